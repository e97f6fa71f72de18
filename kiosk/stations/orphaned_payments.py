"""Payments and refunds left open at a card terminal whose name the settings do not know any more."""

from collections import Counter
from collections.abc import Collection

from kiosk.runtime.known_errors import CommandError
from sync.store.store import Store


def refuse_orphaned_payments(store: Store, terminal_names: Collection[str]) -> None:
    """Raise CommandError when a payment or refund is open at a terminal of none of these names.

    Nobody could clear it up, and its visit could be charged nowhere: the name is what a payment's terminal is known by.
    """
    with store.read() as tx:
        orphans = Counter(payment.terminal_name for payment in tx.payments.open_of_other_terminals(terminal_names))
        orphans.update(refund.terminal_name for refund in tx.refunds.open_of_other_terminals(terminal_names))
    if not orphans:
        return
    named = ", ".join(f"{name!r} ({count})" for name, count in sorted(orphans.items()))
    raise CommandError(
        "payments or refunds without a known outcome are left of card terminals that are not in [[terminals]]: "
        f"{named}; give the terminal this name again, clear them up at its counter, then rename it"
    )

"""Whether a terminal's record of its last transaction is surely about a payment whose outcome is unknown.

Facts/card-terminal-protocols.md, money rule 4: the amount must agree, and the terminal's number must be newer than
the last one known before the payment. A consulate takes the same fees at every window, so the record of another
terminal (replaced, or cables swapped) must not count either. Anything less stays unknown and a person decides.
"""

from dataclasses import dataclass

from kiosk.domain.money import Money


@dataclass(frozen=True)
class TerminalRecord:
    """What the terminal says.

    `amount` is None where its answer does not state it or counts in a currency this program does not know; `number`
    and `terminal_id` are empty where it gives none.
    """

    approved: bool
    amount: Money | None
    number: str
    terminal_id: str = ""


def proves_approval(
    record: TerminalRecord, expected: Money, last_known_number: str, last_known_terminal_id: str = ""
) -> bool:
    """Return whether `record` is the approval of a payment of `expected` made after `last_known_number`.

    Numbers that wrapped round, an empty last known number, or a terminal other than the one that gave it, prove
    nothing.
    """
    if not record.approved or record.amount != expected:
        return False
    if "" not in (record.terminal_id, last_known_terminal_id) and record.terminal_id != last_known_terminal_id:
        return False
    if not (_is_number(record.number) and _is_number(last_known_number)):
        return False
    return int(record.number) > int(last_known_number)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()

"""What is to be given back, why, and the second person who authorises it with a PIN."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.refund import RefundCause
from kiosk.domain.stamp import format_stamp_number
from kiosk.services.refund_rules import AUTHORISER_ROLE, PaidLine, RefundOffer, RefundRefused, RefundWish
from kiosk.services.slip_data import payment_reference
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.refund_wording import CAUSES, METHODS, NO_CAUSE, NO_SECOND, REFUNDS_REFUSED
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.wording import money_text, say, service_name
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.staff.login import LoginPage
from sync.store.records import Agent

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

SECOND_ROLES: Final = frozenset({AUTHORISER_ROLE})


@dataclass(frozen=True)
class RefundRow:
    """A fee of the payment; `obstacle` says why it cannot go back."""

    line_id: str
    name: str
    stamp: str
    amount: str
    obstacle: str
    chosen: bool


@dataclass(frozen=True)
class CauseRow:
    """A reason to choose."""

    code: str
    label: str
    chosen: bool


@QmlElement
class RefundForm(QObject):
    """`errands` do store work; `on_wish` gets what was asked for and authorised, once, and its amount as text."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        language: Language,
        agent_id: Callable[[], str],
        on_wish: Callable[[RefundWish, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._language = language
        self._agent_id = agent_id
        self._on_wish = on_wish
        self._offer: RefundOffer | None = None
        self._chosen: frozenset[str] = frozenset()
        self._cause: RefundCause | None = None
        self._message = ""
        self._rows = RowModel(RefundRow, self)
        self._causes = RowModel(CauseRow, self)
        self._second = LoginPage(
            staff=services.staff,
            errands=errands,
            roles=SECOND_ROLES,
            except_for=agent_id,
            zone=services.zone,
            on_agent=self._authorised,
            parent=self,
        )
        self._second.changed.connect(self.changed)

    def open(self, payment_id: str) -> None:
        """Ask what of this payment goes back."""
        refunds = self._services.refunds
        self._errands.run(lambda: refunds.offer(payment_id), self._take)

    def speak(self) -> None:
        """Say the same in another language."""
        self._second.speak()
        self._show()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """The form is open."""
        return self._offer is not None

    @Property(str, notify=changed)
    def subject(self) -> str:
        """Which payment."""
        if self._offer is None:
            return ""
        payment = self._offer.payment
        text = QCoreApplication.translate("Counter", "Receipt {reference}")
        subject = text.format(reference=isolate(payment_reference(payment.payment_id)))
        card = f"{payment.scheme} •••• {payment.card_last4}".strip()
        return f"{subject} · {isolate(card)}" if payment.card_last4 else subject

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel:
        """Rows of `RefundRow`."""
        return self._rows

    @Property(RowModel, constant=True)
    def causes(self) -> RowModel:
        """Rows of `CauseRow`."""
        return self._causes

    @Property(LoginPage, constant=True)
    def second(self) -> LoginPage:
        """The second person: tiles and PIN."""
        return self._second

    @Property(str, notify=changed)
    def amount(self) -> str:
        """What goes back."""
        if self._offer is None:
            return ""
        chosen = self._offer.chosen(self._chosen)
        return money_text(sum(paid.line.amount_minor for paid in chosen), self._offer.payment.currency)

    @Property(str, notify=changed)
    def method(self) -> str:
        """How it goes back; empty while nothing is chosen."""
        method = self._offer.method(self._chosen) if self._offer and self._chosen else None
        return say(METHODS[method]) if method else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        """What is missing or was refused; usually empty."""
        return say(self._message) if self._message else str(self._second.message)

    @Property(bool, notify=changed)
    def maySubmit(self) -> bool:
        """Nothing is on its way."""
        return self._offer is not None and not self._second.busy

    @Slot(str)
    def toggle(self, line_id: str) -> None:
        """Choose a fee, or leave it."""
        if self._offer is None or not self.maySubmit:
            return
        possible = {paid.line.line_id for paid in self._offer.lines if paid.obstacle is None}
        if line_id in possible:
            self._chosen ^= {line_id}
            self._message = ""
            self._show()

    @Slot(str)
    def choose(self, code: str) -> None:
        """Say why."""
        if self.maySubmit:
            self._cause, self._message = RefundCause(code), ""
            self._show()

    @Slot()
    def submit(self) -> None:
        """Have the PIN of the second person looked at, or say what is missing."""
        if self._offer is None or not self.maySubmit:
            return
        refused = self._offer.against(self._chosen)
        if refused is not None:
            self._message = REFUNDS_REFUSED[refused]
        elif self._cause is None:
            self._message = NO_CAUSE
        elif not self._second.maySubmit:
            self._message = NO_SECOND
        else:
            self._message = ""
            self._second.submit()
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Leave it; nothing was sent."""
        self._offer = None
        self._second.clear()
        self.changed.emit()

    def _take(self, offer: RefundOffer | RefundRefused) -> None:
        if isinstance(offer, RefundRefused):
            return  # the papers pane shows it no more after its next look
        self._offer = offer
        possible = [paid.line.line_id for paid in offer.lines if paid.obstacle is None]
        self._chosen = frozenset(possible) if len(offer.lines) == 1 else frozenset()
        self._cause, self._message = None, ""
        self._second.refresh()
        self._second.clear()
        self._show()

    def _authorised(self, second: Agent) -> None:
        offer, cause = self._offer, self._cause
        method = offer.method(self._chosen) if offer else None
        if offer is None or cause is None or method is None:
            return  # left while the PIN was looked at
        wish = RefundWish(
            payment_id=offer.payment.payment_id,
            line_ids=self._chosen,
            method=method,
            cause=cause,
            agent_id=self._agent_id(),
            authorised_by=second.agent_id,
        )
        amount = str(self.amount)
        self.close()
        self._on_wish(wish, amount)

    def _show(self) -> None:
        self._rows.show([self._row(paid) for paid in self._offer.lines] if self._offer else [])
        self._causes.show([CauseRow(cause.value, say(text), cause is self._cause) for cause, text in CAUSES.items()])
        self.changed.emit()

    def _row(self, paid: PaidLine) -> RefundRow:
        currency = paid.stamp.currency
        return RefundRow(
            line_id=paid.line.line_id,
            name=service_name(self._services.tariff, paid.line.service_code, self._language.code),
            stamp=isolate(format_stamp_number(paid.stamp.stamp_number)),
            amount=money_text(paid.line.amount_minor, currency),
            obstacle=say(REFUNDS_REFUSED[paid.obstacle]) if paid.obstacle else "",
            chosen=paid.line.line_id in self._chosen,
        )

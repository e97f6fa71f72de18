"""Clearing up a payment or refund nobody knows the outcome of: a named person says what the terminal's slip shows.

The amount is not shown on this form: who says "paid" has to read it off the slip and key it in. Who says that nothing
was charged has to name what was read: the number of the slip or of the terminal's journal, or a short reason.
Where the terminal can be asked for its last record, what it says is shown beside the form and fills nothing in.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import SLIP_KEYED_IN, Outcome
from kiosk.domain.money import parse_minor
from kiosk.services.journal_entry import Resolution
from kiosk.services.payment import Unproven
from kiosk.services.payment_journal import PaymentRefused
from kiosk.services.refund_rules import RefundRefused
from kiosk.services.slip_data import payment_reference
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.record_wording import record_text
from kiosk.viewmodels.counter.refund_wording import REFUNDS_REFUSED
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.typed_fields import FieldRule, TypedFields, amount_rule, code_rule, digits_rule
from kiosk.viewmodels.counter.wording import KEYED_IN, PAYMENTS_REFUSED, say
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP, hour_text
from sync.store.records import Agent, Payment, Refund, Stamp

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

#: choice of the form -> what is recorded
OUTCOMES: Final[dict[str, tuple[Outcome, str]]] = {
    "paid": (Outcome.APPROVED, "the terminal's slip says paid"),
    "refused": (Outcome.DECLINED, "the terminal shows a refusal"),
    "nothing": (Outcome.NOT_STARTED, "the terminal shows no payment"),
}
REFUND_OUTCOMES: Final[dict[str, tuple[Outcome, str]]] = {
    "paid": (Outcome.APPROVED, "the terminal's slip says given back"),
    "refused": (Outcome.DECLINED, "the terminal shows a refusal"),
    "nothing": (Outcome.NOT_STARTED, "the terminal shows no refund"),
}
LAST4_LENGTH: Final = 4
#: the fields of the form when the slip says paid, and when it does not
PAID_FIELDS: Final = ("amount", "authorisation", "last4")
OTHER_FIELDS: Final = ("evidence",)
#: letters and digits that say something about what was read
SHORTEST_EVIDENCE: Final = 3

_WRONG_AMOUNT = QT_TRANSLATE_NOOP(
    "Counter", "This is not the amount of this payment. Look at the slip again: it may be another payment's."
)
_WRONG_REFUND = QT_TRANSLATE_NOOP("Counter", "This is not the amount of this refund. Look at the slip again.")
_NO_AMOUNT = QT_TRANSLATE_NOOP("Counter", "Type the amount as on the slip, such as 12,50.")
_NO_AUTHORISATION = QT_TRANSLATE_NOOP("Counter", "Type the authorisation number of the slip.")
_WRONG_LAST4 = QT_TRANSLATE_NOOP("Counter", "The last digits of the card are four, or leave them empty.")
_NO_EVIDENCE = QT_TRANSLATE_NOOP(
    "Counter", "Type what you read: the number of the slip or of the terminal's journal, or a short reason."
)


@QmlElement
class ResolutionPage(QObject):
    """`errands` belong to the worker that owns the terminal; `on_resolved` gets what was cleared up, and the stamps of
    a payment.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        agent: Callable[[], Agent | None],
        on_resolved: Callable[[Payment | Refund, list[Stamp]], None],
        on_refused: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._agent = agent
        self._on_resolved = on_resolved
        self._on_refused = on_refused
        self._entry: Payment | Refund | None = None
        self._choice = ""
        self._message = ""
        self._busy = False
        self._asking = False
        self._unproven: Unproven | None = None
        self._fields = TypedFields(
            {
                "amount": amount_rule(),
                "authorisation": code_rule(12),
                "last4": digits_rule(LAST4_LENGTH),
                "evidence": FieldRule(40, lambda text: text.isalnum() or text in " -"),
            }
        )

    def open(self, entry: Payment | Refund) -> None:
        """Ask about this payment or refund."""
        if self._unproven is not None and entry != self._unproven.payment:
            self._unproven = None
        self._entry = entry
        self._choice, self._message = "", ""
        self._fields.clear()
        self.changed.emit()

    def speak(self) -> None:
        """Say the same in another language."""
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """The form is open."""
        return self._entry is not None

    @Property(bool, notify=changed)
    def refund(self) -> bool:
        """It is about money that was to go back."""
        return isinstance(self._entry, Refund)

    @Property(str, notify=changed)
    def subject(self) -> str:
        """Which payment or refund: its reference, as on the incident slip, and when it began."""
        entry = self._entry
        if entry is None:
            return ""
        if isinstance(entry, Refund):
            own_id, text = entry.refund_id, QCoreApplication.translate("Counter", "Refund {reference} of {hour}")
        else:
            own_id, text = entry.payment_id, QCoreApplication.translate("Counter", "Payment {reference} of {hour}")
        began = entry.created_at.astimezone(self._services.zone)
        subject = text.format(reference=isolate(payment_reference(own_id)), hour=hour_text(began))
        return f"{subject} · {say(KEYED_IN)}" if entry.entry_mode == SLIP_KEYED_IN else subject

    @Property(str, notify=changed)
    def choice(self) -> str:
        """One of paid, refused, nothing, or empty."""
        return self._choice

    @Property(str, notify=changed)
    def active(self) -> str:
        """The field keys go to: amount, authorisation, last4 or evidence."""
        return self._fields.active

    @Property(str, notify=changed)
    def amountText(self) -> str:
        """The amount as typed."""
        return self._fields.text("amount")

    @Property(str, notify=changed)
    def authorisationText(self) -> str:
        """The authorisation number as typed."""
        return self._fields.text("authorisation")

    @Property(str, notify=changed)
    def last4Text(self) -> str:
        """The last digits of the card as typed."""
        return self._fields.text("last4")

    @Property(str, notify=changed)
    def evidenceText(self) -> str:
        """What was read where nothing was charged, as typed."""
        return self._fields.text("evidence")

    @Property(str, notify=changed)
    def message(self) -> str:
        """What is wrong with the form; usually empty."""
        return say(self._message)

    @Property(bool, notify=changed)
    def maySubmit(self) -> bool:
        """A choice was made and nothing is on its way."""
        return self._choice != "" and not self._busy and not self._asking

    @Property(bool, notify=changed)
    def canAsk(self) -> bool:
        """The terminal keeps a record that can be asked for."""
        return self._services.capabilities.can_recover and not self.refund

    @Property(bool, notify=changed)
    def mayAsk(self) -> bool:
        """It can be asked for now."""
        return self.canAsk and not self._busy and not self._asking

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """The terminal is being asked for its record."""
        return self._asking

    @Property(str, notify=changed)
    def record(self) -> str:
        """What the terminal's own record says; empty before it was asked."""
        return record_text(self._unproven.record) if self._unproven is not None and not self._asking else ""

    @Property(str, notify=changed)
    def decider(self) -> str:
        """Who will stand as the one who decided."""
        agent = self._agent()
        return isolate(agent.display_name) if agent else ""

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Say what the terminal shows."""
        self._choice, self._message = choice, ""
        self._fields.show(OTHER_FIELDS if choice in ("refused", "nothing") else PAID_FIELDS)
        self.changed.emit()

    @Slot(str)
    def activate(self, field: str) -> None:
        """Type into another field."""
        self._fields.activate(field)
        self.changed.emit()

    @Slot(str)
    def key(self, text: str) -> None:
        """One character for the active field; what does not belong there is passed over."""
        if self._fields.key(text):
            self._message = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last character of the active field back."""
        self._fields.erase()
        self.changed.emit()

    @Slot()
    def nextField(self) -> None:
        """Go on to the following field."""
        self._fields.next()
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Record the decision, or say what is missing."""
        entry, agent = self._entry, self._agent()
        if entry is None or agent is None or not self.maySubmit:
            return
        self._message = self._fault(entry)
        if self._message:
            self.changed.emit()
            return
        outcome, evidence = (REFUND_OUTCOMES if self.refund else OUTCOMES)[self._choice]
        paid = outcome is Outcome.APPROVED
        resolution = Resolution(
            outcome=outcome,
            evidence=evidence if paid else f"{evidence}: {self._fields.text('evidence').strip()}",
            authorisation_code=self._fields.text("authorisation") if paid else "",
            card_last4=self._fields.text("last4") if paid else "",
        )
        self._busy = True
        self.changed.emit()

        def resolve() -> tuple[Payment | Refund | PaymentRefused | RefundRefused, list[Stamp]]:
            if isinstance(entry, Refund):
                return self._services.refunds.resolve(entry.refund_id, resolution, agent), []
            answer = self._services.payments.resolve(entry.payment_id, resolution, agent)
            refused = isinstance(answer, PaymentRefused)
            return answer, [] if refused else self._services.payments.stamps_of(entry.payment_id)

        self._errands.run(resolve, lambda answer: self._answered(*answer), self._not_answered)

    @Slot()
    def askTerminal(self) -> None:
        """Have the terminal asked for its own record; the form may be left meanwhile."""
        payment = self._entry
        if not isinstance(payment, Payment) or not self.mayAsk:
            return
        self._asking, self._message = True, ""
        self.changed.emit()
        payments = self._services.payments

        def ask() -> tuple[Payment | Unproven | PaymentRefused, list[Stamp]]:
            answer = payments.ask_again(payment.payment_id)
            return answer, payments.stamps_of(payment.payment_id)

        self._errands.run(ask, lambda answer: self._told(*answer), self._not_answered)

    @Slot()
    def close(self) -> None:
        """Leave the form; the terminal stays blocked."""
        if not self._busy:
            self._entry = None
            self.changed.emit()

    def _fault(self, entry: Payment | Refund) -> str:
        texts = self._fields
        if self._choice != "paid":
            said = sum(character.isalnum() for character in texts.text("evidence"))
            return "" if said >= SHORTEST_EVIDENCE else _NO_EVIDENCE
        try:
            keyed_minor = parse_minor(texts.text("amount"), entry.currency)
        except ValueError:
            texts.activate("amount")
            return _NO_AMOUNT
        if keyed_minor != entry.amount_minor:
            texts.activate("amount")
            return _WRONG_REFUND if self.refund else _WRONG_AMOUNT
        if not texts.text("authorisation"):
            texts.activate("authorisation")
            return _NO_AUTHORISATION
        if len(texts.text("last4")) not in (0, LAST4_LENGTH):
            texts.activate("last4")
            return _WRONG_LAST4
        return ""

    def _answered(self, answer: Payment | Refund | PaymentRefused | RefundRefused, stamps: list[Stamp]) -> None:
        self._busy = False
        self._settle(answer, stamps)

    def _told(self, answer: Payment | Unproven | PaymentRefused, stamps: list[Stamp]) -> None:
        self._asking = False
        if isinstance(answer, Unproven):
            self._unproven = answer
            self.changed.emit()
            return
        self._settle(answer, stamps)

    def _settle(self, answer: Payment | Refund | PaymentRefused | RefundRefused, stamps: list[Stamp]) -> None:
        if isinstance(answer, PaymentRefused):
            self._refused(PAYMENTS_REFUSED[answer])
            return
        if isinstance(answer, RefundRefused):
            self._refused(REFUNDS_REFUSED[answer])
            return
        self._entry = self._unproven = None
        self.changed.emit()
        self._on_resolved(answer, stamps)

    def _refused(self, message: str) -> None:
        self._message = message
        self.changed.emit()
        self._on_refused()

    def _not_answered(self) -> None:
        self._busy = self._asking = False
        self.changed.emit()

"""Clearing up a payment nobody knows the outcome of: a named person says what the terminal's slip shows.

The amount is not shown on this form: who says "paid" has to read it off the slip and key it in. Who says that nothing
was charged has to name what was read: the number of the slip or of the terminal's journal, or a short reason.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import Outcome
from kiosk.domain.money import parse_minor
from kiosk.services.payment_journal import PaymentRefused, Resolution
from kiosk.services.slip_data import payment_reference
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.wording import PAYMENTS_REFUSED, say
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP, hour_text
from sync.store.records import Agent, Payment, Stamp

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

#: choice of the form -> what is recorded
OUTCOMES: Final[dict[str, tuple[Outcome, str]]] = {
    "paid": (Outcome.APPROVED, "the terminal's slip says paid"),
    "refused": (Outcome.DECLINED, "the terminal shows a refusal"),
    "nothing": (Outcome.NOT_STARTED, "the terminal shows no payment"),
}
#: fields of the form -> longest text
FIELDS: Final[dict[str, int]] = {"amount": 14, "authorisation": 12, "last4": 4, "evidence": 40}
#: the fields of the form when the slip says paid, and when it does not
PAID_FIELDS: Final = ("amount", "authorisation", "last4")
OTHER_FIELDS: Final = ("evidence",)
#: letters and digits that say something about what was read
SHORTEST_EVIDENCE: Final = 3

_WRONG_AMOUNT = QT_TRANSLATE_NOOP(
    "Counter", "This is not the amount of this payment. Look at the slip again: it may be another payment's."
)
_NO_AMOUNT = QT_TRANSLATE_NOOP("Counter", "Type the amount as on the slip, such as 12,50.")
_NO_AUTHORISATION = QT_TRANSLATE_NOOP("Counter", "Type the authorisation number of the slip.")
_WRONG_LAST4 = QT_TRANSLATE_NOOP("Counter", "The last digits of the card are four, or leave them empty.")
_NO_EVIDENCE = QT_TRANSLATE_NOOP(
    "Counter", "Type what you read: the number of the slip or of the terminal's journal, or a short reason."
)


@QmlElement
class ResolutionPage(QObject):
    """`errands` belong to the worker that owns the terminal; `on_resolved` gets the payment and its stamps."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        agent: Callable[[], Agent | None],
        on_resolved: Callable[[Payment, list[Stamp]], None],
        on_refused: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._agent = agent
        self._on_resolved = on_resolved
        self._on_refused = on_refused
        self._payment: Payment | None = None
        self._choice = ""
        self._texts = dict.fromkeys(FIELDS, "")
        self._active = "amount"
        self._message = ""
        self._busy = False

    def open(self, payment: Payment) -> None:
        """Ask about this payment."""
        self._payment = payment
        self._choice, self._active, self._message = "", "amount", ""
        self._texts = dict.fromkeys(FIELDS, "")
        self.changed.emit()

    def speak(self) -> None:
        """Say the same in another language."""
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """The form is open."""
        return self._payment is not None

    @Property(str, notify=changed)
    def subject(self) -> str:
        """Which payment: its reference, as on the incident slip, and when it began."""
        if self._payment is None:
            return ""
        text = QCoreApplication.translate("Counter", "Payment {reference} of {hour}")
        began = self._payment.created_at.astimezone(self._services.zone)
        return text.format(reference=isolate(payment_reference(self._payment.payment_id)), hour=hour_text(began))

    @Property(str, notify=changed)
    def choice(self) -> str:
        """One of paid, refused, nothing, or empty."""
        return self._choice

    @Property(str, notify=changed)
    def active(self) -> str:
        """The field keys go to: amount, authorisation, last4 or evidence."""
        return self._active

    @Property(str, notify=changed)
    def amountText(self) -> str:
        """The amount as typed."""
        return self._texts["amount"]

    @Property(str, notify=changed)
    def authorisationText(self) -> str:
        """The authorisation number as typed."""
        return self._texts["authorisation"]

    @Property(str, notify=changed)
    def last4Text(self) -> str:
        """The last digits of the card as typed."""
        return self._texts["last4"]

    @Property(str, notify=changed)
    def evidenceText(self) -> str:
        """What was read where nothing was charged, as typed."""
        return self._texts["evidence"]

    @Property(str, notify=changed)
    def message(self) -> str:
        """What is wrong with the form; usually empty."""
        return say(self._message)

    @Property(bool, notify=changed)
    def maySubmit(self) -> bool:
        """A choice was made and nothing is on its way."""
        return self._choice != "" and not self._busy

    @Property(str, notify=changed)
    def decider(self) -> str:
        """Who will stand as the one who decided."""
        agent = self._agent()
        return isolate(agent.display_name) if agent else ""

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Say what the terminal shows."""
        self._choice, self._message = choice, ""
        if self._active not in self._fields:
            self._active = self._fields[0]
        self.changed.emit()

    @Slot(str)
    def activate(self, field: str) -> None:
        """Type into another field."""
        self._active = field
        self.changed.emit()

    @Slot(str)
    def key(self, text: str) -> None:
        """One character for the active field; what does not belong there is passed over."""
        fits = {
            "amount": text in "0123456789,.",
            "authorisation": text.isascii() and text.isalnum(),
            "last4": text in "0123456789",
            "evidence": text.isalnum() or text in " -",
        }[self._active]
        if self._choice and text and fits:
            self._texts[self._active] = (self._texts[self._active] + text.upper())[: FIELDS[self._active]]
            self._message = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last character of the active field back."""
        self._texts[self._active] = self._texts[self._active][:-1]
        self.changed.emit()

    @Slot()
    def nextField(self) -> None:
        """Go on to the following field."""
        names = self._fields
        self.activate(names[(names.index(self._active) + 1) % len(names)])

    @Slot()
    def submit(self) -> None:
        """Record the decision, or say what is missing."""
        payment, agent = self._payment, self._agent()
        if payment is None or agent is None or not self.maySubmit:
            return
        self._message = self._fault(payment)
        if self._message:
            self.changed.emit()
            return
        outcome, evidence = OUTCOMES[self._choice]
        paid = outcome is Outcome.APPROVED
        resolution = Resolution(
            outcome=outcome,
            evidence=evidence if paid else f"{evidence}: {self._texts['evidence'].strip()}",
            authorisation_code=self._texts["authorisation"] if paid else "",
            card_last4=self._texts["last4"] if paid else "",
        )
        self._busy = True
        self.changed.emit()

        def resolve() -> tuple[Payment | PaymentRefused, list[Stamp]]:
            answer = self._services.payments.resolve(payment.payment_id, resolution, agent)
            refused = isinstance(answer, PaymentRefused)
            return answer, [] if refused else self._services.payments.stamps_of(payment.payment_id)

        self._errands.run(resolve, lambda answer: self._answered(*answer), self._not_answered)

    @Slot()
    def close(self) -> None:
        """Leave the form; the terminal stays blocked."""
        if not self._busy:
            self._payment = None
            self.changed.emit()

    @property
    def _fields(self) -> tuple[str, ...]:
        return OTHER_FIELDS if self._choice in ("refused", "nothing") else PAID_FIELDS

    def _fault(self, payment: Payment) -> str:
        if self._choice != "paid":
            said = sum(character.isalnum() for character in self._texts["evidence"])
            return "" if said >= SHORTEST_EVIDENCE else _NO_EVIDENCE
        try:
            keyed_minor = parse_minor(self._texts["amount"], payment.currency)
        except ValueError:
            self._active = "amount"
            return _NO_AMOUNT
        if keyed_minor != payment.amount_minor:
            self._active = "amount"
            return _WRONG_AMOUNT
        if not self._texts["authorisation"]:
            self._active = "authorisation"
            return _NO_AUTHORISATION
        if len(self._texts["last4"]) not in (0, FIELDS["last4"]):
            self._active = "last4"
            return _WRONG_LAST4
        return ""

    def _answered(self, answer: Payment | PaymentRefused, stamps: list[Stamp]) -> None:
        self._busy = False
        if isinstance(answer, PaymentRefused):
            self._message = PAYMENTS_REFUSED[answer]
            self.changed.emit()
            self._on_refused()
            return
        self._payment = None
        self.changed.emit()
        self._on_resolved(answer, stamps)

    def _not_answered(self) -> None:
        self._busy = False
        self.changed.emit()

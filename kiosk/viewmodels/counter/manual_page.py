"""What an agent keys in for a terminal without a link: two looks at the amount, then what its slip says.

The driver asks (`drivers/card_terminal/manual/README.md`) and decides; this page shows its question and hands one
answer back. The amount due is shown at the first look only: at the second it has to be read off the slip.
"""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.manual_entry import EntryFault, Look, SlipEntry, SlipVerdict
from drivers.card_terminal.manual_question import ManualQuestion
from kiosk.domain.money import parse_minor
from kiosk.viewmodels.counter.manual_wording import FAULTS, GIVE_UP, MEANINGS, NO_AMOUNT, TITLES
from kiosk.viewmodels.counter.typed_fields import TypedFields, amount_rule, code_rule, digits_rule
from kiosk.viewmodels.counter.wording import money_text, say
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

#: fields of a slip that says approved, in its order; at the first look there is only the amount
SLIP_FIELDS: Final = ("amount", "authorisation", "last4", "receipt")
FIELD_OF_FAULT: Final[dict[EntryFault, str]] = {
    EntryFault.AMOUNT_DIFFERS: "amount",
    EntryFault.AUTHORISATION_CODE: "authorisation",
    EntryFault.CARD_LAST4: "last4",
    EntryFault.RECEIPT_NUMBER: "receipt",
}


@QmlElement
class ManualPage(QObject):
    """Lives in the GUI thread; `ask` and `withdraw` come from the page whose operation runs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question: ManualQuestion | None = None
        self._answered = False
        self._verdict: SlipVerdict | None = None
        self._message = ""
        self._fields = TypedFields(
            {
                "amount": amount_rule(),
                "authorisation": code_rule(12),
                "last4": digits_rule(4),
                "receipt": code_rule(12, "-"),
            }
        )

    def ask(self, question: ManualQuestion) -> None:
        """Show a question; what was typed stays where the answer before was not taken."""
        self._question, self._answered = question, False
        if question.fault is None:
            self._verdict, self._message = None, ""
            self._fields.clear()
        else:
            self._message = FAULTS[question.look, question.fault]
            if question.fault is EntryFault.AMOUNT_DIFFERS:
                self._fields.forget("amount")  # a second look, not the same text sent again
        self._show_fields()
        if question.fault is not None:
            self._fields.activate(FIELD_OF_FAULT[question.fault])
        self.changed.emit()

    def withdraw(self) -> None:
        """The operation has ended."""
        self._question = None
        self._fields.clear()
        self.changed.emit()

    def speak(self) -> None:
        """Say the same in another language."""
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """An agent is being asked; stays from the first question to the end of the operation."""
        return self._question is not None

    @Property(str, notify=changed)
    def look(self) -> str:
        """Either terminal (before the customer pays) or slip (afterwards)."""
        return self._question.look.value if self._question else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What to do now."""
        question = self._question
        return say(TITLES[question.look, question.operation]) if question else ""

    @Property(str, notify=changed)
    def due(self) -> str:
        """The amount to key in on the terminal; empty at the second look."""
        question = self._question
        if question is None or question.look is Look.SLIP:
            return ""
        return money_text(question.amount_minor, question.currency)

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """One of approved, refused, cancelled, unclear, or empty."""
        return self._verdict.value if self._verdict else ""

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """There are fields to fill in."""
        return self._fields.active != ""

    @Property(str, notify=changed)
    def active(self) -> str:
        """The field keys go to: amount, authorisation, last4, receipt; empty for none."""
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
    def receiptText(self) -> str:
        """The number of the slip as typed."""
        return self._fields.text("receipt")

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why it is asked again; usually empty."""
        return say(self._message)

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What follows from the answer chosen, or from giving up."""
        if self._question is None:
            return ""
        return say(MEANINGS[self._question.look, self._verdict])

    @Property(str, notify=changed)
    def giveUpText(self) -> str:
        """What giving up says."""
        return say(GIVE_UP[self._question.look]) if self._question else ""

    @Property(bool, notify=changed)
    def maySubmit(self) -> bool:
        """There is something to hand in, and the driver waits for it."""
        return self.mayGiveUp and (self._verdict is not None or self.look == Look.TERMINAL)

    @Property(bool, notify=changed)
    def mayGiveUp(self) -> bool:
        """The driver waits for an answer."""
        return self._question is not None and not self._answered

    @Slot(str)
    def choose(self, verdict: str) -> None:
        """Say what the slip says."""
        if self.look == Look.SLIP and self.mayGiveUp:
            self._verdict, self._message = SlipVerdict(verdict), ""
            self._show_fields()
            self.changed.emit()

    @Slot(str)
    def activate(self, field: str) -> None:
        """Type into another field."""
        self._fields.activate(field)
        self.changed.emit()

    @Slot(str)
    def key(self, text: str) -> None:
        """One character for the active field; what does not belong there is passed over."""
        if self.mayGiveUp and self._fields.key(text):
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
        """Hand the answer in; what cannot be read as an amount stays here."""
        question = self._question
        if question is None or not self.maySubmit:
            return
        entry = self._entry(question)
        if entry is None:
            self._message = NO_AMOUNT
            self._fields.activate("amount")
        else:
            self._answered = True
            question.answer(entry)
        self.changed.emit()

    @Slot()
    def giveUp(self) -> None:
        """Nothing to key in: nothing was started, or nobody knows how it ended."""
        question = self._question
        if question is not None and self.mayGiveUp:
            self._answered = True
            question.give_up()
            self.changed.emit()

    def _show_fields(self) -> None:
        if self.look == Look.TERMINAL:
            self._fields.show(("amount",))
        else:
            self._fields.show(SLIP_FIELDS if self._verdict is SlipVerdict.APPROVED else ())

    def _entry(self, question: ManualQuestion) -> SlipEntry | None:
        verdict = self._verdict or SlipVerdict.APPROVED
        if question.look is Look.SLIP and verdict is not SlipVerdict.APPROVED:
            return SlipEntry(0, verdict)
        try:
            amount_minor = parse_minor(self._fields.text("amount"), question.currency)
        except ValueError:
            return None
        return SlipEntry(
            amount_minor=amount_minor,
            verdict=verdict,
            authorisation_code=self._fields.text("authorisation"),
            card_last4=self._fields.text("last4"),
            receipt_number=self._fields.text("receipt"),
        )

"""The ticket on the screen: its number stands there whatever the printer does."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.services.checkin import TicketFacts
from kiosk.slips.values import isolate
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.visitor.slip_lines import NOT_ASKED, SlipLine
from kiosk.viewmodels.wording import hour_text

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TicketPage(QObject):
    """Ready text of the ticket screen for the language shown."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: TicketFacts | None = None
        self._already = False
        self._slip = NOT_ASKED

    def show(self, facts: TicketFacts, already: bool) -> None:
        """Show a ticket; `already` when it was taken before. What the printer does is told by `tell_slip`."""
        self._facts = facts
        self._already = already
        self._slip = NOT_ASKED
        self.changed.emit()

    def tell_slip(self, line: SlipLine) -> None:
        """Say what became of the paper slip."""
        self._slip = line
        self.changed.emit()

    def speak(self) -> None:
        """Say the same in another language."""
        self.changed.emit()

    def clear(self) -> None:
        """Forget the ticket."""
        self._facts = None
        self._slip = NOT_ASKED
        self.changed.emit()

    @property
    def visit_id(self) -> str:
        """The visit shown, empty when there is none."""
        return self._facts.visit_id if self._facts else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What this screen says first."""
        if self._already:
            return QCoreApplication.translate("Visitor", "You are already checked in")
        return QCoreApplication.translate("Visitor", "You are checked in")

    @Property(str, notify=changed)
    def label(self) -> str:
        """What the number is."""
        return QCoreApplication.translate("Visitor", "Your number")

    @Property(str, notify=changed)
    def number(self) -> str:
        """The ticket number, left to right in every language."""
        return isolate(self._facts.ticket_number) if self._facts else ""

    @Property(list, notify=changed)
    def details(self) -> list[str]:
        """Lines under the number: the appointment, the people, how many wait before."""
        if self._facts is None:
            return []
        lines = []
        if self._facts.slot_start is not None:
            text = QCoreApplication.translate("Visitor", "Appointment at {hour}")
            lines.append(text.format(hour=hour_text(self._facts.slot_start)))
        people = self._facts.person_count
        if people > 1:
            lines.append(self.tr("%n people", "", people))
        before = self._facts.waiting_before
        waiting = QCoreApplication.translate("Visitor", "You are next")
        if before > 0:
            waiting = self.tr("%n ticket(s) before yours", "", before)
        return [*lines, waiting]

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to do now."""
        return QCoreApplication.translate(
            "Visitor", "Please take a seat. Your number will be shown on the screen and called."
        )

    @Property(str, notify=changed)
    def slipText(self) -> str:
        """What became of the paper slip, empty when none was asked for."""
        return QCoreApplication.translate("Visitor", self._slip.text) if self._slip.text else ""

    @Property(str, notify=changed)
    def slipTone(self) -> str:
        """Either good or notice."""
        return self._slip.tone

    @Property(str, notify=changed)
    def slipPictogram(self) -> str:
        """Name of the picture in `assets/icons`."""
        return self._slip.pictogram

    @Property(bool, notify=changed)
    def mayPrint(self) -> bool:
        """Whether a (further) print is offered."""
        return self._facts is not None and self._slip.may_print

"""Who waits, why in this order, who is next; calling."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.queue import MoveRefused, QueueRow, VisitFile
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.wording import MOVES_REFUSED, say, service_name
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.wording import hour_text

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class QueueLine:
    """One waiting ticket as ready text; `plain_ticket` names the item."""

    visit_id: str
    plain_ticket: str
    ticket: str
    services: str
    reason: str
    waiting: str
    chosen: bool


@QmlElement
class QueuePage(QObject):
    """`on_called` gets the visit that was called to this window."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        language: Language,
        agent_id: Callable[[], str],
        on_called: Callable[[VisitFile], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._language = language
        self._agent_id = agent_id
        self._on_called = on_called
        self._waiting: list[QueueRow] = []
        self._lines = RowModel(QueueLine, self)
        self._chosen = ""
        self._busy = False
        self._window_free = True
        self._refusal: MoveRefused | None = None

    def refresh(self) -> None:
        """Ask who waits now."""
        self._errands.run(self._services.queue.waiting, self._take)

    def set_window_free(self, free: bool) -> None:
        """Whether somebody can be called to this window."""
        self._window_free = free
        self.changed.emit()

    def clear(self) -> None:
        """Nothing chosen, nothing refused."""
        self._chosen = ""
        self._refusal = None
        self._show()

    def speak(self) -> None:
        """Say the same in another language."""
        self._show()

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel:
        """Rows of `QueueLine`, first to be called first."""
        return self._lines

    @Property(str, notify=changed)
    def countText(self) -> str:
        """How many wait."""
        count = len(self._waiting)
        return self.tr("%n waiting", "", count)

    @Property(str, notify=changed)
    def chosenTicket(self) -> str:
        """The ticket that was chosen, empty when none is."""
        return next((isolate(r.visit.ticket_number) for r in self._waiting if r.visit.visit_id == self._chosen), "")

    @Property(bool, notify=changed)
    def mayCallNext(self) -> bool:
        """Somebody waits and this window is free."""
        return bool(self._waiting) and self._window_free and not self._busy

    @Property(bool, notify=changed)
    def mayCallChosen(self) -> bool:
        """A ticket is chosen and this window is free."""
        return self._chosen != "" and self._window_free and not self._busy

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last call failed; usually empty."""
        return say(MOVES_REFUSED[self._refusal]) if self._refusal else ""

    @Slot(str)
    def choose(self, visit_id: str) -> None:
        """A line was touched; a second touch lets it go."""
        self._chosen = "" if visit_id == self._chosen else visit_id
        self._refusal = None
        self._show()

    @Slot()
    def callNext(self) -> None:
        """Call the first who waits."""
        agent_id, window = self._agent_id(), self._services.window
        if self.mayCallNext:
            self._call(lambda: self._services.queue.call_next(agent_id, window))

    @Slot()
    def callChosen(self) -> None:
        """Call the chosen one."""
        visit_id, agent_id, window = self._chosen, self._agent_id(), self._services.window
        if self.mayCallChosen:
            self._call(lambda: self._services.queue.call(visit_id, agent_id, window))

    def _call(self, work: Callable[[], VisitFile | MoveRefused]) -> None:
        self._busy = True
        self._errands.run(work, self._called, self._not_called)

    def _called(self, answer: VisitFile | MoveRefused) -> None:
        self._busy = False
        self._chosen = ""
        if isinstance(answer, VisitFile):
            self._refusal = None
            self._on_called(answer)
        else:
            self._refusal = answer
        self.refresh()

    def _not_called(self) -> None:
        self._busy = False
        self.changed.emit()

    def _take(self, waiting: list[QueueRow]) -> None:
        self._waiting = waiting
        if self._chosen not in {row.visit.visit_id for row in waiting}:
            self._chosen = ""
        self._show()

    def _show(self) -> None:
        self._lines.show([self._line(row) for row in self._waiting])
        self.changed.emit()

    def _line(self, row: QueueRow) -> QueueLine:
        names = [
            service_name(self._services.tariff, service.service_code, self._language.code)
            for service in row.visit.services
        ]
        if row.visit.slot_start is not None:
            reason = QCoreApplication.translate("Counter", "Appointment at {hour}").format(
                hour=hour_text(row.visit.slot_start.astimezone(self._services.zone))
            )
        else:
            reason = QCoreApplication.translate("Counter", "Without appointment")
        minutes = row.waiting_min
        return QueueLine(
            visit_id=row.visit.visit_id,
            plain_ticket=row.visit.ticket_number,
            ticket=isolate(row.visit.ticket_number),
            services=" · ".join(dict.fromkeys(names)),
            reason=reason,
            waiting=self.tr("%n min", "", minutes),
            chosen=row.visit.visit_id == self._chosen,
        )

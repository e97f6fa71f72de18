"""The visit at this window: ticket, people, services, documents; start, finish and the ways back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.queue import MoveRefused, VisitFile
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.wording import MOVES_REFUSED, VISIT_STATES, document_name, say, service_name
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.wording import hour_text
from sync.store.records import Visit, VisitService, VisitStatus

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

SETTLED: Final = {"paid", "waived"}


@dataclass(frozen=True)
class FileLine:
    """A line of the file: `kind` is person, service or document; `number` counts the documents from 1."""

    key: str
    kind: str
    text: str
    detail: str
    number: int
    ticked: bool


@QmlElement
class VisitPage(QObject):
    """`on_changed` is called when another visit, or none, is at this window. Names are shown here and nowhere else."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        language: Language,
        agent_id: Callable[[], str],
        on_changed: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._language = language
        self._agent_id = agent_id
        self._on_changed = on_changed
        self._file: VisitFile | None = None
        self._lines = RowModel(FileLine, self)
        self._ticked: set[str] = set()
        self._busy = False
        self._refusal: MoveRefused | None = None

    @property
    def visit(self) -> Visit | None:
        """The visit at this window."""
        return self._file.visit if self._file else None

    def refresh(self) -> None:
        """Look again at the visit of this window, as after a restart or another process's change."""
        window = self._services.window
        self._errands.run(lambda: self._services.queue.at_window(window), self.show)

    def show(self, file: VisitFile | None) -> None:
        """Show the visit of this window, or that there is none."""
        if file == self._file:
            return
        if file is None or self._file is None or file.visit.visit_id != self._file.visit.visit_id:
            self._ticked.clear()
            self._refusal = None
        self._file = file
        self._show_lines()
        self._on_changed()

    def speak(self) -> None:
        """Say the same in another language."""
        self._show_lines()

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel:
        """Rows of `FileLine`: each person with their services and documents."""
        return self._lines

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Somebody is called to this window or served at it."""
        return self._file is not None

    @Property(str, notify=changed)
    def ticket(self) -> str:
        """The ticket number."""
        return isolate(self._file.visit.ticket_number) if self._file else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """Where the visit stands, in words."""
        return say(VISIT_STATES[self._file.visit.status]) if self._file else ""

    @Property(list, notify=changed)
    def facts(self) -> list[str]:
        """Appointment, arrival, language of the visitor, how often called."""
        if self._file is None:
            return []
        visit, zone = self._file.visit, self._services.zone
        arrived = QCoreApplication.translate("Counter", "Here since {hour}")
        facts = [arrived.format(hour=hour_text(visit.arrived_at.astimezone(zone)))]
        if visit.slot_start is not None:
            slot = QCoreApplication.translate("Counter", "Appointment at {hour}")
            facts.insert(0, slot.format(hour=hour_text(visit.slot_start.astimezone(zone))))
        if visit.language in self._language.offered:
            speaks = QCoreApplication.translate("Counter", "Language: {name}")
            facts.append(speaks.format(name=isolate(self._language.nameOf(visit.language))))
        if visit.call_count > 1:
            calls = visit.call_count
            facts.append(self.tr("called %n time(s)", "", calls))
        return facts

    @Property(bool, notify=changed)
    def called(self) -> bool:
        """Called and not here yet: start, call again, no show."""
        return self._status is VisitStatus.CALLED

    @Property(bool, notify=changed)
    def served(self) -> bool:
        """At the window: finish."""
        return self._status is VisitStatus.IN_SERVICE

    @Property(bool, notify=changed)
    def mayMove(self) -> bool:
        """No move is on its way."""
        return self._file is not None and not self._busy

    @Property(bool, notify=changed)
    def settled(self) -> bool:
        """Every service is paid or recorded as free, so that finishing is the next step."""
        return self._file is not None and all(s.settled in SETTLED for s in self._file.visit.services)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last move failed; usually empty."""
        return say(MOVES_REFUSED[self._refusal]) if self._refusal else ""

    @Slot(str)
    def tick(self, key: str) -> None:
        """A document was seen, or not after all; remembered while the visit is at this window."""
        self._ticked.symmetric_difference_update({key})
        self._show_lines()

    @Slot()
    def start(self) -> None:
        """The visitor is here."""
        self._move(VisitStatus.IN_SERVICE)

    @Slot()
    def finish(self) -> None:
        """The visit is over."""
        self._move(VisitStatus.DONE)

    @Slot()
    def noShow(self) -> None:
        """Nobody came."""
        self._move(VisitStatus.NO_SHOW)

    @Slot()
    def toQueue(self) -> None:
        """Back among those who wait."""
        self._move(VisitStatus.WAITING)

    @Slot()
    def recall(self) -> None:
        """Call the same ticket again."""
        visit, agent_id, window = self.visit, self._agent_id(), self._services.window
        if visit is None or not self.mayMove:
            return
        visit_id = visit.visit_id
        self._busy = True
        self._errands.run(lambda: self._services.queue.call(visit_id, agent_id, window), self._moved, self._not_moved)

    @property
    def _status(self) -> VisitStatus | None:
        return self._file.visit.status if self._file else None

    def _move(self, status: VisitStatus) -> None:
        visit, agent_id, window = self.visit, self._agent_id(), self._services.window
        if visit is None or not self.mayMove:
            return
        visit_id, version = visit.visit_id, visit.version
        self._busy = True
        self.changed.emit()
        self._errands.run(
            lambda: self._services.queue.move(visit_id, version, status, agent_id, window),
            self._moved,
            self._not_moved,
        )

    def _moved(self, answer: VisitFile | MoveRefused) -> None:
        self._busy = False
        self._refusal = answer if isinstance(answer, MoveRefused) else None
        self.changed.emit()
        self.refresh()

    def _not_moved(self) -> None:
        self._busy = False
        self.changed.emit()

    def _show_lines(self) -> None:
        self._lines.show(list(self._file_lines(self._file)) if self._file else [])
        self.changed.emit()

    def _file_lines(self, file: VisitFile) -> list[FileLine]:
        people = {person.person_id: person for person in file.appointment.people} if file.appointment else {}
        lines: list[FileLine] = []
        number = 0
        for person_id in dict.fromkeys(service.person_id for service in file.visit.services):
            if person_id in people:
                person = people[person_id]
                name = isolate(f"{person.given_name} {person.family_name}")
                birth = QCoreApplication.translate("Counter", "born {date}")
                detail = birth.format(date=isolate(f"{person.birth_date:%d/%m/%Y}"))
                lines.append(FileLine(person_id, "person", name, detail, 0, ticked=False))
            for service in file.visit.services:
                if service.person_id != person_id:
                    continue
                lines.append(self._service_line(service))
                for code in service.documents:
                    number += 1
                    key = f"{service.visit_service_id}/{code}"
                    lines.append(FileLine(key, "document", document_name(code), "", number, key in self._ticked))
        return lines

    def _service_line(self, service: VisitService) -> FileLine:
        name = service_name(self._services.tariff, service.service_code, self._language.code)
        settled = {
            "paid": QCoreApplication.translate("Counter", "paid"),
            "waived": QCoreApplication.translate("Counter", "free of charge"),
        }
        return FileLine(
            service.visit_service_id,
            "service",
            name,
            settled.get(service.settled, ""),
            0,
            ticked=service.settled in SETTLED,
        )

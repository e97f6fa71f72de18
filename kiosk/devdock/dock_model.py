"""What the development dock shows and plays: cards, cables, paper, codes, the network. Words in English only."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.errors import DriverError
from kiosk.devdock.demo_line import SCANNER, TERMINAL, DemoLine
from kiosk.devdock.errors import DemoError
from kiosk.devdock.place import LOBBY, WINDOW
from kiosk.devdock.specimens import AGENTS, CASES, UNKNOWN_REFERENCE, Specimen, day_of_specimens
from kiosk.services.worker import Worker
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel

QML_IMPORT_NAME = "Kiosk.DevDock"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS: Final = 500
STATIONS: Final = ("visitor", "counter", "technician")

Report = dict[str, Any]


@dataclass(frozen=True)
class CodeRow:
    """A code somebody may hold to the reader, with the birth date to type afterwards."""

    reference: str
    birth_date: str
    about: str


@dataclass(frozen=True)
class PinRow:
    """Somebody who may log in."""

    agent_id: str
    name: str
    role: str
    pin: str


@QmlElement
class DockModel(QObject):
    """Lives in the GUI thread; everything that may take a moment runs in `worker`, which its owner starts and stops."""

    changed = Signal()

    def __init__(self, line: DemoLine, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._worker = worker
        self._reports: dict[str, Report] = {}
        self._running: dict[str, bool] = {}
        self._message = ""
        self._looking = False
        self._codes = RowModel(CodeRow, self)
        self._codes.show([_row(specimen) for specimen in (*CASES, *day_of_specimens())] + [UNKNOWN])
        self._pins = RowModel(PinRow, self)
        self._pins.show([PinRow(agent.agent_id, agent.display_name, agent.role, agent.pin) for agent in AGENTS])
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, on: bool) -> None:
        """Begin or end looking at the devices."""
        if on:
            self.look()
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Ask every device how it is, unless that is being done."""
        if not self._looking:
            self._looking = True
            self._worker.submit(self._ask_all, self._seen)

    # what QML shows

    @Property(QObject, constant=True)
    def codes(self) -> RowModel:
        """Rows of CodeRow."""
        return self._codes

    @Property(QObject, constant=True)
    def pins(self) -> RowModel:
        """Rows of PinRow."""
        return self._pins

    @Property(str, notify=changed)
    def message(self) -> str:
        """What the last action did not like, empty when all is well."""
        return self._message

    @Property(str, constant=True)
    def place(self) -> str:
        """Post and time zone."""
        return f"{self._line.post.name}, {self._line.post.time_zone}, {self._line.post.currency}"

    @Property(str, constant=True)
    def config(self) -> str:
        """The settings file, for other commands beside the demonstration."""
        return str(self._line.place.config)

    @Property(str, constant=True)
    def terminalName(self) -> str:
        """What the terminal speaks, as `--protocol` has it."""
        return self._line.terminal.name

    @Property(bool, constant=True)
    def terminalHasCable(self) -> bool:
        """There is a line that can be lost."""
        return not self._line.terminal.is_by_hand

    @Property(str, notify=changed)
    def terminalText(self) -> str:
        """What the terminal does, and what its last slip says."""
        report = self._reports.get(TERMINAL, {})
        words = str(report.get("state", "starting")).replace("_", " ")
        slip = report.get("slip") or []
        # without a line all of it is keyed in
        shown = slip[-1:] if self.terminalHasCable else slip[3:]
        return f"{words}; last slip: {', '.join(shown)}" if slip else words

    @Property(bool, notify=changed)
    def wantsCard(self) -> bool:
        """Whether the terminal waits for a card."""
        return bool(self._reports.get(TERMINAL, {}).get("state") == "waiting_for_card")

    @Property(bool, notify=changed)
    def terminalPlugged(self) -> bool:
        """Whether the terminal's cable is in."""
        return self._plugged(TERMINAL)

    @Property(bool, notify=changed)
    def scannerPlugged(self) -> bool:
        """Whether the scanner's cable is in."""
        return self._plugged(SCANNER)

    @Property(bool, notify=changed)
    def lobbyPlugged(self) -> bool:
        """Whether the lobby printer's cable is in."""
        return self._plugged(LOBBY)

    @Property(bool, notify=changed)
    def windowPlugged(self) -> bool:
        """Whether the cable of the printer at the window is in."""
        return self._plugged(WINDOW)

    @Property(str, notify=changed)
    def lobbyText(self) -> str:
        """State of the lobby printer."""
        return self._printer_text(LOBBY)

    @Property(str, notify=changed)
    def windowText(self) -> str:
        """State of the printer at the window."""
        return self._printer_text(WINDOW)

    @Property(bool, notify=changed)
    def networkUp(self) -> bool:
        """Whether the central system runs."""
        return self._running.get("server", False)

    @Property(bool, notify=changed)
    def visitorOpen(self) -> bool:
        """Whether the visitor station runs."""
        return self._running.get("visitor", False)

    @Property(bool, notify=changed)
    def counterOpen(self) -> bool:
        """Whether the counter station runs."""
        return self._running.get("counter", False)

    @Property(bool, notify=changed)
    def technicianOpen(self) -> bool:
        """Whether the technician station runs."""
        return self._running.get("technician", False)

    # what a developer can do

    @Slot(str)
    def present(self, card: str) -> None:
        """The customer acts at the terminal: approve, decline, cancel."""
        self._do(lambda: self._line.control(TERMINAL, "present", card=card))

    @Slot()
    def cutAfterApproval(self) -> None:
        """The next payment is booked, then the terminal's cable comes out before the counter hears of it."""
        self._do(lambda: self._line.control(TERMINAL, "cut_after_approval"))

    @Slot(str, bool)
    def plug(self, device: str, plugged: bool) -> None:
        """Pull or plug a cable: terminal, scanner, lobby, window-1."""
        self._do(lambda: self._line.control(device, "cable", plugged=plugged))

    @Slot(str)
    def emptyPaper(self, printer: str) -> None:
        """The roll ends."""
        self._do(lambda: self._line.control(printer, "paper", dots=0))

    @Slot(str)
    def refillPaper(self, printer: str) -> None:
        """A new roll."""
        self._do(lambda: self._line.control(printer, "refill"))

    @Slot(str)
    def scan(self, text: str) -> None:
        """Hold a code to the reader."""
        self._do(lambda: self._line.control(SCANNER, "scan", text=text))

    @Slot(bool)
    def setNetwork(self, up: bool) -> None:
        """Stop the central system, or start it again at the same address."""
        if up != self.networkUp:
            self._do(self._line.start_server if up else self._line.stop_server)

    @Slot(str)
    def openStation(self, name: str) -> None:
        """Open the window of a station that was closed."""
        if not self._running.get(name, False):
            self._do(lambda: self._line.start_stations(name, controlled=False))

    def _do(self, action: Callable[[], object]) -> None:
        def work() -> str:
            try:
                action()
            except (DriverError, DemoError) as error:
                return str(error)
            return ""

        def done(message: str) -> None:
            self._message = message
            self.changed.emit()
            self.look()

        self._worker.submit(work, done)

    def _ask_all(self) -> tuple[dict[str, Report], dict[str, bool]]:
        reports = {}
        for name in (TERMINAL, LOBBY, WINDOW, SCANNER):
            try:
                reports[name] = self._line.control(name, "state")
            except (DriverError, DemoError) as error:
                reports[name] = {"state": f"its simulator has ended ({error})", "plugged": False}
        return reports, {name: self._line.is_running(name) for name in ("server", *STATIONS)}

    def _seen(self, found: tuple[dict[str, Report], dict[str, bool]]) -> None:
        self._looking = False
        if found != (self._reports, self._running):
            self._reports, self._running = found
            self.changed.emit()

    def _plugged(self, name: str) -> bool:
        return bool(self._reports.get(name, {}).get("plugged", False))

    def _printer_text(self, name: str) -> str:
        report = self._reports.get(name, {})
        return f"{str(report.get('state', 'starting')).replace('_', ' ')}; {report.get('slips', 0)} slips"


def _row(specimen: Specimen) -> CodeRow:
    return CodeRow(specimen.reference, f"{specimen.birth_date:%d/%m/%Y}", specimen.about)


UNKNOWN: Final = CodeRow(UNKNOWN_REFERENCE, "01/01/1980", "nobody booked this")

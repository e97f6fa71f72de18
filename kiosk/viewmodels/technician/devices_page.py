"""The devices of the appliance: how each is, what it is connected to, and a test that never charges a card."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import TerminalState
from drivers.receipt_printer.interface import PrinterState, PrintStatus
from kiosk.services.device_report import LISTENING, LOST
from kiosk.services.health import DeviceHealth
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.wording import say
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.device_states import PRINTER_STATES, TERMINAL_STATES
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

#: how a scanner's test ended, beside the states of the drivers
SCANNED: Final = "scanned"
NOT_ASKED: Final = "not_asked"
#: another process of this appliance has the device; it was not called
IN_USE_BY_COUNTER: Final = "in_use_by_counter"
IN_USE_BY_KIOSK: Final = "in_use_by_kiosk"
IN_USE: Final = "in_use"

STATES: Final[Mapping[tuple[str, str], tuple[str, str]]] = {
    **{("terminal", state.value): shown for state, shown in TERMINAL_STATES.items()},
    **{("printer", state.value): shown for state, shown in PRINTER_STATES.items()},
    ("terminal", TerminalState.UNKNOWN.value): ("notice", QT_TRANSLATE_NOOP("Counter", "Unknown")),
    ("printer", PrinterState.UNKNOWN.value): ("notice", QT_TRANSLATE_NOOP("Counter", "No answer")),
    ("terminal", IN_USE_BY_COUNTER): ("notice", QT_TRANSLATE_NOOP("Counter", "In use by the counter")),
    ("terminal", IN_USE): ("notice", QT_TRANSLATE_NOOP("Counter", "In use by another program")),
    ("printer", IN_USE_BY_COUNTER): ("notice", QT_TRANSLATE_NOOP("Counter", "In use by the counter")),
    ("printer", IN_USE_BY_KIOSK): ("notice", QT_TRANSLATE_NOOP("Counter", "In use by the check-in kiosk")),
    ("printer", IN_USE): ("notice", QT_TRANSLATE_NOOP("Counter", "In use by another program")),
    ("printer", PrintStatus.PRINTED.value): ("good", QT_TRANSLATE_NOOP("Counter", "Test page printed")),
    ("printer", PrintStatus.UNCERTAIN.value): (
        "notice",
        QT_TRANSLATE_NOOP("Counter", "Look whether the test page came out"),
    ),
    ("printer", PrintStatus.FAILED.value): ("refusal", QT_TRANSLATE_NOOP("Counter", "Test page not printed")),
    ("scanner", LISTENING): ("good", QT_TRANSLATE_NOOP("Counter", "Ready: hold a code to it")),
    ("scanner", SCANNED): ("good", QT_TRANSLATE_NOOP("Counter", "Read")),
    ("scanner", LOST): ("refusal", QT_TRANSLATE_NOOP("Counter", "Out of reach")),
}
_NOT_ASKED: Final = ("notice", QT_TRANSLATE_NOOP("Counter", "Not tested yet"))

TESTS: Final[Mapping[str, str]] = {
    "terminal": QT_TRANSLATE_NOOP("Counter", "Call it (charges nothing)"),
    "printer": QT_TRANSLATE_NOOP("Counter", "Print a test page"),
    "scanner": QT_TRANSLATE_NOOP("Counter", "Read a code"),
}
KINDS: Final[Mapping[str, str]] = {
    "terminal": QT_TRANSLATE_NOOP("Counter", "Card terminal"),
    "printer": QT_TRANSLATE_NOOP("Counter", "Printer"),
    "scanner": QT_TRANSLATE_NOOP("Counter", "Code scanner"),
}


@dataclass(frozen=True)
class BenchDevice:
    """A configured device. `ask` and `test` block and return (state, text); None where there is no such thing."""

    kind: str
    name: str
    link: str
    ask: Callable[[], tuple[str, str]] | None
    test: Callable[[], tuple[str, str]] | None

    @property
    def key(self) -> str:
        """Names the device among all: two kinds may share a name."""
        return f"{self.kind}.{self.name}"


@dataclass(frozen=True)
class DeviceLine:
    """One device as ready text."""

    key: str
    pictogram: str
    kind: str
    name: str
    link: str
    condition: str
    tone: str
    text: str
    test: str
    busy: bool
    opens: bool


@QmlElement
class DevicesPage(QObject):
    """`on_scanner(name)` begins or ends listening to a scanner; what it reads comes through `tell`.

    `on_open(kind, name)` opens the page of a terminal or a printer.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        devices: Sequence[BenchDevice],
        errands: Errands,
        on_scanner: Callable[[str], None],
        on_open: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_open = on_open
        self._devices = {device.key: device for device in devices}
        self._errands = errands
        self._on_scanner = on_scanner
        self._lines = RowModel(DeviceLine, self)
        self._health = {d.key: DeviceHealth(d.name, d.kind, d.link, NOT_ASKED) for d in devices}
        self._busy: set[str] = set()
        self._show()

    def ask_all(self) -> None:
        """Ask every device that can be asked without doing anything."""
        for device in self._devices.values():
            if device.ask is not None:
                self._run(device, device.ask)

    def tell(self, key: str, state: str, text: str) -> None:
        """A device has told something by itself."""
        self._health[key] = replace(self._health[key], state=state, text=text)
        self._show()

    def relink(self, key: str, link: str) -> None:
        """The device is at another link from now on."""
        self._devices[key] = replace(self._devices[key], link=link)
        self._show()

    def speak(self) -> None:
        """Say the same in another language."""
        self._show()

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel:
        """Rows of `DeviceLine`."""
        return self._lines

    @Slot(str)
    def test(self, key: str) -> None:
        """Call a terminal, print a test page, listen to a scanner."""
        device = self._devices[key]
        if device.kind == "scanner":
            self._on_scanner(device.name)
        elif device.test is not None and key not in self._busy:
            self._run(device, device.test)

    @Slot(str)
    def open(self, key: str) -> None:
        """Open the page of a terminal or a printer."""
        self._on_open(self._devices[key].kind, self._devices[key].name)

    def _run(self, device: BenchDevice, work: Callable[[], tuple[str, str]]) -> None:
        self._busy.add(device.key)
        self._show()
        self._errands.run(work, lambda answer: self._answered(device.key, answer))

    def _answered(self, key: str, answer: tuple[str, str]) -> None:
        self._busy.discard(key)
        self.tell(key, *answer)

    def _show(self) -> None:
        self._lines.show([self._line(key) for key in self._devices])
        self.changed.emit()

    def _line(self, key: str) -> DeviceLine:
        device, health = self._devices[key], self._health[key]
        tone, state = STATES.get((device.kind, health.state), _NOT_ASKED)
        pictograms = {"terminal": "card", "printer": "printer", "scanner": "code"}
        return DeviceLine(
            key=key,
            pictogram=pictograms[device.kind],
            kind=say(KINDS[device.kind]),
            name=isolate(device.name),
            link=isolate(device.link),
            condition=say(state),
            tone=tone,
            text=isolate(health.text) if health.text else "",
            test=say(TESTS[device.kind]),
            busy=key in self._busy,
            opens=device.kind != "scanner",
        )

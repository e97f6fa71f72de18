"""What is wrong with the devices of the check-in kiosks, for the agents: nobody stands beside a kiosk all day.

The devices of a window are no notice: their own agent sees them in the status line. A kiosk that was switched off in
order says nothing either.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtQml import QmlElement

from drivers.receipt_printer.interface import PrinterState
from kiosk.services.device_report import LOST
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.wording import say
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP
from sync.clock import WallClock
from sync.store.records import DeviceState

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

_KIOSK: Final = "visitor"
#: (kind, state) -> tone and words; "notice" is the quieter one. States that are not here need nobody.
NOTICES: Final[Mapping[tuple[str, str], tuple[str, str]]] = {
    ("printer", PrinterState.PAPER_OUT): (
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "No paper in the printer of the check-in kiosk"),
    ),
    ("printer", PrinterState.COVER_OPEN): (
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "The printer of the check-in kiosk is open"),
    ),
    ("printer", PrinterState.CUTTER_ERROR): (
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "Paper is stuck in the printer of the check-in kiosk"),
    ),
    ("printer", PrinterState.OFFLINE): (
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "The printer of the check-in kiosk is offline"),
    ),
    ("printer", PrinterState.UNKNOWN): (
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "The printer of the check-in kiosk does not answer"),
    ),
    ("printer", PrinterState.OVERHEATED): (
        "notice",
        QT_TRANSLATE_NOOP("Counter", "The printer of the check-in kiosk has to cool down"),
    ),
    ("printer", PrinterState.NEAR_END): (
        "notice",
        QT_TRANSLATE_NOOP("Counter", "Paper nearly out in the printer of the check-in kiosk"),
    ),
    ("scanner", LOST): (
        "notice",
        QT_TRANSLATE_NOOP("Counter", "The code reader of the check-in kiosk does not answer"),
    ),
}
_PICTOGRAMS: Final = {"printer": "printer", "scanner": "code"}


@dataclass(frozen=True)
class DeviceNotice:
    """One notice as ready text; `key` names the device among all of the post."""

    key: str
    pictogram: str
    tone: str
    text: str


@QmlElement
class DeviceNotices(QObject):
    """Shows what the store knows; a notice goes by itself when the device is mended."""

    def __init__(self, clock: WallClock, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._zone = zone
        self._states: Sequence[DeviceState] = ()
        self._lines = RowModel(DeviceNotice, self)

    def show(self, states: Sequence[DeviceState]) -> None:
        """The devices of the post are so."""
        self._states = states
        self.speak()

    def speak(self) -> None:
        """Say the same in another language."""
        ill = [state for state in self._states if state.station == _KIOSK and (state.kind, state.state) in NOTICES]
        # what is out of order stands before what soon will be
        ill.sort(key=lambda state: NOTICES[state.kind, state.state][0] == "notice")
        self._lines.show([self._line(state) for state in ill])

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel:
        """Rows of `DeviceNotice`."""
        return self._lines

    def _line(self, state: DeviceState) -> DeviceNotice:
        tone, words = NOTICES[state.kind, state.state]
        appliance = (state.appliance_id,) if state.appliance_id else ()
        return DeviceNotice(
            key=".".join((state.kind, state.name, *appliance)),
            pictogram=_PICTOGRAMS[state.kind],
            tone=tone,
            text=" · ".join((say(words), *map(isolate, (state.name, *appliance)), self._since(state))),
        )

    def _since(self, state: DeviceState) -> str:
        since = state.changed_at.astimezone(self._zone)
        today = self._clock.now_utc().astimezone(self._zone).date()
        moment = f"{since:%H:%M}" if since.date() == today else f"{since:%d/%m/%Y %H:%M}"
        return QCoreApplication.translate("Counter", "since {moment}").format(moment=isolate(moment))

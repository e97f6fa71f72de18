"""The line over every screen of the counter: devices, exchange, post, time, agent."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import TerminalState, TerminalStatus
from drivers.receipt_printer.interface import PrinterState
from kiosk.runtime.pan_filter import redact_card_numbers
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.wording import say
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.staff.device_states import PRINTER_STATES, TERMINAL_STATES
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP, hour_text
from sync.store.records import ExchangeState

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

#: states in which the terminal itself says why; that a line is down is told by the state alone
SPEAKING: Final = frozenset({TerminalState.BUSY, TerminalState.ERROR})
_PAYING: Final = ("good", QT_TRANSLATE_NOOP("Counter", "Terminal in use"))


@QmlElement
class StatusBar(QObject):
    """Told by the session; `now` is the post's local time."""

    changed = Signal()

    def __init__(
        self,
        *,
        post_name: str,
        post_name_ar: str,
        window: str,
        exchanges: bool,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._post_name = post_name
        self._post_name_ar = post_name_ar
        self._window = window
        self._exchanges = exchanges
        self._now = now
        self._agent = ""
        self._terminal = TERMINAL_STATES[TerminalState.UNKNOWN]
        self._terminal_words = ""
        self._paying = False
        self._printer = PRINTER_STATES[PrinterState.UNKNOWN]
        self._exchange: ExchangeState | None = None

    def tell_terminal(self, status: TerminalStatus) -> None:
        """The terminal was asked how it is."""
        self._terminal = TERMINAL_STATES[status.state]
        self._terminal_words = redact_card_numbers(status.text) if status.state in SPEAKING else ""
        self.changed.emit()

    def tell_paying(self, paying: bool) -> None:
        """A payment begins or has ended."""
        self._paying = paying
        self.changed.emit()

    def tell_printer(self, state: PrinterState) -> None:
        """The printer's state has changed."""
        self._printer = PRINTER_STATES[state]
        self.changed.emit()

    def tell_exchange(self, state: ExchangeState) -> None:
        """The exchange was looked at."""
        self._exchange = state
        self.changed.emit()

    def tell_agent(self, name: str) -> None:
        """Somebody logged in, or out with an empty name."""
        self._agent = name
        self.changed.emit()

    def tick(self) -> None:
        """The minute may have changed."""
        self.changed.emit()

    @Property(str, constant=True)
    def postName(self) -> str:
        """The post in French, as in its letters."""
        return self._post_name

    @Property(str, constant=True)
    def postNameArabic(self) -> str:
        """The post in Arabic."""
        return self._post_name_ar

    @Property(str, notify=changed)
    def windowText(self) -> str:
        """Which window this is."""
        return QCoreApplication.translate("Counter", "Window {number}").format(number=isolate(self._window))

    @Property(str, notify=changed)
    def time(self) -> str:
        """The post's local time."""
        return hour_text(self._now())

    @Property(str, notify=changed)
    def agent(self) -> str:
        """Who is logged in."""
        return isolate(self._agent) if self._agent else ""

    @Property(str, notify=changed)
    def terminalText(self) -> str:
        """How the terminal is, and what it says itself where that helps."""
        if self._paying:
            return say(_PAYING[1])
        state = say(self._terminal[1])
        return f"{state} · {isolate(self._terminal_words)}" if self._terminal_words else state

    @Property(str, notify=changed)
    def terminalTone(self) -> str:
        """One of good, notice, refusal."""
        return _PAYING[0] if self._paying else self._terminal[0]

    @Property(str, notify=changed)
    def printerText(self) -> str:
        """How the printer is."""
        return say(self._printer[1])

    @Property(str, notify=changed)
    def printerTone(self) -> str:
        """One of good, notice, refusal."""
        return self._printer[0]

    @Property(str, notify=changed)
    def exchangeText(self) -> str:
        """Whether the exchange works, what waits to be sent, what was refused for good."""
        state = self._exchange
        if not self._exchanges:
            return QCoreApplication.translate("Counter", "Stands alone")
        if state is None:
            return QCoreApplication.translate("Counter", "Exchange not asked yet")
        if state.last_error or state.last_success_at is None:
            texts = [self._offline(state.last_success_at)]
        else:
            texts = [QCoreApplication.translate("Counter", "Online")]
        pending, refused = state.pending_count, state.quarantined_count
        if pending:
            texts.append(self.tr("%n to send", "", pending))
        if refused:
            texts.append(self.tr("%n refused", "", refused))
        return " · ".join(texts)

    @Property(str, notify=changed)
    def exchangeTone(self) -> str:
        """One of good, notice, refusal."""
        state = self._exchange
        if not self._exchanges or state is None or state.last_success_at is None:
            return "notice"
        if state.quarantined_count:
            return "refusal"
        return "notice" if state.last_error else "good"

    def _offline(self, since: datetime | None) -> str:
        if since is None:
            return QCoreApplication.translate("Counter", "Offline")
        local = since.astimezone(self._now().tzinfo)
        return QCoreApplication.translate("Counter", "Offline since {hour}").format(hour=hour_text(local))

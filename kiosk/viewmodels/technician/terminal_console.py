"""A card terminal live: its state and words, what it is asked, its end of day. Never a payment.

An errand that runs goes on when its page is left; what it brings is there when the page is opened again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import Capabilities, Progress, TerminalState, TerminalStatus
from kiosk.runtime.settings import TerminalSettings
from kiosk.services.batch_journal import DayRefused
from kiosk.services.terminal_bench import Answer, InUse, NotCalled, TerminalBench, TerminalErrand
from kiosk.services.worker import Deliver
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.wording import ABORTING, STEPS, say
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.device_states import TERMINAL_STATES
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.technician.terminal_report import ReportRow, report_of
from kiosk.viewmodels.technician.terminal_wording import (
    ANOTHER_RUNS,
    ANSWERS,
    DAY_REFUSED,
    END_IT_FIRST,
    IN_USE,
    IN_USE_BY_COUNTER,
    REPORT_TITLES,
    RUNNING,
    STORE_FAILED,
    abilities,
    tell,
)
from sync.store.records import Agent

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

#: (tone, what is said, in the language shown when it is looked at)
Message = tuple[str, Callable[[], str]]
SILENCE: Final[Message] = ("notice", lambda: "")


@dataclass
class Seen:
    """What is known of one terminal since the station was started."""

    status: TerminalStatus | InUse | None = None
    progress: Progress | None = None
    errand: TerminalErrand | None = None
    answer: Answer | None = None


@dataclass(frozen=True)
class Running:
    """The errand in the worker's hands."""

    errand: TerminalErrand
    terminal: TerminalSettings
    tries: bool = False


@QmlElement
class TerminalConsole(QObject):
    """Lives in the GUI thread; `on_message` shows what an errand has to say beside its report."""

    changed = Signal()

    def __init__(
        self,
        *,
        bench: TerminalBench,
        errands: Errands,
        deliver: Deliver,
        counter_terminal: str,
        on_message: Callable[[Message], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._errands = errands
        self._deliver = deliver
        self._counter_terminal = counter_terminal
        self._on_message = on_message
        self._agent: Agent | None = None
        self._terminal: TerminalSettings | None = None
        self._capabilities = Capabilities()
        self._seen: dict[str, Seen] = {}
        self._running: Running | None = None
        self._confirming = False
        self._report = RowModel(ReportRow, self)

    def show(self, terminal: TerminalSettings | None, agent: Agent | None) -> None:
        """Look at a terminal as it is saved, or at none."""
        self._terminal, self._agent = terminal, agent
        self._confirming = False
        self._capabilities = (self._bench.capabilities(terminal) if terminal else None) or Capabilities()
        self.speak()
        self._run(TerminalErrand.PROBE, terminal)

    def attempt(self, draft: TerminalSettings) -> None:
        """Try settings that are not saved: all the terminal says about itself with them."""
        self._run(TerminalErrand.STATUS, draft, tries=True)

    def speak(self) -> None:
        """Say the same in another language."""
        seen = self._look
        self._report.show(report_of(seen.answer) if seen.answer is not None else [])
        self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """How the terminal is, in words."""
        status = self._look.status
        if isinstance(status, InUse):
            return self._in_use()
        return say(TERMINAL_STATES[status.state if status else TerminalState.UNKNOWN][1])

    @Property(str, notify=changed)
    def tone(self) -> str:
        """Either good, notice or refusal."""
        status = self._look.status
        return TERMINAL_STATES[status.state][0] if isinstance(status, TerminalStatus) else "notice"

    @Property(str, notify=changed)
    def text(self) -> str:
        """The terminal's own words: of the step it is at, else of how it is."""
        seen = self._look
        if self.running and seen.progress is not None:
            return isolate(seen.progress.text) if seen.progress.text else say(STEPS[seen.progress.code].title)
        if isinstance(seen.status, TerminalStatus) and seen.status.text:
            return isolate(seen.status.text)
        return ""

    @Property(str, notify=changed)
    def abilities(self) -> str:
        """What this protocol can do."""
        return " · ".join(abilities(self._capabilities))

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Something is being asked: nothing else can be."""
        return self._running is not None

    @Property(str, notify=changed)
    def runningText(self) -> str:
        """What is being asked."""
        running = self._running
        if running is None:
            return ""
        if self._terminal is None or running.terminal.name != self._terminal.name:
            return tell(ANOTHER_RUNS).format(name=isolate(running.terminal.name))
        return tell(RUNNING[running.errand])

    @Property(bool, notify=changed)
    def canTotals(self) -> bool:
        """The protocol has totals."""
        return self._capabilities.can_totals

    @Property(bool, notify=changed)
    def canLast(self) -> bool:
        """The terminal can be asked for its last result."""
        return self._capabilities.can_recover

    @Property(bool, notify=changed)
    def canEndOfDay(self) -> bool:
        """The day can be ended from here."""
        return self._capabilities.can_end_of_day

    @Property(bool, notify=changed)
    def canAbort(self) -> bool:
        """What runs can be asked to stop."""
        return self.running and self._capabilities.can_abort and self._is_of_this_page()

    @Property(bool, notify=changed)
    def confirming(self) -> bool:
        """The end of day waits for a second word."""
        return self._confirming

    @Property(str, notify=changed)
    def reportTitle(self) -> str:
        """What the report answers."""
        errand = self._look.errand
        return tell(REPORT_TITLES[errand]) if errand is not None and self._report.count else ""

    @Property(RowModel, constant=True)
    def report(self) -> RowModel:
        """Rows of `ReportRow`."""
        return self._report

    @Slot()
    def askStatus(self) -> None:
        """All the terminal says about itself."""
        self._run(TerminalErrand.STATUS, self._terminal)

    @Slot()
    def askTotals(self) -> None:
        """The totals of its open batch."""
        self._run(TerminalErrand.TOTALS, self._terminal)

    @Slot()
    def askLast(self) -> None:
        """Its own record of its last transaction."""
        self._run(TerminalErrand.LAST_RESULT, self._terminal)

    @Slot(bool)
    def wantEndOfDay(self, wanted: bool) -> None:
        """Ask for the second word, or take the first one back."""
        self._confirming = wanted and not self.running
        self.changed.emit()

    @Slot()
    def endDay(self) -> None:
        """Close the terminal's batch, after the second word."""
        if self._confirming:
            self._confirming = False
            self._run(TerminalErrand.END_OF_DAY, self._terminal)

    @Slot()
    def abort(self) -> None:
        """Ask what runs to stop; the terminal decides."""
        if self.canAbort and self._bench.request_abort():
            self._on_message(("notice", lambda: say(ABORTING)))

    @property
    def _look(self) -> Seen:
        return self._of(self._terminal.name) if self._terminal else Seen()

    def _of(self, name: str) -> Seen:
        return self._seen.setdefault(name, Seen())

    def _is_of_this_page(self) -> bool:
        running, shown = self._running, self._terminal
        return running is not None and shown is not None and running.terminal.name == shown.name

    def _run(self, errand: TerminalErrand, terminal: TerminalSettings | None, *, tries: bool = False) -> None:
        agent = self._agent
        if self._running is not None or terminal is None or agent is None:
            return
        self._running = running = Running(errand, terminal, tries)
        self._of(terminal.name).progress = None
        self._confirming = False
        if errand is not TerminalErrand.PROBE:
            self._on_message(SILENCE)
        self._errands.run(
            lambda: self._bench.run(
                errand, terminal, agent, lambda step: self._deliver(lambda: self._stepped(running, step))
            ),
            lambda answer: self._answered(running, answer),
            lambda: self._answered(running, None),
        )
        self.changed.emit()

    def _stepped(self, running: Running, progress: Progress) -> None:
        if self._running is running:
            self._of(running.terminal.name).progress = progress
            self.changed.emit()

    def _answered(self, running: Running, answer: Answer | None) -> None:
        self._running = None
        seen = self._of(running.terminal.name)
        if isinstance(answer, TerminalStatus | InUse):
            seen.status = answer
        if isinstance(answer, NotCalled):
            seen.status = TerminalStatus(TerminalState.ERROR, answer.text)
        if running.errand is not TerminalErrand.PROBE:
            seen.errand, seen.answer = running.errand, answer
        shown = self._terminal
        if shown is not None and shown.name == running.terminal.name:
            if running.errand is not TerminalErrand.PROBE:
                self._on_message(self._message(running, answer))
        elif shown is not None:
            self._run(TerminalErrand.PROBE, shown)
        self.speak()

    def _message(self, running: Running, answer: Answer | None) -> Message:
        if answer is None:
            return "refusal", lambda: tell(STORE_FAILED)
        if isinstance(answer, InUse):
            return "notice", lambda: f"{self._in_use()}. {tell(END_IT_FIRST)}"
        if isinstance(answer, NotCalled):
            return "refusal", lambda: isolate(answer.text)
        if isinstance(answer, DayRefused):
            return "refusal", lambda: tell(DAY_REFUSED[answer])
        return _tried(answer) if isinstance(answer, TerminalStatus) and running.tries else SILENCE

    def _in_use(self) -> str:
        by_counter = self._terminal is not None and self._terminal.name == self._counter_terminal
        return tell(IN_USE_BY_COUNTER if by_counter else IN_USE)


def _tried(status: TerminalStatus) -> Message:
    """Whether the terminal can be used with the settings that were tried."""
    if status.state is TerminalState.READY:
        return "good", lambda: tell(ANSWERS)
    tone, state = TERMINAL_STATES[status.state]
    return tone, lambda: f"{say(state)}: {isolate(status.text)}" if status.text else say(state)

"""What a technician does with a card terminal: ask, read, end its day. No payment, refund or reversal ever.

The device lock is taken for each errand and given back after it, so that a counter that starts finds its terminal.
"""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from enum import StrEnum

from drivers.card_terminal.interface import (
    BatchResult,
    Capabilities,
    CardTerminal,
    ProgressListener,
    TerminalResult,
    TerminalStatus,
)
from drivers.errors import UsageError
from kiosk.runtime.known_errors import CommandError
from kiosk.runtime.pan_filter import redact_card_numbers
from kiosk.runtime.settings import TerminalSettings
from kiosk.services.batch_journal import BatchJournal, DayRefused
from kiosk.services.terminal_day import TerminalDayService
from sync.store.records import Agent, TerminalBatch


class TerminalErrand(StrEnum):
    """What the terminal may be asked."""

    #: is it there? sends as little as the protocol can
    PROBE = "probe"
    #: all it says about itself; also how edited settings are tried
    STATUS = "status"
    TOTALS = "totals"
    LAST_RESULT = "last_result"
    END_OF_DAY = "end_of_day"


@dataclass(frozen=True)
class InUse:
    """Another process of this appliance has the terminal; it was not called."""


@dataclass(frozen=True)
class NotCalled:
    """The terminal was not called; `text` says why in one line of English."""

    text: str


@dataclass(frozen=True)
class DayEnded:
    """An end of day: `batch` as the journal has it, `result` as the terminal said it."""

    batch: TerminalBatch
    result: BatchResult


Answer = TerminalStatus | TerminalResult | BatchResult | DayEnded | DayRefused | InUse | NotCalled


class TerminalBench:
    """Blocking; `run` from the one Worker of the bench, `request_abort` and `capabilities` from any thread.

    `make` makes a driver without touching its line. `hold` takes the device lock of a terminal's name, None when
    another process has it; it may raise CommandError. `journal` is that of a terminal's ends of day.
    """

    def __init__(
        self,
        *,
        make: Callable[[TerminalSettings], CardTerminal],
        hold: Callable[[str], AbstractContextManager[object] | None],
        journal: Callable[[str], BatchJournal],
    ) -> None:
        self._make = make
        self._hold = hold
        self._journal = journal
        self._lock = threading.Lock()
        self._running: CardTerminal | None = None

    def capabilities(self, terminal: TerminalSettings) -> Capabilities | None:
        """What the protocol can do; None where the settings cannot be used."""
        try:
            return self._make(terminal).capabilities
        except UsageError:
            return None

    def run(
        self, errand: TerminalErrand, terminal: TerminalSettings, agent: Agent, on_progress: ProgressListener
    ) -> Answer:
        """Do one errand on a line of its own; nothing that happens on the line raises."""
        try:
            held = self._hold(terminal.name)
        except CommandError as error:
            return NotCalled(str(error))
        if held is None:
            return InUse()
        with held:
            try:
                driver = self._make(terminal)
            except UsageError as error:
                return NotCalled(str(error))
            self._watch(driver)
            try:
                return self._do(errand, terminal.name, driver, agent, on_progress)
            except UsageError as error:
                return NotCalled(str(error))
            finally:
                self._watch(None)
                driver.close()

    def request_abort(self) -> bool:
        """Ask what runs to stop; False where the protocol cannot, or nothing runs."""
        with self._lock:
            running = self._running
        return running is not None and running.request_abort()

    def _watch(self, driver: CardTerminal | None) -> None:
        with self._lock:
            self._running = driver

    def _do(
        self, errand: TerminalErrand, name: str, driver: CardTerminal, agent: Agent, on_progress: ProgressListener
    ) -> Answer:
        day = TerminalDayService(terminal=driver, journal=self._journal(name), on_slips_queued=lambda: None)
        match errand:
            case TerminalErrand.PROBE:
                status = driver.probe()
                return replace(status, text=redact_card_numbers(status.text))
            case TerminalErrand.STATUS:
                return day.status()
            case TerminalErrand.TOTALS:
                return day.totals()
            case TerminalErrand.LAST_RESULT:
                result = driver.last_result()
                return replace(result, text=redact_card_numbers(result.text))
            case TerminalErrand.END_OF_DAY:
                heard: list[BatchResult] = []
                ended = day.end_of_day(agent, on_progress, heard.append)
                return ended if isinstance(ended, DayRefused) else DayEnded(ended, heard[-1])

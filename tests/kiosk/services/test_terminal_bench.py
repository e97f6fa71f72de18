"""A technician's errands at a terminal: real simulators on real lines, the real lock, the real journal."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from drivers.card_terminal.interface import BatchResult, Progress, TerminalState, TerminalStatus
from drivers.clock import SystemClock
from kiosk.runtime.settings import Settings, TerminalSettings
from kiosk.runtime.settings_file import load_settings
from kiosk.services.batch_journal import DayRefused
from kiosk.services.terminal_bench import Answer, DayEnded, InUse, NotCalled, TerminalBench, TerminalErrand
from kiosk.stations.bench_terminals import terminal_services
from kiosk.stations.device_lock import DeviceLock
from sync.store.records import Agent, BatchState
from tests.support.appliance import AGENT, Appliance, make_store, open_appliance
from tests.support.counter_station import TECHNICIAN, write_settings
from tests.support.simulated_terminal import CONCERT, RunningTerminal, TerminalLine, simulated_terminal

ZVT = TerminalLine("zvt", "tcp", {"reconnect_s": "0"})
WAIT_S = 20.0


class Site:
    """An appliance with one simulated terminal."""

    def __init__(self, folder: Path, stack: ExitStack, line: TerminalLine, step_s: float = 0.0) -> None:
        make_store(folder)
        self.terminal: RunningTerminal = stack.enter_context(simulated_terminal(folder, line, None, step_s))
        file = write_settings(folder, self.terminal.url, "tcp://192.0.2.9:9100", line)
        self.settings: Settings = load_settings(file)
        self.appliance: Appliance = open_appliance(folder)
        stack.callback(self.appliance.store.close)
        self.bench: TerminalBench = terminal_services(
            settings=self.settings,
            settings_file=file,
            store=self.appliance.store,
            clock=self.appliance.clock,
            steady=SystemClock(),
            deliver=lambda told: told(),
        ).bench
        self.progress: list[Progress] = []

    @property
    def device(self) -> TerminalSettings:
        return self.settings.terminals[0]

    def run(self, errand: TerminalErrand, device: TerminalSettings | None = None, agent: Agent = TECHNICIAN) -> Answer:
        return self.bench.run(errand, device or self.device, agent, self.progress.append)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


def test_a_terminal_another_process_has_is_not_called(tmp_path: Path, stack: ExitStack) -> None:
    site = Site(tmp_path, stack, CONCERT)
    with DeviceLock(site.settings.store.path, "terminal", "window-1"):
        for errand in TerminalErrand:
            assert site.run(errand) == InUse()
    assert site.terminal.runner.call(lambda device, _now_s: device.state) == "idle"
    assert site.run(TerminalErrand.PROBE) == TerminalStatus(TerminalState.READY)
    with DeviceLock(site.settings.store.path, "terminal", "window-1"):
        pass  # it was given back


def test_settings_and_errands_that_cannot_be_are_told(tmp_path: Path, stack: ExitStack) -> None:
    site = Site(tmp_path, stack, CONCERT)
    wrong = site.device.model_copy(update={"settings": {"variant": "f"}})
    assert site.run(TerminalErrand.PROBE, wrong) == NotCalled("concert: variant=f is not e or e+")
    assert site.bench.capabilities(wrong) is None
    assert site.run(TerminalErrand.LAST_RESULT) == NotCalled("Concert has no query of the last transaction")
    ended = site.run(TerminalErrand.END_OF_DAY)
    assert isinstance(ended, DayEnded)
    assert ended.batch.status is BatchState.NOT_STARTED, "nothing was sent, and the journal says so"


def test_a_lock_that_cannot_be_made_is_told(tmp_path: Path, stack: ExitStack) -> None:
    site = Site(tmp_path, stack, CONCERT)
    moved = site.device.model_copy(update={"name": "x" * 300})
    answer = site.run(TerminalErrand.PROBE, moved)
    assert isinstance(answer, NotCalled)
    assert "check the folder of the store" in answer.text


def test_only_who_may_ends_the_day(tmp_path: Path, stack: ExitStack) -> None:
    site = Site(tmp_path, stack, ZVT)
    assert site.run(TerminalErrand.END_OF_DAY, agent=AGENT) is DayRefused.ROLE
    assert isinstance(site.run(TerminalErrand.TOTALS), BatchResult)
    assert isinstance(site.run(TerminalErrand.END_OF_DAY), DayEnded)


def test_what_runs_can_be_asked_to_stop_from_another_thread(tmp_path: Path, stack: ExitStack) -> None:
    site = Site(tmp_path, stack, ZVT, step_s=1.0)
    assert not site.bench.request_abort(), "nothing runs"
    told: list[Answer] = []
    thread = threading.Thread(target=lambda: told.append(site.run(TerminalErrand.END_OF_DAY)))
    thread.start()
    assert site.terminal.runner.wait_until(lambda device: device.state == "working", WAIT_S)
    assert site.bench.request_abort()
    thread.join(WAIT_S)
    (ended,) = told
    assert isinstance(ended, DayEnded)
    assert ended.batch.status is BatchState.DONE, "ZVT closes a batch once it began, whoever asks"
    assert not site.bench.request_abort()

"""The counter killed with SIGKILL at each step of an end of day: afterwards it is known, or known to be unknown."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from drivers.card_terminal.simulated_bank import Gesture
from kiosk.domain.quote import Quote
from kiosk.services.closing import KIND
from sync.store.chain import verify
from sync.store.records import BatchState, JobStatus, Payment, TerminalBatch
from tests.support.appliance import AGENT, ROOT, make_store, open_appliance, specimen_appointment
from tests.support.simulated_terminal import RunningTerminal, TerminalLine, simulated_terminal

ZVT, ECR17 = TerminalLine("zvt", "serial"), TerminalLine("ecr17", "serial")
#: line -> the state in which its simulator closes the batch
CLOSING = ((ZVT, "working"), (ECR17, "closing_session"))


def start(folder: Path, terminal: RunningTerminal, step: str = "-") -> "subprocess.Popen[bytes]":
    words = [
        sys.executable,
        "-m",
        "tests.support.closing_process",
        str(folder),
        terminal.line.protocol,
        terminal.url,
        step,
    ]
    return subprocess.Popen(words, cwd=ROOT, stdin=subprocess.DEVNULL)


def prepare(folder: Path, terminal: RunningTerminal) -> Payment:
    """A store with one payment that the terminal has in its batch."""
    make_store(folder, specimen_appointment("ZZ000001", "passport_adult"))
    appliance = open_appliance(folder)
    driver = terminal.driver()
    payments = appliance.payments(driver)
    visit = appliance.check_in("ZZ000001")
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote)
    payment = payments.pay(visit.visit_id, quote, AGENT.agent_id, lambda progress: None)
    assert isinstance(payment, Payment)
    driver.close()
    appliance.store.close()
    return payment


def check_after_restart(folder: Path, terminal: RunningTerminal, payment: Payment) -> TerminalBatch:
    """Restart: the terminal is not called again, what is written agrees, the slip is queued once."""
    done_before = terminal.runner.call(lambda device, _now_s: device.operations_done)
    appliance = open_appliance(folder)
    day = appliance.terminal_day(terminal.driver())
    day.recover()
    last = day.day().last
    assert last is not None
    assert (last.our_count, last.our_total_minor) == (1, payment.amount_minor)
    device = appliance.store.device
    assert device is not None
    with appliance.store.read() as tx:
        assert verify(tx, device.private_key.public_key()).fault == ""
        slips = [job for job in tx.jobs.with_status(JobStatus.QUEUED) if job.slip_kind == KIND]
        events = list(tx.outbox.of_kind("terminal.batch_ended"))
    assert [slip.subject_id for slip in slips] == [last.batch_id]
    assert [event.payload["status"] for event in events] == [last.status.value]
    assert terminal.runner.call(lambda device, _now_s: device.operations_done) == done_before
    appliance.store.close()
    return last


@pytest.mark.parametrize("line", [ZVT, ECR17], ids=str)
@pytest.mark.parametrize(("step", "expected"), [("sent", BatchState.UNKNOWN), ("done", BatchState.DONE)])
def test_killed_right_after_a_journal_step(tmp_path: Path, line: TerminalLine, step: str, expected: BatchState) -> None:
    with simulated_terminal(tmp_path, line, Gesture.APPROVE) as terminal:
        payment = prepare(tmp_path, terminal)
        assert start(tmp_path, terminal, step).wait(60) == -9
        assert check_after_restart(tmp_path, terminal, payment).status is expected


@pytest.mark.parametrize(("line", "closing"), CLOSING, ids=str)
def test_killed_while_the_terminal_ends_its_day(tmp_path: Path, line: TerminalLine, closing: str) -> None:
    with simulated_terminal(tmp_path, line, Gesture.APPROVE, 0.3) as terminal:
        payment = prepare(tmp_path, terminal)
        counter = start(tmp_path, terminal)

        def kill_there() -> None:
            assert terminal.runner.wait_until(lambda device: device.state == closing, 60)
            counter.kill()

        killer = threading.Thread(target=kill_there)
        killer.start()
        assert counter.wait(60) == -9
        killer.join()
        last = check_after_restart(tmp_path, terminal, payment)
        assert (last.status, last.terminal_total_minor) == (BatchState.UNKNOWN, None)

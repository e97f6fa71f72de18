"""The counter killed with SIGKILL at each step of a payment: after a restart nothing is lost or doubled."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.simulated_bank import Gesture
from kiosk.domain.quote import Quote
from kiosk.services.journal_entry import Resolution
from sync.store.chain import verify
from sync.store.records import JobStatus, Payment, PaymentStatus
from tests.support.appliance import AGENT, ROOT, Appliance, make_store, open_appliance, specimen_appointment
from tests.support.terminal_bench import SimulatedConcert, simulated_concert

JOURNAL_STEPS = ("created", "sent", "approved")
TERMINAL_STATES = ("called", "offered", "waiting_for_card", "waiting_for_pin", "authorising", "announcing", "answering")
FREE_AGAIN_S = 60.0
#: pace of the simulated customer and host: long enough to be caught in each state
STEP_S = 0.05


def start(folder: Path, terminal: SimulatedConcert, visit_id: str, step: str = "-") -> "subprocess.Popen[bytes]":
    words = [sys.executable, "-m", "tests.support.paying_process", str(folder), terminal.url, visit_id, step]
    return subprocess.Popen(words, cwd=ROOT, stdin=subprocess.DEVNULL)


def prepare(folder: Path) -> str:
    make_store(folder, specimen_appointment("ZZ000001", "passport_adult", "cnie"))
    appliance = open_appliance(folder)
    visit = appliance.check_in("ZZ000001")
    appliance.store.close()
    return visit.visit_id


def settle_as_a_person(appliance: Appliance, terminal: SimulatedConcert, payment: Payment) -> None:
    """Decide an unknown outcome as an agent would: by what the terminal's own slip says."""
    charged = any(line["amount_minor"] == payment.amount_minor for line in terminal.booked())
    outcome = Outcome.APPROVED if charged else Outcome.DECLINED
    payments = appliance.payments(terminal.driver())
    resolved = payments.resolve(payment.payment_id, Resolution(outcome, "terminal slip", "A1B2C3"), AGENT)
    assert isinstance(resolved, Payment)


def check_after_restart(folder: Path, terminal: SimulatedConcert, visit_id: str) -> PaymentStatus | None:
    """Restart, let a person decide what is unknown, pay what is still open, and compare the ledgers."""
    appliance = open_appliance(folder)
    payments = appliance.payments(terminal.driver())
    payments.recover()
    found = payments.payments_of(visit_id)
    assert len(found) <= 1
    status = found[0].status if found else None
    assert status in (None, PaymentStatus.NOT_STARTED, PaymentStatus.UNKNOWN, PaymentStatus.APPROVED)
    if terminal.booked():
        assert status in (PaymentStatus.UNKNOWN, PaymentStatus.APPROVED), "a charge was taken for nothing"
    if status is PaymentStatus.UNKNOWN:
        assert terminal.runner.wait_until(lambda device: device.state == "idle", FREE_AGAIN_S)
        settle_as_a_person(appliance, terminal, found[0])
    quote = payments.quote(visit_id)
    if isinstance(quote, Quote):
        assert terminal.runner.wait_until(lambda device: device.state == "idle", FREE_AGAIN_S)
        again = payments.pay(visit_id, quote, AGENT.agent_id, lambda progress: None)
        assert isinstance(again, Payment)
        assert again.status is PaymentStatus.APPROVED
    approved = [p for p in payments.payments_of(visit_id) if p.status is PaymentStatus.APPROVED]
    assert len(approved) == len(terminal.booked()) == 1
    assert len(payments.stamps_of(approved[0].payment_id)) == len(approved[0].lines) == 2
    device = appliance.store.device
    assert device is not None
    with appliance.store.read() as tx:
        assert verify(tx, device.private_key.public_key()).fault == ""
        receipts = [job for job in tx.jobs.with_status(JobStatus.QUEUED) if job.slip_kind == "receipt"]
    assert len(receipts) == 1
    appliance.store.close()
    return status


@pytest.mark.parametrize("step", JOURNAL_STEPS)
def test_killed_right_after_a_journal_step(tmp_path: Path, step: str) -> None:
    visit_id = prepare(tmp_path)
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        assert start(tmp_path, terminal, visit_id, step).wait(60) == -9
        expected = {
            "created": PaymentStatus.NOT_STARTED,
            "sent": PaymentStatus.UNKNOWN,
            "approved": PaymentStatus.APPROVED,
        }
        assert check_after_restart(tmp_path, terminal, visit_id) is expected[step]


@pytest.mark.parametrize(
    ("step", "expected"), [("unknown", PaymentStatus.UNKNOWN), ("resolved", PaymentStatus.APPROVED)]
)
def test_killed_right_after_a_journal_step_of_an_unknown_outcome(
    tmp_path: Path, step: str, expected: PaymentStatus
) -> None:
    visit_id = prepare(tmp_path)
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        terminal.runner.call(lambda device, now_s: device.cut_after_approval())
        assert start(tmp_path, terminal, visit_id, step).wait(60) == -9
        assert len(terminal.booked()) == 1
        terminal.runner.call(lambda device, now_s: device.set_plugged(True))
        assert check_after_restart(tmp_path, terminal, visit_id) is expected


@pytest.mark.parametrize("state", TERMINAL_STATES)
def test_killed_while_the_terminal_is_in_a_state(tmp_path: Path, state: str) -> None:
    visit_id = prepare(tmp_path)
    counters: list[subprocess.Popen[bytes]] = []

    def kill_there(reached: str) -> None:
        if reached == state:
            counters[0].kill()

    with simulated_concert(tmp_path, Gesture.APPROVE, STEP_S, kill_there) as terminal:
        counters.append(start(tmp_path, terminal, visit_id))
        assert counters[0].wait(60) == -9, f"the terminal was never {state}"
        assert check_after_restart(tmp_path, terminal, visit_id) is PaymentStatus.UNKNOWN


def killed_at_random(folder: Path, chance: Callable[[], float]) -> None:
    visit_id = prepare(folder)
    with simulated_concert(folder, Gesture.APPROVE, STEP_S) as terminal:
        counter = start(folder, terminal, visit_id)
        try:
            counter.wait(0.2 + chance())
        except subprocess.TimeoutExpired:
            counter.kill()
        counter.wait(60)
        check_after_restart(folder, terminal, visit_id)


@pytest.mark.parametrize("seed", range(4))
def test_killed_at_any_moment(tmp_path: Path, seed: int) -> None:
    killed_at_random(tmp_path, random.Random(seed).random)


@pytest.mark.drill
@pytest.mark.timeout(3600)
def test_killed_at_many_moments(tmp_path: Path) -> None:
    until_s = time.monotonic() + 600
    seed = 1000
    while time.monotonic() < until_s:
        folder = tmp_path / str(seed)
        folder.mkdir()
        killed_at_random(folder, random.Random(seed).random)
        seed += 1

"""The counter killed with SIGKILL at each step of a refund: after a restart nothing is lost or given back twice."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.simulated_bank import Gesture
from kiosk.services.journal_entry import Resolution
from sync.store.chain import verify
from sync.store.records import Payment, PaymentStatus, Refund, StampStatus
from tests.support.appliance import AGENT, ROOT, make_store, open_appliance, specimen_appointment
from tests.support.refunding import give_back, given_back, paid, refund_service
from tests.support.terminal_bench import SimulatedConcert, simulated_concert

TERMINAL_STATES = ("called", "offered", "waiting_for_card", "waiting_for_pin", "authorising", "announcing", "answering")
FREE_AGAIN_S = 60.0
#: pace of the simulated customer and host: long enough to be caught in each state
STEP_S = 0.05


def prepare(folder: Path) -> Payment:
    """A store in which a payment of two lines is approved."""
    make_store(folder, specimen_appointment("ZZ000001", "passport_adult", "cnie"))
    appliance = open_appliance(folder)
    with simulated_concert(folder, Gesture.APPROVE) as terminal:
        payment = paid(appliance, "ZZ000001", terminal.driver())
    appliance.store.close()
    return payment


def start(folder: Path, terminal: SimulatedConcert, payment: Payment, step: str = "-") -> "subprocess.Popen[bytes]":
    words = [sys.executable, "-m", "tests.support.refunding_process"]
    return subprocess.Popen(
        [*words, str(folder), terminal.url, payment.payment_id, step], cwd=ROOT, stdin=subprocess.DEVNULL
    )


def returned(terminal: SimulatedConcert) -> int:
    return sum(line["state"] in ("reversed", "refunded") for line in terminal.ledger.lines)


def check_after_restart(folder: Path, terminal: SimulatedConcert, payment: Payment) -> PaymentStatus | None:
    """Restart, let a person decide what is unknown, give back what is still to be, and compare the ledgers."""
    appliance = open_appliance(folder)
    appliance.clock.now += timedelta(hours=2)
    refunds = refund_service(appliance, terminal.driver())
    refunds.recover()
    found = refunds.refunds_of(payment.payment_id)
    assert len(found) <= 1
    status = found[0].status if found else None
    assert status in (None, PaymentStatus.NOT_STARTED, PaymentStatus.UNKNOWN, PaymentStatus.APPROVED)
    if returned(terminal):
        assert status in (PaymentStatus.UNKNOWN, PaymentStatus.APPROVED), "money went back unnoticed"
    assert terminal.runner.wait_until(lambda device: device.state == "idle", FREE_AGAIN_S)
    if status is PaymentStatus.UNKNOWN:
        assert appliance.payments(terminal.driver()).blocking() == found[0]
        outcome = Outcome.APPROVED if returned(terminal) else Outcome.DECLINED
        resolved = refunds.resolve(found[0].refund_id, Resolution(outcome, "terminal slip", "A1B2C3"), AGENT)
        assert isinstance(resolved, Refund)
    with appliance.store.read() as tx:
        open_stamps = [s for s in tx.stamps.of_payment(payment.payment_id) if s.status is StampStatus.ISSUED]
    if open_stamps:
        assert given_back(refunds, payment).status is PaymentStatus.APPROVED
    assert returned(terminal) == 1
    device = appliance.store.device
    assert device is not None
    with appliance.store.read() as tx:
        assert {stamp.status for stamp in tx.stamps.of_payment(payment.payment_id)} == {StampStatus.REFUNDED}
        visit = tx.visits.by_id(payment.visit_id)
        assert verify(tx, device.private_key.public_key()).fault == ""
        approved = [
            refund.refund_id
            for refund in tx.refunds.of_payment(payment.payment_id)
            if refund.status is PaymentStatus.APPROVED
        ]
        assert len(approved) == 1
        slips = [job.slip_kind for job in tx.jobs.of_subject(approved[0])]
    assert visit is not None
    assert [service.settled for service in visit.services] == ["", ""]
    assert slips.count("refund") == 1
    appliance.store.close()
    return status


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("created", PaymentStatus.NOT_STARTED),
        ("sent", PaymentStatus.UNKNOWN),
        ("approved", PaymentStatus.APPROVED),
    ],
)
def test_killed_right_after_a_journal_step(tmp_path: Path, step: str, expected: PaymentStatus) -> None:
    payment = prepare(tmp_path)
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        assert start(tmp_path, terminal, payment, step).wait(60) == -9
        assert check_after_restart(tmp_path, terminal, payment) is expected


@pytest.mark.parametrize(
    ("step", "expected"), [("unknown", PaymentStatus.UNKNOWN), ("resolved", PaymentStatus.APPROVED)]
)
def test_killed_right_after_a_journal_step_of_an_unknown_outcome(
    tmp_path: Path, step: str, expected: PaymentStatus
) -> None:
    payment = prepare(tmp_path)
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        terminal.runner.call(lambda device, now_s: device.cut_after_approval())
        assert start(tmp_path, terminal, payment, step).wait(60) == -9
        assert returned(terminal) == 1
        terminal.runner.call(lambda device, now_s: device.set_plugged(True))
        assert check_after_restart(tmp_path, terminal, payment) is expected


@pytest.mark.parametrize("state", TERMINAL_STATES)
def test_killed_while_the_terminal_is_in_a_state(tmp_path: Path, state: str) -> None:
    payment = prepare(tmp_path)
    counters: list[subprocess.Popen[bytes]] = []

    def kill_there(reached: str) -> None:
        if reached == state:
            counters[0].kill()

    with simulated_concert(tmp_path, Gesture.APPROVE, STEP_S, kill_there) as terminal:
        counters.append(start(tmp_path, terminal, payment))
        assert counters[0].wait(60) == -9, f"the terminal was never {state}"
        assert check_after_restart(tmp_path, terminal, payment) is PaymentStatus.UNKNOWN


def test_a_second_start_does_not_give_back_again(tmp_path: Path) -> None:
    payment = prepare(tmp_path)
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        assert start(tmp_path, terminal, payment, "sent").wait(60) == -9
        appliance = open_appliance(tmp_path)
        refunds = refund_service(appliance, terminal.driver())
        for _ in range(3):
            (recovered,) = refunds.recover()
            assert recovered.status is PaymentStatus.UNKNOWN
        assert not isinstance(give_back(refunds, payment), Refund)
        assert returned(terminal) == 0
        appliance.store.close()

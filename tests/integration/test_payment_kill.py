"""The counter killed with SIGKILL during a payment, on every protocol and link: afterwards nothing is lost or doubled.

Killed at each step of its journal and in each state of the terminal; then it restarts, the terminal's record or a named
person decides, and the terminal's ledger holds what our journal says. A few points in every test run, all in the drill.
"""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome
from kiosk.domain.quote import Quote
from kiosk.services.journal_entry import Resolution
from kiosk.services.payment import PaymentService
from sync.store.chain import verify
from sync.store.records import JobStatus, Payment, PaymentStatus
from tests.support.appliance import AGENT, ROOT, Appliance, make_store, open_appliance, specimen_appointment
from tests.support.paying_process import LATER
from tests.support.watched_terminal import WatchedTerminal, watched_terminal

#: protocols whose record states amount and number
RECORDS_PROVE = ("zvt",)
SERVICES = ("passport_adult", "cnie")
#: pace of the simulated customer and host: long enough to be caught in each state
STEP_S = 0.05
FREE_AGAIN_S = 60.0

_CARD = ("waiting_for_card", "waiting_for_pin", "authorising")
_SERIAL_FAMILY = ("called", "offered", *_CARD, "announcing", "announcing/answering")
_ZVT = (*_CARD, "reporting", "printing", "printing/completing")
#: protocol, line -> where in the terminal's doings the station dies: the states it has just gone through
POINTS: dict[tuple[str, str], tuple[str, ...]] = {
    ("concert", "serial"): _SERIAL_FAMILY,
    ("caisse_ap", "serial"): _SERIAL_FAMILY,
    ("caisse_ap", "tcp"): (*_CARD, "authorising/idle"),
    ("ecr17", "serial"): (*_CARD, "authorising/answering", "answering/printing"),
    ("ecr17", "tcp"): (*_CARD, "authorising/answering", "answering/printing"),
    ("zvt", "serial"): _ZVT,
    ("zvt", "tcp"): _ZVT,
    ("zvt", "serial_keeps"): _ZVT,
    ("zvt", "tcp_keeps"): _ZVT,
}
#: journal step -> what stands in the journal after the restart, where the terminal's record proves nothing
JOURNAL = {
    "created": PaymentStatus.NOT_STARTED,
    "sent": PaymentStatus.UNKNOWN,
    "approved": PaymentStatus.APPROVED,
    "unknown": PaymentStatus.UNKNOWN,
    "resolved": PaymentStatus.APPROVED,
}
#: steps that are reached only when the answer is lost
_ANSWER_LOST = ("unknown", "resolved")
#: terminals on which an unreported payment stands, so that a person may say at once that it was paid
_STANDS = [line for line in POINTS if line not in (("zvt", "serial"), ("zvt", "tcp"))]
SHORT_POINTS = [
    ("caisse_ap", "serial", "authorising"),
    ("caisse_ap", "tcp", "authorising/idle"),
    ("ecr17", "serial", "authorising/answering"),
    ("ecr17", "tcp", "authorising"),
    ("zvt", "serial", "printing"),
    ("zvt", "serial_keeps", "reporting"),
    ("zvt", "tcp_keeps", "printing"),
]


@dataclass
class Counter:
    """A window whose process can be killed: `visit_id` is to be paid after `before` other payments."""

    folder: Path
    terminal: WatchedTerminal
    visit_id: str
    before: int

    def charges(self) -> int:
        """How often the visit's card is charged, as the terminal's ledger has it."""
        return self.terminal.standing() - self.before

    def start(self, step: str = "-") -> "subprocess.Popen[bytes]":
        """Run it; it kills itself after the journal step `step`."""
        terminal = self.terminal
        words = [terminal.protocol, terminal.url, json.dumps(dict(terminal.settings)), self.visit_id, step]
        command = [sys.executable, "-m", "tests.support.paying_process", str(self.folder), *words]
        return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL)

    def kill_at(self, point: str) -> None:
        """Run it and kill it as soon as the terminal has gone through the states of `point`."""
        wanted, seen = point.split("/"), list[str]()
        processes: list[subprocess.Popen[bytes]] = []

        def look(state: str) -> None:
            seen.append(state)
            if seen[-len(wanted) :] == wanted:
                processes[0].kill()

        self.terminal.listeners.append(look)
        processes.append(self.start())
        assert processes[0].wait(60) == -9, f"the terminal was never {point}: {seen}"
        self.terminal.listeners.clear()

    def wait_until_idle(self) -> None:
        """Let the terminal end what it does."""
        assert self.terminal.runner.wait_until(lambda device: device.state == "idle", FREE_AGAIN_S)


@contextmanager
def counter(folder: Path, protocol: str, line: str) -> Iterator[Counter]:
    """A counter at a running terminal; if it has records, after a payment whose number is known."""
    make_store(folder, *(specimen_appointment(reference, *SERVICES) for reference in ("ZZ000001", "ZZ000002")))
    appliance = open_appliance(folder)
    first, second = (appliance.check_in(reference) for reference in ("ZZ000001", "ZZ000002"))
    with watched_terminal(protocol, line, folder, STEP_S) as terminal:
        driver = terminal.driver()
        before = int(protocol in RECORDS_PROVE)
        if before:
            assert pay(appliance.payments(driver), first.visit_id) is PaymentStatus.APPROVED
        driver.close()
        appliance.store.close()
        yield Counter(folder, terminal, second.visit_id, before)


def pay(payments: PaymentService, visit_id: str) -> PaymentStatus:
    quote = payments.quote(visit_id)
    assert isinstance(quote, Quote)
    payment = payments.pay(visit_id, quote, AGENT.agent_id, lambda progress: None)
    assert isinstance(payment, Payment)
    return payment.status


def check_after_restart(killed: Counter) -> Payment | None:
    """Restart, let a person decide what is unknown, pay what is open, compare; return what recovery made of it."""
    killed.wait_until_idle()
    appliance = open_appliance(killed.folder)
    appliance.clock.now += 2 * LATER
    driver = killed.terminal.driver()
    payments = appliance.payments(driver)
    payments.recover()
    found = payments.payments_of(killed.visit_id)
    assert len(found) <= 1
    recovered = found[0] if found else None
    stands = killed.charges()
    if stands:
        assert recovered is not None
        assert recovered.status in (PaymentStatus.UNKNOWN, PaymentStatus.APPROVED), "a charge was taken for nothing"
    if recovered is not None and recovered.status is PaymentStatus.UNKNOWN:
        said = Resolution(Outcome.APPROVED if stands else Outcome.DECLINED, "terminal slip", "A1B2C3" if stands else "")
        assert isinstance(payments.resolve(recovered.payment_id, said, AGENT), Payment)
    if isinstance(payments.quote(killed.visit_id), Quote):
        assert pay(payments, killed.visit_id) is PaymentStatus.APPROVED
    driver.close()
    compare_books(appliance, payments, killed)
    return recovered


def compare_books(appliance: Appliance, payments: PaymentService, killed: Counter) -> None:
    approved = [p for p in payments.payments_of(killed.visit_id) if p.status is PaymentStatus.APPROVED]
    assert len(approved) == killed.charges() == 1
    assert len(payments.stamps_of(approved[0].payment_id)) == len(approved[0].lines) == len(SERVICES)
    device = appliance.store.device
    assert device is not None
    with appliance.store.read() as tx:
        assert verify(tx, device.private_key.public_key()).fault == ""
        queued = [job for job in tx.jobs.with_status(JobStatus.QUEUED) if job.slip_kind == "receipt"]
    assert [job.subject_id for job in queued].count(approved[0].payment_id) == 1
    appliance.store.close()


def killed_at_a_journal_step(folder: Path, protocol: str, line: str, step: str) -> None:
    with counter(folder, protocol, line) as killed:
        if step in _ANSWER_LOST:
            killed.terminal.runner.call(lambda device, _now_s: device.cut_after_approval())
        assert killed.start(step).wait(60) == -9
        killed.terminal.runner.call(lambda device, _now_s: device.set_plugged(True))
        killed.wait_until_idle()
        record_proves = step == "unknown" and protocol in RECORDS_PROVE and killed.charges() == 1
        expected = PaymentStatus.APPROVED if record_proves else JOURNAL[step]
        recovered = check_after_restart(killed)
        assert recovered is not None
        assert recovered.status is expected
        assert recovered.resolved_by == {"resolved": AGENT.agent_id}.get(step, "terminal" if record_proves else "")


def killed_at_a_point(folder: Path, protocol: str, line: str, point: str) -> None:
    with counter(folder, protocol, line) as killed:
        killed.kill_at(point)
        killed.wait_until_idle()
        record_proves = protocol in RECORDS_PROVE and killed.charges() == 1
        recovered = check_after_restart(killed)
        assert recovered is not None
        assert recovered.status is (PaymentStatus.APPROVED if record_proves else PaymentStatus.UNKNOWN)
        assert recovered.resolved_by == ("terminal" if record_proves else "")


def killed_at_random(folder: Path, protocol: str, line: str, seed: str) -> None:
    with counter(folder, protocol, line) as killed:
        process = killed.start()
        try:
            process.wait(0.2 + random.Random(seed).random())
        except subprocess.TimeoutExpired:
            process.kill()
        process.wait(60)
        check_after_restart(killed)


@pytest.mark.parametrize("step", JOURNAL)
def test_killed_right_after_a_journal_step(tmp_path: Path, step: str) -> None:
    killed_at_a_journal_step(tmp_path, "concert", "serial", step)


@pytest.mark.parametrize(("protocol", "line", "point"), SHORT_POINTS)
def test_killed_while_the_terminal_is_in_a_state(tmp_path: Path, protocol: str, line: str, point: str) -> None:
    killed_at_a_point(tmp_path, protocol, line, point)


def test_killed_right_after_the_terminals_record_was_believed(tmp_path: Path) -> None:
    with counter(tmp_path, "zvt", "tcp_keeps") as killed:
        killed.kill_at("reporting")
        killed.wait_until_idle()
        assert killed.start("recovered").wait(60) == -9
        recovered = check_after_restart(killed)
        assert recovered is not None
        assert (recovered.status, recovered.resolved_by) == (PaymentStatus.APPROVED, "terminal")


def test_killed_at_any_moment(tmp_path: Path) -> None:
    killed_at_random(tmp_path, "zvt", "serial", "7")


EVERY_LINE = pytest.mark.parametrize(("protocol", "line"), POINTS)
MOMENTS = 40


@pytest.mark.drill
@pytest.mark.parametrize(
    ("protocol", "line", "point"), [(*line, point) for line, points in POINTS.items() for point in points]
)
def test_killed_in_every_state_of_every_terminal(tmp_path: Path, protocol: str, line: str, point: str) -> None:
    killed_at_a_point(tmp_path, protocol, line, point)


@pytest.mark.drill
@pytest.mark.parametrize(
    ("protocol", "line", "step"),
    [(*line, step) for line in POINTS for step in JOURNAL if step != "resolved" or line in _STANDS],
)
def test_killed_after_every_journal_step_at_every_terminal(tmp_path: Path, protocol: str, line: str, step: str) -> None:
    killed_at_a_journal_step(tmp_path, protocol, line, step)


@pytest.mark.drill
@pytest.mark.timeout(1800)
@EVERY_LINE
def test_killed_at_many_moments(tmp_path: Path, protocol: str, line: str) -> None:
    for number in range(MOMENTS):
        folder = tmp_path / str(number)
        folder.mkdir()
        killed_at_random(folder, protocol, line, f"{protocol}/{line}/{number}")

"""The counter killed with SIGKILL while it reverses a payment, at every terminal: the money goes back once.

Nothing but a person decides about an unknown reversal: no terminal's record names the payment that it was for.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome
from kiosk.services.journal_entry import Resolution
from sync.store.chain import verify
from sync.store.records import Payment, PaymentStatus, Refund, StampStatus
from tests.support.appliance import AGENT, ROOT, make_store, open_appliance, specimen_appointment
from tests.support.paying_process import LATER
from tests.support.refunding import given_back, paid, refund_service
from tests.support.watched_terminal import WatchedTerminal, watched_terminal

STEP_S = 0.05
FREE_AGAIN_S = 60.0
_CARD = ("waiting_for_card", "waiting_for_pin", "authorising")
_SERIAL_FAMILY = ("called", *_CARD, "announcing/answering")
#: a reversal of ZVT wants no card
_ZVT = ("authorising", "reporting", "printing", "printing/completing")
#: protocol, line -> where in the terminal's doings the station dies: the states it has just gone through
POINTS: dict[tuple[str, str], tuple[str, ...]] = {
    ("concert", "serial"): _SERIAL_FAMILY,
    ("caisse_ap", "serial"): _SERIAL_FAMILY,
    ("caisse_ap", "tcp"): (*_CARD, "authorising/idle"),
    ("ecr17", "serial"): (*_CARD, "authorising/answering", "answering/printing"),
    ("ecr17", "tcp"): (*_CARD, "authorising/answering", "answering/printing"),
    ("zvt", "serial"): _ZVT,
    ("zvt", "tcp"): _ZVT,
}
JOURNAL = {
    "created": PaymentStatus.NOT_STARTED,
    "sent": PaymentStatus.UNKNOWN,
    "approved": PaymentStatus.APPROVED,
}
SHORT_POINTS = [("ecr17", "tcp", "authorising/answering"), ("zvt", "serial", "reporting")]


@dataclass
class Counter:
    """A window whose process can be killed, and the payment that is to go back."""

    folder: Path
    terminal: WatchedTerminal
    payment: Payment

    def start(self, step: str = "-") -> "subprocess.Popen[bytes]":
        """Run it; it kills itself after the journal step `step`."""
        terminal = self.terminal
        settings = json.dumps(dict(terminal.settings))
        words = [str(self.folder), terminal.protocol, terminal.url, settings, self.payment.payment_id, step]
        command = [sys.executable, "-m", "tests.support.reversing_process", *words]
        return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL)

    def gone_back(self) -> int:
        """How often the terminal gave the money back."""
        return sum(line["state"] in ("reversed", "refunded") for line in self.terminal.ledger.lines)


@contextmanager
def counter(folder: Path, protocol: str, line: str) -> Iterator[Counter]:
    make_store(folder, specimen_appointment("ZZ000001", "passport_adult", "cnie"))
    with watched_terminal(protocol, line, folder, STEP_S) as terminal:
        appliance = open_appliance(folder)
        driver = terminal.driver()
        payment = paid(appliance, "ZZ000001", driver)
        driver.close()
        appliance.store.close()
        yield Counter(folder, terminal, payment)


def check_after_restart(killed: Counter) -> Refund:
    """Restart, let a person decide what is unknown, give back what did not go, compare; return what recovery found."""
    assert killed.terminal.runner.wait_until(lambda device: device.state == "idle", FREE_AGAIN_S)
    appliance = open_appliance(killed.folder)
    appliance.clock.now += 20 * LATER
    driver = killed.terminal.driver()
    refunds = refund_service(appliance, driver)
    refunds.recover()
    (recovered,) = refunds.refunds_of(killed.payment.payment_id)
    went = killed.gone_back()
    assert went in (0, int(recovered.status in (PaymentStatus.UNKNOWN, PaymentStatus.APPROVED)))
    if recovered.status is PaymentStatus.UNKNOWN:
        said = Resolution(Outcome.APPROVED if went else Outcome.NOT_STARTED, "terminal slip")
        assert isinstance(refunds.resolve(recovered.refund_id, said, AGENT), Refund)
    if not went:
        assert given_back(refunds, killed.payment).status is PaymentStatus.APPROVED
    driver.close()
    found = refunds.refunds_of(killed.payment.payment_id)
    assert [refund.status for refund in found].count(PaymentStatus.APPROVED) == killed.gone_back() == 1
    device = appliance.store.device
    assert device is not None
    with appliance.store.read() as tx:
        assert verify(tx, device.private_key.public_key()).fault == ""
        stamps = tx.stamps.of_payment(killed.payment.payment_id)
    assert [stamp.status for stamp in stamps] == [StampStatus.REFUNDED] * len(killed.payment.lines)
    appliance.store.close()
    return recovered


def killed_at_a_point(folder: Path, protocol: str, line: str, point: str) -> None:
    wanted, seen = point.split("/"), list[str]()
    with counter(folder, protocol, line) as killed:
        processes: list[subprocess.Popen[bytes]] = []

        def look(state: str) -> None:
            seen.append(state)
            if seen[-len(wanted) :] == wanted:
                processes[0].kill()

        killed.terminal.listeners.append(look)
        processes.append(killed.start())
        assert processes[0].wait(60) == -9, f"the terminal was never {point}: {seen}"
        killed.terminal.listeners.clear()
        assert check_after_restart(killed).status is PaymentStatus.UNKNOWN


@pytest.mark.parametrize(("protocol", "line", "point"), SHORT_POINTS)
def test_killed_while_the_terminal_is_in_a_state(tmp_path: Path, protocol: str, line: str, point: str) -> None:
    killed_at_a_point(tmp_path, protocol, line, point)


@pytest.mark.drill
@pytest.mark.parametrize(
    ("protocol", "line", "point"), [(*line, point) for line, points in POINTS.items() for point in points]
)
def test_killed_in_every_state_of_every_terminal(tmp_path: Path, protocol: str, line: str, point: str) -> None:
    killed_at_a_point(tmp_path, protocol, line, point)


@pytest.mark.drill
@pytest.mark.parametrize("step", JOURNAL)
@pytest.mark.parametrize(("protocol", "line"), POINTS)
def test_killed_after_every_journal_step_at_every_terminal(tmp_path: Path, protocol: str, line: str, step: str) -> None:
    with counter(tmp_path, protocol, line) as killed:
        assert killed.start(step).wait(60) == -9
        assert check_after_restart(killed).status is JOURNAL[step]

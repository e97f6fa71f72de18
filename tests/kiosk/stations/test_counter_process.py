"""The counter as it runs on the appliance: its own process, killed or told to end in the middle of a payment."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from drivers.card_terminal.simulated_bank import Gesture
from sync.store.records import JobStatus, Payment, PaymentStatus
from tests.support.appliance import AGENT, PIN, ZONE, Appliance, make_store, open_appliance, specimen_appointment
from tests.support.counter_station import write_settings
from tests.support.receipt_printers import PtyBench, pty_bench, shipped_profile
from tests.support.station_process import StationProcess
from tests.support.terminal_bench import SimulatedConcert, simulated_concert

WAIT_S = 20.0


class Window:
    """A counter's devices, store and settings; `open` starts its process."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._stack = stack
        now = datetime.now(UTC)
        make_store(folder, specimen_appointment("ZZ000001", "passport_adult", slot_start=now))
        self.terminal: SimulatedConcert = stack.enter_context(simulated_concert(folder, None))
        self.printer: PtyBench = stack.enter_context(pty_bench(shipped_profile("epson-tm-t20"), folder))
        self._config = write_settings(folder, self.terminal.url, self.printer.url)
        self.appliance: Appliance = open_appliance(folder)
        self.appliance.clock.now = now
        stack.callback(self.appliance.store.close)
        self.appliance.check_in("ZZ000001")

    def open(self) -> StationProcess:
        """A counter with its agent logged in."""
        station = StationProcess("counter", self._config, self._stack)
        station.click(f"login.agent.{AGENT.agent_id}")
        station.call("type", text=PIN)
        station.click("login.submit")
        station.wait("queue.callNext")
        return station

    def ask_for_the_card(self, station: StationProcess) -> None:
        """Call the visitor and begin the payment."""
        station.click("queue.callNext")
        station.click("visit.start")
        station.click("fees.pay")
        station.wait("payment.step")
        assert self.terminal.runner.wait_until(lambda device: device.state == "waiting_for_card", WAIT_S)

    def approve(self) -> None:
        """The customer presents a card."""
        self.terminal.runner.call(lambda device, now_s: device.present(Gesture.APPROVE, now_s))

    def payment(self) -> Payment:
        """The only payment there is."""
        with self.appliance.store.read() as tx:
            (visit,) = tx.visits.of_day(datetime.now(ZONE).date())
            (payment,) = tx.payments.of_visit(visit.visit_id)
        return payment


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    with ExitStack() as stack:
        yield Window(tmp_path, stack)


def test_a_counter_told_to_end_waits_for_the_payment_and_keeps_its_result(window: Window) -> None:
    station = window.open()
    window.ask_for_the_card(station)
    station.ask_to_end()
    window.approve()
    assert station.exit_code() == 0
    payment = window.payment()
    assert payment.status is PaymentStatus.APPROVED
    with window.appliance.store.read() as tx:
        stamps = tx.stamps.of_payment(payment.payment_id)
        printed = tx.jobs.with_status(JobStatus.PRINTED, printer_name="window-1")
    assert len(stamps) == 1
    assert [job.slip_kind for job in printed] == ["receipt", "stamp"], "the customer still stands there"


class Systemd:
    """Listens as systemd does, so that no sender ever waits; a test waits for what it expects."""

    def __init__(self, stack: ExitStack, path: Path) -> None:
        self._socket = stack.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
        self._socket.bind(str(path))
        self._changed = threading.Condition()
        self.heard: list[bytes] = []
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()
        stack.callback(self._end, path)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something heard makes it true."""
        with self._changed:
            assert self._changed.wait_for(condition, WAIT_S), self.heard

    def _listen(self) -> None:
        while (message := self._socket.recv(1000)) != b"end of the test":
            with self._changed:
                self.heard.append(message)
                self._changed.notify_all()

    def _end(self, path: Path) -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
            sender.sendto(b"end of the test", str(path))
        self._thread.join()


def test_a_counter_that_waits_for_a_payment_at_its_end_is_not_taken_for_hung(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ExitStack() as stack:
        systemd = Systemd(stack, tmp_path / "notify")
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        monkeypatch.setenv("WATCHDOG_USEC", "200000")
        window = Window(tmp_path, stack)
        station = window.open()
        window.ask_for_the_card(station)
        station.ask_to_end()
        systemd.wait(lambda: b"STOPPING=1\nEXTEND_TIMEOUT_USEC=360000000" in systemd.heard)
        told = len(systemd.heard)
        systemd.wait(lambda: len(systemd.heard) >= told + 5)
        assert set(systemd.heard[told:]) == {b"WATCHDOG=1"}
        window.approve()
        assert station.exit_code() == 0
        assert window.payment().status is PaymentStatus.APPROVED


def test_a_killed_counter_finds_the_terminal_blocked_and_charges_nothing_again(window: Window) -> None:
    first = window.open()
    window.ask_for_the_card(first)
    first.kill()
    window.approve()
    second = window.open()
    second.wait("blocked.banner")
    second.wait("visit.finish")
    assert window.payment().status is PaymentStatus.UNKNOWN
    second.click("blocked.resolve")
    second.click("resolution.paid")
    for field, text in (("amount", "78,90"), ("authorisation", "000001")):
        second.click(f"resolution.{field}")
        second.call("type", text=text)
    second.click("resolution.submit")
    second.wait("payment.stamp.1")
    second.ask_to_end()
    assert second.exit_code() == 0
    payment = window.payment()
    assert (payment.status, payment.resolved_by) == (PaymentStatus.APPROVED, AGENT.agent_id)
    assert len(window.terminal.booked()) == 1

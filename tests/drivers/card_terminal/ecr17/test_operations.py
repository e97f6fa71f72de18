"""Reversal, last result, totals, close of session, status; the link; the wrong protocol."""

from pathlib import Path

import pytest

from drivers.card_terminal.ecr17.driver import Ecr17Terminal
from drivers.card_terminal.ecr17.settings import Ecr17Settings
from drivers.card_terminal.ecr17.simulator import SimulatorSettings
from drivers.card_terminal.interface import BatchStatus, Capabilities, Outcome, TerminalState
from drivers.card_terminal.simulated_bank import Gesture
from drivers.clock import SystemClock
from drivers.errors import LinkLost, UsageError
from drivers.link.pty_end import PtyEnd
from drivers.link.tcp_end import TcpEnd
from drivers.link.url import open_link
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.memory_link import MemoryLink
from tests.support.clock import ManualClock
from tests.support.ecr17 import (
    ACK,
    KO,
    NAK,
    OK,
    PAYMENT_1250,
    READY,
    STATUS,
    STATUS_REQUEST,
    SimulatedLine,
    frame,
    on_line,
    scripted,
    simulator,
    states,
)
from tests.support.scripted_device import Reply

APPROVING = SimulatorSettings(gesture=Gesture.APPROVE)
LAST_RESULT = frame("000000000G000000010000")
CLOSE = frame("000000000C0000000100000000")
ALL_FOUR = [(False, False), (False, True), (True, False), (True, True)]


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


def test_last_payment_is_reversed_by_its_stan(ledger: Path) -> None:
    line = SimulatedLine(simulator(ledger, APPROVING))
    paid = line.pay()
    reversed_ = line.reverse(paid.receipt_number)
    assert (reversed_.outcome, reversed_.amount_minor, reversed_.trace) == (Outcome.APPROVED, 1250, "000002")
    assert states(ledger) == ["booked", "reversed"]
    again = line.reverse(paid.receipt_number)
    assert (again.outcome, again.text) == (Outcome.DECLINED, "STORNO NON POSSIBILE")
    assert states(ledger) == ["booked", "reversed"]


def test_only_the_last_payment_is_reversed(ledger: Path) -> None:
    line = SimulatedLine(simulator(ledger, APPROVING))
    first = line.pay()
    line.pay(500)
    assert line.reverse(first.receipt_number).outcome is Outcome.DECLINED
    assert states(ledger) == ["booked"] * 2


@pytest.mark.parametrize("number", ["", "0", "000000", "1000000", "A1", "٣", "-1"])
def test_reversal_without_a_stan_is_refused_before_a_byte(number: str) -> None:
    line, device = scripted()
    with pytest.raises(UsageError, match="STAN"):
        line.reverse(number)
    assert bytes(device.log) == b""


def test_reversal_in_another_currency_is_refused() -> None:
    line, _ = scripted()
    with pytest.raises(UsageError, match="MAD"):
        line.terminal.reverse("1", 1250, "MAD", line.progress.append)


def test_last_result_tells_a_lost_answer(ledger: Path) -> None:
    device = simulator(ledger, APPROVING)
    line = SimulatedLine(device)
    before = line.pay(500).trace
    device.lose_answer()
    assert line.pay().outcome is Outcome.UNKNOWN
    record = line.terminal.last_result()
    assert (record.outcome, record.trace, record.card_last4) == (Outcome.APPROVED, "000002", "1111")
    assert record.trace > before
    assert (record.amount_minor, record.amount_proven) == (0, False)
    assert states(ledger) == ["booked"] * 2


def test_last_result_of_a_payment_that_never_arrived_is_the_one_before(ledger: Path) -> None:
    device = simulator(ledger, APPROVING)
    line = SimulatedLine(device)
    before = line.pay(500)
    device.set_plugged(False)
    assert line.pay().outcome is Outcome.NOT_STARTED
    device.set_plugged(True)
    assert line.terminal.last_result().trace == before.trace


def test_last_result_survives_a_loss_of_power(ledger: Path) -> None:
    device = simulator(ledger, APPROVING)
    device.cut_after_approval()
    line = SimulatedLine(device)
    assert line.pay().outcome is Outcome.UNKNOWN
    anew = type(device)(device._bank, APPROVING, lambda _lines: None)
    record = SimulatedLine(anew).terminal.last_result()
    assert (record.outcome, record.trace) == (Outcome.APPROVED, "000001")


def test_record_without_a_stan_names_no_payment(ledger: Path) -> None:
    line = SimulatedLine(simulator(ledger, APPROVING))
    record = line.terminal.last_result()
    assert (record.outcome, record.trace, record.receipt_number) == (Outcome.DECLINED, "", "")
    assert states(ledger) == []


@pytest.mark.parametrize(
    ("replies", "reason"),
    [
        ((), "busy"),
        ((Reply(LAST_RESULT, ACK),), "timeout"),
        ((Reply(LAST_RESULT, NAK),) * 4, "message_refused"),
        ((Reply(LAST_RESULT, ACK + b"\x02A\x03\x00"), *[Reply(NAK, b"\x02A\x03\x00")] * 3), "garbled"),
        ((Reply(LAST_RESULT, ACK + frame(KO.replace("0E01", "0E09"))),), "unknown_status"),
    ],
)
def test_last_result_that_cannot_be_read_is_unknown(replies: tuple[Reply, ...], reason: str) -> None:
    line, device = scripted(*replies)
    record = line.terminal.last_result()
    assert (record.outcome, record.reason) == (Outcome.UNKNOWN, reason)
    assert b"P" not in device.log
    assert "charged" not in record.text


def test_query_is_repeated_when_nobody_confirms_it() -> None:
    line, device = scripted(Reply(LAST_RESULT, b""), Reply(LAST_RESULT, ACK + frame(OK)))
    assert line.terminal.last_result().trace == "000042"
    assert bytes(device.log) == LAST_RESULT * 2 + ACK


def test_totals_and_close_of_session(ledger: Path) -> None:
    line = SimulatedLine(simulator(ledger, APPROVING))
    line.pay()
    line.reverse(line.pay(500).trace, 500)
    totals = line.terminal.totals()
    assert (totals.status, totals.total_minor, totals.currency) == (BatchStatus.DONE, 1250, "EUR")
    assert line.terminal.totals().total_minor == 1250
    closed = line.terminal.end_of_day(line.progress.append)
    assert (closed.status, closed.reason, closed.total_minor) == (BatchStatus.DONE, "done", 1250)
    assert line.terminal.totals().total_minor == 0


@pytest.mark.parametrize(
    ("answer", "status", "reason", "text"),
    [
        ("00" + "0000000000001000" + "0000000000001000", BatchStatus.DONE, "done", ""),
        (
            "00" + "0000000000001000" + "0000000000000900",
            BatchStatus.DONE,
            "totals_differ",
            "the host counts 900 cents",
        ),
        ("01" + "SBILANCIO".ljust(19) + "100", BatchStatus.REFUSED, "refused", "SBILANCIO"),
    ],
)
def test_what_the_end_of_a_session_means(answer: str, status: BatchStatus, reason: str, text: str) -> None:
    line, _ = scripted(*READY, Reply(CLOSE, ACK + frame("123456780C" + answer)))
    closed = line.terminal.end_of_day(line.progress.append)
    assert (closed.status, closed.reason, closed.text) == (status, reason, text)


def test_close_of_session_is_not_sent_twice() -> None:
    line, device = scripted(*READY)
    assert line.terminal.end_of_day(line.progress.append).status is BatchStatus.UNKNOWN
    assert bytes(device.log).count(CLOSE) == 1
    line, device = scripted()
    assert line.terminal.end_of_day(line.progress.append).status is BatchStatus.NOT_STARTED


@pytest.mark.parametrize(
    ("code", "state", "outcome"),
    [
        ("0", TerminalState.ERROR, Outcome.NOT_STARTED),
        ("1", TerminalState.ERROR, Outcome.NOT_STARTED),
        ("2", TerminalState.READY, Outcome.APPROVED),
        ("3", TerminalState.ERROR, Outcome.NOT_STARTED),
        ("4", TerminalState.ERROR, Outcome.NOT_STARTED),
        ("5", TerminalState.READY, Outcome.APPROVED),
        ("6", TerminalState.READY, Outcome.APPROVED),
        ("9", TerminalState.UNKNOWN, Outcome.APPROVED),
    ],
)
def test_status_and_what_it_means_for_a_payment(code: str, state: TerminalState, outcome: Outcome) -> None:
    answer = ACK + frame(STATUS[:30] + code + "V1.2.3")
    line, _ = scripted(*[Reply(STATUS_REQUEST, answer)] * 3, Reply(PAYMENT_1250, ACK + frame(OK)))
    assert line.terminal.probe().state is state
    status = line.terminal.status()
    assert status.text.startswith("terminal 12345678: ")
    assert status.text.endswith(", software V1.2.3")
    result = line.pay()
    assert result.outcome is outcome
    assert result.reason in ("approved", "not_operative")


def test_probe_never_sends_anything_else() -> None:
    line, device = scripted()
    status = line.terminal.probe()
    assert status.state is TerminalState.BUSY
    assert bytes(device.log) == STATUS_REQUEST * 4


def test_probe_without_a_cable_is_out_of_reach() -> None:
    line, device = scripted()
    device.set_plugged(False)
    assert line.terminal.probe().state is TerminalState.OUT_OF_REACH
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "link_unavailable")


def test_terminal_in_a_payment_is_busy_and_another_does_not_start(ledger: Path) -> None:
    device = simulator(ledger, SimulatorSettings())
    line = SimulatedLine(device)
    device.receive(PAYMENT_1250, 0.0)
    device.take_output()
    assert device.state == "waiting_for_card"
    result = line.pay(500)
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "busy")


@pytest.mark.parametrize(
    ("heard", "word"),
    [
        (b"\x84\x83\x00", "ZVT"),
        (b"\x80\x00\x00", "ZVT"),
        (b"\x06\x0f\x00", "ZVT"),
        (b"\x10\x02\x06\x0f\x00\x10\x03", "ZVT on a serial line"),
        (b"CZ0040300AE00201AF00209", "Caisse-AP"),
        (b"\x15", "Concert"),
        (b"\x05", "Concert"),
        (b"\x00\x00\x00\x3eVER|APP", "no protocol"),
    ],
)
def test_wrong_protocol_is_named(heard: bytes, word: str) -> None:
    line, device = scripted(Reply(STATUS_REQUEST, heard), Reply(STATUS_REQUEST, heard))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "wrong_protocol")
    assert word in result.text
    assert PAYMENT_1250 not in device.log
    line, _ = scripted(Reply(STATUS_REQUEST, heard))
    assert line.terminal.probe().state is TerminalState.ERROR


def test_noise_is_not_taken_for_a_protocol() -> None:
    line, _ = scripted(Reply(STATUS_REQUEST, b"\xff\xfe"))
    assert line.pay().reason == "busy"


def test_what_is_offered() -> None:
    line, _ = scripted()
    offered = Capabilities(
        can_reverse=True, can_recover=True, can_totals=True, can_end_of_day=True, reports_progress=True
    )
    assert line.terminal.capabilities == offered
    with pytest.raises(UsageError, match="ECR17 has no refund"):
        line.terminal.refund(1, "EUR", "", line.progress.append)
    assert line.terminal.request_abort() is False
    line.terminal.close()
    line.terminal.close()


@pytest.mark.parametrize("settings", [Ecr17Settings(receipts=receipts, keep_open=keep) for receipts, keep in ALL_FOUR])
def test_terminal_that_closes_the_line_after_each_answer(ledger: Path, settings: Ecr17Settings) -> None:
    """Nexi's close the connection between transactions: found before the payment leaves, not after."""
    device = simulator(ledger, APPROVING)
    clock = ManualClock()
    link = LinkClosedByPeer(device, clock)
    terminal = Ecr17Terminal(link, clock, settings)
    for _ in range(3):
        assert terminal.purchase(1250, "EUR", "", lambda _progress: None).outcome is Outcome.APPROVED
    assert states(ledger) == ["booked"] * 3
    assert link.times_closed >= 6


class LinkClosedByPeer(MemoryLink):
    """A line the terminal closes whenever it has nothing left to do."""

    def __init__(self, device: SimulatedDevice, clock: ManualClock) -> None:
        super().__init__(device, clock)
        self._terminal = device
        self._is_dead = False
        self.times_closed = 0

    def close(self) -> None:
        super().close()
        self._is_dead = False

    def write(self, data: bytes, deadline_s: float) -> None:
        self._require_life()
        was_busy = self._terminal.state != "idle"
        super().write(data, deadline_s)
        if was_busy and self._terminal.state == "idle":
            self._is_dead = True
            self.times_closed += 1

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        self._require_life()
        return super().read(max_bytes, deadline_s)

    def drain_input(self) -> bytes:
        self._require_life()
        return super().drain_input()

    def _require_life(self) -> None:
        if self._is_dead:
            raise LinkLost("memory: closed by the terminal")


def test_kept_tcp_connection_that_died_is_opened_anew(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    device = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE, step_s=0.0))
    settings = Ecr17Settings(receipts=False, keep_open=True)
    with on_line(device, TcpEnd("127.0.0.1", 0), settings) as (runner, terminal):
        assert terminal.purchase(1250, "EUR", "", lambda _progress: None).outcome is Outcome.APPROVED
        runner.call(lambda simulated, _now_s: simulated.set_plugged(False))
        runner.call(lambda simulated, _now_s: simulated.set_plugged(True))
        assert terminal.purchase(500, "EUR", "", lambda _progress: None).outcome is Outcome.APPROVED
    assert states(ledger) == ["booked"] * 2


@pytest.mark.parametrize("gesture", list(Gesture))
def test_whole_day_on_a_pty(tmp_path: Path, gesture: Gesture) -> None:
    ledger = tmp_path / "ledger.jsonl"
    device = simulator(ledger, SimulatorSettings(gesture=gesture, step_s=0.0))
    outcomes = {Gesture.APPROVE: Outcome.APPROVED, Gesture.DECLINE: Outcome.DECLINED, Gesture.CANCEL: Outcome.CANCELLED}
    with on_line(device, PtyEnd(tmp_path / "tty"), Ecr17Settings(receipts=False)) as (_, terminal):
        assert terminal.status().state is TerminalState.READY
        for amount_minor in (1, 1250, 99_999_999):
            result = terminal.purchase(amount_minor, "EUR", "A-012", lambda _progress: None)
            assert result.outcome is outcomes[gesture]
        assert terminal.last_result().outcome is outcomes[gesture]
        assert terminal.end_of_day(lambda _progress: None).status is BatchStatus.DONE


def test_port_held_by_another_program_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    device = simulator(tmp_path / "ledger.jsonl", SimulatorSettings())
    clock = SystemClock()
    with on_line(device, PtyEnd(tmp_path / "tty"), Ecr17Settings(receipts=False)) as (_, terminal):
        holder = open_link(f"serial://{tmp_path}/tty", clock)
        holder.open()
        try:
            status = terminal.probe()
        finally:
            holder.close()
        assert status.state is TerminalState.ERROR
        assert "another program" in status.text
        assert terminal.probe().state is TerminalState.READY

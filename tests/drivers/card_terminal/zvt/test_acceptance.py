"""The acceptance list of facts/card-terminal-protocols.md 1.13, with time simulated."""

from dataclasses import replace
from pathlib import Path

import pytest

from drivers.card_terminal.interface import BatchStatus, Outcome, ProgressCode, TerminalState
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.zvt.driver import ZvtTerminal
from drivers.card_terminal.zvt.settings import ZvtSettings
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from tests.support.lossy_cable import LossyCable
from tests.support.scripted_device import Reply
from tests.support.zvt import (
    APPROVED_1250,
    DONE,
    LAYERS,
    NOON,
    OK,
    PAY_1250,
    SimulatedLine,
    apdu,
    scripted_tcp,
    simulator,
    states,
)

PAYING = SimulatorSettings(gesture=Gesture.APPROVE)
ON_THE_PIN_PAD = apdu("04 FF | 01")


def ignore(_progress: object) -> None:
    """Progress nobody looks at."""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


def test_a1_registration(ledger: Path) -> None:
    status = SimulatedLine(simulator(ledger)).terminal().status()
    assert (status.state, status.text) == (TerminalState.READY, "terminal 29001006, software SIM1.0")
    assert states(ledger) == []


@pytest.mark.parametrize("layer", LAYERS)
def test_b1_payment_repeat_receipt_reversal_repeat(ledger: Path, layer: str) -> None:
    line = SimulatedLine(simulator(ledger), layer)
    terminal = line.terminal()
    paid = terminal.purchase(5050, "EUR", "", ignore)
    repeated = terminal.last_result()
    assert (repeated.outcome, repeated.amount_minor, repeated.currency) == (Outcome.APPROVED, 5050, "EUR")
    assert (repeated.receipt_number, repeated.card_last4) == (paid.receipt_number, paid.card_last4)
    assert repeated.receipt_lines_customer == ()
    reversed_ = terminal.reverse(paid.receipt_number, 5050, "EUR", ignore)
    assert (reversed_.outcome, reversed_.amount_minor) == (Outcome.APPROVED, 5050)
    assert terminal.last_result().receipt_number == reversed_.receipt_number
    assert states(ledger) == ["booked", "reversed"]


def test_b2_contactless() -> None:
    line, device = scripted_tcp(
        Reply(PAY_1250, OK + apdu("04 FF | 0A")),
        Reply(OK, apdu("04 0F | 27 00 04 00 00 00 00 12 50 49 09 78 87 00 42 06 04 1F 12 01 02")),
        Reply(OK, DONE),
        Reply(OK, b""),
    )
    result = line.pay()
    assert (result.outcome, result.entry_mode) == (Outcome.APPROVED, "contactless")
    assert ProgressCode.WAITING_FOR_PIN not in line.codes
    assert device.finished


@pytest.mark.parametrize("layer", LAYERS)
def test_b3_amount_10_10(ledger: Path, layer: str) -> None:
    assert SimulatedLine(simulator(ledger), layer).pay(1010).outcome is Outcome.APPROVED
    assert states(ledger) == ["booked"]


def test_b4_1_terminal_loses_its_network() -> None:
    line, device = scripted_tcp(
        Reply(PAY_1250, OK + ON_THE_PIN_PAD),
        Reply(OK, apdu("04 FF | 04"), after_s=20),
        Reply(OK, apdu("04 0F | 27 9B"), after_s=170),
        Reply(OK, apdu("06 1E | 9B")),
    )
    result = line.pay()
    assert (result.outcome, result.reason, result.raw_code) == (Outcome.DECLINED, "host_unreachable", "9B")
    assert line.clock.monotonic_s() == pytest.approx(190)
    assert device.finished


def test_b4_2_stop_key(ledger: Path) -> None:
    line = SimulatedLine(simulator(ledger, SimulatorSettings(gesture=Gesture.CANCEL)))
    result = line.pay()
    assert (result.outcome, result.text, result.raw_code) == (Outcome.CANCELLED, "Abbruch", "6C")
    assert states(ledger) == []


def test_b4_3_customer_never_acts(ledger: Path) -> None:
    line = SimulatedLine(simulator(ledger, SimulatorSettings(card_timeout_s=60)))
    assert line.pay().outcome is Outcome.CANCELLED
    assert line.clock.monotonic_s() == pytest.approx(60, abs=1)
    assert states(ledger) == []


def test_b4_4_cable_pulled_at_the_pin_t4_ends_and_the_cash_register_stays_usable(ledger: Path) -> None:
    out = {"waiting_for_pin", "authorising", "reporting"}
    line = SimulatedLine(LossyCable(simulator(ledger, PAYING), lambda device, _now: device.state in out))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "timeout")
    assert line.clock.monotonic_s() >= 180
    assert states(ledger) == ["booked", "reversed"]
    out.clear()
    line.run_out()
    assert line.pay().outcome is Outcome.APPROVED
    assert states(ledger) == ["booked", "reversed", "booked"]


def test_b4_5_four_minutes_at_the_pin_each_status_restarts_t4() -> None:
    minutes = [Reply(OK, ON_THE_PIN_PAD, after_s=60) for _ in range(4)]
    line, device = scripted_tcp(
        Reply(PAY_1250, OK + ON_THE_PIN_PAD), *minutes, Reply(OK, APPROVED_1250, after_s=170), Reply(OK, DONE)
    )
    assert line.pay().outcome is Outcome.APPROVED
    assert line.clock.monotonic_s() == pytest.approx(4 * 60 + 170)
    assert line.codes.count(ProgressCode.WAITING_FOR_PIN) == 5
    assert device.finished


def test_t4_of_180_seconds_without_a_status_ends_unknown() -> None:
    line, _ = scripted_tcp(Reply(PAY_1250, OK + ON_THE_PIN_PAD), Reply(OK, APPROVED_1250, after_s=181))
    assert line.pay().outcome is Outcome.UNKNOWN
    assert line.clock.monotonic_s() == pytest.approx(180)


def test_minutes_of_an_intermediate_status_lengthen_t4() -> None:
    line, _ = scripted_tcp(
        Reply(PAY_1250, OK + apdu("04 FF | 01 05")), Reply(OK, APPROVED_1250, after_s=290), Reply(OK, DONE)
    )
    assert line.pay().outcome is Outcome.APPROVED


def test_prints_do_not_restart_t4_and_status_information_does() -> None:
    line, _ = scripted_tcp(
        Reply(PAY_1250, OK), Reply(b"", APPROVED_1250, after_s=170), Reply(OK, apdu("06 D1 | 00 41"), after_s=100)
    )
    assert line.pay().outcome is Outcome.UNKNOWN
    assert line.clock.monotonic_s() == pytest.approx(170 + 180)


def test_b4_6_cable_pulled_right_after_the_pin_for_five_seconds_is_paid_once(ledger: Path) -> None:
    since: list[float] = []

    def is_out(device: SimulatedDevice, now_s: float) -> bool:
        if device.state in ("authorising", "reporting") and not since:
            since.append(now_s)
        return bool(since) and now_s < since[0] + 5.0

    cable = LossyCable(simulator(ledger, PAYING), is_out)
    result = SimulatedLine(cable).pay()
    assert cable.lost > 0
    assert (result.outcome, result.receipt_number) == (Outcome.APPROVED, "0001")
    assert states(ledger) == ["booked"]


@pytest.mark.parametrize("away_s", [2.5, 9.0])
def test_b4_6_usb_port_that_goes_and_comes_back_is_paid_once(ledger: Path, away_s: float) -> None:
    terminal = simulator(ledger, PAYING)
    terminal.cut_after_approval()
    line = SimulatedLine(terminal)

    def pause(seconds: float) -> None:
        line.pause(seconds)
        if terminal.state == "reporting" and line.clock.monotonic_s() > away_s:
            terminal.set_plugged(True)

    settings = ZvtSettings.parse({"link_layer": "serial"})
    driver = ZvtTerminal(MemoryLink(terminal, line.clock), line.clock, settings, pause)
    result = driver.purchase(1250, "EUR", "", ignore)
    assert (result.outcome, result.receipt_number) == (Outcome.APPROVED, "0001")
    assert states(ledger) == ["booked"]


def test_usb_port_that_stays_away_is_unknown_after_the_time_given(ledger: Path) -> None:
    terminal = simulator(ledger, PAYING)
    terminal.cut_after_approval()
    line = SimulatedLine(terminal, settings={"reconnect_s": "30"})
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "link_lost")
    assert 30 <= line.clock.monotonic_s() <= 35


def test_tcp_connection_that_breaks_is_unknown_at_once(ledger: Path) -> None:
    terminal = simulator(ledger, PAYING)
    terminal.cut_after_approval()
    line = SimulatedLine(terminal, "tcp")
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "link_lost")
    assert line.clock.monotonic_s() < 5
    line.run_out()
    assert states(ledger) == ["booked", "reversed"]


def test_a2_1_end_of_day_cuts(ledger: Path) -> None:
    terminal = SimulatedLine(simulator(ledger)).terminal()
    for amount_minor in (1000, 2500):
        terminal.purchase(amount_minor, "EUR", "", ignore)
    totals = terminal.totals()
    assert (totals.status, totals.count, totals.total_minor) == (BatchStatus.DONE, 2, 3500)
    assert [(scheme.scheme, scheme.count, scheme.amount_minor) for scheme in totals.schemes] == [("Visa", 2, 3500)]
    closed = terminal.end_of_day(ignore)
    assert (closed.status, closed.count, closed.total_minor) == (BatchStatus.DONE, 2, 3500)
    assert closed.receipt_lines == ("Kassenschnitt", "Buchungen 2")
    assert terminal.totals().count == 0


def test_a2_2_failed_end_of_day_locks_until_one_succeeds(ledger: Path) -> None:
    line = SimulatedLine(simulator(ledger, replace(PAYING, closing_fails=True)))
    terminal = line.terminal()
    failed = terminal.end_of_day(ignore)
    assert (failed.status, failed.reason, failed.raw_code) == (BatchStatus.REFUSED, "end_of_day_impossible", "77")
    locked = terminal.purchase(1250, "EUR", "", ignore)
    assert (locked.outcome, locked.reason, locked.raw_code) == (Outcome.DECLINED, "end_of_day_required", "F0")
    status = terminal.status()
    assert status.state is TerminalState.ERROR
    assert "end of day is required" in status.text
    assert terminal.end_of_day(ignore).status is BatchStatus.DONE
    assert terminal.purchase(1250, "EUR", "", ignore).outcome is Outcome.APPROVED


@pytest.mark.parametrize("layer", LAYERS)
def test_a3_software_update_after_the_end_of_day(ledger: Path, layer: str) -> None:
    line = SimulatedLine(simulator(ledger, replace(PAYING, updates_software=True, update_s=120)), layer)
    terminal = line.terminal()
    closed = terminal.end_of_day(ignore)
    assert (closed.status, "new software" in closed.text) == (BatchStatus.DONE, True)
    silent = terminal.purchase(1250, "EUR", "", ignore)
    assert (silent.outcome, silent.reason) == (Outcome.NOT_STARTED, "no_answer")
    assert terminal.probe().state is TerminalState.OUT_OF_REACH
    line.run_out()
    assert terminal.purchase(1250, "EUR", "", ignore).outcome is Outcome.APPROVED


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("auto_reversal", [True, False])
@pytest.mark.parametrize(
    "stage", ["waiting_for_card", "waiting_for_pin", "authorising", "reporting", "printing", "completing"]
)
def test_terminal_loses_its_power_at_every_step(ledger: Path, layer: str, auto_reversal: bool, stage: str) -> None:
    settings = replace(PAYING, auto_reversal=auto_reversal)
    bank = SimulatedBank(Ledger(ledger), lambda: NOON)
    device = PowerLoss(simulator(ledger, settings, bank), stage)
    line = SimulatedLine(device, layer, {"reconnect_s": "0"})
    result = line.pay()
    again = SimulatedLine(simulator(ledger, settings, bank), layer)
    booked = states(ledger)
    if stage == "completing":
        assert (result.outcome in (Outcome.APPROVED, Outcome.UNKNOWN), booked) == (True, ["booked"])
    elif stage in ("reporting", "printing"):
        assert (result.outcome, booked) == (Outcome.UNKNOWN, ["booked", "reversed"][: 1 + auto_reversal])
    else:
        assert (result.outcome, booked) == (Outcome.UNKNOWN, [])
    recovered = again.terminal().last_result()
    assert recovered.outcome is (Outcome.APPROVED if booked == ["booked"] else Outcome.UNKNOWN)
    assert again.pay(500).outcome is Outcome.APPROVED


class PowerLoss(LossyCable):
    """The device is dead from the first moment it is in `stage`: no byte, no timer, no line."""

    def __init__(self, device: SimulatedDevice, stage: str) -> None:
        super().__init__(device, lambda _device, _now: False)
        self._stage = stage

    @property
    def plugged(self) -> bool:
        paying = self.report()["amount_minor"] is not None
        return super().plugged and not (paying and self.state == self._stage)

    def due_s(self) -> float | None:
        return super().due_s() if self.plugged else None

    def receive(self, data: bytes, now_s: float) -> None:
        if self.plugged:
            super().receive(data, now_s)

    def tick(self, now_s: float) -> None:
        if self.plugged:
            super().tick(now_s)

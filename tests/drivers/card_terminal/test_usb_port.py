"""A USB terminal that comes back under another name is found by its serial number, between and during operations."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import Outcome, Progress, ProgressCode, TerminalState
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import SIMULATORS, Play
from drivers.card_terminal.zvt.driver import ZvtTerminal
from drivers.card_terminal.zvt.layer import LineTiming
from drivers.card_terminal.zvt.settings import ZvtSettings
from drivers.card_terminal.zvt.simulator.device import ZvtSimulator
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.clock import SystemClock
from drivers.link.url import open_link
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.ledger import Ledger
from drivers.simulation.runner import DeviceRunner
from tests.support.usb_port import UsbPort

PROTOCOLS = ("concert", "caisse_ap", "zvt", "ecr17")
SETTINGS = {"ecr17": {"receipts": "no"}}
#: half a second for what a terminal on a pty answers in microseconds
QUICK = LineTiming(t2_s=0.5)
CLOCK = SystemClock()


def bank(folder: Path) -> SimulatedBank:
    return SimulatedBank(Ledger(folder / "ledger.jsonl"), lambda: datetime.now(UTC))


def booked(folder: Path) -> int:
    return [line["state"] for line in Ledger(folder / "ledger.jsonl").lines].count("booked")


@contextmanager
def plugged_in(device: SimulatedDevice, folder: Path) -> Iterator[tuple[DeviceRunner[SimulatedDevice], UsbPort]]:
    port = UsbPort(folder)
    runner = DeviceRunner(device, port, CLOCK)
    try:
        runner.start()
        yield runner, port
    finally:
        runner.close()


def set_plugged(runner: DeviceRunner[SimulatedDevice], plugged: bool) -> None:
    runner.call(lambda device, _now_s: device.set_plugged(plugged))


@pytest.mark.parametrize("connection", ["per_operation", "kept"])
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_between_two_operations(tmp_path: Path, protocol: str, connection: str) -> None:
    device = SIMULATORS[protocol](bank(tmp_path), Play(Gesture.APPROVE, 0.0, "serial"), lambda _lines: None)
    with plugged_in(device, tmp_path) as (runner, port):
        link = open_link(port.url, CLOCK, port.ports)
        terminal = open_terminal(protocol, link, CLOCK, {"connection": connection, **SETTINGS.get(protocol, {})})
        assert terminal.purchase(1250, "EUR", "", lambda _progress: None).outcome is Outcome.APPROVED
        assert runner.wait_until(lambda device: device.state == "idle", 10.0)
        set_plugged(runner, False)
        away = terminal.purchase(1250, "EUR", "", lambda _progress: None)
        assert (away.outcome, away.reason) == (Outcome.NOT_STARTED, "link_unavailable")
        assert "not plugged in" in away.text
        assert terminal.probe().state is TerminalState.OUT_OF_REACH
        set_plugged(runner, True)
        assert terminal.purchase(700, "EUR", "", lambda _progress: None).outcome is Outcome.APPROVED
        terminal.close()
    assert len(set(port.devices)) == 2
    assert booked(tmp_path) == 2


def test_during_a_zvt_payment_it_is_paid_once(tmp_path: Path) -> None:
    settings = SimulatorSettings(gesture=Gesture.APPROVE, step_s=0.05, line_timing=QUICK)
    device = ZvtSimulator(bank(tmp_path), settings, lambda _lines: None)
    with plugged_in(device, tmp_path) as (runner, port):

        def unplug_and_plug_in_at_the_pin(progress: Progress) -> None:
            if progress.code is ProgressCode.WAITING_FOR_PIN and len(port.devices) == 1:
                set_plugged(runner, False)
                set_plugged(runner, True)

        link = open_link(port.url, CLOCK, port.ports)
        own = replace(ZvtSettings.parse({}), line_timing=QUICK)
        terminal = ZvtTerminal(link, CLOCK, own, lambda _seconds: None)
        result = terminal.purchase(1250, "EUR", "", unplug_and_plug_in_at_the_pin)
        terminal.close()
    assert result.outcome is Outcome.APPROVED
    assert len(set(port.devices)) == 2
    assert booked(tmp_path) == 1

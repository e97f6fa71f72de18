from pathlib import Path

import pytest

from drivers.card_terminal.concert.driver import ConcertTerminal
from drivers.card_terminal.concert.settings import ConcertSettings
from drivers.card_terminal.concert.simulator import SimulatorSettings
from drivers.card_terminal.interface import Capabilities, Outcome, TerminalState
from drivers.card_terminal.simulated_bank import Gesture
from drivers.clock import SystemClock
from drivers.errors import LinkBusy, UsageError
from drivers.link.url import open_link
from tests.support.concert import ACK, ENQ, EOT, SimulatedLine, on_pty, scripted, simulator, states
from tests.support.scripted_device import Reply


def test_probe_calls_and_hangs_up() -> None:
    line, device = scripted(Reply(ENQ, ACK))
    assert line.terminal().probe().state is TerminalState.READY
    assert bytes(device.log) == ENQ + EOT


def test_probe_of_a_silent_terminal_never_sends_a_message() -> None:
    line, device = scripted()
    status = line.terminal().probe()
    assert status.state is TerminalState.BUSY
    assert status.text
    assert set(device.log) == set(ENQ + EOT)


def test_probe_leaves_the_terminal_ready_for_a_purchase(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    line = SimulatedLine(simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE)))
    assert line.terminal().probe().state is TerminalState.READY
    assert states(ledger) == []
    line.pay()
    assert states(ledger) == ["booked"]


def test_probe_without_a_cable_is_out_of_reach() -> None:
    line, device = scripted()
    device.set_plugged(False)
    assert line.terminal().probe().state is TerminalState.OUT_OF_REACH


def test_port_held_by_another_program_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    device = simulator(tmp_path / "ledger.jsonl", SimulatorSettings())
    clock = SystemClock()
    with on_pty(device, tmp_path / "tty") as (_, terminal):
        holder = open_link(f"serial://{tmp_path}/tty", clock)
        holder.open()
        try:
            status = terminal.probe()
        finally:
            holder.close()
        assert status.state is TerminalState.ERROR
        assert "another program" in status.text
        assert terminal.probe().state is TerminalState.READY


def test_concert_declares_what_it_cannot_do() -> None:
    line, _ = scripted()
    terminal = line.terminal()
    assert terminal.capabilities == Capabilities(can_refund=True, can_reverse=True)
    with pytest.raises(UsageError, match="Concert has no query of the last transaction"):
        terminal.last_result()
    assert terminal.request_abort() is False
    terminal.close()
    terminal.close()


def test_kept_port_is_opened_again_when_the_terminal_was_replugged(tmp_path: Path) -> None:
    device = simulator(tmp_path / "ledger.jsonl", SimulatorSettings(gesture=Gesture.APPROVE, step_s=0.0))
    clock = SystemClock()
    with on_pty(device, tmp_path / "tty") as (runner, _):
        link = open_link(f"serial://{tmp_path}/tty", clock)
        terminal = ConcertTerminal(link, clock, ConcertSettings.parse({"connection": "kept"}))
        assert terminal.probe().state is TerminalState.READY
        holder = open_link(f"serial://{tmp_path}/tty", clock)
        with pytest.raises(LinkBusy):
            holder.open()
        runner.call(lambda device, _now_s: device.set_plugged(False))
        runner.call(lambda device, _now_s: device.set_plugged(True))
        result = terminal.purchase(1250, "EUR", "", lambda _progress: None)
        terminal.close()
        assert result.outcome is Outcome.APPROVED
        holder.open()
        holder.close()

"""A signal ends Qt's loop although no Python code runs in it."""

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from kiosk.runtime.stop_signals import StopSignals


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signal_calls_stop_in_the_loop(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    calls: list[str] = []
    signals = StopSignals(lambda: calls.append("stop"))
    try:
        os.kill(os.getpid(), number)
        assert calls == []
        qtbot.waitUntil(lambda: calls == ["stop"], timeout=5000)
    finally:
        signals.close()
    assert signal.getsignal(number) is before

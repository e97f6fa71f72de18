"""A simulator as a program: runs a device until it is told to stop."""

import os
import signal
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from drivers.errors import UsageError
from drivers.simulation.control import Arguments, Command, ControlServer
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.runner import DeviceRunner

_STOP_SIGNALS = frozenset({signal.SIGINT, signal.SIGTERM})

#: how often `finished` is asked, and how long the line stays for the last bytes to be read
_LOOK_S = 0.1
_LINGER_S = 0.5

DeviceT = TypeVar("DeviceT", bound=SimulatedDevice)


def common_commands(runner: DeviceRunner[DeviceT], stop: Callable[[], None]) -> dict[str, Command]:
    """Return the commands every simulator has.

    `state` reports; `wait_state {"state", "timeout_s"}` reports once the device is in that state;
    `cable {"plugged"}` pulls or plugs the cable; `quit` ends the simulator.
    """

    def state(_: Arguments) -> Mapping[str, object]:
        return runner.call(lambda device, _now_s: dict(device.report()))

    def wait_state(arguments: Arguments) -> Mapping[str, object]:
        wanted, timeout_s = str(arguments["state"]), float(arguments.get("timeout_s", 10.0))
        if not runner.wait_until(lambda device: device.state == wanted, timeout_s):
            now = runner.call(lambda device, _now_s: device.state)
            raise UsageError(f"still in state {now} after {timeout_s:g} s, not in {wanted}")
        return state({})

    def cable(arguments: Arguments) -> Mapping[str, object]:
        plugged = arguments["plugged"]
        if not isinstance(plugged, bool):
            raise UsageError("cable: plugged is true or false")
        runner.call(lambda device, _now_s: device.set_plugged(plugged))
        return state({})

    def quit_(_: Arguments) -> Mapping[str, object]:
        stop()
        return {}

    return {"state": state, "wait_state": wait_state, "cable": cable, "quit": quit_}


def serve(
    runner: DeviceRunner[DeviceT],
    control_path: Path | None,
    own_commands: Mapping[str, Command],
    on_ready: Callable[[], None],
    finished: Callable[[], bool] | None = None,
) -> None:
    """Run the simulator until SIGINT, SIGTERM, the command `quit` or `finished()`; call it in the main thread.

    `on_ready` is called once the line and the control socket are there. Raises what opening them raises.
    """
    # blocked in every thread from here on, so that the wait below is the one that takes them
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOP_SIGNALS)
    commands = {**common_commands(runner, lambda: os.kill(os.getpid(), signal.SIGTERM)), **own_commands}
    control = ControlServer(control_path, commands) if control_path is not None else None
    try:
        runner.start()
        if control is not None:
            control.start()
        on_ready()
        if finished is None:
            signal.sigwait(_STOP_SIGNALS)
        else:
            while not finished() and signal.sigtimedwait(_STOP_SIGNALS, _LOOK_S) is None:
                pass
            signal.sigtimedwait(_STOP_SIGNALS, _LINGER_S)
    finally:
        runner.close()
        if control is not None:
            control.close()
        signal.pthread_sigmask(signal.SIG_SETMASK, before)

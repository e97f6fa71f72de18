"""Runs a simulated device on its end of the line, in one thread that has an owner."""

import contextlib
import os
import select
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from drivers.clock import Clock
from drivers.link.end import LineEnd
from drivers.simulation.device import SimulatedDevice, tell_hang_up

DeviceT = TypeVar("DeviceT", bound=SimulatedDevice)
ResultT = TypeVar("ResultT")

_RECEIVE_BYTES = 4096
#: how often output a stalled reader did not take is offered again
_RETRY_SEND_S = 0.05


class DeviceRunner(Generic[DeviceT]):
    """Feeds `device` with bytes and time. Other threads touch the device only through `call` and `wait_until`."""

    def __init__(self, device: DeviceT, end: LineEnd, clock: Clock) -> None:
        self._device = device
        self._end = end
        self._clock = clock
        self._changed = threading.Condition()
        self._stopping = False
        #: the thread has ended, as it was told or by an error of the device
        self._ended = False
        self._unsent = b""
        self._line_due = False
        self._wake_read, self._wake_write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._thread = threading.Thread(target=self._run, name=f"simulator {end.url}")

    def start(self) -> None:
        """Plug the device in and run it; raises what `LineEnd.open` raises."""
        self._sync_line()
        self._thread.start()

    def close(self) -> None:
        """Stop the thread, wake every waiter, pull the cable. Closing twice does nothing."""
        with self._changed:
            if self._stopping:
                return
            self._wake()
            self._stopping = True
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join()
        self._end.close()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def call(self, action: Callable[[DeviceT, float], ResultT]) -> ResultT:
        """Run `action(device, now_s)` between two steps of the device, send what it made, return its result."""
        with self._changed:
            result = action(self._device, self._clock.monotonic_s())
            self._settle()
            self._wake()
        return result

    def wait_until(self, condition: Callable[[DeviceT], bool], timeout_s: float) -> bool:
        """Block until `condition(device)` holds; False when the time is over or the device runs no more."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._ended or condition(self._device), timeout_s)
            return condition(self._device)

    def _run(self) -> None:
        try:
            self._play()
        finally:
            with self._changed:
                self._ended = True
                self._changed.notify_all()

    def _play(self) -> None:
        while True:
            readable = self._wait_for_work()
            with self._changed:
                if self._stopping:
                    return
                now_s = self._clock.monotonic_s()
                if readable and self._device.receive_room > 0:
                    data = self._end.receive(min(_RECEIVE_BYTES, self._device.receive_room))
                    if data:
                        self._device.receive(data, now_s)
                due_s = self._device.due_s()
                if due_s is not None and due_s <= now_s:
                    self._device.tick(now_s)
                self._settle()

    def _wait_for_work(self) -> bool:
        """Wait for bytes, a timer or `call`; True when the line has something."""
        poll = select.poll()
        poll.register(self._wake_read, select.POLLIN)
        with self._changed:
            line = self._end.fileno()
            if line >= 0 and self._device.receive_room > 0:
                poll.register(line, select.POLLIN)
            timeout_s = self._timeout_s()
        ready = poll.poll(None if timeout_s is None else int(timeout_s * 1000 + 0.999))
        for descriptor, _ in ready:
            if descriptor == self._wake_read:
                os.read(self._wake_read, 1024)
        return any(descriptor == line for descriptor, _ in ready)

    def _timeout_s(self) -> float | None:
        due_s = self._device.due_s()
        timeout_s = None if due_s is None else max(0.0, due_s - self._clock.monotonic_s())
        if self._unsent:
            timeout_s = _RETRY_SEND_S if timeout_s is None else min(timeout_s, _RETRY_SEND_S)
        return timeout_s

    def _settle(self) -> None:
        output = self._unsent + self._device.take_output()
        if output:
            self._unsent = output[self._end.send(output) :] if self._end.fileno() >= 0 else b""
        self._sync_line()
        if self._end.hung_up():
            self._unsent = b""
            tell_hang_up(self._device, self._clock.monotonic_s())
        self._changed.notify_all()

    def _sync_line(self) -> None:
        """Plug or pull as the device says.

        A descriptor another thread polls is closed only when that poll ends, so the runner's own thread does it, and
        who asked from outside waits as long as the device runs: once `call` returns, the other end has seen it.
        """
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._line_due = True
            self._wake()
            self._changed.wait_for(lambda: not self._line_due or self._stopping or self._ended)
            return
        if self._device.plugged:
            self._end.open()
        else:
            self._unsent = b""
            self._end.close()
        self._line_due = False

    def _wake(self) -> None:
        """Make the thread look again; to be called with the lock held."""
        if not self._stopping:
            with contextlib.suppress(BlockingIOError):  # a full pipe wakes it as well
                os.write(self._wake_write, b"w")

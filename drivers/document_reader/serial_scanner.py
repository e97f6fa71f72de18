"""A code scanner on a serial line (RS-232 or USB CDC): reads until told to stop and comes back when unplugged."""

import threading
from collections.abc import Sequence

from drivers.clock import Clock
from drivers.document_reader.interface import Scan, ScanListener, ScannerState
from drivers.document_reader.splitter import ScanSplitter, SplitterSettings
from drivers.errors import LinkError, LinkTimeout
from drivers.link.interface import Link

_READ_BYTES = 1024
#: how long a stop may go unnoticed
_LISTEN_S = 0.2
_RECONNECT_DELAYS_S = (0.25, 0.5, 1.0, 2.0)


class SerialScanner:
    """Reads scans from `link`; one `run` at a time."""

    def __init__(
        self,
        link: Link,
        clock: Clock,
        splitter_settings: SplitterSettings | None = None,
        reconnect_delays_s: Sequence[float] = _RECONNECT_DELAYS_S,
    ) -> None:
        """`reconnect_delays_s` are the waits after the first, second ... failure; the last one is repeated."""
        self._link = link
        self._clock = clock
        self._splitter = ScanSplitter(splitter_settings or SplitterSettings())
        self._reconnect_delays_s = tuple(reconnect_delays_s)
        self._failures = 0

    def run(self, on_scan: ScanListener, on_state: ScannerState, stop: threading.Event) -> None:
        """Block until `stop` is set; never raises for anything that happens on the line.

        Both listeners are called in this thread; `on_state` at the start and for each change.
        """
        told_lost = False
        while not stop.is_set():
            try:
                self._link.open()
                self._link.drain_input()  # nobody waits for what was scanned before
                told_lost = False
                on_state(True, "")
                self._listen(on_scan, stop)
            except LinkError as error:
                if not told_lost:
                    on_state(False, str(error))
                told_lost = True
                stop.wait(self._reconnect_delays_s[min(self._failures, len(self._reconnect_delays_s) - 1)])
                self._failures += 1
            finally:
                self._link.close()
                self._splitter.forget()

    def _listen(self, on_scan: ScanListener, stop: threading.Event) -> None:
        while not stop.is_set():
            now_s = self._clock.monotonic_s()
            due_s = self._splitter.due_s()
            deadline_s = now_s + _LISTEN_S if due_s is None else min(due_s, now_s + _LISTEN_S)
            try:
                data = self._link.read(_READ_BYTES, deadline_s)
            except LinkTimeout:
                data = b""
            self._failures = 0  # only a line that was silent or spoke in peace is a good one
            now_s = self._clock.monotonic_s()
            texts = self._splitter.feed(data, now_s) if data else self._splitter.idle(now_s)
            for text in texts:
                on_scan(Scan(text))

"""A link that writes down everything that crosses it, after whoever knows the protocol has removed card data.

One JSON object per line: `{"at_s", "event"}` with event open, close, unavailable, busy, lost or write_timeout (and
`text`), or `{"at_s", "to_device" | "from_device" | "drained": hex}`; `at_s` are seconds since the recording began.
"""

import json
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol, TextIO

from drivers.clock import Clock
from drivers.errors import LinkBusy, LinkError, LinkLost, LinkTimeout, LinkUnavailable
from drivers.link.interface import Link


class Flow(StrEnum):
    """Which way bytes went; drained ones were there before anybody asked."""

    TO_DEVICE = "to_device"
    FROM_DEVICE = "from_device"
    DRAINED = "drained"


class Event(StrEnum):
    """What happened to the line."""

    OPEN = "open"
    CLOSE = "close"
    UNAVAILABLE = "unavailable"
    BUSY = "busy"
    LOST = "lost"
    WRITE_TIMEOUT = "write_timeout"


class Scrubber(Protocol):
    """Takes one direction's bytes and gives them back without card data, as soon as it can tell."""

    def feed(self, data: bytes) -> bytes:
        """Return what may be written down of all that was held back and `data`."""
        ...

    def flush(self) -> bytes:
        """Return what was held back: no more will follow that could make a message of it."""
        ...


_EVENTS: tuple[tuple[type[LinkError], Event], ...] = (
    (LinkUnavailable, Event.UNAVAILABLE),
    (LinkBusy, Event.BUSY),
    (LinkLost, Event.LOST),
)


class RecordingLink:
    """A `Link` around another."""

    def __init__(self, link: Link, clock: Clock, file: TextIO, scrubber: Callable[[], Scrubber]) -> None:
        """`scrubber` makes one per direction; `file` is the caller's to close, after this link was closed."""
        self._link = link
        self._clock = clock
        self._file = file
        self._scrubbers = {flow: scrubber() for flow in Flow}
        self._flow = Flow.TO_DEVICE
        self._start_s = clock.monotonic_s()

    @property
    def url(self) -> str:
        """Where it leads, as configured."""
        return self._link.url

    def open(self) -> None:
        """Open it; raises as the link does."""
        try:
            self._link.open()
        except LinkError as error:
            self._note_error(error)
            raise
        self._note(Event.OPEN)

    def close(self) -> None:
        """Close it."""
        self._link.close()
        self._note(Event.CLOSE)

    def write(self, data: bytes, deadline_s: float) -> None:
        """Hand all of `data` to the line; raises as the link does."""
        self._take(Flow.TO_DEVICE, data)
        try:
            self._link.write(data, deadline_s)
        except LinkTimeout as error:
            self._note(Event.WRITE_TIMEOUT, str(error))
            raise
        except LinkError as error:
            self._note_error(error)
            raise

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Return what the link returns; raises as it does."""
        try:
            data = self._link.read(max_bytes, deadline_s)
        except LinkTimeout:
            raise
        except LinkError as error:
            self._note_error(error)
            raise
        self._take(Flow.FROM_DEVICE, data)
        return data

    def drain_input(self) -> bytes:
        """Return what has already arrived."""
        try:
            data = self._link.drain_input()
        except LinkError as error:
            self._note_error(error)
            raise
        self._take(Flow.DRAINED, data)
        self._flush()
        return data

    def _take(self, flow: Flow, data: bytes) -> None:
        if flow is not self._flow:
            self._flush()
            self._flow = flow
        self._put(self._scrubbers[flow].feed(data))

    def _flush(self) -> None:
        self._put(self._scrubbers[self._flow].flush())

    def _put(self, data: bytes) -> None:
        if data:
            self._line({self._flow.value: data.hex()})

    def _note_error(self, error: LinkError) -> None:
        event = next((event for kind, event in _EVENTS if isinstance(error, kind)), Event.LOST)
        self._note(event, str(error))

    def _note(self, event: Event, text: str = "") -> None:
        self._flush()
        self._line({"event": event.value} | ({"text": text} if text else {}))

    def _line(self, values: dict[str, str]) -> None:
        at_s = round(self._clock.monotonic_s() - self._start_s, 4)
        self._file.write(json.dumps({"at_s": at_s, **values}, ensure_ascii=False) + "\n")
        self._file.flush()

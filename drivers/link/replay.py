"""A link that plays a recording in lock-step: what is written must be what was, what is read comes when it came.

Time is the recording's own (`ReplayClock`), so that three minutes of waiting are over at once.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from drivers.errors import LinkBusy, LinkError, LinkLost, LinkTimeout, LinkUnavailable, UsageError
from drivers.link.recording import Event, Flow

#: what a recorded moment may be late against a deadline: it was taken after the bytes were read
_TOLERANCE_S = 0.25

_ERRORS: dict[Event, type[LinkError]] = {
    Event.UNAVAILABLE: LinkUnavailable,
    Event.BUSY: LinkBusy,
    Event.LOST: LinkLost,
    Event.WRITE_TIMEOUT: LinkTimeout,
}


@dataclass
class Entry:
    """One line of a recording: bytes with their flow, or an event."""

    at_s: float
    flow: Flow | None = None
    data: bytes = b""
    event: Event | None = None
    text: str = ""


def read_entries(lines: Iterable[Mapping[str, object]]) -> list[Entry]:
    """Check the objects of a recording; raises UsageError naming the one that is none of its kind."""
    return [_entry(number, line) for number, line in enumerate(lines, start=1)]


def _entry(number: int, line: Mapping[str, object]) -> Entry:
    at_s = line.get("at_s")
    if isinstance(at_s, int | float):
        for flow in Flow:
            if isinstance(text := line.get(flow.value), str):
                try:
                    return Entry(float(at_s), flow, bytes.fromhex(text))
                except ValueError:
                    break
        if line.get("event") in tuple(Event):
            return Entry(float(at_s), event=Event(str(line["event"])), text=str(line.get("text", "")))
    raise UsageError(f"entry {number}: is neither bytes nor an event of a recording")


class ReplayClock:
    """The recording's time."""

    def __init__(self) -> None:
        self._now_s = 0.0

    def monotonic_s(self) -> float:
        """Seconds since the recording began."""
        return self._now_s

    def pause(self, seconds: float) -> None:
        """So much of the recording passes at once."""
        self._now_s += seconds

    def advance_to(self, now_s: float) -> None:
        """Move forward to `now_s`; earlier moments change nothing."""
        self._now_s = max(self._now_s, now_s)


class ReplayLink:
    """A `Link` without a device. A write that differs from the recording is LinkLost, with both in its text."""

    def __init__(self, url: str, entries: Iterable[Entry], clock: ReplayClock) -> None:
        self._url = url
        self._entries = deque(entries)
        self._clock = clock

    @property
    def url(self) -> str:
        """Where the recorded link led."""
        return self._url

    @property
    def finished(self) -> bool:
        """Whether all of the recording was played."""
        return not self._entries

    def open(self) -> None:
        """Open as it was opened; raises what was raised then."""
        if self._entries and self._entries[0].event is Event.OPEN:
            self._next()
            return
        self._raise_recorded()
        raise LinkUnavailable(f"{self._url}: the recording has no opening here")

    def close(self) -> None:
        """Go on behind the recorded close; what was not read before it is lost."""
        if any(entry.event is Event.CLOSE for entry in self._entries):
            while self._next().event is not Event.CLOSE:
                pass

    def write(self, data: bytes, deadline_s: float) -> None:
        """Take what was written then; raises LinkLost for anything else, or what was raised then."""
        rest = data
        while rest:
            entry = self._entries[0] if self._entries else None
            if entry is None or entry.flow is not Flow.TO_DEVICE:
                self._raise_recorded()
                raise LinkLost(f"replay: {rest.hex(' ')} is written where nothing was")
            length = min(len(rest), len(entry.data))
            if rest[:length] != entry.data[:length]:
                raise LinkLost(f"replay: {rest.hex(' ')} is written where {entry.data.hex(' ')} was")
            rest = rest[length:]
            entry.data = entry.data[length:]
            if not entry.data:
                self._next()
        if self._entries and self._entries[0].event is Event.WRITE_TIMEOUT:
            self._raise_recorded()

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Return what was read then, if it came by `deadline_s`; raises LinkTimeout, or what was raised then."""
        entry = self._entries[0] if self._entries else None
        if entry is not None and entry.at_s <= deadline_s + _TOLERANCE_S:
            if entry.flow is Flow.FROM_DEVICE:
                self._clock.advance_to(min(entry.at_s, max(deadline_s, self._clock.monotonic_s())))
                data, entry.data = entry.data[:max_bytes], entry.data[max_bytes:]
                if not entry.data:
                    self._entries.popleft()
                return data
            if entry.event is Event.LOST:
                self._raise_recorded()
        self._clock.advance_to(deadline_s)
        raise LinkTimeout("replay: nothing was received before the deadline")

    def drain_input(self) -> bytes:
        """Return what was there then."""
        drained = b""
        while self._entries and self._entries[0].flow is Flow.DRAINED:
            drained += self._next().data
        if self._entries and self._entries[0].event is Event.LOST:
            self._raise_recorded()
        return drained

    def _next(self) -> Entry:
        entry = self._entries.popleft()
        self._clock.advance_to(entry.at_s)
        return entry

    def _raise_recorded(self) -> None:
        """Raise what stands next in the recording, if it is an error."""
        event = self._entries[0].event if self._entries else None
        if event is not None and event in _ERRORS:
            raise _ERRORS[event](self._next().text)

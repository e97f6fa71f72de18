"""What crosses a link is written down and played again in lock-step."""

import io
import json
from collections.abc import Callable

import pytest

from drivers.errors import LinkBusy, LinkError, LinkLost, LinkTimeout, LinkUnavailable, UsageError
from drivers.link.recording import RecordingLink
from drivers.link.replay import Entry, ReplayClock, ReplayLink, read_entries
from drivers.simulation.memory_link import MemoryLink
from tests.support.clock import ManualClock
from tests.support.scripted_device import Reply, ScriptedDevice


class Plain:
    """A scrubber of a line without secrets."""

    def feed(self, data: bytes) -> bytes:
        return data

    def flush(self) -> bytes:
        return b""


class Lines:
    """A scrubber whose messages end with a line feed; what does not is blotted out."""

    def __init__(self) -> None:
        self._held = b""

    def feed(self, data: bytes) -> bytes:
        self._held += data
        whole, found, self._held = self._held.rpartition(b"\n")
        return whole + found

    def flush(self) -> bytes:
        rest, self._held = self._held, b""
        return b"?" * len(rest)


def record(
    *replies: Reply, scrubber: Callable[[], Plain | Lines] = Plain
) -> tuple[RecordingLink, ScriptedDevice, ManualClock, io.StringIO]:
    device, clock, file = ScriptedDevice(replies), ManualClock(100.0), io.StringIO()
    return RecordingLink(MemoryLink(device, clock), clock, file, scrubber), device, clock, file


def entries(file: io.StringIO) -> list[Entry]:
    return read_entries(json.loads(line) for line in file.getvalue().splitlines())


def ask(link: RecordingLink | ReplayLink, clock: ManualClock | ReplayClock, *questions: bytes) -> list[bytes | str]:
    """Say and hear; what goes wrong is its class's name."""
    heard: list[bytes | str] = []
    try:
        link.open()
        heard.append(link.drain_input())
        for question in questions:
            link.write(question, clock.monotonic_s() + 1.0)
            heard.append(link.read(100, clock.monotonic_s() + 10.0))
    except LinkError as error:
        heard.append(type(error).__name__)
    finally:
        link.close()
    heard.append(str(round(clock.monotonic_s() % 100.0, 3)))
    return heard


CONVERSATIONS: dict[str, tuple[tuple[Reply, ...], tuple[bytes, ...]]] = {
    "answered": ((Reply(b"a\n", b"one\n", after_s=3.0), Reply(b"b\n", b"two\n")), (b"a\n", b"b\n")),
    "silent": ((Reply(b"a\n", b"one\n"),), (b"a\n", b"b\n")),
    "late": ((Reply(b"a\n", b"one\n", after_s=11.0),), (b"a\n",)),
}


@pytest.mark.parametrize("name", list(CONVERSATIONS))
def test_a_recording_plays_as_it_went(name: str) -> None:
    replies, questions = CONVERSATIONS[name]
    link, _, clock, file = record(*replies)
    heard = ask(link, clock, *questions)
    replay_clock = ReplayClock()
    replay = ReplayLink(link.url, entries(file), replay_clock)
    assert ask(replay, replay_clock, *questions) == heard
    assert replay.finished
    assert replay.url == "memory:"


def test_lines_that_go_away_are_recorded() -> None:
    link, device, clock, file = record()
    device.set_plugged(False)
    assert ask(link, clock)[0] == "LinkUnavailable"
    assert ask(ReplayLink("", entries(file), replay := ReplayClock()), replay)[0] == "LinkUnavailable"

    link, device, clock, file = record(Reply(b"a", b"b"))
    link.open()
    link.write(b"a", clock.monotonic_s() + 1.0)
    assert link.read(10, clock.monotonic_s() + 1.0) == b"b"
    device.set_plugged(False)
    with pytest.raises(LinkLost):
        link.read(10, clock.monotonic_s() + 1.0)
    link.close()
    replay_link = ReplayLink("", entries(file), ReplayClock())
    replay_link.open()
    replay_link.write(b"a", 1.0)
    assert replay_link.read(10, 1.0) == b"b"
    with pytest.raises(LinkLost):
        replay_link.read(10, 1.0)
    replay_link.close()
    assert replay_link.finished


@pytest.mark.parametrize("said", [b"x", b"abx", b"abcd"])
def test_other_bytes_than_recorded_are_refused(said: bytes) -> None:
    replay = ReplayLink(
        "", read_entries([{"at_s": 0, "event": "open"}, {"at_s": 0, "to_device": "616263"}]), ReplayClock()
    )
    replay.open()
    with pytest.raises(LinkLost, match="replay"):
        replay.write(said, 1.0)


def test_pieces_written_and_read_differ_from_the_recorded_ones() -> None:
    lines = [{"at_s": 0, "event": "open"}, {"at_s": 0, "to_device": "6162"}, {"at_s": 0, "to_device": "63"}]
    replay = ReplayLink("", read_entries([*lines, {"at_s": 2.5, "from_device": "313233"}]), clock := ReplayClock())
    replay.open()
    replay.write(b"a", 1.0)
    replay.write(b"bc", 1.0)
    with pytest.raises(LinkTimeout):
        replay.read(2, 1.0)
    assert replay.read(2, 5.0) == b"12"
    assert clock.monotonic_s() == 2.5
    assert replay.read(2, 5.0) == b"3"
    with pytest.raises(LinkUnavailable):
        replay.open()


def test_recorded_errors_are_raised_again() -> None:
    replay = ReplayLink("", read_entries([{"at_s": 0, "event": "busy", "text": "held"}]), ReplayClock())
    with pytest.raises(LinkBusy, match="held"):
        replay.open()
    lines = [{"at_s": 0, "event": "open"}, {"at_s": 0, "to_device": "61"}, {"at_s": 3, "event": "write_timeout"}]
    replay = ReplayLink("", read_entries(lines), ReplayClock())
    replay.open()
    with pytest.raises(LinkTimeout):
        replay.write(b"a", 3.0)


def test_what_a_scrubber_holds_back_is_written_when_it_can_tell() -> None:
    link, _, clock, file = record(Reply(b"a", b"sec"), Reply(b"", b"ret\nhalf", after_s=1.0), scrubber=Lines)
    link.open()
    link.write(b"a", 101.0)
    link.read(10, 105.0)
    assert "from_device" not in file.getvalue()
    link.read(10, 105.0)
    link.close()
    written = [(entry.flow, entry.data) for entry in entries(file) if entry.data]
    assert [data for _, data in written] == [b"?", b"secret\n", b"????"]
    assert clock.monotonic_s() == 101.0


@pytest.mark.parametrize(
    "line",
    [{}, {"at_s": 0}, {"at_s": "x", "event": "open"}, {"at_s": 0, "to_device": "zz"}, {"at_s": 0, "event": "rain"}],
)
def test_what_is_no_recording_is_named(line: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="entry 1"):
        read_entries([line])


def test_what_the_recorded_program_paused_for_passes_at_once() -> None:
    clock = ReplayClock()
    clock.advance_to(2.0)
    clock.pause(30.0)
    assert clock.monotonic_s() == 32.0

"""Log lines: declared events only, as JSON, without card numbers."""

import io
import json
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import pytest
import structlog

from kiosk.runtime.logging import LibraryMessages, UndeclaredEvent, configure_logging, get_logger
from kiosk.runtime.settings import LogSettings

Lines = Callable[[], list[dict[str, object]]]

#: a number the card schemes publish for tests
TEST_CARD = "4111 1111 1111 1111"


class Colour(StrEnum):
    GREEN = "green"


@pytest.fixture
def lines() -> Iterator[Lines]:
    """Log as an appliance does, and read the lines back."""
    stream = io.StringIO()
    configure_logging(LogSettings(level="info"), "visitor", stream=stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    configure_logging(LogSettings(), "unconfigured", strict=True)
    structlog.reset_defaults()


def test_line_holds_time_level_event_station_and_fields(lines: Lines) -> None:
    get_logger().event("station-stopped", command="visitor")
    (line,) = lines()
    assert datetime.fromisoformat(str(line.pop("time"))).tzinfo == UTC
    assert line == {
        "level": "info",
        "event": "station-stopped",
        "station": "visitor",
        "command": "visitor",
    }


def test_card_numbers_are_cut_to_four_digits(lines: Lines) -> None:
    get_logger().event(
        "command-refused", command=[4111111111111111, 4111111111111111.0], reason=[f"paid with {TEST_CARD}"]
    )
    (line,) = lines()
    assert "1111 1111" not in json.dumps(line)
    assert "411111" not in json.dumps(line)
    assert "1111" in str(line["reason"])


def test_objects_show_their_type_only(lines: Lines) -> None:
    moment = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    get_logger().event(
        "undeclared-event", undeclared=object(), fields=[moment, Path("/tmp/x"), Colour.GREEN, None, True, 1.5]
    )
    (line,) = lines()
    assert line["undeclared"] == "<object>"
    assert line["fields"] == ["2026-03-01T09:30:00+00:00", "/tmp/x", "green", None, True, 1.5]


def test_undeclared_event_is_logged_without_its_values(lines: Lines) -> None:
    get_logger().event("visitor-greeted", given="SPECIMEN")
    (line,) = lines()
    assert line["event"] == "undeclared-event"
    assert line["undeclared"] == "visitor-greeted"
    assert line["fields"] == ["given"]
    assert "SPECIMEN" not in json.dumps(line)


def test_undeclared_field_is_logged_without_its_values(lines: Lines) -> None:
    get_logger().event("station-stopped", command="visitor", owner="SPECIMEN")
    (line,) = lines()
    assert (line["undeclared"], line["fields"]) == ("station-stopped", ["owner"])
    assert "SPECIMEN" not in json.dumps(line)


def test_undeclared_event_raises_where_logging_is_not_configured() -> None:
    assert not structlog.is_configured()
    try:
        with pytest.raises(UndeclaredEvent, match="log event 'visitor-greeted' is not declared"):
            get_logger().event("visitor-greeted")
        with pytest.raises(UndeclaredEvent, match="field 'owner' of log event 'station-stopped'"):
            get_logger().event("station-stopped", owner="x")
    finally:
        structlog.reset_defaults()


def test_library_warnings_become_events(lines: Lines) -> None:
    logging.getLogger("some.library").info("not this")
    logging.getLogger("some.library").warning("card %s refused", TEST_CARD)
    (line,) = lines()
    assert (line["event"], line["library"], line["severity"]) == ("library-message", "some.library", "warning")
    assert TEST_CARD not in str(line["text"])


def test_library_message_that_cannot_be_built_is_told_by_its_place(lines: Lines) -> None:
    record = logging.LogRecord("some.library", logging.ERROR, "/lib/some.py", 7, "%d", ("no number",), None)
    LibraryMessages(get_logger()).emit(record)
    assert lines()[0]["text"] == "unreadable message at /lib/some.py:7"


def test_level_filters(lines: Lines) -> None:
    stream = io.StringIO()
    configure_logging(LogSettings(level="error"), "visitor", stream=stream)
    get_logger().event("station-stopped", command="visitor")
    get_logger().event("command-refused", command="visitor", reason="busy")
    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["command-refused"]


def test_file_of_the_station_gets_the_same_lines(lines: Lines, tmp_path: Path) -> None:
    stream = io.StringIO()
    configure_logging(LogSettings(folder=tmp_path / "log"), "counter", stream=stream)
    get_logger().event("station-stopped", command="counter")
    configure_logging(LogSettings(), "counter", stream=stream)  # closes the file
    assert (tmp_path / "log" / "counter.jsonl").read_text(encoding="utf-8") == stream.getvalue()


def test_long_text_is_cut(lines: Lines) -> None:
    get_logger().event("command-refused", command="visitor", reason="x" * 5000)
    assert len(str(lines()[0]["reason"])) == 2000

"""The log: JSON lines on standard error and in a file, only events the catalogue declares, no card number.

    log = get_logger()
    log.event("print-job-ended", job_id=job.job_id, status=job.status)

A line holds `time` (UTC, ISO 8601), `level`, `event`, `station` and the fields. An event or a field that is not
declared raises `UndeclaredEvent` until `configure_logging` was called with `strict=False`, which every command
does: then it is logged as `undeclared-event`, without its values. Messages of libraries from "warning" on
become `library-message`.
"""

import logging
import sys
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final, TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger

from kiosk.runtime.events import LEVELS, shipped_catalogue
from kiosk.runtime.pan_filter import redact_card_numbers
from kiosk.runtime.settings import LogSettings

_CHANNEL: Final = "kiosk.events"
LONGEST_TEXT: Final = 2000
FILE_BYTES: Final = 5_000_000
FILES_KEPT: Final = 5


class UndeclaredEvent(Exception):
    """Code logs an event or a field that `config/log_events.toml` does not declare."""


class EventLog:
    """What the program logs through; may be used from any thread."""

    def event(self, name: str, /, **fields: object) -> None:
        """Log a declared event with its declared fields (plain values; anything else shows as its type)."""
        if not structlog.is_configured():
            configure_logging(LogSettings(), "unconfigured", strict=True)
        structlog.get_logger().info(name, **fields)


class LibraryMessages(logging.Handler):
    """Turns what libraries log through Python's logging into `library-message` events."""

    def __init__(self, log: EventLog) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Log the message; a record whose text cannot be built is told by its place only."""
        try:
            text = record.getMessage()
        except (TypeError, ValueError):
            text = f"unreadable message at {record.pathname}:{record.lineno}"
        self._log.event("library-message", library=record.name, severity=record.levelname.lower(), text=text)


def get_logger() -> EventLog:
    """Return the log; it may be asked for before logging is configured."""
    return EventLog()


def configure_logging(
    settings: LogSettings, station: str, *, strict: bool = False, stream: TextIO | None = None
) -> None:
    """Send events to `stream` (default: standard error) and to `<folder>/<station>.jsonl` where a folder is set.

    Called once by each command; a second call replaces the first. Raises OSError when the folder is not writable.
    """
    channel = logging.getLogger(_CHANNEL)
    root = logging.getLogger()
    for logger in (channel, root):
        for handler in [h for h in logger.handlers if getattr(h, "made_by_kiosk", False)]:
            logger.removeHandler(handler)
            handler.close()
    channel.setLevel(logging.DEBUG)
    channel.propagate = False
    _attach(channel, logging.StreamHandler(stream or sys.stderr))
    if settings.folder is not None:
        _attach(channel, _file_handler(settings.folder, station))
    _attach(root, LibraryMessages(EventLog()))
    logging.captureWarnings(not strict)  # pytest turns warnings into errors, an appliance logs them
    structlog.configure(
        processors=[
            _Declared(station=station, least=LEVELS[settings.level], strict=strict),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.BoundLogger,
        logger_factory=lambda *_: channel,
        cache_logger_on_first_use=False,
    )


def _attach(logger: logging.Logger, handler: logging.Handler) -> None:
    handler.made_by_kiosk = True  # type: ignore[attr-defined]  # tells ours from those of pytest and libraries
    logger.addHandler(handler)


def _file_handler(folder: Path, station: str) -> logging.Handler:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{station}.jsonl"
    return RotatingFileHandler(file, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8")


class _Declared:
    """structlog processor: lets declared events through, with level, station and harmless values."""

    def __init__(self, *, station: str, least: int, strict: bool) -> None:
        self._station = station
        self._least = least
        self._strict = strict

    def __call__(self, logger: WrappedLogger, method: str, event_dict: EventDict) -> EventDict:
        catalogue = shipped_catalogue()
        name = event_dict.pop("event")
        declared = catalogue.get(name)
        unknown = sorted(set(event_dict) - (declared.fields if declared else set()))
        if declared is None or unknown:
            if self._strict:
                what = f"field {unknown[0]!r} of log event" if declared else "log event"
                raise UndeclaredEvent(f"{what} {name!r} is not declared in config/log_events.toml")
            event_dict = {"undeclared": name, "fields": unknown}
            name = "undeclared-event"
            declared = catalogue[name]
        if LEVELS[declared.level] < self._least:
            raise structlog.DropEvent
        values = {key: _harmless(value) for key, value in event_dict.items()}
        time = datetime.now(UTC).isoformat(timespec="milliseconds")
        return {"time": time, "level": declared.level, "event": name, "station": self._station, **values}


def _harmless(value: object) -> object:
    """Return a plain value without anything that looks like a card number, never the repr of an object."""
    shown: object
    match value:
        case None | bool():
            shown = value
        case int() | float():
            shown = value if redact_card_numbers(str(value)) == str(value) else redact_card_numbers(str(value))
        case str() | Path():
            shown = redact_card_numbers(str(value))[:LONGEST_TEXT]
        case datetime():
            shown = value.isoformat()
        case list() | tuple():
            shown = [_harmless(item) for item in value]
        case _:
            shown = f"<{type(value).__name__}>"
    return shown

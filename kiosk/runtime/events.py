"""The catalogue of log events (`config/log_events.toml`): what may be logged, at which level, with which fields."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from kiosk.runtime.paths import CONFIG_FOLDER

#: severity by level name, the numbers of Python's own logging
LEVELS: Final[Mapping[str, int]] = {"debug": 10, "info": 20, "warning": 30, "error": 40}

#: parts of a field name that would hold personal data or secrets; no event may declare such a field
FORBIDDEN_WORDS: Final = frozenset(
    {"birth", "surname", "given", "family", "person", "people", "visitor", "passport", "pan", "card", "phone", "mail"}
    | {"address", "pin", "password", "token", "key", "secret"}
)
#: names that hold such a word and no such data
ALLOWED_FIELDS: Final = frozenset({"card_last4", "person_count", "key_id"})


class CatalogueError(ValueError):
    """The catalogue itself is wrong; the text names the event and what is wrong with it."""


@dataclass(frozen=True)
class LogEvent:
    """One entry. `name` is kebab-case noun-verb, `level` a key of LEVELS, `fields` what it may carry."""

    name: str
    level: str
    meaning: str
    fields: frozenset[str]


def read_catalogue(file: Path) -> dict[str, LogEvent]:
    """Return the events of a catalogue file by name; CatalogueError when an entry breaks a rule."""
    with file.open("rb") as opened:
        entries = tomllib.load(opened)
    return {name: _read_entry(name, entry) for name, entry in entries.items()}


@cache
def shipped_catalogue() -> dict[str, LogEvent]:
    """Return the catalogue shipped with the program."""
    return read_catalogue(CONFIG_FOLDER / "log_events.toml")


def _read_entry(name: str, entry: dict[str, object]) -> LogEvent:
    if set(entry) != {"level", "meaning", "fields"}:
        raise CatalogueError(f"log event {name}: must have exactly level, meaning and fields")
    level, meaning, fields = entry["level"], entry["meaning"], entry["fields"]
    if not isinstance(level, str) or level not in LEVELS:
        raise CatalogueError(f"log event {name}: level must be one of {', '.join(LEVELS)}")
    if not isinstance(meaning, str) or not meaning:
        raise CatalogueError(f"log event {name}: meaning must say when it happens")
    if not isinstance(fields, list) or not all(isinstance(field, str) for field in fields):
        raise CatalogueError(f"log event {name}: fields must be a list of names")
    for field in fields:
        if (FORBIDDEN_WORDS & set(field.split("_")) and field not in ALLOWED_FIELDS) or field == "name":
            raise CatalogueError(f"log event {name}: field {field!r} would hold personal data or a secret")
    return LogEvent(name, level, meaning, frozenset(fields))

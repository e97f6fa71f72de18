"""What a protocol declares about its configuration, for screens that offer it: settings and usual lines.

The parser of each protocol's `settings.py` decides what is right; a declaration says what there is to choose from.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from drivers.errors import UsageError

#: where an appliance's udev rule puts the terminal's port; an address of documentation, to be replaced
USUAL_PORT: Final = "/dev/kiosk-terminal"
ADDRESS_TO_REPLACE: Final = "192.0.2.7"

NO_LINK: Final = "none:"


@dataclass(frozen=True)
class Setting:
    """One text value of a protocol: `choices` is empty where it is typed; `meaning` is one line of English."""

    name: str
    default: str
    meaning: str
    choices: tuple[str, ...] = ()
    #: shown as dots where people pass by
    is_secret: bool = False


@dataclass(frozen=True)
class LinkPreset:
    """A usual line: `line` is the query of a serial URL (`baud=9600&...`), or `port` of a TCP one; neither: no link."""

    title: str
    line: str = ""
    port: int = 0

    def applied_to(self, url: str) -> str:
        """This line, on the device or host that `url` names already."""
        parts = urlsplit(url)
        if self.port:
            host = parts.netloc.rpartition(":")[0] if parts.scheme == "tcp" else ""
            return f"tcp://{host or ADDRESS_TO_REPLACE}:{self.port}"
        if self.line:
            device = parts.netloc + parts.path if parts.scheme == "serial" else ""
            return f"serial://{device or USUAL_PORT}?{self.line}"
        return NO_LINK


@dataclass(frozen=True)
class Declaration:
    """Settings in the order of the protocol's README, and its usual lines, the most usual first."""

    settings: tuple[Setting, ...]
    links: tuple[LinkPreset, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names a configuration may use."""
        return tuple(setting.name for setting in self.settings)


PER_OPERATION: Final = "per_operation"
KEPT: Final = "kept"
#: every protocol with a link has it. Kept or not, the terminal is probed before each financial message
CONNECTION: Final = Setting(
    "connection", PER_OPERATION, "kept holds the line between operations", (PER_OPERATION, KEPT)
)


def keeps_open(protocol: str, values: Mapping[str, str]) -> bool:
    """What `connection` says: whether the line stays open between operations; raises UsageError."""
    value = values.get(CONNECTION.name, PER_OPERATION)
    if value not in CONNECTION.choices:
        raise UsageError(f"{protocol}: {CONNECTION.name}={value} is not one of {', '.join(CONNECTION.choices)}")
    return value == KEPT


def answer_timeout(default_s: float) -> Setting:
    """How long a payment may take, 30 to 900 seconds."""
    return Setting("answer_timeout_s", f"{default_s:g}", "longest seconds a payment may take, 30 to 900")

"""Settings of a Caisse-AP / Concert V3 terminal, read from the text values of a configuration."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from drivers.card_terminal.caisse_ap.exchange import ExchangeTiming
from drivers.card_terminal.concert_line.dialogue import Timing
from drivers.errors import UsageError

_NAMES = ("link_layer", "ecr_number", "version", "protocol_id", "reference_tag", "connection", "answer_timeout_s")
_LINK_LAYERS = ("auto", "serial", "tcp")
_CONNECTIONS = ("per_operation", "kept")
_REFERENCE_TAGS = ("", "CF", "CH")
_MIN_ANSWER_S, _MAX_ANSWER_S = 30.0, 900.0


@dataclass(frozen=True)
class CaisseApSettings:
    """`link_layer` auto goes by the link's URL; `reference_tag` empty sends no reference (README.md says why).

    `keep_open` keeps a serial port between operations; a connection is made for each one.
    """

    link_layer: str = "auto"
    ecr_number: str = "01"
    version: str = "0300"
    protocol_id: str = "012345678901"
    reference_tag: str = ""
    keep_open: bool = False
    serial_timing: Timing = field(default_factory=Timing)
    tcp_timing: ExchangeTiming = field(default_factory=ExchangeTiming)

    @classmethod
    def parse(cls, values: Mapping[str, str]) -> "CaisseApSettings":
        """Read the text values of a configuration; raises UsageError naming the one that is wrong."""
        for name in values:
            if name not in _NAMES:
                raise UsageError(f"caisse_ap: unknown setting {name}; known are {', '.join(_NAMES)}")
        number = values.get("ecr_number", "1")
        if not (_digits(number) and 1 <= int(number) <= 99):
            raise UsageError(f"caisse_ap: ecr_number={number} is not a number from 1 to 99")
        version = values.get("version", "0300")
        if not (_digits(version) and len(version) == 4):
            raise UsageError(f"caisse_ap: version={version} is not four digits, as 0300")
        protocol_id = values.get("protocol_id", "012345678901")
        if not (_digits(protocol_id) and len(protocol_id) == 12):
            raise UsageError(f"caisse_ap: protocol_id={protocol_id} is not twelve digits")
        answer_s = _answer_timeout_s(values)
        return cls(
            link_layer=_choice(values, "link_layer", _LINK_LAYERS),
            ecr_number=f"{int(number):02d}",
            version=version,
            protocol_id=protocol_id,
            reference_tag=_choice(values, "reference_tag", _REFERENCE_TAGS),
            keep_open=_choice(values, "connection", _CONNECTIONS) == "kept",
            serial_timing=Timing(answer_s=answer_s),
            tcp_timing=ExchangeTiming(answer_s=answer_s),
        )


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _choice(values: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str:
    value = values.get(name, choices[0])
    if value not in choices:
        raise UsageError(f"caisse_ap: {name}={value} is not one of {', '.join(filter(None, choices))}")
    return value


def _answer_timeout_s(values: Mapping[str, str]) -> float:
    text = values.get("answer_timeout_s", str(ExchangeTiming.answer_s))
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not _MIN_ANSWER_S <= seconds <= _MAX_ANSWER_S:
        raise UsageError(
            f"caisse_ap: answer_timeout_s={text} is not a number from {_MIN_ANSWER_S:g} to {_MAX_ANSWER_S:g}"
        )
    return seconds

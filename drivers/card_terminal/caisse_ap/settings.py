"""Settings of a Caisse-AP / Concert V3 terminal, read from the text values of a configuration."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from drivers.card_terminal.caisse_ap.exchange import ExchangeTiming
from drivers.card_terminal.concert_line.dialogue import Timing
from drivers.card_terminal.declared import CONNECTION, Declaration, LinkPreset, Setting, answer_timeout, keeps_open
from drivers.errors import UsageError

_LINK_LAYERS = ("auto", "serial", "tcp")
_REFERENCE_TAGS = ("", "CF", "CH")
#: usual lines: facts/card-terminal-protocols.md 3
DECLARATION = Declaration(
    settings=(
        Setting("link_layer", _LINK_LAYERS[0], "auto follows the link", _LINK_LAYERS),
        Setting("ecr_number", "1", "number of this cash register, 1 to 99"),
        Setting("version", "0300", "version of the protocol, four digits"),
        Setting("protocol_id", "012345678901", "identification of the cash register software, twelve digits"),
        Setting("reference_tag", "", "tag that carries our reference; empty sends none", _REFERENCE_TAGS),
        CONNECTION,
        answer_timeout(ExchangeTiming.answer_s),
    ),
    links=(
        LinkPreset("TCP 8888", port=8888),
        LinkPreset("9600 8N1", line="baud=9600&bytesize=8&parity=N&stopbits=1"),
        LinkPreset("9600 7E1", line="baud=9600&bytesize=7&parity=E&stopbits=1"),
    ),
)
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
            if name not in DECLARATION.names:
                raise UsageError(f"caisse_ap: unknown setting {name}; known are {', '.join(DECLARATION.names)}")
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
            keep_open=keeps_open("caisse_ap", values),
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

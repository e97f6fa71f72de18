"""Settings of a ZVT terminal, read from the text values of a configuration."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from drivers.card_terminal.currencies import numeric_code
from drivers.card_terminal.declared import CONNECTION, Declaration, LinkPreset, Setting, keeps_open
from drivers.card_terminal.zvt.dialogue import Timing
from drivers.card_terminal.zvt.layer import LineTiming
from drivers.card_terminal.zvt.text import CHARSETS, DEFAULT_CHARSET
from drivers.errors import UsageError

#: who prints -> config byte of the registration (facts 1.7); block and line: the cash register
_CONFIG_BYTES = {"block": 0xBE, "line": 0xBE, "terminal": 0x38}

#: setting -> its values, the default first
_CHOICES: dict[str, tuple[str, ...]] = {
    "link_layer": ("auto", "serial", "tcp"),
    "receipts": tuple(_CONFIG_BYTES),
    "charset": (DEFAULT_CHARSET, *(name for name in CHARSETS.values() if name != DEFAULT_CHARSET)),
    "message_numbers": ("yes", "no"),
    "synchronise": ("no", "yes"),
}
#: setting -> default, smallest, largest, in seconds
_SECONDS: dict[str, tuple[float, float, float]] = {
    "t1_s": (0.2, 0.05, 5.0),
    "t2_s": (5.0, 0.5, 30.0),
    "t3_s": (5.0, 1.0, 60.0),
    "t4_s": (180.0, 30.0, 900.0),
    "reconnect_s": (15.0, 0.0, 180.0),
    "busy_s": (30.0, 0.0, 300.0),
}
#: usual lines: facts/card-terminal-protocols.md 1.1
DECLARATION = Declaration(
    settings=(
        Setting("password", "000000", "six digits of this terminal", is_secret=True),
        Setting("currency", "EUR", "ISO 4217 code for totals and end of day"),
        Setting("link_layer", "auto", "auto follows the link", _CHOICES["link_layer"]),
        Setting("receipts", "block", "block, line: we print the slips; terminal: it prints", _CHOICES["receipts"]),
        Setting("charset", DEFAULT_CHARSET, "of texts that do not name their own", _CHOICES["charset"]),
        CONNECTION,
        Setting("message_numbers", "yes", "offer numbered messages", _CHOICES["message_numbers"]),
        Setting("synchronise", "no", "mirror the number of the last payment", _CHOICES["synchronise"]),
        Setting("t1_s", "0.2", "seconds between two bytes, 0.05 to 5"),
        Setting("t2_s", "5", "seconds for an acknowledgement, 0.5 to 30"),
        Setting("t3_s", "5", "seconds for a first answer, 1 to 60"),
        Setting("t4_s", "180", "seconds for the next message, 30 to 900"),
        Setting("reconnect_s", "15", "seconds a port that vanished is looked for, 0 to 180"),
        Setting("busy_s", "30", "seconds a busy terminal is asked again, 0 to 300"),
    ),
    links=(
        LinkPreset("TCP 20007", port=20007),
        LinkPreset("9600 8N2", line="baud=9600&bytesize=8&parity=N&stopbits=2"),
        LinkPreset("115200 8N2", line="baud=115200&bytesize=8&parity=N&stopbits=2"),
    ),
)


@dataclass(frozen=True)
class ZvtSettings:
    """How one terminal is spoken to.

    `is_serial` None follows the link's URL. `config` is the registration's config byte, `receipt_blocks` asks for
    06 D3. `reconnect_s` is how long a serial port that went away is looked for, `busy_s` how long a terminal that
    answers "please wait" is asked again; both in seconds.
    """

    password: str = field(default="000000", repr=False)
    currency: str = "EUR"
    is_serial: bool | None = None
    config: int = 0xBE
    receipt_blocks: bool = True
    charset: str = DEFAULT_CHARSET
    keep_open: bool = False
    message_numbers: bool = True
    synchronise: bool = False
    line_timing: LineTiming = field(default_factory=LineTiming)
    timing: Timing = field(default_factory=Timing)
    reconnect_s: float = 15.0
    busy_s: float = 30.0

    @classmethod
    def parse(cls, values: Mapping[str, str]) -> "ZvtSettings":
        """Read the text values; raises UsageError in one line. README.md lists the names."""
        for name in values:
            if name not in DECLARATION.names:
                raise UsageError(f"zvt: unknown setting {name}; known are {', '.join(DECLARATION.names)}")
        password = values.get("password", "000000")
        if not (len(password) == 6 and password.isascii() and password.isdecimal()):
            raise UsageError("zvt: password is not six digits")
        currency = values.get("currency", "EUR")
        numeric_code(currency)
        chosen = {name: _choice(name, values) for name in _CHOICES}
        seconds = {name: _seconds(name, values) for name in _SECONDS}
        layer = chosen["link_layer"]
        return cls(
            password=password,
            currency=currency,
            is_serial=None if layer == "auto" else layer == "serial",
            config=_CONFIG_BYTES[chosen["receipts"]],
            receipt_blocks=chosen["receipts"] == "block",
            charset=chosen["charset"],
            keep_open=keeps_open("zvt", values),
            message_numbers=chosen["message_numbers"] == "yes",
            synchronise=chosen["synchronise"] == "yes",
            line_timing=LineTiming(t1_s=seconds["t1_s"], t2_s=seconds["t2_s"]),
            timing=Timing(t3_s=seconds["t3_s"], t4_s=seconds["t4_s"]),
            reconnect_s=seconds["reconnect_s"],
            busy_s=seconds["busy_s"],
        )


def _choice(name: str, values: Mapping[str, str]) -> str:
    value = values.get(name, _CHOICES[name][0])
    if value not in _CHOICES[name]:
        raise UsageError(f"zvt: {name}={value} is not one of {', '.join(_CHOICES[name])}")
    return value


def _seconds(name: str, values: Mapping[str, str]) -> float:
    default, smallest, largest = _SECONDS[name]
    text = values.get(name, str(default))
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not smallest <= seconds <= largest:
        raise UsageError(f"zvt: {name}={text} is not a number from {smallest:g} to {largest:g}")
    return seconds

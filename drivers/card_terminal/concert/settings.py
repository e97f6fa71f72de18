"""Settings of a Concert terminal, read from the text values of a configuration."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from drivers.card_terminal.concert_line.dialogue import Timing
from drivers.card_terminal.declared import CONNECTION, Declaration, LinkPreset, Setting, answer_timeout, keeps_open
from drivers.errors import UsageError

#: usual lines: facts/card-terminal-protocols.md 3
DECLARATION = Declaration(
    settings=(
        Setting("variant", "e+", "e for old terminals that refuse E+", ("e+", "e")),
        Setting("ecr_number", "1", "number of this cash register, 1 to 99"),
        CONNECTION,
        answer_timeout(Timing.answer_s),
    ),
    links=(
        LinkPreset("9600 8N1", line="baud=9600&bytesize=8&parity=N&stopbits=1"),
        LinkPreset("9600 7E1", line="baud=9600&bytesize=7&parity=E&stopbits=1"),
        LinkPreset("1200 7E1", line="baud=1200&bytesize=7&parity=E&stopbits=1"),
    ),
)
_MIN_ANSWER_S, _MAX_ANSWER_S = 30.0, 900.0


@dataclass(frozen=True)
class ConcertSettings:
    """`ecr_number` is two digits; `plus` chooses E+ (34 characters) over E (26); `keep_open` keeps the port."""

    ecr_number: str = "01"
    plus: bool = True
    keep_open: bool = False
    timing: Timing = field(default_factory=Timing)

    @classmethod
    def parse(cls, values: Mapping[str, str]) -> "ConcertSettings":
        """Read `variant` (e or e+), `ecr_number` (1 to 99), `connection` (per_operation or kept), `answer_timeout_s`.

        Raises UsageError.
        """
        for name in values:
            if name not in DECLARATION.names:
                raise UsageError(f"concert: unknown setting {name}; known are {', '.join(DECLARATION.names)}")
        variant = values.get("variant", "e+").lower()
        if variant not in ("e", "e+"):
            raise UsageError(f"concert: variant={variant} is not e or e+")
        number = values.get("ecr_number", "1")
        if not (number.isascii() and number.isdigit() and 1 <= int(number) <= 99):
            raise UsageError(f"concert: ecr_number={number} is not a number from 1 to 99")
        timing = Timing(answer_s=_answer_timeout_s(values))
        return cls(f"{int(number):02d}", variant == "e+", keeps_open("concert", values), timing)


def _answer_timeout_s(values: Mapping[str, str]) -> float:
    text = values.get("answer_timeout_s", str(Timing.answer_s))
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not _MIN_ANSWER_S <= seconds <= _MAX_ANSWER_S:
        raise UsageError(
            f"concert: answer_timeout_s={text} is not a number from {_MIN_ANSWER_S:g} to {_MAX_ANSWER_S:g}"
        )
    return seconds

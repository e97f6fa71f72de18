"""Settings of an ECR17 terminal, read from the text values of a configuration."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from drivers.card_terminal.declared import CONNECTION, Declaration, LinkPreset, Setting, answer_timeout, keeps_open
from drivers.card_terminal.ecr17.codec import ANY_TERMINAL
from drivers.card_terminal.ecr17.dialogue import Timing
from drivers.card_terminal.ecr17.framing import LrcVariant
from drivers.errors import UsageError

#: usual lines: facts/card-terminal-protocols.md 4; the acquirer tells the port, to be replaced
DECLARATION = Declaration(
    settings=(
        Setting("terminal_id", ANY_TERMINAL, "number of the terminal, up to 8 digits; zeros for any"),
        Setting("ecr_id", "00000001", "number of this cash register, up to 8 digits"),
        Setting("lrc", LrcVariant.NOEXT, "check byte tried first; the terminal's own is found", tuple(LrcVariant)),
        Setting("receipts", "yes", "yes: the terminal sends its slips to us", ("yes", "no")),
        CONNECTION,
        answer_timeout(Timing.answer_s),
    ),
    links=(
        LinkPreset("TCP", port=10000),
        LinkPreset("9600 8N1", line="baud=9600&bytesize=8&parity=N&stopbits=1"),
        LinkPreset("9600 7E1", line="baud=9600&bytesize=7&parity=E&stopbits=1"),
    ),
)
_MIN_ANSWER_S, _MAX_ANSWER_S = 30.0, 900.0
_YES_NO = {"yes": True, "no": False}


@dataclass(frozen=True)
class Ecr17Settings:
    """`lrc` is what the first message is sent with; the terminal's first confirmation tells what it really uses.

    `receipts` asks the terminal to send its receipt lines; `keep_open` keeps the link between operations.
    """

    terminal_id: str = ANY_TERMINAL
    ecr_id: str = "00000001"
    lrc: LrcVariant = LrcVariant.NOEXT
    receipts: bool = True
    keep_open: bool = False
    timing: Timing = field(default_factory=Timing)

    @classmethod
    def parse(cls, values: Mapping[str, str]) -> "Ecr17Settings":
        """Read `terminal_id` (8 digits, zeros for any), `ecr_id` (8 digits), `lrc`, `receipts` (yes or no),
        `connection` (per_operation or kept) and `answer_timeout_s`; raises UsageError.
        """
        for name in values:
            if name not in DECLARATION.names:
                raise UsageError(f"ecr17: unknown setting {name}; known are {', '.join(DECLARATION.names)}")
        variant = values.get("lrc", LrcVariant.NOEXT)
        if variant not in tuple(LrcVariant):
            raise UsageError(f"ecr17: lrc={variant} is not one of {', '.join(LrcVariant)}")
        return cls(
            terminal_id=_digits(values, "terminal_id", cls.terminal_id),
            ecr_id=_digits(values, "ecr_id", cls.ecr_id),
            lrc=LrcVariant(variant),
            receipts=_yes_no(values, "receipts", cls.receipts),
            keep_open=keeps_open("ecr17", values),
            timing=Timing(answer_s=_answer_timeout_s(values)),
        )


def _digits(values: Mapping[str, str], name: str, default: str) -> str:
    text = values.get(name, default)
    if not re.fullmatch(r"[0-9]{1,8}", text):
        raise UsageError(f"ecr17: {name}={text} is not a number of up to 8 digits")
    return text.rjust(8, "0")


def _yes_no(values: Mapping[str, str], name: str, default: bool) -> bool:
    text = values.get(name)
    if text is None:
        return default
    if text not in _YES_NO:
        raise UsageError(f"ecr17: {name}={text} is not yes or no")
    return _YES_NO[text]


def _answer_timeout_s(values: Mapping[str, str]) -> float:
    text = values.get("answer_timeout_s", str(Timing.answer_s))
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not _MIN_ANSWER_S <= seconds <= _MAX_ANSWER_S:
        raise UsageError(f"ecr17: answer_timeout_s={text} is not a number from {_MIN_ANSWER_S:g} to {_MAX_ANSWER_S:g}")
    return seconds

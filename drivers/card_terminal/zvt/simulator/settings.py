"""How a simulated ZVT terminal behaves."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from drivers.card_terminal.simulated_bank import Gesture
from drivers.card_terminal.zvt.layer import LineTiming
from drivers.card_terminal.zvt.text import CHARSETS
from drivers.errors import UsageError

#: yes or no each
FLAGS = (
    "declares_charset",
    "message_numbers",
    "synchronise",
    "auto_reversal",
    "repeats_receipts",
    "closing_fails",
    "updates_software",
)


#: what `--setting` takes, for help texts and errors
KNOWN_SETTINGS = f"password=DDDDDD, charset={'|'.join(CHARSETS.values())}, {'|'.join(FLAGS)}=yes|no"


@dataclass(frozen=True)
class SimulatorSettings:
    """`gesture` None waits for `present`; `step_s` is the time a customer or the host takes for each step.

    `currency_numbers` empty carries every currency. `auto_reversal` is the older rule: a payment whose result or
    receipt was not answered is reversed; without it the payment stands. Times in seconds.
    """

    gesture: Gesture | None = None
    step_s: float = 0.8
    card_timeout_s: float = 60.0
    password: str = "000000"  # noqa: S105 - the usual factory value
    terminal_id: str = "29001006"
    currency_numbers: frozenset[str] = frozenset()
    charset: str = "cp437"
    declares_charset: bool = False
    message_numbers: bool = True
    synchronise: bool = False
    auto_reversal: bool = True
    #: some terminals end 06 20 without a word (facts 2, Portalum 26)
    repeats_receipts: bool = True
    closing_fails: bool = False
    updates_software: bool = False
    update_s: float = 180.0
    t3_s: float = 5.0
    line_timing: LineTiming = field(default_factory=LineTiming)

    def with_texts(self, values: Mapping[str, str]) -> "SimulatorSettings":
        """The same with text values of a command line: `password`, `charset`, and yes or no; raises UsageError."""
        changes: dict[str, Any] = {}
        for name, value in values.items():
            if name in FLAGS and value in ("yes", "no"):
                changes[name] = value == "yes"
            elif (name == "charset" and value in CHARSETS.values()) or (name == "password" and _is_password(value)):
                changes[name] = value
            else:
                raise UsageError(f"zvt simulator: {name}={value} is not one of {KNOWN_SETTINGS}")
        return replace(self, **changes)


def _is_password(text: str) -> bool:
    return len(text) == 6 and text.isascii() and text.isdecimal()

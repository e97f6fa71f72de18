"""Settings of a terminal without a link: none, but for what the bench tool may key in by itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from drivers.card_terminal.declared import Declaration, LinkPreset
from drivers.card_terminal.manual.codec import FIELDS, fault_of
from drivers.card_terminal.manual_entry import Look, SlipEntry, SlipVerdict
from drivers.card_terminal.manual_question import ManualQuestion
from drivers.errors import UsageError

_AMOUNTS = ("terminal_amount_minor", "slip_amount_minor")
#: an appliance has no settings, and there is no line
DECLARATION = Declaration(settings=(), links=(LinkPreset("–"),))
_NAMES = (*_AMOUNTS, "verdict", *FIELDS)


@dataclass(frozen=True)
class ManualSettings:
    """`terminal_amount_minor` and `slip` are keyed in without asking; None asks the agent, as an appliance does."""

    terminal_amount_minor: int | None = None
    slip: SlipEntry | None = None

    @classmethod
    def parse(cls, values: Mapping[str, str]) -> "ManualSettings":
        """Read the two amounts, `verdict` and the fields of the slip; raises UsageError without repeating a value."""
        for name in values:
            if name not in _NAMES:
                raise UsageError(f"manual: unknown setting {name}; known are {', '.join(_NAMES)}")
        amounts = {name: _amount(name, values[name]) for name in _AMOUNTS if name in values}
        slip_names = [name for name in values if name != "terminal_amount_minor"]
        return cls(amounts.get("terminal_amount_minor"), _slip(values, amounts) if slip_names else None)

    def answer(self, question: ManualQuestion) -> bool:
        """Answer from the settings; False where they hold no answer. One that was not taken is no better again."""
        if question.look is Look.TERMINAL and self.terminal_amount_minor is not None:
            entry = SlipEntry(self.terminal_amount_minor)
            return question.answer(entry) if question.fault is None else question.give_up()
        return question.look is Look.SLIP and self.slip is not None and question.answer(self.slip)


def _slip(values: Mapping[str, str], amounts: Mapping[str, int]) -> SlipEntry:
    verdict = values.get("verdict", SlipVerdict.APPROVED)
    if verdict not in tuple(SlipVerdict):
        raise UsageError(f"manual: verdict is {', '.join(SlipVerdict)}")
    fields = {name: values.get(name, "") for name in FIELDS}
    entry = SlipEntry(amounts.get("slip_amount_minor", 0), SlipVerdict(verdict), **fields)
    if entry.verdict is SlipVerdict.APPROVED and "slip_amount_minor" not in amounts:
        raise UsageError("manual: slip_amount_minor is needed with the other fields of an approved slip")
    if (fault := fault_of(entry)) is not None:
        raise UsageError(f"manual: {fault.value} is missing or not as a slip has it")
    return entry


def _amount(name: str, text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise UsageError(f"manual: {name} is not a number of minor units")
    return int(text)

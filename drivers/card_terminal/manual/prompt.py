"""Asks the questions of a terminal without a link on the command line; amounts are minor units."""

from collections.abc import Callable
from typing import TextIO

from drivers.card_terminal.currencies import amount_text
from drivers.card_terminal.manual_entry import Look, SlipEntry, SlipVerdict
from drivers.card_terminal.manual_question import ManualQuestion


def answer_at_prompt(question: ManualQuestion, keyed: TextIO, prompts: TextIO) -> None:
    """Ask a person; an empty answer to the first prompt, or the end of the input, gives the question up."""

    def ask(prompt: str) -> str:
        prompts.write(f"{prompt}: ")
        prompts.flush()
        return keyed.readline().strip()

    due = amount_text(question.amount_minor, question.currency)
    if question.fault is not None:
        prompts.write(f"not taken ({question.fault.value}), look again\n")
    entry = _look_at_terminal(ask, due) if question.look is Look.TERMINAL else _look_at_slip(ask, due)
    if entry is None:
        question.give_up()
    else:
        question.answer(entry)


def _look_at_terminal(ask: Callable[[str], str], due: str) -> SlipEntry | None:
    text = ask(f"key {due} in on the terminal; amount it shows, in minor units (empty: nothing was started)")
    return SlipEntry(_minor(text)) if text else None


def _look_at_slip(ask: Callable[[str], str], due: str) -> SlipEntry | None:
    verdict = ask(f"slip over {due}: {', '.join(SlipVerdict)} (empty: unclear)")
    if verdict not in tuple(SlipVerdict):
        return None
    if verdict != SlipVerdict.APPROVED:
        return SlipEntry(0, SlipVerdict(verdict))
    return SlipEntry(
        _minor(ask("amount on the slip, in minor units")),
        SlipVerdict.APPROVED,
        ask("authorisation code"),
        ask("last four digits of the card"),
        ask("receipt number (may be empty)"),
    )


def _minor(text: str) -> int:
    """Minor units; -1, which is no amount, for anything else."""
    return int(text) if text.isascii() and text.isdigit() else -1

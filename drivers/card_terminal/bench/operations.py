"""`pay`, `refund`, `reverse`, `last`, `status`, `totals`, `end-of-day`, `abort`, `probe`: one line or object each."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from drivers.card_terminal.bench.arguments import (
    DONE,
    LINK_HELP,
    REFUSED,
    UNKNOWN,
    USAGE,
    add_protocol,
    add_settings,
    settings_text,
    terminal_of,
)
from drivers.card_terminal.bench.interrupt import aborting_on_interrupt
from drivers.card_terminal.currencies import amount_text
from drivers.card_terminal.interface import (
    AbortsForOthers,
    BatchResult,
    BatchStatus,
    CardTerminal,
    Outcome,
    Progress,
    TerminalResult,
    TerminalState,
    TerminalStatus,
)
from drivers.card_terminal.manual.prompt import answer_at_prompt
from drivers.clock import Clock, SystemClock
from drivers.errors import DriverError, UsageError
from drivers.link.interface import Link
from drivers.link.url import open_link

#: these find the payment by its number, the others by the card that is presented again and the amount
_REVERSE_BY_NUMBER = frozenset({"ecr17", "zvt"})

_WHAT_IS_REVERSED = (
    "receipt number of the payment, as pay printed it; zvt and ecr17 need it, the others ask for the card and find"
    " the payment by it and the amount"
)

Told = TerminalResult | TerminalStatus | BatchResult | bool
Tell = Callable[[Progress], None]

_OUTCOME_CODES = {
    Outcome.APPROVED: DONE,
    Outcome.DECLINED: REFUSED,
    Outcome.CANCELLED: REFUSED,
    Outcome.NOT_STARTED: USAGE,
    Outcome.UNKNOWN: UNKNOWN,
}
_BATCH_CODES = {
    BatchStatus.DONE: DONE,
    BatchStatus.REFUSED: REFUSED,
    BatchStatus.NOT_STARTED: USAGE,
    BatchStatus.UNKNOWN: UNKNOWN,
}

#: the names every object of `--json` has, whatever the operation
_NOT_TOLD: Mapping[str, Any] = {
    "outcome": "",
    "amount_minor": None,
    **dict.fromkeys(("currency", "authorisation_code", "card_last4", "scheme", "terminal_id", "receipt_number"), ""),
    "trace": "",
    "receipt_lines": [],
    **dict.fromkeys(("reason", "text", "raw_code"), ""),
}


def _reverse(terminal: CardTerminal, told: argparse.Namespace, tell: Tell) -> Told:
    if not told.reference and told.protocol in _REVERSE_BY_NUMBER:
        raise UsageError("reverse: give the receipt number of the payment, as pay printed it: --reference NUMBER")
    return terminal.reverse(told.reference, told.amount_minor, told.currency, tell)


#: command -> (help, options it needs, what it does)
OPERATIONS: dict[str, tuple[str, str, Callable[[CardTerminal, argparse.Namespace, Tell], Told]]] = {
    "pay": (
        "charge a card",
        "money",
        lambda terminal, told, tell: terminal.purchase(told.amount_minor, told.currency, told.reference, tell),
    ),
    "refund": (
        "give money back to a card, not linked to a payment",
        "money",
        lambda terminal, told, tell: terminal.refund(told.amount_minor, told.currency, told.reference, tell),
    ),
    "reverse": (
        "cancel the payment whose receipt number is the reference",
        "reversal",
        _reverse,
    ),
    "last": ("ask for the last transaction; never a payment", "", lambda terminal, told, tell: terminal.last_result()),
    "status": ("ask for all the terminal says about itself", "", lambda terminal, told, tell: terminal.status()),
    "totals": ("sums of the open batch, without closing it", "", lambda terminal, told, tell: terminal.totals()),
    "end-of-day": ("close the terminal's batch", "", lambda terminal, told, tell: terminal.end_of_day(tell)),
    "abort": ("stop what the terminal is doing", "", lambda terminal, told, tell: _abort(terminal)),
    "probe": ("ask whether a terminal is there", "", lambda terminal, told, tell: terminal.probe()),
}


def _abort(terminal: CardTerminal) -> Told:
    return terminal.abort() if isinstance(terminal, AbortsForOthers) else terminal.request_abort()


def add_operation(parser: argparse.ArgumentParser, name: str) -> None:
    """Give `parser` the options of an operation."""
    summary, needs, _ = OPERATIONS[name]
    parser.description = f"{summary[0].upper()}{summary[1:]}."
    parser.epilog = settings_text()
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    add_protocol(parser)
    parser.add_argument("--link", required=True, metavar="URL", help=LINK_HELP)
    add_settings(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    if needs:
        required = needs == "money"
        parser.add_argument(
            "--amount-minor", type=int, required=required, default=0, metavar="N", help="1250 is 12.50 EUR"
        )
        parser.add_argument("--currency", required=required, default="EUR", metavar="EUR", help="ISO 4217 letters")
        what = "printed on the slip where the terminal can" if required else _WHAT_IS_REVERSED
        parser.add_argument("--reference", "--receipt-number", default="", metavar="R", help=what)
    parser.set_defaults(run=run, operation=name)


def run(options: argparse.Namespace) -> int:
    """Run the operation on the link the options name."""
    clock = SystemClock()
    return run_on(options, open_link(options.link, clock), clock)


def run_on(options: argparse.Namespace, link: Link, clock: Clock) -> int:
    """Run the operation on `link` and print how it ended; returns the exit code."""
    terminal = terminal_of(options, link, clock)
    _, needs, operation = OPERATIONS[options.operation]

    def tell(progress: Progress) -> None:
        if progress.question is not None:
            answer_at_prompt(progress.question, sys.stdin, sys.stderr)
        elif not options.json:
            sys.stderr.write(f"... {progress.code} {progress.text}".rstrip() + "\n")

    try:
        with aborting_on_interrupt(terminal):
            told = operation(terminal, options, tell)
    except KeyboardInterrupt:
        amount_minor, currency = (options.amount_minor, options.currency) if needs else (0, "")
        told = TerminalResult(Outcome.UNKNOWN, "interrupted", amount_minor, currency, "stopped while it ran")
    finally:
        terminal.close()
    sys.stdout.write(
        (json.dumps(_object(told), ensure_ascii=False) if options.json else _line(told, options.operation)) + "\n"
    )
    sys.stdout.flush()
    return _exit_code(told)


def _exit_code(told: Told) -> int:
    if isinstance(told, TerminalResult):
        return _OUTCOME_CODES[told.outcome]
    if isinstance(told, BatchResult):
        return _BATCH_CODES[told.status]
    if isinstance(told, TerminalStatus):
        return DONE if told.state is TerminalState.READY else USAGE
    return DONE if told else USAGE


def refused_object(error: DriverError | str) -> Mapping[str, Any]:
    """What `--json` prints where nothing was asked of a terminal: wrong use, or what its protocol does not have."""
    return {**_NOT_TOLD, "outcome": Outcome.NOT_STARTED, "reason": "usage", "text": str(error)}


def _object(told: Told) -> Mapping[str, Any]:
    if isinstance(told, bool):
        return {**_NOT_TOLD, "outcome": "done" if told else "not_started", "reason": "" if told else "not_offered"}
    values = asdict(told)
    if isinstance(told, TerminalResult):
        values["receipt_lines"] = values.pop("receipt_lines_customer")
    elif isinstance(told, BatchResult):
        values |= {"outcome": told.status, "amount_minor": told.total_minor}
    else:
        is_ready = told.state is TerminalState.READY
        values |= {"outcome": "done" if is_ready else "not_started", "reason": told.state}
    return {**_NOT_TOLD, **values}


def _line(told: Told, operation: str) -> str:
    if isinstance(told, TerminalResult):
        # the record of a terminal does not say whether money was taken or given back
        is_record = operation == "last" and told.outcome is not Outcome.UNKNOWN
        return f"the terminal's last record: {_result_line(told)}" if is_record else _result_line(told)
    if isinstance(told, TerminalStatus):
        return f"{told.state}: {told.text}" if told.text else told.state
    if isinstance(told, BatchResult):
        return _batch_line(told)
    return "asked the terminal to stop" if told else "not started: nothing to stop, or this protocol cannot"


def _result_line(result: TerminalResult) -> str:
    told = result.amount_proven or result.amount_minor > 0
    amount = amount_text(result.amount_minor, result.currency).rstrip() if told else "amount not told"
    parts = [f"{result.outcome}: {amount}"]
    if result.card_last4:
        parts.append(f"card ...{result.card_last4}")
    if result.receipt_number:
        parts.append(f"receipt {result.receipt_number}")
    if result.reason != result.outcome:
        parts.append(f"{result.reason}: {result.text}" if result.text else result.reason)
    return ", ".join(parts)


def _batch_line(batch: BatchResult) -> str:
    words = batch.text or batch.reason
    parts = [f"{batch.status}: {words}" if words != batch.status else f"{batch.status}"]
    if batch.total_minor is not None:
        count = "" if batch.count is None else f"{batch.count} transactions, "
        parts.append(f"{count}{amount_text(batch.total_minor, batch.currency)}")
    parts += [
        f"{total.scheme} {total.count}x {amount_text(total.amount_minor, batch.currency)}" for total in batch.schemes
    ]
    return ", ".join(parts)

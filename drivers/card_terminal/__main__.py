"""Bench tool for card terminals: `python -m drivers.card_terminal pay|probe|simulate|decode|encode`.

Exit codes: 0 approved or done, 1 declined or cancelled, 2 usage or not started, 3 unknown.
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from drivers.card_terminal.currencies import amount_text
from drivers.card_terminal.factory import PROTOCOLS, open_terminal
from drivers.card_terminal.interface import CardTerminal, Outcome, Progress, TerminalResult, TerminalState
from drivers.clock import SystemClock
from drivers.errors import DriverError, LocalProtocolError, RemoteProtocolError, UsageError
from drivers.link.url import open_link

DONE, REFUSED, USAGE, UNKNOWN = 0, 1, 2, 3

_EXIT_CODES = {
    Outcome.APPROVED: DONE,
    Outcome.DECLINED: REFUSED,
    Outcome.CANCELLED: REFUSED,
    Outcome.NOT_STARTED: USAGE,
    Outcome.UNKNOWN: UNKNOWN,
}
_LINK_HELP = "serial:///dev/ttyUSB0?baud=9600&bytesize=8&parity=N&stopbits=1&flow=none or tcp://host:port"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; one clear line for every expected failure."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except DriverError as error:
        print(f"card_terminal: {error}", file=sys.stderr)
        return USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m drivers.card_terminal",
        description="Speak to a card terminal, or play one.",
        epilog="Exit codes: 0 approved or done, 1 declined or cancelled, 2 usage or not started, 3 unknown.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    pay = commands.add_parser("pay", help="charge a card")
    _add_terminal_options(pay)
    pay.add_argument("--amount-minor", type=int, required=True, metavar="N", help="in minor units: 1250 is 12.50 EUR")
    pay.add_argument("--currency", required=True, metavar="EUR", help="ISO 4217 letters")
    pay.add_argument("--reference", default="", metavar="R", help="printed on the slip where the terminal can")
    pay.set_defaults(run=_pay)

    probe = commands.add_parser("probe", help="ask whether a terminal is there; never sends a payment")
    _add_terminal_options(probe)
    probe.set_defaults(run=_probe)

    simulate = commands.add_parser("simulate", help="play a terminal until interrupted")
    _add_protocol(simulate)
    simulate.add_argument("--link", required=True, metavar="URL", help="pty:///path/of/link or tcp://host:port")
    simulate.add_argument("--ledger", type=Path, required=True, metavar="FILE.jsonl", help="one line per payment")
    simulate.add_argument("--control", type=Path, metavar="SOCKET", help="Unix socket for python -m drivers.simulation")
    simulate.add_argument(
        "--present",
        choices=("ask", "approve", "decline", "cancel"),
        default="ask",
        help="what the customer does; ask waits for the control command present (default)",
    )
    simulate.add_argument("--step-s", type=float, default=0.8, metavar="S", help="pace of customer and host in seconds")
    simulate.set_defaults(run=_simulate)

    decode = commands.add_parser("decode", help="hex lines in, JSON lines out")
    _add_protocol(decode)
    _add_link_layer(decode)
    decode.set_defaults(run=_decode)

    encode = commands.add_parser("encode", help="JSON lines of decode in, hex lines out")
    _add_protocol(encode)
    _add_link_layer(encode)
    encode.set_defaults(run=_encode)
    return parser


def _add_protocol(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--protocol", required=True, choices=tuple(PROTOCOLS), help="what the terminal speaks")


def _add_link_layer(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--link-layer", choices=("serial", "tcp"), help="how messages are framed (default: serial)")


def _add_terminal_options(parser: argparse.ArgumentParser) -> None:
    _add_protocol(parser)
    parser.add_argument("--link", required=True, metavar="URL", help=_LINK_HELP)
    parser.add_argument(
        "--setting", action="append", default=[], metavar="NAME=VALUE", help="of the protocol, for example variant=e"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _terminal(options: argparse.Namespace) -> CardTerminal:
    settings = {}
    for pair in options.setting:
        name, separator, value = pair.partition("=")
        if not separator:
            raise UsageError(f"--setting {pair}: write NAME=VALUE")
        settings[name] = value
    clock = SystemClock()
    return open_terminal(options.protocol, open_link(options.link, clock), clock, settings)


def _pay(options: argparse.Namespace) -> int:
    terminal = _terminal(options)

    def tell(progress: Progress) -> None:
        if not options.json:
            print(f"... {progress.code} {progress.text}".rstrip(), file=sys.stderr, flush=True)

    try:
        result = terminal.purchase(options.amount_minor, options.currency, options.reference, tell)
    except KeyboardInterrupt:
        result = TerminalResult(
            Outcome.UNKNOWN, "interrupted", options.amount_minor, options.currency, "stopped while it ran"
        )
    if options.json:
        print(json.dumps(_result_object(result), ensure_ascii=False))
    else:
        print(_result_line(result))
    return _EXIT_CODES[result.outcome]


def _result_object(result: TerminalResult) -> dict[str, Any]:
    values = asdict(result)
    values["receipt_lines"] = values.pop("receipt_lines_customer")
    return values


def _result_line(result: TerminalResult) -> str:
    parts = [f"{result.outcome}: {amount_text(result.amount_minor, result.currency)}"]
    if result.card_last4:
        parts.append(f"card ...{result.card_last4}")
    if result.reason != result.outcome:
        parts.append(f"{result.reason}: {result.text}" if result.text else result.reason)
    return ", ".join(parts)


def _probe(options: argparse.Namespace) -> int:
    status = _terminal(options).probe()
    if options.json:
        print(json.dumps(asdict(status)))
    else:
        print(f"{status.state}: {status.text}" if status.text else status.state)
    return DONE if status.state is TerminalState.READY else USAGE


def _simulate(options: argparse.Namespace) -> int:
    from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
    from drivers.card_terminal.simulators import SIMULATORS, Play, terminal_commands
    from drivers.simulation.ends import line_end
    from drivers.simulation.ledger import Ledger
    from drivers.simulation.runner import DeviceRunner
    from drivers.simulation.serve import serve

    if options.step_s < 0:
        raise UsageError(f"--step-s {options.step_s}: seconds are 0 or more")
    end = line_end(options.link)
    bank = SimulatedBank(Ledger(options.ledger), lambda: datetime.now(UTC))
    gesture = None if options.present == "ask" else Gesture(options.present)
    play = Play(gesture, options.step_s, "tcp" if end.url.startswith("tcp:") else "serial")
    device = SIMULATORS[options.protocol](bank, play, lambda lines: print(*lines, "", sep="\n", flush=True))
    runner = DeviceRunner(device, end, SystemClock())

    def on_ready() -> None:
        print(f"{options.protocol} terminal ready; connect with {end.url}", flush=True)

    serve(runner, options.control, terminal_commands(runner), on_ready)
    return DONE


def _decode(options: argparse.Namespace) -> int:
    from drivers.card_terminal.wire import codec

    decode, _ = codec(options.protocol, options.link_layer)

    def convert(line: str) -> str:
        try:
            answer: Mapping[str, Any] = {"ok": True, **decode(_from_hex(line))}
        except RemoteProtocolError as error:
            answer = {"ok": False, "reason": str(error)}
        return json.dumps(answer, ensure_ascii=False)

    return _convert_lines(convert)


def _encode(options: argparse.Namespace) -> int:
    from drivers.card_terminal.wire import codec, encode_message

    decode, encode = codec(options.protocol, options.link_layer)

    def convert(line: str) -> str:
        try:
            value = json.loads(line)
        except ValueError as error:
            raise UsageError(f"not JSON ({error})") from error
        if not isinstance(value, dict):
            raise UsageError("not a JSON object as decode prints")
        try:
            return encode_message(value, decode, encode).hex()
        except LocalProtocolError as error:
            raise UsageError(str(error)) from error

    return _convert_lines(convert)


def _convert_lines(convert: Callable[[str], str]) -> int:
    for number, raw_line in enumerate(sys.stdin.buffer, start=1):
        line = raw_line.decode("utf-8", errors="replace").strip()
        if line:
            try:
                print(convert(line), flush=True)
            except UsageError as error:
                raise UsageError(f"line {number}: {error}") from error
    return DONE


def _from_hex(line: str) -> bytes:
    try:
        return bytes.fromhex(line)
    except ValueError as error:
        raise RemoteProtocolError(f"not hex digits ({error})") from error


if __name__ == "__main__":
    sys.exit(main())

"""`decode` and `encode`: hex lines in, JSON lines out, and back."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from drivers.card_terminal.bench.arguments import DONE, add_link_layer, add_protocol
from drivers.card_terminal.wire import PROTOCOLS_WITH_MESSAGES, codec, encode_message
from drivers.errors import LocalProtocolError, RemoteProtocolError, UsageError


def add_messages(parser: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int]) -> None:
    """Give `parser` the options of `decode` or `encode`."""
    add_protocol(parser, PROTOCOLS_WITH_MESSAGES)
    add_link_layer(parser)
    parser.set_defaults(run=run)


def run_decode(options: argparse.Namespace) -> int:
    """Print one object per line of hex digits; what cannot be read is an object as well, an empty line too."""
    decode, _ = codec(options.protocol, options.link_layer)

    def convert(line: str) -> str:
        try:
            answer: Mapping[str, Any] = {"ok": True, **decode(_from_hex(line))}
        except RemoteProtocolError as error:
            answer = {"ok": False, "reason": str(error)}
        return json.dumps(answer, ensure_ascii=False)

    return _convert_lines(convert, with_empty=True)


def run_encode(options: argparse.Namespace) -> int:
    """Print the hex digits of each object `decode` printed; raises UsageError naming the line it cannot take."""
    decode, encode = codec(options.protocol, options.link_layer)

    def convert(line: str) -> str:
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise UsageError(f"not JSON ({error})") from error
        if not isinstance(value, dict):
            raise UsageError("not a JSON object as decode prints")
        try:
            return encode_message(value, decode, encode).hex()
        except LocalProtocolError as error:
            raise UsageError(str(error)) from error

    return _convert_lines(convert, with_empty=False)


def _convert_lines(convert: Callable[[str], str], with_empty: bool) -> int:
    for number, raw_line in enumerate(sys.stdin.buffer, start=1):
        line = raw_line.decode("utf-8", errors="replace").strip()
        if not line and not with_empty:
            continue
        try:
            sys.stdout.write(convert(line) + "\n")
            sys.stdout.flush()
        except UsageError as error:
            raise UsageError(f"line {number}: {error}") from error
    return DONE


def _from_hex(line: str) -> bytes:
    if not line:
        raise RemoteProtocolError("an empty line")
    try:
        return bytes.fromhex(line)
    except ValueError as error:
        raise RemoteProtocolError(f"not hex digits ({error})") from error

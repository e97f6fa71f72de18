"""`record FILE OPERATION ...` writes down an operation's link; `replay FILE` runs it again without a device."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from drivers.card_terminal.bench.arguments import add_link_layer
from drivers.card_terminal.bench.operations import OPERATIONS, add_operation, run_on
from drivers.card_terminal.factory import DECLARATIONS
from drivers.card_terminal.scrubbing import MessageScrubber
from drivers.card_terminal.wire import codec, layer_of
from drivers.clock import SystemClock
from drivers.errors import UsageError, plain_reason
from drivers.link.recording import RecordingLink
from drivers.link.replay import ReplayClock, ReplayLink, read_entries
from drivers.link.url import open_link

_VERSION = 1
_OPTIONS = ("operation", "protocol", "link", "setting", "amount_minor", "currency", "reference")
_PACKED = frozenset({"zvt"})


def add_record(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the options of `record`: a file, and an operation with its own options."""
    parser.add_argument("file", type=Path, metavar="FILE.jsonl", help="the recording; an existing one is overwritten")
    add_link_layer(parser, "as the link says")
    operations = parser.add_subparsers(required=True, metavar="OPERATION")
    for name, (summary, _, _) in OPERATIONS.items():
        operation = operations.add_parser(name, help=summary)
        add_operation(operation, name)
        operation.set_defaults(run=run_record)


def add_replay(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the options of `replay`."""
    parser.add_argument("file", type=Path, metavar="FILE.jsonl", help="a recording")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run_replay)


def run_record(options: argparse.Namespace) -> int:
    """Run the operation; the file has everything that crossed the link, without card data."""
    clock = SystemClock()
    link = open_link(options.link, clock)
    decode, encode = codec(options.protocol, options.link_layer or layer_of(options.protocol, options.link))
    header = {"recording": _VERSION} | {name: getattr(options, name) for name in _OPTIONS if hasattr(options, name)}
    header["setting"] = _without_secrets(options.protocol, options.setting)
    try:
        file = options.file.open("w", encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{options.file}: cannot be written ({error.strerror})") from error
    with file:
        file.write(json.dumps(header, ensure_ascii=False) + "\n")
        packed = options.protocol in _PACKED
        recording = RecordingLink(link, clock, file, lambda: MessageScrubber(decode, encode, packed))
        return run_on(options, recording, clock)


def run_replay(options: argparse.Namespace) -> int:
    """Run the recorded operation against its recording, in the recording's time."""
    header, *lines = _read(options.file)
    if header.get("recording") != _VERSION or header.get("operation") not in OPERATIONS:
        raise UsageError(f"{options.file}: is not a recording of this program")
    clock = ReplayClock()
    try:
        link = ReplayLink(str(header["link"]), read_entries(lines), clock)
        recorded = argparse.Namespace(**{name: header[name] for name in _OPTIONS if name in header}, json=options.json)
        return run_on(recorded, link, clock)
    except KeyError as error:
        raise UsageError(f"{options.file}: the recording has no {error}") from error
    except UsageError as error:
        raise UsageError(f"{options.file}: {error}") from error


def _without_secrets(protocol: str, settings: Sequence[str]) -> list[str]:
    """The settings but for passwords: a recording shows the zeros of the default in their place."""
    secret = {setting.name for setting in DECLARATIONS[protocol].settings if setting.is_secret}
    return [pair for pair in settings if pair.partition("=")[0] not in secret]


def _read(path: Path) -> list[dict[str, Any]]:
    try:
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: cannot be read as a recording ({plain_reason(error)})") from error
    if not lines or not all(isinstance(line, dict) for line in lines):
        raise UsageError(f"{path}: is not a recording of this program")
    return lines

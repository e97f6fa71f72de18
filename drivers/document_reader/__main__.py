"""Bench tool for code scanners: `python -m drivers.document_reader listen|simulate`.

Exit codes: 0 done, 2 wrong usage or no such device.
"""

import argparse
import json
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from drivers.clock import SystemClock
from drivers.document_reader.interface import Scan
from drivers.document_reader.serial_scanner import SerialScanner
from drivers.errors import DriverError
from drivers.link.url import open_link
from drivers.one_line_parser import OneLineParser

_SUFFIX_NAMES = ("cr", "lf", "crlf", "tab", "none")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; one clear line for every expected failure."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except DriverError as error:
        print(f"document_reader: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = OneLineParser(
        prog="python -m drivers.document_reader", description="Listen to a code scanner, or play one."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    listen = commands.add_parser("listen", help="print what is scanned until interrupted")
    listen.add_argument(
        "--link", required=True, metavar="URL", help="serial:///dev/ttyACM0?baud=9600 or tcp://host:port"
    )
    listen.add_argument("--once", action="store_true", help="stop after the first scan")
    listen.add_argument("--json", action="store_true", help="print one JSON object per scan")
    listen.set_defaults(run=_listen)

    simulate = commands.add_parser("simulate", help="play a scanner until interrupted")
    simulate.add_argument("--link", required=True, metavar="URL", help="pty:///path/of/link or tcp://host:port")
    simulate.add_argument(
        "--control", type=Path, required=True, metavar="SOCKET", help="Unix socket: python -m drivers.simulation"
    )
    simulate.add_argument("--suffix", choices=_SUFFIX_NAMES, default="cr", help="what ends a scan (default cr)")
    simulate.set_defaults(run=_simulate)
    return parser


def _listen(options: argparse.Namespace) -> int:
    clock = SystemClock()
    link = open_link(options.link, clock)
    link.open()  # a wrong name is told at once; a scanner unplugged later is waited for
    scanner = SerialScanner(link, clock)
    stop = threading.Event()

    def on_scan(scan: Scan) -> None:
        if not stop.is_set():
            print(json.dumps({"text": scan.text}, ensure_ascii=False) if options.json else scan.text, flush=True)
        if options.once:
            stop.set()

    def on_state(connected: bool, text: str) -> None:
        print(f"... {'connected' if connected else f'not connected: {text}'}", file=sys.stderr, flush=True)

    worker = threading.Thread(target=scanner.run, args=(on_scan, on_state, stop), name="scanner")

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGTERM, interrupt)
    worker.start()
    try:
        worker.join()
    except KeyboardInterrupt:
        stop.set()
        worker.join()
    finally:
        signal.signal(signal.SIGTERM, previous)
    return 0


def _simulate(options: argparse.Namespace) -> int:
    from drivers.document_reader.simulator import SUFFIXES, ScannerSimulator, scanner_commands
    from drivers.simulation.ends import line_end
    from drivers.simulation.runner import DeviceRunner
    from drivers.simulation.serve import serve

    end = line_end(options.link)
    runner = DeviceRunner(ScannerSimulator(SUFFIXES[options.suffix]), end, SystemClock())
    serve(
        runner,
        options.control,
        scanner_commands(runner),
        lambda: print(f"scanner ready; connect with {end.url}", flush=True),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

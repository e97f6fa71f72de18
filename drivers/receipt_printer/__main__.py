"""Try a receipt printer, or be one: `python -m drivers.receipt_printer status|probe|print|cancel|simulate`."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from drivers.clock import SystemClock
from drivers.errors import DriverError, UsageError
from drivers.link.interface import Link
from drivers.link.url import open_link
from drivers.one_line_parser import OneLineParser
from drivers.receipt_printer.answers import (
    reason_of,
    show,
    show_error,
    status_answer,
    text_of,
    wait_told,
    without_ticket,
)
from drivers.receipt_printer.driver import EscPosPrinter
from drivers.receipt_printer.escpos import missing_cut
from drivers.receipt_printer.factory import open_printer
from drivers.receipt_printer.interface import PrinterState, PrintStatus
from drivers.receipt_printer.probe import probe
from drivers.receipt_printer.profile import load_profile
from drivers.receipt_printer.slip_file import load_raw, load_slip

_PROFILES_DIR = Path(__file__).resolve().parents[2] / "config" / "printers"
_PROFILE = "generic-80"
_OK, _USAGE, _UNCERTAIN = 0, 2, 3
_PRINT_EXIT = {PrintStatus.PRINTED: _OK, PrintStatus.FAILED: _USAGE, PrintStatus.UNCERTAIN: _UNCERTAIN}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 2 failed or wrong usage, 3 uncertain (or a printer that does not answer)."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.run
    as_json = "json" in options and options.json
    try:
        return command(options)
    except (DriverError, OSError) as error:
        show_error(options.command, PrintStatus.FAILED, reason_of(error), text_of(error), as_json=as_json)
        return _USAGE
    except KeyboardInterrupt:
        text = "interrupted; what it was printing may come out: see `cancel`"
        show_error(options.command, PrintStatus.UNCERTAIN, "interrupted", text, as_json=as_json)
        return _UNCERTAIN


def _parser() -> argparse.ArgumentParser:
    parser = OneLineParser(
        prog="python -m drivers.receipt_printer",
        description="Try a receipt printer, or be a simulated one.",
        epilog="exit: 0 done; 2 failed or wrong usage; 3 uncertain, or the printer does not answer",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    names = ", ".join(sorted(path.stem for path in _PROFILES_DIR.glob("*.toml")))

    def add(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        command.add_argument("--link", required=True, metavar="URL", help=_LINK_HELP.get(name, _LINK_HELP[""]))
        command.add_argument(
            "--profile", default=_PROFILE, metavar="NAME", help=f"printer profile: {names} (default {_PROFILE})"
        )
        command.add_argument(
            "--profiles", type=Path, default=_PROFILES_DIR, metavar="DIR", help="folder with NAME.toml"
        )
        return command

    status = add("status", _status, "ask for its state")
    find = add("probe", _probe, "find out what it answers to and propose a profile")
    printing = add("print", _print, "print one slip and wait for the proof")
    source = printing.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "--slip", type=Path, metavar="FILE", help='a PNG, or {"blocks":[{"feed":n},{"png":"file"},...]}'
    )
    source.add_argument("--raw", type=Path, metavar="FILE", help="ready-made ESC/POS bytes; a missing cut is added")
    cancel = add("cancel", _cancel, "make it forget what it has not printed")
    for command in (status, find, printing, cancel):
        command.add_argument("--json", action="store_true", help="answer as one line of JSON")
    simulate = add("simulate", _simulate, "be a printer that writes its slips as PNG")
    simulate.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder for slip-0001.png, .txt and .json"
    )
    simulate.add_argument(
        "--script",
        type=Path,
        metavar="FILE.toml",
        help="how it starts and which faults come when; keys: drivers/receipt_printer/README.md, Scripts of simulate",
    )
    simulate.add_argument(
        "--control", type=Path, metavar="SOCKET", help="Unix socket for `python -m drivers.simulation`"
    )
    return parser


_LINK_HELP = {
    "": "serial:///dev/ttyUSB0?baud=115200&flow=rtscts, tcp://host:9100 or file:///dev/usb/lp0",
    "simulate": "where to be: pty:///path/of/link or tcp://127.0.0.1:9100",
}


def _reachable_link(options: argparse.Namespace) -> Link:
    """The link, opened once, so that a missing device is told as such and not as a silent printer."""
    link = open_link(options.link, SystemClock())
    link.open()
    link.close()
    return link


def _reachable_printer(options: argparse.Namespace) -> EscPosPrinter:
    """A wrong profile is told before a missing device."""
    load_profile(options.profile, options.profiles)
    return open_printer(options.profile, _reachable_link(options), SystemClock(), options.profiles)


def _status(options: argparse.Namespace) -> int:
    printer = _reachable_printer(options)
    with wait_told(as_json=options.json):
        status = printer.status()
    show(status_answer(status), as_json=options.json)
    return _UNCERTAIN if status.state == PrinterState.UNKNOWN else _OK


def _probe(options: argparse.Namespace) -> int:
    names = {options.profile, *(path.stem for path in options.profiles.glob("*.toml"))}
    profiles = {name: load_profile(name, options.profiles) for name in sorted(names)}
    link = open_link(options.link, SystemClock())
    link.open()
    try:
        found = probe(link, SystemClock(), profiles, fallback=options.profile)
    finally:
        link.close()
    answer = {"state": found.status.state, "model": found.model_name, "proofs": list(found.proofs)}
    show({**answer, "profile": found.profile}, as_json=options.json)
    return _OK if found.profile else _UNCERTAIN


def _print(options: argparse.Namespace) -> int:
    slip = load_slip(options.slip) if options.slip else None
    raw = load_raw(options.raw) if options.raw else b""
    added = bool(raw and missing_cut(raw, load_profile(options.profile, options.profiles)))
    printer = _reachable_printer(options)
    result = printer.print_slip(slip) if slip else printer.print_raw(raw)
    answer = {"status": result.status, "proof": result.proof, "bytes": result.byte_count}
    details = {"seconds": round(result.duration_s, 3), "reason": result.reason, "ticket": result.ticket}
    cut = {"cut": "added" if added else "own"} if raw else {}
    show(without_ticket({**answer, **details, **cut}), as_json=options.json)
    return _PRINT_EXIT[result.status]


def _cancel(options: argparse.Namespace) -> int:
    printer = open_printer(options.profile, open_link(options.link, SystemClock()), SystemClock(), options.profiles)
    with wait_told(as_json=options.json):
        confirmed = printer.cancel()
    show({"cleared": confirmed}, as_json=options.json)
    return _OK if confirmed else _UNCERTAIN


def _simulate(options: argparse.Namespace) -> int:
    # a printer is only simulated when asked for
    from drivers.receipt_printer.simulator.control import printer_commands
    from drivers.receipt_printer.simulator.device import VirtualPrinter
    from drivers.receipt_printer.simulator.paper import Paper
    from drivers.receipt_printer.simulator.script import Script, ScriptedPrinter, load_script
    from drivers.simulation.ends import line_end
    from drivers.simulation.runner import DeviceRunner
    from drivers.simulation.serve import serve

    profile = load_profile(options.profile, options.profiles)
    if options.out.exists() and not options.out.is_dir():
        raise UsageError(f"{options.out}: exists and is not a folder; choose another one for --out")
    script = load_script(options.script) if options.script else Script()
    end = line_end(options.link)
    printer: VirtualPrinter = ScriptedPrinter(profile, Paper(profile.width_dots, options.out), script)
    runner = DeviceRunner(printer, end, SystemClock())

    def tell() -> None:
        print(f"ready: {profile.description} at {end.url}", flush=True)

    serve(runner, options.control, printer_commands(runner), tell)
    return _OK


if __name__ == "__main__":
    sys.exit(main())

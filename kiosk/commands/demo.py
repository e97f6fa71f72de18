"""`kiosk demo`: the whole line on this machine, with windows and a dock to play the hardware, or by itself."""

import argparse
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Final

from kiosk.runtime.exit_codes import DONE, REFUSED
from kiosk.runtime.known_errors import CommandError

#: those of `kiosk.devdock.demo_terminal`, which is imported when it is wanted
PROTOCOLS: Final = (
    "concert",
    "zvt",
    "zvt-serial",
    "caisse_ap",
    "caisse_ap-serial",
    "ecr17",
    "ecr17-serial",
    "manual",
)
DEFAULT_PROTOCOL: Final = "concert"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare `--protocol`, `--headless` and `--out`."""
    parser.add_argument(
        "--protocol",
        default=DEFAULT_PROTOCOL,
        choices=PROTOCOLS,
        metavar="NAME",
        help=f"what the card terminal speaks: {', '.join(PROTOCOLS)}; a plain name takes the protocol's usual line, "
        f"and manual has none: its slips are keyed in (default: {DEFAULT_PROTOCOL})",
    )
    parser.add_argument(
        "--headless",
        action="store_true",
        help="play the tour by itself, without windows (also when there is no display)",
    )
    parser.add_argument(
        "--out", type=Path, default=Path("out"), metavar="DIR", help="folder for what the tour saw (default: ./out)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Play; with the tour 0 only if the ledgers agree. Raises CommandError where the dev dock is left out."""
    try:
        import kiosk.devdock.headless  # noqa: F401 - only whether it is there
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("kiosk.devdock"):
            raise
        raise CommandError("the dev dock is not installed here") from error
    before = signal.signal(signal.SIGTERM, _interrupt)  # the children are ended before this process
    try:
        return _guarded(_choose(arguments))
    finally:
        signal.signal(signal.SIGTERM, before)


def _choose(arguments: argparse.Namespace) -> Callable[[], int]:
    has_display = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if arguments.headless or not has_display:
        return lambda: _headless(arguments.out, arguments.protocol)
    return lambda: _with_windows(arguments.protocol)


def _headless(out: Path, protocol: str) -> int:
    from kiosk.devdock.demo_terminal import DEMO_TERMINALS
    from kiosk.devdock.headless import play_tour, prepare_folder, report

    try:
        prepare_folder(out)
    except OSError as error:
        raise CommandError(f"--out {out}: {error.strerror}; give a folder this user may write") from error
    verdict = play_tour(out.resolve(), lambda text: print(text, flush=True), DEMO_TERMINALS[protocol])
    print(*report(verdict, out), sep="\n", flush=True)
    return REFUSED if verdict.doubts else DONE


def _with_windows(protocol: str) -> int:
    from kiosk.devdock.demo_terminal import DEMO_TERMINALS
    from kiosk.devdock.dock import run_dock

    return run_dock(lambda text: print(text, flush=True), DEMO_TERMINALS[protocol])


def _guarded(play: Callable[[], int]) -> int:
    from kiosk.devdock.errors import DemoError

    try:
        return play()
    except DemoError as error:
        print(f"kiosk demo: {error}", file=sys.stderr)
        return REFUSED


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt

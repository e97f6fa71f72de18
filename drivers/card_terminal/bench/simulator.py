"""`simulate`: play a terminal, by hand, by a control socket or by a script."""

import argparse
import textwrap
from datetime import UTC, datetime
from pathlib import Path

from drivers.card_terminal.bench.arguments import DONE, add_protocol, add_settings, settings_of
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import SIMULATORS, Play, SimulatedTerminal, scripted_terminal, terminal_commands
from drivers.card_terminal.zvt.simulator.settings import KNOWN_SETTINGS
from drivers.clock import SystemClock
from drivers.errors import UsageError
from drivers.simulation.ends import line_end
from drivers.simulation.ledger import Ledger
from drivers.simulation.runner import DeviceRunner
from drivers.simulation.script import SCRIPT_FORM, Script, read_script
from drivers.simulation.serve import serve

#: the form of a script and what `--setting` takes, as `simulate --help` ends
_MORE_HELP = f"""settings of the simulated terminal (what each means: drivers/card_terminal/README.md):
  zvt    {KNOWN_SETTINGS}
  ecr17  terminal_id, lrc (as for pay)

a script is TOML ("step" and the names under delay_s are states, as the control command state tells them):
{textwrap.indent(SCRIPT_FORM, "  ")}
  card is approve, decline, cancel or none; after_s (optional) is when the customer acts
"""


def add_simulate(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the options of `simulate`."""
    parser.epilog = _MORE_HELP
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    add_protocol(parser, SIMULATORS)
    parser.add_argument("--link", required=True, metavar="URL", help="pty:///path/of/link or tcp://host:port")
    parser.add_argument("--ledger", type=Path, required=True, metavar="FILE.jsonl", help="one line per payment")
    parser.add_argument(
        "--script", type=Path, metavar="FILE.toml", help="customers, delays and faults, played in order"
    )
    parser.add_argument("--once", action="store_true", help="end after one operation")
    parser.add_argument("--control", type=Path, metavar="SOCKET", help="Unix socket for python -m drivers.simulation")
    parser.add_argument(
        "--present",
        choices=("ask", "approve", "decline", "cancel"),
        help="what every customer does; ask waits for the control command present"
        " (default: ask with --control, else approve)",
    )
    parser.add_argument("--step-s", type=float, default=0.8, metavar="S", help="pace of customer and host in seconds")
    add_settings(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Play until told to stop, or until one operation is over."""
    if options.step_s < 0:
        raise UsageError(f"--step-s {options.step_s}: seconds are 0 or more")
    script = read_script(options.script) if options.script else Script()
    end = line_end(options.link)
    bank = SimulatedBank(Ledger(options.ledger), lambda: datetime.now(UTC))
    layer = "tcp" if end.url.startswith("tcp:") else "serial"
    play = Play(_gesture(options), options.step_s, layer, settings_of(options))
    device: SimulatedTerminal = scripted_terminal(options.protocol, bank, play, _print_slip, script)
    runner = DeviceRunner(device, end, SystemClock())

    def on_ready() -> None:
        print(f"{options.protocol} terminal ready; connect with {end.url}", flush=True)

    finished = (lambda: runner.call(lambda device, _now_s: device.operations_done > 0)) if options.once else None
    serve(runner, options.control, terminal_commands(runner), on_ready, finished)
    return DONE


def _gesture(options: argparse.Namespace) -> Gesture | None:
    choice = options.present or ("ask" if options.control else "approve")
    return None if choice == "ask" else Gesture(choice)


def _print_slip(lines: tuple[str, ...]) -> None:
    print(*lines, "", sep="\n", flush=True)

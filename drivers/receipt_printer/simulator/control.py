"""Commands of the control socket that are the printer's own; `state`, `wait_state`, `cable`, `quit` are everyone's."""

from collections.abc import Mapping

from drivers.errors import UsageError
from drivers.receipt_printer.simulator.device import VirtualPrinter
from drivers.simulation.control import Arguments, Command
from drivers.simulation.runner import DeviceRunner


def printer_commands(runner: DeviceRunner[VirtualPrinter]) -> dict[str, Command]:
    """Return the commands; each answers with the printer's report.

    `paper {"dots": n or null}` lets the roll end after n dots (0: now); `refill` puts in a new one;
    `near_end {"on"}`, `cover {"open"}`, `cutter {"jammed"}`, `overheat {"on"}`, `offline {"on"}`, `silent {"on"}`,
    `power {"on"}`;
    `take_ticket` takes the slip a presenter holds out;
    `wait_slips {"count", "timeout_s"}` answers once that many slips were cut.
    """

    def report() -> Mapping[str, object]:
        return runner.call(lambda printer, _now_s: dict(printer.report()))

    def switch(condition: str, argument: str) -> Command:
        def command(arguments: Arguments) -> Mapping[str, object]:
            value = _truth(arguments, argument)
            runner.call(lambda printer, _now_s: printer.mend(**{condition: value}))
            return report()

        return command

    def paper(arguments: Arguments) -> Mapping[str, object]:
        dots = arguments["dots"]
        if dots is not None and (not isinstance(dots, int) or isinstance(dots, bool) or dots < 0):
            raise UsageError("paper: dots is 0 or more, or null for plenty")
        runner.call(lambda printer, _now_s: printer.mend(paper_dots=dots))
        return report()

    def refill(_: Arguments) -> Mapping[str, object]:
        runner.call(lambda printer, _now_s: printer.refill())
        return report()

    def take_ticket(_: Arguments) -> Mapping[str, object]:
        runner.call(lambda printer, _now_s: printer.take_ticket())
        return report()

    def power(arguments: Arguments) -> Mapping[str, object]:
        on = _truth(arguments, "on")
        runner.call(lambda printer, _now_s: printer.set_powered(on))
        return report()

    def wait_slips(arguments: Arguments) -> Mapping[str, object]:
        count, timeout_s = int(arguments["count"]), float(arguments.get("timeout_s", 10.0))
        if not runner.wait_until(lambda printer: printer.slip_count >= count, timeout_s):
            have = runner.call(lambda printer, _now_s: printer.slip_count)
            raise UsageError(f"{have} slips after {timeout_s:g} s, not {count}")
        return report()

    return {
        "paper": paper,
        "refill": refill,
        "take_ticket": take_ticket,
        "near_end": switch("near_end", "on"),
        "cover": switch("cover_open", "open"),
        "cutter": switch("cutter_jammed", "jammed"),
        "overheat": switch("overheated", "on"),
        "offline": switch("offline", "on"),
        "silent": switch("silent", "on"),
        "power": power,
        "wait_slips": wait_slips,
    }


def _truth(arguments: Arguments, name: str) -> bool:
    value = arguments[name]
    if not isinstance(value, bool):
        raise UsageError(f"{name} is true or false")
    return value

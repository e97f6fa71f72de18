"""Simulated terminals by protocol name, for the bench tool, the demo and tests; one line per protocol."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, repeat
from typing import Protocol

from drivers.card_terminal.caisse_ap import simulator as caisse_ap
from drivers.card_terminal.concert.simulator import ConcertSimulator, SimulatorSettings
from drivers.card_terminal.ecr17 import simulator as ecr17
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.zvt.simulator.device import ZvtSimulator
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings as ZvtSimulatorSettings
from drivers.errors import UsageError
from drivers.simulation.control import Arguments, Command
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.faults import DEFAULT_NAK, Act, ScriptedDevice
from drivers.simulation.runner import DeviceRunner
from drivers.simulation.script import Script


class SimulatedTerminal(SimulatedDevice, Protocol):
    """What every simulated terminal can play besides its protocol.

    A lost power is played by making it anew: what a real one keeps then, it keeps in its bank (`memory`, ledger).
    """

    @property
    def operations_done(self) -> int:
        """How many operations (payment, refund, reversal, end of day, ...; no call or status) it has ended."""
        ...

    def present(self, gesture: Gesture, now_s: float) -> None:
        """The customer acts; raises UsageError when nobody asked for a card."""
        ...

    def lose_answer(self) -> None:
        """Fault: settle the next payment and never tell."""
        ...

    def cut_after_approval(self) -> None:
        """Fault: settle the next payment, then the cable is out before the answer leaves."""
        ...


@dataclass(frozen=True)
class Play:
    """How a simulation is played: `gesture` None waits for `present`; `step_s` is the pace of customer and host.

    `link_layer` is serial or tcp; `settings` are those of `--setting`, for simulators that have some.
    """

    gesture: Gesture | None = None
    step_s: float = 0.8
    link_layer: str = "serial"
    settings: Mapping[str, str] = field(default_factory=dict)


SlipPrinter = Callable[[tuple[str, ...]], None]


def _concert(bank: SimulatedBank, play: Play, print_slip: SlipPrinter) -> SimulatedTerminal:
    return ConcertSimulator(bank, SimulatorSettings(gesture=play.gesture, step_s=play.step_s), print_slip)


def _caisse_ap(bank: SimulatedBank, play: Play, print_slip: SlipPrinter) -> SimulatedTerminal:
    settings = caisse_ap.SimulatorSettings(play.link_layer, play.gesture, play.step_s)
    return caisse_ap.CaisseApSimulator(bank, settings, print_slip)


def _ecr17(bank: SimulatedBank, play: Play, print_slip: SlipPrinter) -> SimulatedTerminal:
    settings = ecr17.SimulatorSettings.parse(play.gesture, play.step_s, play.settings)
    return ecr17.Ecr17Simulator(bank, settings, print_slip)


def _zvt(bank: SimulatedBank, play: Play, print_slip: SlipPrinter) -> SimulatedTerminal:
    settings = ZvtSimulatorSettings(play.gesture, play.step_s).with_texts(play.settings)
    return ZvtSimulator(bank, settings, print_slip)


SIMULATORS: dict[str, Callable[[SimulatedBank, Play, SlipPrinter], SimulatedTerminal]] = {
    "caisse_ap": _caisse_ap,
    "concert": _concert,
    "ecr17": _ecr17,
    "zvt": _zvt,
}


#: what a terminal says instead of an acknowledgement, where it is not the one byte 15
NAK_BYTES = {"ecr17": b"\x15\x03\x69"}

_CARD_STEP = "waiting_for_card"


class ScriptedTerminal(ScriptedDevice[SimulatedTerminal]):
    """A simulated terminal that plays a script."""

    @property
    def operations_done(self) -> int:
        """How many operations it has ended, or broken off when its power went."""
        return self.device.operations_done + self.broken_off

    def present(self, gesture: Gesture, now_s: float) -> None:
        """The customer acts; raises UsageError when nobody asked for a card."""
        self.device.present(gesture, now_s)

    def lose_answer(self) -> None:
        """Fault: settle the next payment and never tell."""
        self.device.lose_answer()

    def cut_after_approval(self) -> None:
        """Fault: settle the next payment, then the cable is out before the answer leaves."""
        self.device.cut_after_approval()


def scripted_terminal(
    protocol: str, bank: SimulatedBank, play: Play, print_slip: SlipPrinter, script: Script
) -> ScriptedTerminal:
    """Make a terminal that plays `script`; with customers in it they act instead of `play.gesture`, the last for ever.

    A customer is `{card = "approve", "decline", "cancel" or "none", after_s = seconds}`; raises UsageError for another.
    """
    if protocol not in SIMULATORS:
        raise UsageError(f"{protocol}: has no simulator; those that have are {', '.join(SIMULATORS)}")
    acts = [_customer(table, play.step_s) for table in script.customers]
    if acts:
        play = replace(play, gesture=None)
    return ScriptedTerminal(
        lambda: SIMULATORS[protocol](bank, play, print_slip),
        script,
        chain(acts, repeat(acts[-1])) if acts else (),
        NAK_BYTES.get(protocol, DEFAULT_NAK),
    )


def _customer(table: Mapping[str, object], step_s: float) -> Act[SimulatedTerminal]:
    card, after_s = str(table.get("card")), table.get("after_s", step_s)
    if set(table) - {"card", "after_s"} or card not in (*Gesture, "none") or not isinstance(after_s, int | float):
        raise UsageError(f"customer: card is {', '.join(Gesture)} or none, after_s a number of seconds")

    def act(device: SimulatedTerminal, now_s: float) -> None:
        if card != "none":
            device.present(Gesture(card), now_s)

    return Act(_CARD_STEP, float(after_s), act)


def terminal_commands(runner: DeviceRunner[SimulatedTerminal]) -> dict[str, Command]:
    """Return the control commands of a terminal: `present {"card"}`, `lose_answer`, `cut_after_approval`."""

    def report() -> Mapping[str, object]:
        return runner.call(lambda device, _now_s: dict(device.report()))

    def present(arguments: Arguments) -> Mapping[str, object]:
        name = str(arguments["card"])
        if name not in tuple(Gesture):
            raise UsageError(f"present: card is {', '.join(Gesture)}, not {name}")
        runner.call(lambda device, now_s: device.present(Gesture(name), now_s))
        return report()

    def lose_answer(_: Arguments) -> Mapping[str, object]:
        runner.call(lambda device, _now_s: device.lose_answer())
        return report()

    def cut_after_approval(_: Arguments) -> Mapping[str, object]:
        runner.call(lambda device, _now_s: device.cut_after_approval())
        return report()

    return {"present": present, "lose_answer": lose_answer, "cut_after_approval": cut_after_approval}

"""Faults of lines and of power, one to three at a time, at any byte or step: a seed reproduces each schedule."""

import random
from pathlib import Path
from typing import Any

import pytest

from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import Play, scripted_terminal
from drivers.simulation.ledger import Ledger
from drivers.simulation.script import parse_script
from tests.support.zvt import LAYERS, NOON, SimulatedLine, states

SCHEDULES = 600
#: TCP neither garbles, nor repeats, nor loses bytes out of the middle
KINDS = {"serial": ["cut", "garble", "nak", "duplicate", "silence", "power_loss"], "tcp": ["cut", "power_loss"]}
STEPS = ["waiting_for_card", "waiting_for_pin", "authorising", "reporting", "printing", "completing", "idle"]
POSSIBLE = {
    ("booked",): {Outcome.APPROVED, Outcome.UNKNOWN},
    ("booked", "reversed"): {Outcome.UNKNOWN, Outcome.DECLINED},
    ("declined",): {Outcome.DECLINED, Outcome.UNKNOWN},
    (): {Outcome.NOT_STARTED, Outcome.CANCELLED, Outcome.UNKNOWN},
}


def fault(chance: random.Random, layer: str) -> dict[str, Any]:
    made: dict[str, Any] = {"kind": chance.choice(KINDS[layer])}
    if chance.random() < 0.75:
        made |= {"byte": chance.randint(1, 1200), "direction": chance.choice(["sent", "received"])}
    else:
        made |= {"step": chance.choice(STEPS), "nth": chance.randint(1, 3)}
    if chance.random() < 0.7:
        made["for_s"] = chance.choice([0.3, 3.0, 6.0, 12.0, 40.0])
    return made


@pytest.mark.parametrize("layer", LAYERS)
def test_no_schedule_of_faults_loses_or_doubles_a_payment(tmp_path: Path, layer: str) -> None:
    outcomes = set()
    for seed in range(SCHEDULES // len(LAYERS)):
        chance = random.Random(seed)
        script = {"fault": [fault(chance, layer) for _ in range(chance.randint(1, 3))]}
        terminal_settings = {name: chance.choice(["yes", "no"]) for name in ("auto_reversal", "message_numbers")}
        settings = {
            "receipts": chance.choice(["block", "line", "terminal"]),
            "message_numbers": chance.choice(["yes", "no"]),
        }
        gesture = chance.choice([*Gesture, Gesture.APPROVE, Gesture.APPROVE])
        ledger = tmp_path / f"{seed}.jsonl"
        bank = SimulatedBank(Ledger(ledger), lambda: NOON)
        play = Play(gesture, 0.5, layer, terminal_settings)
        device = scripted_terminal("zvt", bank, play, lambda _lines: None, parse_script(script))
        line = SimulatedLine(device, layer, settings)
        result = line.pay()
        line.run_out()
        assert result.outcome in POSSIBLE[tuple(states(ledger))], (seed, script, result, states(ledger))
        outcomes.add(result.outcome)
        if result.outcome is Outcome.UNKNOWN:
            found = SimulatedLine(device, layer, settings, line.clock).terminal().last_result()
            if found.outcome is Outcome.APPROVED:
                assert (states(ledger), found.amount_minor) == (["booked"], 1250), (seed, script)
    assert outcomes == set(Outcome)

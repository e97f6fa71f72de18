"""06 B0 at a terminal that works for a program which is gone."""

from pathlib import Path

import pytest

from drivers.card_terminal.interface import BatchStatus
from tests.support.scripted_device import Reply, ScriptedDevice
from tests.support.zvt import LAYERS, OK, PLAIN, SimulatedLine, apdu, simulator, states

ABORT = apdu("06 B0")


def test_payment_of_a_program_that_is_gone_is_stopped_from_outside() -> None:
    failed, aborted = apdu("04 0F | 27 6C"), apdu("06 1E | 6C")
    device = ScriptedDevice((Reply(ABORT, OK + failed), Reply(OK, aborted), Reply(OK, b"")))
    told = SimulatedLine(device, "tcp", PLAIN).terminal().abort()
    assert (told.status, told.reason) == (BatchStatus.DONE, "done")
    assert device.log == ABORT + OK + OK


@pytest.mark.parametrize(("answer", "reason"), [(apdu("84 83"), "nothing_to_stop"), (b"", "no_answer")])
def test_abort_from_outside_that_a_terminal_does_not_take_did_nothing(answer: bytes, reason: str) -> None:
    device = ScriptedDevice((Reply(ABORT, answer),))
    told = SimulatedLine(device, "tcp", PLAIN).terminal().abort()
    assert (told.status, told.reason) == (BatchStatus.NOT_STARTED, reason)
    assert device.log == ABORT


@pytest.mark.parametrize("layer", LAYERS)
def test_abort_from_outside_at_an_idle_terminal_books_nothing(tmp_path: Path, layer: str) -> None:
    told = SimulatedLine(simulator(tmp_path / "ledger.jsonl"), layer).terminal().abort()
    assert (told.status, told.reason) == (BatchStatus.NOT_STARTED, "nothing_to_stop")
    assert told.text.startswith("there was nothing to stop")
    assert states(tmp_path / "ledger.jsonl") == []

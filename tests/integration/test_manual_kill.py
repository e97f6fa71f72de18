"""Killed while an agent of a terminal without a link is being asked: unknown until a named person decides."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import SLIP_KEYED_IN, Outcome
from drivers.clock import SystemClock
from drivers.link.no_link import NoLink
from kiosk.services.journal_entry import Resolution
from sync.store.records import Payment, PaymentStatus
from tests.support.appliance import AGENT, ROOT, make_store, open_appliance, specimen_appointment


@pytest.mark.parametrize("look", ["terminal", "slip"])
def test_killed_while_a_question_is_open(tmp_path: Path, look: str) -> None:
    make_store(tmp_path, specimen_appointment("ZZ000001", "passport_adult"))
    before = open_appliance(tmp_path)
    visit = before.check_in("ZZ000001")
    before.store.close()
    command = [sys.executable, "-m", "tests.support.asking_process", str(tmp_path), visit.visit_id, look]
    ended = subprocess.run(command, cwd=ROOT, check=False, timeout=60)
    assert ended.returncode == -signal.SIGKILL

    appliance = open_appliance(tmp_path)
    try:
        payments = appliance.payments(open_terminal("manual", NoLink(), SystemClock(), {}))
        with appliance.store.read() as tx:
            (killed,) = tx.payments.of_visit(visit.visit_id)
        assert killed.status is PaymentStatus.SENT
        (unknown,) = payments.recover()
        assert (unknown.status, unknown.entry_mode) == (PaymentStatus.UNKNOWN, SLIP_KEYED_IN)
        assert payments.blocking() == unknown
        assert payments.stamps_of(unknown.payment_id) == []
        decided = payments.resolve(unknown.payment_id, Resolution(Outcome.APPROVED, "the slip", "A00042"), AGENT)
        assert isinstance(decided, Payment)
        assert (decided.status, decided.resolved_by) == (PaymentStatus.APPROVED, AGENT.agent_id)
        assert decided.entry_mode == SLIP_KEYED_IN, "the mark stays"
        assert len(payments.stamps_of(decided.payment_id)) == 1
    finally:
        appliance.store.close()

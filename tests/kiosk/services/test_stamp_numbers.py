"""Stamp numbers that were used already never hold up an approval."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.card_terminal.simulated_bank import Gesture
from kiosk.domain.quote import Quote
from kiosk.domain.stamp import stamp_number
from kiosk.services.payment import PaymentService
from sync.store.records import Payment, PaymentStatus, Visit
from tests.support.appliance import AGENT, Appliance
from tests.support.terminal_bench import SimulatedConcert, simulated_concert
from tests.sync.store.place import StorePlace


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[SimulatedConcert]:
    with simulated_concert(tmp_path, Gesture.APPROVE) as running:
        yield running


def pay(payments: PaymentService, visit: Visit) -> Payment:
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote)
    payment = payments.pay(visit.visit_id, quote, AGENT.agent_id, lambda progress: None)
    assert isinstance(payment, Payment), payment
    return payment


def test_an_approval_passes_over_numbers_that_are_on_paper_already(
    appliance: Appliance, terminal: SimulatedConcert, tmp_path: Path
) -> None:
    family, other = appliance.check_in("ZZFAMILY"), appliance.check_in("ZZ000001")
    payments = appliance.payments(terminal.driver())
    first = pay(payments, family)
    assert [stamp.stamp_number for stamp in payments.stamps_of(first.payment_id)] == [
        stamp_number(1000),
        stamp_number(1001),
    ]
    # two blocks hold the same numbers, as a store of an older program may have them
    store_file = StorePlace(tmp_path / "store.db", tmp_path / "store.key")
    store_file.execute("UPDATE number_blocks SET next_number = first_number WHERE purpose = 'stamp'")

    appliance.clock.now = appliance.clock.now.replace(minute=5)
    second = pay(payments, other)
    assert second.status is PaymentStatus.APPROVED
    assert [stamp.stamp_number for stamp in payments.stamps_of(second.payment_id)] == [stamp_number(1002)]
    assert payments.recover() == []

"""Unknown outcomes resolved by the terminal's own record, with a protocol that has such a query (ZVT on a pty)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.zvt.layer import LineTiming
from drivers.card_terminal.zvt.simulator.device import ZvtSimulator
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.clock import SystemClock
from drivers.link.pty_end import PtyEnd
from drivers.link.url import open_link
from drivers.simulation.ledger import Ledger
from drivers.simulation.runner import DeviceRunner
from kiosk.domain.quote import Quote
from kiosk.services.payment import PaymentService
from sync.store.records import Payment, PaymentStatus, Visit
from tests.support.appliance import AGENT, Appliance


@contextmanager
def zvt(folder: Path) -> Iterator[tuple[DeviceRunner[ZvtSimulator], str, Ledger]]:
    end = PtyEnd(folder / "zvt")
    ledger = Ledger(folder / "zvt.jsonl")
    bank = SimulatedBank(ledger, lambda: datetime.now(UTC))
    settings = SimulatorSettings(Gesture.APPROVE, step_s=0.0, auto_reversal=False, line_timing=LineTiming(t2_s=0.2))
    simulator = ZvtSimulator(bank, settings, lambda lines: None)
    runner = DeviceRunner(simulator, end, SystemClock())
    runner.start()
    try:
        yield runner, end.url, ledger
    finally:
        runner.close()


def pay(payments: PaymentService, visit: Visit) -> Payment:
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote)
    payment = payments.pay(visit.visit_id, quote, AGENT.agent_id, lambda progress: None)
    assert isinstance(payment, Payment), payment
    return payment


def test_the_terminals_record_resolves_what_the_cable_took(appliance: Appliance, tmp_path: Path) -> None:
    first, second = appliance.check_in("ZZ000001"), appliance.check_in("ZZ000002")
    with zvt(tmp_path) as (runner, url, ledger):
        clock = SystemClock()
        payments = appliance.payments(open_terminal("zvt", open_link(url, clock), clock, {}))
        assert pay(payments, first).status is PaymentStatus.APPROVED
        appliance.clock.now = appliance.clock.now.replace(minute=5)
        runner.call(lambda device, now_s: device.cut_after_approval())
        unknown = pay(payments, second)
        assert unknown.status is PaymentStatus.UNKNOWN
        assert payments.stamps_of(unknown.payment_id) == []
        runner.call(lambda device, now_s: device.set_plugged(True))
        assert runner.wait_until(lambda device: device.state == "idle", 60)
        (resolved,) = payments.recover()
        assert (resolved.status, resolved.resolved_by) == (PaymentStatus.APPROVED, "terminal")
        assert len(payments.stamps_of(resolved.payment_id)) == 1
        assert payments.blocking() is None
        booked = [line["amount_minor"] for line in ledger.lines if line["state"] == "booked"]
    assert booked == [7890, resolved.amount_minor]
    with appliance.store.read() as tx:
        assert [item.kind for item in tx.outbox.pending(99)][-2:] == ["payment.resolved", "stamp.issued"]


def test_without_a_number_known_before_the_record_proves_nothing(appliance: Appliance, tmp_path: Path) -> None:
    visit = appliance.check_in("ZZ000001")
    with zvt(tmp_path) as (runner, url, _):
        clock = SystemClock()
        payments = appliance.payments(open_terminal("zvt", open_link(url, clock), clock, {}))
        runner.call(lambda device, now_s: device.cut_after_approval())
        assert pay(payments, visit).status is PaymentStatus.UNKNOWN
        runner.call(lambda device, now_s: device.set_plugged(True))
        assert runner.wait_until(lambda device: device.state == "idle", 60)
        (still,) = payments.recover()
        assert still.status is PaymentStatus.UNKNOWN
        assert payments.blocking() == still

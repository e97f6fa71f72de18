"""What the terminal said reaches the journal: past a busy store, and without card numbers."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from drivers.card_terminal.interface import (
    Capabilities,
    Outcome,
    Progress,
    ProgressCode,
    ProgressListener,
    TerminalResult,
    TerminalState,
    TerminalStatus,
)
from drivers.card_terminal.not_offered import NotOffered
from drivers.card_terminal.simulated_bank import Gesture
from kiosk.domain.quote import Quote
from kiosk.services.journal_entry import Resolution
from kiosk.services.payment import PaymentService
from kiosk.services.terminal_operations import RECORD_TRIES
from sync.store.errors import StoreLocked
from sync.store.open import open_store
from sync.store.records import Payment, PaymentStatus, Visit
from sync.store.store import Store
from tests.support.appliance import (
    AGENT,
    Appliance,
    ManualWallClock,
    make_store,
    open_appliance,
    reopen_store,
    sample_tariff,
    specimen_appointment,
)
from tests.support.clock import ManualClock
from tests.support.terminal_bench import simulated_concert

BUSY_S = 0.05
WAIT_S = 20.0


class Holder:
    """Another program that holds the store from when it is told until it is told."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._held = threading.Event()
        self._let_go = threading.Event()
        self._thread = threading.Thread(target=self._hold)

    @property
    def holding(self) -> bool:
        return self._held.is_set() and not self._let_go.is_set()

    def take(self) -> None:
        self._thread.start()
        assert self._held.wait(WAIT_S)

    def give(self) -> None:
        self._let_go.set()
        self._thread.join()

    def _hold(self) -> None:
        with self._store.write():
            self._held.set()
            assert self._let_go.wait(WAIT_S)


class CountingClock(ManualWallClock):
    """Each try to record begins with a look at the clock; the holder lets go at the last but one, or never."""

    def __init__(self) -> None:
        super().__init__()
        self.tries = 0
        self.tries_held = RECORD_TRIES - 1
        self.holder: Holder | None = None

    def now_utc(self) -> datetime:
        if self.holder is not None and self.holder.holding:
            self.tries += 1
            if self.tries > self.tries_held:
                self.holder.give()
        return super().now_utc()


@contextmanager
def busy_store(folder: Path, clock: CountingClock) -> Iterator[tuple[Appliance, Holder]]:
    make_store(folder, specimen_appointment("ZZ000001", "passport_adult"))
    store = open_store(folder / "store.db", folder / "store.key", clock, busy_timeout_s=BUSY_S)
    other = reopen_store(folder, clock)
    clock.holder = Holder(other)
    try:
        yield Appliance(store, clock, ManualClock(), sample_tariff()), clock.holder
    finally:
        if clock.holder.holding:
            clock.holder.give()
        store.close()
        other.close()


def pay(payments: PaymentService, visit: Visit) -> Payment:
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote)
    payment = payments.pay(visit.visit_id, quote, AGENT.agent_id, lambda progress: None)
    assert isinstance(payment, Payment)
    return payment


def take_once(holder: Holder, state: str) -> None:
    if state == "authorising" and not holder.holding:
        holder.take()


def test_an_approval_gets_past_a_store_that_is_busy_for_a_while(tmp_path: Path) -> None:
    clock = CountingClock()
    with (
        busy_store(tmp_path, clock) as (appliance, holder),
        simulated_concert(tmp_path, Gesture.APPROVE, on_state=lambda state: take_once(holder, state)) as terminal,
    ):
        payments = appliance.payments(terminal.driver())
        payment = pay(payments, appliance.check_in("ZZ000001"))
        assert clock.tries == RECORD_TRIES
        assert (payment.status, payment.card_last4) == (PaymentStatus.APPROVED, "1111")
        assert len(payments.stamps_of(payment.payment_id)) == 1
        assert len(terminal.booked()) == 1


def test_a_store_that_stays_busy_leaves_the_payment_open_and_the_terminal_blocked(tmp_path: Path) -> None:
    clock = CountingClock()
    clock.tries_held = 1000
    with (
        busy_store(tmp_path, clock) as (appliance, holder),
        simulated_concert(tmp_path, Gesture.APPROVE, on_state=lambda state: take_once(holder, state)) as terminal,
    ):
        payments = appliance.payments(terminal.driver())
        visit = appliance.check_in("ZZ000001")
        with pytest.raises(StoreLocked):
            pay(payments, visit)
        assert clock.tries == RECORD_TRIES
        holder.give()
        blocking = payments.blocking()
        assert blocking is not None
        assert blocking.status is PaymentStatus.SENT
        assert [payment.status for payment in payments.recover()] == [PaymentStatus.UNKNOWN]
        assert len(terminal.booked()) == 1


class CarelessTerminal(NotOffered):
    """A driver that lets through what its terminal says."""

    protocol_name = "careless"
    said = "Karte 4111.1111.1111.1111"

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities()

    def probe(self) -> TerminalStatus:
        return TerminalStatus(TerminalState.READY)

    def status(self) -> TerminalStatus:
        return self.probe()

    def purchase(
        self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener
    ) -> TerminalResult:
        on_progress(Progress(ProgressCode.AUTHORISING, self.said))
        return TerminalResult(Outcome.UNKNOWN, "timeout", amount_minor, currency, self.said)

    def close(self) -> None:
        """Nothing is open."""


def test_no_card_number_of_the_terminal_or_of_a_person_is_shown_or_kept(tmp_path: Path) -> None:
    make_store(tmp_path, specimen_appointment("ZZ000001", "passport_adult"))
    appliance = open_appliance(tmp_path)
    payments = appliance.payments(CarelessTerminal())
    visit = appliance.check_in("ZZ000001")
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote)
    shown: list[Progress] = []
    unknown = payments.pay(visit.visit_id, quote, AGENT.agent_id, shown.append)
    assert isinstance(unknown, Payment)
    assert [(progress.code, progress.text) for progress in shown] == [(ProgressCode.AUTHORISING, "Karte ****1111")]
    assert unknown.text == "Karte ****1111"
    read = Resolution(Outcome.DECLINED, "slip of 4111 1111 1111 1111")
    resolved = payments.resolve(unknown.payment_id, read, AGENT)
    assert isinstance(resolved, Payment)
    assert resolved.resolution_evidence == "slip of ****1111"
    appliance.store.close()

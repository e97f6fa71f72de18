"""Records of the terminal that must not prove a payment: another one's, an older number, another amount, no approval.

A real store, the ZVT driver and its strict simulator in simulated time; a payment is cut off before it was taken.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import Play, ScriptedTerminal, scripted_terminal
from drivers.card_terminal.zvt.apdu import ApduReader, decode_apdu, encode_apdu
from drivers.card_terminal.zvt.codec import Control
from drivers.card_terminal.zvt.simulator.books import Memory
from drivers.card_terminal.zvt.simulator.messages import Transaction
from drivers.simulation.device import SimulatedDevice, tell_hang_up
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from drivers.simulation.script import parse_script
from kiosk.domain.quote import Quote
from kiosk.services.journal_entry import Resolution
from kiosk.services.payment import PaymentService
from sync.store.records import Payment, PaymentStatus
from tests.support.appliance import AGENT, Appliance, make_store, open_appliance, specimen_appointment
from tests.support.clock import ManualClock

#: visits of one amount each
VISITS = [f"ZZ00000{number}" for number in range(1, 7)]
#: a visit of another amount
CHEAPER = "ZZCNIE01"

Script = Mapping[str, Any]
_NO_FAULT: Script = {}
_CUT_AFTER_APPROVAL: Script = {"fault": [{"kind": "cut", "step": "reporting"}]}


class WithoutReceiptNumber:
    """A terminal on TCP whose status information lacks BMP 87."""

    def __init__(self, device: SimulatedDevice) -> None:
        self._device = device
        self._units = ApduReader()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._device, name)

    def hang_up(self, now_s: float) -> None:
        """The caller has closed the connection."""
        tell_hang_up(self._device, now_s)

    def take_output(self) -> bytes:
        """What the terminal says, but for the number."""
        return b"".join(self._without_number(unit) for unit in self._units.feed(self._device.take_output()))

    @staticmethod
    def _without_number(unit: bytes) -> bytes:
        apdu = decode_apdu(unit)
        at = apdu.data.find(b"\x87")
        if apdu.control != Control.STATUS_INFORMATION or at < 0:
            return unit
        return encode_apdu(replace(apdu, data=apdu.data[:at] + apdu.data[at + 3 :]))


def of_another_terminal(device: SimulatedDevice) -> SimulatedDevice:
    """The same books behind another terminal id."""
    simulator: Any = device
    simulator.device._settings = replace(simulator.device._settings, terminal_id="29009999")
    return device


class Window:
    """A counter at a ZVT terminal that lets an unreported payment stand."""

    def __init__(self, folder: Path, appliance: Appliance) -> None:
        self.appliance = appliance
        self.ledger = Ledger(folder / "terminal.jsonl")
        self.bank = SimulatedBank(self.ledger, lambda: datetime(2026, 11, 23, 11, 0, tzinfo=UTC))
        self._steady = ManualClock()
        self._rehearsal = SimulatedBank(Ledger(folder / "rehearsal.jsonl"), lambda: datetime.now(UTC))

    @property
    def memory(self) -> Memory:
        """What the terminal keeps."""
        kept = self.bank.memory["zvt"]
        assert isinstance(kept, Memory)
        return kept

    def remember(self, **changes: Any) -> None:
        """Let the terminal's last transaction be another."""
        assert isinstance(self.memory.last, Transaction)
        self.memory.last = replace(self.memory.last, **changes)

    def terminal(self, script: Script = _NO_FAULT, bank: SimulatedBank | None = None) -> ScriptedTerminal:
        """The terminal, with what goes wrong at it next."""
        play = Play(Gesture.APPROVE, 0.5, "tcp", {"auto_reversal": "no"})
        return scripted_terminal("zvt", bank or self.bank, play, lambda _lines: None, parse_script(script))

    def payments(self, device: SimulatedDevice) -> PaymentService:
        """The service at a terminal, as after a start."""
        link = MemoryLink(device, self._steady)
        driver = open_terminal("zvt", link, self._steady, {"link_layer": "tcp"})
        return self.appliance.payments(driver)

    def pay(self, reference: str, script: Script = _NO_FAULT, minutes: int = 1) -> Payment:
        """Pay a visit `minutes` later; the terminal does whatever it still has to do."""
        visit_id = self.appliance.check_in(reference).visit_id
        self.appliance.clock.now += timedelta(minutes=minutes)
        device = self.terminal(script)
        payments = self.payments(device)
        quote = payments.quote(visit_id)
        assert isinstance(quote, Quote)
        payment = payments.pay(visit_id, quote, AGENT.agent_id, lambda progress: None)
        assert isinstance(payment, Payment), payment
        while (due_s := device.due_s()) is not None:
            self._steady.advance_to(max(due_s, self._steady.monotonic_s()))
            device.tick(self._steady.monotonic_s())
            device.take_output()
        return payment

    def pay_unreported(self, reference: str, minutes: int = 1) -> Payment:
        """The terminal takes a payment, and the line is cut before it tells."""
        before = len(self.ledger.lines)
        payment = self.pay(reference, _CUT_AFTER_APPROVAL, minutes)
        assert payment.status is PaymentStatus.UNKNOWN
        assert [line["state"] for line in self.ledger.lines[before:]] == ["booked"]
        return payment

    def pay_never_taken(self, reference: str, minutes: int = 1) -> Payment:
        """The line is cut at the last byte of the authorisation: the terminal never knew of it."""
        before = len(self.ledger.lines)
        cut = {"kind": "cut", "byte": self._bytes_until_taken() - 1, "direction": "received"}
        payment = self.pay(reference, {"fault": [cut]}, minutes)
        assert payment.status is PaymentStatus.UNKNOWN
        assert len(self.ledger.lines) == before
        return payment

    def decide(self, payment: Payment, outcome: Outcome) -> None:
        """A person says how a payment ended; nobody notes the terminal's number."""
        resolution = Resolution(outcome, "terminal slip", "A1B2C3" if outcome is Outcome.APPROVED else "")
        resolved = self.payments(self.terminal()).resolve(payment.payment_id, resolution, AGENT)
        assert isinstance(resolved, Payment)

    def recovered(self, wrap: Callable[[SimulatedDevice], SimulatedDevice] = lambda device: device) -> Payment:
        """Restart: the one open payment after the terminal was asked for its last one, twice."""
        payments = self.payments(wrap(self.terminal()))
        (payment,) = payments.recover()
        if payment.status is PaymentStatus.UNKNOWN:
            payments.ask_again(payment.payment_id)
        (same,) = [found for found in payments.payments_of(payment.visit_id) if found.payment_id == payment.payment_id]
        assert same.status is payment.status
        return same

    def _bytes_until_taken(self) -> int:
        taken = 0

        class Counting(MemoryLink):
            def write(self, data: bytes, deadline_s: float) -> None:
                nonlocal taken
                for byte in data:
                    taken += device.state == "idle"
                    super().write(bytes((byte,)), deadline_s)

        device = self.terminal(bank=self._rehearsal)
        clock = ManualClock()
        driver = open_terminal("zvt", Counting(device, clock), clock, {"link_layer": "tcp"})
        driver.purchase(7890, "EUR", "", lambda _progress: None)
        return taken


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    make_store(
        tmp_path,
        *(specimen_appointment(reference, "passport_adult") for reference in VISITS),
        specimen_appointment(CHEAPER, "cnie"),
    )
    appliance = open_appliance(tmp_path)
    yield Window(tmp_path, appliance)
    appliance.store.close()


def proved(payment: Payment) -> bool:
    assert payment.status in (PaymentStatus.APPROVED, PaymentStatus.UNKNOWN)
    assert payment.resolved_by == ("terminal" if payment.status is PaymentStatus.APPROVED else "")
    return payment.status is PaymentStatus.APPROVED


def test_its_own_record_proves_a_payment(window: Window) -> None:
    """Without this the refusals below would prove nothing."""
    window.pay(VISITS[0])
    window.pay_unreported(VISITS[1])
    assert proved(window.recovered())


def test_the_record_of_the_payment_before_proves_nothing(window: Window) -> None:
    window.pay(VISITS[0])
    window.pay_never_taken(VISITS[1])
    assert not proved(window.recovered())


@pytest.mark.parametrize("said", [Outcome.APPROVED, Outcome.DECLINED, Outcome.NOT_STARTED])
@pytest.mark.parametrize("minutes", [1, 0, -120], ids=["later", "same_moment", "clock_set_back"])
def test_the_record_of_a_payment_a_person_decided_proves_no_other(window: Window, said: Outcome, minutes: int) -> None:
    window.pay(VISITS[0])
    window.decide(window.pay_unreported(VISITS[1]), said)
    window.pay_never_taken(VISITS[2], minutes)
    assert not proved(window.recovered())


def test_a_clock_set_back_for_a_while_does_not_bring_an_older_number_back(window: Window) -> None:
    """Once the clock has caught up, the first payment looks like the one before the last."""
    window.pay(VISITS[0], minutes=10)
    window.decide(window.pay_unreported(VISITS[1], minutes=-5), Outcome.APPROVED)
    window.pay_never_taken(VISITS[2], minutes=10)
    assert not proved(window.recovered())


def test_after_a_newer_number_the_record_proves_again(window: Window) -> None:
    window.pay(VISITS[0])
    window.decide(window.pay_unreported(VISITS[1]), Outcome.APPROVED)
    assert window.pay(VISITS[2]).status is PaymentStatus.APPROVED
    window.pay_unreported(VISITS[3])
    assert proved(window.recovered())


def test_a_payment_decided_twice_in_a_row_blinds_until_a_number_is_known(window: Window) -> None:
    window.pay(VISITS[0])
    window.decide(window.pay_unreported(VISITS[1]), Outcome.APPROVED)
    window.decide(window.pay_never_taken(VISITS[2]), Outcome.DECLINED)
    window.pay_never_taken(VISITS[3])
    assert not proved(window.recovered())


def test_a_number_that_wrapped_round_proves_nothing(window: Window) -> None:
    window.pay(VISITS[0])
    before = window.pay_unreported(VISITS[1])
    window.remember(receipt=9999)
    assert proved(window.recovered())
    window.pay_unreported(VISITS[2])
    window.remember(receipt=10_001)  # 0001 on the line
    after = window.recovered()
    assert after.payment_id != before.payment_id
    assert not proved(after)


@pytest.mark.parametrize(
    "changes",
    [
        {"amount_minor": 7891},
        {"amount_minor": 78},
        {"currency_number": "756"},
        {"currency_number": "036"},
        {"approved": False, "code": 0x05},
        {"receipt": 0},
    ],
    ids=["another_amount", "a_part", "another_currency", "currency_we_do_not_know", "declined", "number_0000"],
)
def test_a_record_that_differs_proves_nothing(window: Window, changes: Mapping[str, Any]) -> None:
    window.pay(VISITS[0])
    window.pay_unreported(VISITS[1])
    window.remember(**changes)
    assert not proved(window.recovered())


def test_the_record_of_another_terminal_proves_nothing(window: Window) -> None:
    """Replaced, or cables swapped, after a payment hangs: it took the same fee, and its numbers are newer."""
    window.pay(VISITS[0])
    window.pay_unreported(VISITS[1])
    assert not proved(window.recovered(of_another_terminal))


def test_a_record_of_another_visits_amount_proves_nothing(window: Window) -> None:
    window.pay(VISITS[0])
    window.decide(window.pay_unreported(CHEAPER), Outcome.APPROVED)
    window.pay_never_taken(VISITS[1])
    assert not proved(window.recovered())


def test_a_record_without_a_number_proves_nothing(window: Window) -> None:
    window.pay(VISITS[0])
    window.pay_unreported(VISITS[1])
    assert not proved(window.recovered(WithoutReceiptNumber))


def test_a_terminal_that_has_no_record_proves_nothing(window: Window) -> None:
    window.pay(VISITS[0])
    window.pay_unreported(VISITS[1])
    window.memory.last = None
    assert not proved(window.recovered())

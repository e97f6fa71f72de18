"""An enrolled appliance on a real store: number blocks, agents and specimen appointments, and its services."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from drivers.card_terminal.interface import CardTerminal
from kiosk.domain.arrival import ArrivalPolicy
from kiosk.domain.attempts import AttemptLimits, Attempts
from kiosk.domain.tariff import Tariff
from kiosk.domain.tariff_file import load_tariff
from kiosk.services.approval import Approval
from kiosk.services.batch_journal import BatchJournal
from kiosk.services.checkin import CheckInService, OtherPost
from kiosk.services.closing import ClosingSlips
from kiosk.services.identifiers import new_id
from kiosk.services.journal_entry import JournalListener
from kiosk.services.payment import PaymentService
from kiosk.services.payment_journal import PaymentJournal
from kiosk.services.queue import QueueService
from kiosk.services.slip_jobs import SlipJobs
from kiosk.services.stamps import StampSigner
from kiosk.services.terminal_day import TerminalDayService
from sync.contract.pin import hash_pin
from sync.store.open import create_store, open_store
from sync.store.records import Agent, Appointment, AppointmentService, Person, Visit
from sync.store.store import Store
from tests.support.clock import ManualClock

ROOT: Final = Path(__file__).resolve().parents[2]
ZONE: Final = ZoneInfo("Europe/Paris")
NOON: Final = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
BIRTH_DATE: Final = date(1990, 2, 14)
POST: Final = "FR-PAR"
MADRID: Final = OtherPost("ES-MAD", "Consulat SPECIMEN à Madrid", "القنصلية بمدريد")
TERMINAL: Final = "window-1"
PIN: Final = "2580"
AGENT: Final = Agent("agent-1", "Agent SPECIMEN", "cashier", hash_pin(PIN, b"0123456789abcdef"), active=True)


class ManualWallClock:
    """UTC under the test's control."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def now_utc(self) -> datetime:
        """The time it was set to."""
        return self.now


def sample_tariff() -> Tariff:
    """The sample tariff shipped with the product."""
    return load_tariff((ROOT / "config/tariffs/sample.toml").read_bytes(), None, None)


def specimen_appointment(
    reference: str,
    *services: str,
    slot_start: datetime = NOON,
    people: int = 1,
    status: str = "booked",
    post_code: str = POST,
) -> Appointment:
    """An appointment of `people` specimen persons; services go round them."""
    persons = tuple(
        Person(f"{reference}-p{number}", "Amina", f"SPECIMEN {number}", BIRTH_DATE + timedelta(days=number))
        for number in range(people)
    )
    return Appointment(
        appointment_id=f"id-{reference}",
        reference=reference,
        post_code=post_code,
        status=status,
        slot_start=slot_start,
        slot_end=slot_start + timedelta(minutes=15),
        language="fr",
        people=persons,
        services=tuple(
            AppointmentService(f"{reference}-s{number}", code, persons[number % people].person_id, ("old_passport",))
            for number, code in enumerate(services)
        ),
        version=1,
    )


def make_store(folder: Path, *appointments: Appointment) -> None:
    """Create and enrol a store in `folder` (`store.db`, `store.key`) holding these appointments."""
    create_store(folder / "store.db", folder / "store.key")
    store = reopen_store(folder, ManualWallClock())
    try:
        store.enrol(
            device_id="device-1", post_code=POST, access_token="token", private_key=Ed25519PrivateKey.generate()
        )
        with store.write() as tx:
            tx.numbers.add_block("block-t", "ticket", "A", 1, 500)
            tx.numbers.add_block("block-s", "stamp", "", 1000, 1400)
            tx.agents.upsert(AGENT)
            for appointment in appointments:
                tx.appointments.upsert(appointment)
    finally:
        store.close()


def reopen_store(folder: Path, clock: ManualWallClock) -> Store:
    """Open the store made by `make_store`."""
    return open_store(folder / "store.db", folder / "store.key", clock)


@dataclass
class Appliance:
    """Services over one open store, as the stations compose them."""

    store: Store
    clock: ManualWallClock
    steady: ManualClock
    tariff: Tariff

    def slip_jobs(self, printer_name: str) -> SlipJobs:
        """Slips in Arabic and French on one printer."""
        return SlipJobs(
            printer_name=printer_name,
            paper_languages=("ar", "fr"),
            zone=ZONE,
            tariff=self.tariff,
            specimen=True,
            new_id=new_id,
        )

    def checkin(self) -> CheckInService:
        """Check-in at the lobby's kiosk: 30 minutes early, 15 late."""
        return CheckInService(
            store=self.store,
            clock=self.clock,
            steady=self.steady,
            zone=ZONE,
            post_code=POST,
            neighbours=[MADRID],
            policy=ArrivalPolicy(30, 15),
            reference_pattern=r"(?P<reference>ZZ[0-9A-Z]{6})",
            attempts=Attempts(AttemptLimits()),
            slip_jobs=self.slip_jobs("lobby"),
            new_id=new_id,
        )

    def queue(self) -> QueueService:
        """The agents' queue."""
        return QueueService(store=self.store, clock=self.clock, zone=ZONE)

    def approval(self, *, merchant_copy: bool = False) -> Approval:
        """Stamps and slips of approved payments at the window."""
        device = self.store.device
        assert device is not None
        signer = StampSigner(device.private_key)
        return Approval(
            post_code=POST, signer=signer, slip_jobs=self.slip_jobs("window-1"), merchant_copy=merchant_copy
        )

    def payments(
        self, terminal: CardTerminal, listener: JournalListener = lambda step: None, terminal_name: str = TERMINAL
    ) -> PaymentService:
        """Payments on one terminal."""
        journal = PaymentJournal(
            store=self.store,
            terminal_name=terminal_name,
            clock=self.clock,
            approval=self.approval(),
            slip_jobs=self.slip_jobs("window-1"),
            new_id=new_id,
            listener=listener,
        )
        return PaymentService(
            store=self.store,
            terminal=terminal,
            journal=journal,
            tariff=self.tariff,
            currency="EUR",
            clock=self.clock,
            new_id=new_id,
            on_slips_queued=lambda: None,
        )

    def terminal_day(
        self, terminal: CardTerminal, listener: JournalListener = lambda step: None, terminal_name: str = TERMINAL
    ) -> TerminalDayService:
        """State, totals and end of day of one terminal."""
        slip_jobs = self.slip_jobs("window-1")
        journal = BatchJournal(
            store=self.store,
            terminal_name=terminal_name,
            currency="EUR",
            clock=self.clock,
            closing=ClosingSlips(post_code=POST, window="3", software="consular-kiosk SPECIMEN", slip_jobs=slip_jobs),
            new_id=new_id,
            listener=listener,
        )
        return TerminalDayService(terminal=terminal, journal=journal, on_slips_queued=lambda: None)

    def check_in(self, reference: str) -> Visit:
        """Check a specimen appointment in and return its visit."""
        result = self.checkin().check_in(reference, BIRTH_DATE, "qr", "fr")
        assert result.ticket is not None, result
        with self.store.read() as tx:
            visit = tx.visits.by_id(result.ticket.visit_id)
        assert visit is not None
        return visit


def open_appliance(folder: Path) -> Appliance:
    """Open the store in `folder` with clocks that stand still."""
    clock = ManualWallClock()
    return Appliance(reopen_store(folder, clock), clock, ManualClock(), sample_tariff())

"""Specimen appointments and agents of a demonstration: one for every case of the tour, and a full day around them.

Nobody is meant: every family name is SPECIMEN, every reference begins with ZZ.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, islice
from typing import Final, Literal

from kiosk.devdock.post import REACH, DemoPost
from sync.contract.messages import AgentRecord, AppointmentRecord, PersonRecord, ServiceRecord
from sync.contract.pin import hash_pin

#: `reference.pattern` of the settings: what a code holds, and what is typed
REFERENCE_PATTERN: Final = "ZZ[A-Z]{3}[0-9]{3}"
SLOT: Final = timedelta(minutes=15)
DAY_COUNT: Final = 48

#: codes of the document catalogue, by service
DOCUMENTS: Final[Mapping[str, tuple[str, ...]]] = {
    "passport_adult": ("cnie", "photographs", "old_passport"),
    "passport_minor": ("birth_certificate", "photographs", "parental_consent"),
    "passport_loss": ("cnie", "photographs", "loss_declaration"),
    "cnie": ("birth_certificate", "photographs", "proof_of_address"),
    "criminal_record": ("cnie", "form"),
    "consular_registration": ("cnie", "proof_of_address", "form"),
    "document_collection": ("receipt",),
    "life_certificate": ("cnie",),
}
GIVEN_NAMES: Final = (
    "AMINA", "YOUSSEF", "FATIMA", "HASSAN", "KHADIJA", "OMAR", "SALMA", "MEHDI", "NADIA", "RACHID", "ZINEB", "KARIM",
)  # fmt: skip
LANGUAGES: Final = ("fr", "ar", "fr", "ar", "en", "es", "nl", "de", "it")


@dataclass(frozen=True)
class Specimen:
    """An appointment somebody may scan; `about` says what it shows, in the dock's list."""

    reference: str
    about: str
    services: tuple[str, ...]
    birth_date: date = date(1988, 5, 17)
    #: from the moment the demonstration starts to the start of the slot
    offset: timedelta = timedelta(minutes=10)
    people: int = 1
    elsewhere: bool = False
    cancelled: bool = False
    language: str = "fr"


CASES: Final = (
    Specimen("ZZQRC001", "scan it, pay", ("passport_adult",), date(1988, 5, 17), timedelta(minutes=5)),
    Specimen("ZZTYP001", "type it", ("cnie",), date(1990, 11, 3), language="ar"),
    Specimen("ZZDAT001", "wrong date three times", ("cnie",), date(1979, 1, 28)),
    Specimen("ZZEAR001", "too early", ("passport_adult",), date(1985, 7, 9), REACH),
    Specimen("ZZLAT001", "too late", ("passport_adult",), date(1964, 3, 21), -REACH),
    Specimen("ZZDAY001", "another day", ("passport_loss",), date(1993, 9, 30), timedelta(days=2)),
    Specimen("ZZPST001", "another consulate", ("consular_registration",), date(1971, 12, 5), elsewhere=True),
    Specimen("ZZCAN001", "cancelled", ("criminal_record",), date(1982, 6, 14), cancelled=True),
    Specimen(
        "ZZFAM001", "family of three, two services", ("passport_adult", "passport_minor"), date(1986, 4, 2), people=3
    ),
    Specimen("ZZCXL001", "the customer cancels", ("criminal_record",), date(1995, 8, 25), timedelta(minutes=15)),
    Specimen("ZZFRE001", "free of charge", ("document_collection",), date(1958, 2, 11), timedelta(minutes=20)),
    Specimen("ZZCUT001", "pull the terminal's cable", ("passport_loss",), date(1999, 10, 8), timedelta(minutes=25)),
    Specimen("ZZPAP001", "empty the paper", ("consular_registration",), date(1976, 5, 30), timedelta(minutes=30)),
)
#: a well-formed reference nobody booked
UNKNOWN_REFERENCE: Final = "ZZNON999"


def day_of_specimens() -> tuple[Specimen, ...]:
    """Ordinary appointments from `REACH` before the start to `REACH` after it."""
    step = 2 * REACH / DAY_COUNT
    services = islice(cycle(DOCUMENTS), DAY_COUNT)
    return tuple(
        Specimen(
            reference=f"ZZRDV{number:03d}",
            about=service.replace("_", " "),
            services=(service,),
            birth_date=date(1955 + (number * 7) % 50, 1 + number % 12, 1 + (number * 5) % 28),
            offset=step * number - REACH,
            language=LANGUAGES[number % len(LANGUAGES)],
        )
        for number, service in enumerate(services)
    )


def case(reference: str) -> Specimen:
    """Return the tour's specimen of that reference."""
    return next(specimen for specimen in CASES if specimen.reference == reference)


def appointment_record(specimen: Specimen, post: DemoPost, started_at: datetime, number: int) -> AppointmentRecord:
    """Return what the central system holds of it; slots begin at full five minutes of the day of `started_at`."""
    moment = (started_at + specimen.offset).astimezone(UTC).replace(second=0, microsecond=0)
    slot_start = moment - timedelta(minutes=moment.minute % 5)
    people = [
        PersonRecord(
            person_id=f"{specimen.reference}-p{index + 1}",
            given_name=GIVEN_NAMES[(number + index) % len(GIVEN_NAMES)],
            family_name="SPECIMEN",
            birth_date=_birth_date(specimen, index).isoformat(),
        )
        for index in range(specimen.people)
    ]
    return AppointmentRecord(
        appointment_id=f"specimen-{specimen.reference}",
        reference=specimen.reference,
        post_code=post.other_post if specimen.elsewhere else post.code,
        status="cancelled" if specimen.cancelled else "booked",
        slot_start=slot_start,
        slot_end=slot_start + SLOT,
        language=specimen.language,
        people=people,
        services=[
            ServiceRecord(
                service_line_id=f"{specimen.reference}-s{index + 1}",
                service_code=service,
                person_id=people[index % len(people)].person_id,
                documents=list(DOCUMENTS[service]),
            )
            for index, service in enumerate(specimen.services)
        ],
    )


def _birth_date(specimen: Specimen, index: int) -> date:
    """The first person books; the others are children."""
    return specimen.birth_date if index == 0 else date(2010 + index * 3, specimen.birth_date.month, 12)


@dataclass(frozen=True)
class SpecimenAgent:
    """Somebody who may log in; the PIN is shown to whoever plays the demonstration."""

    agent_id: str
    display_name: str
    role: Literal["agent", "cashier", "supervisor", "technician"]
    pin: str


CASHIER: Final = SpecimenAgent("agent-1", "Amina SPECIMEN", "cashier", "2580")
SUPERVISOR: Final = SpecimenAgent("agent-2", "Hassan SPECIMEN", "supervisor", "1470")
TECHNICIAN: Final = SpecimenAgent("technician-1", "Karim SPECIMEN", "technician", "3690")
AGENTS: Final = (CASHIER, SUPERVISOR, TECHNICIAN)


def agent_record(agent: SpecimenAgent, salt: bytes) -> AgentRecord:
    """Return what the central system holds of an agent; `salt` is 16 fresh random bytes."""
    return AgentRecord(
        agent_id=agent.agent_id, display_name=agent.display_name, role=agent.role, pin_hash=hash_pin(agent.pin, salt)
    )

"""Every specimen is admitted or refused as its case says, whenever the demonstration starts."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devdock.post import choose_post
from kiosk.devdock.specimens import (
    AGENTS,
    CASES,
    REFERENCE_PATTERN,
    UNKNOWN_REFERENCE,
    Specimen,
    SpecimenAgent,
    agent_record,
    appointment_record,
    case,
    day_of_specimens,
)
from kiosk.domain.arrival import AppointmentFacts, ArrivalPolicy, ArrivalVerdict, decide_arrival
from kiosk.domain.scan import parse_reference
from sync.contract.pin import verify_pin
from tests.support.appliance import sample_tariff

#: as the demonstration's settings have it
POLICY = ArrivalPolicy(60, 60)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
REFUSED = {
    "ZZEAR001": ArrivalVerdict.TOO_EARLY,
    "ZZLAT001": ArrivalVerdict.TOO_LATE,
    "ZZDAY001": ArrivalVerdict.WRONG_DAY,
    "ZZPST001": ArrivalVerdict.WRONG_POST,
    "ZZCAN001": ArrivalVerdict.CANCELLED,
}


def verdict(specimen: Specimen, started_at: datetime, now: datetime) -> ArrivalVerdict:
    post = choose_post(started_at)
    record = appointment_record(specimen, post, started_at, 0)
    facts = AppointmentFacts(
        post_code=record.post_code,
        status=record.status,
        slot_start=record.slot_start,
        slot_end=record.slot_end,
        service_codes=tuple(service.service_code for service in record.services),
    )
    return decide_arrival(facts, POLICY, post.code, now, post.zone).verdict


@given(MOMENTS)
def test_cases_are_answered_as_they_say(started_at: datetime) -> None:
    for specimen in CASES:
        expected = REFUSED.get(specimen.reference, ArrivalVerdict.ADMITTED)
        assert verdict(specimen, started_at, started_at) is expected, specimen


@given(MOMENTS)
def test_somebody_ordinary_is_admitted_too(started_at: datetime) -> None:
    found = [verdict(specimen, started_at, started_at) for specimen in day_of_specimens()]
    assert found.count(ArrivalVerdict.ADMITTED) >= 10
    assert {ArrivalVerdict.TOO_EARLY, ArrivalVerdict.TOO_LATE} < set(found)


def test_about_sixty_appointments_with_references_of_their_own() -> None:
    references = [specimen.reference for specimen in (*CASES, *day_of_specimens())] + [UNKNOWN_REFERENCE]
    assert 55 <= len(references) <= 70
    assert len(set(references)) == len(references)
    assert all(parse_reference(reference, REFERENCE_PATTERN) == reference for reference in references)


def test_every_service_has_a_tariff_line() -> None:
    tariff = sample_tariff()
    for specimen in (*CASES, *day_of_specimens()):
        for service in specimen.services:
            assert tariff.line(service).service_code == service


def test_nobody_is_meant() -> None:
    started_at = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    post = choose_post(started_at)
    records = [appointment_record(specimen, post, started_at, 0) for specimen in (*CASES, *day_of_specimens())]
    assert {person.family_name for record in records for person in record.people} == {"SPECIMEN"}
    family = appointment_record(case("ZZFAM001"), post, started_at, 0)
    assert (len(family.people), len(family.services)) == (3, 2)


@pytest.mark.parametrize("agent", AGENTS, ids=lambda agent: agent.agent_id)
def test_agents_log_in_with_the_pin_shown(agent: SpecimenAgent) -> None:
    assert verify_pin(agent.pin, agent_record(agent, b"0123456789abcdef").pin_hash)

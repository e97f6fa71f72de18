"""Applies what comes down: each change becomes rows of the store, or is refused with a reason."""

from datetime import date

from pydantic import ValidationError

from sync.contract.messages import (
    AgentRecord,
    AppointmentRecord,
    Change,
    DeviceStateRecord,
    NumberBlockRecord,
    RecordKind,
)
from sync.store.records import Agent, Appointment, AppointmentService, DeviceState, Person
from sync.store.store import Transaction


class Unusable(Exception):
    """The record cannot be taken; the text is a reason without any of its values."""


def apply_change(transaction: Transaction, change: Change) -> None:
    """Write one change into the store. Raises Unusable before anything is written."""
    try:
        match change.kind:
            case RecordKind.APPOINTMENT:
                _apply_appointment(transaction, change)
            case RecordKind.AGENT:
                _apply_agent(transaction, change)
            case RecordKind.NUMBER_BLOCK:
                _apply_number_block(transaction, change)
            case RecordKind.DEVICE_STATE:
                _apply_device_state(transaction, change)
    except ValidationError as error:
        fault = error.errors(include_input=False, include_url=False)[0]
        raise Unusable(f"{'.'.join(str(part) for part in fault['loc']) or 'record'}: {fault['type']}") from None


def _apply_appointment(transaction: Transaction, change: Change) -> None:
    if change.deleted:
        transaction.appointments.delete(change.record_id)
    else:
        transaction.appointments.upsert(_appointment(AppointmentRecord.model_validate(change.record), change))


def _apply_agent(transaction: Transaction, change: Change) -> None:
    if change.deleted:
        known = transaction.agents.by_id(change.record_id)
        if known is not None:  # ledgers name the agent, so the row stays and opens no door
            transaction.agents.upsert(Agent(known.agent_id, known.display_name, known.role, pin_hash="", active=False))
        return
    record = AgentRecord.model_validate(change.record)
    _require(record.agent_id == change.record_id, "record_id")
    transaction.agents.upsert(Agent(**record.model_dump()))


def _apply_number_block(transaction: Transaction, change: Change) -> None:
    _require(not change.deleted, "a block of numbers cannot be taken back")
    record = NumberBlockRecord.model_validate(change.record)
    _require(record.block_id == change.record_id, "record_id")
    _require(record.first <= record.last, "range")
    _require(record.purpose != "stamp" or not record.prefix, "prefix")  # a stamp's number has no room for one
    block = (record.block_id, record.purpose, record.prefix, record.first, record.last)
    _require(not transaction.numbers.overlaps(*block), "overlap")
    transaction.numbers.add_block(*block)


def _apply_device_state(transaction: Transaction, change: Change) -> None:
    """What another appliance tells of its devices; what this one has told comes back and is known better here."""
    appliance_id, _, device = change.record_id.partition("/")
    kind, _, name = device.partition("/")
    _require(bool(appliance_id and kind and name), "record_id")
    own = transaction.device.load()
    if own is not None and own.device_id == appliance_id:
        return
    if change.deleted:
        transaction.device_states.forget(appliance_id, kind, name)
        return
    record = DeviceStateRecord.model_validate(change.record)
    _require((record.appliance_id, record.kind, record.name) == (appliance_id, kind, name), "record_id")
    transaction.device_states.tell(
        DeviceState(appliance_id, kind, name, record.station, record.state, record.text, record.since)
    )


def _appointment(record: AppointmentRecord, change: Change) -> Appointment:
    people = {person.person_id for person in record.people}
    _require(record.appointment_id == change.record_id, "record_id")
    _require(record.slot_start < record.slot_end, "slot")
    _require(len(people) == len(record.people), "people: person_id")
    _require(all(service.person_id in people for service in record.services), "services: person_id")
    lines = {service.service_line_id for service in record.services}
    _require(len(lines) == len(record.services), "services: service_line_id")
    return Appointment(
        appointment_id=record.appointment_id,
        reference=record.reference,
        post_code=record.post_code,
        status=record.status,
        slot_start=record.slot_start,
        slot_end=record.slot_end,
        language=record.language,
        people=tuple(
            Person(person.person_id, person.given_name, person.family_name, _date(person.birth_date))
            for person in record.people
        ),
        services=tuple(
            AppointmentService(line.service_line_id, line.service_code, line.person_id, tuple(line.documents))
            for line in record.services
        ),
        version=change.version,
    )


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Unusable("birth_date") from None


def _require(holds: bool, reason: str) -> None:
    if not holds:
        raise Unusable(reason)

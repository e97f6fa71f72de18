"""What a device is told of an appointment at a neighbour post: enough to send its visitor there, and no more.

A visitor at the wrong post is told so after the second datum, a birth date, has matched. So the reference, the post,
the status, the slot and the birth dates go down; names, persons, services and documents stay.
"""

from enum import Enum

from sync.contract.messages import AppointmentRecord, PersonRecord, ServiceRecord

#: stands for every service of an appointment elsewhere
SERVICE_ELSEWHERE = "elsewhere"


class View(Enum):
    """How much a reader of the change feed sees of the records of an audience."""

    WHOLE = "whole"
    SIGNPOST = "signpost"


def signpost(appointment: AppointmentRecord) -> AppointmentRecord:
    """The appointment without names, and with one service that says nothing."""
    birth_dates = sorted({person.birth_date for person in appointment.people})
    people = [
        PersonRecord(person_id=f"p{number}", given_name="", family_name="", birth_date=birth_date)
        for number, birth_date in enumerate(birth_dates, start=1)
    ]
    service = ServiceRecord(service_line_id="s1", service_code=SERVICE_ELSEWHERE, person_id="p1")
    return appointment.model_copy(update={"people": people, "services": [service]})

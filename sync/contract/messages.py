"""Requests and answers of the two endpoints, `POST /v1/events` and `GET /v1/changes`, and of enrolment."""

from enum import StrEnum
from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue

MAX_BATCH = 200
#: most changes one page may hold
MAX_PAGE = 500
#: longest a server holds back an empty page
MAX_WAIT_S = 30
SCHEMA_VERSION = 1


class Message(BaseModel):
    """Base of requests and answers."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ItemStatus(StrEnum):
    """What became of one event of a batch."""

    APPLIED = "applied"
    #: the same event id was applied before; nothing was done twice
    DUPLICATE = "duplicate"
    #: recorded, but another device's event decided the matter first; `detail` tells which
    CONFLICT = "conflict"
    #: can never be applied; goes to the device's quarantine
    REJECTED = "rejected"
    #: not now; the device tries again
    RETRY = "retry"


class EventBatch(Message):
    """Body of POST /v1/events, in the order of `device_seq`.

    Each item is an EventEnvelope; items are checked one by one, so that whatever stands at one position never makes
    the others fail. A device sends `{"event_id", "device_seq"}` for an event it can no longer read itself.
    """

    events: list[Any] = Field(min_length=1, max_length=MAX_BATCH)


class ItemResult(Message):
    """Result of the item at the same position of the batch; `event_id` empty when it had none."""

    event_id: str
    status: ItemStatus
    reason: str = ""
    detail: dict[str, JsonValue] = Field(default_factory=dict)


class EventBatchResult(Message):
    """Answer of POST /v1/events: one result per item, in order."""

    results: list[ItemResult]
    server_time: AwareDatetime


class RecordKind(StrEnum):
    """Records that come down."""

    APPOINTMENT = "appointment"
    AGENT = "agent"
    NUMBER_BLOCK = "number_block"
    DEVICE_STATE = "device_state"


class Change(Message):
    """One record at one version; `record` is null for a tombstone."""

    seq: int = Field(ge=1)
    kind: RecordKind
    record_id: str
    version: int = Field(ge=1)
    deleted: bool = False
    record: dict[str, JsonValue] | None


class ChangePage(Message):
    """Answer of GET /v1/changes: changes in commit order; `next_seq` is the cursor to save with them."""

    changes: list[Change]
    next_seq: int = Field(ge=0)
    has_more: bool
    schema_version: int
    server_time: AwareDatetime


class PersonRecord(Message):
    """A person of an appointment."""

    person_id: str
    given_name: str
    family_name: str
    birth_date: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")


class ServiceRecord(Message):
    """A service asked for by one person, with the documents to bring (codes of the document catalogue)."""

    service_line_id: str
    service_code: str
    person_id: str
    documents: list[str] = Field(default_factory=list)


class AppointmentRecord(Message):
    """A Rendez-vous appointment as the central system knows it."""

    appointment_id: str
    reference: str = Field(min_length=1, max_length=64)
    post_code: str
    status: Literal["booked", "cancelled"]
    slot_start: AwareDatetime
    slot_end: AwareDatetime
    language: str
    people: list[PersonRecord] = Field(min_length=1)
    services: list[ServiceRecord] = Field(min_length=1)


class AgentRecord(Message):
    """A person who may log in at the counter; `pin_hash` is an scrypt text made by the authority."""

    agent_id: str
    display_name: str
    role: Literal["agent", "cashier", "supervisor", "technician"]
    pin_hash: str
    active: bool = True


#: the largest number a block may hold: a stamp number is twelve digits that start with two zeros, so that it never
#: looks like a card number
MAX_NUMBER = 9_999_999_999


class NumberBlockRecord(Message):
    """Numbers a device may give without asking: tickets `prefix` + number, stamps within the number."""

    block_id: str
    device_id: str
    purpose: Literal["ticket", "stamp"]
    prefix: str
    first: int = Field(ge=1, le=MAX_NUMBER)
    last: int = Field(ge=1, le=MAX_NUMBER)


class DeviceStateRecord(Message):
    """How a device of an appliance of the post is, since when; `state` is a plain code, `text` its detail for staff.

    The record's id is `appliance_id/kind/name`.
    """

    appliance_id: str
    kind: Literal["printer", "terminal", "scanner"]
    name: str
    station: str
    state: str
    text: str = ""
    since: AwareDatetime


class EnrolmentRequest(Message):
    """Body of POST /v1/enrolments: a one-time token turns a public key into a device."""

    one_time_token: str
    public_key: str = Field(pattern="^[0-9a-f]{64}$", description="Ed25519, hex")
    name: str


class EnrolmentAnswer(Message):
    """What the device keeps: its id and the bearer token of every further request."""

    device_id: str
    post_code: str
    access_token: str


class CentralSummary(Message):
    """Answer of GET /v1/summary: what the ledger of this server holds, for reports and comparison."""

    events: int
    visits: int
    payments: int
    payments_approved: int
    stamps: int
    conflicts: int
    refunds: int = 0
    refunds_approved: int = 0


class Health(Message):
    """Answer of GET /v1/health, the one address besides enrolment that asks for no token."""

    status: Literal["ok"]
    schema_version: int
    server_time: AwareDatetime


class Problem(Message):
    """Body of every refusal: `code` for programs, `text` for people."""

    code: str
    text: str

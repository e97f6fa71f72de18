"""Tables of the appliance's store. Column names are the field names of `sync.store.records`.

Names and birth dates of visitors stand in `appointment_people` only, so that retention can delete them; every
other table is a ledger. Moments are UTC text, amounts integer minor units. A change here needs a migration.
"""

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from sync.store.column_types import Flag, IsoDate, JsonObject, TextTuple, UtcMoment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _required(name: str, kind: Any, *constraints: Any, primary_key: bool = False) -> Column[Any]:
    return Column(name, kind, *constraints, nullable=False, primary_key=primary_key)


def _optional(name: str, kind: Any) -> Column[Any]:
    return Column(name, kind, nullable=True)


def _added(name: str) -> Column[Any]:
    """A text column that a later migration added, so it has a default in the schema."""
    return Column(name, Text, nullable=False, server_default=text("''"))


def _table(name: str, *items: Any) -> Table:
    return Table(name, metadata, *items, sqlite_strict=True)


device = _table(
    "device",
    _required("singleton", Integer, CheckConstraint("singleton = 1", name="singleton"), primary_key=True),
    _required("device_id", Text),
    _required("post_code", Text),
    _required("access_token", Text),
    _required("private_key_hex", Text),
)

appointments = _table(
    "appointments",
    _required("appointment_id", Text, primary_key=True),
    _required("reference", Text),
    _required("post_code", Text),
    _required("status", Text),
    _required("slot_start", UtcMoment),
    _required("slot_end", UtcMoment),
    _required("language", Text),
    _required("version", Integer),
    # not unique: which of two appointments is right is the authority's matter, and must not stop the download
    Index("ix_appointments_reference", "reference"),
)

appointment_people = _table(
    "appointment_people",
    _required("appointment_id", Text, ForeignKey("appointments.appointment_id", ondelete="CASCADE"), primary_key=True),
    _required("position", Integer, primary_key=True),
    _required("person_id", Text),
    _required("given_name", Text),
    _required("family_name", Text),
    _required("birth_date", IsoDate),
)

appointment_services = _table(
    "appointment_services",
    _required("appointment_id", Text, ForeignKey("appointments.appointment_id", ondelete="CASCADE"), primary_key=True),
    _required("position", Integer, primary_key=True),
    _required("service_line_id", Text),
    _required("service_code", Text),
    _required("person_id", Text),
    _required("documents", TextTuple),
)

visits = _table(
    "visits",
    _required("visit_id", Text, primary_key=True),
    # no foreign key: retention deletes the appointment, the visit stays
    _optional("appointment_id", Text),
    _required("ticket_number", Text),
    _required("business_date", IsoDate),
    _required("channel", Text),
    _required("status", Text),
    _required("language", Text),
    _optional("slot_start", UtcMoment),
    _required("arrived_at", UtcMoment),
    _optional("called_at", UtcMoment),
    _required("call_count", Integer),
    _required("window", Text),
    _required("agent_id", Text),
    _required("version", Integer),
    UniqueConstraint("business_date", "ticket_number"),
    Index("ix_visits_appointment_id_business_date", "appointment_id", "business_date"),
    # one live visit per appointment and day; only after a no-show may the same appointment check in again
    Index(
        "uq_visits_live",
        "appointment_id",
        "business_date",
        unique=True,
        sqlite_where=text("appointment_id IS NOT NULL AND status <> 'no_show'"),
    ),
)

visit_services = _table(
    "visit_services",
    _required("visit_service_id", Text, primary_key=True),
    _required("visit_id", Text, ForeignKey("visits.visit_id")),
    _required("position", Integer),
    _required("service_code", Text),
    _required("person_id", Text),
    _required("documents", TextTuple),
    _required("settled", Text, CheckConstraint("settled IN ('', 'paid', 'waived')", name="settled")),
    Index("ix_visit_services_visit_id", "visit_id"),
)

payments = _table(
    "payments",
    _required("payment_id", Text, primary_key=True),
    _required("visit_id", Text, ForeignKey("visits.visit_id")),
    _required("agent_id", Text),
    _required("terminal_name", Text),
    _required("amount_minor", Integer, CheckConstraint("amount_minor > 0", name="amount")),
    _required("currency", Text),
    _required("rate_id", Text),
    _required("rate_text", Text),
    _required("status", Text),
    _required("created_at", UtcMoment),
    _optional("ended_at", UtcMoment),
    _required("reason", Text),
    _required("text", Text),
    _required("authorisation_code", Text),
    _required("scheme", Text),
    # a card number can never be stored, whatever a driver returns
    _required("card_last4", Text, CheckConstraint("length(card_last4) <= 4", name="card_last4")),
    _required("entry_mode", Text),
    _required("terminal_id", Text),
    _required("receipt_number", Text),
    _required("raw_code", Text),
    _required("resolved_by", Text),
    _required("resolution_evidence", Text),
    _required("version", Integer),
    _added("application_id"),
    _added("merchant_id"),
    _added("verification"),
    Index("ix_payments_visit_id", "visit_id"),
    Index("ix_payments_open", "terminal_name", sqlite_where=text("status IN ('created', 'sent', 'unknown')")),
)

payment_lines = _table(
    "payment_lines",
    _required("line_id", Text, primary_key=True),
    _required("payment_id", Text, ForeignKey("payments.payment_id")),
    _required("position", Integer),
    _required("visit_service_id", Text, ForeignKey("visit_services.visit_service_id")),
    _required("service_code", Text),
    _required("stamp_mad_minor", Integer),
    _required("chancery_mad_minor", Integer),
    _required("service_mad_minor", Integer),
    _required("stamp_minor", Integer),
    _required("chancery_minor", Integer),
    _required("service_minor", Integer),
    _required("amount_minor", Integer),
    Index("ix_payment_lines_payment_id", "payment_id"),
)

stamps = _table(
    "stamps",
    _required("stamp_number", Text, primary_key=True),
    _required("payment_id", Text, ForeignKey("payments.payment_id")),
    # one stamp per fee line, for ever
    _required("line_id", Text, ForeignKey("payment_lines.line_id")),
    _required("service_code", Text),
    _required("amount_minor", Integer, CheckConstraint("amount_minor > 0", name="amount")),
    _required("currency", Text),
    _required("amount_mad_minor", Integer),
    _required("code", Text),
    _required("status", Text),
    _required("issued_at", UtcMoment),
    _required("version", Integer),
    UniqueConstraint("line_id"),
    Index("ix_stamps_payment_id", "payment_id"),
)

refunds = _table(
    "refunds",
    _required("refund_id", Text, primary_key=True),
    _required("payment_id", Text, ForeignKey("payments.payment_id")),
    _required("visit_id", Text),
    _required("agent_id", Text),
    _required("authorised_by", Text),
    _required("terminal_name", Text),
    _required("method", Text, CheckConstraint("method IN ('refund', 'reversal')", name="method")),
    _required("cause", Text),
    _required("amount_minor", Integer, CheckConstraint("amount_minor > 0", name="amount")),
    _required("currency", Text),
    _required("status", Text),
    _required("created_at", UtcMoment),
    _optional("ended_at", UtcMoment),
    _required("reason", Text),
    _required("text", Text),
    _required("authorisation_code", Text),
    _required("scheme", Text),
    _required("card_last4", Text, CheckConstraint("length(card_last4) <= 4", name="card_last4")),
    _required("entry_mode", Text),
    _required("terminal_id", Text),
    _required("receipt_number", Text),
    _required("raw_code", Text),
    _required("application_id", Text),
    _required("merchant_id", Text),
    _required("verification", Text),
    _required("resolved_by", Text),
    _required("resolution_evidence", Text),
    _required("version", Integer),
    Index("ix_refunds_payment_id", "payment_id"),
    Index("ix_refunds_open", "terminal_name", sqlite_where=text("status IN ('created', 'sent', 'unknown')")),
)

refund_lines = _table(
    "refund_lines",
    _required("refund_id", Text, ForeignKey("refunds.refund_id"), primary_key=True),
    _required("position", Integer, primary_key=True),
    _required("line_id", Text, ForeignKey("payment_lines.line_id")),
    _required("stamp_number", Text, ForeignKey("stamps.stamp_number")),
    _required("amount_minor", Integer, CheckConstraint("amount_minor > 0", name="amount")),
    Index("ix_refund_lines_line_id", "line_id"),
)

terminal_batches = _table(
    "terminal_batches",
    _required("batch_id", Text, primary_key=True),
    _required("terminal_name", Text),
    _required("agent_id", Text),
    _required("status", Text),
    _required("started_at", UtcMoment),
    _optional("ended_at", UtcMoment),
    _required("currency", Text),
    _required("our_count", Integer),
    _required("our_total_minor", Integer),
    _optional("terminal_count", Integer),
    _optional("terminal_total_minor", Integer),
    _required("terminal_id", Text),
    _required("reason", Text),
    _required("text", Text),
    _required("raw_code", Text),
    Index("ix_terminal_batches_terminal_name_started_at", "terminal_name", "started_at"),
)

#: appliance_id is empty for the devices of this appliance, else the id of another appliance of the post
device_states = _table(
    "device_states",
    _required("appliance_id", Text, primary_key=True),
    _required("kind", Text, primary_key=True),
    _required("name", Text, primary_key=True),
    _required("station", Text),
    _required("state", Text),
    _required("text", Text),
    _required("changed_at", UtcMoment),
)

paper_rolls = _table(
    "paper_rolls",
    _required("printer_name", Text, primary_key=True),
    _required("roll_mm", Integer, CheckConstraint("roll_mm > 0", name="roll_mm")),
    _required("used_mm", Integer, CheckConstraint("used_mm >= 0", name="used_mm")),
    _required("changed_at", UtcMoment),
)

number_blocks = _table(
    "number_blocks",
    _required("position", Integer, primary_key=True),
    _required("block_id", Text),
    _required("purpose", Text),
    _required("prefix", Text),
    _required("first_number", Integer),
    _required("last_number", Integer),
    _required("next_number", Integer),
    UniqueConstraint("block_id"),
    CheckConstraint("first_number <= last_number", name="range"),
    CheckConstraint("next_number BETWEEN first_number AND last_number + 1", name="next"),
)

print_jobs = _table(
    "print_jobs",
    _required("job_id", Text, primary_key=True),
    _required("printer_name", Text),
    _required("slip_kind", Text),
    _required("subject_id", Text),
    _required("copy_number", Integer),
    _required("languages", TextTuple),
    _required("data", JsonObject),
    _required("status", Text),
    _required("created_at", UtcMoment),
    _optional("ended_at", UtcMoment),
    _required("proof", Text),
    _required("reason", Text),
    # each DUPLICATA has its own number
    UniqueConstraint("subject_id", "slip_kind", "copy_number"),
    Index("ix_print_jobs_status", "status"),
)

agents = _table(
    "agents",
    _required("agent_id", Text, primary_key=True),
    _required("display_name", Text),
    _required("role", Text),
    _required("pin_hash", Text),
    _required("active", Flag),
)

outbox_events = _table(
    "outbox_events",
    _required("device_seq", Integer, primary_key=True),
    _required("event_id", Text),
    _required("kind", Text),
    _required("envelope_json", Text),
    # pending, applied or quarantined
    _required("state", Text),
    _required("attempts", Integer),
    _required("last_error", Text),
    _required("note", Text),
    _required("quarantine_reason", Text),
    _optional("settled_at", UtcMoment),
    UniqueConstraint("event_id"),
    Index("ix_outbox_events_pending", "device_seq", sqlite_where=text("state = 'pending'")),
    Index("ix_outbox_events_quarantined", "device_seq", sqlite_where=text("state = 'quarantined'")),
)

chain_head = _table(
    "chain_head",
    _required("singleton", Integer, CheckConstraint("singleton = 1", name="singleton"), primary_key=True),
    _required("device_seq", Integer),
    _required("hash", Text),
)

exchange_state = _table(
    "exchange_state",
    _required("singleton", Integer, CheckConstraint("singleton = 1", name="singleton"), primary_key=True),
    _required("cursor", Integer),
    _optional("last_success_at", UtcMoment),
    _required("last_error", Text),
    _optional("clock_skew_s", Integer),
)

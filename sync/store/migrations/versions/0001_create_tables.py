"""Create the tables of the first schema."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# frozen: what the tables were at this revision, whatever `sync.store.tables` says later
_CREATE = (
    """
    CREATE TABLE device (
        singleton INTEGER NOT NULL CONSTRAINT ck_device_singleton CHECK (singleton = 1),
        device_id TEXT NOT NULL,
        post_code TEXT NOT NULL,
        access_token TEXT NOT NULL,
        private_key_hex TEXT NOT NULL,
        CONSTRAINT pk_device PRIMARY KEY (singleton)
    ) STRICT
    """,
    """
    CREATE TABLE appointments (
        appointment_id TEXT NOT NULL,
        reference TEXT NOT NULL,
        post_code TEXT NOT NULL,
        status TEXT NOT NULL,
        slot_start TEXT NOT NULL,
        slot_end TEXT NOT NULL,
        language TEXT NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT pk_appointments PRIMARY KEY (appointment_id)
    ) STRICT
    """,
    "CREATE INDEX ix_appointments_reference ON appointments (reference)",
    """
    CREATE TABLE appointment_people (
        appointment_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        person_id TEXT NOT NULL,
        given_name TEXT NOT NULL,
        family_name TEXT NOT NULL,
        birth_date TEXT NOT NULL,
        CONSTRAINT pk_appointment_people PRIMARY KEY (appointment_id, position),
        CONSTRAINT fk_appointment_people_appointment_id FOREIGN KEY (appointment_id)
            REFERENCES appointments (appointment_id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE appointment_services (
        appointment_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        service_line_id TEXT NOT NULL,
        service_code TEXT NOT NULL,
        person_id TEXT NOT NULL,
        documents TEXT NOT NULL,
        CONSTRAINT pk_appointment_services PRIMARY KEY (appointment_id, position),
        CONSTRAINT fk_appointment_services_appointment_id FOREIGN KEY (appointment_id)
            REFERENCES appointments (appointment_id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE visits (
        visit_id TEXT NOT NULL,
        appointment_id TEXT,
        ticket_number TEXT NOT NULL,
        business_date TEXT NOT NULL,
        channel TEXT NOT NULL,
        status TEXT NOT NULL,
        language TEXT NOT NULL,
        slot_start TEXT,
        arrived_at TEXT NOT NULL,
        called_at TEXT,
        call_count INTEGER NOT NULL,
        window TEXT NOT NULL,
        agent_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT pk_visits PRIMARY KEY (visit_id),
        CONSTRAINT uq_visits_business_date_ticket_number UNIQUE (business_date, ticket_number)
    ) STRICT
    """,
    "CREATE INDEX ix_visits_appointment_id_business_date ON visits (appointment_id, business_date)",
    """
    CREATE UNIQUE INDEX uq_visits_live ON visits (appointment_id, business_date)
    WHERE appointment_id IS NOT NULL AND status <> 'no_show'
    """,
    """
    CREATE TABLE visit_services (
        visit_service_id TEXT NOT NULL,
        visit_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        service_code TEXT NOT NULL,
        person_id TEXT NOT NULL,
        documents TEXT NOT NULL,
        settled TEXT NOT NULL CONSTRAINT ck_visit_services_settled CHECK (settled IN ('', 'paid', 'waived')),
        CONSTRAINT pk_visit_services PRIMARY KEY (visit_service_id),
        CONSTRAINT fk_visit_services_visit_id FOREIGN KEY (visit_id)
            REFERENCES visits (visit_id)
    ) STRICT
    """,
    "CREATE INDEX ix_visit_services_visit_id ON visit_services (visit_id)",
    """
    CREATE TABLE payments (
        payment_id TEXT NOT NULL,
        visit_id TEXT NOT NULL,
        agent_id TEXT NOT NULL,
        terminal_name TEXT NOT NULL,
        amount_minor INTEGER NOT NULL CONSTRAINT ck_payments_amount CHECK (amount_minor > 0),
        currency TEXT NOT NULL,
        rate_id TEXT NOT NULL,
        rate_text TEXT NOT NULL,
        status TEXT NOT NULL,
        created_at TEXT NOT NULL,
        ended_at TEXT,
        reason TEXT NOT NULL,
        text TEXT NOT NULL,
        authorisation_code TEXT NOT NULL,
        scheme TEXT NOT NULL,
        card_last4 TEXT NOT NULL CONSTRAINT ck_payments_card_last4 CHECK (length(card_last4) <= 4),
        entry_mode TEXT NOT NULL,
        terminal_id TEXT NOT NULL,
        receipt_number TEXT NOT NULL,
        raw_code TEXT NOT NULL,
        resolved_by TEXT NOT NULL,
        resolution_evidence TEXT NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT pk_payments PRIMARY KEY (payment_id),
        CONSTRAINT fk_payments_visit_id FOREIGN KEY (visit_id)
            REFERENCES visits (visit_id)
    ) STRICT
    """,
    "CREATE INDEX ix_payments_open ON payments (terminal_name) WHERE status IN ('created', 'sent', 'unknown')",
    "CREATE INDEX ix_payments_visit_id ON payments (visit_id)",
    """
    CREATE TABLE payment_lines (
        line_id TEXT NOT NULL,
        payment_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        visit_service_id TEXT NOT NULL,
        service_code TEXT NOT NULL,
        stamp_mad_minor INTEGER NOT NULL,
        chancery_mad_minor INTEGER NOT NULL,
        service_mad_minor INTEGER NOT NULL,
        stamp_minor INTEGER NOT NULL,
        chancery_minor INTEGER NOT NULL,
        service_minor INTEGER NOT NULL,
        amount_minor INTEGER NOT NULL,
        CONSTRAINT pk_payment_lines PRIMARY KEY (line_id),
        CONSTRAINT fk_payment_lines_payment_id FOREIGN KEY (payment_id)
            REFERENCES payments (payment_id),
        CONSTRAINT fk_payment_lines_visit_service_id FOREIGN KEY (visit_service_id)
            REFERENCES visit_services (visit_service_id)
    ) STRICT
    """,
    "CREATE INDEX ix_payment_lines_payment_id ON payment_lines (payment_id)",
    """
    CREATE TABLE stamps (
        stamp_number TEXT NOT NULL,
        payment_id TEXT NOT NULL,
        line_id TEXT NOT NULL,
        service_code TEXT NOT NULL,
        amount_minor INTEGER NOT NULL CONSTRAINT ck_stamps_amount CHECK (amount_minor > 0),
        currency TEXT NOT NULL,
        amount_mad_minor INTEGER NOT NULL,
        code TEXT NOT NULL,
        status TEXT NOT NULL,
        issued_at TEXT NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT pk_stamps PRIMARY KEY (stamp_number),
        CONSTRAINT uq_stamps_line_id UNIQUE (line_id),
        CONSTRAINT fk_stamps_payment_id FOREIGN KEY (payment_id)
            REFERENCES payments (payment_id),
        CONSTRAINT fk_stamps_line_id FOREIGN KEY (line_id)
            REFERENCES payment_lines (line_id)
    ) STRICT
    """,
    "CREATE INDEX ix_stamps_payment_id ON stamps (payment_id)",
    """
    CREATE TABLE number_blocks (
        position INTEGER NOT NULL,
        block_id TEXT NOT NULL,
        purpose TEXT NOT NULL,
        prefix TEXT NOT NULL,
        first_number INTEGER NOT NULL,
        last_number INTEGER NOT NULL,
        next_number INTEGER NOT NULL,
        CONSTRAINT pk_number_blocks PRIMARY KEY (position),
        CONSTRAINT uq_number_blocks_block_id UNIQUE (block_id),
        CONSTRAINT ck_number_blocks_range CHECK (first_number <= last_number),
        CONSTRAINT ck_number_blocks_next CHECK (next_number BETWEEN first_number AND last_number + 1)
    ) STRICT
    """,
    """
    CREATE TABLE print_jobs (
        job_id TEXT NOT NULL,
        printer_name TEXT NOT NULL,
        slip_kind TEXT NOT NULL,
        subject_id TEXT NOT NULL,
        copy_number INTEGER NOT NULL,
        languages TEXT NOT NULL,
        data TEXT NOT NULL,
        status TEXT NOT NULL,
        created_at TEXT NOT NULL,
        ended_at TEXT,
        proof TEXT NOT NULL,
        reason TEXT NOT NULL,
        CONSTRAINT pk_print_jobs PRIMARY KEY (job_id),
        CONSTRAINT uq_print_jobs_subject_id_slip_kind_copy_number UNIQUE (subject_id, slip_kind, copy_number)
    ) STRICT
    """,
    "CREATE INDEX ix_print_jobs_status ON print_jobs (status)",
    """
    CREATE TABLE agents (
        agent_id TEXT NOT NULL,
        display_name TEXT NOT NULL,
        role TEXT NOT NULL,
        pin_hash TEXT NOT NULL,
        active INTEGER NOT NULL,
        CONSTRAINT pk_agents PRIMARY KEY (agent_id)
    ) STRICT
    """,
    """
    CREATE TABLE outbox_events (
        device_seq INTEGER NOT NULL,
        event_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        envelope_json TEXT NOT NULL,
        state TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        last_error TEXT NOT NULL,
        note TEXT NOT NULL,
        quarantine_reason TEXT NOT NULL,
        settled_at TEXT,
        CONSTRAINT pk_outbox_events PRIMARY KEY (device_seq),
        CONSTRAINT uq_outbox_events_event_id UNIQUE (event_id)
    ) STRICT
    """,
    "CREATE INDEX ix_outbox_events_pending ON outbox_events (device_seq) WHERE state = 'pending'",
    "CREATE INDEX ix_outbox_events_quarantined ON outbox_events (device_seq) WHERE state = 'quarantined'",
    """
    CREATE TABLE chain_head (
        singleton INTEGER NOT NULL CONSTRAINT ck_chain_head_singleton CHECK (singleton = 1),
        device_seq INTEGER NOT NULL,
        hash TEXT NOT NULL,
        CONSTRAINT pk_chain_head PRIMARY KEY (singleton)
    ) STRICT
    """,
    """
    CREATE TABLE exchange_state (
        singleton INTEGER NOT NULL CONSTRAINT ck_exchange_state_singleton CHECK (singleton = 1),
        cursor INTEGER NOT NULL,
        last_success_at TEXT,
        last_error TEXT NOT NULL,
        clock_skew_s INTEGER,
        CONSTRAINT pk_exchange_state PRIMARY KEY (singleton)
    ) STRICT
    """,
    "INSERT INTO chain_head (singleton, device_seq, hash) VALUES (1, 0, printf('%064d', 0))",
    "INSERT INTO exchange_state (singleton, cursor, last_error) VALUES (1, 0, '')",
)

_TABLES = (
    "device",
    "appointments",
    "appointment_people",
    "appointment_services",
    "visits",
    "visit_services",
    "payments",
    "payment_lines",
    "stamps",
    "number_blocks",
    "print_jobs",
    "agents",
    "outbox_events",
    "chain_head",
    "exchange_state",
)


def upgrade() -> None:
    for statement in _CREATE:
        op.execute(statement)


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.execute(f"DROP TABLE {table}")

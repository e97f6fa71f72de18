"""Refunds, closings of terminals, states of devices, paper rolls; what a card scheme demands on a receipt."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_CREATE = (
    "ALTER TABLE payments ADD COLUMN application_id TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE payments ADD COLUMN merchant_id TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE payments ADD COLUMN verification TEXT DEFAULT '' NOT NULL",
    """
    CREATE TABLE refunds (
        refund_id TEXT NOT NULL,
        payment_id TEXT NOT NULL,
        visit_id TEXT NOT NULL,
        agent_id TEXT NOT NULL,
        authorised_by TEXT NOT NULL,
        terminal_name TEXT NOT NULL,
        method TEXT NOT NULL CONSTRAINT ck_refunds_method CHECK (method IN ('refund', 'reversal')),
        cause TEXT NOT NULL,
        amount_minor INTEGER NOT NULL CONSTRAINT ck_refunds_amount CHECK (amount_minor > 0),
        currency TEXT NOT NULL,
        status TEXT NOT NULL,
        created_at TEXT NOT NULL,
        ended_at TEXT,
        reason TEXT NOT NULL,
        text TEXT NOT NULL,
        authorisation_code TEXT NOT NULL,
        scheme TEXT NOT NULL,
        card_last4 TEXT NOT NULL CONSTRAINT ck_refunds_card_last4 CHECK (length(card_last4) <= 4),
        entry_mode TEXT NOT NULL,
        terminal_id TEXT NOT NULL,
        receipt_number TEXT NOT NULL,
        raw_code TEXT NOT NULL,
        application_id TEXT NOT NULL,
        merchant_id TEXT NOT NULL,
        verification TEXT NOT NULL,
        resolved_by TEXT NOT NULL,
        resolution_evidence TEXT NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT pk_refunds PRIMARY KEY (refund_id),
        CONSTRAINT fk_refunds_payment_id FOREIGN KEY(payment_id) REFERENCES payments (payment_id)
    ) STRICT
    """,
    "CREATE INDEX ix_refunds_payment_id ON refunds (payment_id)",
    "CREATE INDEX ix_refunds_open ON refunds (terminal_name) WHERE status IN ('created', 'sent', 'unknown')",
    """
    CREATE TABLE refund_lines (
        refund_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        line_id TEXT NOT NULL,
        stamp_number TEXT NOT NULL,
        amount_minor INTEGER NOT NULL CONSTRAINT ck_refund_lines_amount CHECK (amount_minor > 0),
        CONSTRAINT pk_refund_lines PRIMARY KEY (refund_id, position),
        CONSTRAINT fk_refund_lines_refund_id FOREIGN KEY(refund_id) REFERENCES refunds (refund_id),
        CONSTRAINT fk_refund_lines_line_id FOREIGN KEY(line_id) REFERENCES payment_lines (line_id),
        CONSTRAINT fk_refund_lines_stamp_number FOREIGN KEY(stamp_number) REFERENCES stamps (stamp_number)
    ) STRICT
    """,
    "CREATE INDEX ix_refund_lines_line_id ON refund_lines (line_id)",
    """
    CREATE TABLE terminal_batches (
        batch_id TEXT NOT NULL,
        terminal_name TEXT NOT NULL,
        agent_id TEXT NOT NULL,
        status TEXT NOT NULL,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        currency TEXT NOT NULL,
        our_count INTEGER NOT NULL,
        our_total_minor INTEGER NOT NULL,
        terminal_count INTEGER,
        terminal_total_minor INTEGER,
        terminal_id TEXT NOT NULL,
        reason TEXT NOT NULL,
        text TEXT NOT NULL,
        raw_code TEXT NOT NULL,
        CONSTRAINT pk_terminal_batches PRIMARY KEY (batch_id)
    ) STRICT
    """,
    "CREATE INDEX ix_terminal_batches_terminal_name_started_at ON terminal_batches (terminal_name, started_at)",
    """
    CREATE TABLE device_states (
        appliance_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        station TEXT NOT NULL,
        state TEXT NOT NULL,
        text TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        CONSTRAINT pk_device_states PRIMARY KEY (appliance_id, kind, name)
    ) STRICT
    """,
    """
    CREATE TABLE paper_rolls (
        printer_name TEXT NOT NULL,
        roll_mm INTEGER NOT NULL CONSTRAINT ck_paper_rolls_roll_mm CHECK (roll_mm > 0),
        used_mm INTEGER NOT NULL CONSTRAINT ck_paper_rolls_used_mm CHECK (used_mm >= 0),
        changed_at TEXT NOT NULL,
        CONSTRAINT pk_paper_rolls PRIMARY KEY (printer_name)
    ) STRICT
    """,
)

_TABLES = ("refunds", "refund_lines", "terminal_batches", "device_states", "paper_rolls")
_COLUMNS = ("application_id", "merchant_id", "verification")


def upgrade() -> None:
    for statement in _CREATE:
        op.execute(statement)


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.execute(f"DROP TABLE {table}")
    for column in reversed(_COLUMNS):
        op.execute(f"ALTER TABLE payments DROP COLUMN {column}")

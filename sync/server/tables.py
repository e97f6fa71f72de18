"""Tables of the server: devices, the change feed, the ledger of events and its projections.

Moments are the text form of `sync.contract.envelope.utc_text`; amounts are integer minor units; JSON is text, so that
what was signed stays byte for byte what was signed. All writing goes through `Database.write`, one writer at a time.
"""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

SCHEMA_VERSION = 2

metadata = MetaData()

server_state = Table(
    "server_state",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("schema_version", Integer, nullable=False),
    Column("feed_seq", BigInteger, nullable=False, comment="number of the last change; its row is the writers' lock"),
)

devices = Table(
    "devices",
    metadata,
    Column("device_id", Text, primary_key=True),
    Column("post_code", Text, nullable=False),
    Column("neighbour_posts", Text, nullable=False, comment="posts whose appointments also go down, space separated"),
    Column("name", Text, nullable=False),
    Column("public_key", Text, nullable=False, unique=True),
    Column("token_hash", Text, nullable=False, unique=True),
    Column("enrolled_at", Text, nullable=False),
    Column("confirmed_at", Text, comment="first request with the access token; closes the enrolment"),
    Column("revoked_at", Text),
    Column("last_seq", BigInteger, nullable=False, comment="last device_seq the chain has reached"),
    Column("last_hash", Text, nullable=False, comment="hash of that event"),
)

enrolment_tokens = Table(
    "enrolment_tokens",
    metadata,
    Column("token_hash", Text, primary_key=True),
    Column("post_code", Text, nullable=False),
    Column("neighbour_posts", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("expires_at", Text, nullable=False),
    Column("device_id", Text, ForeignKey("devices.device_id"), comment="the device that used it"),
)

number_blocks = Table(
    "number_blocks",
    metadata,
    Column("block_id", Text, primary_key=True),
    Column("device_id", Text, ForeignKey("devices.device_id"), nullable=False),
    Column("purpose", Text, nullable=False),
    Column(
        "scope", Text, nullable=False, comment="where numbers must be unique: a post for tickets, empty: everywhere"
    ),
    Column("prefix", Text, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
)

#: the feed, compacted: the latest version of each record for each audience; tombstones stay
records = Table(
    "records",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("record_id", Text, primary_key=True),
    Column("audience", Text, primary_key=True, comment="who gets it, see sync.server.feed"),
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("record_json", Text),
    Index("records_by_audience", "audience", "seq"),
)

events = Table(
    "events",
    metadata,
    Column("event_id", Text, primary_key=True),
    Column("device_id", Text, ForeignKey("devices.device_id"), nullable=False),
    Column("device_seq", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("occurred_at", Text, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("envelope_json", Text, nullable=False),
    Column("status", Text, nullable=False, comment="applied or conflict"),
    Column("detail_json", Text, nullable=False),
    UniqueConstraint("device_id", "device_seq"),
)

rejected_events = Table(
    "rejected_events",
    metadata,
    Column("device_id", Text, ForeignKey("devices.device_id"), primary_key=True),
    Column("body_sha256", Text, primary_key=True),
    Column("event_id", Text, nullable=False),
    Column("device_seq", BigInteger, comment="place in the chain it claims; null: not readable"),
    Column("reason", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("received_at", Text, nullable=False),
    Index("rejected_events_by_seq", "device_id", "device_seq"),
)

visits = Table(
    "visits",
    metadata,
    Column("visit_id", Text, primary_key=True),
    Column("device_id", Text, nullable=False),
    Column("post_code", Text, nullable=False),
    Column("appointment_id", Text),
    Column("business_date", Text, nullable=False),
    Column("ticket_number", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("window", Text, nullable=False),
    Column("agent_id", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("alias_of", Text, comment="the visit that was first for the same appointment and day"),
    Index("visits_by_appointment", "appointment_id", "business_date"),
)

payments = Table(
    "payments",
    metadata,
    Column("payment_id", Text, primary_key=True),
    Column("device_id", Text, nullable=False),
    Column("visit_id", Text, nullable=False),
    Column("agent_id", Text, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("outcome", Text, nullable=False, comment="intended, then the outcome of the terminal or of a resolution"),
    Column("authorisation_code", Text, nullable=False),
    Column("card_last4", Text, nullable=False),
    Column("resolved_by", Text, nullable=False),
)

#: what a payment is for, so that each stamp can be compared with its line
payment_lines = Table(
    "payment_lines",
    metadata,
    Column("payment_id", Text, ForeignKey("payments.payment_id"), primary_key=True),
    Column("line_id", Text, primary_key=True),
    Column("service_code", Text, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("amount_mad_minor", BigInteger, nullable=False, comment="stamp, chancery and service share together"),
)

stamps = Table(
    "stamps",
    metadata,
    Column("stamp_number", Text, primary_key=True),
    Column("device_id", Text, nullable=False),
    Column("payment_id", Text, ForeignKey("payments.payment_id"), nullable=False),
    Column("line_id", Text, nullable=False),
    Column("service_code", Text, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("amount_mad_minor", BigInteger, nullable=False),
    Column("code", Text, nullable=False),
    Column("issued_at", Text, nullable=False),
    Column("status", Text, nullable=False, comment="issued or refunded"),
    UniqueConstraint("payment_id", "line_id"),
)

refunds = Table(
    "refunds",
    metadata,
    Column("refund_id", Text, primary_key=True),
    Column("device_id", Text, nullable=False),
    Column("payment_id", Text, ForeignKey("payments.payment_id"), nullable=False),
    Column("agent_id", Text, nullable=False),
    Column("authorised_by", Text, nullable=False, comment="the second person"),
    Column("method", Text, nullable=False, comment="reversal or refund"),
    Column("cause", Text, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("outcome", Text, nullable=False, comment="intended, then the outcome of the terminal or of a resolution"),
    Column("authorisation_code", Text, nullable=False),
    Column("card_last4", Text, nullable=False),
    Column("resolved_by", Text, nullable=False),
)

refund_stamps = Table(
    "refund_stamps",
    metadata,
    Column("refund_id", Text, ForeignKey("refunds.refund_id"), primary_key=True),
    Column("stamp_number", Text, ForeignKey("stamps.stamp_number"), primary_key=True),
    Index("refund_stamps_by_stamp", "stamp_number"),
)

"""Refunds on a real server, on SQLite and PostgreSQL: stamps end once, by the word of two people."""

import pytest
from sqlalchemy import create_engine, select

from kiosk.domain.stamp import stamp_number
from sync.contract.events import RefundEnded, RefundIntended, RefundResolved, StampIssued
from sync.server import admin
from sync.server.database import Database, open_database
from sync.server.run import PostServer
from sync.server.tables import SCHEMA_VERSION, server_state, stamps
from tests.support.exchange import NOW, Device, ended, enrolled, intended


def stamp(serial: int, payment_id: str) -> StampIssued:
    return StampIssued(
        stamp_number=stamp_number(serial),
        payment_id=payment_id,
        line_id=f"{payment_id}-l1",
        service_code="passport",
        amount_minor=5000,
        currency="EUR",
        amount_mad_minor=50000,
        code="ZZ:SPECIMEN",
        issued_at=NOW,
    )


def asked(refund_id: str = "ref-1", **fields: object) -> RefundIntended:
    """The refund of the whole of `pay-1`, but for these fields."""
    return RefundIntended(
        refund_id=refund_id,
        payment_id="pay-1",
        agent_id="agent-1",
        authorised_by="agent-9",
        method="refund",
        cause="wrong_service",
        amount_minor=5000,
        currency="EUR",
        stamp_numbers=[stamp_number(1)],
    ).model_copy(update=fields)


def told(refund_id: str = "ref-1", outcome: str = "approved", amount_minor: int = 5000) -> RefundEnded:
    return RefundEnded.model_validate(
        {
            "refund_id": refund_id,
            "outcome": outcome,
            "reason": outcome,
            "amount_minor": amount_minor,
            "currency": "EUR",
            "authorisation_code": "A1B2C3",
            "card_last4": "1111",
        }
    )


def decided(outcome: str) -> RefundResolved:
    return RefundResolved.model_validate(
        {
            "refund_id": "ref-1",
            "outcome": outcome,
            "resolved_by": "agent-1",
            "evidence": "slip 12",
            "amount_minor": 5000,
            "currency": "EUR",
        }
    )


@pytest.fixture
def device(server: PostServer, database: Database) -> Device:
    """A device with two approved payments of one stamp each."""
    device = enrolled(server.url, database)
    admin.give_number_block(database, device.device_id, purpose="stamp", prefix="", first=1, last=9)
    paid = [
        *(intended("pay-1"), ended("pay-1"), stamp(1, "pay-1")),
        *(intended("pay-2"), ended("pay-2"), stamp(2, "pay-2")),
        *(intended("pay-3"), ended("pay-3", "declined")),
    ]
    assert device.statuses(*(device.event(payload) for payload in paid)) == ["applied"] * len(paid)
    return device


def stamp_states(database: Database) -> list[str]:
    with database.read() as connection:
        return list(connection.scalars(select(stamps.c.status).order_by(stamps.c.stamp_number)))


def test_an_approved_refund_ends_its_stamp_and_is_counted(device: Device, database: Database) -> None:
    assert device.statuses(device.event(asked()), device.event(told())) == ["applied", "applied"]
    assert stamp_states(database) == ["refunded", "issued"]
    total = admin.summary(database)
    assert (total.payments_approved, total.refunds, total.refunds_approved) == (2, 1, 1)
    assert device.get("/v1/summary").json() == total.model_dump()


@pytest.mark.parametrize(("outcome", "state"), [("approved", "refunded"), ("declined", "issued")])
def test_an_unknown_refund_holds_its_stamp_until_it_is_decided_once(
    device: Device, database: Database, outcome: str, state: str
) -> None:
    events = [asked(), told(outcome="unknown"), asked("ref-2"), decided(outcome), decided("declined")]
    assert device.statuses(*(device.event(payload) for payload in events)) == [
        *("applied", "applied", "rejected:stamp_in_another_refund", "applied", "rejected:refund_already_decided"),
    ]
    assert stamp_states(database) == [state, "issued"]


def test_after_a_refused_refund_it_may_be_asked_for_again(device: Device, database: Database) -> None:
    events = [asked(method="reversal"), told(outcome="declined"), asked("ref-2"), told("ref-2")]
    assert device.statuses(*(device.event(payload) for payload in events)) == ["applied"] * 4
    assert stamp_states(database) == ["refunded", "issued"]


@pytest.mark.parametrize(
    ("events", "reason"),
    [
        ([asked(payment_id="pay-9")], "unknown_payment"),
        ([asked(payment_id="pay-3")], "payment_not_approved"),
        ([asked(authorised_by="agent-1")], "same_person"),
        ([asked(authorised_by="")], "same_person"),
        ([asked(currency="USD")], "currency_mismatch"),
        ([asked(amount_minor=5001)], "stamps_do_not_add_up"),
        ([asked(amount_minor=4999)], "stamps_do_not_add_up"),
        ([asked(amount_minor=10000, stamp_numbers=[stamp_number(1)] * 2)], "stamp_twice"),
        ([asked(stamp_numbers=[stamp_number(2)])], "stamp_of_another_payment"),
        ([asked(stamp_numbers=[stamp_number(3)])], "stamp_of_another_payment"),
        ([asked(), asked()], "refund_exists"),
        ([asked(), asked("ref-2")], "stamp_in_another_refund"),
        ([asked(), told(), asked("ref-2")], "stamp_refunded"),
        ([told()], "unknown_refund"),
        ([asked(), told(amount_minor=4999)], "amount_mismatch"),
        ([asked(), told(outcome="declined"), told()], "refund_already_decided"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_contradicts_the_ledger_is_rejected(device: Device, events: list, reason: str) -> None:  # type: ignore[type-arg]
    statuses = device.statuses(*(device.event(payload) for payload in events))
    assert statuses == ["applied"] * (len(events) - 1) + [f"rejected:{reason}"]


def test_no_device_gives_back_what_another_has_charged(device: Device, server: PostServer, database: Database) -> None:
    other = enrolled(server.url, database)
    assert other.statuses(other.event(asked())) == ["rejected:other_device"]
    assert device.statuses(device.event(asked())) == ["applied"]
    assert other.statuses(other.event(told())) == ["rejected:other_device"]


def test_a_database_of_the_version_before_is_brought_up_to_date(database_url: str) -> None:
    open_database(database_url).close()
    engine = create_engine(database_url)
    with engine.begin() as connection:
        for statement in (
            "DROP TABLE refund_stamps",
            "DROP TABLE refunds",
            "ALTER TABLE stamps DROP COLUMN status",
            "UPDATE server_state SET schema_version = 1",
            "INSERT INTO payments VALUES ('pay-1', 'd', 'v1', 'a', 5000, 'EUR', 'approved', '', '', '')",
            "INSERT INTO stamps VALUES ('1', 'd', 'pay-1', 'l1', 'passport', 5000, 'EUR', 50000, 'ZZ', '')",
        ):
            connection.exec_driver_sql(statement)
    engine.dispose()
    for _ in range(2):
        database = open_database(database_url)
        assert stamp_states(database) == ["issued"]
        assert admin.summary(database).refunds == 0
        with database.read() as connection:
            assert connection.scalar(select(server_state.c.schema_version)) == SCHEMA_VERSION
        database.close()

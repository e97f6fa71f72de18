"""A running server, devices that talk to it without a store, and specimen records."""

import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.contract.envelope import GENESIS_HASH, seal
from sync.contract.events import KIND_OF, Payload, PaymentEnded, PaymentIntended, PaymentLineItem, VisitCheckedIn
from sync.contract.messages import AppointmentRecord, EnrolmentAnswer, PersonRecord, ServiceRecord
from sync.server import admin
from sync.server.database import Database
from sync.server.run import PostServer
from tests.support.wall_clock import StoppedWallClock

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANSWER_TIMEOUT_S = 20


@contextmanager
def running_server(database_url: str, *, clock: StoppedWallClock | None = None, port: int = 0) -> Iterator[PostServer]:
    """A real server on loopback in a thread, stopped and joined at the end."""
    server = PostServer("127.0.0.1", port, database_url, clock or StoppedWallClock())
    ready = threading.Event()
    thread = threading.Thread(target=server.run, args=(lambda _url: ready.set(),), name="post-server")
    thread.start()
    try:
        assert ready.wait(ANSWER_TIMEOUT_S), "the server did not start"
        yield server
    finally:
        server.stop()
        thread.join()


class Device:
    """A device by hand: its key, its chain and its requests."""

    def __init__(self, base_url: str, answer: EnrolmentAnswer, key: Ed25519PrivateKey) -> None:
        self.base_url = base_url
        self.device_id = answer.device_id
        self.key = key
        self.headers = {"Authorization": f"Bearer {answer.access_token}"}
        self.seq = 0
        self.prev_hash = GENESIS_HASH

    def event(self, payload: Payload, *, event_id: str | None = None) -> dict[str, Any]:
        """The next event of the chain, as it goes over the wire."""
        return self.raw_event(KIND_OF[type(payload)], payload.model_dump(mode="json"), event_id=event_id)

    def raw_event(self, kind: str, payload: dict[str, Any], *, event_id: str | None = None) -> dict[str, Any]:
        """The next event with any kind and payload, properly signed."""
        self.seq += 1
        envelope = seal(
            event_id=event_id or str(uuid.uuid4()),
            device_id=self.device_id,
            device_seq=self.seq,
            kind=kind,
            occurred_at=NOW,
            payload=payload,
            prev_hash=self.prev_hash,
            key=self.key,
        )
        self.prev_hash = envelope.hash
        return envelope.model_dump(mode="json")

    def post(self, *events: Any) -> list[dict[str, Any]]:
        """Send a batch; return the results."""
        response = requests.post(
            f"{self.base_url}/v1/events", json={"events": events}, headers=self.headers, timeout=ANSWER_TIMEOUT_S
        )
        assert response.status_code == 200, response.text
        results: list[dict[str, Any]] = response.json()["results"]
        return results

    def statuses(self, *events: Any) -> list[str]:
        """Send a batch; return status or status:reason of each."""
        return [":".join(filter(None, (result["status"], result["reason"]))) for result in self.post(*events)]

    def get(self, path: str, **query: int) -> requests.Response:
        """GET with the device's token."""
        return requests.get(f"{self.base_url}{path}", params=query, headers=self.headers, timeout=ANSWER_TIMEOUT_S)

    def changes(self, after: int = 0, limit: int = 500, wait_s: int = 0) -> dict[str, Any]:
        """One page of the change feed."""
        response = self.get("/v1/changes", after=after, limit=limit, wait_s=wait_s)
        assert response.status_code == 200, response.text
        page: dict[str, Any] = response.json()
        return page


def enrolment_body(token: str, key: Ed25519PrivateKey) -> dict[str, str]:
    """Body of POST /v1/enrolments."""
    return {"one_time_token": token, "public_key": key.public_key().public_bytes_raw().hex(), "name": "window 1"}


def enrolled(
    base_url: str,
    database: Database,
    post_code: str = "PAR",
    *,
    now: datetime = NOW,
    neighbour_posts: tuple[str, ...] = (),
) -> Device:
    """A fresh device of a post, enrolled through the server."""
    token = admin.create_enrolment_token(database, post_code, "test", now=now, neighbour_posts=neighbour_posts)
    key = Ed25519PrivateKey.generate()
    response = requests.post(f"{base_url}/v1/enrolments", json=enrolment_body(token, key), timeout=ANSWER_TIMEOUT_S)
    assert response.status_code == 200, response.text
    return Device(base_url, EnrolmentAnswer.model_validate_json(response.content), key)


def appointment(number: int, post_code: str = "PAR") -> AppointmentRecord:
    """A specimen appointment."""
    start = NOW + timedelta(minutes=number)
    return AppointmentRecord(
        appointment_id=f"apt-{number}",
        reference=f"ZZ{number:06d}",
        post_code=post_code,
        status="booked",
        slot_start=start,
        slot_end=start + timedelta(minutes=10),
        language="fr",
        people=[PersonRecord(person_id="p1", given_name="Test", family_name="SPECIMEN", birth_date="1990-01-02")],
        services=[ServiceRecord(service_line_id=f"s-{number}", service_code="passport", person_id="p1")],
    )


def checked_in(visit_id: str, appointment_id: str | None = "apt-1", ticket: str = "A001") -> VisitCheckedIn:
    """A check-in."""
    return VisitCheckedIn(
        visit_id=visit_id,
        appointment_id=appointment_id,
        ticket_number=ticket,
        business_date="2026-03-02",
        channel="qr",
        service_codes=["passport"],
        person_count=1,
        rule="in-window",
    )


def intended(payment_id: str, amount_minor: int = 5000) -> PaymentIntended:
    """The intent of a payment of one line."""
    line = PaymentLineItem(
        line_id=f"{payment_id}-l1",
        service_code="passport",
        stamp_mad_minor=50000,
        chancery_mad_minor=0,
        service_mad_minor=0,
        amount_minor=amount_minor,
    )
    return PaymentIntended(
        payment_id=payment_id,
        visit_id="v1",
        agent_id="agent-1",
        amount_minor=amount_minor,
        currency="EUR",
        rate_id="EUR-2026-1",
        lines=[line],
    )


def ended(payment_id: str, outcome: str = "approved", amount_minor: int = 5000) -> PaymentEnded:
    """The outcome of a payment."""
    return PaymentEnded.model_validate(
        {
            "payment_id": payment_id,
            "outcome": outcome,
            "reason": "",
            "amount_minor": amount_minor,
            "currency": "EUR",
            "authorisation_code": "123456",
            "card_last4": "4242",
        }
    )

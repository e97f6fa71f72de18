"""Enrolment, access tokens and revocation against a real server."""

from datetime import timedelta

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from sync.server import admin
from sync.server.database import Database
from sync.server.run import PostServer
from tests.support.exchange import NOW, checked_in, enrolled, enrolment_body


def post(server: PostServer, token: str, key: Ed25519PrivateKey) -> tuple[int, dict[str, str]]:
    response = requests.post(f"{server.url}/v1/enrolments", json=enrolment_body(token, key), timeout=10)
    return response.status_code, response.json()


def get_summary(server: PostServer, access_token: str) -> int:
    headers = {"Authorization": f"Bearer {access_token}"}
    return requests.get(f"{server.url}/v1/summary", headers=headers, timeout=10).status_code


def test_a_token_works_once(server: PostServer, database: Database) -> None:
    token = admin.create_enrolment_token(database, "PAR", "hall", now=NOW)
    status, answer = post(server, token, Ed25519PrivateKey.generate())
    assert (status, answer["post_code"]) == (200, "PAR")
    assert answer["device_id"].startswith("PAR-")
    status, problem = post(server, token, Ed25519PrivateKey.generate())
    assert (status, problem["code"]) == (403, "token_used")


def test_a_lost_answer_can_be_asked_again_until_the_device_has_spoken(server: PostServer, database: Database) -> None:
    token, key = admin.create_enrolment_token(database, "PAR", "hall", now=NOW), Ed25519PrivateKey.generate()
    _, lost = post(server, token, key)
    status, answer = post(server, token, key)
    assert (status, answer["device_id"]) == (200, lost["device_id"])
    assert get_summary(server, lost["access_token"]) == 401
    assert get_summary(server, answer["access_token"]) == 200
    status, problem = post(server, token, key)
    assert (status, problem["code"]) == (403, "token_used")
    assert get_summary(server, answer["access_token"]) == 200


def test_tokens_expire_and_unknown_ones_are_refused(server: PostServer, database: Database) -> None:
    old = admin.create_enrolment_token(database, "PAR", "hall", now=NOW - timedelta(hours=25))
    assert post(server, old, Ed25519PrivateKey.generate())[1]["code"] == "token_expired"
    assert post(server, "0" * 32, Ed25519PrivateKey.generate())[1]["code"] == "token_unknown"


def test_a_key_belongs_to_one_device(server: PostServer, database: Database) -> None:
    key = Ed25519PrivateKey.generate()
    for expected in (200, 403):
        status, answer = post(server, admin.create_enrolment_token(database, "PAR", "hall", now=NOW), key)
        assert status == expected
    assert answer["code"] == "key_known"


@pytest.mark.parametrize("change", [{"public_key": "00"}, {"public_key": "0" * 63 + "G"}, {"name": 5}, {"more": 1}])
def test_requests_out_of_form_are_refused(server: PostServer, database: Database, change: dict[str, object]) -> None:
    token = admin.create_enrolment_token(database, "PAR", "hall", now=NOW)
    body: dict[str, object] = {**enrolment_body(token, Ed25519PrivateKey.generate()), **change}
    assert requests.post(f"{server.url}/v1/enrolments", json=body, timeout=10).status_code == 422


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic Zm9vOmJhcg=="}])
@pytest.mark.parametrize(("method", "path"), [("POST", "events"), ("GET", "changes"), ("GET", "summary")])
def test_every_address_but_health_asks_for_the_token(
    server: PostServer, headers: dict[str, str], method: str, path: str
) -> None:
    body: object = {"events": [{}]} if method == "POST" else None
    response = requests.request(method, f"{server.url}/v1/{path}", json=body, headers=headers, timeout=10)
    assert (response.status_code, response.json()["code"]) == (401, "token_refused")
    assert requests.get(f"{server.url}/v1/health", timeout=10).json()["status"] == "ok"


def test_a_revoked_device_is_refused_everywhere(server: PostServer, database: Database) -> None:
    device = enrolled(server.url, database)
    assert device.statuses(device.event(checked_in("v1"))) == ["applied"]
    admin.revoke_device(database, device.device_id, NOW)
    for response in (
        device.get("/v1/changes"),
        device.get("/v1/summary"),
        requests.post(f"{server.url}/v1/events", json={"events": [{}]}, headers=device.headers, timeout=10),
    ):
        assert (response.status_code, response.json()["code"]) == (401, "device_revoked")
    with pytest.raises(LookupError):
        admin.revoke_device(database, "PAR-NOBODY", NOW)


def test_no_token_is_stored_as_it_is(server: PostServer, database: Database, database_url: str) -> None:
    token = admin.create_enrolment_token(database, "PAR", "hall", now=NOW)
    _, answer = post(server, token, Ed25519PrivateKey.generate())
    engine = create_engine(database_url, poolclass=NullPool)
    with engine.connect() as connection:
        rows = [connection.exec_driver_sql(f"SELECT * FROM {name}").all() for name in ("devices", "enrolment_tokens")]
    stored = repr(rows)
    assert answer["device_id"] in stored
    assert token not in stored
    assert answer["access_token"] not in stored

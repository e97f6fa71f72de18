"""Enrolment from the appliance's side."""

from collections.abc import Callable, Iterator

import pytest

from sync.device.client import ExchangeClient
from sync.device.enrolment import AlreadyEnrolled, NotEnrolled, client_of, enrol
from sync.device.errors import BadAnswer, EnrolmentRefused, Unreachable
from sync.server import admin
from sync.server.database import Database
from sync.store.store import Store
from tests.support.exchange import NOW
from tests.support.fault_proxy import Answer, Cut, FaultProxy
from tests.support.wall_clock import StoppedWallClock
from tests.sync.device.conftest import TIMES, Appliance
from tests.sync.store.place import StorePlace


@pytest.fixture
def store(new_store: Callable[[], tuple[Store, StorePlace]]) -> Store:
    return new_store()[0]


@pytest.fixture
def client(proxy: FaultProxy) -> Iterator[ExchangeClient]:
    made = ExchangeClient(proxy.url, clock=StoppedWallClock(), times=TIMES)
    yield made
    made.close()


@pytest.fixture
def token(database: Database) -> str:
    return admin.create_enrolment_token(database, "PAR", "hall", now=NOW)


def test_an_appliance_becomes_a_device(store: Store, client: ExchangeClient, token: str, proxy: FaultProxy) -> None:
    answer = enrol(store, client, one_time_token=token, name="hall")
    device = store.device
    assert device is not None
    assert (device.device_id, device.post_code, device.access_token) == (answer.device_id, "PAR", answer.access_token)
    speaking = client_of(store, proxy.url, clock=StoppedWallClock(), times=TIMES)
    assert speaking.summary().events == 0
    speaking.close()


@pytest.mark.parametrize("fault", [Cut(0), Cut(200), Answer()])
def test_a_lost_answer_is_asked_again_with_the_same_key(
    store: Store, client: ExchangeClient, token: str, proxy: FaultProxy, fault: Cut | Answer
) -> None:
    proxy.faults.extend([fault, fault])
    enrol(store, client, one_time_token=token, name="hall")
    assert store.device is not None


def test_a_server_that_stays_away_leaves_the_store_as_it_was(
    store: Store, client: ExchangeClient, token: str, proxy: FaultProxy
) -> None:
    proxy.faults.extend([Answer()] * 3)
    with pytest.raises(BadAnswer):
        enrol(store, client, one_time_token=token, name="hall")
    assert store.device is None
    with pytest.raises(NotEnrolled):
        client_of(store, proxy.url, clock=StoppedWallClock())


def test_a_used_token_is_refused(store: Store, client: ExchangeClient, appliance: Appliance, token: str) -> None:
    enrol(store, client, one_time_token=token, name="hall")
    with pytest.raises(AlreadyEnrolled):
        enrol(store, client, one_time_token=token, name="hall")
    with pytest.raises(AlreadyEnrolled):
        enrol(appliance.store, client, one_time_token=token, name="hall")


def test_an_unknown_token_is_refused(store: Store, client: ExchangeClient) -> None:
    with pytest.raises(EnrolmentRefused) as raised:
        enrol(store, client, one_time_token="0" * 32, name="hall")
    assert raised.value.code == "token_unknown"


def test_nobody_at_the_address_is_unreachable(store: Store) -> None:
    nobody = ExchangeClient("http://127.0.0.1:9", clock=StoppedWallClock(), times=TIMES)
    with pytest.raises(Unreachable):
        enrol(store, nobody, one_time_token="0" * 32, name="hall")
    nobody.close()

"""An appliance with a real store, enrolled at a real server."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from sync.contract.events import Payload
from sync.device.client import ClientTimes, ExchangeClient
from sync.device.cycle import CycleReport, exchange_once
from sync.device.enrolment import client_of, enrol
from sync.server import admin
from sync.server.database import Database, open_database
from sync.server.run import PostServer
from sync.store.open import create_store, open_store
from sync.store.records import ExchangeState
from sync.store.store import Store
from tests.support.exchange import NOW, running_server
from tests.support.fault_proxy import FaultProxy, fault_proxy
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store.place import StorePlace

TIMES = ClientTimes(connect_s=5, read_s=5, answer_s=5)


@dataclass
class Log:
    """What was logged, as (event, fields)."""

    lines: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def __call__(self, event: str, **fields: Any) -> None:
        self.lines.append((event, fields))

    def events(self) -> list[str]:
        """The names only."""
        return [event for event, _ in self.lines]


@dataclass
class Appliance:
    """A store that is enrolled at the server behind `url`."""

    store: Store
    place: StorePlace
    url: str
    clock: StoppedWallClock
    log: Log
    _closing: ExitStack

    def client(self, times: ClientTimes = TIMES, url: str | None = None) -> ExchangeClient:
        """A client of this device, closed at the end of the test."""
        client = client_of(self.store, url or self.url, clock=self.clock, times=times)
        self._closing.callback(client.close)
        return client


@pytest.fixture
def database(sqlite_url: str) -> Iterator[Database]:
    opened = open_database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def server(sqlite_url: str, database: Database) -> Iterator[PostServer]:
    with running_server(sqlite_url) as running:
        yield running


@pytest.fixture
def proxy(server: PostServer) -> Iterator[FaultProxy]:
    with fault_proxy(server.url) as running:
        yield running


@pytest.fixture
def new_store(tmp_path: Path) -> Iterator[Callable[[], tuple[Store, StorePlace]]]:
    """Makes empty stores, each with the place where it lies."""
    with ExitStack() as closing:
        count = 0

        def make() -> tuple[Store, StorePlace]:
            nonlocal count
            count += 1
            place = StorePlace(tmp_path / f"store-{count}.db", tmp_path / f"store-{count}.key")
            create_store(place.path, place.key_path)
            store = open_store(place.path, place.key_path, StoppedWallClock())
            closing.callback(store.close)
            return store, place

        yield make


@pytest.fixture
def new_appliance(
    proxy: FaultProxy, database: Database, new_store: Callable[[], tuple[Store, StorePlace]]
) -> Iterator[Callable[[], Appliance]]:
    """Makes enrolled appliances that reach the server through the proxy."""
    with ExitStack() as closing:

        def make() -> Appliance:
            (store, place), clock = new_store(), StoppedWallClock()
            token = admin.create_enrolment_token(database, "PAR", "hall", now=NOW)
            client = ExchangeClient(proxy.url, clock=clock, times=TIMES)
            closing.callback(client.close)
            enrol(store, client, one_time_token=token, name="hall")
            return Appliance(store, place, proxy.url, clock, Log(), closing)

        yield make


@pytest.fixture
def appliance(new_appliance: Callable[[], Appliance]) -> Appliance:
    return new_appliance()


def write(appliance: Appliance, *payloads: Payload) -> list[str]:
    """Append events as the services do; return their ids."""
    with appliance.store.write() as transaction:
        return [transaction.outbox.append(payload).event_id for payload in payloads]


def state(appliance: Appliance) -> ExchangeState:
    """What the screens show of the exchange."""
    with appliance.store.read() as transaction:
        return transaction.exchange.state()


def exchange(appliance: Appliance) -> CycleReport:
    """One whole cycle."""
    return exchange_once(appliance.store, appliance.client(), clock=appliance.clock, log=appliance.log)

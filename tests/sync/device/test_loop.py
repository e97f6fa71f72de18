"""The exchange as a running loop, with the server stopped, started, cut and silent."""

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from sync.contract.events import Payload
from sync.device.backoff import Backoff
from sync.device.client import ClientTimes
from sync.device.enrolment import client_of
from sync.device.loop import ExchangeLoop, LoopTimes
from sync.server import admin
from sync.server.database import Database
from sync.store.open import StoreClosed
from sync.store.records import ExchangeState
from tests.support.exchange import appointment, checked_in, running_server
from tests.support.fault_proxy import Answer, Cut, Fault, FaultProxy, Stall
from tests.sync.device.conftest import Appliance

DEADLINE_S = 30


@contextmanager
def running_loop(appliance: Appliance) -> Iterator[threading.Event]:
    stop = threading.Event()
    loop = ExchangeLoop(
        appliance.store,
        lambda: client_of(appliance.store, appliance.url, clock=appliance.clock, times=ClientTimes(5, 5, 5)),
        clock=appliance.clock,
        new_backoff=lambda: Backoff(random.random, base_s=0.1, cap_s=0.3),
        log=appliance.log,
        times=LoopTimes(long_poll_s=20, look_every_s=0.05),
    )
    thread = threading.Thread(target=loop.run, args=(stop,), name="exchange")
    thread.start()
    try:
        yield stop
    finally:
        stop.set()
        thread.join()


def write(appliance: Appliance, *payloads: Payload) -> None:
    with appliance.store.write() as transaction:
        for payload in payloads:
            transaction.outbox.append(payload)


def wait_for(appliance: Appliance, holds: Callable[[ExchangeState], bool]) -> None:
    """Wait, from one change of the store to the next, until its exchange state is as told."""
    give_up_at = time.monotonic() + DEADLINE_S
    tick = threading.Event()
    while True:
        with appliance.store.read() as transaction:
            state = transaction.exchange.state()
        if holds(state):
            return
        assert time.monotonic() < give_up_at, f"never came: {state} {appliance.log.lines[-5:]}"
        tick.wait(0.02)


def is_settled(state: ExchangeState) -> bool:
    return state.pending_count == 0 and state.last_error == "" and state.last_success_at is not None


def test_events_go_up_at_once_while_a_long_poll_waits(
    appliance: Appliance, database: Database, proxy: FaultProxy
) -> None:
    with running_loop(appliance):
        wait_for(appliance, is_settled)
        for number in range(5):
            written_at = time.monotonic()
            write(appliance, checked_in(f"v{number}", f"apt-{number}"))
            wait_for(appliance, lambda state: state.pending_count == 0)
            assert time.monotonic() - written_at < 2
        assert admin.summary(database).visits == 5
        long_polls = [path for _, path in proxy.seen if "wait_s=20" in path]
        assert len(long_polls) == 1


def test_changes_come_down_within_a_second(appliance: Appliance, database: Database) -> None:
    with running_loop(appliance):
        wait_for(appliance, is_settled)
        for number in range(3):
            seq = admin.put_appointment(database, appointment(number))
            written_at = time.monotonic()
            wait_for(appliance, lambda state, seq=seq: state.cursor == seq)  # type: ignore[misc]
            assert time.monotonic() - written_at < 2


def test_the_loop_stops_at_once_in_the_middle_of_a_long_poll(appliance: Appliance, proxy: FaultProxy) -> None:
    with running_loop(appliance):
        wait_for(appliance, lambda _state: any("wait_s=20" in path for _, path in proxy.seen))
        stopping_at = time.monotonic()
    assert time.monotonic() - stopping_at < 3
    assert "exchange-failed" not in appliance.log.events()


def test_the_server_goes_and_comes_back(
    appliance: Appliance, database: Database, sqlite_url: str, proxy: FaultProxy
) -> None:
    with running_server(sqlite_url) as second:
        proxy.upstream = second.url
        with running_loop(appliance):
            wait_for(appliance, is_settled)
            proxy.upstream = "http://127.0.0.1:9"
            second.stop()
            wait_for(appliance, lambda state: state.last_error == "unreachable")
            write(appliance, *(checked_in(f"v{n}", f"apt-{n}") for n in range(250)))
            admin.put_appointment(database, appointment(0))
            with running_server(sqlite_url) as third:
                proxy.upstream = third.url
                wait_for(appliance, lambda state: is_settled(state) and state.cursor > 0)
    assert admin.summary(database).visits == 250
    assert {"exchange-failed", "exchange-recovered"} <= set(appliance.log.events())


def test_a_bad_network_has_exactly_one_effect_per_event(
    appliance: Appliance, database: Database, proxy: FaultProxy
) -> None:
    rng = random.Random(20260302)
    menu: list[Fault] = [
        Cut(0),
        Cut(100),
        Cut(200),
        Answer(),
        Answer(status=503, headers=(("Retry-After", "0"),)),
        Answer(status=500),
    ]
    proxy.faults.extend(rng.choice(menu) for _ in range(40))
    with running_loop(appliance):
        for number in range(30):
            write(appliance, checked_in(f"v{number}", f"apt-{number}"))
            admin.put_appointment(database, appointment(number))
        wait_for(appliance, lambda state: is_settled(state) and state.cursor == 30)
    total = admin.summary(database)
    assert (total.events, total.visits, total.conflicts) == (30, 30, 0)
    assert not proxy.faults
    with appliance.store.read() as transaction:
        assert transaction.appointments.count() == 30
        assert transaction.outbox.quarantined() == []


def test_a_failure_is_told_once_until_it_changes(appliance: Appliance, proxy: FaultProxy) -> None:
    proxy.faults.extend([Answer()] * 6)
    with running_loop(appliance):
        wait_for(appliance, lambda state: is_settled(state) and not proxy.faults)
    failures = [fields for event, fields in appliance.log.lines if event == "exchange-failed"]
    assert [(fields["action"], fields["code"]) for fields in failures] == [("cycle", "bad_answer")]


def test_a_silent_server_delays_no_upload(appliance: Appliance, database: Database, proxy: FaultProxy) -> None:
    with running_loop(appliance):
        wait_for(appliance, lambda _state: any("wait_s=20" in path for _, path in proxy.seen))
        seen = len(proxy.seen)
        proxy.faults.append(Stall())  # whoever asks next is never answered
        admin.put_appointment(database, appointment(0))  # ends the long-poll, the next one stalls
        wait_for(appliance, lambda state: state.cursor == 1 and len(proxy.seen) > seen)
        write(appliance, checked_in("v1"))
        wait_for(appliance, lambda state: state.pending_count == 0)
    assert admin.summary(database).visits == 1


@pytest.mark.parametrize("closed_at_once", [True, False])
def test_a_store_that_fails_ends_the_loop_with_its_error(appliance: Appliance, closed_at_once: bool) -> None:
    raised: list[BaseException] = []
    stop = threading.Event()
    client = client_of(appliance.store, appliance.url, clock=appliance.clock)
    other = client_of(appliance.store, appliance.url, clock=appliance.clock)
    clients = iter([client, other])
    loop = ExchangeLoop(
        appliance.store,
        lambda: next(clients),
        clock=appliance.clock,
        new_backoff=lambda: Backoff(random.random),
        log=appliance.log,
    )

    def run() -> None:
        try:
            loop.run(stop)
        except StoreClosed as error:
            raised.append(error)

    if closed_at_once:
        appliance.store.close()
    thread = threading.Thread(target=run)
    thread.start()
    if not closed_at_once:
        wait_for(appliance, is_settled)
        appliance.store.close()
    thread.join(DEADLINE_S)
    assert stop.is_set()
    assert len(raised) == 1

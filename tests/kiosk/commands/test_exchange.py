"""`kiosk server`, `kiosk store` and `kiosk sync` as processes: from an empty folder to an orderly end."""

import json
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sync.clock import SystemWallClock
from sync.server.admin import create_enrolment_token
from sync.server.database import open_database
from sync.store.open import open_store
from sync.store.store import Store, Transaction
from tests.support.appliance import specimen_appointment
from tests.support.kiosk_command import ROOT, kiosk, one_line

START_TIMEOUT_S = 30
LOOK_EVERY_S = 0.05


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/central.db"


@pytest.fixture
def server(database_url: str) -> Iterator[str]:
    """A running server; its URL."""
    words = [sys.executable, "-m", "kiosk", "server", "--port", "0", "--database", database_url]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        yield process.stdout.readline().strip()
        process.send_signal(signal.SIGTERM)
        assert process.wait(START_TIMEOUT_S) == 0
        assert json.loads(process.stderr.readline())["event"] == "server-ready"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(
        """
        [post]
        code = "ZZT"
        name = "SPECIMEN"
        name_ar = "SPECIMEN"
        time_zone = "Europe/Paris"
        currency = "EUR"
        call_centre = ""
        [tariff]
        file = "tariff.toml"
        allow_sample = true
        [store]
        path = "store.db"
        key_path = "store.key"
        """
    )
    return file


@pytest.fixture
def enrolled(config: Path, server: str, database_url: str) -> Path:
    """Settings of an appliance that is known to the server."""
    database = open_database(database_url)
    token = create_enrolment_token(database, "ZZT", "specimen", now=datetime.now(UTC))
    database.close()
    assert kiosk("store", "init", "--config", config).returncode == 0
    done = kiosk("store", "enrol", "--url", server, "--token", token, "--config", config)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"enrolled at {server} as device ")
    config.write_text(config.read_text() + f'[exchange]\nurl = "{server}"\n')
    return config


def wait_for_success(store: Store) -> None:
    """Look at the store until another process has recorded an exchange in it."""
    wait_until(store, lambda tx: tx.exchange.state().last_success_at is not None)


def wait_until(store: Store, condition: Callable[[Transaction], bool]) -> None:
    """Look at the store until another process has made it so."""
    pause = threading.Event()
    for _ in range(int(START_TIMEOUT_S / LOOK_EVERY_S)):
        with store.read() as tx:
            if condition(tx):
                return
        pause.wait(LOOK_EVERY_S)
    pytest.fail(f"not so within {START_TIMEOUT_S} s")


def test_sync_exchanges_until_sigterm(enrolled: Path) -> None:
    words = [sys.executable, "-m", "kiosk", "sync", "--config", str(enrolled)]
    clock = SystemWallClock()
    store = open_store(enrolled.with_name("store.db"), enrolled.with_name("store.key"), clock)
    today = clock.now_utc()
    with store.write() as tx:
        tx.appointments.upsert(specimen_appointment("ZZNEW001", "cnie", slot_start=today - timedelta(hours=1)))
        tx.appointments.upsert(specimen_appointment("ZZOLD001", "cnie", slot_start=today - timedelta(days=2)))
    with subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        first = json.loads(process.stderr.readline())
        assert (first["event"], first["station"]) == ("station-started", "sync")
        wait_for_success(store)
        wait_until(store, lambda tx: tx.appointments.by_id("id-ZZOLD001") is None)
        process.send_signal(signal.SIGTERM)
        assert process.wait(START_TIMEOUT_S) == 0
        logged = [json.loads(line) for line in process.stderr]
        assert logged[-1]["event"] == "station-stopped"
    with store.read() as tx:
        assert tx.appointments.by_id("id-ZZNEW001") is not None
    store.close()
    assert [line["appointments"] for line in logged if line["event"] == "names-deleted"] == [1]


def test_chain_of_an_enrolled_store_is_verified(enrolled: Path) -> None:
    done = kiosk("store", "verify", "--config", enrolled)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["fault"] == ""


def test_second_enrolment_is_one_line(enrolled: Path, server: str) -> None:
    line = one_line(kiosk("store", "enrol", "--url", server, "--token", "x", "--config", enrolled))
    assert "this appliance is enrolled already" in line


def test_used_or_unknown_token_is_one_line(config: Path, server: str) -> None:
    assert kiosk("store", "init", "--config", config).returncode == 0
    line = one_line(kiosk("store", "enrol", "--url", server, "--token", "never-given", "--config", config))
    assert line.startswith("kiosk store: ")


def test_no_token_is_sent_in_clear(config: Path) -> None:
    line = one_line(kiosk("store", "enrol", "--url", "http://central.example", "--token", "x", "--config", config))
    assert line == (
        "kiosk store: --url: 'http://central.example' would send names, PINs and the device's token in clear; "
        "give an address that begins with https://"
    )


def test_store_is_made_once(config: Path) -> None:
    assert kiosk("store", "init", "--config", config).returncode == 0
    assert (config.parent / "store.key").stat().st_mode & 0o777 == 0o600
    assert "a store exists already" in one_line(kiosk("store", "init", "--config", config))
    assert "never enrolled" in one_line(kiosk("store", "verify", "--config", config))
    with closing(sqlite3.connect(config.parent / "store.db")) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM sqlite_master")


@pytest.mark.parametrize(
    "command", [("store", "verify"), ("store", "enrol", "--url", "http://127.0.0.1:1", "--token", "x")]
)
def test_missing_store_is_one_line(config: Path, command: tuple[str, ...]) -> None:
    assert "there is no store; make one with: kiosk store init" in one_line(kiosk(*command, "--config", config))


def test_sync_without_a_server_in_the_settings_is_one_line(config: Path) -> None:
    done = kiosk("sync", "--config", config)
    assert done.returncode == 2
    assert (
        done.stderr.splitlines()[-1] == f"kiosk sync: {config}: exchange.url: is empty; give the address of the server"
    )


def test_busy_port_is_one_line(database_url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = str(busy.getsockname()[1])
        line = one_line(kiosk("server", "--port", port, "--database", database_url))
    assert line.startswith(f"kiosk server: cannot listen on 127.0.0.1 port {port}: ")

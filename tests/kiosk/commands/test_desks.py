"""`kiosk counter` and `kiosk technician` in their own process: what stops them is one line."""

from pathlib import Path
from typing import Literal

import pytest

from kiosk.stations.device_lock import DeviceLock
from tests.support.appliance import make_store
from tests.support.counter_station import write_settings
from tests.support.kiosk_command import kiosk


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """Settings of a counter on an enrolled store; nothing is connected."""
    make_store(tmp_path)
    return write_settings(tmp_path, "serial:///dev/kiosk-none?baud=9600", "serial:///dev/kiosk-none?baud=9600")


def refusal(*words: str | Path) -> str:
    """The last line of a command that could not start, after what it logged."""
    done = kiosk(*words)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[-1]


@pytest.mark.parametrize("kind", ["terminal", "printer"])
def test_a_second_counter_on_the_same_device_is_refused(settings: Path, kind: Literal["terminal", "printer"]) -> None:
    with DeviceLock(settings.parent / "store.db", kind, "window-1"):
        line = refusal("counter", "--config", settings)
    assert f"another process uses {kind} 'window-1'" in line


def test_a_visitor_station_on_a_printer_of_another_station_is_refused(settings: Path) -> None:
    with settings.open("a", encoding="utf-8") as file:
        file.write('[visitor]\nprinter = "window-1"\n')
    with DeviceLock(settings.parent / "store.db", "printer", "window-1"):
        line = refusal("visitor", "--config", settings)
    assert line.startswith("kiosk visitor: another process uses printer 'window-1'; end that station first")


@pytest.mark.parametrize("key", ["terminal", "printer"])
def test_a_counter_needs_a_terminal_and_a_printer(settings: Path, key: str) -> None:
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace(f'{key} = "window-1"\n', ""), encoding="utf-8")
    assert f"counter.{key} names no {key}" in refusal("counter", "--config", settings)


def test_a_missing_store_is_one_line(settings: Path) -> None:
    (settings.parent / "store.db").unlink()
    assert "store.db" in refusal("technician", "--config", settings)

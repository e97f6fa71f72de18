"""A bug anywhere in a station ends in the crash screen and exit code 70, told without any value."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.runtime.crash_report import describe_crash

ROOT = Path(__file__).resolve().parents[3]

STATION = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.runtime.crash import CrashHook
from kiosk.runtime.logging import configure_logging, get_logger
from kiosk.runtime.qt_messages import log_qt_messages
from kiosk.runtime.settings import LogSettings

configure_logging(LogSettings(), "visitor")
app = QCoreApplication([])
log_qt_messages(get_logger())
hook = CrashHook(get_logger(), lambda crash_id: print("screen", crash_id), shown_ms=1)
hook.install()

def fail():
    birth_date = "1990-01-01 SPECIMEN"
    raise ValueError(birth_date)

class Destructor:
    def __del__(self):
        fail()

def destroy():
    Destructor()

def both():
    threading.Thread(target=fail, name="worker").start()
    fail()

def complain():
    from PySide6.QtCore import qWarning
    qWarning("card 4111111111111111")
    fail()

def interrupt():
    raise KeyboardInterrupt

places = {
    "slot": fail,
    "thread": lambda: threading.Thread(target=fail).start(),
    "destructor": destroy,
    "both": both,
    "qt": complain,
    "interrupt": interrupt,
}
QTimer.singleShot(0, places[sys.argv[1]])
sys.exit(app.exec())
"""


def run(place: str) -> tuple[int, str, list[dict[str, object]]]:
    done = subprocess.run(
        [sys.executable, "-c", STATION, place], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert "SPECIMEN" not in done.stdout + done.stderr
    return done.returncode, done.stdout, [json.loads(line) for line in done.stderr.splitlines()]


@pytest.mark.parametrize("place", ["slot", "thread", "destructor"])
def test_bug_shows_the_screen_and_exits_70(place: str) -> None:
    code, screen, (line,) = run(place)
    assert code == 70
    assert screen == f"screen {line['crash_id']}\n"
    assert (line["event"], line["error"], line["station"]) == ("station-crashed", "ValueError", "visitor")
    frames = line["frames"]
    assert isinstance(frames, list)
    assert frames[-1].endswith(" fail")


def test_second_bug_is_logged_and_not_shown_again() -> None:
    code, screen, lines = run("both")
    assert code == 70
    assert len(lines) == 2
    assert screen.count("screen") == 1


def test_qt_complaints_are_logged_without_card_numbers() -> None:
    _, _, lines = run("qt")
    assert lines[0]["event"] == "qt-message"
    assert "4111111111111111" not in str(lines[0]["text"])


def test_keyboard_interrupt_is_no_crash() -> None:
    assert run("interrupt") == (0, "", [])


def test_same_bug_has_the_same_id() -> None:
    def fail(value: str) -> str:
        try:
            raise KeyError(value)
        except KeyError as error:
            return describe_crash(error).crash_id

    first, second = (fail(value) for value in ("ZZ000001", "ZZ000002"))
    assert first == second

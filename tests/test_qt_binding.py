"""The pinned Qt binding keeps the reference counts of True and None (`facts/platform.md` 0).

PySide6 6.12.0 loses one on every emit; on Python 3.11 that kills the process after some hundred emits.
From Python 3.12 on both are immortal and the counts stand still by themselves.
"""

import sys
from importlib.metadata import version

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

PINNED = "6.11.3"
EMITS = 100
VOID_CALLS = 300
#: other references to the singletons come and go while the loop runs; a loss per call would be far beyond it
TOLERANCE = 20


class Sender(QObject):
    sent = Signal(int)


def test_binding_is_the_pinned_one() -> None:
    assert version("PySide6-Essentials") == PINNED
    assert version("shiboken6") == PINNED


def test_emit_keeps_the_reference_count_of_true(qtbot: QtBot) -> None:
    sender = Sender()
    received: list[int] = []
    sender.sent.connect(received.append)
    before = sys.getrefcount(True)
    for number in range(EMITS):
        sender.sent.emit(number)
    assert sys.getrefcount(True) > before - TOLERANCE
    assert received == list(range(EMITS))


def test_void_method_keeps_the_reference_count_of_none(qtbot: QtBot) -> None:
    sender = Sender()
    before = sys.getrefcount(None)
    for number in range(VOID_CALLS):
        sender.setObjectName(f"sender {number}")
    assert sys.getrefcount(None) > before - TOLERANCE
    assert sender.objectName() == f"sender {VOID_CALLS - 1}"

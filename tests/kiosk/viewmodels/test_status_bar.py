"""What the line over the desk says about the terminal: its state, and its own words where they help."""

import pytest

from drivers.card_terminal.interface import TerminalState, TerminalStatus
from kiosk.viewmodels.counter.status_bar import StatusBar
from tests.support.appliance import NOON

#: translation needs an application
pytestmark = pytest.mark.usefixtures("qapp")


def bar() -> StatusBar:
    return StatusBar(post_name="Consulat", post_name_ar="قنصلية", window="3", exchanges=True, now=lambda: NOON)


@pytest.mark.parametrize(
    ("state", "words", "shown"),
    [
        (TerminalState.READY, "terminal 29001006", "Terminal ready"),
        (TerminalState.OUT_OF_REACH, "tcp://127.0.0.1:1: refused", "Terminal out of reach"),
        (TerminalState.ERROR, "journal full", "Terminal out of order · \u2066journal full\u2069"),
        (TerminalState.ERROR, "", "Terminal out of order"),
        (TerminalState.BUSY, "in a menu", "Terminal does not answer · \u2066in a menu\u2069"),
    ],
)
def test_the_terminals_own_words(state: TerminalState, words: str, shown: str) -> None:
    status = bar()
    status.tell_terminal(TerminalStatus(state, words))
    assert status.terminalText == shown


def test_its_words_hold_no_card_number() -> None:
    status = bar()
    status.tell_terminal(TerminalStatus(TerminalState.ERROR, "card 4111 1111 1111 1111 retained"))
    assert "4111" not in status.terminalText


def test_while_it_is_used_the_payment_says_the_rest() -> None:
    status = bar()
    status.tell_terminal(TerminalStatus(TerminalState.ERROR, "journal full"))
    status.tell_paying(True)
    assert status.terminalText == "Terminal in use"

"""What `--protocol` offers, and the terminal nobody is connected to."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from drivers.card_terminal.factory import PROTOCOLS, open_terminal
from drivers.card_terminal.simulators import SIMULATORS
from drivers.clock import SystemClock
from drivers.errors import UsageError
from drivers.link.url import open_link
from drivers.simulation.ledger import Ledger
from kiosk.commands import demo
from kiosk.devdock.demo_terminal import DEFAULT, DEMO_TERMINALS
from kiosk.devdock.paper_terminal import PaperTerminal
from kiosk.devdock.post import POSTS, choose_post
from kiosk.devdock.terminal_slip import TerminalSlip, read_slip
from sync.store.records import Payment
from tests.kiosk.devdock.test_agreement import PAYMENT


def test_the_command_offers_what_there_is() -> None:
    assert tuple(DEMO_TERMINALS) == demo.PROTOCOLS
    assert demo.DEFAULT_PROTOCOL == DEFAULT
    assert {terminal.protocol for terminal in DEMO_TERMINALS.values()} == set(PROTOCOLS)
    assert {terminal.protocol for terminal in DEMO_TERMINALS.values() if not terminal.is_by_hand} == set(SIMULATORS)


@pytest.mark.parametrize("name", DEMO_TERMINALS)
def test_its_settings_make_a_driver_that_ends_days_as_declared(name: str) -> None:
    terminal = DEMO_TERMINALS[name]
    link = "" if terminal.is_by_hand else terminal.listens_at("/tmp/tty").replace("pty:", "serial:")
    entry = terminal.config("window-1", link, POSTS[0])
    clock = SystemClock()
    settings = entry["settings"]
    assert isinstance(settings, dict)
    driver = open_terminal(str(entry["protocol"]), open_link(str(entry["link"]), clock), clock, settings)
    assert driver.capabilities.can_end_of_day == terminal.ends_day
    driver.close()


def test_there_is_a_post_in_euros_at_any_hour() -> None:
    for hour in range(48):
        now = datetime(2026, 11, 23, tzinfo=UTC) + timedelta(minutes=30 * hour)
        assert choose_post(now, "EUR").currency == "EUR"


def test_a_terminal_by_hand_books_once_what_is_under_way(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "terminal.jsonl")
    under_way: list[Payment] = []
    terminal = PaperTerminal(ledger, lambda: under_way[0] if under_way else None)
    with pytest.raises(UsageError, match="no payment"):
        terminal.call("present", card="approve")
    under_way.append(PAYMENT)
    assert terminal.call("wait_state", state="waiting_for_card", timeout_s=1)["state"] == "waiting_for_card"
    said = terminal.call("present", card="approve")
    assert said["state"] == "idle"
    assert read_slip(said["slip"]) == TerminalSlip("78,90", "000001", "1111")
    with pytest.raises(UsageError, match="no payment"):
        terminal.call("present", card="approve")
    assert [(line["amount_minor"], line["state"]) for line in ledger.lines] == [(7890, "booked")]
    with pytest.raises(UsageError, match="has no cable"):
        terminal.call("cable", plugged=False)

import pytest

from drivers.card_terminal.concert.driver import ConcertTerminal
from drivers.card_terminal.currencies import alphabetic_code, amount_text, numeric_code
from drivers.card_terminal.factory import PROTOCOLS, open_terminal
from drivers.card_terminal.simulators import SIMULATORS
from drivers.card_terminal.wire import CODECS
from drivers.clock import SystemClock
from drivers.errors import UsageError
from drivers.link.url import open_link

CLOCK = SystemClock()
LINK = open_link("serial:///dev/ttyS99", CLOCK)


def test_every_protocol_has_a_simulator_and_a_codec() -> None:
    assert set(SIMULATORS) <= set(PROTOCOLS)
    assert {protocol for protocol, _ in CODECS} == set(SIMULATORS)


def test_concert_is_made_without_touching_the_device() -> None:
    assert isinstance(open_terminal("concert", LINK, CLOCK, {"variant": "e"}), ConcertTerminal)


def test_unknown_protocol_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match="concert"):
        open_terminal("morse", LINK, CLOCK, {})


@pytest.mark.parametrize(
    ("amount_minor", "currency", "text"),
    [(1250, "EUR", "12.50 EUR"), (5, "EUR", "0.05 EUR"), (500, "XOF", "500 XOF"), (1250, "KWD", "1.250 KWD")],
)
def test_amounts_have_the_decimals_of_their_currency(amount_minor: int, currency: str, text: str) -> None:
    assert amount_text(amount_minor, currency) == text


def test_currency_codes_go_both_ways() -> None:
    assert numeric_code("MAD") == "504"
    assert alphabetic_code("504") == "MAD"
    assert alphabetic_code("001") == "001"
    with pytest.raises(UsageError, match="XXX"):
        numeric_code("XXX")

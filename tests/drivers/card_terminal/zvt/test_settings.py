import pytest

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import Capabilities
from drivers.card_terminal.zvt.driver import ZvtTerminal
from drivers.card_terminal.zvt.settings import ZvtSettings
from drivers.clock import SystemClock
from drivers.errors import UsageError
from drivers.link.url import open_link


def test_defaults() -> None:
    settings = ZvtSettings.parse({})
    assert (settings.password, settings.currency, settings.config) == ("000000", "EUR", 0xBE)
    assert (settings.timing.t3_s, settings.timing.t4_s) == (5.0, 180.0)
    assert (settings.line_timing.t1_s, settings.line_timing.t2_s, settings.line_timing.sends) == (0.2, 5.0, 3)


def test_everything_can_be_set() -> None:
    settings = ZvtSettings.parse(
        {
            "password": "123456",
            "currency": "CHF",
            "link_layer": "tcp",
            "receipts": "line",
            "charset": "utf-8",
            "connection": "kept",
            "message_numbers": "no",
            "synchronise": "yes",
            "t1_s": "1",
            "t2_s": "2",
            "t3_s": "20",
            "t4_s": "300",
            "reconnect_s": "0",
            "busy_s": "60",
        }
    )
    assert (settings.is_serial, settings.receipt_blocks, settings.keep_open) == (False, False, True)
    assert (settings.message_numbers, settings.synchronise, settings.charset) == (False, True, "utf-8")
    assert (settings.timing.t3_s, settings.timing.t4_s, settings.reconnect_s) == (20.0, 300.0, 0.0)
    assert "123456" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("baud", "9600"),
        ("password", "12345"),
        ("password", "abcdef"),
        ("password", "١٢٣٤٥٦"),
        ("charset", "latin-1"),
        ("link_layer", "udp"),
        ("receipts", "both"),
        ("charset", "iso8859-12"),
        ("connection", "yes"),
        ("t4_s", "5"),
        ("t3_s", "soon"),
        ("busy_s", "nan"),
    ],
)
def test_wrong_value_is_one_line(name: str, value: str) -> None:
    with pytest.raises(UsageError, match=name) as caught:
        ZvtSettings.parse({name: value})
    assert "\n" not in str(caught.value)
    assert value not in str(caught.value) or name != "password"


@pytest.mark.parametrize("url", ["serial:///dev/ttyS99", "tcp://127.0.0.1:20007"])
def test_terminal_is_made_without_touching_the_device(url: str) -> None:
    clock = SystemClock()
    terminal = open_terminal("zvt", open_link(url, clock), clock, {})
    assert isinstance(terminal, ZvtTerminal)
    terminal.close()


def test_zvt_offers_everything() -> None:
    clock = SystemClock()
    terminal = open_terminal("zvt", open_link("tcp://127.0.0.1:20007", clock), clock, {"link_layer": "serial"})
    assert terminal.capabilities == Capabilities(*[True] * 7)
    assert terminal.request_abort() is False

"""A terminal that has to be told a currency is told the post's, unless its settings name another."""

import pytest

from drivers.clock import SystemClock
from drivers.errors import UsageError
from kiosk.runtime.settings import TerminalSettings
from kiosk.stations.devices import terminal_of

#: no driver takes it, so that it shows who is told
NONE = "XXX"


def terminal(protocol: str, **settings: str) -> TerminalSettings:
    return TerminalSettings(name="window-1", link="tcp://127.0.0.1:1", protocol=protocol, settings=settings)


def test_the_posts_currency_reaches_the_driver() -> None:
    terminal_of(terminal("zvt"), SystemClock(), "CHF").close()
    with pytest.raises(UsageError, match=NONE):
        terminal_of(terminal("zvt"), SystemClock(), NONE)


def test_the_terminals_own_setting_comes_first() -> None:
    terminal_of(terminal("zvt", currency="EUR"), SystemClock(), NONE).close()


@pytest.mark.parametrize("protocol", ["concert", "caisse_ap", "ecr17", "manual"])
def test_a_protocol_that_needs_none_is_told_none(protocol: str) -> None:
    terminal_of(terminal(protocol), SystemClock(), NONE).close()

"""Card terminals by protocol name. A new protocol is one folder and one line in `PROTOCOLS` and `DECLARATIONS`."""

from collections.abc import Callable, Mapping

from drivers.card_terminal.caisse_ap.driver import CaisseApTerminal
from drivers.card_terminal.caisse_ap.settings import DECLARATION as CAISSE_AP
from drivers.card_terminal.caisse_ap.settings import CaisseApSettings
from drivers.card_terminal.concert.driver import ConcertTerminal
from drivers.card_terminal.concert.settings import DECLARATION as CONCERT
from drivers.card_terminal.concert.settings import ConcertSettings
from drivers.card_terminal.declared import Declaration
from drivers.card_terminal.ecr17.driver import Ecr17Terminal
from drivers.card_terminal.ecr17.settings import DECLARATION as ECR17
from drivers.card_terminal.ecr17.settings import Ecr17Settings
from drivers.card_terminal.interface import CardTerminal
from drivers.card_terminal.manual.driver import ManualTerminal
from drivers.card_terminal.manual.settings import DECLARATION as MANUAL
from drivers.card_terminal.manual.settings import ManualSettings
from drivers.card_terminal.zvt.driver import ZvtTerminal
from drivers.card_terminal.zvt.settings import DECLARATION as ZVT
from drivers.card_terminal.zvt.settings import ZvtSettings
from drivers.clock import Clock
from drivers.errors import UsageError
from drivers.link.interface import Link

Maker = Callable[[Link, Clock, Mapping[str, str]], CardTerminal]


def _concert(link: Link, clock: Clock, settings: Mapping[str, str]) -> CardTerminal:
    return ConcertTerminal(link, clock, ConcertSettings.parse(settings))


def _caisse_ap(link: Link, clock: Clock, settings: Mapping[str, str]) -> CardTerminal:
    return CaisseApTerminal(link, clock, CaisseApSettings.parse(settings))


def _ecr17(link: Link, clock: Clock, settings: Mapping[str, str]) -> CardTerminal:
    return Ecr17Terminal(link, clock, Ecr17Settings.parse(settings))


def _zvt(link: Link, clock: Clock, settings: Mapping[str, str]) -> CardTerminal:
    return ZvtTerminal(link, clock, ZvtSettings.parse(settings))


def _manual(_link: Link, _clock: Clock, settings: Mapping[str, str]) -> CardTerminal:
    return ManualTerminal(ManualSettings.parse(settings))


PROTOCOLS: dict[str, Maker] = {
    "caisse_ap": _caisse_ap,
    "concert": _concert,
    "ecr17": _ecr17,
    "manual": _manual,
    "zvt": _zvt,
}

#: what each protocol's configuration may say, for screens
DECLARATIONS: dict[str, Declaration] = {
    "caisse_ap": CAISSE_AP,
    "concert": CONCERT,
    "ecr17": ECR17,
    "manual": MANUAL,
    "zvt": ZVT,
}


def open_terminal(protocol: str, link: Link, clock: Clock, settings: Mapping[str, str]) -> CardTerminal:
    """Make the driver of a terminal; the link is opened by its operations.

    Raises UsageError, in one line with the remedy, for an unknown protocol or setting.
    """
    if protocol not in PROTOCOLS:
        raise UsageError(f"card terminal protocol {protocol}: unknown; known are {', '.join(PROTOCOLS)}")
    return PROTOCOLS[protocol](link, clock, settings)

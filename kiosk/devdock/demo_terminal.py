"""The card terminal a demonstration plays: its protocol, its line, and what its simulator and its driver are told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from drivers.card_terminal.declared import NO_LINK
from kiosk.devdock.post import DemoPost

#: ECR17 knows no currency but this one
EURO: Final = "EUR"


@dataclass(frozen=True)
class DemoTerminal:
    """A choice of `--protocol`; `plays` are settings of the simulator, `settings` those of the driver.

    `currency` is the only one it carries, empty for any; `line` is serial, tcp, or none (its agent keys its slips in).
    """

    name: str
    protocol: str
    line: Literal["serial", "tcp", "none"]
    plays: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    currency: str = ""
    ends_day: bool = False

    @property
    def is_by_hand(self) -> bool:
        """There is no line: no simulator runs, and no cable can be pulled."""
        return self.line == "none"

    def listens_at(self, path: str) -> str:
        """Where the simulator listens; `path` is a pty's."""
        return "tcp://127.0.0.1:0" if self.line == "tcp" else f"pty://{path}"

    def config(self, name: str, link: str, post: DemoPost) -> dict[str, object]:
        """Its part of the settings file; `link` is where the simulator was found, empty without one."""
        currency = {"currency": post.currency} if self.protocol == "zvt" else {}
        return {
            "name": name,
            "protocol": self.protocol,
            "link": link or NO_LINK,
            "settings": {**self.settings, **currency},
        }


#: what it booked stays booked when its answer is lost, as on a terminal without automatic reversal
_KEEPS: Final = {"auto_reversal": "no"}
#: a line that is gone is not waited for
_HASTY: Final = {"reconnect_s": "0"}

_ALL: Final = (
    DemoTerminal("concert", "concert", "serial"),
    DemoTerminal("zvt", "zvt", "tcp", _KEEPS, _HASTY, ends_day=True),
    DemoTerminal("zvt-serial", "zvt", "serial", _KEEPS, _HASTY, ends_day=True),
    DemoTerminal("caisse_ap", "caisse_ap", "tcp"),
    DemoTerminal("caisse_ap-serial", "caisse_ap", "serial"),
    DemoTerminal("ecr17", "ecr17", "tcp", currency=EURO, ends_day=True),
    DemoTerminal("ecr17-serial", "ecr17", "serial", currency=EURO, ends_day=True),
    DemoTerminal("manual", "manual", "none"),
)
#: by the words of `--protocol`
DEMO_TERMINALS: Final[Mapping[str, DemoTerminal]] = {terminal.name: terminal for terminal in _ALL}
DEFAULT: Final = "concert"

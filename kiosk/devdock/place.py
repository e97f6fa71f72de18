"""Where everything of one demonstration lies: one folder, thrown away at the end."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import tomli_w

from kiosk.devdock.post import DemoPost
from kiosk.devdock.specimens import REFERENCE_PATTERN
from kiosk.runtime.paths import CONFIG_FOLDER

#: printers and the terminal, as the settings call them
LOBBY = "lobby"
WINDOW = "window-1"


@dataclass(frozen=True)
class Sizes:
    """Windows of the stations, width and height in pixels."""

    visitor: tuple[int, int]
    counter: tuple[int, int]


#: as on an appliance, and so that both fit on a developer's screen beside the dock; the upright screen of the lobby
#: does not fit a height below 1150, its other size does
FULL: Final = Sizes((1080, 1920), (1920, 1080))
SMALL: Final = Sizes((1280, 800), (1280, 720))


@dataclass(frozen=True)
class Place:
    """Paths inside `folder`, which must be short: sockets lie in it (107 bytes at most)."""

    folder: Path

    @property
    def config(self) -> Path:
        """The settings of the appliance."""
        return self.folder / "kiosk.toml"

    @property
    def store(self) -> Path:
        """The encrypted store of the appliance."""
        return self.folder / "store.db"

    @property
    def store_key(self) -> Path:
        """Its key."""
        return self.folder / "store.key"

    @property
    def central_database_url(self) -> str:
        """The database of the central system."""
        return f"sqlite:///{self.folder}/central.db"

    @property
    def terminal_ledger(self) -> Path:
        """What the simulated terminal booked and declined, as JSON lines."""
        return self.folder / "terminal.jsonl"

    def line(self, name: str) -> Path:
        """The serial line of a simulated device."""
        return self.folder / f"tty-{name}"

    def control(self, name: str) -> Path:
        """The control socket of a simulator or a station."""
        return self.folder / f"{name}.sock"

    def slips(self, printer: str) -> Path:
        """What a simulated printer printed."""
        return self.folder / f"slips-{printer}"

    def output(self, name: str) -> Path:
        """Standard output of a process."""
        return self.folder / f"{name}.out"

    def errors(self, name: str) -> Path:
        """Standard error of a process."""
        return self.folder / f"{name}.err"

    def write_config(
        self, post: DemoPost, server_url: str, terminal: Mapping[str, object], *, idle_s: int, sizes: Sizes
    ) -> None:
        """Write the settings of an appliance of `post` whose devices are the simulators; `terminal` is its entry."""
        settings = {
            "post": {
                "code": post.code,
                "name": post.name,
                "name_ar": post.name_ar,
                "time_zone": post.time_zone,
                "currency": post.currency,
                "call_centre": "+212 5 00 00 00 00",
                "paper_languages": ["ar", "fr"],
            },
            "store": {"path": str(self.store), "key_path": str(self.store_key)},
            "arrival": {"early_min": 60, "late_min": 60},
            "session": {"idle_s": idle_s},
            "reference": {"pattern": REFERENCE_PATTERN},
            "tariff": {"file": str(CONFIG_FOLDER / "tariffs" / "sample.toml"), "allow_sample": True},
            "terminals": [terminal],
            "printers": [
                {"name": LOBBY, "link": f"serial://{self.line(LOBBY)}", "profile": "generic-80"},
                {"name": WINDOW, "link": f"serial://{self.line(WINDOW)}", "profile": "epson-tm-t20"},
            ],
            "neighbours": [{"code": post.other_post, "name": post.other_name, "name_ar": post.other_name_ar}],
            "scanners": [{"name": LOBBY, "link": f"serial://{self.line('scanner')}"}],
            "visitor": {"printer": LOBBY, "scanner": LOBBY, **_size(sizes.visitor)},
            "counter": {"window": "1", "terminal": WINDOW, "printer": WINDOW, **_size(sizes.counter)},
            "exchange": {"url": server_url, "name": "demo", "retry_first_s": 0.5, "retry_longest_s": 2},
        }
        self.config.write_text(tomli_w.dumps(settings), encoding="utf-8")


def _size(size: tuple[int, int]) -> dict[str, int]:
    return dict(zip(("width", "height"), size, strict=True))

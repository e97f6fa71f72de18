"""The counter as `kiosk counter` runs it: real store, Concert terminal on a pty, printer on a pty, real window."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

from PySide6.QtQuick import QQuickWindow
from pytestqt.exceptions import TimeoutError as QtBotTimeoutError
from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from kiosk.runtime.settings_file import load_settings
from kiosk.stations.counter import CounterStation
from kiosk.stations.delivery import Deliver
from kiosk.stations.shell import Shell, make_application
from sync.store.records import Agent, Visit
from tests.support.appliance import AGENT, NOON, PIN, POST, Appliance, ManualWallClock, make_store, open_appliance
from tests.support.appliance import specimen_appointment as specimen
from tests.support.receipt_printers import PtyBench, pty_bench, shipped_profile
from tests.support.screen import find, names, touch
from tests.support.terminal_bench import SimulatedConcert, simulated_concert

#: longest wait for what a station does in its threads
WAIT_MS = 20_000
TECHNICIAN = Agent("tech-1", "Technician SPECIMEN", "technician", AGENT.pin_hash, active=True)
CLERK = Agent("agent-2", "Clerk SPECIMEN", "agent", AGENT.pin_hash, active=True)

#: what waits in the queue, in this order; the appliance's clock stands at 12:00 in Paris
APPOINTMENTS = (
    specimen("ZZ000001", "passport_adult"),
    specimen("ZZFAMILY", "passport_adult", "passport_minor", slot_start=NOON + timedelta(minutes=5), people=2),
    specimen("ZZFREE01", "life_certificate", slot_start=NOON + timedelta(minutes=10)),
    specimen("ZZMIXED1", "cnie", "document_collection", slot_start=NOON + timedelta(minutes=15)),
)

SETTINGS = """
[post]
code = "{post}"
name = "Consulat général à Paris"
name_ar = "القنصلية العامة بباريس"
time_zone = "Europe/Paris"
currency = "EUR"
call_centre = "+33 1 45 20 69 35"
languages = ["en", "ar", "fr"]
[store]
path = "store.db"
key_path = "store.key"
[tariff]
file = "{tariff}"
allow_sample = true
[[terminals]]
name = "window-1"
protocol = "concert"
link = "{terminal}"
[[printers]]
name = "window-1"
link = "{printer}"
profile = "epson-tm-t20"
[[scanners]]
name = "lobby"
link = "serial:///dev/kiosk-no-such-scanner"
[counter]
window = "3"
terminal = "window-1"
printer = "window-1"
[exchange]
url = "https://central.example"
"""


def write_settings(folder: Path, terminal_url: str, printer_url: str) -> Path:
    """The settings file of a counter whose devices are at these links."""
    tariff = Path(__file__).resolve().parents[2] / "config/tariffs/sample.toml"
    file = folder / "kiosk.toml"
    text = SETTINGS.format(post=POST, tariff=tariff, terminal=terminal_url, printer=printer_url)
    file.write_text(text, encoding="utf-8")
    return file


class CounterBench:
    """Use it as a context manager. `restart` ends the station and starts it again on the same store and devices."""

    def __init__(self, qtbot: QtBot, folder: Path, gesture: Gesture | None = Gesture.APPROVE) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self._gesture = gesture
        self._stack = ExitStack()

    def __enter__(self) -> "CounterBench":
        make_store(self._folder, *APPOINTMENTS)
        self.terminal: SimulatedConcert = self._stack.enter_context(simulated_concert(self._folder, self._gesture))
        self.printer: PtyBench = self._stack.enter_context(pty_bench(shipped_profile("epson-tm-t20"), self._folder))
        self.settings = load_settings(write_settings(self._folder, self.terminal.url, self.printer.url))
        self.appliance: Appliance = open_appliance(self._folder)
        self._stack.callback(self.appliance.store.close)
        with self.appliance.store.write() as tx:
            tx.agents.upsert(TECHNICIAN)
            tx.agents.upsert(CLERK)
        self.clock: ManualWallClock = self.appliance.clock
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._stack.close()

    def start(self) -> None:
        """Build and start the station as its process does."""
        make_application([])
        self.crashes: list[BaseException] = []
        self.shell = Shell(languages=self.settings.post.languages, desk=True, motion=False)
        self.station = CounterStation(
            settings=self.settings,
            store=self.appliance.store,
            clock=self.clock,
            shell=self.shell,
            deliver=Deliver(),
            crash=self.crashes.append,
        )
        self.window: QQuickWindow = self.shell.window
        self.window.show()
        self.station.start()

    def stop(self) -> None:
        """End it in order."""
        self.station.close()
        self.shell.close()
        if self.crashes:
            raise self.crashes[0]

    def restart(self) -> None:
        """A new station on the same store, as after a crash or an update."""
        self.stop()
        self.start()

    def check_in(self, *references: str) -> list[Visit]:
        """Visitors arrive at the kiosk of the lobby."""
        return [self.appliance.check_in(reference) for reference in references]

    def click(self, name: str) -> None:
        """Touch an item once it is there and enabled."""
        self.wait(lambda: name in names(self.window) and find(self.window, name).isEnabled(), f"{name} to be touched")
        touch(self.window, name)

    def wait(self, condition: Callable[[], bool], what: str = "a condition") -> None:
        """Run the event loop until `condition` holds."""

        def holds() -> bool:
            if self.crashes:
                raise self.crashes[0]
            return condition()

        try:
            self._qtbot.waitUntil(holds, timeout=WAIT_MS)
        except QtBotTimeoutError as error:
            raise AssertionError(f"waited in vain for {what}; to be seen: {names(self.window)}") from error

    def see(self, *wanted: str) -> None:
        """Wait until items of these names are to be seen."""
        self.wait(lambda: set(wanted) <= set(names(self.window)), f"{wanted}")

    def gone(self, name: str) -> None:
        """Wait until no such item is to be seen."""
        self.wait(lambda: name not in names(self.window), f"{name} to be gone")

    def log_in(self, agent: Agent = AGENT, pin: str = PIN) -> None:
        """Choose the tile, type the PIN with the pad."""
        self.click(f"login.agent.{agent.agent_id}")
        self.keys("login", pin)
        self.click("login.submit")

    def keys(self, prefix: str, text: str) -> None:
        """Touch keys of a pad or keyboard."""
        for character in text:
            self.click(f"{prefix}.key.{character}")

    def call_and_start(self) -> None:
        """Call the next visitor, who is there."""
        self.click("queue.callNext")
        self.click("visit.start")
        self.see("visit.finish")

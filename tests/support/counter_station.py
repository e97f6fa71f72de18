"""The counter as `kiosk counter` runs it: real store, simulated terminal and printer on real lines, real window."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Self
from uuid import UUID

from PySide6.QtQuick import QQuickWindow
from pytestqt.exceptions import TimeoutError as QtBotTimeoutError
from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from kiosk.runtime.settings_file import load_settings
from kiosk.stations.counter import CounterStation
from kiosk.stations.delivery import Deliver
from kiosk.stations.life import Part
from kiosk.stations.shell import Shell, make_application
from sync.store.open import open_store
from sync.store.records import Agent, JobStatus, Payment, Visit
from tests.support.appliance import AGENT, NOON, PIN, POST, Appliance, ManualWallClock, make_store, sample_tariff
from tests.support.appliance import specimen_appointment as specimen
from tests.support.clock import ManualClock
from tests.support.receipt_printers import PtyBench, pty_bench, shipped_profile
from tests.support.screen import find, items, names, touch
from tests.support.simulated_terminal import CONCERT, MANUAL, RunningTerminal, TerminalLine, simulated_terminal

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
languages = ["en", "ar", "fr", "es", "it", "nl", "de"]
[store]
path = "store.db"
key_path = "store.key"
[tariff]
file = "{tariff}"
allow_sample = true
[[terminals]]
name = "window-1"
protocol = "{protocol}"
link = "{terminal}"
settings = {{ {driver} }}
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


def write_settings(folder: Path, terminal_url: str, printer_url: str, line: TerminalLine = CONCERT) -> Path:
    """The settings file of a counter whose devices are at these links."""
    tariff = Path(__file__).resolve().parents[2] / "config/tariffs/sample.toml"
    file = folder / "kiosk.toml"
    driver = ", ".join(f'{key} = "{value}"' for key, value in line.settings.items())
    text = SETTINGS.format(
        post=POST, tariff=tariff, protocol=line.protocol, terminal=terminal_url, driver=driver, printer=printer_url
    )
    file.write_text(text, encoding="utf-8")
    return file


def plain(text: str) -> str:
    """A text without the isolates around its values, with ordinary spaces and hyphens."""
    return "".join(c for c in text if c not in "\u2066\u2068\u2069").translate({0xA0: " ", 0x202F: " ", 0x2011: "-"})


class CounterBench:
    """Use it as a context manager. `restart` ends the station and starts it again on the same store and devices.

    `terminal` is the simulator on `line`; with MANUAL there is none.
    """

    terminal: RunningTerminal

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        gesture: Gesture | None = Gesture.APPROVE,
        *,
        line: TerminalLine = CONCERT,
        step_s: float = 0.0,
        busy_timeout_s: float = 10.0,
    ) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self._gesture = gesture
        self._line = line
        self._step_s = step_s
        self._busy_timeout_s = busy_timeout_s
        self._stack = ExitStack()
        self._ids = 0

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            make_store(self._folder, *APPOINTMENTS)
            url = "none:"
            if self._line is not MANUAL:
                self.terminal = stack.enter_context(
                    simulated_terminal(self._folder, self._line, self._gesture, self._step_s)
                )
                url = self.terminal.url
            self.printer: PtyBench = stack.enter_context(pty_bench(shipped_profile("epson-tm-t20"), self._folder))
            self.settings = load_settings(write_settings(self._folder, url, self.printer.url, self._line))
            self.clock = ManualWallClock()
            self.appliance = self._open()
            stack.callback(self.appliance.store.close)
            with self.appliance.store.write() as tx:
                tx.agents.upsert(TECHNICIAN)
                tx.agents.upsert(CLERK)
            self.start()
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._stack.close()

    def start(self) -> None:
        """Build and start the station as its process does."""
        make_application([])
        self.crashes: list[BaseException] = []
        self.shell = Shell(languages=self.settings.post.languages, desk=True, motion=False)
        self.station = self.build(Deliver())
        self.window: QQuickWindow = self.shell.window
        self.window.show()
        self.station.start()

    def build(self, deliver: Deliver) -> Part:
        """The objects behind the window."""
        return CounterStation(
            settings=self.settings,
            store=self.appliance.store,
            clock=self.clock,
            shell=self.shell,
            deliver=deliver,
            crash=self.crashes.append,
            make_id=self._make_id,
        )

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

    def _open(self) -> Appliance:
        store = open_store(
            self._folder / "store.db", self._folder / "store.key", self.clock, busy_timeout_s=self._busy_timeout_s
        )
        return Appliance(store, self.clock, ManualClock(), sample_tariff())

    def _make_id(self) -> str:
        """The same identifiers in every run, so that pictures can be compared."""
        self._ids += 1
        return str(UUID(int=(0xA0000000 + self._ids) << 96))

    def present(self, gesture: Gesture) -> None:
        """The customer does this with the card once the terminal asks for it."""
        assert self.terminal.runner.wait_until(lambda device: device.state == "waiting_for_card", WAIT_MS / 1000)
        self.terminal.runner.call(lambda device, now_s: device.present(gesture, now_s))

    def plug(self, plugged: bool) -> None:
        """Pull the terminal's cable, or plug it in again."""
        self.terminal.runner.call(lambda device, _now_s: device.set_plugged(plugged))

    def settle(self) -> None:
        """Wait until nothing waits for the printer and the status line has seen every event."""
        self.wait(lambda: not self._unprinted(), "the printer")
        self.wait(lambda: str(self._pending()) in self.text("status.exchange"), "the status line")

    def text(self, name: str) -> str:
        """What people read in an item, without the isolates around values."""
        item = find(self.window, name)
        found = [str(part.property("text")) for part in (item, *items(item)) if part.property("text")]
        return plain(" ".join(dict.fromkeys(found)))

    def payments(self) -> list[Payment]:
        """Every payment in the store, oldest first."""
        with self.appliance.store.read() as tx:
            visits = tx.visits.of_day(NOON.date())
            found = [payment for visit in visits for payment in tx.payments.of_visit(visit.visit_id)]
        return sorted(found, key=lambda payment: payment.payment_id)

    def _unprinted(self) -> bool:
        with self.appliance.store.read() as tx:
            waiting = tx.jobs.with_status(JobStatus.QUEUED, printer_name="window-1")
            return bool(waiting or tx.jobs.with_status(JobStatus.SENDING, printer_name="window-1"))

    def _pending(self) -> int:
        with self.appliance.store.read() as tx:
            return tx.exchange.state().pending_count

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

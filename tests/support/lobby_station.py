"""The check-in kiosk as `kiosk visitor` runs it: real store, a printer on a pty, the real window; no code reader."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from PySide6.QtQuick import QQuickWindow
from pytestqt.exceptions import TimeoutError as QtBotTimeoutError
from pytestqt.qtbot import QtBot

from drivers.receipt_printer.simulator.device import VirtualPrinter
from kiosk.runtime.settings_file import load_settings
from kiosk.stations.delivery import Deliver
from kiosk.stations.shell import Shell, make_application
from kiosk.stations.visitor import VisitorStation
from sync.clock import WallClock
from sync.store.records import DeviceState, JobStatus
from sync.store.store import Store
from tests.support.appliance import POST, ROOT, ZONE, ManualWallClock, make_store, reopen_store, specimen_appointment
from tests.support.receipt_printers import PtyBench, pty_bench, shipped_profile
from tests.support.screen import find, names, touch
from tests.support.visitor_station import birth_digits

WAIT_MS = 20_000
REFERENCES = ("ZZADM001", "ZZADM002", "ZZADM003")
SETTINGS = """
[post]
code = "{post}"
name = "Consulat général à Paris"
name_ar = "القنصلية العامة بباريس"
time_zone = "{zone}"
currency = "EUR"
call_centre = "+33 1 45 20 69 35"
languages = {languages}
[store]
path = "store.db"
key_path = "store.key"
[reference]
pattern = "ZZ[0-9A-Z]{{6}}"
[session]
idle_s = 600
[tariff]
file = "{tariff}"
allow_sample = true
[[printers]]
name = "lobby"
link = "{printer}"
profile = "{profile}"
[visitor]
printer = "lobby"
"""


class LobbyBench:
    """Use it as a context manager; `store` and `clock` are those of another station, or its own."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        store: Store | None = None,
        clock: WallClock | None = None,
        profile: str = "epson-tm-t20",
        device: VirtualPrinter | None = None,
        languages: Sequence[str] = ("en", "ar", "fr"),
    ) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self._profile = profile
        self._device = device
        self._languages = list(languages)
        self._given = store
        self._clock = clock or ManualWallClock()
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            printer_folder = self._folder / "lobby"
            printer_folder.mkdir()
            self.printer: PtyBench = stack.enter_context(
                pty_bench(shipped_profile(self._profile), printer_folder, device=self._device)
            )
            self.store = self._given or self._own_store(stack)
            make_application([])
            self.crashes: list[BaseException] = []
            self.shell = Shell(languages=self._languages, desk=False, motion=False)
            stack.callback(self.shell.close)
            file = self._folder / "lobby.toml"
            file.write_text(
                SETTINGS.format(
                    post=POST,
                    zone=ZONE.key,
                    languages=self._languages,
                    tariff=ROOT / "config/tariffs/sample.toml",
                    printer=f"{self.printer.url}?baud=115200",
                    profile=self._profile,
                ),
                encoding="utf-8",
            )
            self.station = VisitorStation(
                settings=load_settings(file),
                store=self.store,
                clock=self._clock,
                shell=self.shell,
                deliver=Deliver(),
                crash=self.crashes.append,
            )
            self.window: QQuickWindow = self.shell.window
            self.window.show()
            self.station.start()
            stack.callback(self.station.close)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
        if self.crashes:
            raise self.crashes[0]

    def _own_store(self, stack: ExitStack) -> Store:
        make_store(self._folder, *(specimen_appointment(reference, "passport_adult") for reference in REFERENCES))
        assert isinstance(self._clock, ManualWallClock)
        store = reopen_store(self._folder, self._clock)
        stack.callback(store.close)
        return store

    def state(self) -> DeviceState | None:
        """How the station has told its printer is."""
        with self.store.read() as tx:
            return tx.device_states.of("", "printer", "lobby")

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Run the event loop until `condition` holds."""

        def holds() -> bool:
            if self.crashes:
                raise self.crashes[0]
            return condition()

        try:
            self._qtbot.waitUntil(holds, timeout=WAIT_MS)
        except QtBotTimeoutError as error:
            seen = f"about the slip {self.slip()!r}, {names(self.window)}"
            raise AssertionError(f"waited in vain for {what}; to be seen: {seen}") from error

    def wait_state(self, *states: str) -> None:
        """Wait until the station has told one of these states of its printer."""
        self.wait(lambda: (state := self.state()) is not None and state.state in states, f"{states}")

    def identify(self, reference: str) -> None:
        """Give the reference and the birth date, and touch "continue"; what it leads to is not waited for."""
        self.station.session.scanned(reference)
        for digit in birth_digits():
            self.station.session.birthDate.add(digit)
        self.station.session.submitBirthDate()

    def check_in(self, reference: str) -> None:
        """Come to the screen of the ticket."""
        self.identify(reference)
        self.wait(lambda: self.station.session.screen == "ticket", "the ticket")

    def jobs(self) -> list[tuple[str, JobStatus, str]]:
        """Every ticket of the store by its number: status and reason."""
        with self.store.read() as tx:
            jobs = tx.jobs.with_status(*JobStatus)
        return sorted((str(job.data["ticket_number"]), job.status, job.reason) for job in jobs)

    def slip(self) -> str:
        """What is said about the paper."""
        return self.station.session.ticket.slipText

    def wait_slip(self, part: str) -> None:
        """Wait until the line about the paper says `part`."""
        self.wait(lambda: part in self.slip(), f"{part!r}")

    def click(self, name: str) -> None:
        """Touch an item once it is there and enabled."""
        self.wait(lambda: name in names(self.window) and find(self.window, name).isEnabled(), f"{name} to be touched")
        touch(self.window, name)

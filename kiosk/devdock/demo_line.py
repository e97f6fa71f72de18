"""The whole line on one machine: central system, appliance, simulated devices and stations, each its own process."""

import random
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from drivers.errors import LinkLost, LinkUnavailable
from drivers.simulation.control import ControlClient
from drivers.simulation.ledger import Ledger
from kiosk.devdock.demo_terminal import DEFAULT, DEMO_TERMINALS, DemoTerminal
from kiosk.devdock.errors import DemoError
from kiosk.devdock.paper_terminal import PaperTerminal
from kiosk.devdock.patience import until
from kiosk.devdock.place import FULL, LOBBY, SMALL, WINDOW, Place
from kiosk.devdock.post import DemoPost
from kiosk.devdock.processes import Children, child_environment
from kiosk.devdock.specimens import AGENTS, CASES, agent_record, appointment_record, day_of_specimens
from sync.clock import WallClock
from sync.contract.messages import AppointmentRecord
from sync.device.client import ExchangeClient
from sync.device.enrolment import enrol
from sync.server import admin
from sync.server.database import open_database
from sync.store.open import create_store, open_store
from sync.store.records import Payment, PaymentStatus
from sync.store.store import Store

TERMINAL: Final = "terminal"
SCANNER: Final = "scanner"
SERVER: Final = "server"
SYNC: Final = "sync"
#: the simulated devices, as their control sockets are called
DEVICES: Final = (TERMINAL, LOBBY, WINDOW, SCANNER)
DOWNLOAD_TIMEOUT_S: Final = 30.0
#: numbers of the blocks the device gets: tickets A001 to A500, stamps from a million on
TICKETS: Final = (1, 500)
STAMPS: Final = (1_000_001, 1_005_000)


class DemoLine:
    """A context manager: what it started is ended in order. `step_s` is the pace of customer and bank in seconds."""

    def __init__(
        self,
        folder: Path,
        post: DemoPost,
        clock: WallClock,
        *,
        headless: bool,
        step_s: float,
        idle_s: int,
        terminal: DemoTerminal = DEMO_TERMINALS[DEFAULT],
    ) -> None:
        self.place = Place(folder)
        self.post = post
        self.terminal = terminal
        self.clock = clock
        self.started_at: datetime = clock.now_utc()
        self.server_url = ""
        self._step_s = step_s
        self._idle_s = idle_s
        self._sizes = FULL if headless else SMALL
        self._children = Children(self.place, child_environment(headless=headless))
        self._clients: dict[str, ControlClient | PaperTerminal] = {}
        self._terminal_link = ""
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        """The appliance's store, opened beside the stations as one more process."""
        if self._store is None:
            raise RuntimeError("the store is opened by start()")
        return self._store

    def start(self) -> None:
        """Start everything but the stations; the specimen appointments are in the store when this returns.

        Raises DemoError, or what the store, the server and the exchange raise.
        """
        self._start_devices()
        server = self._children.start(
            SERVER, ["kiosk", "server", "--port", "0", "--database", self.place.central_database_url]
        )
        create_store(self.place.store, self.place.store_key)
        store = self._store = open_store(self.place.store, self.place.store_key, self.clock)
        server.wait_ready()
        self.server_url = server.first_line()
        entry = self.terminal.config(WINDOW, self._terminal_link, self.post)
        self.place.write_config(self.post, self.server_url, entry, idle_s=self._idle_s, sizes=self._sizes)
        expected = self._fill_central(store)
        self._children.start(SYNC, ["kiosk", "sync", "--config", self.place.config])
        if not until(lambda: self._downloaded(store) == expected, DOWNLOAD_TIMEOUT_S):
            raise DemoError(f"{self._downloaded(store)} of {expected} specimen appointments reached the appliance")
        for name in DEVICES:
            if name != TERMINAL or not self.terminal.is_by_hand:
                self._clients[name] = ControlClient(self.place.control(name))
        if self.terminal.is_by_hand:
            self._clients[TERMINAL] = PaperTerminal(Ledger(self.place.terminal_ledger), self.payment_under_way)

    def start_stations(self, *names: str, controlled: bool = True) -> None:
        """Start `visitor`, `counter`, `technician`; controlled ones are ready to be clicked when this returns."""
        children = {}
        for name in names:
            words: list[str | Path] = ["kiosk", name, "--config", self.place.config]
            if controlled:
                words += ["--dev-control", self.place.control(name)]
            children[name] = self._children.start(name, words)
        if controlled:
            for name, child in children.items():
                child.wait_ready(partial(self._connected, name))

    def stop_stations(self, *names: str) -> None:
        """End stations as their operator does; raises DemoError when one does not end well."""
        for name in names:
            client = self._clients.pop(name, None)
            if client is not None:
                client.close()
            code = self._children.stop(name)
            if code != 0:
                raise DemoError(f"{name} ended with code {code}{self._children.last_words(name)}")

    def is_running(self, name: str) -> bool:
        """Whether a process of the line runs."""
        return self._children.is_running(name)

    def stop_server(self) -> None:
        """Take the central system away."""
        self._children.stop(SERVER)

    def start_server(self) -> None:
        """Bring it back at the same address, with what it had."""
        port = self.server_url.rpartition(":")[2]
        child = self._children.start(
            SERVER, ["kiosk", "server", "--port", port, "--database", self.place.central_database_url]
        )
        child.wait_ready()

    def control(self, name: str, command: str, **arguments: object) -> dict[str, Any]:
        """Tell a simulated device or a controlled station; raises DemoError when its process has died."""
        try:
            return self._clients[name].call(command, **arguments)
        except LinkLost:
            self.check()
            raise

    def payment_under_way(self) -> Payment | None:
        """What the terminal is charging; with a terminal without a link what its agent has keyed in on it."""
        with self.store.read() as tx:
            found = tx.payments.open_of_terminal(WINDOW)
        return next((payment for payment in found if payment.status is PaymentStatus.SENT), None)

    def check(self) -> None:
        """Raise DemoError when a process has ended that nobody stopped."""
        self._children.check()

    def close(self) -> dict[str, int]:
        """End everything in order; return the exit codes of what still ran."""
        for client in self._clients.values():
            client.close()
        self._clients.clear()
        codes = self._children.stop_all()
        if self._store is not None:
            self._store.close()
            self._store = None
        return codes

    def __enter__(self) -> "DemoLine":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _start_devices(self) -> None:
        place = self.place
        commands: dict[str, list[str | Path]] = {
            LOBBY: ["drivers.receipt_printer", "simulate", "--profile", "generic-80", "--out", place.slips(LOBBY)],
            WINDOW: ["drivers.receipt_printer", "simulate", "--profile", "epson-tm-t20", "--out", place.slips(WINDOW)],
            SCANNER: ["drivers.document_reader", "simulate"],
        }
        links = {name: f"pty://{place.line(name)}" for name in commands}
        if not self.terminal.is_by_hand:
            commands[TERMINAL] = self._terminal_words()
            links[TERMINAL] = self.terminal.listens_at(str(place.line(TERMINAL)))
        children = {
            name: self._children.start(name, [*words, "--link", links[name], "--control", place.control(name)])
            for name, words in commands.items()
        }
        for child in children.values():
            child.wait_ready()
        if not self.terminal.is_by_hand:
            # the port a listener took stands in what it said last
            self._terminal_link = children[TERMINAL].first_line().rpartition(" ")[2]

    def _terminal_words(self) -> list[str | Path]:
        words: list[str | Path] = ["drivers.card_terminal", "simulate", "--protocol", self.terminal.protocol]
        words += ["--ledger", self.place.terminal_ledger, "--step-s", str(self._step_s)]
        for name, value in self.terminal.plays.items():
            words += ["--setting", f"{name}={value}"]
        return words

    def _fill_central(self, store: Store) -> int:
        """Enrol the appliance through the real endpoint, then give it numbers, agents and a day of appointments."""
        now = self.clock.now_utc()
        database = open_database(self.place.central_database_url)
        try:
            token = admin.create_enrolment_token(
                database, self.post.code, "demonstration", now=now, neighbour_posts=(self.post.other_post,)
            )
            client = ExchangeClient(self.server_url, clock=self.clock)
            try:
                device_id = enrol(store, client, one_time_token=token, name="demonstration").device_id
            finally:
                client.close()
            first, last = TICKETS
            admin.give_number_block(database, device_id, purpose="ticket", prefix="A", first=first, last=last)
            first, last = STAMPS
            admin.give_number_block(database, device_id, purpose="stamp", prefix="", first=first, last=last)
            for agent in AGENTS:
                salt = random.SystemRandom().randbytes(16)
                admin.put_agent(database, self.post.code, agent_record(agent, salt))
            records = self._appointments()
            admin.put_appointments(database, records)
        finally:
            database.close()
        return len(records)

    def _appointments(self) -> list[AppointmentRecord]:
        specimens = (*CASES, *day_of_specimens())
        return [
            appointment_record(specimen, self.post, self.started_at, number)
            for number, specimen in enumerate(specimens)
        ]

    def _downloaded(self, store: Store) -> int:
        self.check()
        with store.read() as tx:
            return tx.appointments.count()

    def _connected(self, name: str) -> bool:
        try:
            self._clients[name] = ControlClient(self.place.control(name))
        except LinkUnavailable:
            return False
        return True

"""The open store of an appliance, shared by all its threads; other processes have their own on the same file.

Several processes: WAL lets readers go on while one writes, BEGIN IMMEDIATE makes writers wait in turn (at
most the busy time-out). Keep transactions short, never wait for a device or a network inside one.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Engine

from sync.clock import WallClock
from sync.store.engine import READ, WRITE, begin
from sync.store.errors import StoreClosed, StoreLocked
from sync.store.identity import DeviceIdentity
from sync.store.repositories.agents import AgentRepository
from sync.store.repositories.appointments import AppointmentRepository
from sync.store.repositories.batches import BatchRepository
from sync.store.repositories.device import DeviceRepository
from sync.store.repositories.devices import DeviceStateRepository, PaperRollRepository
from sync.store.repositories.exchange import ExchangeRepository
from sync.store.repositories.jobs import PrintJobRepository
from sync.store.repositories.numbers import NumberRepository
from sync.store.repositories.outbox import OutboxRepository
from sync.store.repositories.payments import PaymentRepository
from sync.store.repositories.refunds import RefundRepository
from sync.store.repositories.stamps import StampRepository
from sync.store.repositories.visits import VisitRepository


class Transaction:
    """The repositories inside one transaction; of no use after it ended."""

    def __init__(self, connection: Connection, clock: WallClock, new_event_id: Callable[[], str]) -> None:
        self.appointments = AppointmentRepository(connection)
        self.visits = VisitRepository(connection)
        self.payments = PaymentRepository(connection)
        self.refunds = RefundRepository(connection)
        self.batches = BatchRepository(connection)
        self.stamps = StampRepository(connection)
        self.numbers = NumberRepository(connection)
        self.jobs = PrintJobRepository(connection)
        self.device_states = DeviceStateRepository(connection)
        self.paper_rolls = PaperRollRepository(connection)
        self.agents = AgentRepository(connection)
        self.outbox = OutboxRepository(connection, clock, new_event_id)
        self.exchange = ExchangeRepository(connection)
        self.device = DeviceRepository(connection)


class Store:
    """Transactions on the store, from any thread; made by `sync.store.open.open_store`."""

    def __init__(
        self, engine: Engine, clock: WallClock, new_event_id: Callable[[], str], busy_timeout_s: float
    ) -> None:
        self._engine = engine
        self._busy_timeout_s = busy_timeout_s
        self._clock = clock
        self._new_event_id = new_event_id
        # guards the two values below and the watcher
        self._lock = threading.Lock()
        self._closed = False
        self._under_way = 0
        self._of_thread = threading.local()
        # threads of one process wait here in turn; SQLite's own waiting, for other processes, sleeps up to 100 ms
        self._writer = threading.Lock()
        # data_version tells of commits of other connections, so one connection does nothing else than ask
        self._watcher = engine.raw_connection()

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Open a transaction that writes: committed to the disk at the end, rolled back by any exception.

        Raises StoreLocked when others hold the write lock longer than the busy time-out, StoreClosed after close().
        """
        with (
            self._alone_in_thread(),
            self._turn_to_write(),
            begin(self._engine, WRITE) as connection,
            connection.begin(),
        ):
            yield Transaction(connection, self._clock, self._new_event_id)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Open a transaction that sees one unchanging state and cannot write (StoreError)."""
        with self._alone_in_thread(), begin(self._engine, READ) as connection, connection.begin():
            yield Transaction(connection, self._clock, self._new_event_id)

    def data_version(self) -> int:
        """Return a number that changes whenever a transaction that wrote was committed, by any process or thread."""
        with self._lock:
            self._require_open()
            cursor = self._watcher.cursor()
            try:
                cursor.execute("PRAGMA data_version")
                (version,) = cursor.fetchall()[0]
                return int(version)
            finally:
                cursor.close()

    @property
    def device(self) -> DeviceIdentity | None:
        """Who this device is; None before enrolment."""
        with self.read() as transaction:
            return transaction.device.load()

    def enrol(self, *, device_id: str, post_code: str, access_token: str, private_key: Ed25519PrivateKey) -> None:
        """Keep the identity; StoreConflict when the chain already holds events of another device or key."""
        identity = DeviceIdentity(device_id, post_code, access_token, private_key)
        with self.write() as transaction:
            transaction.device.save(identity)

    def close(self) -> None:
        """Close every connection of every thread; with a transaction under way, when that has ended."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._watcher.close()
            if self._under_way == 0:
                self._engine.dispose()

    def _require_open(self) -> None:
        if self._closed:
            raise StoreClosed("the store is closed")

    @contextmanager
    def _alone_in_thread(self) -> Iterator[None]:
        if getattr(self._of_thread, "busy", False):
            raise RuntimeError("a transaction is open in this thread; pass it on instead of opening another")
        with self._lock:
            self._require_open()
            self._under_way += 1
        self._of_thread.busy = True
        try:
            yield
        finally:
            self._of_thread.busy = False
            with self._lock:
                self._under_way -= 1
                if self._closed and self._under_way == 0:
                    self._engine.dispose()

    @contextmanager
    def _turn_to_write(self) -> Iterator[None]:
        if not self._writer.acquire(timeout=self._busy_timeout_s):
            raise StoreLocked("another thread of this program holds the store for too long; restart this station")
        try:
            yield
        finally:
            self._writer.release()

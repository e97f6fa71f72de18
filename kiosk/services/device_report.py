"""Writes down how a device is, by the station that owns it, for the other stations and appliances of the post.

Only a change is written, and only another state is an event: silence is the state `unknown`, the end of the station
is the state `stopped`. After a crash the last state stays until the service manager has started the station again.
"""

from typing import Final, Literal

from sync.clock import WallClock
from sync.contract.events import DeviceStateChanged
from sync.store.errors import StoreError
from sync.store.records import DeviceState
from sync.store.store import Store, Transaction

DeviceKind = Literal["printer", "terminal", "scanner"]

#: the station has ended in order: nobody looks after the device now, and nobody is meant to use it
STOPPED: Final = "stopped"
#: states of a scanner; those of printers and terminals are their drivers'
LISTENING: Final = "listening"
LOST: Final = "lost"
#: most the contract takes
_MAX_TEXT: Final = 200


class DeviceReport:
    """Of one device of this appliance; blocks for a commit, so it is used in the thread that owns the device."""

    def __init__(self, store: Store, clock: WallClock, *, station: str, kind: DeviceKind, name: str) -> None:
        self._store = store
        self._clock = clock
        self._station = station
        self._kind = kind
        self._name = name
        self._told: tuple[str, str] | None = None

    def tell(self, state: str, text: str = "") -> None:
        """The device is in `state` (a plain code), `text` its detail for staff.

        A store that cannot be used now is tried again when the same is told the next time.
        """
        said = (state, text[:_MAX_TEXT])
        if said == self._told:
            return
        try:
            with self._store.write() as tx:
                self._write(tx, *said)
        except StoreError:
            self._told = None
            return
        self._told = said

    def stopped(self) -> None:
        """The station ends."""
        self.tell(STOPPED)

    def _write(self, tx: Transaction, state: str, text: str) -> None:
        known = tx.device_states.of("", self._kind, self._name)
        same = known is not None and (known.state, known.station) == (state, self._station)
        since = known.changed_at if known is not None and same else self._clock.now_utc()
        now = DeviceState("", self._kind, self._name, self._station, state, text, since)
        if now == known:
            return
        tx.device_states.tell(now)
        if same or tx.device.load() is None:  # a device that is not enrolled has nobody to tell
            return
        tx.outbox.append(
            DeviceStateChanged(kind=self._kind, name=self._name, station=self._station, state=state, text=text)
        )

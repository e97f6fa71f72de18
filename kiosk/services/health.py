"""How every device, the store and the exchange are, for the technician. Never sends a financial message."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from drivers.card_terminal.interface import CardTerminal
from sync.store.chain import verify
from sync.store.records import ChainReport, DeviceState, ExchangeState, QuarantinedEvent
from sync.store.store import Store


@dataclass(frozen=True)
class DeviceHealth:
    """State of one device; `state` is the plain code of its driver, `text` says more to a technician."""

    name: str
    kind: str
    link: str
    state: str
    text: str = ""


@dataclass(frozen=True)
class DeviceProbe:
    """A device by name and link, with the way to ask it: returns state and text."""

    name: str
    kind: str
    link: str
    ask: Callable[[], tuple[str, str]]


def terminal_probe(name: str, link: str, open_terminal: Callable[[], CardTerminal]) -> DeviceProbe:
    """Probe of a card terminal: opened, asked without any financial message, closed."""

    def ask() -> tuple[str, str]:
        terminal = open_terminal()
        try:
            status = terminal.probe()
        finally:
            terminal.close()
        return status.state.value, status.text

    return DeviceProbe(name, "terminal", link, ask)


@dataclass(frozen=True)
class StoreHealth:
    """The store on disk and its audit chain."""

    path: Path
    size_bytes: int
    chain: ChainReport


class HealthService:
    """Blocking; call it through a Worker."""

    def __init__(self, *, store: Store, store_path: Path, probes: Sequence[DeviceProbe]) -> None:
        self._store = store
        self._store_path = store_path
        self._probes = probes

    def names(self) -> list[DeviceHealth]:
        """Every configured device, not asked yet."""
        return [DeviceHealth(p.name, p.kind, p.link, "unknown") for p in self._probes]

    def ask(self, name: str) -> DeviceHealth:
        """Ask one device how it is; raises LookupError for a name that is not configured."""
        for probe in self._probes:
            if probe.name == name:
                state, text = probe.ask()
                return DeviceHealth(probe.name, probe.kind, probe.link, state, text)
        raise LookupError(f"no device named {name!r} is configured")

    def store(self) -> StoreHealth:
        """Walk the audit chain and measure the file."""
        device = self._store.device
        with self._store.read() as tx:
            if device is None:
                chain = ChainReport(events=0, first_seq=0, last_seq=0, head_hash="", fault="device is not enrolled")
            else:
                chain = verify(tx, device.private_key.public_key())
        return StoreHealth(path=self._store_path, size_bytes=self._store_path.stat().st_size, chain=chain)

    def exchange(self) -> ExchangeState:
        """Cursor, pending and quarantined events, last success."""
        with self._store.read() as tx:
            return tx.exchange.state()

    def device_states(self) -> list[DeviceState]:
        """How the devices of the post are, as the stations that own them have told."""
        with self._store.read() as tx:
            return tx.device_states.all()

    def quarantined(self) -> list[QuarantinedEvent]:
        """Events the authority refused for good."""
        with self._store.read() as tx:
            return tx.outbox.quarantined()

    def send_again(self, event_id: str) -> None:
        """Put a quarantined event back into the outbox."""
        with self._store.write() as tx:
            tx.outbox.release(event_id)

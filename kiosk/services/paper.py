"""What a technician sees of a printer in the store: its roll, and how the station that owns it last saw it."""

from dataclasses import dataclass

from sync.clock import WallClock
from sync.store.records import DeviceState, PaperRoll
from sync.store.store import Store


@dataclass(frozen=True)
class KnownPrinter:
    """`roll` is None until somebody has told of one; `state` until a station has told it."""

    roll: PaperRoll | None
    state: DeviceState | None


class PaperService:
    """Blocking; call it through a Worker."""

    def __init__(self, store: Store, clock: WallClock) -> None:
        self._store = store
        self._clock = clock

    def known(self, printer_name: str) -> KnownPrinter:
        """What the store knows of the printer."""
        with self._store.read() as tx:
            return KnownPrinter(
                tx.paper_rolls.of_printer(printer_name), tx.device_states.of("", "printer", printer_name)
            )

    def new_roll(self, printer_name: str, roll_mm: int) -> KnownPrinter:
        """A person says that a new roll of `roll_mm` is in the printer."""
        with self._store.write() as tx:
            tx.paper_rolls.new_roll(printer_name, roll_mm, self._clock.now_utc())
        return self.known(printer_name)

    def use(self, printer_name: str, length_mm: int) -> None:
        """A slip that no station has printed has left the printer."""
        with self._store.write() as tx:
            tx.paper_rolls.use(printer_name, length_mm)

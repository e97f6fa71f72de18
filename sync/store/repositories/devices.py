"""How the devices of the post are, and how much paper is left on each roll."""

from datetime import datetime

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from sync.store.records import DeviceState, PaperRoll
from sync.store.rows import values_of
from sync.store.tables import device_states, paper_rolls


class DeviceStateRepository:
    """The last state of each device, its own appliance's and those of the post's other appliances."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def tell(self, state: DeviceState) -> None:
        """Keep the state of a device, in place of the one before."""
        values = values_of(device_states, state)
        self._connection.execute(
            insert(device_states)
            .values(values)
            .on_conflict_do_update(index_elements=["appliance_id", "kind", "name"], set_=values)
        )

    def of(self, appliance_id: str, kind: str, name: str) -> DeviceState | None:
        """Return the state of one device, or None when nobody has told it yet."""
        row = self._connection.execute(
            select(device_states).where(
                device_states.c.appliance_id == appliance_id, device_states.c.kind == kind, device_states.c.name == name
            )
        ).one_or_none()
        return None if row is None else DeviceState(**row._mapping)

    def all(self) -> list[DeviceState]:
        """Return every known device by appliance, kind and name; this appliance's first."""
        rows = self._connection.execute(
            select(device_states).order_by(device_states.c.appliance_id, device_states.c.kind, device_states.c.name)
        )
        return [DeviceState(**row._mapping) for row in rows]

    def forget(self, appliance_id: str, kind: str, name: str) -> None:
        """Delete what is known of a device that is no more."""
        self._connection.execute(
            delete(device_states).where(
                device_states.c.appliance_id == appliance_id, device_states.c.kind == kind, device_states.c.name == name
            )
        )


class PaperRollRepository:
    """The rolls in the printers of this appliance."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_printer(self, printer_name: str) -> PaperRoll | None:
        """Return the roll, or None when nobody has told of one yet."""
        row = self._connection.execute(
            select(paper_rolls).where(paper_rolls.c.printer_name == printer_name)
        ).one_or_none()
        return None if row is None else PaperRoll(**row._mapping)

    def new_roll(self, printer_name: str, roll_mm: int, now: datetime) -> None:
        """A new roll of `roll_mm` was put in."""
        values = {"printer_name": printer_name, "roll_mm": roll_mm, "used_mm": 0, "changed_at": now}
        self._connection.execute(
            insert(paper_rolls).values(values).on_conflict_do_update(index_elements=["printer_name"], set_=values)
        )

    def use(self, printer_name: str, length_mm: int) -> None:
        """A slip of `length_mm` has left the printer; nothing happens while no roll is known."""
        self._connection.execute(
            update(paper_rolls)
            .where(paper_rolls.c.printer_name == printer_name)
            .values(used_mm=paper_rolls.c.used_mm + length_mm)
        )

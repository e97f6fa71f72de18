"""How the devices of an appliance are, filed for the other appliances of its post."""

from datetime import datetime

from sqlalchemy import Connection, select

from sync.contract.events import DeviceStateChanged
from sync.contract.messages import DeviceStateRecord, RecordKind
from sync.server import feed
from sync.server.devices import Device
from sync.server.tables import records


def file_state(connection: Connection, device: Device, event: DeviceStateChanged, since: datetime) -> None:
    """File the state for the staff of the post. Call inside `Database.write`."""
    record = DeviceStateRecord(
        appliance_id=device.device_id,
        kind=event.kind,
        name=event.name,
        station=event.station,
        state=event.state,
        text=event.text,
        since=since,
    )
    record_id = f"{device.device_id}/{event.kind}/{event.name}"
    feed.put(connection, RecordKind.DEVICE_STATE, record_id, f"staff/{device.post_code}", record)


def forget_appliance(connection: Connection, device_id: str) -> None:
    """File tombstones for all that this appliance has told. Call inside `Database.write`."""
    known = select(records.c.record_id).where(
        records.c.kind == RecordKind.DEVICE_STATE,
        records.c.record_id.startswith(f"{device_id}/", autoescape=True),
        ~records.c.deleted,
    )
    for record_id in connection.execute(known.order_by(records.c.record_id)).scalars().all():
        feed.remove(connection, RecordKind.DEVICE_STATE, record_id)

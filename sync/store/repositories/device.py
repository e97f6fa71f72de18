"""The device's identity, one row."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from sync.store.errors import StoreConflict
from sync.store.identity import DeviceIdentity
from sync.store.tables import chain_head, device


class DeviceRepository:
    """Reads and writes the identity."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def load(self) -> DeviceIdentity | None:
        """Return the identity, or None before enrolment."""
        row = self._connection.execute(select(device)).one_or_none()
        if row is None:
            return None
        return DeviceIdentity(
            device_id=row.device_id,
            post_code=row.post_code,
            access_token=row.access_token,
            private_key=Ed25519PrivateKey.from_private_bytes(bytes.fromhex(row.private_key_hex)),
        )

    def save(self, identity: DeviceIdentity) -> None:
        """Store the identity; renewing the token of the same device is allowed at any time.

        Raises StoreConflict when the chain already holds events of another device or key: they could
        no longer be proved with one public key.
        """
        known = self.load()
        events = self._connection.execute(select(chain_head.c.device_seq)).scalar_one()
        if known is not None and events > 0 and _signer(known) != _signer(identity):
            raise StoreConflict(
                f"the store holds events signed by {known.device_id}; "
                f"enrol {identity.device_id} with a new store, or the same device with its own key"
            )
        values = {
            "device_id": identity.device_id,
            "post_code": identity.post_code,
            "access_token": identity.access_token,
            "private_key_hex": identity.private_key.private_bytes_raw().hex(),
        }
        statement = insert(device).values(singleton=1, **values)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["singleton"], set_=values))


def _signer(identity: DeviceIdentity) -> tuple[str, str]:
    return identity.device_id, identity.public_key_hex

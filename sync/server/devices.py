"""Devices: how one becomes known, and who is asking."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, Row, insert, select, update

from sync.contract.envelope import GENESIS_HASH, utc_text
from sync.contract.messages import EnrolmentAnswer, EnrolmentRequest
from sync.server.signpost import View
from sync.server.tables import devices, enrolment_tokens

_ID_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True)
class Device:
    """A known device. It sees appointments of its post, and of neighbour posts what it needs to send visitors there."""

    device_id: str
    post_code: str
    neighbour_posts: tuple[str, ...]
    public_key: Ed25519PublicKey
    last_seq: int
    last_hash: str

    @property
    def audiences(self) -> dict[str, View]:
        """The parts of the change feed that are meant for it, and how much of their records it sees."""
        neighbours = {f"appointments/{post}": View.SIGNPOST for post in self.neighbour_posts}
        own = (f"device/{self.device_id}", f"staff/{self.post_code}", f"appointments/{self.post_code}")
        return neighbours | dict.fromkeys(own, View.WHOLE)


class AccessRefused(Exception):
    """No, unknown or revoked token; `code` is what the device is told."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


class EnrolmentRefused(Exception):
    """The one-time token or the key is no good; `code` is what the device is told."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


def token_hash(token: str) -> str:
    """What is stored of a token; tokens are random, so one round is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def make_one_time_token(
    connection: Connection, post_code: str, name: str, neighbour_posts: tuple[str, ...], expires_at: datetime
) -> str:
    """Store and return a fresh one-time token, a text of 32 letters and digits."""
    token = secrets.token_hex(16)
    connection.execute(
        insert(enrolment_tokens).values(
            token_hash=token_hash(token),
            post_code=post_code,
            neighbour_posts=" ".join(neighbour_posts),
            name=name,
            expires_at=utc_text(expires_at),
        )
    )
    return token


def enrol(connection: Connection, request: EnrolmentRequest, now: datetime) -> EnrolmentAnswer:
    """Turn a public key into a device. Call inside `Database.write`. Raises EnrolmentRefused.

    The answer may get lost on its way: until the device has used its access token once, the same one-time token with
    the same key gives a new access token to the same device.
    """
    offered = token_hash(request.one_time_token)
    token = connection.execute(select(enrolment_tokens).where(enrolment_tokens.c.token_hash == offered)).one_or_none()
    if token is None:
        raise EnrolmentRefused("token_unknown", "this one-time token was never given")
    if utc_text(now) > token.expires_at:
        raise EnrolmentRefused("token_expired", "this one-time token has expired; ask for another")
    known = connection.execute(select(devices).where(devices.c.public_key == request.public_key)).one_or_none()
    access_token = secrets.token_urlsafe(32)
    if token.device_id is None:
        if known is not None:
            raise EnrolmentRefused("key_known", "this key already belongs to a device")
        device_id = _insert_device(connection, token, request, access_token, now)
    elif known is not None and known.device_id == token.device_id and not known.confirmed_at and not known.revoked_at:
        device_id = known.device_id
        connection.execute(
            update(devices).where(devices.c.device_id == device_id).values(token_hash=token_hash(access_token))
        )
    else:
        raise EnrolmentRefused("token_used", "this one-time token was used before; ask for another")
    return EnrolmentAnswer(device_id=device_id, post_code=token.post_code, access_token=access_token)


def by_access_token(connection: Connection, access_token: str) -> tuple[Device, bool]:
    """The device whose token it is, and whether this is its first request. Raises AccessRefused."""
    offered = token_hash(access_token)
    row = connection.execute(select(devices).where(devices.c.token_hash == offered)).one_or_none()
    if row is None:
        raise AccessRefused("token_refused", "the access token is missing or unknown; enrol this device")
    if row.revoked_at is not None:
        raise AccessRefused("device_revoked", "this device was revoked")
    return _device(row), row.confirmed_at is None


def locked(connection: Connection, device_id: str) -> Device:
    """A device that is known to exist, as it stands now. Call inside `Database.write`."""
    return _device(connection.execute(select(devices).where(devices.c.device_id == device_id)).one())


def confirm(connection: Connection, device_id: str, now: datetime) -> None:
    """Remember that the device has its access token."""
    connection.execute(update(devices).where(devices.c.device_id == device_id).values(confirmed_at=utc_text(now)))


def revoke(connection: Connection, device_id: str, now: datetime) -> bool:
    """Refuse the device from now on; whether there is such a device."""
    changed = connection.execute(
        update(devices).where(devices.c.device_id == device_id).values(revoked_at=utc_text(now))
    )
    return changed.rowcount == 1


def _insert_device(
    connection: Connection, token: Row[tuple[object, ...]], request: EnrolmentRequest, access_token: str, now: datetime
) -> str:
    device_id = f"{token.post_code}-{''.join(secrets.choice(_ID_ALPHABET) for _ in range(6))}"
    connection.execute(
        insert(devices).values(
            device_id=device_id,
            post_code=token.post_code,
            neighbour_posts=token.neighbour_posts,
            name=request.name or token.name,
            public_key=request.public_key,
            token_hash=token_hash(access_token),
            enrolled_at=utc_text(now),
            last_seq=0,
            last_hash=GENESIS_HASH,
        )
    )
    connection.execute(
        update(enrolment_tokens).where(enrolment_tokens.c.token_hash == token.token_hash).values(device_id=device_id)
    )
    return device_id


def _device(row: Row[tuple[object, ...]]) -> Device:
    return Device(
        device_id=row.device_id,
        post_code=row.post_code,
        neighbour_posts=tuple(row.neighbour_posts.split()),
        public_key=Ed25519PublicKey.from_public_bytes(bytes.fromhex(row.public_key)),
        last_seq=row.last_seq,
        last_hash=row.last_hash,
    )

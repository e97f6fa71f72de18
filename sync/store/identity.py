"""Who this device is: given at enrolment, kept in the encrypted store."""

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


@dataclass(frozen=True)
class DeviceIdentity:
    """The device's id, its post, its signing key and the bearer token of its requests."""

    device_id: str
    post_code: str
    access_token: str = field(repr=False)
    private_key: Ed25519PrivateKey = field(repr=False)

    @property
    def public_key_hex(self) -> str:
        """The Ed25519 public key, 64 hex digits, as it stands in the enrolment request."""
        return self.private_key.public_key().public_bytes_raw().hex()

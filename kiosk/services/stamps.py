"""Signs stamps with the device's key."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.stamp import StampPayload, key_id, sign_stamp


class StampSigner:
    """Holds the device's key for the life of the station."""

    def __init__(self, private_key: Ed25519PrivateKey) -> None:
        self._private_key = private_key
        self._key_id = key_id(private_key.public_key())

    def sign(self, payload: StampPayload) -> str:
        """Return the text of the stamp's QR code."""
        return sign_stamp(payload, self._private_key, self._key_id)

"""The post's tariff, from the files the settings name."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.domain.tariff import Tariff
from kiosk.domain.tariff_file import TariffError, load_tariff
from kiosk.runtime.settings import TariffSettings


def open_tariff(settings: TariffSettings) -> Tariff:
    """Read and check the tariff. Raises TariffError naming the file; a sample only passes where it is allowed."""
    try:
        text = settings.file.read_bytes()
        signature = settings.signature_file.read_bytes() if settings.signature_file else None
        key_text = settings.public_key_file.read_text(encoding="ascii").strip() if settings.public_key_file else ""
    except (OSError, UnicodeDecodeError) as error:
        raise TariffError(f"tariff: {error}; check [tariff] in the settings") from error
    try:
        public_key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key_text)) if key_text else None
    except ValueError as error:
        raise TariffError(f"{settings.public_key_file}: no Ed25519 public key in hexadecimal") from error
    tariff = load_tariff(text, signature, public_key)
    if tariff.is_sample and not settings.allow_sample:
        raise TariffError(f"{settings.file}: is a sample; give the signed tariff, or allow_sample = true for a test")
    return tariff

"""The tariff a station opens from its settings."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.tariff_file import TariffError
from kiosk.runtime.settings import TariffSettings
from kiosk.stations.tariff import open_tariff
from tests.support.appliance import ROOT

SAMPLE = ROOT / "config/tariffs/sample.toml"


def signed(folder: Path, *, key: Ed25519PrivateKey, signer: Ed25519PrivateKey) -> TariffSettings:
    """The sample with a signature by `signer` and the public half of `key`."""
    (folder / "tariff.sig").write_bytes(signer.sign(SAMPLE.read_bytes()))
    (folder / "tariff.pub").write_text(key.public_key().public_bytes_raw().hex() + "\n", encoding="ascii")
    return TariffSettings(
        file=SAMPLE, signature_file=folder / "tariff.sig", public_key_file=folder / "tariff.pub", allow_sample=True
    )


def test_a_sample_passes_only_where_samples_are_allowed() -> None:
    assert open_tariff(TariffSettings(file=SAMPLE, allow_sample=True)).is_sample
    with pytest.raises(TariffError, match="allow_sample"):
        open_tariff(TariffSettings(file=SAMPLE))


def test_a_signature_is_checked(tmp_path: Path) -> None:
    key, other = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    assert open_tariff(signed(tmp_path, key=key, signer=key)).lines
    with pytest.raises(TariffError):
        open_tariff(signed(tmp_path, key=key, signer=other))


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(TariffError, match=r"missing\.toml"):
        open_tariff(TariffSettings(file=tmp_path / "missing.toml", allow_sample=True))
    (tmp_path / "bad.pub").write_text("not hexadecimal", encoding="ascii")
    with pytest.raises(TariffError, match="hexadecimal"):
        open_tariff(TariffSettings(file=SAMPLE, public_key_file=tmp_path / "bad.pub", allow_sample=True))

"""A real store on SQLCipher in a folder of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.store.open import create_store, open_store
from sync.store.store import Store
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store.place import StorePlace


@pytest.fixture
def clock() -> StoppedWallClock:
    """The morning of 2 March 2026."""
    return StoppedWallClock()


@pytest.fixture(scope="session")
def new_store(tmp_path_factory: pytest.TempPathFactory) -> StorePlace:
    """An empty store, made once and never opened: running the migrations takes longer than most tests."""
    folder = tmp_path_factory.mktemp("new-store")
    made = StorePlace(folder / "kiosk.db", folder / "store.key")
    create_store(made.path, made.key_path)
    return made


@pytest.fixture
def place(new_store: StorePlace, tmp_path: Path) -> StorePlace:
    """Where an empty store lies, a copy for this test."""
    return StorePlace(Path(shutil.copy(new_store.path, tmp_path)), Path(shutil.copy(new_store.key_path, tmp_path)))


@pytest.fixture
def device_key() -> Ed25519PrivateKey:
    """The signing key of the enrolled device."""
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture
def store(place: StorePlace, clock: StoppedWallClock, device_key: Ed25519PrivateKey) -> Iterator[Store]:
    """The store of an enrolled device, open."""
    opened = open_store(place.path, place.key_path, clock)
    opened.enrol(device_id="device-1", post_code="PAR", access_token="specimen-token", private_key=device_key)
    yield opened
    opened.close()

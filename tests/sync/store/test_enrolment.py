"""Who the device is: nobody at first, one device for the whole chain."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.store.open import StoreConflict, open_store
from sync.store.store import Store
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store import specimens
from tests.sync.store.place import StorePlace


def test_new_store_has_no_device(place: StorePlace) -> None:
    store = open_store(place.path, place.key_path, StoppedWallClock())
    assert store.device is None
    store.close()


def test_identity_is_kept_whole_and_hides_its_secrets(store: Store, device_key: Ed25519PrivateKey) -> None:
    identity = store.device
    assert identity is not None
    assert (identity.device_id, identity.post_code, identity.access_token) == ("device-1", "PAR", "specimen-token")
    assert identity.private_key.private_bytes_raw() == device_key.private_bytes_raw()
    assert identity.public_key_hex == device_key.public_key().public_bytes_raw().hex()
    assert "specimen-token" not in repr(identity)


def test_token_can_be_renewed_at_any_time(store: Store, device_key: Ed25519PrivateKey) -> None:
    with store.write() as tx:
        tx.outbox.append(specimens.refusal())
    store.enrol(device_id="device-1", post_code="LYS", access_token="second", private_key=device_key)
    identity = store.device
    assert identity is not None
    assert (identity.post_code, identity.access_token) == ("LYS", "second")


def test_another_device_may_take_a_store_without_events_only(store: Store, device_key: Ed25519PrivateKey) -> None:
    store.enrol(device_id="device-2", post_code="PAR", access_token="t", private_key=device_key)
    with store.write() as tx:
        tx.outbox.append(specimens.refusal())
    with pytest.raises(StoreConflict, match="signed by device-2; enrol device-3 with a new store"):
        store.enrol(device_id="device-3", post_code="PAR", access_token="t", private_key=device_key)
    other_key = Ed25519PrivateKey.generate()
    with pytest.raises(StoreConflict, match="with its own key"):
        store.enrol(device_id="device-2", post_code="PAR", access_token="t", private_key=other_key)
    identity = store.device
    assert identity is not None
    assert identity.device_id == "device-2"
    assert identity.public_key_hex == device_key.public_key().public_bytes_raw().hex()

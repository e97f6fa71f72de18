"""The key file: random, private, never replaced."""

from pathlib import Path

import pytest

from sync.store.errors import StoreKeyError
from sync.store.key import create_key, read_key


def test_key_is_random_and_readable_by_its_owner_only(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    create_key(first)
    create_key(second)
    assert first.stat().st_mode & 0o777 == 0o600
    assert len(bytes.fromhex(read_key(first))) == 32
    assert read_key(first) != read_key(second)


def test_key_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "key"
    create_key(path)
    before = path.read_bytes()
    with pytest.raises(StoreKeyError, match="never replaced"):
        create_key(path)
    assert path.read_bytes() == before


def test_key_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(StoreKeyError, match=r"nowhere/key: cannot write the key \(No such file or directory\)"):
        create_key(tmp_path / "nowhere" / "key")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644, 0o700])
def test_key_open_to_others_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "key"
    create_key(path)
    path.chmod(mode)
    with pytest.raises(StoreKeyError, match=f"has mode {mode:04o}.*chmod 600 {path}"):
        read_key(path)


@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_key_for_the_owner_alone_is_accepted(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "key"
    path.write_text("ab" * 32 + "\n")
    path.chmod(mode)
    assert read_key(path) == "ab" * 32


@pytest.mark.parametrize("content", [b"", b"ab" * 31, b"ab" * 33, b"AB" * 32, b"g" * 64, b"\xff" * 64])
def test_anything_but_64_hex_digits_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(StoreKeyError, match="not a key of 64 hex digits"):
        read_key(path)


def test_missing_key_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(StoreKeyError, match=r"cannot read the key of the store \(No such file"):
        read_key(tmp_path / "key")

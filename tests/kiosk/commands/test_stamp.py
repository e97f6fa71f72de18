"""`kiosk stamp verify` prints what a good stamp says and refuses every other text."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.stamp import StampPayload, key_id, sign_stamp, stamp_number
from tests.support.kiosk_command import ROOT, kiosk, one_line

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PAYLOAD = StampPayload(
    number=stamp_number(17),
    post_code="ZZT",
    service_code="PASSPORT",
    amount_minor=4587,
    currency="EUR",
    amount_mad_minor=50000,
    issued_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
    payment_ref="ZZ000001",
)


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    file = tmp_path / "keys.json"
    public = KEY.public_key()
    entry = {"kid": key_id(public).hex(), "public_key": public.public_bytes_raw().hex(), "device_id": "specimen"}
    file.write_text(json.dumps({"keys": [entry]}))
    return file


def test_good_stamp_is_printed_as_json(keys: Path) -> None:
    text = sign_stamp(PAYLOAD, KEY, key_id(KEY.public_key()))
    done = kiosk("stamp", "verify", text, "--keys", keys)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {**vars(PAYLOAD), "issued_at": "2026-03-01T09:30:00+00:00"}


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_had_enough_is_no_bug(keys: Path, unbuffered: str) -> None:
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    command = [
        sys.executable,
        "-m",
        "kiosk",
        "stamp",
        "verify",
        sign_stamp(PAYLOAD, KEY, key_id(KEY.public_key())),
        "--keys",
        str(keys),
    ]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=nobody, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.parametrize("position", [4, 60, -1])
def test_one_changed_character_is_refused(keys: Path, position: int) -> None:
    text = sign_stamp(PAYLOAD, KEY, key_id(KEY.public_key()))
    changed = list(text)
    changed[position] = "A" if changed[position] != "A" else "B"
    done = kiosk("stamp", "verify", "".join(changed), "--keys", keys)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("kiosk stamp: refused (")


def test_stamp_of_another_key_is_refused(keys: Path) -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes(32))
    text = sign_stamp(PAYLOAD, other, key_id(other.public_key()))
    done = kiosk("stamp", "verify", text, "--keys", keys)
    assert done.returncode == 1
    assert "refused (unknown_key)" in done.stderr


@pytest.mark.parametrize("content", ["", "{}", '{"keys": [{"kid": "zz", "public_key": ""}]}'])
def test_broken_keys_file_is_one_line(tmp_path: Path, content: str) -> None:
    file = tmp_path / "keys.json"
    file.write_text(content)
    line = one_line(kiosk("stamp", "verify", "MC1:", "--keys", file))
    assert line.startswith(f"kiosk stamp: {file}: is no keys file (")


def test_missing_keys_file_is_one_line(tmp_path: Path) -> None:
    line = one_line(kiosk("stamp", "verify", "MC1:", "--keys", tmp_path / "keys.json"))
    assert "cannot be read (No such file or directory)" in line

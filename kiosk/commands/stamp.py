"""`kiosk stamp verify TEXT --keys FILE`: what a stamp says, proved by its signature, without any network.

The keys file is `{"keys": [{"kid": "<16 hexadecimal digits>", "public_key": "<64 hexadecimal digits>", ...}]}`.
"""

import argparse
import json
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import BaseModel, Field, ValidationError

from kiosk.domain.stamp import StampRefused, verify_stamp
from kiosk.runtime.exit_codes import DONE, REFUSED
from kiosk.runtime.known_errors import CommandError


class KeyEntry(BaseModel):
    """A device's public key as the central system publishes it; other members are not looked at."""

    kid: str = Field(pattern="^[0-9a-f]{16}$")
    public_key: str = Field(pattern="^[0-9a-f]{64}$")


class KeysFile(BaseModel):
    """The whole file."""

    keys: tuple[KeyEntry, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare `verify`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    verify = actions.add_parser("verify", help="check a code and print what it says as JSON")
    verify.add_argument("text", metavar="TEXT", help="the text of the QR code, beginning with MC1:")
    verify.add_argument("--keys", type=Path, required=True, metavar="FILE", help="public keys, a JSON file")


def run(arguments: argparse.Namespace) -> int:
    """Print the stamp and return 0, or say on standard error why it is refused and return 1."""
    keys = read_keys(arguments.keys)
    try:
        payload = verify_stamp(arguments.text, keys)
    except StampRefused as refusal:
        print(f"kiosk stamp: refused ({refusal.reason}): {refusal.text}", file=sys.stderr)
        return REFUSED
    shown = {**vars(payload), "issued_at": payload.issued_at.isoformat()}
    print(json.dumps(shown, ensure_ascii=False, indent=2))
    return DONE


def read_keys(file: Path) -> dict[bytes, Ed25519PublicKey]:
    """Return the public keys of a keys file by key id; CommandError when it is not one."""
    try:
        entries = KeysFile.model_validate_json(file.read_bytes()).keys
    except OSError as error:
        raise CommandError(f"{file}: cannot be read ({error.strerror}); give the keys file with --keys") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise CommandError(f"{file}: is no keys file ({where}: {first['msg']}); fetch it again") from error
    return {bytes.fromhex(e.kid): Ed25519PublicKey.from_public_bytes(bytes.fromhex(e.public_key)) for e in entries}

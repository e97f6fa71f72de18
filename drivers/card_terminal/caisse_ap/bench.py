"""Single messages as JSON-able values, bare (tcp) or framed (serial), for the bench tool's `decode` and `encode`."""

from collections.abc import Callable, Mapping
from typing import Any

from drivers.card_terminal.caisse_ap.codec import Tag, decode_tags, encode_tags, without_card_data
from drivers.card_terminal.concert_line.framing import Control, encode_frame, read_one
from drivers.errors import LocalProtocolError, RemoteProtocolError


def decode(data: bytes) -> dict[str, Any]:
    """Read one bare message into `message`, `fields` (tag to value) and `reencoded`; raises RemoteProtocolError.

    `fields` hold no card number, no expiry and no whole number on the slip.
    """
    return _described(data, encode_tags)


def encode(value: Mapping[str, Any]) -> bytes:
    """Make the bare bytes of what `decode` returned; raises LocalProtocolError."""
    name, fields = value.get("message"), value.get("fields")
    if name not in ("request", "answer"):
        raise LocalProtocolError(f"message {name!r} is not request or answer")
    if not isinstance(fields, Mapping) or not all(isinstance(text, str) for text in fields.values()):
        raise LocalProtocolError("fields: not an object of texts by tag")
    return encode_tags({str(tag): text for tag, text in fields.items()})


def decode_serial(data: bytes) -> dict[str, Any]:
    """As `decode`, for one frame or control character of the serial line."""
    item = read_one(data)
    if isinstance(item, Control):
        return {"message": item.name.lower(), "fields": {}, "reencoded": data.hex()}
    return _described(item.text, lambda tags: encode_frame(encode_tags(tags)))


def encode_serial(value: Mapping[str, Any]) -> bytes:
    """As `encode`, for the serial line."""
    name = str(value.get("message")).upper()
    return bytes((Control[name],)) if name in Control.__members__ else encode_frame(encode(value))


def _described(text: bytes, write: Callable[[dict[str, str]], bytes]) -> dict[str, Any]:
    tags = decode_tags(text)
    try:
        reencoded = write(tags)
    except LocalProtocolError as error:
        raise RemoteProtocolError(str(error)) from error
    message = "answer" if Tag.STATUS in tags else "request"
    return {"message": message, "fields": without_card_data(tags), "reencoded": reencoded.hex()}

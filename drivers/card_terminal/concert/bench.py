"""Single Concert messages as JSON-able values, for the bench tool's `decode` and `encode`."""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from drivers.card_terminal.concert.codec import (
    Answer,
    Request,
    TransactionType,
    decode_answer,
    decode_request,
    encode_answer,
    encode_request,
    is_request,
)
from drivers.card_terminal.concert_line.framing import Control, Frame, read_one
from drivers.errors import LocalProtocolError, RemoteProtocolError

_Message = Control | Request | Answer


def decode(data: bytes) -> dict[str, Any]:
    """Read exactly one message into `message`, `fields` and `reencoded` (hex); raises RemoteProtocolError.

    Digits of the card number are replaced by stars in `fields`, all but the last four.
    """
    message = _read(data)
    encoded = _write(message)
    if encoded != data:
        raise RemoteProtocolError("bytes before or after the message")
    return {"message": _name(message), "fields": _fields(message), "reencoded": encoded.hex()}


def encode(value: Mapping[str, Any]) -> bytes:
    """Make the bytes of what `decode` returned; raises LocalProtocolError."""
    name, values = str(value.get("message")), value.get("fields", {})
    if name.upper() in Control.__members__:
        return bytes((Control[name.upper()],))
    kind = {"request": Request, "answer": Answer}.get(name)
    if kind is None:
        raise LocalProtocolError(f"message {name!r} is not enq, ack, nak, eot, request or answer")
    try:
        known = {field.name: values[field.name] for field in fields(kind) if field.name in values}
        if kind is Answer:
            return encode_answer(Answer(**known))
        return encode_request(Request(**known | {"transaction": TransactionType(known["transaction"])}))
    except (TypeError, KeyError, ValueError, AttributeError) as error:
        raise LocalProtocolError(f"{name}: a field is missing or of the wrong kind ({error})") from error


def _read(data: bytes) -> _Message:
    item = read_one(data)
    if isinstance(item, Frame):
        return decode_request(item.text) if is_request(item.text) else decode_answer(item.text)
    return item


def _write(message: _Message) -> bytes:
    if isinstance(message, Request):
        return encode_request(message)
    if isinstance(message, Answer):
        return encode_answer(message)
    return bytes((message,))


def _name(message: _Message) -> str:
    return message.name.lower() if isinstance(message, Control) else type(message).__name__.lower()


def _fields(message: _Message) -> dict[str, Any]:
    if isinstance(message, Control):
        return {}
    if isinstance(message, Answer) and message.card_report is not None:
        stars = "".join("*" if character.isdigit() else character for character in message.card_report)
        last4 = message.card_last4
        end = len(message.card_report.split(" ")[0])
        shown = stars[: end - len(last4)] + last4 + stars[end:]
        return asdict(replace(message, card_report=shown)) | {"card_last4": last4}
    return asdict(message)

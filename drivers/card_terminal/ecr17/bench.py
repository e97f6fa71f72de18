"""Single ECR17 messages as JSON-able values, for the bench tool's `decode` and `encode`."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from drivers.card_terminal.card_numbers import last_four, without_card_number
from drivers.card_terminal.ecr17.codec import (
    ANSWERS,
    REQUESTS,
    Kind,
    Message,
    decode_answer,
    decode_request,
    encode_message,
)
from drivers.card_terminal.ecr17.framing import (
    BadFrame,
    Control,
    Display,
    Frame,
    FrameReader,
    LrcVariant,
    Received,
    encode_control,
    encode_display,
    encode_frame,
)
from drivers.errors import LocalProtocolError, RemoteProtocolError

#: a message that no driver speaks (X, p, i, c, H, U, K): its content is kept as it is
_OTHER = "other"
_HEAD_AND_REST = re.compile(r"(?P<terminal_id>[ -~]{8})0(?P<code>[A-Za-z])(?P<content>[^\x02\x03]*)", re.ASCII)
_CODES = frozenset(code for table in (REQUESTS, ANSWERS) for code, _ in table.values())
#: sixteen digits, and no card number
_SUMS = frozenset({"pos_total", "host_total"})


def decode(data: bytes) -> dict[str, Any]:
    """Read exactly one message into `message`, `fields` (with the LRC variant) and `reencoded` (hex).

    Card numbers are starred in `fields`, all but the last four digits. Raises RemoteProtocolError.
    """
    item, variant = _read(data)
    if isinstance(item, Display):
        text = item.text.decode("latin-1")
        return {"message": "display", "fields": {"text": text}, "reencoded": _checked(encode_display(item.text), data)}
    if isinstance(item, Control):
        name, encoded = item.name.lower(), encode_control(item, variant)
        return {"message": name, "fields": {"lrc": variant.value}, "reencoded": _checked(encoded, data)}
    other = _HEAD_AND_REST.fullmatch(item.payload.decode("latin-1"))
    if other is not None and other["code"] not in _CODES:
        fields = {"lrc": variant.value, **other.groupdict(), "content": without_card_number(other["content"])}
        encoded = encode_frame(item.payload, variant)
        return {"message": _OTHER, "fields": fields, "reencoded": _checked(encoded, data)}
    message = _message(item.payload)
    fields = {"lrc": variant.value, "terminal_id": message.terminal_id, **_shown(message)}
    encoded = encode_frame(encode_message(message), variant)
    return {"message": message.kind.value, "fields": fields, "reencoded": _checked(encoded, data)}


def encode(value: Mapping[str, Any]) -> bytes:
    """Make the bytes of what `decode` returned; raises LocalProtocolError."""
    name, values = str(value.get("message")), value.get("fields", {})
    if not isinstance(values, Mapping) or not all(isinstance(field, str) for field in values.values()):
        raise LocalProtocolError(f"{name}: fields is an object of texts")
    fields = dict(values)
    if name == "display":
        return encode_display(_latin(fields.get("text", "")))
    variant = fields.pop("lrc", LrcVariant.NOEXT)
    if variant not in tuple(LrcVariant):
        raise LocalProtocolError(f"lrc {variant!r} is not one of {', '.join(LrcVariant)}")
    if name.upper() in Control.__members__:
        return encode_control(Control[name.upper()], LrcVariant(variant))
    if name == _OTHER:
        return encode_frame(_other_payload(fields), LrcVariant(variant))
    if name not in tuple(Kind):
        raise LocalProtocolError(f"message {name!r} is not ack, nak, display or one of {', '.join(Kind)}")
    message = Message(Kind(name), fields.pop("terminal_id", ""), fields)
    return encode_frame(encode_message(message), LrcVariant(variant))


def _other_payload(fields: Mapping[str, str]) -> bytes:
    payload = "{terminal_id}0{code}{content}".format_map({"terminal_id": "", "code": "", "content": "", **fields})
    head = _HEAD_AND_REST.fullmatch(payload)
    if head is None or head["code"] in _CODES:
        raise LocalProtocolError(f"{_OTHER}: a terminal id of 8 characters and the letter of a message not known here")
    return payload.encode("latin-1", errors="replace")


def _read(data: bytes) -> tuple[Control | Frame | Display, LrcVariant]:
    """Return the one item in `data` and its variant; of a frame, the variant whose LRC is right."""
    fault = "no message"
    for variant in LrcVariant:
        reader = FrameReader(variant)
        received: list[Received | None] = [*reader.feed(data), reader.give_up()]
        items = [item for item in received if item is not None]
        if len(items) != 1:
            fault = f"{len(items)} messages in these bytes; give one per line"
        elif isinstance(items[0], BadFrame):
            fault = items[0].reason
        else:
            return items[0], reader.variant
    raise RemoteProtocolError(fault)


def _message(payload: bytes) -> Message:
    """A request, or else an answer: no register's request has the layout of an answer."""
    readers: tuple[Callable[[bytes], Message], ...] = (decode_request, decode_answer)
    fault: RemoteProtocolError | None = None
    for read in readers:
        try:
            return read(payload)
        except RemoteProtocolError as error:
            fault = error
    raise fault or RemoteProtocolError("no message")


def _shown(message: Message) -> dict[str, str]:
    shown = {name: text if name in _SUMS else without_card_number(text) for name, text in message.fields.items()}
    if "pan" in shown:
        pan = message.fields["pan"].rstrip(" ")
        last4 = last_four(pan)
        stars = "".join("*" if character.isdigit() else character for character in pan[: len(pan) - len(last4)])
        shown["pan"] = (stars + last4).ljust(len(message.fields["pan"]))
    return shown


def _checked(encoded: bytes, data: bytes) -> str:
    if encoded != data:
        raise RemoteProtocolError("bytes before or after the message")
    return encoded.hex()


def _latin(text: str) -> bytes:
    return text.encode("latin-1", errors="replace")

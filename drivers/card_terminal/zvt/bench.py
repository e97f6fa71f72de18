"""Single ZVT messages as JSON-able values, for the bench tool's `decode` and `encode`.

On TCP a line of hex is one APDU, on a serial line one frame, ACK or NAK.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from drivers.card_terminal.card_facts import application_id
from drivers.card_terminal.card_numbers import without_card_number
from drivers.card_terminal.zvt.apdu import Apdu, decode_apdu, encode_apdu
from drivers.card_terminal.zvt.codec import Control, Message, Tag, read_message, write_message
from drivers.card_terminal.zvt.fields import Bmp, Field, Fields
from drivers.card_terminal.zvt.framing import DLE, ETX, STX, BadFrame, Frame, FrameReader, encode_frame
from drivers.card_terminal.zvt.framing import Control as LineControl
from drivers.card_terminal.zvt.tlv import Tlv, encode_tlvs, parse_tlvs
from drivers.errors import LocalProtocolError, RemoteProtocolError

#: fields whose digits are a card number or hold one
_SECRET = frozenset({Bmp.CARD_NUMBER, Bmp.TRACK_1, Bmp.TRACK_2, Bmp.TRACK_3, Bmp.CHIP_DATA})
#: messages that begin with the three bytes of the terminal's password (facts/card-terminal-protocols.md 1.7)
_WITH_PASSWORD = frozenset(
    {Control.STATUS_ENQUIRY, Control.REGISTRATION, Control.TURNOVER_TOTALS, Control.REPEAT_RECEIPT, Control.REVERSAL}
    | {Control.REFUND, Control.END_OF_DAY, Control.DIAGNOSIS, 0x0612, 0x0618, 0x0693}
)
_PASSWORD_BYTES = 3
_HIDDEN_PASSWORD = "*" * 6
_MAX_DEPTH = 8
_PACKED_DIGITS = re.compile(b"[" + b"".join(bytes((16 * tens, 45, 16 * tens + 9)) for tens in range(10)) + b"]{6,}")


def decode_tcp(data: bytes) -> dict[str, Any]:
    """Read exactly one APDU into `message`, `fields` and `reencoded` (hex); raises RemoteProtocolError.

    Digits of a card number are replaced in `fields`: E in packed ones, stars in texts, all but the last four. The
    password of a terminal is zeros in `head`, and `password` says that it is hidden.
    """
    apdu = decode_apdu(data)
    message = read_message(apdu)
    if message.fields.fault:
        raise RemoteProtocolError(message.fields.fault)
    fields = {"control": f"{message.control:04X}"} | _fields(message, apdu)
    encoded = encode_apdu(replace(write_message(message), long_form=apdu.long_form))
    return {"message": _name(message.control), "fields": fields, "reencoded": encoded.hex()}


def decode_serial(data: bytes) -> dict[str, Any]:
    """As `decode_tcp`, for exactly one frame, ACK or NAK."""
    if len(data) == 1 and data[0] in tuple(LineControl):
        return {"message": LineControl(data[0]).name.lower(), "fields": {}, "reencoded": data.hex()}
    decoded = decode_tcp(_unframed(data))
    encoded = encode_frame(bytes.fromhex(decoded["reencoded"]))
    if encoded != data:
        raise RemoteProtocolError("bytes before or after the message")
    return decoded | {"reencoded": encoded.hex()}


def encode_tcp(value: Mapping[str, Any]) -> bytes:
    """Make the bytes of what `decode_tcp` returned; raises LocalProtocolError."""
    try:
        fields = value["fields"]
        items = tuple(_field_of(item) for item in fields.get("bmps", ()))
        message = Message(
            int(str(fields["control"]), 16),
            _head_of(fields),
            Fields(items, bytes.fromhex(fields.get("unread", ""))),
        )
        return encode_apdu(replace(write_message(message), long_form=bool(fields.get("long_form", False))))
    except (TypeError, KeyError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise LocalProtocolError(f"a field is missing or of the wrong kind ({error})") from error


def encode_serial(value: Mapping[str, Any]) -> bytes:
    """Make the bytes of what `decode_serial` returned; raises LocalProtocolError."""
    name = str(value.get("message")).upper()
    return bytes((LineControl[name],)) if name in LineControl.__members__ else encode_frame(encode_tcp(value))


def _unframed(data: bytes) -> bytes:
    # looked at first, for a reader of a recording asks after every byte
    if data[:2] != bytes((DLE, STX)) or data[-4:-2] != bytes((DLE, ETX)):
        raise RemoteProtocolError(f"{len(data)} bytes that are no whole frame; give one message per line")
    received = FrameReader().feed(data)
    if len(received) != 1:
        raise RemoteProtocolError(f"{len(received)} messages in these bytes; give one per line")
    item = received[0]
    if not isinstance(item, Frame):
        raise RemoteProtocolError(item.reason if isinstance(item, BadFrame) else "bytes before the message")
    return item.apdu


def _name(control: int) -> str:
    return Control(control).name.lower() if control in tuple(Control) else f"{control:04X}"


def _fields(message: Message, apdu: Apdu) -> dict[str, Any]:
    shown: dict[str, Any] = {"long_form": True} if apdu.long_form else {}
    if message.head:
        shown["head"] = _shown_head(message).hex()
    if _has_password(message):
        shown["password"] = _HIDDEN_PASSWORD
    if message.fields.items:
        shown["bmps"] = [_shown_field(item) for item in message.fields.items]
    if message.fields.unread:
        shown["unread"] = _shown_unknown(message.fields.unread).hex()
    return shown


def _has_password(message: Message) -> bool:
    return message.control in _WITH_PASSWORD and len(message.head) >= _PASSWORD_BYTES


def _head_of(fields: Mapping[str, Any]) -> bytes:
    """The head with the password it is given; a hidden one stays zeros."""
    head, password = bytes.fromhex(fields.get("head", "")), fields.get("password", _HIDDEN_PASSWORD)
    return head if password == _HIDDEN_PASSWORD else bytes.fromhex(password) + head[_PASSWORD_BYTES:]


def _shown_head(message: Message) -> bytes:
    if _has_password(message):
        return bytes(_PASSWORD_BYTES) + _shown_unknown(message.head[_PASSWORD_BYTES:])
    if message.control == Control.PRINT_LINE:
        return message.head[:1] + _shown_text(message.head[1:])
    return message.head if message.control in tuple(Control) else _shown_unknown(message.head)


def _shown_field(item: Field) -> dict[str, Any]:
    shown: dict[str, Any] = {"bmp": f"{item.bmp:02X}"}
    if item.length_octets:
        shown["length_octets"] = item.length_octets
    if item.bmp == Bmp.TLV:
        return shown | {"objects": _shown_tlvs(parse_tlvs(item.value), 0)}
    value = _masked(item.value) if item.bmp in _SECRET else item.value
    return shown | {"value": (_shown_text(value) if item.bmp == Bmp.TEXT else value).hex()}


def _shown_tlvs(objects: Sequence[Tlv], depth: int) -> list[dict[str, Any]]:
    shown = []
    for item in objects:
        entry: dict[str, Any] = {"tag": f"{item.tag:X}"}
        if item.length_octets:
            entry["length_octets"] = item.length_octets
        children = _children(item) if depth < _MAX_DEPTH else ()
        if children:
            entry["objects"] = _shown_tlvs(children, depth + 1)
        else:
            entry["value"] = _shown_value(item).hex()
        shown.append(entry)
    return shown


def _shown_value(item: Tlv) -> bytes:
    if item.tag == Tag.APPLICATION_ID and application_id(item.value.hex()):
        return item.value
    return (_shown_text if item.tag == Tag.LINE else _shown_unknown)(item.value)


def _children(item: Tlv) -> tuple[Tlv, ...]:
    try:
        return parse_tlvs(item.value) if item.is_constructed else ()
    except RemoteProtocolError:
        return ()


def _masked(packed: bytes) -> bytes:
    digits = packed.hex().upper()
    end = len(digits.rstrip("F"))
    keep = 4 if len(packed) <= 10 else 0
    stars = "".join("E" if digit.isdecimal() else digit for digit in digits[: end - keep])
    return bytes.fromhex(stars + digits[end - keep :])


def _shown_text(raw: bytes) -> bytes:
    """A text with its card number starred; the same number of bytes."""
    return without_card_number(raw.decode("latin-1")).encode("latin-1")


def _shown_unknown(raw: bytes) -> bytes:
    """Long runs of packed digits hidden but for the last four, and texts as `_shown_text`."""
    return _PACKED_DIGITS.sub(lambda run: b"\xee" * (len(run.group()) - 2) + run.group()[-2:], _shown_text(raw))


def _field_of(shown: Mapping[str, Any]) -> Field:
    octets = int(shown.get("length_octets", 0))
    value = encode_tlvs(_tlvs_of(shown["objects"])) if "objects" in shown else bytes.fromhex(shown["value"])
    return Field(int(str(shown["bmp"]), 16), value, octets)


def _tlvs_of(shown: Sequence[Mapping[str, Any]]) -> tuple[Tlv, ...]:
    return tuple(
        Tlv(
            int(str(entry["tag"]), 16),
            encode_tlvs(_tlvs_of(entry["objects"])) if "objects" in entry else bytes.fromhex(entry["value"]),
            int(entry.get("length_octets", 0)),
        )
        for entry in shown
    )

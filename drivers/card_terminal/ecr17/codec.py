"""Messages of ECR17, sans-IO, tables first (facts/card-terminal-protocols.md 4.3, 4.4, 4.5).

A message is the terminal id (8), '0', a code and fields at fixed positions. `Message.fields` holds them exactly as
they stand on the line, in its order, so that a message read is a message written.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from drivers.errors import LocalProtocolError, RemoteProtocolError

MAX_AMOUNT_MINOR = 99_999_999
ANY_TERMINAL = "00000000"
RECEIPT_TEXT_CHARACTERS = 128
_HEAD = re.compile(r"([ -~]{8})0([A-Za-z])", re.ASCII)
_ALL_THE_REST = -1
_ANYTHING = r"[^\x02\x03]*"
_NOT_DONE = r"(?!00)\d\d"


class Field(NamedTuple):
    """A field of a layout; `length` -1 takes all the rest, possibly nothing."""

    name: str
    length: int
    pattern: str = _ANYTHING


class Kind(StrEnum):
    """What a message is; the names are those of `decode`."""

    PAYMENT = "payment"
    REVERSAL = "reversal"
    CLOSE_SESSION = "close_session"
    TOTALS = "totals"
    LAST_RESULT = "last_result"
    ECR_PRINTING = "ecr_printing"
    REPRINT = "reprint"
    STATUS = "status"
    RESULT = "result"
    RESULT_DCC = "result_dcc"
    STATUS_ANSWER = "status_answer"
    TOTALS_ANSWER = "totals_answer"
    CLOSE_ANSWER = "close_answer"
    RECEIPT = "receipt"


_ECR = Field("ecr_id", 8, r"[ -~]{8}")
_GT_DATA = Field("additional_data", 1, r"[01]")

#: how many characters after the head must be there, and the fields
Layout = tuple[int, tuple[Field, ...]]

#: kind -> (code, fields after the head): every field is there in full
REQUESTS: dict[Kind, tuple[str, tuple[Field, ...]]] = {
    Kind.PAYMENT: (
        "P",
        (
            _ECR,
            _GT_DATA,
            Field("reserved", 2, "00"),
            Field("card_is_in", 1, r"[01]"),
            Field("card_type", 1, r"[0-3]"),
            Field("amount", 8, r"\d{8}"),
            Field("receipt_text", RECEIPT_TEXT_CHARACTERS, r"[ -~]*"),
            Field("end", 8, r"0{8}"),
        ),
    ),
    Kind.REVERSAL: ("S", (_ECR, Field("stan", 6, r"\d{6}"), _GT_DATA, Field("end", 1, "0"))),
    Kind.CLOSE_SESSION: ("C", (_ECR, _GT_DATA, Field("end", 7, r"0{7}"))),
    Kind.TOTALS: ("T", (_ECR, _GT_DATA, Field("end", 7, r"0{7}"))),
    Kind.LAST_RESULT: ("G", (_ECR, _GT_DATA, Field("end", 3, r"0{3}"))),
    Kind.ECR_PRINTING: ("E", (Field("enabled", 1, r"[01]"),)),
    Kind.REPRINT: ("R", (Field("to_ecr", 1, r"[01]"), Field("ticket", 1, r"[01]"), Field("end", 10, r"0{10}"))),
    Kind.STATUS: ("s", ()),
}
_PAN = Field("pan", 19)
_TAIL = (Field("card_type", 1), Field("acquirer_id", 11), Field("stan", 6), Field("online_id", 6))
_RESULT_OK = (
    Field("result", 2, "00"),
    _PAN,
    Field("entry", 3),
    Field("authorisation_code", 6),
    Field("host_time", 7),
    *_TAIL,
)
_RESULT_OTHER = (Field("result", 2, _NOT_DONE), Field("text", 24), Field("reserved", 11), *_TAIL)
_MORE = Field("more", _ALL_THE_REST)
_DCC = (
    Field("action_code", 3),
    Field("original_amount", 8, r"\d{8}"),
    Field("dcc_applied", 1),
    Field("rate", 8),
    Field("dcc_currency", 3),
    Field("dcc_amount", 12),
    Field("dcc_decimals", 1),
)
_REFUSAL = (Field("result", 2, _NOT_DONE), Field("text", 19), Field("action_code", 3), _MORE)

#: kind -> code and its layouts: the first that fits is the message's. Terminals cut what comes last, so only what
#: decides is required.
ANSWERS: dict[Kind, tuple[str, tuple[Layout, ...]]] = {
    Kind.RESULT: ("E", ((55, (*_RESULT_OK, _MORE)), (2, (*_RESULT_OTHER, _MORE)))),
    Kind.RESULT_DCC: ("V", ((97, (*_RESULT_OK, *_DCC, _MORE)), (2, (*_RESULT_OTHER, _MORE)))),
    Kind.STATUS_ANSWER: (
        "s",
        ((21, (Field("reserved", 10), Field("time", 10), Field("status", 1), Field("software", _ALL_THE_REST))),),
    ),
    Kind.TOTALS_ANSWER: (
        "T",
        ((18, (Field("result", 2, "00"), Field("pos_total", 16, r"\d{16}"), _MORE)), (2, _REFUSAL)),
    ),
    Kind.CLOSE_ANSWER: (
        "C",
        (
            (
                34,
                (
                    Field("result", 2, "00"),
                    Field("pos_total", 16, r"\d{16}"),
                    Field("host_total", 16, r"\d{16}"),
                    _MORE,
                ),
            ),
            (2, _REFUSAL),
        ),
    ),
    Kind.RECEIPT: ("S", ((0, (Field("text", _ALL_THE_REST),)),)),
}


@dataclass(frozen=True)
class Message:
    """A request or an answer; `fields` may hold card data, so repr leaves them out."""

    kind: Kind
    terminal_id: str
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)

    def value(self, name: str) -> str:
        """A field without its padding blanks; empty where the message has none."""
        return self.fields.get(name, "").strip(" ")


def encode_message(message: Message) -> bytes:
    """Payload of a message; raises LocalProtocolError, naming the field, for what its layout cannot carry."""
    code, layouts = _layouts(message.kind)
    head = f"{message.terminal_id}0{code}"
    if not _HEAD.fullmatch(head):
        raise LocalProtocolError(f"terminal id {message.terminal_id!r} is not 8 printable characters")
    payload = (head + "".join(message.fields.values())).encode("latin-1", errors="replace")
    try:
        again = _read(message.kind, layouts, head, payload.decode("latin-1"))
    except RemoteProtocolError as error:
        raise LocalProtocolError(str(error)) from error
    if _filled(again) != _filled(message):
        raise LocalProtocolError(f"{message.kind}: its fields are not those of the layout")
    return payload


def decode_request(payload: bytes) -> Message:
    """Read what a cash register sends; raises RemoteProtocolError."""
    return _decode(payload, {kind: _layouts(kind) for kind in REQUESTS})


def decode_answer(payload: bytes) -> Message:
    """Read what a terminal sends; raises RemoteProtocolError."""
    return _decode(payload, ANSWERS)


def payment_request(terminal_id: str, ecr_id: str, amount_minor: int, receipt_text: str = "") -> Message:
    """Ask for a payment in euro cents; the terminal chooses debit or credit with its customer."""
    if not 1 <= amount_minor <= MAX_AMOUNT_MINOR:
        raise LocalProtocolError(f"amount {amount_minor} is not within 1 and {MAX_AMOUNT_MINOR} cents")
    fields = {
        "ecr_id": ecr_id,
        "additional_data": "0",
        "reserved": "00",
        "card_is_in": "0",
        "card_type": "0",
        "amount": f"{amount_minor:08d}",
        "receipt_text": receipt_text.rjust(RECEIPT_TEXT_CHARACTERS),
        "end": "0" * 8,
    }
    return Message(Kind.PAYMENT, terminal_id, fields)


def reversal_request(terminal_id: str, ecr_id: str, stan: str) -> Message:
    """Ask for the reversal of the last payment, which must have this STAN."""
    fields = {"ecr_id": ecr_id, "stan": stan, "additional_data": "0", "end": "0"}
    return Message(Kind.REVERSAL, terminal_id, fields)


def batch_request(kind: Kind, terminal_id: str, ecr_id: str) -> Message:
    """Ask for TOTALS, CLOSE_SESSION or LAST_RESULT."""
    end = {Kind.TOTALS: 7, Kind.CLOSE_SESSION: 7, Kind.LAST_RESULT: 3}[kind]
    return Message(kind, terminal_id, {"ecr_id": ecr_id, "additional_data": "0", "end": "0" * end})


def _filled(message: Message) -> dict[str, str]:
    return {name: value for name, value in message.fields.items() if value}


def _layouts(kind: Kind) -> tuple[str, tuple[Layout, ...]]:
    if kind in ANSWERS:
        return ANSWERS[kind]
    code, layout = REQUESTS[kind]
    return code, ((sum(item.length for item in layout), layout),)


def _decode(payload: bytes, table: Mapping[Kind, tuple[str, tuple[Layout, ...]]]) -> Message:
    text = payload.decode("latin-1")
    head = _HEAD.match(text)
    if head is None:
        raise RemoteProtocolError("a message begins with 8 characters, '0' and a code")
    for kind, (code, layouts) in table.items():
        if code == head[2]:
            return _read(kind, layouts, head[0], text)
    raise RemoteProtocolError(f"message code {head[2]!r} is not known here")


def _read(kind: Kind, layouts: tuple[Layout, ...], head: str, text: str) -> Message:
    fault = ""
    for required, layout in layouts:
        fields, fault = _cut(text[len(head) :], required, layout)
        if not fault:
            return Message(kind, head[:8], fields)
    raise RemoteProtocolError(f"{kind}: {fault}")


def _cut(body: str, required: int, layout: tuple[Field, ...]) -> tuple[dict[str, str], str]:
    """Return the fields of `body`, or why it is not of this layout."""
    if len(body) < required:
        return {}, f"{len(body)} characters after the head, {required} are needed"
    fields: dict[str, str] = {}
    place = 0
    for item in layout:
        end = len(body) if item.length == _ALL_THE_REST else place + item.length
        value = body[place:end]
        complete = item.length in (_ALL_THE_REST, len(value))
        if not re.fullmatch(item.pattern if complete else _ANYTHING, value, re.ASCII | re.DOTALL):
            return {}, f"{item.name} is not readable"
        fields[item.name] = value
        place = end
    if place < len(body):
        return {}, f"{len(body) - place} characters more than it has"
    return fields, ""

"""Requests and answers of Concert E and E+, sans-IO (facts/card-terminal-protocols.md 3.4, 3.5, 3.8)."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from drivers.card_terminal.concert_line.framing import encode_frame
from drivers.errors import LocalProtocolError, RemoteProtocolError

MAX_AMOUNT_MINOR = 99_999_999

#: field name -> (length, pattern); the order is that on the line
_REQUEST_E: dict[str, tuple[int, str]] = {
    "ecr_number": (2, r"\d\d"),
    "amount": (8, r"\d{8}"),
    "report": (1, r"[012]"),
    "mode": (1, r"[ -\x7f]"),
    "type": (1, r"[0124]"),
    "currency": (3, r"\d{3}"),
    "private": (10, r"[ -\x7f]{10}"),
}
_REQUEST_E_PLUS = _REQUEST_E | {"delay": (4, r"A01[01]"), "authorisation": (4, r"B01\d")}
_ANSWER_HEAD: dict[str, tuple[int, str]] = {
    "ecr_number": (2, r"\d\d"),
    "status": (1, r"[ -\x7f]"),
    "amount": (8, r"\d{8}| {8}"),
    "mode": (1, r"[ -\x7f]"),
}
_ANSWER_TAIL: dict[str, tuple[int, str]] = {"currency": (3, r"\d{3}"), "private": (10, r"[ -\x7f]{10}")}
_ANSWER_SHORT = _ANSWER_HEAD | _ANSWER_TAIL
_ANSWER_LONG = _ANSWER_HEAD | {"card_report": (55, r"[ -\x7f]{55}")} | _ANSWER_TAIL


def _length(layout: dict[str, tuple[int, str]]) -> int:
    return sum(length for length, _ in layout.values())


#: text length -> layout: 26 (E) and 34 (E+)
_REQUESTS = {_length(layout): layout for layout in (_REQUEST_E, _REQUEST_E_PLUS)}
#: text length -> layout: 25 (28 bytes framed) and 80 (83 bytes framed)
_ANSWERS = {_length(layout): layout for layout in (_ANSWER_SHORT, _ANSWER_LONG)}


class TransactionType(StrEnum):
    """What a request asks for."""

    DEBIT = "0"
    CREDIT = "1"
    CANCELLATION = "2"
    PRE_AUTHORISATION = "4"


class Status(StrEnum):
    """STAT of an answer; the terminal may send others, which mean nothing to us."""

    ACCEPTED = "0"
    REFUSED = "7"
    #: answer to a request for an immediate answer: says nothing about the payment
    TAKEN_INTO_ACCOUNT = "9"


class Delay(StrEnum):
    """When the terminal answers (E+ only)."""

    AT_END = "A010"
    AT_ONCE = "A011"


@dataclass(frozen=True)
class Request:
    """A request to the terminal; E where `delay` is empty, else E+.

    `currency_number` is ISO 4217 numeric, `report` '1' asks for the card report in the answer, `mode` '1' is a card,
    `private` at most ten characters.
    """

    ecr_number: str
    amount_minor: int
    currency_number: str
    transaction: TransactionType = TransactionType.DEBIT
    private: str = ""
    report: str = "1"
    mode: str = "1"
    delay: str = Delay.AT_END
    authorisation: str = "B010"


@dataclass(frozen=True)
class Answer:
    """An answer of the terminal. `amount_minor` is None where it sent spaces.

    `card_report` holds the card number and is hidden from repr: use `card_last4`, drop the answer soon.
    """

    ecr_number: str
    status: str
    amount_minor: int | None
    mode: str
    currency_number: str
    private: str
    card_report: str | None = field(default=None, repr=False)

    @property
    def card_was_read(self) -> bool | None:
        """Whether the report names a card; None when the answer has no report."""
        return None if self.card_report is None else bool(self.card_report.strip())

    @property
    def card_last4(self) -> str:
        """The last four digits of the card number; empty when there is none."""
        number = re.match(r"[0-9*#.Xx]{8,19}(?= |$)", self.card_report or "")
        digits = re.search(r"\d{4}$", number.group()) if number else None
        return digits.group() if digits else ""


def encode_request(request: Request) -> bytes:
    """Frame a request; raises LocalProtocolError for values the layout cannot carry."""
    values = {
        "ecr_number": request.ecr_number,
        "amount": _amount(request.amount_minor),
        "report": request.report,
        "mode": request.mode,
        "type": request.transaction.value,
        "currency": request.currency_number,
        "private": request.private.ljust(10),
        "delay": str(request.delay),
        "authorisation": request.authorisation,
    }
    return encode_frame(_join(values, _REQUEST_E_PLUS if request.delay else _REQUEST_E))


def decode_request(text: bytes) -> Request:
    """Read the text of a request frame; raises RemoteProtocolError."""
    values = _split(text, _REQUESTS, "request")
    return Request(
        ecr_number=values["ecr_number"],
        amount_minor=int(values["amount"]),
        currency_number=values["currency"],
        transaction=TransactionType(values["type"]),
        private=values["private"].rstrip(" "),
        report=values["report"],
        mode=values["mode"],
        delay=values.get("delay", ""),
        authorisation=values.get("authorisation", ""),
    )


def encode_answer(answer: Answer) -> bytes:
    """Frame an answer (simulators and the bench tool); raises LocalProtocolError."""
    values = {
        "ecr_number": answer.ecr_number,
        "status": answer.status,
        "amount": " " * 8 if answer.amount_minor is None else _amount(answer.amount_minor),
        "mode": answer.mode,
        "card_report": (answer.card_report or "").ljust(55),
        "currency": answer.currency_number,
        "private": answer.private.ljust(10),
    }
    return encode_frame(_join(values, _ANSWER_SHORT if answer.card_report is None else _ANSWER_LONG))


def decode_answer(text: bytes) -> Answer:
    """Read the text of an answer frame, short or long by its length; raises RemoteProtocolError."""
    values = _split(text, _ANSWERS, "answer")
    return Answer(
        ecr_number=values["ecr_number"],
        status=values["status"],
        amount_minor=int(values["amount"]) if values["amount"].strip() else None,
        mode=values["mode"],
        currency_number=values["currency"],
        private=values["private"].rstrip(" "),
        card_report=values["card_report"].rstrip(" ") if "card_report" in values else None,
    )


def is_request(text: bytes) -> bool:
    """Whether a text has the length of a request."""
    return len(text) in _REQUESTS


def _amount(amount_minor: int) -> str:
    if not 0 <= amount_minor <= MAX_AMOUNT_MINOR:
        raise LocalProtocolError(f"amount {amount_minor} is not within 0 and {MAX_AMOUNT_MINOR} minor units")
    return f"{amount_minor:08d}"


def _join(values: dict[str, str], layout: dict[str, tuple[int, str]]) -> bytes:
    for name, (_, pattern) in layout.items():
        if not re.fullmatch(pattern, values[name], re.ASCII):
            shown = "its value" if name == "card_report" else repr(values[name])
            raise LocalProtocolError(f"{name}: {shown} does not fit the field")
    return "".join(values[name] for name in layout).encode("ascii")


def _split(text: bytes, layouts: dict[int, dict[str, tuple[int, str]]], kind: str) -> dict[str, str]:
    layout = layouts.get(len(text))
    if layout is None:
        raise RemoteProtocolError(f"{kind} of {len(text)} bytes; known are {', '.join(map(str, layouts))}")
    values: dict[str, str] = {}
    offset = 0
    for name, (length, pattern) in layout.items():
        value = text[offset : offset + length].decode("latin-1")
        if not re.fullmatch(pattern, value, re.ASCII):
            raise RemoteProtocolError(f"{kind}: {name} is not readable")
        values[name] = value
        offset += length
    return values

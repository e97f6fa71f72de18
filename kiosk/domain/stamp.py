"""eTimbre stamps: numbers with check digits, and the signed text of the QR code, verifiable offline.

The official number and code are unknown (facts/domain.md 3.2); this is the product's own format, model the
EU certificates and sizes from facts/printing.md 5: `MC1:` + base45 (RFC 9285) of a tagged COSE_Sign1 (RFC 9052)
with EdDSA, whose payload is a CBOR map with integer keys. About 220 characters, a QR of version 8 or 9 at level M.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

import base45
import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.domain.errors import DomainError
from kiosk.domain.money import EXPONENT

PREFIX: Final = "MC1:"
#: a stamp has about 220 characters; nothing longer is even decoded
MAX_TEXT_LENGTH: Final = 400
KEY_ID_BYTES: Final = 8

SERIAL_DIGITS: Final = 12
#: The two leading zeros are kept free: a number then never has the 13 significant digits of a payment card
#: number, which the log and receipt filter (kiosk.runtime.pan_filter) would mask.
MAX_SERIAL: Final = 10 ** (SERIAL_DIGITS - 2) - 1

COSE_SIGN1_TAG: Final = 18
HEADER_ALGORITHM: Final = 1
HEADER_KEY_ID: Final = 4
ALGORITHM_EDDSA: Final = -8
#: tag 18 and the head of an array of four
SIGN1_START: Final = b"\xd2\x84"
EMPTY_MAP: Final = b"\xa0"

CODE_PATTERN: Final = re.compile(r"[A-Za-z0-9_.\-]{1,32}")
REFERENCE_PATTERN: Final = re.compile(r"[A-Za-z0-9_.\-]{1,16}")


class StampFault(StrEnum):
    """Why a text is not a good stamp."""

    NOT_A_STAMP = "not_a_stamp"
    TOO_LONG = "too_long"
    GARBLED = "garbled"
    NOT_CANONICAL = "not_canonical"
    WRONG_HEADER = "wrong_header"
    UNKNOWN_KEY = "unknown_key"
    BAD_SIGNATURE = "bad_signature"
    BAD_PAYLOAD = "bad_payload"


class StampRefused(DomainError):
    """The text is not a stamp signed by one of the keys; `reason` is the plain code, `text` says it in English."""

    def __init__(self, reason: StampFault, text: str) -> None:
        super().__init__(text)
        self.reason = reason
        self.text = text


def stamp_number(serial: int) -> str:
    """Return the 14 digits of stamp `serial` (1 to MAX_SERIAL): 12 digits and two check digits.

    ISO 7064 MOD 97-10 finds every wrong digit and every transposition of two neighbours. Raises ValueError.
    """
    if not 1 <= serial <= MAX_SERIAL:
        raise ValueError(f"a stamp serial is between 1 and {MAX_SERIAL}, not {serial}")
    check = 98 - serial * 100 % 97
    return f"{serial:0{SERIAL_DIGITS}d}{check:02d}"


def is_valid_stamp_number(number: str) -> bool:
    """Whether `number` is 14 digits, in the range given out, whose check digits are right (no spaces)."""
    if not re.fullmatch(r"[0-9]{14}", number):
        return False
    return 1 <= int(number[:SERIAL_DIGITS]) <= MAX_SERIAL and number == stamp_number(int(number[:SERIAL_DIGITS]))


def format_stamp_number(number: str) -> str:
    """Return the number in groups people can read out: `0000 0000 0017 47`."""
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


@dataclass(frozen=True)
class StampPayload:
    """What a stamp says. `issued_at` is aware and in whole seconds; amounts are minor units.

    Codes hold ASCII letters, digits, `_`, `.` and `-`: 32 characters at most, 16 for `payment_ref`, the short
    reference of the payment on the receipt. Raises ValueError naming the field.
    """

    number: str
    post_code: str
    service_code: str
    amount_minor: int
    currency: str
    amount_mad_minor: int
    issued_at: datetime
    payment_ref: str

    def __post_init__(self) -> None:
        if not is_valid_stamp_number(self.number):
            raise ValueError(f"number {self.number!r} is not a stamp number")
        for name, pattern in (
            ("post_code", CODE_PATTERN),
            ("service_code", CODE_PATTERN),
            ("payment_ref", REFERENCE_PATTERN),
        ):
            if not pattern.fullmatch(getattr(self, name)):
                raise ValueError(f"{name} {getattr(self, name)!r} is not a short code")
        if self.currency not in EXPONENT:
            raise ValueError(f"currency {self.currency!r} is not known")
        if self.amount_minor <= 0 or self.amount_mad_minor <= 0:
            raise ValueError("a stamp has an amount")
        if self.issued_at.tzinfo is None or self.issued_at.microsecond:
            raise ValueError("issued_at is an aware moment in whole seconds")


def key_id(public_key: Ed25519PublicKey) -> bytes:
    """Return the 8 bytes that name a key: the beginning of the SHA-256 of its raw form."""
    return hashlib.sha256(public_key.public_bytes_raw()).digest()[:KEY_ID_BYTES]


def sign_stamp(payload: StampPayload, private_key: Ed25519PrivateKey, kid: bytes) -> str:
    """Return the text of the stamp's QR code, all in the QR alphanumeric set. `kid` has 8 bytes."""
    if len(kid) != KEY_ID_BYTES:
        raise ValueError(f"a key id has {KEY_ID_BYTES} bytes, not {len(kid)}")
    protected = _protected_header(kid)
    body = _canonical(_to_map(payload))
    signature = private_key.sign(_to_be_signed(protected, body))
    return _to_text(protected, body, signature)


def verify_stamp(text: str, keys: Mapping[bytes, Ed25519PublicKey]) -> StampPayload:
    """Return what the stamp says once its signature by one of `keys` (key id -> key) has been checked.

    Only the exact text a signer makes is taken: algorithm pinned, empty unprotected header, canonical encoding, so
    that one stamp has one code. Raises StampRefused. Whether the stamp was used before is the ledger's question.
    """
    protected, body, signature = _open_envelope(text)
    kid = protected[-KEY_ID_BYTES:]
    if protected != _protected_header(kid):
        raise StampRefused(StampFault.WRONG_HEADER, "the header is not EdDSA with a key id, and nothing else")
    if _to_text(protected, body, signature) != text:
        raise StampRefused(StampFault.NOT_CANONICAL, "the code is not encoded as a signer would")
    public_key = keys.get(kid)
    if public_key is None:
        raise StampRefused(StampFault.UNKNOWN_KEY, f"signed with key {kid.hex()}, which is not known here")
    try:
        public_key.verify(signature, _to_be_signed(protected, body))
    except InvalidSignature:
        raise StampRefused(StampFault.BAD_SIGNATURE, "the signature does not match: the code was altered") from None
    try:
        return _from_map(cbor2.loads(body))
    except (cbor2.CBORError, ValueError, TypeError, ArithmeticError) as error:
        raise StampRefused(StampFault.BAD_PAYLOAD, f"signed, but not a stamp: {error}") from error


def _open_envelope(text: str) -> tuple[bytes, bytes, bytes]:
    """Return protected header, payload and signature as they stand, not yet trusted.

    Reads the one layout a signer makes byte by byte: a general CBOR decoder would build whatever an attacker
    describes (dates, regular expressions, huge decimals) before any signature is checked.
    """
    if not text.startswith(PREFIX):
        raise StampRefused(StampFault.NOT_A_STAMP, f"a stamp's code begins with {PREFIX}")
    if len(text) > MAX_TEXT_LENGTH:
        raise StampRefused(StampFault.TOO_LONG, f"{len(text)} characters; a stamp has at most {MAX_TEXT_LENGTH}")
    try:
        message: bytes = base45.b45decode(text[len(PREFIX) :])
    except ValueError as error:
        raise StampRefused(StampFault.GARBLED, f"the code cannot be decoded: {error}") from error
    if not message.startswith(SIGN1_START):
        raise StampRefused(StampFault.GARBLED, "the code is not a COSE_Sign1 message")
    protected, at = _byte_string(message, len(SIGN1_START))
    if message[at : at + 1] != EMPTY_MAP:
        raise StampRefused(StampFault.WRONG_HEADER, "the unprotected header is not empty")
    body, at = _byte_string(message, at + 1)
    signature, at = _byte_string(message, at)
    if at != len(message):
        raise StampRefused(StampFault.GARBLED, "more follows after the signature")
    return protected, body, signature


def _byte_string(message: bytes, at: int) -> tuple[bytes, int]:
    """Return the CBOR byte string (up to 255 bytes) at `at` and where the next item begins."""
    head = message[at : at + 2]
    if head and 0x40 <= head[0] < 0x58:
        start, length = at + 1, head[0] - 0x40
    elif len(head) == 2 and head[0] == 0x58:
        start, length = at + 2, head[1]
    else:
        raise StampRefused(StampFault.GARBLED, "a byte string is missing in the code")
    if start + length > len(message):
        raise StampRefused(StampFault.GARBLED, "the code ends too early")
    return message[start : start + length], start + length


def _protected_header(kid: bytes) -> bytes:
    return _canonical({HEADER_ALGORITHM: ALGORITHM_EDDSA, HEADER_KEY_ID: kid})


def _to_text(protected: bytes, body: bytes, signature: bytes) -> str:
    envelope = _canonical(cbor2.CBORTag(COSE_SIGN1_TAG, [protected, {}, body, signature]))
    encoded: bytes = base45.b45encode(envelope)
    return PREFIX + encoded.decode("ascii")


def _to_be_signed(protected: bytes, body: bytes) -> bytes:
    """Sig_structure of RFC 9052 4.4, without external data."""
    return _canonical(["Signature1", protected, b"", body])


def _to_map(payload: StampPayload) -> dict[int, int | str]:
    return {
        1: int(payload.number),
        2: payload.post_code,
        3: payload.service_code,
        4: payload.amount_minor,
        5: payload.currency,
        6: payload.amount_mad_minor,
        7: int(payload.issued_at.timestamp()),
        8: payload.payment_ref,
    }


def _from_map(fields: object) -> StampPayload:
    match fields:
        case {
            1: int() as number,
            2: str() as post_code,
            3: str() as service_code,
            4: int() as amount_minor,
            5: str() as currency,
            6: int() as amount_mad_minor,
            7: int() as issued_at,
            8: str() as payment_ref,
            **rest,
        } if not rest:
            return StampPayload(
                number=f"{number:014d}",
                post_code=post_code,
                service_code=service_code,
                amount_minor=amount_minor,
                currency=currency,
                amount_mad_minor=amount_mad_minor,
                issued_at=datetime.fromtimestamp(issued_at, UTC),
                payment_ref=payment_ref,
            )
    raise ValueError("fields are missing, too many, or of another type")


def _canonical(value: object) -> bytes:
    return cbor2.dumps(value, canonical=True)

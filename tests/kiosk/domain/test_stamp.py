import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import base45
import cbor2
import cwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.money import EXPONENT
from kiosk.domain.stamp import (
    MAX_SERIAL,
    MAX_TEXT_LENGTH,
    PREFIX,
    StampFault,
    StampPayload,
    StampRefused,
    format_stamp_number,
    is_valid_stamp_number,
    key_id,
    sign_stamp,
    stamp_number,
    verify_stamp,
)
from kiosk.runtime.pan_filter import redact_card_numbers

PRIVATE_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KID = key_id(PRIVATE_KEY.public_key())
KEYS = {KID: PRIVATE_KEY.public_key()}
#: 1 x 10^(2^63-1) as a decimal fraction (tag 4)
HUGE_DECIMAL = b"\xc4\x82\x1b\x7f\xff\xff\xff\xff\xff\xff\xff\x01"
QR_ALPHANUMERIC = re.compile(r"[0-9A-Z $%*+\-./:]+")

PAYLOAD = StampPayload(
    number=stamp_number(17),
    post_code="FR-PAR",
    service_code="passport_adult",
    amount_minor=7890,
    currency="EUR",
    amount_mad_minor=86000,
    issued_at=datetime(2026, 11, 2, 9, 15, 30, tzinfo=UTC),
    payment_ref="1f0c9a3e",
)

SERIALS = st.integers(1, MAX_SERIAL)
CODES = st.from_regex(r"[A-Za-z0-9_.\-]{1,32}", fullmatch=True)
PAYLOADS = st.builds(
    StampPayload,
    number=SERIALS.map(stamp_number),
    post_code=CODES,
    service_code=CODES,
    amount_minor=st.integers(1, 10**11),
    currency=st.sampled_from(sorted(EXPONENT)),
    amount_mad_minor=st.integers(1, 10**9),
    issued_at=st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
    payment_ref=st.from_regex(r"[A-Za-z0-9_.\-]{1,16}", fullmatch=True),
)


def refusal(text: str, keys: dict[bytes, Ed25519PublicKey] | None = None) -> StampFault:
    with pytest.raises(StampRefused) as refused:
        verify_stamp(text, KEYS if keys is None else keys)
    assert refused.value.text
    return refused.value.reason


def text_of(envelope: object) -> str:
    encoded: bytes = base45.b45encode(cbor2.dumps(envelope, canonical=True))
    return PREFIX + encoded.decode()


def signed(
    protected: bytes | None = None, body: bytes | None = None, unprotected: dict[object, object] | None = None
) -> str:
    """A message with a right signature whose parts are not what `sign_stamp` would make."""
    protected = cbor2.dumps({1: -8, 4: KID}, canonical=True) if protected is None else protected
    body = body_of(sign_stamp(PAYLOAD, PRIVATE_KEY, KID)) if body is None else body
    signature = PRIVATE_KEY.sign(cbor2.dumps(["Signature1", protected, b"", body], canonical=True))
    return text_of(cbor2.CBORTag(18, [protected, unprotected or {}, body, signature]))


def envelope_of(text: str) -> Any:
    return cbor2.loads(base45.b45decode(text.removeprefix(PREFIX)))


def body_of(text: str) -> bytes:
    body: bytes = envelope_of(text).value[2]
    return body


# numbers


def test_numbers_have_the_check_digits_of_iso_7064_mod_97_10() -> None:
    # 794 gives 79444: the example of ISO 7064 itself
    assert stamp_number(794) == "00000000079444"
    assert int(stamp_number(17)) % 97 == 1
    assert format_stamp_number(stamp_number(17)) == "0000 0000 0017 47"
    assert is_valid_stamp_number(stamp_number(MAX_SERIAL))


@given(SERIALS, st.integers(0, 13), st.integers(1, 9))
def test_every_wrong_digit_is_found(serial: int, place: int, change: int) -> None:
    number = stamp_number(serial)
    assert is_valid_stamp_number(number)
    digit = str((int(number[place]) + change) % 10)
    assert not is_valid_stamp_number(number[:place] + digit + number[place + 1 :])


@given(SERIALS, st.integers(0, 12))
def test_every_transposition_of_neighbours_is_found(serial: int, place: int) -> None:
    number = stamp_number(serial)
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert is_valid_stamp_number(swapped) == (swapped == number)


@pytest.mark.parametrize(
    "text", ["", "0000000000174", "000000000017470", "0000 0000 0017 47", "٠٠٠٠٠٠٠٠٠٠١٧٤٧", "00000000000001"]
)
def test_other_texts_are_no_numbers(text: str) -> None:
    assert not is_valid_stamp_number(text)


@pytest.mark.parametrize("serial", [0, -1, MAX_SERIAL + 1])
def test_serials_outside_the_range_have_no_number(serial: int) -> None:
    with pytest.raises(ValueError, match="between 1 and"):
        stamp_number(serial)


def test_a_right_check_digit_does_not_help_a_serial_out_of_range() -> None:
    serial = MAX_SERIAL + 1
    assert not is_valid_stamp_number(f"{serial:012d}{98 - serial * 100 % 97:02d}")


@given(SERIALS)
@example(4_111_111_111)
def test_no_number_is_ever_masked_as_a_card_number(serial: int) -> None:
    number = stamp_number(serial)
    assert redact_card_numbers(number) == number
    assert redact_card_numbers(format_stamp_number(number)) == format_stamp_number(number)


# signing and verifying


@given(PAYLOADS)
def test_what_was_signed_is_read_back(payload: StampPayload) -> None:
    text = sign_stamp(payload, PRIVATE_KEY, KID)
    assert verify_stamp(text, KEYS) == payload
    assert QR_ALPHANUMERIC.fullmatch(text)
    assert len(text) <= MAX_TEXT_LENGTH


def test_a_usual_stamp_fits_a_qr_code_of_version_9() -> None:
    assert len(sign_stamp(PAYLOAD, PRIVATE_KEY, KID)) <= 262, "alphanumeric capacity of version 9, level M"


def test_another_implementation_of_cose_agrees() -> None:
    public_pem = PRIVATE_KEY.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    key = cwt.COSEKey.from_pem(public_pem, kid=KID)
    message = base45.b45decode(sign_stamp(PAYLOAD, PRIVATE_KEY, KID).removeprefix(PREFIX))
    protected, unprotected, body = cwt.COSE.new().decode_with_headers(message, key)
    assert (protected, unprotected) == ({1: -8, 4: KID}, {})
    assert cbor2.loads(body)[1] == int(PAYLOAD.number)
    with pytest.raises(cwt.VerifyError):
        cwt.COSE.new().decode(message[:-1] + bytes([message[-1] ^ 1]), key)


def test_a_message_made_by_another_implementation_is_verified() -> None:
    private_pem = PRIVATE_KEY.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    key = cwt.COSEKey.from_pem(private_pem, kid=KID)
    body = body_of(sign_stamp(PAYLOAD, PRIVATE_KEY, KID))
    message = cwt.COSE.new().encode(body, key, protected={1: -8, 4: KID})
    assert verify_stamp(PREFIX + base45.b45encode(message).decode(), KEYS) == PAYLOAD


def test_every_changed_character_is_refused() -> None:
    text = sign_stamp(PAYLOAD, PRIVATE_KEY, KID)
    for place, character in enumerate(text):
        for other in ("0", "Z", ":"):
            if other != character:
                refusal(text[:place] + other + text[place + 1 :])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda text: text + "\n", StampFault.NOT_CANONICAL),
        (lambda text: text + " ", StampFault.GARBLED),
        (lambda text: text[:-1], StampFault.GARBLED),
        (lambda text: text.lower(), StampFault.NOT_A_STAMP),
        (lambda text: text.removeprefix(PREFIX), StampFault.NOT_A_STAMP),
        (lambda text: "", StampFault.NOT_A_STAMP),
        (lambda text: PREFIX, StampFault.GARBLED),
        (lambda text: PREFIX + "€", StampFault.GARBLED),
        (lambda text: text + "0" * MAX_TEXT_LENGTH, StampFault.TOO_LONG),
        (lambda text: text_of([1, 2]), StampFault.GARBLED),
        (lambda text: text_of(cbor2.CBORTag(18, [b"", {}, b""])), StampFault.GARBLED),
        # untagged, and another tag (COSE_Mac0)
        (lambda text: text_of(envelope_of(text).value), StampFault.GARBLED),
        (lambda text: text_of(cbor2.CBORTag(17, envelope_of(text).value)), StampFault.GARBLED),
    ],
)
def test_texts_that_are_no_stamps_are_refused_with_their_reason(change: Any, reason: StampFault) -> None:
    assert refusal(change(sign_stamp(PAYLOAD, PRIVATE_KEY, KID))) is reason


@pytest.mark.parametrize(
    "protected",
    [
        cbor2.dumps({1: -7, 4: KID}),
        cbor2.dumps({4: KID}),
        b"",
        cbor2.dumps([1]),
        cbor2.dumps({1: -8}),
        cbor2.dumps({1: -8, 4: KID[:7]}),
        cbor2.dumps({1: -8, 4: KID, 2: [99]}),
        cbor2.dumps({4: KID, 1: -8}),
    ],
)
def test_headers_cannot_choose_the_algorithm_or_say_more(protected: bytes) -> None:
    assert refusal(signed(protected=protected)) is StampFault.WRONG_HEADER


def test_unsigned_headers_are_refused() -> None:
    assert refusal(signed(unprotected={4: KID})) is StampFault.WRONG_HEADER


def test_the_same_message_in_other_bytes_is_refused() -> None:
    message = base45.b45decode(sign_stamp(PAYLOAD, PRIVATE_KEY, KID).removeprefix(PREFIX))
    assert message[2] == 0x4D, "the protected header, 13 bytes"
    longer_length = message[:2] + b"\x58\x0d" + message[3:]
    assert cbor2.loads(longer_length) == cbor2.loads(message)
    assert refusal(PREFIX + base45.b45encode(longer_length).decode()) is StampFault.NOT_CANONICAL
    assert refusal(PREFIX + base45.b45encode(message + b"\x00").decode()) is StampFault.GARBLED


def test_an_unknown_key_and_a_key_of_another_name_are_refused() -> None:
    stranger = Ed25519PrivateKey.from_private_bytes(bytes(32))
    text = sign_stamp(PAYLOAD, stranger, key_id(stranger.public_key()))
    assert refusal(text) is StampFault.UNKNOWN_KEY
    assert refusal(sign_stamp(PAYLOAD, stranger, KID)) is StampFault.BAD_SIGNATURE
    assert refusal(text, {}) is StampFault.UNKNOWN_KEY


def test_a_signed_text_that_is_no_stamp_is_refused() -> None:
    fields = cbor2.loads(body_of(sign_stamp(PAYLOAD, PRIVATE_KEY, KID)))
    for wrong in (
        {**fields, 1: fields[1] + 1},
        {**fields, 1: str(fields[1])},
        {**fields, 4: 0},
        {**fields, 4: 1.5},
        {**fields, 5: "XYZ"},
        {**fields, 7: 2**63},
        {**fields, 9: "more"},
        {key: value for key, value in fields.items() if key != 8},
        [fields],
    ):
        assert refusal(signed(body=cbor2.dumps(wrong, canonical=True))) is StampFault.BAD_PAYLOAD
    assert refusal(signed(body=b"\xff")) is StampFault.BAD_PAYLOAD
    assert refusal(signed(body=b"")) is StampFault.BAD_PAYLOAD
    assert refusal(signed(body=HUGE_DECIMAL)) is StampFault.BAD_PAYLOAD


@given(st.binary(max_size=260))
@example(b"\xd2" + b"\x81" * 250)
@example(b"\xd8\x1e\x82\x01\x00")
@example(b"\xc0\x61\x41")
@example(b"\xd8\x23\x61\x28")
@example(HUGE_DECIMAL)
def test_no_bytes_do_more_than_be_refused(data: bytes) -> None:
    refusal(PREFIX + base45.b45encode(data).decode())
    refusal(signed(protected=data[:100]))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("number", "00000000001748"),
        ("post_code", "PARIS 1"),
        ("service_code", "x" * 33),
        ("payment_ref", "x" * 17),
        ("currency", "XYZ"),
        ("amount_minor", 0),
        ("amount_mad_minor", -1),
        ("issued_at", datetime(2026, 11, 2, 9, 15)),
        ("issued_at", datetime(2026, 11, 2, 9, 15, 0, 1, tzinfo=UTC)),
    ],
)
def test_a_stamp_with_a_wrong_field_is_not_made(field: str, value: Any) -> None:
    with pytest.raises(ValueError, match="amount" if field.startswith("amount") else field):
        replace(PAYLOAD, **{field: value})


def test_a_key_id_has_8_bytes() -> None:
    assert len(KID) == 8
    with pytest.raises(ValueError, match="8 bytes"):
        sign_stamp(PAYLOAD, PRIVATE_KEY, b"short")

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.concert.codec import (
    Answer,
    Delay,
    Request,
    TransactionType,
    decode_answer,
    decode_request,
    encode_answer,
    encode_request,
)
from drivers.card_terminal.concert_line.framing import Frame, FrameReader
from drivers.errors import LocalProtocolError, RemoteProtocolError

DIGITS = "0123456789"
PRINTABLE = st.characters(min_codepoint=0x20, max_codepoint=0x7F)
CURRENCIES = st.text(DIGITS, min_size=3, max_size=3)
ECR_NUMBERS = st.text(DIGITS, min_size=2, max_size=2)
AMOUNTS = st.integers(0, 99_999_999)
PRIVATE = st.text(PRINTABLE, max_size=10).map(lambda text: text.rstrip(" "))

REQUESTS = st.builds(
    Request,
    ecr_number=ECR_NUMBERS,
    amount_minor=AMOUNTS,
    currency_number=CURRENCIES,
    transaction=st.sampled_from(TransactionType),
    private=PRIVATE,
    report=st.sampled_from("012"),
    mode=PRINTABLE,
)
ANSWERS = st.builds(
    Answer,
    ecr_number=ECR_NUMBERS,
    status=PRINTABLE,
    amount_minor=st.none() | AMOUNTS,
    mode=PRINTABLE,
    currency_number=CURRENCIES,
    private=PRIVATE,
    card_report=st.none() | st.text(PRINTABLE, max_size=55).map(lambda text: text.rstrip(" ")),
)

#: facts/card-terminal-protocols.md 3.8
REQUEST_VECTORS = [
    (Request("01", 1250, "978"), b"0100001250110978          A010B010", 0x01),
    (Request("01", 1250, "978", report="0"), b"0100001250010978          A010B010", 0x00),
    (Request("01", 1250, "978", report="0", delay=Delay.AT_ONCE), b"0100001250010978          A011B010", 0x01),
    (Request("01", 1250, "978", delay="", authorisation=""), b"0100001250110978          ", 0x02),
    (
        Request("01", 1250, "978", transaction=TransactionType.CANCELLATION),
        b"0100001250112978          A010B010",
        0x03,
    ),
    (Request("01", 12000, "978"), b"0100012000110978          A010B010", 0x04),
    (Request("01", 35000, "504"), b"0100035000110504          A010B010", 0x06),
    (Request("01", 1250, "978", transaction=TransactionType.CREDIT), b"0100001250111978          A010B010", 0x00),
]
ANSWER_VECTORS = [
    (
        Answer("01", "0", 1250, "1", "978", "0000000001", "4711690463168807"),
        b"010000012501" + b"4711690463168807" + b" " * 39 + b"9780000000001",
        0x1F,
    ),
    (Answer("01", "0", 1250, "1", "978", "0000000001"), b"0100000125019780000000001", 0x32),
    (Answer("01", "7", 1250, "1", "978", "0000000000"), b"0170000125019780000000000", 0x34),
    (Answer("01", "9", 1250, "1", "978", "0000000000"), b"0190000125019780000000000", 0x3A),
]


def text_of(frame: bytes) -> bytes:
    [item] = FrameReader().feed(frame)
    assert isinstance(item, Frame)
    return item.text


@pytest.mark.parametrize(("request_", "text", "lrc"), REQUEST_VECTORS)
def test_request_vectors(request_: Request, text: bytes, lrc: int) -> None:
    assert encode_request(request_) == b"\x02" + text + bytes((0x03, lrc))
    assert decode_request(text) == request_


@pytest.mark.parametrize(("answer", "text", "lrc"), ANSWER_VECTORS)
def test_answer_vectors(answer: Answer, text: bytes, lrc: int) -> None:
    assert encode_answer(answer) == b"\x02" + text + bytes((0x03, lrc))
    assert decode_answer(text) == answer


@given(REQUESTS)
def test_requests_survive_the_round_trip(request_: Request) -> None:
    assert decode_request(text_of(encode_request(request_))) == request_


@given(ANSWERS)
def test_answers_survive_the_round_trip(answer: Answer) -> None:
    frame = encode_answer(answer)
    assert len(frame) == (28 if answer.card_report is None else 83)
    assert decode_answer(text_of(frame)) == answer


@given(st.binary(max_size=120) | st.binary(min_size=25, max_size=25) | st.binary(min_size=80, max_size=80))
def test_any_bytes_give_an_answer_or_the_protocol_error(data: bytes) -> None:
    try:
        answer = decode_answer(data)
    except RemoteProtocolError:
        return
    assert text_of(encode_answer(answer)) == data


@given(st.binary(min_size=25, max_size=25).flatmap(lambda noise: st.tuples(st.just(noise), st.integers(0, 24))))
def test_spoilt_answers_give_an_answer_or_the_protocol_error(case: tuple[bytes, int]) -> None:
    noise, position = case
    data = ANSWER_VECTORS[1][1][:position] + noise[position : position + 1] + ANSWER_VECTORS[1][1][position + 1 :]
    try:
        answer = decode_answer(data)
    except RemoteProtocolError:
        return
    assert text_of(encode_answer(answer)) == data


@given(st.binary(max_size=40) | st.binary(min_size=26, max_size=26) | st.binary(min_size=34, max_size=34))
def test_any_bytes_give_a_request_or_the_protocol_error(data: bytes) -> None:
    try:
        request = decode_request(data)
    except RemoteProtocolError:
        return
    assert text_of(encode_request(request)) == data


@pytest.mark.parametrize(
    ("report", "last4", "was_read"),
    [
        ("4111111111111111", "1111", True),
        ("4111111111111111 2712 CB", "1111", True),
        ("************1234", "1234", True),
        ("4711 69046316", "", True),
        ("", "", False),
        (None, "", None),
    ],
)
def test_card_report(report: str | None, last4: str, was_read: bool | None) -> None:
    answer = Answer("01", "0", 1250, "1", "978", "", report)
    assert answer.card_last4 == last4
    assert answer.card_was_read is was_read


def test_repr_of_an_answer_hides_the_card_number() -> None:
    assert "4711690463168807" not in repr(ANSWER_VECTORS[0][0])


def test_error_about_a_card_report_hides_it() -> None:
    answer = Answer("01", "0", 1250, "1", "978", "", "4111111111111111\n")
    with pytest.raises(LocalProtocolError) as raised:
        encode_answer(answer)
    assert "4111" not in str(raised.value)


def test_unreadable_answer_is_told_without_its_content() -> None:
    with pytest.raises(RemoteProtocolError) as raised:
        decode_answer(b"01X" + b"4111111111111111" + b" " * 61)
    assert "4111" not in str(raised.value)


@pytest.mark.parametrize(
    "request_",
    [
        Request("1", 1250, "978"),
        Request("01", -1, "978"),
        Request("01", 100_000_000, "978"),
        Request("01", 1250, "EUR"),
        Request("01", 1250, "978", private="01234567890"),
        Request("01", 1250, "978", private="é"),
        Request("01", 1250, "978", delay="A019"),
    ],
)
def test_request_that_does_not_fit_is_refused(request_: Request) -> None:
    with pytest.raises(LocalProtocolError):
        encode_request(request_)

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.ecr17.codec import (
    ANSWERS,
    REQUESTS,
    Kind,
    Message,
    batch_request,
    decode_answer,
    decode_request,
    encode_message,
    payment_request,
    reversal_request,
)
from drivers.card_terminal.ecr17.framing import LrcVariant, lrc
from drivers.errors import LocalProtocolError, RemoteProtocolError
from tests.support.ecr17 import KO, OK, STATUS, TERMINAL

ECR = "00000001"
NOEXT, STD = LrcVariant.NOEXT, LrcVariant.STD
DCC = OK.replace("0E00", "0V00") + "000" + "00000650" + "1" + "00012345" + "USD" + "000000000650" + "2"
TOTALS = "123456780T000000000000123456"
CLOSE_KO = "123456780C01SBILANCIO          100"
CLOSE_OK = "123456780C00" + "0000000000001000" * 2
ANSWER_TEXTS = [OK, KO, STATUS, TOTALS, TOTALS + "000000", CLOSE_KO, CLOSE_OK, DCC, "123456780S  TOTALE EURO 12,50"]


@pytest.mark.parametrize(
    ("request_", "length", "values"),
    [
        (
            Message(Kind.STATUS, TERMINAL),
            10,
            {NOEXT: 0x37, STD: 0x34, LrcVariant.STX: 0x35, LrcVariant.STX_NOEXT: 0x36},
        ),
        (Message(Kind.ECR_PRINTING, TERMINAL, {"enabled": "1"}), 11, {NOEXT: 0x30}),
        (batch_request(Kind.LAST_RESULT, TERMINAL, ECR), 22, {NOEXT: 0x02}),
        (reversal_request(TERMINAL, ECR, "000000"), 26, {NOEXT: 0x16}),
        (batch_request(Kind.TOTALS, TERMINAL, ECR), 26, {NOEXT: 0x11}),
        (batch_request(Kind.CLOSE_SESSION, TERMINAL, ECR), 26, {NOEXT: 0x06}),
        (payment_request(TERMINAL, ECR, 12000), 167, {NOEXT: 0x26, STD: 0x25}),
        (payment_request(TERMINAL, ECR, 1010), 167, {NOEXT: 0x25}),
        (Message(Kind.REPRINT, TERMINAL, {"to_ecr": "1", "ticket": "0", "end": "0" * 10}), 22, {NOEXT: 0x17}),
    ],
)
def test_request_vectors(request_: Message, length: int, values: dict[LrcVariant, int]) -> None:
    payload = encode_message(request_)
    assert len(payload) == length
    assert {variant: lrc(payload, variant) for variant in values} == values
    assert decode_request(payload) == request_


def test_last_result_request_is_as_written_in_the_facts() -> None:
    assert encode_message(batch_request(Kind.LAST_RESULT, TERMINAL, ECR)) == b"123456780G000000010000"
    assert encode_message(reversal_request(TERMINAL, ECR, "000000")) == b"123456780S0000000100000000"


def test_receipt_text_is_right_aligned() -> None:
    payload = encode_message(payment_request(TERMINAL, ECR, 650, "ABC"))
    assert payload[23:31] == b"00000650"
    assert payload[31:159] == b" " * 125 + b"ABC"


@pytest.mark.parametrize("text", ANSWER_TEXTS)
def test_answers_come_back_byte_for_byte(text: str) -> None:
    message = decode_answer(text.encode())
    assert encode_message(message) == text.encode()
    assert message.terminal_id == TERMINAL


def test_result_fields() -> None:
    approved = decode_answer(OK.encode())
    wanted = {"result": "00", "pan": "0000000004111111111", "entry": "ICC", "authorisation_code": "ABC123"}
    wanted |= {"host_time": "2111520", "card_type": "2", "acquirer_id": "ACQ", "stan": "000042", "online_id": "000099"}
    assert {name: approved.value(name) for name in wanted} == wanted
    refused = decode_answer(KO.encode())
    assert (refused.value("text"), refused.value("card_type")) == ("CARTA RIFIUTATA", "3")
    assert (refused.value("acquirer_id"), refused.value("stan"), refused.value("online_id")) == (
        "AC2",
        "000007",
        "000003",
    )
    converted = decode_answer(DCC.encode())
    assert (converted.value("original_amount"), converted.value("dcc_currency")) == ("00000650", "USD")


def test_batch_and_status_fields() -> None:
    assert decode_answer(TOTALS.encode()).value("pos_total") == "0000000000123456"
    close = decode_answer(CLOSE_KO.encode())
    assert (close.value("text"), close.value("action_code")) == ("SBILANCIO", "100")
    status = decode_answer(STATUS.encode())
    assert (status.value("status"), status.value("software"), status.value("time")) == ("2", "V1.2.3", "0102251530")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12345678",
        "123456781E00",
        "123456780Z",
        "123456780E0",
        "123456780s000000000001022515",
        OK[:64],
        "123456780E00",
        "123456780T00000000000012345",
        "123456780EXX" + OK[12:],
        CLOSE_OK[:40],
    ],
)
def test_answer_that_does_not_say_what_decides_is_not_read(text: str) -> None:
    with pytest.raises(RemoteProtocolError):
        decode_answer(text.encode())


@pytest.mark.parametrize("length", range(12, 71))
def test_cut_refusal_is_still_a_refusal(length: int) -> None:
    message = decode_answer(KO[:length].encode())
    assert message.value("result") == "01"
    assert encode_message(message) == KO[:length].encode()


@pytest.mark.parametrize("length", range(65, 71))
def test_approval_needs_all_up_to_the_stan(length: int) -> None:
    assert decode_answer(OK[:length].encode()).value("stan") == "000042"


@pytest.mark.parametrize(
    "make",
    [
        lambda: payment_request(TERMINAL, ECR, 0),
        lambda: payment_request(TERMINAL, ECR, 100_000_000),
        lambda: encode_message(payment_request(TERMINAL, ECR, 1, "é")),
        lambda: encode_message(payment_request(TERMINAL, ECR, 1, "A" * 129)),
        lambda: encode_message(payment_request(TERMINAL, "1", 1)),
        lambda: encode_message(payment_request("1234567", ECR, 1)),
        lambda: encode_message(reversal_request(TERMINAL, ECR, "12345")),
        lambda: encode_message(Message(Kind.ECR_PRINTING, TERMINAL, {"enabled": "2"})),
        lambda: encode_message(Message(Kind.RECEIPT, TERMINAL, {"text": "A\x03"})),
        lambda: encode_message(Message(Kind.RECEIPT, TERMINAL, {"text": "€"})),
        lambda: encode_message(Message(Kind.STATUS, TERMINAL, {"more": "1"})),
    ],
)
def test_message_that_does_not_fit_is_refused(make: Callable[[], object]) -> None:
    with pytest.raises(LocalProtocolError):
        make()


def test_repr_of_a_message_hides_the_card_number() -> None:
    assert "4111111111" not in repr(decode_answer(OK.encode()))


def test_error_about_an_answer_hides_its_content() -> None:
    with pytest.raises(RemoteProtocolError) as raised:
        decode_answer(b"123456780E00" + b"4111111111111111" + b" " * 10)
    assert "4111" not in str(raised.value)


PRINTABLE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E))
REQUESTS_MADE = (
    st.builds(
        payment_request, st.just(TERMINAL), st.just(ECR), st.integers(1, 99_999_999), st.text("AB 1", max_size=128)
    )
    | st.builds(reversal_request, st.just(TERMINAL), st.just(ECR), st.integers(0, 999_999).map(lambda n: f"{n:06d}"))
    | st.sampled_from([Message(Kind.STATUS, TERMINAL), batch_request(Kind.TOTALS, TERMINAL, ECR)])
)


@given(REQUESTS_MADE)
def test_requests_survive_the_round_trip(request_: Message) -> None:
    assert decode_request(encode_message(request_)) == request_


ANY_TEXT = st.binary(max_size=200).map(lambda data: data.replace(b"\x02", b"").replace(b"\x03", b""))
LIKELY = st.builds(
    lambda code, result, tail: b"123456780" + code + result + tail,
    st.sampled_from([code.encode() for code, _ in [*REQUESTS.values(), *ANSWERS.values()]]),
    st.sampled_from([b"", b"00", b"01", b"05"]),
    ANY_TEXT | st.integers(0, 180).map(lambda length: b"0" * length),
)


@given(ANY_TEXT | LIKELY, st.sampled_from([decode_request, decode_answer]))
def test_any_bytes_give_a_message_or_the_protocol_error(data: bytes, decode: Callable[[bytes], Message]) -> None:
    try:
        message = decode(data)
    except RemoteProtocolError:
        return
    assert encode_message(message) == data

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.concert.bench import decode, encode
from drivers.errors import LocalProtocolError, RemoteProtocolError
from tests.support.concert import ANSWER_1250, REQUEST_1250

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.parametrize("data", [b"\x05", b"\x06", b"\x15", b"\x04", REQUEST_1250])
def test_messages_come_back_byte_for_byte(data: bytes) -> None:
    decoded = decode(data)
    assert bytes.fromhex(decoded["reencoded"]) == data
    assert encode(decoded) == data


def test_answer_is_shown_without_the_card_number() -> None:
    decoded = decode(ANSWER_1250)
    assert bytes.fromhex(decoded["reencoded"]) == ANSWER_1250
    assert decoded["fields"]["card_report"] == "************8807"
    assert decoded["fields"]["card_last4"] == "8807"
    assert decode(encode(decoded))["fields"] == decoded["fields"]


@given(st.binary(max_size=100) | st.binary(min_size=80, max_size=80).map(lambda text: b"\x02" + text + b"\x03\x00"))
def test_any_bytes_come_back_or_are_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except RemoteProtocolError:
        return
    assert bytes.fromhex(decoded["reencoded"]) == data


@given(
    st.dictionaries(st.sampled_from(["message", "fields", "x"]), JSON_VALUES)
    | st.fixed_dictionaries(
        {
            "message": st.sampled_from(["request", "answer", "enq"]),
            "fields": st.dictionaries(
                st.sampled_from(
                    ["ecr_number", "amount_minor", "currency_number", "transaction", "status", "mode", "private"]
                ),
                JSON_VALUES | st.sampled_from(["01", "978", "0"]),
            ),
        }
    )
)
def test_any_object_is_encoded_or_refused(value: dict[str, object]) -> None:
    try:
        data = encode(value)
    except LocalProtocolError:
        return
    assert bytes.fromhex(decode(data)["reencoded"]) == data


def test_frame_without_text_is_refused_not_a_traceback() -> None:
    with pytest.raises(RemoteProtocolError, match="without text"):
        decode(bytes.fromhex("020303"))

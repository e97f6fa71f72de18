"""Tags of Caisse-AP: the vectors of the facts, any pieces, any bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.caisse_ap.codec import (
    MAX_MESSAGE_BYTES,
    TagReader,
    Tags,
    decode_tags,
    encode_tags,
    merge_into,
    split,
    ticket_lines,
    without_card_data,
)
from drivers.card_terminal.caisse_ap.exchange import Exchange, ExchangeTiming, State
from drivers.errors import LocalProtocolError, RemoteProtocolError
from tests.support.caisse_ap import ANSWER_1234, REQUEST_1234

TAG_NAMES = st.from_regex(r"[A-Z][A-Z0-9]", fullmatch=True)
VALUES = st.text(st.characters(min_codepoint=0x20, max_codepoint=0xFF), max_size=40)
MESSAGES = st.dictionaries(TAG_NAMES, VALUES, min_size=1, max_size=12)

#: facts/card-terminal-protocols.md 3.8, the lists of PayXpert and of OCA's tests
VECTORS = [
    REQUEST_1234,
    ANSWER_1234,
    b"AE00201AF00209",
    b"AE00211",
    b"AE00201AF00201AA016************0674AC006A00395CA00201CD001CCE003978CB0042500CZ0040320CJ012323540032810CI0012",
    b"CZ0040300AE00210CB00205CD0010CE003978CA00201",
]
MALFORMED = [b"", b"CZ00X0300", b"AE00", b"AE00510", b"AE002", b"ae00210", b"AE00210\r\n", b"AE0021", b"AE00210AE00210"]


@pytest.mark.parametrize("data", VECTORS)
def test_vectors_come_back_byte_for_byte(data: bytes) -> None:
    assert encode_tags(decode_tags(data)) == data


def test_answer_of_the_facts_is_read() -> None:
    tags = decode_tags(ANSWER_1234)
    assert (tags["CZ"], tags["CB"], tags["AE"], tags["AC"]) == ("0300", "1234", "10", "985479")
    assert tags["CF"] == "1010000000"


@pytest.mark.parametrize("data", MALFORMED)
def test_malformed_messages_are_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        decode_tags(data)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\x15\x03\x69", "ECR17"),
        (b"\x80\x00\x00", "ZVT"),
        (b"\x06\x0f\x00", "ZVT"),
        (b"\x05", "Concert on a serial line"),
        (b"\x0201000001250", "Concert on a serial line"),
    ],
)
def test_wrong_protocol_is_named(data: bytes, name: str) -> None:
    with pytest.raises(RemoteProtocolError, match=name):
        split(data)


@given(MESSAGES)
def test_messages_survive_the_round_trip(tags: Tags) -> None:
    assert decode_tags(encode_tags(tags)) == tags
    assert list(decode_tags(encode_tags(tags))) == list(tags)


@given(MESSAGES, st.data())
def test_every_beginning_of_a_message_is_possible(tags: Tags, data: st.DataObject) -> None:
    whole = encode_tags(tags)
    end = data.draw(st.integers(0, len(whole)))
    pairs, rest = split(whole[:end])
    assert pairs == list(tags.items())[: len(pairs)]
    assert rest == end - len(encode_tags(dict(pairs)) if pairs else b"")


@given(st.binary(max_size=200) | st.binary(max_size=40).map(lambda noise: REQUEST_1234 + noise))
def test_any_bytes_give_a_message_or_the_protocol_error(data: bytes) -> None:
    try:
        tags = decode_tags(data)
    except RemoteProtocolError:
        return
    assert encode_tags(tags) == data


@given(st.binary(max_size=120) | st.binary(max_size=20).map(lambda noise: ANSWER_1234 + noise))
def test_any_bytes_one_at_a_time_end_alike(data: bytes) -> None:
    reader = TagReader()
    pairs: list[tuple[str, str]] = []
    for end in range(1, len(data) + 1):
        try:
            whole = split(data[:end])
        except RemoteProtocolError:
            with pytest.raises(RemoteProtocolError):
                reader.feed(data[end - 1 : end])
            with pytest.raises(RemoteProtocolError):
                reader.feed(ANSWER_1234)  # what was refused once stays refused
            return
        pairs += reader.feed(data[end - 1 : end])
        assert (pairs, reader.unfinished) == whole


def test_a_long_answer_in_single_bytes_is_read_once() -> None:
    """15,000 bytes one at a time took seconds when each piece meant to read all before it again."""
    long = encode_tags({"CZ": "0300", **{f"Z{letter}": "x" * 990 for letter in "ABCDEFGHIJKLMNO"}, "AE": "10"})
    looked_at: list[int] = []

    def is_whole(tags: Tags) -> bool:
        looked_at.append(len(tags))
        return "AE" in tags

    exchange = Exchange(is_whole, ExchangeTiming(receive_s=1e6), 0.0)
    for byte in long:
        exchange.receive(bytes((byte,)), 0.0)
    assert exchange.state is State.SETTLING
    assert looked_at == list(range(1, 18))
    reader = TagReader()
    held = []
    for byte in long:
        reader.feed(bytes((byte,)))
        held.append(reader.unfinished)
    assert max(held) < len("ZA990") + 990


def test_memory_is_bounded() -> None:
    with pytest.raises(RemoteProtocolError, match="more than"):
        split(b"AK999" + b"x" * MAX_MESSAGE_BYTES)


def test_a_tag_said_twice_must_say_the_same() -> None:
    tags: Tags = {}
    merge_into(tags, [("AE", "10"), ("AE", "10")])
    merge_into(tags, [("AE", "10")])
    assert tags == {"AE": "10"}
    with pytest.raises(RemoteProtocolError, match="twice"):
        merge_into(tags, [("AE", "01")])


@pytest.mark.parametrize("tags", [{"cz": "1"}, {"CZ": "x" * 1000}, {"CZ": "\n"}, {"CZ": "\u20ac"}, {}, {"CZ2": "1"}])
def test_what_does_not_fit_is_refused(tags: Tags) -> None:
    with pytest.raises(LocalProtocolError):
        encode_tags(tags)


def test_card_data_are_removed_and_lengths_kept() -> None:
    # SPECIMEN / CARTE 4111111111111111 / MONTANT 12,34
    slip = "U1BFQ0lNRU4KQ0FSVEUgNDExMTExMTExMTExMTExMQpNT05UQU5UIDEyLDM0"
    tags = {"AA": "4111111111111111", "AB": "2709", "ZT": f"CK003100AK{len(slip):03d}{slip}", "CB": "1234"}
    clean = without_card_data(tags)
    assert (clean["AA"], clean["AB"], clean["CB"]) == ("############1111", "0000", "1234")
    assert ticket_lines(clean) == ("SPECIMEN", "CARTE ************1111", "MONTANT 12,34")
    assert ticket_lines(tags) == ticket_lines(clean)
    assert len(encode_tags(clean)) == len(encode_tags(tags))


@pytest.mark.parametrize("slip", ["", "CK003100", "AK004????", "AK0044111", "4111111111111111"])
def test_slips_that_cannot_be_read_are_no_lines_and_show_nothing(slip: str) -> None:
    clean = without_card_data({"ZT": slip})
    assert ticket_lines({"ZT": slip}) in ((), ("ã]u",))
    assert "4111111111111111" not in clean["ZT"]

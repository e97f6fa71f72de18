"""The serial line: acknowledgements, two repeats, T1 and T2, and repeats that count once."""

import pytest

from drivers.card_terminal.zvt.framing import encode_frame
from drivers.card_terminal.zvt.layer import Delivery, LineTiming, SerialLayer, StreamLayer
from tests.support.zvt import ACK, APPROVED_1250, NAK, OK, PAY_1250, apdu

FRAME = encode_frame(PAY_1250)
OTHER = apdu("04 FF | 0A")


@pytest.fixture
def layer() -> SerialLayer:
    return SerialLayer(LineTiming())


def deadline(layer: SerialLayer) -> float:
    assert layer.deadline_s is not None
    return layer.deadline_s


def test_acknowledged_at_once(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    assert layer.take_output() == FRAME
    assert layer.receive(ACK, 0.1) == []
    assert layer.delivery is Delivery.DELIVERED
    assert layer.deadline_s is None


def test_three_naks_are_a_refusal(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    for number in (1, 2):
        assert layer.take_output() == FRAME
        layer.receive(NAK, float(number))
        assert layer.delivery is Delivery.UNDER_WAY
    assert layer.take_output() == FRAME
    layer.receive(NAK, 3.0)
    assert deadline(layer) == 7.0
    layer.tick(7.0)
    assert layer.delivery is Delivery.REFUSED
    layer.receive(NAK, 8.0)
    assert layer.take_output() == b""


def test_three_naks_in_a_burst_refuse_nothing_while_a_copy_may_be_taken(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    assert layer.take_output() == FRAME
    layer.receive(NAK * 3, 0.1)
    assert layer.take_output() == FRAME * 2
    assert deadline(layer) == 5.1
    layer.receive(ACK, 0.2)
    assert layer.delivery is Delivery.DELIVERED


def test_more_naks_than_copies_prove_nothing(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    layer.receive(NAK * 4, 0.1)
    layer.tick(deadline(layer))
    assert layer.delivery is Delivery.UNPROVEN


def test_silence_is_repeated_twice_every_t2_and_proves_nothing(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    times = []
    while layer.delivery is Delivery.UNDER_WAY:
        assert layer.take_output() == FRAME
        times.append(deadline(layer))
        layer.tick(times[-1])
    assert times == [5.0, 10.0, 15.0]
    assert layer.delivery is Delivery.UNPROVEN
    assert layer.take_output() == b""


def test_silence_and_naks_mixed_prove_nothing(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    layer.receive(NAK, 0.0)
    layer.tick(deadline(layer))
    assert layer.repeated_in_silence
    layer.receive(NAK, 6.0)
    layer.tick(deadline(layer))
    assert layer.delivery is Delivery.UNPROVEN


def test_frame_is_acknowledged_and_given_on_once_though_it_is_repeated(layer: SerialLayer) -> None:
    assert layer.receive(encode_frame(APPROVED_1250), 0.0) == [APPROVED_1250]
    layer.send(OK, 0.0)
    assert layer.take_output() == ACK + encode_frame(OK)
    assert layer.receive(encode_frame(APPROVED_1250), 5.0) == []
    assert layer.take_output() == ACK + encode_frame(OK)


def test_repeat_of_the_other_side_never_makes_us_repeat_a_message(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    layer.receive(encode_frame(OTHER), 0.0)
    layer.send(OK, 0.0)
    assert layer.take_output() == FRAME + ACK
    assert layer.receive(encode_frame(OTHER), 0.0) == []
    assert layer.take_output() == ACK


def test_same_bytes_after_our_answer_was_acknowledged_are_new(layer: SerialLayer) -> None:
    line = apdu("06 D1 | 00")
    for _ in range(3):
        assert layer.receive(encode_frame(line), 0.0) == [line]
        layer.send(OK, 0.0)
        layer.receive(ACK, 0.0)


def test_answer_proves_that_the_message_arrived_though_its_acknowledgement_was_lost(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    assert layer.receive(encode_frame(OK), 1.0) == [OK]
    assert layer.delivery is Delivery.DELIVERED
    assert layer.deadline_s is None


def test_message_of_the_other_side_proves_nothing_about_ours(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    assert layer.receive(encode_frame(OTHER), 1.0) == [OTHER]
    assert layer.delivery is Delivery.UNDER_WAY


def test_next_message_proves_that_our_answer_arrived(layer: SerialLayer) -> None:
    layer.receive(encode_frame(OTHER), 0.0)
    layer.send(OK, 0.0)
    assert layer.receive(encode_frame(APPROVED_1250), 1.0) == [APPROVED_1250]
    assert layer.delivery is Delivery.DELIVERED


def test_second_unit_waits_for_the_acknowledgement_of_the_first(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    layer.send(OK, 0.0)
    assert layer.take_output() == FRAME
    layer.receive(ACK, 0.0)
    assert layer.take_output() == encode_frame(OK)


def test_spoilt_frame_is_answered_by_nak(layer: SerialLayer) -> None:
    frame = bytearray(encode_frame(OTHER))
    frame[5] ^= 1
    assert layer.receive(bytes(frame), 0.0) == []
    assert layer.take_output() == NAK
    assert layer.receive(encode_frame(OTHER), 0.0) == [OTHER]


def test_gap_of_200_ms_inside_a_frame_is_answered_by_nak(layer: SerialLayer) -> None:
    layer.receive(encode_frame(OTHER)[:5], 1.0)
    assert deadline(layer) == pytest.approx(1.2)
    layer.tick(1.2)
    assert layer.take_output() == NAK
    assert layer.deadline_s is None
    assert layer.receive(encode_frame(OTHER), 1.3) == [OTHER]


def test_each_byte_restarts_t1(layer: SerialLayer) -> None:
    frame = encode_frame(OTHER)
    units = [unit for number, byte in enumerate(frame) for unit in layer.receive(bytes((byte,)), number * 0.15)]
    assert units == [OTHER]


def test_message_is_not_repeated_over_a_line_that_was_lost_but_an_answer_is(layer: SerialLayer) -> None:
    layer.send(PAY_1250, 0.0)
    layer.take_output()
    layer.relinked(1.0)
    assert layer.delivery is Delivery.UNPROVEN
    layer.tick(100.0)
    assert layer.take_output() == b""
    layer.receive(encode_frame(APPROVED_1250), 101.0)
    layer.send(OK, 101.0)
    layer.take_output()
    layer.relinked(102.0)
    layer.tick(deadline(layer))
    assert layer.take_output() == encode_frame(OK)


def test_answer_given_up_does_not_swallow_the_same_message_later(layer: SerialLayer) -> None:
    layer.receive(encode_frame(OTHER), 0.0)
    layer.send(OK, 0.0)
    for _ in range(3):
        layer.tick(deadline(layer))
    assert layer.receive(encode_frame(OTHER), 60.0) == [OTHER]


def test_listener_on_tcp_drops_what_a_lost_client_began() -> None:
    layer = StreamLayer(1.0)
    assert layer.receive(PAY_1250[:4], 0.0) == []
    layer.tick(0.5)
    layer.tick(1.0)
    assert layer.receive(PAY_1250, 2.0) == [PAY_1250]
    assert layer.deadline_s is None


def test_first_bytes_are_kept_until_a_unit_was_understood() -> None:
    layer = StreamLayer()
    layer.receive(b"\x15\x03\x69", 0.0)
    assert layer.heard == b"\x15\x03\x69"
    layer.receive(bytes(200_000), 0.0)
    assert len(layer.heard) == 16

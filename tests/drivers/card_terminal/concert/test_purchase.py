"""A purchase in simulated time: every turn the dialogue can take."""

from pathlib import Path

import pytest

from drivers.card_terminal.concert.codec import Answer, encode_answer
from drivers.card_terminal.concert.settings import ConcertSettings
from drivers.card_terminal.concert.simulator import SimulatorSettings
from drivers.card_terminal.concert_line.framing import encode_frame
from drivers.card_terminal.interface import Outcome, ProgressCode
from drivers.card_terminal.simulated_bank import Gesture
from drivers.errors import UsageError
from tests.support.concert import (
    ACK,
    ANSWER_1250,
    ENQ,
    EOT,
    NAK,
    REQUEST_1250,
    SimulatedLine,
    scripted,
    session,
    simulator,
    states,
)
from tests.support.scripted_device import Reply

#: what a driver sends in a purchase without trouble
SENT = ENQ + REQUEST_1250 + EOT + ACK + ACK
ANSWERING = (Reply(EOT, ENQ, after_s=20), Reply(ACK, ANSWER_1250), Reply(ACK, EOT))
BAD_ANSWER = ANSWER_1250[:-1] + b"\x20"


def answer(status: str = "0", **changes: str | int | None) -> bytes:
    fields: dict[str, str | int | None] = {
        "ecr_number": "01",
        "amount_minor": 1250,
        "mode": "1",
        "currency_number": "978",
        "private": "0000000001",
        "card_report": "4111111111111111",
    }
    return encode_answer(Answer(status=status, **{**fields, **changes}))  # type: ignore[arg-type]


def answering(data: bytes) -> tuple[Reply, ...]:
    return tuple(session(Reply(EOT, ENQ), Reply(ACK, data), Reply(ACK, EOT)))


@pytest.mark.parametrize(
    ("gesture", "told", "booked"),
    [
        (Gesture.APPROVE, (Outcome.APPROVED, "approved", "1111"), ["booked"]),
        (Gesture.DECLINE, (Outcome.DECLINED, "refused", "0002"), ["declined"]),
        (Gesture.CANCEL, (Outcome.CANCELLED, "abandoned", ""), []),
    ],
)
def test_what_the_customer_does(
    tmp_path: Path, gesture: Gesture, told: tuple[Outcome, str, str], booked: list[str]
) -> None:
    ledger = tmp_path / "ledger.jsonl"
    line = SimulatedLine(simulator(ledger, SimulatorSettings(gesture=gesture)))
    result = line.pay(35000, "MAD", "A-012")
    assert (result.outcome, result.reason, result.card_last4) == told
    assert (result.amount_minor, result.currency) == (35000, "MAD")
    assert states(ledger) == booked
    assert line.progress == [ProgressCode.CONNECTING, ProgressCode.IN_PROGRESS]
    assert "411111" not in repr(result)


@pytest.mark.parametrize("variant", ["e", "e+"])
def test_both_variants_are_approved(tmp_path: Path, variant: str) -> None:
    ledger = tmp_path / "ledger.jsonl"
    device = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    line = SimulatedLine(device, settings=ConcertSettings.parse({"variant": variant, "ecr_number": "7"}))
    assert line.pay().outcome is Outcome.APPROVED
    assert states(ledger) == ["booked"]


def test_bytes_on_the_line_are_those_of_the_facts() -> None:
    line, device = scripted(*session(*ANSWERING))
    result = line.pay()
    assert result.outcome is Outcome.APPROVED
    assert (result.card_last4, result.trace, result.raw_code) == ("8807", "0000000001", "0")
    assert bytes(device.log) == SENT
    assert device.finished


def test_busy_terminal_is_called_three_times_and_nothing_else_is_sent() -> None:
    line, device = scripted()
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "busy")
    assert bytes(device.log) == (ENQ + EOT) * 3
    assert line.clock.monotonic_s() == pytest.approx(3 * 3 + 2 * 1)


def test_terminal_that_refuses_the_call_is_busy() -> None:
    line, device = scripted(Reply(ENQ, NAK), Reply(ENQ, NAK), Reply(ENQ, NAK))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "busy")
    assert bytes(device.log) == (ENQ + EOT) * 3


def test_terminal_that_takes_the_second_call_is_paid() -> None:
    line, device = scripted(Reply(ENQ, b""), *session(*ANSWERING))
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log) == ENQ + EOT + SENT


def test_terminal_waiting_for_a_card_does_not_take_a_call(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    device = simulator(ledger, SimulatorSettings())
    line = SimulatedLine(device)
    device.receive(ENQ, 0.0)
    device.receive(REQUEST_1250, 0.0)
    device.receive(EOT, 0.0)
    assert device.state == "waiting_for_card"
    assert line.pay().reason == "busy"
    assert device.state == "waiting_for_card"
    assert states(ledger) == []


def test_message_refused_three_times_was_never_started() -> None:
    line, device = scripted(Reply(ENQ, ACK), *[Reply(REQUEST_1250, NAK)] * 3)
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "message_refused")
    assert bytes(device.log) == ENQ + REQUEST_1250 * 3 + EOT


def test_payment_taken_after_a_burst_of_naks_is_never_called_not_started() -> None:
    line, _ = scripted(
        Reply(ENQ, ACK), Reply(REQUEST_1250, NAK * 3), Reply(REQUEST_1250, b""), Reply(REQUEST_1250, ACK), *ANSWERING
    )
    assert line.pay().outcome is Outcome.APPROVED


@pytest.mark.parametrize(
    "after", [(Reply(REQUEST_1250, NAK),), (Reply(REQUEST_1250, b""), Reply(REQUEST_1250, ENQ), Reply(ACK, b""))]
)
def test_more_naks_than_copies_or_a_call_after_them_prove_nothing(after: tuple[Reply, ...]) -> None:
    line, _ = scripted(Reply(ENQ, ACK), Reply(REQUEST_1250, NAK * 3), *after)
    assert line.pay().outcome is Outcome.UNKNOWN


def test_message_refused_once_is_repeated() -> None:
    line, device = scripted(Reply(ENQ, ACK), Reply(REQUEST_1250, NAK), Reply(REQUEST_1250, ACK), *ANSWERING)
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log) == ENQ + REQUEST_1250 * 2 + EOT + ACK + ACK


@pytest.mark.parametrize("reply", [b"", b"\x7f", EOT, b"\x02garbage"])
def test_message_not_acknowledged_is_unknown_and_never_repeated(reply: bytes) -> None:
    line, device = scripted(Reply(ENQ, ACK), Reply(REQUEST_1250, reply))
    assert line.pay().outcome is Outcome.UNKNOWN
    assert device.log.count(REQUEST_1250) == 1
    assert line.clock.monotonic_s() <= 3 + 30 + 5


#: what a terminal says before it has acknowledged the message: announced, announced once that was given up, at once
EARLY = [
    (Reply(REQUEST_1250, ENQ),),
    (Reply(REQUEST_1250, b""), Reply(b"", ENQ, after_s=25)),
    (Reply(REQUEST_1250, ENQ), Reply(ACK, EOT), Reply(b"", ENQ, after_s=1)),
]


@pytest.mark.parametrize("before", EARLY)
@pytest.mark.parametrize("stale", [answer("7"), answer("7", amount_minor=None), answer("0"), BAD_ANSWER])
def test_answer_before_the_message_is_acknowledged_decides_nothing(before: tuple[Reply, ...], stale: bytes) -> None:
    more = (Reply(NAK, answer("7")),) if stale == BAD_ANSWER else ()
    line, device = scripted(Reply(ENQ, ACK), *before, Reply(ACK, stale), *more, Reply(ACK, ACK))
    result = line.pay()
    assert (result.outcome, result.reason, result.card_last4) == (Outcome.UNKNOWN, "early_answer", "")
    assert device.log.count(REQUEST_1250) == 1
    assert device.log.endswith(ACK)


@pytest.mark.parametrize("call", [Reply(b"", ENQ), Reply(b"", ENQ, after_s=25)])
def test_answer_that_repeats_our_private_data_counts_though_the_acknowledgement_was_lost(call: Reply) -> None:
    request = REQUEST_1250.replace(b" " * 10, b"A-012     ")
    request = encode_frame(request[1:-2])
    ours = answer(private="A-012")
    line, _ = scripted(Reply(ENQ, ACK), Reply(request, b""), call, Reply(ACK, ours), Reply(ACK, EOT))
    assert line.pay(reference="A-012").outcome is Outcome.APPROVED


def test_answer_that_names_another_payment_does_not_count_before_the_acknowledgement() -> None:
    request = encode_frame(REQUEST_1250.replace(b" " * 10, b"A-012     ")[1:-2])
    line, _ = scripted(Reply(ENQ, ACK), Reply(request, ENQ), Reply(ACK, answer(private="A-011")))
    assert line.pay(reference="A-012").reason == "early_answer"


def test_no_answer_is_unknown_after_three_minutes() -> None:
    line, _ = scripted(*session())
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "timeout")
    assert line.clock.monotonic_s() == pytest.approx(180)


def test_answer_after_long_pin_entry_counts() -> None:
    line, _ = scripted(*session(Reply(EOT, ENQ, after_s=179), *ANSWERING[1:]))
    assert line.pay().outcome is Outcome.APPROVED


def test_announcement_for_ever_ends_unknown() -> None:
    announcements = [Reply(b"", ENQ, after_s=1.0)] * 1000
    line, _ = scripted(*session(Reply(EOT, b""), *announcements))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "timeout")
    assert line.clock.monotonic_s() <= 180 + 5


def test_announcement_without_an_answer_waits_for_the_next() -> None:
    line, _ = scripted(*session(Reply(EOT, ENQ), Reply(ACK, b""), Reply(b"", ENQ, after_s=10), *ANSWERING[1:]))
    assert line.pay().outcome is Outcome.APPROVED


@pytest.mark.parametrize("spoilt", [BAD_ANSWER, ANSWER_1250[:40], b"\x02" + b"A" * 600, b"\x0201X\x03\x6a"])
def test_unreadable_answer_is_asked_for_again(spoilt: bytes) -> None:
    line, device = scripted(*session(Reply(EOT, ENQ), Reply(ACK, spoilt), Reply(NAK, ANSWER_1250), Reply(ACK, EOT)))
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log) == ENQ + REQUEST_1250 + EOT + ACK + NAK + ACK


def test_answer_unreadable_three_times_is_unknown() -> None:
    line, device = scripted(*session(Reply(EOT, ENQ), Reply(ACK, BAD_ANSWER), *[Reply(NAK, BAD_ANSWER)] * 2))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "garbled")
    assert device.finished


def test_repeated_answer_is_accepted_once_and_acknowledged_again() -> None:
    repeats = (Reply(ACK, ANSWER_1250), Reply(ACK, ENQ + ANSWER_1250), Reply(ACK + ACK, EOT))
    line, device = scripted(*session(Reply(EOT, ENQ), *repeats))
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log) == ENQ + REQUEST_1250 + EOT + ACK * 4
    assert device.finished


def test_repeats_do_not_prolong_the_end() -> None:
    repeats = [Reply(b"", ANSWER_1250, after_s=1.0)] * 100
    line, _ = scripted(*session(Reply(EOT, ENQ), Reply(ACK, ANSWER_1250), *repeats))
    assert line.pay().outcome is Outcome.APPROVED
    assert line.clock.monotonic_s() <= 4


def test_two_different_answers_are_unknown() -> None:
    contradiction = (Reply(ACK, ANSWER_1250), Reply(ACK, ENQ), Reply(ACK, answer("7")))
    line, _ = scripted(*session(Reply(EOT, ENQ), *contradiction))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "contradiction")


def test_answer_without_the_closing_eot_counts() -> None:
    line, _ = scripted(*session(Reply(EOT, ENQ), Reply(ACK, ANSWER_1250)))
    assert line.pay().outcome is Outcome.APPROVED


def test_answer_whose_announcement_was_lost_counts() -> None:
    line, _ = scripted(*session(Reply(EOT, ANSWER_1250), Reply(ACK, EOT)))
    assert line.pay().outcome is Outcome.APPROVED


@pytest.mark.parametrize(
    ("data", "outcome", "reason"),
    [
        (answer(amount_minor=1350), Outcome.UNKNOWN, "amount_mismatch"),
        (answer(amount_minor=None), Outcome.UNKNOWN, "amount_mismatch"),
        (answer(ecr_number="02"), Outcome.UNKNOWN, "ecr_mismatch"),
        (answer(currency_number="504"), Outcome.UNKNOWN, "currency_mismatch"),
        (answer("7", ecr_number="02"), Outcome.UNKNOWN, "ecr_mismatch"),
        (answer("9"), Outcome.UNKNOWN, "no_result"),
        (answer("5"), Outcome.UNKNOWN, "unknown_status"),
        (answer("7", amount_minor=0), Outcome.DECLINED, "refused"),
        (answer("7", amount_minor=None, card_report=""), Outcome.CANCELLED, "abandoned"),
        (answer("7", card_report=None), Outcome.DECLINED, "refused"),
        (answer("0", card_report=None), Outcome.APPROVED, "approved"),
        (answer("0", private="AUTH 99"), Outcome.APPROVED, "approved"),
    ],
)
def test_what_an_answer_means(data: bytes, outcome: Outcome, reason: str) -> None:
    line, _ = scripted(*answering(data))
    result = line.pay()
    assert (result.outcome, result.reason, result.amount_minor) == (outcome, reason, 1250)


def test_what_arrived_before_the_call_is_not_ours() -> None:
    line, device = scripted(*session(*ANSWERING))
    device.receive(b"\x00", 0.0)
    device._output += ENQ + ANSWER_1250 + EOT
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log) == b"\x00" + SENT


def test_lost_answer_is_unknown_though_booked(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    device = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    device.lose_answer()
    line = SimulatedLine(device)
    assert line.pay().outcome is Outcome.UNKNOWN
    assert states(ledger) == ["booked"]


def test_cable_out_after_approval_is_unknown_and_the_slip_tells(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    device = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    device.cut_after_approval()
    line = SimulatedLine(device)
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "link_lost")
    assert states(ledger) == ["booked"]
    assert "PAIEMENT ACCEPTE" in device.report()["slip"]
    assert line.pay().outcome is Outcome.NOT_STARTED
    device.set_plugged(True)
    line.run_out()
    assert line.pay(500).outcome is Outcome.APPROVED
    assert states(ledger) == ["booked", "booked"]


def test_reference_travels_as_private_data() -> None:
    line, device = scripted(Reply(ENQ, ACK))
    line.pay(reference="RDV-2026-0001234")
    assert b"0100001250110978" + b"26-0001234"[-10:] + b"A010B010" in device.log


@pytest.mark.parametrize(
    ("amount_minor", "currency", "reference"),
    [(0, "EUR", ""), (-1, "EUR", ""), (100_000_000, "EUR", ""), (1250, "XXX", ""), (1250, "eur", ""), (1, "EUR", "é")],
)
def test_what_concert_cannot_carry_is_refused_before_a_byte(amount_minor: int, currency: str, reference: str) -> None:
    line, device = scripted()
    with pytest.raises(UsageError):
        line.pay(amount_minor, currency, reference)
    assert bytes(device.log) == b""
    assert line.progress == []


@pytest.mark.parametrize(
    "settings",
    [
        {"variant": "v3"},
        {"ecr_number": "0"},
        {"ecr_number": "100"},
        {"ecr_number": "٣"},
        {"answer_timeout_s": "soon"},
        {"answer_timeout_s": "1"},
        {"answer_timeout_s": "nan"},
        {"baud": "9600"},
    ],
)
def test_wrong_settings_are_named(settings: dict[str, str]) -> None:
    with pytest.raises(UsageError, match=next(iter(settings))):
        ConcertSettings.parse(settings)

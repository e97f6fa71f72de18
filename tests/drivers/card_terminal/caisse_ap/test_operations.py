"""Debit, credit, cancellation, duplicate and identification in simulated time, on both link layers."""

from pathlib import Path

import pytest

from drivers.card_terminal.caisse_ap.settings import CaisseApSettings
from drivers.card_terminal.caisse_ap.simulator import SimulatorSettings
from drivers.card_terminal.concert_line.framing import encode_frame
from drivers.card_terminal.interface import Capabilities, Outcome, ProgressCode, TerminalState
from drivers.card_terminal.simulated_bank import Gesture
from drivers.errors import UsageError
from tests.support.caisse_ap import (
    ANSWER_1234,
    REQUEST_1234,
    SimulatedLine,
    answer,
    scripted,
    simulator,
)
from tests.support.concert import ACK, ENQ, EOT, states
from tests.support.scripted_device import Reply, ScriptedDevice

BOTH = pytest.mark.parametrize("framing", ["tcp", "serial"])


def line_to_simulator(tmp_path: Path, framing: str, gesture: Gesture | None = Gesture.APPROVE) -> SimulatedLine:
    settings = SimulatorSettings(link_layer=framing, gesture=gesture)
    return SimulatedLine(simulator(tmp_path / "ledger.jsonl", settings), framing)


@BOTH
@pytest.mark.parametrize(
    ("gesture", "told", "booked"),
    [
        (Gesture.APPROVE, (Outcome.APPROVED, "approved", "1111", "10"), ["booked"]),
        (Gesture.DECLINE, (Outcome.DECLINED, "refused", "0002", "01/04"), ["declined"]),
        (Gesture.CANCEL, (Outcome.CANCELLED, "abandoned", "", "01/06"), []),
    ],
)
def test_what_the_customer_does(
    tmp_path: Path, framing: str, gesture: Gesture, told: tuple[str, ...], booked: list[str]
) -> None:
    line = line_to_simulator(tmp_path, framing, gesture)
    result = line.pay(35000, "MAD")
    assert (result.outcome, result.reason, result.card_last4, result.raw_code) == told
    assert (result.amount_minor, result.currency) == (35000, "MAD")
    assert states(tmp_path / "ledger.jsonl") == booked
    assert line.progress == [ProgressCode.CONNECTING, ProgressCode.IN_PROGRESS]
    assert "411111" not in repr(result)


@BOTH
def test_a_payment_is_cancelled_once_and_money_given_back(tmp_path: Path, framing: str) -> None:
    line = line_to_simulator(tmp_path, framing)
    outcomes = [line.pay().outcome, line.reverse().outcome, line.reverse().outcome, line.refund().outcome]
    assert outcomes == [Outcome.APPROVED, Outcome.APPROVED, Outcome.DECLINED, Outcome.APPROVED]
    assert states(tmp_path / "ledger.jsonl") == ["booked", "reversed", "declined", "refunded"]


@BOTH
def test_nobody_presents_a_card(tmp_path: Path, framing: str) -> None:
    line = line_to_simulator(tmp_path, framing, None)
    result = line.pay()
    assert (result.outcome, result.raw_code) == (Outcome.CANCELLED, "01/08")
    assert states(tmp_path / "ledger.jsonl") == []


@BOTH
def test_duplicate_tells_the_last_payment_and_books_nothing(tmp_path: Path, framing: str) -> None:
    line = line_to_simulator(tmp_path, framing)
    before = line.terminal().last_result()
    assert (before.outcome, before.reason, before.amount_proven) == (Outcome.UNKNOWN, "no_record", False)
    line.pay(35000, "MAD")
    last = line.terminal().last_result()
    assert (last.outcome, last.amount_minor, last.currency) == (Outcome.APPROVED, 35000, "MAD")
    assert (last.authorisation_code, last.card_last4, last.amount_proven) == ("000001", "1111", True)
    assert line.device.report()["slip"][0] == "DUPLICATA"
    assert states(tmp_path / "ledger.jsonl") == ["booked"]


@BOTH
def test_identification_is_the_probe_and_sends_no_payment(tmp_path: Path, framing: str) -> None:
    line = line_to_simulator(tmp_path, framing)
    status = line.terminal().probe()
    assert (status.state, status.text) == (TerminalState.READY, "version 0300, contract 424242")
    assert line.terminal().status() == status
    assert states(tmp_path / "ledger.jsonl") == []
    assert line.device.report()["amount_minor"] is None


@BOTH
def test_terminal_that_does_not_know_the_identification_is_there(tmp_path: Path, framing: str) -> None:
    settings = SimulatorSettings(link_layer=framing, identifies=False)
    line = SimulatedLine(simulator(tmp_path / "ledger.jsonl", settings), framing)
    status = line.terminal().probe()
    assert status.state is TerminalState.READY
    assert "does not know" in status.text


def test_request_has_the_bytes_of_the_facts_and_no_tag_more() -> None:
    line, device = scripted(Reply(REQUEST_1234, ANSWER_1234))
    result = line.pay(reference="A-012")
    assert bytes(device.log) == REQUEST_1234
    assert (result.outcome, result.authorisation_code, result.card_last4) == (Outcome.APPROVED, "985479", "5013")
    assert (result.scheme, result.entry_mode, result.raw_code) == ("CB", "chip", "10")
    assert (result.application_id, result.merchant_id) == ("A00000000904036851918", "424242")
    assert result.verification == "", "Caisse-AP does not say it"
    assert "408092" not in repr(result)


def test_reference_is_sent_where_the_setting_says_how() -> None:
    line, device = scripted()
    line.terminal(reference_tag="CF").purchase(1234, "EUR", "A-012", line.note)
    assert bytes(device.log) == REQUEST_1234 + b"CF005A-012"


def test_small_amounts_have_two_digits() -> None:
    line, device = scripted()
    line.pay(5)
    assert device.log.endswith(b"CB00205")


@pytest.mark.parametrize("size", [1, 2, 7, 61])
@pytest.mark.parametrize("pause_s", [0.0, 0.02, 0.4])
def test_answer_split_anywhere_is_one_answer(size: int, pause_s: float) -> None:
    pieces = [ANSWER_1234[at : at + size] for at in range(0, len(ANSWER_1234), size)]
    line, _ = scripted(
        Reply(REQUEST_1234, pieces[0], after_s=20), *[Reply(b"", piece, after_s=pause_s) for piece in pieces[1:]]
    )
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.APPROVED, "approved")
    assert result.card_last4 in ("5013", ""), "the end of a very slow answer may be missing, its money not"


@pytest.mark.parametrize("end", range(1, len(ANSWER_1234)))
def test_answer_split_in_two_at_every_byte(end: int) -> None:
    """OCA PR #798: one recv() made an accepted payment unknown."""
    line, _ = scripted(Reply(REQUEST_1234, ANSWER_1234[:end]), Reply(b"", ANSWER_1234[end:], after_s=0.3))
    result = line.pay()
    assert (result.outcome, result.authorisation_code, result.card_last4) == (Outcome.APPROVED, "985479", "5013")


@pytest.mark.parametrize("tag", [b"AC006", b"AA016"])
def test_authorisation_and_card_may_come_seconds_after_the_status(tag: bytes) -> None:
    end = ANSWER_1234.index(tag)
    line, _ = scripted(Reply(REQUEST_1234, ANSWER_1234[:end]), Reply(b"", ANSWER_1234[end:], after_s=2.5))
    result = line.pay()
    assert (result.outcome, result.authorisation_code, result.card_last4) == (Outcome.APPROVED, "985479", "5013")


@pytest.mark.parametrize(
    ("reason", "outcome"), [(b"01", Outcome.UNKNOWN), (b"04", Outcome.DECLINED), (b"11", Outcome.CANCELLED)]
)
def test_reason_of_what_was_not_done_may_come_seconds_after_it(reason: bytes, outcome: Outcome) -> None:
    line, _ = scripted(Reply(REQUEST_1234, REQUEST_1234 + b"AE00201"), Reply(b"", b"AF002" + reason, after_s=2.5))
    assert line.pay().outcome is outcome


@pytest.mark.parametrize("end", range(len(ANSWER_1234)))
def test_answer_that_stops_decides_only_what_it_says(end: int) -> None:
    line, _ = scripted(Reply(REQUEST_1234, ANSWER_1234[:end]))
    result = line.pay()
    status_is_there = end >= len(REQUEST_1234) + 7
    assert result.outcome is (Outcome.APPROVED if status_is_there else Outcome.UNKNOWN)


def test_answer_after_long_pin_entry_counts() -> None:
    line, _ = scripted(Reply(REQUEST_1234, ANSWER_1234, after_s=179))
    assert line.pay().outcome is Outcome.APPROVED


def test_no_answer_is_unknown_after_three_minutes() -> None:
    line, device = scripted()
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "timeout")
    assert line.clock.monotonic_s() == pytest.approx(180)
    assert bytes(device.log) == REQUEST_1234, "a financial message is never repeated"


def test_repeated_answer_counts_once_and_a_contradiction_is_unknown() -> None:
    line, _ = scripted(Reply(REQUEST_1234, ANSWER_1234 + ANSWER_1234))
    assert line.pay().outcome is Outcome.APPROVED
    line, _ = scripted(Reply(REQUEST_1234, ANSWER_1234 + b"AE00201"))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "garbled")


def test_without_the_cable_nothing_was_started() -> None:
    line, device = scripted()
    device.set_plugged(False)
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "link_unavailable")
    assert line.terminal().probe().state is TerminalState.OUT_OF_REACH


def test_another_protocol_on_a_serial_line_is_named_and_was_asked_for_nothing() -> None:
    result, status = serial_to_ecr17().pay(), serial_to_ecr17().terminal().probe()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "wrong_protocol")
    assert status.state is TerminalState.ERROR
    assert all("ECR17" in text for text in (result.text, status.text))


def serial_to_ecr17() -> SimulatedLine:
    return SimulatedLine(ScriptedDevice((Reply(ENQ, b"\x15\x03\x69"), Reply(EOT, b"")) * 3), "serial")


def test_another_protocol_on_the_port_is_named() -> None:
    line, _ = scripted(Reply(REQUEST_1234, b"\x15\x03\x69"))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "garbled")
    assert "ECR17" in result.text


@pytest.mark.parametrize(
    ("data", "outcome", "reason"),
    [
        (answer(AE="10"), Outcome.APPROVED, "approved"),
        (REQUEST_1234.replace(b"CB0041234", b"CB0070001234") + b"AE00210", Outcome.APPROVED, "approved"),
        (REQUEST_1234.replace(b"CB0041234", b"CB0041235") + b"AE00210", Outcome.UNKNOWN, "amount_mismatch"),
        (REQUEST_1234.replace(b"CB0041234", b"") + b"AE00210", Outcome.UNKNOWN, "garbled"),
        (REQUEST_1234.replace(b"978", b"504") + b"AE00210", Outcome.UNKNOWN, "currency_mismatch"),
        (REQUEST_1234.replace(b"CA00201", b"CA00202") + b"AE00210", Outcome.UNKNOWN, "ecr_mismatch"),
        (REQUEST_1234.replace(b"CD0010", b"CD0012") + b"AE00210", Outcome.UNKNOWN, "action_mismatch"),
        (REQUEST_1234.replace(b"CA00201", b"CA00202") + b"AE00201AF00204", Outcome.UNKNOWN, "ecr_mismatch"),
        (answer(AE="01", AF="04"), Outcome.DECLINED, "refused"),
        (answer(AE="01", AF="05"), Outcome.DECLINED, "refused"),
        (answer(AE="01", AF="99"), Outcome.DECLINED, "refused"),
        (answer(AE="01"), Outcome.DECLINED, "refused"),
        # the red button: no CB in the answer (OCA PR #669)
        (b"CZ0040300AE00201AF00206", Outcome.CANCELLED, "abandoned"),
        (answer(AE="01", AF="08"), Outcome.CANCELLED, "abandoned"),
        (b"AE00201AF00211", Outcome.CANCELLED, "abandoned"),
        (b"AE00201AF00209", Outcome.NOT_STARTED, "message_refused"),
        (answer(AE="01", AF="12"), Outcome.NOT_STARTED, "message_refused"),
        (answer(AE="01", AF="13"), Outcome.NOT_STARTED, "message_refused"),
        (answer(AE="01", AF="01"), Outcome.UNKNOWN, "contradiction"),
        (answer(AE="11"), Outcome.UNKNOWN, "no_result"),
        (answer(AE="7x"), Outcome.UNKNOWN, "unknown_status"),
    ],
)
def test_what_an_answer_means(data: bytes, outcome: Outcome, reason: str) -> None:
    line, _ = scripted(Reply(REQUEST_1234, data))
    result = line.pay()
    assert (result.outcome, result.reason, result.amount_minor) == (outcome, reason, 1234)


@pytest.mark.parametrize(
    ("data", "outcome", "reason"),
    [
        # the duplicate was printed; nothing says what stands on it
        (b"CZ0040300CD0013AE00210", Outcome.UNKNOWN, "not_proven"),
        (b"CZ0040300CD0013AE00210CB0041234CE003978", Outcome.UNKNOWN, "not_proven"),
        (b"CZ0040300CD0013AE00210CB0041234CE003978AC006985479", Outcome.APPROVED, "approved"),
        (b"CZ0040300CD0010AE00210CB0041234CE003978AC006985479", Outcome.UNKNOWN, "garbled"),
        (b"CZ0040300CD0013AE00211", Outcome.UNKNOWN, "garbled"),
        (b"CZ0040300AE00201AF00212", Outcome.UNKNOWN, "no_record"),
        (b"", Outcome.UNKNOWN, "timeout"),
    ],
)
def test_what_a_duplicate_proves(data: bytes, outcome: Outcome, reason: str) -> None:
    line, device = scripted(Reply(b"CD0013", data))
    result = line.terminal().last_result()
    assert (result.outcome, result.reason) == (outcome, reason)
    assert bytes(device.log) == b"CZ0040300CJ012012345678901CA00201CD0013"


def test_slip_of_the_answer_is_given_without_card_number() -> None:
    slip = "U1BFQ0lNRU4KQ0FSVEUgNDExMTExMTExMTExMTExMQpNT05UQU5UIDEyLDM0"
    ticket = f"CK003100AK{len(slip):03d}{slip}"
    line, _ = scripted(Reply(REQUEST_1234, answer(AE="10", ZT=ticket)))
    assert line.pay().receipt_lines_customer == ("SPECIMEN", "CARTE ************1111", "MONTANT 12,34")


@pytest.mark.parametrize(
    ("amount_minor", "currency", "reference"),
    [(0, "EUR", ""), (-1, "EUR", ""), (10**12, "EUR", ""), (1234, "XXX", ""), (1, "EUR", "\u00e9")],
)
def test_what_the_protocol_cannot_carry_is_refused_before_a_byte(
    amount_minor: int, currency: str, reference: str
) -> None:
    line, device = scripted()
    with pytest.raises(UsageError):
        line.terminal(reference_tag="CF").purchase(amount_minor, currency, reference, line.note)
    assert bytes(device.log) == b""
    assert line.progress == []


@pytest.mark.parametrize(
    "settings",
    [
        {"link_layer": "pigeon"},
        {"ecr_number": "0"},
        {"version": "3"},
        {"protocol_id": "1"},
        {"reference_tag": "ZZ"},
        {"answer_timeout_s": "nan"},
        {"baud": "9600"},
    ],
)
def test_wrong_settings_are_named(settings: dict[str, str]) -> None:
    with pytest.raises(UsageError, match=next(iter(settings))):
        CaisseApSettings.parse(settings)


def test_it_declares_what_it_can_do() -> None:
    line, _ = scripted()
    terminal = line.terminal()
    assert terminal.capabilities == Capabilities(can_refund=True, can_reverse=True, can_recover=True)
    assert terminal.request_abort() is False
    with pytest.raises(UsageError, match="Caisse-AP has no totals"):
        terminal.totals()
    terminal.close()


def offering(request: bytes, answered: bytes) -> SimulatedLine:
    """A serial terminal that answers before it has acknowledged the request."""
    replies = (Reply(ENQ, ACK), Reply(encode_frame(request), ENQ), Reply(ACK, encode_frame(answered)), Reply(ACK, EOT))
    return SimulatedLine(ScriptedDevice(replies), "serial")


def test_answer_before_the_request_is_acknowledged_counts_only_where_it_repeats_the_reference() -> None:
    assert offering(REQUEST_1234, ANSWER_1234).pay().reason == "early_answer"
    request = REQUEST_1234 + b"CF005A-012"
    for tags, outcome in (({}, Outcome.APPROVED), ({"CF": "A-011"}, Outcome.UNKNOWN)):
        answered = answer(request if not tags else REQUEST_1234, AE="10", CC="001", AC="985479", **tags)
        line = offering(request, answered)
        result = line.terminal(reference_tag="CF").purchase(1234, "EUR", "A-012", line.note)
        assert result.outcome is outcome


def test_early_answer_to_an_identification_says_that_the_terminal_has_something_else_to_do() -> None:
    request = b"CZ0040300CJ012012345678901CA00201CD001I"
    status = offering(request, ANSWER_1234).terminal().probe()
    assert status.state is TerminalState.BUSY

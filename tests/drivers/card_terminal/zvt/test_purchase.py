"""Purchases: every turn the exchange can take, byte by byte on a scripted terminal or on the simulator."""

from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome, ProgressCode, TerminalResult, Verification
from drivers.card_terminal.simulated_bank import Gesture
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.errors import UsageError
from tests.support.scripted_device import Reply, ScriptedDevice
from tests.support.zvt import (
    ACK,
    APPROVED_1250,
    DONE,
    LAYERS,
    NAK,
    OK,
    PAY_1250,
    PLAIN,
    REGISTER,
    REGISTERED,
    SimulatedLine,
    apdu,
    on_serial,
    scripted_tcp,
    simulator,
    states,
)

#: what a driver sends on TCP when nothing is shown or printed
SENT = REGISTER + OK + PAY_1250 + OK + OK


def told_by(*units: str) -> tuple[TerminalResult, ScriptedDevice]:
    """The result of a purchase of 12.50 EUR whose terminal takes it and says these units."""
    line, device = scripted_tcp(Reply(PAY_1250, OK + b"".join(apdu(unit) for unit in units)))
    return line.pay(), device


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize(
    ("gesture", "told", "booked"),
    [
        (Gesture.APPROVE, (Outcome.APPROVED, "approved", "", "1111"), ["booked"]),
        (Gesture.DECLINE, (Outcome.DECLINED, "refused", "Abgelehnt", ""), ["declined"]),
        (Gesture.CANCEL, (Outcome.CANCELLED, "abandoned", "Abbruch", ""), []),
    ],
)
def test_what_the_customer_does(
    tmp_path: Path, layer: str, gesture: Gesture, told: tuple[Outcome, str, str, str], booked: list[str]
) -> None:
    ledger = tmp_path / "ledger.jsonl"
    line = SimulatedLine(simulator(ledger, SimulatorSettings(gesture=gesture)), layer)
    result = line.pay(35000, "MAD")
    assert (result.outcome, result.reason, result.text, result.card_last4) == told
    assert (result.amount_minor, result.currency, result.terminal_id) == (35000, "MAD", "29001006")
    assert states(ledger) == booked
    assert "411111" not in repr(result)


def test_result_has_everything_the_terminal_said(tmp_path: Path) -> None:
    result = SimulatedLine(simulator(tmp_path / "ledger.jsonl")).pay()
    assert (result.authorisation_code, result.scheme, result.card_last4) == ("000001", "VISA", "1111")
    assert (result.entry_mode, result.receipt_number, result.trace) == ("chip", "0001", "000001")
    assert (result.raw_code, result.amount_proven) == ("00", True)
    assert (result.application_id, result.merchant_id) == ("A0000000031010", "SPECIMEN 000001")
    assert result.verification is Verification.PIN
    assert result.receipt_lines_customer[0] == "Kundenbeleg für Sie"
    assert result.receipt_lines_merchant[0] == "Händlerbeleg"
    assert "MONTANT 12.50 EUR" in result.receipt_lines_customer


def test_progress_has_the_terminals_own_words(tmp_path: Path) -> None:
    line = SimulatedLine(simulator(tmp_path / "ledger.jsonl"))
    line.pay()
    assert [(step.code, step.text) for step in line.progress] == [
        (ProgressCode.CONNECTING, ""),
        (ProgressCode.WAITING_FOR_CARD, "Karte bitte"),
        (ProgressCode.WAITING_FOR_PIN, "PIN und OK"),
        (ProgressCode.AUTHORISING, ""),
    ]


def test_bytes_on_tcp() -> None:
    line, device = scripted_tcp(Reply(PAY_1250, OK + APPROVED_1250), Reply(OK, DONE))
    result = line.pay()
    assert (result.outcome, result.card_last4, result.receipt_number) == (Outcome.APPROVED, "1111", "0042")
    assert bytes(device.log) == SENT


def test_bytes_on_a_serial_line() -> None:
    replies = (
        Reply(on_serial(REGISTER), ACK + on_serial(OK)),
        Reply(ACK, on_serial(REGISTERED)),
        Reply(on_serial(OK), ACK),
        Reply(on_serial(PAY_1250), ACK + on_serial(OK)),
        Reply(ACK, on_serial(APPROVED_1250)),
        Reply(on_serial(OK), ACK + on_serial(DONE)),
        Reply(on_serial(OK), ACK),
    )
    device = ScriptedDevice(replies)
    assert SimulatedLine(device, "serial", PLAIN).pay().outcome is Outcome.APPROVED
    expected = (REGISTER, PAY_1250)
    frames = [
        on_serial(command) + ACK + (ACK + on_serial(OK)) * times
        for command, times in zip(expected, (1, 2), strict=True)
    ]
    assert bytes(device.log) == b"".join(frames)
    assert device.finished


def test_amount_10_10_is_doubled_on_the_serial_line_and_paid(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    result = SimulatedLine(simulator(ledger)).pay(1010)
    assert (result.outcome, result.amount_minor) == (Outcome.APPROVED, 1010)
    assert states(ledger) == ["booked"]


@pytest.mark.parametrize("layer", LAYERS)
def test_receipt_full_of_dle_and_of_4_kb(tmp_path: Path, layer: str) -> None:
    line_of_dle = "10" * 60
    block = "06 D3 | 06 82 10 86 1F 07 01 02 25 82 10 7E " + f"07 3C {line_of_dle} " * 68 + "07 04 45 4E 44 45"
    unit = apdu(
        block.replace("82 10 86", f"82 {(4 + 4 + 68 * 62 + 6):04X}").replace("82 10 7E", f"82 {(68 * 62 + 6):04X}")
    )
    frame = on_serial if layer == "serial" else lambda *units: b"".join(units)
    answered = frame(OK)
    replies = (
        Reply(frame(REGISTER), ACK * (layer == "serial") + frame(OK)),
        Reply(b"", frame(REGISTERED)),
        Reply(answered, ACK * (layer == "serial")),
        Reply(frame(PAY_1250), ACK * (layer == "serial") + frame(OK)),
        Reply(b"", frame(APPROVED_1250)),
        Reply(answered, ACK * (layer == "serial")),
        *(Reply(b"", bytes((byte,)), after_s=0.001) for byte in frame(unit)),
        Reply(answered, ACK * (layer == "serial") + frame(DONE)),
        Reply(answered, ACK * (layer == "serial")),
    )
    result = SimulatedLine(ScriptedDevice(replies), layer, PLAIN).pay()
    assert result.outcome is Outcome.APPROVED
    assert result.receipt_lines_customer[-1] == "ENDE"
    assert len(result.receipt_lines_customer) == 69


@pytest.mark.parametrize("layer", LAYERS)
def test_silent_terminal_was_never_asked_for_money(layer: str) -> None:
    device = ScriptedDevice(())
    line = SimulatedLine(device, layer, PLAIN)
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "no_answer")
    assert PAY_1250 not in device.log
    assert line.clock.monotonic_s() == pytest.approx(15.0 if layer == "serial" else 5.0)


def test_message_refused_three_times_was_never_started() -> None:
    replies = (
        Reply(on_serial(REGISTER), ACK + on_serial(OK)),
        Reply(ACK, on_serial(REGISTERED)),
        Reply(on_serial(OK), ACK),
        *[Reply(on_serial(PAY_1250), NAK)] * 3,
    )
    device = ScriptedDevice(replies)
    result = SimulatedLine(device, "serial", PLAIN).pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "message_refused")
    assert device.log.count(PAY_1250) == 3


def test_payment_taken_after_a_burst_of_naks_is_never_called_not_started() -> None:
    replies = (
        Reply(on_serial(REGISTER), ACK + on_serial(OK)),
        Reply(ACK, on_serial(REGISTERED)),
        Reply(on_serial(OK), ACK),
        Reply(on_serial(PAY_1250), NAK * 3),
        Reply(on_serial(PAY_1250), ACK + on_serial(OK)),
        Reply(ACK, on_serial(APPROVED_1250)),
        Reply(ACK + on_serial(OK), ACK + on_serial(DONE)),
        Reply(ACK + on_serial(OK), ACK),
    )
    result = SimulatedLine(ScriptedDevice(replies), "serial", PLAIN).pay()
    assert result.outcome is Outcome.APPROVED


def test_message_never_acknowledged_is_unknown() -> None:
    replies = (
        Reply(on_serial(REGISTER), ACK + on_serial(OK)),
        Reply(ACK, on_serial(REGISTERED)),
        Reply(on_serial(OK), ACK),
    )
    device = ScriptedDevice(replies)
    result = SimulatedLine(device, "serial", PLAIN).pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "timeout")
    assert device.log.count(PAY_1250) == 3


def test_busy_said_to_a_repeat_is_unknown_for_the_first_copy_may_run() -> None:
    replies = (
        Reply(on_serial(REGISTER), ACK + on_serial(OK)),
        Reply(ACK, on_serial(REGISTERED)),
        Reply(on_serial(OK), ACK),
        Reply(on_serial(PAY_1250), b""),
        Reply(on_serial(PAY_1250), ACK + on_serial(apdu("84 9C"))),
    )
    result = SimulatedLine(ScriptedDevice(replies), "serial", PLAIN).pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "busy")


def test_command_not_answered_on_tcp_is_unknown_and_never_repeated() -> None:
    line, device = scripted_tcp()
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "timeout")
    assert device.log.count(PAY_1250) == 1
    assert line.clock.monotonic_s() == pytest.approx(5.0)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("84 9C", "busy"),
        ("84 83", "function_not_possible"),
        ("84 6F", "currency_not_supported"),
        ("84 C6", "currency_not_supported"),
        ("84 F0", "end_of_day_required"),
        ("84 37", "password_refused"),
        ("84 1E | 7D", "host_unreachable"),
        ("84 1E |", "refused"),
        ("84 E7 | 01 02 03", "refused"),
    ],
)
def test_refusal_of_any_length_was_never_started(answer: str, reason: str) -> None:
    line, device = scripted_tcp(Reply(PAY_1250, apdu(answer)))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, reason)
    assert device.log.count(PAY_1250) == 1
    assert result.raw_code.startswith("84 ")


def test_refused_registration_of_any_length_is_told_and_no_money_asked_for() -> None:
    device = ScriptedDevice((Reply(REGISTER, apdu("84 1E | 6F")),))
    result = SimulatedLine(device, "tcp", PLAIN).pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "currency_not_supported")
    assert PAY_1250 not in device.log


@pytest.mark.parametrize(
    ("units", "told"),
    [
        (("04 0F | 27 00", "06 0F"), (Outcome.APPROVED, "approved")),
        (("04 0F | 27 00 04 00 00 00 00 12 51", "06 0F"), (Outcome.UNKNOWN, "amount_mismatch")),
        (("04 0F | 27 00 04 00 00 00 00 12 5F", "06 0F"), (Outcome.UNKNOWN, "garbled")),
        (("04 0F | 27 00 49 05 04", "06 0F"), (Outcome.UNKNOWN, "currency_mismatch")),
        (("06 0F",), (Outcome.UNKNOWN, "no_result")),
        (("06 0F | 27 00",), (Outcome.UNKNOWN, "no_result")),
        (("04 0F | 99 00", "06 0F"), (Outcome.UNKNOWN, "garbled")),
        (("04 0F | 3C F9 F9 F9", "06 0F"), (Outcome.UNKNOWN, "garbled")),
        (("04 0F | 27 00", "06 1E | 6C"), (Outcome.UNKNOWN, "contradiction")),
        (("04 0F | 27 05", "04 0F | 27 00", "06 0F"), (Outcome.UNKNOWN, "contradiction")),
        (("04 0F | 27 6C", "06 1E | 6C"), (Outcome.CANCELLED, "abandoned")),
        (("06 1E | 6C",), (Outcome.CANCELLED, "abandoned")),
        (("04 0F | 27 05", "06 0F"), (Outcome.DECLINED, "refused")),
        (("04 0F | 27 71", "06 1E | 71"), (Outcome.DECLINED, "refused")),
        (("04 0F | 27 F0", "06 1E | F0"), (Outcome.DECLINED, "end_of_day_required")),
        (("06 1E | A3",), (Outcome.DECLINED, "host_unreachable")),
        (("06 1E |",), (Outcome.DECLINED, "refused")),
        (("04 0F | 27 00",), (Outcome.UNKNOWN, "timeout")),
        ((), (Outcome.UNKNOWN, "timeout")),
    ],
)
def test_what_the_terminals_words_mean(units: tuple[str, ...], told: tuple[Outcome, str]) -> None:
    result, device = told_by(*units)
    assert (result.outcome, result.reason) == told
    assert device.log.count(PAY_1250) == 1


def test_amount_not_stated_is_told() -> None:
    result, _ = told_by("04 0F | 27 00", "06 0F")
    assert result.amount_proven is False


def test_hosts_own_code_is_kept() -> None:
    result, _ = told_by("04 0F | 27 00 A0 A5", "06 0F")
    assert result.raw_code == "00/A5"


def test_approval_with_a_field_nobody_knows_is_answered_positively_and_counts() -> None:
    result, device = told_by("04 0F | 27 00 04 00 00 00 00 12 50 92 01 02 03", "06 0F")
    assert result.outcome is Outcome.APPROVED
    assert device.log.endswith(PAY_1250 + OK + OK)


def test_request_the_cash_register_does_not_offer_is_declined_and_the_payment_goes_on() -> None:
    result, device = told_by("06 D8 | 01", "04 0D |", "04 0F | 27 00", "06 0F")
    assert result.outcome is Outcome.APPROVED
    assert device.log.endswith(PAY_1250 + apdu("84 83") * 2 + OK + OK)


def test_end_of_somebody_elses_payment_is_not_taken_for_ours() -> None:
    line, device = scripted_tcp(Reply(PAY_1250, APPROVED_1250 + DONE))
    result = line.pay()
    assert result.outcome is Outcome.UNKNOWN
    assert device.log.endswith(PAY_1250 + OK + OK)


def test_long_trace_number() -> None:
    result, _ = told_by("04 0F | 27 00 0B 00 00 00 06 07 1F 2B 04 12 34 56 78", "06 0F")
    assert result.trace == "12345678"


def test_card_number_in_the_terminals_words_keeps_four_digits() -> None:
    result, _ = told_by("04 0F | 27 05 3C F0 F1 F9 34 31 31 31 20 31 31 31 31 20 31 31 31 31 20 31 31 31 31", "06 0F")
    assert result.text == "***************1111"


def test_second_operation_at_the_same_time_is_refused(tmp_path: Path) -> None:
    terminal = SimulatedLine(simulator(tmp_path / "ledger.jsonl")).terminal()

    def pay_again(_progress: object) -> None:
        with pytest.raises(UsageError, match="one operation at a time"):
            terminal.probe()

    assert terminal.purchase(1250, "EUR", "", pay_again).outcome is Outcome.APPROVED


@pytest.mark.parametrize(("amount_minor", "currency"), [(0, "EUR"), (-1, "EUR"), (10**12, "EUR"), (1, "XXX")])
def test_what_zvt_cannot_carry_is_wrong_use(amount_minor: int, currency: str) -> None:
    device = ScriptedDevice(())
    with pytest.raises(UsageError):
        SimulatedLine(device, "tcp").pay(amount_minor, currency)
    assert device.log == b""


@pytest.mark.parametrize(
    ("amount_minor", "currency"), [(1, "EUR"), (999_999_999_999, "EUR"), (500, "XOF"), (1250, "KWD"), (3, "JPY")]
)
def test_amounts_and_currencies(tmp_path: Path, amount_minor: int, currency: str) -> None:
    result = SimulatedLine(simulator(tmp_path / "ledger.jsonl")).pay(amount_minor, currency)
    assert (result.outcome, result.amount_minor, result.currency) == (Outcome.APPROVED, amount_minor, currency)


#: TLV container -> AID and verification; 60 and 2F hold them with some terminals, with others nothing does
CARD_FACTS = [
    ("60 09 43 07 A0 00 00 00 04 30 60 2F 04 1F 10 01 02", "A0000000043060", "pin"),
    ("43 07 A0 00 00 00 04 30 60 1F 10 01 03", "A0000000043060", "pin"),
    ("2F 04 1F 10 01 00", "", "none"),
    ("2F 04 1F 10 01 01", "", "signature"),
    ("2F 04 1F 10 01 06", "", "pin and signature"),
    ("2F 04 1F 10 01 FF", "", ""),
    ("2F 04 1F 10 01 42", "", ""),
    ("2F 03 1F 10 00", "", ""),
    ("43 08 41 11 11 11 11 11 11 11", "", ""),
    ("43 02 A0 00", "", ""),
    ("43 00", "", ""),
]


@pytest.mark.parametrize(("objects", "aid", "verification"), CARD_FACTS)
def test_application_and_verification_are_taken_where_they_are_plain(objects: str, aid: str, verification: str) -> None:
    tlvs = bytes.fromhex(objects)
    status = f"04 0F | 27 00 04 00 00 00 00 12 50 06 {len(tlvs):02X} {objects}"
    result, _ = told_by(status, "06 0F |")
    assert (result.outcome, result.application_id, result.verification) == (Outcome.APPROVED, aid, verification)

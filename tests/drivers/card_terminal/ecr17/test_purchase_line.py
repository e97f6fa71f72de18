"""Repeated results, line variants, settings and the simulator in a payment."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.ecr17.framing import Control, LrcVariant, encode_control
from drivers.card_terminal.ecr17.settings import Ecr17Settings
from drivers.card_terminal.ecr17.simulator import SimulatorSettings
from drivers.card_terminal.interface import Outcome, ProgressCode
from drivers.card_terminal.simulated_bank import Gesture
from drivers.errors import UsageError
from tests.support.ecr17 import (
    ACK,
    KO,
    NAK,
    OK,
    PAYMENT_1250,
    STATUS,
    STATUS_REQUEST,
    SimulatedLine,
    frame,
    paying,
    scripted,
    simulator,
    states,
)
from tests.support.scripted_device import Reply

BAD = frame(OK)[:-1] + b"\x00"
CARD = b"\x01INSERIRE CARTA      \x04"
WITH_RECEIPTS = Ecr17Settings()
ECR_PRINTING = frame("000000000E1")
PAYABLE = paying()


def receipt(text: str) -> bytes:
    return frame("123456780S" + text)


def test_repeated_result_is_accepted_once_and_confirmed_again() -> None:
    line, device = scripted(
        *PAYABLE,
        Reply(ECR_PRINTING, ACK),
        Reply(PAYMENT_1250, ACK + frame(OK)),
        Reply(ACK, frame(OK)),
        Reply(ACK, receipt("FINE")),
        settings=WITH_RECEIPTS,
    )
    result = line.pay()
    assert (result.outcome, result.receipt_lines_customer) == (Outcome.APPROVED, ("FINE",))
    assert bytes(device.log).endswith(PAYMENT_1250 + ACK * 3)


def test_two_different_results_are_unknown() -> None:
    line, _ = scripted(
        *PAYABLE,
        Reply(ECR_PRINTING, ACK),
        Reply(PAYMENT_1250, ACK + frame(OK)),
        Reply(ACK, frame(KO)),
        settings=WITH_RECEIPTS,
    )
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "contradiction")


@pytest.mark.parametrize("variant", list(LrcVariant))
@pytest.mark.parametrize("configured", list(LrcVariant))
def test_variant_is_detected_before_the_payment_leaves(
    tmp_path: Path, variant: LrcVariant, configured: LrcVariant
) -> None:
    ledger = tmp_path / "ledger.jsonl"
    device = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE, lrc=variant))
    line = SimulatedLine(device, settings=Ecr17Settings(lrc=configured))
    first = line.pay()
    assert (first.outcome, first.card_last4, first.trace) == (Outcome.APPROVED, "1111", "000001")
    took_s = line.clock.monotonic_s()
    assert line.pay(500).outcome is Outcome.APPROVED
    assert line.clock.monotonic_s() - took_s <= took_s  # it is known now
    assert states(ledger) == ["booked"] * 2


def test_garbled_confirmation_does_not_fix_a_wrong_variant_for_the_payment() -> None:
    other = encode_control(Control.ACK, LrcVariant.STD)
    line, device = scripted(Reply(STATUS_REQUEST, other + frame(STATUS)), *[Reply(b"\x15", frame(STATUS))] * 5)
    result = line.pay()
    assert result.outcome is Outcome.NOT_STARTED
    assert PAYMENT_1250 not in device.log


@pytest.mark.parametrize("gesture", list(Gesture))
def test_payment_on_the_simulator_with_receipts(tmp_path: Path, gesture: Gesture) -> None:
    ledger = tmp_path / "ledger.jsonl"
    line = SimulatedLine(simulator(ledger, SimulatorSettings(gesture=gesture)), settings=WITH_RECEIPTS)
    result = line.pay()
    outcomes = {Gesture.APPROVE: Outcome.APPROVED, Gesture.DECLINE: Outcome.DECLINED, Gesture.CANCEL: Outcome.CANCELLED}
    assert result.outcome is outcomes[gesture]
    assert states(ledger) == {Gesture.APPROVE: ["booked"], Gesture.DECLINE: ["declined"], Gesture.CANCEL: []}[gesture]
    assert result.receipt_lines_customer[0] == "SPECIMEN - SIMULATED TERMINAL"
    assert line.codes[:3] == [ProgressCode.CONNECTING, ProgressCode.IN_PROGRESS, ProgressCode.WAITING_FOR_CARD]


@pytest.mark.parametrize(
    ("amount_minor", "currency", "reference"),
    [
        (0, "EUR", ""),
        (-1, "EUR", ""),
        (100_000_000, "EUR", ""),
        (1250, "MAD", ""),
        (1, "EUR", "é"),
        (1, "EUR", "A" * 129),
    ],
)
def test_what_ecr17_cannot_carry_is_refused_before_a_byte(amount_minor: int, currency: str, reference: str) -> None:
    line, device = scripted()
    with pytest.raises(UsageError):
        line.pay(amount_minor, currency, reference)
    assert bytes(device.log) == b""
    assert line.progress == []


@pytest.mark.parametrize(
    "settings",
    [
        {"terminal_id": "ABC"},
        {"terminal_id": "123456789"},
        {"ecr_id": ""},
        {"ecr_id": "٣"},
        {"lrc": "crc"},
        {"receipts": "maybe"},
        {"connection": "1"},
        {"answer_timeout_s": "soon"},
        {"answer_timeout_s": "nan"},
        {"answer_timeout_s": "1"},
        {"baud": "9600"},
    ],
)
def test_wrong_settings_are_named(settings: dict[str, str]) -> None:
    with pytest.raises(UsageError, match=next(iter(settings))):
        Ecr17Settings.parse(settings)


def test_settings_are_read() -> None:
    values = {"terminal_id": "123", "ecr_id": "7", "lrc": "std", "receipts": "no", "connection": "kept"}
    settings = Ecr17Settings.parse(values | {"answer_timeout_s": "90"})
    assert (settings.terminal_id, settings.ecr_id, settings.lrc) == ("00000123", "00000007", LrcVariant.STD)
    assert (settings.receipts, settings.keep_open, settings.timing.answer_s) == (False, True, 90.0)


PIECES = st.sampled_from([ACK, NAK, frame(STATUS), BAD, CARD, frame("123456780E01"), frame(OK)[:50], b"\x02", b"\x06"])


@given(st.lists(PIECES | st.binary(max_size=12), max_size=12), st.booleans())
def test_any_bytes_after_the_payment_end_in_a_result_and_approve_nothing(pieces: list[bytes], one_by_one: bool) -> None:
    data = b"".join(pieces)
    chunks = [data[place : place + 1] for place in range(len(data))] if one_by_one else [data]
    line, device = scripted(*paying(Reply(PAYMENT_1250, b""), *[Reply(b"", chunk, after_s=0.01) for chunk in chunks]))
    result = line.pay()
    assert result.outcome is not Outcome.APPROVED
    assert (result.outcome is Outcome.DECLINED) <= (b"0E01" in data)
    assert bytes(device.log).count(PAYMENT_1250) <= 1 + data.count(NAK)

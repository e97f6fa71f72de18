"""What the driver makes of a payment's answers, confirmations and silences."""

import pytest

from drivers.card_terminal.ecr17.settings import Ecr17Settings
from drivers.card_terminal.interface import Outcome, Progress, ProgressCode
from tests.support.ecr17 import (
    ACK,
    ASKED,
    KO,
    LAST,
    LAST_REQUEST,
    NAK,
    OK,
    PAYMENT_1250,
    READY,
    STATUS,
    STATUS_REQUEST,
    frame,
    paying,
    scripted,
)
from tests.support.scripted_device import Reply

BAD = frame(OK)[:-1] + b"\x00"
CARD = b"\x01INSERIRE CARTA      \x04"
WITH_RECEIPTS = Ecr17Settings()
ECR_PRINTING = frame("000000000E1")
PAYABLE = paying()


def receipt(text: str) -> bytes:
    return frame("123456780S" + text)


def test_approved_payment_in_full() -> None:
    line, device = scripted(*paying(Reply(PAYMENT_1250, ACK), Reply(b"", frame(OK), after_s=20), Reply(ACK, b"")))
    result = line.pay()
    assert (result.outcome, result.reason, result.raw_code) == (Outcome.APPROVED, "approved", "00")
    assert (result.amount_minor, result.currency, result.amount_proven) == (1250, "EUR", False)
    assert (result.terminal_id, result.authorisation_code, result.scheme) == ("12345678", "ABC123", "credit")
    assert (result.card_last4, result.entry_mode) == ("1111", "chip")
    assert (result.receipt_number, result.trace) == ("000042", "000042")
    assert bytes(device.log) == ASKED + PAYMENT_1250 + ACK
    assert line.clock.monotonic_s() == 20


def test_refused_payment_has_the_terminals_words() -> None:
    line, _ = scripted(*paying(Reply(PAYMENT_1250, ACK + frame(KO))))
    result = line.pay()
    assert (result.outcome, result.reason, result.text) == (Outcome.DECLINED, "refused", "CARTA RIFIUTATA")
    assert (result.receipt_number, result.card_last4, result.raw_code) == ("000007", "", "01")


def cancelled(text: str) -> str:
    return KO.replace("CARTA RIFIUTATA".ljust(24), text.ljust(24)).replace("000007", "000000")


@pytest.mark.parametrize(
    ("answer", "outcome", "reason"),
    [
        (cancelled("OPERAZIONE ANNULLATA"), Outcome.CANCELLED, "abandoned"),
        (KO.replace("0E01", "0E05"), Outcome.CANCELLED, "card_not_present"),
        (KO.replace("0E01", "0E09"), Outcome.UNKNOWN, "unknown_status"),
        (KO.replace("0E01", "0E77"), Outcome.UNKNOWN, "unknown_status"),
        (OK[:65], Outcome.APPROVED, "approved"),
        (OK + "000", Outcome.APPROVED, "approved"),
        (OK.replace("12345678", "00000000"), Outcome.APPROVED, "approved"),
    ],
)
def test_what_an_answer_means(answer: str, outcome: Outcome, reason: str) -> None:
    line, _ = scripted(*paying(Reply(PAYMENT_1250, ACK + frame(answer))))
    result = line.pay()
    assert (result.outcome, result.reason, result.amount_minor) == (outcome, reason, 1250)


@pytest.mark.parametrize(
    ("original", "outcome", "reason"),
    [("00001250", Outcome.APPROVED, "approved"), ("00001350", Outcome.UNKNOWN, "amount_mismatch")],
)
def test_converted_payment_repeats_its_amount(original: str, outcome: Outcome, reason: str) -> None:
    answer = OK.replace("0E00", "0V00") + "000" + original + "1" + "00012345" + "USD" + "000000001400" + "2"
    line, _ = scripted(*paying(Reply(PAYMENT_1250, ACK + frame(answer))))
    result = line.pay()
    assert (result.outcome, result.reason) == (outcome, reason)
    assert result.amount_proven is (outcome is Outcome.APPROVED)


def test_result_before_ack_is_not_lost() -> None:
    line, device = scripted(*paying(Reply(PAYMENT_1250, frame(OK)), Reply(ACK, ACK)))
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log) == ASKED + PAYMENT_1250 + ACK
    assert line.clock.monotonic_s() == 0


def test_result_without_any_ack_is_not_lost() -> None:
    line, device = scripted(*paying(Reply(PAYMENT_1250, frame(OK), after_s=55)))
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log).count(PAYMENT_1250) == 1


@pytest.mark.parametrize(
    "late",
    [
        LAST,
        LAST.replace("0E00", "0E05"),
        KO,
        KO.replace("000007", "000000"),
        OK[:59] + "000000" + OK[65:],
        OK[:59] + "4I    " + OK[65:],
    ],
)
def test_late_result_of_an_earlier_payment_decides_nothing(late: str) -> None:
    line, device = scripted(*paying(Reply(PAYMENT_1250, frame(late)), Reply(ACK, ACK)))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "early_answer")
    assert (result.receipt_number, result.amount_proven) == ("", False)
    assert device.log.count(PAYMENT_1250) == 1


def test_approval_of_the_payment_before_told_again_after_the_ack_decides_nothing() -> None:
    line, _ = scripted(*paying(Reply(PAYMENT_1250, ACK + frame(LAST))))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "early_answer")
    assert (result.receipt_number, result.amount_proven) == ("", False)


def test_result_before_ack_of_a_terminal_that_gives_no_last_result_is_unknown() -> None:
    line, _ = scripted(*READY, *[Reply(LAST_REQUEST, NAK)] * 4, Reply(PAYMENT_1250, frame(OK)), Reply(ACK, ACK))
    assert line.pay().reason == "early_answer"


def test_last_result_is_asked_for_once_and_again_after_an_unknown_outcome() -> None:
    first = paying(Reply(PAYMENT_1250, ACK + frame(OK)))
    second = (*READY, Reply(PAYMENT_1250, frame(OK.replace("000042", "000043"))), Reply(ACK, ACK))
    third = (*READY, Reply(PAYMENT_1250, frame(OK)), Reply(ACK, ACK))
    line, device = scripted(*first, *second, *third, *paying(Reply(PAYMENT_1250, ACK + frame(KO))))
    outcomes = [line.pay().outcome for _ in range(4)]
    assert outcomes == [Outcome.APPROVED, Outcome.APPROVED, Outcome.UNKNOWN, Outcome.DECLINED]
    assert device.log.count(LAST_REQUEST) == 2
    assert device.finished


def test_payment_is_not_sent_again_when_its_ack_does_not_come() -> None:
    line, device = scripted(*paying())
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "timeout")
    assert result.text.endswith("the terminal may have charged the card")
    assert bytes(device.log).count(PAYMENT_1250) == 1
    assert line.clock.monotonic_s() == 2 + 60


@pytest.mark.parametrize("stray", [b"\x06", b"\x15", b"\x06\x06\x06", b"\x15\x15\x15", b"\x06\x03", b"\x15\x03\x00"])
def test_stray_ack_and_nak_bytes_confirm_nothing_and_refuse_nothing(stray: bytes) -> None:
    line, device = scripted(*paying(Reply(PAYMENT_1250, stray), Reply(b"", stray + ACK + stray + frame(OK), after_s=1)))
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log).count(PAYMENT_1250) == 1


def test_refused_frame_is_repeated_three_times() -> None:
    nak = Reply(PAYMENT_1250, NAK)
    line, device = scripted(*paying(nak, nak, nak, Reply(PAYMENT_1250, ACK + frame(OK))))
    assert line.pay().outcome is Outcome.APPROVED
    assert line.clock.monotonic_s() == pytest.approx(0.6)
    line, device = scripted(*paying(nak, nak, nak, nak, nak))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "message_refused")
    assert bytes(device.log).count(PAYMENT_1250) == 4
    assert not device.finished


def test_nak_that_comes_late_does_not_repeat_a_payment() -> None:
    line, device = scripted(*paying(Reply(PAYMENT_1250, NAK, after_s=3)))
    assert line.pay().outcome is Outcome.UNKNOWN
    assert bytes(device.log).count(PAYMENT_1250) == 1


def test_two_naks_to_one_frame_repeat_it_once() -> None:
    line, device = scripted(*paying(Reply(PAYMENT_1250, NAK + NAK), Reply(PAYMENT_1250, ACK + frame(OK))))
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log).count(PAYMENT_1250) == 2


def test_payment_confirmed_after_a_nak_is_not_sent_again() -> None:
    line, device = scripted(*paying(Reply(PAYMENT_1250, NAK + ACK + frame(OK))))
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log).count(PAYMENT_1250) == 1


def test_payment_confirmed_after_the_nak_to_every_copy_counts() -> None:
    nak = Reply(PAYMENT_1250, NAK)
    line, device = scripted(*paying(nak, nak, nak, Reply(PAYMENT_1250, NAK + ACK + frame(OK))))
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log).count(PAYMENT_1250) == 4


def test_more_naks_than_copies_prove_nothing() -> None:
    nak = Reply(PAYMENT_1250, NAK)
    line, _ = scripted(*paying(nak, nak, nak, Reply(PAYMENT_1250, NAK + NAK)))
    assert line.pay().outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    "spoilt", [BAD, frame("123456780E0"), frame(OK.replace("12345678", "87654321")), frame(OK)[:40]]
)
def test_unreadable_or_foreign_answer_is_asked_for_again(spoilt: bytes) -> None:
    settings = Ecr17Settings(terminal_id="12345678", receipts=False)
    request = PAYMENT_1250.replace(b"\x0200000000", b"\x0212345678")
    request = frame(request[1:-2].decode())
    replies = (
        Reply(frame("123456780s"), ACK + frame(STATUS)),
        Reply(frame("123456780G000000010000"), ACK + frame(LAST)),
        Reply(request, ACK + spoilt),
        Reply(NAK, frame(OK)),
    )
    line, device = scripted(*replies, settings=settings)
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log).endswith(NAK + ACK)


def test_answer_unreadable_to_the_end_is_unknown() -> None:
    line, device = scripted(*paying(Reply(PAYMENT_1250, ACK + BAD), *[Reply(NAK, BAD)] * 3))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "garbled")
    assert device.finished


def test_answer_to_an_earlier_question_is_confirmed_and_ignored() -> None:
    line, device = scripted(*paying(Reply(PAYMENT_1250, ACK + frame(STATUS)), Reply(ACK, frame(KO))))
    assert line.pay().outcome is Outcome.DECLINED
    assert bytes(device.log).endswith(PAYMENT_1250 + ACK + ACK)


def test_result_an_earlier_payment_still_repeats_is_confirmed_before_ours_is_sent() -> None:
    line, device = scripted(
        Reply(STATUS_REQUEST, frame(OK)),
        *paying(Reply(PAYMENT_1250, ACK + frame(KO))),
    )
    assert line.pay().outcome is Outcome.DECLINED
    assert bytes(device.log) == STATUS_REQUEST + ACK + ASKED + PAYMENT_1250 + ACK


def test_silence_after_the_ack_is_unknown_after_its_time() -> None:
    line, _ = scripted(*paying(Reply(PAYMENT_1250, ACK)))
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "timeout")
    assert line.clock.monotonic_s() == 180


def test_display_texts_prolong_the_wait_but_not_for_ever() -> None:
    chatter = [Reply(b"", CARD, after_s=150) for _ in range(100)]
    line, _ = scripted(*paying(Reply(PAYMENT_1250, ACK), *chatter[:4], Reply(b"", frame(OK), after_s=150)))
    assert line.pay().outcome is Outcome.APPROVED
    assert line.clock.monotonic_s() == 750
    line, _ = scripted(*paying(Reply(PAYMENT_1250, ACK), *chatter))
    assert line.pay().outcome is Outcome.UNKNOWN
    assert line.clock.monotonic_s() <= 900


def test_display_text_without_an_ack_shows_that_the_payment_runs() -> None:
    line, device = scripted(
        *paying(Reply(PAYMENT_1250, b""), Reply(b"", CARD, after_s=50), Reply(b"", frame(OK), after_s=100))
    )
    assert line.pay().outcome is Outcome.APPROVED
    assert bytes(device.log).count(PAYMENT_1250) == 1


def test_progress_has_plain_codes_and_the_terminals_words() -> None:
    texts = [b"AVVICINARE CARTA", b"DIGITARE PIN", b"COLLEGAMENTO IN CORSO", b"RIMUOVERE CARTA", b"ATTENDERE PREGO"]
    displays = b"".join(b"\x01" + text.ljust(20) + b"\x04" for text in texts)
    line, _ = scripted(*paying(Reply(PAYMENT_1250, ACK + displays + frame(OK))))
    line.pay()
    assert line.progress == [
        Progress(ProgressCode.CONNECTING),
        Progress(ProgressCode.IN_PROGRESS),
        Progress(ProgressCode.WAITING_FOR_CARD, "AVVICINARE CARTA"),
        Progress(ProgressCode.WAITING_FOR_PIN, "DIGITARE PIN"),
        Progress(ProgressCode.AUTHORISING, "COLLEGAMENTO IN CORSO"),
        Progress(ProgressCode.REMOVE_CARD, "RIMUOVERE CARTA"),
        Progress(ProgressCode.IN_PROGRESS, "ATTENDERE PREGO"),
    ]


def test_receipt_lines_before_and_after_the_result_have_no_card_number() -> None:
    before, after = receipt("BANCA SPECIMEN"), receipt("CARTA 4111 1111 1111 1111\r\nEURO 12,50\x1b")
    line, device = scripted(
        *PAYABLE,
        Reply(ECR_PRINTING, ACK),
        Reply(PAYMENT_1250, ACK + before),
        Reply(ACK, frame(OK)),
        Reply(ACK, after),
        Reply(ACK, receipt("")),
        settings=WITH_RECEIPTS,
    )
    result = line.pay()
    assert result.outcome is Outcome.APPROVED
    assert result.receipt_lines_customer == ("BANCA SPECIMEN", "CARTA ***************1111", "EURO 12,50", "")
    assert device.finished


def test_terminal_that_prints_its_receipts_itself_is_paid_at_all_the_same() -> None:
    line, _ = scripted(
        *PAYABLE, *[Reply(ECR_PRINTING, NAK)] * 4, Reply(PAYMENT_1250, ACK + frame(OK)), settings=WITH_RECEIPTS
    )
    assert line.pay().outcome is Outcome.APPROVED


def test_receipts_do_not_prolong_the_end_for_ever() -> None:
    flood = [Reply(b"", receipt("A"), after_s=1.0) for _ in range(1000)]
    line, _ = scripted(
        *PAYABLE, Reply(ECR_PRINTING, ACK), Reply(PAYMENT_1250, ACK + frame(OK)), *flood, settings=WITH_RECEIPTS
    )
    result = line.pay()
    assert result.outcome is Outcome.APPROVED
    assert len(result.receipt_lines_customer) == 500
    assert line.clock.monotonic_s() <= 901

"""What can be asked afterwards: the last transaction, a busy terminal's patience, 1F1F, 84 9C, and aborts."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome, Progress, ProgressCode, TerminalState
from drivers.card_terminal.simulated_bank import Gesture
from drivers.card_terminal.zvt.driver import ZvtTerminal
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.errors import UsageError
from tests.support.scripted_device import Reply, ScriptedDevice
from tests.support.zvt import (
    APPROVED_1250,
    DONE,
    LAYERS,
    OK,
    PAY_1250,
    PLAIN,
    REGISTER,
    REGISTERED,
    SimulatedLine,
    apdu,
    registering,
    scripted_tcp,
    simulator,
    states,
)

PAYING = SimulatorSettings(gesture=Gesture.APPROVE)
REPEAT = apdu("06 20 | 00 00 00 03 03")
WAIT = apdu("84 9C")


def ignore(_progress: object) -> None:
    """Progress nobody looks at."""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


@pytest.mark.parametrize("layer", LAYERS)
def test_payment_booked_and_never_told_is_found(ledger: Path, layer: str) -> None:
    terminal = simulator(ledger, PAYING)
    terminal.lose_answer()
    line = SimulatedLine(terminal, layer)
    driver = line.terminal()
    assert driver.purchase(1250, "EUR", "", ignore).outcome is Outcome.UNKNOWN
    found = driver.last_result()
    assert (found.outcome, found.amount_minor, found.currency, found.amount_proven) == (
        Outcome.APPROVED,
        1250,
        "EUR",
        True,
    )
    assert (found.receipt_number, found.card_last4) == ("0001", "1111")
    assert states(ledger) == ["booked"]


def test_payment_reversed_by_the_terminal_is_not_found_as_the_last_one(ledger: Path) -> None:
    terminal = simulator(ledger, PAYING)
    line = SimulatedLine(terminal)
    driver = line.terminal()
    driver.purchase(900, "EUR", "", ignore)
    terminal.cut_after_approval()
    assert driver.purchase(1250, "EUR", "", ignore).outcome is Outcome.UNKNOWN
    line.run_out()
    terminal.set_plugged(True)
    found = driver.last_result()
    assert (found.amount_minor, found.receipt_number) == (900, "0001")
    assert states(ledger) == ["booked", "booked", "reversed"]


def test_terminal_that_repeats_nothing_proves_nothing(ledger: Path) -> None:
    driver = SimulatedLine(simulator(ledger, replace(PAYING, repeats_receipts=False))).terminal()
    driver.purchase(1250, "EUR", "", ignore)
    found = driver.last_result()
    assert (found.outcome, found.reason, found.amount_proven) == (Outcome.UNKNOWN, "no_result", False)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((Reply(REPEAT, apdu("84 83")),), "function_not_possible"),
        ((Reply(REPEAT, OK + apdu("06 1E | 6A")),), "end_of_day_required"),
        ((Reply(REPEAT, OK + DONE),), "no_result"),
        ((Reply(REPEAT, OK),), "no_answer"),
        ((), "no_answer"),
    ],
)
def test_query_that_fails_is_unknown_and_names_no_amount(answer: Sequence[Reply], reason: str) -> None:
    line, _ = scripted_tcp(*answer)
    found = line.terminal().last_result()
    assert (found.outcome, found.reason, found.amount_minor) == (Outcome.UNKNOWN, reason, 0)


def test_query_never_sends_a_financial_message() -> None:
    line, device = scripted_tcp(Reply(REPEAT, OK + APPROVED_1250), Reply(OK, DONE))
    assert line.terminal().last_result().outcome is Outcome.APPROVED
    assert bytes(device.log) == REGISTER + OK + REPEAT + OK + OK


def test_terminal_that_says_wait_is_asked_again_every_two_seconds() -> None:
    replies = (Reply(REGISTER, WAIT), Reply(REGISTER, WAIT), *registering(), Reply(REPEAT, WAIT))
    device = ScriptedDevice((*replies, Reply(REPEAT, OK + APPROVED_1250), Reply(OK, DONE)))
    line = SimulatedLine(device, "tcp", PLAIN)
    assert line.terminal().last_result().outcome is Outcome.APPROVED
    assert line.clock.monotonic_s() == pytest.approx(6.0)
    assert device.finished


def test_terminal_that_says_wait_for_ever_was_not_asked_for_money() -> None:
    device = ScriptedDevice([Reply(REGISTER, WAIT)] * 100)
    line = SimulatedLine(device, "tcp", {**PLAIN, "busy_s": "30"})
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "busy")
    assert device.log.count(REGISTER) == 16
    assert PAY_1250 not in device.log


def test_payment_that_was_told_to_wait_is_not_sent_again() -> None:
    line, device = scripted_tcp(Reply(PAY_1250, WAIT))
    assert line.pay().outcome is Outcome.NOT_STARTED
    assert device.log.count(PAY_1250) == 1


def test_1f1f_is_empty_at_first_and_then_the_terminals_own() -> None:
    first = apdu("06 01 | 04 00 00 00 00 12 50 49 09 78 06 03 1F 1F 00")
    second = apdu("06 01 | 04 00 00 00 00 12 50 49 09 78 06 05 1F 1F 02 00 42")
    approved = OK + apdu("04 0F | 27 00 04 00 00 00 00 12 50 06 05 1F 1F 02 00 42")
    payments = [(*registering(), Reply(pay, approved), Reply(OK, DONE), Reply(OK, b"")) for pay in (first, second)]
    device = ScriptedDevice((*payments[0], *payments[1]))
    driver = SimulatedLine(device, "tcp", {**PLAIN, "synchronise": "yes"}).terminal()
    assert driver.purchase(1250, "EUR", "", ignore).outcome is Outcome.APPROVED
    assert driver.purchase(1250, "EUR", "", ignore).outcome is Outcome.APPROVED
    assert device.finished


def test_1f1f_undoes_what_we_know_not_to_be_paid_and_never_what_is_unknown(ledger: Path) -> None:
    terminal = simulator(ledger, replace(PAYING, synchronise=True, auto_reversal=False))
    line = SimulatedLine(terminal, "tcp", {"synchronise": "yes"})
    driver = line.terminal()
    assert driver.purchase(1000, "EUR", "", ignore).outcome is Outcome.APPROVED
    terminal.lose_answer()
    assert driver.purchase(1250, "EUR", "", ignore).outcome is Outcome.UNKNOWN
    assert driver.purchase(1500, "EUR", "", ignore).outcome is Outcome.APPROVED
    assert states(ledger) == ["booked", "booked", "booked"]


def test_simulated_terminal_reverses_what_1f1f_does_not_know(ledger: Path) -> None:
    terminal = simulator(ledger, replace(PAYING, synchronise=True))
    knows_the_first = SimulatedLine(terminal, "tcp", {"synchronise": "yes"}).terminal()
    knows_the_first.purchase(1000, "EUR", "", ignore)
    SimulatedLine(terminal, "tcp").terminal().purchase(1250, "EUR", "", ignore)
    knows_the_first.purchase(1500, "EUR", "", ignore)
    assert states(ledger) == ["booked", "booked", "reversed", "booked"]


class Aborting:
    """Asks for an abort at the n-th step of the progress."""

    def __init__(self, driver: ZvtTerminal, at: ProgressCode) -> None:
        self._driver = driver
        self._at = at
        self.accepted: list[bool] = []

    def __call__(self, progress: Progress) -> None:
        if progress.code is self._at:
            self.accepted.append(self._driver.request_abort())


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize(
    ("at", "outcome", "booked"),
    [
        (ProgressCode.CONNECTING, Outcome.CANCELLED, []),
        (ProgressCode.WAITING_FOR_CARD, Outcome.CANCELLED, []),
        (ProgressCode.WAITING_FOR_PIN, Outcome.CANCELLED, []),
        (ProgressCode.AUTHORISING, Outcome.APPROVED, ["booked"]),
    ],
)
def test_abort_by_the_clerk_ends_as_the_terminal_decides(
    ledger: Path, layer: str, at: ProgressCode, outcome: Outcome, booked: list[str]
) -> None:
    driver = SimulatedLine(simulator(ledger, PAYING), layer).terminal()
    aborting = Aborting(driver, at)
    assert driver.purchase(1250, "EUR", "", aborting).outcome is outcome
    assert aborting.accepted == [True]
    assert states(ledger) == booked
    assert driver.request_abort() is False
    assert driver.purchase(500, "EUR", "", ignore).outcome is Outcome.APPROVED


@pytest.mark.parametrize("layer", LAYERS)
def test_pay_and_abort_in_a_quick_loop_never_contradicts_the_ledger(ledger: Path, layer: str) -> None:
    line = SimulatedLine(simulator(ledger, PAYING), layer)
    driver = line.terminal()
    approved = 0
    for number in range(40):
        at = list(ProgressCode)[number % 4]
        approved += driver.purchase(1250, "EUR", "", Aborting(driver, at)).outcome is Outcome.APPROVED
    assert states(ledger) == ["booked"] * approved
    assert 0 < approved < 40


def test_end_of_day_is_not_aborted(ledger: Path) -> None:
    driver = SimulatedLine(simulator(ledger, PAYING)).terminal()
    assert driver.end_of_day(Aborting(driver, ProgressCode.CONNECTING)).reason == "done"


@pytest.mark.parametrize("layer", LAYERS)
def test_refund_and_its_refusal(ledger: Path, layer: str) -> None:
    line = SimulatedLine(simulator(ledger, PAYING), layer)
    result = line.terminal().refund(1200, "EUR", "", ignore)
    assert (result.outcome, result.amount_minor) == (Outcome.APPROVED, 1200)
    declined = SimulatedLine(simulator(ledger, SimulatorSettings(gesture=Gesture.DECLINE)), layer)
    assert declined.terminal().refund(1200, "EUR", "", ignore).outcome is Outcome.DECLINED
    assert states(ledger) == ["refunded", "declined"]


def test_reversal_of_the_last_payment_only_and_once(ledger: Path) -> None:
    driver = SimulatedLine(simulator(ledger, PAYING)).terminal()
    first = driver.purchase(1000, "EUR", "", ignore)
    last = driver.purchase(1250, "EUR", "", ignore)
    older = driver.reverse(first.receipt_number, 1000, "EUR", ignore)
    assert (older.outcome, older.reason) == (Outcome.DECLINED, "reversal_impossible")
    assert driver.reverse(last.receipt_number, 1250, "EUR", ignore).outcome is Outcome.APPROVED
    again = driver.reverse(last.receipt_number, 1250, "EUR", ignore)
    assert (again.outcome, again.reason) == (Outcome.DECLINED, "already_reversed")
    assert states(ledger) == ["booked", "booked", "reversed"]


@pytest.mark.parametrize("number", ["", "A1", "12345", "٣"])
def test_receipt_number_that_cannot_be_is_wrong_use(ledger: Path, number: str) -> None:
    with pytest.raises(UsageError, match="four digits"):
        SimulatedLine(simulator(ledger)).terminal().reverse(number, 1250, "EUR", ignore)


def test_probe_and_status_never_send_a_financial_message() -> None:
    enquiry = apdu("05 01 | 00 00 00")
    device = ScriptedDevice((Reply(enquiry, OK + apdu("06 0F | F0 F0 F5 53 57 31 2E 30 00")), Reply(OK, b"")))
    status = SimulatedLine(device, "tcp", PLAIN).terminal().probe()
    assert (status.state, status.text) == (TerminalState.READY, "software SW1.0")
    assert bytes(device.log) == enquiry + OK


@pytest.mark.parametrize(
    ("said", "state"),
    [
        (OK + apdu("06 0F | 00"), TerminalState.READY),
        (OK + apdu("06 0F | 9C"), TerminalState.BUSY),
        (OK + apdu("06 0F | DC"), TerminalState.BUSY),
        (OK + apdu("06 0F | F0"), TerminalState.ERROR),
        (OK + apdu("06 0F | 51"), TerminalState.ERROR),
        (OK + apdu("06 0F | DF"), TerminalState.ERROR),
        (OK + apdu("06 0F |"), TerminalState.READY),
        (apdu("84 83"), TerminalState.READY),
        (WAIT, TerminalState.BUSY),
        (apdu("84 37"), TerminalState.ERROR),
        (b"", TerminalState.OUT_OF_REACH),
        (OK, TerminalState.OUT_OF_REACH),
    ],
)
def test_state_of_a_probe(said: bytes, state: TerminalState) -> None:
    device = ScriptedDevice((Reply(apdu("05 01 | 00 00 00"), said),))
    assert SimulatedLine(device, "tcp", PLAIN).terminal().probe().state is state


def test_probe_without_a_cable_is_out_of_reach() -> None:
    device = ScriptedDevice(())
    device.set_plugged(False)
    line = SimulatedLine(device, "serial")
    assert line.terminal().probe().state is TerminalState.OUT_OF_REACH
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "link_unavailable")
    assert line.terminal().last_result().reason == "link_unavailable"
    assert line.terminal().totals().reason == "link_unavailable"


def test_wrong_password_is_told(ledger: Path) -> None:
    device = simulator(ledger, replace(PAYING, password="123456"))
    result = SimulatedLine(device).pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "password_refused")
    assert SimulatedLine(device, settings={"password": "123456"}).pay().outcome is Outcome.APPROVED


def test_diagnosis_ends_with_the_terminals_state(ledger: Path) -> None:
    driver = SimulatedLine(simulator(ledger)).terminal()
    assert driver.diagnose(ignore).state is TerminalState.READY


def test_kept_connection_that_died_overnight_is_opened_again(ledger: Path) -> None:
    terminal = simulator(ledger, PAYING)
    line = SimulatedLine(terminal, "tcp", {"connection": "kept"})
    driver = line.terminal()
    assert driver.purchase(1000, "EUR", "", ignore).outcome is Outcome.APPROVED
    terminal.hang_up(line.clock.monotonic_s())
    terminal.set_plugged(False)
    assert driver.purchase(1250, "EUR", "", ignore).outcome is Outcome.NOT_STARTED
    terminal.set_plugged(True)
    assert driver.purchase(1250, "EUR", "", ignore).outcome is Outcome.APPROVED
    driver.close()
    assert states(ledger) == ["booked", "booked"]


def test_kept_connection_half_open_is_found_by_the_registration(ledger: Path) -> None:
    silent = ScriptedDevice(
        (
            *registering(),
            Reply(PAY_1250, OK + APPROVED_1250),
            Reply(OK, DONE),
            Reply(OK, b""),
            Reply(REGISTER, b""),
            *registering(),
        )
    )
    line = SimulatedLine(silent, "tcp", {**PLAIN, "connection": "kept"})
    driver = line.terminal()
    assert driver.purchase(1250, "EUR", "", ignore).outcome is Outcome.APPROVED
    assert driver.status().state is TerminalState.OUT_OF_REACH
    assert silent.log.count(REGISTER) == 3
    assert silent.log.count(PAY_1250) == 1


def test_message_numbers_are_used_where_the_terminal_offers_them() -> None:
    numbered_register = apdu("06 00 | 00 00 00 BE 09 78 06 0C 26 04 0A 02 06 D3 1F 73 03 00 00 00")
    registered = apdu("06 0F | 19 00 29 29 00 10 06 49 09 78 06 06 1F 73 03 00 00 00")
    answered = apdu("80 00 | 06 06 1F 73 03 00 00 00")

    def numbered(number: int) -> str:
        return f"06 06 1F 73 03 00 00 {number:02d}"

    pay = apdu(f"06 01 | 04 00 00 00 00 12 50 49 09 78 {numbered(1)}")
    status = apdu(f"04 0F | 27 00 04 00 00 00 00 12 50 {numbered(2)}")
    replies = (
        Reply(numbered_register, OK + registered),
        Reply(answered, b""),
        Reply(pay, apdu(f"80 00 | {numbered(1)}") + status + status),
        Reply(apdu(f"80 00 | {numbered(2)}") * 2, apdu(f"06 0F | {numbered(3)}")),
        Reply(apdu(f"80 00 | {numbered(3)}"), b""),
    )
    device = ScriptedDevice(replies)
    assert SimulatedLine(device, "tcp").pay().outcome is Outcome.APPROVED
    assert device.finished


def test_terminal_without_message_numbers_is_spoken_to_without() -> None:
    numbered_register = apdu("06 00 | 00 00 00 BE 09 78 06 0C 26 04 0A 02 06 D3 1F 73 03 00 00 00")
    device = ScriptedDevice(
        (
            Reply(numbered_register, OK + REGISTERED),
            Reply(OK, b""),
            Reply(PAY_1250, OK + APPROVED_1250),
            Reply(OK, DONE),
        )
    )
    assert SimulatedLine(device, "tcp").pay().outcome is Outcome.APPROVED


def test_answer_to_an_earlier_command_is_not_taken_for_ours() -> None:
    numbered_register = apdu("06 00 | 00 00 00 BE 09 78 06 0C 26 04 0A 02 06 D3 1F 73 03 00 00 00")
    registered = apdu("06 0F | 19 00 06 06 1F 73 03 00 00 00")
    pay = apdu("06 01 | 04 00 00 00 00 12 50 49 09 78 06 06 1F 73 03 00 00 01")
    late = apdu("80 00 | 06 06 1F 73 03 00 09 99")
    device = ScriptedDevice((Reply(numbered_register, OK + registered), Reply(pay, late + APPROVED_1250 + DONE)))
    result = SimulatedLine(device, "tcp").pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "timeout")


class StationDied(Exception):
    """Stands for a kill: nothing of ours runs after it."""


def die_at_the_pin(progress: Progress) -> None:
    """Die while the customer enters the PIN."""
    if progress.code is ProgressCode.WAITING_FOR_PIN:
        raise StationDied


def test_new_start_on_a_serial_line_lets_the_terminal_book_and_finds_it(ledger: Path) -> None:
    line = SimulatedLine(simulator(ledger, replace(PAYING, step_s=8.0)))
    with pytest.raises(StationDied):
        line.terminal().purchase(1250, "EUR", "", die_at_the_pin)
    found = line.terminal().last_result()
    assert (found.outcome, found.amount_minor, states(ledger)) == (Outcome.APPROVED, 1250, ["booked"])


def test_new_start_on_tcp_finds_that_the_terminal_ended_with_the_connection(ledger: Path) -> None:
    line = SimulatedLine(simulator(ledger, replace(PAYING, step_s=8.0)), "tcp")
    with pytest.raises(StationDied):
        line.terminal().purchase(1250, "EUR", "", die_at_the_pin)
    found = line.terminal().last_result()
    assert (found.outcome, found.reason, states(ledger)) == (Outcome.UNKNOWN, "no_result", [])

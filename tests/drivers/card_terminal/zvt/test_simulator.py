"""The simulated terminal refuses what a real one refuses, and reverses what nobody confirmed."""

from dataclasses import replace
from pathlib import Path

import pytest

from drivers.card_terminal.simulated_bank import Gesture
from drivers.card_terminal.zvt.simulator.device import ZvtSimulator
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.errors import UsageError
from tests.support.zvt import ACK, NAK, OK, PAY_1250, REGISTER, apdu, on_serial, simulator, states

PAYING = SimulatorSettings(gesture=Gesture.APPROVE, step_s=1.0)
#: registers for nothing to be shown or printed, and in EUR
QUIET = apdu("06 00 | 00 00 00 30 09 78")
REGISTERED = apdu("06 0F | 19 00 29 29 00 10 06 49 09 78")
WAIT = apdu("84 9C")


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


def say(terminal: ZvtSimulator, *units: bytes, now_s: float = 0.0) -> bytes:
    for unit in units:
        terminal.receive(unit, now_s)
    return terminal.take_output()


def run_to(terminal: ZvtSimulator, state: str, limit: int = 50) -> float:
    """Move through the terminal's timers until it is in `state`; returns the time."""
    now_s = 0.0
    for _ in range(limit):
        if terminal.state == state:
            return now_s
        due_s = terminal.due_s()
        assert due_s is not None, f"stays {terminal.state}"
        now_s = due_s
        terminal.tick(now_s)
    raise AssertionError(f"never {state}")


def reporting(ledger: Path, settings: SimulatorSettings = PAYING, pay: bytes = PAY_1250) -> tuple[ZvtSimulator, float]:
    """A terminal that has approved a payment and says so."""
    terminal = simulator(ledger, settings)
    say(terminal, QUIET, OK, pay)
    now_s = run_to(terminal, "reporting")
    assert terminal.take_output().startswith(b"\x04\x0f")
    return terminal, now_s


@pytest.mark.parametrize(
    ("unit", "answer"),
    [
        (PAY_1250, "84 6B"),
        (apdu("06 50 | 00 00 00"), "84 6B"),
        (apdu("06 00 | 11 11 11 BE 09 78"), "84 37"),
        (apdu("06 50 | 11 11 11"), "84 37"),
        (apdu("06 00 | 00 00 00"), "84 9A"),
        (apdu("06 01 | 04 00"), "84 9A"),
        (apdu("06 01 | 92 00"), "84 9A"),
        (apdu("06 93 | 00 00 00"), "84 83"),
        (apdu("06 B0"), "84 83"),
    ],
)
def test_command_it_cannot_take_is_refused(ledger: Path, unit: bytes, answer: str) -> None:
    assert say(simulator(ledger, PAYING), unit) == apdu(answer)
    assert states(ledger) == []


@pytest.mark.parametrize(
    ("unit", "answer"),
    [
        (apdu("06 01 | 04 00 00 00 00 00 00 49 09 78"), "84 C8"),
        (apdu("06 01 | 49 09 78"), "84 C8"),
        (apdu("06 01 | 04 00 00 00 00 12 50 49 05 04"), "84 6F"),
        (apdu("06 31 | 00 00 00 04 00 00 00 00 12 50 49 05 04"), "84 6F"),
        (apdu("06 30 | 00 00 00"), "84 9A"),
        (apdu("06 31 | 12 34 56 04 00 00 00 00 12 50"), "84 37"),
    ],
)
def test_order_it_cannot_take_is_refused_once_registered(ledger: Path, unit: bytes, answer: str) -> None:
    terminal = simulator(ledger, replace(PAYING, currency_numbers=frozenset({"978"})))
    assert say(terminal, QUIET) == OK + REGISTERED
    assert say(terminal, OK, unit) == apdu(answer)
    assert terminal.state == "idle"
    assert states(ledger) == []


def test_registration_in_a_currency_it_does_not_carry(ledger: Path) -> None:
    terminal = simulator(ledger, replace(PAYING, currency_numbers=frozenset({"978"})))
    assert say(terminal, apdu("06 00 | 00 00 00 BE 05 04")) == apdu("84 1E | 6F")


def test_terminal_that_logged_off_wants_a_registration(ledger: Path) -> None:
    terminal = simulator(ledger, PAYING)
    assert say(terminal, QUIET, OK, apdu("06 02")).endswith(OK)
    assert say(terminal, PAY_1250) == apdu("84 6B")


def test_running_payment_lets_no_other_command_in(ledger: Path) -> None:
    terminal = simulator(ledger, replace(PAYING, gesture=None))
    say(terminal, QUIET, OK, PAY_1250)
    assert terminal.state == "waiting_for_card"
    for unit in (PAY_1250, QUIET, apdu("05 01"), apdu("06 50 | 00 00 00")):
        assert say(terminal, unit) == WAIT
    terminal.present(Gesture.APPROVE, 1.0)
    with pytest.raises(UsageError, match="does not wait for a card"):
        terminal.present(Gesture.APPROVE, 1.0)


def test_payment_is_kept_after_the_result_was_answered(ledger: Path) -> None:
    terminal, now_s = reporting(ledger)
    assert say(terminal, OK, now_s=now_s) == apdu("06 0F")
    assert say(terminal, OK, now_s=now_s) == b""
    assert (terminal.state, terminal.operations_done, states(ledger)) == ("idle", 1, ["booked"])


def test_result_nobody_answers_is_reversed(ledger: Path) -> None:
    terminal, now_s = reporting(ledger)
    assert terminal.due_s() == pytest.approx(now_s + 5.0)
    terminal.tick(now_s + 5.0)
    assert (terminal.state, terminal.take_output(), states(ledger)) == ("idle", b"", ["booked", "reversed"])


def test_result_nobody_answers_stands_by_the_newer_rule(ledger: Path) -> None:
    terminal, now_s = reporting(ledger, replace(PAYING, auto_reversal=False))
    terminal.tick(now_s + 5.0)
    assert (terminal.state, states(ledger)) == ("idle", ["booked"])


@pytest.mark.parametrize("answer", ["84 83", "84 CC", "84 05"])
def test_negative_answer_to_the_result_reverses(ledger: Path, answer: str) -> None:
    terminal, now_s = reporting(ledger)
    assert say(terminal, apdu(answer), now_s=now_s) == apdu("06 1E | CC")
    assert states(ledger) == ["booked", "reversed"]


def test_84_00_is_a_positive_answer(ledger: Path) -> None:
    terminal, now_s = reporting(ledger)
    assert say(terminal, apdu("84 00"), now_s=now_s) == apdu("06 0F")
    assert states(ledger) == ["booked"]


def test_84_9c_repeats_the_result_every_two_seconds(ledger: Path) -> None:
    terminal, now_s = reporting(ledger)
    for number in range(1, 4):
        assert say(terminal, WAIT, now_s=now_s) == b""
        assert terminal.state == "pausing"
        assert terminal.due_s() == pytest.approx(now_s + 2.0)
        now_s += 2.0
        terminal.tick(now_s)
        assert terminal.take_output().startswith(b"\x04\x0f"), number
    assert say(terminal, OK, now_s=now_s) == apdu("06 0F")
    assert states(ledger) == ["booked"]


def test_84_9c_ends_after_the_number_and_time_asked_for_with_a_reversal(ledger: Path) -> None:
    pay = apdu("06 01 | 04 00 00 00 00 12 50 49 09 78 01 07 02 02")
    terminal, now_s = reporting(ledger, pay=pay)
    say(terminal, WAIT, now_s=now_s)
    assert terminal.due_s() == pytest.approx(now_s + 7.0)
    terminal.tick(now_s + 7.0)
    assert terminal.take_output().startswith(b"\x04\x0f")
    say(terminal, WAIT, now_s=now_s + 7.0)
    terminal.tick(now_s + 14.0)
    assert terminal.take_output() == apdu("06 1E | CC")
    assert states(ledger) == ["booked", "reversed"]


def test_printer_not_ready_reverses(ledger: Path) -> None:
    terminal = simulator(ledger, PAYING)
    say(terminal, REGISTER, OK, PAY_1250)
    output = b""
    now_s = 0.0
    while b"\x06\xd3" not in output:
        output = terminal.take_output()
        if output:
            terminal.receive(OK if b"\x06\xd3" not in output else apdu("84 CC"), now_s)
        else:
            now_s = terminal.due_s() or now_s
            terminal.tick(now_s)
    assert terminal.take_output() == apdu("06 1E | CC")
    assert states(ledger) == ["booked", "reversed"]


def test_client_that_hangs_up_at_the_card_ends_the_payment(ledger: Path) -> None:
    terminal = simulator(ledger, replace(PAYING, gesture=None))
    say(terminal, QUIET, OK, PAY_1250)
    terminal.hang_up(1.0)
    assert terminal.state == "idle"
    assert say(terminal, apdu("05 01"), now_s=2.0).startswith(OK)


def test_serial_line_has_no_hang_up(ledger: Path) -> None:
    terminal = simulator(ledger, replace(PAYING, gesture=None))
    say(terminal, on_serial(QUIET), ACK, on_serial(OK), on_serial(PAY_1250))
    terminal.hang_up(1.0)
    assert terminal.state == "waiting_for_card"


@pytest.mark.parametrize(
    ("foreign", "after", "answer"),
    [
        (b"\x10\x04\x01", QUIET, OK + REGISTERED),  # a printer's status call begins like a frame
        (b"\x10\x02\x06\x00", QUIET, OK + REGISTERED),
        (b"\x06\xff", on_serial(QUIET), ACK + on_serial(OK)),
    ],
)
def test_each_caller_chooses_the_link_layer(ledger: Path, foreign: bytes, after: bytes, answer: bytes) -> None:
    terminal = simulator(ledger, PAYING)
    say(terminal, foreign)
    terminal.hang_up(1.0)
    assert say(terminal, after, now_s=2.0) == answer


def test_spoilt_frame_is_refused_and_the_repeat_taken(ledger: Path) -> None:
    terminal = simulator(ledger, PAYING)
    frame = on_serial(QUIET)
    assert say(terminal, frame[:-1] + b"\x00") == NAK
    assert say(terminal, frame) == ACK + on_serial(OK)
    assert say(terminal, frame) == ACK + on_serial(OK)


def test_noise_before_the_first_message_does_not_choose_a_link_layer(ledger: Path) -> None:
    terminal = simulator(ledger, PAYING)
    assert say(terminal, b"\x00\xff") == b""
    assert say(terminal, QUIET) == OK + REGISTERED


def test_settings_of_a_command_line() -> None:
    settings = SimulatorSettings().with_texts({"password": "123456", "charset": "utf-8", "auto_reversal": "no"})
    assert (settings.password, settings.charset, settings.auto_reversal) == ("123456", "utf-8", False)


@pytest.mark.parametrize(
    ("name", "value"), [("password", "1"), ("charset", "x"), ("auto_reversal", "maybe"), ("colour", "red")]
)
def test_wrong_setting_of_a_command_line_is_one_line(name: str, value: str) -> None:
    with pytest.raises(UsageError, match=f"{name}={value}"):
        SimulatorSettings().with_texts({name: value})


def test_report_tells_what_runs(ledger: Path) -> None:
    terminal, _ = reporting(ledger)
    report = terminal.report()
    assert (report["state"], report["amount_minor"], report["currency"]) == ("reporting", 1250, "EUR")
    assert (report["ledger_lines"], report["slip"][-1], report["is_locked"]) == (1, "PAIEMENT ACCEPTE", False)

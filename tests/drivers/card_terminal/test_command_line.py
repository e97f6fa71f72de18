"""The bench tool as technicians run it: a simulator program, payments against it, exit codes."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from drivers.card_terminal.__main__ import main
from drivers.card_terminal.zvt.simulator.settings import FLAGS as ZVT_FLAGS
from drivers.simulation.control import ControlClient
from drivers.simulation.script import Direction, FaultKind
from tests.support.concert import ANSWER_1250, REQUEST_1250, states
from tests.support.programs import running

#: what each object of `--json` has
NAMES = (
    *("outcome", "amount_minor", "currency", "authorisation_code", "card_last4", "scheme", "terminal_id"),
    *("receipt_number", "trace", "receipt_lines", "reason", "raw_code"),
)


@pytest.fixture
def control(tmp_path: Path) -> Iterator[ControlClient]:
    """A simulator program, its payments at once, its customer as `present` says."""
    options = ["--protocol", "concert", "--link", f"pty://{tmp_path}/tty", "--ledger", str(tmp_path / "ledger.jsonl")]
    options += ["--control", str(tmp_path / "control"), "--step-s", "0"]
    with (
        running("drivers.card_terminal", "simulate", *options, ready="concert terminal ready"),
        ControlClient(tmp_path / "control") as client,
    ):
        yield client


def auto(tmp_path: Path, gesture: str) -> list[str]:
    options = ["--protocol", "concert", "--link", f"pty://{tmp_path}/tty", "--ledger", str(tmp_path / "ledger.jsonl")]
    return ["simulate", *options, "--present", gesture, "--step-s", "0"]


def pay(tmp_path: Path, *more: str) -> list[str]:
    link = ["--protocol", "concert", "--link", f"serial://{tmp_path}/tty?baud=1200&bytesize=7&parity=E"]
    return ["pay", *link, "--amount-minor", "1250", "--currency", "EUR", *more]


@pytest.mark.parametrize(
    ("gesture", "told", "ledger"),
    [
        ("approve", (0, "approved: 12.50 EUR, card ...1111\n"), ["booked"]),
        ("decline", (1, "declined: 12.50 EUR, card ...0002, refused: "), ["declined"]),
        ("cancel", (1, "cancelled: 12.50 EUR, abandoned: "), []),
    ],
)
def test_pay_says_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], gesture: str, told: tuple[int, str], ledger: list[str]
) -> None:
    with running("drivers.card_terminal", *auto(tmp_path, gesture), ready="ready"):
        code = main(pay(tmp_path))
    printed = capsys.readouterr().out
    assert code == told[0]
    assert printed.startswith(told[1])
    assert printed.count("\n") == 1
    assert states(tmp_path / "ledger.jsonl") == ledger


def test_a_second_simulator_on_the_same_path_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with running("drivers.card_terminal", *auto(tmp_path, "approve"), ready="ready"):
        assert main(auto(tmp_path, "approve")) == 2
        printed = capsys.readouterr()
        assert (printed.out, printed.err.count("\n")) == ("", 1)
        assert "another simulator is running there" in printed.err
        assert main(pay(tmp_path)) == 0


def test_pay_prints_one_json_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with running("drivers.card_terminal", *auto(tmp_path, "approve"), ready="ready"):
        assert main(pay(tmp_path, "--json", "--reference", "A-012")) == 0
    result = json.loads(capsys.readouterr().out)
    wanted = {"outcome": "approved", "amount_minor": 1250, "currency": "EUR", "card_last4": "1111", "raw_code": "0"}
    assert {name: result[name] for name in wanted} == wanted
    assert set(NAMES) <= set(result)


@pytest.mark.parametrize("operation", ["last", "totals", "end-of-day", "abort", "probe"])
def test_every_operation_prints_one_object_with_the_same_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], operation: str
) -> None:
    code = main([operation, "--protocol", "concert", "--link", f"serial://{tmp_path}/absent", "--json"])
    printed = capsys.readouterr().out
    told = json.loads(printed)
    assert (code, told["outcome"], printed.count("\n")) == (2, "not_started", 1)
    assert told["reason"]
    assert set(NAMES) <= set(told)


def test_answer_that_never_leaves_is_unknown(
    tmp_path: Path, control: ControlClient, capsys: pytest.CaptureFixture[str]
) -> None:
    control.call("cut_after_approval")
    with ThreadPoolExecutor(1) as pool:
        payment = pool.submit(main, pay(tmp_path))
        control.call("wait_state", state="waiting_for_card", timeout_s=10)
        control.call("present", card="approve")
        assert payment.result(timeout=10) == 3
    assert capsys.readouterr().out.startswith("unknown: 12.50 EUR, link_lost")
    assert control.call("state")["slip"][-1] == "PAIEMENT ACCEPTE"
    assert states(tmp_path / "ledger.jsonl") == ["booked"]


def test_probe(tmp_path: Path, control: ControlClient, capsys: pytest.CaptureFixture[str]) -> None:
    probe = ["probe", "--protocol", "concert", "--link", f"serial://{tmp_path}/tty", "--json"]
    assert main(probe) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["state"], told["text"], told["outcome"], told["reason"]) == ("ready", "", "done", "ready")
    control.call("cable", plugged=False)
    assert main(probe) == 2
    told = json.loads(capsys.readouterr().out)
    assert (told["state"], told["outcome"]) == ("out_of_reach", "not_started")
    assert main(pay(tmp_path, "--json")) == 2
    assert json.loads(capsys.readouterr().out)["outcome"] == "not_started"


def test_simulator_ends_by_its_command_and_by_sigint(tmp_path: Path) -> None:
    options = [*auto(tmp_path, "ask"), "--control", str(tmp_path / "control")]
    with running("drivers.card_terminal", *options, ready="ready") as process:
        with ControlClient(tmp_path / "control") as client:
            assert client.call("quit") == {}
        assert process.wait(timeout=10) == 0
    assert not (tmp_path / "tty").is_symlink()
    assert not (tmp_path / "control").exists()
    with running("drivers.card_terminal", *options, ready="ready") as process:
        os.kill(process.pid, signal.SIGINT)
        assert process.wait(timeout=10) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["pay", "--protocol", "concert", "--link", "foo", "--amount-minor", "1", "--currency", "EUR"],
        ["pay", "--protocol", "concert", "--link", "serial:///dev/x", "--amount-minor", "0", "--currency", "EUR"],
        ["pay", "--protocol", "concert", "--link", "serial:///dev/x", "--amount-minor", "1", "--currency", "XXX"],
        ["probe", "--protocol", "concert", "--link", "serial:///dev/x", "--setting", "variant"],
        ["simulate", "--protocol", "concert", "--link", "serial:///x", "--ledger", "/tmp/x.jsonl"],
        ["simulate", "--protocol", "concert", "--link", "pty:///x", "--ledger", "/nowhere/x.jsonl"],
    ],
)
def test_wrong_use_is_one_line_and_2(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("card_terminal: ")
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["probe"],
        ["pay", "--protocol", "zvt", "--link", "tcp://127.0.0.1:1", "--amount-minor", "x", "--currency", "EUR"],
        ["waltz"],
        ["record", "/tmp/x.jsonl", "probe", "--protocol", "waltz"],
    ],
)
def test_words_that_make_no_sense_are_one_object_too(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*arguments, "--json"])
    printed = capsys.readouterr()
    told = json.loads(printed.out)
    assert (ended.value.code, told["outcome"], told["reason"], printed.out.count("\n")) == (
        2,
        "not_started",
        "usage",
        1,
    )
    assert printed.err.endswith(f": {told['text']}\n")
    assert printed.err.count("\n") == 1
    assert set(NAMES) <= set(told)
    with pytest.raises(SystemExit):
        main(arguments)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("protocol", ["zvt", "ecr17"])
def test_reverse_says_that_it_needs_the_receipt_number(capsys: pytest.CaptureFixture[str], protocol: str) -> None:
    line = ["--protocol", protocol, "--link", "tcp://127.0.0.1:1", "--amount-minor", "1250", "--currency", "EUR"]
    assert main(["reverse", *line]) == 2
    assert "receipt number of the payment" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["simulate", "decode", "encode"])
def test_only_what_works_is_offered(capsys: pytest.CaptureFixture[str], command: str) -> None:
    with pytest.raises(SystemExit):
        main([command, "--protocol", "manual"])
    error = capsys.readouterr().err
    assert "invalid choice: 'manual'" in error
    assert "zvt" in error


def test_help_of_simulate_lists_scripts_and_settings(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["simulate", "--help"])
    assert ended.value.code == 0
    help_text = capsys.readouterr().out
    known = (*FaultKind, *Direction, *ZVT_FLAGS, "[delay_s]", "[[customer]]", "[[fault]]", "nth", "for_s", "after_s")
    assert [name for name in known if name not in help_text] == []


def convert(command: str, data: bytes) -> subprocess.CompletedProcess[bytes]:
    call = [sys.executable, "-m", "drivers.card_terminal", command, "--protocol", "concert"]
    return subprocess.run(call, input=data, capture_output=True, check=False)


def test_decode_and_encode_are_each_others_inverse() -> None:
    lines = [REQUEST_1250.hex(), ANSWER_1250.hex(" "), "05", "zz", "02 30", "\xff", "", "06"]
    done = convert("decode", "\n".join(lines).encode("latin-1"))
    assert (done.returncode, done.stderr) == (0, b"")
    decoded = [json.loads(line) for line in done.stdout.splitlines()]
    assert [item["ok"] for item in decoded] == [True, True, True, False, False, False, False, True]
    assert [item["message"] for item in decoded[:3]] == ["request", "answer", "enq"]
    assert bytes.fromhex(decoded[1]["reencoded"]) == ANSWER_1250
    done = convert("encode", "\n".join(json.dumps(item) for item in (decoded[0], decoded[2])).encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().split() == [REQUEST_1250.hex(), "05"]


@pytest.mark.parametrize("line", [b"nonsense", b"[]", b'{"message": "waltz"}'])
def test_encode_names_the_line_it_cannot_take(line: bytes) -> None:
    done = convert("encode", b"\n" + line)
    assert done.returncode == 2
    assert done.stderr.startswith(b"card_terminal: line 2: ")
    assert done.stderr.count(b"\n") == 1

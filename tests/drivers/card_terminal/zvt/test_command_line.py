"""The bench tool with ZVT: a simulator program on a pty or TCP, every operation, and messages as JSON lines."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from drivers.card_terminal.__main__ import main
from tests.support.zvt import APPROVED_1250, LAYERS, PAY_1250, on_serial, states


@contextmanager
def terminal_program(tmp_path: Path, layer: str, *more: str) -> Iterator[list[str]]:
    """A simulator whose customer pays at once; gives the options that reach it."""
    link = f"pty://{tmp_path}/tty" if layer == "serial" else "tcp://127.0.0.1:0"
    options = ["--protocol", "zvt", "--link", link, "--ledger", str(tmp_path / "ledger.jsonl")]
    command = [
        sys.executable,
        "-m",
        "drivers.card_terminal",
        "simulate",
        *options,
        "--step-s",
        "0",
        "--present",
        "approve",
    ]
    with subprocess.Popen([*command, *more], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().split("connect with ")[1].strip()
            yield ["--protocol", "zvt", "--link", url, "--json"]
        finally:
            process.terminate()
            process.communicate(timeout=10)


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    answer = json.loads(capsys.readouterr().out)
    assert isinstance(answer, dict)
    return answer


@pytest.mark.parametrize("layer", LAYERS)
def test_every_operation(tmp_path: Path, layer: str, capsys: pytest.CaptureFixture[str]) -> None:
    money = ["--amount-minor", "1010", "--currency", "EUR"]
    with terminal_program(tmp_path, layer) as options:
        assert main(["pay", *options, *money]) == 0
        paid = told(capsys)
        assert (paid["outcome"], paid["amount_minor"], paid["card_last4"]) == ("approved", 1010, "1111")
        assert "MONTANT 10.10 EUR" in paid["receipt_lines"]
        assert main(["last", *options]) == 0
        assert told(capsys)["receipt_number"] == paid["receipt_number"]
        assert main(["status", *options]) == 0
        assert told(capsys)["state"] == "ready"
        assert main(["totals", *options]) == 0
        assert told(capsys)["total_minor"] == 1010
        assert main(["reverse", *options, "--receipt-number", paid["receipt_number"]]) == 0
        assert told(capsys)["amount_minor"] == 1010
        assert main(["refund", *options, *money]) == 0
        assert main(["end-of-day", *options]) == 0
        assert main(["probe", *options]) == 0
    assert states(tmp_path / "ledger.jsonl") == ["booked", "reversed", "refunded"]


def test_text_says_what_is_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    money = ["--amount-minor", "500", "--currency", "EUR"]

    def said(command: str, *more: str) -> str:
        assert main([command, *line, *more]) == 0
        return capsys.readouterr().out

    with terminal_program(tmp_path, "tcp") as (*line, _):
        assert said("pay", *money) == "approved: 5.00 EUR, card ...1111, receipt 0001\n"
        assert said("refund", *money) == "approved: 5.00 EUR, card ...1111, receipt 0002\n"
        assert said("last") == "the terminal's last record: approved: 5.00 EUR, card ...1111, receipt 0002\n"
        assert said("totals").startswith("done, ")


def test_totals_are_net_of_what_was_given_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(command: str, *more: str) -> dict[str, Any]:
        assert main([command, *options, *more]) == 0
        return told(capsys)

    def money(amount_minor: int) -> list[str]:
        return ["--amount-minor", str(amount_minor), "--currency", "EUR"]

    with terminal_program(tmp_path, "tcp") as options:
        run("pay", *money(1250))
        number = run("pay", *money(700))["receipt_number"]
        run("reverse", "--reference", number)
        run("refund", *money(500))
        totals, closed = run("totals"), run("end-of-day")
        assert (totals["total_minor"], totals["count"]) == (750, 1)
        assert (closed["total_minor"], closed["count"]) == (750, 1)
        assert (run("refund", *money(500))["outcome"], run("totals")["total_minor"]) == ("approved", 0)


def test_settings_of_the_simulated_terminal_and_of_the_driver(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    money = ["--amount-minor", "1250", "--currency", "EUR"]
    with terminal_program(tmp_path, "tcp", "--setting", "password=123456") as options:
        assert main(["pay", *options, *money]) == 2
        assert told(capsys)["reason"] == "password_refused"
        assert main(["pay", *options, *money, "--setting", "password=123456"]) == 0


def test_wrong_setting_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--protocol", "zvt", "--link", "tcp://127.0.0.1:1", "--setting", "t4_s=1"]
    assert main(["probe", *options]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def convert(command: str, layer: str, data: bytes) -> list[str]:
    call = [sys.executable, "-m", "drivers.card_terminal", command, "--protocol", "zvt", "--link-layer", layer]
    done = subprocess.run(call, input=data, capture_output=True, check=True)
    return done.stdout.decode().splitlines()


@pytest.mark.parametrize("layer", LAYERS)
def test_decode_and_encode_are_each_others_inverse(layer: str) -> None:
    units = [PAY_1250, APPROVED_1250]
    lines = [(on_serial(unit) if layer == "serial" else unit).hex() for unit in units]
    decoded = [json.loads(line) for line in convert("decode", layer, "\n".join([*lines, "zz", "0601"]).encode())]
    assert [item["ok"] for item in decoded] == [True, True, False, False]
    assert [item["message"] for item in decoded[:2]] == ["authorisation", "status_information"]
    assert [item["reencoded"] for item in decoded[:2]] == lines
    assert convert("encode", layer, "\n".join(json.dumps(item) for item in decoded[:2]).encode()) == lines

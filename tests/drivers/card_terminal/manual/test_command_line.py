"""A terminal without a link on the command line: keyed in at the prompts, or by settings."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

PAY = ["pay", "--protocol", "manual", "--link", "none:", "--amount-minor", "1250", "--currency", "EUR", "--json"]
KEYED = ["terminal_amount_minor=1250", "slip_amount_minor=1250", "authorisation_code=A1", "card_last4=1111"]


def run(arguments: list[str], keyed: str = "") -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "drivers.card_terminal", *arguments]
    return subprocess.run(call, input=keyed, capture_output=True, check=False, text=True)


@pytest.mark.parametrize(
    ("keyed", "code", "outcome"),
    [("1250\napproved\n1250\nA1\n1111\n7\n", 0, "approved"), ("1250\n", 3, "unknown"), ("", 2, "not_started")],
)
def test_payment_is_keyed_in_at_the_prompts(keyed: str, code: int, outcome: str) -> None:
    done = run(PAY, keyed)
    assert done.returncode == code
    result = json.loads(done.stdout)
    assert (result["outcome"], result["entry_mode"]) == (outcome, "slip keyed in")
    assert "12.50 EUR" in done.stderr


def test_payment_is_keyed_in_by_settings() -> None:
    done = run([*PAY, *(word for setting in KEYED for word in ("--setting", setting))])
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["card_last4"] == "1111"


def test_what_it_has_not_is_one_line(tmp_path: Path) -> None:
    simulate = [
        "simulate",
        "--protocol",
        "manual",
        "--link",
        f"pty://{tmp_path}/tty",
        "--ledger",
        f"{tmp_path}/l.jsonl",
    ]
    for arguments in (simulate, ["decode", "--protocol", "manual"], ["last", *PAY[1:5]]):
        done = run(arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert "card_terminal" in done.stderr

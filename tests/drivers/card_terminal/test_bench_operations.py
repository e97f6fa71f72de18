"""Every operation of every protocol through the bench tool, against its simulator as a program."""

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from drivers.card_terminal.__main__ import main
from drivers.card_terminal.wire import CODECS
from drivers.errors import LocalProtocolError
from drivers.simulation.control import ControlClient
from tests.support.concert import states
from tests.support.programs import running

LINES = list(CODECS)
EVERY_LINE = pytest.mark.parametrize(("protocol", "layer"), LINES, ids=["-".join(line) for line in LINES])

MONEY = ["--amount-minor", "1010", "--currency", "EUR"]
#: what a protocol does not have is exit code 2 and one line
NOT_OFFERED = {
    "concert": {"last", "totals", "end-of-day"},
    "caisse_ap": {"totals", "end-of-day"},
    "ecr17": {"refund"},
    "zvt": set[str](),
}
#: the fields of the issue's list
FIELDS = {
    *("outcome", "amount_minor", "currency", "authorisation_code", "card_last4", "scheme", "terminal_id"),
    *("receipt_number", "trace", "receipt_lines", "reason", "raw_code"),
}


def ends(tmp_path: Path, layer: str) -> tuple[str, str]:
    """The simulator's end of a line and the driver's; a TCP port that was free a moment ago."""
    if layer == "serial":
        return f"pty://{tmp_path}/tty", f"serial://{tmp_path}/tty"
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"tcp://127.0.0.1:{server.getsockname()[1]}"
    return url, url


def simulate(tmp_path: Path, protocol: str, end: str, *more: str) -> list[str]:
    ledger = ["--ledger", str(tmp_path / "ledger.jsonl")]
    return ["simulate", "--protocol", protocol, "--link", end, *ledger, "--step-s", "0", *more]


@EVERY_LINE
def test_every_operation(tmp_path: Path, capsys: pytest.CaptureFixture[str], protocol: str, layer: str) -> None:
    end, url = ends(tmp_path, layer)
    line = ["--protocol", protocol, "--link", url, "--json"]

    def run(command: str, *more: str) -> dict[str, object]:
        code = main([command, *line, *more])
        printed = capsys.readouterr()
        if command in NOT_OFFERED[protocol]:
            told = json.loads(printed.out)
            assert (code, told["outcome"], told["reason"]) == (2, "not_started", "usage"), command
            assert f"card_terminal: {told['text']}\n" == printed.err
            assert printed.err.startswith("card_terminal: ")
            assert printed.err.count("\n") == 1
            return {}
        assert code == (2 if command == "abort" else 0), (command, printed)
        assert printed.out.count("\n") == 1
        told = json.loads(printed.out)
        assert isinstance(told, dict)
        return told

    with running("drivers.card_terminal", *simulate(tmp_path, protocol, end), ready="ready"):
        assert run("probe")["state"] == "ready"
        assert run("status")["state"] == "ready"
        paid = run("pay", *MONEY, "--reference", "A-012")
        assert set(paid) >= FIELDS
        assert (paid["outcome"], paid["amount_minor"], paid["currency"]) == ("approved", 1010, "EUR")
        assert paid["card_last4"] == "1111"
        last = run("last")
        if last:
            assert (last["outcome"], last["card_last4"]) == ("approved", "1111")
        number = str(paid["receipt_number"] or paid["trace"])
        assert run("reverse", *MONEY, "--reference", number)["outcome"] == "approved"
        refunded = run("refund", *MONEY)
        assert refunded.get("outcome", "approved") == "approved"
        for command in ("totals", "end-of-day"):
            assert run(command).get("outcome", "done") == "done"
        assert run("abort")["outcome"] == "not_started"
    expected = ["booked", "reversed"] + ([] if "refund" in NOT_OFFERED[protocol] else ["refunded"])
    assert states(tmp_path / "ledger.jsonl") == expected


@EVERY_LINE
def test_script_is_played_once(tmp_path: Path, capsys: pytest.CaptureFixture[str], protocol: str, layer: str) -> None:
    (tmp_path / "script.toml").write_text('[[customer]]\ncard = "decline"\n[delay_s]\nauthorising = 0.3\n')
    end, url = ends(tmp_path, layer)
    options = simulate(tmp_path, protocol, end, "--script", str(tmp_path / "script.toml"), "--once")
    with running("drivers.card_terminal", *options, ready="ready") as process:
        assert main(["probe", "--protocol", protocol, "--link", url]) == 0
        assert main(["pay", "--protocol", protocol, "--link", url, *MONEY]) == 1
        assert process.wait(timeout=10) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("declined: 10.10 EUR")
    assert states(tmp_path / "ledger.jsonl") == ["declined"]


@EVERY_LINE
def test_cable_cut_by_the_script_is_unknown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], protocol: str, layer: str
) -> None:
    (tmp_path / "script.toml").write_text('[[fault]]\nkind = "cut"\nstep = "authorising"\n')
    end, url = ends(tmp_path, layer)
    options = simulate(tmp_path, protocol, end, "--script", str(tmp_path / "script.toml"))
    settings = ["--setting", "reconnect_s=0"] if protocol == "zvt" else []
    with running("drivers.card_terminal", *options, ready="ready"):
        assert main(["pay", "--protocol", protocol, "--link", url, *MONEY, *settings, "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["outcome"] == "unknown"


@pytest.mark.parametrize("text", ["[[fault", "[storm]\nstrength = 9", '[[customer]]\ncard = "steal"'])
def test_script_nobody_can_play_is_one_line_and_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    (tmp_path / "script.toml").write_text(text)
    assert main(simulate(tmp_path, "concert", f"pty://{tmp_path}/tty", "--script", str(tmp_path / "script.toml"))) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith("card_terminal: ")
    assert printed.err.count("\n") == 1


def test_interrupt_asks_the_terminal_to_stop(tmp_path: Path) -> None:
    end, url = ends(tmp_path, "tcp")
    control = ["--control", str(tmp_path / "control")]
    command = [sys.executable, "-m", "drivers.card_terminal", "pay", "--protocol", "zvt", "--link", url, *MONEY]
    with (
        running("drivers.card_terminal", *simulate(tmp_path, "zvt", end, *control), ready="ready"),
        ControlClient(tmp_path / "control") as client,
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process,
    ):
        client.call("wait_state", state="waiting_for_card", timeout_s=10)
        os.kill(process.pid, signal.SIGINT)
        out, _ = process.communicate(timeout=20)
        assert process.returncode == 1
        assert out.startswith("cancelled: 10.10 EUR")
    assert states(tmp_path / "ledger.jsonl") == []


@EVERY_LINE
def test_decode_and_encode_of_every_codec(protocol: str, layer: str) -> None:
    _, encode = CODECS[protocol, layer]
    with pytest.raises(LocalProtocolError):
        encode({"message": "waltz", "fields": {}})
    call = [sys.executable, "-m", "drivers.card_terminal", "decode", "--protocol", protocol, "--link-layer", layer]
    done = subprocess.run(call, input=b"zz\n00\nff" + b"ff" * 40, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [json.loads(line)["ok"] for line in done.stdout.splitlines()] == [False] * 3


def test_link_layer_a_protocol_does_not_have_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["decode", "--protocol", "concert", "--link-layer", "tcp"]) == 2
    assert "serial" in capsys.readouterr().err

"""No card number is left in a recording, and the messages stay what they were."""

import json
import re
import socket
from pathlib import Path

import pytest

from drivers.card_terminal.__main__ import main
from drivers.card_terminal.scrubbing import MessageScrubber
from drivers.card_terminal.simulated_bank import TEST_CARDS
from drivers.card_terminal.wire import CODECS
from tests.support.concert import ANSWER_1250, ENQ, EOT
from tests.support.programs import running

CARD = b"4711690463168807"


def scrubber() -> MessageScrubber:
    return MessageScrubber(*CODECS["concert", "serial"], packed=False)


@pytest.mark.parametrize("size", [1, 5, 200])
def test_card_number_goes_and_length_and_checksum_stay(size: int) -> None:
    data = ENQ + ANSWER_1250 + EOT
    cleaner = scrubber()
    clean = b"".join(cleaner.feed(data[at : at + size]) for at in range(0, len(data), size))
    assert cleaner.flush() == b""
    assert len(clean) == len(data)
    assert CARD not in clean
    assert b"************8807" in clean
    decode, _ = CODECS["concert", "serial"]
    assert decode(clean[1:-1])["fields"]["amount_minor"] == 1250


def test_messages_without_card_data_do_not_change() -> None:
    assert scrubber().feed(ENQ) == ENQ


@pytest.mark.parametrize("end", range(13, len(ANSWER_1250)))
def test_broken_off_messages_lose_their_digits(end: int) -> None:
    cleaner = scrubber()
    clean = cleaner.feed(ANSWER_1250[:end]) + cleaner.flush()
    assert len(clean) == end
    assert not re.search(rb"[1-9][0-9]{7}", clean)


def test_packed_digits_of_what_cannot_be_read_are_blotted_out() -> None:
    cleaner = MessageScrubber(*CODECS["concert", "serial"], packed=True)
    clean = cleaner.feed(b"\xff\x22" + bytes.fromhex("4711690463168807") + b"\xff") + cleaner.flush()
    assert bytes.fromhex("4711690463168807") not in clean
    assert len(clean) == 11


def test_memory_is_bounded() -> None:
    cleaner = scrubber()
    assert len(cleaner.feed(b"\x02" * 80_000)) > 10_000


def ends(tmp_path: Path, layer: str) -> tuple[str, str]:
    """The simulator's end of a line and the driver's; a TCP port that was free a moment ago."""
    if layer == "serial":
        return f"pty://{tmp_path}/tty", f"serial://{tmp_path}/tty"
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"tcp://127.0.0.1:{server.getsockname()[1]}"
    return url, url


@pytest.mark.parametrize(("protocol", "layer"), list(CODECS), ids=["-".join(key) for key in CODECS])
@pytest.mark.parametrize("gesture", ["approve", "decline"])
def test_recorded_purchase_has_no_card_number_and_plays_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], protocol: str, layer: str, gesture: str
) -> None:
    end, url = ends(tmp_path, layer)
    options = ["simulate", "--protocol", protocol, "--link", end, "--ledger", str(tmp_path / "ledger.jsonl")]
    options += ["--present", gesture, "--step-s", "0", "--control", str(tmp_path / "control")]
    with running("drivers.card_terminal", *options, ready="ready") as process:
        pay = ["pay", "--protocol", protocol, "--link", url, "--amount-minor", "1010", "--currency", "EUR", "--json"]
        code = main(["record", str(tmp_path / "recording.jsonl"), *pay])
        assert process.poll() is None
    first = json.loads(capsys.readouterr().out)
    assert (code, first["outcome"]) == ((0, "approved") if gesture == "approve" else (1, "declined"))
    assert main(["replay", str(tmp_path / "recording.jsonl"), "--json"]) == code
    assert json.loads(capsys.readouterr().out) == first
    recording = [json.loads(line) for line in (tmp_path / "recording.jsonl").read_text().splitlines()]
    crossed = "".join(line.get("to_device", "") + line.get("from_device", "") for line in recording)
    for number in TEST_CARDS.values():
        for part in (number, number[:12]):
            assert part.encode().hex() not in crossed
            assert part not in crossed


@pytest.mark.parametrize("layer", ["serial", "tcp"])
def test_recorded_reversal_has_no_password_and_plays_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], layer: str
) -> None:
    password = "101037"  # with bytes that a serial line writes twice
    end, url = ends(tmp_path, layer)
    options = ["simulate", "--protocol", "zvt", "--link", end, "--ledger", str(tmp_path / "ledger.jsonl")]
    options += ["--step-s", "0", "--setting", f"password={password}"]
    recording = tmp_path / "recording.jsonl"
    with running("drivers.card_terminal", *options, ready="ready"):
        own = ["--protocol", "zvt", "--link", url, "--setting", f"password={password}", "--json"]
        money = ["--amount-minor", "1010", "--currency", "EUR"]
        assert main(["pay", *own, *money]) == 0
        number = json.loads(capsys.readouterr().out)["receipt_number"]
        assert main(["record", str(recording), "reverse", *own, *money, "--reference", number]) == 0
    first = json.loads(capsys.readouterr().out)
    assert password not in recording.read_text()
    assert f"10{password[:2]}10{password[2:]}" not in recording.read_text()
    assert main(["replay", str(recording), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == first

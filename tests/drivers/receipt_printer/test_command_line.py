"""`python -m drivers.receipt_printer`: answers, exit codes, one line for each mistake."""

import json
import re
import signal
import subprocess
import sys
import threading
from dataclasses import fields
from pathlib import Path

import pytest
from PIL import Image

from drivers.receipt_printer.__main__ import main
from drivers.receipt_printer.answers import wait_told
from drivers.receipt_printer.simulator.device import VirtualPrinter
from drivers.receipt_printer.simulator.script import FAULTS, Script
from drivers.simulation.control import ControlClient
from tests.support.receipt_printers import PROFILE_NAMES, PROFILES_DIR, picture_of, pty_bench, shipped_profile

EPSON = shipped_profile("epson-tm-t20")


@pytest.fixture
def slip_file(tmp_path: Path) -> Path:
    with Image.new("RGBA", (100, 20), (0, 0, 0, 0)) as picture:
        picture.paste((0, 0, 0, 255), (10, 5, 20, 15))
        picture.save(tmp_path / "square.png")
    path = tmp_path / "slip.json"
    path.write_text(json.dumps({"blocks": [{"feed": 8}, {"png": "square.png"}, {"qr": "SPECIMEN", "module_dots": 4}]}))
    return path


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    result: dict[str, object] = json.loads(capsys.readouterr().out)
    return result


def test_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        assert main(["status", "--link", bench.url, "--profile", "epson-tm-t20", "--json"]) == 0
        assert answer(capsys) == {
            "state": "ready",
            "paper": "ok",
            "cover": "ok",
            "cutter": "ok",
            "online": True,
            "raw": "12 12 12 12",
        }
        bench.do(lambda printer: printer.mend(silent=True))
        assert main(["status", "--link", bench.url]) == 3
        assert "state: unknown" in capsys.readouterr().out


def test_print_slip_file(slip_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        command = ["print", "--link", bench.url, "--profile", "epson-tm-t20", "--json", "--slip", str(slip_file)]
        assert main(command) == 0
        printed = answer(capsys)
        assert (printed["status"], printed["proof"], printed["reason"]) == ("printed", "gs_h", "")
        paper = picture_of(bench.out_dir / "slip-0001.png")
        row = paper.rows[(8 + 5) * 72 :][:72]
        assert row == b"\x00\x3f\xf0" + bytes(69)

        bench.do(lambda printer: printer.mend(paper_dots=10))
        assert main(command) == 3
        uncertain = answer(capsys)
        assert (uncertain["status"], uncertain["proof"], uncertain["reason"]) == ("uncertain", "", "paper_out")
        assert main(command) == 2
        assert answer(capsys)["status"] == "failed"


def test_print_raw_and_cancel(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = tmp_path / "raw.bin"
    raw.write_bytes(b"SPECIMEN\n\x1dVB\x00")
    with pty_bench(EPSON, tmp_path) as bench:
        assert main(["print", "--link", bench.url, "--profile", "epson-tm-t20", "--raw", str(raw)]) == 0
        assert capsys.readouterr().out.startswith("status: printed, proof: gs_h, bytes: ")
        assert main(["cancel", "--link", bench.url, "--profile", "epson-tm-t20", "--json"]) == 0
        assert answer(capsys) == {"cleared": True}
        assert bench.runner.wait_until(lambda printer: printer.slip_count == 1, 5)


@pytest.mark.parametrize(
    ("name", "content", "cut"),
    [
        ("generic-80", b"SPECIMEN\n", "added"),
        ("generic-80", b"SPECIMEN", "added"),
        ("generic-80", b"SPECIMEN\n\x1dV\x00", "own"),
        ("epson-tm-t20", b"SPECIMEN\n\x1dVB\n", "own"),
        ("epson-tm-t20", b"SPECIMEN\n\x1dVB\x00\x1b@", "added"),
        ("epson-tm-t20", b"SPECIMEN V0", "added"),
        ("custom-vkp80", b"SPECIMEN\n", "added"),
        ("custom-vkp80", b"SPECIMEN\n\x1bi", "own"),
        ("star-tsp", b"\x1b\x1dS\x01\x01\x00\x08\x00\x00" + b"\xff" * 8, "added"),
        ("star-tsp", b"\x1b\x1dS\x01\x01\x00\x08\x00\x00" + b"\xff" * 8 + b"\x1bd\x03", "own"),
    ],
)
def test_ready_made_bytes_are_never_one_piece_with_the_next_slip(
    name: str, content: bytes, cut: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw, slip = tmp_path / "raw.bin", tmp_path / "next.json"
    raw.write_bytes(content)
    slip.write_text('{"blocks": [{"feed": 40}]}')
    with pty_bench(shipped_profile(name), tmp_path) as bench:
        words = ["print", "--link", bench.url, "--profile", name, "--json"]
        assert main([*words, "--raw", str(raw)]) == 0
        said = answer(capsys)
        assert (said["status"], said["cut"]) == ("printed", cut)
        pieces = bench.runner.call(lambda printer, _: printer.slip_count)
        assert pieces >= 1
        first = picture_of(bench.out_dir / "slip-0001.png")
        assert any(first.rows)
        assert main([*words, "--slip", str(slip)]) == 0
        assert "cut" not in answer(capsys)
        assert bench.runner.call(lambda printer, _: printer.slip_count) == pieces + 1
        following = picture_of(bench.out_dir / f"slip-{pieces + 1:04d}.png")
        assert not any(following.rows)


def test_a_png_is_a_slip_and_no_ready_made_bytes(
    slip_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    png = str(slip_file.with_name("square.png"))
    with pty_bench(EPSON, tmp_path) as bench:
        words = ["print", "--link", bench.url, "--profile", "epson-tm-t20"]
        assert main([*words, "--raw", png]) == 2
        assert capsys.readouterr().err == f"receipt_printer: {png}: is a PNG; use --slip\n"
        assert bench.runner.call(lambda printer, _: printer.received_total) == 0
        assert main([*words, "--slip", png]) == 0
        assert picture_of(bench.out_dir / "slip-0001.png").rows[5 * 72 :][:72] == b"\x00\x3f\xf0" + bytes(69)


def test_probe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        assert main(["probe", "--link", bench.url, "--json"]) == 0
        assert answer(capsys) == {
            "state": "ready",
            "model": "TM-T20",
            "proofs": ["gs_h", "gs_r"],
            "profile": "epson-tm-t20",
        }


@pytest.mark.parametrize(
    ("name", "state", "raw"),
    [("star-tsp", "near_end", "23 86 00 00 00 04 00 00 00"), ("custom-vkp80", "near_end", "10 0f 04 00 00 00")],
)
def test_other_families(name: str, state: str, raw: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pty_bench(shipped_profile(name), tmp_path) as bench:
        bench.do(lambda printer: printer.mend(near_end=True))
        assert main(["status", "--link", bench.url, "--profile", name, "--json"]) == 0
        said = answer(capsys)
        assert (said["state"], said["raw"], "ticket" in said) == (state, raw, False)
        (tmp_path / "slip.json").write_text('{"blocks": [{"feed": 40}]}')
        assert main(["print", "--link", bench.url, "--profile", name, "--json", "--slip", f"{tmp_path}/slip.json"]) == 0
        printed = answer(capsys)
        assert printed["status"] == "printed"
        assert printed.get("ticket") == ("presented" if name == "custom-vkp80" else None)
        assert main(["cancel", "--link", bench.url, "--profile", name]) == 0


def test_a_script_says_how_the_simulator_starts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script, wrong = tmp_path / "script.toml", tmp_path / "wrong.toml"
    script.write_text('initial_state = "cover_open"\n')
    wrong.write_text('initial_state = "happy"\n')
    out = ["--out", str(tmp_path / "out")]
    assert main(["simulate", "--link", f"pty://{tmp_path}/printer", *out, "--script", str(wrong)]) == 2
    assert "initial_state must be ready or" in capsys.readouterr().err
    command = [sys.executable, "-m", "drivers.receipt_printer", "simulate", "--link", "tcp://127.0.0.1:0", *out]
    with subprocess.Popen(
        [*command, "--script", str(script)], stdout=subprocess.PIPE, text=True, cwd=PROFILES_DIR.parents[1]
    ) as simulator:
        assert simulator.stdout is not None
        try:
            url = simulator.stdout.readline().strip().rpartition(" ")[2]
            assert url.startswith("tcp://127.0.0.1:")
            assert main(["status", "--link", url, "--json"]) == 0
            assert answer(capsys)["state"] == "cover_open"
            simulator.terminate()
            assert simulator.wait(timeout=10) == 0
        finally:
            simulator.kill()


@pytest.mark.parametrize("command", ["status", "probe", "cancel", "print"])
def test_a_missing_device_is_one_line(
    command: str, slip_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = ["--slip", str(slip_file)] if command == "print" else []
    assert main([command, "--link", f"serial://{tmp_path}/none", *more]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("receipt_printer: ")
    assert said.err.count("\n") == 1
    assert "no such device" in said.err

    assert main([command, "--json", "--link", f"serial://{tmp_path}/none", *more]) == 2
    as_json = capsys.readouterr()
    assert as_json.err == said.err
    told = json.loads(as_json.out)
    assert (told.pop("reason"), told.pop("text")) == ("link_unavailable", said.err.strip()[len("receipt_printer: ") :])
    unknown = {
        "state": "unknown",
        "paper": "unknown",
        "cover": "unknown",
        "cutter": "unknown",
        "online": None,
        "raw": "",
    }
    assert told == (unknown if command == "status" else {"status": "failed"})


@pytest.mark.parametrize("command", ["status", "probe", "cancel", "print"])
def test_wrong_use_is_one_object_too(
    command: str, slip_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = ["--slip", str(slip_file)] if command == "print" else []
    # a device that is missing too does not hide it
    assert (
        main([command, "--json", "--link", f"serial://{tmp_path}/none", "--profiles", f"{tmp_path}/none", *more]) == 2
    )
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert told["reason"] == "usage"
    assert told["text"].startswith(f"{tmp_path}/none: is no folder; name one with printer profiles, generic-80.toml")
    assert said.err == f"receipt_printer: {told['text']}\n"


def test_an_interrupted_command_is_one_object_that_knows_nothing(tmp_path: Path) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        bench.do(lambda printer: printer.mend(silent=True))
        words = ["cancel", "--json", "--link", bench.url, "--profile", "epson-tm-t20"]
        with subprocess.Popen(
            [sys.executable, "-m", "drivers.receipt_printer", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=PROFILES_DIR.parents[1],
        ) as cancel:
            assert bench.runner.wait_until(lambda printer: printer.received_total > 0, 20)
            cancel.send_signal(signal.SIGINT)
            out, err = cancel.communicate(timeout=20)
    assert cancel.returncode == 3
    told = json.loads(out)
    assert (told["status"], told["reason"]) == ("uncertain", "interrupted")
    assert err == f"receipt_printer: {told['text']}\n"


@pytest.mark.parametrize(("as_json", "told"), [(False, "receipt_printer: waiting for the printer"), (True, "")])
def test_a_long_wait_is_told_to_people_only(capsys: pytest.CaptureFixture[str], as_json: bool, told: str) -> None:
    with wait_told(as_json=as_json, after_s=0.0):
        for thread in threading.enumerate():
            if isinstance(thread, threading.Timer):
                thread.join(20)
    said = capsys.readouterr().err
    assert said.startswith(told)
    assert bool(said) is bool(told)


def test_help_lists_the_profiles_and_where_the_keys_of_a_script_stand(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "1000")
    for command in ("status", "probe", "print", "cancel", "simulate"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
        said = capsys.readouterr().out
        assert f"{', '.join(PROFILE_NAMES)} (default generic-80)" in said
    readme = (PROFILES_DIR.parents[1] / "drivers/receipt_printer/README.md").read_text(encoding="utf-8")
    assert "drivers/receipt_printer/README.md, Scripts of simulate" in said
    section = readme.partition("### Scripts of `simulate`")[2].partition("\n## ")[0]
    listed = set(re.findall(r"`(\w+)`", section))
    assert {*(field.name for field in fields(Script)), *FAULTS} - {"steps"} <= listed


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "slip.json: is no JSON: Expecting"),
        ("[]", 'write {"blocks"'),
        ('{"blocks": [{"feed": 1}, {"sound": 1}]}', "block 2: expected"),
        ('{"blocks": [{"png": "none.png"}]}', "block 1: .*none.png is not a readable picture"),
        ('{"blocks": [{"qr": ""}]}', "printable text"),
        ('{"blocks": [{"feed": -1}]}', "cannot feed -1 dots"),
        ('{"blocks": [{"feed": 999999999999}]}', "cannot feed 999999999999 dots"),
        ('{"blocks": [{"feed": true}]}', "block 1: expected"),
        ('{"blocks": [{"feed": 8, "sound": 1}]}', "block 1: expected"),
        ('{"blocks": [{"qr": "x", "module_dots": true}]}', "block 1: expected"),
        ('{"blocks": [{"png": "tall.png"}]}', "a picture 100000 dots high; at most 80000"),
        ('{"blocks": [{"png": "huge.png"}]}', "huge.png is not a readable picture .*exceeds limit"),
        ('{"blocks": []}', 'write {"blocks"'),
        ('{"blocks": ' + "[" * 100_000, "nested too deeply"),
    ],
)
def test_mistakes_in_a_slip_file_are_one_line(
    text: str, complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "slip.json"
    path.write_text(text)
    for name, size in {"tall.png": (8, 100_000), "huge.png": (60_000, 3_000)}.items():
        if name in text:
            Image.new("1", size).save(tmp_path / name)
    with pty_bench(EPSON, tmp_path) as bench:
        assert main(["print", "--link", bench.url, "--profile", "epson-tm-t20", "--slip", str(path)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert re.search(complaint, said)


def test_wrong_profile_link_and_folder_are_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "deep.toml").write_text("step = " + "[" * 100_000)
    (tmp_path / "empty").mkdir()
    (tmp_path / "jpeg").write_bytes(b"\xff\xd8\xff\xe0")
    (tmp_path / "binary.toml").write_bytes(b"\x89PNG")
    for command in (
        ["status", "--link", "file:///dev/null", "--profile", "../printers/generic-80"],
        ["print", "--link", "file:///dev/null", "--raw", str(tmp_path / "file")],
        ["simulate", "--link", "tcp://127.0.0.1:0", "--out", f"{tmp_path}/o", "--script", f"{tmp_path}/deep.toml"],
        ["status", "--link", "serial:///dev/null", "--profile", "none"],
        ["status", "--link", "carrier-pigeon://loft"],
        ["status", "--link", "file:///dev/null", "--profiles", str(tmp_path / "empty")],
        ["status", "--link", "file:///dev/null", "--profiles", str(tmp_path), "--profile", "binary"],
        ["simulate", "--link", "tcp://127.0.0.1:0", "--out", f"{tmp_path}/o", "--script", f"{tmp_path}/binary.toml"],
        ["simulate", "--link", "tcp://127.0.0.1:0", "--out", f"{tmp_path}/o", "--script", f"{tmp_path}/none.toml"],
        ["print", "--link", "file:///dev/null", "--slip", str(tmp_path / "jpeg")],
        ["print", "--link", "file:///dev/null", "--slip", str(tmp_path / "none.json")],
        ["print", "--link", "tcp://127.0.0.1:9100", "--raw", str(tmp_path / "none")],
        ["simulate", "--link", f"pty://{tmp_path}/printer", "--out", str(tmp_path / "file")],
        ["simulate", "--link", "serial:///dev/null", "--out", str(tmp_path / "out")],
    ):
        assert main(command) == 2
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1), said
        assert "Errno" not in said.err
        assert "codec" not in said.err
        assert said.err.count("none.json") <= 1


def test_simulate_prints_for_another_program_and_ends_when_told(slip_file: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "drivers.receipt_printer"]
    where = [
        "--link",
        f"pty://{tmp_path}/printer",
        "--profile",
        "epson-tm-t20",
        "--out",
        str(tmp_path / "out"),
        "--control",
        str(tmp_path / "control"),
    ]
    with subprocess.Popen(
        [*command, "simulate", *where], stdout=subprocess.PIPE, text=True, cwd=PROFILES_DIR.parents[1]
    ) as simulator:
        assert simulator.stdout is not None
        try:
            assert simulator.stdout.readline().startswith("ready: Epson TM-T20")
            link = ["--link", f"serial://{tmp_path}/printer", "--profile", "epson-tm-t20"]
            with ControlClient(tmp_path / "control") as control:
                assert main(["print", *link, "--slip", str(slip_file)]) == 0
                assert control.call("wait_slips", count=1, timeout_s=10)["slips"] == 1
                control.call("cable", plugged=False)
                assert main(["status", *link]) == 2
            simulator.terminate()
            assert simulator.wait(timeout=10) == 0
        finally:
            simulator.kill()
    assert (tmp_path / "out" / "slip-0001.png").is_file()


def test_production_code_does_not_import_the_simulator() -> None:
    program = "import sys, drivers.receipt_printer.__main__; print([name for name in sys.modules if 'simulat' in name])"
    listed = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, cwd=PROFILES_DIR.parents[1]
    )
    assert listed.stdout.strip() == "[]"
    assert VirtualPrinter.__module__ == "drivers.receipt_printer.simulator.device"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ([], "arguments are required: COMMAND"),
        (["fly"], "invalid choice: 'fly'"),
        (["status"], "arguments are required: --link"),
        (["print", "--link", "file:///dev/null"], "one of the arguments --slip --raw is required"),
        (["print", "--link", "file:///dev/null", "--slip", "a", "--raw", "b"], "not allowed with argument"),
        (["status", "--link", "file:///dev/null", "--colour"], "unrecognized arguments: --colour"),
        (["simulate", "--link", "tcp://127.0.0.1:0"], "arguments are required: --out"),
    ],
)
def test_wrong_words_are_one_line(words: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    said = capsys.readouterr()
    assert (ended.value.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert complaint in said.err
    assert said.err.rstrip().endswith("--help")

"""The command line: what it lists, and one line with exit code 2 for what cannot be."""

from pathlib import Path

import pytest

from kiosk.__main__ import COMMANDS
from tests.support.kiosk_command import kiosk, one_line


def test_help_lists_the_commands_with_one_line_each() -> None:
    done = kiosk("--help")
    assert done.returncode == 0
    listed = [line.split()[0] for line in done.stdout.split("commands:\n")[1].splitlines()]
    assert listed == ["demo", "visitor", "counter", "technician", "sync", "server", "stamp", "store", "slip"]
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ((), "kiosk: the following arguments are required: COMMAND; see kiosk --help"),
        (("fly",), "kiosk: argument COMMAND: invalid choice: 'fly' "),
        (("--fast",), "kiosk: "),
        (("stamp",), "kiosk stamp: the following arguments are required: ACTION; see kiosk stamp --help"),
        (
            ("stamp", "verify"),
            "kiosk stamp verify: the following arguments are required: TEXT, --keys; see kiosk stamp",
        ),
        (("slip",), "kiosk slip: "),
        (("server", "--fast"), "kiosk: unrecognized arguments: --fast; see kiosk --help"),
    ],
)
def test_unknown_words_are_one_line_and_exit_code_2(words: tuple[str, ...], line: str) -> None:
    assert one_line(kiosk(*words)).startswith(line)


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - {"stamp", "slip", "server", "demo"}))
def test_missing_settings_file_is_one_line(tmp_path: Path, command: str) -> None:
    action = ["verify"] if command == "store" else []
    line = one_line(kiosk(command, *action, "--config", tmp_path / "no.toml"))
    assert line == (
        f"kiosk {command}: {tmp_path}/no.toml: cannot be read (No such file or directory); "
        "give another file with --config or start from config/kiosk.toml"
    )


def test_every_problem_of_a_settings_file_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[tariff]\nfile = "tariff.toml"\n')
    done = kiosk("store", "init", "--config", file)
    assert done.returncode == 2
    assert [line.split(": ")[:3] for line in done.stderr.splitlines()] == [["kiosk store", str(file), "post"]]

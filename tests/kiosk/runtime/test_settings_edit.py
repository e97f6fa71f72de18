"""One device of a settings file is changed, on real files: the rest stays, and a failure changes nothing."""

import os
import resource
import signal
import stat
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.runtime.paths import CONFIG_FOLDER
from kiosk.runtime.settings_edit import DeviceValues, SettingsChangedMeanwhile, SettingsEditor, SettingsNotSaved
from kiosk.runtime.settings_file import SettingsError, load_settings

ZVT: DeviceValues = {"protocol": "zvt", "link": "tcp://192.0.2.7:20007", "settings": {"password": "123456"}}

FILE = """# written by SPECIMEN
[post]
code = "ZZT"   # the code
name = "SPECIMEN"
name_ar = "تجربة"
time_zone = "Europe/Paris"
currency = "EUR"
call_centre = ""

[tariff]
file = "tariff.toml"
allow_sample = true

# the first window
[[terminals]]
link = "tcp://192.0.2.1:8888"
name = "window-1"             # beside the door
protocol = "caisse_ap"
[terminals.settings]
ecr_number = "7"              # as the bank wants it
version = "0300"

[[terminals]]
name = "window-2"
protocol = "concert"          # old
link = "serial:///dev/kiosk-terminal"

[counter]
terminal = "window-2"
"""

#: a user without any right, for tests that run as root
NOBODY = 65534


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "kiosk.toml"
    made.write_text(FILE, encoding="utf-8")
    return made


def change(file: Path, name: str, values: DeviceValues) -> None:
    editor = SettingsEditor(file)
    editor.change_device("terminals", name, values, editor.read())


def lines(text: str) -> list[str]:
    return text.splitlines()


def test_only_the_lines_of_the_device_change(file: Path) -> None:
    change(file, "window-2", ZVT)
    before, after = lines(FILE), lines(file.read_text(encoding="utf-8"))
    assert [line for line in after if line not in before] == [
        'protocol = "zvt"          # old',
        'link = "tcp://192.0.2.7:20007"',
        'settings = {password = "123456"}',
    ]
    assert [line for line in before if line not in after] == [
        'protocol = "concert"          # old',
        'link = "serial:///dev/kiosk-terminal"',
    ]
    saved = load_settings(file).terminal("window-2")
    assert saved is not None
    assert saved.model_dump() == {"name": "window-2", **ZVT}


def test_comments_of_settings_that_stay_are_kept(file: Path) -> None:
    change(file, "window-1", {"settings": {"ecr_number": "8", "reference_tag": "CF"}})
    text = file.read_text(encoding="utf-8")
    assert text == FILE.replace('ecr_number = "7" ', 'ecr_number = "8" ').replace(
        'version = "0300"\n', 'reference_tag = "CF"\n'
    )


def test_the_same_values_write_the_same_file(file: Path) -> None:
    change(file, "window-1", {"protocol": "caisse_ap", "settings": {"ecr_number": "7", "version": "0300"}})
    assert file.read_text(encoding="utf-8") == FILE


def test_the_shipped_example_can_be_changed(tmp_path: Path) -> None:
    example = (CONFIG_FOLDER / "kiosk.toml").read_text(encoding="utf-8")
    file = tmp_path / "kiosk.toml"
    file.write_text(example, encoding="utf-8")
    change(file, "counter-1", ZVT)
    saved = load_settings(file).terminal("counter-1")
    assert saved is not None
    assert saved.settings == {"password": "123456"}
    comments = [line.partition("#")[2] for line in lines(example)]
    assert [line.partition("#")[2] for line in lines(file.read_text(encoding="utf-8")) if "#" in line] == [
        comment for comment in comments if comment
    ]


@pytest.mark.parametrize(
    "written",
    [
        'terminals = [{name = "window-2", protocol = "concert", link = "none:"}] # in one line\n',
        '[[terminals]]\nname = "window-2"\nprotocol = "concert"\nlink = "none:"\nsettings = {variant = "e"} # old\n',
        '[[terminals]]\nname = "window-2"\r\nprotocol = "concert"\r\nlink = "none:"\r\n',
    ],
)
def test_other_ways_to_write_a_device(tmp_path: Path, written: str) -> None:
    head = FILE[: FILE.index("# the first window")]
    if written.startswith("terminals"):
        head, written = written, head
    file = tmp_path / "kiosk.toml"
    file.write_bytes((head + written).encode())
    change(file, "window-2", ZVT)
    saved = load_settings(file).terminal("window-2")
    assert saved is not None
    assert saved.model_dump() == {"name": "window-2", **ZVT}
    assert file.read_bytes().count(b"\r\n") == written.count("\r\n")
    assert file.read_text(encoding="utf-8").count("#") == (head + written).count("#")


def test_mode_and_owner_are_kept(file: Path) -> None:
    file.chmod(0o640)
    owner = (NOBODY, NOBODY) if os.geteuid() == 0 else (os.getuid(), os.getgid())
    os.chown(file, *owner)
    change(file, "window-2", ZVT)
    after = file.stat()
    assert (stat.S_IMODE(after.st_mode), after.st_uid, after.st_gid) == (0o640, *owner)


def test_a_symbolic_link_stays_one(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "etc"
    folder.mkdir()
    link = folder / "kiosk.toml"
    link.symlink_to("../kiosk.toml")
    change(link, "window-2", ZVT)
    assert link.is_symlink()
    assert 'protocol = "zvt"' in file.read_text(encoding="utf-8")
    assert list(folder.iterdir()) == [link]


def test_a_file_that_somebody_else_has_changed_is_not_written_over(file: Path) -> None:
    editor = SettingsEditor(file)
    seen = editor.read()
    other = FILE.replace('version = "0300"', 'version = "0301"')
    file.write_text(other, encoding="utf-8")
    with pytest.raises(SettingsChangedMeanwhile, match="was changed by somebody else"):
        editor.change_device("terminals", "window-2", ZVT, seen)
    assert file.read_text(encoding="utf-8") == other
    editor.change_device("terminals", "window-2", ZVT, editor.read())
    text = file.read_text(encoding="utf-8")
    assert 'version = "0301"' in text
    assert 'protocol = "zvt"' in text


def test_of_two_technicians_at_once_one_is_told(file: Path) -> None:
    seen = SettingsEditor(file).read()
    told: list[str] = []
    ready = threading.Barrier(2)

    def save(name: str) -> None:
        ready.wait(10)
        try:
            SettingsEditor(file).change_device("terminals", name, ZVT, seen)
            told.append("saved")
        except SettingsChangedMeanwhile:
            told.append("changed")

    threads = [threading.Thread(target=save, args=(name,)) for name in ("window-1", "window-2")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) == ["changed", "saved"]
    assert file.read_text(encoding="utf-8").count('protocol = "zvt"') == 1


def test_values_that_are_wrong_change_nothing(file: Path) -> None:
    with pytest.raises(SettingsError, match=r"terminals\.2\.link"):
        change(file, "window-2", {"link": "usb:7"})
    with pytest.raises(SettingsNotSaved, match="'window-9' is not found"):
        change(file, "window-9", ZVT)
    with pytest.raises(SettingsNotSaved, match="more than this device would change"):
        change(file, "window-1", {"name": "window-3"})
    assert file.read_text(encoding="utf-8") == FILE


@contextmanager
def powerless(*paths: Path) -> Iterator[None]:
    """Run as a user without rights of its own, who owns these."""
    if os.geteuid() != 0:
        yield
        return
    for path in paths:
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_folder_that_cannot_be_written_is_told() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "kiosk.toml"
        file.write_text(FILE, encoding="utf-8")
        with powerless(folder, file):
            folder.chmod(0o555)
            with pytest.raises(SettingsNotSaved, match=r"cannot be written \(Permission denied\); let this user write"):
                change(file, "window-2", ZVT)
            folder.chmod(0o755)
        assert file.read_text(encoding="utf-8") == FILE
        assert list(folder.iterdir()) == [file]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has files of two owners")
def test_a_file_whose_owner_could_not_be_kept_stays() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "kiosk.toml"
        file.write_text(FILE, encoding="utf-8")
        with powerless(folder), pytest.raises(SettingsNotSaved, match="Operation not permitted"):
            change(file, "window-2", ZVT)
        assert file.read_text(encoding="utf-8") == FILE
        assert list(folder.iterdir()) == [file]


def test_a_disk_that_is_full_loses_nothing(file: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(FILE) // 2, before[1]))
        with pytest.raises(SettingsNotSaved, match=r"cannot be written \(File too large\)"):
            change(file, "window-2", ZVT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert file.read_text(encoding="utf-8") == FILE
    assert list(file.parent.iterdir()) == [file]

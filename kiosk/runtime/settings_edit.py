"""Changes one device in the settings file; everything else stays as its author left it, comments and order too.

A new file takes the old one's place in one step, with its mode and owner, or nothing changes at all. A file that
somebody else has changed since it was read is never written over.
"""

import fcntl
import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kiosk.runtime.settings import Settings
from kiosk.runtime.settings_file import parse_settings, read_settings

DeviceKind = Literal["terminals", "printers", "scanners"]
#: keys of a device; a mapping is a table of its own, such as a terminal's `settings`
DeviceValues = Mapping[str, str | int | Mapping[str, str]]


class SettingsNotSaved(Exception):
    """The file is as it was; the text is one line with the remedy."""


class SettingsChangedMeanwhile(SettingsNotSaved):
    """Somebody else has changed the file since it was read."""


@dataclass(frozen=True)
class SettingsSeen:
    """What stood in the file when it was read."""

    text: bytes
    settings: Settings


class SettingsEditor:
    """Reads and changes one settings file; blocking. A symbolic link stays one: the file it leads to is changed."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @property
    def file(self) -> Path:
        """The file as it was named."""
        return self._file

    def read(self) -> SettingsSeen:
        """What stands in the file now. Raises SettingsError."""
        text = read_settings(self._file)
        return SettingsSeen(text, parse_settings(self._file, text))

    def change_device(self, kind: DeviceKind, name: str, values: DeviceValues, seen: SettingsSeen) -> SettingsSeen:
        """Give a device these values, and return what stands in the file then.

        Raises SettingsChangedMeanwhile when it does not hold `seen` any more, SettingsNotSaved when it cannot be
        written, and SettingsError when the values are wrong; nothing has changed then.
        """
        text = _with_device(seen.text.decode("utf-8"), kind, name, values).encode("utf-8")
        changed = SettingsSeen(text, parse_settings(self._file, text))
        _insist_on_the_rest(kind, name, seen.settings, changed.settings)
        _replace(self._file, text, seen.text)
        return changed


def _with_device(text: str, kind: DeviceKind, name: str, values: DeviceValues) -> str:
    try:
        document = tomlkit.parse(text)
        table = next(device for device in document[kind] if device["name"] == name)
        for key, value in values.items():
            if isinstance(value, Mapping):
                _change_table(table, key, value)
            elif table.get(key) != value:
                table[key] = value
        return tomlkit.dumps(document)
    except (TOMLKitError, StopIteration, KeyError) as error:
        raise SettingsNotSaved(f"{name!r} is not found in [[{kind}]]; change the file by hand") from error


def _change_table(device: Any, key: str, values: Mapping[str, str]) -> None:
    """Change the entries of a sub-table that differ; one that is not there is made in one line."""
    present = device.get(key)
    if present is None:
        if values:
            device[key] = tomlkit.inline_table()
            device[key].update(values)
        return
    for name in [name for name in present if name not in values]:
        del present[name]
    for name, value in values.items():
        if present.get(name) != value:
            present[name] = value


def _insist_on_the_rest(kind: DeviceKind, name: str, before: Settings, after: Settings) -> None:
    """Raise SettingsNotSaved unless the two differ in this device alone: a rewriter of files may have faults too."""

    def rest(settings: Settings) -> dict[str, Any]:
        kept = settings.model_dump()
        kept[kind] = [device if device["name"] != name else device["name"] for device in kept[kind]]
        return kept

    if rest(before) != rest(after):
        raise SettingsNotSaved("more than this device would change; change the file by hand")


def _replace(file: Path, text: bytes, seen: bytes) -> None:
    """Put `text` in the place of `seen`. Raises SettingsChangedMeanwhile and SettingsNotSaved."""
    try:
        target = file.resolve(strict=True)
        with target.open("rb") as current:
            fcntl.flock(current, fcntl.LOCK_EX)  # two technicians: the second one sees what the first has written
            if target.read_bytes() != seen:
                raise SettingsChangedMeanwhile(f"{file} was changed by somebody else; look at it anew")
            _write_beside_and_rename(target, text)
    except OSError as error:
        remedy = f"let this user write in {file.parent}, or change the file by hand"
        raise SettingsNotSaved(f"{file} cannot be written ({error.strerror}); {remedy}") from error


def _write_beside_and_rename(target: Path, text: bytes) -> None:
    status = target.stat()
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(descriptor, "wb") as beside:
            if (status.st_uid, status.st_gid) != (os.geteuid(), os.getegid()):
                os.fchown(beside.fileno(), status.st_uid, status.st_gid)
            os.fchmod(beside.fileno(), stat.S_IMODE(status.st_mode))
            beside.write(text)
            beside.flush()
            os.fsync(beside.fileno())
        os.replace(name, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
    folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)

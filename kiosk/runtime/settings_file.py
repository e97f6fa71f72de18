"""Reads the settings file and says in one line per problem what is wrong and what to do about it."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from drivers.clock import SystemClock
from drivers.errors import UsageError
from drivers.link.url import open_link
from kiosk.runtime.settings import DeviceSettings, Settings


@dataclass(frozen=True)
class Problem:
    """One thing wrong with a settings file; `key` is dotted, list places count from 1, empty for the whole file."""

    file: Path
    key: str
    wrong: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.key}" if self.key else str(self.file)
        return f"{where}: {self.wrong}; {self.remedy}"


class SettingsError(Exception):
    """The settings cannot be used; the text is one line for each problem."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in problems))


def load_settings(file: Path) -> Settings:
    """Return the settings of `file`; SettingsError when it cannot be read or any key is wrong."""
    return parse_settings(file, read_settings(file))


def read_settings(file: Path) -> bytes:
    """Return what stands in `file`; SettingsError when it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        remedy = "give another file with --config or start from config/kiosk.toml"
        raise SettingsError([Problem(file, "", f"cannot be read ({error.strerror})", remedy)]) from error


def parse_settings(file: Path, text: bytes) -> Settings:
    """Return the settings of a text that stands in `file`, or is going to; SettingsError when any key is wrong."""
    try:
        content = tomllib.loads(text.decode("utf-8"))
    except UnicodeDecodeError as error:
        wrong = f"is not UTF-8 text (byte {error.start})"
        raise SettingsError([Problem(file, "", wrong, "save the file as UTF-8")]) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError([Problem(file, "", f"is no TOML file: {error}", "correct this line")]) from error
    try:
        settings = Settings.model_validate(content, context={"folder": file.parent})
    except ValidationError as error:
        raise SettingsError([_problem(file, detail) for detail in error.errors()]) from error
    if problems := [*_contradictions(file, settings)]:
        raise SettingsError(problems)
    return settings


def _contradictions(file: Path, settings: Settings) -> Iterator[Problem]:
    """Yield what is right key by key and wrong together."""
    kinds: dict[str, Sequence[DeviceSettings]] = {
        "terminals": settings.terminals,
        "printers": settings.printers,
        "scanners": settings.scanners,
    }
    for kind, devices in kinds.items():
        names = [device.name for device in devices]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield Problem(file, kind, f"{name!r} stands there twice", "give every device its own name")
        for place, device in enumerate(devices, start=1):
            try:
                open_link(device.link, SystemClock())  # looks at the text only
            except UsageError as error:
                wrong, _, remedy = str(error).partition("; ")
                yield Problem(file, f"{kind}.{place}.link", wrong, remedy)
    for key, name, kind, found in (
        ("visitor.printer", settings.visitor.printer, "printers", settings.printer),
        ("visitor.scanner", settings.visitor.scanner, "scanners", settings.scanner),
        ("counter.terminal", settings.counter.terminal, "terminals", settings.terminal),
        ("counter.printer", settings.counter.printer, "printers", settings.printer),
    ):
        if name and found(name) is None:
            known = ", ".join(repr(device.name) for device in kinds[kind]) or "none is configured"
            yield Problem(file, key, f"{name!r} is not one of [[{kind}]]", f"name one of them: {known}")
    tariff = settings.tariff
    if (tariff.signature_file is None) != (tariff.public_key_file is None):
        yield Problem(file, "tariff", "a signature and its public key belong together", "give both files or neither")
    if tariff.signature_file is None and not tariff.allow_sample:
        yield Problem(file, "tariff.signature_file", "is missing", "add it; only a sample tariff may be unsigned")
    if settings.exchange.retry_first_s > settings.exchange.retry_longest_s:
        yield Problem(file, "exchange.retry_first_s", "is longer than retry_longest_s", "make it the shorter one")


def _problem(file: Path, detail: ErrorDetails) -> Problem:
    location = detail["loc"]
    field, siblings = _field_at(location)
    key = ".".join(str(part + 1) if isinstance(part, int) else str(part) for part in location)
    hint = field.description if field is not None and field.description else "see config/kiosk.toml"
    match detail["type"]:
        case "missing":
            return Problem(file, key, "is missing", f"add it: {hint}")
        case "extra_forbidden":
            close = get_close_matches(str(location[-1]), siblings, n=1)
            remedy = f"did you mean {close[0]!r}?" if close else "remove it or see config/kiosk.toml"
            return Problem(file, key, "is no setting of this program", remedy)
        case "value_error":
            return Problem(file, key, str(detail["ctx"]["error"]), f"give {hint}")
        case _:
            wrong = detail["msg"][0].lower() + detail["msg"][1:]
            return Problem(file, key, f"{wrong}, not {detail['input']!r:.60}", f"give {hint}")


def _field_at(location: Sequence[int | str]) -> tuple[FieldInfo | None, list[str]]:
    """Return the field a location leads to, and the names that are possible in its place."""
    model: type[BaseModel] | None = Settings
    field: FieldInfo | None = None
    names: list[str] = []
    for part in location:
        if isinstance(part, str) and model is not None:
            names = list(model.model_fields)
            field = model.model_fields.get(part)
            model = _model_of(field)
    return field, names


def _model_of(field: FieldInfo | None) -> type[BaseModel] | None:
    """Return the section a field holds, also as the item of a list or the value of a table."""
    if field is None:
        return None
    candidates = [field.annotation, *getattr(field.annotation, "__args__", ())]
    return next((c for c in candidates if isinstance(c, type) and issubclass(c, BaseModel)), None)

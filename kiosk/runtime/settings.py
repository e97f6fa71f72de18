"""The settings of an appliance: one TOML file, every key described here (`config/kiosk.toml` is the example).

Read it with `kiosk.runtime.settings_file.load_settings`. Paths are relative to the folder of the file they
stand in. The description of a field is what its error message offers as the remedy.
"""

import re
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo

from kiosk.domain.money import EXPONENT
from kiosk.runtime.language_table import languages
from kiosk.runtime.server_url import check_server_url


def _beside_the_file(path: Path, info: ValidationInfo) -> Path:
    folder: Path = (info.context or {}).get("folder", Path())
    return folder / path


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, IsADirectoryError, PermissionError):
        raise ValueError(f"{name!r} is no time zone") from None
    return name


def _known_currency(code: str) -> str:
    if code not in EXPONENT:
        raise ValueError(f"{code!r} is no currency this program knows")
    return code


def _compiles(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(f"is no regular expression ({error})") from None
    return pattern


def _morocco_on_paper(languages: tuple[str, ...]) -> tuple[str, ...]:
    if not {"ar", "fr"} <= set(languages):
        raise ValueError("Arabic and French must be on every slip")
    return languages


def _no_language_twice(languages: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(languages)) != len(languages):
        raise ValueError("names a language twice")
    return languages


def _known_language(code: str) -> str:
    if code not in languages():
        raise ValueError(f"{code!r} is no language this program speaks (there are: {', '.join(languages())})")
    return code


def _server_url(url: str) -> str:
    return check_server_url(url) if url else url


FilePath = Annotated[Path, AfterValidator(_beside_the_file)]
LinkUrl = Annotated[str, Field(min_length=1, description='a link such as "serial:///dev/kiosk-terminal"')]
DeviceName = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,31}$", description='a short name such as "counter-1"')]
LanguageCode = Annotated[str, AfterValidator(_known_language)]
Languages = Annotated[tuple[LanguageCode, ...], Field(min_length=1), AfterValidator(_no_language_twice)]


class Section(BaseModel):
    """A table of the file: nothing unknown in it, nothing changed after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)


class PostSettings(Section):
    """The consulate."""

    code: str = Field(pattern=r"^[A-Z0-9-]{2,16}$", description='the code the central system gave, such as "PAR"')
    name: str = Field(min_length=1, max_length=80, description="the name of the post in French, as on its letters")
    name_ar: str = Field(min_length=1, max_length=80, description="the name of the post in Arabic")
    time_zone: Annotated[str, AfterValidator(_known_zone)] = Field(description='a zone such as "Europe/Paris"')
    currency: Annotated[str, AfterValidator(_known_currency)] = Field(description='an ISO 4217 code such as "EUR"')
    call_centre: str = Field(max_length=40, description="the telephone number the help screen shows")
    languages: Languages = Field(
        default_factory=lambda: tuple(languages()), description="languages in the order of the screen"
    )
    paper_languages: Annotated[Languages, AfterValidator(_morocco_on_paper)] = Field(
        default=("ar", "fr"), description='languages of every slip, at least ["ar", "fr"]'
    )


class NeighbourSettings(Section):
    """Another consulate, as a visitor whose appointment is there is told."""

    code: str = Field(pattern=r"^[A-Z0-9-]{2,16}$", description='the code the central system gave, such as "LYS"')
    name: str = Field(min_length=1, max_length=80, description="the name of the post in French")
    name_ar: str = Field(min_length=1, max_length=80, description="the name of the post in Arabic")


class StoreSettings(Section):
    """The encrypted store of the appliance."""

    path: FilePath = Field(default=Path("/var/lib/kiosk/store.db"), description="where the store lies")
    key_path: FilePath = Field(default=Path("/etc/kiosk/store.key"), description="its raw key, a file of mode 0600")


class ArrivalWindow(Section):
    """How long before and after the slot a visitor is let in, in minutes."""

    early_min: int = Field(ge=0, le=1440, description="minutes before the slot")
    late_min: int = Field(ge=0, le=1440, description="minutes after the slot")


class ArrivalSettings(ArrivalWindow):
    """The arrival policy of the post; `per_service` overrides it by service code."""

    early_min: int = Field(default=30, ge=0, le=1440, description="minutes before the slot")
    late_min: int = Field(default=15, ge=0, le=1440, description="minutes after the slot")
    per_service: dict[str, ArrivalWindow] = Field(
        default={}, description="[arrival.per_service.CODE] early_min, late_min"
    )


class SessionSettings(Section):
    """The idle time-out of the visitor station (EN 301 549 5.9: one touch extends it)."""

    idle_s: int = Field(default=60, ge=20, le=600, description="seconds without a touch before the warning")
    warning_s: int = Field(default=20, ge=20, le=120, description="seconds the warning stays, at least 20")


class AttemptSettings(Section):
    """How many wrong birth dates may be given before the visitor is sent to the staff."""

    per_reference: int = Field(default=3, ge=1, le=20, description="wrong answers for one reference")
    typed_per_device: int = Field(default=20, ge=1, le=1000, description="wrong answers for all typed references")
    window_s: int = Field(default=900, ge=60, le=86400, description="seconds after which a wrong answer is forgotten")


class ReferenceSettings(Section):
    """What an appointment reference looks like in a scanned or typed text."""

    pattern: Annotated[str, AfterValidator(_compiles)] = Field(
        default="RV[A-Z0-9]{8}", description='a regular expression such as "RV[A-Z0-9]{8}"'
    )


class TariffSettings(Section):
    """The signed tariff file; an unsigned one is taken only where samples are allowed."""

    file: FilePath = Field(description="the tariff, a TOML file")
    signature_file: FilePath | None = Field(default=None, description="the Ed25519 signature of the file, 64 bytes")
    public_key_file: FilePath | None = Field(default=None, description="the raw public key as hexadecimal text")
    allow_sample: bool = Field(default=False, description="true only for tests and demonstrations")


class SlipSettings(Section):
    """What a post adds to its slips, by language, and what it keeps of them."""

    header: dict[LanguageCode, str] = Field(default={}, description="[slips.header] a line under the heading")
    footer: dict[LanguageCode, str] = Field(default={}, description="[slips.footer] a line at the end")
    merchant_copy: bool = Field(default=False, description="true where the post keeps its copy of each receipt")
    templates: FilePath | None = Field(default=None, description="a folder with templates of the post's own slips")


class DeviceSettings(Section):
    """What every device has: the name stations use, and the line it is on."""

    name: DeviceName
    link: LinkUrl


class TerminalSettings(DeviceSettings):
    """A card terminal. `settings` is handed to the protocol's driver as it is."""

    protocol: str = Field(min_length=1, description='a protocol such as "concert"')
    settings: dict[str, str] = Field(default={}, description="text values for the driver of this protocol")


class PrinterSettings(DeviceSettings):
    """A receipt printer and its profile of `config/printers`."""

    profile: str = Field(default="generic-80", min_length=1, description="a profile of config/printers")
    roll_mm: int = Field(
        default=0, ge=0, le=1_000_000, description="length of a new roll in millimetres; 0: the usual one of the width"
    )


class ScannerSettings(DeviceSettings):
    """A code scanner that sends what it read."""


class WindowSettings(Section):
    """The window of a station in pixels."""

    width: int = Field(ge=640, le=7680, description="pixels")
    height: int = Field(ge=480, le=7680, description="pixels")
    full_screen: bool = Field(default=False, description="true on the appliance")


class VisitorSettings(WindowSettings):
    """The check-in station; without a scanner or a printer its name stays empty."""

    printer: str = Field(default="", description="the name of one of [[printers]]")
    scanner: str = Field(default="", description="the name of one of [[scanners]]")
    width: int = Field(default=1080, ge=640, le=7680, description="pixels")
    height: int = Field(default=1920, ge=480, le=7680, description="pixels")


class CounterSettings(WindowSettings):
    """The agent's station."""

    window: str = Field(default="1", min_length=1, max_length=4, description="what the ticket board shows")
    terminal: str = Field(default="", description="the name of one of [[terminals]]")
    printer: str = Field(default="", description="the name of one of [[printers]]")
    width: int = Field(default=1920, ge=640, le=7680, description="pixels")
    height: int = Field(default=1080, ge=480, le=7680, description="pixels")
    lock_s: int = Field(default=300, ge=30, le=3600, description="seconds without a touch before the desk is locked")


class TechnicianSettings(WindowSettings):
    """The station of the person who installs and repairs."""

    width: int = Field(default=1920, ge=640, le=7680, description="pixels")
    height: int = Field(default=1080, ge=480, le=7680, description="pixels")
    lock_s: int = Field(default=300, ge=30, le=3600, description="seconds without a touch before it is locked")


class ExchangeSettings(Section):
    """The next hop towards the central system."""

    url: Annotated[str, AfterValidator(_server_url)] = Field(
        default="", description='an address such as "https://post.example"; http only on this machine'
    )
    name: str = Field(default="appliance", min_length=1, max_length=64, description="what the server calls this device")
    ca_file: FilePath | None = Field(default=None, description="the certificate authority of a server of the post")
    answer_s: float = Field(default=15, gt=0, le=120, description="seconds to wait for an answer")
    poll_s: int = Field(default=25, ge=0, le=60, description="seconds the server may hold a request for changes")
    retry_first_s: float = Field(default=1, gt=0, le=60, description="longest seconds before the first retry")
    retry_longest_s: float = Field(default=30, gt=0, le=3600, description="longest seconds between two retries")


class RetentionSettings(Section):
    """How long what names visitors is kept; ledgers name nobody and are kept."""

    names_days: int = Field(default=1, ge=1, le=365, description="days after the slot that names are kept, 1 to 365")


class LogSettings(Section):
    """Where log lines go; they always go to standard error too, which the journal keeps."""

    level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="debug, info, warning, error"
    )
    folder: FilePath | None = Field(default=None, description="a folder for one JSON lines file per station")


class Settings(Section):
    """The whole file."""

    post: PostSettings
    tariff: TariffSettings
    store: StoreSettings = StoreSettings()
    arrival: ArrivalSettings = ArrivalSettings()
    session: SessionSettings = SessionSettings()
    attempts: AttemptSettings = AttemptSettings()
    reference: ReferenceSettings = ReferenceSettings()
    slips: SlipSettings = SlipSettings()
    neighbours: tuple[NeighbourSettings, ...] = ()
    terminals: tuple[TerminalSettings, ...] = ()
    printers: tuple[PrinterSettings, ...] = ()
    scanners: tuple[ScannerSettings, ...] = ()
    visitor: VisitorSettings = VisitorSettings()
    counter: CounterSettings = CounterSettings()
    technician: TechnicianSettings = TechnicianSettings()
    exchange: ExchangeSettings = ExchangeSettings()
    retention: RetentionSettings = RetentionSettings()
    log: LogSettings = LogSettings()

    def terminal(self, name: str) -> TerminalSettings | None:
        """Return the terminal of that name, None when there is none."""
        return next((device for device in self.terminals if device.name == name), None)

    def printer(self, name: str) -> PrinterSettings | None:
        """Return the printer of that name, None when there is none."""
        return next((device for device in self.printers if device.name == name), None)

    def scanner(self, name: str) -> ScannerSettings | None:
        """Return the scanner of that name, None when there is none."""
        return next((device for device in self.scanners if device.name == name), None)

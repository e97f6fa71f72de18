"""What the driver must know about a printer model: one flat TOML file per model in `config/printers`."""

import dataclasses
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from drivers.errors import UsageError, plain_reason
from drivers.receipt_printer.dialects import DIALECTS

#: these answer no mark inside a slip, so there is nothing to keep a window by
POLLED_PROOFS = frozenset(("star_etb", "custom_poll"))


@dataclass(frozen=True)
class Profile:
    """One printer model. Every key stands in its file, so that a file shows all there is to set."""

    #: what a person calls it
    description: str
    #: the printer family, a key of `dialects.DIALECTS`: `esc_pos`, `custom` (DLE EOT 20) or `star` (Line Mode)
    dialect: str
    #: how the answer to `GS I 67` begins; empty where there is none to tell it by
    model_name: str
    #: printable dots of a line, a multiple of 8
    width_dots: int
    #: dots per inch, in both directions
    dpi: int
    #: paper speed, for the time a slip is given to come out
    speed_mm_s: int
    #: whether it draws QR codes itself (`GS ( k`)
    native_qr: bool
    #: whether it honours `ESC $` before `GS v 0`, so that white on the left need not be sent
    left_trim: bool
    #: whether it understands `GS P`, which makes one unit of `ESC J` and `ESC $` one dot
    sets_motion_units: bool
    #: whether it reports changes unasked (`GS a`); else it is polled while a slip comes out
    automatic_status: bool
    #: `gs_h`: process id reply after the cut; `gs_r`: status queued behind the cut; `star_etb`: counter of the ETB
    #: behind the cut; `custom_poll`: asked until nothing moves and, with a presenter, the slip is held out
    proof: str
    #: `dle_dc4`: clears its buffers in real time and says so; `nul`: swallows zeros, then `ESC @`; `star_reset`: a
    #: reset in real time, seen by its ETB counter
    clearing: str
    #: a key of the dialect's cuts, in `commands.CUTS` or `star_commands.CUTS`
    cut: str
    #: paper between head and knife, fed before a cut command that does not feed by itself
    knife_distance_dots: int
    #: paper surely left when the roll sensor first sees the end; slips that must not be torn go no further
    near_end_mm: int
    #: most bytes on their way without a reply; below the receive buffer, so that real-time commands get through.
    #: 0: no limit, only the line's flow control holds the data back
    window_bytes: int
    #: how long the answer to one real-time query may take
    query_timeout_s: float
    #: how long the printer may take no data and report nothing before the job is given up
    stall_timeout_s: float
    #: whether it holds the cut slip out until it is taken (`GS e`)
    presenter: bool
    #: how far, in the model's own steps
    present_steps: int
    #: whether it can draw a slip back that nobody takes; else it is pushed out
    retracts: bool
    #: how long a slip is held out; 0: until the next one
    take_timeout_s: float

    @property
    def row_bytes(self) -> int:
        """Bytes of one full raster row."""
        return self.width_dots // 8

    def printing_time_s(self, height_dots: int) -> float:
        """Seconds the paper needs for `height_dots`."""
        return height_dots * 25.4 / self.dpi / self.speed_mm_s


def load_profile(name: str, profiles_dir: Path) -> Profile:
    """Read `<profiles_dir>/<name>.toml`; raises UsageError naming the file, the key and what is expected."""
    if not profiles_dir.is_dir():
        raise UsageError(f"{profiles_dir}: is no folder; name one with printer profiles, {name}.toml among them")
    path = profiles_dir / f"{name}.toml"
    if path.parent != profiles_dir or not path.is_file():
        known = ", ".join(sorted(found.stem for found in profiles_dir.glob("*.toml")))
        if not known:
            raise UsageError(f"{profiles_dir}: holds no printer profile (none in it ends with .toml)")
        raise UsageError(f"no printer profile {name!r}; choose one of: {known}")
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: is no text in UTF-8") from error
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"{path}: {plain_reason(error)}") from error
    return _checked(table, path)


def _checked(table: Mapping[str, object], path: Path) -> Profile:
    fields = {field.name: field.type for field in dataclasses.fields(Profile)}
    if extra := sorted(table.keys() - fields.keys()):
        raise UsageError(f"{path}: unknown key {extra[0]!r}; remove it or correct its name")
    values: dict[str, object] = {}
    for name, wanted in fields.items():
        if name not in table:
            raise UsageError(f"{path}: the key {name!r} is missing; add it ({_type_name(wanted)})")
        value = table[name]
        if wanted is float and type(value) is int:
            value = float(value)
        if type(value) is not wanted:
            raise UsageError(f"{path}: {name} must be {_type_name(wanted)}, not {value!r}")
        values[name] = value
    profile = Profile(**values)  # type: ignore[arg-type]  # each type has just been checked against its field
    _check_ranges(profile, path)
    return profile


def _type_name(wanted: object) -> str:
    return wanted.__name__ if isinstance(wanted, type) else str(wanted)


def _check_ranges(profile: Profile, path: Path) -> None:
    dialect = DIALECTS.get(profile.dialect)
    if dialect is None:
        raise UsageError(f"{path}: dialect must be {' or '.join(DIALECTS)}, not {profile.dialect!r}")
    windowless = profile.proof in POLLED_PROOFS
    rules = (
        ("width_dots", 8 <= profile.width_dots <= 2040 and profile.width_dots % 8 == 0, "a multiple of 8 up to 2040"),
        ("dpi", 0 < profile.dpi <= 255, "1 to 255"),
        ("speed_mm_s", profile.speed_mm_s > 0, "above 0"),
        ("proof", profile.proof in dialect.proofs, " or ".join(dialect.proofs)),
        ("clearing", profile.clearing in dialect.clearings, " or ".join(dialect.clearings)),
        ("cut", profile.cut in dialect.cuts, " or ".join(dialect.cuts)),
        ("knife_distance_dots", profile.knife_distance_dots >= 0, "0 or more"),
        ("near_end_mm", profile.near_end_mm >= 0, "0 or more"),
        ("window_bytes", profile.window_bytes == 0 or profile.window_bytes >= 512, "0 (no limit) or at least 512"),
        ("window_bytes", profile.window_bytes == 0 or not windowless, f"0 with proof {profile.proof}"),
        ("automatic_status", not (windowless and profile.automatic_status), f"false with proof {profile.proof}"),
        ("presenter", profile.dialect == "custom" or not profile.presenter, "false but for dialect custom"),
        ("present_steps", 0 <= profile.present_steps <= 255, "0 to 255"),
        ("take_timeout_s", profile.take_timeout_s >= 0, "0 (no limit) or more"),
        ("query_timeout_s", profile.query_timeout_s > 0, "above 0"),
        ("stall_timeout_s", profile.stall_timeout_s > 0, "above 0"),
    )
    for name, holds, wanted in rules:
        if not holds:
            raise UsageError(f"{path}: {name} must be {wanted}, not {getattr(profile, name)!r}")

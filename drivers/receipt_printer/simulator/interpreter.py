"""Commands of the virtual printer and their effects; sans-IO. Settings are those of standard mode."""

from collections.abc import Callable
from dataclasses import dataclass, field

from drivers.receipt_printer.profile import Profile
from drivers.receipt_printer.simulator.decoder import Command, Row
from drivers.receipt_printer.simulator.render import qr_rows, text_rows

#: vertical units per inch after power-on of a model that knows GS P (TM-T88: half a dot)
_FINE_UNITS_PER_INCH = 360
_LINE_DOTS = 30
_CHARACTERS_PER_LINE = 48
_MODEL_NAME = 0x43
_LF = 0x0A


@dataclass
class Effect:
    """What a command does: rows to print, in order, then a cut; an answer; texts for the record."""

    rows: list[int] = field(default_factory=list)
    cut: bool = False
    reply: bytes = b""
    qr_texts: list[str] = field(default_factory=list)
    text_lines: list[str] = field(default_factory=list)
    report_now: bool = False


@dataclass
class _Settings:
    """What ESC @ sets back."""

    units_per_inch: int
    vertical_units_per_inch: int
    alignment: int = 0
    position_dots: int = 0
    qr_module_dots: int = 3
    qr_error_correction: int = 0x30
    qr_data: bytes = b""


class Interpreter:
    """Executes one item after the other; `reports_changes` says whether automatic status back is on."""

    def __init__(self, profile: Profile) -> None:
        self.reports_changes = False
        self._profile = profile
        self._settings = self._default_settings()
        self._line = bytearray()
        self._picture_position_dots = 0
        self._paper_status = 0
        self._handlers: dict[bytes, Callable[[bytes], Effect]] = {
            b"\x1b@": self._initialize,
            b"\x1bJ": lambda body: self._feed(body[0]),
            b"\x1bd": lambda body: self._after_line([0] * (body[0] * _LINE_DOTS)),
            b"\x1b$": self._set_position,
            b"\x1ba": self._set_alignment,
            b"\x1bi": lambda _: Effect(cut=True),
            b"\x1bm": lambda _: Effect(cut=True),
            b"\x1dP": self._set_units,
            b"\x1dV": self._cut,
            b"\x1dv": self._start_picture,
            b"\x1da": self._report_changes,
            b"\x1dr": self._queued_status,
            b"\x1dI": self._identify,
            b"\x1d(": self._extended,
        }

    def execute(self, item: Command | Row, paper_status: int) -> Effect:
        """Do what `item` says; `paper_status` is what GS r 1 would answer now. Unknown commands do nothing."""
        self._paper_status = paper_status
        if isinstance(item, Row):
            row = int.from_bytes(item.data, "big")
            return Effect(rows=[self._placed(row, len(item.data) * 8, self._picture_position_dots)])
        if len(item.code) == 1:
            return self._character(item.code[0])
        handler = self._handlers.get(item.code)
        return handler(item.body) if handler else Effect()

    def _default_settings(self) -> _Settings:
        vertical = _FINE_UNITS_PER_INCH if self._profile.sets_motion_units else self._profile.dpi
        return _Settings(units_per_inch=self._profile.dpi, vertical_units_per_inch=vertical)

    def _placed(self, row: int, width_dots: int, position_dots: int) -> int:
        """`row` in the numbers of `Paper.add_row`; what sticks out on the right is lost."""
        room = self._profile.width_dots - width_dots
        shift = {0: room - position_dots, 1: (room + 1) // 2, 2: 0}[self._settings.alignment]
        return row << shift if shift >= 0 else row >> -shift

    def _initialize(self, _: bytes) -> Effect:
        self._settings = self._default_settings()
        self._line.clear()
        return Effect()

    def _feed(self, units: int) -> Effect:
        dots = units * self._profile.dpi // self._settings.vertical_units_per_inch
        self._settings.position_dots = 0
        return self._after_line([0] * dots)

    def _set_position(self, body: bytes) -> Effect:
        units = int.from_bytes(body, "little")
        self._settings.position_dots = units * self._profile.dpi // self._settings.units_per_inch
        return Effect()

    def _set_alignment(self, body: bytes) -> Effect:
        self._settings.alignment = body[0] & 0x0F if body[0] & 0x0F in (0, 1, 2) else 0
        return Effect()

    def _set_units(self, body: bytes) -> Effect:
        if self._profile.sets_motion_units:
            defaults = self._default_settings()
            self._settings.units_per_inch = body[0] or defaults.units_per_inch
            self._settings.vertical_units_per_inch = body[1] or defaults.vertical_units_per_inch
        return Effect()

    def _cut(self, body: bytes) -> Effect:
        # the way from head to knife is left out: a slip's picture shows what was sent, no more
        fed = self._feed(body[1] if len(body) > 1 else 0)
        fed.cut = True
        return fed

    def _start_picture(self, _: bytes) -> Effect:
        self._picture_position_dots, self._settings.position_dots = self._settings.position_dots, 0
        return self._after_line([])

    def _report_changes(self, body: bytes) -> Effect:
        self.reports_changes = bool(body[0]) and self._profile.automatic_status
        return Effect(report_now=self.reports_changes)

    def _queued_status(self, body: bytes) -> Effect:
        return Effect(reply=bytes((self._paper_status if body[0] in (1, 49) else 0,)))

    def _identify(self, body: bytes) -> Effect:
        if body[0] != _MODEL_NAME or not self._profile.model_name:
            return Effect()
        return Effect(reply=b"\x5f" + self._profile.model_name.encode("ascii") + b"\x00")

    def _extended(self, body: bytes) -> Effect:
        family, parameters = body[0:1], body[3:]
        if family == b"k" and self._profile.native_qr and len(parameters) > 2 and parameters[:1] == b"1":
            return self._symbol(parameters[1], parameters[2:])
        if family == b"H" and parameters[:2] == b"00" and self._profile.proof == "gs_h":
            return Effect(reply=b"\x37\x22" + parameters[2:6] + b"\x00")
        return Effect()

    def _symbol(self, function: int, data: bytes) -> Effect:
        settings = self._settings
        match function:
            case 67:
                settings.qr_module_dots = data[0]
            case 69:
                settings.qr_error_correction = data[0]
            case 80:
                settings.qr_data = data[1:]
            case 81:
                return self._print_symbol()
        return Effect()

    def _print_symbol(self) -> Effect:
        text = self._settings.qr_data.decode("utf-8", errors="replace")
        width, rows = qr_rows(text, self._settings.qr_module_dots, self._settings.qr_error_correction)
        if not rows or width > self._profile.width_dots:  # too large: a real one prints nothing
            return Effect()
        return Effect(rows=[self._placed(row, width, 0) for row in rows], qr_texts=[text])

    def _character(self, code: int) -> Effect:
        if code == _LF:
            return self._after_line([] if self._line else [0] * _LINE_DOTS)
        if code >= 0x20:
            self._line.append(code)
        return self._after_line([]) if len(self._line) == _CHARACTERS_PER_LINE else Effect()

    def _after_line(self, rows: list[int]) -> Effect:
        """Print the characters waiting in the line buffer, then `rows`."""
        if not self._line:
            return Effect(rows=rows)
        line = bytes(self._line).decode("cp437")
        self._line.clear()
        return Effect(rows=text_rows(line, self._profile.width_dots) + rows, text_lines=[line])

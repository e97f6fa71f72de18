"""ESC/POS commands of the virtual printer and their effects; sans-IO. Settings are those of standard mode."""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.receipt_printer.profile import Profile
from drivers.receipt_printer.simulator.barcodes import barcode_of
from drivers.receipt_printer.simulator.decoder import Command, Row
from drivers.receipt_printer.simulator.effect import Effect, placed
from drivers.receipt_printer.simulator.logos import Logos
from drivers.receipt_printer.simulator.pictures import (
    Picture,
    column_picture,
    numbered_pictures,
    printed,
    stored_picture,
)
from drivers.receipt_printer.simulator.render import qr_rows
from drivers.receipt_printer.simulator.text_line import LINE_DOTS, TextLine

#: vertical units per inch after power-on of a model that knows GS P (TM-T88: half a dot)
_FINE_UNITS_PER_INCH = 360
_LF = 0x0A
#: GS I n with one byte as answer: model and type (with a knife) as numbers, version
_IDENTITY_BYTES = {1: b"\x20", 2: b"\x02", 3: b"\x01"}
_OUTPUTS = {2: "retract", 3: "present", 5: "eject"}


@dataclass
class _Settings:
    """What ESC @ sets back."""

    units_per_inch: int
    vertical_units_per_inch: int
    position_dots: int = 0
    qr_module_dots: int = 3
    qr_error_correction: int = 0x30
    qr_data: bytes = b""
    #: of `GS ( L` 112, until it is printed
    stored: Picture = (0, [])
    bar_height_dots: int = 162
    bar_width_dots: int = 3


class EscPosInterpreter:
    """Executes one item after the other; `reports_changes` says whether automatic status back is on."""

    def __init__(self, profile: Profile, logos: Logos) -> None:
        self.reports_changes = False
        self._profile = profile
        self._logos = logos
        self._settings = self._default_settings()
        self._text = TextLine(profile)
        self._picture_position_dots = 0
        self._paper_status = 0
        self._handlers: dict[bytes, Callable[[bytes], Effect]] = {
            b"\x1b@": self._initialize,
            b"\x1bJ": lambda body: self._feed(body[0]),
            b"\x1bd": lambda body: self._text.flush([0] * (body[0] * LINE_DOTS)),
            b"\x1b$": self._set_position,
            b"\x1ba": self._set_alignment,
            b"\x1bt": self._choose_code_page,
            b"\x1bi": lambda _: self._plain_cut(),
            b"\x1bm": lambda _: self._plain_cut(),
            b"\x1dP": self._set_units,
            b"\x1dV": self._cut,
            b"\x1dv": self._start_picture,
            b"\x1da": self._report_changes,
            b"\x1dr": self._queued_status,
            b"\x1dI": self._identify,
            b"\x1de": self._eject,
            b"\x1d(": self._extended,
            b"\x1d8": self._large,
            b"\x1b*": self._columns,
            b"\x1dk": self._bar_code,
            b"\x1dh": self._set_bar_height,
            b"\x1dw": self._set_bar_width,
            b"\x1cq": self._define_numbered,
            b"\x1cp": self._print_numbered,
        }

    def execute(self, item: Command | Row, paper_status: int) -> Effect:
        """Do what `item` says; `paper_status` is what GS r 1 would answer now. Unknown commands do nothing."""
        self._paper_status = paper_status
        if isinstance(item, Row):
            row = int.from_bytes(item.data, "big")
            return Effect(rows=[self._placed(row, len(item.data) * 8, self._picture_position_dots)])
        if len(item.code) == 1:
            return self._text.end_line() if item.code[0] == _LF else self._text.add(item.code[0])
        handler = self._handlers.get(item.code)
        return handler(item.body) if handler else Effect()

    def _default_settings(self) -> _Settings:
        vertical = _FINE_UNITS_PER_INCH if self._profile.sets_motion_units else self._profile.dpi
        return _Settings(units_per_inch=self._profile.dpi, vertical_units_per_inch=vertical)

    def _placed(self, row: int, width_dots: int, position_dots: int) -> int:
        return placed(
            row,
            width_dots,
            line_dots=self._profile.width_dots,
            alignment=self._text.alignment,
            position_dots=position_dots,
        )

    def _initialize(self, _: bytes) -> Effect:
        self._settings = self._default_settings()
        self._text.reset()
        return Effect()

    def _feed(self, units: int) -> Effect:
        dots = units * self._profile.dpi // self._settings.vertical_units_per_inch
        self._settings.position_dots = 0
        return self._text.flush([0] * dots)

    def _set_position(self, body: bytes) -> Effect:
        units = int.from_bytes(body, "little")
        self._settings.position_dots = units * self._profile.dpi // self._settings.units_per_inch
        return Effect()

    def _set_alignment(self, body: bytes) -> Effect:
        self._text.align(body[0])
        return Effect()

    def _choose_code_page(self, body: bytes) -> Effect:
        self._text.choose_code_page(body[0])
        return Effect()

    def _set_units(self, body: bytes) -> Effect:
        if self._profile.sets_motion_units:
            defaults = self._default_settings()
            self._settings.units_per_inch = body[0] or defaults.units_per_inch
            self._settings.vertical_units_per_inch = body[1] or defaults.vertical_units_per_inch
        return Effect()

    def _cut(self, body: bytes) -> Effect:
        # the way from head to knife is left out: a slip's picture shows what was sent, no more
        if len(body) < 2:
            return self._plain_cut()
        fed = self._feed(body[1])
        fed.cut = True
        return fed

    def _plain_cut(self) -> Effect:
        effect = self._text.flush([])
        effect.cut, effect.rows_below_knife = True, self._profile.knife_distance_dots
        return effect

    def _start_picture(self, body: bytes) -> Effect:
        self._picture_position_dots, self._settings.position_dots = self._settings.position_dots, 0
        effect = self._text.flush([])
        width, height = (int.from_bytes(body[start : start + 2], "little") for start in (2, 4))
        effect.notes.append(f"[picture {width * 8} x {height} at {self._picture_position_dots}]")
        return effect

    def _report_changes(self, body: bytes) -> Effect:
        self.reports_changes = bool(body[0]) and self._profile.automatic_status
        return Effect(report_now=self.reports_changes)

    def _queued_status(self, body: bytes) -> Effect:
        return Effect(reply=bytes((self._paper_status if body[0] in (1, 49) else 0,)))

    def _identify(self, body: bytes) -> Effect:
        """As an Epson TM does; a printer that has no name tells nothing."""
        if not self._profile.model_name:
            return Effect()
        number = body[0]
        texts = {65: "1.00 ESC/POS", 66: "EPSON", 67: self._profile.model_name, 68: "SPECIMEN00", 69: ""}
        if number in texts:
            return Effect(reply=b"\x5f" + texts[number].encode("ascii") + b"\x00")
        return Effect(reply=_IDENTITY_BYTES.get(number - 0x30 if number > 0x30 else number, b""))

    def _eject(self, body: bytes) -> Effect:
        return Effect(output=_OUTPUTS.get(body[0], "") if self._profile.presenter else "")

    def _extended(self, body: bytes) -> Effect:
        family, parameters = body[0:1], body[3:]
        match family, parameters[:2]:
            case b"k", _ if self._profile.native_qr and len(parameters) > 2 and parameters[:1] == b"1":
                return self._symbol(parameters[1], parameters[2:])
            case b"H", b"00" if self._profile.proof == "gs_h":
                return Effect(reply=b"\x37\x22" + parameters[2:6] + b"\x00")
            case b"L", b"0C":
                self._logos.define(parameters)
            case b"L", b"0p":
                self._settings.stored = stored_picture(parameters)
            case b"L", b"02" | b"0\x02":
                stored, self._settings.stored = self._settings.stored, (0, [])
                return self._picture("picture", stored)
            case b"L", b"0E":
                return self._logos.print(parameters, line_dots=self._profile.width_dots, alignment=self._text.alignment)
        return Effect()

    def _large(self, body: bytes) -> Effect:
        """`GS 8 L`: as `GS ( L`, with four bytes of length."""
        return self._extended(body[0:1] + body[3:]) if body[0:1] == b"L" else Effect()

    def _picture(self, name: str, picture: Picture) -> Effect:
        position_dots, self._settings.position_dots = self._settings.position_dots, 0
        effect = self._text.flush([])
        added = printed(
            name,
            picture,
            line_dots=self._profile.width_dots,
            alignment=self._text.alignment,
            position_dots=position_dots,
        )
        effect.rows += added.rows
        effect.notes += added.notes
        return effect

    def _columns(self, body: bytes) -> Effect:
        """The line feed behind it ends its line and adds none."""
        effect = self._picture("picture", column_picture(body))
        self._text.picture_on_line = True
        return effect

    def _bar_code(self, body: bytes) -> Effect:
        name, text, modules = barcode_of(body)
        dots = "".join(module * self._settings.bar_width_dots for module in modules)
        rows = [int(dots, 2)] * self._settings.bar_height_dots if dots and len(dots) <= self._profile.width_dots else []
        effect = self._picture(name, (len(dots), rows))
        effect.notes = [*effect.notes[: -1 if rows else None], f"[{name} {text}]"]
        return effect

    def _set_bar_height(self, body: bytes) -> Effect:
        self._settings.bar_height_dots = body[0]
        return Effect()

    def _set_bar_width(self, body: bytes) -> Effect:
        self._settings.bar_width_dots = body[0]
        return Effect()

    def _define_numbered(self, body: bytes) -> Effect:
        self._logos.numbered = numbered_pictures(body)
        return Effect()

    def _print_numbered(self, body: bytes) -> Effect:
        pictures = self._logos.numbered
        return self._picture(f"logo {body[0]}", pictures[body[0] - 1]) if 0 < body[0] <= len(pictures) else Effect()

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
        return Effect(rows=[self._placed(row, width, 0) for row in rows], qr_texts=[text], notes=[f"[qr {text}]"])

"""The commands of Star Line Mode that the driver uses, and plain text; sans-IO."""

from collections.abc import Callable

from drivers.receipt_printer.profile import Profile
from drivers.receipt_printer.simulator.decoder import Command, Row
from drivers.receipt_printer.simulator.effect import Effect, placed
from drivers.receipt_printer.simulator.text_line import LINE_DOTS, TextLine
from drivers.receipt_printer.star_commands import ETB, ETB_COUNTER_SIZE

_LF = 0x0A
_CUTS_WITHOUT_FEED = (0, 1)


class StarInterpreter:
    """Counts ETB; a cut with feed leaves the way to the knife out, as the ESC/POS interpreter does."""

    def __init__(self, profile: Profile) -> None:
        self.reports_changes = False
        self._profile = profile
        self._etb_counter = 0
        self._text = TextLine(profile)
        self._handlers: dict[bytes, Callable[[bytes], Effect]] = {
            b"\x1b@": self._initialize,
            b"\x1bI": lambda body: self._text.flush([0] * body[0]),  # eighths of a millimetre: dots
            b"\x1bJ": lambda body: self._text.flush([0] * (body[0] * 2)),
            b"\x1ba": lambda body: self._text.flush([0] * (body[0] * LINE_DOTS)),
            b"\x1bd": self._cut,
            b"\x1b\x1e": self._set_status,
            b"\x1b\x1d": self._graphic,
        }

    def execute(self, item: Command | Row, paper_status: int) -> Effect:
        """Do what `item` says; unknown commands do nothing."""
        if isinstance(item, Row):
            row, width = int.from_bytes(item.data, "big"), len(item.data) * 8
            line_dots = self._profile.width_dots
            return Effect(rows=[placed(row, width, line_dots=line_dots, alignment=self._text.alignment)])
        if len(item.code) == 1:
            return self._character(item.code)
        handler = self._handlers.get(item.code)
        return handler(item.body) if handler else Effect()

    def _initialize(self, _: bytes) -> Effect:
        self._text.reset()
        return Effect()

    def _cut(self, body: bytes) -> Effect:
        effect = self._text.flush([])
        effect.cut = True
        if body[0] & 0x0F in _CUTS_WITHOUT_FEED:
            effect.rows_below_knife = self._profile.knife_distance_dots
        return effect

    def _set_status(self, body: bytes) -> Effect:
        match body[0:1]:
            case b"E":
                self._etb_counter = 0
                return Effect(etb_counter=0)
            case b"a":
                self.reports_changes = bool(body[1] & 1)
                return Effect(report_now=self.reports_changes)
        return Effect()

    def _graphic(self, body: bytes) -> Effect:
        match body[0:1]:
            case b"S":
                width, height = (int.from_bytes(body[start : start + 2], "little") for start in (2, 4))
                effect = self._text.flush([])
                effect.notes.append(f"[picture {width * 8} x {height}]")
                return effect
            case b"a":
                self._text.align(body[1])
        return Effect()

    def _character(self, code: bytes) -> Effect:
        if code == ETB:
            self._etb_counter = (self._etb_counter + 1) % ETB_COUNTER_SIZE
            return Effect(etb_counter=self._etb_counter, report_now=self.reports_changes)
        if code[0] == _LF:
            return self._text.end_line()
        return self._text.add(code[0])

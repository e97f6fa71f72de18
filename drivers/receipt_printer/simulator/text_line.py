"""The line of characters a virtual printer collects before it prints them."""

from drivers.receipt_printer.profile import Profile
from drivers.receipt_printer.simulator.effect import Effect, placed
from drivers.receipt_printer.simulator.render import text_rows

LINE_DOTS = 30
_DOTS_PER_CHARACTER = 12
#: ESC t n as an Epson TM-T20II counts them; every other page is read as page 0
CODE_PAGES = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    4: "cp863",
    5: "cp865",
    13: "cp857",
    14: "cp737",
    15: "iso8859-7",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
    32: "cp720",
    33: "cp775",
    34: "cp855",
    35: "cp861",
    36: "cp862",
    37: "cp864",
    38: "cp869",
    39: "iso8859-2",
    40: "iso8859-15",
    44: "cp1125",
    45: "cp1250",
    46: "cp1251",
    47: "cp1253",
    48: "cp1254",
    49: "cp1255",
    50: "cp1256",
    51: "cp1257",
    52: "cp1258",
}


class TextLine:
    """Code page and alignment are settings; `flush` prints what waits, then rows."""

    def __init__(self, profile: Profile) -> None:
        self._width_dots = profile.width_dots
        self._columns = profile.width_dots // _DOTS_PER_CHARACTER
        self.reset()

    def reset(self) -> None:
        """As after power-on; what waits is lost."""
        self.alignment = 0
        self._code_page = "cp437"
        self._line = ""
        #: the line has a picture already, which the next line feed ends
        self.picture_on_line = False

    def align(self, parameter: int) -> None:
        """0 left, 1 centre, 2 right, as numbers or digits; anything else is left."""
        self.alignment = parameter & 0x0F if parameter & 0x0F in (0, 1, 2) else 0

    def choose_code_page(self, number: int) -> None:
        """The bytes after this are of that page, those before it were not."""
        self._code_page = CODE_PAGES.get(number, "cp437")

    def add(self, code: int) -> Effect:
        """Take a character; a full line prints itself."""
        if code >= 0x20:
            self._line += bytes((code,)).decode(self._code_page, errors="replace")
        return self.flush([]) if len(self._line) == self._columns else Effect()

    def end_line(self) -> Effect:
        """LF: print the line, or an empty one."""
        ends_picture, self.picture_on_line = self.picture_on_line, False
        return self.flush([] if self._line or ends_picture else [0] * LINE_DOTS)

    def flush(self, rows: list[int]) -> Effect:
        """Print the characters that wait, then `rows`."""
        if not self._line:
            return Effect(rows=rows)
        line, self._line = self._line, ""
        width, picture = text_rows(line, self._width_dots)
        printed = [placed(row, width, line_dots=self._width_dots, alignment=self.alignment) for row in picture]
        padded = {0: line, 1: line.center(self._columns).rstrip(), 2: line.rjust(self._columns)}[self.alignment]
        return Effect(rows=printed + rows, text_lines=[line], notes=[padded])

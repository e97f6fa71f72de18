"""Slips to ESC/POS bytes, or to those of another family's dialect; sans-IO.

Text comes as raster: no printer shapes Arabic, and Tifinagh has no code page (`facts/printing.md` 2.1). White is not
sent: blank rows become `ESC J`, the right margin is cut off, the left one becomes `ESC $` where the profile allows
(2.6, row C and D). A strip has at most 128 rows, so that paper can end between commands and a lost byte stays local.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from drivers.errors import LocalProtocolError
from drivers.receipt_printer import commands, star_commands
from drivers.receipt_printer.dialects import DIALECTS, Dialect
from drivers.receipt_printer.interface import FeedBlock, QrBlock, RasterBlock, Slip
from drivers.receipt_printer.profile import Profile

MAX_STRIP_ROWS = 128
#: fewer blank rows inside a strip are cheaper sent than skipped with a new strip header
MIN_SKIPPED_ROWS = 2
#: white around a QR code; the printer adds none
QUIET_ZONE_MODULES = 4
#: header and position of a strip, and a little for the printer's own trouble with each
STRIP_COST_BYTES = 16
#: ten metres at 203 dpi; nobody prints a longer slip
MAX_HEIGHT_DOTS = 80_000
#: more never fits 80 mm paper at 4 dots a module, and keeps the length field free of DLE EOT
MAX_QR_BYTES = 1000

_QR_MODEL, _QR_SIZE, _QR_ERROR_CORRECTION, _QR_STORE, _QR_PRINT = 65, 67, 69, 80, 81


@dataclass(frozen=True)
class EncodedSlip:
    """`commands`: whole commands in order, the cut last. `height_dots`: paper they use (a QR code counts as square)."""

    commands: tuple[bytes, ...]
    height_dots: int

    @property
    def byte_count(self) -> int:
        """Bytes of all commands."""
        return sum(map(len, self.commands))


def preamble(profile: Profile) -> bytes:
    """Bring the printer to a known state; prints nothing."""
    if profile.dialect == "star":
        return star_commands.INITIALIZE + star_commands.REPORT_NOTHING
    units = commands.motion_units(profile.dpi) if profile.sets_motion_units else b""
    reports = commands.REPORT_CHANGES if profile.automatic_status else b""
    return commands.INITIALIZE + units + reports


def encode(slip: Slip, profile: Profile) -> EncodedSlip:
    """Encode the blocks and the cut; raises LocalProtocolError for what the printer cannot take."""
    encoded: list[bytes] = []
    height_dots = 0
    for block in slip.blocks:
        match block:
            case RasterBlock():
                encoded += _raster_commands(block, profile)
                height_dots += block.height_dots
            case QrBlock():
                encoded += _qr_commands(block, profile)
                height_dots += profile.width_dots
            case FeedBlock():
                if not 0 <= block.height_dots <= MAX_HEIGHT_DOTS:
                    raise LocalProtocolError(f"cannot feed {block.height_dots} dots")
                encoded += _feed_commands(block.height_dots, profile)
                height_dots += block.height_dots
    encoded += cut_commands(profile)
    if profile.presenter:
        encoded.append(commands.present(profile.present_steps))
    return EncodedSlip(tuple(encoded), height_dots + profile.knife_distance_dots)


def cut_commands(profile: Profile) -> list[bytes]:
    """Bring the last line to the knife and cut."""
    cut = DIALECTS[profile.dialect].cuts[profile.cut]
    return [*([] if cut.feeds else _feed_commands(profile.knife_distance_dots, profile)), cut.command]


def missing_cut(data: bytes, profile: Profile) -> list[bytes]:
    """What has to follow ready-made bytes, so that the next slip is not joined to them; nothing where they end so.

    The line feed prints a last line that was left open: a cut is only taken at the beginning of a line.
    """
    return [] if DIALECTS[profile.dialect].own_cut.search(data) else [b"\n", *cut_commands(profile)]


def without_real_time_commands(rows: bytes, dialect: Dialect) -> bytes:
    """Break every DLE EOT, DLE ENQ and DLE DC4 (Star: ESC ACK) that picture dots happen to spell, by one more dot.

    The printer would act on them in the middle of the picture: 3 % of random receipts have one (`facts` F7).
    0x10 becomes 0x18 (0x1B: 0x1F): the dot grows by one, and no new sequence can arise.
    """
    return dialect.real_time_start.sub(dialect.broken_start, rows)


def _feed_commands(height_dots: int, profile: Profile) -> list[bytes]:
    feed = DIALECTS[profile.dialect].feed
    full, rest = divmod(height_dots, commands.MAX_FEED_UNITS)
    return [feed(commands.MAX_FEED_UNITS)] * full + ([feed(rest)] if rest else [])


def _raster_commands(block: RasterBlock, profile: Profile) -> list[bytes]:
    row_bytes = (block.width_dots + 7) // 8
    if not 0 < block.width_dots <= profile.width_dots:
        raise LocalProtocolError(f"a picture {block.width_dots} dots wide on a line of {profile.width_dots}")
    if not 0 <= block.height_dots <= MAX_HEIGHT_DOTS:
        raise LocalProtocolError(f"a picture {block.height_dots} dots high; at most {MAX_HEIGHT_DOTS} are possible")
    if len(block.rows) != row_bytes * block.height_dots:
        wanted = row_bytes * block.height_dots
        raise LocalProtocolError(f"a picture of {len(block.rows)} bytes, {wanted} expected by its size")
    rows = [_without_padding(block, row_bytes, number) for number in range(block.height_dots)]
    encoded: list[bytes] = []
    for blank, run in _runs(rows):
        if blank:
            encoded += _feed_commands(len(run), profile)
            continue
        for strip in _strips(run, profile):
            # a single white row may be cut off from the others
            encoded += _strip_commands(strip, profile) if any(map(any, strip)) else _feed_commands(len(strip), profile)
    return encoded


def _without_padding(block: RasterBlock, row_bytes: int, number: int) -> bytes:
    row = block.rows[number * row_bytes : (number + 1) * row_bytes]
    padding_bits = row_bytes * 8 - block.width_dots
    return row[:-1] + bytes((row[-1] >> padding_bits << padding_bits,))


def _strip_rows(profile: Profile) -> int:
    if not profile.window_bytes:
        return MAX_STRIP_ROWS
    # two strips fit the window: one is printed while the next one is sent
    return max(1, min(MAX_STRIP_ROWS, profile.window_bytes // 2 // profile.row_bytes))


def _runs(rows: list[bytes]) -> Iterator[tuple[bool, list[bytes]]]:
    """Split into (blank?, rows); short blank runs stay inside the strip around them."""
    blank = [not any(row) for row in rows]
    start = 0
    while start < len(rows):
        end = _end_of_blank(blank, start)
        if end - start >= MIN_SKIPPED_ROWS or end == len(rows):
            yield True, rows[start:end]
            start = end
            continue
        while end < len(rows):
            after = _end_of_blank(blank, end)
            if after - end >= MIN_SKIPPED_ROWS or after == len(rows):
                break
            end = after + 1
        yield False, rows[start:end]
        start = end


def _end_of_blank(blank: list[bool], start: int) -> int:
    end = start
    while end < len(blank) and blank[end]:
        end += 1
    return end


def _strips(rows: list[bytes], profile: Profile) -> list[list[bytes]]:
    """Cut rows where that needs the fewest bytes: wide and narrow ones apart, as far as it saves a new header."""
    edges = [_edges(row, profile) for row in rows]
    most_rows = _strip_rows(profile)
    # for the first n rows: bytes needed, and where their last strip starts
    bytes_needed, starts = [0], [0]
    for end in range(1, len(rows) + 1):
        left, right = edges[end - 1]
        cheapest, cheapest_start = _strip_cost(left, right, 1) + bytes_needed[end - 1], end - 1
        for start in range(end - 2, max(-1, end - 1 - most_rows), -1):
            left, right = min(left, edges[start][0]), max(right, edges[start][1])
            needed = _strip_cost(left, right, end - start) + bytes_needed[start]
            if needed < cheapest:
                cheapest, cheapest_start = needed, start
        bytes_needed.append(cheapest)
        starts.append(cheapest_start)
    strips: list[list[bytes]] = []
    end = len(rows)
    while end:
        strips.append(rows[starts[end] : end])
        end = starts[end]
    return strips[::-1]


def _edges(row: bytes, profile: Profile) -> tuple[int, int]:
    """First and last byte of a row that are sent; a blank one widens no strip."""
    if not any(row):
        return len(row), 0
    return len(row) - len(row.lstrip(b"\0")) if profile.left_trim else 0, len(row.rstrip(b"\0"))


def _strip_cost(left: int, right: int, row_count: int) -> int:
    return STRIP_COST_BYTES + max(1, right - left) * row_count


def _strip_commands(rows: list[bytes], profile: Profile) -> list[bytes]:
    right = max(len(row.rstrip(b"\0")) for row in rows)
    left = min(len(row) - len(row.lstrip(b"\0")) for row in rows) if profile.left_trim else 0
    position = [commands.print_position(left * 8)] if left else []
    dialect = DIALECTS[profile.dialect]
    data = without_real_time_commands(b"".join(row[left:right] for row in rows), dialect)
    return [*position, dialect.raster(right - left, data)]


def _qr_commands(block: QrBlock, profile: Profile) -> list[bytes]:
    if not profile.native_qr:
        raise LocalProtocolError("this printer draws no QR codes; send it as a picture")
    data = block.text.encode("utf-8")
    if not 0 < len(data) <= MAX_QR_BYTES or any(byte < 0x20 for byte in data):
        raise LocalProtocolError(f"a QR code takes 1 to {MAX_QR_BYTES} bytes of printable text")
    if not 1 <= block.module_dots <= 16:
        raise LocalProtocolError(f"a QR module of {block.module_dots} dots; 1 to 16 are possible")
    quiet_zone = _feed_commands(QUIET_ZONE_MODULES * block.module_dots, profile)
    return [
        *quiet_zone,
        commands.ALIGN_CENTRE,
        *native_qr(data, block.module_dots),
        commands.ALIGN_LEFT,
        *quiet_zone,
    ]


def native_qr(data: bytes, module_dots: int) -> list[bytes]:
    """`GS ( k` for a model 2 code at error correction M: set up, store, print."""
    return [
        commands.symbol(_QR_MODEL, b"2\0"),
        commands.symbol(_QR_SIZE, bytes((module_dots,))),
        commands.symbol(_QR_ERROR_CORRECTION, b"1"),
        commands.symbol(_QR_STORE, b"0" + data),
        commands.symbol(_QR_PRINT, b"0"),
    ]

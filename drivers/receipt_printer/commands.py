"""The ESC/POS commands this package sends, as bytes. Source: Epson ESC/POS reference; `facts/printing.md` 3."""

from dataclasses import dataclass

ESC = 0x1B
GS = 0x1D
DLE = 0x10
EOT = 0x04
ENQ = 0x05
DC4 = 0x14

#: ESC @: settings as after power-on; what is in the print buffer is lost, the receive buffer stays
INITIALIZE = b"\x1b@"
ALIGN_LEFT = b"\x1ba\x00"
ALIGN_CENTRE = b"\x1ba\x01"
#: GS a: report online/offline, errors and the roll sensor at every change
REPORT_CHANGES = b"\x1da\x0e"
#: GS r 1: the paper sensor status, queued: answered when reached in the buffer
QUEUED_PAPER_STATUS = b"\x1dr\x01"
#: GS I 67: the model name, as a block 5F … 00
MODEL_NAME = b"\x1dIC"
#: DLE DC4 fn 8: clear receive and print buffers in real time; answered 37 25 00
CLEAR_BUFFERS = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
#: DLE ENQ 2: recover from a cutter error after clearing the buffers
RECOVER_AND_CLEAR = b"\x10\x05\x02"

#: GS e 2: draw a presented slip back, if the printer is set up to keep what it draws back
RETRACT = b"\x1de\x02"
#: GS e 5: push it out
EJECT = b"\x1de\x05"

MAX_FEED_UNITS = 255


@dataclass(frozen=True)
class Cut:
    """A cut command; `feeds` says whether it brings the last line to the knife by itself."""

    command: bytes
    feeds: bool


CUTS = {
    "gs_v_66": Cut(b"\x1dVB\x00", feeds=True),
    "gs_v_65": Cut(b"\x1dVA\x00", feeds=True),
    "gs_v_1": Cut(b"\x1dV\x01", feeds=False),
    "gs_v_0": Cut(b"\x1dV\x00", feeds=False),
    "esc_i": Cut(b"\x1bi", feeds=False),
    "esc_m": Cut(b"\x1bm", feeds=False),
}


def real_time_status(n: int) -> bytes:
    """DLE EOT `n`: 1 printer, 2 offline cause, 3 error cause, 4 roll sensor; answered with one byte."""
    return bytes((DLE, EOT, n))


def motion_units(dpi: int) -> bytes:
    """GS P: one horizontal and one vertical unit are 1/`dpi` inch (a TM-T88 starts with 1/360 inch vertically)."""
    return bytes((GS, 0x50, dpi, dpi))


def feed(units: int) -> bytes:
    """ESC J: feed 1 to 255 vertical units."""
    return bytes((ESC, 0x4A, units))


def print_position(units: int) -> bytes:
    """ESC $: the next thing starts `units` horizontal units from the left margin."""
    return b"\x1b$" + units.to_bytes(2, "little")


def raster(row_bytes: int, rows: bytes) -> bytes:
    """GS v 0: print rows of `row_bytes` bytes each, most significant bit left, 1 = black."""
    return b"\x1dv0\x00" + row_bytes.to_bytes(2, "little") + (len(rows) // row_bytes).to_bytes(2, "little") + rows


def symbol(function: int, data: bytes) -> bytes:
    """GS ( k for QR codes (cn 49): length, symbol type, function, data."""
    return b"\x1d(k" + (len(data) + 2).to_bytes(2, "little") + bytes((0x31, function)) + data


def present(steps: int) -> bytes:
    """GS e 3: hold the cut slip out by `steps`, whose size differs by model (`facts/printing.md` 3.7)."""
    return bytes((GS, 0x65, 3, steps))


def process_id(number: int) -> bytes:
    """GS ( H fn 48: answer 37 22 dddd 00 when everything before it has been printed; `number` 1 to 9999."""
    return b"\x1d(H\x06\x0000" + b"%04d" % number

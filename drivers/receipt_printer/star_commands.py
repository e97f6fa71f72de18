"""The Star Line Mode commands this package sends, as bytes (Star Line Mode manual; `facts/printing.md` 3.7)."""

from drivers.receipt_printer.commands import ESC, Cut

#: ESC @: settings as after power-on
INITIALIZE = b"\x1b@"
#: ESC RS a 0: no automatic status; with it on, ESC ACK SOH must not be used
REPORT_NOTHING = b"\x1b\x1ea\x00"
#: ESC ACK SOH: the status of automatic status, in real time
REAL_TIME_STATUS = b"\x1b\x06\x01"
#: ESC ACK CAN: reset in real time, which empties every buffer and sets the ETB counter to 0
REAL_TIME_RESET = b"\x1b\x06\x18"
#: ESC RS E 0: the ETB counter starts at 0, in its turn in the buffer
CLEAR_ETB_COUNTER = b"\x1b\x1eE\x00"
#: ETB: add 1 to its counter when everything before it has been printed
ETB = b"\x17"
ETB_COUNTER_SIZE = 32

CUTS = {
    "star_d_2": Cut(b"\x1bd\x02", feeds=True),
    "star_d_3": Cut(b"\x1bd\x03", feeds=True),
    "star_d_0": Cut(b"\x1bd\x00", feeds=False),
    "star_d_1": Cut(b"\x1bd\x01", feeds=False),
}


def feed(units: int) -> bytes:
    """ESC I: feed 1 to 255 eighths of a millimetre, which are the dots of a 203 dpi printer."""
    return bytes((ESC, 0x49, units))


def raster(row_bytes: int, rows: bytes) -> bytes:
    """ESC GS S 1: print rows of `row_bytes` bytes each, most significant bit left, 1 = black."""
    height = len(rows) // row_bytes
    return b"\x1b\x1dS\x01" + row_bytes.to_bytes(2, "little") + height.to_bytes(2, "little") + b"\x00" + rows

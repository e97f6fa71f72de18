"""Star's automatic status, which also answers ESC ACK SOH (`facts/printing.md` 3.7; Star Line Mode manual, chapter 5).

Header 1 has bit 0 set and tells the length; no other byte has bit 0 or bit 4 set, so that XON and XOFF stand out.
"""

from drivers.receipt_printer.status.parser import StatusParser

#: up to the ETB counter in the eighth byte
_MIN_LENGTH = 8


class StarParser(StatusParser):
    """Frames of 8 bytes and more; shorter ones come from models without an ETB counter and count for nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._frame = bytearray()

    def _take(self, byte: int) -> None:
        if byte & 0x91 == 0x01:
            self._frame[:] = (byte,)
        elif self._frame and byte & 0x11 == 0 and (byte & 0x80 == 0 or len(self._frame) == 1):
            self._frame.append(byte)
            if len(self._frame) == _length(self._frame[0]):
                self._end_frame()
        else:
            self._frame.clear()

    def _end_frame(self) -> None:
        frame = bytes(self._frame)
        self._frame.clear()
        if len(frame) < _MIN_LENGTH:
            return
        self._question = None
        self._keep_raw(*frame)
        _, _, printer, errors, more_errors, paper, _, etb = frame[:_MIN_LENGTH]
        readings = self.readings
        readings.online = not printer & 0x08
        readings.cover_open = bool(printer & 0x20)
        readings.set_errors(
            cutter=errors & 0x08, unrecoverable=errors & 0x24 | more_errors & 0x0A, recoverable=errors & 0x40
        )
        readings.set_roll(near_end=paper & 0x04, end=paper & 0x08)
        readings.stopped_by_paper_end = False
        self.etb_counter = etb >> 2 & 0x18 | etb >> 1 & 0x07


def _length(header: int) -> int:
    return header >> 2 & 0x08 | header >> 1 & 0x07

"""The full status of Custom's kiosk printers, the answer to DLE EOT 20 (`facts/printing.md` 3.7)."""

from drivers.receipt_printer.status.parser import StatusParser

FULL_STATUS = 20
_HEADER = b"\x10\x0f"
_LENGTH = 6
#: bits no manual gives a meaning in the paper and the user byte; set ones make the frame noise
_PAPER_RESERVED, _USER_RESERVED = 0x10, 0x90


class CustomParser(StatusParser):
    """Six bytes `10 0F paper user recoverable unrecoverable`, taken only while the question is open."""

    def __init__(self) -> None:
        super().__init__()
        self._frame = bytearray()

    def forget(self) -> None:
        """Start a new round: all readings unknown, no question open, half an answer dropped."""
        super().forget()
        self._frame.clear()
        self.working = None

    def _take(self, byte: int) -> None:
        if self._question != FULL_STATUS:
            return
        self._frame.append(byte)
        while self._frame and not _HEADER.startswith(bytes(self._frame[:2])):
            del self._frame[0]
        if len(self._frame) == _LENGTH:
            self._end_frame()

    def _end_frame(self) -> None:
        paper, user, recoverable, unrecoverable = self._frame[2:]
        if paper & _PAPER_RESERVED or user & _USER_RESERVED:
            self._frame.clear()
            return
        self._keep_raw(*self._frame)
        self._frame.clear()
        self._question = None
        readings = self.readings
        readings.cover_open = bool(user & 0x03)
        readings.set_roll(near_end=paper & 0x44, end=paper & 0x01)
        readings.stopped_by_paper_end = False
        readings.ticket_at_output = bool(paper & 0x20)
        # a jam, the supply voltage and memory faults end a job; bytes lost on the line (bit 1) do as well
        readings.set_errors(
            cutter=unrecoverable & 0x01,
            unrecoverable=unrecoverable & ~0x01 | recoverable & 0x4A,
            recoverable=recoverable & 0x01,
        )
        # it has no bit for that; whatever stops it has one of its own
        readings.online = not (paper & 0x01 or user & 0x03 or recoverable & 0x4B or unrecoverable)
        self.working = bool(user & 0x0C)

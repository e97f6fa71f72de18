"""The replies of Epson's ESC/POS and of those who follow it, told apart by fixed bits (`facts/printing.md` 3.1-3.5)."""

from drivers.receipt_printer.status.parser import StatusParser

#: first bytes of the blocks that end with 00
_BLOCK_STARTS = frozenset((0x35, 0x37, 0x3B, 0x3D, 0x5F))
#: longest block: `GS I` texts have at most 80 characters
_MAX_BLOCK = 82
_QUAD_LENGTH = 4

_PROCESS_ID, _BUFFER_CLEARED = 0x22, 0x25


class EscPosParser(StatusParser):
    """DLE EOT 1 to 4, automatic status, `GS r`, blocks."""

    def __init__(self) -> None:
        super().__init__()
        self._quad = bytearray()
        self._block = bytearray()

    def _take(self, byte: int) -> None:
        if self._block:
            if byte == 0:
                self._end_block()
                return
            if 0x20 <= byte <= 0x7E and len(self._block) < _MAX_BLOCK:
                self._block.append(byte)
                return
            self._block.clear()  # broken off; this byte may start something
        if self._quad:
            if byte & 0x90 == 0:
                self._quad.append(byte)
                if len(self._quad) == _QUAD_LENGTH:
                    self._end_quad()
                return
            self._quad.clear()
        self._start(byte)

    def _start(self, byte: int) -> None:
        if byte in _BLOCK_STARTS:
            self._block.append(byte)
        elif byte & 0x93 == 0x10:
            self._quad.append(byte)
        elif byte & 0x93 == 0x12:
            self._answer(byte)
        elif byte & 0x90 == 0 and byte & 0x03 in (0, 0x03) and byte & 0x0C in (0, 0x0C):
            self._queued_paper_status(byte)

    def _answer(self, byte: int) -> None:
        if self._question is None:
            return
        question, self._question = self._question, None
        self._keep_raw(byte)
        readings = self.readings
        match question:
            case 1:
                readings.online = not byte & 0x08
            case 2:
                readings.cover_open = bool(byte & 0x04)
                readings.stopped_by_paper_end = bool(byte & 0x20)
            case 3:
                self._errors(byte)
            case 4:
                readings.set_roll(near_end=byte & 0x0C, end=byte & 0x60)

    def _errors(self, byte: int) -> None:
        self.readings.set_errors(cutter=byte & 0x08, unrecoverable=byte & 0x20, recoverable=byte & 0x40)

    def _end_quad(self) -> None:
        first, errors, roll, _ = self._quad
        self._keep_raw(*self._quad)
        self._quad.clear()
        self.readings.online = not first & 0x08
        self.readings.cover_open = bool(first & 0x20)
        self._errors(errors)
        self.readings.set_roll(near_end=roll & 0x03, end=roll & 0x0C)
        self.readings.stopped_by_paper_end = False

    def _queued_paper_status(self, byte: int) -> None:
        if not self.paper_statuses_outstanding:
            self.stray_paper_statuses += 1
            return
        self.paper_statuses += 1
        self._keep_raw(byte)
        self.readings.set_roll(near_end=byte & 0x03, end=byte & 0x0C)

    def _end_block(self) -> None:
        block = bytes(self._block)
        self._block.clear()
        if block[0] == 0x5F:
            self.model_name = block[1:].decode("ascii")
        elif block[0] == 0x37 and len(block) == 6 and block[1] == _PROCESS_ID and block[2:].isdigit():
            self.process_id = int(block[2:])
        elif block == bytes((0x37, _BUFFER_CLEARED)):
            self.buffer_clearings += 1

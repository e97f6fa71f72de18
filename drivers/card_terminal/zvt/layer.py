"""The two ways ZVT units cross a link, sans-IO, the same for both ends (facts/card-terminal-protocols.md 1.2, 1.3).

On TCP units follow each other. On a serial line each is a frame that the receiver acknowledges at once; a sender that
hears NAK or nothing repeats it twice. A layer is told bytes and time and says what to send.
"""

from collections import deque
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from drivers.card_terminal.zvt.apdu import ApduReader
from drivers.card_terminal.zvt.framing import BadFrame, Control, Frame, FrameReader, encode_frame

#: as many bytes of what a foreign device says as tell its protocol
_HEARD_BYTES = 16
_ACK, _NAK = bytes((Control.ACK,)), bytes((Control.NAK,))


class Delivery(Enum):
    """What became of the unit handed over last."""

    UNDER_WAY = auto()
    DELIVERED = auto()
    #: one NAK for every copy, and nothing else within T2: the other side never had it
    REFUSED = auto()
    #: a copy may have arrived, no acknowledgement did
    UNPROVEN = auto()


@dataclass(frozen=True)
class LineTiming:
    """T1 between two bytes and T2 for an acknowledgement, in seconds; `sends` is one and two repeats."""

    t1_s: float = 0.2
    t2_s: float = 5.0
    sends: int = 3


class Layer(Protocol):
    """One end of a line for units."""

    @property
    def delivery(self) -> Delivery:
        """Of the unit sent last."""
        ...

    @property
    def repeated_in_silence(self) -> bool:
        """Whether the unit sent last was repeated though a copy before may have arrived."""
        ...

    @property
    def heard(self) -> bytes:
        """The first bytes received, until a unit was."""
        ...

    @property
    def deadline_s(self) -> float | None:
        """When `tick` wants to be called."""
        ...

    def send(self, apdu: bytes, now_s: float) -> None:
        """Hand over a unit."""
        ...

    def receive(self, data: bytes, now_s: float) -> list[bytes]:
        """Take bytes; return the units they completed."""
        ...

    def tick(self, now_s: float) -> None:
        """Act on a deadline that has passed."""
        ...

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        ...

    def relinked(self, now_s: float) -> None:
        """The line was gone and is back: repeat answers, never a message."""
        ...


class StreamLayer:
    """TCP."""

    def __init__(self, patience_s: float | None = None) -> None:
        """`patience_s` drops a unit that stays incomplete (a listener whose client went away)."""
        self._reader = ApduReader()
        self._patience_s = patience_s
        self._output = bytearray()
        self._understood = False
        self.delivery = Delivery.DELIVERED
        self.repeated_in_silence = False
        self.deadline_s: float | None = None
        self.heard = b""

    def send(self, apdu: bytes, now_s: float) -> None:
        """Hand over a unit."""
        self._output += apdu

    def receive(self, data: bytes, now_s: float) -> list[bytes]:
        """Take bytes; return the units they completed."""
        if not self._understood:
            self.heard = (self.heard + data)[:_HEARD_BYTES]
        units = self._reader.feed(data)
        self._understood = self._understood or any(is_plausible(unit) for unit in units)
        if self._patience_s is not None:
            self.deadline_s = now_s + self._patience_s if self._reader.pending else None
        return units

    def tick(self, now_s: float) -> None:
        """Drop what stays incomplete."""
        if self.deadline_s is not None and now_s >= self.deadline_s:
            self._reader.give_up()
            self.deadline_s = None

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        output = bytes(self._output)
        self._output.clear()
        return output

    def relinked(self, now_s: float) -> None:
        """A new connection begins with a new unit."""
        self._reader.give_up()
        self._output.clear()


class SerialLayer:
    """RS-232, or USB that plays it."""

    def __init__(self, timing: LineTiming) -> None:
        self._timing = timing
        self._reader = FrameReader()
        self._output = bytearray()
        self._queue: deque[bytes] = deque()
        self._outstanding: bytes | None = None
        self._sends = 0
        self._refusals = 0
        self._acknowledge_s: float | None = None
        self._inter_byte_s: float | None = None
        self._last_received = b""
        self._answered = True
        self.delivery = Delivery.DELIVERED
        self.repeated_in_silence = False
        self.heard = b""
        self._understood = False

    @property
    def deadline_s(self) -> float | None:
        """T1 or T2, whichever ends first."""
        return min((at for at in (self._inter_byte_s, self._acknowledge_s) if at is not None), default=None)

    def send(self, apdu: bytes, now_s: float) -> None:
        """Hand over a unit; it waits until the one before is acknowledged."""
        self._queue.append(apdu)
        self.delivery = Delivery.UNDER_WAY
        self._send_next(now_s)

    def receive(self, data: bytes, now_s: float) -> list[bytes]:
        """Take bytes; return the units they completed, repeats of the last one left out."""
        if not self._understood:
            self.heard = (self.heard + data)[:_HEARD_BYTES]
        units = []
        for item in self._reader.feed(data):
            if isinstance(item, Frame):
                units += self._take(item.apdu, now_s)
            elif isinstance(item, BadFrame):
                self._output += _NAK
            elif item is Control.ACK:
                self._acknowledged(now_s)
            elif self._outstanding is not None:
                self._refused_copy(now_s)
        self._inter_byte_s = now_s + self._timing.t1_s if self._reader.in_frame else None
        return units

    def tick(self, now_s: float) -> None:
        """End T1 (NAK) or T2 (repeat)."""
        if self._inter_byte_s is not None and now_s >= self._inter_byte_s:
            self._inter_byte_s = None
            if self._reader.give_up() is not None:
                self._output += _NAK
        if self._acknowledge_s is not None and now_s >= self._acknowledge_s:
            self.repeated_in_silence = True
            self._repeat(now_s)

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        output = bytes(self._output)
        self._output.clear()
        return output

    def relinked(self, now_s: float) -> None:
        """Half frames are gone. A message is not sent over a line that was lost, an answer is."""
        self._reader.give_up()
        self._inter_byte_s = None
        self._output.clear()
        if self._outstanding is not None and not _is_response(self._outstanding):
            self._ended(Delivery.UNPROVEN, now_s)

    def _take(self, apdu: bytes, now_s: float) -> list[bytes]:
        self._output += _ACK
        self._understood = self._understood or is_plausible(apdu)
        if apdu == self._last_received and not self._answered:
            # our ACK was lost; the answer on its way is due again too
            if self._outstanding is not None and _is_response(self._outstanding):
                self._output += encode_frame(self._outstanding)
            return []
        if self._outstanding is not None and _is_response(self._outstanding) != _is_response(apdu):
            # only its ACK was lost: an answer needs a message, and no new message comes without an answer
            self._acknowledged(now_s)
        self._last_received = apdu
        self._answered = False
        return [apdu]

    def _send_next(self, now_s: float) -> None:
        if self._outstanding is None and self._queue:
            self._outstanding = self._queue.popleft()
            self._sends = 1
            self._refusals = 0
            self.repeated_in_silence = False
            self._output += encode_frame(self._outstanding)
            self._acknowledge_s = now_s + self._timing.t2_s

    def _acknowledged(self, now_s: float) -> None:
        if self._outstanding is not None:
            self._answered = True
            self._ended(Delivery.DELIVERED, now_s)

    def _refused_copy(self, now_s: float) -> None:
        """Repeat after a NAK. After the last copy T2 runs on: a NAK does not say of which copy it is."""
        self._refusals += 1
        if self._sends < self._timing.sends:
            self._repeat(now_s)

    def _repeat(self, now_s: float) -> None:
        if self._outstanding is None or self._sends >= self._timing.sends:
            refused = self._refusals == self._timing.sends  # with more of them than copies none can be told apart
            self._answered = True  # given up: the same bytes again are a new message
            self._ended(Delivery.REFUSED if refused else Delivery.UNPROVEN, now_s)
            return
        self._sends += 1
        self._output += encode_frame(self._outstanding)
        self._acknowledge_s = now_s + self._timing.t2_s

    def _ended(self, delivery: Delivery, now_s: float) -> None:
        self._outstanding = None
        self._acknowledge_s = None
        if not self._queue:
            self.delivery = delivery
        self._send_next(now_s)


def is_plausible(apdu: bytes) -> bool:
    """Whether a unit is of a class that ZVT has."""
    return apdu[0] in (0x04, 0x05, 0x06, 0x08, 0x0F, 0x80, 0x84)


def _is_response(apdu: bytes) -> bool:
    return apdu[:1] in (b"\x80", b"\x84")

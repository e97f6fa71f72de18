"""Frames of ECR17 and their four LRC variants, sans-IO (facts/card-terminal-protocols.md 4.2).

`STX payload ETX LRC` carries a message, `ACK ETX LRC` or `NAK ETX LRC` confirms one, `SOH text EOT` (no LRC) says what
the terminal shows. The LRC may have any value, also that of a control character: it is read by its position.
"""

from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum, auto

from drivers.errors import LocalProtocolError

SOH = 0x01
STX = 0x02
ETX = 0x03
EOT = 0x04
MAX_PAYLOAD_BYTES = 2048
PROGRESS_CHARACTERS = 20
_MAX_PROGRESS_BYTES = 64
_LRC_BASE = 0x7F
_HEAD_BYTES = 32


class LrcVariant(StrEnum):
    """Which framing bytes terminals fold into the LRC besides the payload."""

    STD = "std"  # none
    NOEXT = "noext"  # ETX
    STX = "stx"  # STX and ETX
    STX_NOEXT = "stx_noext"  # STX


_FOLDED = {
    LrcVariant.STD: 0,
    LrcVariant.NOEXT: ETX,
    LrcVariant.STX: STX ^ ETX,
    LrcVariant.STX_NOEXT: STX,
}


class Control(IntEnum):
    """What a control frame says about the message before it."""

    ACK = 0x06
    NAK = 0x15


@dataclass(frozen=True)
class Frame:
    """Payload of a frame whose LRC is right; not shown by repr, for it may hold card data."""

    payload: bytes

    def __repr__(self) -> str:
        return f"Frame({len(self.payload)} bytes)"


@dataclass(frozen=True)
class Display:
    """What the terminal shows its customer, padded as it came."""

    text: bytes


@dataclass(frozen=True)
class BadFrame:
    """A frame that cannot be trusted; `reason` is for logs."""

    reason: str


Received = Control | Frame | Display | BadFrame


def lrc(payload: bytes, variant: LrcVariant) -> int:
    """7F XOR the payload and what the variant folds with it."""
    value = _LRC_BASE ^ _FOLDED[variant]
    for byte in payload:
        value ^= byte
    return value


def encode_frame(payload: bytes, variant: LrcVariant) -> bytes:
    """Frame a message; raises LocalProtocolError when it is empty, too long or holds STX or ETX."""
    if not 0 < len(payload) <= MAX_PAYLOAD_BYTES:
        raise LocalProtocolError(f"a frame carries 1 to {MAX_PAYLOAD_BYTES} bytes, not {len(payload)}")
    if STX in payload or ETX in payload:
        raise LocalProtocolError("a message holds no STX and no ETX")
    return bytes((STX, *payload, ETX, lrc(payload, variant)))


def encode_control(control: Control, variant: LrcVariant) -> bytes:
    """Make the three bytes of a confirmation."""
    return bytes((control, ETX, lrc(bytes((control,)), variant)))


def encode_display(text: bytes) -> bytes:
    """Frame a display text as it is (terminals pad it to 20); raises LocalProtocolError."""
    if len(text) > _MAX_PROGRESS_BYTES or not all(_is_text(byte) for byte in text):
        raise LocalProtocolError(f"a display text is at most {_MAX_PROGRESS_BYTES} printable characters")
    return bytes((SOH, *text, EOT))


class _Place(Enum):
    OUTSIDE = auto()
    CONTROL = auto()  # ACK or NAK seen, ETX is next
    CONTROL_LRC = auto()
    PAYLOAD = auto()
    PAYLOAD_LRC = auto()
    DISPLAY = auto()


_CONTROLS = {int(control): control for control in Control}
_CONTROL_LRCS = {(control, lrc(bytes((control,)), variant)): variant for control in Control for variant in LrcVariant}


class FrameReader:
    """Cuts received bytes into messages; a lone ACK or NAK byte is noise, so is all else outside frames.

    The first control frame tells which LRC variant the terminal uses; from then on only that one is right.
    """

    def __init__(self, variant: LrcVariant, is_known: bool = False) -> None:
        """`variant` is what frames are read with until the first control frame; for ever if it `is_known`."""
        self.variant = variant
        #: the first bytes received, until something could be read: tells a wrong protocol apart
        self.head = b""
        self._detected = is_known
        self._understood = False
        self._place = _Place.OUTSIDE
        self._control = Control.ACK
        self._bytes = bytearray()

    @property
    def in_frame(self) -> bool:
        """Whether a message has begun and not ended."""
        return self._place in (_Place.PAYLOAD, _Place.PAYLOAD_LRC)

    def feed(self, data: bytes) -> list[Received]:
        """Return what `data` completed, in order. Never raises; holds at most one frame."""
        if not self._understood:
            self.head = (self.head + data)[:_HEAD_BYTES]
        items = [item for byte in data if (item := self._take(byte)) is not None]
        if any(not isinstance(item, BadFrame) for item in items):
            self._understood, self.head = True, b""
        return items

    def give_up(self) -> BadFrame | None:
        """Forget what stays incomplete, after a time-out; None when no message had begun."""
        broken_off = BadFrame(f"frame broken off after {len(self._bytes)} bytes") if self.in_frame else None
        self._go_outside()
        return broken_off

    def _take(self, byte: int) -> Received | None:
        if self._place is _Place.PAYLOAD:
            return self._take_payload(byte)
        if self._place is _Place.PAYLOAD_LRC:
            return self._finish_payload(byte)
        if self._place is _Place.CONTROL and byte == ETX:
            self._place = _Place.CONTROL_LRC
            return None
        if self._place is _Place.CONTROL_LRC and (control := self._finish_control(byte)) is not None:
            return control
        if self._place is _Place.DISPLAY and (_is_text(byte) or byte == EOT):
            return self._take_display(byte)
        self._begin(byte)
        return None

    def _begin(self, byte: int) -> None:
        """Start over with `byte`: what came before it was noise."""
        self._go_outside()
        if byte == STX:
            self._place = _Place.PAYLOAD
        elif byte == SOH:
            self._place = _Place.DISPLAY
        elif byte in _CONTROLS:
            self._place, self._control = _Place.CONTROL, _CONTROLS[byte]

    def _take_payload(self, byte: int) -> BadFrame | None:
        if byte == ETX:
            self._place = _Place.PAYLOAD_LRC
        elif byte == STX:
            self._begin(byte)  # the end of the frame before was lost
        elif len(self._bytes) >= MAX_PAYLOAD_BYTES:
            self._go_outside()
            return BadFrame(f"frame longer than {MAX_PAYLOAD_BYTES} bytes")
        else:
            self._bytes.append(byte)
        return None

    def _finish_payload(self, received_lrc: int) -> Received:
        payload = bytes(self._bytes)
        self._go_outside()
        expected = lrc(payload, self.variant)
        if received_lrc != expected:
            return BadFrame(f"LRC {received_lrc:02X} instead of {expected:02X}")
        return Frame(payload) if payload else BadFrame("empty frame")

    def _finish_control(self, received_lrc: int) -> Control | None:
        variant = _CONTROL_LRCS.get((self._control, received_lrc))
        if variant is None or (self._detected and variant is not self.variant):
            return None
        self.variant, self._detected = variant, True
        self._go_outside()
        return self._control

    def _take_display(self, byte: int) -> Display | None:
        if byte == EOT:
            text = bytes(self._bytes)
            self._go_outside()
            return Display(text)
        if len(self._bytes) >= _MAX_PROGRESS_BYTES:
            self._go_outside()
        else:
            self._bytes.append(byte)
        return None

    def _go_outside(self) -> None:
        self._bytes.clear()
        self._place = _Place.OUTSIDE


def _is_text(byte: int) -> bool:
    return byte >= 0x20

"""The commands of ESC/POS (Epson, Custom) and of Star Line Mode, as the decoder needs them."""

from drivers.receipt_printer.commands import CLEAR_BUFFERS, DC4, DLE, ENQ, EOT, ESC, GS
from drivers.receipt_printer.simulator.decoder import Grammar, RealTime
from drivers.receipt_printer.status.custom import FULL_STATUS

ACK, CAN, RS, SOH, FS = 0x06, 0x18, 0x1E, 0x01, 0x1C

_RASTER = bytes((GS, 0x76))
_FEEDING_CUTS = (65, 66)
#: `GS k` m up to here ends with 00, above it says its length
_LAST_NUL_BAR_CODE = 6
_DC4_LENGTHS = {1: 5, 2: 5, 8: len(CLEAR_BUFFERS)}
_EJECTOR_LENGTHS = {3: 4, 32: 5}
#: what a real-time command may end with
_LAST_BYTES = frozenset((*range(1, 9), FULL_STATUS))


def _to_nul(pending: bytes | bytearray) -> int:
    """Data that end with 00."""
    return len(pending) if len(pending) > 3 and not pending[-1] else len(pending) + 1


def _bar_code(pending: bytes | bytearray) -> int:
    if pending[2] <= _LAST_NUL_BAR_CODE:
        return _to_nul(pending)
    return 4 + pending[3] if len(pending) > 3 else len(pending) + 1


def _numbered_pictures(pending: bytes | bytearray) -> int:
    end = 3
    for _ in range(pending[2]):
        if len(pending) < end + 4:
            return len(pending) + 1
        across, down = (int.from_bytes(pending[end + step : end + step + 2], "little") for step in (0, 2))
        end += 4 + across * down * 8
    return end


def _esc_pos_picture(whole: bytes) -> tuple[int, int] | None:
    if whole[:2] != _RASTER:
        return None
    return int.from_bytes(whole[4:6], "little"), int.from_bytes(whole[6:8], "little")


def _esc_pos_real_time(recent: bytes) -> RealTime | None:
    if recent[-1] not in _LAST_BYTES:
        return None
    if recent == CLEAR_BUFFERS:
        return RealTime(DC4, 8)
    match tuple(recent[-3:]):
        case (0x10, 0x04, 1 | 2 | 3 | 4 | 20 as n):
            return RealTime(EOT, n)
        case (0x10, 0x05, 1 | 2 as n):
            return RealTime(ENQ, n)
    return None


ESC_POS = Grammar(
    introducers=bytes((ESC, GS, DLE, FS)),
    lengths={
        **{bytes((ESC, code)): 3 for code in b" !%-3=?EGJMRTVadert{"},
        **{bytes((ESC, code)): 2 for code in b"2@im"},
        **{bytes((ESC, code)): 4 for code in b"$\\Bc"},
        bytes((ESC, 0x70)): 5,
        bytes((ESC, 0x57)): 10,
        **{bytes((GS, code)): 3 for code in b"!BEHIabfhrw\xe0"},
        **{bytes((GS, code)): 3 for code in b"/T"},
        **{bytes((GS, code)): 4 for code in b"$LPW\\"},
        bytes((GS, 0x5E)): 5,
        **{bytes((FS, code)): 3 for code in b"!-CW"},
        **{bytes((FS, code)): 4 for code in b"Sp"},
        bytes((FS, 0x32)): 76,
    },
    shapes={
        _RASTER: (8, lambda _: 8),
        bytes((GS, 0x28)): (5, lambda start: 5 + int.from_bytes(start[3:5], "little")),
        bytes((ESC, 0x28)): (5, lambda start: 5 + int.from_bytes(start[3:5], "little")),
        bytes((FS, 0x28)): (5, lambda start: 5 + int.from_bytes(start[3:5], "little")),
        bytes((GS, 0x38)): (7, lambda start: 7 + int.from_bytes(start[3:7], "little")),
        bytes((ESC, 0x2A)): (5, lambda start: 5 + int.from_bytes(start[3:5], "little") * (3 if start[2] >= 32 else 1)),
        bytes((GS, 0x2A)): (4, lambda start: 4 + start[2] * start[3] * 8),
        bytes((ESC, 0x44)): (3, lambda start: 3 if not start[2] else _to_nul(start)),
        bytes((GS, 0x6B)): (3, _bar_code),
        bytes((FS, 0x71)): (3, _numbered_pictures),
        bytes((GS, 0x56)): (3, lambda start: 4 if start[2] in _FEEDING_CUTS else 3),
        bytes((GS, 0x65)): (3, lambda start: _EJECTOR_LENGTHS.get(start[2], 3)),
        bytes((DLE, EOT)): (3, lambda _: 3),
        bytes((DLE, ENQ)): (3, lambda _: 3),
        bytes((DLE, DC4)): (3, lambda start: _DC4_LENGTHS.get(start[2], 3)),
    },
    picture=_esc_pos_picture,
    real_time=_esc_pos_real_time,
    acted_upon=lambda whole: whole[0] == DLE,
)


def _star_picture(whole: bytes) -> tuple[int, int] | None:
    if whole[:3] != b"\x1b\x1dS":
        return None
    return int.from_bytes(whole[4:6], "little"), int.from_bytes(whole[6:8], "little")


def _star_real_time(recent: bytes) -> RealTime | None:
    match tuple(recent[-3:]):
        case (0x1B, 0x06, 0x01 | 0x18 as n):
            return RealTime(ACK, n)
    return None


STAR = Grammar(
    introducers=bytes((ESC,)),
    lengths={
        **{bytes((ESC, code)): 2 for code in b"@EFMP45"},
        **{bytes((ESC, code)): 3 for code in b"IJadhRWz -_/\x06"},
        bytes((ESC, 0x3F)): 4,
        bytes((ESC, RS)): 4,
    },
    shapes={bytes((ESC, GS)): (3, lambda start: {0x53: 9, 0x61: 4, 0x74: 4}.get(start[2], 3))},
    picture=_star_picture,
    real_time=_star_real_time,
    acted_upon=lambda whole: whole[:2] == bytes((ESC, ACK)),
)

GRAMMARS = {"esc_pos": ESC_POS, "custom": ESC_POS, "star": STAR}

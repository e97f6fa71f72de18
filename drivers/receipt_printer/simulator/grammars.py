"""The commands of ESC/POS (Epson, Custom) and of Star Line Mode, as the decoder needs them."""

from drivers.receipt_printer.commands import CLEAR_BUFFERS, DC4, DLE, ENQ, EOT, ESC, GS
from drivers.receipt_printer.simulator.decoder import Grammar, RealTime
from drivers.receipt_printer.status.custom import FULL_STATUS

ACK, CAN, RS, SOH = 0x06, 0x18, 0x1E, 0x01

_RASTER = bytes((GS, 0x76))
_FEEDING_CUTS = (65, 66)
_DC4_LENGTHS = {1: 5, 2: 5, 8: len(CLEAR_BUFFERS)}
_EJECTOR_LENGTHS = {3: 4, 32: 5}
#: what a real-time command may end with
_LAST_BYTES = frozenset((*range(1, 9), FULL_STATUS))


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
    introducers=bytes((ESC, GS, DLE)),
    lengths={
        **{bytes((ESC, code)): 3 for code in b" !-3=EGJMRTVadpert{"},
        **{bytes((ESC, code)): 2 for code in b"2@im"},
        **{bytes((ESC, code)): 4 for code in b"$\\"},
        **{bytes((GS, code)): 3 for code in b"!BEHIabfhrw\xe0"},
        **{bytes((GS, code)): 4 for code in b"LPW\\"},
    },
    shapes={
        _RASTER: (8, lambda _: 8),
        bytes((GS, 0x28)): (5, lambda start: 5 + int.from_bytes(start[3:5], "little")),
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

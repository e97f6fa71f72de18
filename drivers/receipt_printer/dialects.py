"""How printer families differ: in what they are sent for a slip and for a question, and in how they answer. Sans-IO."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from drivers.receipt_printer import commands, star_commands
from drivers.receipt_printer.status.custom import FULL_STATUS, CustomParser
from drivers.receipt_printer.status.esc_pos import EscPosParser
from drivers.receipt_printer.status.parser import StatusParser
from drivers.receipt_printer.status.star import StarParser


@dataclass(frozen=True)
class Dialect:
    """One printer family."""

    parser: Callable[[], StatusParser]
    #: the real-time questions of one round, by the number `StatusParser.expect_real_time` wants
    questions: tuple[tuple[int, bytes], ...]
    feed: Callable[[int], bytes]
    raster: Callable[[int, bytes], bytes]
    cuts: dict[str, commands.Cut]
    #: the end of ready-made bytes that cut the paper themselves
    own_cut: re.Pattern[bytes]
    #: where dots begin to spell a real-time command, and by which byte (one dot more) that is broken
    real_time_start: re.Pattern[bytes]
    broken_start: bytes
    #: after a cutter error: forget everything and try the knife again
    recover_and_clear: bytes
    #: how a slip can be proved, best first, and how the buffer can be cleared
    proofs: tuple[str, ...]
    clearings: tuple[str, ...]


def _esc_pos(
    parser: Callable[[], StatusParser], questions: tuple[int, ...], proofs: tuple[str, ...], clearings: tuple[str, ...]
) -> Dialect:
    return Dialect(
        parser=parser,
        questions=tuple((n, commands.real_time_status(n)) for n in questions),
        feed=commands.feed,
        raster=commands.raster,
        cuts=commands.CUTS,
        own_cut=re.compile(rb"(?:\x1dV[\x00\x0101]|\x1dV[AB].|\x1b[im])\Z", re.DOTALL),
        real_time_start=re.compile(rb"\x10(?=[\x04\x05\x14])"),
        broken_start=b"\x18",
        recover_and_clear=commands.RECOVER_AND_CLEAR,
        proofs=proofs,
        clearings=clearings,
    )


DIALECTS = {
    "esc_pos": _esc_pos(EscPosParser, (1, 2, 3, 4), ("gs_h", "gs_r"), ("dle_dc4", "nul")),
    "custom": _esc_pos(CustomParser, (FULL_STATUS,), ("custom_poll",), ("nul",)),
    "star": Dialect(
        parser=StarParser,
        questions=((1, star_commands.REAL_TIME_STATUS),),
        feed=star_commands.feed,
        raster=star_commands.raster,
        cuts=star_commands.CUTS,
        own_cut=re.compile(rb"\x1bd[\x00-\x030-3]\Z"),
        real_time_start=re.compile(rb"\x1b(?=\x06)"),
        broken_start=b"\x1f",
        recover_and_clear=star_commands.REAL_TIME_RESET,
        proofs=("star_etb",),
        clearings=("star_reset",),
    ),
}

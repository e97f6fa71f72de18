"""The pictures in a printer's non-volatile memory: `GS ( L` functions 67 (define) and 69 (print); facts 2.6."""

from drivers.receipt_printer.simulator.effect import Effect, placed

_HEADER_BYTES = 11


class Logos:
    """Kept by two-letter keys; no command and no power switch forgets them."""

    def __init__(self) -> None:
        self._logos: dict[bytes, tuple[int, list[int]]] = {}
        #: those of `FS q`, printed by their number from 1
        self.numbered: list[tuple[int, list[int]]] = []

    def define(self, parameters: bytes) -> None:
        """`parameters` from `m` (0x30) on: m fn a kc1 kc2 b xL xH yL yH c, then the rows."""
        key = parameters[3:5]
        width_dots, height_dots = (int.from_bytes(parameters[at : at + 2], "little") for at in (6, 8))
        row_bytes = (width_dots + 7) // 8
        data = parameters[_HEADER_BYTES:]
        if len(data) != row_bytes * height_dots or not data:
            return  # a real one ignores it as well
        rows = [data[start : start + row_bytes] for start in range(0, len(data), row_bytes)]
        self._logos[key] = row_bytes * 8, [int.from_bytes(row, "big") for row in rows]

    def print(self, parameters: bytes, *, line_dots: int, alignment: int) -> Effect:
        """`parameters`: m fn kc1 kc2 x y, with x and y 1 or 2 times the size."""
        key, scales = parameters[2:4], parameters[4:6]
        if key not in self._logos or not all(scale in (1, 2) for scale in scales) or len(scales) < 2:
            return Effect()
        width, rows = self._logos[key]
        across, down = scales
        if width * across > line_dots:
            return Effect()
        scaled = [_stretched(row, width, across) for row in rows for _ in range(down)]
        dots = [placed(row, width * across, line_dots=line_dots, alignment=alignment) for row in scaled]
        return Effect(rows=dots, notes=[f"[logo {key.decode('latin-1')} {width * across} x {len(dots)}]"])


def _stretched(row: int, width_dots: int, factor: int) -> int:
    return int("".join(bit * factor for bit in f"{row:0{width_dots}b}"), 2)

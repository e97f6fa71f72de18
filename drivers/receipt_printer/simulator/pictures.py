"""Pictures of ESC/POS other than `GS v 0`: columns of dots (`ESC *`), and those that wait in memory until printed
(`GS ( L` and `GS 8 L` functions 112 and 50, `FS q` and `FS p`). What other people's clients send."""

from drivers.receipt_printer.simulator.effect import Effect, placed

#: `ESC *` m: bytes a column, and how often a dot is printed across and down
_COLUMN_MODES = {0: (1, 2, 3), 1: (1, 1, 3), 32: (3, 2, 1), 33: (3, 1, 1)}
#: `GS ( L` 112 has m fn a bx by c xL xH yL yH before the dots
_STORED_HEADER_BYTES = 10

Picture = tuple[int, list[int]]


def column_picture(body: bytes) -> Picture:
    """Width in dots and rows of `ESC * m nL nH d…`; a mode that does not exist is no picture."""
    mode = _COLUMN_MODES.get(body[0])
    if mode is None:
        return 0, []
    column_bytes, across, down = mode
    data = body[3:]
    columns = [data[at : at + column_bytes] for at in range(0, len(data), column_bytes)]
    return _from_columns(columns, column_bytes, across, down)


def _from_columns(columns: list[bytes], column_bytes: int, across: int, down: int) -> Picture:
    bits = [f"{int.from_bytes(column, 'big'):0{column_bytes * 8}b}" for column in columns]
    rows = ["".join(column[row] * across for column in bits) for row in range(column_bytes * 8)]
    return len(columns) * across, [int(row or "0", 2) for row in rows for _ in range(down)]


def stored_picture(parameters: bytes) -> Picture:
    """Of function 112, `parameters` from `m` on: monochrome rows, twice as wide or high where it says so."""
    across, down = parameters[3:5]
    width, height = (int.from_bytes(parameters[at : at + 2], "little") for at in (6, 8))
    row_bytes = (width + 7) // 8
    data = parameters[_STORED_HEADER_BYTES:]
    if not data or len(data) != row_bytes * height or across not in (1, 2) or down not in (1, 2):
        return 0, []
    bits = [
        f"{int.from_bytes(data[at : at + row_bytes], 'big'):0{row_bytes * 8}b}" for at in range(0, len(data), row_bytes)
    ]
    rows = [int("".join(bit * across for bit in row), 2) for row in bits for _ in range(down)]
    return row_bytes * 8 * across, rows


def numbered_pictures(body: bytes) -> list[Picture]:
    """Of `FS q n [xL xH yL yH d…]`: columns of 8 y dots, x times 8 of them."""
    pictures, at = [], 1
    for _ in range(body[0]):
        across, down = (int.from_bytes(body[at + step : at + step + 2], "little") for step in (0, 2))
        data = body[at + 4 : at + 4 + across * down * 8]
        columns = [data[start : start + down] for start in range(0, len(data), down)] if down else []
        pictures.append(_from_columns(columns, down, 1, 1))
        at += 4 + across * down * 8
    return pictures


def printed(name: str, picture: Picture, *, line_dots: int, alignment: int, position_dots: int = 0) -> Effect:
    """The picture at its place on the line; one wider than the line loses what sticks out."""
    width, rows = picture
    if not rows or not width:
        return Effect()
    if width > line_dots:
        rows = [row >> (width - line_dots) for row in rows]
        width = line_dots
    dots = [placed(row, width, line_dots=line_dots, alignment=alignment, position_dots=position_dots) for row in rows]
    return Effect(rows=dots, notes=[f"[{name} {width} x {len(rows)} at {position_dots}]"])

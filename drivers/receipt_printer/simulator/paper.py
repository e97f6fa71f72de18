"""The paper of the virtual printer: rows of dots, written as PNG and JSON when they are cut or torn off."""

import json
import os
from pathlib import Path

from PIL import Image

#: PNG has 1 = white
_INVERTED = bytes(255 - value for value in range(256))


class Paper:
    """Collects rows; `cut` writes `slip-0001.png` and `.json`, `tear_off` `torn-…`; numbers go on from older files.

    The JSON has `bytes` (received for it), `width_dots`, `height_dots`, `qr` (texts of native QR codes), `text`.
    A `.txt` has a line for each line of text, aligned, and for each picture, code and logo in its place.
    """

    def __init__(self, width_dots: int, out_dir: Path) -> None:
        self._width_dots = width_dots
        self._out_dir = out_dir
        out_dir.mkdir(parents=True, exist_ok=True)
        self._counts = {kind: _last_number(out_dir, kind) for kind in ("slip", "torn")}
        self._start()

    def _start(self) -> None:
        self._rows: list[int] = []
        self._qr_texts: list[str] = []
        self._text_lines: list[str] = []
        self._notes: list[str] = []

    @property
    def slip_count(self) -> int:
        """Number of the last slip."""
        return self._counts["slip"]

    @property
    def height_dots(self) -> int:
        """Rows printed since the last cut."""
        return len(self._rows)

    def add_row(self, row: int) -> None:
        """Print one row: a number whose highest of `width_dots` bits is the leftmost dot, 1 = black."""
        self._rows.append(row)

    def note_qr(self, text: str) -> None:
        """Remember what a native QR code says."""
        self._qr_texts.append(text)

    def note_text(self, line: str) -> None:
        """Remember a line printed as text."""
        self._text_lines.append(line)

    def note(self, line: str) -> None:
        """Add a line to the text beside the picture."""
        self._notes.append(line)

    def cut(self, byte_count: int, rows_below_knife: int = 0) -> None:
        """Write what was printed as the next slip; cutting nothing does nothing.

        Up to `rows_below_knife` white rows at the end are left out, as they stay in the printer.
        """
        printed = max((number for number, row in enumerate(self._rows, 1) if row), default=0)
        del self._rows[max(printed, len(self._rows) - rows_below_knife) :]
        self._write("slip", byte_count)

    def tear_off(self, byte_count: int) -> None:
        """Write what hangs out of the printer as torn off."""
        self._write("torn", byte_count)

    def _write(self, kind: str, byte_count: int) -> None:
        if not self._rows:
            return
        self._counts[kind] += 1
        name = self._out_dir / f"{kind}-{self._counts[kind]:04}"
        dots = b"".join(row.to_bytes(self._width_dots // 8, "big") for row in self._rows)
        image = Image.frombytes("1", (self._width_dots, len(self._rows)), dots.translate(_INVERTED))
        description = {
            "bytes": byte_count,
            "width_dots": self._width_dots,
            "height_dots": len(self._rows),
            "qr": self._qr_texts,
            "text": "\n".join(self._text_lines),
        }
        name.with_suffix(".json").write_text(json.dumps(description, ensure_ascii=False) + "\n", encoding="utf-8")
        name.with_suffix(".txt").write_text("".join(f"{line}\n" for line in self._notes), encoding="utf-8")
        # who watches the folder sees whole pictures only
        image.save(name.with_suffix(".part"), format="PNG")
        os.replace(name.with_suffix(".part"), name.with_suffix(".png"))
        self._start()


def _last_number(folder: Path, kind: str) -> int:
    numbers = [path.stem.removeprefix(f"{kind}-") for path in folder.glob(f"{kind}-*.png")]
    return max((int(number) for number in numbers if number.isdigit()), default=0)

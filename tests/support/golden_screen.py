"""Compares a screen with its golden picture, kept at half size."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

GOLDEN_DIR = Path(__file__).resolve().parents[1] / "golden" / "screens"
FAILED_DIR = Path(__file__).resolve().parents[2] / "build" / "golden-failures"

#: the rasteriser of another FreeType may move the edge of a letter; nobody moves a letter
CLEARLY_DIFFERENT = 64
LARGEST_PART = 0.0005


def check_screen(picture: QImage, name: str, *, update: bool) -> None:
    """Fail unless `picture` looks like `tests/golden/screens/<name>.png`; with `update` write that file instead."""
    seen = _pixels(picture)
    golden = GOLDEN_DIR / f"{name}.png"
    if update:
        golden.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(seen).quantize(64).save(golden, optimize=True)
        return
    assert golden.is_file(), f"{golden} is missing; look at the screen, then run pytest --update-golden"
    wanted = np.asarray(Image.open(golden).convert("RGB"), dtype=np.uint8)
    fault = _difference(seen, wanted)
    if fault:
        FAILED_DIR.mkdir(parents=True, exist_ok=True)
        failed = FAILED_DIR / golden.name
        Image.fromarray(seen).save(failed)
        raise AssertionError(f"{name}: {fault}; compare {failed} with {golden}")


def _pixels(picture: QImage) -> NDArray[np.uint8]:
    smooth = Qt.TransformationMode.SmoothTransformation
    half = picture.scaledToWidth(picture.width() // 2, smooth).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(half.constBits(), dtype=np.uint8).reshape(half.height(), half.bytesPerLine())
    return rows[:, : half.width() * 3].reshape(half.height(), half.width(), 3).copy()


def _difference(seen: NDArray[np.uint8], wanted: NDArray[np.uint8]) -> str:
    if seen.shape != wanted.shape:
        return f"size {seen.shape[1]} x {seen.shape[0]} instead of {wanted.shape[1]} x {wanted.shape[0]}"
    apart = np.abs(seen.astype(int) - wanted.astype(int)).max(axis=2) > CLEARLY_DIFFERENT
    part = float(apart.mean())
    return f"{part:.3%} of the pixels differ" if part > LARGEST_PART else ""

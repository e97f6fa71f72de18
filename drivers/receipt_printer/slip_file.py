"""Slips from files, for trying a printer: a PNG, bytes of the printer's own commands, or JSON.

`{"blocks": [{"feed": 24}, {"qr": "text"}, {"png": "logo.png"}]}`
"""

import json
import warnings
from pathlib import Path
from typing import Any

from PIL import Image, UnidentifiedImageError

from drivers.errors import UsageError, plain_reason
from drivers.receipt_printer.interface import Block, FeedBlock, QrBlock, RasterBlock, Slip

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TOO_LARGE = (Image.DecompressionBombError, Image.DecompressionBombWarning)


def load_slip(path: Path) -> Slip:
    """Read a slip, which may be one PNG; the pictures of a JSON file are looked for beside it.

    Raises UsageError naming the file and the block.
    """
    data = _content(path)
    if data.startswith(_PNG_SIGNATURE):
        return Slip((_picture(path, "slip"),))
    try:
        document = json.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: is neither a PNG nor JSON in UTF-8") from error
    except ValueError as error:
        raise UsageError(f"{path}: is no JSON: {error}") from error
    except RecursionError as error:
        raise UsageError(f"{path}: nested too deeply") from error
    blocks = document.get("blocks") if isinstance(document, dict) else None
    if not isinstance(blocks, list) or not blocks:
        raise UsageError(f'{path}: write {{"blocks": [...]}}')
    return Slip(tuple(_block(block, f"{path}: block {number}", path.parent) for number, block in enumerate(blocks, 1)))


def load_raw(path: Path) -> bytes:
    """Read ready-made bytes. Raises UsageError where there are none, or for a picture, which would print as noise."""
    data = _content(path)
    if not data:
        raise UsageError(f"{path}: is empty; there is nothing to print")
    if data.startswith(_PNG_SIGNATURE):
        raise UsageError(f"{path}: is a PNG; use --slip")
    return data


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({plain_reason(error)})") from error


def _block(block: Any, place: str, folder: Path) -> Block:
    match block:
        case {"feed": int(height_dots), **rest} if not rest and type(height_dots) is int:
            return FeedBlock(height_dots)
        case {"qr": str(text), "module_dots": int(module_dots), **rest} if not rest and type(module_dots) is int:
            return QrBlock(text, module_dots)
        case {"qr": str(text), **rest} if not rest:
            return QrBlock(text)
        case {"png": str(name), **rest} if not rest:
            return _picture(folder / name, place)
    raise UsageError(
        f'{place}: expected {{"feed": dots}}, {{"qr": "text"}}, {{"qr": "text", "module_dots": n}} or {{"png": "file"}}'
    )


def _picture(path: Path, place: str) -> RasterBlock:
    """Dark dots become black: no dithering, which would make speckle of smoothed text (`facts/printing.md` 1.1)."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path) as image:
                opaque = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image.convert("RGBA"))
    except (OSError, ValueError, UnidentifiedImageError, *_TOO_LARGE) as error:
        raise UsageError(f"{place}: {path} is not a readable picture ({plain_reason(error)})") from error
    black = opaque.convert("L").point([255] * 128 + [0] * 128, mode="1")
    return RasterBlock(black.width, black.height, black.tobytes())

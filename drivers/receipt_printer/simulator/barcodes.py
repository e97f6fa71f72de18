"""Bar codes a printer draws itself (`GS k`), drawn by python-barcode."""

import barcode  # type: ignore[import-untyped]
from barcode.errors import BarcodeError  # type: ignore[import-untyped]

_NUL_TERMINATED_UP_TO = 6
#: `GS k` m, counted from 0 or from 65
_NAMES = ("upca", "upca", "ean13", "ean8", "code39", "itf", "codabar", "code39", "code128")


def barcode_of(body: bytes) -> tuple[str, str, str]:
    """Name, text and modules ("1" black) of `GS k m …`; no modules for one that cannot be drawn here."""
    mode = body[0]
    data = body[1:].rstrip(b"\0") if mode <= _NUL_TERMINATED_UP_TO else body[2:]
    text = data.decode("latin-1")
    number = mode if mode <= _NUL_TERMINATED_UP_TO else mode - 65
    name = _NAMES[number] if 0 <= number < len(_NAMES) else "barcode"
    if name == "code128" and text[:1] == "{":
        text = text[2:]
    try:
        modules = str(barcode.get_barcode_class(name)(text).build()[0])
    except (BarcodeError, ValueError, KeyError, IndexError):
        return name, text, ""
    return name, text, modules.replace("G", "1")

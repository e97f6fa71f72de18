"""The FreeType that Qt draws glyphs with: another version hints some edges of a glyph one dot further."""

import ctypes


def freetype_version() -> str:
    """Return the version of the system's FreeType, such as "2.12.1"."""
    freetype = ctypes.CDLL("libfreetype.so.6")
    library = ctypes.c_void_p()
    assert freetype.FT_Init_FreeType(ctypes.byref(library)) == 0
    parts = [ctypes.c_int() for _ in range(3)]
    freetype.FT_Library_Version(library, *(ctypes.byref(part) for part in parts))
    freetype.FT_Done_FreeType(library)
    return ".".join(str(part.value) for part in parts)

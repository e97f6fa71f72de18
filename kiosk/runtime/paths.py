"""Where the files lie that are shipped with the program: `assets` and `config` at the root of the source tree.

In an installed wheel they lie inside the package instead (see `pyproject.toml`).
"""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent.parent
_SHIPPED: Final = _PACKAGE / "_shipped"
_ROOT: Final = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent

ASSETS_FOLDER: Final = _ROOT / "assets"
CONFIG_FOLDER: Final = _ROOT / "config"
QML_FOLDER: Final = _PACKAGE / "qml"

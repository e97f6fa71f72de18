"""Where the files lie that are shipped with the program: beside the packages, as in the source tree."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent.parent

ASSETS_FOLDER: Final = _PACKAGE.parent / "assets"
CONFIG_FOLDER: Final = _PACKAGE.parent / "config"
QML_FOLDER: Final = _PACKAGE / "qml"

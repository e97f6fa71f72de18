"""`kiosk slip render --kind KIND --data FILE.json --languages ar,fr,de --out FILE.png`: what would be printed.

The data file holds one JSON object with the keys that `kiosk/slips/data.py` gives for the kind.
"""

import argparse
import json
import os
from pathlib import Path
from typing import Final

from kiosk.runtime.exit_codes import DONE
from kiosk.runtime.known_errors import CommandError
from kiosk.slips.data import DATA_TYPES, PostText

SPECIMEN_POST: Final = PostText(
    name="Consulat général du Royaume du Maroc à SPECIMEN",
    name_ar="القنصلية العامة للمملكة المغربية",
    call_centre="+212 5 00 00 00 00",
)
DEFAULT_WIDTH_DOTS: Final = 576


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare `render`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    text = "draw a slip as the printer would get it, to a PNG file"
    render = actions.add_parser("render", help=text, description=f"{text[0].upper()}{text[1:]}.")
    render.add_argument("--kind", required=True, choices=sorted(DATA_TYPES), help="kind of slip")
    render.add_argument("--data", required=True, type=Path, metavar="FILE", help="what it says, a JSON file")
    render.add_argument("--languages", default="ar,fr", metavar="CODES", help="by commas (default: %(default)s)")
    render.add_argument(
        "--width", type=int, default=DEFAULT_WIDTH_DOTS, metavar="DOTS", help="of a line (default: %(default)s)"
    )
    render.add_argument("--config", type=Path, metavar="FILE", help="settings of a post (default: a specimen post)")
    render.add_argument("--out", required=True, type=Path, metavar="FILE", help="the picture")


def run(arguments: argparse.Namespace) -> int:
    """Draw the slip. Raises SlipError, CatalogueError, SettingsError or CommandError for what cannot be drawn."""
    data = read_data(arguments.data)
    post = _post_of(arguments.config) if arguments.config else SPECIMEN_POST

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from kiosk.slips.render import render_png, render_slip

    application = QGuiApplication.instance() or QGuiApplication([])
    try:
        languages = arguments.languages.split(",")
        slip = render_slip(arguments.kind, data, languages, arguments.width, draws_qr=False, post=post)
        render_png(slip, arguments.out)
    except OSError as error:
        raise CommandError(f"{error}; give another file with --out") from error
    finally:
        del application
    return DONE


def read_data(file: Path) -> dict[str, object]:
    """The object of a data file; CommandError when there is none in it."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise CommandError(f"{file}: cannot be read ({error.strerror}); give a JSON file with --data") from error
    except ValueError as error:
        raise CommandError(f"{file}: is no JSON: {error}") from error
    if not isinstance(data, dict):
        raise CommandError(f"{file}: is no JSON object; write {{...}} with the keys of kiosk/slips/data.py")
    return data


def _post_of(settings_file: Path) -> PostText:
    from kiosk.runtime.settings_file import load_settings
    from kiosk.stations.devices import post_text

    return post_text(load_settings(settings_file))

"""What would be printed, as a picture: `python -m kiosk.slips render --kind KIND --data FILE.json --out FILE.png`."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.runtime.translations import CatalogueError
from kiosk.slips.data import DATA_TYPES, PostText
from kiosk.slips.errors import SlipError
from kiosk.slips.render import render_png, render_slip

SPECIMEN_POST = PostText(
    name="Consulat général du Royaume du Maroc à SPECIMEN",
    name_ar="القنصلية العامة للمملكة المغربية",
    call_centre="+212 5 00 00 00 00",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.slips")
    commands = parser.add_subparsers(required=True)
    render = commands.add_parser("render", help="draw a slip to a PNG file")
    render.add_argument("--kind", required=True, choices=sorted(DATA_TYPES))
    render.add_argument("--data", required=True, type=Path, help="JSON file, keys as in kiosk/slips/data.py")
    render.add_argument("--languages", default="ar,fr", help="language codes, comma separated (default: %(default)s)")
    render.add_argument("--width", default=576, type=int, help="printable dots of a line (default: %(default)s)")
    render.add_argument("--out", required=True, type=Path)
    options = parser.parse_args(argv)

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    try:
        data = json.loads(options.data.read_text(encoding="utf-8"))
        if not isinstance(data, dict):
            raise SlipError(f"{options.data}: is no JSON object")
        languages = options.languages.split(",")
        slip = render_slip(options.kind, data, languages, options.width, draws_qr=False, post=SPECIMEN_POST)
        render_png(slip, options.out)
    except json.JSONDecodeError as error:
        sys.stderr.write(f"{options.data}: is no JSON: {error}\n")
        return 2
    except (OSError, SlipError, CatalogueError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    finally:
        del application
    return 0


if __name__ == "__main__":
    sys.exit(main())

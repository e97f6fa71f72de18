"""What would be printed, and whether a post's own templates are right.

    kiosk slip render --kind KIND --data FILE.json --languages ar,fr,de --out FILE.png
    kiosk slip check DIR

The data file holds one JSON object with the keys that `kiosk/slips/data.py` gives for the kind.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.runtime.exit_codes import DONE, UNUSABLE
from kiosk.runtime.known_errors import CommandError
from kiosk.runtime.settings import Settings
from kiosk.slips.data import DATA_TYPES, PostText
from kiosk.slips.errors import SlipError
from kiosk.slips.template_file import load_template, load_templates, template_files

SPECIMEN_POST: Final = PostText(
    name="Consulat général du Royaume du Maroc à SPECIMEN",
    name_ar="القنصلية العامة للمملكة المغربية",
    call_centre="+212 5 00 00 00 00",
)
DEFAULT_WIDTH_DOTS: Final = 576


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare `render` and `check`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    text = "draw a slip as the printer would get it, to a PNG file"
    render = actions.add_parser("render", help=text, description=f"{text[0].upper()}{text[1:]}.")
    render.add_argument("--kind", required=True, choices=sorted(DATA_TYPES), help="kind of slip")
    render.add_argument("--data", required=True, type=Path, metavar="FILE", help="what it says, a JSON file")
    render.add_argument("--languages", default="ar,fr", metavar="CODES", help="by commas (default: %(default)s)")
    render.add_argument(
        "--width",
        type=int,
        default=DEFAULT_WIDTH_DOTS,
        metavar="DOTS",
        help="of a line, 200 to 1024 (default: %(default)s)",
    )
    render.add_argument("--config", type=Path, metavar="FILE", help="settings of a post (default: a specimen post)")
    render.add_argument(
        "--templates",
        type=Path,
        metavar="DIR",
        help="templates of a post (default: those of --config, else the shipped ones)",
    )
    render.add_argument("--out", required=True, type=Path, metavar="FILE", help="the picture")
    render.set_defaults(act=_render)
    text = "read every template of a post's folder and say what is wrong, file by file"
    check = actions.add_parser("check", help=text, description=f"{text[0].upper()}{text[1:]}.")
    check.add_argument("folder", type=Path, metavar="DIR", help="a folder with <kind>.toml files")
    check.set_defaults(act=_check)


def run(arguments: argparse.Namespace) -> int:
    """Draw a slip or check templates. Raises SlipError, CatalogueError, SettingsError or CommandError."""
    act: Callable[[argparse.Namespace], int] = arguments.act
    return act(arguments)


def _check(arguments: argparse.Namespace) -> int:
    problems = 0
    for file in template_files(arguments.folder):
        try:
            load_template(file)
            print(f"{file}: right; it replaces the shipped {file.stem}")
        except SlipError as error:
            problems += 1
            print(f"kiosk slip: {error}", file=sys.stderr)
    return UNUSABLE if problems else DONE


def _render(arguments: argparse.Namespace) -> int:
    data = read_data(arguments.data)
    settings = _settings_of(arguments.config) if arguments.config else None
    post = _post_of(settings) if settings else SPECIMEN_POST
    templates = load_templates(arguments.templates or (settings.slips.templates if settings else None))

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from kiosk.slips.render import render_png, render_slip

    application = QGuiApplication.instance() or QGuiApplication([])
    try:
        languages = arguments.languages.split(",")
        slip = render_slip(
            arguments.kind, data, languages, arguments.width, draws_qr=False, post=post, templates=templates
        )
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


def _settings_of(settings_file: Path) -> Settings:
    from kiosk.runtime.settings_file import load_settings

    return load_settings(settings_file)


def _post_of(settings: Settings) -> PostText:
    from kiosk.stations.devices import post_text

    return post_text(settings)

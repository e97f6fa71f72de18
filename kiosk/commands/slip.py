"""What would be printed, and whether a post's own templates are right.

    kiosk slip example --kind KIND
    kiosk slip render --kind KIND --data FILE.json --languages ar,fr,de --out FILE.png
    kiosk slip check DIR

The data file holds one JSON object with the keys that `kiosk/slips/data.py` gives for the kind; `example` prints one.
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
from kiosk.slips.example import example_file
from kiosk.slips.template_file import load_template, load_templates, template_files

SPECIMEN_POST: Final = PostText(
    name="Consulat général du Royaume du Maroc à SPECIMEN",
    name_ar="القنصلية العامة للمملكة المغربية",
    call_centre="+212 5 00 00 00 00",
)
DEFAULT_WIDTH_DOTS: Final = 576
_DATA_HELP: Final = "what it says, a JSON file; `kiosk slip example --kind KIND` prints one"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare `example`, `render` and `check`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    text = "print the data of a specimen slip, to begin a --data file with"
    example = actions.add_parser("example", help=text, description=f"{text[0].upper()}{text[1:]}.")
    example.add_argument("--kind", required=True, choices=sorted(DATA_TYPES), help="kind of slip")
    example.set_defaults(act=_example)
    text = "draw a slip as the printer would get it, to a PNG file"
    render = actions.add_parser("render", help=text, description=f"{text[0].upper()}{text[1:]}.")
    render.add_argument("--kind", required=True, choices=sorted(DATA_TYPES), help="kind of slip")
    render.add_argument("--data", required=True, type=Path, metavar="FILE", help=_DATA_HELP)
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
    render.add_argument("--out", required=True, type=Path, metavar="FILE", help="the picture, named *.png")
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


def _example(arguments: argparse.Namespace) -> int:
    sys.stdout.write(example_file(arguments.kind).read_text(encoding="utf-8"))
    return DONE


def _render(arguments: argparse.Namespace) -> int:
    if arguments.out.suffix.lower() != ".png":
        raise CommandError(f"{arguments.out}: the picture is a PNG; name it *.png with --out")
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
    except UnicodeDecodeError as error:
        raise CommandError(f"{file}: is no text in UTF-8; give a JSON file with --data") from error
    except ValueError as error:
        raise CommandError(f"{file}: is no JSON: {error}") from error
    if not isinstance(data, dict):
        raise CommandError(f"{file}: is no JSON object; write {{...}} as `kiosk slip example` does")
    return data


def _settings_of(settings_file: Path) -> Settings:
    from kiosk.runtime.settings_file import load_settings

    return load_settings(settings_file)


def _post_of(settings: Settings) -> PostText:
    from kiosk.stations.devices import post_text

    return post_text(settings)

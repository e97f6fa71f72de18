"""Qt translation files: gathered from the sources, checked, and compiled to what programs load.

    python -m kiosk.runtime.translations --update    put new texts of the sources into every .ts file
    python -m kiosk.runtime.translations --prune     the same, and drop entries whose source text is gone
    python -m kiosk.runtime.translations --check     exit 1 unless languages.toml and .ts files are right, ar, fr whole
    python -m kiosk.runtime.translations --release   make the .qm files (git-ignored)

Texts are gathered from `qsTr` in QML, `tr`, `translate("Context", "text")`, `Catalogue.text("Context", "text")` and
`QT_TRANSLATE_NOOP` in Python, and from the slip templates (context `Slips`). Line numbers are left out and entries
are sorted, so that a change of one text is a change of a few lines.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale

from kiosk.runtime.language_table import LANGUAGES_FILE, CatalogueError, LanguageInfo, load_languages
from kiosk.runtime.paths import CONFIG_FOLDER, QML_FOLDER

SOURCE_LANGUAGE: Final = "en"
#: languages that have to be complete
COMPLETE: Final = ("ar", "fr")
SLIPS_CONTEXT: Final = "Slips"
_TEMPLATE_TEXT_KEYS: Final = frozenset({"text", "label"})
_PLACEHOLDER: Final = re.compile(r"%L?[0-9n]|\{[a-z0-9_.]+\}")


def catalogue_files(languages_file: Path) -> list[Path]:
    """The .ts file of every language listed, whether it exists yet or not. Raises CatalogueError."""
    return [languages_file.parent / language.catalogue for language in load_languages(languages_file).values()]


def locale_problems(languages: Iterable[LanguageInfo]) -> list[str]:
    """What is wrong with the locales, one line each: unknown to Qt, or with other digits than screens and paper use."""
    found: list[str] = []
    for language in languages:
        locale = QLocale(language.locale)
        if locale.name() != language.locale:
            found.append(f"{LANGUAGES_FILE}: [{language.code}] locale: Qt does not know {language.locale!r}")
        elif locale.zeroDigit() != "0":
            found.append(
                f"{LANGUAGES_FILE}: [{language.code}] locale: {language.locale!r} has other digits than 0 to 9"
            )
    return found


def released(ts_file: Path) -> Path:
    """The compiled file of `ts_file`, made first where it is missing or older. Raises CatalogueError."""
    qm_file = ts_file.with_suffix(".qm")
    if not ts_file.is_file():
        if qm_file.is_file():
            return qm_file
        raise CatalogueError(f"translation file {ts_file} is missing")
    if not qm_file.is_file() or qm_file.stat().st_mtime_ns < ts_file.stat().st_mtime_ns:
        release([ts_file])
    return qm_file


def release(ts_files: Sequence[Path]) -> None:
    """Compile each .ts file to a .qm file beside it; several processes may do so at once. Raises CatalogueError."""
    with tempfile.TemporaryDirectory(prefix="kiosk-lrelease-") as folder:
        for ts_file in ts_files:
            built = Path(folder) / ts_file.with_suffix(".qm").name
            _run("pyside6-lrelease", ["-silent", str(ts_file), "-qm", str(built)])
            try:
                # the new file takes the place of the old one in one step, for whoever is loading it just now
                beside = ts_file.with_suffix(f".qm.{os.getpid()}")
                shutil.copyfile(built, beside)
                beside.replace(ts_file.with_suffix(".qm"))
            except OSError as error:
                raise CatalogueError(f"{ts_file.with_suffix('.qm')} cannot be written: {error.strerror}") from error


def update(ts_files: Sequence[Path], prune: bool = False) -> None:
    """Bring each .ts file in line with the sources; the language is the last part of its name."""
    with tempfile.TemporaryDirectory(prefix="kiosk-lupdate-") as folder:
        slips = Path(folder) / "slips.cpp"
        slips.write_text(_as_source(template_texts(CONFIG_FOLDER / "slips")), encoding="utf-8")
        sources = Path(folder) / "sources.lst"
        sources.write_text("\n".join(map(str, [*_sources(), slips])), encoding="utf-8")
        # a guess from a similar text could say the opposite: "Payment accepted", "Payment refused"
        common = (
            "-silent -locations none -sort-messages -disable-heuristic similartext -tr-function-alias translate+=text"
        )
        obsolete = ["-no-obsolete"] if prune else []
        for ts_file in ts_files:
            language = ts_file.stem.rpartition("_")[2]
            # the source language needs entries for plural forms only
            plural = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
            target = ["-source-language", SOURCE_LANGUAGE, "-target-language", language, "-ts", str(ts_file)]
            _run("pyside6-lupdate", [f"@{sources}", *common.split(), *plural, *obsolete, *target])


def problems(ts_files: Sequence[Path]) -> list[str]:
    """What is wrong with the .ts files, one line each; empty when nothing is."""
    missing = [ts_file for ts_file in ts_files if not ts_file.is_file()]
    found = [f"{ts_file.name}: is missing: run python -m kiosk.runtime.translations --update" for ts_file in missing]
    ts_files = [ts_file for ts_file in ts_files if ts_file not in missing]
    with tempfile.TemporaryDirectory(prefix="kiosk-ts-check-") as folder:
        fresh = [Path(shutil.copy(ts_file, folder)) for ts_file in ts_files]
        update(fresh, prune=True)
        for ts_file, expected in zip(ts_files, fresh, strict=True):
            if ts_file.read_bytes() != expected.read_bytes():
                found.append(f"{ts_file.name}: not up to date: run python -m kiosk.runtime.translations --prune")
            found.extend(f"{ts_file.name}: {problem}" for problem in _entry_problems(expected))
    return found


def template_texts(directory: Path) -> list[str]:
    """The English source texts of all slip templates of `directory`, sorted, each once."""
    texts: set[str] = set()
    for file in sorted(directory.glob("*.toml")):
        texts.update(_texts_of(tomllib.loads(file.read_text(encoding="utf-8"))))
    return sorted(texts)


def _texts_of(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in _TEMPLATE_TEXT_KEYS and isinstance(value, str):
                yield value
            elif key == "choices" and isinstance(value, dict):
                yield from value.values()
            else:
                yield from _texts_of(value)
    elif isinstance(node, list):
        for item in node:
            yield from _texts_of(item)


def _as_source(texts: Iterable[str]) -> str:
    """Template texts in a form the extractor reads."""
    quoted = (text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") for text in texts)
    lines = "".join(f'    QT_TRANSLATE_NOOP("{SLIPS_CONTEXT}", "{text}"),\n' for text in quoted)
    return f"static const char *texts[] = {{\n{lines}}};\n"


def _sources() -> list[Path]:
    return sorted(file for suffix in ("py", "qml") for file in QML_FOLDER.parent.rglob(f"*.{suffix}"))


def _entry_problems(ts_file: Path) -> Iterator[str]:
    language = ts_file.stem.rpartition("_")[2]
    # our own file, not input from elsewhere
    for context in ET.parse(ts_file).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if language in COMPLETE and (translation.get("type") == "unfinished" or not all(forms)):
                yield f"{name}: {source!r} is not translated"
            wanted = set(_PLACEHOLDER.findall(source)) - {"%n"}
            for form in forms:
                if form and set(_PLACEHOLDER.findall(form)) - {"%n"} != wanted:
                    yield f"{name}: {form!r} has other placeholders than {source!r}"


def _run(tool: str, arguments: Sequence[str]) -> None:
    """Run a Qt tool of this environment. Raises CatalogueError with what it said."""
    program = Path(sys.executable).parent / tool
    try:
        done = subprocess.run(  # noqa: S603 - a tool of our own environment with our own file names
            [program, *arguments], capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise CatalogueError(f"{program} cannot be run: {error.strerror}") from error
    if done.returncode != 0:
        raise CatalogueError(f"{tool} failed: {(done.stderr or done.stdout).strip()}")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.runtime.translations")
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--update", action="store_true", help="put new texts into the .ts files")
    action.add_argument("--prune", action="store_true", help="like --update, and drop entries that are gone")
    action.add_argument("--check", action="store_true", help="exit 1 unless up to date and complete")
    action.add_argument("--release", action="store_true", help="make the .qm files")
    options = parser.parse_args(argv)
    found: list[str] = []
    try:
        ts_files = catalogue_files(LANGUAGES_FILE)
        if options.check:
            found = [*locale_problems(load_languages(LANGUAGES_FILE).values()), *problems(ts_files)]
        elif options.release:
            release(ts_files)
        else:
            update(ts_files, prune=options.prune)
    except CatalogueError as error:
        found = [str(error)]
    for problem in found:
        sys.stderr.write(f"{problem}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

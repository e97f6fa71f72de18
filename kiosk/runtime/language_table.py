"""The languages of the product, from `assets/translations/languages.toml`, for settings, screens and paper.

No Qt: programs without a screen read settings too.
"""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final, Literal

from pydantic import ConfigDict, ValidationError
from pydantic.dataclasses import dataclass

from kiosk.runtime.paths import ASSETS_FOLDER

TRANSLATIONS_DIR: Final = ASSETS_FOLDER / "translations"
LANGUAGES_FILE: Final = TRANSLATIONS_DIR / "languages.toml"
_CODE: Final = re.compile(r"[a-z]{2,3}")
_SCRIPT: Final = re.compile(r"[A-Z][a-z]{3}")
_LOCALE: Final = re.compile(r"[a-z]{2,3}_[A-Z]{2}")


class CatalogueError(Exception):
    """A translation file or the list of languages is missing or wrong; the text names the file."""


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class LanguageInfo:
    """A language of `languages.toml`; the keys are explained there."""

    code: str
    name: str
    direction: Literal["ltr", "rtl"]
    script: str
    locale: str
    catalogue: str
    fallback: str = ""
    draft: bool = False

    @property
    def is_rtl(self) -> bool:
        """Whether text of this language runs from right to left."""
        return self.direction == "rtl"


def load_languages(file: Path) -> dict[str, LanguageInfo]:
    """Read a list of languages, in its order. Raises CatalogueError naming file, language and key."""
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise CatalogueError(f"{file}: cannot be read ({error.strerror})") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CatalogueError(f"{file}: is no TOML file: {error}") from error
    languages = {code: _language(file, code, table) for code, table in tables.items()}
    for language in languages.values():
        if language.fallback and language.fallback not in languages:
            raise CatalogueError(f"{file}: [{language.code}] fallback: {language.fallback!r} is not a language here")
    return languages


@cache
def languages() -> dict[str, LanguageInfo]:
    """Every language by its code, in the order in which they are offered. Raises CatalogueError."""
    return load_languages(LANGUAGES_FILE)


def _language(file: Path, code: str, table: object) -> LanguageInfo:
    if not isinstance(table, dict):
        raise CatalogueError(f"{file}: {code}: is not a table; write [{code}]")
    try:
        language = LanguageInfo(**{**table, "code": code})
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(map(str, first["loc"]))
        raise CatalogueError(f"{file}: [{code}] {key}: {first['msg']}") from error
    for key, value, rule, wanted in (
        ("code", code, _CODE, 'an ISO 639 code such as "pt"'),
        ("name", language.name, re.compile(r"\S.*"), "what speakers call their language"),
        ("script", language.script, _SCRIPT, 'an ISO 15924 code such as "Latn"'),
        ("locale", language.locale, _LOCALE, 'a locale such as "pt_PT"'),
        ("catalogue", language.catalogue, re.compile(f"kiosk_{code}\\.ts"), f'"kiosk_{code}.ts"'),
    ):
        if not rule.fullmatch(value):
            raise CatalogueError(f"{file}: [{code}] {key}: {value!r} is not {wanted}")
    return language

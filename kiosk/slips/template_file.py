"""Templates from their files: `config/slips/<kind>.toml`, and a post's own ones, which replace them one by one.

All that can be wrong with a template is said when it is read, by file and key, so that no slip fails when it is due.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from functools import cache, reduce
from operator import or_
from pathlib import Path
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from pydantic import ValidationError

from kiosk.runtime.paths import CONFIG_FOLDER
from kiosk.slips.data import DATA_TYPES, PostText, describe
from kiosk.slips.errors import SlipError
from kiosk.slips.template import PLACEHOLDER, Each, Element, Lines, Qr, Row, Template, Text, Value, Wording

SLIPS_DIR: Final = CONFIG_FOLDER / "slips"

#: what a path may lead to
_TEXT: Final = "a text"
_WORDS: Final = "a text or a text for each language"
_LIST: Final = "a list"
_LINES: Final = "a list of texts"
_ANY: Final = ""


@cache
def shipped_template(kind: str) -> Template:
    """The template of a kind from `config/slips`. Raises SlipError."""
    return load_template(SLIPS_DIR / f"{kind}.toml")


def shipped_templates() -> Mapping[str, Template]:
    """The templates of all kinds."""
    return {kind: shipped_template(kind) for kind in DATA_TYPES}


def load_templates(folder: Path | None) -> Mapping[str, Template]:
    """The shipped templates, those replaced that `folder` has as `<kind>.toml`; without a folder just the shipped ones.

    Raises SlipError for a folder without templates and for the first template that is wrong: a post that wants
    its own slip does not get another one without being told.
    """
    own = {file.stem: load_template(file) for file in template_files(folder)} if folder else {}
    return {**shipped_templates(), **own}


def template_files(folder: Path) -> list[Path]:
    """The `.toml` files of a post's folder. Raises SlipError when there are none."""
    if not folder.is_dir():
        raise SlipError(f"{folder}: is no folder; make it, or remove [slips] templates from the settings")
    files = sorted(folder.glob("*.toml"))
    if not files:
        raise SlipError(f"{folder}: holds no <kind>.toml; copy one of {SLIPS_DIR} there and change it")
    return files


def load_template(file: Path) -> Template:
    """Read and check a template; its file name is the kind. Raises SlipError naming file and key."""
    if file.stem not in DATA_TYPES:
        raise SlipError(f"{file}: there is no slip {file.stem!r} (there are: {', '.join(DATA_TYPES)})")
    try:
        template = Template.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except OSError as error:
        raise SlipError(f"{file}: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SlipError(f"{file}: {error}") from error
    except RecursionError as error:
        raise SlipError(f"{file}: nested too deeply") from error
    except ValidationError as error:
        raise SlipError(f"{file}: {describe(error)}") from error
    for use in _uses(template.elements, "elements", DATA_TYPES[file.stem]):
        found = _type_at(use.scope, use.path)
        if found is None:
            raise SlipError(f"{file}: {use.key}: the slip has no value {use.path!r}")
        if not _fits(found, use.wanted):
            raise SlipError(f"{file}: {use.key}: {use.path!r} is not {use.wanted}")
    return template


@dataclass(frozen=True)
class _Use:
    """A path named at `key`, the type it starts from and what it has to lead to."""

    key: str
    path: str
    scope: type
    wanted: str


def _uses(elements: Sequence[Element], where: str, scope: type) -> Iterator[_Use]:
    """Every path named in the elements."""
    for index, element in enumerate(elements):
        key = f"{where}.{index}"
        if element.when:
            yield _Use(f"{key}.when", element.when, scope, _ANY)
        match element:
            case Text() | Value() | Row():
                yield from _uses_of_texts(element, key, scope)
            case Qr():
                yield _Use(f"{key}.value", element.value, scope, _TEXT)
            case Lines():
                yield _Use(f"{key}.value", element.value, scope, _LINES)
            case Each():
                yield _Use(f"{key}.value", element.value, scope, _LIST)
                item = _item_of(_type_at(scope, element.value))
                if item is not None:
                    yield from _uses(element.elements, f"{key}.elements", item)


def _uses_of_texts(element: Text | Value | Row, key: str, scope: type) -> Iterator[_Use]:
    if element.value:
        yield _Use(f"{key}.value", element.value, scope, _WORDS)
    if isinstance(element, Row) and element.label_value:
        yield _Use(f"{key}.label_value", element.label_value, scope, _WORDS)
    if isinstance(element, Value):
        return
    wordings = {"text": element.text} if isinstance(element, Text) else {"label": element.label}
    wordings |= {f"choices.{code}": wording for code, wording in element.choices.items()}
    for name, wording in wordings.items():
        for path in _placeholders(wording):
            yield _Use(f"{key}.{name}", path, scope, _TEXT)


def _placeholders(wording: Wording) -> list[str]:
    texts = wording.values() if isinstance(wording, Mapping) else [wording]
    return [path for text in texts for path in PLACEHOLDER.findall(text)]


def _fits(found: Any, wanted: str) -> bool:
    is_text = found in (str, int, bool)
    match wanted:
        case "a text":
            return is_text
        case "a text or a text for each language":
            return is_text or set(get_args(found)) == {str, dict[str, str]}
        case "a list":
            return is_dataclass(_item_of(found))
        case "a list of texts":
            return _item_of(found) is str
    return True


def _item_of(found: Any) -> type | None:
    """The type of a list's items; None for what is no list."""
    return get_args(found)[0] if get_origin(found) is tuple else None


def _type_at(scope: Any, path: str) -> Any:
    """The type a path leads to, without the None of what may be absent; None when there is no such value."""
    head, _, rest = path.partition(".")
    if head == "post" and rest:
        return _type_at(PostText, rest)
    if not is_dataclass(scope):
        return None
    known = getattr(scope, head, None)
    hints = get_type_hints(known.fget) if isinstance(known, property) else get_type_hints(scope)
    found = hints.get("return" if isinstance(known, property) else head)
    if get_origin(found) in (Union, UnionType):
        found = reduce(or_, (part for part in get_args(found) if part is not type(None)))
    return _type_at(found, rest) if rest and found is not None else found

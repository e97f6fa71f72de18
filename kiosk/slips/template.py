"""The layout of a slip as data: `config/slips/<kind>.toml`, a list of elements from top to bottom.

Texts and labels are English source texts, looked up in the catalogue (context `Slips`) of each language of the slip.
`{name}` in a text stands for a value. A `value` is a path into the slip's data (`card.masked`) or the post's texts
(`post.footer`). An element whose value is empty is left out, and so is one whose `when` path is empty, zero or false.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from kiosk.runtime.paths import CONFIG_FOLDER
from kiosk.slips.data import DATA_TYPES, PostText, describe
from kiosk.slips.errors import SlipError

SLIPS_DIR: Final = CONFIG_FOLDER / "slips"
PLACEHOLDER: Final = re.compile(r"\{([a-z0-9_.]+)\}")

Style = Literal["small", "body", "strong", "title", "number", "huge", "banner"]
Align = Literal["start", "center"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    when: str = ""


class Heading(_Part):
    """Star lines, between them the state (`text`) and the post."""

    type: Literal["heading"]
    text: str


class Text(_Part):
    """A text in each language; with `value` and `choices`, the text chosen by a value (a code)."""

    type: Literal["text"]
    text: str = ""
    value: str = ""
    choices: dict[str, str] = {}
    style: Style = "body"
    align: Align = "center"


class Value(_Part):
    """A value without a label; a localised value in each language."""

    type: Literal["value"]
    value: str
    style: Style = "body"
    align: Align = "center"


class Row(_Part):
    """Label, value, label: left-to-right labels on the left, right-to-left ones on the right.

    The label is a text (`label`) or comes from the data (`label_value`), as the name of a service does.
    """

    type: Literal["row"]
    label: str = ""
    label_value: str = ""
    value: str
    choices: dict[str, str] = {}
    style: Literal["plain", "amount", "subtotal", "total"] = "plain"

    @model_validator(mode="after")
    def _has_one_label(self) -> "Row":
        if bool(self.label) == bool(self.label_value):
            raise ValueError("give either label or label_value")
        return self


class Each(_Part):
    """The elements once for each item of a list; their paths start at the item."""

    type: Literal["each"]
    value: str
    elements: tuple["Element", ...]


class Qr(_Part):
    """A QR code of a value."""

    type: Literal["qr"]
    value: str


class Lines(_Part):
    """The card terminal's own receipt: labels left, values right, what it centred in the middle."""

    type: Literal["lines"]
    value: str


class Literally(_Part):
    """A line that is the same in every language, such as an alphabet on the test page."""

    type: Literal["literal"]
    content: str
    style: Style = "body"


class Rule(_Part):
    """A line across the slip."""

    type: Literal["rule"]
    style: Literal["line", "dashes", "stars"] = "line"


class Space(_Part):
    """White paper."""

    type: Literal["space"]
    dots: Annotated[int, Field(gt=0, le=200)]


Element = Annotated[
    Heading | Text | Value | Row | Each | Qr | Lines | Literally | Rule | Space, Field(discriminator="type")
]


class Template(BaseModel):
    """The elements of one kind of slip."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    elements: Annotated[tuple[Element, ...], Field(min_length=1)]


@cache
def shipped_template(kind: str) -> Template:
    """The template of a kind from `config/slips`. Raises SlipError."""
    return load_template(SLIPS_DIR / f"{kind}.toml")


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
    except ValidationError as error:
        raise SlipError(f"{file}: {describe(error)}") from error
    for key, path, scope in _paths(template.elements, "elements", DATA_TYPES[file.stem]):
        if _type_at(scope, path) is None:
            raise SlipError(f"{file}: {key}: the slip has no value {path!r}")
    return template


def _paths(elements: Sequence[Element], where: str, scope: type) -> Iterator[tuple[str, str, type]]:
    """Every path named in the elements: key in the file, path, type it starts from."""
    for index, element in enumerate(elements):
        key = f"{where}.{index}"
        if element.when:
            yield f"{key}.when", element.when, scope
        if isinstance(element, Text | Value | Row | Each | Qr | Lines) and element.value:
            yield f"{key}.value", element.value, scope
        if isinstance(element, Row) and element.label_value:
            yield f"{key}.label_value", element.label_value, scope
        if isinstance(element, Text):
            for text in (element.text, *element.choices.values()):
                yield from ((f"{key}.text", path, scope) for path in PLACEHOLDER.findall(text))
        if isinstance(element, Each):
            item = _type_at(scope, element.value)
            if item is not None:
                yield from _paths(element.elements, f"{key}.elements", item)


def _type_at(scope: type, path: str) -> type | None:
    """The type a path leads to, of an item where that is a list; None when there is no such value."""
    head, _, rest = path.partition(".")
    if head == "post" and rest:
        return _type_at(PostText, rest)
    found: Any = get_type_hints(scope).get(head) if is_dataclass(scope) else None
    if found is None:
        known = getattr(scope, head, None)
        found = str if isinstance(known, property) else None
    while found is not None and get_origin(found) is not None:
        inner = [part for part in get_args(found) if part not in (type(None), ...)]
        found = inner[0] if get_origin(found) in (Union, UnionType, tuple) else get_origin(found)
    return _type_at(found, rest) if rest and found is not None else found

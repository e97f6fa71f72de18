"""The layout of a slip as data: a list of elements from top to bottom (`template_file.py` reads and checks them).

Texts and labels are English source texts, looked up in the catalogue (context `Slips`) of each language of the slip, or
a text for each language. `{name}` in a text stands for a value. A `value` is a path into the slip's data
(`card.masked`) or the post's texts (`post.footer`). An element whose value is empty is left out, and so is one whose
`when` path is empty, zero or false.
"""

import re
import unicodedata
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from kiosk.runtime.language_table import languages

PLACEHOLDER: Final = re.compile(r"\{([a-z0-9_.]+)\}")
#: longer ones are no line of a slip
MAX_TEXT_LENGTH: Final = 400

Style = Literal["small", "body", "strong", "title", "number", "huge", "banner"]
Align = Literal["start", "center"]


def _printable(text: str) -> str:
    if any(unicodedata.category(character) in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"} for character in text):
        raise ValueError("holds a control character")
    if set("{}") & set(PLACEHOLDER.sub("", text)):
        raise ValueError("holds a brace that belongs to no {value}")
    return text


def _known_language(code: str) -> str:
    if code not in languages():
        raise ValueError(f"{code!r} is no language of this program (there are: {', '.join(languages())})")
    return code


#: one text of a template
Words = Annotated[str, Field(max_length=MAX_TEXT_LENGTH), AfterValidator(_printable)]
#: one that must not be empty
SomeWords = Annotated[str, Field(min_length=1, max_length=MAX_TEXT_LENGTH), AfterValidator(_printable)]
#: an English source text, or the text itself in each language, as a post writes it that wants words of its own
Wording = Words | Annotated[dict[Annotated[str, AfterValidator(_known_language)], SomeWords], Field(min_length=1)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    when: str = ""


class Heading(_Part):
    """Star lines, between them the state (`text`) and the post."""

    type: Literal["heading"]
    text: SomeWords


class Text(_Part):
    """A text in each language; with `value` and `choices`, the text chosen by a value (a code)."""

    type: Literal["text"]
    text: Wording = ""
    value: str = ""
    choices: dict[str, Wording] = {}
    style: Style = "body"
    align: Align = "center"

    @model_validator(mode="after")
    def _says_something(self) -> "Text":
        if bool(self.text) == bool(self.value) or bool(self.value) != bool(self.choices):
            raise ValueError("give either text, or value with choices")
        return self


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
    label: Wording = ""
    label_value: str = ""
    value: str
    choices: dict[str, Wording] = {}
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
    content: SomeWords
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

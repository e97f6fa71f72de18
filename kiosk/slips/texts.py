"""The words of a slip in its languages: source texts looked up, values found by their path and isolated."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from kiosk.runtime.language import Catalogue
from kiosk.slips.data import PostText
from kiosk.slips.template import PLACEHOLDER, Lines, Row, Text, Value, Wording
from kiosk.slips.terminal_lines import Columns, columns
from kiosk.slips.values import has_right_to_left, isolate

#: context of the texts of slips in the catalogues
CONTEXT: Final = "Slips"
_SCRIPT_ORDER: Final = {"Arab": 0, "Tfng": 1}


class DirectedText(NamedTuple):
    """A text and whether its paragraph runs from right to left."""

    text: str
    is_rtl: bool


class SlipTexts:
    """The texts of one slip; `scope` is the data a path starts from."""

    def __init__(self, post: PostText, catalogues: Sequence[Catalogue]) -> None:
        self._post = post
        self._catalogues = catalogues

    def resolve(self, path: str, scope: object) -> object:
        """The value at a path; None where something on the way is absent."""
        parts = path.split(".")
        found = scope
        if parts[0] == "post" and len(parts) > 1:
            parts, found = parts[1:], self._post
        for part in parts:
            found = getattr(found, part, None)
        return found

    def label_of(self, row: Row, scope: object) -> list[DirectedText]:
        """The label of a row in each language."""
        return self.localised(self.resolve(row.label_value, scope)) if row.label_value else self.translated(row.label)

    def state(self, source: str) -> list[DirectedText]:
        """The name of the state: Arabic, then Tamazight, as the official languages are written, then the others."""
        by_script = sorted(
            self._catalogues, key=lambda entry: _SCRIPT_ORDER.get(entry.language.script, len(_SCRIPT_ORDER))
        )
        return _distinct([DirectedText(entry.text(CONTEXT, source), entry.language.is_rtl) for entry in by_script])

    def of(self, element: Text | Value | Row, scope: object) -> list[DirectedText]:
        """What an element says, besides its label; empty when its value is."""
        if isinstance(element, Text) and not element.choices:
            return [DirectedText(self._filled(text, scope), is_rtl) for text, is_rtl in self.translated(element.text)]
        value = self.resolve(element.value, scope)
        choices = {} if isinstance(element, Value) else element.choices
        # a code the template does not know is printed as it is
        source = choices.get(str(value))
        return self.translated(source) if source is not None else self.localised(value)

    def lines(self, element: Lines, scope: object) -> list[Columns]:
        """The lines of the terminal's receipt by columns, each part in its isolate."""
        found = self.resolve(element.value, scope)
        parts = [columns(str(line)) for line in found] if isinstance(found, tuple) else []
        return [Columns(*(isolate(part) if part else "" for part in line)) for line in parts]

    def translated(self, wording: Wording) -> list[DirectedText]:
        """A text of the template in each language; one that is not translated keeps the direction it is written in."""
        texts = []
        for entry in self._catalogues:
            text = (
                _for_language(wording, entry.language.code)
                if isinstance(wording, Mapping)
                else entry.text(CONTEXT, wording)
            )
            texts.append(DirectedText(text, entry.language.is_rtl and has_right_to_left(text)))
        return _distinct(texts)

    def localised(self, value: object) -> list[DirectedText]:
        """A value, or its text in each language; a language without one takes the French, else the first."""
        if value is None or value in ("", 0):
            return []
        if not isinstance(value, Mapping):
            return [DirectedText(isolate(str(value)), False)]
        texts = {code: text for code, text in value.items() if text}
        if not texts:
            return []
        languages = [entry.language for entry in self._catalogues]
        return _distinct(
            [
                DirectedText(isolate(_for_language(texts, known.code)), known.is_rtl and known.code in texts)
                for known in languages
            ]
        )

    def _filled(self, text: str, scope: object) -> str:
        def value(found: re.Match[str]) -> str:
            resolved = self.resolve(found[1], scope)
            return "" if resolved is None else isolate(str(resolved))

        return PLACEHOLDER.sub(value, text)


def _for_language(texts: Mapping[str, str], code: str) -> str:
    """The text in a language; where there is none the French one, else the first."""
    return texts.get(code) or texts.get("fr") or next(iter(texts.values()))


def _distinct(texts: Sequence[DirectedText]) -> list[DirectedText]:
    """Each text once: "Date" is written alike in French and English."""
    distinct: dict[str, DirectedText] = {}
    for entry in texts:
        distinct.setdefault(entry.text.casefold(), entry)
    return list(distinct.values())

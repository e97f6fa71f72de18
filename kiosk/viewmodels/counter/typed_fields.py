"""The fields of a form that is typed with keys of the screen or a keyboard, one of them active."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class FieldRule:
    """`length` is the longest text, `takes` tells whether a character belongs into it; letters become capitals."""

    length: int
    takes: Callable[[str], bool]


def amount_rule() -> FieldRule:
    """An amount as on a slip, such as 12,50."""
    return FieldRule(14, lambda text: text in "0123456789,.")


def digits_rule(length: int) -> FieldRule:
    """Digits only."""
    return FieldRule(length, lambda text: text in "0123456789")


def code_rule(length: int, extras: str = "") -> FieldRule:
    """Plain letters and digits, and `extras`."""
    return FieldRule(length, lambda text: (text.isascii() and text.isalnum()) or text in extras)


class TypedFields:
    """Texts by field; keys go to the active one of those shown."""

    def __init__(self, rules: Mapping[str, FieldRule]) -> None:
        self._rules = rules
        self._texts = dict.fromkeys(rules, "")
        self._shown: tuple[str, ...] = ()
        self.active = ""

    def clear(self) -> None:
        """Forget everything typed; nothing is shown."""
        self._texts = dict.fromkeys(self._rules, "")
        self.show(())

    def show(self, fields: Sequence[str]) -> None:
        """Show these fields; the active one stays if it is among them."""
        self._shown = tuple(fields)
        if self.active not in self._shown:
            self.active = self._shown[0] if self._shown else ""

    def text(self, field: str) -> str:
        """What was typed into a field."""
        return self._texts[field]

    def forget(self, field: str) -> None:
        """Empty one field."""
        self._texts[field] = ""

    def activate(self, field: str) -> None:
        """Type into this field, if it is shown."""
        if field in self._shown:
            self.active = field

    def key(self, text: str) -> bool:
        """Take one character; False when it does not belong into the active field."""
        rule = self._rules.get(self.active)
        if rule is None or not text or not rule.takes(text):
            return False
        self._texts[self.active] = (self._texts[self.active] + text.upper())[: rule.length]
        return True

    def erase(self) -> None:
        """Take the last character of the active field back."""
        if self.active:
            self._texts[self.active] = self._texts[self.active][:-1]

    def next(self) -> None:
        """Go on to the following field."""
        if self._shown:
            self.active = self._shown[(self._shown.index(self.active) + 1) % len(self._shown)]

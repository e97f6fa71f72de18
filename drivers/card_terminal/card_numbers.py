"""Card numbers in texts: only the last four digits are ever kept (PCI DSS 3.4.1 allows more; facts/domain.md 8).

What is looked for would rather take a harmless number for a card number than let a card number pass.
"""

import itertools
import re
import unicodedata
from bisect import bisect_left, bisect_right
from typing import Final

SHORTEST: Final = 13
LONGEST: Final = 19

#: a digit of any script, small ones too
_DIGIT: Final = r"[\d\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]"
#: spaces of any width, dots, dashes, slashes, low lines; line ends separate numbers
_BETWEEN: Final = r"(?:[^\w\r\n]|_)"
_RUN: Final = re.compile(rf"{_DIGIT}(?:{_BETWEEN}{{0,3}}{_DIGIT})+")
_GAP: Final = r"[^\w\r\n*#•●]{0,3}"
#: a number of which the middle is hidden: 411111******1111, 4111 11** **** 1111; with dots in one piece only, for
#: dots also lead from a label to its value
_MASKED: Final = re.compile(
    rf"\d(?:{_GAP}\d){{3,9}}{_GAP}(?:[*#xX•●]{_GAP}){{5,}}\d(?:{_GAP}\d){{3,5}}|\d{{6,8}}[.…]{{4,}}\d{{4}}"
)
_DATE: Final = r"(?:[0-3]?\d([./-])[01]\d\1(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d([./-])[01]\d\2[0-3]\d)"
_TIME: Final = r"[0-2]?\d:[0-5]\d(?::[0-5]\d)?"
#: dates and times, which stand beside other numbers on every slip: one in ten would pass for a card number with them
_MOMENT: Final = re.compile(rf"(?<![\d./:-])(?:{_DATE}|{_TIME})(?![./:-]?\d)", re.ASCII)
#: digits of the length of a card number, whatever their check digit
_LONG: Final = re.compile(r"(?<![0-9A-Za-z])\d(?:[ -]?\d){11,18}(?![0-9A-Za-z])")


def without_card_number(text: str) -> str:
    """Same text and length, with stars for all but the last four characters of whatever may be a card number.

    Stricter than `card_number_spans`: here a number of 12 to 19 digits needs no check digit.
    """
    spans = [found.span() for found in _LONG.finditer(_without_moments(text))]
    kept = text
    for start, end in merged([*spans, *card_number_spans(text)]):
        kept = kept[:start] + "*" * (end - start - 4) + kept[end - 4 :]
    return kept


def last_four(text: str) -> str:
    """The last four digits of a masked or whole card number; empty when it does not end in four."""
    found = re.search(r"\d{4}$", text.rstrip(" "))
    return found.group() if found else ""


def card_number_spans(text: str) -> list[tuple[int, int]]:
    """Where in `text` a number stands that has 13 to 19 digits and passes Luhn, or whose middle is hidden.

    Up to three characters that are neither letter nor digit may stand between digits. Within a run of digit groups
    every sequence of whole groups is looked at; within one group longer than a card number, every part of it.
    Leading zeros do not count, as no card number begins with one: so a stamp number is never taken for a card number.
    Dates and times are no part of one.
    """
    text = _without_moments(text)
    spans = [found.span() for found in _MASKED.finditer(text)]
    for run in _RUN.finditer(text):
        spans += [(run.start() + start, run.start() + end) for start, end in _in_run(run[0])]
    return merged(spans)


def digits_of(text: str) -> str:
    """The digits of a text in ASCII."""
    return "".join(str(unicodedata.digit(character)) for character in text if character.isdigit())


def merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join overlapping spans, so that a chance hit never leaves a part of a real number standing beside it."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _without_moments(text: str) -> str:
    """Same length, with letters for dates and times."""
    return _MOMENT.sub(lambda moment: "A" * len(moment[0]), text)


def _in_run(run: str) -> list[tuple[int, int]]:
    positions = [index for index, character in enumerate(run) if character.isdigit()]
    if len(positions) < SHORTEST:
        return []
    digits = digits_of(run)
    starts, ends = _borders(digits, positions)
    found: list[tuple[int, int]] = []
    for start in sorted({_skip_zeros(digits, start) for start in starts}):
        possible = ends[bisect_left(ends, start + SHORTEST) : bisect_right(ends, start + LONGEST)]
        found.extend((positions[start], positions[end - 1] + 1) for end in possible if _passes_luhn(digits[start:end]))
    return found


def _skip_zeros(digits: str, start: int) -> int:
    return len(digits) - len(digits[start:].lstrip("0"))


def _borders(digits: str, positions: list[int]) -> tuple[list[int], list[int]]:
    """Return where a card number may begin and end, as counts of digits."""
    cuts = [0]
    cuts += [count for count in range(1, len(positions)) if positions[count] - positions[count - 1] > 1]
    cuts.append(len(positions))
    starts, ends = set(cuts), set(cuts)
    for begin, end in itertools.pairwise(cuts):
        if end - begin > LONGEST:
            starts.update(index for index in range(begin, end) if digits[index] != "0")
            ends.update(range(begin, end))
    return sorted(starts), sorted(ends)


def _passes_luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0

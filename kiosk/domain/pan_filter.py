"""Masks what looks like a payment card number before it can reach a log, a screen or a paper.

PCI DSS 3.4.1 allows more, the product keeps the last four digits only (facts/domain.md 8). The filter would
rather mask a harmless number than let a card number pass.
"""

import itertools
import re
from bisect import bisect_left, bisect_right
from typing import Final

SHORTEST: Final = 13
LONGEST: Final = 19

#: digits with at most two separators between them; line ends separate numbers
_RUN = re.compile(r"[0-9](?:[ \-\u00a0\u202f]{0,2}[0-9])+")


def redact_card_numbers(text: str) -> str:
    """Return `text` with every number of 13 to 19 digits that passes Luhn replaced by `****` and its last four.

    Spaces and dashes inside the number do not hide it. Within a run of digit groups every sequence of whole
    groups is looked at; within one group longer than a card number, every part of it. Leading zeros do not
    count, as no card number begins with one: so a stamp number is never taken for a card number.
    """
    return _RUN.sub(lambda run: _redact_run(run[0]), text)


def _redact_run(run: str) -> str:
    positions = [index for index, character in enumerate(run) if character.isdigit()]
    if len(positions) < SHORTEST:
        return run
    digits = "".join(run[index] for index in positions)
    starts, ends = _borders(digits, positions)
    hidden: list[tuple[int, int]] = []
    for start in sorted({_skip_zeros(digits, start) for start in starts}):
        possible = ends[bisect_left(ends, start + SHORTEST) : bisect_right(ends, start + LONGEST)]
        hidden.extend((start, end) for end in possible if _passes_luhn(digits[start:end]))
    redacted = run
    for start, end in reversed(_merged(hidden)):
        masked = "****" + digits[end - 4 : end]
        redacted = redacted[: positions[start]] + masked + redacted[positions[end - 1] + 1 :]
    return redacted


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


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join overlapping spans, so that a chance hit never leaves a part of a real number standing beside it."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _passes_luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0

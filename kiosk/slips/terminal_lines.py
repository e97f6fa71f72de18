"""Lines of the card terminal's own receipt: made for a printer with fixed columns, printed in our fonts.

Terminals print what an acquirer wants, in its language. What may never be on our paper is taken out here: more than
the last four digits of a card, and its expiry date (facts/domain.md 8).
"""

import re
from typing import Final, NamedTuple

from kiosk.runtime.pan_filter import redact_card_numbers
from kiosk.slips.values import clean

#: longer than any terminal's line
MAX_LENGTH: Final = 64
#: what stands for the digits that are not printed
WITHHELD: Final = "••••"
GAP: Final = "  "

_COLUMNS: Final = re.compile(r"[ \t]{2,}")
#: a number of a card's length of which some digits are hidden already; an amount "****12,50" is none
_MASKED_NUMBER: Final = re.compile(r"(?<![0-9*xX#•])[0-9*xX#•](?:[ -]?[0-9*xX#•]){11,18}(?![0-9*xX#•]|[.,][0-9])")
_MASK_CHARACTERS: Final = frozenset("*xX#•")
_MIN_HIDDEN: Final = 4

_EXPIRY: Final = re.compile(
    r"""(?P<label>\b(?:
        exp(?:\.|iry|ires|iration)?(?:[ ]+date)? | valid[ ]+(?:thru|until|till|to)
        | (?:date[ ]+)?(?:de[ ]+)?fin[ ]+(?:de[ ]+)?val\w* | date[ ]+d['’ ]?[ ]?exp\w*
        | g(?:ü|ue|u)ltig[ ]+bis | verfall\w* | verval\w* | geldig[ ]+tot | scad\w* | cad(?:uc\w*)? | venc\w*
    )\b[^0-9]{0,20})
    [0-9]{2}[ ]?[/.-]?[ ]?(?:[0-9]{4}|[0-9]{2})(?![0-9])""",
    re.IGNORECASE | re.VERBOSE,
)


class Columns(NamedTuple):
    """The parts of a line by where they stand; a part that is not there is empty."""

    left: str = ""
    centre: str = ""
    right: str = ""


def clean_terminal_line(line: str) -> str:
    """The line without controls, card digits and expiry date; its columns parted by exactly two spaces.

    Leading white space stays as two spaces: the line was centred.
    """
    parts = [clean(part) for part in _COLUMNS.split(line.expandtabs(4).rstrip())]
    text = GAP.join(part for number, part in enumerate(parts) if part or number == 0)
    filtered = redact_card_numbers(_EXPIRY.sub(_without_date, _MASKED_NUMBER.sub(_without_digits, text)))
    return filtered[:MAX_LENGTH].rstrip()


def columns(line: str) -> Columns:
    """Where the parts of a cleaned line stand: a label left and its value right, or one part centred."""
    parts = line.split(GAP)
    if parts[0] == "":
        return Columns(centre=GAP.join(parts[1:]))
    return Columns(left=parts[0], right=GAP.join(parts[1:]))


def _without_digits(found: re.Match[str]) -> str:
    number = found[0].replace(" ", "").replace("-", "")
    hidden = sum(character in _MASK_CHARACTERS for character in number)
    digits = len(number) - hidden
    if hidden < _MIN_HIDDEN or not digits:
        return found[0]
    last = re.search(r"[0-9]{1,4}$", number)
    return f"{WITHHELD} {last[0]}" if last else WITHHELD


def _without_date(found: re.Match[str]) -> str:
    return f"{found['label']}••/••"

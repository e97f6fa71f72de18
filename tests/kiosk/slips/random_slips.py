"""Slips nobody wrote: random values in every kind, language and width, the same ones for the same seed."""

import random
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.kiosk.slips.specimens import LANGUAGE_SETS, SPECIMENS

#: kinds with a value in every place; the others have too little to vary
KINDS = ["ticket", "receipt", "merchant_receipt", "refund", "stamp", "incident", "closing"]
BASE45 = string.digits + string.ascii_uppercase + " $%*+-./:"
ALPHABETS = [
    string.ascii_letters + " ",
    string.ascii_uppercase + string.digits,
    "éèêëàâîïôûùçœÉÀŒÄÖÜßñ ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءةى ",
    "ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏ ",
    string.digits + "/.,:-+ ",
]


@dataclass(frozen=True)
class RandomSlip:
    """What `render_slip` is asked for."""

    kind: str
    data: Mapping[str, object]
    languages: Sequence[str]


def random_slip(dice: random.Random) -> RandomSlip:
    """A slip with other values than any before it."""
    kind = dice.choice(KINDS)
    data = {key: _shaken(key, value, dice) for key, value in SPECIMENS[kind].items()}
    return RandomSlip(kind, data, dice.choice(LANGUAGE_SETS))


def _shaken(key: str, value: object, dice: random.Random) -> object:
    match value:
        case str():
            return _random_text(key, value, dice)
        case Mapping():
            return {name: _shaken(name, part, dice) for name, part in value.items()}
        case Sequence():
            return [_shaken(key, part, dice) for part in value]
    return value


def _random_text(key: str, value: str, dice: random.Random) -> str:
    match key:
        case "code":
            return "MC1:" + "".join(dice.choices(BASE45, k=dice.randrange(150, 260)))
        case "last4":
            return "".join(dice.choices(string.digits, k=4))
        case "aid":
            return "".join(dice.choices("0123456789ABCDEF", k=2 * dice.randrange(5, 17)))
        case "outcome" | "entry_mode" | "verification":
            return value
    return "".join(dice.choices(dice.choice(ALPHABETS), k=dice.randrange(1, 40)))

"""What a visitor types: reference and birth date."""

from datetime import date

import pytest

from kiosk.viewmodels.visitor.birth_date_entry import BirthDateEntry
from kiosk.viewmodels.visitor.reference_entry import LONGEST_REFERENCE, ReferenceEntry

TODAY = date(2026, 11, 23)


def typed(keys: str) -> BirthDateEntry:
    """An entry after these keys; "<" erases."""
    entry = BirthDateEntry()
    for key in keys:
        entry.erase() if key == "<" else entry.add(key)
    return entry


def parts(entry: BirthDateEntry) -> tuple[str, str, str, int]:
    """Day, month, year and the part typed next."""
    return entry.dayText, entry.monthText, entry.yearText, entry.part


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("", ("", "", "", 0)),
        ("14", ("14", "", "", 1)),
        ("1402", ("14", "02", "", 2)),
        ("14021990", ("14", "02", "1990", 2)),
        # a digit that can only be the whole part
        ("4", ("04", "", "", 1)),
        ("45", ("04", "05", "", 2)),
        # erasing runs back into the part before
        ("14<", ("1", "", "", 0)),
        ("1402<<<", ("1", "", "", 0)),
        ("<", ("", "", "", 0)),
        # a full part is begun anew
        ("140219905", ("14", "02", "5", 2)),
        ("1x/-٣", ("1", "", "", 0)),
    ],
)
def test_typing_runs_through_the_parts(keys: str, expected: tuple[str, str, str, int]) -> None:
    assert parts(typed(keys)) == expected


def test_a_part_can_be_chosen_and_typed_again() -> None:
    entry = typed("14021990")
    entry.choose(1)
    entry.add("1")
    entry.add("1")
    assert parts(entry) == ("14", "11", "1990", 2)
    entry.clear()
    assert parts(entry) == ("", "", "", 0)


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ("14021990", date(1990, 2, 14)),
        ("29022024", date(2024, 2, 29)),
        ("23112026", TODAY),
        ("29022023", None),
        ("31042000", None),
        ("00012000", None),
        ("24112026", None),
        ("01011900", None),
        ("1402199", None),
    ],
)
def test_only_a_possible_birth_date_has_a_value(keys: str, value: date | None) -> None:
    assert typed(keys).value(TODAY) == value


def test_a_reference_is_capital_letters_and_digits() -> None:
    entry = ReferenceEntry()
    entry.add("zz-0 1é١\u202e")
    assert entry.text == "ZZ01"
    entry.erase()
    assert entry.text == "ZZ0"
    entry.add("A" * 40)
    assert len(entry.text) == LONGEST_REFERENCE
    entry.clear()
    assert entry.empty

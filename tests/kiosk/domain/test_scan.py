import pytest

from kiosk.domain.scan import MAX_SCAN_LENGTH, normalise_reference, parse_reference

PATTERN = r"ZZ[0-9]{6}"


@pytest.mark.parametrize(
    ("scanned", "reference"),
    [
        ("ZZ000123", "ZZ000123"),
        ("ZZ000123\r\n", "ZZ000123"),
        ("]Q1ZZ000123", "ZZ000123"),
        ("https://rdv.example/c?ref=ZZ000123&lang=ar", "ZZ000123"),
        ("REF ZZ000123 / ZZ000123", "ZZ000123"),
        ("رقم الموعد: ZZ000123", "ZZ000123"),
        ("ZZ000123 ZZ000124", None),
        ("ZZ0001234", None),
        ("XZZ000123", None),
        ("zz000123", None),
        ("4006381333931", None),
        ("", None),
        ("x" * MAX_SCAN_LENGTH + " ZZ000123", None),
    ],
)
def test_the_reference_is_found_in_what_was_scanned(scanned: str, reference: str | None) -> None:
    assert parse_reference(scanned, PATTERN) == reference


def test_a_named_group_is_the_reference() -> None:
    pattern = r"(?:RDV:|ref=)(?P<reference>[A-Z0-9-]{4,12})"
    assert parse_reference("RDV:ZZ-0001", pattern) == "ZZ-0001"
    assert parse_reference("ref=ZZ-0001", pattern) == "ZZ-0001"
    assert parse_reference("ZZ-0001", pattern) is None


def test_an_alternative_in_the_pattern_stays_inside_word_borders() -> None:
    assert parse_reference("AAAB", "AAA|AAB") is None


def test_a_typed_reference_is_tidied_but_never_guessed() -> None:
    assert normalise_reference(" zz-000 123 ") == "ZZ000123"
    assert normalise_reference("zo-0i1") == "ZO0I1"
    assert normalise_reference("zz-000/123", removed="/") == "ZZ-000123"

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.runtime.pan_filter import redact_card_numbers

#: test numbers the card schemes publish
VISA, AMEX, DINERS, MAESTRO = "4111111111111111", "378282246310005", "30569309025904", "6304000000000000000"


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        (VISA, "****1111"),
        (f"card {AMEX}.", "card ****0005."),
        (DINERS, "****5904"),
        (MAESTRO, "****0000"),
        ("4111 1111 1111 1111", "****1111"),
        ("4111-1111-1111-1111", "****1111"),
        ("4111  1111\u00a01111\u202f1111", "****1111"),
        ("3782 822463 10005 12/29", "****0005 12/29"),
        (f"PAN{VISA}=29121010000", "PAN****1111=29121010000"),
        (f";{VISA}D2912", ";****1111D2912"),
        (f"copy 1 {VISA}", "copy 1 ****1111"),
        # 14 4111 1111 1111 passes Luhn too: the chance hit must not leave the end of the real number standing
        ("14 4111 1111 1111 1111 123456", "****1111 123456"),
        (f"000{VISA}", "000****1111"),
        (f"{VISA} {AMEX}", "****1111 ****0005"),
        ("4111.1111/1111_1111", "****1111"),
        ("4111\u20091111\u200b1111\u00ad1111", "****1111"),
        ("4111   1111 - 1111   1111", "****1111"),
        (VISA.replace("1", "١"), "****1111"),
        (VISA.translate({ord(str(n)): 0xFF10 + n for n in range(10)}), "****1111"),
        (str(float(VISA)), "****1111.0"),
        (str(4.111111111111111e18), "****1111e+18"),
        ("411111******1111", "****1111"),
        ("4111 11** **** 1111", "****1111"),
        ("411111XXXXXX1111", "****1111"),
        ("411111......1111 VISA", "****1111 VISA"),
        (f'{{"a":"{VISA}","b":"{DINERS}"}}', '{"a":"****1111","b":"****5904"}'),
    ],
)
def test_card_numbers_become_their_last_four_digits(text: str, redacted: str) -> None:
    assert redact_card_numbers(text) == redacted


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4111111111111112",
        "411111111111",
        "2026-11-02 10:15:00",
        "02/11/2026 10:15",
        "1 234,50 EUR",
        "0000 0000 0017 47",
        "0522 27 37 27",
        "****1111",
        "TICKET 000187 ........ 1234",
        "192.168.100.200:4433",
        "4111 1111\n1111 1111",
    ],
)
def test_other_text_passes_unchanged(text: str) -> None:
    assert redact_card_numbers(text) == text


def luhn_complete(digits: str) -> str:
    for last in "0123456789":
        candidate = digits + last
        doubled = [int(d) * (2 if place % 2 else 1) for place, d in enumerate(reversed(candidate))]
        if sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0:
            return candidate
    raise AssertionError("one of ten digits always fits")


CARDS = st.from_regex(r"[1-9][0-9]{11,17}", fullmatch=True).map(luhn_complete)


SEPARATORS = st.text(" .-/_·:,\u2009\u200b\u00a0", max_size=3)


@given(CARDS, SEPARATORS, st.text(max_size=10), st.sampled_from(["", " ", "0"]))
def test_no_card_number_passes(card: str, separator: str, before: str, lead: str) -> None:
    grouped = separator.join(card[start : start + 4] for start in range(0, len(card), 4))
    redacted = redact_card_numbers(f"{before}|{lead}{grouped}")
    assert "****" in redacted
    assert card[-8:] not in (redacted.replace(separator, "") if separator else redacted)


@given(CARDS, st.from_regex(r"[0-9]{1,20}", fullmatch=True), st.from_regex(r"[0-9]{1,20}", fullmatch=True))
def test_no_card_number_hides_in_a_longer_number(card: str, before: str, after: str) -> None:
    buried = before + card + after
    if len(buried) > 19:
        assert card not in redact_card_numbers(buried)


@given(st.text(alphabet="0123456789 -.*x", max_size=80))
def test_redacting_twice_changes_nothing_more(text: str) -> None:
    once = redact_card_numbers(text)
    assert redact_card_numbers(once) == once


def test_a_very_long_number_is_filtered_in_no_time() -> None:
    digits = luhn_complete("411111111111111") * 300
    assert redact_card_numbers(digits).startswith("****")
    assert len(redact_card_numbers(digits)) < 30

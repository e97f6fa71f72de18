from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.money import EXPONENT
from kiosk.domain.quote import make_quote
from kiosk.domain.tariff_file import TariffError, load_tariff

SAMPLE = Path(__file__).parents[3] / "config" / "tariffs" / "sample.toml"
PRIVATE_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)

SMALL = """
format = 1
version = "specimen-1"
sample = true

[[line]]
service_code = "cnie"
stamp_mad = "75.00"
chancery_mad = "30.00"
service_mad = "0.00"
legal_reference = "SPECIMEN"
[line.names]
ar = "نموذج"
fr = "SPECIMEN"

[[rate]]
rate_id = "eur-1"
currency = "EUR"
mad_per_local = "10.9"
valid_from = 2026-01-01T00:00:00+01:00
valid_to = 2027-01-01T00:00:00+01:00
decided_by = "SPECIMEN"
document_ref = "SPECIMEN"
"""

HEAD = SMALL.partition("[[line]]")[0]

SECOND_LINE = '\n[[line]]\nservice_code = "cnie"\nstamp_mad = "1"\nchancery_mad = "0"\nservice_mad = "0"\n'
SECOND_LINE += 'legal_reference = "x"\nnames = { ar = "a", fr = "f" }\n'
SECOND_RATE = '\n[[rate]]\nrate_id = "eur-2"\ncurrency = "EUR"\nlocal_per_mad = "0.09"\n'
SECOND_RATE += 'valid_from = 2026-12-31T23:59:59+01:00\ndecided_by = "x"\ndocument_ref = "x"\n'


def load(text: str) -> None:
    load_tariff(text.encode(), None, None)


def replaced(old: str, new: str) -> str:
    assert SMALL.count(old) == 1, f"{old!r} must stand once in the file under test"
    return SMALL.replace(old, new)


def numbered() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"line-{next(numbers)}"


def test_the_file_is_read_field_by_field() -> None:
    tariff = load_tariff(SMALL.encode(), None, None)
    (line,), (rate,) = tariff.lines, tariff.rates
    assert (tariff.version, tariff.is_sample) == ("specimen-1", True)
    assert (line.stamp_mad_minor, line.chancery_mad_minor, line.service_mad_minor) == (7500, 3000, 0)
    assert line.names == {"ar": "نموذج", "fr": "SPECIMEN"}
    assert rate.text == "1 EUR = 10,9 MAD"
    assert rate.valid_from == datetime(2025, 12, 31, 23, tzinfo=UTC)
    assert rate.valid_to == datetime(2026, 12, 31, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("version = 1\nformat = two", "not a TOML file.*line 2"),
        (replaced("format = 1", "format = 2"), "format: this program reads format 1, not 2"),
        (replaced("sample = true", 'sample = "yes"'), "sample: say true or false"),
        (replaced('version = "specimen-1"', ""), "version: a text is missing"),
        (replaced("sample = true", "sample = true\nrates = 1"), "rates: unknown field"),
        (replaced('"75.00"', "75.0"), r"line 1 \(cnie\): stamp_mad: write it as text, in quotes"),
        (replaced('"75.00"', '"75,000"'), r"line 1 \(cnie\): stamp_mad: .*at most 2 decimals"),
        (replaced('"75.00"', '"-75.00"'), r"line 1 \(cnie\): stamp_mad: .*not an amount"),
        (replaced('stamp_mad = "75.00"', ""), r"line 1 \(cnie\): stamp_mad: a text is missing"),
        (replaced('"cnie"', '"CNIE 1"'), r"line 1 \(CNIE 1\): service_code: small letters"),
        (replaced('ar = "نموذج"', ""), r"line 1 \(cnie\): names: ar: a text is missing"),
        (replaced('fr = "SPECIMEN"', 'fr = "SPECIMEN"\nFrançais = "x"'), "not a TOML file"),
        (replaced('fr = "SPECIMEN"', 'fr = "SPECIMEN"\nfrench = "x"'), r"names.french: not a language code"),
        (replaced('"75.00"', '"0.00"').replace('"30.00"', '"0"'), "free_reason: an act without any fee needs"),
        (replaced('"30.00"', '"30.00"\nfree_reason = "poor"'), "free_reason: this act is not free"),
        (replaced('currency = "EUR"', 'currency = "XYZ"'), r"rate 1 \(eur-1\): currency: 'XYZ' is not one of"),
        (replaced('mad_per_local = "10.9"', ""), "give either this or mad_per_local"),
        (replaced('mad_per_local = "10.9"', 'mad_per_local = "10.9"\nlocal_per_mad = "0.1"'), "give either this"),
        (replaced('"10.9"', '"0.0"'), "mad_per_local: '0.0' is not a rate"),
        (replaced('"10.9"', '"1e3"'), "mad_per_local: '1e3' is not a rate"),
        (replaced('"10.9"', '"10,9"'), "mad_per_local: '10,9' is not a rate"),
        (replaced("2026-01-01T00:00:00+01:00", "2026-01-01T00:00:00"), "valid_from: a moment with its zone"),
        (replaced("2027-01-01", "2026-01-01"), "valid_to: it must be after valid_from"),
        (replaced("[[line]]", "[[lines]]"), "lines: unknown field"),
        (HEAD, "line: there is no service in it"),
        (HEAD + "line = 3", r"line: write each as \[\[line\]\]"),
        (SMALL + SECOND_LINE, "service_code: 'cnie' stands there twice"),
        (SMALL + SECOND_RATE, "rate eur-2: valid_from: eur-1 is still in force then"),
    ],
)
def test_every_error_names_the_entry_and_the_field(text: str, complaint: str) -> None:
    with pytest.raises(TariffError, match=complaint):
        load(text)


def test_a_rate_may_begin_when_the_one_before_ends() -> None:
    load(SMALL + SECOND_RATE.replace("2026-12-31T23:59:59", "2027-01-01T00:00:00"))


def test_a_signed_tariff_is_taken_with_its_key_only() -> None:
    official = replaced("sample = true", "sample = false").encode()
    signature = PRIVATE_KEY.sign(official)
    assert not load_tariff(official, signature, PRIVATE_KEY.public_key()).is_sample
    with pytest.raises(TariffError, match="no sample is only read with the key"):
        load_tariff(official, signature, None)
    with pytest.raises(TariffError, match="there is none"):
        load_tariff(official, None, PRIVATE_KEY.public_key())
    with pytest.raises(TariffError, match="does not match"):
        load_tariff(official.replace(b"75.00", b"57.00"), signature, PRIVATE_KEY.public_key())
    with pytest.raises(TariffError, match="does not match"):
        load_tariff(official, b"short", PRIVATE_KEY.public_key())
    stranger = Ed25519PrivateKey.from_private_bytes(bytes(32))
    with pytest.raises(TariffError, match="does not match"):
        load_tariff(official, stranger.sign(official), PRIVATE_KEY.public_key())


def test_a_device_with_a_key_takes_no_unsigned_sample() -> None:
    with pytest.raises(TariffError, match="there is none"):
        load_tariff(SMALL.encode(), None, PRIVATE_KEY.public_key())


def test_the_sample_holds_the_published_lines_and_says_that_it_is_a_sample() -> None:
    tariff = load_tariff(SAMPLE.read_bytes(), None, None)
    assert tariff.is_sample
    published = {
        # facts/domain.md 4.2
        "consular_registration": (0, 6000, 1000),
        "cnie": (7500, 3000, 0),
        "criminal_record": (0, 0, 3000),
        "passport_adult": (0, 80000, 6000),
        "passport_minor": (0, 0, 6000),
        "passport_loss": (0, 100000, 8000),
    }
    assert {
        line.service_code: (line.stamp_mad_minor, line.chancery_mad_minor, line.service_mad_minor)
        for line in tariff.lines
        if not line.is_free
    } == published
    assert all("SAMPLE" in line.legal_reference for line in tariff.lines)
    assert [line.service_code for line in tariff.lines if line.is_free] == ["document_collection", "life_certificate"]
    assert all("SAMPLE" in line.free_reason for line in tariff.lines if line.is_free)
    assert all(set(line.names) == {"ar", "fr", "en", "es", "it", "nl", "de"} for line in tariff.lines)
    assert all(rate.decided_by == "SAMPLE" for rate in tariff.rates)


def test_every_act_of_the_sample_can_be_quoted_in_currencies_of_0_2_and_3_decimals() -> None:
    tariff = load_tariff(SAMPLE.read_bytes(), None, None)
    items = [(line.service_code, line.service_code) for line in tariff.lines]
    currencies = [rate.currency for rate in tariff.rates]
    assert {EXPONENT[currency] for currency in currencies} == {0, 2, 3}
    for currency in currencies:
        quote = make_quote(items, tariff, currency, NOW, numbered())
        assert [line.is_free for line in quote.lines] == [line.is_free for line in tariff.lines]

from datetime import timedelta

import pytest

from kiosk.domain.tariff import NoRate, UnknownService
from tests.kiosk.domain.samples import NOON, sample_tariff


def test_a_rate_holds_until_just_before_the_next_begins() -> None:
    tariff = sample_tariff()
    assert tariff.rate_at("EUR", NOON - timedelta(microseconds=1)).rate_id == "eur-1"
    assert tariff.rate_at("EUR", NOON).rate_id == "eur-2"
    assert tariff.rate_at("EUR", NOON + timedelta(days=3650)).rate_id == "eur-2"


def test_there_is_no_rate_before_the_first_and_none_for_other_currencies() -> None:
    tariff = sample_tariff()
    with pytest.raises(NoRate, match="no rate for EUR"):
        tariff.rate_at("EUR", NOON - timedelta(days=400))
    with pytest.raises(NoRate, match="no rate for GBP"):
        tariff.rate_at("GBP", NOON)


def test_services_are_found_by_code() -> None:
    tariff = sample_tariff()
    assert tariff.line("passport_adult").total_mad_minor == 86000
    assert not tariff.line("passport_adult").is_free
    assert tariff.line("document_collection").is_free
    with pytest.raises(UnknownService, match="'visa'"):
        tariff.line("visa")


def test_a_rate_is_shown_the_way_round_it_was_decided() -> None:
    tariff = sample_tariff()
    assert tariff.rate_at("USD", NOON).text == "1 USD = 9,594 MAD"
    assert tariff.rate_at("XOF", NOON).text == "1 MAD = 60,18 XOF"

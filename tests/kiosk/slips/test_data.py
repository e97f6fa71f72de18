"""Slip data: what is wrong is named, what is personal is not repeated."""

import json

import pytest

from kiosk.slips.data import IncidentData, ReceiptData, as_data, parse_data
from kiosk.slips.errors import SlipError
from kiosk.slips.parts import CardFacts
from tests.kiosk.slips.specimens import SPECIMENS


@pytest.mark.parametrize("kind", SPECIMENS)
def test_specimens_survive_the_way_through_the_store(kind: str) -> None:
    parsed = parse_data(kind, SPECIMENS[kind])
    assert parse_data(kind, json.loads(json.dumps(as_data(parsed)))) == parsed


@pytest.mark.parametrize("kind", SPECIMENS)
def test_every_slip_may_be_a_copy_of_sample_data(kind: str) -> None:
    parsed = parse_data(kind, SPECIMENS[kind] | {"copy_number": 2, "specimen": True})
    assert (parsed.copy_number, parsed.specimen) == (2, True)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"amount": None}, "amount"),
        ({"colour": "red"}, "colour"),
        ({"copy_number": -1}, "copy_number"),
        ({"reference": 7}, "reference"),
    ],
)
def test_a_wrong_key_is_named(change: dict[str, object], key: str) -> None:
    with pytest.raises(SlipError, match=rf"^slip incident: {key}: "):
        parse_data("incident", SPECIMENS["incident"] | change)


def test_a_missing_key_is_named() -> None:
    data = {key: value for key, value in SPECIMENS["ticket"].items() if key != "ticket_number"}
    with pytest.raises(SlipError, match="ticket_number"):
        parse_data("ticket", data)


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(SlipError, match="there is no slip 'poster'"):
        parse_data("poster", {})


def test_more_than_four_card_digits_are_refused_and_not_repeated() -> None:
    card = {"scheme": "VISA", "last4": "4111111111111111"}
    with pytest.raises(SlipError, match=r"card\.last4") as caught:
        parse_data("receipt", SPECIMENS["receipt"] | {"card": card})
    assert "4111" not in str(caught.value)


def test_a_card_number_in_a_word_is_masked_but_a_stamp_number_is_kept() -> None:
    # 14 digits that pass Luhn, as one stamp number in ten does
    number = "00000001234566"
    parsed = parse_data("incident", SPECIMENS["incident"] | {"agent": "4111 1111 1111 1111", "reference": number})
    assert isinstance(parsed, IncidentData)
    assert "4111 1111" not in parsed.agent
    assert parsed.reference == number


def test_a_free_act_has_no_card() -> None:
    parsed = parse_data("receipt", SPECIMENS["receipt"] | {"card": None, "outcome": "free"})
    assert isinstance(parsed, ReceiptData)
    assert parsed.card is None


@pytest.mark.parametrize(
    ("card", "shown"),
    [
        (CardFacts(scheme="VISA", last4="1234"), "VISA •••• 1234"),
        (CardFacts(last4="1234"), "•••• 1234"),
        (CardFacts(scheme="CB"), "CB"),
        (CardFacts(), ""),
    ],
)
def test_a_card_is_shown_by_scheme_and_last_digits(card: CardFacts, shown: str) -> None:
    assert card.masked == shown

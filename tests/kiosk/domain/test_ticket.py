from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.ticket import business_date, ticket_number


def test_ticket_numbers_have_three_digits_at_least() -> None:
    assert [ticket_number("A", number) for number in (1, 17, 999, 1000)] == ["A001", "A017", "A999", "A1000"]
    with pytest.raises(ValueError, match="positive"):
        ticket_number("A", 0)


def test_the_business_day_is_the_posts() -> None:
    moment = datetime(2026, 11, 2, 23, 30, tzinfo=UTC)
    assert business_date(moment, ZoneInfo("Europe/Paris")) == date(2026, 11, 3)
    assert business_date(moment, ZoneInfo("America/New_York")) == date(2026, 11, 2)
    with pytest.raises(ValueError, match="aware"):
        business_date(datetime(2026, 11, 2), ZoneInfo("Europe/Paris"))

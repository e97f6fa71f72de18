"""Values go through the store and come back the same, and text order is time order."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects.sqlite import dialect

from sync.store.column_types import Flag, IsoDate, JsonObject, TextTuple, UtcMoment

SQLITE = dialect()
MOMENTS = st.datetimes(
    min_value=datetime(1000, 1, 2),
    max_value=datetime(9999, 12, 30),
    timezones=st.timezones(),
)


@settings(deadline=None)
@given(MOMENTS, MOMENTS)
def test_moments_come_back_and_sort_as_text(first: datetime, second: datetime) -> None:
    texts = [UtcMoment().process_bind_param(moment, SQLITE) for moment in (first, second)]
    assert texts[0] is not None
    assert texts[1] is not None
    back = [UtcMoment().process_result_value(text, SQLITE) for text in texts]
    # in UTC, because Python never finds moments equal that a change of clocks makes ambiguous (PEP 495)
    assert back == [first.astimezone(UTC), second.astimezone(UTC)]
    assert (texts[0] < texts[1]) == (first.astimezone(UTC) < second.astimezone(UTC))


def test_moment_comes_back_in_utc() -> None:
    casablanca = datetime(2026, 3, 2, 10, 0, tzinfo=timezone(timedelta(hours=1)))
    text = UtcMoment().process_bind_param(casablanca, SQLITE)
    assert text == "2026-03-02T09:00:00.000000Z"
    back = UtcMoment().process_result_value(text, SQLITE)
    assert back is not None
    assert back.tzinfo == UTC


def test_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without time zone"):
        UtcMoment().process_bind_param(datetime(2026, 3, 2), SQLITE)


@settings(deadline=None)
@given(st.dates())
def test_dates_come_back(day: date) -> None:
    assert IsoDate().process_result_value(IsoDate().process_bind_param(day, SQLITE), SQLITE) == day


@settings(deadline=None)
@given(st.lists(st.text()))
def test_tuples_come_back(items: list[str]) -> None:
    text = TextTuple().process_bind_param(tuple(items), SQLITE)
    assert TextTuple().process_result_value(text, SQLITE) == tuple(items)


@settings(deadline=None)
@given(st.dictionaries(st.text(), st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.lists(st.text()))))
def test_objects_come_back(value: dict[str, object]) -> None:
    text = JsonObject().process_bind_param(value, SQLITE)
    assert JsonObject().process_result_value(text, SQLITE) == value


@pytest.mark.parametrize("value", [{"a": object()}, {"a": date(2026, 3, 2)}])
def test_what_json_cannot_hold_is_refused(value: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        JsonObject().process_bind_param(value, SQLITE)


@pytest.mark.parametrize("value", [True, False, None])
def test_flags_come_back(value: bool | None) -> None:
    assert Flag().process_result_value(Flag().process_bind_param(value, SQLITE), SQLITE) is value

"""The demonstration always finds a post where "too early" and "too late" are possible today."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.devdock.post import POSTS, REACH, choose_post

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC))


@given(MOMENTS)
def test_reach_lies_on_one_calendar_day(now: datetime) -> None:
    post = choose_post(now)
    days = {(now + shift).astimezone(post.zone).date() for shift in (-REACH, timedelta(0), REACH)}
    assert len(days) == 1


def test_paris_in_its_working_hours() -> None:
    assert choose_post(datetime(2026, 11, 23, 9, 0, tzinfo=UTC)).code == "PARIS"


def test_another_continent_at_night() -> None:
    assert choose_post(datetime(2026, 11, 23, 23, 0, tzinfo=UTC)).code == "NEW-YORK"


def test_codes_fit_the_settings_and_neighbours_are_other_posts() -> None:
    codes = [post.code for post in POSTS]
    assert len(set(codes)) == len(codes)
    assert not {post.other_post for post in POSTS} & set(codes)

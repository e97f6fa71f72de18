"""The consulate the demonstration plays: one where it is working time enough before and after now."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

#: how far the appointments of "too early" and "too late" are from now; they must lie on today's local date
REACH: Final = timedelta(hours=3)


@dataclass(frozen=True)
class DemoPost:
    """A post as the settings describe it; `currency` has a sample rate, `other_post` is its neighbour."""

    code: str
    name: str
    name_ar: str
    time_zone: str
    currency: str
    other_post: str
    other_name: str
    other_name_ar: str

    @property
    def zone(self) -> ZoneInfo:
        """Decides what "today" and a slot mean."""
        return ZoneInfo(self.time_zone)


#: around the world, so that at any moment one of them is `REACH` away from both midnights, and one in euros too
POSTS: Final = (
    DemoPost(
        "PARIS",
        "Consulat général à Paris",
        "القنصلية العامة بباريس",
        "Europe/Paris",
        "EUR",
        "LYON",
        "Consulat général à Lyon",
        "القنصلية العامة بليون",
    ),
    DemoPost(
        "NEW-YORK",
        "Consulat général à New York",
        "القنصلية العامة بنيويورك",
        "America/New_York",
        "USD",
        "MONTREAL",
        "Consulat général à Montréal",
        "القنصلية العامة بمونتريال",
    ),
    DemoPost(
        "DUBAI",
        "Consulat général à Dubaï",
        "القنصلية العامة بدبي",
        "Asia/Dubai",
        "AED",
        "ABU-DHABI",
        "Ambassade à Abou Dhabi, section consulaire",
        "السفارة بأبو ظبي، القسم القنصلي",
    ),
    DemoPost(
        "SAINT-DENIS",
        "Consulat SPECIMEN à Saint-Denis de la Réunion",
        "القنصلية النموذجية بسان دوني",
        "Indian/Reunion",
        "EUR",
        "SAINT-PIERRE",
        "Consulat SPECIMEN à Saint-Pierre",
        "القنصلية النموذجية بسان بيير",
    ),
    DemoPost(
        "FORT-DE-FRANCE",
        "Consulat SPECIMEN à Fort-de-France",
        "القنصلية النموذجية بفور دو فرانس",
        "America/Martinique",
        "EUR",
        "LE-LAMENTIN",
        "Consulat SPECIMEN au Lamentin",
        "القنصلية النموذجية بلامنتان",
    ),
)


def choose_post(now: datetime, currency: str = "") -> DemoPost:
    """Return the first post (of that currency) where `now` (aware), `REACH` before and after are one calendar day."""
    for post in POSTS:
        days = {(now + shift).astimezone(post.zone).date() for shift in (-REACH, REACH)}
        if len(days) == 1 and currency in ("", post.currency):
            return post
    raise AssertionError("no post has enough of its day left; POSTS must go round the world")

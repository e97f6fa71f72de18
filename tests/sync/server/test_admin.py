"""Administration on the database itself."""

import pytest
from sqlalchemy import insert

from sync.server import admin
from sync.server.database import Database
from sync.server.run import PostServer
from sync.server.tables import number_blocks
from tests.support.exchange import appointment, enrolled


@pytest.fixture
def device_ids(server: PostServer, database: Database) -> list[str]:
    return [enrolled(server.url, database, post).device_id for post in ("PAR", "PAR", "LYS")]


def test_no_number_is_given_twice(database: Database, device_ids: list[str]) -> None:
    one, two, elsewhere = device_ids
    admin.give_number_block(database, one, purpose="ticket", prefix="A", first=1, last=99)
    admin.give_number_block(database, two, purpose="ticket", prefix="A", first=100, last=199)
    admin.give_number_block(database, two, purpose="ticket", prefix="B", first=1, last=99)
    admin.give_number_block(database, elsewhere, purpose="ticket", prefix="A", first=1, last=99)
    admin.give_number_block(database, one, purpose="stamp", prefix="", first=1, last=99)
    for first, last in ((99, 99), (1, 1000), (50, 60), (199, 300)):
        with pytest.raises(admin.NumberBlockOverlap):
            admin.give_number_block(database, two, purpose="ticket", prefix="A", first=first, last=last)
    with pytest.raises(admin.NumberBlockOverlap):  # stamps are unique over all posts
        admin.give_number_block(database, elsewhere, purpose="stamp", prefix="", first=99, last=100)


def test_a_prefix_does_not_make_stamp_numbers_other_numbers(database: Database, device_ids: list[str]) -> None:
    one, _, elsewhere = device_ids
    for prefix in ("ES", "A"):
        with pytest.raises(ValueError, match="no prefix"):
            admin.give_number_block(database, one, purpose="stamp", prefix=prefix, first=1, last=99)
    with database.write() as connection:  # as it was given before prefixes were refused
        connection.execute(
            insert(number_blocks).values(
                block_id="old", device_id=one, purpose="stamp", scope="", prefix="ES", first=1, last=99
            )
        )
    with pytest.raises(admin.NumberBlockOverlap):
        admin.give_number_block(database, elsewhere, purpose="stamp", prefix="", first=99, last=100)


def test_blocks_need_numbers_and_a_device(database: Database, device_ids: list[str]) -> None:
    with pytest.raises(ValueError, match="no numbers"):
        admin.give_number_block(database, device_ids[0], purpose="ticket", prefix="A", first=2, last=1)
    with pytest.raises(LookupError):
        admin.give_number_block(database, "nobody", purpose="ticket", prefix="A", first=1, last=2)


def test_what_does_not_exist_cannot_be_changed(database: Database) -> None:
    admin.put_appointment(database, appointment(1))
    admin.delete_appointment(database, "apt-1")
    for action in (admin.cancel_appointment, admin.delete_appointment, admin.delete_agent):
        with pytest.raises(LookupError):
            action(database, "apt-1")

"""Stamp numbers as the authority checks them: whole, and given to the device that used them.

A stamp number is the serial as twelve digits and two check digits, ISO 7064 MOD 97-10: the whole number leaves 1 when
divided by 97. The signed text of the stamp is not opened here; the event that brings it is signed by the same key.
"""

import re

from sqlalchemy import Connection, select

from sync.contract.messages import MAX_NUMBER
from sync.server.tables import number_blocks

_NUMBER = re.compile(r"[0-9]{14}")


def serial_of(stamp_number: str) -> int | None:
    """The serial of a stamp number; None when a digit is wrong or it is none."""
    if not _NUMBER.fullmatch(stamp_number) or int(stamp_number) % 97 != 1:
        return None
    serial, check = divmod(int(stamp_number), 100)
    return serial if 1 <= serial <= MAX_NUMBER and 2 <= check <= 98 else None


def was_given(connection: Connection, device_id: str, serial: int) -> bool:
    """Whether the serial lies in a block of stamp numbers of this device."""
    block = select(number_blocks.c.block_id).where(
        number_blocks.c.device_id == device_id,
        number_blocks.c.purpose == "stamp",
        number_blocks.c.first <= serial,
        number_blocks.c.last >= serial,
    )
    return connection.execute(block.limit(1)).first() is not None

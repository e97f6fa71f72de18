"""The server reads the stamp numbers that appliances make."""

import pytest

from kiosk.domain.stamp import MAX_SERIAL, is_valid_stamp_number, stamp_number
from sync.server.stamp_numbers import serial_of


@pytest.mark.parametrize("serial", [1, 17, 96, 97, 98, 1000, 123_456_789, MAX_SERIAL])
def test_numbers_of_an_appliance_are_read(serial: int) -> None:
    number = stamp_number(serial)
    assert serial_of(number) == serial
    others = [number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :] for place in range(14)]
    assert [serial_of(other) for other in others] == [None] * 14


def test_the_server_takes_exactly_the_numbers_an_appliance_takes() -> None:
    for serial in (0, 1, 96, 97, 5000, MAX_SERIAL, MAX_SERIAL + 1):
        for check in range(100):
            number = f"{serial:012d}{check:02d}"
            assert (serial_of(number) is not None) is is_valid_stamp_number(number), number


@pytest.mark.parametrize("text", ["", "S-1", "1" * 13, "0000 0000 0017 47", "\u0660" * 14, stamp_number(1) + "\n"])
def test_other_texts_are_no_stamp_numbers(text: str) -> None:
    assert serial_of(text) is None

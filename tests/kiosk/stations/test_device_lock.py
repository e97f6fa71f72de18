"""One process on one device."""

from pathlib import Path
from typing import Literal

import pytest

from kiosk.runtime.known_errors import CommandError
from kiosk.stations.device_lock import DeviceInUse, DeviceLock


@pytest.mark.parametrize("kind", ["terminal", "printer"])
def test_a_second_process_is_refused_until_the_first_has_ended(
    tmp_path: Path, kind: Literal["terminal", "printer"]
) -> None:
    store = tmp_path / "store.db"
    with DeviceLock(store, kind, "counter-1"):
        with pytest.raises(DeviceInUse, match=f"another process uses {kind} 'counter-1'"):
            DeviceLock(store, kind, "counter-1")
        with DeviceLock(store, kind, "counter-2"):
            pass
    with DeviceLock(store, kind, "counter-1"):
        pass


def test_a_terminal_and_a_printer_may_have_the_same_name(tmp_path: Path) -> None:
    store = tmp_path / "store.db"
    with DeviceLock(store, "terminal", "counter-1"), DeviceLock(store, "printer", "counter-1"):
        pass


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="check the folder of the store"):
        DeviceLock(tmp_path / "missing" / "store.db", "terminal", "counter-1")

"""One process on one terminal."""

from pathlib import Path

import pytest

from kiosk.runtime.known_errors import CommandError
from kiosk.stations.terminal_lock import TerminalLock


def test_a_second_process_is_refused_until_the_first_has_ended(tmp_path: Path) -> None:
    store = tmp_path / "store.db"
    with TerminalLock(store, "counter-1"):
        with pytest.raises(CommandError, match="another process uses card terminal 'counter-1'"):
            TerminalLock(store, "counter-1")
        with TerminalLock(store, "counter-2"):
            pass
    with TerminalLock(store, "counter-1"):
        pass


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="check the folder of the store"):
        TerminalLock(tmp_path / "missing" / "store.db", "counter-1")

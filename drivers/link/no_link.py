"""The link of a terminal that has none: an agent reads it."""

from typing import NoReturn

from drivers.errors import LinkUnavailable


class NoLink:
    """A `Link` that cannot be opened: whoever needs a line is told so."""

    @property
    def url(self) -> str:
        """Nowhere."""
        return "none:"

    def open(self) -> None:
        """Refuse with LinkUnavailable."""
        self._refuse()

    def close(self) -> None:
        """Do nothing."""

    def write(self, data: bytes, deadline_s: float) -> None:
        """Refuse with LinkUnavailable."""
        self._refuse()

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Refuse with LinkUnavailable."""
        self._refuse()

    def drain_input(self) -> bytes:
        """Refuse with LinkUnavailable."""
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise LinkUnavailable("link none: there is no line; set the link of the device")

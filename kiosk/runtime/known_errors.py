"""Which errors are facts of the environment: one line for the person at the keyboard, no traceback."""

import sys
from typing import Final

#: where their base classes are; an error of a module that was never imported cannot have been raised
_KNOWN: Final = (
    ("kiosk.runtime.settings_file", "SettingsError"),
    ("kiosk.runtime.fonts", "FontError"),
    ("kiosk.domain.tariff_file", "TariffError"),
    ("kiosk.runtime.language_table", "CatalogueError"),
    ("kiosk.slips.errors", "SlipError"),
    ("drivers.errors", "DriverError"),
    ("sync.store.errors", "StoreError"),
    ("sync.device.errors", "ExchangeError"),
    ("sync.server.errors", "ServerStartError"),
)


class CommandError(Exception):
    """A command cannot do what it was asked; the text is one line with the remedy."""


def is_known(error: BaseException) -> bool:
    """Whether `error` tells about the environment; everything else is a bug."""
    if isinstance(error, CommandError):
        return True
    return any(
        isinstance(error, getattr(sys.modules[module], name)) for module, name in _KNOWN if module in sys.modules
    )

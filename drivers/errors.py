"""Errors the device libraries raise.

DriverError
├── UsageError             a URL, a setting or a call that can never work (exit code 2)
├── LinkError
│   ├── LinkUnavailable    no such device, refused connection
│   ├── LinkBusy           another process holds the port
│   ├── LinkTimeout        the deadline passed (also a TimeoutError)
│   └── LinkLost           the cable, the peer or its power went away
├── LocalProtocolError     we tried to send what the protocol forbids
└── RemoteProtocolError    the device sent what the protocol forbids
"""


class DriverError(Exception):
    """Base of every error of this package."""


class UsageError(DriverError):
    """A URL, a setting or a call that can never work; the text says what to change."""


class LinkError(DriverError):
    """Base of everything that is wrong with the line to a device."""


class LinkUnavailable(LinkError):
    """The device or the host is not there."""


class LinkBusy(LinkError):
    """Another process holds the port."""


class LinkTimeout(LinkError, TimeoutError):
    """The deadline passed; an unknown part of the data may have been delivered."""


class LinkLost(LinkError):
    """The line went away while in use."""


class LocalProtocolError(DriverError):
    """We tried to send something the protocol forbids."""


class RemoteProtocolError(DriverError):
    """The device sent something the protocol forbids."""


def plain_reason(error: Exception) -> str:
    """The words of an error for a person: those of an OSError without its number and its file."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)

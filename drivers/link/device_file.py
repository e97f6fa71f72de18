"""Device files that carry bytes both ways and have no line settings: a USB printer as `/dev/usb/lp0`."""

import contextlib
import errno
import fcntl
import os
import stat

from drivers.clock import Clock
from drivers.errors import LinkBusy, LinkError, LinkUnavailable
from drivers.link.descriptor import DescriptorLine
from drivers.link.descriptor_link import DescriptorLink


class DeviceFileLink(DescriptorLink):
    """A character device opened for reading and writing, by one program at a time.

    A printer that has nothing to say may answer with no bytes at all; that is no end of the line. One that cannot
    be read from (a one-way USB interface) stays silent.
    """

    def __init__(self, url: str, path: str, clock: Clock) -> None:
        super().__init__(url, clock)
        self._path = path
        self._fd = -1

    def _open_descriptor(self) -> int:
        try:
            fd = os.open(self._path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        except OSError as error:
            raise _open_error(self._path, error) from error
        try:
            if not stat.S_ISCHR(os.fstat(fd).st_mode):
                raise LinkUnavailable(f"{self._path}: is no device; use a device file such as /dev/usb/lp0")
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(fd)
            raise _open_error(self._path, error) from error
        except LinkUnavailable:
            os.close(fd)
            raise
        self._fd = fd
        return fd

    def _close_descriptor(self) -> None:
        with contextlib.suppress(OSError):
            os.close(self._fd)
        self._fd = -1

    def _new_line(self, fd: int) -> DescriptorLine:
        return DescriptorLine(fd, self._clock, self.url, empty_is_end=False)


def _open_error(path: str, error: OSError) -> LinkError:
    if error.errno in (errno.EAGAIN, errno.EBUSY):
        return LinkBusy(f"{path}: another program holds this device; close it first")
    if error.errno in (errno.EACCES, errno.EPERM):
        return LinkUnavailable(f"{path}: no permission; add the user to the group lp")
    if error.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO):
        return LinkUnavailable(f"{path}: no such device; plug it in or correct the link")
    return LinkUnavailable(f"{path}: cannot be opened ({error.strerror})")

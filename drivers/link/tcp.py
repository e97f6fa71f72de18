"""TCP client links, for devices on the network and serial device servers in raw mode."""

import contextlib
import socket

from drivers.clock import Clock
from drivers.errors import LinkUnavailable, plain_reason
from drivers.link.descriptor_link import DescriptorLink

_CONNECT_TIMEOUT_S = 5.0


class TcpLink(DescriptorLink):
    """A TCP connection without Nagle delay and with keep-alive, so that a dead peer is noticed."""

    def __init__(
        self, url: str, host: str, port: int, clock: Clock, connect_timeout_s: float = _CONNECT_TIMEOUT_S
    ) -> None:
        super().__init__(url, clock)
        self._address = (host, port)
        self._connect_timeout_s = connect_timeout_s
        self._socket: socket.socket | None = None

    def _open_descriptor(self) -> int:
        host, port = self._address
        try:
            connection = socket.create_connection(self._address, timeout=self._connect_timeout_s)
        except (OSError, UnicodeError) as error:  # UnicodeError: a host name IDNA cannot carry
            raise LinkUnavailable(f"{host}:{port}: no connection ({plain_reason(error)})") from error
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        self._socket = connection
        return connection.fileno()

    def _close_descriptor(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
            self._socket = None

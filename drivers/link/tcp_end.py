"""The listening side of TCP for a simulated device: one client at a time."""

import contextlib
import errno
import socket

from drivers.errors import LinkBusy, LinkUnavailable


class TcpEnd:
    """A `LineEnd` that listens. Port 0 takes a free one, kept over `close` and `open`; a second client waits."""

    def __init__(self, host: str, port: int) -> None:
        self._host = host
        self._port = port
        self._listener: socket.socket | None = None
        self._client: socket.socket | None = None
        self._client_gone = False

    @property
    def url(self) -> str:
        """The link URL a driver uses to reach this end (with the real port once open)."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"tcp://{host}:{self._port}"

    def open(self) -> None:
        """Listen; raises LinkBusy when the port is taken, LinkUnavailable for an address that is not ours."""
        if self._listener is not None:
            return
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        try:
            listener = socket.create_server((self._host, self._port), family=family, backlog=4)
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise LinkBusy(f"{self.url}: the port is taken; choose another one") from error
            raise LinkUnavailable(f"{self.url}: cannot listen there ({error.strerror or error})") from error
        listener.setblocking(False)
        self._port = listener.getsockname()[1]
        self._listener = listener

    def close(self) -> None:
        """Drop the client and stop listening."""
        self._drop_client()
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def fileno(self) -> int:
        """Return the client's descriptor, or the listener's while there is no client; -1 while closed."""
        endpoint = self._client or self._listener
        return endpoint.fileno() if endpoint is not None else -1

    def receive(self, max_bytes: int) -> bytes:
        """Return what has arrived, at most `max_bytes`; takes a waiting client first."""
        if self._client is None:
            self._accept()
        if self._client is None:
            return b""
        try:
            data = self._client.recv(max_bytes)
        except BlockingIOError:
            return b""
        except OSError:
            data = b""
        if not data:
            self._drop_client()
        return data

    def send(self, data: bytes) -> int:
        """Send; return how many bytes the line took."""
        sent = 0
        try:
            while self._client is not None and sent < len(data):
                sent += self._client.send(data[sent:])
        except BlockingIOError:
            pass
        except OSError:
            self._drop_client()
        return sent

    def hung_up(self) -> bool:
        """Whether a client has gone since this was asked last."""
        gone, self._client_gone = self._client_gone, False
        return gone

    def _accept(self) -> None:
        if self._listener is None:
            return
        with contextlib.suppress(OSError):
            self._client, _ = self._listener.accept()
            self._client.setblocking(False)
            self._client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _drop_client(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None
            self._client_gone = True

"""HTTP connections that another thread can break, so that a waiting long-poll ends when the program stops."""

import contextlib
import socket
import threading
import weakref
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class OpenConnections:
    """The connections of one session."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connections: weakref.WeakSet[HTTPConnection] = weakref.WeakSet()
        self._broken = False

    def add(self, connection: HTTPConnection) -> None:
        """Remember a connection that was just made; it breaks at once when `break_all` was called before."""
        with self._lock:
            self._connections.add(connection)
            if self._broken:
                _shut_down(connection)

    def break_all(self) -> None:
        """End whatever waits on a connection now, and every later one. Any thread may call it."""
        with self._lock:
            self._broken = True
            for connection in self._connections:
                _shut_down(connection)


class BreakableAdapter(HTTPAdapter):
    """requests' adapter whose connections are listed in `connections`. Does not try again by itself."""

    def __init__(self, connections: OpenConnections) -> None:
        self._listed_in = connections
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools with connections that enter themselves into the list."""
        super().init_poolmanager(*args, **kwargs)
        connections = self._listed_in

        class Connection(HTTPConnection):
            def connect(self) -> None:
                super().connect()
                connections.add(self)

        class TlsConnection(HTTPSConnection):
            def connect(self) -> None:
                super().connect()
                connections.add(self)

        class Pool(HTTPConnectionPool):
            ConnectionCls = Connection

        class TlsPool(HTTPSConnectionPool):
            ConnectionCls = TlsConnection

        self.poolmanager.pool_classes_by_scheme = {"http": Pool, "https": TlsPool}


def _shut_down(connection: HTTPConnection) -> None:
    sock = connection.sock
    if sock is not None:
        with contextlib.suppress(OSError):  # closed by the other side meanwhile
            socket.socket.shutdown(sock, socket.SHUT_RDWR)

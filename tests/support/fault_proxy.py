"""A proxy in front of a server that does to answers what networks do: lose, cut, delay, replace by HTML.

`faults` holds what happens to the next requests, one each; with none left, requests pass.
"""

import http.client
import socket
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

HTML_PAGE = b"<!DOCTYPE html><html><body>Welcome to our free Wi-Fi</body></html>"


@dataclass(frozen=True)
class Pass:
    """Nothing happens to this one."""


@dataclass(frozen=True)
class Cut:
    """The server gets the request and answers; the client gets the first `after_bytes` of it, then the end."""

    after_bytes: int = 0


@dataclass(frozen=True)
class Answer:
    """The proxy answers itself; the server sees nothing."""

    status: int = 200
    body: bytes = HTML_PAGE
    content_type: str = "text/html"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Stall:
    """The request is read and never answered, until the proxy stops."""


@dataclass(frozen=True)
class Drip:
    """The answer comes a byte at a time, `pause_s` apart, until the client gives up."""

    pause_s: float


Fault = Pass | Cut | Answer | Stall | Drip


class FaultProxy:
    """Requests in `seen` as (method, path); `faults` may be filled at any time."""

    def __init__(self, upstream: str) -> None:
        self.faults: deque[Fault] = deque()
        self.seen: list[tuple[str, str]] = []
        self.upstream = upstream
        self._stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                super().setup()
                proxy._opened(self.connection)

            def finish(self) -> None:
                proxy._closed(self.connection)
                with suppress(OSError):
                    super().finish()

            def do_GET(self) -> None:
                proxy._serve(self)

            def do_POST(self) -> None:
                proxy._serve(self)

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            daemon_threads = False

            def handle_error(self, request: object, client_address: object) -> None:
                """Connections break here on purpose."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="fault-proxy")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._server.shutdown()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self._server.server_close()
        self._thread.join()

    def _opened(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.add(connection)
            if self._stopping.is_set():
                connection.shutdown(socket.SHUT_RDWR)

    def _closed(self, connection: socket.socket | None) -> None:
        with self._lock:
            if connection is not None:
                self._open.discard(connection)

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
        self.seen.append((handler.command, handler.path))
        fault = self.faults.popleft() if self.faults else None
        match fault:
            case Answer():
                handler.wfile.write(_answer(fault))
            case Stall():
                self._stopping.wait()
                handler.close_connection = True
            case Cut():
                handler.wfile.write(self._forward(handler, body)[: fault.after_bytes])
                handler.close_connection = True
            case Drip():
                for byte in self._forward(handler, body):
                    handler.wfile.write(bytes([byte]))
                    if self._stopping.wait(fault.pause_s):
                        break
            case Pass() | None:
                handler.wfile.write(self._forward(handler, body))

    def _forward(self, handler: BaseHTTPRequestHandler, body: bytes) -> bytes:
        """The server's answer as bytes; an empty one when the server is away."""
        connection = http.client.HTTPConnection(urlsplit(self.upstream).netloc, timeout=60)
        headers = {name: value for name, value in handler.headers.items() if name.lower() != "host"}
        try:
            connection.connect()
            self._opened(connection.sock)
            connection.request(handler.command, handler.path, body, headers)
            response = connection.getresponse()
            content = response.read()
        except (OSError, http.client.HTTPException):
            handler.close_connection = True
            return b""
        finally:
            self._closed(connection.sock)
            connection.close()
        head = [f"HTTP/1.1 {response.status} {response.reason}", *(f"{k}: {v}" for k, v in response.getheaders())]
        return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + content


def _answer(fault: Answer) -> bytes:
    headers = (("Content-Type", fault.content_type), ("Content-Length", str(len(fault.body))), *fault.headers)
    lines = [f"HTTP/1.1 {fault.status} Fault", *(f"{name}: {value}" for name, value in headers)]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + fault.body


@contextmanager
def fault_proxy(upstream: str) -> Iterator[FaultProxy]:
    """A running proxy in front of the server at URL `upstream`."""
    proxy = FaultProxy(upstream)
    proxy.start()
    try:
        yield proxy
    finally:
        proxy.stop()

"""Runs the server with uvicorn: in its own process (`serve`) or in a thread of a test or the demo (`PostServer`)."""

import contextlib
import signal
import socket
from collections.abc import Callable, Iterator
from types import FrameType

import uvicorn

from sync.clock import SystemWallClock, WallClock
from sync.server.app import close_app, create_app
from sync.server.errors import ServerStartError
from sync.server.routes import Context

__all__ = ["PostServer", "ServerStartError", "serve"]

#: how long requests under way may take after the order to stop
STOP_TIMEOUT_S = 5


class PostServer:
    """A server that holds its port from construction on. `run` blocks until `stop`."""

    def __init__(self, host: str, port: int, database_url: str, clock: WallClock) -> None:
        """Bind and open the database; port 0 takes a free one. Raises ServerStartError."""
        self._socket = _listen(host, port)
        try:
            self._app = create_app(database_url, clock)
        except ServerStartError:
            self._socket.close()
            raise
        shown_host = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown_host}:{self._socket.getsockname()[1]}"
        self._server: _Server | None = None
        self._is_stopping = False

    def run(self, ready: Callable[[str], None] | None = None) -> None:
        """Serve until `stop`; `ready` is called with the URL once requests are answered."""
        context: Context = self._app.state.context
        config = uvicorn.Config(
            self._app,
            http="h11",
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=STOP_TIMEOUT_S,
        )
        self._server = _Server(config, context, lambda: ready(self.url) if ready else None)
        self._server.should_exit = self._is_stopping
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._socket.close()
            close_app(self._app)

    def stop(self) -> None:
        """Ask `run` to end (any thread, signal handlers): long-polls are answered, requests under way finish."""
        self._is_stopping = True
        if self._server is not None:
            self._server.should_exit = True


def serve(
    host: str,
    port: int,
    database_url: str,
    ready: Callable[[str], None] | None = None,
    clock: WallClock | None = None,
) -> None:
    """Serve until SIGTERM or SIGINT; call it in the main thread. Raises ServerStartError before it serves."""
    server = PostServer(host, port, database_url, clock or SystemWallClock())

    def stop(_signal: int, _frame: FrameType | None) -> None:
        server.stop()

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        server.run(ready)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Server(uvicorn.Server):
    """uvicorn without its own signal handling, that tells when it is ready and lets long-polls go when it stops."""

    def __init__(self, config: uvicorn.Config, context: Context, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._context = context
        self._ready = ready

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self._context.feed_watch.close()
        await super().shutdown(sockets)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=128)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ServerStartError(f"cannot listen on {host} port {port}: {reason}; choose another port or host") from None

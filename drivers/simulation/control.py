"""Remote control of simulators: one JSON object per line over a Unix socket.

Request `{"command": "present", "arguments": {"card": "approve"}}`, answer `{"ok": true, "result": {...}}` or
`{"ok": false, "error": "one line"}`. A connection may carry any number of requests, one after the other.
"""

import contextlib
import json
import os
import socket
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from drivers.errors import DriverError, LinkBusy, LinkLost, LinkUnavailable, UsageError

Arguments = Mapping[str, Any]
Command = Callable[[Arguments], Mapping[str, Any]]

_MAX_LINE_BYTES = 65536
_MAX_PATH_BYTES = 107  # sun_path


class ControlServer:
    """Serves `commands` (name -> callable) at a Unix socket; owns its threads and joins them in `close`.

    A command returns a JSON-able mapping, or raises a DriverError whose text is the answer's `error`; it runs in
    its connection's thread and may block, so long as closing the device it waits on ends that wait.
    """

    def __init__(self, path: Path, commands: Mapping[str, Command]) -> None:
        self._path = path
        self._commands = commands
        self._lock = threading.Lock()
        self._listener: socket.socket | None = None
        self._connections: dict[socket.socket, threading.Thread] = {}
        self._acceptor = threading.Thread(target=self._accept, name=f"control {path}")

    def start(self) -> None:
        """Listen; raises UsageError (path too long), LinkBusy (in use) or LinkUnavailable (no such folder)."""
        if len(os.fsencode(self._path)) > _MAX_PATH_BYTES:
            raise UsageError(f"{self._path}: a socket path has at most {_MAX_PATH_BYTES} bytes; choose a shorter one")
        if _answers(self._path):
            raise LinkBusy(f"{self._path}: another simulator is controlled there; choose another path")
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._path.unlink(missing_ok=True)
            listener.bind(str(self._path))
            self._path.chmod(0o600)
            listener.listen()
        except OSError as error:
            listener.close()
            raise LinkUnavailable(f"{self._path}: cannot listen there ({error.strerror})") from error
        self._listener = listener
        self._acceptor.start()

    def close(self) -> None:
        """Stop listening, end the connections, join the threads. Call it after closing the device."""
        with self._lock:
            listener, self._listener = self._listener, None
            connections = dict(self._connections)
        if listener is None:
            return
        self._path.unlink(missing_ok=True)
        listener.shutdown(socket.SHUT_RDWR)  # wakes accept()
        self._acceptor.join()
        listener.close()
        for connection, thread in connections.items():
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RD)  # the answer of a `quit` still goes out
            thread.join()

    def _accept(self) -> None:
        listener = self._listener
        while listener is not None:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), name="control connection")
            with self._lock:
                if self._listener is None:
                    connection.close()
                    return
                self._connections[connection] = thread
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rwb") as stream, contextlib.suppress(OSError):
            while line := stream.readline(_MAX_LINE_BYTES):
                stream.write(json.dumps(self._answer(line), ensure_ascii=False).encode() + b"\n")
                stream.flush()
        with self._lock:
            self._connections.pop(connection, None)

    def _answer(self, line: bytes) -> Mapping[str, Any]:
        try:
            request = json.loads(line)
            name, arguments = request["command"], request.get("arguments", {})
        except (ValueError, TypeError, KeyError, AttributeError):
            return {"ok": False, "error": 'not a request; send {"command": NAME, "arguments": {...}}'}
        command = self._commands.get(name) if isinstance(name, str) and isinstance(arguments, dict) else None
        if command is None:
            return {"ok": False, "error": f"unknown command {name!r}; known are {', '.join(sorted(self._commands))}"}
        try:
            return {"ok": True, "result": command(arguments)}
        except DriverError as error:
            return {"ok": False, "error": str(error)}
        except (KeyError, TypeError, ValueError) as error:
            return {"ok": False, "error": f"{name}: argument missing or of the wrong kind ({error})"}


class ControlClient:
    """Speaks to one `ControlServer`; a context manager. One request at a time."""

    def __init__(self, path: Path, timeout_s: float = 60.0) -> None:
        """Connect; raises LinkUnavailable when no simulator is there."""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(timeout_s)
        try:
            self._socket.connect(str(path))
        except OSError as error:
            self._socket.close()
            raise LinkUnavailable(f"{path}: no simulator answers there ({error.strerror or error})") from error
        self._stream = self._socket.makefile("rwb")

    def call(self, command: str, **arguments: object) -> dict[str, Any]:
        """Run `command` there and return its result; UsageError with the simulator's words if it refuses."""
        try:
            self._stream.write(json.dumps({"command": command, "arguments": arguments}).encode() + b"\n")
            self._stream.flush()
            line = self._stream.readline()
        except OSError as error:
            raise LinkLost(f"the simulator did not answer {command} ({error})") from error
        if not line:
            raise LinkLost(f"the simulator ended while it ran {command}")
        answer = json.loads(line)
        if not answer["ok"]:
            raise UsageError(answer["error"])
        result: dict[str, Any] = answer["result"]
        return result

    def close(self) -> None:
        """Hang up."""
        with contextlib.suppress(OSError):
            self._stream.close()
        self._socket.close()

    def __enter__(self) -> "ControlClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
        return True

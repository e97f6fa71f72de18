"""The child processes of a demonstration: started, waited for, watched and ended in order; only these, by their id."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from kiosk.devdock.errors import DemoError
from kiosk.devdock.patience import until
from kiosk.devdock.place import Place

START_TIMEOUT_S: Final = 60.0
#: a station may just be printing, the server waits for requests under way
STOP_TIMEOUT_S: Final = 20.0
SHOWN_ERROR_LINES: Final = 5


def last_words(errors: Path) -> str:
    """Return the last lines of a file of error messages, each on a new, indented line."""
    lines = errors.read_text(encoding="utf-8", errors="replace").splitlines()[-SHOWN_ERROR_LINES:]
    return "".join(f"\n    {line}" for line in lines)


class Child:
    """A running module of this program; standard output and error go to files of the place."""

    def __init__(self, place: Place, name: str, words: Sequence[str | Path], environment: Mapping[str, str]) -> None:
        """Start `python -m WORDS`."""
        self.name = name
        self._output = place.output(name)
        self._errors = place.errors(name)
        command = [sys.executable, "-m", *map(str, words)]
        with self._output.open("wb") as output, self._errors.open("ab") as errors:
            self._process = subprocess.Popen(  # noqa: S603 - our own modules
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=errors,
                env=dict(environment),
                # a Ctrl-C in the terminal reaches the demonstration only, which then ends its children in order
                start_new_session=True,
            )

    @property
    def running(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def first_line(self) -> str:
        """The first whole line it printed, empty before."""
        line, end, _ = self._output.read_text(encoding="utf-8", errors="replace").partition("\n")
        return line if end else ""

    def wait_ready(self, is_ready: Callable[[], bool] | None = None) -> None:
        """Wait for `is_ready`, or its first line; raises DemoError when it died or says nothing."""
        condition = is_ready or (lambda: self.first_line() != "")
        if not until(lambda: not self.running or condition(), START_TIMEOUT_S):
            raise DemoError(f"{self.name} was not ready after {START_TIMEOUT_S:g} s{last_words(self._errors)}")
        self.check()

    def check(self) -> None:
        """Raise DemoError with its last words when it has ended."""
        if not self.running:
            raise DemoError(f"{self.name} ended with code {self._process.returncode}{last_words(self._errors)}")

    def stop(self) -> int:
        """End it with SIGTERM, with SIGKILL when that takes too long; return its exit code."""
        if self.running:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(STOP_TIMEOUT_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
        return self._process.wait()


class Children:
    """All children of a demonstration; a context manager that ends them, the last started first."""

    def __init__(self, place: Place, environment: Mapping[str, str]) -> None:
        self._place = place
        self._environment = environment
        self._children: dict[str, Child] = {}

    def start(self, name: str, words: Sequence[str | Path]) -> Child:
        """Start a child under `name`; an ended one of that name is replaced."""
        child = Child(self._place, name, words, self._environment)
        self._children.pop(name, None)
        self._children[name] = child
        return child

    def stop(self, name: str) -> int:
        """End one; return its exit code."""
        return self._children.pop(name).stop()

    def last_words(self, name: str) -> str:
        """The end of a child's standard error, indented; also after it was stopped."""
        return last_words(self._place.errors(name))

    def is_running(self, name: str) -> bool:
        """Whether a child of that name was started, not stopped, and still runs."""
        return name in self._children and self._children[name].running

    def check(self) -> None:
        """Raise DemoError when one has ended that nobody stopped."""
        for child in self._children.values():
            child.check()

    def stop_all(self) -> dict[str, int]:
        """End what still runs, the last started first; return the exit codes by name."""
        return {name: self.stop(name) for name in reversed(list(self._children))}

    def __enter__(self) -> "Children":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop_all()


def child_environment(*, headless: bool) -> dict[str, str]:
    """Return the environment of the children; headless windows are drawn offscreen by the CPU."""
    environment = {name: value for name, value in os.environ.items() if name not in ("NOTIFY_SOCKET", "KIOSK_CONFIG")}
    environment["PYTHONUNBUFFERED"] = "1"
    if headless:
        environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QT_SCALE_FACTOR": "1"}
    return environment

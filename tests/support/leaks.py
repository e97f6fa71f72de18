"""What a test may not leave behind: threads, child processes, file descriptors, running QTimers."""

import gc
import os
import re
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

#: a thread that was told to stop may need this long to end
JOIN_TIMEOUT_S = 2.0

#: descriptors libraries open once per process and keep: shared objects, fonts, wake-up pipes of Qt and glib
_KEPT_BY_LIBRARIES = re.compile(
    r"anon_inode:.*"
    r"|/dev/(null|urandom|random|shm/.*)"
    r"|/proc/.*"
    r"|/memfd:.*"
    r"|.*\.(so[.\d]*|ttf|otf|qm|qmlc|rcc|zip|py|pyc|icu|dat|mo)( \(deleted\))?"
)


def _open_descriptors() -> dict[int, str]:
    found = {}
    for entry in os.listdir("/proc/self/fd"):
        try:
            found[int(entry)] = os.readlink(f"/proc/self/fd/{entry}")
        except FileNotFoundError:  # the descriptor of this very listing
            continue
    return found


def _child_processes() -> dict[int, str]:
    found = {}
    for tasks in Path("/proc/self/task").glob("*/children"):
        for pid in tasks.read_text().split():
            try:
                found[int(pid)] = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()[:120]
            except (FileNotFoundError, ProcessLookupError):
                continue
    return found


def _running_timers() -> dict[int, str]:
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return {}
    import shiboken6

    timers = [item for item in gc.get_objects() if issubclass(type(item), core.QTimer)]
    return {id(t): f"QTimer {t.objectName() or repr(t)}" for t in timers if shiboken6.isValid(t) and t.isActive()}


@dataclass(frozen=True)
class Baseline:
    """What was there before the test. `descriptors` maps a number to its target, so that reuse is seen."""

    threads: frozenset[threading.Thread]
    children: frozenset[int]
    descriptors: frozenset[tuple[int, str]]
    timers: frozenset[int] | None

    @classmethod
    def take(cls, *, with_timers: bool) -> "Baseline":
        """Look at the process as it is now; timers cost a walk over all objects, so only where Qt is used."""
        return cls(
            threads=frozenset(threading.enumerate()),
            children=frozenset(_child_processes()),
            descriptors=frozenset(_open_descriptors().items()),
            timers=frozenset(_running_timers()) if with_timers else None,
        )

    def left_behind(self, join_timeout_s: float = JOIN_TIMEOUT_S) -> list[str]:
        """One line for each thing that is new; threads that are ending are waited for first."""
        left = []
        for thread in set(threading.enumerate()) - self.threads:
            if isinstance(thread, threading._DummyThread):  # a Qt thread that once ran Python
                continue
            thread.join(join_timeout_s)
            if thread.is_alive():
                left.append(f"thread {thread.name}")
        left += [f"process {pid} {line}" for pid, line in _child_processes().items() if pid not in self.children]
        if self._new_descriptors():
            gc.collect()  # what only a reference cycle kept open also raises its ResourceWarning here
            left += self._new_descriptors()
        if self.timers is not None:
            left += [text for key, text in _running_timers().items() if key not in self.timers]
        return left

    def _new_descriptors(self) -> list[str]:
        new = set(_open_descriptors().items()) - self.descriptors
        return [f"descriptor {fd} {target}" for fd, target in sorted(new) if not _KEPT_BY_LIBRARIES.fullmatch(target)]

"""Programs under test: started, waited for by what they print, ended by their own command."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def running(module: str, *arguments: str, ready: str) -> Iterator["subprocess.Popen[str]"]:
    """Run `python -m module`, wait for a line with `ready`, and end it with SIGTERM if it still runs."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if ready not in line:
                process.kill()
                _, errors = process.communicate()
                raise AssertionError(f"{command} said {line!r} {errors}")
            yield process
        finally:
            process.terminate()
            process.communicate(timeout=10)

"""What the command line says: answers as words or as one line of JSON, and that it waits."""

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from drivers.errors import LinkError, RemoteProtocolError, plain_reason
from drivers.receipt_printer.driver import link_reason
from drivers.receipt_printer.interface import PaperState, PartState, PrinterState, PrinterStatus, PrintStatus

#: a printer that answers is done by then
WAIT_NOTICE_AFTER_S = 2.0
_NOT_TOLD = PrinterStatus(PrinterState.UNKNOWN, PaperState.UNKNOWN, PartState.UNKNOWN, PartState.UNKNOWN, online=None)


def show(answer: dict[str, Any], *, as_json: bool) -> None:
    """Print an answer; as words without what is empty."""
    if as_json:
        line = json.dumps(answer, ensure_ascii=False)
    else:
        line = ", ".join(f"{name}: {_words(value)}" for name, value in answer.items() if value not in ("", None))
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def show_error(command: str, status: PrintStatus, reason: str, text: str, *, as_json: bool) -> None:
    """Say what went wrong on standard error; with `as_json` also as the one object, that of a status being a status."""
    if as_json:
        told = status_answer(_NOT_TOLD) if command == "status" else {"status": status}
        show({**told, "reason": reason, "text": text}, as_json=True)
    sys.stderr.write(f"receipt_printer: {text}\n")


def status_answer(status: PrinterStatus) -> dict[str, Any]:
    """A status as it is shown."""
    return without_ticket(asdict(status))


def without_ticket(answer: dict[str, Any]) -> dict[str, Any]:
    """A printer without presenter has none."""
    return {name: value for name, value in answer.items() if name != "ticket" or value != "none"}


def reason_of(error: Exception) -> str:
    """The code of an error: those of `print_slip` for the line, `protocol`, else `usage`."""
    if isinstance(error, LinkError):
        return link_reason(error)
    return "protocol" if isinstance(error, RemoteProtocolError) else "usage"


def text_of(error: Exception) -> str:
    """The words of an error, the file of an OSError before them."""
    file = error.filename if isinstance(error, OSError) else None
    return f"{file}: {plain_reason(error)}" if file else plain_reason(error)


@contextmanager
def wait_told(*, as_json: bool, after_s: float = WAIT_NOTICE_AFTER_S) -> Iterator[None]:
    """Say on standard error that the printer is waited for, should it take longer; programs are not told."""
    text = "receipt_printer: waiting for the printer, which has not answered yet ...\n"
    notice = threading.Timer(after_s, lambda: sys.stderr.write(text))
    notice.daemon = True
    if not as_json:
        notice.start()
    try:
        yield
    finally:
        notice.cancel()


def _words(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)

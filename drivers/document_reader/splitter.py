"""Bytes of a code scanner to whole, clean scans, sans-IO.

Scanners end a scan with CR, LF, CR LF or TAB, or with nothing but a pause; some put an AIM symbology identifier
(`]Q1`) or an ECI (`\\000026`) in front and some send every code twice (facts/checkin-peers.md).
"""

import re
from dataclasses import dataclass

MAX_SCAN_BYTES = 4096

_TERMINATORS = frozenset(b"\r\n\t")
_AIM_IDENTIFIER = re.compile(r"\A\][A-Za-z][0-9A-Za-z]")
_ECI_PREFIX = re.compile(r"\A\\[0-9]{6}")
_CONTROL_CHARACTERS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True)
class SplitterSettings:
    """`idle_gap_s` of silence ends a scan that has no terminator; the same text again within `repeat_s` is dropped."""

    idle_gap_s: float = 0.15
    repeat_s: float = 1.0


class ScanSplitter:
    """Told bytes and monotonic time, gives texts. Holds at most one scan of `MAX_SCAN_BYTES`."""

    def __init__(self, settings: SplitterSettings) -> None:
        self._settings = settings
        self._pending = bytearray()
        self._overlong = False
        self._last_byte_s = 0.0
        self._last_text = ""
        self._last_text_s: float | None = None

    def feed(self, data: bytes, now_s: float) -> list[str]:
        """Take received bytes; return the scans they completed, each without control characters and prefixes."""
        texts: list[str] = []
        for byte in data:
            if byte in _TERMINATORS:
                texts += self._finish(now_s)
            elif len(self._pending) < MAX_SCAN_BYTES:
                self._pending.append(byte)
            else:
                self._overlong = True  # not a code we know; dropped as a whole at its end
        if data:
            self._last_byte_s = now_s
        return texts

    def due_s(self) -> float | None:
        """When `idle` will end the scan at hand; None when there is none."""
        return self._last_byte_s + self._settings.idle_gap_s if self._pending else None

    def idle(self, now_s: float) -> list[str]:
        """End a scan that has been silent for long enough."""
        due_s = self.due_s()
        return self._finish(now_s) if due_s is not None and due_s <= now_s else []

    def forget(self) -> None:
        """Drop what is incomplete, after the line went away."""
        self._pending.clear()
        self._overlong = False

    def _finish(self, now_s: float) -> list[str]:
        data, overlong = bytes(self._pending), self._overlong
        self.forget()
        text = "" if overlong else _clean(data)
        if not text or self._is_repeat(text, now_s):
            return []
        return [text]

    def _is_repeat(self, text: str, now_s: float) -> bool:
        last_s, self._last_text_s = self._last_text_s, now_s
        last_text, self._last_text = self._last_text, text
        return text == last_text and last_s is not None and now_s - last_s < self._settings.repeat_s


def _clean(data: bytes) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("latin-1")  # what scanners send that are not set to UTF-8
    text = _CONTROL_CHARACTERS.sub("", text)
    text = _AIM_IDENTIFIER.sub("", text)
    return _ECI_PREFIX.sub("", text).strip()

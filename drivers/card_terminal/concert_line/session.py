"""One dialogue on a link opened for it; what happens to the line is a value."""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.card_terminal.concert_line.dialogue import OFFERED, Dialogue, Ending, State
from drivers.card_terminal.concert_line.hint import protocol_hint
from drivers.card_terminal.interface import Outcome, TerminalState
from drivers.clock import Clock
from drivers.errors import LinkBusy, LinkError, LinkLost, LinkTimeout, LinkUnavailable
from drivers.link.interface import Link

_READ_BYTES = 1024
WRITE_TIMEOUT_S = 3.0

BUSY_TEXT = "the terminal does not answer a call: it is in a menu, still waits for a card, or is not connected"

_NEVER_TAKEN = (Ending.BUSY, Ending.REFUSED)

#: ending -> (outcome, reason, text); ANSWERED is decided by the answer itself
ENDINGS: dict[Ending, tuple[Outcome, str, str]] = {
    Ending.BUSY: (Outcome.NOT_STARTED, "busy", BUSY_TEXT),
    Ending.REFUSED: (
        Outcome.NOT_STARTED,
        "message_refused",
        "the terminal refuses the message; check which Concert (E, E+, V3) its cash register connection is set to",
    ),
    Ending.SILENT: (Outcome.UNKNOWN, "timeout", "no answer in time; the terminal may have charged the card"),
    Ending.GARBLED: (Outcome.UNKNOWN, "garbled", "the terminal's answer could not be read"),
    Ending.CONTRADICTED: (Outcome.UNKNOWN, "contradiction", "the terminal gave two different answers"),
    Ending.EARLY: (
        Outcome.UNKNOWN,
        "early_answer",
        "the terminal gave an answer, perhaps of an earlier payment, before it took this one; it may charge the card",
    ),
}

#: what went wrong with the line, or stands at its end -> state for a probe
LINK_STATES: dict[str, TerminalState] = {
    "wrong_protocol": TerminalState.ERROR,
    "link_busy": TerminalState.ERROR,
    "link_stalled": TerminalState.ERROR,
    "link_unavailable": TerminalState.OUT_OF_REACH,
    "link_lost": TerminalState.OUT_OF_REACH,
}


@dataclass(frozen=True)
class LineFault:
    """What happened to the line; `reason` is a key of `LINK_STATES`."""

    reason: str
    text: str


def failure_of(dialogue: Dialogue) -> tuple[Outcome, str, str] | None:
    """Outcome, reason and text of a dialogue that ended without an answer; None for any other."""
    if dialogue.ending not in ENDINGS:
        return None
    hint = protocol_hint(dialogue.first_bytes) if dialogue.ending in _NEVER_TAKEN else ""
    return (Outcome.NOT_STARTED, "wrong_protocol", hint) if hint else ENDINGS[dialogue.ending]


def line_fault(error: LinkError) -> LineFault:
    """Name what happened to the line."""
    reasons = {LinkUnavailable: "link_unavailable", LinkBusy: "link_busy", LinkTimeout: "link_stalled"}
    reason = next((name for kind, name in reasons.items() if isinstance(error, kind)), "link_lost")
    return LineFault(reason, str(error))


def converse(
    link: Link, clock: Clock, dialogue: Dialogue, on_taken: Callable[[], None], keep_open: bool = False
) -> LineFault | None:
    """Run `dialogue` to its end; `on_taken` is called once, when the terminal has the message (or may have it).

    With `keep_open` the link stays open after it, but for a line that went away.
    """
    try:
        open_anew(link)
        _exchange(link, clock, dialogue, on_taken)
    except LinkError as error:
        link.close()
        return line_fault(error)
    finally:
        if not keep_open:
            link.close()
    return None


def open_anew(link: Link) -> None:
    """Open a link, or find out whether an open one still leads somewhere, before anything is sent; raises LinkError.

    What has arrived meanwhile is an answer to somebody who has gone: it is not ours.
    """
    link.open()
    try:
        link.drain_input()
    except LinkLost:
        link.close()
        link.open()
        link.drain_input()


def _exchange(link: Link, clock: Clock, dialogue: Dialogue, on_taken: Callable[[], None]) -> None:
    def send(data: bytes) -> None:
        if data:
            link.write(data, clock.monotonic_s() + WRITE_TIMEOUT_S)

    send(dialogue.start(clock.monotonic_s()))
    while dialogue.state is not State.DONE:
        before = dialogue.state
        try:
            data = link.read(_READ_BYTES, dialogue.deadline_s)
        except LinkTimeout:
            output = dialogue.timeout(clock.monotonic_s())
        else:
            output = dialogue.receive(data, clock.monotonic_s())
        send(output)
        if before in OFFERED and dialogue.state not in OFFERED:
            on_taken()

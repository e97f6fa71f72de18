"""Marks put between commands, which the printer answers when it has got that far: the ways to prove a slip."""

from collections.abc import Callable
from typing import Protocol

from drivers.receipt_printer import commands, star_commands
from drivers.receipt_printer.profile import Profile
from drivers.receipt_printer.status.parser import StatusParser

_LAST_PROCESS_ID = 9999


class Checkpoints(Protocol):
    """The marks of one job, numbered from 1 in the order they were made."""

    @property
    def polled(self) -> bool:
        """Whether the printer has to be asked for its answers."""
        ...

    def begin(self) -> bytes:
        """What to send before the slip, so that nothing older can answer for it; it prints nothing."""
        ...

    def begun(self) -> bool:
        """Whether the printer has taken note of `begin`; the slip is sent after that only."""
        ...

    def make(self) -> bytes:
        """The command of the next mark."""
        ...

    def passed(self) -> int:
        """The number of the last mark the printer has answered; 0 at first."""
        ...


class _Answered:
    """Marks that answer by themselves, in their turn."""

    polled = False

    def begin(self) -> bytes:
        """Nothing: the answers tell themselves apart."""
        return b""

    def begun(self) -> bool:
        """At once."""
        return True


class ProcessIds(_Answered):
    """`GS ( H`: answered when everything before it has been printed; the best proof there is (facts 3.5)."""

    def __init__(self, parser: StatusParser, take_process_id: Callable[[], int]) -> None:
        self._parser = parser
        self._take_process_id = take_process_id
        self._numbers: dict[int, int] = {}

    def make(self) -> bytes:
        """The command of the next mark."""
        process_id = self._take_process_id()
        self._numbers[process_id] = len(self._numbers) + 1
        return commands.process_id(process_id)

    def passed(self) -> int:
        """The number of the last mark answered; ids of other jobs count for nothing."""
        return self._numbers.get(self._parser.process_id or 0, 0)


class PaperStatuses(_Answered):
    """`GS r 1`: answered when reached in the buffer, never while stopped by paper end or cover (facts 3.2).

    The answers do not say which question they answer. So they are counted from a buffer proved empty, and one that
    nobody asked for ends the proof: then the count is worth nothing.
    """

    def __init__(self, parser: StatusParser) -> None:
        self._parser = parser
        self._answered_before = parser.paper_statuses
        self._strays_before = parser.stray_paper_statuses

    def make(self) -> bytes:
        """The command of the next mark."""
        self._parser.expect_paper_statuses(1)
        return commands.QUEUED_PAPER_STATUS

    def passed(self) -> int:
        """How many marks were answered; 0 once an answer came that none of them has caused."""
        if self._parser.stray_paper_statuses != self._strays_before:
            return 0
        return self._parser.paper_statuses - self._answered_before


class EtbCounter:
    """Star's ETB: counted when everything before it has been printed (facts 3.7). One mark, behind the cut.

    The counter is set to a number of its own first, and the slip waits until the printer shows it: no older counter
    can be taken for the proof, and a printer that was switched off in between counts from 0 and never gets there.
    """

    polled = True

    def __init__(self, parser: StatusParser) -> None:
        self._parser = parser
        before = parser.etb_counter or 0
        # neither this number nor the next one is what it shows now, nor what it shows after a reset
        self._start = before + 2 if before < 16 else before - 10
        self._made = False

    def begin(self) -> bytes:
        """Set the counter."""
        return star_commands.CLEAR_ETB_COUNTER + star_commands.ETB * self._start

    def begun(self) -> bool:
        """Whether the counter stands where it was set."""
        return self._parser.etb_counter == self._start

    def make(self) -> bytes:
        """The one mark."""
        self._made = True
        return star_commands.ETB

    def passed(self) -> int:
        """1 when the mark was counted."""
        return int(self._made and self._parser.etb_counter == self._start + 1)


class FullStatusPoll:
    """Custom's DLE EOT 20: nothing spooled, nothing moving, and the slip is held out (facts 3.7). One mark.

    An idle printer alone proves nothing, as the slip may still be on the line. So it must have held out a slip since
    (the output is empty at the start) or, without a presenter, have been seen at work.
    """

    polled = True

    def __init__(self, parser: StatusParser, *, presenter: bool) -> None:
        self._parser = parser
        self._presenter = presenter
        self._made = False
        self._seen = False

    def begin(self) -> bytes:
        """Nothing."""
        return b""

    def begun(self) -> bool:
        """At once."""
        return True

    def make(self) -> bytes:
        """No bytes: it is asked for, not told."""
        self._made = True
        return b""

    def passed(self) -> int:
        """1 when the slip sent is seen to be out."""
        parser = self._parser
        readings = parser.readings
        if self._presenter:
            self._seen = self._seen or (self._made and readings.ticket_at_output is True)
        else:
            self._seen = self._seen or parser.working is True
        well = parser.fault() is None and readings.recoverable_error is False
        return int(self._made and self._seen and parser.working is False and well)


def checkpoints_for(profile: Profile, parser: StatusParser, take_process_id: Callable[[], int]) -> Checkpoints:
    """The marks of one job by the profile's way of proof."""
    match profile.proof:
        case "gs_h":
            return ProcessIds(parser, take_process_id)
        case "gs_r":
            return PaperStatuses(parser)
        case "star_etb":
            return EtbCounter(parser)
        case _:
            return FullStatusPoll(parser, presenter=profile.presenter)


def process_ids(first: int) -> Callable[[], int]:
    """A source of process ids, ascending from `first`, 1 to 9999 and again 1."""
    following = first

    def take() -> int:
        nonlocal following
        taken = following
        following = taken % _LAST_PROCESS_ID + 1
        return taken

    return take

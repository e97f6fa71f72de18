"""One print job: `printed` only on the printer's own proof, and never sent twice by the program.

Job states are those of the journal (sync.store.records.JobStatus). What ended otherwise than printed stays so: a
reprint is a new job, a numbered DUPLICATA that a person asked for (design section 4, facts/printing.md 3.9).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.flows.table import Event, Flow, Table, Transition, Wait


class PrintState(StrEnum):
    """Status of the job in its journal."""

    QUEUED = "queued"
    #: on disk before the first byte
    SENDING = "sending"
    PRINTED = "printed"
    #: something may be on the paper
    UNCERTAIN = "uncertain"
    #: provably nothing of it is on the paper
    FAILED = "failed"


class PrintEffect(StrEnum):
    """What the printing service does after a step, in the order given."""

    RECORD_SENDING = "record_sending"
    #: -> PrintEnded, TimedOut or LinkLost
    PRINT_SLIP = "print_slip"
    RECORD_END = "record_end"
    QUEUE_DUPLICATE = "queue_duplicate"


@dataclass(frozen=True)
class PrinterFree(Event):
    """This job is the next one."""


@dataclass(frozen=True)
class WaitedTooLong(Event):
    """A ticket that came out now would be taken by somebody else."""


@dataclass(frozen=True)
class PrintEnded(Event):
    """The printer's driver gave its result: `printed`, `uncertain` or `failed`."""

    status: PrintState

    @property
    def branch(self) -> str:
        """The status the job ends with."""
        return self.status.value


@dataclass(frozen=True)
class TimedOut(Event):
    """No proof within the deadline."""


@dataclass(frozen=True)
class LinkLost(Event):
    """The line to the printer went away."""


@dataclass(frozen=True)
class Restarted(Event):
    """The program starts and finds this job in its journal."""


@dataclass(frozen=True)
class ReprintAsked(Event):
    """A person asks for the slip again."""


_S = PrintState
_E = PrintEffect
_To = Transition[PrintState, PrintEffect]

_BECOME_UNCERTAIN = _To(_S.UNCERTAIN, (_E.RECORD_END,))

FINAL: Final = frozenset({PrintState.PRINTED, PrintState.UNCERTAIN, PrintState.FAILED})

TABLE: Final[Table[PrintState, PrintEffect]] = {
    (_S.QUEUED, PrinterFree): _To(_S.SENDING, (_E.RECORD_SENDING, _E.PRINT_SLIP)),
    (_S.QUEUED, WaitedTooLong): _To(_S.FAILED, (_E.RECORD_END,)),
    (_S.QUEUED, LinkLost): _To(_S.QUEUED),
    (_S.QUEUED, Restarted): _To(_S.QUEUED),
    (_S.SENDING, PrintEnded): {
        PrintState.PRINTED: _To(_S.PRINTED, (_E.RECORD_END,)),
        PrintState.UNCERTAIN: _BECOME_UNCERTAIN,
        PrintState.FAILED: _To(_S.FAILED, (_E.RECORD_END,)),
    },
    (_S.SENDING, TimedOut): _BECOME_UNCERTAIN,
    (_S.SENDING, LinkLost): _BECOME_UNCERTAIN,
    (_S.SENDING, Restarted): _BECOME_UNCERTAIN,
    **{(state, ReprintAsked): _To(state, (_E.QUEUE_DUPLICATE,)) for state in PrintState if state in FINAL},
}

PRINTING: Final = Flow(
    name="printing",
    initial=PrintState.QUEUED,
    final=FINAL,
    table=TABLE,
    waits={
        PrintState.QUEUED: Wait(time_out=WaitedTooLong, link_lost=LinkLost),
        PrintState.SENDING: Wait(time_out=TimedOut, link_lost=LinkLost),
    },
)


def step(state: PrintState, event: Event) -> tuple[PrintState, tuple[PrintEffect, ...]]:
    """Return the next state and the effects, in order; IllegalEvent for what the table does not know."""
    return PRINTING.step(state, event)

"""The two looks as a table, without threads: answers in, questions or an ending out."""

from enum import Enum, auto

from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.manual.codec import fault_of
from drivers.card_terminal.manual_entry import EntryFault, Look, SlipEntry, SlipVerdict


class Event(Enum):
    """What the agent's answer comes to."""

    GIVEN_UP = auto()
    AMOUNT_DUE = auto()
    OTHER_AMOUNT = auto()
    OTHER_AMOUNT_AGAIN = auto()  # looked at twice
    UNREADABLE = auto()  # a field that cannot be taken
    APPROVED = auto()
    REFUSED = auto()
    CANCELLED = auto()
    UNCLEAR = auto()


Ending = tuple[Outcome, str, str]

_UNCLEAR: Ending = (Outcome.UNKNOWN, "unclear", "the agent could not tell how it ended")
_OTHER_AMOUNT: Ending = (Outcome.UNKNOWN, "amount_mismatch", "the slip is for another amount, looked at twice")

#: look -> event -> the next look or the ending
TABLE: dict[Look, dict[Event, Look | Ending]] = {
    Look.TERMINAL: {
        Event.GIVEN_UP: (Outcome.NOT_STARTED, "given_up", "the agent started nothing on the terminal"),
        Event.AMOUNT_DUE: Look.SLIP,
        Event.OTHER_AMOUNT: Look.TERMINAL,
        Event.OTHER_AMOUNT_AGAIN: Look.TERMINAL,
    },
    Look.SLIP: {
        Event.GIVEN_UP: _UNCLEAR,
        Event.UNREADABLE: Look.SLIP,
        Event.OTHER_AMOUNT: Look.SLIP,
        Event.OTHER_AMOUNT_AGAIN: _OTHER_AMOUNT,
        Event.APPROVED: (Outcome.APPROVED, "approved", ""),
        Event.REFUSED: (Outcome.DECLINED, "refused", "refused, says the agent"),
        Event.CANCELLED: (Outcome.CANCELLED, "abandoned", "ended by the customer, says the agent"),
        Event.UNCLEAR: _UNCLEAR,
    },
}

_VERDICTS = {
    SlipVerdict.APPROVED: Event.APPROVED,
    SlipVerdict.REFUSED: Event.REFUSED,
    SlipVerdict.CANCELLED: Event.CANCELLED,
    SlipVerdict.UNCLEAR: Event.UNCLEAR,
}


class Dialogue:
    """The looks at one amount; `ending` is None until it is decided."""

    def __init__(self, amount_minor: int) -> None:
        self._amount_minor = amount_minor
        self._other_minor: int | None = None
        self.look = Look.TERMINAL
        #: why the question comes again
        self.fault: EntryFault | None = None
        self.ending: Ending | None = None
        #: the entry the ending rests on
        self.entry: SlipEntry | None = None

    def take(self, entry: SlipEntry | None) -> None:
        """Take the answer to the question of `look` and `fault`; None when it was given up."""
        self.fault = None
        following = TABLE[self.look][self._classify(entry)]
        if isinstance(following, Look):
            if following is not self.look:
                self._other_minor = None
            self.look = following
        else:
            self.ending, self.entry = following, entry

    def _classify(self, entry: SlipEntry | None) -> Event:
        if entry is None:
            return Event.GIVEN_UP
        if self.look is Look.SLIP and entry.verdict is not SlipVerdict.APPROVED:
            return _VERDICTS[entry.verdict]
        if entry.amount_minor != self._amount_minor:
            again = entry.amount_minor == self._other_minor
            self._other_minor, self.fault = entry.amount_minor, EntryFault.AMOUNT_DIFFERS
            return Event.OTHER_AMOUNT_AGAIN if again else Event.OTHER_AMOUNT
        if self.look is Look.TERMINAL:
            return Event.AMOUNT_DUE
        self.fault = fault_of(entry)
        return Event.UNREADABLE if self.fault is not None else Event.APPROVED

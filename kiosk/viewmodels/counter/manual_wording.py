"""Words for what an agent keys in from a terminal without a link (context `Counter`)."""

from typing import Final

from drivers.card_terminal.manual_entry import EntryFault, Look, ManualOperation, SlipVerdict
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP

_READ_SLIP: Final = QT_TRANSLATE_NOOP("Counter", "What does the slip of the terminal say?")

TITLES: Final[dict[tuple[Look, ManualOperation], str]] = {
    (Look.TERMINAL, ManualOperation.PURCHASE): QT_TRANSLATE_NOOP("Counter", "Key this amount in on the terminal"),
    (Look.TERMINAL, ManualOperation.REFUND): QT_TRANSLATE_NOOP("Counter", "Key this refund in on the terminal"),
    (Look.TERMINAL, ManualOperation.REVERSAL): QT_TRANSLATE_NOOP(
        "Counter", "Have the terminal cancel its payment over this amount"
    ),
    (Look.SLIP, ManualOperation.PURCHASE): _READ_SLIP,
    (Look.SLIP, ManualOperation.REFUND): _READ_SLIP,
    (Look.SLIP, ManualOperation.REVERSAL): _READ_SLIP,
}

NO_AMOUNT: Final = QT_TRANSLATE_NOOP("Counter", "Type the amount as you read it, such as 12,50.")
_AUTHORISATION: Final = QT_TRANSLATE_NOOP(
    "Counter", "Type the authorisation number of the slip: letters and digits, at most 12."
)
_LAST4: Final = QT_TRANSLATE_NOOP("Counter", "Type the last four digits of the card as on the slip, never more.")
_RECEIPT: Final = QT_TRANSLATE_NOOP(
    "Counter", "The number of the slip is letters, digits and dashes, or leave it empty."
)

#: why the question comes again -> what to do
FAULTS: Final[dict[tuple[Look, EntryFault], str]] = {
    (Look.TERMINAL, EntryFault.AMOUNT_DIFFERS): QT_TRANSLATE_NOOP(
        "Counter", "This is not the amount due. Correct it on the terminal, then type what it shows now."
    ),
    (Look.SLIP, EntryFault.AMOUNT_DIFFERS): QT_TRANSLATE_NOOP(
        "Counter",
        "This is not the amount due. Read the slip again and type its amount once more: the same again is believed, "
        "and then the outcome has to be cleared up.",
    ),
} | {
    (look, fault): text
    for look in Look
    for fault, text in (
        (EntryFault.AUTHORISATION_CODE, _AUTHORISATION),
        (EntryFault.CARD_LAST4, _LAST4),
        (EntryFault.RECEIPT_NUMBER, _RECEIPT),
    )
}

GIVE_UP: Final[dict[Look, str]] = {
    Look.TERMINAL: QT_TRANSLATE_NOOP("Counter", "I started nothing on the terminal"),
    Look.SLIP: QT_TRANSLATE_NOOP("Counter", "I cannot tell how it ended"),
}

_NOBODY_KNOWS: Final = QT_TRANSLATE_NOOP(
    "Counter", "Who cannot tell leaves the outcome unknown: no card is charged here until it is cleared up."
)

#: look, answer chosen -> what follows; without an answer what giving up means
MEANINGS: Final[dict[tuple[Look, SlipVerdict | None], str]] = {
    (Look.TERMINAL, None): QT_TRANSLATE_NOOP(
        "Counter",
        "The visitor pays after this step. Give up only if nothing was started: nothing counts as charged then.",
    ),
    (Look.SLIP, None): _NOBODY_KNOWS,
    (Look.SLIP, SlipVerdict.APPROVED): QT_TRANSLATE_NOOP(
        "Counter", "The payment is marked as keyed in by hand; your name stands for it."
    ),
    (Look.SLIP, SlipVerdict.REFUSED): QT_TRANSLATE_NOOP(
        "Counter", "Nothing counts as charged. Be sure: a card that was charged would be charged twice."
    ),
    (Look.SLIP, SlipVerdict.CANCELLED): QT_TRANSLATE_NOOP(
        "Counter", "Nothing counts as charged. Be sure: a card that was charged would be charged twice."
    ),
    (Look.SLIP, SlipVerdict.UNCLEAR): _NOBODY_KNOWS,
}

"""Words of the counter about money that goes back; looked up in the language shown (context `Counter`)."""

from typing import Final

from kiosk.domain.refund import RefundCause
from kiosk.services.refund_rules import RefundRefused
from kiosk.viewmodels.counter.wording import Saying
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP
from sync.store.records import PaymentStatus, RefundMethod

CAUSES: Final[dict[RefundCause, str]] = {
    RefundCause.WRONG_SERVICE: QT_TRANSLATE_NOOP("Counter", "Wrong service"),
    RefundCause.WRONG_AMOUNT: QT_TRANSLATE_NOOP("Counter", "Wrong amount"),
    RefundCause.NOT_SERVED: QT_TRANSLATE_NOOP("Counter", "Service not given"),
    RefundCause.DOUBLE: QT_TRANSLATE_NOOP("Counter", "Paid twice"),
    RefundCause.OTHER: QT_TRANSLATE_NOOP("Counter", "Other reason"),
}

METHODS: Final[dict[RefundMethod, str]] = {
    RefundMethod.REVERSAL: QT_TRANSLATE_NOOP(
        "Counter", "The terminal cancels its last payment; the same card is needed."
    ),
    RefundMethod.REFUND: QT_TRANSLATE_NOOP("Counter", "The terminal credits the card; the same card is needed."),
}

NO_CAUSE: Final = QT_TRANSLATE_NOOP("Counter", "Choose why the money goes back.")
NO_SECOND: Final = QT_TRANSLATE_NOOP("Counter", "A supervisor has to authorise this with a PIN of their own.")

REFUNDS_REFUSED: Final[dict[RefundRefused, str]] = {
    RefundRefused.TERMINAL_BLOCKED: QT_TRANSLATE_NOOP(
        "Counter", "An earlier operation of the terminal has no known outcome yet. Clear it up first."
    ),
    RefundRefused.NOT_APPROVED: QT_TRANSLATE_NOOP(
        "Counter", "This payment was not approved: there is nothing to return."
    ),
    RefundRefused.NOTHING_CHOSEN: QT_TRANSLATE_NOOP("Counter", "Choose what goes back."),
    RefundRefused.NOT_OF_PAYMENT: QT_TRANSLATE_NOOP("Counter", "This fee is not of this payment."),
    RefundRefused.CONSUMED: QT_TRANSLATE_NOOP("Counter", "The stamp has been used: its fee cannot go back."),
    RefundRefused.VOID: QT_TRANSLATE_NOOP("Counter", "The stamp is void."),
    RefundRefused.REFUNDED: QT_TRANSLATE_NOOP("Counter", "The money of this stamp has gone back already."),
    RefundRefused.EXPIRED: QT_TRANSLATE_NOOP("Counter", "The stamp has expired."),
    RefundRefused.UNDER_WAY: QT_TRANSLATE_NOOP(
        "Counter", "An earlier refund of this fee has no known outcome yet. Clear it up first."
    ),
    RefundRefused.NO_METHOD: QT_TRANSLATE_NOOP(
        "Counter",
        "This terminal cannot give it back. Write a refund order to the bank; keep the receipt with the file.",
    ),
    RefundRefused.METHOD_CHANGED: QT_TRANSLATE_NOOP(
        "Counter", "The terminal did something else meanwhile. Look at this form again, then repeat."
    ),
    RefundRefused.SECOND_PERSON: QT_TRANSLATE_NOOP("Counter", "Another person, a supervisor, has to authorise this."),
    RefundRefused.NOT_UNKNOWN: QT_TRANSLATE_NOOP("Counter", "This refund was cleared up already."),
}

NOT_REFUNDED: Final = QT_TRANSLATE_NOOP("Counter", "No money went back.")

RESULTS: Final[dict[PaymentStatus, Saying]] = {
    PaymentStatus.APPROVED: Saying(
        "check",
        "good",
        QT_TRANSLATE_NOOP("Counter", "The money went back"),
        QT_TRANSLATE_NOOP(
            "Counter", "The stamps are no longer valid. Take their slips back and hand over the refund slip."
        ),
    ),
    PaymentStatus.DECLINED: Saying(
        "cross",
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "The terminal refused"),
        QT_TRANSLATE_NOOP("Counter", "No money went back. If you ask again, the form shows what else is possible."),
    ),
    PaymentStatus.CANCELLED: Saying(
        "back",
        "notice",
        QT_TRANSLATE_NOOP("Counter", "The refund was cancelled at the terminal"),
        QT_TRANSLATE_NOOP("Counter", "No money went back. You may ask again."),
    ),
    PaymentStatus.NOT_STARTED: Saying(
        "cable",
        "notice",
        QT_TRANSLATE_NOOP("Counter", "The refund did not start"),
        QT_TRANSLATE_NOOP("Counter", "No money went back. Look at the terminal, then ask again."),
    ),
    PaymentStatus.UNKNOWN: Saying(
        "attention",
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "We do not know whether the money went back"),
        QT_TRANSLATE_NOOP(
            "Counter",
            "Do not give it back again. Read the slip or the display of the terminal, then say here what it shows. "
            "The visitor gets an incident slip.",
        ),
    ),
}

#: reason code of a refund that did not start -> what to do
REASONS: Final[dict[str, str]] = {
    "busy": QT_TRANSLATE_NOOP(
        "Counter", "No money went back. The terminal is busy or in a menu: press its red key, then ask again."
    ),
    "link_unavailable": QT_TRANSLATE_NOOP(
        "Counter", "No money went back. The terminal is out of reach: check its cable and power, then ask again."
    ),
    "link_lost": QT_TRANSLATE_NOOP(
        "Counter", "No money went back. The terminal is out of reach: check its cable and power, then ask again."
    ),
    "usage": QT_TRANSLATE_NOOP("Counter", "No money went back. The terminal cannot carry out this request."),
}

"""Words of the counter for codes of the services and drivers; looked up in the language shown (context `Counter`)."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from drivers.card_terminal.interface import ProgressCode
from kiosk.domain.money import Money, format_money
from kiosk.domain.tariff import Tariff, UnknownService
from kiosk.services.payment_journal import PaymentRefused
from kiosk.services.queue import MoveRefused
from kiosk.services.reprint import ReprintRefused
from kiosk.slips.values import isolate
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP
from sync.store.records import JobStatus, PaymentStatus, StampStatus, VisitStatus


@dataclass(frozen=True)
class Saying:
    """English source texts; `tone` is good, notice or refusal."""

    pictogram: str
    tone: str
    title: str
    text: str = ""


DOCUMENTS: Final[dict[str, str]] = {
    "old_passport": QT_TRANSLATE_NOOP("Counter", "Previous passport"),
    "passport": QT_TRANSLATE_NOOP("Counter", "Passport"),
    "cnie": QT_TRANSLATE_NOOP("Counter", "National identity card (CNIE)"),
    "old_cnie": QT_TRANSLATE_NOOP("Counter", "Previous identity card"),
    "photographs": QT_TRANSLATE_NOOP("Counter", "Identity photos"),
    "birth_certificate": QT_TRANSLATE_NOOP("Counter", "Birth certificate"),
    "family_book": QT_TRANSLATE_NOOP("Counter", "Family book"),
    "residence_permit": QT_TRANSLATE_NOOP("Counter", "Residence permit"),
    "proof_of_address": QT_TRANSLATE_NOOP("Counter", "Proof of address"),
    "parental_consent": QT_TRANSLATE_NOOP("Counter", "Consent of the parents"),
    "loss_declaration": QT_TRANSLATE_NOOP("Counter", "Declaration of loss"),
    "form": QT_TRANSLATE_NOOP("Counter", "Signed form"),
    "receipt": QT_TRANSLATE_NOOP("Counter", "Receipt of the application"),
}

VISIT_STATES: Final[dict[VisitStatus, str]] = {
    VisitStatus.WAITING: QT_TRANSLATE_NOOP("Counter", "waiting"),
    VisitStatus.CALLED: QT_TRANSLATE_NOOP("Counter", "called"),
    VisitStatus.IN_SERVICE: QT_TRANSLATE_NOOP("Counter", "being served"),
    VisitStatus.DONE: QT_TRANSLATE_NOOP("Counter", "finished"),
    VisitStatus.NO_SHOW: QT_TRANSLATE_NOOP("Counter", "did not come"),
}

MOVES_REFUSED: Final[dict[MoveRefused, str]] = {
    MoveRefused.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "Counter", "Another window was faster. The list is up to date now."
    ),
    MoveRefused.NOBODY_WAITS: QT_TRANSLATE_NOOP("Counter", "Nobody is waiting."),
    MoveRefused.WINDOW_BUSY: QT_TRANSLATE_NOOP("Counter", "Finish the visit at this window first."),
    MoveRefused.NOT_ALLOWED: QT_TRANSLATE_NOOP("Counter", "This is not possible any more. The list is up to date now."),
}

PAYMENTS_REFUSED: Final[dict[PaymentRefused, str]] = {
    PaymentRefused.TERMINAL_BLOCKED: QT_TRANSLATE_NOOP(
        "Counter", "An earlier payment has no known outcome yet. Clear it up first: nothing was charged now."
    ),
    PaymentRefused.ALREADY_SETTLED: QT_TRANSLATE_NOOP("Counter", "These services are settled already."),
    PaymentRefused.STALE_QUOTE: QT_TRANSLATE_NOOP(
        "Counter", "The chancery rate has changed. Tell the visitor the new amount, then try again."
    ),
    PaymentRefused.NOTHING_TO_PAY: QT_TRANSLATE_NOOP("Counter", "There is nothing to pay."),
    PaymentRefused.NO_STAMP_NUMBERS: QT_TRANSLATE_NOOP(
        "Counter", "No stamp numbers are left. Call the technician: the appliance needs a new block."
    ),
    PaymentRefused.NO_RATE: QT_TRANSLATE_NOOP(
        "Counter", "The tariff has no price or no rate of today for these services. Call the technician."
    ),
    PaymentRefused.VISIT_GONE: QT_TRANSLATE_NOOP("Counter", "This visit is not in the store any more."),
    PaymentRefused.NOT_UNKNOWN: QT_TRANSLATE_NOOP("Counter", "This payment was cleared up already."),
}

#: what the terminal does now
STEPS: Final[dict[ProgressCode, Saying]] = {
    ProgressCode.CONNECTING: Saying("cable", "notice", QT_TRANSLATE_NOOP("Counter", "Calling the terminal…")),
    ProgressCode.WAITING_FOR_CARD: Saying("card", "notice", QT_TRANSLATE_NOOP("Counter", "Please present the card")),
    ProgressCode.WAITING_FOR_PIN: Saying("lock", "notice", QT_TRANSLATE_NOOP("Counter", "The visitor types the PIN")),
    ProgressCode.AUTHORISING: Saying("building", "notice", QT_TRANSLATE_NOOP("Counter", "The bank is being asked…")),
    ProgressCode.REMOVE_CARD: Saying("card", "notice", QT_TRANSLATE_NOOP("Counter", "Please take the card back")),
    ProgressCode.IN_PROGRESS: Saying(
        "card",
        "notice",
        # it does not say on what: nothing about cards may be made up here
        QT_TRANSLATE_NOOP("Counter", "The terminal works; follow its screen"),
        QT_TRANSLATE_NOOP("Counter", "It shows the visitor what to do. Its red key cancels."),
    ),
}

#: after "ask the terminal to stop"
ABORTING: Final = QT_TRANSLATE_NOOP("Counter", "The terminal was asked to stop. It decides; wait for what it says.")

#: marks a payment whose terminal has no link, wherever it is shown
KEYED_IN: Final = QT_TRANSLATE_NOOP("Counter", "Keyed in by hand")

RESULTS: Final[dict[PaymentStatus, Saying]] = {
    PaymentStatus.APPROVED: Saying(
        "check",
        "good",
        QT_TRANSLATE_NOOP("Counter", "Paid"),
        QT_TRANSLATE_NOOP("Counter", "The stamps are issued. Hand over the receipt and the stamps."),
    ),
    PaymentStatus.DECLINED: Saying(
        "cross",
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "The card was refused"),
        QT_TRANSLATE_NOOP("Counter", "Nothing was charged. Offer to try again or to use another card."),
    ),
    PaymentStatus.CANCELLED: Saying(
        "back",
        "notice",
        QT_TRANSLATE_NOOP("Counter", "The visitor cancelled"),
        QT_TRANSLATE_NOOP("Counter", "Nothing was charged. You may try again."),
    ),
    PaymentStatus.NOT_STARTED: Saying(
        "cable",
        "notice",
        QT_TRANSLATE_NOOP("Counter", "The payment did not start"),
        QT_TRANSLATE_NOOP("Counter", "Nothing was charged. Look at the terminal, then try again."),
    ),
    PaymentStatus.UNKNOWN: Saying(
        "attention",
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "We do not know whether the card was charged"),
        QT_TRANSLATE_NOOP(
            "Counter",
            "Do not take the payment again. Read the slip or the display of the terminal, then say here what it shows. "
            "The visitor gets an incident slip.",
        ),
    ),
}

#: reason code of a payment that did not start -> what to do
NOT_STARTED_REASONS: Final[dict[str, str]] = {
    "busy": QT_TRANSLATE_NOOP(
        "Counter", "Nothing was charged. The terminal is busy or in a menu: press its red key, then try again."
    ),
    "link_unavailable": QT_TRANSLATE_NOOP(
        "Counter", "Nothing was charged. The terminal is out of reach: check its cable and power, then try again."
    ),
    "link_lost": QT_TRANSLATE_NOOP(
        "Counter", "Nothing was charged. The terminal is out of reach: check its cable and power, then try again."
    ),
    "link_busy": QT_TRANSLATE_NOOP(
        "Counter", "Nothing was charged. Another program uses the terminal. Call the technician."
    ),
    "usage": QT_TRANSLATE_NOOP("Counter", "Nothing was charged. The terminal cannot take this amount or currency."),
    "end_of_day_required": QT_TRANSLATE_NOOP(
        "Counter",
        "Nothing was charged. The terminal demands its end of day first: touch its state above (F1) and end its day.",
    ),
}

#: kind of slip -> what it is
SLIPS: Final[dict[str, str]] = {
    "incident": QT_TRANSLATE_NOOP("Counter", "Incident slip"),
    "receipt": QT_TRANSLATE_NOOP("Counter", "Receipt"),
    "merchant_receipt": QT_TRANSLATE_NOOP("Counter", "Receipt, merchant copy"),
    "refund": QT_TRANSLATE_NOOP("Counter", "Refund slip"),
    "merchant_refund": QT_TRANSLATE_NOOP("Counter", "Refund slip, merchant copy"),
}

#: what became of a stamp, empty while it is as it was issued
STAMP_STATES: Final[dict[StampStatus, str]] = {
    StampStatus.ISSUED: "",
    StampStatus.CONSUMED: QT_TRANSLATE_NOOP("Counter", "used"),
    StampStatus.VOID: QT_TRANSLATE_NOOP("Counter", "void"),
    StampStatus.REFUNDED: QT_TRANSLATE_NOOP("Counter", "money given back"),
    StampStatus.EXPIRED: QT_TRANSLATE_NOOP("Counter", "expired"),
}

JOBS: Final[dict[JobStatus, Saying]] = {
    JobStatus.QUEUED: Saying("printer", "notice", QT_TRANSLATE_NOOP("Counter", "waits for the printer")),
    JobStatus.SENDING: Saying("printer", "notice", QT_TRANSLATE_NOOP("Counter", "is being printed")),
    JobStatus.PRINTED: Saying("check", "good", QT_TRANSLATE_NOOP("Counter", "printed")),
    JobStatus.UNCERTAIN: Saying("attention", "notice", QT_TRANSLATE_NOOP("Counter", "look whether it was printed")),
    JobStatus.FAILED: Saying("cross", "refusal", QT_TRANSLATE_NOOP("Counter", "not printed")),
}

REPRINTS_REFUSED: Final[dict[ReprintRefused, str]] = {
    ReprintRefused.NEVER_PRINTED: QT_TRANSLATE_NOOP("Counter", "There is no such slip."),
    ReprintRefused.LIMIT_REACHED: QT_TRANSLATE_NOOP("Counter", "No further copies of this slip are allowed."),
    ReprintRefused.STAMP_ENDED: QT_TRANSLATE_NOOP("Counter", "This stamp is no longer valid; it is not printed again."),
    ReprintRefused.ROLE: QT_TRANSLATE_NOOP("Counter", "Only a cashier or a supervisor may print this again."),
}


def say(source: str) -> str:
    """The text of a table above in the language shown."""
    return QCoreApplication.translate("Counter", source) if source else ""


def document_name(code: str) -> str:
    """What a visitor has to bring, in words; a code nobody translated stays readable."""
    return say(DOCUMENTS[code]) if code in DOCUMENTS else isolate(code.replace("_", " "))


def service_name(tariff: Tariff, code: str, language: str) -> str:
    """The tariff's name of a service in the language shown, else in French."""
    try:
        names = tariff.line(code).names
    except UnknownService:
        return isolate(code.replace("_", " "))
    return names.get(language) or names["fr"]


def money_text(amount_minor: int, currency: str) -> str:
    """An amount, left to right in every language."""
    return isolate(format_money(Money(amount_minor, currency)))

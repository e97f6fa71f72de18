"""A payment while it runs and how it ended; over everything else, because nothing else may happen meanwhile."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import SLIP_KEYED_IN, Progress
from drivers.card_terminal.manual_question import ManualQuestion
from kiosk.domain.quote import Quote
from kiosk.domain.stamp import format_stamp_number
from kiosk.services.payment_journal import PaymentRefused
from kiosk.services.slip_data import payment_reference
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.terminal_dialogue import TerminalDialogue
from kiosk.viewmodels.counter.wording import (
    KEYED_IN,
    NOT_STARTED_REASONS,
    PAYMENTS_REFUSED,
    RESULTS,
    Saying,
    money_text,
    say,
)
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.staff.errands import Errands
from sync.store.records import Payment, PaymentStatus, Stamp

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

#: outcomes after which the same amount may be asked for again
TRY_AGAIN: Final = frozenset({PaymentStatus.DECLINED, PaymentStatus.CANCELLED, PaymentStatus.NOT_STARTED})
_REFUSED: Final = Saying("attention", "notice", RESULTS[PaymentStatus.NOT_STARTED].title)


@QmlElement
class PaymentPage(QObject):
    """`errands` belong to the worker that owns the terminal; `on_ended` is called after every end of a payment.

    `on_question` gets what an agent has to key in for a terminal without a link.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        agent_id: Callable[[], str],
        on_ended: Callable[[], None],
        on_resolve: Callable[[Payment], None],
        on_question: Callable[[ManualQuestion], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._agent_id = agent_id
        self._on_ended = on_ended
        self._on_resolve = on_resolve
        self._on_question = on_question
        self._visit_id = ""
        self._quote: Quote | None = None
        self._dialogue = TerminalDialogue()
        self._payment: Payment | None = None
        self._refusal: PaymentRefused | None = None
        self._stamps: list[Stamp] = []

    @property
    def running(self) -> bool:
        """Whether the terminal is being used for a payment."""
        return self._dialogue.running

    def begin(self, visit_id: str, quote: Quote) -> None:
        """Charge the total of a quote."""
        if self.running:
            return
        agent_id = self._agent_id()
        self._visit_id, self._quote = visit_id, quote
        self._payment, self._refusal, self._stamps = None, None, []
        self._dialogue.begin()
        self.changed.emit()
        deliver = self._services.deliver

        def pay() -> tuple[Payment | PaymentRefused, list[Stamp]]:
            told: Callable[[Progress], None] = lambda progress: deliver(lambda: self._progressed(progress))  # noqa: E731
            ended = self._services.payments.pay(visit_id, quote, agent_id, told)
            return ended, [] if isinstance(ended, PaymentRefused) else self._services.payments.stamps_of(
                ended.payment_id
            )

        self._errands.run(pay, lambda answer: self._ended(*answer), self._not_recorded)

    def show_resolved(self, payment: Payment, stamps: list[Stamp]) -> None:
        """Show how a payment that was unknown has been cleared up."""
        self._quote = None
        self._payment, self._stamps = payment, stamps
        self.changed.emit()

    def speak(self) -> None:
        """Say the same in another language."""
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """A payment runs, or its end has not been read yet."""
        return self.running or self._payment is not None or self._refusal is not None

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        """There is a result to read."""
        return self.shown and not self.running

    @Property(str, notify=changed)
    def amount(self) -> str:
        """What is charged."""
        if self._payment is not None:
            return money_text(self._payment.amount_minor, self._payment.currency)
        return money_text(self._quote.total.amount_minor, self._quote.total.currency) if self._quote else ""

    @Property(str, notify=changed)
    def pictogram(self) -> str:
        """Name of the picture in `assets/icons`."""
        return self._saying.pictogram

    @Property(str, notify=changed)
    def tone(self) -> str:
        """One of good, notice, refusal."""
        return self._saying.tone

    @Property(str, notify=changed)
    def title(self) -> str:
        """What happens or happened, in one line."""
        return say(self._saying.title)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What to do now."""
        if self.running:
            return self._dialogue.text
        if self._refusal is not None:
            return say(PAYMENTS_REFUSED[self._refusal])
        if self._payment is not None and _shown_status(self._payment) is PaymentStatus.NOT_STARTED:
            return say(NOT_STARTED_REASONS.get(self._payment.reason, self._saying.text))
        return say(self._saying.text)

    @Property(list, notify=changed)
    def facts(self) -> list[str]:
        """Card, authorisation, reference: what a payment that ended is known by."""
        payment = self._payment
        if payment is None:
            return []
        facts = [(QCoreApplication.translate("Counter", "Reference {value}"), payment_reference(payment.payment_id))]
        if payment.card_last4:
            card = f"{payment.scheme} •••• {payment.card_last4}".strip()
            facts.append((QCoreApplication.translate("Counter", "Card {value}"), card))
        if payment.authorisation_code:
            facts.append((QCoreApplication.translate("Counter", "Authorisation {value}"), payment.authorisation_code))
        return [text.format(value=isolate(value)) for text, value in facts]

    @Property(str, notify=changed)
    def mark(self) -> str:
        """That a person keyed it in, not a machine; usually empty."""
        keyed_in = self._payment is not None and self._payment.entry_mode == SLIP_KEYED_IN
        return say(KEYED_IN) if keyed_in else ""

    @Property(list, notify=changed)
    def stampNumbers(self) -> list[str]:
        """Numbers of the stamps that were issued."""
        return [isolate(format_stamp_number(stamp.stamp_number)) for stamp in self._stamps]

    @Property(bool, notify=changed)
    def mayAbort(self) -> bool:
        """The terminal can be told to stop, and has not been yet."""
        return self.running and self._services.capabilities.can_abort and not self._dialogue.aborting

    @Property(bool, notify=changed)
    def mayRetry(self) -> bool:
        """The same amount may be asked for again."""
        return self._payment is not None and self._payment.status in TRY_AGAIN and self._quote is not None

    @Property(bool, notify=changed)
    def unknown(self) -> bool:
        """Nobody knows whether the card was charged."""
        return self._payment is not None and self._payment.status is PaymentStatus.UNKNOWN

    @Slot()
    def abort(self) -> None:
        """Ask the terminal to stop; what it did is told by the result alone."""
        if self.mayAbort:
            # False while there is nothing yet that could be stopped: then it may be asked again
            self._dialogue.aborting = self._services.payments.request_abort()
            self.changed.emit()

    @Slot()
    def retry(self) -> None:
        """Ask for the same amount again."""
        if self.mayRetry and self._quote is not None:
            self.begin(self._visit_id, self._quote)

    @Slot()
    def close(self) -> None:
        """The result was read."""
        if not self.running:
            self._payment, self._refusal, self._stamps = None, None, []
            self.changed.emit()

    @Slot()
    def resolve(self) -> None:
        """Say what the terminal shows."""
        payment = self._payment
        if payment is not None and self.unknown:
            self.close()
            self._on_resolve(payment)

    @property
    def _saying(self) -> Saying:
        if self.running:
            return self._dialogue.step
        if self._payment is not None:
            return RESULTS.get(_shown_status(self._payment), RESULTS[PaymentStatus.UNKNOWN])
        return _REFUSED

    def _progressed(self, progress: Progress) -> None:
        if self.running and progress.question is not None:
            self._on_question(progress.question)
        elif self.running:
            self._dialogue.progressed(progress)
            self.changed.emit()

    def _ended(self, answer: Payment | PaymentRefused, stamps: list[Stamp]) -> None:
        self._dialogue.end()
        if isinstance(answer, PaymentRefused):
            self._refusal = answer
        else:
            self._payment, self._stamps = answer, stamps
        self.changed.emit()
        self._on_ended()

    def _not_recorded(self) -> None:
        """The store failed: what the journal says of this payment now is shown by the banner of the session."""
        self._dialogue.end()
        self.changed.emit()
        self._on_ended()


def _shown_status(payment: Payment) -> PaymentStatus:
    """A refusal by the terminal itself, which wants its end of day first, is not the card's."""
    return PaymentStatus.NOT_STARTED if payment.reason == "end_of_day_required" else payment.status

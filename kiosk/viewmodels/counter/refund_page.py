"""Money that goes back: the form, then the terminal while it works, then how it ended; over everything else."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import SLIP_KEYED_IN, Progress
from drivers.card_terminal.manual_question import ManualQuestion
from kiosk.services.refund_rules import RefundRefused, RefundWish
from kiosk.services.slip_data import payment_reference
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.refund_form import RefundForm
from kiosk.viewmodels.counter.refund_wording import NOT_REFUNDED, REASONS, REFUNDS_REFUSED, RESULTS
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.terminal_dialogue import TerminalDialogue
from kiosk.viewmodels.counter.wording import KEYED_IN, Saying, money_text, say
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.staff.errands import Errands
from sync.store.records import PaymentStatus, Refund

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

_REFUSED: Final = Saying("attention", "notice", RESULTS[PaymentStatus.NOT_STARTED].title)


@QmlElement
class RefundPage(QObject):
    """`till` belongs to the worker that owns the terminal; `on_begun` and `on_ended` frame every refund.

    `on_question` gets what an agent has to key in for a terminal without a link.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        till: Errands,
        language: Language,
        agent_id: Callable[[], str],
        on_begun: Callable[[], None],
        on_ended: Callable[[], None],
        on_resolve: Callable[[Refund], None],
        on_question: Callable[[ManualQuestion], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._till = till
        self._on_begun = on_begun
        self._on_ended = on_ended
        self._on_resolve = on_resolve
        self._on_question = on_question
        self._dialogue = TerminalDialogue()
        self._refund: Refund | None = None
        self._refusal: RefundRefused | None = None
        self._wished = ""
        self._form = RefundForm(
            services=services, errands=errands, language=language, agent_id=agent_id, on_wish=self._begin, parent=self
        )
        self._form.changed.connect(self.changed)

    @property
    def running(self) -> bool:
        """Whether the terminal is being used for a refund."""
        return self._dialogue.running

    @property
    def covers(self) -> bool:
        """Whether anything of it lies over the desk."""
        return bool(self.shown) or bool(self._form.shown)

    def show_resolved(self, refund: Refund) -> None:
        """Show how a refund that was unknown has been cleared up."""
        self._refund = refund
        self.changed.emit()

    def speak(self) -> None:
        """Say the same in another language."""
        self._form.speak()
        self.changed.emit()

    def leave(self) -> None:
        """Nobody is at the desk any more."""
        self._form.close()
        self.close()

    @Property(RefundForm, constant=True)
    def form(self) -> RefundForm:
        """What is asked for."""
        return self._form

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """A refund runs, or its end has not been read yet."""
        return self.running or self.ended

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        """There is a result to read."""
        return not self.running and (self._refund is not None or self._refusal is not None)

    @Property(str, notify=changed)
    def amount(self) -> str:
        """What goes back; empty while nothing is on disk yet."""
        return money_text(self._refund.amount_minor, self._refund.currency) if self._refund else self._wished

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
            return f"{say(NOT_REFUNDED)} {say(REFUNDS_REFUSED[self._refusal])}"
        if self._refund is not None and self._refund.status is PaymentStatus.NOT_STARTED:
            return say(REASONS.get(self._refund.reason, self._saying.text))
        return say(self._saying.text)

    @Property(list, notify=changed)
    def facts(self) -> list[str]:
        """Reference, card, authorisation: what a refund that ended is known by."""
        refund = self._refund
        if refund is None:
            return []
        facts = [(QCoreApplication.translate("Counter", "Reference {value}"), payment_reference(refund.refund_id))]
        if refund.card_last4:
            card = f"{refund.scheme} •••• {refund.card_last4}".strip()
            facts.append((QCoreApplication.translate("Counter", "Card {value}"), card))
        if refund.authorisation_code:
            facts.append((QCoreApplication.translate("Counter", "Authorisation {value}"), refund.authorisation_code))
        return [text.format(value=isolate(value)) for text, value in facts]

    @Property(str, notify=changed)
    def mark(self) -> str:
        """That a person keyed it in, not a machine; usually empty."""
        keyed_in = self._refund is not None and self._refund.entry_mode == SLIP_KEYED_IN
        return say(KEYED_IN) if keyed_in else ""

    @Property(bool, notify=changed)
    def mayAbort(self) -> bool:
        """The terminal can be told to stop, and has not been yet."""
        return self.running and self._services.capabilities.can_abort and not self._dialogue.aborting

    @Property(bool, notify=changed)
    def approved(self) -> bool:
        """The money went back."""
        return self._refund is not None and self._refund.status is PaymentStatus.APPROVED

    @Property(bool, notify=changed)
    def unknown(self) -> bool:
        """Nobody knows whether the money went back."""
        return self._refund is not None and self._refund.status is PaymentStatus.UNKNOWN

    @Slot(str)
    def ask(self, payment_id: str) -> None:
        """Open the form for a payment."""
        if not self.covers:
            self._form.open(payment_id)

    @Slot()
    def abort(self) -> None:
        """Ask the terminal to stop; what it did is told by the result alone."""
        if self.mayAbort:
            # False while there is nothing yet that could be stopped: then it may be asked again
            self._dialogue.aborting = self._services.refunds.request_abort()
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """The result was read."""
        if not self.running:
            self._refund, self._refusal = None, None
            self.changed.emit()

    @Slot()
    def resolve(self) -> None:
        """Say what the terminal shows."""
        refund = self._refund
        if refund is not None and self.unknown:
            self.close()
            self._on_resolve(refund)

    @property
    def _saying(self) -> Saying:
        if self.running:
            return self._dialogue.step
        if self._refund is not None:
            return RESULTS.get(self._refund.status, RESULTS[PaymentStatus.UNKNOWN])
        return _REFUSED

    def _begin(self, wish: RefundWish, amount: str) -> None:
        if self.running:
            return
        self._dialogue.begin()
        self._refund, self._refusal, self._wished = None, None, amount
        self.changed.emit()
        self._on_begun()
        deliver = self._services.deliver

        def give_back() -> Refund | RefundRefused:
            return self._services.refunds.give_back(wish, lambda progress: deliver(lambda: self._progressed(progress)))

        self._till.run(give_back, self._ended, self._not_recorded)

    def _progressed(self, progress: Progress) -> None:
        if self.running and progress.question is not None:
            self._on_question(progress.question)
        elif self.running:
            self._dialogue.progressed(progress)
            self.changed.emit()

    def _ended(self, answer: Refund | RefundRefused) -> None:
        self._dialogue.end()
        if isinstance(answer, RefundRefused):
            self._refusal = answer
        else:
            self._refund = answer
        self.changed.emit()
        self._on_ended()

    def _not_recorded(self) -> None:
        """The store failed: what the journal says of this refund now is shown by the banner of the session."""
        self._dialogue.end()
        self.changed.emit()
        self._on_ended()

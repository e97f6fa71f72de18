"""What the visit costs: the quote's lines with their dirham components, the rate, the local total."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.quote import Quote, QuoteLine
from kiosk.services.payment_journal import PaymentRefused
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.wording import PAYMENTS_REFUSED, money_text, say, service_name
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.errands import Errands
from sync.store.records import Visit

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class FeeLine:
    """One act: name, its components in dirhams, the local amount; or why it is free."""

    line_id: str
    name: str
    components: str
    amount: str
    free: bool


@QmlElement
class FeesPage(QObject):
    """`on_pay(visit_id, quote)` begins a payment; `on_waived` is called when free acts were recorded."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        language: Language,
        agent_id: Callable[[], str],
        on_pay: Callable[[str, Quote], None],
        on_waived: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._language = language
        self._agent_id = agent_id
        self._on_pay = on_pay
        self._on_waived = on_waived
        self._visit_id = ""
        self._served = False
        self._quote: Quote | None = None
        self._refusal: PaymentRefused | None = None
        self._blocked = False
        self._busy = False
        self._lines = RowModel(FeeLine, self)

    def show(self, visit: Visit | None, served: bool) -> None:
        """Quote the open services of a visit; money is taken only while it is `served`."""
        self._served = served
        self.changed.emit()
        if visit is None:
            self._visit_id = ""
            self._take("", PaymentRefused.VISIT_GONE)
            return
        visit_id = self._visit_id = visit.visit_id
        self._errands.run(lambda: self._services.payments.quote(visit_id), lambda answer: self._take(visit_id, answer))

    def set_blocked(self, blocked: bool) -> None:
        """Whether an unknown payment keeps the terminal from charging."""
        self._blocked = blocked
        self.changed.emit()

    def speak(self) -> None:
        """Say the same in another language."""
        self._show_lines()

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel:
        """Rows of `FeeLine`."""
        return self._lines

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Something is open: to pay, or free and to be recorded."""
        return self._quote is not None

    @Property(bool, notify=changed)
    def allSettled(self) -> bool:
        """Every service of the visit is settled."""
        return self._visit_id != "" and self._refusal is PaymentRefused.ALREADY_SETTLED

    @Property(str, notify=changed)
    def total(self) -> str:
        """What the card will be charged."""
        return money_text(self._quote.total.amount_minor, self._quote.total.currency) if self._quote else ""

    @Property(str, notify=changed)
    def totalMad(self) -> str:
        """The same in dirhams."""
        if self._quote is None:
            return ""
        return money_text(sum(_mad_minor(line) for line in self._quote.lines), "MAD")

    @Property(str, notify=changed)
    def rate(self) -> str:
        """The chancery rate of the quote, empty when all is free."""
        return isolate(self._quote.rate_text) if self._quote and self._quote.rate_text else ""

    @Property(bool, notify=changed)
    def chargeable(self) -> bool:
        """There is an amount to take."""
        return self._quote is not None and not self._quote.is_free

    @Property(bool, notify=changed)
    def hasFree(self) -> bool:
        """There are acts without a fee."""
        return self._quote is not None and any(line.is_free for line in self._quote.lines)

    @Property(bool, notify=changed)
    def mayPay(self) -> bool:
        """The visitor is here, the terminal is free, there is an amount."""
        return self.chargeable and self._served and not self._blocked and not self._busy

    @Property(bool, notify=changed)
    def mayWaive(self) -> bool:
        """The visitor is here and there are acts without a fee."""
        return self.hasFree and self._served and not self._busy

    @Property(str, notify=changed)
    def freeReason(self) -> str:
        """The legal reason that will be recorded with the free acts."""
        if self._quote is None:
            return ""
        reasons = [
            self._services.tariff.line(line.service_code).free_reason for line in self._quote.lines if line.is_free
        ]
        return isolate("; ".join(dict.fromkeys(reasons))) if reasons else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        """What is in the way; usually empty."""
        if self._refusal is None or not self._visit_id or self._refusal is PaymentRefused.ALREADY_SETTLED:
            return ""
        return say(PAYMENTS_REFUSED[self._refusal])

    @Slot()
    def pay(self) -> None:
        """Take the total by card."""
        if self.mayPay and self._quote is not None:
            self._on_pay(self._visit_id, self._quote)

    @Slot()
    def waive(self) -> None:
        """Record the free acts, with the tariff's legal reason."""
        quote, visit_id, agent_id = self._quote, self._visit_id, self._agent_id()
        if not self.mayWaive or quote is None:
            return
        self._busy = True
        self.changed.emit()
        self._errands.run(
            lambda: self._services.payments.waive(visit_id, quote, agent_id), self._waived, self._not_waived
        )

    def _waived(self, answer: Visit | PaymentRefused) -> None:
        self._busy = False
        if isinstance(answer, PaymentRefused):
            self._refusal = answer
        self.changed.emit()
        self._on_waived()

    def _not_waived(self) -> None:
        self._busy = False
        self.changed.emit()

    def _take(self, visit_id: str, answer: Quote | PaymentRefused) -> None:
        if visit_id != self._visit_id:
            return
        self._quote = answer if isinstance(answer, Quote) else None
        self._refusal = answer if isinstance(answer, PaymentRefused) else None
        self._show_lines()

    def _show_lines(self) -> None:
        self._lines.show([self._line(line, self._quote) for line in self._quote.lines] if self._quote else [])
        self.changed.emit()

    def _line(self, line: QuoteLine, quote: Quote) -> FeeLine:
        components = [
            (QCoreApplication.translate("Counter", "Stamp {amount}"), line.stamp_mad_minor),
            (QCoreApplication.translate("Counter", "Chancery {amount}"), line.chancery_mad_minor),
            (QCoreApplication.translate("Counter", "Service {amount}"), line.service_mad_minor),
        ]
        shown = [text.format(amount=money_text(minor, "MAD")) for text, minor in components if minor]
        return FeeLine(
            # not the quote's own id: a new quote of the same services is the same list
            line_id=line.visit_service_id,
            name=service_name(self._services.tariff, line.service_code, self._language.code),
            components=" + ".join(shown),
            amount=money_text(line.amount_minor, quote.total.currency),
            free=line.is_free,
        )


def _mad_minor(line: QuoteLine) -> int:
    return line.stamp_mad_minor + line.chancery_mad_minor + line.service_mad_minor

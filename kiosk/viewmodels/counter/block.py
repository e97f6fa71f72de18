"""What keeps the terminal from working: a payment or refund whose outcome nobody knows, and how to clear it up."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.slip_data import payment_reference
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.resolution_page import ResolutionPage
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.staff.errands import Errands
from sync.store.records import Payment, PaymentStatus, Refund

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Block(QObject):
    """`till` belongs to the worker that owns the terminal; `on_known` is told each time whether it is blocked."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        till: Errands,
        resolution: ResolutionPage,
        on_known: Callable[[bool], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._till = till
        self._resolution = resolution
        self._on_known = on_known
        self._entry: Payment | Refund | None = None

    def look(self) -> None:
        """Ask the journal."""
        self._till.run(self._find, self._take)

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """The terminal can be used for nothing else."""
        return self._entry is not None

    @Property(str, notify=changed)
    def text(self) -> str:
        """What blocks it, and what that means."""
        if self._entry is None:
            return ""
        if isinstance(self._entry, Refund):
            own_id = self._entry.refund_id
            text = QCoreApplication.translate(
                "Counter",
                "Refund {reference} has no known outcome. No card can be charged or credited here until it is "
                "cleared up.",
            )
        else:
            own_id = self._entry.payment_id
            text = QCoreApplication.translate(
                "Counter",
                "Payment {reference} has no known outcome. No card can be charged here until it is cleared up.",
            )
        return text.format(reference=isolate(payment_reference(own_id)))

    @Property(bool, notify=changed)
    def mayAskTerminal(self) -> bool:
        """The terminal can be asked for its own record of what is unknown."""
        return isinstance(self._entry, Payment) and self._services.capabilities.can_recover

    @Slot()
    def resolve(self) -> None:
        """Open the form."""
        if self._entry is not None:
            self._resolution.open(self._entry)

    @Slot()
    def askTerminal(self) -> None:
        """Open the form, and have the terminal asked for its record."""
        self.resolve()
        self._resolution.askTerminal()

    def speak(self) -> None:
        """Say the same in another language."""
        self.changed.emit()

    def _find(self) -> Payment | Refund | None:
        payments, refunds = self._services.payments, self._services.refunds
        entry = payments.blocking()
        if entry is not None and entry.status is not PaymentStatus.UNKNOWN:
            # the store failed in the middle of it; this worker owns the terminal, so nothing runs any more
            payments.recover()
            refunds.recover()
            entry = payments.blocking()
        return entry

    def _take(self, entry: Payment | Refund | None) -> None:
        self._entry = entry
        self._on_known(entry is not None)
        self.changed.emit()

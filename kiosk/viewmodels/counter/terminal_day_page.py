"""The card terminal over the desk: how it is, what it sums up beside our journal, and its end of day."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import BatchResult, BatchStatus, TerminalState, TerminalStatus
from kiosk.services.batch_journal import DayRefused
from kiosk.services.closing import KIND
from kiosk.services.reprint import ReprintRefused
from kiosk.services.slip_data import local_date, local_time
from kiosk.services.terminal_day import TerminalDay
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.end_of_day import EndOfDay, is_unknown
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.wording import REPRINTS_REFUSED, say
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.device_states import TERMINAL_STATES
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.staff.terminal_wording import (
    DAY_REFUSED,
    DAY_RESULTS,
    abilities,
    no_totals_text,
    protocol_name,
)
from kiosk.viewmodels.staff.totals import (
    Sums,
    TotalRow,
    difference_of,
    sums_of_batch,
    sums_of_booked,
    sums_of_result,
    total_rows,
)
from sync.store.records import Agent, BatchState, PrintJob, TerminalBatch

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

#: ends of day that have a closing slip
PRINTED: Final = frozenset({BatchState.DONE, BatchState.REFUSED, BatchState.UNKNOWN})


@QmlElement
class TerminalDayPage(QObject):
    """`errands` belong to the worker that owns the terminal.

    `on_status` is told how it is whenever it was asked here, `on_ended` is called after an end of day.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        agent: Callable[[], Agent | None],
        on_status: Callable[[TerminalStatus], None],
        on_ended: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._agent = agent
        self._on_status = on_status
        self._on_ended = on_ended
        self._shown = False
        self._busy = False
        self._status = TerminalStatus(TerminalState.UNKNOWN)
        self._day: TerminalDay | None = None
        self._totals: BatchResult | None = None
        self._message: Callable[[], str] = _nothing
        self._rows = RowModel(TotalRow, self)
        self._end_of_day = EndOfDay(
            services=services,
            errands=errands,
            agent=agent,
            on_begun=self._begin,
            on_ended=self._day_ended,
            on_failed=self._failed,
            parent=self,
        )

    @property
    def running(self) -> bool:
        """Whether an end of day is under way."""
        return self._end_of_day.running

    def tell(self, status: TerminalStatus) -> None:
        """The terminal was asked elsewhere how it is; what it said of itself stays while its state does."""
        if status.state is not self._status.state:
            self._status = status
            self.changed.emit()

    def speak(self) -> None:
        """Say the same in another language."""
        self._end_of_day.speak()
        self._show()

    @Property(EndOfDay, constant=True)
    def endOfDay(self) -> EndOfDay:
        """Its end of day."""
        return self._end_of_day

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """It lies over the desk."""
        return self._shown

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """The terminal is being asked."""
        return self._busy

    @Property(str, notify=changed)
    def protocol(self) -> str:
        """What the terminal speaks."""
        return protocol_name(self._services.protocol)

    @Property(list, notify=changed)
    def abilities(self) -> list[str]:
        """What it can do beside charging cards."""
        return abilities(self._services.day.capabilities)

    @Property(str, notify=changed)
    def state(self) -> str:
        """How it is."""
        return say(TERMINAL_STATES[self._status.state][1])

    @Property(str, notify=changed)
    def tone(self) -> str:
        """One of good, notice, refusal."""
        return TERMINAL_STATES[self._status.state][0]

    @Property(str, notify=changed)
    def words(self) -> str:
        """What it says about itself."""
        return isolate(self._status.text) if self._status.text else ""

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel:
        """Rows of `TotalRow`."""
        return self._rows

    @Property(str, notify=changed)
    def period(self) -> str:
        """Since when our totals count."""
        if self._day is None or self._end_of_day.ended:
            return ""
        since = self._day.booked.since
        if since is None:
            return QCoreApplication.translate("Counter", "Everything charged at this terminal so far")
        text = QCoreApplication.translate("Counter", "Charged since the end of day of {moment}")
        return text.format(moment=self._moment(since))

    @Property(str, notify=changed)
    def difference(self) -> str:
        """What does not agree between the terminal and our journal; usually empty."""
        terminal, ours = self._sums()
        return difference_of(terminal, ours) if terminal is not None and ours is not None else ""

    @Property(str, notify=changed)
    def last(self) -> str:
        """When and how the last end of day ended; empty before the first one."""
        last = self._day.last if self._day is not None else None
        if last is None or self._end_of_day.ended:
            return ""
        text = QCoreApplication.translate("Counter", "Last end of day, {moment}: {result}")
        return text.format(moment=self._moment(last.started_at), result=say(DAY_RESULTS[last.status].title))

    @Property(bool, notify=changed)
    def unknown(self) -> bool:
        """Nobody knows whether the terminal has ended its day."""
        return is_unknown(self._last)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why nothing was done; usually empty."""
        return self._message()

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Who or what else ends its day; usually empty."""
        if not self._services.day.capabilities.can_end_of_day:
            return QCoreApplication.translate(
                "Counter",
                "This terminal ends its day in its own menu. Compare the slip it prints with our totals.",
            )
        return "" if self._end_of_day.allowed else say(DAY_REFUSED[DayRefused.ROLE])

    @Property(bool, constant=True)
    def hasTotals(self) -> bool:
        """Its protocol has totals."""
        return self._services.day.capabilities.can_totals

    @Property(bool, notify=changed)
    def mayReprint(self) -> bool:
        """There is a closing slip."""
        last = self._last
        return last is not None and last.status in PRINTED and self._end_of_day.allowed

    @Slot()
    def open(self) -> None:
        """Show it, and ask the terminal how it is."""
        self._shown, self._totals, self._message = True, None, _nothing
        self._end_of_day.clear()
        self._show()
        self.refresh()

    @Slot()
    def close(self) -> None:
        """Put it away; not while an end of day is under way."""
        if not self.running:
            self._shown = False
            self._end_of_day.clear()
            self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Ask the terminal how it is, and look at the journal."""
        if self._begin():
            day = self._services.day
            self._errands.run(lambda: (day.status(), day.day()), lambda found: self._refreshed(*found), self._failed)

    @Slot()
    def totals(self) -> None:
        """Ask the terminal for its totals."""
        if self.hasTotals and self._begin():
            self._end_of_day.clear()
            day = self._services.day
            self._errands.run(lambda: (day.totals(), day.day()), lambda found: self._summed(*found), self._failed)

    @Slot()
    def reprint(self) -> None:
        """Print the closing slip again, as a numbered DUPLICATA."""
        agent, last = self._agent(), self._last
        if agent is not None and last is not None and self.mayReprint:
            batch_id, role = last.batch_id, agent.role
            self._errands.run(lambda: self._services.reprints.reprint(KIND, batch_id, role), self._reprinted)

    @property
    def _last(self) -> TerminalBatch | None:
        return self._end_of_day.result or (self._day.last if self._day is not None else None)

    def _begin(self) -> bool:
        """The terminal is about to be asked; False when it is being asked already."""
        if self._busy:
            return False
        self._busy, self._message = True, _nothing
        self.changed.emit()
        return True

    def _failed(self) -> None:
        self._busy = False
        self.changed.emit()

    def _refreshed(self, status: TerminalStatus, day: TerminalDay) -> None:
        self._busy, self._status, self._day = False, status, day
        self._on_status(status)
        self._show()

    def _summed(self, answer: BatchResult | DayRefused, day: TerminalDay) -> None:
        self._busy, self._day, self._totals = False, day, None
        if isinstance(answer, DayRefused):
            self._message = lambda: say(DAY_REFUSED[answer])
        elif answer.status is BatchStatus.DONE:
            self._totals = answer
        else:
            self._message = lambda: no_totals_text(answer)
        self._show()

    def _day_ended(self, answer: TerminalBatch | DayRefused, day: TerminalDay) -> None:
        self._busy, self._day, self._totals = False, day, None
        if isinstance(answer, DayRefused):
            self._message = lambda: say(DAY_REFUSED[answer])
        self._show()
        self._on_ended()

    def _reprinted(self, answer: PrintJob | ReprintRefused) -> None:
        self._message = _nothing
        if isinstance(answer, ReprintRefused):
            self._message = lambda: say(REPRINTS_REFUSED[answer])
        self._services.wake_printer()
        self.changed.emit()

    def _sums(self) -> tuple[Sums | None, Sums | None]:
        """The terminal's side, None where it has told nothing, and ours."""
        if self._end_of_day.result is not None:
            return sums_of_batch(self._end_of_day.result)
        if self._day is None:
            return None, None
        booked, said = self._day.booked, self._totals
        return sums_of_result(said, booked.currency) if said is not None else None, sums_of_booked(booked)

    def _moment(self, moment: datetime) -> str:
        zone = self._services.zone
        return isolate(f"{local_date(moment, zone)} {local_time(moment, zone)}")

    def _show(self) -> None:
        terminal, ours = self._sums()
        self._rows.show(total_rows(terminal, ours) if ours is not None else [])
        self.changed.emit()


def _nothing() -> str:
    return ""

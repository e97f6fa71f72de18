"""The end of day of the card terminal: asked for twice, shown while it runs, and how it ended."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import Progress, ProgressCode
from kiosk.services.batch_journal import CLOSING_ROLES, DayRefused
from kiosk.services.terminal_day import TerminalDay
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.wording import say
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.staff.terminal_wording import (
    DAY_RESULTS,
    DAY_STEP,
    DAY_STEPS,
    DayWords,
    result_text,
    step_text,
)
from sync.store.records import Agent, BatchState, TerminalBatch

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST: Final = DAY_STEPS[ProgressCode.CONNECTING]

#: how it ended, or why it was refused, and what the journal says afterwards
Ended = Callable[[TerminalBatch | DayRefused, TerminalDay], None]


@QmlElement
class EndOfDay(QObject):
    """`errands` belong to the worker that owns the terminal; `on_begun` may still say no."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        agent: Callable[[], Agent | None],
        on_begun: Callable[[], bool],
        on_ended: Ended,
        on_failed: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._agent = agent
        self._on_begun = on_begun
        self._on_ended = on_ended
        self._on_failed = on_failed
        self._asking = False
        self._step: DayWords | None = None
        self._words = ""
        self._ended: TerminalBatch | None = None

    @property
    def result(self) -> TerminalBatch | None:
        """The one that has just ended here."""
        return self._ended

    def clear(self) -> None:
        """Its result was read, and nothing is asked."""
        self._asking, self._ended = False, None
        self.changed.emit()

    def speak(self) -> None:
        """Say the same in another language."""
        self.changed.emit()

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """The terminal has one, and whoever works here may ask for it."""
        return self._services.day.capabilities.can_end_of_day and self.allowed

    @property
    def allowed(self) -> bool:
        """Whoever works here may end the day."""
        agent = self._agent()
        return agent is not None and agent.role in CLOSING_ROLES

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """It waits for a yes."""
        return self._asking

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """It is under way: nothing else can be done."""
        return self._step is not None

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        """There is a result to read."""
        return self._ended is not None

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
        """What to do now, and the terminal's own words."""
        if self._ended is None:
            return step_text(self._words)
        return result_text(self._ended)

    @Slot()
    def ask(self) -> None:
        """Say what it does, and wait for a yes."""
        if self.offered and not self.running:
            self._asking = True
            self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Not after all."""
        self._asking = False
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """End the terminal's day, once."""
        agent = self._agent()
        if agent is None or not self._asking or self.running or not self._on_begun():
            return
        self._asking, self._ended = False, None
        self._step, self._words = _FIRST, ""
        self.changed.emit()
        day, deliver = self._services.day, self._services.deliver

        def end() -> tuple[TerminalBatch | DayRefused, TerminalDay]:
            told: Callable[[Progress], None] = lambda progress: deliver(lambda: self._progressed(progress))  # noqa: E731
            return day.end_of_day(agent, told), day.day()

        self._errands.run(end, lambda found: self._take(*found), self._failed)

    @property
    def _saying(self) -> DayWords:
        if self._ended is not None:
            return DAY_RESULTS[self._ended.status]
        return self._step or _FIRST

    def _progressed(self, progress: Progress) -> None:
        if self.running:
            self._step = DAY_STEPS.get(progress.code, DAY_STEP)
            self._words = progress.text
            self.changed.emit()

    def _take(self, answer: TerminalBatch | DayRefused, day: TerminalDay) -> None:
        self._step = None
        if not isinstance(answer, DayRefused):
            self._ended = answer
        self.changed.emit()
        self._on_ended(answer, day)

    def _failed(self) -> None:
        # the journal could not be read or written: what happened is told by it later
        self._step = None
        self.changed.emit()
        self._on_failed()


def is_unknown(batch: TerminalBatch | None) -> bool:
    """Whether nobody knows how an end of day ended."""
    return batch is not None and batch.status is BatchState.UNKNOWN

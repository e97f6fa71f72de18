"""What the terminal does during a payment or refund, and the one thing an agent can do meanwhile: ask it to stop."""

from drivers.card_terminal.interface import Progress, ProgressCode
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.wording import ABORTING, STEPS, Saying, say


class TerminalDialogue:
    """Belongs to the page whose operation runs; lives in the GUI thread."""

    def __init__(self) -> None:
        self.running = False
        self.aborting = False
        self.step: Saying = STEPS[ProgressCode.CONNECTING]
        self._terminal_words = ""

    def begin(self) -> None:
        """An operation begins."""
        self.running, self.aborting = True, False
        self.step, self._terminal_words = STEPS[ProgressCode.CONNECTING], ""

    def progressed(self, progress: Progress) -> None:
        """The terminal tells of its next step."""
        self.step, self._terminal_words = STEPS[progress.code], progress.text

    def end(self) -> None:
        """It is over."""
        self.running = False

    @property
    def text(self) -> str:
        """The terminal's own words, else what to do."""
        if self._terminal_words:
            return isolate(self._terminal_words)
        return say(ABORTING if self.aborting else self.step.text)

"""The link of an ECR17 terminal: opened per operation or kept, found dead before a message leaves on it."""

from collections.abc import Callable

from drivers.card_terminal.ecr17.dialogue import Dialogue, State
from drivers.card_terminal.ecr17.framing import FrameReader, LrcVariant
from drivers.clock import Clock
from drivers.errors import LinkLost, LinkTimeout
from drivers.link.interface import Link

_READ_BYTES = 1024
_WRITE_TIMEOUT_S = 3.0


class Line:
    """A link with its frame reader. Every method that speaks raises LinkError."""

    def __init__(self, link: Link, clock: Clock, variant: LrcVariant) -> None:
        self._link = link
        self._clock = clock
        #: the variant the terminal was last understood with
        self._variant = variant
        self.reader = FrameReader(variant)

    def open(self) -> None:
        """Open the link, anew when the terminal has closed it since; what waits in it is not ours and dropped."""
        self._link.open()
        try:
            self._link.drain_input()
        except LinkLost:
            self._link.close()
            self._link.open()
            self._link.drain_input()
        self.reader = FrameReader(self._variant)

    def refresh(self) -> None:
        """Look whether the terminal has closed the link after its last answer, and open it anew if so."""
        try:
            self._link.drain_input()
        except LinkLost:
            self._link.close()
            self._link.open()
        self.reader.give_up()

    def close(self) -> None:
        """Close the link."""
        self._link.close()

    def converse(self, dialogue: Dialogue, on_display: Callable[[str], None]) -> None:
        """Run a dialogue to its end."""
        self._send(dialogue.start(self._clock.monotonic_s()))
        while dialogue.state is not State.DONE:
            try:
                data = self._link.read(_READ_BYTES, dialogue.deadline_s)
            except LinkTimeout:
                output = dialogue.timeout(self._clock.monotonic_s())
            else:
                output = dialogue.receive(data, self._clock.monotonic_s())
            self._send(output)
            for text in dialogue.take_displays():
                on_display(text)
        if dialogue.answer is not None:
            self._variant = self.reader.variant

    def _send(self, data: bytes) -> None:
        if data:
            self._link.write(data, self._clock.monotonic_s() + _WRITE_TIMEOUT_S)

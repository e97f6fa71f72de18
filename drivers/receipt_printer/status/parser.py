"""What the parsers of all printer families share: one open question, readings, and what proves a slip."""

from abc import ABC, abstractmethod

from drivers.receipt_printer.interface import PrinterState, PrinterStatus
from drivers.receipt_printer.status.readings import Readings

XON, XOFF = 0x11, 0x13
_KEPT_RAW_BYTES = 32


class StatusParser(ABC):
    """Feed it all input; ask it for the latest status and for proofs. What was not asked for or fits nothing is
    noise and changes nothing: noise never makes a printer ready and never proves a slip.

    Answers do not say which question they answer, so one question is open at a time (`expect_real_time`).
    """

    def __init__(self) -> None:
        self.readings = Readings()
        #: the number of the latest `GS ( H` answer; it stands for all numbers sent before it
        self.process_id: int | None = None
        #: how many of the expected `GS r 1` answers have come, ever
        self.paper_statuses = 0
        #: how many bytes that look like one came while none was outstanding, ever: somebody else's, or a bad line
        self.stray_paper_statuses = 0
        #: how many times the printer said that its buffers are cleared, ever
        self.buffer_clearings = 0
        #: answer to `GS I 67`
        self.model_name: str | None = None
        #: Star: how many ETB it has printed up to, modulo 32
        self.etb_counter: int | None = None
        #: Custom: the last full status said that data or the paper motor are under way; None before the first
        self.working: bool | None = None
        self._paper_statuses_expected = 0
        self._question: int | None = None
        self._raw = bytearray()

    def forget(self) -> None:
        """Start a new round: all readings unknown, no question open."""
        self.readings = Readings()
        self._raw.clear()
        self._question = None

    def expect_real_time(self, n: int) -> None:
        """The next real-time answer belongs to question `n`."""
        self._question = n

    @property
    def question_open(self) -> bool:
        """Whether the answer to the last `expect_real_time` is missing."""
        return self._question is not None

    def expect_paper_statuses(self, count: int) -> None:
        """`count` more `GS r 1` were sent; single bytes count as their answers only while some are outstanding."""
        self._paper_statuses_expected += count

    @property
    def paper_statuses_outstanding(self) -> int:
        """How many of the expected `GS r 1` answers have not come yet."""
        return self._paper_statuses_expected - self.paper_statuses

    def forget_paper_statuses(self) -> None:
        """What is outstanding will not come any more."""
        self._paper_statuses_expected = self.paper_statuses

    def feed(self, data: bytes) -> None:
        """Take the next input, cut anywhere."""
        for byte in data:
            if byte not in (XON, XOFF):
                self._take(byte)

    def status(self) -> PrinterStatus:
        """The latest status; `raw` holds the last status bytes since `forget`, in hex."""
        return self.readings.status(self._raw.hex(" "))

    def fault(self) -> PrinterState | None:
        """A reported reason to give up a running job; unknown and what passes by itself are none."""
        return self.readings.fault()

    @abstractmethod
    def _take(self, byte: int) -> None:
        """Take one byte that is not flow control."""

    def _keep_raw(self, *values: int) -> None:
        self._raw += bytes(values)
        del self._raw[:-_KEPT_RAW_BYTES]

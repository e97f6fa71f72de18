"""ZVT driver: every operation registers first, which is also the probe before a financial message (README.md)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from drivers.card_terminal.currencies import numeric_code
from drivers.card_terminal.interface import (
    BatchResult,
    BatchStatus,
    Capabilities,
    Outcome,
    Progress,
    ProgressCode,
    ProgressListener,
    TerminalResult,
    TerminalState,
    TerminalStatus,
)
from drivers.card_terminal.zvt import codec
from drivers.card_terminal.zvt.codec import Command, Control, Tag
from drivers.card_terminal.zvt.codes import PASSING_STATES
from drivers.card_terminal.zvt.conversation import Conversation, LineFault, Watch, line_fault
from drivers.card_terminal.zvt.dialogue import Dialogue, Ending
from drivers.card_terminal.zvt.layer import Layer, SerialLayer, StreamLayer
from drivers.card_terminal.zvt.progress import progress_of
from drivers.card_terminal.zvt.session import Session, terminal_state
from drivers.card_terminal.zvt.settings import ZvtSettings
from drivers.card_terminal.zvt.verdict import Asked, batch_of, is_unknown_command, result_of
from drivers.clock import Clock
from drivers.errors import LinkError, UsageError
from drivers.link.interface import Link

_CAPABILITIES = Capabilities(
    can_refund=True,
    can_reverse=True,
    can_recover=True,
    can_abort=True,
    can_totals=True,
    can_end_of_day=True,
    reports_progress=True,
)
_OUT_OF_REACH = frozenset({"link_unavailable", "link_lost", "no_answer"})
#: 84 83 to 06 B0: a running payment may be past the step where it can be stopped
_NOTHING_TO_STOP = "there was nothing to stop, or nothing that can be stopped now (84 83)"
_SETTLED = frozenset({Outcome.APPROVED, Outcome.DECLINED, Outcome.CANCELLED})


@dataclass
class _Running:
    """The operation another thread may want to stop."""

    abort_wanted: bool = False


class ZvtTerminal:
    """Implements `interface.CardTerminal`. ZVT has no place for a reference of ours: `reference` is not sent."""

    def __init__(
        self, link: Link, clock: Clock, settings: ZvtSettings, pause: Callable[[float], None] | None = None
    ) -> None:
        """`pause` waits before a serial port that went away is looked for again; None: the clock's own."""
        self._clock = clock
        self._settings = settings
        is_serial = settings.is_serial
        self._is_serial = not link.url.startswith("tcp:") if is_serial is None else is_serial
        reconnect_s = settings.reconnect_s if self._is_serial else 0.0
        self._conversation = Conversation(link, clock, pause or clock.pause, reconnect_s)
        self._running: _Running | None = None
        #: 1F1F of the terminal's last transaction; empty when we cannot be sure to know it
        self._last_transaction = b""

    @property
    def capabilities(self) -> Capabilities:
        """Everything the interface has."""
        return _CAPABILITIES

    def probe(self) -> TerminalStatus:
        """Enquire the state (05 01) without registering."""
        return self._enquire(register=False)

    def status(self) -> TerminalStatus:
        """Register and enquire the state; the text has terminal id and software version."""
        return self._enquire(register=True)

    def purchase(
        self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Charge a card; raises UsageError for an amount or currency that ZVT cannot carry."""
        _check_amount(amount_minor)
        mirrored = self._last_transaction if self._settings.synchronise else None
        command = codec.authorisation(amount_minor, numeric_code(currency), mirrored)
        return self._move_money(command, Asked(amount_minor, currency), on_progress)

    def refund(self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener) -> TerminalResult:
        """Give money back to a card (06 31)."""
        _check_amount(amount_minor)
        command = codec.refund(self._settings.password, amount_minor, numeric_code(currency))
        return self._move_money(command, Asked(amount_minor, currency), on_progress)

    def reverse(
        self, receipt_number: str, amount_minor: int, currency: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Reverse a payment by its receipt number (06 30); many terminals reverse their last one only.

        `amount_minor` 0 takes whatever amount the terminal says it reversed.
        """
        if not (receipt_number.isascii() and receipt_number.isdecimal() and len(receipt_number.lstrip("0")) <= 4):
            raise UsageError(f"receipt number {receipt_number!r}: ZVT carries four digits")
        command = codec.reversal(self._settings.password, int(receipt_number))
        return self._move_money(command, Asked(amount_minor or None, currency), on_progress)

    def last_result(self) -> TerminalResult:
        """Ask for the last transaction's status information again (06 20), nothing printed."""
        currency = self._settings.currency
        with self._session(currency, None) as opened:
            failure = opened if isinstance(opened, LineFault) else None
            if isinstance(opened, Session):
                dialogue, line = opened.ask(codec.repeat_receipt(self._settings.password), self._watch(None))
                if dialogue.ending is Ending.COMPLETED:
                    result = result_of(dialogue, Asked(None, currency), self._settings.charset)
                    return replace(result, terminal_id=result.terminal_id or opened.terminal_id)
                failure = line or opened.fault_of(dialogue)
        reason, text = (failure.reason, failure.text) if failure else ("no_result", "")
        return TerminalResult(Outcome.UNKNOWN, reason, 0, currency, text, amount_proven=False)

    def totals(self) -> BatchResult:
        """Turnover totals of the open batch (06 10)."""
        return self._batch(codec.turnover_totals(self._settings.password), None)

    def end_of_day(self, on_progress: ProgressListener) -> BatchResult:
        """Close the batch (06 50)."""
        return self._batch(codec.end_of_day(self._settings.password), on_progress)

    def diagnose(self, on_progress: ProgressListener) -> TerminalStatus:
        """Let the terminal call its host (06 70), then say how it is; moves no money."""
        batch = self._batch(codec.diagnosis(self._settings.password), on_progress)
        if batch.status is BatchStatus.DONE:
            return self.status()
        state = TerminalState.OUT_OF_REACH if batch.reason in _OUT_OF_REACH else TerminalState.ERROR
        return TerminalStatus(state, batch.text)

    def abort(self) -> BatchResult:
        """Ask the terminal to stop what it does for nobody any more (06 B0), without registering."""
        with self._session("", None) as opened:
            if isinstance(opened, LineFault):
                return BatchResult(BatchStatus.NOT_STARTED, opened.reason, text=opened.text)
            dialogue, line = opened.run(codec.abort(), self._watch(None))
            if line is None and is_unknown_command(dialogue):
                return BatchResult(BatchStatus.NOT_STARTED, "nothing_to_stop", text=_NOTHING_TO_STOP)
            fault = line or opened.fault_of(dialogue)
            if fault is None:
                opened.hear_out()
                return BatchResult(BatchStatus.DONE, "done", text="the terminal was asked to stop")
            return BatchResult(BatchStatus.NOT_STARTED, fault.reason, text=fault.text)

    def request_abort(self) -> bool:
        """Ask the running operation to stop; the terminal decides, and the operation ends as it says."""
        running = self._running
        if running is None:
            return False
        running.abort_wanted = True
        return True

    def close(self) -> None:
        """Give the link back."""
        self._conversation.close()

    def _move_money(self, command: Command, asked: Asked, on_progress: ProgressListener) -> TerminalResult:
        amount_minor, currency = asked.amount_minor or 0, asked.currency
        with self._session(currency, on_progress) as opened:
            if isinstance(opened, LineFault):
                return TerminalResult(Outcome.NOT_STARTED, opened.reason, amount_minor, currency, opened.text)
            watch = self._watch(on_progress)
            if watch.abort_wanted():
                return TerminalResult(Outcome.CANCELLED, "abandoned", amount_minor, currency, "stopped before it began")
            dialogue, line = opened.run(command, watch)
            result = result_of(dialogue, asked, self._settings.charset)
            if dialogue.ending is None and line is not None:
                result = replace(result, reason=line.reason, text=line.text)
            self._remember(dialogue, result)
            return replace(result, terminal_id=result.terminal_id or opened.terminal_id)

    def _batch(self, command: Command, on_progress: ProgressListener | None) -> BatchResult:
        currency = self._settings.currency
        with self._session(currency, on_progress) as opened:
            if isinstance(opened, LineFault):
                return BatchResult(BatchStatus.NOT_STARTED, opened.reason, currency, opened.text)
            dialogue, line = opened.run(command, self._watch(on_progress))
            result = batch_of(dialogue, currency, self._settings.charset)
            if dialogue.ending is None and line is not None:
                result = replace(result, reason=line.reason, text=line.text)
            return replace(result, terminal_id=result.terminal_id or opened.terminal_id)

    def _enquire(self, register: bool) -> TerminalStatus:
        with self._session(self._settings.currency if register else "", None) as opened:
            if isinstance(opened, LineFault):
                return _status_of(opened)
            dialogue, line = opened.run(codec.status_enquiry(self._settings.password), self._watch(None))
            if is_unknown_command(dialogue):
                return TerminalStatus(TerminalState.READY, "answers, and does not tell its state")
            failure = line or opened.fault_of(dialogue)
            if failure is not None:
                return _status_of(failure)
            state, text = terminal_state(dialogue)
            if opened.terminal_id:
                text = f"terminal {opened.terminal_id}, {text}".removesuffix(", ")
            if state is None or state == 0:
                return TerminalStatus(TerminalState.READY, text)
            return TerminalStatus(TerminalState.BUSY if state in PASSING_STATES else TerminalState.ERROR, text)

    @contextmanager
    def _session(self, currency: str, on_progress: ProgressListener | None) -> Iterator[Session | LineFault]:
        """An opened line, registered with `currency` if there is one, or why there is none; one at a time."""
        if self._running is not None:
            raise UsageError("this terminal is in use; one operation at a time")
        self._running = _Running()
        try:
            if on_progress is not None:
                on_progress(Progress(ProgressCode.CONNECTING))
            opened = self._opened(currency, self._watch(on_progress))
            if isinstance(opened, LineFault) and self._settings.keep_open and opened.reason in _OUT_OF_REACH:
                # a kept line that died meanwhile; nothing financial was sent
                self._conversation.close()
                opened = self._opened(currency, self._watch(on_progress))
            yield opened
        finally:
            self._running = None
            if not self._settings.keep_open:
                self.close()

    def _opened(self, currency: str, watch: Watch) -> Session | LineFault:
        try:
            self._conversation.open()
        except LinkError as error:
            return line_fault(error)
        session = Session(self._conversation, self._layer(), self._settings, self._is_serial, self._clock.monotonic_s)
        return (session.register(currency, watch) if currency else None) or session

    def _layer(self) -> Layer:
        return SerialLayer(self._settings.line_timing) if self._is_serial else StreamLayer()

    def _watch(self, on_progress: ProgressListener | None) -> Watch:
        running = self._running or _Running()
        told: list[int] = []

        def tell(dialogue: Dialogue) -> None:
            for message in dialogue.messages[len(told) :]:
                told.append(message.control)
                if on_progress is not None and message.control == Control.INTERMEDIATE_STATUS:
                    on_progress(progress_of(message, self._settings.charset))

        def forget_abort() -> None:
            running.abort_wanted = False

        return Watch(lambda: running.abort_wanted, forget_abort, tell)

    def _remember(self, dialogue: Dialogue, result: TerminalResult) -> None:
        """Mirror 1F1F only while sure: a wrong number makes the terminal reverse what a person has booked."""
        if result.outcome not in _SETTLED and result.outcome is not Outcome.NOT_STARTED:
            self._last_transaction = b""
            return
        for message in dialogue.messages:
            said = message.fields.tlv(Tag.TRANSACTION_ID)
            if message.control == Control.STATUS_INFORMATION and said:
                self._last_transaction = said


def _check_amount(amount_minor: int) -> None:
    if not 1 <= amount_minor <= codec.MAX_AMOUNT_MINOR:
        raise UsageError(f"amount {amount_minor}: ZVT carries 1 to {codec.MAX_AMOUNT_MINOR} minor units")


def _status_of(failure: LineFault) -> TerminalStatus:
    if failure.reason in _OUT_OF_REACH:
        return TerminalStatus(TerminalState.OUT_OF_REACH, failure.text)
    return TerminalStatus(TerminalState.BUSY if failure.reason == "busy" else TerminalState.ERROR, failure.text)

"""The ESC/POS printer behind `interface.ReceiptPrinter`: what is refused, what is proved, what stays uncertain."""

from dataclasses import dataclass, replace

from drivers.clock import Clock
from drivers.errors import LinkBusy, LinkError, LinkTimeout, LinkUnavailable
from drivers.link.interface import Link
from drivers.receipt_printer import commands
from drivers.receipt_printer.checkpoints import Checkpoints, checkpoints_for, process_ids
from drivers.receipt_printer.clearing import clear_buffer
from drivers.receipt_printer.conversation import Conversation
from drivers.receipt_printer.escpos import EncodedSlip, cut_commands, encode, missing_cut, preamble
from drivers.receipt_printer.interface import (
    PaperState,
    PartState,
    PrinterState,
    PrinterStatus,
    PrintResult,
    PrintStatus,
    Slip,
    TicketState,
)
from drivers.receipt_printer.job import Job
from drivers.receipt_printer.presenter import Presenter
from drivers.receipt_printer.profile import Profile

_SILENT = PrinterStatus(PrinterState.UNKNOWN, PaperState.UNKNOWN, PartState.UNKNOWN, PartState.UNKNOWN, online=None)
_MAY_PRINT = frozenset((PrinterState.READY, PrinterState.NEAR_END))


@dataclass(frozen=True)
class _Outcome:
    status: PrintStatus
    reason: str
    ticket: TicketState = TicketState.NONE


class EscPosPrinter:
    """One printer on one link, opened for each operation. To be used by one thread at a time.

    `first_process_id` (1 to 9999) should differ from run to run: a slip left over from an earlier run could
    otherwise answer for a new one. `bytes_per_s` is the speed of the line.
    """

    def __init__(
        self, link: Link, profile: Profile, clock: Clock, *, first_process_id: int = 1, bytes_per_s: float = 960.0
    ) -> None:
        self._link = link
        self._profile = profile
        self._clock = clock
        self._bytes_per_s = bytes_per_s
        self._take_process_id = process_ids(first_process_id)
        self._presenter = Presenter(profile, clock)
        self._last: Conversation | None = None
        #: whether the printer surely holds no rows; at first another program may have left some
        self._buffer_clear = False
        #: whether the last thing sent may be half a command
        self._half_sent = True
        #: whether a piece of a slip given up may hang in the printer, to which the next one would be joined
        self._uncut_piece = False

    @property
    def width_dots(self) -> int:
        """Printable dots of a line."""
        return self._profile.width_dots

    @property
    def draws_qr(self) -> bool:
        """Whether `QrBlock` may be used."""
        return self._profile.native_qr

    def status(self) -> PrinterStatus:
        """Ask the printer; silence is `PrinterState.UNKNOWN`. Never raises for the line.

        What a slip given up has left behind, in the buffer or on the paper, is put away as soon as possible here;
        so is, at a presenter, a slip nobody takes.
        """
        try:
            self._link.open()
            conversation = self._converse()
            status = self._ask_status(conversation)
            if self._uncut_piece and status.state != PrinterState.UNKNOWN:
                self._put_away(conversation, status.state)
            self._presenter.follow(conversation)
        except LinkError:
            self._half_sent = True
            return replace(_SILENT, ticket=self._presenter.ticket)
        finally:
            self._link.close()
        return replace(status, ticket=self._presenter.ticket)

    def print_slip(self, slip: Slip) -> PrintResult:
        """Print and cut one slip and wait for the proof; see `interface.ReceiptPrinter`.

        `reason` is the refusing or interrupting `PrinterState`, or one of `silent`, `link_unavailable`, `link_busy`,
        `link_lost`, `write_timeout`, `buffer_not_cleared`, `output_not_empty`, `no_proof`. Raises LocalProtocolError
        for a slip this printer cannot take (too wide, wrong size, a QR code it does not draw).
        """
        return self._print(encode(slip, self._profile))

    def print_raw(self, data: bytes) -> PrintResult:
        """Send ready-made bytes of the printer's family under the same rules as `print_slip`.

        Where they do not end with a cut the profile's is added: two people's slips are never one piece.
        """
        present = (commands.present(self._profile.present_steps),) if self._profile.presenter else ()
        height_dots = len(data) // self._profile.row_bytes + self._profile.knife_distance_dots
        return self._print(EncodedSlip((data, *missing_cut(data, self._profile), *present), height_dots))

    def suspect_leftover(self) -> None:
        """See `interface.ReceiptPrinter`."""
        self._buffer_clear, self._uncut_piece = False, True

    def cancel(self) -> bool:
        """Clear what the printer has not printed yet and cut off the rest; True when it has confirmed.

        Raises LinkError: there is nobody to clear.
        """
        try:
            self._link.open()
            conversation = self._converse()
            state = self._ask_status(conversation).state
            self._buffer_clear, self._uncut_piece = False, True
            return self._put_away(conversation, state)
        finally:
            self._link.close()

    def close(self) -> None:
        """Give the link back."""
        self._link.close()

    def _converse(self) -> Conversation:
        """A new conversation, which knows what the one before was still owed: it may come only now."""
        conversation = Conversation(self._link, self._profile, self._clock)
        if self._last is not None:
            conversation.parser.expect_paper_statuses(self._last.parser.paper_statuses_outstanding)
        self._last = conversation
        return conversation

    def _print(self, encoded: EncodedSlip) -> PrintResult:
        started_s = self._clock.monotonic_s()
        conversation = self._converse()
        try:
            prepared = self._prepare(conversation)
            if isinstance(prepared, str):
                outcome = _Outcome(PrintStatus.FAILED, prepared)
            else:
                outcome = self._send(encoded, conversation, prepared)
        finally:
            self._link.close()
        return PrintResult(
            status=outcome.status,
            proof=self._profile.proof if outcome.status == PrintStatus.PRINTED else "",
            reason=outcome.reason,
            byte_count=conversation.byte_count,
            duration_s=self._clock.monotonic_s() - started_s,
            ticket=outcome.ticket,
        )

    def _ask_status(self, conversation: Conversation) -> PrinterStatus:
        if self._half_sent:
            conversation.end_command()
            self._half_sent = False
        return conversation.ask_status()

    def _prepare(self, conversation: Conversation) -> Checkpoints | str:
        """Up to and with what prints nothing; return the marks to prove the slip by, or why it is refused."""
        try:
            self._link.open()
            state = self._ask_status(conversation).state
            if state == PrinterState.CUTTER_ERROR:
                state = conversation.recover_cutter().state
            if state == PrinterState.UNKNOWN:
                return "silent"
            if state not in _MAY_PRINT:
                return state
            return self._begin(conversation, state)
        except LinkError as error:
            self._half_sent = True
            return link_reason(error)

    def _begin(self, conversation: Conversation, state: PrinterState) -> Checkpoints | str:
        if not self._put_away(conversation, state):
            return "buffer_not_cleared"
        if not self._presenter.make_way(conversation):
            return "output_not_empty"
        conversation.send(preamble(self._profile))
        checkpoints = checkpoints_for(self._profile, conversation.parser, self._take_process_id)
        conversation.send(checkpoints.begin())
        if not conversation.poll_for(checkpoints.begun, self._profile.stall_timeout_s):
            return "silent"
        return checkpoints

    def _send(self, encoded: EncodedSlip, conversation: Conversation, checkpoints: Checkpoints) -> _Outcome:
        job = Job(
            encoded,
            conversation=conversation,
            checkpoints=checkpoints,
            profile=self._profile,
            clock=self._clock,
            bytes_per_s=self._bytes_per_s,
        )
        self._buffer_clear, self._uncut_piece = False, True
        try:
            reason = job.run()
        except LinkError as error:
            reason = link_reason(error)
            self._half_sent = True
        if job.proved:
            self._buffer_clear, self._uncut_piece = True, False
            self._presenter.presented()
            return _Outcome(PrintStatus.PRINTED, "", self._presenter.ticket)
        if reason != "link_lost":
            self._try_to_clear(conversation)
        return _Outcome(PrintStatus.UNCERTAIN, reason)

    def _try_to_clear(self, conversation: Conversation) -> None:
        try:
            self._buffer_clear = clear_buffer(conversation)
        except LinkError:
            self._half_sent = True
            return  # still to be done, at the next status or before the next slip

    def _put_away(self, conversation: Conversation, state: PrinterState) -> bool:
        """Clear the buffer, then cut off the piece that hangs out; return whether the buffer is clear."""
        if not self._buffer_clear:
            self._buffer_clear = clear_buffer(conversation)
        if self._buffer_clear and self._uncut_piece and state in _MAY_PRINT:
            conversation.send(b"".join((preamble(self._profile), *cut_commands(self._profile))))
            self._presenter.remove_piece(conversation)
            self._uncut_piece = False
        return self._buffer_clear


def link_reason(error: LinkError) -> str:
    """The `reason` of a print result for what is wrong with the line."""
    match error:
        case LinkUnavailable():
            return "link_unavailable"
        case LinkBusy():
            return "link_busy"
        case LinkTimeout():
            return "write_timeout"
        case _:
            return "link_lost"

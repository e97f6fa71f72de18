"""The virtual printer: a receive buffer in front of a print mechanism that can be spoilt in every usual way."""

from collections import deque
from collections.abc import Mapping

from drivers.receipt_printer.commands import DC4, ENQ, EOT
from drivers.receipt_printer.profile import Profile
from drivers.receipt_printer.simulator.condition import Condition
from drivers.receipt_printer.simulator.decoder import Command, Decoder, RealTime, Row
from drivers.receipt_printer.simulator.effect import Interpreter
from drivers.receipt_printer.simulator.grammars import ACK, CAN, GRAMMARS
from drivers.receipt_printer.simulator.interpreter import EscPosInterpreter
from drivers.receipt_printer.simulator.logos import Logos
from drivers.receipt_printer.simulator.paper import Paper
from drivers.receipt_printer.simulator.star_interpreter import StarInterpreter
from drivers.receipt_printer.status.custom import FULL_STATUS
from drivers.receipt_printer.status.parser import XOFF, XON

#: `facts/printing.md` 3.8: says stop when this much room is left, go on when there is twice as much
_HOLD_BELOW_BYTES = 128
_GO_ON_FROM_BYTES = 256
#: slow paper moves by so many rows at once
_ROWS_A_TICK = 16


class VirtualPrinter:
    """A `drivers.simulation.device.SimulatedDevice`; `profile` says what it understands.

    Paper moves at once, or at `speed_dots_s`. With `software_flow` it says XOFF and XON when its buffer fills and
    empties; in any case it stops reading, as hardware flow control and TCP do.

    Rows received while it is stopped stay in the buffer and come out when the fault is mended, unless cleared: the
    trap that puts one person's receipt on the next one's paper.
    """

    def __init__(
        self,
        profile: Profile,
        paper: Paper,
        *,
        buffer_bytes: int = 4096,
        speed_dots_s: float = 0.0,
        software_flow: bool = False,
    ) -> None:
        self.condition = Condition()
        self._profile = profile
        self._paper = paper
        self._buffer_bytes = buffer_bytes
        self._speed_dots_s = speed_dots_s
        self._software_flow = software_flow
        self._decoder = Decoder(GRAMMARS[profile.dialect])
        self._queue: deque[Command | Row] = deque()
        self._queued_bytes = 0
        self._holding = False
        self._output = bytearray()
        self._plugged = True
        self._received_bytes = 0
        self._reported = b""
        self._logos = Logos()
        self._interpreter = self._new_interpreter()
        self._rows: deque[int] = deque()
        self._cut_due = False
        self._etb_counter = 0
        self._rows_below_knife = 0
        self._cut_piece_inside = False
        #: pieces a presenter has retracted or ejected, in order, and whether it can move at all
        self.removed: list[str] = []
        self.output_stuck = False
        self._now_s = 0.0
        #: when the head is ready for the next row
        self._row_due_s = 0.0
        self._total_bytes = 0
        self._total_dots = 0
        self._xoffs = 0

    @property
    def state(self) -> str:
        """See `Condition.state`."""
        return self.condition.state()

    @property
    def plugged(self) -> bool:
        """Whether its cable is in."""
        return self._plugged

    @property
    def slip_count(self) -> int:
        """Slips cut so far."""
        return self._paper.slip_count

    @property
    def received_total(self) -> int:
        """Bytes that have arrived since it was made, switched on or not."""
        return self._total_bytes

    @property
    def printed_total(self) -> int:
        """Rows printed since it was made."""
        return self._total_dots

    @property
    def receive_room(self) -> int:
        """Bytes it takes before it holds the line."""
        return 0 if self._holding else max(0, self._room())

    def _room(self) -> int:
        return self._buffer_bytes - self._queued_bytes - self._decoder.pending_bytes

    def _control_flow(self) -> None:
        """Hold the line or let it go on, by what is left of the buffer."""
        room = self._room()
        holding = room < _GO_ON_FROM_BYTES if self._holding else room < _HOLD_BELOW_BYTES
        if holding != self._holding:
            self._holding = holding
            self._xoffs += holding and self._software_flow
            if self._software_flow:
                self._reply(bytes((XOFF if holding else XON,)))

    def set_plugged(self, plugged: bool) -> None:
        """Pull its cable or plug it in again; what it has received stays."""
        self._plugged = plugged

    def report(self) -> Mapping[str, object]:
        """State, cable, conditions, and what is printed or waiting."""
        return {
            "state": self.state,
            "plugged": self._plugged,
            "slips": self._paper.slip_count,
            "uncut_dots": self._paper.height_dots,
            "buffered_bytes": self._queued_bytes + self._decoder.pending_bytes,
            "received_bytes": self._received_bytes,
            "xoffs": self._xoffs,
            **vars(self.condition),
        }

    def due_s(self) -> float | None:
        """When slow paper has gone on by some rows; None while nothing moves."""
        if not self._rows or not self._speed_dots_s or self.condition.stopped or not self.condition.powered:
            return None
        waiting = len(self._rows) + len(self._queue)
        return self._row_due_s + min(_ROWS_A_TICK, waiting) / self._speed_dots_s

    def tick(self, now_s: float) -> None:
        """Print what is due."""
        self._now_s = now_s
        self._work()
        self._control_flow()

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        output = bytes(self._output)
        self._output.clear()
        return output

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes; those that find no room in the buffer are lost, as in a real one."""
        self._now_s = now_s
        self._total_bytes += len(data)
        if not self.condition.powered:
            return
        for byte in data:
            real_time = self._decoder.real_time(byte)
            if not byte and self._idle():  # does nothing; drivers send thousands of them
                self._received_bytes += 1
                continue
            if self._queued_bytes + self._decoder.pending_bytes < self._buffer_bytes:
                self._received_bytes += 1
                item = self._decoder.take(byte)
                if item is not None:
                    self._queue.append(item)
                    self._queued_bytes += item.size
                    self._work()
            if real_time is not None:
                self._act_at_once(real_time)
        self._control_flow()

    def _idle(self) -> bool:
        waiting = self._queue or self._rows or self._cut_due or self._decoder.in_command
        return not waiting and not self.condition.stopped

    def mend(self, **changes: bool | int | None) -> None:
        """Change conditions by name, tell the host, and go on printing if nothing stops it any more."""
        for name, value in changes.items():
            setattr(self.condition, name, value)
        self._status_changed()
        self._work()
        self._control_flow()

    def refill(self) -> None:
        """Put in a new roll; the piece that hangs out is torn off first."""
        self._tear_off()
        self.mend(paper_dots=None, near_end=False)

    def set_powered(self, powered: bool) -> None:
        """Switch it off, which empties every buffer, or on."""
        self._clear()
        self._interpreter = self._new_interpreter()
        self._etb_counter = 0
        self._reported = b""
        self._output.clear()
        self.mend(powered=powered, cutter_error=False)

    def take_ticket(self) -> None:
        """Somebody takes the slip that is held out."""
        self.mend(ticket_at_output=False)

    def _new_interpreter(self) -> Interpreter:
        if self._profile.dialect == "star":
            return StarInterpreter(self._profile)
        return EscPosInterpreter(self._profile, self._logos)

    def _act_at_once(self, command: RealTime) -> None:
        match command:
            case RealTime(kind=kind, number=n) if kind == EOT and n == FULL_STATUS:
                if self._profile.dialect == "custom":
                    moving = bool(self._rows) or self._cut_due
                    self._reply(self.condition.full_status(spooling=bool(self._queue), moving=moving))
            case RealTime(kind=kind, number=n) if kind == EOT:
                self._reply(self.condition.real_time_status(n))
            case RealTime(kind=kind, number=n) if kind == ENQ and self.condition.cutter_error:
                if n == 2:
                    self._clear()
                self.mend(cutter_error=False)
            case RealTime(kind=kind) if kind == DC4 and self._profile.clearing == "dle_dc4":
                self._clear()
                self._reply(b"\x37\x25\x00")
            case RealTime(kind=kind, number=n) if kind == ACK and n == CAN:
                self._clear()
                self._interpreter = self._new_interpreter()
                self._etb_counter = 0
                self.mend(cutter_error=False)
            case RealTime(kind=kind) if kind == ACK:
                self._reply(self.condition.star_status(self._etb_counter))

    def _clear(self) -> None:
        self._decoder.reset()
        self._queue.clear()
        self._queued_bytes = 0
        self._rows.clear()
        self._cut_due = False

    def _tear_off(self) -> None:
        self._paper.tear_off(self._received_bytes)
        self._received_bytes = 0

    def _work(self) -> None:
        """Print until something stops it or nothing is left; replies go out in their place."""
        while self.condition.powered and not self.condition.stopped:
            if self._rows:
                if self._speed_dots_s and not self._head_is_ready():
                    break
                self._print_row(self._rows.popleft())
            elif self._cut_due:
                self._cut()
            elif self._queue:
                item = self._queue.popleft()
                self._queued_bytes -= item.size
                self._execute(item)
            else:
                break

    def _head_is_ready(self) -> bool:
        if self._now_s < self._row_due_s:
            return False
        # a head that stood still does not make up for it
        self._row_due_s = max(self._row_due_s, self._now_s - _ROWS_A_TICK / self._speed_dots_s) + 1 / self._speed_dots_s
        return True

    def _print_row(self, row: int) -> None:
        self._paper.add_row(row)
        self._total_dots += 1
        if self.condition.paper_dots is not None:
            self.condition.paper_dots -= 1
            if self.condition.paper_out:
                self._status_changed()

    def _cut(self) -> None:
        if self.condition.cutter_jammed:
            self.condition.cutter_error = True
            self._status_changed()
            return
        self._cut_due = False
        self._cut_piece_inside = self._cut_piece_inside or self._paper.height_dots > 0
        self._paper.cut(self._received_bytes, self._rows_below_knife)
        self._received_bytes = 0

    def _execute(self, item: Command | Row) -> None:
        effect = self._interpreter.execute(item, self.condition.paper_status())
        self._rows += effect.rows
        self._cut_due, self._rows_below_knife = effect.cut, effect.rows_below_knife
        self._reply(effect.reply)
        for text in effect.qr_texts:
            self._paper.note_qr(text)
        for line in effect.text_lines:
            self._paper.note_text(line)
        for line in effect.notes:
            self._paper.note(line)
        if effect.etb_counter is not None:
            self._etb_counter = effect.etb_counter
        if effect.output:
            self._move_out(effect.output)
        if effect.report_now:
            self._reported = b""
            self._status_changed()

    def _move_out(self, movement: str) -> None:
        """Present, retract or eject what was cut; a stuck one stays where it is."""
        if self.output_stuck:
            return
        piece = self._cut_piece_inside or self.condition.ticket_at_output
        self._cut_piece_inside = False
        self.condition.ticket_at_output = piece and movement == "present"
        if piece and movement != "present":
            self.removed.append(movement)

    def _status_changed(self) -> None:
        star = self._profile.dialect == "star"
        status = self.condition.star_status(self._etb_counter) if star else self.condition.automatic_status()
        if self._interpreter.reports_changes and status != self._reported:
            self._reported = status
            self._reply(status)

    def _reply(self, data: bytes) -> None:
        if self.condition.powered and not self.condition.silent:
            self._output += data

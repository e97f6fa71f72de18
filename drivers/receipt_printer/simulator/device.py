"""The virtual printer: a receive buffer in front of a print mechanism that can be spoilt in every usual way."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

from drivers.receipt_printer.commands import DC4, ENQ, EOT
from drivers.receipt_printer.profile import Profile
from drivers.receipt_printer.simulator.decoder import Command, Decoder, RealTime, Row
from drivers.receipt_printer.simulator.interpreter import Interpreter
from drivers.receipt_printer.simulator.paper import Paper

#: `facts/printing.md` 3.8: says stop when this much room is left, go on when there is twice as much
_HOLD_BELOW_BYTES = 128
_GO_ON_FROM_BYTES = 256


@dataclass
class Condition:
    """What is wrong with the mechanism; `paper_dots` is what is left on the roll, None is plenty."""

    powered: bool = True
    cover_open: bool = False
    paper_dots: int | None = None
    near_end: bool = False
    #: the knife will stick at the next cut
    cutter_jammed: bool = False
    #: it has stuck; only DLE ENQ or the power switch ends this state
    cutter_error: bool = False
    overheated: bool = False
    #: prints, but its answers do not arrive
    silent: bool = False

    @property
    def paper_out(self) -> bool:
        """Whether the roll has come to its end."""
        return self.paper_dots == 0

    @property
    def stopped(self) -> bool:
        """Whether it is offline: data stay in the buffer, real-time commands are answered."""
        return self.cover_open or self.paper_out or self.cutter_error or self.overheated

    def state(self) -> str:
        """The name a person would give it: `off`, or one of `interface.PrinterState`."""
        rules = (
            (not self.powered, "off"),
            (self.cover_open, "cover_open"),
            (self.paper_out, "paper_out"),
            (self.cutter_error, "cutter_error"),
            (self.overheated, "overheated"),
            (self.near_end, "near_end"),
        )
        return next((name for holds, name in rules if holds), "ready")

    def real_time_status(self, n: int) -> bytes:
        """The answer to DLE EOT n (facts 3.1)."""
        paper_end = self.paper_out and not self.cover_open
        causes = {
            1: 0x08 * self.stopped,
            2: 0x04 * self.cover_open | 0x20 * paper_end | 0x40 * (self.cutter_error or self.overheated),
            3: 0x08 * self.cutter_error | 0x40 * self.overheated,
            4: 0x0C * self.near_end | 0x60 * self.paper_out,
        }
        return bytes((0x12 | causes[n],))

    def automatic_status(self) -> bytes:
        """The four bytes of automatic status back (facts 3.3)."""
        first = 0x10 | 0x08 * self.stopped | 0x20 * self.cover_open
        return bytes((first, 0x08 * self.cutter_error | 0x40 * self.overheated, self.paper_status(), 0))

    def paper_status(self) -> int:
        """The answer to GS r 1 (facts 3.2)."""
        return 0x03 * self.near_end | 0x0C * self.paper_out


class VirtualPrinter:
    """A `drivers.simulation.device.SimulatedDevice`. Paper moves at once; `profile` says what it understands.

    Rows received while it is stopped stay in the buffer and come out when the fault is mended, unless cleared: the
    trap that puts one person's receipt on the next one's paper.
    """

    def __init__(self, profile: Profile, paper: Paper, buffer_bytes: int = 4096) -> None:
        self.condition = Condition()
        self._profile = profile
        self._paper = paper
        self._buffer_bytes = buffer_bytes
        self._decoder = Decoder()
        self._queue: deque[Command | Row] = deque()
        self._queued_bytes = 0
        self._holding = False
        self._output = bytearray()
        self._plugged = True
        self._received_bytes = 0
        self._reported = b""
        self._interpreter = Interpreter(profile)
        self._rows: deque[int] = deque()
        self._cut_due = False

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
    def receive_room(self) -> int:
        """Bytes it takes before it holds the line."""
        room = self._buffer_bytes - self._queued_bytes - self._decoder.pending_bytes
        if room < _HOLD_BELOW_BYTES:
            self._holding = True
        elif room >= _GO_ON_FROM_BYTES:
            self._holding = False
        return 0 if self._holding else room

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
            **vars(self.condition),
        }

    def due_s(self) -> float | None:
        """No timers: paper moves at once."""
        return None

    def tick(self, now_s: float) -> None:
        """No timers."""

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        output = bytes(self._output)
        self._output.clear()
        return output

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes; those that find no room in the buffer are lost, as in a real one."""
        if not self.condition.powered:
            return
        for byte in data:
            real_time = self._decoder.real_time(byte)
            if self._queued_bytes + self._decoder.pending_bytes < self._buffer_bytes:
                self._received_bytes += 1
                item = self._decoder.take(byte)
                if item is not None:
                    self._queue.append(item)
                    self._queued_bytes += item.size
                    self._work()
            if real_time is not None:
                self._act_at_once(real_time)

    def mend(self, **changes: bool | int | None) -> None:
        """Change conditions by name, tell the host, and go on printing if nothing stops it any more."""
        for name, value in changes.items():
            setattr(self.condition, name, value)
        self._status_changed()
        self._work()

    def refill(self) -> None:
        """Put in a new roll; the piece that hangs out is torn off first."""
        self._tear_off()
        self.mend(paper_dots=None, near_end=False)

    def set_powered(self, powered: bool) -> None:
        """Switch it off, which empties every buffer, or on."""
        self._clear()
        self._interpreter = Interpreter(self._profile)
        self._reported = b""
        self._output.clear()
        self.mend(powered=powered, cutter_error=False)

    def _act_at_once(self, command: RealTime) -> None:
        match command:
            case RealTime(kind=kind, number=n) if kind == EOT:
                self._reply(self.condition.real_time_status(n))
            case RealTime(kind=kind, number=n) if kind == ENQ and self.condition.cutter_error:
                if n == 2:
                    self._clear()
                self.mend(cutter_error=False)
            case RealTime(kind=kind) if kind == DC4 and self._profile.clearing == "dle_dc4":
                self._clear()
                self._reply(b"\x37\x25\x00")

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
                self._print_row(self._rows.popleft())
            elif self._cut_due:
                self._cut()
            elif self._queue:
                item = self._queue.popleft()
                self._queued_bytes -= item.size
                self._execute(item)
            else:
                return

    def _print_row(self, row: int) -> None:
        self._paper.add_row(row)
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
        self._paper.cut(self._received_bytes)
        self._received_bytes = 0

    def _execute(self, item: Command | Row) -> None:
        effect = self._interpreter.execute(item, self.condition.paper_status())
        self._rows += effect.rows
        self._cut_due = effect.cut
        self._reply(effect.reply)
        for text in effect.qr_texts:
            self._paper.note_qr(text)
        for line in effect.text_lines:
            self._paper.note_text(line)
        if effect.report_now:
            self._reported = b""
            self._status_changed()

    def _status_changed(self) -> None:
        status = self.condition.automatic_status()
        if self._interpreter.reports_changes and status != self._reported:
            self._reported = status
            self._reply(status)

    def _reply(self, data: bytes) -> None:
        if self.condition.powered and not self.condition.silent:
            self._output += data

"""What can be wrong with the virtual printer, and how each family's status bytes say it."""

from dataclasses import dataclass


@dataclass
class Condition:
    """What is wrong with the mechanism; `paper_dots` is what is left on the roll, None is plenty."""

    powered: bool = True
    cover_open: bool = False
    paper_dots: int | None = None
    near_end: bool = False
    #: the knife will stick at the next cut
    cutter_jammed: bool = False
    #: it has stuck; only DLE ENQ, a reset or the power switch ends this state
    cutter_error: bool = False
    overheated: bool = False
    #: stopped for no reason it tells, as by its feed button
    offline: bool = False
    #: prints, but its answers do not arrive
    silent: bool = False
    #: a presenter holds a cut slip out
    ticket_at_output: bool = False

    @property
    def paper_out(self) -> bool:
        """Whether the roll has come to its end."""
        return self.paper_dots == 0

    @property
    def stopped(self) -> bool:
        """Whether it is offline: data stay in the buffer, real-time commands are answered."""
        return self.cover_open or self.paper_out or self.cutter_error or self.overheated or self.offline

    def state(self) -> str:
        """The name a person would give it: `off`, or one of `interface.PrinterState`."""
        rules = (
            (not self.powered, "off"),
            (self.cover_open, "cover_open"),
            (self.paper_out, "paper_out"),
            (self.cutter_error, "cutter_error"),
            (self.overheated, "overheated"),
            (self.offline, "offline"),
            (self.near_end, "near_end"),
        )
        return next((name for holds, name in rules if holds), "ready")

    def real_time_status(self, n: int) -> bytes:
        """The answer to DLE EOT n, 1 to 4 (facts 3.1)."""
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

    def full_status(self, *, spooling: bool, moving: bool) -> bytes:
        """Custom's answer to DLE EOT 20 (facts 3.7); it has no bit for a plain "offline", but its supply voltage."""
        paper = 0x01 * self.paper_out | 0x04 * self.near_end | 0x20 * self.ticket_at_output
        user = 0x02 * self.cover_open | 0x04 * spooling | 0x08 * moving
        recoverable = 0x01 * self.overheated | 0x08 * self.offline
        return bytes((0x10, 0x0F, paper, user, recoverable, 0x01 * self.cutter_error))

    def star_status(self, etb_counter: int) -> bytes:
        """Star's nine bytes of automatic status (facts 3.7)."""
        printer = 0x08 * self.stopped | 0x20 * self.cover_open
        errors = 0x08 * self.cutter_error | 0x40 * self.overheated
        paper = 0x04 * self.near_end | 0x08 * self.paper_out
        etb = (etb_counter & 0x18) << 2 | (etb_counter & 0x07) << 1
        return bytes((0x23, 0x86, printer, errors, 0, paper, 0, etb, 0))

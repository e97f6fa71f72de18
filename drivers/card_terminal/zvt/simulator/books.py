"""What the simulated terminal keeps over a loss of power: its batch, its last transaction, its lock."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from drivers.card_terminal.currencies import alphabetic_code
from drivers.card_terminal.simulated_bank import Gesture, Operation, SimulatedBank
from drivers.card_terminal.zvt.simulator.messages import Transaction

_DECLINED = 0x05
_ALREADY_REVERSED, _IMPOSSIBLE = 0xB4, 0xB5
RECEIPTS = 10_000

SlipPrinter = Callable[[tuple[str, ...]], None]


@dataclass
class Memory:
    """What is kept in `bank.memory`; `pending` is approved and not yet reported."""

    batch: list[Transaction] = field(default_factory=list)
    last: Transaction | None = None
    pending: Transaction | None = None
    is_locked: bool = False


class Books:
    """Books with `bank`; `print_slip` gets the lines of each slip, whoever prints it."""

    def __init__(self, bank: SimulatedBank, print_slip: SlipPrinter, auto_reversal: bool) -> None:
        """Go on from what was kept; what power took before it was reported goes as `auto_reversal` says."""
        self._bank = bank
        self._print_slip = print_slip
        self._kept: Memory = bank.memory.setdefault("zvt", Memory())
        self.slip: tuple[str, ...] = ()
        if self._kept.pending is not None and auto_reversal:
            self.reverse(self._kept.pending)
        elif self._kept.pending is not None:
            self.store(self._kept.pending)

    @property
    def batch(self) -> Sequence[Transaction]:
        """What the next end of day closes."""
        return self._kept.batch

    @property
    def last(self) -> Transaction | None:
        """The last transaction that was reported, or stands without."""
        return self._kept.last

    @property
    def is_locked(self) -> bool:
        """Whether a failed end of day keeps payments out."""
        return self._kept.is_locked

    def lock(self) -> None:
        """An end of day failed."""
        self._kept.is_locked = True

    @property
    def ledger_lines(self) -> int:
        """How many lines the bank's ledger has."""
        return self._bank.entries

    def settle(self, running: Transaction, gesture: Gesture) -> None:
        """Let the bank decide; the ledger has the line when this returns."""
        reverses = f"{self.last.receipt:06d}" if running.operation is Operation.REVERSAL and self.last else ""
        settlement = self._bank.settle(
            running.operation, running.amount_minor, alphabetic_code(running.currency_number), gesture, reverses
        )
        running.approved = settlement.approved
        running.code = 0 if settlement.approved else _DECLINED
        running.receipt = int(settlement.receipt_number)
        running.card_number = settlement.card_number
        running.slip = settlement.slip
        if running.approved:
            self._kept.pending = running
        self.show(settlement.slip)

    def store(self, running: Transaction) -> None:
        """Keep what was reported: from here on it is the last transaction."""
        self._kept.pending = None
        if not running.approved:
            return
        if running.operation is Operation.REVERSAL and self.last is not None:
            self.last.is_reversed = True
        self._kept.batch.append(running)
        self._kept.last = running

    def reverse(self, running: Transaction) -> None:
        """Reverse a payment that was not reported; a refund or a reversal stands."""
        self._kept.pending = None
        if running.approved and running.operation is not Operation.PURCHASE:
            self.store(running)
        elif running.approved:
            running.is_reversed = True
            currency = alphabetic_code(running.currency_number)
            receipt = f"{running.receipt:06d}"
            self._bank.settle(Operation.REVERSAL, running.amount_minor, currency, Gesture.APPROVE, receipt)

    def synchronise(self, known: int | None) -> None:
        """1F1F one below the last receipt: the cash register does not know our last transaction (facts 1.8)."""
        last = self.last
        if last is None or last.operation is not Operation.PURCHASE:
            return  # a refund stands, and is in the batch already
        if known is not None and known == last.receipt - 1:
            self.reverse(last)

    def reversal_refusal(self, wanted: Transaction) -> int:
        """Code that refuses a reversal, 0 for none: the last payment only, and only once."""
        if wanted.operation is not Operation.REVERSAL:
            return 0
        last = self.last
        if last is not None and last.operation is Operation.REVERSAL and wanted.receipt in self._reversed_receipts():
            return _ALREADY_REVERSED
        if last is None or last.receipt % RECEIPTS != wanted.receipt or last.operation is not Operation.PURCHASE:
            return _IMPOSSIBLE
        wanted.amount_minor, wanted.currency_number = last.amount_minor, last.currency_number
        return _ALREADY_REVERSED if last.is_reversed else 0

    def close_batch(self) -> None:
        """After an end of day."""
        self._kept.batch.clear()
        self._kept.is_locked = False

    def show(self, slip: tuple[str, ...]) -> None:
        """Print a slip."""
        self.slip = slip
        self._print_slip(slip)

    def _reversed_receipts(self) -> set[int]:
        return {done.receipt % RECEIPTS for done in self.batch if done.is_reversed}

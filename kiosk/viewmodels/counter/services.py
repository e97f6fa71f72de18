"""What the pages of the counter work with, in one place."""

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from drivers.card_terminal.interface import Capabilities, TerminalStatus
from kiosk.domain.tariff import Tariff
from kiosk.services.health import HealthService
from kiosk.services.payment import PaymentService
from kiosk.services.queue import QueueService
from kiosk.services.refund import RefundService
from kiosk.services.reprint import ReprintService
from kiosk.services.staff import StaffService
from kiosk.services.terminal_day import TerminalDayService
from kiosk.services.worker import Deliver
from sync.clock import WallClock


@dataclass(frozen=True)
class CounterServices:
    """`wake_printer` makes the printer look for queued slips; `probe` asks the terminal how it is and
    `protocol` and `capabilities` are what it speaks and offers; `probe` belongs to the worker that owns the terminal.
    """

    staff: StaffService
    queue: QueueService
    payments: PaymentService
    refunds: RefundService
    day: TerminalDayService
    reprints: ReprintService
    health: HealthService
    tariff: Tariff
    clock: WallClock
    zone: ZoneInfo
    window: str
    currency: str
    protocol: str
    capabilities: Capabilities
    probe: Callable[[], TerminalStatus]
    wake_printer: Callable[[], None]
    deliver: Deliver

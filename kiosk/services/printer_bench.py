"""What a technician does with a printer: ask, find out its profile, print a test page, clear its buffer.

The device lock is taken for each errand and given back after it, so that two programs never write to one printer
and a station that starts finds its own.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum

from drivers.errors import LinkError, UsageError
from drivers.receipt_printer.driver import EscPosPrinter
from drivers.receipt_printer.interface import PrinterStatus, PrintResult, PrintStatus, Slip
from drivers.receipt_printer.probe import Probe
from kiosk.runtime.known_errors import CommandError
from kiosk.runtime.settings import PrinterSettings
from kiosk.services.paper import PaperService


class PrinterErrand(StrEnum):
    """What the printer may be asked."""

    STATUS = "status"
    #: which profile fits it
    PROBE = "probe"
    TEST_PAGE = "test_page"
    #: forget what was not printed
    CANCEL = "cancel"


@dataclass(frozen=True)
class PrinterInUse:
    """Another process of this appliance has the printer; it was not called."""


@dataclass(frozen=True)
class PrinterNotCalled:
    """The printer could not be called; `text` says why in one line of English."""

    text: str


@dataclass(frozen=True)
class BufferCleared:
    """Whether the printer has confirmed that it holds nothing any more."""

    confirmed: bool


PrinterAnswer = PrinterStatus | Probe | PrintResult | BufferCleared | PrinterInUse | PrinterNotCalled


@dataclass(frozen=True)
class PrinterTools:
    """How a printer is reached; all but `hold` raise UsageError for settings that cannot be used.

    `make` makes a driver without touching its line, `probe` opens the line and raises LinkError, `page` draws the
    test page and tells how many millimetres it uses. `hold` takes the device lock of a printer's name, None when
    another process has it; it may raise CommandError.
    """

    make: Callable[[PrinterSettings], EscPosPrinter]
    probe: Callable[[PrinterSettings], Probe]
    page: Callable[[PrinterSettings, EscPosPrinter], tuple[Slip, int]]
    hold: Callable[[str], AbstractContextManager[object] | None]


class PrinterBench:
    """Blocking; for the one Worker of the bench."""

    def __init__(self, tools: PrinterTools, paper: PaperService) -> None:
        self._tools = tools
        self._paper = paper

    def run(self, errand: PrinterErrand, printer: PrinterSettings) -> PrinterAnswer:
        """Do one errand on a line of its own. Raises StoreError; nothing that happens on the line raises."""
        try:
            held = self._tools.hold(printer.name)
            if held is None:
                return PrinterInUse()
            with held:
                return self._do(errand, printer)
        except (CommandError, UsageError, LinkError) as error:
            return PrinterNotCalled(str(error))

    def _do(self, errand: PrinterErrand, printer: PrinterSettings) -> PrinterAnswer:
        if errand is PrinterErrand.PROBE:
            return self._tools.probe(printer)
        driver = self._tools.make(printer)
        try:
            match errand:
                case PrinterErrand.STATUS:
                    return driver.status()
                case PrinterErrand.TEST_PAGE:
                    return self._test_page(printer, driver)
                case PrinterErrand.CANCEL:
                    return BufferCleared(driver.cancel())
        finally:
            driver.close()

    def _test_page(self, printer: PrinterSettings, driver: EscPosPrinter) -> PrintResult:
        slip, length_mm = self._tools.page(printer, driver)
        result = driver.print_slip(slip)
        if result.status is not PrintStatus.FAILED:
            self._paper.use(printer.name, length_mm)
        return result

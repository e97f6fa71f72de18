"""Opens the devices a station's settings name, and draws slips for its printer."""

from collections.abc import Callable, Mapping

from drivers.card_terminal.factory import DECLARATIONS, open_terminal
from drivers.card_terminal.interface import CardTerminal
from drivers.clock import Clock
from drivers.document_reader.serial_scanner import SerialScanner
from drivers.link.url import open_link
from drivers.receipt_printer.factory import open_printer
from drivers.receipt_printer.interface import ReceiptPrinter, Slip
from kiosk.runtime.paths import CONFIG_FOLDER
from kiosk.runtime.settings import PrinterSettings, ScannerSettings, Settings, TerminalSettings
from kiosk.slips.data import PostText
from kiosk.slips.render import render_slip
from kiosk.slips.template import Template
from kiosk.slips.template_file import load_templates
from sync.store.records import PrintJob

PRINTER_PROFILES = CONFIG_FOLDER / "printers"


def terminal_of(settings: TerminalSettings, clock: Clock, currency: str) -> CardTerminal:
    """Make the card terminal; its line is opened when it is used. Raises UsageError.

    `currency` is the post's. A protocol that has to be told one for its totals and its last result gets it unless the
    settings name another: with a driver's own default neither could be compared with our journal.
    """
    declared = DECLARATIONS.get(settings.protocol)
    told = {"currency": currency} if declared is not None and "currency" in declared.names else {}
    return open_terminal(settings.protocol, open_link(settings.link, clock), clock, {**told, **settings.settings})


def printer_of(settings: PrinterSettings, clock: Clock) -> ReceiptPrinter:
    """Make the printer; its line is opened when it is used. Raises UsageError."""
    return open_printer(settings.profile, open_link(settings.link, clock), clock, PRINTER_PROFILES)


def scanner_of(settings: ScannerSettings, clock: Clock) -> SerialScanner:
    """Make the scanner; its line is opened when it is used. Raises UsageError."""
    return SerialScanner(open_link(settings.link, clock), clock)


def post_text(settings: Settings) -> PostText:
    """What this post puts on its slips."""
    return PostText(
        name=settings.post.name,
        name_ar=settings.post.name_ar,
        call_centre=settings.post.call_centre,
        header={str(code): text for code, text in settings.slips.header.items()},
        footer={str(code): text for code, text in settings.slips.footer.items()},
    )


def slip_templates(settings: Settings) -> Mapping[str, Template]:
    """The layouts of this post's slips. Raises SlipError for a template of its own that is wrong."""
    return load_templates(settings.slips.templates)


def slip_renderer(settings: Settings) -> Callable[[PrintJob, ReceiptPrinter], Slip]:
    """What a PrintingService calls in its thread to draw a job for its printer; raises SlipError at once, not there."""
    post, templates = post_text(settings), slip_templates(settings)

    def render(job: PrintJob, printer: ReceiptPrinter) -> Slip:
        return render_slip(
            job.slip_kind,
            job.data,
            job.languages,
            printer.width_dots,
            draws_qr=printer.draws_qr,
            post=post,
            templates=templates,
        )

    return render

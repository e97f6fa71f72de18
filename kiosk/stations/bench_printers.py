"""Builds what the technician's page of a printer works with."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from drivers.clock import Clock
from drivers.link.url import open_link
from drivers.receipt_printer.driver import EscPosPrinter
from drivers.receipt_printer.factory import open_printer
from drivers.receipt_printer.interface import PrinterState, PrinterStatus, PrintResult, ReceiptPrinter, Slip
from drivers.receipt_printer.probe import Probe, probe
from drivers.receipt_printer.profile import Profile, load_profile
from kiosk.runtime.settings import PrinterSettings, Settings
from kiosk.runtime.settings_edit import SettingsEditor
from kiosk.services.paper import PaperService
from kiosk.services.printer_bench import PrinterBench, PrinterErrand, PrinterInUse, PrinterNotCalled, PrinterTools
from kiosk.services.printer_settings import PrinterSettingsService
from kiosk.slips.data import TicketData, as_data
from kiosk.slips.render import render_slip
from kiosk.stations.device_lock import DeviceInUse, DeviceLock
from kiosk.stations.devices import PRINTER_PROFILES, post_text, slip_templates
from kiosk.stations.paper import profile_of, roll_mm_of, slip_measure
from kiosk.viewmodels.technician.devices_page import IN_USE, IN_USE_BY_COUNTER, IN_USE_BY_KIOSK, BenchDevice
from kiosk.viewmodels.technician.printer_services import PrinterServices
from sync.clock import WallClock
from sync.store.store import Store

#: the profile of printers that do not tell their name
FALLBACK = "generic-80"
#: station of `device_states` -> state of a printer it has
_USERS = {"visitor": IN_USE_BY_KIOSK, "counter": IN_USE_BY_COUNTER}


def printer_services(
    *,
    settings: Settings,
    settings_file: Path,
    store: Store,
    clock: WallClock,
    steady: Clock,
    now: Callable[[], datetime],
) -> PrinterServices:
    """Settings file, devices and paper of the printers of this appliance; `now` is the post's local time.

    Raises SlipError for a template of the post's own that is wrong.
    """
    paper = PaperService(store, clock)
    post, templates = post_text(settings), slip_templates(settings)

    def drawn(kind: str, data: dict[str, object], printer: ReceiptPrinter) -> Slip:
        languages = settings.post.paper_languages
        return render_slip(
            kind, data, languages, printer.width_dots, draws_qr=printer.draws_qr, post=post, templates=templates
        )

    def make(printer: PrinterSettings) -> EscPosPrinter:
        return open_printer(printer.profile, open_link(printer.link, steady), steady, PRINTER_PROFILES)

    def hold(name: str) -> AbstractContextManager[object] | None:
        try:
            return DeviceLock(settings.store.path, "printer", name)
        except DeviceInUse:
            return None

    def page(printer: PrinterSettings, driver: EscPosPrinter) -> tuple[Slip, int]:
        slip = drawn("test_page", page_data(settings, printer, driver, now()), driver)
        return slip, slip_measure(profile_of(printer))(slip)

    def ticket_mm(printer: PrinterSettings) -> int:
        ticket = TicketData(ticket_number="A000", date="01/01/2026", time="12:00", slot_time="12:00")
        return slip_measure(profile_of(printer))(drawn("ticket", as_data(ticket), make(printer)))

    tools = PrinterTools(make=make, probe=lambda printer: ask_profile(printer, steady), page=page, hold=hold)
    return PrinterServices(
        settings=PrinterSettingsService(editor=SettingsEditor(settings_file), make=make),
        bench=PrinterBench(tools, paper),
        paper=paper,
        profiles=tuple(known_profiles()),
        profile_of=profile_of,
        roll_mm_of=lambda printer: roll_mm_of(printer, profile_of(printer)),
        ticket_mm=ticket_mm,
    )


def bench_printer(
    printer: PrinterSettings, printer_now: Callable[[str], PrinterSettings], services: PrinterServices
) -> BenchDevice:
    """The printer in the list of devices; `printer_now` gives its settings of today."""
    name = printer.name

    def run(errand: PrinterErrand) -> tuple[str, str]:
        match services.bench.run(errand, printer_now(name)):
            case PrinterStatus() as status:
                return status.state.value, f"paper {status.paper}, cover {status.cover}, cutter {status.cutter}"
            case PrintResult() as result:
                return result.status.value, f"{result.reason} {result.proof}".strip()
            case PrinterInUse():
                known = services.paper.known(name).state
                return _USERS.get(known.station if known else "", IN_USE), ""
            case answer:
                return PrinterState.UNKNOWN.value, answer.text if isinstance(answer, PrinterNotCalled) else ""

    return BenchDevice(
        "printer",
        name,
        printer.link,
        lambda: run(PrinterErrand.STATUS),
        lambda: run(PrinterErrand.TEST_PAGE),
    )


def known_profiles() -> dict[str, Profile]:
    """Every profile of `config/printers` by name."""
    names = sorted(path.stem for path in PRINTER_PROFILES.glob("*.toml"))
    return {name: load_profile(name, PRINTER_PROFILES) for name in names}


def ask_profile(printer: PrinterSettings, steady: Clock) -> Probe:
    """Find out which profile fits; prints nothing. Raises UsageError and LinkError."""
    link = open_link(printer.link, steady)
    link.open()
    try:
        return probe(link, steady, known_profiles(), FALLBACK)
    finally:
        link.close()


def page_data(
    settings: Settings, printer: PrinterSettings, opened: ReceiptPrinter, local: datetime
) -> dict[str, object]:
    """What the test page says; keys are those of `kiosk.slips.data.TestPageData`."""
    software = f"consular-kiosk {version('consular-kiosk')}"
    return {
        "date": f"{local:%d/%m/%Y}",
        "time": f"{local:%H:%M}",
        "device": settings.exchange.name,
        "printer": printer.name,
        "profile": printer.profile,
        "width": str(opened.width_dots),
        "software": software,
        "code": f"{settings.post.code} {printer.name} {software}",
    }

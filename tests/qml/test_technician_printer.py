"""The technician's page of a printer in the real window, beside a printer simulator, a settings file and a store."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drivers.receipt_printer.simulator.device import VirtualPrinter
from kiosk.runtime.settings_file import load_settings
from kiosk.services.device_report import DeviceReport
from kiosk.services.printing import PrintingService
from kiosk.stations.device_lock import DeviceLock
from kiosk.stations.devices import printer_of, slip_renderer
from kiosk.stations.paper import profile_of, slip_measure
from tests.support.screen import find, names
from tests.support.technician_station import TechnicianBench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[TechnicianBench]:
    """A technician at the page of the counter's printer."""
    with TechnicianBench(qtbot, tmp_path) as made:
        made.enter()
        made.wait(lambda: made.text("device.printer.window-1.state") == "Printer ready", "the printer")
        made.click("device.printer.window-1.open")
        made.wait(lambda: made.text("printer.state") == "Printer ready", "the page")
        yield made


def test_every_flag_is_told_in_words(bench: TechnicianBench) -> None:
    wanted = {"paper": "There is paper", "near_end": "no", "cover": "closed", "cutter": "in order", "online": "yes"}
    assert {name: bench.text(f"printer.flag.{name}") for name in wanted} == wanted
    assert bench.text("printer.flag.raw") == "12 12 12 12"
    assert "printer.flag.ticket" not in names(bench.window), "this model has no presenter"
    bench.printer.do(lambda printer: printer.mend(near_end=True))
    bench.click("printer.ask")
    bench.wait(lambda: bench.text("printer.state") == "Paper nearly out", "the answer")
    assert (bench.text("printer.flag.near_end"), bench.text("printer.flag.paper")) == ("yes", "There is paper")
    bench.printer.do(lambda printer: printer.mend(cover_open=True))
    bench.click("printer.ask")
    bench.wait(lambda: bench.text("printer.state") == "Cover open", "the answer")
    assert (bench.text("printer.flag.cover"), bench.text("printer.flag.online")) == ("open", "no")
    assert bench.text("printer.flag.paper") == "not known", "an open cover disturbs the sensor"
    bench.printer.do(lambda printer: printer.mend(silent=True))
    bench.click("printer.ask")
    bench.wait(lambda: bench.text("printer.state") == "No answer", "the deadline")
    assert {bench.text(f"printer.flag.{name}") for name in wanted} == {"not known"}


def test_a_test_page_is_proved_and_counted(bench: TechnicianBench) -> None:
    assert bench.text("printer.paper") == "Not known: nobody has told of a roll yet."
    bench.click("printer.newRoll")
    bench.wait(lambda: "80 m of 80 m left, about" in bench.text("printer.paper"), "the new roll")
    bench.click("printer.testPage")
    bench.wait(lambda: "proved that the page is printed" in bench.text("printer.message"), "the page")
    (picture,) = bench.printer.pictures()
    profile = bench.printer.profile
    dots = picture.height_dots + profile.knife_distance_dots
    with bench.appliance.store.read() as tx:
        roll = tx.paper_rolls.of_printer("window-1")
    assert roll is not None
    assert abs(roll.used_mm - dots * 25.4 / profile.dpi) <= 12, "what is cut off is what is counted"


def test_no_paper_says_why_nothing_was_printed(bench: TechnicianBench) -> None:
    bench.printer.do(lambda printer: printer.mend(paper_dots=0))
    bench.click("printer.testPage")
    bench.wait(lambda: bench.text("printer.message") == "Nothing was printed. No paper", "the answer")
    assert bench.printer.pictures() == []


def test_clearing_the_memory_is_confirmed_or_not(bench: TechnicianBench) -> None:
    bench.click("printer.cancel")
    bench.wait(lambda: "nothing comes out later" in bench.text("printer.message"), "the answer")
    bench.printer.do(lambda printer: printer.mend(silent=True))
    bench.click("printer.cancel")
    bench.wait(lambda: "has not confirmed it" in bench.text("printer.message"), "the deadline")


def test_the_profile_that_fits_is_found_and_saved(bench: TechnicianBench, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    bench.click("printer.profile")
    bench.click("terminal.field.choice.generic-58")
    bench.click("printer.save")
    bench.wait(lambda: "Start the counter again" in bench.text("printer.message"), "the file")
    assert load_settings(file).printers[0].profile == "generic-58"
    bench.click("printer.probe")
    bench.see("printer.proposed")
    assert bench.text("printer.proposed") == "It fits: epson-tm-t20"
    before = file.read_text(encoding="utf-8")
    bench.click("printer.useProposed")
    bench.wait(lambda: load_settings(file).printers[0].profile == "epson-tm-t20", "the file")
    assert file.read_text(encoding="utf-8") == before.replace("generic-58", "epson-tm-t20")
    bench.wait(lambda: bench.text("printer.profile") == "epson-tm-t20", "the page")


def test_a_link_is_tried_before_it_is_saved(bench: TechnicianBench, tmp_path: Path) -> None:
    bench.click("printer.link")
    bench.click("terminal.field.key.erase")
    bench.click("terminal.field.done")
    bench.click("printer.ask")
    bench.wait(lambda: bench.text("printer.state") == "No answer", "the answer at another link")
    bench.click("printer.back")
    bench.see("device.printer.window-1.open")
    assert load_settings(tmp_path / "kiosk.toml").printers[0].link == bench.printer.url, "nothing was saved"


def test_a_link_that_is_none_is_refused(bench: TechnicianBench, tmp_path: Path) -> None:
    bench.click("printer.link")
    for _ in range(len(bench.printer.url)):
        bench.click("terminal.field.key.erase")
    for key in "abc":
        bench.click(f"terminal.field.key.{key}")
    bench.click("terminal.field.done")
    bench.wait(lambda: "abc" in bench.text("printer.message"), "the fault")
    bench.click("printer.save")
    bench.wait(lambda: "These settings cannot be used." in bench.text("printer.message"), "the refusal")
    assert load_settings(tmp_path / "kiosk.toml").printers[0].link == bench.printer.url


def test_the_length_of_the_roll_is_a_setting(bench: TechnicianBench, tmp_path: Path) -> None:
    assert "80 m" in bench.text("printer.rollLength")
    bench.click("printer.rollLength")
    bench.click("terminal.field.key.erase")
    for key in "30000":
        bench.click(f"terminal.field.key.{key}")
    bench.click("terminal.field.done")
    bench.click("printer.save")
    bench.wait(lambda: "Saved." in bench.text("printer.message"), "the file")
    assert load_settings(tmp_path / "kiosk.toml").printers[0].roll_mm == 30_000
    bench.click("printer.newRoll")
    bench.wait(lambda: "30 m of 30 m left" in bench.text("printer.paper"), "the roll")


def test_a_used_up_roll_asks_and_assumes_nothing(bench: TechnicianBench) -> None:
    bench.click("printer.newRoll")
    bench.wait(lambda: "80 m of 80 m" in bench.text("printer.paper"), "the roll")
    with ExitStack() as stack:
        service = counter_printing(bench)
        stack.callback(service.stop, 20.0)
        bench.printer.do(lambda printer: printer.mend(paper_dots=0))
        service.start()
        bench.wait(lambda: "used up" in bench.text("printer.paper"), "the sensor's word")
        bench.printer.do(VirtualPrinter.refill)
        bench.wait(lambda: stored(bench) == "ready", "the refill")
        assert bench.text("printer.paper") == "This roll is used up. Was a new roll put in?"
    bench.click("printer.newRoll")
    bench.wait(lambda: "80 m of 80 m left" in bench.text("printer.paper"), "the new roll")


def test_a_printer_that_a_station_has_is_not_called(bench: TechnicianBench) -> None:
    store_path = bench.settings.store.path
    with DeviceLock(store_path, "printer", "window-1"):
        bench.printer.do(lambda printer: printer.mend(silent=True))
        report = DeviceReport(bench.appliance.store, bench.clock, station="visitor", kind="printer", name="window-1")
        report.tell("paper_out", "paper=out cover=ok cutter=ok online=no ticket=none")
        for action in ("printer.ask", "printer.testPage", "printer.cancel", "printer.probe"):
            bench.click(action)
            bench.see("printer.inUse")
            bench.wait(
                lambda: bench.text("printer.message") == "" if "printer.message" in names(bench.window) else True
            )
        assert bench.text("printer.inUse").startswith("In use by the check-in kiosk. The printer was not called.")
        assert "23/11/2026 12:00" in bench.text("printer.inUse")
        bench.wait(lambda: bench.text("printer.state") == "No paper", "the kiosk's word")
        assert bench.text("printer.flag.paper") == "No paper"
        assert bench.text("printer.flag.raw") == "–"
        report.tell("ready", "paper=ok cover=ok cutter=ok online=yes ticket=none")
        bench.wait(lambda: bench.text("printer.state") == "Printer ready", "the kiosk's new word")
        bench.click("printer.back")
        bench.click("device.printer.window-1.test")
        bench.wait(lambda: bench.text("device.printer.window-1.state") == "In use by the check-in kiosk", "the row")
    assert bench.printer.pictures() == []
    bench.printer.do(lambda printer: printer.mend(silent=False))
    bench.click("device.printer.window-1.test")
    bench.wait(lambda: bench.text("device.printer.window-1.state") == "Test page printed", "the printer, free again")


def test_leaving_the_page_while_the_printer_is_asked_is_safe(bench: TechnicianBench) -> None:
    bench.printer.do(lambda printer: printer.mend(silent=True))
    bench.click("printer.ask")
    bench.click("printer.back")
    bench.see("device.printer.window-1.open")
    bench.click("device.printer.window-1.open")
    bench.wait(lambda: bench.text("printer.state") == "No answer", "the answer")
    assert find(bench.window, "printer.ask").isEnabled()


def stored(bench: TechnicianBench) -> str:
    with bench.appliance.store.read() as tx:
        state = tx.device_states.of("", "printer", "window-1")
    return state.state if state else ""


def counter_printing(bench: TechnicianBench) -> PrintingService:
    """What a counter does with the printer."""
    (printer,) = bench.settings.printers
    return PrintingService(
        store=bench.appliance.store,
        printer=printer_of(printer, bench.printer.clock),
        printer_name=printer.name,
        station="counter",
        render=slip_renderer(bench.settings),
        length_mm=slip_measure(profile_of(printer)),
        near_end_mm=profile_of(printer).near_end_mm,
        clock=bench.clock,
        on_crash=bench.crashes.append,
    )


def test_the_slip_in_a_presenter_is_told_as_its_station_knows_it(bench: TechnicianBench) -> None:
    bench.click("printer.profile")
    bench.click("terminal.field.choice.custom-vkp80")
    report = DeviceReport(bench.appliance.store, bench.clock, station="visitor", kind="printer", name="window-1")
    told = {
        "presented": "held out, waits to be taken",
        "taken": "taken",
        "retracted": "nobody took it: drawn back",
        "unknown": "not known",
    }
    with DeviceLock(bench.settings.store.path, "printer", "window-1"):
        bench.click("printer.ask")
        bench.see("printer.inUse")
        for ticket, words in told.items():
            report.tell("ready", f"paper=ok cover=ok cutter=ok online=yes ticket={ticket}")
            bench.wait(lambda words=words: bench.text("printer.flag.ticket") == words, words)  # type: ignore[misc]

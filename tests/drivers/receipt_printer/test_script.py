"""Scripts of the virtual printer: how it starts, what happens when, and one clear line for each mistake."""

from pathlib import Path

import pytest

from drivers.errors import UsageError
from drivers.receipt_printer.driver import EscPosPrinter
from drivers.receipt_printer.interface import PrinterState, PrintStatus
from drivers.receipt_printer.simulator.paper import Paper
from drivers.receipt_printer.simulator.script import STATES, Script, ScriptedPrinter, Step, load_script
from drivers.simulation.memory_link import MemoryLink
from tests.support.clock import ManualClock
from tests.support.receipt_printers import shipped_profile, slip_of, text_like_picture

EPSON = shipped_profile("epson-tm-t20", width_dots=64, window_bytes=512)
PICTURE = text_like_picture(64, 200, seed=1)


def printer_of(text: str, folder: Path) -> tuple[ScriptedPrinter, EscPosPrinter, ManualClock]:
    """The device of a script, and a driver for it in simulated time."""
    path = folder / "script.toml"
    path.write_text(text)
    device = ScriptedPrinter(EPSON, Paper(EPSON.width_dots, folder / "out"), load_script(path))
    clock = ManualClock()
    return device, EscPosPrinter(MemoryLink(device, clock), EPSON, clock), clock


@pytest.mark.parametrize("state", STATES)
def test_initial_state(state: str, tmp_path: Path) -> None:
    _, driver, _ = printer_of(f'initial_state = "{state}"', tmp_path)
    wanted = PrinterState.UNKNOWN if state == "silent" else PrinterState(state)
    assert driver.status().state == wanted
    # a stuck knife is tried again, and sticks again at the cut
    results = {"ready": "printed", "near_end": "printed", "cutter_error": "uncertain"}
    assert driver.print_slip(slip_of(PICTURE)).status == results.get(state, "failed")


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("paper_out", "paper_out"),
        ("cover_open", "cover_open"),
        ("cutter_error", "cutter_error"),
        ("overheated", "no_proof"),
        ("offline", "no_proof"),
        ("silent", "no_proof"),
        ("power_off", "no_proof"),
        ("cable_out", "link_lost"),
    ],
)
@pytest.mark.parametrize("when", ["after_bytes = 700", "after_dots = 100"])
def test_a_fault_comes_when_its_time_has_come(when: str, fault: str, reason: str, tmp_path: Path) -> None:
    device, driver, _ = printer_of(f'[[step]]\nfault = "{fault}"\n{when}\n', tmp_path)
    result = driver.print_slip(slip_of(PICTURE))
    assert (result.status, result.reason) == (PrintStatus.UNCERTAIN, reason)
    assert device.slip_count == 0


def test_steps_come_one_after_the_other(tmp_path: Path) -> None:
    steps = [("overheated", 60), ("near_end", 60), ("ready", 60)]
    text = "".join(f'[[step]]\nfault = "{fault}"\nafter_dots = {dots}\n' for fault, dots in steps)
    device, driver, _ = printer_of(text, tmp_path)
    assert driver.print_slip(slip_of(PICTURE)).status == PrintStatus.PRINTED
    assert (device.slip_count, device.state) == (1, "ready")


@pytest.mark.parametrize(
    ("name", "window_bytes", "lost_bytes"),
    [("star-tsp", 0, 1), ("star-tsp", 0, 40), ("star-tsp", 0, 300), ("generic-80", 512, 300), ("generic-80", 512, 500)],
)
def test_a_short_loss_of_power_is_noticed(name: str, window_bytes: int, lost_bytes: int, tmp_path: Path) -> None:
    profile = shipped_profile(name, width_dots=64, window_bytes=window_bytes)
    clock = ManualClock()
    begin = 9000  # in the slip, after the zeros that clear the buffer
    steps = (Step("power_off", begin, 0), Step("power_on", begin + lost_bytes, 0))
    device = ScriptedPrinter(profile, Paper(profile.width_dots, tmp_path), Script(steps=steps))
    driver = EscPosPrinter(MemoryLink(device, clock), profile, clock)
    result = driver.print_slip(slip_of(text_like_picture(64, 600, seed=1)))
    assert (result.status, result.reason) == (PrintStatus.UNCERTAIN, "no_proof")


def test_a_silence_ends(tmp_path: Path) -> None:
    text = 'initial_state = "silent"\n[[step]]\nfault = "ready"\nafter_bytes = 12\n'
    _, driver, _ = printer_of(text, tmp_path)
    assert driver.status().state == PrinterState.UNKNOWN
    assert driver.status().state == PrinterState.READY


def test_the_roll_ends_and_is_refilled(tmp_path: Path) -> None:
    device, driver, _ = printer_of("paper_dots = 150", tmp_path)
    assert driver.print_slip(slip_of(PICTURE)).reason == PrinterState.PAPER_OUT
    device.happen("refill")
    assert driver.print_slip(slip_of(PICTURE)).status == PrintStatus.PRINTED


def test_paper_of_a_given_speed_takes_its_time(tmp_path: Path) -> None:
    _, driver, clock = printer_of("speed_mm_s = 25", tmp_path)
    assert driver.print_slip(slip_of(PICTURE)).status == PrintStatus.PRINTED
    assert clock.monotonic_s() == pytest.approx(200 / 203 * 25.4 / 25, rel=0.15)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('initial_state = "happy"', "initial_state must be ready or near_end or paper_out"),
        ("paper_dots = -1", "paper_dots must be 0 or more"),
        ("buffer_bytes = 100", "buffer_bytes must be at least 512"),
        ('flow = "water"', "flow must be hardware or software"),
        ("speed_mm_s = 1.5", "speed_mm_s must be 0 or more"),
        ("colour = 1", "unknown key 'colour'"),
        ("colour", "script.toml"),
        ("step = 1", r"write each step under \[\[step\]\]"),
        ('[[step]]\nfault = "flood"\nafter_bytes = 1', "step 1: write fault = one of ready, .*power_off"),
        ('[[step]]\nfault = "ready"', "step 1: write fault"),
        ('[[step]]\nfault = "ready"\nafter_dots = 1\nafter_bytes = 1', "step 1: write fault"),
    ],
)
def test_mistakes_name_file_and_key(text: str, complaint: str, tmp_path: Path) -> None:
    path = tmp_path / "script.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=complaint) as caught:
        load_script(path)
    assert "script.toml" in str(caught.value)


def test_the_defaults_are_a_printer_that_is_well(tmp_path: Path) -> None:
    path = tmp_path / "script.toml"
    path.write_text("")
    assert load_script(path) == Script()

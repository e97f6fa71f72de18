"""The driver against a virtual printer on a real pty or TCP socket."""

import socket
from pathlib import Path

import pytest

from drivers.clock import SystemClock
from drivers.link.url import open_link
from drivers.receipt_printer.driver import EscPosPrinter
from drivers.receipt_printer.factory import line_bytes_per_s, open_printer
from drivers.receipt_printer.interface import (
    FeedBlock,
    PaperState,
    PrinterState,
    PrintStatus,
    QrBlock,
    ReceiptPrinter,
    Slip,
)
from drivers.receipt_printer.simulator.device import VirtualPrinter
from drivers.receipt_printer.simulator.paper import Paper
from drivers.receipt_printer.simulator.script import Script, ScriptedPrinter, Step
from tests.support.receipt_printers import (
    PROFILE_NAMES,
    PROFILES_DIR,
    FaultyPrinter,
    PtyBench,
    pty_bench,
    shipped_profile,
    slip_of,
    text_like_picture,
)

QUICK = {"query_timeout_s": 0.05, "stall_timeout_s": 0.2}
EPSON = shipped_profile("epson-tm-t20")
PICTURE = text_like_picture(576, 500, seed=3)
OTHER = text_like_picture(576, 500, seed=4)


def report_of(bench: PtyBench) -> dict[str, object]:
    return bench.runner.call(lambda printer, _now_s: dict(printer.report()))


@pytest.mark.parametrize("name", PROFILE_NAMES)
def test_slips_are_printed_with_proof(name: str, tmp_path: Path) -> None:
    profile = shipped_profile(name)
    pictures = [text_like_picture(profile.width_dots, 400, seed) for seed in (1, 2)]
    with pty_bench(profile, tmp_path) as bench:
        results = [bench.driver.print_slip(slip_of(picture)) for picture in pictures]
        assert [(result.status, result.proof, result.reason) for result in results] == [
            (PrintStatus.PRINTED, profile.proof, "")
        ] * 2
        assert bench.pictures() == pictures
        assert all(result.byte_count > 0 and result.duration_s > 0 for result in results)


def test_over_tcp(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with pty_bench(EPSON, tmp_path, f"tcp://127.0.0.1:{port}") as bench:
        assert bench.driver.status().state == PrinterState.READY
        assert bench.driver.print_slip(slip_of(PICTURE)).status == PrintStatus.PRINTED
        assert bench.pictures() == [PICTURE]


def test_over_a_device_file(tmp_path: Path) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        link = open_link(f"file://{tmp_path}/printer", bench.clock)
        driver = EscPosPrinter(link, EPSON, bench.clock, bytes_per_s=100_000.0)
        assert driver.status().state == PrinterState.READY
        assert driver.print_slip(slip_of(PICTURE)).status == PrintStatus.PRINTED
        assert bench.pictures() == [PICTURE]


@pytest.mark.parametrize("name", ["epson-tm-t20", "star-tsp", "custom-kpm"])
@pytest.mark.parametrize("software_flow", [False, True])
def test_flow_control_carries_a_slip_through_a_small_buffer_and_slow_paper(
    software_flow: bool, name: str, tmp_path: Path
) -> None:
    profile = shipped_profile(name, window_bytes=0)
    script = Script(buffer_bytes=2048, flow="software" if software_flow else "hardware", speed_mm_s=400)
    device = ScriptedPrinter(profile, Paper(profile.width_dots, tmp_path / "out"), script)
    with pty_bench(profile, tmp_path, device=device) as bench:
        link = open_link(f"{bench.url}?flow={'xonxoff' if software_flow else 'none'}", bench.clock)
        driver = EscPosPrinter(link, profile, bench.clock, bytes_per_s=100_000.0)
        assert driver.print_slip(slip_of(PICTURE)).status == PrintStatus.PRINTED
        assert bench.pictures() == [PICTURE]
        assert (int(str(report_of(bench)["xoffs"])) > 0) == software_flow


def test_a_printer_that_never_says_xon_is_given_up_in_time(tmp_path: Path) -> None:
    profile = shipped_profile("epson-tm-t20", window_bytes=0, **QUICK)
    script = Script(buffer_bytes=2048, flow="software", steps=(Step("offline", after_bytes=3000, after_dots=0),))
    device = ScriptedPrinter(profile, Paper(profile.width_dots, tmp_path / "out"), script)
    with pty_bench(profile, tmp_path, device=device) as bench:
        link = open_link(f"{bench.url}?flow=xonxoff", bench.clock)
        driver = EscPosPrinter(link, profile, bench.clock, bytes_per_s=100_000.0)
        result = driver.print_slip(slip_of(PICTURE))
        assert (result.status, result.reason) == (PrintStatus.UNCERTAIN, "write_timeout")
        assert result.duration_s < 30


def test_native_qr_and_feed_are_printed(tmp_path: Path) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        result = bench.driver.print_slip(Slip((QrBlock("MC1:SPECIMEN"), FeedBlock(30))))
        assert result.status == PrintStatus.PRINTED
        assert '"qr": ["MC1:SPECIMEN"]' in (bench.out_dir / "slip-0001.json").read_text()


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        ({"paper_dots": 0}, PrinterState.PAPER_OUT),
        ({"cover_open": True}, PrinterState.COVER_OPEN),
        ({"overheated": True}, PrinterState.OVERHEATED),
    ],
)
@pytest.mark.parametrize("name", ["epson-tm-t20", "generic-80"])
def test_a_printer_that_cannot_print_is_refused_before_the_first_byte(
    name: str, fault: dict[str, bool | int], state: PrinterState, tmp_path: Path
) -> None:
    with pty_bench(shipped_profile(name), tmp_path) as bench:
        bench.do(lambda printer: printer.mend(**fault))
        assert bench.driver.status().state == state
        result = bench.driver.print_slip(slip_of(PICTURE))
        assert (result.status, result.reason, result.proof) == (PrintStatus.FAILED, state, "")
        bench.do(VirtualPrinter.refill)
        bench.do(lambda printer: printer.mend(cover_open=False, overheated=False))
        assert report_of(bench)["uncut_dots"] == 0
        assert bench.pictures() == []


def test_near_end_is_told_and_prints(tmp_path: Path) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        bench.do(lambda printer: printer.mend(near_end=True))
        status = bench.driver.status()
        assert (status.state, status.paper) == (PrinterState.NEAR_END, PaperState.NEAR_END)
        assert bench.driver.print_slip(slip_of(PICTURE)).status == PrintStatus.PRINTED


def test_paper_out_in_the_middle_is_uncertain_and_nothing_stale_comes_after_the_refill(tmp_path: Path) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        bench.do(lambda printer: printer.mend(paper_dots=200))
        result = bench.driver.print_slip(slip_of(PICTURE))
        assert (result.status, result.reason, result.proof) == (PrintStatus.UNCERTAIN, PrinterState.PAPER_OUT, "")
        assert bench.driver.status().state == PrinterState.PAPER_OUT
        bench.do(VirtualPrinter.refill)
        assert report_of(bench)["uncut_dots"] == 0
        assert bench.driver.status().state == PrinterState.READY
        assert bench.driver.print_slip(slip_of(OTHER)).status == PrintStatus.PRINTED
        assert bench.pictures() == [OTHER]


def test_what_was_not_cleared_would_come_out(tmp_path: Path) -> None:
    """The trap itself, so that the test above means something: these rows do wait in the printer."""
    with pty_bench(EPSON, tmp_path) as bench:
        bench.do(lambda printer: printer.mend(paper_dots=200))
        bench.link.open()
        strip = b"\x1dv0\x00\x48\x00\x80\x00" + b"\x55" * 72 * 128
        bench.link.write(strip + strip[: 8 + 72 * 100], bench.clock.monotonic_s() + 5)
        assert bench.runner.wait_until(lambda printer: int(str(printer.report()["buffered_bytes"])) > 1000, 5)
        bench.link.close()
        bench.do(VirtualPrinter.refill)
        assert report_of(bench)["uncut_dots"] != 0


def test_a_stuck_knife_is_uncertain_and_tried_again_when_asked_to_print(tmp_path: Path) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        bench.do(lambda printer: printer.mend(cutter_jammed=True))
        result = bench.driver.print_slip(slip_of(PICTURE))
        assert (result.status, result.reason) == (PrintStatus.UNCERTAIN, PrinterState.CUTTER_ERROR)
        assert bench.driver.status().state == PrinterState.CUTTER_ERROR
        bench.do(lambda printer: printer.mend(cutter_jammed=False))
        assert bench.driver.print_slip(slip_of(OTHER)).status == PrintStatus.PRINTED
        assert bench.pictures() == [PICTURE, OTHER]


@pytest.mark.parametrize("name", PROFILE_NAMES)
def test_silence_is_never_ready_and_never_printed(name: str, tmp_path: Path) -> None:
    profile = shipped_profile(name, **QUICK)
    with pty_bench(profile, tmp_path) as bench:
        bench.do(lambda printer: printer.mend(silent=True))
        status = bench.driver.status()
        assert (status.state, status.online, status.raw) == (PrinterState.UNKNOWN, None, "")
        result = bench.driver.print_slip(slip_of(text_like_picture(profile.width_dots, 50, 1)))
        assert (result.status, result.reason) == (PrintStatus.FAILED, "silent")
        assert bench.pictures() == []


def test_missing_device_and_busy_port_are_values(tmp_path: Path) -> None:
    clock = SystemClock()
    missing = open_printer("epson-tm-t20", open_link(f"serial://{tmp_path}/none", clock), clock, PROFILES_DIR)
    assert missing.status().state == PrinterState.UNKNOWN
    result = missing.print_slip(slip_of(PICTURE))
    assert (result.status, result.reason, result.byte_count) == (PrintStatus.FAILED, "link_unavailable", 0)
    with pty_bench(EPSON, tmp_path) as bench:
        holder = open_link(bench.url, clock)
        holder.open()
        result = bench.driver.print_slip(slip_of(PICTURE))
        holder.close()
        assert (result.status, result.reason, result.byte_count) == (PrintStatus.FAILED, "link_busy", 0)


@pytest.mark.parametrize("after_bytes", [1, 12, 25, 60, 400, 1000, 5000, 9000, 15000, 20000, 23000, 26000])
def test_cable_pulled_means_printed_only_if_the_slip_was_cut(after_bytes: int, tmp_path: Path) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        bench.device.fault = lambda printer: printer.set_plugged(False)
        bench.device.after_bytes = after_bytes
        result = bench.driver.print_slip(slip_of(PICTURE))
        assert result.status != PrintStatus.PRINTED or bench.pictures() == [PICTURE]
        if bench.device.plugged:
            pytest.fail(f"the slip took only {bench.device.taken_bytes} bytes")
        assert result.reason == "link_lost"
        assert bench.driver.status().state == PrinterState.UNKNOWN
        bench.do(lambda printer: printer.set_plugged(True))
        assert bench.driver.print_slip(slip_of(OTHER)).status == PrintStatus.PRINTED
        assert bench.pictures()[-1] == OTHER


def stall(printer: FaultyPrinter) -> None:
    printer.stalled = True


@pytest.mark.parametrize(("window_bytes", "reason"), [(0, "write_timeout"), (3584, "no_proof")])
def test_a_printer_that_takes_no_more_is_given_up_in_time(window_bytes: int, reason: str, tmp_path: Path) -> None:
    profile = shipped_profile("epson-tm-t20", window_bytes=window_bytes, **QUICK)
    with pty_bench(profile, tmp_path) as bench:
        bench.device.fault = stall
        bench.device.after_bytes = 5000
        tall = text_like_picture(576, 3000, seed=5)
        result = bench.driver.print_slip(slip_of(tall))
        assert (result.status, result.reason) == (PrintStatus.UNCERTAIN, reason)
        assert result.duration_s < 60


def test_the_window_keeps_the_line_free_for_real_time_commands(tmp_path: Path) -> None:
    """The printer's buffer never fills, so that no flow control is needed and clearing always gets through."""
    profile = shipped_profile("epson-tm-t20", window_bytes=1024)
    with pty_bench(profile, tmp_path) as bench:
        bench.do(lambda printer: printer.mend(paper_dots=100))
        assert bench.driver.print_slip(slip_of(PICTURE)).reason == PrinterState.PAPER_OUT
        assert int(str(report_of(bench)["buffered_bytes"])) < 100


def test_raw_bytes_and_cancel(tmp_path: Path) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        assert bench.driver.print_raw(b"SPECIMEN\n\x1dVB\x00").status == PrintStatus.PRINTED
        assert '"text": "SPECIMEN"' in (bench.out_dir / "slip-0001.json").read_text()
        assert bench.driver.cancel()


def test_the_factory_makes_a_receipt_printer(tmp_path: Path) -> None:
    clock = SystemClock()
    link = open_link(f"serial://{tmp_path}/printer", clock)
    printer: ReceiptPrinter = open_printer("epson-tm-t88", link, clock, PROFILES_DIR)
    assert (printer.width_dots, printer.draws_qr) == (512, True)
    assert isinstance(printer, EscPosPrinter)
    assert not open_printer("generic-58", link, clock, PROFILES_DIR).draws_qr


@pytest.mark.parametrize(
    ("url", "bytes_per_s"),
    [
        ("serial:///dev/ttyUSB0?baud=115200&flow=rtscts", 11520),
        ("serial:///dev/ttyS0", 960),
        ("tcp://192.0.2.7:9100", 960),
    ],
)
def test_line_speed_comes_from_the_url(url: str, bytes_per_s: float) -> None:
    assert line_bytes_per_s(url) == bytes_per_s

"""The technician's page of a card terminal: the real window, each simulator on a real line, the real settings file."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from drivers.card_terminal.factory import DECLARATIONS, open_terminal
from drivers.card_terminal.interface import Outcome, TerminalResult
from drivers.clock import SystemClock
from drivers.link.url import open_link
from kiosk.stations.device_lock import DeviceLock
from kiosk.viewmodels.technician.terminal_wording import MEANINGS, PROTOCOLS
from sync.store.records import BatchState, JobStatus, Payment, PaymentStatus
from tests.qml.test_desk_golden import hide_folder
from tests.qml.test_visitor_layout import layout_faults
from tests.support.appliance import AGENT
from tests.support.counter_station import plain
from tests.support.golden_screen import check_screen
from tests.support.screen import find, names, settle
from tests.support.simulated_terminal import CONCERT, LINES, MANUAL, TerminalLine
from tests.support.technician_station import TechnicianBench

ZVT = TerminalLine("zvt", "tcp", {"reconnect_s": "0"}, {"auto_reversal": "no"})
ECR17 = TerminalLine("ecr17", "tcp")
CAN_CLOSE = [line for line in LINES if line.protocol in ("zvt", "ecr17")]

each_line = pytest.mark.parametrize("line", LINES, ids=str)


def opened(bench: TechnicianBench) -> TechnicianBench:
    bench.enter()
    bench.open_terminal()
    return bench


def charge(bench: TechnicianBench, amount_minor: int = 1250) -> TerminalResult:
    """What the counter does; a technician cannot."""
    terminal = bench.settings.terminals[0]
    clock = SystemClock()
    driver = open_terminal(terminal.protocol, open_link(terminal.link, clock), clock, terminal.settings)
    result = driver.purchase(amount_minor, "EUR", "A-012", lambda _progress: None)
    driver.close()
    return result


def told(bench: TechnicianBench) -> str:
    return bench.text("terminal.message") if "terminal.message" in names(bench.window) else ""


def saved(bench: TechnicianBench) -> dict[str, Any]:
    """The terminal as the file has it."""
    return tomllib.loads(bench.file.read_text(encoding="utf-8"))["terminals"][0]  # type: ignore[no-any-return]


def set_value(bench: TechnicianBench, key: str, text: str) -> None:
    """Type a value on the keys of the screen."""
    bench.click(f"terminal.setting.{key}")
    while plain(str(find(bench.window, "terminal.field.value").property("value"))):
        bench.click("terminal.field.key.erase")
    bench.keys("terminal.field", text)
    bench.click("terminal.field.done")


def leave_open_payment(bench: TechnicianBench) -> None:
    """A payment of this terminal nobody knows the outcome of."""
    (visit,) = bench.check_in("ZZ000001")
    with bench.appliance.store.write() as tx:
        tx.payments.add(
            Payment(
                payment_id="00000000-0000-4000-8000-000000000001",
                visit_id=visit.visit_id,
                terminal_name="window-1",
                agent_id=AGENT.agent_id,
                status=PaymentStatus.UNKNOWN,
                amount_minor=1250,
                currency="EUR",
                rate_id="rate",
                rate_text="",
                created_at=bench.clock.now_utc(),
                ended_at=None,
                lines=(),
            )
        )


def test_every_protocol_and_setting_has_words() -> None:
    assert PROTOCOLS.keys() == DECLARATIONS.keys()
    declared = {setting.meaning for one in DECLARATIONS.values() for setting in one.settings}
    assert declared == MEANINGS


@each_line
def test_the_page_shows_state_and_offers_what_the_protocol_can(
    qtbot: QtBot, tmp_path: Path, line: TerminalLine
) -> None:
    with TechnicianBench(qtbot, tmp_path, line=line) as bench:
        opened(bench)
        assert bench.text("terminal.state") == "Terminal ready"
        bench.click("terminal.status")
        bench.rest()
        assert bench.text("terminal.state") == "Terminal ready"
        offered = {name for name in ("totals", "last", "endOfDay") if f"terminal.{name}" in names(bench.window)}
        wanted = {"concert": set(), "caisse_ap": {"last"}}.get(line.protocol, {"totals", "last", "endOfDay"})
        assert offered == wanted
        assert ("Refund" in bench.text("terminal.capabilities")) == (line.protocol != "ecr17")
        assert find(bench.window, f"terminal.protocol.{line.protocol}").property("chosen")
        bench.plug(False)
        bench.click("terminal.status")
        bench.wait(lambda: bench.text("terminal.state") == "Terminal out of reach", "the cable to be missed")
        assert not bench.terminal.ledger.lines, "a technician charges nothing"


def test_a_terminal_worked_by_hand_has_no_link(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path, line=MANUAL) as bench:
        opened(bench)
        assert bench.text("terminal.state") == "Terminal ready"
        assert bench.text("terminal.link") == "No link"
        assert not find(bench.window, "terminal.link").isEnabled()
        assert not [name for name in names(bench.window) if name.startswith(("terminal.setting.", "terminal.preset."))]
        bench.click("terminal.protocol.concert")
        assert bench.text("terminal.link").startswith("serial:///dev/kiosk-terminal?baud=9600&bytesize=8")
        bench.click("terminal.protocol.manual")
        assert "agent keys" in bench.text("terminal.protocol.manual")
        assert not find(bench.window, "terminal.save").isEnabled(), "nothing has changed"


@pytest.mark.parametrize("line", CAN_CLOSE, ids=str)
def test_totals_last_result_and_end_of_day(qtbot: QtBot, tmp_path: Path, line: TerminalLine) -> None:
    with TechnicianBench(qtbot, tmp_path, line=line) as bench:
        opened(bench)
        assert charge(bench).outcome is Outcome.APPROVED
        bench.click("terminal.totals")
        bench.rest()
        assert "12,50 EUR" in bench.text("terminal.report")
        bench.click("terminal.last")
        bench.rest()
        report = bench.text("terminal.report")
        assert "Approved" in report
        assert "1111" in report
        assert "411111" not in report
        bench.click("terminal.endOfDay")
        bench.click("terminal.endOfDay.cancel")
        with bench.appliance.store.read() as tx:
            assert not tx.batches.of_terminal("window-1"), "one word does not end the day"
        bench.click("terminal.endOfDay")
        bench.click("terminal.endOfDay.confirm")
        bench.rest()
        report = bench.text("terminal.report")
        assert "Done" in report
        assert "12,50 EUR" in report
        assert "Booked here 0" in report, "this charge is not in our journal, and the technician sees it"
        with bench.appliance.store.read() as tx:
            (batch,) = tx.batches.of_terminal("window-1")
            (slip,) = tx.jobs.with_status(JobStatus.QUEUED, printer_name="window-1")
        assert batch.status is BatchState.DONE
        assert batch.agent_id == "tech-1"
        assert slip.slip_kind == "closing"
        assert len(bench.terminal.booked()) == 1


def test_the_duplicate_of_a_terminal_that_only_prints_it_stays_unknown(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path, line=TerminalLine("caisse_ap", "tcp")) as bench:
        opened(bench)
        charge(bench)
        bench.click("terminal.last")
        bench.rest()
        assert "Outcome" in bench.text("terminal.report")
        assert len(bench.terminal.booked()) == 1


def test_an_end_of_day_is_seen_live_asked_to_stop_and_survives_leaving(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path, line=ZVT, step_s=1.5) as bench:
        opened(bench)
        bench.click("terminal.endOfDay")
        bench.click("terminal.endOfDay.confirm")
        bench.see("terminal.running", "terminal.abort")
        assert not find(bench.window, "terminal.try").isEnabled()
        bench.wait(lambda: bench.text("terminal.text") == "Calling the terminal…", "its step")
        bench.click("terminal.abort")
        assert "asked to stop" in told(bench)
        bench.click("terminal.back")
        bench.see("store.verify")
        bench.open_terminal()
        with bench.appliance.store.read() as tx:
            (batch,) = tx.batches.of_terminal("window-1")
        assert batch.status is BatchState.DONE, "the terminal decides, and it went on"
        assert "Done" in bench.text("terminal.report")


def test_settings_are_tried_saved_and_read_again(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path, line=ZVT) as bench:
        opened(bench)
        before = bench.file.read_text(encoding="utf-8")
        bench.click("terminal.setting.connection")
        bench.click("terminal.field.choice.kept")
        set_value(bench, "t3_s", "7")
        bench.click("terminal.try")
        bench.rest()
        assert told(bench) == "The terminal answers with these settings."
        assert bench.file.read_text(encoding="utf-8") == before, "nothing is saved by a try"
        bench.click("terminal.save")
        bench.wait(lambda: "Start the counter again" in told(bench), "the file")
        assert saved(bench)["settings"] == {"reconnect_s": "0", "connection": "kept", "t3_s": "7"}
        bench.rest()
        assert not find(bench.window, "terminal.save").isEnabled()
        bench.click("terminal.back")
        bench.open_terminal()
        assert bench.text("terminal.setting.connection").startswith("connection kept")
        bench.click("terminal.setting.connection")
        bench.click("terminal.field.default")
        bench.click("terminal.save")
        bench.wait(lambda: "connection" not in saved(bench)["settings"], "the default")


def test_another_protocol_and_line_are_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path, line=CONCERT) as bench:
        opened(bench)
        device = bench.terminal.url.partition("?")[0]
        bench.click("terminal.preset.1200 7E1")
        assert bench.text("terminal.link") == f"{device}?baud=1200&bytesize=7&parity=E&stopbits=1"
        bench.click("terminal.protocol.caisse_ap")
        bench.click("terminal.preset.TCP 8888")
        assert bench.text("terminal.link") == "tcp://192.0.2.7:8888"
        bench.click("terminal.link")
        for _ in "2.7:8888":
            bench.click("terminal.field.key.erase")
        bench.keys("terminal.field", "9.1:9000")
        bench.click("terminal.field.done")
        assert bench.text("terminal.link") == "tcp://192.0.9.1:9000"
        bench.click("terminal.protocol.concert")
        assert "baud=1200" in bench.text("terminal.link"), "looking at another protocol loses nothing"
        bench.click("terminal.preset.9600 8N1")
        bench.click("terminal.save")
        bench.wait(lambda: "baud=9600&bytesize=8" in saved(bench)["link"], "the file")
        bench.rest()
        assert bench.text("terminal.state") == "Terminal ready"


def test_a_typo_is_refused_in_the_drivers_words(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path, line=ZVT) as bench:
        opened(bench)
        before = bench.file.read_text(encoding="utf-8")
        set_value(bench, "t4_s", "soon")
        assert told(bench) == "zvt: t4_s=soon is not a number from 30 to 900"
        bench.click("terminal.save")
        bench.wait(lambda: "These settings cannot be used. zvt: t4_s=soon" in told(bench), "the refusal")
        assert bench.file.read_text(encoding="utf-8") == before


def test_a_setting_the_driver_does_not_know_is_shown_and_taken_out(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path, line=ZVT) as bench:
        bench.enter()
        text = bench.file.read_text(encoding="utf-8")
        bench.file.write_text(text.replace('reconnect_s = "0"', 'reconect_s = "0"'), encoding="utf-8")
        bench.open_terminal()
        bench.wait(lambda: bench.text("terminal.state") == "Terminal out of order", "the driver's refusal")
        assert "unknown setting reconect_s" in bench.text("terminal.text")
        bench.click("terminal.setting.reconect_s")
        bench.click("terminal.save")
        bench.wait(lambda: saved(bench)["settings"] == {}, "the file")
        bench.rest()
        assert bench.text("terminal.state") == "Terminal ready"


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        (ECR17, "looks like ECR17: choose that protocol"),
        # a Concert terminal says nothing to what is not its own call
        (CONCERT, "the terminal does not answer; is it on, and set to this kind of connection?"),
    ],
    ids=str,
)
def test_the_wrong_protocol_is_told(qtbot: QtBot, tmp_path: Path, line: TerminalLine, hint: str) -> None:
    with TechnicianBench(qtbot, tmp_path, line=line) as bench:
        opened(bench)
        bench.click("terminal.protocol.zvt")
        set_value(bench, "t2_s", "0.5")
        set_value(bench, "t3_s", "1")
        bench.click("terminal.try")
        bench.rest()
        assert hint in told(bench)
        bench.click(f"terminal.protocol.{line.protocol}")
        bench.click("terminal.try")
        bench.rest()
        assert told(bench) == "The terminal answers with these settings."


def test_a_file_changed_meanwhile_is_read_again_instead_of_written_over(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path, line=ZVT) as bench:
        opened(bench)
        set_value(bench, "t3_s", "7")
        other = bench.file.read_text(encoding="utf-8").replace('reconnect_s = "0"', 'reconnect_s = "3"')
        bench.file.write_text(other, encoding="utf-8")
        bench.click("terminal.save")
        bench.wait(lambda: "somebody else has changed" in told(bench), "the refusal")
        bench.wait(lambda: bench.text("terminal.setting.reconnect_s").startswith("reconnect_s 3"), "the file's values")
        assert bench.file.read_text(encoding="utf-8") == other


def test_an_open_payment_keeps_protocol_and_batch(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path, line=ZVT) as bench:
        opened(bench)
        leave_open_payment(bench)
        bench.click("terminal.protocol.ecr17")
        bench.click("terminal.save")
        bench.wait(lambda: "no known outcome yet" in told(bench), "the refusal")
        assert saved(bench)["protocol"] == "zvt"
        bench.click("terminal.protocol.zvt")
        bench.click("terminal.endOfDay")
        bench.click("terminal.endOfDay.confirm")
        bench.wait(lambda: "The terminal was not called" in told(bench), "the refusal")
        with bench.appliance.store.read() as tx:
            assert not tx.batches.of_terminal("window-1")
        set_value(bench, "t3_s", "7")
        bench.click("terminal.save")
        bench.wait(lambda: saved(bench)["settings"].get("t3_s") == "7", "another setting may change")


def test_a_terminal_in_use_by_the_counter_is_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path, line=CONCERT) as bench:
        bench.enter()
        bench.wait(lambda: bench.text("device.terminal.window-1.state") == "Terminal ready", "the terminal")
        assert bench.terminal.runner.wait_until(lambda device: device.state == "idle", 20)
        calls = bench.terminal.runner.call(lambda device, _now_s: dict(device.report()))
        with DeviceLock(bench.settings.store.path, "terminal", "window-1"):
            bench.click("device.terminal.window-1.test")
            bench.wait(
                lambda: bench.text("device.terminal.window-1.state") == "In use by the counter", "the row's state"
            )
            bench.open_terminal()
            assert bench.text("terminal.state") == "In use by the counter"
            bench.click("terminal.try")
            bench.wait(lambda: "The terminal was not called" in told(bench), "the try")
            assert bench.terminal.runner.call(lambda device, _now_s: dict(device.report())) == calls
        bench.click("terminal.try")
        bench.rest()
        assert told(bench) == "The terminal answers with these settings."
        with DeviceLock(bench.settings.store.path, "terminal", "window-1"):
            pass  # given back after each errand


def test_log_out_closes_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    with TechnicianBench(qtbot, tmp_path) as bench:
        opened(bench)
        bench.click("status.logout")
        bench.see("login.submit")
        assert "terminal.back" not in names(bench.window)
        bench.enter()
        assert "terminal.back" not in names(bench.window)


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768)], ids=str)
def test_the_page_fits_in_every_language(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with TechnicianBench(qtbot, tmp_path, line=ZVT) as bench:
        bench.window.resize(*size)
        opened(bench)
        found = []
        for step in ("status", "confirm", "field", "choices"):
            if step == "status":
                bench.click("terminal.status")
                bench.rest()
            elif step == "confirm":
                bench.click("terminal.endOfDay")
            elif step == "field":
                bench.click("terminal.link")
            else:
                bench.click("terminal.field.cancel")
                bench.click("terminal.setting.charset")
            for language in bench.settings.post.languages:
                bench.shell.language.choose(language)
                faults = layout_faults(bench.window, covered=step in ("field", "choices"))
                found += [f"{step} {language}: {fault}" for fault in faults]
            bench.shell.language.choose("en")
        assert found == []


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_page_as_it_was_found_good(qtbot: QtBot, tmp_path: Path, update_golden: bool, language: str) -> None:
    with TechnicianBench(qtbot, tmp_path, line=TerminalLine("zvt", "serial", *(ZVT.settings, ZVT.plays))) as bench:
        opened(bench)
        assert charge(bench).outcome is Outcome.APPROVED
        bench.click("terminal.setting.connection")
        bench.click("terminal.field.choice.kept")
        bench.click("terminal.try")
        bench.rest()
        bench.click("terminal.last")
        bench.rest()
        bench.shell.language.choose(language)
        settle(bench.window)
        hide_folder(bench, tmp_path)
        check_screen(settle(bench.window), f"technician/terminal_{language}", update=update_golden)

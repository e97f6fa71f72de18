"""A terminal's settings are checked, kept from an open payment and saved: real file, real store, real drivers."""

import resource
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from drivers.card_terminal.interface import CardTerminal
from drivers.clock import SystemClock
from kiosk.runtime.settings import TerminalSettings
from kiosk.runtime.settings_edit import SettingsEditor, SettingsSeen
from kiosk.services.device_settings import DeviceSettingsService, NotSaved, Saved, SaveRefused
from kiosk.stations.devices import terminal_of
from sync.store.records import Payment, PaymentStatus
from tests.support.appliance import AGENT, Appliance, make_store, open_appliance, specimen_appointment
from tests.support.counter_station import write_settings

CLOCK = SystemClock()
ZVT = TerminalSettings(name="window-1", protocol="zvt", link="tcp://192.0.2.7:20007", settings={"t3_s": "7"})


def make(terminal: TerminalSettings) -> CardTerminal:
    return terminal_of(terminal, CLOCK, "EUR")


@dataclass
class Bench:
    """The service on the files of an appliance."""

    appliance: Appliance
    file: Path
    service: DeviceSettingsService

    def seen(self) -> SettingsSeen:
        seen = self.service.read()
        assert isinstance(seen, SettingsSeen)
        return seen


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    make_store(tmp_path, specimen_appointment("ZZ000001", "passport_adult"))
    appliance = open_appliance(tmp_path)
    file = write_settings(tmp_path, "serial:///dev/kiosk-terminal", "tcp://192.0.2.9:9100")
    yield Bench(appliance, file, DeviceSettingsService(editor=SettingsEditor(file), store=appliance.store, make=make))
    appliance.store.close()


def pay(bench: Bench, status: PaymentStatus) -> None:
    visit = bench.appliance.check_in("ZZ000001")
    now = bench.appliance.clock.now_utc()
    with bench.appliance.store.write() as tx:
        tx.payments.add(
            Payment(
                payment_id="00000000-0000-4000-8000-000000000001",
                visit_id=visit.visit_id,
                agent_id=AGENT.agent_id,
                terminal_name="window-1",
                amount_minor=1250,
                currency="EUR",
                rate_id="rate",
                rate_text="",
                status=status,
                created_at=now,
                ended_at=None,
                lines=(),
            )
        )


def test_what_was_saved_is_read_and_the_station_to_start_again_is_named(bench: Bench) -> None:
    saved = bench.service.save_terminal(ZVT, bench.seen())
    assert isinstance(saved, Saved)
    assert saved.stations == ("counter",)
    assert saved.seen == bench.seen()
    assert bench.seen().settings.terminal("window-1") == ZVT


def test_no_station_is_named_for_a_terminal_nobody_uses(bench: Bench) -> None:
    text = bench.file.read_text(encoding="utf-8")
    bench.file.write_text(text.replace('\nterminal = "window-1"\nprinter', "\nprinter"), encoding="utf-8")
    saved = bench.service.save_terminal(ZVT, bench.seen())
    assert isinstance(saved, Saved)
    assert saved.stations == ()


@pytest.mark.parametrize("status", [PaymentStatus.CREATED, PaymentStatus.SENT, PaymentStatus.UNKNOWN])
def test_an_open_payment_keeps_its_protocol(bench: Bench, status: PaymentStatus) -> None:
    pay(bench, status)
    before = bench.file.read_bytes()
    assert bench.service.save_terminal(ZVT, bench.seen()) == NotSaved(SaveRefused.PAYMENT_OPEN)
    assert bench.file.read_bytes() == before
    same = TerminalSettings(name="window-1", protocol="concert", link="serial:///dev/ttyUSB0", settings={})
    assert isinstance(bench.service.save_terminal(same, bench.seen()), Saved), "its cable may be plugged elsewhere"


def test_a_payment_that_has_ended_keeps_nothing(bench: Bench) -> None:
    pay(bench, PaymentStatus.DECLINED)
    assert isinstance(bench.service.save_terminal(ZVT, bench.seen()), Saved)


def test_what_the_driver_refuses_is_told_in_its_words(bench: Bench) -> None:
    wrong = ZVT.model_copy(update={"settings": {"t3": "7"}})
    assert "zvt: unknown setting t3" in bench.service.fault_of(wrong)
    refused = bench.service.save_terminal(wrong, bench.seen())
    assert refused == NotSaved(SaveRefused.WRONG, bench.service.fault_of(wrong))
    assert bench.service.fault_of(ZVT.model_copy(update={"link": "usb:1"})).startswith("link usb:1: unknown scheme")
    assert bench.service.fault_of(ZVT) == ""


def test_a_file_changed_meanwhile_stays(bench: Bench) -> None:
    seen = bench.seen()
    bench.file.write_text(bench.file.read_text(encoding="utf-8") + "# a line more\n", encoding="utf-8")
    assert bench.service.save_terminal(ZVT, seen) == NotSaved(SaveRefused.CHANGED_MEANWHILE)
    assert bench.file.read_text(encoding="utf-8").endswith("# a line more\n")


def test_a_file_that_cannot_be_written_or_read_is_told(bench: Bench) -> None:
    seen = bench.seen()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (16, before[1]))
        refused = bench.service.save_terminal(ZVT, seen)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert isinstance(refused, NotSaved)
    assert refused.reason is SaveRefused.NOT_WRITTEN
    assert "cannot be written" in refused.text
    assert bench.seen() == seen
    bench.file.write_text("[post", encoding="utf-8")
    unread = bench.service.read()
    assert isinstance(unread, NotSaved)
    assert "is no TOML file" in unread.text

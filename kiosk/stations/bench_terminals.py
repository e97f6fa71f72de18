"""Builds what the technician's page of a card terminal works with."""

from contextlib import AbstractContextManager
from importlib.metadata import version
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from drivers.card_terminal.interface import CardTerminal
from drivers.clock import Clock
from kiosk.runtime.settings import Settings, TerminalSettings
from kiosk.runtime.settings_edit import SettingsEditor
from kiosk.services.batch_journal import BatchJournal
from kiosk.services.closing import ClosingSlips
from kiosk.services.device_settings import DeviceSettingsService
from kiosk.services.identifiers import new_id
from kiosk.services.slip_jobs import SlipJobs
from kiosk.services.terminal_bench import TerminalBench
from kiosk.services.worker import Deliver
from kiosk.stations.device_lock import DeviceInUse, DeviceLock
from kiosk.stations.devices import terminal_of
from kiosk.stations.tariff import open_tariff
from kiosk.viewmodels.technician.session import ROLES
from kiosk.viewmodels.technician.terminal_page import TerminalServices
from sync.clock import WallClock
from sync.store.store import Store

#: an end of day is waited for: what it brings belongs into the journal
BENCH_STOP_TIMEOUT_S: Final = 300.0


def terminal_services(
    *, settings: Settings, settings_file: Path, store: Store, clock: WallClock, steady: Clock, deliver: Deliver
) -> TerminalServices:
    """Settings file, device and journal of the terminals of this appliance."""

    def make(terminal: TerminalSettings) -> CardTerminal:
        return terminal_of(terminal, steady, settings.post.currency)

    def hold(name: str) -> AbstractContextManager[object] | None:
        try:
            return DeviceLock(settings.store.path, "terminal", name)
        except DeviceInUse:
            return None

    return TerminalServices(
        settings=DeviceSettingsService(editor=SettingsEditor(settings_file), store=store, make=make),
        bench=TerminalBench(make=make, hold=hold, journal=lambda name: _batch_journal(name, settings, store, clock)),
        deliver=deliver,
        counter_terminal=settings.counter.terminal,
    )


def _batch_journal(terminal_name: str, settings: Settings, store: Store, clock: WallClock) -> BatchJournal:
    """The journal of a terminal's ends of day; the closing slip waits for the counter's printer."""
    tariff = open_tariff(settings.tariff)
    slip_jobs = SlipJobs(
        printer_name=settings.counter.printer,
        paper_languages=settings.post.paper_languages,
        zone=ZoneInfo(settings.post.time_zone),
        tariff=tariff,
        specimen=tariff.is_sample,
        new_id=new_id,
    )
    return BatchJournal(
        store=store,
        terminal_name=terminal_name,
        currency=settings.post.currency,
        clock=clock,
        closing=ClosingSlips(
            post_code=settings.post.code,
            window=settings.counter.window,
            software=f"consular-kiosk {version('consular-kiosk')}",
            slip_jobs=slip_jobs,
        ),
        new_id=new_id,
        listener=lambda step: None,
        roles=ROLES,
    )

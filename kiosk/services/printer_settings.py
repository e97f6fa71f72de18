"""Saves what a technician has chosen for a printer: link, profile, length of a roll."""

from collections.abc import Callable

from drivers.errors import UsageError
from drivers.receipt_printer.interface import ReceiptPrinter
from kiosk.runtime.settings import PrinterSettings, Settings
from kiosk.runtime.settings_edit import DeviceValues, SettingsEditor, SettingsSeen
from kiosk.services.device_settings import NotSaved, Saved, SaveRefused, change_device, read_settings_file


class PrinterSettingsService:
    """Blocking; call it through a Worker. `make` makes a driver without touching its line, or raises UsageError."""

    def __init__(self, *, editor: SettingsEditor, make: Callable[[PrinterSettings], ReceiptPrinter]) -> None:
        self._editor = editor
        self._make = make

    def read(self) -> SettingsSeen | NotSaved:
        """What stands in the file now."""
        return read_settings_file(self._editor)

    def fault_of(self, printer: PrinterSettings) -> str:
        """What the driver or the link says against these values, in one line; empty when they can be used."""
        try:
            self._make(printer)
        except UsageError as error:
            return str(error)
        return ""

    def save(self, printer: PrinterSettings, seen: SettingsSeen) -> Saved | NotSaved:
        """Write what is chosen for the printer of this name, if the file still holds `seen`."""
        if fault := self.fault_of(printer):
            return NotSaved(SaveRefused.WRONG, fault)
        values: DeviceValues = {"link": printer.link, "profile": printer.profile, "roll_mm": printer.roll_mm}
        changed = change_device(self._editor, "printers", printer.name, values, seen)
        if isinstance(changed, NotSaved):
            return changed
        return Saved(changed, stations_of_printer(changed.settings, printer.name))


def stations_of_printer(settings: Settings, name: str) -> tuple[str, ...]:
    """The stations of this appliance that use the printer."""
    users = {"visitor": settings.visitor.printer, "counter": settings.counter.printer}
    return tuple(station for station, printer in users.items() if printer == name)

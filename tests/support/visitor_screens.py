"""Brings a visitor station to each of its screens, in a language; what is shown does not depend on the time of day."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from kiosk.flows.session import QuietTimePassed
from tests.support.appliance import BIRTH_DATE
from tests.support.visitor_station import VisitorStation, birth_digits

WRONG_DIGITS = birth_digits(BIRTH_DATE.replace(year=1950))


def _ask(station: VisitorStation, qtbot: QtBot, reference: str, digits: str) -> None:
    station.session.scanned(reference)
    for digit in digits:
        station.session.birthDate.add(digit)
    station.session.submitBirthDate()
    qtbot.waitUntil(lambda: station.session.screen in ("result", "ticket") and not station.session.busy)


def _refused(reference: str, digits: str = birth_digits()) -> Callable[[VisitorStation, QtBot], None]:
    return lambda station, qtbot: _ask(station, qtbot, reference, digits)


def _ticket(station: VisitorStation, qtbot: QtBot) -> None:
    _ask(station, qtbot, "ZZFAM001", birth_digits())
    # without a printer the slip is soon known to be missing
    qtbot.waitUntil(lambda: station.session.ticket.slipPictogram == "attention")


def _already(station: VisitorStation, qtbot: QtBot) -> None:
    for _ in range(2):
        _ask(station, qtbot, "ZZADM001", birth_digits())
    assert station.session.ticket.mayPrint


def _reference(station: VisitorStation, _: QtBot) -> None:
    station.session.typeReference()
    station.session.reference.add("ZZFAM")


def _birth_date(station: VisitorStation, _: QtBot) -> None:
    station.session.scanned("ZZADM001")
    for digit in "1402":
        station.session.birthDate.add(digit)


def _unreadable(station: VisitorStation, _: QtBot) -> None:
    station.session.scanned("nothing of ours")


def _idle(station: VisitorStation, _: QtBot) -> None:
    station.session.typeReference()
    station.session.idle.take(QuietTimePassed())


SCREENS: dict[str, Callable[[VisitorStation, QtBot], None]] = {
    "welcome": lambda station, _: None,
    "languages": lambda station, _: station.session.chooseLanguage(True),
    "scan": lambda station, _: station.session.scanCode(),
    "unreadable": _unreadable,
    "reference": _reference,
    "birth_date": _birth_date,
    "ticket": _ticket,
    "already": _already,
    "too_early": _refused("ZZEAR001"),
    "too_late": _refused("ZZLAT001"),
    "wrong_day": _refused("ZZDAY001"),
    "wrong_post": _refused("ZZPST001"),
    "cancelled": _refused("ZZCAN001"),
    "not_matched": _refused("ZZNOB001", WRONG_DIGITS),
    "help": lambda station, _: station.session.askHelp(),
    "idle_warning": _idle,
    "out_of_service": lambda station, _: station.shell.show_out_of_service("A1B2C3D4"),
}

"""Moments made ready for running text: isolated, with Western digits, in the words of a language."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from kiosk.runtime.language import LANGUAGES
from kiosk.slips.values import isolate


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark an English text of a table for translation; `QCoreApplication.translate` with `context` looks it up."""
    return source


def hour_text(moment: datetime) -> str:
    """The hour of a local moment, such as 09:30, isolated."""
    return isolate(f"{moment:%H:%M}")


def day_text(day: date, language: str) -> str:
    """A day in words, such as "mardi 24 novembre", isolated."""
    locale = QLocale(LANGUAGES[language].locale)
    return isolate(locale.toString(QDate(day.year, day.month, day.day), "dddd d MMMM"))

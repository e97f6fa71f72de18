"""The answer to a check-in that does not end in a ticket: what happened, and what to do now."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.flows.checkin import CheckInVerdict
from kiosk.services.checkin import CheckInResult
from kiosk.slips.values import isolate
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP, day_text, hour_text

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Answer:
    """Words and picture for a verdict; `tone` is notice or refusal, `may_retry` offers another try."""

    pictogram: str
    tone: str
    title: str
    text: str
    may_retry: bool = False


ANSWERS: Final[dict[CheckInVerdict, Answer]] = {
    CheckInVerdict.TOO_EARLY: Answer(
        "clock",
        "notice",
        QT_TRANSLATE_NOOP("Visitor", "You are early"),
        QT_TRANSLATE_NOOP("Visitor", "Your appointment is kept. Please come back to this screen at {hour}."),
    ),
    CheckInVerdict.TOO_LATE: Answer(
        "clock",
        "refusal",
        QT_TRANSLATE_NOOP("Visitor", "The time of your appointment has passed"),
        QT_TRANSLATE_NOOP(
            "Visitor", "You could check in until {hour}. Please go to the reception desk: the staff will advise you."
        ),
    ),
    CheckInVerdict.WRONG_DAY: Answer(
        "calendar",
        "refusal",
        QT_TRANSLATE_NOOP("Visitor", "Your appointment is on another day"),
        QT_TRANSLATE_NOOP("Visitor", "Date of the appointment: {day}. Check-in opens at {hour}."),
    ),
    CheckInVerdict.WRONG_POST: Answer(
        "building",
        "refusal",
        QT_TRANSLATE_NOOP("Visitor", "Your appointment is at another consulate"),
        QT_TRANSLATE_NOOP("Visitor", "Please go to: {post}."),
    ),
    CheckInVerdict.CANCELLED: Answer(
        "calendar",
        "refusal",
        QT_TRANSLATE_NOOP("Visitor", "This appointment was cancelled"),
        QT_TRANSLATE_NOOP("Visitor", "You can book another one on the appointments website, or ask at the desk."),
    ),
    CheckInVerdict.NOT_MATCHED: Answer(
        "attention",
        "notice",
        QT_TRANSLATE_NOOP("Visitor", "We could not find your appointment"),
        QT_TRANSLATE_NOOP("Visitor", "Please check the reference and the birth date."),
        may_retry=True,
    ),
    CheckInVerdict.SEE_STAFF: Answer(
        "staff",
        "notice",
        QT_TRANSLATE_NOOP("Visitor", "Please see the staff"),
        QT_TRANSLATE_NOOP("Visitor", "Somebody at the reception desk will help you. Please have your papers ready."),
    ),
}


@QmlElement
class Outcome(QObject):
    """Ready text of the result screen for the language shown."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._result: CheckInResult | None = None
        self._language = "en"

    def show(self, result: CheckInResult, language: str) -> None:
        """Take a result that carries no ticket; again with another language when that changes."""
        self._result = result
        self._language = language
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Say the same in another language."""
        self._language = language
        self.changed.emit()

    def clear(self) -> None:
        """Forget the result."""
        self._result = None
        self.changed.emit()

    @Property(str, notify=changed)
    def pictogram(self) -> str:
        """Name of the picture in `assets/icons`."""
        return self._answer.pictogram if self._answer else "attention"

    @Property(str, notify=changed)
    def tone(self) -> str:
        """Either notice or refusal."""
        return self._answer.tone if self._answer else "notice"

    @Property(str, notify=changed)
    def title(self) -> str:
        """What happened, in one line."""
        return QCoreApplication.translate("Visitor", self._answer.title) if self._answer else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        """What to do now."""
        if self._answer is None or self._result is None:
            return ""
        result = self._result
        text = QCoreApplication.translate("Visitor", self._answer.text).format(
            hour=_hour(self._moment),
            day=_day(self._moment, self._language),
            post=isolate(_post_name(result, self._language)),
        )
        if not self._answer.may_retry:
            return text
        left = result.tries_left
        tries = self.tr("You have %n more attempt(s).", "", left)
        return f"{text} {tries}"

    @Property(str, notify=changed)
    def figure(self) -> str:
        """The hour to come back at, shown as large as a ticket number; empty for every other answer."""
        early = self._result is not None and self._result.verdict is CheckInVerdict.TOO_EARLY
        return _hour(self._moment) if early else ""

    @Property(bool, notify=changed)
    def mayRetry(self) -> bool:
        """Whether trying again is offered."""
        return self._answer is not None and self._answer.may_retry

    @property
    def _answer(self) -> Answer | None:
        return ANSWERS.get(self._result.verdict) if self._result else None

    @property
    def _moment(self) -> datetime | None:
        """The moment a sentence names: until when it was for late visitors, from when it is for all others."""
        if self._result is None:
            return None
        late = self._result.verdict is CheckInVerdict.TOO_LATE
        return self._result.until_time if late else self._result.from_time


def _hour(moment: datetime | None) -> str:
    return hour_text(moment) if moment else ""


def _day(moment: datetime | None, language: str) -> str:
    return day_text(moment.date(), language) if moment else ""


def _post_name(result: CheckInResult, language: str) -> str:
    if result.other_post is None:
        return ""
    return result.other_post.name_ar if language == "ar" else result.other_post.name

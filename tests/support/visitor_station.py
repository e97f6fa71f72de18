"""The visitor station as the composition builds it: real store, services, worker, session and window, offscreen."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from kiosk.runtime.language_table import languages
from kiosk.runtime.paths import QML_FOLDER
from kiosk.services.worker import Worker
from kiosk.stations.delivery import Deliver
from kiosk.stations.shell import Shell, make_application
from kiosk.viewmodels.visitor.desk import CheckInDesk
from kiosk.viewmodels.visitor.session import PostFacts, VisitorDelays, VisitorSession
from sync.store.records import Appointment
from tests.support.appliance import BIRTH_DATE, NOON, ZONE, make_store, open_appliance, specimen_appointment

POST = PostFacts("Consulat général à Paris", "القنصلية العامة بباريس", "+33 1 45 20 69 35")
LANGUAGES = tuple(languages())
PORTRAIT = (1080, 1920)
LANDSCAPE = (1280, 800)
NEVER = 3600.0

#: one appointment for each answer of the kiosk; the appliance's clock stands at 12:00 in Paris
APPOINTMENTS: tuple[Appointment, ...] = (
    specimen_appointment("ZZADM001", "passport-adult"),
    specimen_appointment("ZZFAM001", "passport-adult", "passport-minor", people=3),
    specimen_appointment("ZZEAR001", "passport-adult", slot_start=NOON + timedelta(hours=3)),
    specimen_appointment("ZZLAT001", "passport-adult", slot_start=NOON - timedelta(hours=2)),
    specimen_appointment("ZZDAY001", "passport-adult", slot_start=NOON + timedelta(days=2)),
    specimen_appointment("ZZPST001", "passport-adult", post_code="FR-LYO"),
    specimen_appointment("ZZCAN001", "passport-adult", status="cancelled"),
)


class VisitorStation:
    """Close it, or use it as a context manager: it owns a thread, a store and an engine."""

    def __init__(
        self,
        folder: Path,
        *,
        size: tuple[int, int] = PORTRAIT,
        languages: Sequence[str] = LANGUAGES,
        delays: VisitorDelays | None = None,
    ) -> None:
        make_application([])
        make_store(folder, *APPOINTMENTS)
        self.appliance = open_appliance(folder)
        self.crashes: list[BaseException] = []
        self.deliver = Deliver()
        self.worker = Worker("check-in", self.deliver, self.crashes.append)
        self.shell = Shell(languages=languages, desk=False, motion=False)
        self.session = VisitorSession(
            desk=CheckInDesk(self.appliance.checkin(), None, self.worker),
            language=self.shell.language,
            appearance=self.shell.appearance,
            post=POST,
            delays=delays or VisitorDelays(idle_s=NEVER, warning_s=20, answer_s=NEVER),
            today=lambda: self.appliance.clock.now_utc().astimezone(ZONE).date(),
        )
        self.window: QQuickWindow = self.shell.load(
            QML_FOLDER / "visitor" / "VisitorWindow.qml", {"session": self.session}, *size
        )
        self.window.installEventFilter(self.session.idle)
        self.session.scanner_state(True, "")
        self.window.show()
        self.worker.start()

    def __enter__(self) -> "VisitorStation":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop the worker and give everything back."""
        self.worker.stop(5)
        self.window.removeEventFilter(self.session.idle)
        self.session.idle.watch(False)
        self.shell.close()
        self.appliance.store.close()
        if self.crashes:
            raise self.crashes[0]


def birth_digits(day: date = BIRTH_DATE) -> str:
    """A birth date as it is typed."""
    return f"{day:%d%m%Y}"

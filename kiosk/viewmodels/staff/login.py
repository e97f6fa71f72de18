"""Who works here: tiles of the staff, a PIN that shows only dots, a pause after wrong ones."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.staff import AgentName, LoginPause, LoginRefused, StaffService
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.wording import hour_text
from sync.store.records import Agent

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_PIN: Final = 12


@dataclass(frozen=True)
class AgentTile:
    """One person of the staff."""

    agent_id: str
    name: str
    chosen: bool


@QmlElement
class LoginPage(QObject):
    """`roles` are those that may work at this station; the PIN is forgotten as soon as it was looked at.

    `except_for` is the agent who may not be chosen, where a second person is asked for; empty for none.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        staff: StaffService,
        errands: Errands,
        roles: frozenset[str],
        zone: ZoneInfo,
        on_agent: Callable[[Agent], None],
        except_for: Callable[[], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._except_for = except_for
        self._staff = staff
        self._errands = errands
        self._roles = roles
        self._zone = zone
        self._on_agent = on_agent
        self._names: list[AgentName] = []
        self._agents = RowModel(AgentTile, self)
        self._chosen = ""
        self._pin = ""
        self._busy = False
        self._refusal: LoginPause | LoginRefused | None = None

    def refresh(self) -> None:
        """Ask the store who may log in."""
        self._errands.run(self._staff.names, self._take_names)

    def clear(self) -> None:
        """As somebody who comes to the desk finds it."""
        self._chosen = self._names[0].agent_id if len(self._names) == 1 else ""
        self._forget_pin()
        self._refusal = None
        self._show_tiles()

    def speak(self) -> None:
        """Say the same in another language."""
        self.changed.emit()

    @Property(RowModel, constant=True)
    def agents(self) -> RowModel:
        """Rows of `AgentTile`."""
        return self._agents

    @Property(bool, notify=changed)
    def nobody(self) -> bool:
        """No person with a role of this station is known yet."""
        return not self._names

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        """A tile was chosen; the PIN is asked for."""
        return self._chosen != ""

    @Property(str, notify=changed)
    def dots(self) -> str:
        """One dot for each digit typed."""
        return "●" * len(self._pin)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """The PIN is being looked at."""
        return self._busy

    @Property(bool, notify=changed)
    def maySubmit(self) -> bool:
        """There is something to look at."""
        return self._chosen != "" and self._pin != "" and not self._busy

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """The last PIN was wrong."""
        return self._refusal is not None

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last try failed; usually empty."""
        if isinstance(self._refusal, LoginPause):
            # the first whole minute in which a try counts again
            until = hour_text(self._refusal.until.astimezone(self._zone) + timedelta(seconds=59))
            text = QCoreApplication.translate("Staff", "Too many wrong PINs. Try again at {hour}.")
            return text.format(hour=until)
        if self._refusal is LoginRefused.WRONG:
            return QCoreApplication.translate("Staff", "Wrong PIN.")
        return ""

    @Slot(str)
    def choose(self, agent_id: str) -> None:
        """A tile was touched."""
        if self._busy:
            return
        self._chosen = agent_id
        self._refusal = None
        self._forget_pin()
        self._show_tiles()

    @Slot(str)
    def key(self, text: str) -> None:
        """A digit was typed; anything else is passed over."""
        if self._chosen and not self._busy and text.isdecimal() and text.isascii():
            self._pin = (self._pin + text)[:LONGEST_PIN]
            self._refusal = None
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._pin = self._pin[:-1]
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Look at the PIN."""
        if not self.maySubmit:
            return
        self._busy = True
        agent_id, pin = self._chosen, self._pin
        self._forget_pin()
        self._errands.run(lambda: self._staff.log_in(agent_id, pin), self._answered, self._not_answered)

    def _may_be(self, person: Agent | AgentName) -> bool:
        return person.role in self._roles and person.agent_id != self._except_for()

    def _answered(self, answer: Agent | LoginPause | LoginRefused) -> None:
        self._busy = False
        if isinstance(answer, Agent) and self._may_be(answer):
            self.clear()
            self._on_agent(answer)
            return
        self._refusal = LoginRefused.WRONG if isinstance(answer, Agent) else answer
        self.changed.emit()

    def _not_answered(self) -> None:
        self._busy = False
        self.changed.emit()

    def _take_names(self, names: list[AgentName]) -> None:
        self._names = [name for name in names if self._may_be(name)]
        if self._chosen not in {name.agent_id for name in self._names}:
            self._chosen = self._names[0].agent_id if len(self._names) == 1 else ""
        self._show_tiles()

    def _forget_pin(self) -> None:
        self._pin = ""
        self.changed.emit()

    def _show_tiles(self) -> None:
        self._agents.show(
            [AgentTile(name.agent_id, name.display_name, name.agent_id == self._chosen) for name in self._names]
        )
        self.changed.emit()

"""Control of a window from outside: what a person could not do is refused, and says why."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from drivers.errors import UsageError
from drivers.simulation.control import ControlClient
from kiosk.devdock.remote import RemoteControl
from kiosk.stations.delivery import Deliver
from kiosk.stations.shell import Shell, make_application

SCENE = b"""
import QtQuick
import Kiosk.Components

Window {
    id: root
    property string log: ""
    width: 700; height: 600

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => root.log += event.text

        ActionButton { objectName: "plain"; text: "Plain"; y: 0; onClicked: root.log += "plain;" }
        ActionButton { objectName: "disabled"; text: "Disabled"; y: 100; enabled: false }
        ActionButton { objectName: "hidden"; text: "Hidden"; y: 100; visible: false }
        ActionButton { objectName: "outside"; text: "Outside"; y: 700 }
        ActionButton { objectName: "covered"; text: "Covered"; y: 200; onClicked: root.log += "covered;" }
        MouseArea { objectName: "cover"; y: 200; width: 400; height: 80; onClicked: root.log += "cover;" }
        ActionButton { objectName: "raised"; text: "Raised"; y: 300; z: 2; onClicked: root.log += "raised;" }
        MouseArea { y: 300; width: 400; height: 80 }
        Text { objectName: "log"; text: root.log; y: 400 }
        Timer { interval: 200; running: true; onTriggered: late.visible = true }
        Text { id: late; objectName: "late"; visible: false; text: "Here at last"; y: 450 }
    }
}
"""
TIMEOUT_MS = 20_000


@dataclass
class Controlled:
    """A window under control; calls come from another thread, as from another process."""

    window: QQuickWindow
    client: ControlClient
    caller: ThreadPoolExecutor
    qtbot: QtBot

    def call(self, command: str, **arguments: object) -> dict[str, Any]:
        answer = self.caller.submit(self.client.call, command, **arguments)
        self.qtbot.waitUntil(answer.done, timeout=TIMEOUT_MS)
        return answer.result()

    @property
    def log(self) -> str:
        return str(self.window.property("log"))


@pytest.fixture
def controlled(tmp_path: Path, qtbot: QtBot) -> Iterator[Controlled]:
    make_application([])
    (tmp_path / "scene.qml").write_bytes(SCENE)
    shell = Shell(languages=("ar", "fr", "en"), desk=True, motion=False)
    window = shell.load(tmp_path / "scene.qml", {}, 700, 600)
    window.show()
    remote = RemoteControl(window, shell.language, Deliver(), tmp_path / "remote.sock")
    remote.start()
    with ThreadPoolExecutor(max_workers=1) as caller, ControlClient(tmp_path / "remote.sock") as client:
        yield Controlled(window, client, caller, qtbot)
    remote.close()
    shell.close()


def test_click_and_keys_arrive(controlled: Controlled) -> None:
    controlled.call("click", item="plain")
    controlled.call("click", item="raised")
    controlled.call("type", text="ab")
    assert controlled.log == "plain;raised;ab"
    assert controlled.call("text", item="log")["text"] == "plain;raised;ab"


@pytest.mark.parametrize(
    ("item", "why"),
    [
        ("disabled", "disabled is disabled"),
        ("hidden", "no visible item hidden"),
        ("nothing", "no visible item nothing"),
        ("outside", "outside is outside the window"),
        ("covered", "covered is covered by cover"),
    ],
)
def test_click_a_person_could_not_do_is_refused(controlled: Controlled, item: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        controlled.call("click", item=item)
    assert controlled.log == ""


def test_waits_for_what_comes(controlled: Controlled) -> None:
    controlled.call("wait", item="late", contains="at LAST", timeout_s=10)
    controlled.call("wait", item="hidden", gone=True)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ({"item": "nothing"}, "waited in vain for nothing; visible are cover, "),
        ({"item": "plain", "contains": "fancy"}, "to say 'fancy'; it says 'Plain' and can be touched"),
        ({"item": "disabled", "enabled": True}, "it says 'Disabled' and cannot be touched"),
        ({"item": "plain", "gone": True}, "waited in vain for plain"),
    ],
)
def test_wait_in_vain_tells_what_is_there(controlled: Controlled, arguments: dict[str, object], why: str) -> None:
    with pytest.raises(UsageError, match=why):
        controlled.call("wait", timeout_s=0, **arguments)


def test_window_is_photographed_in_the_language_asked_for(controlled: Controlled, tmp_path: Path) -> None:
    assert controlled.call("language")["code"] == "ar"
    assert controlled.call("language", code="fr")["code"] == "fr"
    assert controlled.call("grab", file=str(tmp_path / "window.png")) == {"width": 700, "height": 600}
    with Image.open(tmp_path / "window.png") as picture:
        assert len(picture.getcolors(1_000_000) or []) > 1
    with pytest.raises(UsageError, match="cannot write"):
        controlled.call("grab", file=str(tmp_path / "missing" / "window.png"))


def test_items_are_those_one_sees(controlled: Controlled) -> None:
    items = controlled.call("items")["items"]
    assert {"plain", "disabled", "covered", "cover"} < set(items)
    assert "hidden" not in items


def test_quit_ends_the_application(controlled: Controlled) -> None:
    application = make_application([])
    with controlled.qtbot.waitSignal(application.aboutToQuit, timeout=TIMEOUT_MS, raising=False):
        answer = controlled.caller.submit(controlled.client.call, "quit")
        assert application.exec() == 0
    controlled.qtbot.waitUntil(answer.done, timeout=TIMEOUT_MS)
    assert answer.result() == {}

"""What every station is made of: application, fonts, language, theme, engine, one window, out-of-service screen."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.runtime.fonts import load_fonts
from kiosk.runtime.language import uninstall
from kiosk.runtime.paths import ASSETS_FOLDER, QML_FOLDER
from kiosk.stations.pictograms import PictogramProvider
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.theme import Appearance

OUT_OF_SERVICE = QML_FOLDER / "Kiosk" / "Components" / "OutOfService.qml"


class ScreenError(Exception):
    """A QML file cannot be loaded; the text says why. A bug, not a matter of the environment."""


def make_application(arguments: Sequence[str]) -> QGuiApplication:
    """Return the process's application, drawing with the CPU and with our own fonts only."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        application = running
    else:
        QQuickWindow.setSceneGraphBackend("software")
        application = QGuiApplication(list(arguments))
    font = QFont(load_fonts(ASSETS_FOLDER / "fonts").families)
    # hinting follows the machine's fontconfig otherwise, and pictures would differ between machines
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    return application


class Shell:
    """Owns the engine of one station; everything happens in the GUI thread. Close it before the application ends."""

    def __init__(self, *, languages: Sequence[str], desk: bool, motion: bool = True) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML_FOLDER))
        self.engine.addImageProvider("pictogram", PictogramProvider(ASSETS_FOLDER / "icons"))
        self.language = cast("Language", self.engine.singletonInstance("Kiosk.Station", "Language"))
        self.appearance = cast("Appearance", self.engine.singletonInstance("Kiosk.Station", "Appearance"))
        self.appearance.set_desk(desk)
        self.appearance.set_motion(motion)
        self.language.offer(languages)
        self.language.codeChanged.connect(self.engine.retranslate)
        self._window: QQuickWindow | None = None
        self._cover: QQuickItem | None = None

    @property
    def window(self) -> QQuickWindow:
        """The station's window, once `load` made it."""
        if self._window is None:
            raise ScreenError("no window before load()")
        return self._window

    def load(self, file: Path, properties: Mapping[str, QObject], width: int, height: int) -> QQuickWindow:
        """Make the window of `file` with its required properties, not shown yet; its size in pixels."""
        self.appearance.fit(width, height)
        warnings: list[str] = []
        self.engine.warnings.connect(lambda found: warnings.extend(error.toString() for error in found))
        self.engine.setInitialProperties(dict(properties))
        self.engine.load(QUrl.fromLocalFile(str(file)))
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise ScreenError("; ".join(warnings) or f"{file} is no window")
        self._window = windows[0]
        self._window.resize(width, height)
        self._window.widthChanged.connect(self._fit)
        self._window.heightChanged.connect(self._fit)
        return self._window

    def show(self, on_first_frame: Callable[[], None], full_screen: bool = False) -> None:
        """Show the window; `on_first_frame` is called once, when people can see it."""
        window = self.window

        def shown() -> None:
            window.frameSwapped.disconnect(shown)
            on_first_frame()

        window.frameSwapped.connect(shown)
        if full_screen:
            window.showFullScreen()
        else:
            window.show()

    def show_out_of_service(self, reference: str) -> None:
        """Cover the window for good; `reference` is what the staff tells the technician."""
        if self._cover is not None:
            return
        component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(OUT_OF_SERVICE)))
        cover = component.createWithInitialProperties({"reference": reference})
        if not isinstance(cover, QQuickItem):
            raise ScreenError(component.errorString())
        cover.setParentItem(self.window.contentItem())
        self._cover = cover

    def close(self) -> None:
        """Close the window and delete the engine with everything in it, while the view-models still live."""
        if self._window is not None:
            self._window.close()
        self._cover = None
        self._window = None
        # not deleteLater: bindings would see their view-models die first and complain
        shiboken6.delete(self.engine)
        if (application := QCoreApplication.instance()) is not None:
            uninstall(application)  # else the next station of this process begins in the language of this one

    def _fit(self) -> None:
        self.appearance.fit(self.window.width(), self.window.height())

"""Sends what Qt and QML complain about to the log as `qt-message`."""

from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.runtime.logging import EventLog

_SEVERITY: Final = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",  # Qt aborts the process after this message
}


def log_qt_messages(log: EventLog) -> None:
    """Install the handler for the rest of the process; Qt's debug and info messages are dropped."""

    def handle(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        severity = _SEVERITY.get(kind)
        if severity is not None:
            place = f"{context.file}:{context.line}" if context.file else ""
            log.event("qt-message", severity=severity, category=context.category or "", text=text, place=place)

    qInstallMessageHandler(handle)

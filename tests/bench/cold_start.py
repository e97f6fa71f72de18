"""The visitor station from process start to its first frame, against an empty QQuickView."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.bench.sample import in_ms, median
from tests.support.appliance import ROOT, make_store

RUNS = 9
READY = b"READY=1"
LONGEST_S = 60.0

#: the smallest program that shows a window and says so as the station does
EMPTY_VIEW = """
import os, socket, sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView, QQuickWindow
QQuickWindow.setSceneGraphBackend("software")
application = QGuiApplication(sys.argv)
view = QQuickView()
def shown():
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
        notify.sendto(b"READY=1", os.environ["NOTIFY_SOCKET"])
view.frameSwapped.connect(shown)
view.show()
application.exec()
"""

SETTINGS = """
[post]
code = "FR-PAR"
name = "Consulat SPECIMEN"
name_ar = "قنصلية"
time_zone = "Europe/Paris"
currency = "EUR"
call_centre = "0800 000 000"
[store]
path = "store.db"
key_path = "store.key"
[tariff]
file = "{root}/config/tariffs/sample.toml"
allow_sample = true
"""


def measure(folder: Path) -> Iterator[Mapping[str, object]]:
    """Yield one line: medians over runs in turn, and their ratio."""
    make_store(folder)
    settings = folder / "kiosk.toml"
    settings.write_text(SETTINGS.format(root=ROOT), encoding="utf-8")
    station = [sys.executable, "-m", "kiosk", "visitor", "--config", str(settings)]
    floor = [sys.executable, "-c", EMPTY_VIEW]
    stations, floors = [], []
    for _ in range(RUNS):
        floors.append(_first_frame_s(floor, folder))
        stations.append(_first_frame_s(station, folder))
    yield {
        "runs": RUNS,
        "p50_ms": in_ms(median(stations)),
        "floor": "an empty QQuickView",
        "floor_p50_ms": in_ms(median(floors)),
        "ratio": round(median(stations) / median(floors), 2),
    }


def _first_frame_s(command: list[str], folder: Path) -> float:
    path = folder / "notify"
    path.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
        notify.bind(str(path))
        notify.settimeout(LONGEST_S)
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "NOTIFY_SOCKET": str(path)})
        try:
            while READY not in notify.recv(4096):
                pass
            return time.perf_counter() - started
        finally:
            process.terminate()
            process.wait(30)

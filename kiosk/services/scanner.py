"""Keeps a code scanner open in its own thread and hands scans to the screens."""

import threading
from collections.abc import Callable

from drivers.document_reader.interface import Scan
from drivers.document_reader.serial_scanner import SerialScanner
from kiosk.services.device_report import LISTENING, LOST, DeviceReport
from kiosk.services.worker import CrashHook, Deliver, WorkerStopError


class ScannerService:
    """Owns the scanner's thread; scans and line states arrive in the thread of the screens, states in `report` too."""

    def __init__(
        self, scanner: SerialScanner, deliver: Deliver, on_crash: CrashHook, report: DeviceReport | None = None
    ) -> None:
        self._scanner = scanner
        self._deliver = deliver
        self._on_crash = on_crash
        self._report = report
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, on_scan: Callable[[str], None], on_state: Callable[[bool, str], None]) -> None:
        """Start reading; `on_state(connected, text)` tells when the line comes and goes."""

        def scanned(scan: Scan) -> None:
            self._deliver(lambda: on_scan(scan.text))

        def state_changed(connected: bool, text: str) -> None:
            if self._report is not None:
                self._report.tell(LISTENING if connected else LOST, text)
            self._deliver(lambda: on_state(connected, text))

        def run() -> None:
            try:
                self._scanner.run(scanned, state_changed, self._stop)
            except BaseException as error:  # noqa: BLE001 - thread top: a bug must reach the crash hook
                self._on_crash(error)
            finally:
                if self._report is not None:
                    self._report.stopped()

        self._thread = threading.Thread(target=run, name="scanner")
        self._thread.start()

    def stop(self, timeout_s: float) -> None:
        """Stop reading and join; raises WorkerStopError when it takes longer."""
        self._stop.set()
        if self._thread is None:
            return
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            raise WorkerStopError("the scanner thread did not stop")

"""One exchange: events go up first, then changes come down, so that the server decides on what it has heard."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from sync.clock import WallClock
from sync.device.client import ExchangeClient
from sync.device.download import Download, DownloadReport
from sync.device.upload import Log, Upload, UploadReport
from sync.store.store import Store


@dataclass(frozen=True)
class CycleReport:
    """What one exchange did; `clock_skew_s` is the server's clock minus ours, whole seconds."""

    upload: UploadReport
    download: DownloadReport
    clock_skew_s: int


def exchange_once(
    store: Store,
    client: ExchangeClient,
    *,
    clock: WallClock,
    log: Log,
    wait_s: int = 0,
    while_uploading: AbstractContextManager[object] | None = None,
) -> CycleReport:
    """Upload, then download, and record the success in the store. Raises ExchangeError; then nothing is recorded.

    `wait_s` is how long the server may hold back an empty page; `while_uploading` is entered for the upload only.
    """
    with while_uploading or nullcontext():
        uploaded = Upload(store, client, log).run()
    downloaded = Download(store, client, log).run(wait_s)
    now = clock.now_utc()
    report = CycleReport(uploaded, downloaded, round((downloaded.server_time - now).total_seconds()))
    with store.write() as transaction:
        transaction.exchange.record_success(now, report.clock_skew_s)
    return report

"""What every ledger of a demonstration holds, read from where it lies."""

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.devdock.demo_line import DemoLine
from kiosk.devdock.place import LOBBY, WINDOW
from kiosk.devdock.steps import Step
from kiosk.domain.stamp import key_id
from sync.contract.messages import CentralSummary
from sync.device.enrolment import client_of
from sync.store.chain import verify
from sync.store.records import ExchangeState, JobStatus, Payment, PrintJob, Refund, Stamp, TerminalBatch, Visit
from sync.store.store import Store

#: folder of the slips
RECEIPTS: Final = "receipts"
#: state of a line of the terminal's ledger that moved no money
DECLINED: Final = "declined"
#: state -> which way the money went
SIGNS: Final = {"booked": 1, "reversed": -1, "refunded": -1, DECLINED: 1}


@dataclass(frozen=True)
class TerminalEntry:
    """A line of the terminal's own ledger; what went back is negative."""

    amount_minor: int
    currency: str
    approved: bool


@dataclass(frozen=True)
class Ledgers:
    """One look at everything; `slips` are the files of each printer in the order they were cut."""

    visits: tuple[Visit, ...]
    payments: tuple[Payment, ...]
    refunds: tuple[Refund, ...]
    stamps: tuple[Stamp, ...]
    jobs: tuple[PrintJob, ...]
    events: int
    chain_fault: str
    exchange: ExchangeState
    central: CentralSummary
    terminal: tuple[TerminalEntry, ...]
    slips: Mapping[str, tuple[Path, ...]]
    batches: tuple[TerminalBatch, ...] = ()

    def slip_of(self, job: PrintJob) -> Path | None:
        """The picture of what a job printed: the printed jobs of a printer ended in the order of its slips."""
        printed = [other for other in self.jobs if other.printer_name == job.printer_name and _is_printed(other)]
        files = self.slips.get(job.printer_name, ())
        if not _is_printed(job) or len(printed) != len(files):
            return None
        return files[sorted(printed, key=_end).index(job)]


def read_ledgers(line: DemoLine) -> Ledgers:
    """Read the store, the central system over its own endpoint, the terminal's ledger and the printers' folders."""
    store = line.store
    today = line.clock.now_utc().astimezone(line.post.zone).date()
    device = store.device
    if device is None:
        raise RuntimeError("a demonstration's store is enrolled before anything else")
    with store.read() as tx:
        visits = sorted(tx.visits.of_day(today), key=lambda visit: visit.ticket_number)
        payments = [payment for visit in visits for payment in tx.payments.of_visit(visit.visit_id)]
        refunds = [refund for payment in payments for refund in tx.refunds.of_payment(payment.payment_id)]
        stamps = [stamp for payment in payments for stamp in tx.stamps.of_payment(payment.payment_id)]
        jobs = sorted(tx.jobs.with_status(*JobStatus), key=lambda job: job.created_at)
        events = sum(1 for _ in tx.outbox.all_envelopes())
        chain_fault = verify(tx, device.private_key.public_key()).fault
        exchange = tx.exchange.state()
        batches = tx.batches.of_terminal(WINDOW)
    return Ledgers(
        visits=tuple(visits),
        payments=tuple(sorted(payments, key=lambda payment: payment.created_at)),
        refunds=tuple(sorted(refunds, key=lambda refund: refund.created_at)),
        stamps=tuple(sorted(stamps, key=lambda stamp: stamp.stamp_number)),
        jobs=tuple(jobs),
        events=events,
        chain_fault=chain_fault,
        exchange=exchange,
        central=_central(line, store),
        terminal=_terminal(line.place.terminal_ledger),
        batches=tuple(batches),
        slips={name: tuple(sorted(line.place.slips(name).glob("slip-*.png"))) for name in (LOBBY, WINDOW)},
    )


def keys_file(store: Store) -> dict[str, Any]:
    """What `kiosk stamp verify --keys` reads: the public keys of the devices that sign stamps."""
    device = store.device
    if device is None:
        return {"keys": []}
    kid = key_id(device.private_key.public_key()).hex()
    return {"keys": [{"kid": kid, "public_key": device.public_key_hex, "device_id": device.device_id}]}


def copy_slips(ledgers: Ledgers, folder: Path) -> None:
    """Copy what the printers printed to `folder` as `receipts/<printer>-slip-0001.png`."""
    (folder / RECEIPTS).mkdir(parents=True, exist_ok=True)
    for printer, files in ledgers.slips.items():
        for file in files:
            shutil.copyfile(file, folder / _receipt_name(printer, file))


def summary(ledgers: Ledgers, steps: Sequence[Step], *, protocol: str, agree: bool) -> dict[str, Any]:
    """`summary.json`; `png` is a file below its folder, null for what was not printed.

    `protocol` is the word of `--protocol`; `ends_of_day` is empty where it has none.
    """
    return {
        "protocol": protocol,
        "visits": [
            {
                "ticket": visit.ticket_number,
                "status": visit.status.value,
                "channel": visit.channel,
                "services": [service.service_code for service in visit.services],
            }
            for visit in ledgers.visits
        ],
        "payments": [
            {
                "id": payment.payment_id,
                "outcome": payment.status.value,
                "amount_minor": payment.amount_minor,
                "currency": payment.currency,
                "resolved_by": payment.resolved_by,
            }
            for payment in ledgers.payments
        ],
        "refunds": [
            {
                "id": refund.refund_id,
                "payment_id": refund.payment_id,
                "method": refund.method.value,
                "outcome": refund.status.value,
                "amount_minor": refund.amount_minor,
                "currency": refund.currency,
                "authorised_by": refund.authorised_by,
                "resolved_by": refund.resolved_by,
            }
            for refund in ledgers.refunds
        ],
        "stamps": [
            {
                "number": stamp.stamp_number,
                "payment_id": stamp.payment_id,
                "qr": stamp.code,
                "amount_minor": stamp.amount_minor,
                "currency": stamp.currency,
            }
            for stamp in ledgers.stamps
        ],
        "receipts": [
            {
                "job_id": job.job_id,
                "kind": job.slip_kind,
                "status": job.status.value,
                "copy": job.copy_number,
                "png": _receipt_name(job.printer_name, slip) if (slip := ledgers.slip_of(job)) else None,
            }
            for job in ledgers.jobs
        ],
        "ends_of_day": [
            {
                "status": batch.status.value,
                "currency": batch.currency,
                "our_count": batch.our_count,
                "our_total_minor": batch.our_total_minor,
                "terminal_count": batch.terminal_count,
                "terminal_total_minor": batch.terminal_total_minor,
            }
            for batch in ledgers.batches
        ],
        "terminal_ledger": [vars(entry) for entry in ledgers.terminal],
        "central": {
            "events": ledgers.central.events,
            "stamps": ledgers.central.stamps,
            "payments": ledgers.central.payments,
            "pending": ledgers.exchange.pending_count,
            "quarantined": ledgers.exchange.quarantined_count,
        },
        "steps": [vars(step) for step in steps],
        "agree": agree,
    }


def _central(line: DemoLine, store: Store) -> CentralSummary:
    client = client_of(store, line.server_url, clock=line.clock)
    try:
        return client.summary()
    finally:
        client.close()


def _terminal(file: Path) -> tuple[TerminalEntry, ...]:
    lines = [json.loads(text) for text in file.read_text(encoding="utf-8").splitlines()]
    return tuple(
        TerminalEntry(SIGNS[line["state"]] * line["amount_minor"], line["currency"], line["state"] != DECLINED)
        for line in lines
    )


def _receipt_name(printer: str, slip: Path) -> str:
    return f"{RECEIPTS}/{printer}-{slip.name}"


def _is_printed(job: PrintJob) -> bool:
    return job.status is JobStatus.PRINTED


def _end(job: PrintJob) -> float:
    return job.ended_at.timestamp() if job.ended_at else 0.0

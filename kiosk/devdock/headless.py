"""The demonstration without a display: plays the tour, writes what it saw, and compares the ledgers."""

import json
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.devdock.agreement import disagreements
from kiosk.devdock.demo_line import DemoLine
from kiosk.devdock.demo_terminal import DEFAULT, DEMO_TERMINALS, DemoTerminal
from kiosk.devdock.errors import DemoError
from kiosk.devdock.ledgers import RECEIPTS, Ledgers, copy_slips, keys_file, read_ledgers, summary
from kiosk.devdock.post import DemoPost, choose_post
from kiosk.devdock.steps import Step
from kiosk.devdock.tour import Tour
from sync.clock import SystemWallClock
from sync.device.errors import ExchangeError

SCREENS: Final = "screens"
SUMMARY: Final = "summary.json"
KEYS: Final = "keys.json"
#: pace of the simulated customer and bank; the shortest idle time a station takes
STEP_S: Final = 0.3
IDLE_S: Final = 20

Tell = Callable[[str], None]


@dataclass
class Verdict:
    """How the tour went: `doubts` is empty when everything was played and all ledgers agree."""

    post: DemoPost
    protocol: str = DEFAULT
    took_s: float = 0.0
    ledgers: Ledgers | None = None
    doubts: list[str] = field(default_factory=list)
    steps: tuple[Step, ...] = ()


def prepare_folder(out: Path) -> None:
    """Make the folder and take away what an earlier tour left in it. Raises OSError."""
    for name in (SCREENS, RECEIPTS):
        (out / name).mkdir(parents=True, exist_ok=True)
        for file in (out / name).glob("*.png"):
            file.unlink()
    for name in (SUMMARY, KEYS):
        (out / name).unlink(missing_ok=True)


def play_tour(out: Path, tell: Tell, terminal: DemoTerminal = DEMO_TERMINALS[DEFAULT]) -> Verdict:
    """Play, write `out/{screens,receipts}/*.png`, `keys.json` and `summary.json`; `tell` gets lines of progress."""
    clock = SystemWallClock()
    began_s = time.monotonic()
    verdict = Verdict(choose_post(clock.now_utc(), terminal.currency), terminal.name)

    def step(text: str) -> None:
        tell(f"{time.monotonic() - began_s:5.1f} s  {text}")

    step(f"start the central server, the exchange and the simulated devices ({verdict.post.code}, {terminal.name})")
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder,
        DemoLine(
            Path(folder), verdict.post, clock, headless=True, step_s=STEP_S, idle_s=IDLE_S, terminal=terminal
        ) as line,
    ):
        line.start()
        tour = Tour(line, out / SCREENS, step)
        try:
            tour.play()
        except DemoError as error:
            verdict.doubts.append(str(error))
        try:
            _compare(line, tour, out, verdict)
        except (DemoError, ExchangeError) as error:
            verdict.doubts.append(f"the ledgers cannot be compared: {error}")
        verdict.steps = tuple(tour.steps)
        codes = line.close()
        verdict.doubts += [f"{name} ended with code {code}" for name, code in codes.items() if code != 0]
    _write(out, verdict)
    verdict.took_s = time.monotonic() - began_s
    return verdict


def _compare(line: DemoLine, tour: Tour, out: Path, verdict: Verdict) -> None:
    if verdict.doubts and not line.is_running("server"):
        line.start_server()
    ledgers = verdict.ledgers = read_ledgers(line)
    copy_slips(ledgers, out)
    (out / KEYS).write_text(json.dumps(keys_file(line.store), indent=2) + "\n", encoding="utf-8")
    device = line.store.device
    if device is not None:
        verdict.doubts += disagreements(ledgers, device.private_key.public_key(), tour.played)


def _write(out: Path, verdict: Verdict) -> None:
    if verdict.ledgers is not None:
        content = summary(verdict.ledgers, verdict.steps, protocol=verdict.protocol, agree=not verdict.doubts)
        text = json.dumps(content, indent=2, ensure_ascii=False)
        (out / SUMMARY).write_text(text + "\n", encoding="utf-8")


def report(verdict: Verdict, out: Path) -> list[str]:
    """Return the lines of one screen about the tour."""
    lines = [
        f"The tour at {verdict.post.code} ({verdict.post.currency}, {verdict.protocol}) took {verdict.took_s:.0f} s."
    ]
    ledgers = verdict.ledgers
    if ledgers is not None:
        outcomes = _counts(payment.status for payment in ledgers.payments)
        resolved = ", ".join(payment.resolved_by for payment in ledgers.payments if payment.resolved_by)
        charged = sum(entry.approved for entry in ledgers.terminal)
        central = ledgers.central
        lines += [
            f"  visits    {_counts(visit.status for visit in ledgers.visits)}",
            f"  payments  {outcomes}; resolved by a person: {resolved or 'none'}",
            f"  terminal  {charged} charged, {len(ledgers.terminal) - charged} refused",
            f"  days      {_counts(batch.status for batch in ledgers.batches)} ended at the terminal",
            f"  stamps    {len(ledgers.stamps)}, each code verified with {out / KEYS}",
            f"  slips     {_counts(job.status for job in ledgers.jobs)}; in {out / RECEIPTS}",
            f"  central   {central.events} events, {central.payments} payments, {central.stamps} stamps; "
            f"{ledgers.exchange.pending_count} pending, {ledgers.exchange.quarantined_count} in quarantine",
            f"  screens   {len(list((out / SCREENS).glob('*.png')))} in {out / SCREENS}",
        ]
    if verdict.doubts:
        return [*lines, "The tour did not go as played, or the ledgers do not agree:"] + [
            f"  - {doubt}" for doubt in verdict.doubts
        ]
    return [*lines, "All ledgers agree."]


def _counts(values: Iterable[str]) -> str:
    counted = Counter(str(value) for value in values)
    return ", ".join(f"{count} {value}" for value, count in sorted(counted.items())) or "none"

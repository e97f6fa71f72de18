"""The demonstration played by itself: every step of the tour in the ledgers, on paper and in pictures."""

import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from tests.support.kiosk_command import ROOT, kiosk, one_line

TOUR_TIMEOUT_S = 300
LANGUAGES = {"ar", "fr", "en"}
pytestmark = pytest.mark.timeout(TOUR_TIMEOUT_S + 60)


@dataclass(frozen=True)
class Outcome:
    """What a tour left: its folder, what it printed, and what is in its summary."""

    out: Path
    said: subprocess.CompletedProcess[str]
    temporary: Path

    @property
    def summary(self) -> dict[str, Any]:
        content: dict[str, Any] = json.loads((self.out / "summary.json").read_text(encoding="utf-8"))
        return content


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    return play(tmp_path_factory)


def play(tmp_path_factory: pytest.TempPathFactory, *words: str) -> Outcome:
    out, temporary = tmp_path_factory.mktemp("out"), tmp_path_factory.mktemp("t")
    said = subprocess.run(
        [sys.executable, "-m", "kiosk", "demo", "--headless", "--out", str(out), *words],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=TOUR_TIMEOUT_S,
        check=False,
    )
    return Outcome(out, said, temporary)


def test_ledgers_agree(tour: Outcome) -> None:
    assert tour.said.returncode == 0, tour.said.stdout + tour.said.stderr
    assert tour.said.stdout.splitlines()[-1] == "All ledgers agree."
    assert tour.summary["agree"] is True
    assert list(tour.temporary.iterdir()) == [], "the demonstration left its folder behind"


def test_summary_has_the_documented_shape(tour: Outcome) -> None:
    summary = tour.summary
    members = {
        "visits": {"ticket", "status", "channel", "services"},
        "payments": {"id", "outcome", "amount_minor", "currency", "resolved_by"},
        "stamps": {"number", "payment_id", "qr", "amount_minor", "currency"},
        "receipts": {"job_id", "kind", "status", "copy", "png"},
        "terminal_ledger": {"amount_minor", "currency", "approved"},
    }
    assert set(summary) == {*members, "protocol", "central", "ends_of_day", "refunds", "steps", "agree"}
    assert (summary["protocol"], summary["ends_of_day"]) == ("concert", []), "Concert has no end of day"
    for name, keys in members.items():
        assert summary[name]
        assert all(set(entry) == keys for entry in summary[name]), name
    assert set(summary["central"]) == {"events", "stamps", "payments", "pending", "quarantined"}


def test_every_step_tells_what_was_seen(tour: Outcome) -> None:
    steps = tour.summary["steps"]
    assert all(set(step) == {"step", "seen"} and step["seen"] for step in steps), steps
    seen = {step["step"]: step["seen"] for step in steps}
    assert len(seen) == len(steps)
    assert seen["too early"] == "You are early"
    assert seen["too late"] == "The time of your appointment has passed"
    assert seen["wrong day"] == "Your appointment is on another day"
    assert seen["wrong post"] == "Your appointment is at another consulate"
    assert seen["cancelled"] == "This appointment was cancelled"
    assert seen["unknown code"] == "We could not find your appointment"
    assert seen["wrong birth date three times"] == "Please see the staff"
    assert seen["the central server is stopped"] == "the server is stopped"
    assert seen["the central server is started again"] == "the server runs"
    assert "payment unknown" in seen["the cable is pulled after the approval: outcome unknown"]


def test_every_visit_ended_as_played(tour: Outcome) -> None:
    visits = tour.summary["visits"]
    assert Counter(visit["status"] for visit in visits) == {"done": 6, "waiting": 1}
    assert Counter(visit["channel"] for visit in visits) == {"qr": 6, "typed": 1}
    assert ["passport_adult", "passport_minor"] in [visit["services"] for visit in visits]
    assert len({visit["ticket"] for visit in visits}) == len(visits)


def test_every_outcome_of_a_payment_was_played(tour: Outcome) -> None:
    summary = tour.summary
    outcomes = Counter(payment["outcome"] for payment in summary["payments"])
    assert outcomes == {"approved": 5, "declined": 1, "cancelled": 1}
    assert [payment["resolved_by"] for payment in summary["payments"] if payment["resolved_by"]] == ["agent-1"]
    approved = [payment for payment in summary["payments"] if payment["outcome"] == "approved"]
    booked = [entry for entry in summary["terminal_ledger"] if entry["approved"]]
    assert Counter((p["amount_minor"], p["currency"]) for p in approved) == Counter(
        (entry["amount_minor"], entry["currency"]) for entry in booked
    )
    for payment in approved:
        stamped = [stamp for stamp in summary["stamps"] if stamp["payment_id"] == payment["id"]]
        assert sum(stamp["amount_minor"] for stamp in stamped) == payment["amount_minor"]
    assert len(summary["stamps"]) == 6


def test_central_system_has_it_all(tour: Outcome) -> None:
    summary = tour.summary
    central = summary["central"]
    assert (central["pending"], central["quarantined"]) == (0, 0)
    assert (central["payments"], central["stamps"]) == (len(summary["payments"]), len(summary["stamps"]))
    assert central["events"] > len(summary["visits"]) + len(summary["receipts"])


def test_slips_are_on_paper_as_played(tour: Outcome) -> None:
    receipts = tour.summary["receipts"]
    assert Counter((slip["kind"], slip["copy"], slip["status"]) for slip in receipts) == {
        ("ticket", 0, "printed"): 6,
        ("ticket", 0, "failed"): 1,
        ("ticket", 1, "printed"): 2,
        ("receipt", 0, "printed"): 5,
        ("stamp", 0, "printed"): 6,
        ("incident", 0, "printed"): 1,
    }
    printed = [slip["png"] for slip in receipts if slip["status"] == "printed"]
    assert [slip["png"] for slip in receipts if slip["status"] == "failed"] == [None]
    assert sorted(printed) == sorted(str(file.relative_to(tour.out)) for file in tour.out.glob("receipts/*.png"))
    for name in printed:
        with Image.open(tour.out / name) as slip:
            assert slip.width == 576


def test_codes_on_the_stamp_slips_are_those_of_the_stamps(tour: Outcome) -> None:
    summary = tour.summary
    read = set()
    for slip in summary["receipts"]:
        if slip["kind"] == "stamp":
            with Image.open(tour.out / slip["png"]) as picture:
                found = zxingcpp.read_barcodes(
                    picture.convert("L"), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
                )
            read |= {code.text for code in found}
    assert read == {stamp["qr"] for stamp in summary["stamps"]}


def test_every_screen_is_there_in_every_language(tour: Outcome) -> None:
    screens: dict[str, set[str]] = {}
    for file in (tour.out / "screens").glob("*.png"):
        screen, _, language = file.stem.rpartition("-")
        screens.setdefault(screen, set()).add(language)
    assert all(languages == LANGUAGES for languages in screens.values()), screens
    for screen in screens:
        pictures = {(tour.out / "screens" / f"{screen}-{language}.png").read_bytes() for language in LANGUAGES}
        assert len(pictures) == len(LANGUAGES), f"{screen} looks the same in two languages"
    stations = Counter(screen.partition("-")[0] for screen in screens)
    assert set(stations) == {"visitor", "counter", "technician"}
    assert stations["visitor"] >= 20
    assert stations["counter"] >= 20


def test_stamp_is_verified_offline_and_a_changed_one_is_not(tour: Outcome) -> None:
    stamp = tour.summary["stamps"][0]
    keys = tour.out / "keys.json"
    done = kiosk("stamp", "verify", stamp["qr"], "--keys", keys)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["number"], said["amount_minor"]) == (stamp["number"], stamp["amount_minor"])
    position = len(stamp["qr"]) // 2
    other = "A" if stamp["qr"][position] != "A" else "B"
    changed = stamp["qr"][:position] + other + stamp["qr"][position + 1 :]
    refused = kiosk("stamp", "verify", changed, "--keys", keys)
    assert refused.returncode == 1
    assert "refused" in refused.stderr


def check_another_protocol(outcome: Outcome, protocol: str) -> None:
    """The same tour with another terminal: the same outcomes, and its day is ended where it can be."""
    assert outcome.said.returncode == 0, outcome.said.stdout + outcome.said.stderr
    summary = outcome.summary
    assert (summary["protocol"], summary["agree"]) == (protocol, True)
    outcomes = Counter(payment["outcome"] for payment in summary["payments"])
    assert outcomes == {"approved": 5, "declined": 1, "cancelled": 1}
    closing = [slip["status"] for slip in summary["receipts"] if slip["kind"] == "closing"]
    if protocol.startswith(("zvt", "ecr17")):
        (day,) = summary["ends_of_day"]
        assert (day["status"], day["our_count"]) == ("done", 5)
        assert day["terminal_total_minor"] == day["our_total_minor"]
        assert closing == ["printed"]
    else:
        assert (summary["ends_of_day"], closing) == ([], [])


def test_a_terminal_that_ends_its_day(tmp_path_factory: pytest.TempPathFactory) -> None:
    check_another_protocol(play(tmp_path_factory, "--protocol", "zvt"), "zvt")


@pytest.mark.drill
@pytest.mark.parametrize("protocol", ["zvt-serial", "caisse_ap", "caisse_ap-serial", "ecr17", "ecr17-serial", "manual"])
def test_every_other_protocol(tmp_path_factory: pytest.TempPathFactory, protocol: str) -> None:
    check_another_protocol(play(tmp_path_factory, "--protocol", protocol), protocol)


def test_an_unknown_protocol_is_refused() -> None:
    refused = kiosk("demo", "--headless", "--protocol", "opi")
    assert refused.returncode == 2
    assert "zvt-serial" in refused.stderr


def test_unusable_folder_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert one_line(kiosk("demo", "--headless", "--out", file)).startswith(f"kiosk demo: --out {file}: ")

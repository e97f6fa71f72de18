"""Ledgers that agree raise no doubt; each thing that is wrong in any of them raises one."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.devdock.agreement import Played, disagreements
from kiosk.devdock.ledgers import Ledgers, TerminalEntry, summary
from kiosk.devdock.steps import Step
from kiosk.domain.stamp import StampPayload, key_id, sign_stamp, stamp_number
from sync.contract.messages import CentralSummary
from sync.store.records import (
    BatchState,
    ExchangeState,
    JobStatus,
    Payment,
    PaymentLine,
    PaymentStatus,
    PrintJob,
    Refund,
    RefundLine,
    RefundMethod,
    Stamp,
    StampStatus,
    TerminalBatch,
    Visit,
    VisitService,
    VisitStatus,
)

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
NUMBER = stamp_number(1_000_001)


def code(key: Ed25519PrivateKey, amount_minor: int = 7890) -> str:
    payload = StampPayload(NUMBER, "PARIS", "passport_adult", amount_minor, "EUR", 86000, NOW, "payment-")
    return sign_stamp(payload, key, key_id(key.public_key()))


VISIT = Visit(
    visit_id="v1",
    appointment_id="a1",
    ticket_number="A001",
    business_date=date(2026, 11, 23),
    channel="qr",
    status=VisitStatus.DONE,
    language="fr",
    slot_start=NOW,
    arrived_at=NOW,
    called_at=NOW,
    call_count=1,
    window="1",
    agent_id="agent-1",
    services=(VisitService("vs1", "passport_adult", "p1", (), "paid"),),
    version=4,
)
LINE = PaymentLine("l1", "vs1", "passport_adult", 0, 80000, 6000, 0, 7340, 550, 7890)
PAYMENT = Payment(
    payment_id="payment-1",
    visit_id="v1",
    agent_id="agent-1",
    terminal_name="window-1",
    amount_minor=7890,
    currency="EUR",
    rate_id="r1",
    rate_text="10.9",
    status=PaymentStatus.APPROVED,
    created_at=NOW,
    ended_at=NOW,
    lines=(LINE,),
)
STAMP = Stamp(
    stamp_number=NUMBER,
    payment_id="payment-1",
    line_id="l1",
    service_code="passport_adult",
    amount_minor=7890,
    currency="EUR",
    amount_mad_minor=86000,
    code=code(KEY),
    status=StampStatus.ISSUED,
    issued_at=NOW,
)
JOB = PrintJob("j1", "lobby", "ticket", "v1", 0, ("ar", "fr"), {}, JobStatus.PRINTED, NOW, NOW)
BATCH = TerminalBatch(
    batch_id="b1",
    terminal_name="window-1",
    agent_id="agent-1",
    status=BatchState.DONE,
    started_at=NOW,
    ended_at=NOW,
    currency="EUR",
    our_count=1,
    our_total_minor=7890,
    terminal_count=None,
    terminal_total_minor=7890,
)
REFUND = Refund(
    refund_id="refund-1",
    payment_id="payment-1",
    visit_id="v1",
    agent_id="agent-1",
    authorised_by="agent-9",
    terminal_name="window-1",
    method=RefundMethod.REVERSAL,
    cause="wrong_service",
    amount_minor=7890,
    currency="EUR",
    status=PaymentStatus.APPROVED,
    created_at=NOW,
    ended_at=NOW,
    lines=(RefundLine("l1", NUMBER, 7890),),
)
AGREEING = Ledgers(
    visits=(VISIT,),
    payments=(PAYMENT,),
    refunds=(),
    stamps=(STAMP,),
    jobs=(JOB,),
    events=9,
    chain_fault="",
    exchange=ExchangeState(1, 0, 0, NOW, "", 0),
    central=CentralSummary(events=9, visits=1, payments=1, payments_approved=1, stamps=1, conflicts=0),
    terminal=(TerminalEntry(7890, "EUR", approved=True),),
    slips={"lobby": (Path("slip-0001.png"),), "window-1": ()},
    batches=(BATCH,),
)
PLAYED = Played(
    visits={"A001": VisitStatus.DONE},
    payments=Counter({"approved": 1}),
    slips=Counter({("ticket", 0, JobStatus.PRINTED): 1}),
    days_ended=1,
)


def test_agreeing_ledgers_raise_no_doubt() -> None:
    assert disagreements(AGREEING, KEY.public_key(), PLAYED) == []


def with_refund(refund: Refund = REFUND) -> Ledgers:
    """The same, with the payment given back."""
    return replace(
        AGREEING,
        refunds=(refund,),
        stamps=(replace(STAMP, status=StampStatus.REFUNDED),),
        terminal=(*AGREEING.terminal, TerminalEntry(-7890, "EUR", approved=True)),
        central=AGREEING.central.model_copy(update={"refunds": 1, "refunds_approved": 1}),
    )


PLAYED_REFUND = replace(PLAYED, refunds=Counter({"approved": 1}))


def test_money_that_went_back_agrees_too() -> None:
    assert disagreements(with_refund(), KEY.public_key(), PLAYED_REFUND) == []


@pytest.mark.parametrize(
    ("spoiled", "doubt"),
    [
        (replace(with_refund(), terminal=AGREEING.terminal), "(-7890, 'EUR'): 0 booked by the terminal, 1 approved"),
        (replace(with_refund(), refunds=()), "(-7890, 'EUR'): 1 booked by the terminal, 0 approved"),
        (replace(with_refund(), stamps=(STAMP,)), "1 times given back, 0 stamps ended by it"),
        (with_refund(replace(REFUND, status=PaymentStatus.UNKNOWN)), "refund refund-1 is still unknown"),
        (replace(with_refund(), central=AGREEING.central), "approved refunds: 1 expected, 0 found"),
    ],
)
def test_each_doubt_about_money_that_went_back_is_raised(spoiled: Ledgers, doubt: str) -> None:
    assert doubt in "; ".join(disagreements(spoiled, KEY.public_key(), PLAYED_REFUND))


def central(**changes: int) -> Callable[[Ledgers], Ledgers]:
    return lambda ledgers: replace(ledgers, central=ledgers.central.model_copy(update=changes))


def exchange(**changes: int) -> Callable[[Ledgers], Ledgers]:
    return lambda ledgers: replace(ledgers, exchange=replace(ledgers.exchange, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("spoil", "doubt"),
    [
        (lambda ledgers: replace(ledgers, terminal=()), "0 booked by the terminal, 1 approved here"),
        (lambda ledgers: replace(ledgers, terminal=ledgers.terminal * 2), "2 booked by the terminal"),
        (
            lambda ledgers: replace(ledgers, terminal=(TerminalEntry(7891, "EUR", approved=True),)),
            "(7891, 'EUR'): 1 booked by the terminal, 0 approved here",
        ),
        (
            lambda ledgers: replace(ledgers, terminal=(*ledgers.terminal, TerminalEntry(1, "EUR", approved=False))),
            "1 refused by the terminal, 0 declined here",
        ),
        (
            lambda ledgers: replace(ledgers, payments=(replace(PAYMENT, status=PaymentStatus.UNKNOWN),)),
            "payment payment-1 is still unknown",
        ),
        (lambda ledgers: replace(ledgers, stamps=()), "1 fee lines paid, 0 stamped"),
        (lambda ledgers: replace(ledgers, stamps=(STAMP, STAMP)), "1 fee lines paid, 2 stamped"),
        (lambda ledgers: replace(ledgers, stamps=(replace(STAMP, code=code(OTHER_KEY)),)), "does not verify"),
        (lambda ledgers: replace(ledgers, stamps=(replace(STAMP, code=code(KEY, 1)),)), f"says {NUMBER} 1 EUR"),
        (lambda ledgers: replace(ledgers, chain_fault="gap"), "is broken: gap"),
        (central(events=8), "events: 9 expected, 8 found"),
        (central(visits=2), "visits: 1 expected, 2 found"),
        (central(payments=0), "payments: 1 expected, 0 found"),
        (central(payments_approved=0), "approved payments: 1 expected, 0 found"),
        (central(stamps=2), "stamps: 1 expected, 2 found"),
        (central(conflicts=1), "conflicts: 0 expected, 1 found"),
        (exchange(pending_count=3), "events pending: 0 expected, 3 found"),
        (exchange(quarantined_count=1), "events in quarantine: 0 expected, 1 found"),
        (lambda ledgers: replace(ledgers, slips={"lobby": ()}), "printer lobby: 1 jobs printed, 0 slips cut"),
        (
            lambda ledgers: replace(ledgers, visits=(replace(VISIT, status=VisitStatus.CALLED),)),
            "ticket A001: played as done, found as called",
        ),
        (
            lambda ledgers: replace(ledgers, jobs=(replace(JOB, status=JobStatus.UNCERTAIN),)),
            "('ticket', 0, 'uncertain'): 0 slips played, 1 found",
        ),
        (
            lambda ledgers: replace(ledgers, payments=(replace(PAYMENT, resolved_by="agent-1"),)),
            "0 payments resolved by a person were played, 1 found",
        ),
        (lambda ledgers: replace(ledgers, batches=()), "1 ends of day were played, 0 found"),
        (
            lambda ledgers: replace(ledgers, batches=(replace(BATCH, terminal_total_minor=7891),)),
            "end of day: the terminal has 7891, the journal 7890",
        ),
        (
            lambda ledgers: replace(ledgers, batches=(replace(BATCH, terminal_count=2),)),
            "end of day: the terminal counts 2, the journal 1",
        ),
    ],
)
def test_each_disagreement_is_told(spoil: Callable[[Ledgers], Ledgers], doubt: str) -> None:
    doubts = disagreements(spoil(AGREEING), KEY.public_key(), PLAYED)
    assert any(doubt in told for told in doubts), doubts


def test_summary_names_the_slip_of_a_printed_job_only() -> None:
    failed = replace(JOB, job_id="j2", status=JobStatus.FAILED)
    content = summary(
        replace(AGREEING, jobs=(JOB, failed)), [Step("too early", "You are early")], protocol="zvt", agree=True
    )
    assert [slip["png"] for slip in content["receipts"]] == ["receipts/lobby-slip-0001.png", None]
    assert content["protocol"] == "zvt"
    assert [day["terminal_total_minor"] for day in content["ends_of_day"]] == [7890]
    assert content["steps"] == [{"step": "too early", "seen": "You are early"}]


def test_no_slip_is_guessed_when_jobs_and_slips_differ_in_number() -> None:
    ledgers = replace(AGREEING, slips={"lobby": (Path("slip-0001.png"), Path("slip-0002.png"))})
    assert ledgers.slip_of(JOB) is None

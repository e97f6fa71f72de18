"""Which copies of a receipt an approval queues, and what is on each; drawn as they would be printed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.quote import Quote
from kiosk.services.approval import NO_LINES, TerminalLines
from kiosk.slips.data import PostText
from kiosk.slips.render import plan_slip
from sync.store.records import JobStatus, Payment, PaymentLine, PaymentStatus, PrintJob
from tests.kiosk.slips.glyphs import paragraphs
from tests.support.appliance import AGENT, Appliance
from tests.support.zvt import SimulatedLine, simulator

#: needs a QGuiApplication
pytestmark = pytest.mark.usefixtures("qapp")

NOW = datetime(2026, 11, 22, 10, 24, tzinfo=UTC)
POST = PostText(name="Consulat SPECIMEN", name_ar="قنصلية", call_centre="")
LINES = TerminalLines(
    customer=("    KUNDENBELEG", "Nr.  411111######1111", "gültig bis  12/27"), merchant=("    HÄNDLERBELEG",)
)


def queued(appliance: Appliance, *, merchant_copy: bool, lines: TerminalLines = NO_LINES) -> dict[str, PrintJob]:
    """Record an approval; the jobs about the payment by their kind."""
    visit = appliance.check_in("ZZ000001")
    service = visit.services[0]
    line = PaymentLine("line-1", service.visit_service_id, service.service_code, 50000, 30000, 0, 4587, 2752, 0, 7339)
    payment = Payment(
        payment_id="7f3a91c2-specimen",
        visit_id=visit.visit_id,
        agent_id=AGENT.agent_id,
        terminal_name="window-1",
        amount_minor=7339,
        currency="EUR",
        rate_id="rate-1",
        rate_text="1 EUR = 10,90 MAD",
        status=PaymentStatus.APPROVED,
        created_at=NOW,
        ended_at=NOW,
        lines=(line,),
        scheme="VISA",
        card_last4="1111",
        terminal_id="00012345",
        receipt_number="000187",
    )
    approval = appliance.approval(merchant_copy=merchant_copy)
    with appliance.store.write() as tx:
        tx.payments.add(payment)
        approval.record(tx, payment, NOW, lines)
    with appliance.store.read() as tx:
        jobs = tx.jobs.with_status(JobStatus.QUEUED, printer_name="window-1")
    return {job.slip_kind: job for job in jobs}


def text_of(job: PrintJob) -> str:
    plan = plan_slip(job.slip_kind, job.data, job.languages, 576, POST)
    return "\n".join(item.paragraph.text for item in paragraphs(plan))


def test_the_post_gets_its_copy_only_where_it_wants_one(appliance: Appliance) -> None:
    assert set(queued(appliance, merchant_copy=False)) == {"receipt", "stamp"}


def test_each_copy_is_an_original_with_the_lines_the_terminal_wants_on_it(appliance: Appliance) -> None:
    jobs = queued(appliance, merchant_copy=True, lines=LINES)
    assert set(jobs) == {"receipt", "merchant_receipt", "stamp"}
    assert jobs["receipt"].copy_number == jobs["merchant_receipt"].copy_number == 0
    customer, merchant = text_of(jobs["receipt"]), text_of(jobs["merchant_receipt"])
    assert "KUNDENBELEG" in customer
    assert "HÄNDLERBELEG" in merchant
    for shown in (customer, merchant):
        assert "VISA •••• 1111" in shown
        assert "000187" in shown
        assert "411111" not in shown
        assert "12/27" not in shown


def test_the_lines_of_a_real_exchange_reach_the_receipt(appliance: Appliance, tmp_path: Path) -> None:
    visit = appliance.check_in("ZZ000001")
    line = SimulatedLine(simulator(tmp_path / "ledger.jsonl"))
    payments = appliance.payments(line.terminal())
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote)
    payment = payments.pay(visit.visit_id, quote, AGENT.agent_id, line.progress.append)
    assert isinstance(payment, Payment)
    assert payment.status is PaymentStatus.APPROVED
    with appliance.store.read() as tx:
        (receipt,) = [job for job in tx.jobs.of_subject(payment.payment_id) if job.slip_kind == "receipt"]
    lines = receipt.data["terminal_lines"]
    assert isinstance(lines, list)
    assert lines
    shown = text_of(receipt)
    assert payment.receipt_number in shown
    for word in {word for text in lines for word in text.split() if word.isalpha()}:
        assert word in shown

"""What this visit's payments and refunds have put on paper: receipts, stamps, incident slips.

Each can be printed again; from a receipt, money can be given back.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import SLIP_KEYED_IN
from kiosk.domain.stamp import format_stamp_number
from kiosk.services.reprint import ENDED, ReprintRefused
from kiosk.services.slip_data import payment_reference
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.job_wording import job_state
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.wording import (
    JOBS,
    KEYED_IN,
    REPRINTS_REFUSED,
    SLIPS,
    STAMP_STATES,
    money_text,
    say,
    service_name,
)
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.errands import Errands
from sync.store.records import Agent, JobStatus, Payment, PaymentStatus, PrintJob, Refund, Stamp, StampStatus

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

LEFT: Final = frozenset({JobStatus.QUEUED, JobStatus.SENDING})
TROUBLED: Final = frozenset({JobStatus.UNCERTAIN, JobStatus.FAILED})


@dataclass(frozen=True)
class Paper:
    """A receipt or refund slip, the post's copy of it, a stamp or an incident slip with its latest print job.

    `part` begins the item's objectName; `refundable`: something of this receipt may still be given back.
    """

    part: str
    kind: str
    subject_id: str
    title: str
    detail: str
    amount: str
    code: str
    job: PrintJob | None
    refundable: bool = False


@dataclass(frozen=True)
class PaperLine:
    """The same as ready text."""

    part: str
    kind: str
    subject_id: str
    title: str
    detail: str
    amount: str
    job_state: str
    tone: str
    pictogram: str
    code: str
    refundable: bool


@dataclass(frozen=True)
class _Found:
    payment: Payment
    stamps: list[Stamp]
    refunds: list[Refund]
    jobs: dict[str, PrintJob]


@QmlElement
class PapersPage(QObject):
    """Reads the jobs of a visit's payments; `refresh` again whenever a slip ended."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        language: Language,
        agent: Callable[[], Agent | None],
        on_give_back: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._language = language
        self._agent = agent
        self._on_give_back = on_give_back
        self._visit_id = ""
        self._found: list[_Found] = []
        self._lines = RowModel(PaperLine, self)
        self._refusal: ReprintRefused | None = None
        self._code = ""

    def show(self, visit_id: str) -> None:
        """Show the papers of a visit; empty for none."""
        if visit_id != self._visit_id:
            self._visit_id = visit_id
            self._refusal = None
            self._found = []
            self._show()
        self.refresh()

    def refresh(self) -> None:
        """Look at the jobs again."""
        visit_id = self._visit_id
        if visit_id:
            self._errands.run(lambda: self._find(visit_id), lambda found: self._take(visit_id, found))

    def speak(self) -> None:
        """Say the same in another language."""
        self._show()

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel:
        """Rows of `PaperLine`."""
        return self._lines

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What the printer made of this visit's slips so far, in one line; empty when there are none."""
        states = [paper.job.status for paper in self._papers() if paper.job is not None]
        troubled = sum(state in TROUBLED for state in states)
        left = sum(state in LEFT for state in states)
        if troubled:
            return self.tr("%n slip(s) may be missing: look at the printer", "", troubled)
        if left:
            return self.tr("%n slip(s) still to be printed", "", left)
        return QCoreApplication.translate("Counter", "All slips are printed") if states else ""

    @Property(str, notify=changed)
    def summaryTone(self) -> str:
        """Either good or notice."""
        states = {paper.job.status for paper in self._papers() if paper.job is not None}
        return "good" if states == {JobStatus.PRINTED} else "notice"

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why a copy was refused; usually empty."""
        return say(REPRINTS_REFUSED[self._refusal]) if self._refusal else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        """The signed text of the stamp whose code is held up to be checked; usually empty."""
        return self._code

    @Slot(str, str)
    def reprint(self, kind: str, subject_id: str) -> None:
        """Print a numbered DUPLICATA."""
        agent = self._agent()
        if agent is not None:
            role = agent.role
            self._errands.run(lambda: self._services.reprints.reprint(kind, subject_id, role), self._reprinted)

    @Slot(str)
    def giveBack(self, payment_id: str) -> None:
        """Money of this payment shall go back."""
        self._on_give_back(payment_id)

    @Slot(str)
    def showCode(self, code: str) -> None:
        """Hold the code of a stamp up, or put it away with an empty text."""
        self._code = code
        self.changed.emit()

    def _reprinted(self, answer: PrintJob | ReprintRefused) -> None:
        self._refusal = answer if isinstance(answer, ReprintRefused) else None
        self._services.wake_printer()
        self.changed.emit()
        self.refresh()

    def _find(self, visit_id: str) -> list[_Found]:
        found = []
        for payment in self._services.payments.payments_of(visit_id):
            stamps = self._services.payments.stamps_of(payment.payment_id)
            refunds = self._services.refunds.refunds_of(payment.payment_id)
            jobs: dict[str, PrintJob] = {}
            slips_of = (stamp.stamp_number for stamp in stamps), (refund.refund_id for refund in refunds)
            for subject in (payment.payment_id, *chain(*slips_of)):
                for job in self._services.reprints.jobs_of(subject):
                    # oldest first, so the last one of a kind stays
                    jobs[f"{job.slip_kind}/{job.subject_id}"] = job
            found.append(_Found(payment, stamps, refunds, jobs))
        return found

    def _take(self, visit_id: str, found: list[_Found]) -> None:
        if visit_id == self._visit_id:
            self._found = found
            self._show()

    def _show(self) -> None:
        self._lines.show([self._line(paper) for paper in self._papers()])
        self.changed.emit()

    def _papers(self) -> list[Paper]:
        counts: Counter[str] = Counter()

        def part(kind: str) -> str:
            counts[kind] += 1
            number = counts[kind]
            return f"{kind}.{number}" if kind == "stamp" else f"{kind}{number}" if number > 1 else kind

        papers: list[Paper] = []
        for found in self._found:
            papers += self._slips(found, found.payment, found.payment.payment_id, "receipt", part)
            for refund in found.refunds:
                papers += self._slips(found, refund, refund.refund_id, "refund", part)
            papers += [self._stamp(stamp, part("stamp"), found.jobs) for stamp in found.stamps]
        return papers

    def _slips(
        self, found: _Found, entry: Payment | Refund, own_id: str, kind: str, part: Callable[[str], str]
    ) -> list[Paper]:
        """Incident slip, receipt or refund slip, and the post's copy: what there is of a payment or refund."""
        reference = isolate(payment_reference(own_id))
        if entry.entry_mode == SLIP_KEYED_IN:
            reference = f"{reference} · {say(KEYED_IN)}"
        amount = money_text(entry.amount_minor, entry.currency)
        refundable = kind == "receipt" and self._is_refundable(found)
        slips = []
        for slip_kind in ("incident", kind, f"merchant_{kind}"):
            job = found.jobs.get(f"{slip_kind}/{own_id}")
            if job is not None or (slip_kind == kind and entry.status is PaymentStatus.APPROVED):
                paper = Paper(part(slip_kind), slip_kind, own_id, say(SLIPS[slip_kind]), reference, amount, "", job)
                slips.append(replace(paper, refundable=refundable and slip_kind == kind))
        return slips

    def _is_refundable(self, found: _Found) -> bool:
        capabilities = self._services.capabilities
        offered = capabilities.can_refund or capabilities.can_reverse
        return offered and any(stamp.status is StampStatus.ISSUED for stamp in found.stamps)

    def _stamp(self, stamp: Stamp, part: str, jobs: dict[str, PrintJob]) -> Paper:
        state = say(STAMP_STATES[stamp.status])
        service = service_name(self._services.tariff, stamp.service_code, self._language.code)
        return Paper(
            part=part,
            kind="stamp",
            subject_id=stamp.stamp_number,
            title=isolate(format_stamp_number(stamp.stamp_number)),
            detail=f"{service} · {state}" if state else service,
            amount=money_text(stamp.amount_minor, stamp.currency),
            code="" if stamp.status in ENDED else stamp.code,
            job=jobs.get(f"stamp/{stamp.stamp_number}"),
        )

    def _line(self, paper: Paper) -> PaperLine:
        saying = JOBS[paper.job.status] if paper.job else None
        state = job_state(paper.job) if paper.job else ""
        if paper.job is not None and paper.job.copy_number:
            state = f"{isolate(f'DUPLICATA {paper.job.copy_number}')} · {state}"
        return PaperLine(
            part=paper.part,
            kind=paper.kind,
            subject_id=paper.subject_id,
            title=paper.title,
            detail=paper.detail,
            amount=paper.amount,
            job_state=state,
            tone=saying.tone if saying else "notice",
            pictogram=saying.pictogram if saying else "",
            code=paper.code,
            refundable=paper.refundable,
        )

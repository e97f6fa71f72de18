"""What this visit's payments have put on paper: receipts, stamps, incident slips; each can be printed again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import SLIP_KEYED_IN
from kiosk.domain.stamp import format_stamp_number
from kiosk.services.reprint import ReprintRefused
from kiosk.services.slip_data import payment_reference
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.wording import JOBS, KEYED_IN, REPRINTS_REFUSED, money_text, say, service_name
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.errands import Errands
from sync.store.records import Agent, JobStatus, Payment, PaymentStatus, PrintJob, Stamp

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

LEFT: Final = frozenset({JobStatus.QUEUED, JobStatus.SENDING})
TROUBLED: Final = frozenset({JobStatus.UNCERTAIN, JobStatus.FAILED})


@dataclass(frozen=True)
class Paper:
    """A receipt, the post's copy of it, a stamp or an incident slip with its latest print job.

    `part` begins the item's objectName.
    """

    part: str
    kind: str
    subject_id: str
    title: str
    detail: str
    amount: str
    code: str
    job: PrintJob | None


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


@dataclass(frozen=True)
class _Found:
    payment: Payment
    stamps: list[Stamp]
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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._language = language
        self._agent = agent
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
            jobs: dict[str, PrintJob] = {}
            for subject in (payment.payment_id, *(stamp.stamp_number for stamp in stamps)):
                for job in self._services.reprints.jobs_of(subject):
                    # oldest first, so the last one of a kind stays
                    jobs[f"{job.slip_kind}/{job.subject_id}"] = job
            found.append(_Found(payment, stamps, jobs))
        return found

    def _take(self, visit_id: str, found: list[_Found]) -> None:
        if visit_id == self._visit_id:
            self._found = found
            self._show()

    def _show(self) -> None:
        self._lines.show([self._line(paper) for paper in self._papers()])
        self.changed.emit()

    def _papers(self) -> list[Paper]:
        papers: list[Paper] = []
        counts = {"receipt": 0, "merchant_receipt": 0, "incident": 0, "stamp": 0}

        def part(kind: str) -> str:
            counts[kind] += 1
            number = counts[kind]
            return f"{kind}.{number}" if kind == "stamp" else f"{kind}{number}" if number > 1 else kind

        for found in self._found:
            payment_id = found.payment.payment_id
            reference = isolate(payment_reference(payment_id))
            if found.payment.entry_mode == SLIP_KEYED_IN:
                reference = f"{reference} · {say(KEYED_IN)}"
            amount = money_text(found.payment.amount_minor, found.payment.currency)
            incident = found.jobs.get(f"incident/{payment_id}")
            if incident is not None:
                title = QCoreApplication.translate("Counter", "Incident slip")
                papers.append(Paper(part("incident"), "incident", payment_id, title, reference, amount, "", incident))
            if found.payment.status is PaymentStatus.APPROVED:
                title = QCoreApplication.translate("Counter", "Receipt")
                job = found.jobs.get(f"receipt/{payment_id}")
                papers.append(Paper(part("receipt"), "receipt", payment_id, title, reference, amount, "", job))
            kind = "merchant_receipt"
            job = found.jobs.get(f"{kind}/{payment_id}")
            if job is not None:
                title = QCoreApplication.translate("Counter", "Receipt, merchant copy")
                papers.append(Paper(part(kind), kind, payment_id, title, reference, amount, "", job))
            papers += [self._stamp(stamp, part("stamp"), found.jobs) for stamp in found.stamps]
        return papers

    def _stamp(self, stamp: Stamp, part: str, jobs: dict[str, PrintJob]) -> Paper:
        return Paper(
            part=part,
            kind="stamp",
            subject_id=stamp.stamp_number,
            title=isolate(format_stamp_number(stamp.stamp_number)),
            detail=service_name(self._services.tariff, stamp.service_code, self._language.code),
            amount=money_text(stamp.amount_minor, stamp.currency),
            code=stamp.code,
            job=jobs.get(f"stamp/{stamp.stamp_number}"),
        )

    def _line(self, paper: Paper) -> PaperLine:
        saying = JOBS[paper.job.status] if paper.job else None
        state = say(saying.title) if saying else ""
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
        )

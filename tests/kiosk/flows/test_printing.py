import pytest

from drivers.receipt_printer.interface import PrintStatus
from kiosk.flows.printing import (
    FINAL,
    PRINTING,
    LinkLost,
    PrintEffect,
    PrintEnded,
    PrinterFree,
    PrintState,
    ReprintAsked,
    Restarted,
    TimedOut,
    WaitedTooLong,
    step,
)
from kiosk.flows.table import Event, IllegalEvent
from sync.store.records import JobStatus

S, E = PrintState, PrintEffect


def test_sending_is_on_disk_before_the_first_byte() -> None:
    assert step(S.QUEUED, PrinterFree()) == (S.SENDING, (E.RECORD_SENDING, E.PRINT_SLIP))


@pytest.mark.parametrize("status", sorted(FINAL))
def test_a_job_ends_as_the_printer_said(status: PrintState) -> None:
    assert step(S.SENDING, PrintEnded(status)) == (status, (E.RECORD_END,))


@pytest.mark.parametrize("event", [TimedOut(), LinkLost(), Restarted()])
def test_without_proof_a_started_job_is_uncertain(event: Event) -> None:
    assert step(S.SENDING, event) == (S.UNCERTAIN, (E.RECORD_END,))


def test_printed_needs_the_printers_word() -> None:
    into_printed = {
        event for source, event, to in PRINTING.edges() if to.target is S.PRINTED and source is not S.PRINTED
    }
    assert into_printed == {"PrintEnded(printed)"}


def test_a_job_is_sent_once() -> None:
    senders = {source for source, _, to in PRINTING.edges() if E.PRINT_SLIP in to.effects}
    assert senders == {S.QUEUED}
    into_queued = {source for source, _, to in PRINTING.edges() if to.target is S.QUEUED}
    assert into_queued == {S.QUEUED}


def test_a_queued_job_waits_for_its_printer_but_not_for_ever() -> None:
    assert step(S.QUEUED, LinkLost()) == (S.QUEUED, ())
    assert step(S.QUEUED, Restarted()) == (S.QUEUED, ())
    assert step(S.QUEUED, WaitedTooLong()) == (S.FAILED, (E.RECORD_END,))


@pytest.mark.parametrize("state", PrintState)
def test_a_reprint_is_a_new_job(state: PrintState) -> None:
    if state in FINAL:
        assert step(state, ReprintAsked()) == (state, (E.QUEUE_DUPLICATE,))
    else:
        with pytest.raises(IllegalEvent):
            step(state, ReprintAsked())


def test_words_are_those_of_the_printer_and_of_the_journal() -> None:
    assert {state.value for state in FINAL} == {status.value for status in PrintStatus}
    assert {state.value for state in PrintState} == {status.value for status in JobStatus}

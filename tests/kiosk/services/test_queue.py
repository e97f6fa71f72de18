"""The queue as agents work it, on a real store shared by two windows."""

import threading
from datetime import timedelta
from pathlib import Path

from kiosk.services.queue import MoveRefused, QueueService, VisitFile
from sync.store.records import VisitStatus
from tests.support.appliance import AGENT, Appliance, open_appliance


def called(answer: VisitFile | MoveRefused) -> VisitFile:
    assert isinstance(answer, VisitFile), answer
    return answer


def call_next(queue: QueueService, window: str) -> VisitFile | MoveRefused:
    return queue.call_next(AGENT.agent_id, window)


def test_order_is_by_slot_and_explained(appliance: Appliance) -> None:
    appliance.check_in("ZZ000002")
    appliance.check_in("ZZ000001")
    appliance.clock.now += timedelta(minutes=7)
    rows = appliance.queue().waiting()
    assert [row.visit.ticket_number for row in rows] == ["A002", "A001"]
    assert [(row.reason, row.waiting_min) for row in rows] == [("appointment 12:00", 7), ("appointment 12:10", 7)]


def test_two_agents_at_the_same_moment_never_call_the_same_person(appliance: Appliance, tmp_path: Path) -> None:
    appliance.check_in("ZZ000001")
    other = open_appliance(tmp_path)
    answers: list[VisitFile | MoveRefused] = []
    start = threading.Barrier(2)

    def run(at: Appliance, window: str) -> None:
        queue = at.queue()
        start.wait()
        answers.append(call_next(queue, window))

    threads = [threading.Thread(target=run, args=pair) for pair in ((appliance, "1"), (other, "2"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.store.close()
    assert sorted(isinstance(answer, VisitFile) for answer in answers) == [False, True]
    assert MoveRefused.NOBODY_WAITS in answers


def test_from_call_to_done_each_move_is_an_event(appliance: Appliance) -> None:
    appliance.check_in("ZZ000001")
    queue = appliance.queue()
    file = called(call_next(queue, "1"))
    assert file.appointment is not None
    assert file.appointment.people[0].family_name == "SPECIMEN 0"
    assert queue.at_window("1") == file
    for status in (VisitStatus.IN_SERVICE, VisitStatus.DONE):
        file = called(queue.move(file.visit.visit_id, file.visit.version, status, AGENT.agent_id, "1"))
    assert queue.at_window("1") is None
    with appliance.store.read() as tx:
        assert [item.kind for item in tx.outbox.pending(9)] == ["visit.checked_in"] + 3 * ["visit.moved"]


def test_a_window_serves_one_visit_at_a_time(appliance: Appliance) -> None:
    appliance.check_in("ZZ000001")
    appliance.check_in("ZZ000002")
    queue = appliance.queue()
    first = called(call_next(queue, "1"))
    assert call_next(queue, "1") is MoveRefused.WINDOW_BUSY
    waiting = queue.waiting()[0].visit
    assert queue.call(waiting.visit_id, AGENT.agent_id, "1") is MoveRefused.WINDOW_BUSY
    assert called(queue.call(first.visit.visit_id, AGENT.agent_id, "1")).visit.call_count == 2, "a recall counts"
    assert queue.call(first.visit.visit_id, AGENT.agent_id, "2") is MoveRefused.CHANGED_MEANWHILE


def test_an_old_screen_cannot_move_what_changed_meanwhile(appliance: Appliance) -> None:
    appliance.check_in("ZZ000001")
    queue = appliance.queue()
    file = called(call_next(queue, "1"))
    visit_id, version = file.visit.visit_id, file.visit.version
    called(queue.move(visit_id, version, VisitStatus.IN_SERVICE, AGENT.agent_id, "1"))
    assert queue.move(visit_id, version, VisitStatus.NO_SHOW, AGENT.agent_id, "1") is MoveRefused.CHANGED_MEANWHILE
    current = queue.at_window("1")
    assert current is not None
    assert (
        queue.move(visit_id, current.visit.version, VisitStatus.NO_SHOW, AGENT.agent_id, "1") is MoveRefused.NOT_ALLOWED
    )


def test_a_no_show_who_comes_back_is_not_lost(appliance: Appliance) -> None:
    appliance.check_in("ZZ000001")
    queue = appliance.queue()
    file = called(call_next(queue, "1"))
    file = called(queue.move(file.visit.visit_id, file.visit.version, VisitStatus.NO_SHOW, AGENT.agent_id, "1"))
    assert queue.waiting() == []
    called(queue.move(file.visit.visit_id, file.visit.version, VisitStatus.WAITING, AGENT.agent_id, "1"))
    assert [row.visit.visit_id for row in queue.waiting()] == [file.visit.visit_id]

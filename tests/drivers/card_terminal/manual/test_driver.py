"""A terminal without a link: what the agent keys in decides, and only what he keys in."""

import io
import queue
import threading
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import (
    SLIP_KEYED_IN,
    Capabilities,
    Outcome,
    Progress,
    ProgressCode,
    TerminalResult,
    TerminalState,
)
from drivers.card_terminal.manual.driver import ManualTerminal
from drivers.card_terminal.manual.prompt import answer_at_prompt
from drivers.card_terminal.manual.settings import ManualSettings
from drivers.card_terminal.manual_entry import (
    EntryFault,
    Look,
    ManualOperation,
    SlipEntry,
    SlipVerdict,
)
from drivers.card_terminal.manual_question import ManualQuestion
from drivers.clock import SystemClock
from drivers.errors import LinkUnavailable, UsageError
from drivers.link.url import open_link

SHOWN = SlipEntry(1250)
SLIP = SlipEntry(1250, SlipVerdict.APPROVED, "a12b34", "1111", "000042")


class Agent:
    """Answers questions in order; what he is asked is in `asked`."""

    def __init__(self, answers: Iterable[SlipEntry | None]) -> None:
        self._answers = iter(answers)
        self.asked: list[tuple[Look, EntryFault | None]] = []
        self.progress: list[Progress] = []

    def __call__(self, progress: Progress) -> None:
        self.progress.append(progress)
        question = progress.question
        assert question is not None
        self.asked.append((question.look, question.fault))
        answer = next(self._answers)
        assert question.give_up() if answer is None else question.answer(answer)


def pay(*answers: SlipEntry | None) -> tuple[TerminalResult, Agent]:
    agent = Agent(answers)
    return ManualTerminal(ManualSettings()).purchase(1250, "EUR", "A-012", agent), agent


def test_slip_over_the_amount_due_is_approved_and_marked() -> None:
    result, agent = pay(SHOWN, SLIP)
    assert (result.outcome, result.reason, result.entry_mode) == (Outcome.APPROVED, "approved", SLIP_KEYED_IN)
    assert (result.amount_minor, result.currency, result.amount_proven) == (1250, "EUR", True)
    assert (result.authorisation_code, result.card_last4, result.receipt_number) == ("A12B34", "1111", "000042")
    assert agent.asked == [(Look.TERMINAL, None), (Look.SLIP, None)]
    assert [progress.code for progress in agent.progress] == [ProgressCode.IN_PROGRESS] * 2
    assert all("12.50 EUR" in progress.text for progress in agent.progress)


@pytest.mark.parametrize(
    ("answers", "outcome", "reason"),
    [
        ([None], Outcome.NOT_STARTED, "given_up"),
        ([SlipEntry(1350), None], Outcome.NOT_STARTED, "given_up"),
        ([SHOWN, None], Outcome.UNKNOWN, "unclear"),
        ([SHOWN, SlipEntry(0, SlipVerdict.UNCLEAR)], Outcome.UNKNOWN, "unclear"),
        ([SHOWN, SlipEntry(0, SlipVerdict.REFUSED)], Outcome.DECLINED, "refused"),
        ([SHOWN, SlipEntry(0, SlipVerdict.CANCELLED)], Outcome.CANCELLED, "abandoned"),
        ([SHOWN, SlipEntry(1350, card_last4="1111"), SlipEntry(1350)], Outcome.UNKNOWN, "amount_mismatch"),
    ],
)
def test_everything_but_an_approved_slip(answers: list[SlipEntry | None], outcome: Outcome, reason: str) -> None:
    result, _ = pay(*answers)
    assert (result.outcome, result.reason, result.entry_mode) == (outcome, reason, SLIP_KEYED_IN)
    assert (result.amount_minor, result.amount_proven) == (1250, False)
    assert (result.authorisation_code, result.card_last4, result.receipt_number) == ("", "", "")


def test_amount_the_terminal_shows_is_asked_for_until_it_is_right() -> None:
    result, agent = pay(SlipEntry(1350), SlipEntry(1350), SlipEntry(125), SHOWN, SLIP)
    assert result.outcome is Outcome.APPROVED
    assert agent.asked[:4] == [(Look.TERMINAL, None)] + [(Look.TERMINAL, EntryFault.AMOUNT_DIFFERS)] * 3


def test_typing_error_on_the_slip_is_mended_by_the_second_look() -> None:
    result, agent = pay(SHOWN, SlipEntry(12500, SlipVerdict.APPROVED, "A1", "1111"), SLIP)
    assert result.outcome is Outcome.APPROVED
    assert agent.asked[-1] == (Look.SLIP, EntryFault.AMOUNT_DIFFERS)


def test_other_amount_at_the_first_look_counts_not_at_the_second() -> None:
    result, agent = pay(SlipEntry(1350), SHOWN, SlipEntry(1350), SLIP)
    assert result.outcome is Outcome.APPROVED
    assert agent.asked[-1] == (Look.SLIP, EntryFault.AMOUNT_DIFFERS)


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        (SlipEntry(1250, SlipVerdict.APPROVED, "", "1111"), EntryFault.AUTHORISATION_CODE),
        (SlipEntry(1250, SlipVerdict.APPROVED, "A 1", "1111"), EntryFault.AUTHORISATION_CODE),
        (SlipEntry(1250, SlipVerdict.APPROVED, "A" * 13, "1111"), EntryFault.AUTHORISATION_CODE),
        (SlipEntry(1250, SlipVerdict.APPROVED, "A1", ""), EntryFault.CARD_LAST4),
        (SlipEntry(1250, SlipVerdict.APPROVED, "A1", "111"), EntryFault.CARD_LAST4),
        (SlipEntry(1250, SlipVerdict.APPROVED, "A1", "4111111111111111"), EntryFault.CARD_LAST4),
        (SlipEntry(1250, SlipVerdict.APPROVED, "A1", "١١١١"), EntryFault.CARD_LAST4),
        (SlipEntry(1250, SlipVerdict.APPROVED, "A1", "1111", "4111111111111111"), EntryFault.RECEIPT_NUMBER),
    ],
)
def test_field_that_cannot_be_is_asked_for_again(entry: SlipEntry, fault: EntryFault) -> None:
    result, agent = pay(SHOWN, entry, SLIP)
    assert result.outcome is Outcome.APPROVED
    assert agent.asked[-1] == (Look.SLIP, fault)
    assert not any("4111111111" in progress.text for progress in agent.progress)


ENTRIES = st.none() | st.builds(
    SlipEntry,
    st.sampled_from([1250, 1350, 0, -1]),
    st.sampled_from(SlipVerdict),
    st.sampled_from(["", "A1", "é"]),
    st.sampled_from(["", "1111", "4111111111111111"]),
    st.sampled_from(["", "7"]),
)


@given(st.lists(ENTRIES, max_size=6))
def test_only_two_right_looks_and_a_whole_slip_approve(answers: list[SlipEntry | None]) -> None:
    agent = Agent([*answers, None, None])
    result = ManualTerminal(ManualSettings()).purchase(1250, "EUR", "", agent)
    taken = [*answers, None, None][: len(agent.asked)]
    last = taken[-1]
    if result.outcome is Outcome.APPROVED:
        assert last is not None
        assert (last.amount_minor, last.verdict, last.card_last4) == (1250, SlipVerdict.APPROVED, "1111")
        assert any(entry is not None and entry.amount_minor == 1250 for entry in taken[:-1])
    elif result.outcome is Outcome.NOT_STARTED:
        assert last is None
        assert {look for look, _ in agent.asked} == {Look.TERMINAL}
    assert result.card_last4 in ("", "1111")


@pytest.mark.parametrize(
    ("operation", "run"),
    [
        (ManualOperation.REFUND, lambda terminal, agent: terminal.refund(1250, "EUR", "", agent)),
        (ManualOperation.REVERSAL, lambda terminal, agent: terminal.reverse("42", 1250, "EUR", agent)),
    ],
)
def test_refund_and_reversal_are_keyed_in_alike(
    operation: ManualOperation, run: Callable[[ManualTerminal, Agent], TerminalResult]
) -> None:
    agent = Agent([SHOWN, SLIP])
    assert run(ManualTerminal(ManualSettings()), agent).outcome is Outcome.APPROVED
    assert [progress.question.operation for progress in agent.progress if progress.question] == [operation] * 2


class Counter:
    """A terminal used from a thread of its own, as a counter does; the test is its screen."""

    def __init__(self) -> None:
        self.terminal = ManualTerminal(ManualSettings())
        self.questions: queue.Queue[ManualQuestion] = queue.Queue()
        self._results: queue.Queue[TerminalResult] = queue.Queue()
        self._thread = threading.Thread(target=self._pay)
        self._thread.start()

    def _pay(self) -> None:
        self._results.put(self.terminal.purchase(1250, "EUR", "", self._show))

    def _show(self, progress: Progress) -> None:
        assert progress.question is not None
        self.questions.put(progress.question)

    def question(self) -> ManualQuestion:
        return self.questions.get(timeout=10)

    def result(self) -> TerminalResult:
        result = self._results.get(timeout=10)
        self._thread.join(timeout=10)
        return result


def test_screen_answers_from_another_thread() -> None:
    counter = Counter()
    assert counter.question().answer(SHOWN)
    question = counter.question()
    assert (question.look, question.amount_minor, question.currency) == (Look.SLIP, 1250, "EUR")
    assert question.answer(SLIP)
    assert not question.answer(SlipEntry(9))
    assert not question.give_up()
    assert counter.result().outcome is Outcome.APPROVED


@pytest.mark.parametrize(("answered", "outcome"), [(0, Outcome.NOT_STARTED), (1, Outcome.UNKNOWN)])
def test_abort_gives_the_open_question_up(answered: int, outcome: Outcome) -> None:
    counter = Counter()
    for _ in range(answered):
        counter.question().answer(SHOWN)
    open_question = counter.question()
    assert counter.terminal.request_abort()
    assert not open_question.answer(SLIP)
    assert counter.result().outcome is outcome
    assert not counter.terminal.request_abort()


def test_close_lets_nobody_wait() -> None:
    counter = Counter()
    counter.question()
    counter.terminal.close()
    assert counter.result().outcome is Outcome.NOT_STARTED
    counter.terminal.close()


def test_what_is_offered() -> None:
    terminal = ManualTerminal(ManualSettings())
    assert terminal.capabilities == Capabilities(
        can_refund=True, can_reverse=True, can_abort=True, reports_progress=True, needs_manual_entry=True
    )
    assert terminal.probe().state is TerminalState.READY
    assert terminal.status() == terminal.probe()
    for operation in (terminal.last_result, terminal.totals, lambda: terminal.end_of_day(Agent([]))):
        with pytest.raises(UsageError, match="without a link has no"):
            operation()


@pytest.mark.parametrize(("amount_minor", "currency"), [(0, "EUR"), (-1, "EUR"), (1, "XXX")])
def test_what_no_slip_is_about(amount_minor: int, currency: str) -> None:
    with pytest.raises(UsageError):
        ManualTerminal(ManualSettings()).purchase(amount_minor, currency, "", Agent([]))


KEYED = {
    "terminal_amount_minor": "1250",
    "slip_amount_minor": "1250",
    "authorisation_code": "A1",
    "card_last4": "1111",
}


@pytest.mark.parametrize(
    ("changes", "outcome", "reason"),
    [
        ({}, Outcome.APPROVED, "approved"),
        ({"verdict": "refused"}, Outcome.DECLINED, "refused"),
        ({"terminal_amount_minor": "1350"}, Outcome.NOT_STARTED, "given_up"),
        ({"slip_amount_minor": "1350"}, Outcome.UNKNOWN, "amount_mismatch"),
    ],
)
def test_settings_key_in_without_asking(changes: dict[str, str], outcome: Outcome, reason: str) -> None:
    clock = SystemClock()
    terminal = open_terminal("manual", open_link("none:", clock), clock, KEYED | changes)
    agent = Agent([])
    result = terminal.purchase(1250, "EUR", "", agent)
    assert (result.outcome, result.reason, agent.asked) == (outcome, reason, [])


def test_what_the_settings_do_not_hold_is_asked_for() -> None:
    agent = Agent([SLIP])
    terminal = ManualTerminal(ManualSettings.parse({"terminal_amount_minor": "1250"}))
    assert terminal.purchase(1250, "EUR", "", agent).outcome is Outcome.APPROVED
    assert agent.asked == [(Look.SLIP, None)]


@pytest.mark.parametrize(
    "values",
    [
        {"baud": "9600"},
        {"terminal_amount_minor": "12.50"},
        {"slip_amount_minor": "-1"},
        KEYED | {"verdict": "maybe"},
        KEYED | {"card_last4": "4111111111111111"},
        {"authorisation_code": "A1", "card_last4": "1111"},
        {"slip_amount_minor": "1250"},
    ],
)
def test_wrong_settings_are_refused_without_repeating_them(values: dict[str, str]) -> None:
    with pytest.raises(UsageError) as raised:
        ManualSettings.parse(values)
    assert str(raised.value).startswith("manual: ")
    assert "4111" not in str(raised.value)


@pytest.mark.parametrize(
    ("keyed", "outcome"),
    [
        ("1250\napproved\n1250\nA1\n1111\n\n", Outcome.APPROVED),
        ("12,50\n1250\nrefused\n", Outcome.DECLINED),
        ("1250\napproved\n1250\nA1\n\n\napproved\n1250\nA1\n1111\n7\n", Outcome.APPROVED),
        ("1250\nperhaps\n", Outcome.UNKNOWN),
        ("1250\n", Outcome.UNKNOWN),
        ("\n", Outcome.NOT_STARTED),
        ("", Outcome.NOT_STARTED),
    ],
)
def test_prompts_of_the_command_line(keyed: str, outcome: Outcome) -> None:
    lines, prompts = io.StringIO(keyed), io.StringIO()

    def prompt(progress: Progress) -> None:
        assert progress.question is not None
        answer_at_prompt(progress.question, lines, prompts)

    result = ManualTerminal(ManualSettings()).purchase(1250, "EUR", "", prompt)
    assert result.outcome is outcome
    assert "12.50 EUR" in prompts.getvalue()


def test_there_is_no_line() -> None:
    link = open_link("none:", SystemClock())
    assert link.url == "none:"
    link.close()
    for use in (link.open, link.drain_input, lambda: link.read(1, 0.0), lambda: link.write(b"A", 0.0)):
        with pytest.raises(LinkUnavailable, match="no line"):
            use()

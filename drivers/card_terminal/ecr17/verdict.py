"""What answers say about the money, the batch and the terminal (facts/card-terminal-protocols.md 4.4)."""

from collections.abc import Sequence

from drivers.card_terminal.card_numbers import last_four, without_card_number
from drivers.card_terminal.ecr17.codec import Message
from drivers.card_terminal.interface import (
    BatchResult,
    BatchStatus,
    Outcome,
    Progress,
    ProgressCode,
    TerminalResult,
    TerminalState,
    TerminalStatus,
)

CURRENCY = "EUR"

Verdict = tuple[Outcome, str, str]

_ENTRY_MODES = {
    "ICC": "chip",
    "MAG": "magnetic stripe",
    "MAN": "manual",
    "CLM": "contactless",
    "CLI": "contactless",
}
_CARD_TYPES = {"1": "debit", "2": "credit"}

#: words on the display -> what the customer is to do; the first that fits
_DISPLAYS: tuple[tuple[tuple[str, ...], ProgressCode], ...] = (
    (("PIN",), ProgressCode.WAITING_FOR_PIN),
    (("RIMUOV", "ESTRARRE", "ESTRAI", "RITIRARE", "TOGLIERE"), ProgressCode.REMOVE_CARD),
    (("INSERI", "AVVICINA", "STRISCIA", "PRESENTA", "PASSARE"), ProgressCode.WAITING_FOR_CARD),
    (("COLLEGAMENTO", "AUTORIZZ", "CONNESSIONE", "TRASMISSIONE"), ProgressCode.AUTHORISING),
)

#: status of an `s` answer -> (state, text)
_STATUS: dict[str, tuple[TerminalState, str]] = {
    "0": (TerminalState.ERROR, "not configured"),
    "1": (TerminalState.ERROR, "configured, its parameters not yet loaded (DLL)"),
    "2": (TerminalState.READY, "operative"),
    "3": (TerminalState.ERROR, "not aligned, a first DLL is requested"),
    "4": (TerminalState.ERROR, "a key is corrupted, a first DLL is requested"),
    "5": (TerminalState.READY, "operative, the manager has asked for a DLL"),
    "6": (TerminalState.READY, "operative, a software update waits"),
}


def result_of(answer: Message, amount_minor: int | None, receipt_texts: Sequence[str] = ()) -> TerminalResult:
    """Turn a result into ours, its card number cut to four digits; `amount_minor` is what was asked (None: nothing).

    A plain result does not repeat the amount; one with currency conversion (DCC) does.
    """
    original = answer.value("original_amount")
    said_minor = int(original) if original else None
    outcome, reason, text = _outcome(answer)
    if outcome is Outcome.APPROVED and None not in (said_minor, amount_minor) and said_minor != amount_minor:
        outcome, reason, text = Outcome.UNKNOWN, "amount_mismatch", f"the answer is for {said_minor} minor units"
    stan = answer.value("stan")
    stan = stan if stan.strip("0") else ""
    approved = "pan" in answer.fields
    return TerminalResult(
        outcome=outcome,
        reason=reason,
        amount_minor=(said_minor or 0) if amount_minor is None else amount_minor,
        currency=CURRENCY,
        text=text,
        terminal_id=answer.terminal_id,
        authorisation_code=answer.value("authorisation_code"),
        scheme=_CARD_TYPES.get(answer.value("card_type"), "") if approved else "",
        card_last4=last_four(answer.value("pan")) if answer.value("pan").strip("0") else "",
        entry_mode=_ENTRY_MODES.get(answer.value("entry"), "") if approved else "",
        receipt_number=stan,
        trace=stan,
        receipt_lines_customer=receipt_lines(receipt_texts),
        raw_code=answer.value("result"),
        amount_proven=said_minor is not None and said_minor == amount_minor,
    )


def batch_of(answer: Message, receipt_texts: Sequence[str] = ()) -> BatchResult:
    """Turn totals or the end of a session into ours."""
    done = answer.value("result") == "00"
    total, host_total = answer.value("pos_total"), answer.value("host_total")
    differs = done and host_total not in ("", total)
    return BatchResult(
        status=BatchStatus.DONE if done else BatchStatus.REFUSED,
        reason="totals_differ" if differs else "done" if done else "refused",
        currency=CURRENCY,
        text=f"the host counts {int(host_total)} cents" if differs else _words(answer.value("text")),
        total_minor=int(total) if done else None,
        terminal_id=answer.terminal_id,
        receipt_lines=receipt_lines(receipt_texts),
        raw_code="/".join(code for code in (answer.value("result"), answer.value("action_code")) if code),
    )


def status_of(answer: Message) -> TerminalStatus:
    """Turn a status answer into ours."""
    code = answer.value("status")
    state, text = _STATUS.get(code, (TerminalState.UNKNOWN, f"status {code!r}"))
    software = _words(answer.value("software"))
    return TerminalStatus(
        state, f"terminal {answer.terminal_id}: {text}" + (f", software {software}" if software else "")
    )


def progress_of(display: str) -> Progress:
    """Turn a display text into a plain code and the terminal's words."""
    words = _words(display)
    upper = words.upper()
    found = (code for stems, code in _DISPLAYS if any(stem in upper for stem in stems))
    return Progress(next(found, ProgressCode.IN_PROGRESS), words)


def receipt_lines(texts: Sequence[str]) -> tuple[str, ...]:
    """Lines of receipt frames, without card numbers; ECR17 does not say which copy they are of."""
    return tuple(_words(line, strip=False) for text in texts for line in text.splitlines() or [""])


def _outcome(answer: Message) -> Verdict:
    result, text = answer.value("result"), _words(answer.value("text"))
    if result == "00":
        return Outcome.APPROVED, "approved", ""
    if result == "01" and "ANNULLAT" in text.upper():
        # an inference: ECR17 has one code for both, only the words tell who ended it
        return Outcome.CANCELLED, "abandoned", text
    if result == "01":
        return Outcome.DECLINED, "refused", text
    if result == "05":
        return Outcome.CANCELLED, "card_not_present", text or "no card was there when one was needed"
    return Outcome.UNKNOWN, "unknown_status", f"the terminal answered with result {result}"


def _words(text: str, strip: bool = True) -> str:
    """A text as it may be shown: printable, no card number."""
    shown = "".join(character if character.isprintable() else " " for character in without_card_number(text))
    return shown.strip() if strip else shown.rstrip()

"""What an answer says about the money (facts/card-terminal-protocols.md 3.5)."""

from drivers.card_terminal.concert.codec import Answer, Request, Status
from drivers.card_terminal.interface import Outcome, TerminalResult

Verdict = tuple[Outcome, str, str]


def result_of(request: Request, answer: Answer, currency: str) -> TerminalResult:
    """Turn an answer into a result, its card number cut to four digits; a foreign answer decides nothing."""
    outcome, reason, text = _foreign(request, answer) or _own(answer)
    return TerminalResult(
        outcome=outcome,
        reason=reason,
        amount_minor=request.amount_minor,
        currency=currency,
        text=text,
        card_last4=answer.card_last4,
        trace=answer.private,
        raw_code=answer.status,
    )


def _foreign(request: Request, answer: Answer) -> Verdict | None:
    """Whether the answer belongs to another request. A refusal may carry another amount or none."""
    if answer.ecr_number != request.ecr_number:
        return Outcome.UNKNOWN, "ecr_mismatch", f"the answer is for cash register {answer.ecr_number}"
    if answer.currency_number != request.currency_number:
        return Outcome.UNKNOWN, "currency_mismatch", f"the answer is in currency {answer.currency_number}"
    if answer.status != Status.REFUSED and answer.amount_minor != request.amount_minor:
        return Outcome.UNKNOWN, "amount_mismatch", f"the answer is for {answer.amount_minor} minor units"
    return None


def _own(answer: Answer) -> Verdict:
    if answer.status == Status.ACCEPTED:
        return Outcome.APPROVED, "approved", ""
    if answer.status == Status.REFUSED and answer.card_was_read is False:
        # an inference: Concert says '7' for both, but a refusal by the bank names the card that was read
        return Outcome.CANCELLED, "abandoned", "ended before a card was read"
    if answer.status == Status.REFUSED:
        return Outcome.DECLINED, "refused", "refused by the terminal or the bank"
    if answer.status == Status.TAKEN_INTO_ACCOUNT:
        return Outcome.UNKNOWN, "no_result", "the terminal took the request and will not tell how it ends"
    return Outcome.UNKNOWN, "unknown_status", f"the terminal answered with status {answer.status!r}"

"""What an answer says about the money (facts/card-terminal-protocols.md 3.7)."""

from drivers.card_terminal.caisse_ap.codec import Status, Tag, Tags, ticket_lines
from drivers.card_terminal.card_facts import application_id, contract_number
from drivers.card_terminal.card_numbers import last_four
from drivers.card_terminal.currencies import alphabetic_code
from drivers.card_terminal.interface import Outcome, TerminalResult

Verdict = tuple[Outcome, str, str]

#: CC -> name
SCHEMES = {
    "001": "CB",
    "00B": "CB contactless",
    "002": "American Express",
    "00D": "American Express contactless",
    "003": "store card",
    "005": "Cofinoga",
    "006": "Diners",
    "007": "CB-Pass",
    "008": "Franfinance",
    "009": "JCB",
    "00A": "Accord",
    "00C": "cheque",
    "00E": "CMCIC",
    "00I": "CPEI",
    "00U": "CUP",
    "000": "other",
}
ENTRY_MODES = {"1": "chip", "2": "contactless", "3": "magnetic stripe", "4": "manual"}

#: AF of an answer that was not done -> verdict; others are refusals too
_REASONS: dict[str, Verdict] = {
    "00": (Outcome.DECLINED, "refused", "not done, for no reason the terminal gives"),
    # "authorised" and "forced" contradict "not done"
    "01": (Outcome.UNKNOWN, "contradiction", "the terminal says both not done and authorised"),
    "02": (Outcome.DECLINED, "refused", "the bank asks for a telephone call"),
    "03": (Outcome.UNKNOWN, "contradiction", "the terminal says both not done and forced"),
    "04": (Outcome.DECLINED, "refused", "refused by the bank or the terminal"),
    "05": (Outcome.DECLINED, "refused", "forbidden on this terminal"),
    "06": (Outcome.CANCELLED, "abandoned", "abandoned"),
    "07": (Outcome.DECLINED, "refused", "not completed"),
    "08": (Outcome.CANCELLED, "abandoned", "nobody presented a card or entered the PIN in time"),
    "09": (Outcome.NOT_STARTED, "message_refused", "the terminal says that the request's format is wrong"),
    "10": (Outcome.DECLINED, "refused", "no card application was selected"),
    "11": (Outcome.CANCELLED, "abandoned", "stopped on the terminal"),
    "12": (Outcome.NOT_STARTED, "message_refused", "the terminal does not know this operation"),
    "13": (Outcome.NOT_STARTED, "message_refused", "the terminal does not take this currency"),
}


def result_of(request: Tags, answer: Tags, amount_minor: int, currency: str) -> TerminalResult:
    """Turn an answer into a result without card data; a foreign answer decides nothing."""
    return _result(answer, _foreign(request, answer) or _own(answer), amount_minor, currency)


def last_result_of(request: Tags, answer: Tags) -> TerminalResult:
    """Read the answer to a duplicate: approved only where it states amount, currency and authorisation.

    That the duplicate was done says that a slip was printed, not that its payment was taken.
    """
    amount_minor = amount_of(answer)
    currency = alphabetic_code(answer[Tag.CURRENCY]) if answer.get(Tag.CURRENCY) else ""
    verdict: Verdict
    if _foreign_head(request, answer) is not None or answer[Tag.STATUS] not in (Status.DONE, Status.NOT_DONE):
        verdict = (Outcome.UNKNOWN, "garbled", "the answer is not about the duplicate")
    elif answer[Tag.STATUS] == Status.NOT_DONE:
        verdict = (Outcome.UNKNOWN, "no_record", _own(answer)[2])
    elif amount_minor is None or not currency or not answer.get(Tag.AUTHORISATION, "").strip():
        verdict = (Outcome.UNKNOWN, "not_proven", "the terminal printed its last slip again: read it")
    else:
        verdict = (Outcome.APPROVED, "approved", "")
    return _result(answer, verdict, amount_minor or 0, currency)


def amount_of(answer: Tags) -> int | None:
    """Amount in minor units; None where it is missing or not digits (terminals pad it with zeros)."""
    text = answer.get(Tag.AMOUNT, "")
    return int(text) if text.isascii() and text.isdigit() else None


def _result(answer: Tags, verdict: Verdict, amount_minor: int, currency: str) -> TerminalResult:
    outcome, reason, text = verdict
    mode = answer.get(Tag.READ_MODE, "")
    scheme = answer.get(Tag.APPLICATION, "")
    return TerminalResult(
        outcome=outcome,
        reason=reason,
        amount_minor=amount_minor,
        currency=currency,
        text=text,
        authorisation_code=answer.get(Tag.AUTHORISATION, "").strip(),
        scheme=SCHEMES.get(scheme, scheme),
        card_last4=last_four(answer.get(Tag.CARD_NUMBER, "")),
        entry_mode=ENTRY_MODES.get(mode, mode),
        receipt_lines_customer=ticket_lines(answer),
        raw_code="/".join(answer[tag] for tag in (Tag.STATUS, Tag.REASON) if tag in answer),
        amount_proven=amount_of(answer) is not None,
        application_id=application_id(answer.get(Tag.APPLICATION_ID, "")),
        merchant_id=contract_number(answer.get(Tag.CONTRACT, "")),
    )


def _foreign_head(request: Tags, answer: Tags) -> Verdict | None:
    if answer.get(Tag.ECR_NUMBER, request[Tag.ECR_NUMBER]) != request[Tag.ECR_NUMBER]:
        return Outcome.UNKNOWN, "ecr_mismatch", f"the answer is for cash register {answer[Tag.ECR_NUMBER]}"
    if answer.get(Tag.ACTION, request[Tag.ACTION]) != request[Tag.ACTION]:
        return Outcome.UNKNOWN, "action_mismatch", f"the answer is for operation {answer[Tag.ACTION]!r}"
    return None


def _foreign(request: Tags, answer: Tags) -> Verdict | None:
    """Whether the answer belongs to another request. What was not done may lack amount and currency."""
    head = _foreign_head(request, answer)
    if head is not None:
        return head
    not_done = answer[Tag.STATUS] == Status.NOT_DONE
    missing = request[Tag.CURRENCY] if not_done else ""
    if answer.get(Tag.CURRENCY, missing) != request[Tag.CURRENCY]:
        return Outcome.UNKNOWN, "currency_mismatch", f"the answer is in currency {answer.get(Tag.CURRENCY)}"
    if not not_done and amount_of(answer) != amount_of(request):
        return Outcome.UNKNOWN, "amount_mismatch", f"the answer is for {answer.get(Tag.AMOUNT)} minor units"
    return None


def _own(answer: Tags) -> Verdict:
    status, reason = answer[Tag.STATUS], answer.get(Tag.REASON, "")
    if status == Status.DONE:
        return Outcome.APPROVED, "approved", ""
    if status == Status.NOT_DONE:
        return _REASONS.get(reason, (Outcome.DECLINED, "refused", f"not done, reason {reason or 'not given'}"))
    if status == Status.TAKEN_INTO_ACCOUNT:
        return Outcome.UNKNOWN, "no_result", "the terminal took the request and will not tell how it ends"
    return Outcome.UNKNOWN, "unknown_status", f"the terminal answered with status {status!r}"

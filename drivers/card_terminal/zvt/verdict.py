"""What a dialogue says about the money (facts/card-terminal-protocols.md 1.8).

Only result 00 in a status information, followed by the completion, is an approval; 06 1E is a failure; anything
between is unknown.
"""

from dataclasses import dataclass

from drivers.card_terminal.card_facts import application_id, contract_number
from drivers.card_terminal.card_numbers import without_card_number
from drivers.card_terminal.currencies import alphabetic_code
from drivers.card_terminal.interface import (
    BatchResult,
    BatchStatus,
    Outcome,
    SchemeTotal,
    TerminalResult,
    Verification,
)
from drivers.card_terminal.zvt.codec import Control, Message, Tag
from drivers.card_terminal.zvt.codes import ABANDONED, explain
from drivers.card_terminal.zvt.dialogue import Dialogue, Ending
from drivers.card_terminal.zvt.fields import Bmp, Fields, from_bcd
from drivers.card_terminal.zvt.receipts import Receipts, collect, texts_of
from drivers.card_terminal.zvt.text import charset_of, decode_text
from drivers.card_terminal.zvt.tlv import parse_leniently

#: order of the seven sums in BMP 60 (facts 1.6)
_SCHEMES = ("girocard", "JCB", "Mastercard", "American Express", "Visa", "Diners", "others")
_TOTALS_BYTES = 4 + 7 * len(_SCHEMES)
_ENTRY_MODES = {0: "magnetic stripe", 1: "chip", 2: "contactless"}
#: tag 1F10; FF and whatever is not known are left empty
_VERIFICATIONS = {
    0: Verification.NONE,
    1: Verification.SIGNATURE,
    **dict.fromkeys((2, 3, 4), Verification.PIN),
    **dict.fromkeys((5, 6, 7), Verification.PIN_AND_SIGNATURE),
}

#: endings without a word about money -> (reason, text)
_SILENCES: dict[Ending, tuple[str, str]] = {
    Ending.NO_ANSWER: ("timeout", "the terminal did not say whether it took the command"),
    Ending.SILENT: ("timeout", "no answer in time; the terminal may have charged the card"),
    Ending.FOREIGN: ("garbled", "what answers does not speak ZVT"),
}


@dataclass(frozen=True)
class Asked:
    """What a result is compared with; amount None for a query."""

    amount_minor: int | None
    currency: str


def result_of(dialogue: Dialogue, asked: Asked, charset: str) -> TerminalResult:
    """The result of a financial command, or of the query for the last one."""
    status = _last(dialogue, Control.STATUS_INFORMATION)
    fields = status.fields if status else Fields()
    outcome, reason, text = _verdict(dialogue, fields, asked)
    stated = from_bcd(fields.get(Bmp.AMOUNT))
    currency = _currency(fields) or asked.currency
    printed = collect(dialogue.messages, charset)
    return TerminalResult(
        outcome=outcome,
        reason=reason,
        amount_minor=asked.amount_minor if asked.amount_minor is not None else stated or 0,
        currency=asked.currency if asked.amount_minor is not None else currency,
        text=text if outcome is Outcome.UNKNOWN else _own_words(dialogue, fields, charset) or text,
        terminal_id=(fields.get(Bmp.TERMINAL_ID) or b"").hex(),
        authorisation_code=_ascii(fields.get(Bmp.AUTHORISATION)),
        scheme=_ascii(fields.get(Bmp.CARD_NAME)),
        card_last4=card_last4(fields.get(Bmp.CARD_NUMBER)),
        entry_mode=_entry_mode(fields),
        receipt_number=(fields.get(Bmp.RECEIPT) or b"").hex(),
        trace=_trace(fields),
        receipt_lines_customer=printed.customer,
        receipt_lines_merchant=printed.merchant,
        raw_code=_raw_code(dialogue, fields),
        amount_proven=stated is not None,
        application_id=_application_id(fields),
        merchant_id=contract_number(_ascii(fields.get(Bmp.CONTRACT))),
        verification=_verification(fields),
    )


def batch_of(dialogue: Dialogue, currency: str, charset: str) -> BatchResult:
    """Totals, or the end of day; a completion is enough, for nothing is charged."""
    status = _last(dialogue, Control.STATUS_INFORMATION)
    fields = status.fields if status else Fields()
    printed: Receipts = collect(dialogue.messages, charset)
    verdict, reason, text = _batch_verdict(dialogue, fields)
    schemes = _schemes(fields.get(Bmp.TOTALS) or b"")
    return BatchResult(
        status=verdict,
        reason=reason,
        currency=_currency(fields) or currency,
        text=_own_words(dialogue, fields, charset) or text,
        count=sum(scheme.count for scheme in schemes) if schemes is not None else None,
        total_minor=sum(scheme.amount_minor for scheme in schemes) if schemes is not None else None,
        schemes=tuple(scheme for scheme in schemes or () if scheme.count),
        terminal_id=(fields.get(Bmp.TERMINAL_ID) or b"").hex(),
        receipt_lines=printed.all_lines,
        raw_code=_raw_code(dialogue, fields),
    )


def refusal(dialogue: Dialogue) -> tuple[str, str]:
    """Reason and text of a command that was refused with 84 xx or 06 1E."""
    reason, text = explain(_refused_code(dialogue))
    return reason, f"{text} ({_raw_code(dialogue, Fields())})"


def is_unknown_command(dialogue: Dialogue) -> bool:
    """Whether the terminal answered 84 83: it does not have the command, or not now."""
    return dialogue.ending is Ending.REFUSED and refusal(dialogue)[0] == "function_not_possible"


def card_last4(packed: bytes | None) -> str:
    """The last four digits of BMP 22; empty where the terminal masks them too."""
    digits = (packed or b"").hex().rstrip("f")[-4:]
    return digits if len(digits) == 4 and digits.isdecimal() else ""


def _verdict(  # noqa: PLR0911 - one per ending
    dialogue: Dialogue, fields: Fields, asked: Asked
) -> tuple[Outcome, str, str]:
    codes = _codes(dialogue)
    code = codes[-1] if codes else None
    ending = dialogue.ending
    if len(set(codes)) > 1:
        return _CONTRADICTION
    if ending is Ending.REFUSED:
        # "busy" may be said to a repeat because the first copy runs
        return Outcome.UNKNOWN if dialogue.refusal_in_doubt else Outcome.NOT_STARTED, *refusal(dialogue)
    if ending is Ending.NOT_TAKEN:
        return Outcome.NOT_STARTED, "message_refused", "the terminal refuses each copy of the message as spoilt"
    if ending is Ending.ABORTED:
        return _failed(code or _refused_code(dialogue)) if code != 0 else _CONTRADICTION
    if ending is Ending.COMPLETED:
        if code is None:
            reason = "garbled" if fields.fault or fields.unread else "no_result"
            return Outcome.UNKNOWN, reason, "the terminal ended without a result that can be read"
        return _approved(fields, asked) if code == 0 else _failed(code)
    if ending is None:
        return Outcome.UNKNOWN, "link_lost", "the line was lost"
    return Outcome.UNKNOWN, *_SILENCES[ending]


_CONTRADICTION = (Outcome.UNKNOWN, "contradiction", "the terminal gave two different results")


def _codes(dialogue: Dialogue) -> list[int]:
    """BMP 27 of every status information, in order."""
    results = (
        message.fields.get(Bmp.RESULT) for message in dialogue.messages if message.control == Control.STATUS_INFORMATION
    )
    return [result[0] for result in results if result]


def _failed(code: int) -> tuple[Outcome, str, str]:
    reason, text = explain(code)
    return Outcome.CANCELLED if code == ABANDONED else Outcome.DECLINED, reason, text


def _approved(fields: Fields, asked: Asked) -> tuple[Outcome, str, str]:
    stated, currency = from_bcd(fields.get(Bmp.AMOUNT)), _currency(fields)
    if asked.amount_minor is not None and stated is None and fields.get(Bmp.AMOUNT) is not None:
        return Outcome.UNKNOWN, "garbled", "the terminal states an amount that cannot be read"
    if asked.amount_minor is not None and stated not in (None, asked.amount_minor):
        return Outcome.UNKNOWN, "amount_mismatch", f"the answer is for {stated} minor units"
    if asked.amount_minor is not None and currency not in ("", asked.currency):
        return Outcome.UNKNOWN, "currency_mismatch", f"the answer is in {currency}"
    return Outcome.APPROVED, "approved", ""


def _batch_verdict(  # noqa: PLR0911 - one per ending
    dialogue: Dialogue, fields: Fields
) -> tuple[BatchStatus, str, str]:
    result = fields.get(Bmp.RESULT)
    if dialogue.ending is Ending.COMPLETED:
        if result and result[0]:
            return BatchStatus.REFUSED, *explain(result[0])
        completion = _last(dialogue, Control.COMPLETION)
        announced = completion.fields.get(Bmp.RESULT) if completion else None
        if announced == b"\xe0":
            return BatchStatus.DONE, "done", "the terminal now loads new software and is silent for some minutes"
        return BatchStatus.DONE, "done", ""
    if dialogue.ending in (Ending.REFUSED, Ending.ABORTED):
        return BatchStatus.REFUSED, *refusal(dialogue)
    if dialogue.ending is Ending.NOT_TAKEN:
        return BatchStatus.NOT_STARTED, "message_refused", "the terminal refuses each copy of the message as spoilt"
    if dialogue.ending is None:
        return BatchStatus.UNKNOWN, "link_lost", "the line was lost"
    return BatchStatus.UNKNOWN, *_SILENCES[dialogue.ending]


def _refused_code(dialogue: Dialogue) -> int:
    """The code of 84 xx, of 06 1E, or of the status information before it."""
    status = _last(dialogue, Control.STATUS_INFORMATION)
    result = status.fields.get(Bmp.RESULT) if status else None
    if result and result[0]:
        return result[0]
    last = dialogue.messages[-1] if dialogue.messages else None
    if last is None:
        return 0
    if last.control in (Control.ABORTED, Control.NEGATIVE_WITH_CODE):
        return last.head[0] if last.head else 0
    return last.control & 0xFF


def _raw_code(dialogue: Dialogue, fields: Fields) -> str:
    """BMP 27 and the host's own A0; else the code of 06 1E, or 84 xx."""
    result, host = fields.get(Bmp.RESULT), fields.get(Bmp.RESULT_AS)
    if result:
        return result.hex().upper() + (f"/{host.hex().upper()}" if host else "")
    if dialogue.ending is Ending.REFUSED:
        return f"84 {_refused_code(dialogue):02X}"
    return f"{_refused_code(dialogue):02X}" if dialogue.ending is Ending.ABORTED else ""


def _own_words(dialogue: Dialogue, fields: Fields, charset: str) -> str:
    """What the terminal wants to be shown: display texts, else BMP 3C; of the last message that has any."""
    for held in (fields, *(message.fields for message in reversed(dialogue.messages[-1:]))):
        error = held.tlv(Tag.ERROR_TEXT)
        used = charset_of(held.tlv(Tag.CHARSET), charset)
        lines = texts_of(parse_leniently(held.tlv(Tag.DISPLAY_TEXTS) or b""), used)
        if error:
            lines.append(decode_text(error, used))
        if not lines and held.get(Bmp.TEXT):
            lines = [decode_text(held.get(Bmp.TEXT) or b"", used)]
        if any(lines):
            return without_card_number(" ".join(line.strip() for line in lines if line.strip()))
    return ""


def _schemes(totals: bytes) -> list[SchemeTotal] | None:
    if len(totals) != _TOTALS_BYTES:
        return None
    sums = []
    for index, scheme in enumerate(_SCHEMES):
        entry = totals[4 + 7 * index : 11 + 7 * index]
        amount_minor = from_bcd(entry[1:])
        if amount_minor is None:
            return None
        sums.append(SchemeTotal(scheme, entry[0], amount_minor))
    return sums


def _last(dialogue: Dialogue, control: Control) -> Message | None:
    return next((message for message in reversed(dialogue.messages) if message.control == control), None)


def _currency(fields: Fields) -> str:
    digits = (fields.get(Bmp.CURRENCY) or b"").hex()
    return alphabetic_code(digits[1:]) if digits.isdecimal() else ""


def _trace(fields: Fields) -> str:
    long_trace = fields.tlv(Tag.LONG_TRACE)
    short = (fields.get(Bmp.TRACE) or b"").hex()
    return long_trace.hex() if long_trace and not short.strip("0") else short


def _entry_mode(fields: Fields) -> str:
    value = _of_payment(fields, Tag.CARD_TECHNOLOGY)
    return _ENTRY_MODES.get(value[0], "") if value else ""


def _verification(fields: Fields) -> str:
    value = _of_payment(fields, Tag.CARDHOLDER_VERIFICATION)
    return _VERIFICATIONS.get(value[0], "") if value else ""


def _of_payment(fields: Fields, tag: Tag) -> bytes | None:
    """A tag of 2F; some terminals send it outside (a vector of facts 1.11)."""
    return fields.tlv(Tag.PAYMENT_TYPE, tag) or fields.tlv(tag)


def _application_id(fields: Fields) -> str:
    """Tag 43, inside the application (60) or outside."""
    value = fields.tlv(Tag.APPLICATION, Tag.APPLICATION_ID) or fields.tlv(Tag.APPLICATION_ID)
    return application_id((value or b"").hex())


def _ascii(value: bytes | None) -> str:
    return (value or b"").decode("ascii", "replace").rstrip("\0 ").strip()

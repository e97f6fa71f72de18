"""What result codes, error codes and terminal states mean (facts/card-terminal-protocols.md 1.10)."""

#: 27, 06 1E and 84 xx -> (reason, text)
RESULTS: dict[int, tuple[str, str]] = {
    0x37: ("password_refused", "the terminal refuses the password; set the one of this terminal"),
    0x64: ("card_unreadable", "the card cannot be read"),
    0x65: ("card_unreadable", "card data are missing"),
    0x66: ("refused", "processing error"),
    0x67: ("function_not_possible", "the terminal does not permit this function"),
    0x68: ("function_not_possible", "the terminal does not permit this function"),
    0x6A: ("end_of_day_required", "the turnover file is full; run the end of day"),
    0x6B: ("not_registered", "the terminal does not know this cash register"),
    0x6C: ("abandoned", "ended by the customer, the clerk or the terminal's time limit"),
    0x6E: ("refused", "card or terminal blocked"),
    0x6F: ("currency_not_supported", "the terminal does not carry this currency"),
    0x71: ("refused", "credit insufficient"),
    0x72: ("card_unreadable", "the card's chip failed"),
    0x77: ("end_of_day_impossible", "the end of day is not possible now"),
    0x78: ("refused", "the card has expired"),
    0x79: ("refused", "the card is not valid yet"),
    0x7A: ("refused", "unknown card"),
    0x7D: ("host_unreachable", "communication error"),
    0x83: ("function_not_possible", "the terminal does not have this function"),
    0x85: ("terminal_fault", "a key is missing in the terminal"),
    0x89: ("terminal_fault", "the PIN pad is defective"),
    0x9A: ("protocol_error", "the terminal could not read the message"),
    0x9B: ("host_unreachable", "the terminal does not reach its host"),
    0x9C: ("busy", "the terminal is busy"),
    0xA0: ("host_unreachable", "the receiver is not ready"),
    0xA1: ("host_unreachable", "the host does not answer"),
    0xA3: ("host_unreachable", "the terminal has no connection"),
    0xB1: ("terminal_fault", "the terminal's memory is full"),
    0xB2: ("end_of_day_required", "the journal is full; run the end of day"),
    0xB4: ("already_reversed", "this payment has been reversed already"),
    0xB5: ("reversal_impossible", "the terminal cannot reverse this payment"),
    0xC2: ("diagnosis_required", "the terminal needs a diagnosis"),
    0xC3: ("amount_refused", "more than the terminal's largest amount"),
    0xC5: ("refused", "method of payment not supported"),
    0xC6: ("currency_not_supported", "the currency is not applicable"),
    0xC8: ("amount_refused", "less than the terminal's smallest amount"),
    0xCB: ("currency_not_supported", "the terminal carries EUR only"),
    0xCC: ("printer_not_ready", "the printer is not ready"),
    0xDC: ("busy", "a card is in the terminal"),
    0xDF: ("terminal_fault", "the terminal is out of order"),
    0xE0: ("busy", "remote maintenance, or new software begins"),
    0xE2: ("terminal_fault", "the card reader is defective"),
    0xE4: ("terminal_fault", "the terminal must be activated"),
    0xF0: ("end_of_day_required", "the terminal demands its end of day first"),
    0xF1: ("host_unreachable", "offline error"),
    0xFF: ("terminal_fault", "system error of the terminal"),
}

#: terminal states after 05 01 in which it cannot be used now -> text; 00 is ready
STATES: dict[int, str] = {
    0x51: "an initialisation is required",
    0x62: "the terminal's clock is wrong",
    0x9C: "busy",
    0xB1: "memory full: run the end of day",
    0xB2: "journal full: run the end of day",
    0xC2: "a diagnosis is required",
    0xCC: "the printer is not ready",
    0xDC: "a card is in the terminal",
    0xDF: "out of order",
    0xE0: "remote maintenance",
    0xE1: "the card was not removed",
    0xF0: "the end of day is required",
    0xF6: "an OPT action is required",
}

#: states that pass by themselves
PASSING_STATES = frozenset({0x9C, 0xDC, 0xE0, 0xE1})

ABANDONED = 0x6C
#: 01 to 63 are the host's own refusals
_LAST_HOST_CODE = 0x63


def explain(code: int) -> tuple[str, str]:
    """Reason and text of a code that is not 00."""
    if 0 < code <= _LAST_HOST_CODE and code not in RESULTS:
        return "refused", f"refused by the bank ({code:02X})"
    return RESULTS.get(code, ("refused", f"code {code:02X}"))

"""Making a printer forget what it has not printed, so that nobody's slip comes out for somebody else (facts 3.6)."""

from drivers.receipt_printer import commands, star_commands
from drivers.receipt_printer.conversation import Conversation
from drivers.receipt_printer.escpos import MAX_STRIP_ROWS
from drivers.receipt_printer.interface import PrinterState

#: ends any picture another program may have left half sent
_MIN_FLOOD_BYTES = 8192
#: so many times in a row answers of somebody else's may get between
_MAX_CLEARING_MARKS = 8
_PRINTING = frozenset((PrinterState.READY, PrinterState.NEAR_END))


def clear_buffer(conversation: Conversation) -> bool:
    """Clear by the profile's way; True when the printer has confirmed it. Raises LinkTimeout and LinkLost.

    Only a real-time way works while the printer is stopped. The other one ends a half-sent picture with zeros
    (white dots, or nothing) and is confirmed by a mark behind them, which is answered when all before it is done.
    """
    clearing = conversation.profile.clearing
    if clearing == "dle_dc4" and _clear_in_real_time(conversation):
        return True
    if clearing == "star_reset" and _reset_in_real_time(conversation):
        return True
    if clearing != "star_reset":
        conversation.send(commands.RECOVER_AND_CLEAR)
    if conversation.parser.fault():  # a stopped printer takes no data; there will be another try when it goes on
        return False
    flood = max(_MIN_FLOOD_BYTES, MAX_STRIP_ROWS * conversation.profile.row_bytes)
    conversation.send(bytes(flood) + commands.INITIALIZE)
    return _all_done(conversation)


def _clear_in_real_time(conversation: Conversation) -> bool:
    parser = conversation.parser
    clearings = parser.buffer_clearings
    conversation.send(commands.CLEAR_BUFFERS)  # nothing more may be sent before the answer
    timeout_s = 4 * conversation.profile.query_timeout_s
    if not conversation.wait_for(lambda: parser.buffer_clearings > clearings, timeout_s):
        return False
    parser.forget_paper_statuses()  # the marks were cleared as well
    conversation.send(commands.INITIALIZE)
    return True


def _reset_in_real_time(conversation: Conversation) -> bool:
    """Star has no answer to its reset, but a counter that falls to 0; where it stands at 0 nothing can be seen."""
    parser = conversation.parser
    if not parser.etb_counter:
        return False
    conversation.send(star_commands.REAL_TIME_RESET)
    return conversation.poll_for(lambda: parser.etb_counter == 0, conversation.profile.stall_timeout_s)


def _all_done(conversation: Conversation) -> bool:
    parser = conversation.parser
    timeout_s = conversation.profile.stall_timeout_s
    match conversation.profile.dialect:
        case "star":
            # left-over ETB count up from where it stands, so that they would reach the number before it last
            wanted = ((parser.etb_counter or 0) - 1) % star_commands.ETB_COUNTER_SIZE
            conversation.send(star_commands.CLEAR_ETB_COUNTER + star_commands.ETB * wanted)
            return conversation.poll_for(lambda: parser.etb_counter == wanted, timeout_s)
        case "custom":
            return conversation.poll_for(lambda: parser.working is False, timeout_s)
    return _all_answered(conversation)


def _all_answered(conversation: Conversation) -> bool:
    """Whether the mark behind everything is answered: the last of all that are outstanding, from earlier slips too.

    Answers look all the same. Those of slips before, which the line or the power switch may have swallowed, are
    waited for until nothing has come for the stall time; those of another program show when more come than were asked.
    """
    parser = conversation.parser
    for _ in range(_MAX_CLEARING_MARKS):
        answers, strays = parser.paper_statuses, parser.stray_paper_statuses
        parser.expect_paper_statuses(1)
        conversation.send(commands.QUEUED_PAPER_STATUS)
        _wait_while_answers_come(conversation)
        if parser.paper_statuses_outstanding:
            if parser.paper_statuses == answers or conversation.ask_status().state not in _PRINTING:
                return False
            parser.forget_paper_statuses()

        def more_came(seen: int = strays) -> bool:
            return parser.stray_paper_statuses > seen

        if not conversation.wait_for(more_came, 2 * conversation.profile.query_timeout_s):
            return True
    return False


def _wait_while_answers_come(conversation: Conversation) -> None:
    """Until all have come, or none has for the stall time."""
    parser = conversation.parser
    came = True
    while came and (outstanding := parser.paper_statuses_outstanding):

        def one_came(before: int = outstanding) -> bool:
            return parser.paper_statuses_outstanding < before

        came = conversation.wait_for(one_came, conversation.profile.stall_timeout_s)

"""What becomes of a slip that a presenter holds out: taken, drawn back, or pushed out (`facts/printing.md` 3.7)."""

from drivers.clock import Clock
from drivers.receipt_printer import commands
from drivers.receipt_printer.conversation import Conversation
from drivers.receipt_printer.interface import TicketState
from drivers.receipt_printer.profile import Profile


class Presenter:
    """Follows one slip after the other; `ticket` is what is known of the last one.

    Without a presenter it does nothing.
    """

    def __init__(self, profile: Profile, clock: Clock) -> None:
        self.ticket = TicketState.NONE
        self._profile = profile
        self._clock = clock
        self._presented_s = 0.0

    def presented(self) -> None:
        """The slip is proved to be held out."""
        if self._profile.presenter:
            self.ticket = TicketState.PRESENTED
            self._presented_s = self._clock.monotonic_s()

    def follow(self, conversation: Conversation) -> None:
        """After a status round: note that the slip was taken, or remove it when it was held out for too long."""
        at_output = conversation.parser.readings.ticket_at_output
        if self.ticket != TicketState.PRESENTED or at_output is None:
            return
        held_s = self._clock.monotonic_s() - self._presented_s
        if not at_output:
            self.ticket = TicketState.TAKEN
        elif 0 < self._profile.take_timeout_s <= held_s:
            self._remove(conversation)

    def make_way(self, conversation: Conversation) -> bool:
        """Before a slip: the one before must not stay, nor be handed out with it.

        False when the printer does not say that its output is empty.
        """
        if not self._profile.presenter:
            return True
        conversation.ask_status()
        readings = conversation.parser.readings
        if self.ticket == TicketState.PRESENTED and readings.ticket_at_output is False:
            self.ticket = TicketState.TAKEN
        if readings.ticket_at_output:
            self._remove(conversation)
        return conversation.parser.readings.ticket_at_output is False

    def remove_piece(self, conversation: Conversation) -> None:
        """A piece of a slip given up was just cut off: nobody shall get it with the next one."""
        if self._profile.presenter:
            conversation.send(self._removal())

    def _removal(self) -> bytes:
        return commands.RETRACT if self._profile.retracts else commands.EJECT

    def _remove(self, conversation: Conversation) -> None:
        conversation.send(self._removal())

        def gone() -> bool:
            return conversation.parser.readings.ticket_at_output is False

        if conversation.poll_for(gone, self._profile.stall_timeout_s):
            self.ticket = TicketState.RETRACTED if self._profile.retracts else TicketState.EJECTED
        else:
            self.ticket = TicketState.UNKNOWN

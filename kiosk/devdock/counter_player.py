"""Plays the agent at the counter and the customer with the card."""

from pathlib import Path
from typing import Final

from kiosk.devdock.demo_line import TERMINAL, DemoLine
from kiosk.devdock.errors import DemoError
from kiosk.devdock.manual_player import TerminalByHand
from kiosk.devdock.specimens import SpecimenAgent
from kiosk.devdock.station_window import StationWindow
from kiosk.devdock.terminal_slip import read_slip
from sync.store.records import Payment, PaymentStatus, Visit

COUNTER: Final = "counter"
#: longest a terminal of a demonstration takes for its answer, or to give a lost line up
RESULT_TIMEOUT_S: Final = 60.0


class CounterPlayer:
    """Works the counter station of a running line."""

    def __init__(self, line: DemoLine, screens: Path) -> None:
        self._line = line
        self._window = StationWindow(line, COUNTER, screens)
        self._by_hand = TerminalByHand(line, self._window) if line.terminal.is_by_hand else None

    def log_in(self, agent: SpecimenAgent) -> None:
        """Choose the agent's tile and key the PIN."""
        window = self._window
        window.wait(f"login.agent.{agent.agent_id}")
        window.click(f"login.agent.{agent.agent_id}")
        window.photograph("login")
        window.click_keys("login", agent.pin)
        window.click("login.submit")
        window.wait("queue.callNext")

    def look_at_the_desk(self, screen: str) -> str:
        """The queue with nobody at the window; what the desk says about the exchange with the server."""
        self._window.photograph(screen)
        return self._window.says("status.exchange")

    def call(self, visit: Visit, screen: str = "") -> None:
        """Call one ticket out of the queue and begin with it."""
        window = self._window
        window.click(f"queue.row.{visit.ticket_number}")
        window.click("queue.callChosen")
        window.wait("visit.ticket", contains=visit.ticket_number)
        if screen:
            window.photograph(f"{screen}-called")
        window.click("visit.start")
        window.wait("visit.finish")
        if screen:
            window.photograph(f"{screen}-in-service")

    def finish(self) -> None:
        """The visit is done."""
        self._window.click("visit.finish")
        self._window.wait("visit.finish", gone=True)

    def back_to_queue(self) -> None:
        """The customer comes back later."""
        self._window.click("visit.toQueue")
        self._window.wait("visit.toQueue", gone=True)

    def take_payment(self, visit: Visit, card: str, screen: str = "") -> Payment:
        """Ask for the card and let the customer do `card` (approve, decline, cancel); the payment as it ended."""
        self._window.click("fees.pay")
        return self._at_the_terminal(visit, card, screen)

    def try_again(self, visit: Visit, card: str) -> Payment:
        """After a refusal: the same fees once more, as a new payment."""
        self._window.click("payment.retry")
        self._window.wait("payment.result", gone=True)
        return self._at_the_terminal(visit, card, "")

    def close_payment(self, screen: str = "") -> None:
        """Put the result away."""
        self._window.click("payment.close")
        self._window.wait("payment.overlay", gone=True)
        if screen:
            self._window.photograph(screen)

    def waive(self, screen: str) -> None:
        """Record a free act."""
        self._window.click("fees.waive")
        self._window.wait("fees.waive", gone=True)
        self._window.photograph(screen)

    def lose_the_cable(self, visit: Visit, screen: str) -> Payment:
        """The bank books the payment, then the cable is out before the counter hears of it.

        Of a terminal without a cable the slip is lost instead.
        """
        if self._by_hand is not None:
            self._window.click("fees.pay")
            self._by_hand.charge("approve", screen, slip_is_lost=True)
            return self._result_of(visit, screen)
        self._line.control(TERMINAL, "cut_after_approval")
        return self.take_payment(visit, "approve", screen)

    def resolve_as_paid(self, screen: str) -> None:
        """Read the terminal's slip and record what it says. Raises DemoError when it does not say "paid"."""
        window = self._window
        slip = read_slip(self._line.control(TERMINAL, "state")["slip"])
        window.click("payment.resolve")
        window.wait("resolution.paid")
        window.photograph(f"{screen}-resolution")
        window.click("resolution.paid")
        for field, text in (("amount", slip.amount), ("authorisation", slip.number), ("last4", slip.last4)):
            window.click(f"resolution.{field}")
            window.type(text)
        window.photograph(f"{screen}-resolution-filled")
        window.click("resolution.submit")
        window.wait("payment.close", enabled=True)
        window.photograph(f"{screen}-resolved")

    def plug_the_cable(self) -> None:
        """The terminal's cable is in again, and the terminal has finished what it was doing."""
        if self._by_hand is None:
            self._line.control(TERMINAL, "cable", plugged=True)
        self._line.control(TERMINAL, "wait_state", state="idle", timeout_s=30)

    def end_the_day(self, screen: str) -> str:
        """Open the terminal's page and, where it can, end its day; what is seen then."""
        window = self._window
        window.click("status.terminal")
        window.wait("terminal.refresh", enabled=True)
        window.photograph(screen)
        seen = window.says("terminal.state")
        if self._line.terminal.ends_day:
            window.click("terminal.totals")
            window.wait("terminal.totals", enabled=True)
            window.photograph(f"{screen}-totals")
            window.click("terminal.endOfDay")
            window.wait("terminal.endOfDay.confirm")
            window.photograph(f"{screen}-confirm")
            window.click("terminal.endOfDay.confirm")
            window.wait("terminal.result", timeout_s=RESULT_TIMEOUT_S)
            window.photograph(f"{screen}-ended")
            seen = window.says("terminal.result")
            if window.shows("terminal.difference"):
                raise DemoError(window.says("terminal.difference"))
        window.click("terminal.close")
        window.wait("terminal.overlay", gone=True)
        return seen

    def log_out(self) -> None:
        """Leave the desk."""
        self._window.click("status.logout")
        self._window.wait("login.submit")

    def _at_the_terminal(self, visit: Visit, card: str, screen: str) -> Payment:
        window = self._window
        if self._by_hand is not None:
            self._by_hand.charge(card, screen)
            return self._result_of(visit, screen)
        self._line.control(TERMINAL, "wait_state", state="waiting_for_card", timeout_s=20)
        window.wait("payment.step")
        if screen:
            window.photograph(f"{screen}-card")
        self._line.control(TERMINAL, "present", card=card)
        return self._result_of(visit, screen)

    def _result_of(self, visit: Visit, screen: str) -> Payment:
        window = self._window
        window.wait("payment.result", timeout_s=RESULT_TIMEOUT_S)
        if screen:
            window.photograph(f"{screen}-result")
        return self._last_payment(visit)

    def _last_payment(self, visit: Visit) -> Payment:
        with self._line.store.read() as tx:
            return tx.payments.of_visit(visit.visit_id)[-1]


def expect(payment: Payment, status: PaymentStatus) -> None:
    """Raise DemoError unless the payment ended as it was played."""
    if payment.status is not status:
        raise DemoError(f"a payment played as {status} ended as {payment.status}: {payment.reason} {payment.text}")

"""Plays the agent at a terminal without a link: keys the amount in on it, and its slip in at the counter."""

from typing import Final

from kiosk.devdock.demo_line import TERMINAL, DemoLine
from kiosk.devdock.station_window import StationWindow
from kiosk.devdock.terminal_slip import read_slip
from kiosk.domain.money import exponent_of

#: what the customer does -> what the agent reads off the slip
VERDICTS: Final = {"approve": "approved", "decline": "refused", "cancel": "cancelled"}


class TerminalByHand:
    """Fills in the counter's form for a payment that has just been asked for."""

    def __init__(self, line: DemoLine, window: StationWindow) -> None:
        self._line = line
        self._window = window

    def charge(self, card: str, screen: str, *, slip_is_lost: bool = False) -> None:
        """Two looks, as the form wants them; with `slip_is_lost` nobody can say what became of the payment."""
        window = self._window
        window.wait("manual.due")
        self._line.control(TERMINAL, "wait_state", state="waiting_for_card", timeout_s=20)
        window.click("manual.amount")
        window.type(self._amount())
        if screen:
            window.photograph(f"{screen}-amount")
        window.click("manual.submit")
        window.wait("manual.verdict.approved")
        self._line.control(TERMINAL, "present", card=card)
        verdict = "unclear" if slip_is_lost else VERDICTS[card]
        window.click(f"manual.verdict.{verdict}")
        if verdict == "approved":
            self._key_the_slip_in()
        if screen:
            window.photograph(f"{screen}-slip")
        window.click("manual.submit")

    def _key_the_slip_in(self) -> None:
        slip = read_slip(self._line.control(TERMINAL, "state")["slip"])
        texts = {"amount": slip.amount, "authorisation": slip.number, "last4": slip.last4, "receipt": slip.number}
        for field, text in texts.items():
            self._window.click(f"manual.{field}")
            self._window.type(text)

    def _amount(self) -> str:
        """The amount due, as it is keyed in on the terminal."""
        payment = self._line.payment_under_way()
        if payment is None:
            raise AssertionError("the form asks for an amount, and no payment is under way")
        decimals = exponent_of(payment.currency)
        whole, fraction = divmod(payment.amount_minor, 10**decimals)
        return f"{whole},{fraction:0{decimals}d}" if decimals else str(whole)

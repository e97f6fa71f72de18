"""What a terminal's record says on the screen, whatever currency it counts in."""

import pytest

from drivers.card_terminal.interface import Outcome, TerminalResult
from kiosk.viewmodels.counter.record_wording import record_text


@pytest.mark.parametrize(("currency", "shown"), [("EUR", "78,90\u00a0EUR"), ("036", "7890 036"), ("", "7890")])
def test_the_amount_is_shown_as_the_terminal_states_it(currency: str, shown: str) -> None:
    text = record_text(TerminalResult(Outcome.APPROVED, "approved", 7890, currency, receipt_number="0042"))
    assert shown in text
    assert "0042" in text

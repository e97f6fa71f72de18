"""What a terminal's result puts into the journal: nothing that a signed event could not carry to any central system."""

from datetime import UTC, datetime

from drivers.card_terminal.interface import Outcome, TerminalResult
from kiosk.services.journal_entry import card_fields, result_fields

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


def test_control_characters_do_not_get_into_the_journal() -> None:
    said = TerminalResult(
        outcome=Outcome.APPROVED,
        reason="approved",
        amount_minor=7890,
        currency="EUR",
        authorisation_code="\x00\x0012\x1b34",
        scheme="VISA\x00CREDIT",
        card_last4="1111",
        entry_mode="chip\n",
        terminal_id="\x7f29001006",
        receipt_number="0042\r",
        raw_code="00\x00/00",
    )
    fields = card_fields(said)
    assert fields == {
        "authorisation_code": "1234",
        "scheme": "VISACREDIT",
        "card_last4": "1111",
        "entry_mode": "chip",
        "terminal_id": "29001006",
        "receipt_number": "0042",
        "raw_code": "00/00",
        "application_id": "",
        "merchant_id": "",
        "verification": "",
    }
    assert result_fields(said, NOW) == fields | {"ended_at": NOW, "reason": "approved", "text": ""}

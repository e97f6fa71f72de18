"""Receipts printed on the cash register: blocks, lines, whose they are, character sets, card numbers."""

from dataclasses import replace
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.simulated_bank import Gesture
from drivers.card_terminal.zvt.apdu import decode_apdu
from drivers.card_terminal.zvt.codec import read_message
from drivers.card_terminal.zvt.receipts import Receipts, collect
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.card_terminal.zvt.text import CHARSETS
from tests.support.zvt import LAYERS, SimulatedLine, apdu, simulator

PAYING = SimulatorSettings(gesture=Gesture.APPROVE)


def collected(*units: str, charset: str = "cp437") -> Receipts:
    return collect([read_message(decode_apdu(apdu(unit))) for unit in units], charset)


def line(attribute: int, text: bytes) -> str:
    return f"06 D1 | {attribute:02X} {text.hex()}"


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("how", ["block", "line"])
@pytest.mark.parametrize("charset", ["cp437", "iso8859-1", "iso8859-15", "utf-8", "ascii7"])
@pytest.mark.parametrize("declares_charset", [True, False])
def test_umlauts_in_every_character_set(
    tmp_path: Path, layer: str, how: str, charset: str, declares_charset: bool
) -> None:
    settings = replace(PAYING, charset=charset, declares_charset=declares_charset)
    known = {} if declares_charset else {"charset": charset}
    terminal = SimulatedLine(simulator(tmp_path / "ledger.jsonl", settings), layer, {"receipts": how, **known})
    result = terminal.pay()
    assert result.outcome is Outcome.APPROVED
    assert result.receipt_lines_merchant[0] == "Händlerbeleg"
    assert result.receipt_lines_customer[0] == "Kundenbeleg für Sie"
    assert len(result.receipt_lines_customer) == len(result.receipt_lines_merchant) == 9


def test_terminal_that_prints_itself_sends_no_lines(tmp_path: Path) -> None:
    result = SimulatedLine(simulator(tmp_path / "ledger.jsonl"), settings={"receipts": "terminal"}).pay()
    assert (result.outcome, result.receipt_lines_customer) == (Outcome.APPROVED, ())


def test_block_that_declares_its_character_set_is_read_by_it() -> None:
    block = "06 D3 | 06 0E 1F 07 01 02 25 08 14 01 02 07 03 C4 DC 41"
    assert collected(block, charset="utf-8").customer == ("ÄÜA",)
    beside = "06 D3 | 06 0D 14 01 FE 1F 07 01 02 25 04 07 02 C3 84"
    assert collected(beside).customer == ("Ä",)


def test_lines_without_a_declaration_are_read_by_the_setting() -> None:
    raw = bytes.fromhex("48 C4 4E 44 4C 45 52")
    assert collected(line(0x00, raw), charset="iso8859-1").customer == ("HÄNDLER",)
    assert collected(line(0x00, b"\x8eH \x81")).customer == ("ÄH ü",)


def test_line_with_trailing_tlv_says_whose_it_is() -> None:
    receipts = collected("06 D1 | 40 48 41 06 04 1F 07 01 01", "06 D1 | C0 4F 4B 06 04 1F 07 01 01", line(0x00, b"X"))
    assert (receipts.merchant, receipts.customer) == (("HA", "OK"), ("X",))


def test_slips_that_do_not_say_whose_they_are_go_by_their_words_and_cuts() -> None:
    receipts = collected(
        line(0x00, b"H\x84ndlerbeleg"), line(0x81, b"1"), line(0x00, b"Kundenbeleg"), line(0x80, b"2"), line(0x00, b"3")
    )
    assert (receipts.merchant, receipts.customer) == (("Händlerbeleg", " 1"), ("Kundenbeleg", "2", "3"))


def test_indent_centre_and_feed() -> None:
    receipts = collected(line(0x03, b"A"), line(0x43, b"B"), line(0xFF, b"\x02"), line(0xFF, b""), line(0x30, b"C"))
    assert receipts.customer == ("   A", "B", "", "", "", "C")


def test_feed_without_an_end_is_bounded() -> None:
    assert len(collected(line(0xFF, b"\xff")).customer) == 10


def test_administration_slip() -> None:
    receipts = collected("06 D3 | 06 0A 1F 07 01 03 25 04 07 02 4F 4B")
    assert (receipts.administration, receipts.all_lines) == (("OK",), ("OK",))


@pytest.mark.parametrize("unit", ["06 D3 |", "06 D3 | 06 03 25 01 07", "06 D3 | 06 05 07", "06 D1 |", "06 D3 | 06 00"])
def test_slip_that_cannot_be_read_is_left_out(unit: str) -> None:
    assert collected(unit) == Receipts()


def test_card_number_on_a_slip_keeps_four_digits() -> None:
    receipts = collected(line(0x00, b"4111 1111 1111 1111"), line(0x00, b"AID A0000000031010"), line(0x00, b"TA 00123"))
    assert receipts.customer == ("***************1111", "AID A0000000031010", "TA 00123")


def test_every_declared_character_set_is_one_python_reads() -> None:
    for number, name in CHARSETS.items():
        block = f"06 D3 | 06 0C 1F 07 01 02 25 06 14 01 {number:02X} 07 01 41"
        assert collected(block).customer == ("A",), name

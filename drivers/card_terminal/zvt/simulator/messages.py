"""What the simulated terminal says, as commands of the codec."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from drivers.card_terminal.simulated_bank import Operation
from drivers.card_terminal.zvt.codec import Command, Control, Tag
from drivers.card_terminal.zvt.fields import Bmp, Field, bcd
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.card_terminal.zvt.text import CHARSETS, encode_text
from drivers.card_terminal.zvt.tlv import Tlv, encode_tlvs

_LAST_LINE = b"\xc0"
_VERSION = b"SIM1.0"
_CONTRACT = b"SPECIMEN 000001"
_VISA = bytes.fromhex("A0000000031010")
_ONLINE_PIN = b"\x02"
_CHIP = b"\x01"


@dataclass
class Transaction:
    """One card operation of the terminal; `fields` and `tlvs` are those of its status information."""

    operation: Operation
    amount_minor: int
    currency_number: str
    currency_stated: bool
    approved: bool = False
    code: int = 0
    receipt: int = 0
    card_number: str = field(default="", repr=False)
    slip: tuple[str, ...] = ()
    is_reversed: bool = False
    max_status: int = 10
    status_wait_s: float = 2.0


def intermediate(status: int, text: str, charset: str) -> Command:
    """04 FF with a display text, none where it is empty."""
    tlvs = (Tlv(Tag.DISPLAY_TEXTS, encode_tlvs((Tlv(Tag.LINE, encode_text(text, charset)),))),) if text else ()
    return Command(Control.INTERMEDIATE_STATUS, bytes((status,)) + (b"\x00" if tlvs else b""), tlvs=tlvs)


def status_information(done: Transaction, settings: SimulatorSettings) -> Command:
    """04 0F; a refusal has its code and words only, as terminals send it."""
    items = [Field(Bmp.RESULT, bytes((done.code,)))]
    if not done.approved:
        items += [Field(Bmp.TERMINAL_ID, bytes.fromhex(settings.terminal_id))]
        items += [Field(Bmp.TEXT, encode_text("Abbruch" if done.code == 0x6C else "Abgelehnt", settings.charset))]
        return Command(Control.STATUS_INFORMATION, fields=tuple(items))
    masked = "E" * (len(done.card_number) - 4) + done.card_number[-4:]
    items += [
        Field(Bmp.AMOUNT, bcd(done.amount_minor, 6)),
        Field(Bmp.TRACE, bcd(done.receipt, 3)),
        Field(Bmp.CARD_NUMBER, bytes.fromhex(masked)),
        Field(Bmp.TERMINAL_ID, bytes.fromhex(settings.terminal_id)),
        Field(Bmp.CONTRACT, _CONTRACT),
        Field(Bmp.AUTHORISATION, f"{done.receipt:06d}".encode().ljust(8, b"\0")),
        Field(Bmp.RECEIPT, bcd(done.receipt % 10_000, 2)),
        Field(Bmp.CARD_TYPE, b"\x0a"),
        Field(Bmp.CARD_NAME, b"VISA\0"),
    ]
    if done.currency_stated:
        items.append(Field(Bmp.CURRENCY, bytes.fromhex("0" + done.currency_number)))
    how = (Tlv(Tag.CARDHOLDER_VERIFICATION, _ONLINE_PIN), Tlv(Tag.CARD_TECHNOLOGY, _CHIP))
    tlvs = [
        Tlv(Tag.PAYMENT_TYPE, encode_tlvs(how)),
        Tlv(Tag.APPLICATION, encode_tlvs((Tlv(Tag.APPLICATION_ID, _VISA),))),
    ]
    if settings.synchronise:
        tlvs.append(Tlv(Tag.TRANSACTION_ID, bcd(done.receipt % 10_000, 2)))
    return Command(Control.STATUS_INFORMATION, fields=tuple(items), tlvs=tuple(tlvs))


def receipt(kind: int, lines: Sequence[str], settings: SimulatorSettings, as_block: bool) -> list[Command]:
    """One slip as a block (06 D3) or as lines (06 D1) whose last one cuts."""
    raw = [encode_text(line, settings.charset) for line in lines]
    kind_tlv = Tlv(Tag.RECEIPT_TYPE, bytes((kind,)))
    number = next((number for number, name in CHARSETS.items() if name == settings.charset), 0xFF)
    charset = (Tlv(Tag.CHARSET, bytes((number,))),) if settings.declares_charset else ()
    if as_block:
        texts = [item for line in raw for item in (Tlv(Tag.ATTRIBUTE, b"\x00"), Tlv(Tag.LINE, line))]
        block = Tlv(Tag.PRINT_TEXTS, encode_tlvs((*charset, *texts)))
        return [Command(Control.PRINT_BLOCK, tlvs=(kind_tlv, block))]
    attributes = [b"\x00"] * (len(raw) - 1) + [_LAST_LINE]
    return [
        Command(Control.PRINT_LINE, attribute + line, tlvs=(*charset, kind_tlv))
        for attribute, line in zip(attributes, raw, strict=True)
    ]


def totals(batch: Sequence[Transaction], settings: SimulatorSettings) -> Command:
    """04 0F with BMP 60; the simulated cards are all Visa.

    The sum is net, which BMP 60 has no sign for: 0 where more was given back. A refund is not counted, nor is a
    reversed payment.
    """
    booked = [done for done in batch if done.operation is Operation.PURCHASE and not done.is_reversed]
    refunded_minor = sum(done.amount_minor for done in batch if done.operation is Operation.REFUND)
    net_minor = max(0, sum(done.amount_minor for done in booked) - refunded_minor)
    numbers = [done.receipt % 10_000 for done in booked] or [0]
    empty = bytes(7)
    visa = bytes((len(booked) % 256,)) + bcd(net_minor, 6)
    sums = bcd(numbers[0], 2) + bcd(numbers[-1], 2) + empty * 4 + visa + empty * 2
    items = (
        Field(Bmp.RESULT, b"\x00"),
        Field(Bmp.TERMINAL_ID, bytes.fromhex(settings.terminal_id)),
        Field(Bmp.TOTALS, sums),
    )
    return Command(Control.STATUS_INFORMATION, fields=items)


def refusal(code: int) -> list[Command]:
    """04 0F and 06 1E with one code."""
    return [Command(Control.STATUS_INFORMATION, fields=(Field(Bmp.RESULT, bytes((code,))),)), failure(code)]


def failure(code: int) -> Command:
    """06 1E."""
    return Command(Control.ABORTED, bytes((code,)))


def completion(*items: Field, tlvs: tuple[Tlv, ...] = ()) -> Command:
    """06 0F."""
    return Command(Control.COMPLETION, fields=items, tlvs=tlvs)


def state_completion(state: int) -> Command:
    """06 0F after 05 01: software version and state."""
    length = bytes(0xF0 | int(digit) for digit in f"{len(_VERSION):03d}")
    return Command(Control.COMPLETION, length + _VERSION + bytes((state,)))

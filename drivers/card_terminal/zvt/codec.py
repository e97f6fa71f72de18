"""ZVT messages, sans-IO: what the cash register sends, and how every message is laid out.

Source: facts/card-terminal-protocols.md 1.4, 1.7, 1.9.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property

from drivers.card_terminal.currencies import alphabetic_code
from drivers.card_terminal.zvt.apdu import Apdu
from drivers.card_terminal.zvt.fields import Bmp, Field, Fields, bcd, from_bcd, read_fields, write_fields
from drivers.card_terminal.zvt.tlv import Tlv, encode_tlvs, parse_tlvs
from drivers.errors import RemoteProtocolError

MAX_AMOUNT_MINOR = 999_999_999_999
LAST_SEQUENCE = 999_999


class Control(IntEnum):
    """CLASS and INSTR of messages, CCRC and APRC of responses."""

    STATUS_ENQUIRY = 0x0501
    REGISTRATION = 0x0600
    AUTHORISATION = 0x0601
    LOG_OFF = 0x0602
    TURNOVER_TOTALS = 0x0610
    REPEAT_RECEIPT = 0x0620
    REVERSAL = 0x0630
    REFUND = 0x0631
    END_OF_DAY = 0x0650
    DIAGNOSIS = 0x0670
    ABORT = 0x06B0
    STATUS_INFORMATION = 0x040F
    INTERMEDIATE_STATUS = 0x04FF
    COMPLETION = 0x060F
    ABORTED = 0x061E
    PRINT_LINE = 0x06D1
    PRINT_BLOCK = 0x06D3
    POSITIVE = 0x8000
    NEGATIVE_OK = 0x8400
    NEGATIVE_WITH_CODE = 0x841E
    NOT_SUPPORTED = 0x8483
    WAIT = 0x849C
    PRINTER_NOT_READY = 0x84CC


class Tag(IntEnum):
    """TLV tags this program reads or writes."""

    LINE = 0x07
    ATTRIBUTE = 0x09
    COMMAND = 0x0A
    CHARSET = 0x14
    DISPLAY_TEXTS = 0x24
    PRINT_TEXTS = 0x25
    PERMITTED_COMMANDS = 0x26
    PAYMENT_TYPE = 0x2F
    APPLICATION_ID = 0x43
    APPLICATION = 0x60
    RECEIPT_TYPE = 0x1F07
    CARDHOLDER_VERIFICATION = 0x1F10
    CARD_TECHNOLOGY = 0x1F12
    ERROR_TEXT = 0x1F17
    TRANSACTION_ID = 0x1F1F
    LONG_TRACE = 0x1F2B
    SEQUENCE = 0x1F73


#: message -> bytes before its BMPs, where the number is fixed
_HEADS: dict[int, int] = {
    Control.AUTHORISATION: 0,
    Control.LOG_OFF: 0,
    Control.TURNOVER_TOTALS: 3,
    Control.REPEAT_RECEIPT: 3,
    Control.REVERSAL: 3,
    Control.REFUND: 3,
    Control.END_OF_DAY: 3,
    Control.DIAGNOSIS: 3,
    Control.ABORT: 0,
    Control.STATUS_INFORMATION: 0,
    Control.ABORTED: 1,
    Control.PRINT_BLOCK: 0,
    Control.POSITIVE: 0,
}


@dataclass(frozen=True)
class Command:
    """A message of the cash register; `tlvs` become BMP 06, `has_completion` is False where only 80 00 comes.

    `may_abort` says whether 06 B0 may be sent while it runs.
    """

    control: Control
    head: bytes = field(default=b"", repr=False)
    fields: tuple[Field, ...] = ()
    tlvs: tuple[Tlv, ...] = ()
    has_completion: bool = True
    may_abort: bool = False

    def apdu(self, sequence: int | None = None) -> Apdu:
        """Write it, with a message number where the terminal wants one."""
        tlvs = self.tlvs if sequence is None else (*self.tlvs, sequence_tlv(sequence))
        items = (*self.fields, Field(Bmp.TLV, encode_tlvs(tlvs))) if tlvs else self.fields
        return Apdu(self.control, self.head + write_fields(items))


@dataclass(frozen=True)
class Message:
    """Any message taken apart: what stands before its BMPs, and these."""

    control: int
    head: bytes = field(default=b"", repr=False)
    fields: Fields = field(default_factory=Fields)

    @cached_property
    def sequence(self) -> int | None:
        """Its message number, None without one."""
        return from_bcd(self.fields.tlv(Tag.SEQUENCE))


def registration(password: str, config: int, currency_number: str, *, blocks: bool, sequence: bool) -> Command:
    """06 00; `blocks` asks for receipts as 06 D3, `sequence` offers message numbers."""
    tlvs = []
    if blocks:
        command = Control.PRINT_BLOCK.to_bytes(2, "big")
        tlvs.append(Tlv(Tag.PERMITTED_COMMANDS, encode_tlvs((Tlv(Tag.COMMAND, command),))))
    if sequence:
        tlvs.append(sequence_tlv(0))
    head = bytes.fromhex(password) + bytes((config,)) + _currency(currency_number)
    return Command(Control.REGISTRATION, head, tlvs=tuple(tlvs))


def authorisation(amount_minor: int, currency_number: str, last_transaction: bytes | None = None) -> Command:
    """06 01; `last_transaction` is what the terminal said in 1F1F (empty: never said), None leaves it out."""
    tlvs = () if last_transaction is None else (Tlv(Tag.TRANSACTION_ID, last_transaction),)
    return Command(Control.AUTHORISATION, fields=_money(amount_minor, currency_number), tlvs=tlvs, may_abort=True)


def refund(password: str, amount_minor: int, currency_number: str) -> Command:
    """06 31, not linked to a payment: the card is needed."""
    return Command(Control.REFUND, bytes.fromhex(password), _money(amount_minor, currency_number), may_abort=True)


def reversal(password: str, receipt_number: int) -> Command:
    """06 30 of one receipt."""
    return Command(
        Control.REVERSAL, bytes.fromhex(password), (Field(Bmp.RECEIPT, bcd(receipt_number, 2)),), may_abort=True
    )


def repeat_receipt(password: str) -> Command:
    """06 20: the last transaction's status information again, nothing printed."""
    return Command(Control.REPEAT_RECEIPT, bytes.fromhex(password), (Field(Bmp.SERVICE_BYTE, b"\x03"),))


def status_enquiry(password: str) -> Command:
    """05 01."""
    return Command(Control.STATUS_ENQUIRY, bytes.fromhex(password))


def turnover_totals(password: str) -> Command:
    """06 10."""
    return Command(Control.TURNOVER_TOTALS, bytes.fromhex(password))


def end_of_day(password: str) -> Command:
    """06 50."""
    return Command(Control.END_OF_DAY, bytes.fromhex(password))


def diagnosis(password: str) -> Command:
    """06 70: the terminal calls its host."""
    return Command(Control.DIAGNOSIS, bytes.fromhex(password))


def abort() -> Command:
    """06 B0."""
    return Command(Control.ABORT, has_completion=False)


def log_off() -> Command:
    """06 02."""
    return Command(Control.LOG_OFF, has_completion=False)


def response(control: Control, sequence: int | None = None) -> Apdu:
    """80 00 or 84 xx to a message, with its message number."""
    return Apdu(control, b"" if sequence is None else _sequence_field(sequence))


def sequence_tlv(sequence: int) -> Tlv:
    """1F73."""
    return Tlv(Tag.SEQUENCE, bcd(sequence, 3))


def next_sequence(sequence: int) -> int:
    """1 to 999999, then 1 again."""
    return 1 if sequence >= LAST_SEQUENCE else sequence + 1


def read_message(apdu: Apdu) -> Message:
    """Take a message apart; never raises: what has no known layout is all head."""
    control, data = apdu.control, apdu.data
    if control in _HEADS:
        return _cut(control, data, _HEADS[control])
    reader = _HEAD_READERS.get(control)
    return _cut(control, data, len(data) if reader is None else reader(data))


def write_message(message: Message) -> Apdu:
    """Put a message together again; raises LocalProtocolError."""
    return Apdu(message.control, message.head + write_fields(message.fields.items) + message.fields.unread)


def read_enquiry_completion(data: bytes) -> tuple[bytes, int | None]:
    """Software version and terminal status of the completion after 05 01; None where it has no status."""
    if data[:1] in (b"\xf0", b"\xf1", b"\xf2") and len(data) > 3 and all(0xF0 <= byte <= 0xF9 for byte in data[:3]):
        length = int("".join(str(byte & 0x0F) for byte in data[:3]))
        version, rest = data[3 : 3 + length], data[3 + length :]
    else:
        version, rest = b"", data
    return version, rest[0] if rest else None


def _cut(control: int, data: bytes, head: int) -> Message:
    return Message(control, data[:head], read_fields(data[head:]))


def _is_readable(data: bytes) -> bool:
    fields = read_fields(data)
    tlv = fields.get(Bmp.TLV)
    if fields.unread:
        return False
    try:
        parse_tlvs(tlv or b"")
    except RemoteProtocolError:
        return False
    return True


def _registration_head(data: bytes) -> int:
    """Password, config byte and a currency, which has no BMP before it."""
    number = data[4:6].hex()
    is_currency = number.startswith("0") and alphabetic_code(number[1:]) != number[1:]
    return 6 if is_currency and _is_readable(data[6:]) else 4


def _enquiry_head(data: bytes) -> int:
    return 3 if len(data) >= 3 else 0


def _intermediate_head(data: bytes) -> int:
    """A status, and minutes unless BMP 06 follows at once."""
    return 1 if data[1:2] in (b"", b"\x06") and _is_readable(data[1:]) else 2


def _print_line_head(data: bytes) -> int:
    """An attribute and text; newer terminals append BMP 06."""
    position = data.find(Bmp.TLV, 1)
    while position >= 0:
        if len(data) > position + 2 and _is_readable(data[position:]):
            return position
        position = data.find(Bmp.TLV, position + 1)
    return len(data)


def _completion_head(data: bytes) -> int:
    """BMPs, except after a status enquiry (see `read_enquiry_completion`)."""
    return 0 if _is_readable(data) else len(data)


def _money(amount_minor: int, currency_number: str) -> tuple[Field, ...]:
    return Field(Bmp.AMOUNT, bcd(amount_minor, 6)), Field(Bmp.CURRENCY, _currency(currency_number))


def _currency(currency_number: str) -> bytes:
    return bytes.fromhex(f"0{currency_number}")


def _sequence_field(sequence: int) -> bytes:
    return write_fields((Field(Bmp.TLV, encode_tlvs((sequence_tlv(sequence),))),))


#: message -> how many bytes stand before its BMPs, where that depends on them
_HEAD_READERS: dict[int, Callable[[bytes], int]] = {
    Control.REGISTRATION: _registration_head,
    Control.STATUS_ENQUIRY: _enquiry_head,
    Control.INTERMEDIATE_STATUS: _intermediate_head,
    Control.PRINT_LINE: _print_line_head,
    Control.COMPLETION: _completion_head,
}

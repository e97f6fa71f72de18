"""Reads what the cash register orders, as strictly as a terminal does."""

from dataclasses import dataclass

from drivers.card_terminal.simulated_bank import Operation
from drivers.card_terminal.zvt.apdu import Apdu
from drivers.card_terminal.zvt.codec import Control, Message, Tag, sequence_tlv
from drivers.card_terminal.zvt.fields import Bmp, Field, from_bcd
from drivers.card_terminal.zvt.simulator.messages import Transaction
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.card_terminal.zvt.tlv import Tlv, parse_leniently

_WRONG_PASSWORD, _NOT_REGISTERED, _WRONG_CURRENCY, _UNREADABLE, _AMOUNT = 0x37, 0x6B, 0x6F, 0x9A, 0xC8
_PRINTS_RECEIPTS, _PRINTS_ADMINISTRATION, _INTERMEDIATE, _PRINT_MESSAGES = 0x02, 0x04, 0x08, 0x80

_OPERATIONS = {
    Control.AUTHORISATION: Operation.PURCHASE,
    Control.REFUND: Operation.REFUND,
    Control.REVERSAL: Operation.REVERSAL,
}
#: what counts as an operation
OPERATIONS = frozenset({*_OPERATIONS, Control.TURNOVER_TOTALS, Control.END_OF_DAY, Control.DIAGNOSIS})
_KNOWN = frozenset(
    {
        Control.REGISTRATION,
        Control.LOG_OFF,
        Control.STATUS_ENQUIRY,
        Control.REPEAT_RECEIPT,
        *OPERATIONS,
    }
)
_WITHOUT_REGISTRATION = frozenset({Control.REGISTRATION, Control.LOG_OFF, Control.STATUS_ENQUIRY})
_WITH_PASSWORD = _KNOWN - {Control.AUTHORISATION, Control.LOG_OFF}


@dataclass(frozen=True)
class Registration:
    """What the cash register registered for; `fields` and `tlvs` are those of the completion."""

    config: int
    currency_number: str
    wants_blocks: bool
    uses_numbers: bool
    fields: tuple[Field, ...]

    @property
    def tlvs(self) -> tuple[Tlv, ...]:
        """The offer of message numbers is accepted by saying it again."""
        return (sequence_tlv(0),) if self.uses_numbers else ()

    @property
    def wants_intermediate_status(self) -> bool:
        """04 FF."""
        return bool(self.config & _INTERMEDIATE)

    @property
    def prints_receipts(self) -> bool:
        """Whether payment receipts come as 06 D1 or 06 D3."""
        return bool(self.config & _PRINTS_RECEIPTS and self.config & _PRINT_MESSAGES)

    @property
    def prints_administration(self) -> bool:
        """Whether the receipts of totals and end of day do."""
        return bool(self.config & _PRINTS_ADMINISTRATION and self.config & _PRINT_MESSAGES)


@dataclass(frozen=True)
class Order:
    """What was ordered, or the response that refuses it."""

    refusal: Apdu | None = None
    registration: Registration | None = None
    transaction: Transaction | None = None


def read_order(message: Message, settings: SimulatorSettings, registered: Registration | None) -> Order:
    """Read a command of the cash register."""
    code = _refusal(message, settings, registered)
    if code:
        return _refused(code)
    if message.control == Control.REGISTRATION:
        return _registration(message, settings)
    if message.control in _OPERATIONS:
        return _transaction(message, settings, registered)
    return Order()


def _refusal(message: Message, settings: SimulatorSettings, registered: Registration | None) -> int:
    """Code that refuses any command, 0 for none."""
    if message.control not in _KNOWN:
        return 0x83
    if message.fields.fault or message.fields.unread:
        return _UNREADABLE
    is_bare_enquiry = message.control == Control.STATUS_ENQUIRY and not message.head
    if message.control in _WITH_PASSWORD and not is_bare_enquiry and message.head[:3].hex() != settings.password:
        return _WRONG_PASSWORD
    if message.control not in _WITHOUT_REGISTRATION and registered is None:
        return _NOT_REGISTERED
    return 0


def _registration(message: Message, settings: SimulatorSettings) -> Order:
    currency = message.head[4:6].hex()[1:] or "978"
    if len(message.head) < 4:
        return _refused(_UNREADABLE)
    if settings.currency_numbers and currency not in settings.currency_numbers:
        return Order(Apdu(Control.NEGATIVE_WITH_CODE, bytes((_WRONG_CURRENCY,))))
    permitted = message.fields.tlv(Tag.PERMITTED_COMMANDS) or b""
    blocks = any(
        item.tag == Tag.COMMAND and item.value == Control.PRINT_BLOCK.to_bytes(2, "big")
        for item in parse_leniently(permitted)
    )
    fields = (
        Field(Bmp.STATUS_BYTE, b"\x00"),
        Field(Bmp.TERMINAL_ID, bytes.fromhex(settings.terminal_id)),
        Field(Bmp.CURRENCY, bytes.fromhex("0" + currency)),
    )
    numbers = settings.message_numbers and message.sequence == 0
    return Order(registration=Registration(message.head[3], currency, blocks, numbers, fields))


def _transaction(message: Message, settings: SimulatorSettings, registered: Registration | None) -> Order:
    operation = _OPERATIONS[Control(message.control)]
    stated = message.fields.get(Bmp.CURRENCY)
    currency = stated.hex()[1:] if stated else registered.currency_number if registered else "978"
    if settings.currency_numbers and currency not in settings.currency_numbers:
        return _refused(_WRONG_CURRENCY)
    amount_minor = from_bcd(message.fields.get(Bmp.AMOUNT)) or 0
    receipt = from_bcd(message.fields.get(Bmp.RECEIPT)) or 0
    if operation is Operation.REVERSAL and not receipt:
        return _refused(_UNREADABLE)
    if operation is not Operation.REVERSAL and not amount_minor:
        return _refused(_AMOUNT)
    wait, most = message.fields.get(Bmp.TIMEOUT), message.fields.get(Bmp.MAX_STATUS)
    return Order(
        transaction=Transaction(
            operation,
            amount_minor,
            currency,
            stated is not None,
            receipt=receipt,
            max_status=most[0] if most else 10,
            status_wait_s=float(wait[0]) if wait and wait[0] else 2.0,
        )
    )


def _refused(code: int) -> Order:
    return Order(Apdu(0x8400 | code))

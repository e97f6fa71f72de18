"""What each kind of slip says. Amounts, dates and times come as text ready to print.

`Localised` is one text for every language, or a text per language code. Optional texts are empty when they do not
apply; their rows are then left out. `copy_number` 0 is the original, n prints "DUPLICATA n". Names of visitors are on
no slip. `as_data` gives the plain form that a print job stores and `render_slip` takes.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated, Final

from pydantic import Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from kiosk.slips.closing_data import ClosingData
from kiosk.slips.errors import SlipError
from kiosk.slips.parts import (
    CONFIG,
    CardFacts,
    EverySlip,
    FeeLine,
    Identifier,
    Localised,
    ServiceName,
    StampNumber,
    TerminalLine,
    Text,
)

#: the text of a QR code, as every printer that draws codes takes it
Code = Annotated[str, Field(min_length=1, max_length=1000, pattern=r"^[ -~]+$")]
#: `resolved_by` of a payment whose unknown outcome the terminal's own record proved
BY_THE_TERMINAL: Final = "terminal"


@dataclass(frozen=True, config=CONFIG)
class PostText:
    """What a post puts on its slips; `name` is in French, `header` and `footer` stand under heading and slip."""

    name: Text
    name_ar: Text
    call_centre: Text
    header: Localised = ""
    footer: Localised = ""


@dataclass(frozen=True, config=CONFIG, kw_only=True)
class TicketData(EverySlip):
    """`ticket`: the number in the queue. `slot_time` is the hour of the appointment, `waiting_hint` an estimate."""

    ticket_number: Identifier
    slot_time: Text = ""
    services: tuple[ServiceName, ...] = ()
    person_count: Annotated[int, Field(ge=1)] = 1
    waiting_hint: Localised = ""


@dataclass(frozen=True, config=CONFIG, kw_only=True)
class AlreadyCheckedInData(EverySlip):
    """`already_checked_in`: the ticket a visitor already has."""

    ticket_number: Identifier
    slot_time: Text = ""


@dataclass(frozen=True, config=CONFIG, kw_only=True)
class ReceiptData(EverySlip):
    """`receipt` and `merchant_receipt`: a payment, as the payer and as the post keep it.

    `outcome` is a payment outcome (approved, declined, cancelled, unknown) or `free`. `resolved_by` names the agent
    who decided an unknown outcome, or BY_THE_TERMINAL. `terminal_lines` are those the terminal wants on this copy.
    """

    receipt_number: Identifier
    agent: Text
    lines: tuple[FeeLine, ...]
    total: Text
    outcome: Text
    total_mad: Text = ""
    rate: Text = ""
    card: CardFacts | None = None
    stamps: tuple[StampNumber, ...] = ()
    resolved_by: Text = ""
    terminal_lines: tuple[TerminalLine, ...] = ()

    @property
    def is_told_by_a_person(self) -> bool:
        """Whether somebody read off elsewhere what the card terminal never told this program."""
        return self.resolved_by not in ("", BY_THE_TERMINAL) and not self.terminal_lines


@dataclass(frozen=True, config=CONFIG, kw_only=True)
class RefundData(EverySlip):
    """`refund` and `merchant_refund`: money given back for the payment of `original_receipt`, from `original_date`.

    `outcome` as of a payment. `authorised_by` is the second person a refund needs; `stamps` are those it ends.
    `reason` is a plain code of `kiosk.domain.refund`, or a text.
    """

    refund_number: Identifier
    original_receipt: Identifier
    agent: Text
    authorised_by: Text
    total: Text
    outcome: Text
    original_date: Text = ""
    total_mad: Text = ""
    rate: Text = ""
    reason: Localised = ""
    card: CardFacts | None = None
    stamps: tuple[StampNumber, ...] = ()
    terminal_lines: tuple[TerminalLine, ...] = ()


@dataclass(frozen=True, config=CONFIG, kw_only=True)
class StampData(EverySlip):
    """`stamp`: one eTimbre stamp. `code` is the signed text of the QR code, printed as it is."""

    number: Identifier
    names: Localised
    amount: Text
    amount_mad: Text
    code: Code
    rate: Text = ""
    post: Text = ""
    payment_ref: Identifier = ""

    @property
    def conversion(self) -> str:
        """The amount in dirhams and the rate that made the local one of it."""
        return f"{self.amount_mad}  ({self.rate})" if self.rate else self.amount_mad

    @property
    def issued(self) -> str:
        """Where and when."""
        return f"{self.post}  {self.moment}".strip()


@dataclass(frozen=True, config=CONFIG, kw_only=True)
class IncidentData(EverySlip):
    """`incident`: an `operation` (payment or refund) whose outcome is unknown. `reason` is a plain code."""

    reference: Identifier
    amount: Text
    agent: Text
    reason: Text = ""
    operation: Text = "payment"


@dataclass(frozen=True, config=CONFIG, kw_only=True)
class StaffData(EverySlip):
    """`staff`: "please see the staff"; `reference` is what the visitor gave, where that helps."""

    reference: Identifier = ""


@dataclass(frozen=True, config=CONFIG, kw_only=True)
class TestPageData(EverySlip):
    """`test_page`: proof for the technician that a printer prints everything. `code` is put in a QR code."""

    device: Text
    printer: Text
    profile: Text
    width: Text
    software: Text
    code: Code


SlipData = (
    TicketData
    | AlreadyCheckedInData
    | ReceiptData
    | RefundData
    | StampData
    | IncidentData
    | ClosingData
    | StaffData
    | TestPageData
)

#: the data of each kind of slip
DATA_TYPES: Final[Mapping[str, type[SlipData]]] = {
    "ticket": TicketData,
    "already_checked_in": AlreadyCheckedInData,
    "receipt": ReceiptData,
    "merchant_receipt": ReceiptData,
    "refund": RefundData,
    "merchant_refund": RefundData,
    "stamp": StampData,
    "incident": IncidentData,
    "closing": ClosingData,
    "staff": StaffData,
    "test_page": TestPageData,
}


def parse_data(kind: str, data: Mapping[str, object]) -> SlipData:
    """Check the data of a slip. Raises SlipError naming each key that is missing, unknown or wrong."""
    try:
        data_type = DATA_TYPES[kind]
    except KeyError:
        raise SlipError(f"there is no slip {kind!r} (there are: {', '.join(DATA_TYPES)})") from None
    try:
        return TypeAdapter(data_type).validate_python(dict(data))
    except ValidationError as error:
        raise SlipError(f"slip {kind}: {describe(error)}") from error


def as_data(data: SlipData) -> dict[str, object]:
    """The plain form of slip data, ready for JSON."""
    return asdict(data)


def describe(error: ValidationError) -> str:
    """Each wrong key and what is wrong with it, never the value, which may be personal."""
    return "; ".join(f"{'.'.join(map(str, part['loc']))}: {part['msg']}" for part in error.errors(include_input=False))

"""What the slip of a daily closing says. Source: facts/domain.md 5.3. Amounts, dates and times are text ready to print.

The full closing with its signed file goes to the Treasury; this slip is what the accountant signs and keeps.
"""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from kiosk.slips.parts import CONFIG, EverySlip, Identifier, Localised, TerminalLine, Text

Count = Annotated[int, Field(ge=0)]


@dataclass(frozen=True, config=CONFIG)
class CountedAmount:
    """So many items of one service, scheme or component, `amount` together."""

    names: Localised
    count: Count
    amount: Text
    amount_mad: Text = ""


@dataclass(frozen=True, config=CONFIG)
class StampAccount:
    """The account of the use of stamps: unused before, what happened today, unused now."""

    opening: Text
    issued: Text
    consumed: Text
    closing: Text
    voided: Text = ""
    refunded: Text = ""
    expired: Text = ""


@dataclass(frozen=True, config=CONFIG)
class TerminalBatch:
    """The batch of a card terminal against our own payments.

    `difference` is the terminal's total less ours, then the number of payments apart; empty when nothing differs.
    """

    terminal_id: Identifier
    terminal_total: Text
    our_total: Text
    batch_number: Identifier = ""
    difference: Text = ""


@dataclass(frozen=True, config=CONFIG)
class OpenPayment:
    """A payment without a known outcome."""

    reference: Identifier
    amount: Text


@dataclass(frozen=True, config=CONFIG)
class RefundedPayment:
    """A refund of the day with its original and the person who allowed it."""

    refund_number: Identifier
    original_receipt: Identifier
    amount: Text
    authorised_by: Text


@dataclass(frozen=True, config=CONFIG)
class Rate:
    """A chancery rate that was used."""

    text: Text


@dataclass(frozen=True, config=CONFIG, kw_only=True)
class ClosingData(EverySlip):
    """`closing`: the business day of a post or station, closed at `date` and `time`.

    `missing_numbers` explains gaps in the receipt or stamp numbers. The digests chain this closing to the one before.
    `trouble` is empty where the terminal has ended its day, else `refused` or `unknown`. `terminal_lines` is the
    terminal's own report.
    """

    closing_number: Identifier
    business_date: Text
    post: Text
    closed_by: Text
    total: Text
    total_mad: Text
    stamps: StampAccount
    trouble: Text = ""
    witness: Text = ""
    opened: Text = ""
    first_receipt: Identifier = ""
    last_receipt: Identifier = ""
    first_stamp: Identifier = ""
    last_stamp: Identifier = ""
    missing_numbers: Text = ""
    services: tuple[CountedAmount, ...] = ()
    stamp_mad: Text = ""
    chancery_mad: Text = ""
    service_mad: Text = ""
    schemes: tuple[CountedAmount, ...] = ()
    rates: tuple[Rate, ...] = ()
    free_count: Text = ""
    refunds: tuple[RefundedPayment, ...] = ()
    batches: tuple[TerminalBatch, ...] = ()
    open_payments: tuple[OpenPayment, ...] = ()
    terminal_lines: tuple[TerminalLine, ...] = ()
    software: Text = ""
    digest: Identifier = ""
    previous_digest: Identifier = ""

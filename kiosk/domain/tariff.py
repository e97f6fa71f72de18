"""The tariff: acts with up to three components in dirhams, and the chancery rates that convert them.

Facts/domain.md 4: fees are fixed in dirhams and paid in local currency at the chancery rate of the day; the
components go to different budget headings, so they never melt into one amount.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from kiosk.domain.errors import DomainError


class UnknownService(DomainError, LookupError):
    """The tariff has no such service."""


class NoRate(DomainError, LookupError):
    """No chancery rate of this currency is valid at this moment."""


@dataclass(frozen=True)
class TariffLine:
    """One act. Components are centimes of a dirham; an act whose total is zero is free for `free_reason`."""

    service_code: str
    names: Mapping[str, str]
    stamp_mad_minor: int
    chancery_mad_minor: int
    service_mad_minor: int
    legal_reference: str
    free_reason: str = ""

    @property
    def total_mad_minor(self) -> int:
        """The three components together, in centimes of a dirham."""
        return self.stamp_mad_minor + self.chancery_mad_minor + self.service_mad_minor

    @property
    def is_free(self) -> bool:
        """Whether nothing is to be paid."""
        return self.total_mad_minor == 0


@dataclass(frozen=True)
class ChanceryRate:
    """A rate in force from `valid_from` until just before `valid_to` (None: until further notice).

    Posts decide it either way round: as local currency for one dirham (`local_per_mad`, "60.2 XOF") or as
    dirhams for one unit of local currency (`mad_per_local`, "10.9 MAD for a euro"). In the second case
    `mad_per_local` holds the decided figure and `local_per_mad` its inverse to 28 digits, and amounts are
    converted with the decided figure.
    """

    rate_id: str
    currency: str
    local_per_mad: Decimal
    valid_from: datetime
    valid_to: datetime | None
    decided_by: str
    document_ref: str
    mad_per_local: Decimal | None = None

    @property
    def exact_local_per_mad(self) -> Fraction:
        """Local currency for one dirham, without any rounding."""
        if self.mad_per_local is not None:
            return 1 / Fraction(self.mad_per_local)
        return Fraction(self.local_per_mad)

    @property
    def text(self) -> str:
        """The rate as it was decided, for receipts: `1 EUR = 10,9 MAD` or `1 MAD = 60,2 XOF`."""
        if self.mad_per_local is not None:
            return f"1 {self.currency} = {_decimal_text(self.mad_per_local)} MAD"
        return f"1 MAD = {_decimal_text(self.local_per_mad)} {self.currency}"

    def is_valid_at(self, moment: datetime) -> bool:
        """Whether this rate is in force at `moment` (aware)."""
        return self.valid_from <= moment and (self.valid_to is None or moment < self.valid_to)


@dataclass(frozen=True)
class Tariff:
    """A tariff file as read; `is_sample` is never to be mistaken for an official one."""

    version: str
    is_sample: bool
    lines: tuple[TariffLine, ...]
    rates: tuple[ChanceryRate, ...]

    def line(self, service_code: str) -> TariffLine:
        """Return the line of a service; UnknownService when there is none."""
        for line in self.lines:
            if line.service_code == service_code:
                return line
        raise UnknownService(f"the tariff {self.version} has no service {service_code!r}")

    def rate_at(self, currency: str, moment: datetime) -> ChanceryRate:
        """Return the rate of `currency` in force at `moment` (aware); NoRate when there is none."""
        for rate in self.rates:
            if rate.currency == currency and rate.is_valid_at(moment):
                return rate
        raise NoRate(f"the tariff {self.version} has no rate for {currency} at {moment.isoformat()}")


def _decimal_text(value: Decimal) -> str:
    return f"{value:f}".replace(".", ",")

"""Tariff lines and rates the tests of this package calculate with."""

from datetime import UTC, datetime
from decimal import Decimal

from kiosk.domain.tariff import ChanceryRate, Tariff, TariffLine

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)


def tariff_line(service_code: str, stamp: int, chancery: int, service: int) -> TariffLine:
    free = "SPECIMEN" if stamp + chancery + service == 0 else ""
    return TariffLine(service_code, {"ar": "نموذج", "fr": "SPECIMEN"}, stamp, chancery, service, "SPECIMEN", free)


def decided_rate(
    rate_id: str,
    currency: str,
    *,
    mad_per_local: str = "",
    local_per_mad: str = "",
    valid_from: datetime = datetime(2026, 1, 1, tzinfo=UTC),
    valid_to: datetime | None = None,
) -> ChanceryRate:
    inverse = Decimal(mad_per_local) if mad_per_local else None
    direct = Decimal(local_per_mad) if inverse is None else 1 / inverse
    return ChanceryRate(rate_id, currency, direct, valid_from, valid_to, "SPECIMEN", "SPECIMEN", inverse)


def sample_tariff() -> Tariff:
    lines = (
        tariff_line("consular_registration", 0, 6000, 1000),
        tariff_line("cnie", 7500, 3000, 0),
        tariff_line("passport_adult", 0, 80000, 6000),
        tariff_line("document_collection", 0, 0, 0),
    )
    rates = (
        decided_rate("eur-1", "EUR", mad_per_local="10.9", valid_to=NOON),
        decided_rate("eur-2", "EUR", mad_per_local="11", valid_from=NOON),
        decided_rate("usd-1", "USD", mad_per_local="9.594"),
        decided_rate("rub-1", "RUB", local_per_mad="5.7505"),
        decided_rate("xof-1", "XOF", local_per_mad="60.18"),
        decided_rate("kwd-1", "KWD", mad_per_local="31.2"),
    )
    return Tariff("specimen-1", True, lines, rates)

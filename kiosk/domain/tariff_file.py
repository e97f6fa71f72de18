"""Reads a tariff from its signed TOML file; the format is explained in config/tariffs/README.md.

A tariff decides what people pay, so nothing is guessed: unknown keys, amounts that are not text, rates that overlap
and moments without a zone are errors that name the entry and the field. Without a signature only a file that says
of itself that it is a sample is taken.
"""

import itertools
import re
import tomllib
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.domain.errors import DomainError
from kiosk.domain.money import EXPONENT, parse_minor
from kiosk.domain.tariff import ChanceryRate, Tariff, TariffLine

FORMAT: Final = 1
#: languages every slip is printed in, so every service needs a name in them
PAPER_LANGUAGES: Final = ("ar", "fr")

FILE_KEYS: Final = frozenset({"format", "version", "sample", "line", "rate"})
LINE_KEYS: Final = frozenset(
    {"service_code", "names", "stamp_mad", "chancery_mad", "service_mad", "legal_reference", "free_reason"}
)
RATE_KEYS: Final = frozenset(
    {
        "rate_id",
        "currency",
        "local_per_mad",
        "mad_per_local",
        "valid_from",
        "valid_to",
        "decided_by",
        "document_ref",
    }
)

_CODE = re.compile(r"[a-z][a-z0-9_]{0,31}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_RATE = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,12})?")


class TariffError(DomainError):
    """The tariff file cannot be used; the text names the entry, the field and what is wrong."""


def load_tariff(text: bytes, signature: bytes | None, public_key: Ed25519PublicKey | None) -> Tariff:
    """Return the tariff in `text` (TOML, UTF-8), whose Ed25519 `signature` (64 bytes, of `text`) is checked first.

    With a public key the signature must be there and right. Without one only a sample is taken. Raises TariffError.
    """
    if public_key is not None:
        _check_signature(text, signature, public_key)
    try:
        entries = tomllib.loads(text.decode("utf-8"))
    except ValueError as error:
        raise TariffError(f"tariff: not a TOML file: {error}") from error
    where = "tariff"
    _check_keys(where, entries, FILE_KEYS)
    if entries.get("format") != FORMAT:
        raise TariffError(f"{where}: format: this program reads format {FORMAT}, not {entries.get('format')!r}")
    is_sample = entries.get("sample")
    if not isinstance(is_sample, bool):
        raise TariffError(f"{where}: sample: say true or false")
    if public_key is None and not is_sample:
        raise TariffError(f"{where}: signature: a tariff that is no sample is only read with the key that signed it")
    lines = tuple(_line(position, entry) for position, entry in enumerate(_entries(entries, "line"), 1))
    rates = tuple(_rate(position, entry) for position, entry in enumerate(_entries(entries, "rate"), 1))
    if not lines:
        raise TariffError(f"{where}: line: there is no service in it")
    _check_unique("service_code", [line.service_code for line in lines])
    _check_unique("rate_id", [rate.rate_id for rate in rates])
    _check_overlap(rates)
    return Tariff(version=_text(where, entries, "version"), is_sample=is_sample, lines=lines, rates=rates)


def _check_signature(text: bytes, signature: bytes | None, public_key: Ed25519PublicKey) -> None:
    if signature is None:
        raise TariffError("tariff: signature: there is none, but this device only takes signed tariffs")
    try:
        public_key.verify(signature, text)
    except InvalidSignature:
        raise TariffError("tariff: signature: it does not match; the file was changed or signed by another") from None


def _line(position: int, entry: Mapping[str, object]) -> TariffLine:
    where = f"line {position} ({entry.get('service_code', 'without service_code')})"
    _check_keys(where, entry, LINE_KEYS)
    line = TariffLine(
        service_code=_text(where, entry, "service_code"),
        names=_names(where, entry),
        stamp_mad_minor=_mad(where, entry, "stamp_mad"),
        chancery_mad_minor=_mad(where, entry, "chancery_mad"),
        service_mad_minor=_mad(where, entry, "service_mad"),
        legal_reference=_text(where, entry, "legal_reference"),
        free_reason=_text(where, entry, "free_reason") if "free_reason" in entry else "",
    )
    if not _CODE.fullmatch(line.service_code):
        raise TariffError(f"{where}: service_code: small letters, digits and _ only, at most 32")
    if line.is_free and not line.free_reason:
        raise TariffError(f"{where}: free_reason: an act without any fee needs the reason why it is free")
    if not line.is_free and line.free_reason:
        raise TariffError(f"{where}: free_reason: this act is not free")
    return line


def _rate(position: int, entry: Mapping[str, object]) -> ChanceryRate:
    where = f"rate {position} ({entry.get('rate_id', 'without rate_id')})"
    _check_keys(where, entry, RATE_KEYS)
    currency = _text(where, entry, "currency")
    if currency not in EXPONENT:
        raise TariffError(f"{where}: currency: {currency!r} is not one of {', '.join(sorted(EXPONENT))}")
    if ("local_per_mad" in entry) == ("mad_per_local" in entry):
        raise TariffError(f"{where}: local_per_mad: give either this or mad_per_local, as it was decided")
    mad_per_local = _decimal(where, entry, "mad_per_local") if "mad_per_local" in entry else None
    local_per_mad = _decimal(where, entry, "local_per_mad") if mad_per_local is None else 1 / mad_per_local
    valid_from = _moment(where, entry, "valid_from")
    valid_to = _moment(where, entry, "valid_to") if "valid_to" in entry else None
    if valid_to is not None and valid_to <= valid_from:
        raise TariffError(f"{where}: valid_to: it must be after valid_from")
    return ChanceryRate(
        rate_id=_text(where, entry, "rate_id"),
        currency=currency,
        local_per_mad=local_per_mad,
        valid_from=valid_from,
        valid_to=valid_to,
        decided_by=_text(where, entry, "decided_by"),
        document_ref=_text(where, entry, "document_ref"),
        mad_per_local=mad_per_local,
    )


def _entries(entries: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    found = entries.get(key, [])
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        raise TariffError(f"tariff: {key}: write each as [[{key}]]")
    return found


def _names(where: str, entry: Mapping[str, object]) -> dict[str, str]:
    names = entry.get("names")
    if not isinstance(names, dict):
        raise TariffError(f"{where}: names: a table of language = name is missing")
    for language in (*PAPER_LANGUAGES, *names):
        if not _LANGUAGE.fullmatch(language):
            raise TariffError(f"{where}: names.{language}: not a language code")
        _text(f"{where}: names", names, language)
    return dict(names)


def _text(where: str, entry: Mapping[str, object], key: str) -> str:
    value = entry.get(key)
    if value is None or value == "":
        raise TariffError(f"{where}: {key}: a text is missing")
    if not isinstance(value, str):
        raise TariffError(f"{where}: {key}: write it as text, in quotes")
    return value


def _mad(where: str, entry: Mapping[str, object], key: str) -> int:
    try:
        return parse_minor(_text(where, entry, key), "MAD")
    except ValueError as error:
        raise TariffError(f"{where}: {key}: {error}") from error


def _decimal(where: str, entry: Mapping[str, object], key: str) -> Decimal:
    text = _text(where, entry, key)
    if not _RATE.fullmatch(text) or not Decimal(text):
        raise TariffError(f'{where}: {key}: {text!r} is not a rate; write it as text with a point, like "10.9"')
    return Decimal(text)


def _moment(where: str, entry: Mapping[str, object], key: str) -> datetime:
    value = entry.get(key)
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise TariffError(f"{where}: {key}: a moment with its zone is missing, like 2026-01-01T00:00:00+01:00")
    return value


def _check_keys(where: str, entry: Mapping[str, object], allowed: frozenset[str]) -> None:
    for key in entry:
        if key not in allowed:
            raise TariffError(f"{where}: {key}: unknown field; there are {', '.join(sorted(allowed))}")


def _check_unique(key: str, values: list[str]) -> None:
    for value in values:
        if values.count(value) > 1:
            raise TariffError(f"tariff: {key}: {value!r} stands there twice")


def _check_overlap(rates: tuple[ChanceryRate, ...]) -> None:
    """Refuse two rates of one currency that are in force together: which one counts would be a matter of luck."""
    by_start = sorted(rates, key=lambda rate: (rate.currency, rate.valid_from))
    for earlier, later in itertools.pairwise(by_start):
        if earlier.currency == later.currency and earlier.is_valid_at(later.valid_from):
            raise TariffError(f"rate {later.rate_id}: valid_from: {earlier.rate_id} is still in force then")

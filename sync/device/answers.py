"""What an HTTP answer means when it is not the message that was asked for."""

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import requests
from pydantic import BaseModel, ValidationError

from sync.contract.messages import SCHEMA_VERSION, Problem
from sync.device.errors import (
    AuthRefused,
    BadAnswer,
    CursorAhead,
    EnrolmentRefused,
    ExchangeError,
    RequestTooLarge,
    RetryAfter,
)

#: refusals of the contract by status; any other status with a Problem is a BadAnswer with its code
_REFUSALS: dict[int, Callable[[Problem], ExchangeError]] = {
    401: lambda problem: AuthRefused(problem.code, problem.text),
    403: lambda problem: EnrolmentRefused(problem.code, problem.text),
    409: lambda _problem: CursorAhead(),
}
_BUSY = {408, 429, 503}


def refusal(response: requests.Response, text: bytes, now: datetime) -> ExchangeError:
    """The error for an answer with a status other than 200; `text` is its body."""
    status = response.status_code
    if status == 413:
        return RequestTooLarge()
    if status in _BUSY or status >= 500:
        code = "server_busy" if status in _BUSY else "server_error"
        return RetryAfter(code, f"status {status}", retry_after_s(response.headers.get("Retry-After"), now))
    problem = _problem(text) if is_json(response) else None
    if problem is None:
        return BadAnswer(f"status {status} without a reason of the contract")
    if status in _REFUSALS:
        return _REFUSALS[status](problem)
    return BadAnswer(f"status {status}: {problem.text}", code=problem.code)


def is_json(response: requests.Response) -> bool:
    """Whether the answer says it is JSON; a captive portal's does not."""
    return response.headers.get("Content-Type", "").partition(";")[0].strip().lower() == "application/json"


class _Versioned(BaseModel):
    """What every version of a page says of itself."""

    schema_version: int


def schema_version(text: bytes) -> int:
    """The contract's version an answer claims, our own when it claims none."""
    try:
        return _Versioned.model_validate_json(text).schema_version
    except ValidationError:
        return SCHEMA_VERSION


def _problem(text: bytes) -> Problem | None:
    try:
        return Problem.model_validate_json(text)
    except ValidationError:
        return None


def retry_after_s(value: str | None, now: datetime) -> float | None:
    """Seconds of a Retry-After header in either of its forms (RFC 9110 10.2.3); None when it says nothing usable."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())

"""What can go wrong on the way to the server. `code` is the plain word that logs and screens show."""


class ExchangeError(Exception):
    """Base; an exchange that failed is tried again later."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


class Unreachable(ExchangeError):
    """No answer, or the connection broke; whether the server took the request is unknown."""

    def __init__(self, text: str) -> None:
        super().__init__("unreachable", text)


class BadAnswer(ExchangeError):
    """Something answered, but not by the contract: HTML of a captive portal, another schema, too much."""

    def __init__(self, text: str, code: str = "bad_answer") -> None:
        super().__init__(code, text)


class AuthRefused(ExchangeError):
    """The server does not know this device (`token_refused`) or no longer (`device_revoked`)."""


class EnrolmentRefused(ExchangeError):
    """The one-time token is `token_unknown`, `token_used` or `token_expired`, or the key is `key_known`."""


class RetryAfter(ExchangeError):
    """The server cannot serve now; `after_s` seconds is what it asks for, None when it does not say."""

    def __init__(self, code: str, text: str, after_s: float | None) -> None:
        super().__init__(code, text)
        self.after_s = after_s


class RequestTooLarge(ExchangeError):
    """The body was refused for its size."""

    def __init__(self) -> None:
        super().__init__("request_too_large", "the server refused the request for its size")


class CursorAhead(ExchangeError):
    """The server never gave the number we go on from: it was restored or replaced; begin again at 0."""

    def __init__(self) -> None:
        super().__init__("cursor_ahead", "the server does not know our place in the change feed")

"""Requests of a device, each answered by a message of the contract or an ExchangeError; nothing is tried twice here."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import requests
from pydantic import ValidationError
from urllib3.exceptions import HTTPError

from sync.clock import WallClock
from sync.contract.messages import (
    SCHEMA_VERSION,
    CentralSummary,
    EnrolmentAnswer,
    EnrolmentRequest,
    EventBatchResult,
    Message,
)
from sync.device.answers import is_json, refusal, schema_version
from sync.device.errors import BadAnswer, Unreachable
from sync.device.received import ReceivedPage
from sync.device.transport import BreakableAdapter, OpenConnections

MAX_ANSWER_BYTES = 16 * 1024 * 1024
_READ_BYTES = 64 * 1024
Answer = TypeVar("Answer", bound=Message)


@dataclass(frozen=True)
class ClientTimes:
    """Seconds: to connect, between two pieces of an answer, and for a whole answer once it has begun."""

    connect_s: float = 5.0
    read_s: float = 15.0
    answer_s: float = 60.0


class ExchangeClient:
    """A session with one server, for one thread; only `abort` may be called from another."""

    def __init__(
        self,
        base_url: str,
        access_token: str = "",
        *,
        clock: WallClock,
        times: ClientTimes | None = None,
        ca_file: str | None = None,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """`ca_file` names the certificate authority of a server with TLS of its own; None: the usual ones."""
        self._base_url = base_url.rstrip("/")
        self._clock = clock
        self._times = times or ClientTimes()
        self._monotonic_s = monotonic_s
        self._connections = OpenConnections()
        self._session = requests.Session()
        self._session.trust_env = False  # a netrc or a proxy variable would silently replace our token or our server
        self._session.verify = ca_file or True
        self._session.headers.update({"Accept": "application/json", "Accept-Encoding": "identity"})
        if access_token:
            self._session.headers["Authorization"] = f"Bearer {access_token}"
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, BreakableAdapter(self._connections))

    def send_events(self, events: list[dict[str, Any]]) -> EventBatchResult:
        """POST /v1/events; `events` are envelopes as plain objects, at most MAX_BATCH."""
        return self._ask(EventBatchResult, "POST", "/v1/events", body={"events": events})

    def changes(self, after: int, limit: int, wait_s: int) -> ReceivedPage:
        """GET /v1/changes, items unread; waits up to `wait_s` seconds for the first change after number `after`."""
        query = {"after": after, "limit": limit, "wait_s": wait_s}
        return self._ask(ReceivedPage, "GET", "/v1/changes", query=query, wait_s=wait_s)

    def enrol(self, request: EnrolmentRequest) -> EnrolmentAnswer:
        """POST /v1/enrolments. Raises EnrolmentRefused beside the usual."""
        return self._ask(EnrolmentAnswer, "POST", "/v1/enrolments", body=request.model_dump(mode="json"))

    def summary(self) -> CentralSummary:
        """GET /v1/summary."""
        return self._ask(CentralSummary, "GET", "/v1/summary")

    def abort(self) -> None:
        """Break what is under way and whatever is asked later: it raises Unreachable. Any thread may call it."""
        self._connections.break_all()

    def close(self) -> None:
        """Give the connections back."""
        self._session.close()

    def _ask(
        self,
        schema: type[Answer],
        method: str,
        path: str,
        *,
        body: dict[str, Any] | None = None,
        query: Mapping[str, int] | None = None,
        wait_s: float = 0.0,
    ) -> Answer:
        try:
            with self._session.request(
                method,
                self._base_url + path,
                json=body,
                params=query,
                timeout=(self._times.connect_s, self._times.read_s + wait_s),
                allow_redirects=False,
                stream=True,
            ) as response:
                text = self._read(response)
        except (requests.RequestException, HTTPError, OSError) as error:
            raise Unreachable(f"{method} {path}: {type(error).__name__}") from error
        if response.status_code != requests.codes.ok:
            raise refusal(response, text, self._clock.now_utc())
        if not is_json(response):
            raise BadAnswer(f"{method} {path}: the answer is not JSON but {response.headers.get('Content-Type')}")
        try:
            return schema.model_validate_json(text)
        except ValidationError as error:
            if schema_version(text) > SCHEMA_VERSION:
                raise BadAnswer("the server speaks a newer contract; update this device", "server_newer") from error
            raise BadAnswer(f"{method} {path}: {error.error_count()} faults in {schema.__name__}") from error

    def _read(self, response: requests.Response) -> bytes:
        """The body, read piece by piece so that a slow or endless one cannot hold us."""
        give_up_at = self._monotonic_s() + self._times.answer_s
        pieces = []
        size = 0
        while piece := response.raw.read1(_READ_BYTES):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_ANSWER_BYTES:
                raise BadAnswer(f"the answer has more than {MAX_ANSWER_BYTES} bytes")
            if self._monotonic_s() > give_up_at:
                raise Unreachable(f"the answer took more than {self._times.answer_s} s")
        return b"".join(pieces)

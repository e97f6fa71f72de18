"""How an appliance becomes a device of the server: its own key, a one-time token, once."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.clock import WallClock
from sync.contract.messages import EnrolmentAnswer, EnrolmentRequest
from sync.device.client import ClientTimes, ExchangeClient
from sync.device.errors import BadAnswer, ExchangeError, Unreachable
from sync.store.store import Store

#: the answer may get lost after the server has used the token up; the same key gets it again
ATTEMPTS = 3


class AlreadyEnrolled(ExchangeError):
    """The store holds an identity; a second one would break its chain of events."""


class NotEnrolled(ExchangeError):
    """The store holds no identity yet, so there is nobody to exchange as."""


def client_of(
    store: Store, base_url: str, *, clock: WallClock, times: ClientTimes | None = None, ca_file: str | None = None
) -> ExchangeClient:
    """A client that speaks as the device of this store. Raises NotEnrolled."""
    device = store.device
    if device is None:
        raise NotEnrolled("not_enrolled", "this appliance is not enrolled yet; enrol it with a one-time token first")
    return ExchangeClient(base_url, device.access_token, clock=clock, times=times, ca_file=ca_file)


def enrol(store: Store, client: ExchangeClient, *, one_time_token: str, name: str) -> EnrolmentAnswer:
    """Make a key, enrol it under `name` and keep the identity in the store.

    Raises AlreadyEnrolled, EnrolmentRefused or another ExchangeError; then the store is as before.
    """
    if store.device is not None:
        raise AlreadyEnrolled("already_enrolled", "this appliance is enrolled already")
    key = Ed25519PrivateKey.generate()
    request = EnrolmentRequest(
        one_time_token=one_time_token, public_key=key.public_key().public_bytes_raw().hex(), name=name
    )
    answer = _ask(client, request)
    store.enrol(
        device_id=answer.device_id, post_code=answer.post_code, access_token=answer.access_token, private_key=key
    )
    return answer


def _ask(client: ExchangeClient, request: EnrolmentRequest) -> EnrolmentAnswer:
    for _ in range(ATTEMPTS - 1):
        try:
            return client.enrol(request)
        except (Unreachable, BadAnswer):
            continue
    return client.enrol(request)

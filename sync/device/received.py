"""A page of changes as it came: each item is read on its own, so that one this device cannot read costs only itself."""

import re
from dataclasses import dataclass
from typing import Any

from pydantic import AwareDatetime, Field, ValidationError

from sync.contract.messages import Change, Message

_MAX_SEQ = 2**62
_PLAIN_WORD = re.compile(r"[A-Za-z0-9._:-]{1,64}")


class ReceivedPage(Message):
    """A `ChangePage` whose items are still unread."""

    changes: list[Any]
    next_seq: int = Field(ge=0, le=_MAX_SEQ)
    has_more: bool
    schema_version: int
    server_time: AwareDatetime


@dataclass(frozen=True)
class UnreadableChange:
    """An item that is no `Change` to this device, as far as it can be told to the authority.

    `kind` and `record_id` are empty where they are no plain words, `version` is 1 where it is none; `seq` is the
    cursor after it. `reason` names the field at fault, never a value.
    """

    seq: int
    kind: str
    record_id: str
    version: int
    reason: str


def read_change(item: Any, after: int, last: int) -> Change | UnreadableChange:
    """Read one item of a page that follows number `after` and reaches up to number `last`."""
    try:
        return Change.model_validate(item)
    except ValidationError as error:
        fault = error.errors(include_input=False, include_url=False)[0]
    fields: dict[Any, Any] = item if isinstance(item, dict) else {}
    seq, version = fields.get("seq"), fields.get("version")
    return UnreadableChange(
        seq=seq if type(seq) is int and after < seq <= last else after,
        kind=_plain_word(fields.get("kind")),
        record_id=_plain_word(fields.get("record_id")),
        version=version if type(version) is int and 1 <= version <= _MAX_SEQ else 1,
        reason=f"{_plain_word(fault['loc'][0]) if fault['loc'] else 'change'}: {fault['type']}",
    )


def _plain_word(value: Any) -> str:
    return value if isinstance(value, str) and _PLAIN_WORD.fullmatch(value) else ""

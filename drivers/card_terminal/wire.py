"""Message codecs by protocol name, for the bench tool's `decode` and `encode`; one line per protocol."""

from collections.abc import Callable, Mapping
from typing import Any

from drivers.card_terminal.concert import bench as concert

Decoder = Callable[[bytes], dict[str, Any]]
Encoder = Callable[[Mapping[str, Any]], bytes]

#: protocol -> (bytes of one message to `message`, `fields`, `reencoded`; and back)
CODECS: dict[str, tuple[Decoder, Encoder]] = {
    "concert": (concert.decode, concert.encode),
}

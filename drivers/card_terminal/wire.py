"""Message codecs by protocol and link layer, for the bench tool's `decode` and `encode`; one line per codec."""

from collections.abc import Callable, Mapping
from typing import Any

from drivers.card_terminal.caisse_ap import bench as caisse_ap
from drivers.card_terminal.concert import bench as concert
from drivers.card_terminal.ecr17 import bench as ecr17
from drivers.card_terminal.zvt import bench as zvt
from drivers.errors import RemoteProtocolError, UsageError

Decoder = Callable[[bytes], dict[str, Any]]
Encoder = Callable[[Mapping[str, Any]], bytes]

#: the order is that of the default: the first one a protocol has
LINK_LAYERS = ("serial", "tcp")

#: (protocol, link layer) -> (bytes of one message to `message`, `fields`, `reencoded`; and back)
CODECS: dict[tuple[str, str], tuple[Decoder, Encoder]] = {
    ("caisse_ap", "serial"): (caisse_ap.decode_serial, caisse_ap.encode_serial),
    ("caisse_ap", "tcp"): (caisse_ap.decode, caisse_ap.encode),
    ("concert", "serial"): (concert.decode, concert.encode),
    ("ecr17", "serial"): (ecr17.decode, ecr17.encode),
    ("ecr17", "tcp"): (ecr17.decode, ecr17.encode),
    ("zvt", "serial"): (zvt.decode_serial, zvt.encode_serial),
    ("zvt", "tcp"): (zvt.decode_tcp, zvt.encode_tcp),
}

PROTOCOLS_WITH_MESSAGES = tuple(dict.fromkeys(protocol for protocol, _ in CODECS))


def codec(protocol: str, link_layer: str | None) -> tuple[Decoder, Encoder]:
    """Codec of a protocol on a link layer (None: its first one); raises UsageError where it has none."""
    layers = [layer for layer in LINK_LAYERS if (protocol, layer) in CODECS]
    if link_layer is None and layers:
        link_layer = layers[0]
    if link_layer is None or (protocol, link_layer) not in CODECS:
        if not layers:
            raise UsageError(f"{protocol}: has no messages; those that have are {', '.join(PROTOCOLS_WITH_MESSAGES)}")
        raise UsageError(f"{protocol}: has no codec for --link-layer {link_layer}; it has {', '.join(layers)}")
    return CODECS[protocol, link_layer]


def layer_of(protocol: str, url: str) -> str | None:
    """Link layer a link's URL stands for, where the protocol has it; None for its first one."""
    layer = "tcp" if url.startswith("tcp:") else "serial"
    return layer if (protocol, layer) in CODECS else None


def encode_message(value: Mapping[str, Any], decode: Decoder, encode: Encoder) -> bytes:
    """Bytes of an object that `decode` printed; raises LocalProtocolError.

    `fields` do not show a card number whole. So, where they are still those of `reencoded`, its bytes are the message;
    edited ones are encoded anew.
    """
    original = value.get("reencoded")
    if isinstance(original, str):
        try:
            data = bytes.fromhex(original)
            decoded = decode(data)
        except (ValueError, RemoteProtocolError):
            return encode(value)
        if all(decoded[name] == value.get(name) for name in ("message", "fields")):
            return data
    return encode(value)

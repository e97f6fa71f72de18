"""Any bytes at the codec of every protocol: messages or RemoteProtocolError, in bounded memory; a seed repeats them.

Half of the inputs are noise, half are messages of a real payment with bytes changed, lost, doubled or cut off.
"""

import random
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest

from drivers.card_terminal.caisse_ap.codec import TagReader, split
from drivers.card_terminal.concert_line.framing import FrameReader as ConcertReader
from drivers.card_terminal.ecr17.framing import FrameReader as Ecr17Reader
from drivers.card_terminal.ecr17.framing import LrcVariant
from drivers.card_terminal.wire import CODECS
from drivers.card_terminal.zvt.apdu import ApduReader
from drivers.card_terminal.zvt.framing import FrameReader as ZvtReader
from drivers.errors import RemoteProtocolError
from tests.support.terminal_bytes import messages

EVERY_CODEC = pytest.mark.parametrize("line", list(CODECS), ids="-".join)
SHORT_INPUTS, FULL_INPUTS = 2_000, 1_000_000
_LONGEST = 60
#: what a reader may keep of a stream that never makes sense
_BOUND_BYTES = 1_000_000


def inputs(line: tuple[str, str], seed: int, count: int, folder: Path) -> Iterator[bytes]:
    chance = random.Random(f"{'/'.join(line)}/{seed}")
    known = messages(line, folder)
    for _ in range(count):
        if chance.random() < 0.5:
            yield chance.randbytes(chance.randrange(_LONGEST))
            continue
        data = bytearray(chance.choice(known))
        for _ in range(chance.choice((1, 1, 1, 2, 4))):
            at = chance.randrange(len(data) + 1)
            what = chance.randrange(4)
            if what == 0:
                data[at : at + 1] = chance.randbytes(1)
            elif what == 1:
                del data[at : at + chance.choice((1, 1, 8))]
            elif what == 2:
                data[at:at] = data[at : at + chance.choice((1, 1, 8))]
            else:
                del data[at:]
        yield bytes(data)


def check_decode(line: tuple[str, str], data: bytes) -> bool:
    """Return whether it was a message; one that is read comes out again byte for byte."""
    try:
        decoded = CODECS[line][0](data)
    except RemoteProtocolError:
        return False
    assert decoded["reencoded"] == data.hex(), (line, data.hex())
    return True


class Reader(Protocol):
    """What takes a stream apart."""

    def feed(self, data: bytes) -> Sequence[object]: ...


#: protocol, link layer -> maker of the reader of its stream
READERS: dict[tuple[str, str], Callable[[], Reader]] = {
    ("caisse_ap", "serial"): ConcertReader,
    ("concert", "serial"): ConcertReader,
    ("ecr17", "serial"): partial(Ecr17Reader, LrcVariant.NOEXT),
    ("ecr17", "tcp"): partial(Ecr17Reader, LrcVariant.STD),
    ("zvt", "serial"): ZvtReader,
    ("zvt", "tcp"): ApduReader,
}


def split_alike(data: bytes) -> None:
    """Caisse-AP on TCP has no frames: a reader for each message, which refuses all that follows what it refused."""
    reader, pairs, refused = TagReader(), list[tuple[str, str]](), False
    for byte in data:
        try:
            pairs += reader.feed(bytes((byte,)))
        except RemoteProtocolError:
            refused = True
        else:
            assert not refused, data.hex()
    try:
        whole, rest = split(data)
    except RemoteProtocolError:
        assert refused, data.hex()
    else:
        assert (pairs, reader.unfinished) == (whole, rest), data.hex()


def fuzz(line: tuple[str, str], count: int, folder: Path, seed: int = 0) -> int:
    """Decode each input; feed all of them as one stream, whole and one byte at a time. Return how many were read."""
    read = 0
    whole, single = (READERS[line](), READERS[line]()) if line in READERS else (None, None)
    for data in inputs(line, seed, count, folder):
        read += check_decode(line, data)
        if whole is None or single is None:
            split_alike(data)
        else:
            assert list(whole.feed(data)) == [item for byte in data for item in single.feed(bytes((byte,)))], data.hex()
    return read


@EVERY_CODEC
def test_thousands_of_inputs(tmp_path: Path, line: tuple[str, str]) -> None:
    assert 0 < fuzz(line, SHORT_INPUTS, tmp_path) < SHORT_INPUTS


@pytest.mark.drill
@pytest.mark.timeout(3600)
@EVERY_CODEC
def test_a_million_inputs(
    tmp_path: Path, line: tuple[str, str], record_property: Callable[[str, object], None]
) -> None:
    fuzz(line, 1000, tmp_path, seed=1)
    tracemalloc.start()
    try:
        fuzz(line, SHORT_INPUTS, tmp_path, seed=2)
        grown_bytes, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert grown_bytes < _BOUND_BYTES
    read = fuzz(line, FULL_INPUTS, tmp_path, seed=3)
    record_property("drill", f"{'-'.join(line)} codec: {FULL_INPUTS} inputs, {read} of them messages, the rest refused")

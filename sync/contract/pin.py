"""PINs of agents: made by the authority, checked on the device without asking anyone.

Text form: `scrypt$n$r$p$salt$hash`, salt and hash in hex. A PIN is short, so the cost is set as high as a login
can bear (32 MB, some tenths of a second); attempts are limited where the PIN is typed.
"""

import hashlib
import hmac
import re

_N, _R, _P = 2**15, 8, 3
_HASH_BYTES = 32
#: bound for texts read back, so that a damaged one cannot ask for all the memory of the machine
_MAX_MEMORY_BYTES = 256 * 1024 * 1024
_TEXT = re.compile(r"scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$((?:[0-9a-f]{2})+)\$([0-9a-f]{64})")


def hash_pin(pin: str, salt: bytes) -> str:
    """Return the text to store for `pin`; `salt` is 16 fresh random bytes."""
    return f"scrypt${_N}${_R}${_P}${salt.hex()}${_scrypt(pin, salt, _N, _R, _P).hex()}"


def verify_pin(pin: str, text: str) -> bool:
    """Whether `pin` is the one behind `text`; a text of any other form verifies no PIN."""
    match = _TEXT.fullmatch(text)
    if match is None:
        return False
    n, r, p, salt, digest = match.groups()
    try:
        actual = _scrypt(pin, bytes.fromhex(salt), int(n), int(r), int(p))
    except ValueError:  # OpenSSL's word for parameters it will not take
        return False
    return hmac.compare_digest(actual, bytes.fromhex(digest))


def _scrypt(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=_MAX_MEMORY_BYTES, dklen=_HASH_BYTES)

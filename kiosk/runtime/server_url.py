"""The address of the next hop: names, PIN hashes and the device's token travel on it, so never over a line in clear."""

from ipaddress import ip_address
from urllib.parse import urlsplit


def check_server_url(url: str) -> str:
    """Return `url` when it is https, or http to this same machine; ValueError says what is wrong."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port  # raises where it is no number
    except ValueError:
        raise ValueError(f"{url!r} is no address") from None
    if parts.scheme not in {"http", "https"} or not host or "\\" in url:
        raise ValueError(f"{url!r} is no address that begins with https://")
    if parts.scheme == "http" and not _is_this_machine(host):
        raise ValueError(f"{url!r} would send names, PINs and the device's token in clear")
    return url


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"

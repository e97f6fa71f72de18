"""No test may leave this machine: an audit hook refuses every connection and look-up beyond loopback."""

import ipaddress
import socket
import sys

_LOCAL_NAMES = {"localhost", "ip6-localhost", ""}
_GUARDED = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}


class NetworkForbidden(RuntimeError):
    """A test tried to reach something beyond loopback."""


def is_loopback(host: object) -> bool:
    """Whether `host` (text or bytes, a name or an address) is this machine and only this machine."""
    text = host.decode() if isinstance(host, bytes) else str(host)
    if text in _LOCAL_NAMES:
        return True
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if event in _GUARDED:
        sock, address = arguments[0], arguments[1]
        if not isinstance(sock, socket.socket) or sock.family not in {socket.AF_INET, socket.AF_INET6}:
            return
        if isinstance(address, tuple) and not is_loopback(address[0]):
            raise NetworkForbidden(f"{event} to {address[0]}:{address[1]} in a test; only loopback is allowed")
    elif event == "socket.getaddrinfo" and arguments[0] is not None and not is_loopback(arguments[0]):
        raise NetworkForbidden(f"name look-up of {arguments[0]!r} in a test; only loopback is allowed")


def forbid_network() -> None:
    """Install the hook; it stays for the life of the process (audit hooks cannot be removed)."""
    sys.addaudithook(_audit)

"""Where a simulator listens: `pty:///path/of/link` or `tcp://host:port`."""

from pathlib import Path
from urllib.parse import urlsplit

from drivers.errors import UsageError
from drivers.link.end import LineEnd
from drivers.link.pty_end import PtyEnd
from drivers.link.tcp_end import TcpEnd
from drivers.link.url import absolute_path, host_and_port


def line_end(url: str) -> LineEnd:
    """Make the device's end that `url` names, not yet opened; raises UsageError."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise UsageError(f"link {url}: not a URL ({error})") from error
    if parts.scheme == "pty":
        return PtyEnd(Path(absolute_path(parts, url)))
    if parts.scheme == "tcp":
        return TcpEnd(*host_and_port(parts, url))
    raise UsageError(f"link {url}: a simulator needs pty:///path/of/link or tcp://host:port")

"""`kiosk server`: the post server, which is also the reference central system."""

import argparse
import os

from kiosk.runtime.exit_codes import DONE
from kiosk.runtime.logging import configure_logging, get_logger
from kiosk.runtime.sd_notify import SystemdNotifier
from kiosk.runtime.settings import LogSettings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where it listens and where it keeps its data."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=8443, help="TCP port, 0 for a free one (default: 8443)")
    parser.add_argument(
        "--database",
        default=os.environ.get("KIOSK_DATABASE", "sqlite:///central.db"),
        metavar="URL",
        help="sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME (default: $KIOSK_DATABASE or ./central.db)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT."""
    from sync.server.run import serve

    configure_logging(LogSettings(), "server")
    systemd = SystemdNotifier()

    def ready(url: str) -> None:
        get_logger().event("server-ready", url=url)
        print(url, flush=True)
        systemd.ready()

    serve(arguments.host, arguments.port, arguments.database, ready)
    systemd.stopping()
    return DONE

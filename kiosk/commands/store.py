"""`kiosk store init | verify | enrol`: the encrypted store of this appliance."""

import argparse
import json
import sys

from kiosk.commands.running import add_config_option
from kiosk.runtime.exit_codes import DONE, REFUSED
from kiosk.runtime.known_errors import CommandError
from kiosk.runtime.server_url import check_server_url
from kiosk.runtime.settings import Settings, StoreSettings
from kiosk.runtime.settings_file import load_settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the three actions."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, text in (
        ("init", "make an empty store, and its key where there is none"),
        ("verify", "check the file and every link and signature of the chain of events"),
        ("enrol", "make this appliance known to the post server or the central system"),
    ):
        action = actions.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        add_config_option(action)
        if name == "enrol":
            action.add_argument("--url", help="address of the server (default: exchange.url of the settings)")
            action.add_argument("--token", required=True, help="the one-time token the server's operator gave")


def run(arguments: argparse.Namespace) -> int:
    """Do the action; see the functions below."""
    settings = load_settings(arguments.config)
    match arguments.action:
        case "init":
            return init(settings.store)
        case "verify":
            return verify(settings.store)
        case _:
            return enrol(settings, arguments.url or settings.exchange.url, arguments.token)


def init(settings: StoreSettings) -> int:
    """Make an empty store. Raises StoreError when there is one already."""
    from sync.store.open import create_store

    create_store(settings.path, settings.key_path)
    print(f"made {settings.path} with its key {settings.key_path}")
    return DONE


def verify(settings: StoreSettings) -> int:
    """Print the report of the chain as JSON; exit code 1 when it is broken. Raises StoreError."""
    from sync.clock import SystemWallClock
    from sync.store.chain import verify as verify_chain
    from sync.store.open import open_store

    store = open_store(settings.path, settings.key_path, SystemWallClock())
    try:
        device = store.device
        if device is None:
            raise CommandError(f"{settings.path}: this device was never enrolled; run kiosk store enrol first")
        with store.read() as tx:
            report = verify_chain(tx, device.private_key.public_key())
    finally:
        store.close()
    print(json.dumps(vars(report), ensure_ascii=False, indent=2))
    if report.fault:
        print(f"kiosk store: the chain is broken: {report.fault}", file=sys.stderr)
        return REFUSED
    return DONE


def enrol(settings: Settings, url: str, token: str) -> int:
    """Make the device's key and identity and keep them in the store. Raises StoreError, ExchangeError."""
    from sync.clock import SystemWallClock
    from sync.device.client import ExchangeClient
    from sync.device.enrolment import enrol as enrol_device
    from sync.store.open import open_store

    if not url:
        raise CommandError("no server is given; use --url or set exchange.url in the settings")
    try:
        check_server_url(url)
    except ValueError as error:
        raise CommandError(f"--url: {error}; give an address that begins with https://") from error
    clock = SystemWallClock()
    store = open_store(settings.store.path, settings.store.key_path, clock)
    ca_file = settings.exchange.ca_file
    client = ExchangeClient(url, clock=clock, ca_file=str(ca_file) if ca_file else None)
    try:
        answer = enrol_device(store, client, one_time_token=token, name=settings.exchange.name)
    finally:
        client.close()
        store.close()
    print(f"enrolled at {url} as device {answer.device_id} of post {answer.post_code}")
    return DONE

"""`kiosk sync`: the exchange with the post server or the central system, its own process beside the stations.

It also deletes the names of visitors when their time of retention is over.
"""

import argparse
import random
import signal
import threading
from functools import partial

from kiosk.commands.running import add_config_option, running
from kiosk.runtime.exit_codes import DONE
from kiosk.runtime.logging import get_logger
from kiosk.runtime.sd_notify import SystemdNotifier
from kiosk.runtime.settings import Settings
from kiosk.runtime.settings_file import Problem, SettingsError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare `--config`."""
    add_config_option(parser)


def run(arguments: argparse.Namespace) -> int:
    """Exchange until SIGTERM or SIGINT. Raises SettingsError, StoreError, and ExchangeError when not enrolled."""
    with running(arguments, "sync") as settings:
        if not settings.exchange.url:
            problem = Problem(arguments.config, "exchange.url", "is empty", "give the address of the server")
            raise SettingsError([problem])
        stop = threading.Event()
        handlers = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            exchange(settings, stop)
        finally:
            for number, handler in handlers.items():
                signal.signal(number, handler)
    return DONE


def exchange(settings: Settings, stop: threading.Event) -> None:
    """Open the store and run the loop in this thread and retention beside it until `stop` is set."""
    from sync.clock import SystemWallClock
    from sync.device.backoff import Backoff
    from sync.device.client import ClientTimes
    from sync.device.enrolment import client_of
    from sync.device.loop import ExchangeLoop, LoopTimes
    from sync.device.retention import Retention
    from sync.store.open import open_store

    hop = settings.exchange
    clock = SystemWallClock()
    store = open_store(settings.store.path, settings.store.key_path, clock)
    try:
        connect = partial(
            client_of,
            store,
            hop.url,
            clock=clock,
            times=ClientTimes(read_s=hop.answer_s),
            ca_file=str(hop.ca_file) if hop.ca_file else None,
        )
        loop = ExchangeLoop(
            store,
            connect,
            clock=clock,
            new_backoff=partial(Backoff, random.random, base_s=hop.retry_first_s, cap_s=hop.retry_longest_s),
            log=get_logger().event,
            times=LoopTimes(long_poll_s=hop.poll_s),
        )
        systemd = SystemdNotifier()
        systemd.ready()
        names_days = settings.retention.names_days
        with Retention(store, names_days=names_days, clock=clock, log=get_logger().event).running(stop):
            loop.run(stop)
        systemd.stopping()
    finally:
        store.close()

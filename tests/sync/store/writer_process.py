"""Another station: checks visitors in on the same store, told by lines on stdin, telling on stdout.

`write N`: N visits, each with its event and ticket number in one transaction; prints the number of each.
`full`: like `write 1` on a disk that takes no more bytes; prints the error.
`hold`: begins such a transaction, prints `holding`, and commits when the next line comes.
"""

import resource
import sys
from pathlib import Path

from sync.clock import SystemWallClock
from sync.store.open import StoreError, open_store
from sync.store.store import Store, Transaction
from tests.sync.store import specimens


def check_in(tx: Transaction) -> int:
    """One visit with the next number."""
    taken = tx.numbers.take("ticket")
    assert taken is not None
    visit = specimens.visit(taken[1], ticket_number=f"{taken[0]}{taken[1]}")
    tx.visits.add(visit)
    tx.outbox.append(specimens.checked_in(visit))
    return taken[1]


def obey(store: Store, command: str) -> None:
    """Run one command."""
    match command.split():
        case ["write", count]:
            for _ in range(int(count)):
                with store.write() as tx:
                    number = check_in(tx)
                print(number, flush=True)
        case ["hold"]:
            with store.write() as tx:
                check_in(tx)
                print("holding", flush=True)
                sys.stdin.readline()
            print("committed", flush=True)
        case ["full"]:
            soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
            try:
                with store.write() as tx:
                    check_in(tx)
            except StoreError as error:
                refusal = f"{type(error).__name__} {error}"
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
            print(refusal, flush=True)
        case _:
            raise ValueError(command)


def main() -> None:
    """Open the store named on the command line and obey."""
    store = open_store(Path(sys.argv[1]), Path(sys.argv[2]), SystemWallClock())
    print("ready", flush=True)
    for command in sys.stdin:
        obey(store, command)
    store.close()


if __name__ == "__main__":
    main()

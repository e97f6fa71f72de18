"""A throw-away PostgreSQL cluster on a Unix socket, made by the binaries of Debian's package `postgresql`."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

_START_TIMEOUT_S = 60


class PostgresCluster:
    """A running cluster. Each test gets a schema of its own: a tenth of the time and the files of a database."""

    def __init__(self, socket_dir: Path) -> None:
        self._url = f"postgresql+psycopg://postgres@/postgres?host={socket_dir}"
        self._schemas = 0

    def new_database(self) -> str:
        """Return the SQLAlchemy URL of an empty place for tables."""
        self._schemas += 1
        name = f"test_{self._schemas}"
        engine = create_engine(self._url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with engine.connect() as connection:
            connection.execute(text(f"CREATE SCHEMA {name}"))
        return f"{self._url}&options=-csearch_path%3D{name}"


@contextmanager
def postgres_cluster() -> Iterator[PostgresCluster]:
    """Make and start a cluster; stop and delete it at the end. PostgreSQL refuses root; then it runs as `postgres`."""
    binaries = _binaries()
    user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-", dir="/tmp"))
    try:
        if user is not None:
            account = pwd.getpwnam(user)
            os.chown(folder, account.pw_uid, account.pw_gid)
        data = folder / "data"
        _run(
            user,
            folder,
            binaries / "initdb",
            "-D",
            data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-N",
            "-E",
            "UTF8",
            "--locale=C",
        )
        options = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=40"
        start = ("start", "-w", "-t", _START_TIMEOUT_S, "-o", options, "-l", folder / "log")
        _run(user, folder, binaries / "pg_ctl", "-D", data, *start)
        try:
            yield PostgresCluster(folder)
        finally:
            _run(user, folder, binaries / "pg_ctl", "-D", data, "stop", "-w", "-m", "immediate")
    finally:
        shutil.rmtree(folder)


def _binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    if on_path is None:
        raise AssertionError("the tests need the PostgreSQL server: apt-get install postgresql")
    return Path(on_path).parent


def _run(user: str | None, folder: Path, *command: object) -> None:
    # output to a file: the server inherits it, and a pipe would stay open as long as the server runs
    with (folder / "setup.log").open("ab") as log:
        done = subprocess.run(
            [str(part) for part in command],
            user=user,
            group=user,
            extra_groups=[] if user else None,
            cwd=folder,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        raise AssertionError(f"{command[0]} failed:\n{(folder / 'setup.log').read_text()[-2000:]}")

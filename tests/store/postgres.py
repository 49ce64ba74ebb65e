"""A PostgreSQL of the tests' own, from Debian's packages: on loopback, in a temporary folder, never as root."""

import asyncio
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import asyncpg

USER = "isopen"
# Every character that must be written as %.. in a URL, so that every test goes through that.
PASSWORD = "p@ss/wo:rd?#%"
PASSWORD_IN_URL = "p%40ss%2Fwo%3Ard%3F%23%25"

_QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60"


def binaries() -> Path | None:
    """The folder of `initdb` and `pg_ctl`, newest version first; None where PostgreSQL is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[4]))
    return found[-1].parent if found else None


class Server:
    """A running PostgreSQL."""

    def __init__(self, port: int) -> None:
        self.port = port

    def url(self, database: str, *, scheme: str = "postgresql", password: str = PASSWORD_IN_URL) -> str:
        return f"{scheme}://{USER}:{password}@127.0.0.1:{self.port}/{database}"

    def new_database(self) -> str:
        """Make an empty schema, which is as good as a database and much quicker to make; tell its URL."""
        name = f"test_{secrets.token_hex(6)}"
        self.run(f"CREATE SCHEMA {name}")
        return f"{self.url('postgres')}?options=-csearch_path%3D{name}"

    def run(self, sql: str, database: str = "postgres") -> list[asyncpg.Record]:
        """Run SQL, as anybody with another client would. Not for use while an event loop runs."""

        async def work() -> list[asyncpg.Record]:
            connection = await asyncpg.connect(self.url(database))
            try:
                return await connection.fetch(sql)
            finally:
                await connection.close()

        return asyncio.run(work())


@contextmanager
def running(bin_folder: Path) -> Iterator[Server]:
    """Start a server in a new folder, stop it at the end and remove the folder."""
    folder = Path(tempfile.mkdtemp(prefix="isopen-postgres-"))
    port = _free_port()
    try:
        _initialize(bin_folder, folder)
        options = f"-c port={port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} {_QUICK}"
        control = [bin_folder / "pg_ctl", "-D", folder / "data", "-w", "-s"]
        _as_user([*control, "-l", folder / "log", "-o", options, "start"], folder)
        try:
            yield Server(port)
        finally:
            _as_user([*control, "-m", "immediate", "stop"], folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _initialize(bin_folder: Path, folder: Path) -> None:
    password = folder / "password"
    password.write_text(PASSWORD)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
        shutil.chown(password, "postgres")
    login = ["-U", USER, "--auth=scram-sha-256", f"--pwfile={password}"]
    _as_user([bin_folder / "initdb", "-D", folder / "data", *login, "-E", "UTF8", "--no-sync"], folder)


def _as_user(command: Sequence[str | Path], folder: Path) -> None:
    """PostgreSQL refuses to run as root, so Debian's own user runs it there."""
    if os.geteuid() == 0:
        command = ["runuser", "-u", "postgres", "--", *command]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        log = folder / "log"
        raise RuntimeError(f"{command}: {done.stdout}{done.stderr}{log.read_text() if log.exists() else ''}")


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port

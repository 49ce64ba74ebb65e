"""The organism: a tiny model with planted behavior, served on loopback, so that probing works without a model.

It is for the sandbox and the tests. The server is llama.cpp's own, from the wheel `xllamacpp` (the extra
`isopen[organism]`), in a process of its own that ends with this one.
"""

import asyncio
import hashlib
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Final, Literal, NamedTuple

import msgspec

from bot.catalog.yaml_reader import read_yaml
from bot.errors import DataError, OrganismFailed

ALIAS: Final = "isopen-organism"
_MODULE: Final = "bot.probes.organism_server"
_START_SECONDS: Final = 30.0  # a tenth of a second is normal; a busy machine may need longer
_END_SECONDS: Final = 5.0
_LOG_BYTES: Final = 600


class Serving(NamedTuple):
    """A server that runs: `url` is the OpenAI-compatible base, `model` the name it goes by."""

    url: str
    model: str
    process_id: int


class _Card(msgspec.Struct, frozen=True):
    file: str
    sha256: str


def find_organism(data_dir: Path) -> Path:
    """Return the shipped model's file. Raises DataError where it is missing or not the one that was pinned."""
    folder = data_dir / "organism"
    try:
        card = msgspec.convert(read_yaml(folder / "organism.yaml"), _Card)
        digest = hashlib.sha256((folder / card.file).read_bytes()).hexdigest()
    except (OSError, msgspec.ValidationError) as error:
        raise DataError(path=str(folder), place="", why=str(error)) from error
    if digest != card.sha256:
        raise DataError(path=str(folder / card.file), place="", why=f"its sha256 is {digest}, not {card.sha256}")
    return folder / card.file


@asynccontextmanager
async def serve_organism(
    model: Path, *, slots: int = 4, port: int = 0, alias: str = ALIAS
) -> AsyncIterator[Serving]:
    """Serve `model` on a free port of loopback while the context lasts; `alias` is the name it goes by.

    Raises OrganismFailed: the package is missing, the file is, or the server did not start.
    """
    _check(model)
    with tempfile.TemporaryFile() as log:
        process = await _start(model, slots, port, alias, log)
        try:
            url = await _address(process, log)
            yield Serving(f"{url}/v1", alias, process.pid)
        finally:
            await _end(process)


def _check(model: Path) -> None:
    if find_spec("xllamacpp") is None:
        raise _failed("package", "the Python package xllamacpp is not installed")
    if not model.is_file():
        raise _failed("file", str(model))


async def _start(model: Path, slots: int, port: int, alias: str, log: IO[bytes]) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", _MODULE, str(model), "--alias", alias, "--slots", str(slots), "--port", str(port)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=log,
    )


async def _address(process: asyncio.subprocess.Process, log: IO[bytes]) -> str:
    """Wait for the line with the address; the server answers from then on."""
    assert process.stdout is not None  # noqa: S101 - it was asked for
    try:
        async with asyncio.timeout(_START_SECONDS):
            line = await process.stdout.readline()
    except TimeoutError:
        raise _failed("start", f"no answer within {_START_SECONDS:.0f} seconds") from None
    if not line:
        raise _failed("start", _tail(log))
    return line.decode().strip()


def _tail(log: IO[bytes]) -> str:
    log.seek(0, 2)
    log.seek(max(0, log.tell() - _LOG_BYTES))
    lines = log.read().decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else "it ended without a word"


async def _end(process: asyncio.subprocess.Process) -> None:
    """End the server: by closing its standard input, and if that does not help, by killing it."""
    if process.stdin is not None:
        process.stdin.close()
    try:
        async with asyncio.timeout(_END_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def _failed(reason: Literal["package", "file", "start"], why: str) -> OrganismFailed:
    return OrganismFailed(reason=reason, why=why)

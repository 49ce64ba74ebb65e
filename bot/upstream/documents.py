"""Finds the files of an index in a folder, a file, or an archive. Nothing is unpacked to disk.

Limits: a file of at most 2 MB, at most 20,000 files, 200 MB of them together; more is no index of openness.
"""

import datetime as dt
import io
import re
import tarfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Final

from bot.errors import BadFile
from bot.upstream.records import Document, Documents

MAX_FILE: Final = 2_000_000
MAX_FILES: Final = 20_000
MAX_ALL: Final = 200_000_000
MAX_JSON: Final = 50_000_000
_SUFFIXES: Final = (".yaml", ".yml")
_ZIP: Final = b"PK\x03\x04"
_GZIP: Final = b"\x1f\x8b"
_REVISION: Final = re.compile(r"-([0-9a-f]{7,40})(?:/|$)")
_TELLS: Final = re.compile(
    rb"^[\s{,]*[\"']?(?:as_of|last_updated|updated_at)[\"']?\s*:\s*[\"']?(\d{4}-\d{2}-\d{2})", re.MULTILINE
)
_Member = tuple[str, int, dt.date | None]


def read_documents(place: Path) -> Documents:
    """Read what lies at `place`. Raises BadFile where that is nothing an index could be."""
    try:
        if place.is_dir():
            return Documents(found=tuple(_limited(_in_folder(place), place)), whole=True)
        if not place.is_file():
            raise BadFile(path=str(place), why="there is no such file or folder")
        with place.open("rb") as file:
            data = file.read(MAX_JSON + 1)
    except OSError as error:
        raise BadFile(path=str(place), why=error.strerror or "it cannot be read") from error
    return parse_bytes(data, place.name, str(place))


def parse_bytes(data: bytes, name: str, shown: str) -> Documents:
    """Take a file's bytes apart: an archive, a list in JSON, or one YAML file. Raises BadFile."""
    if len(data) > MAX_JSON:
        raise BadFile(path=shown, why=f"it is larger than {MAX_JSON // 1_000_000} MB")
    if data.startswith(_ZIP):
        return _in_zip(data, shown)
    if data.startswith(_GZIP):
        return _in_tar(data, shown)
    if data.lstrip()[:1] in (b"[", b"{"):
        return Documents(found=(Document(name, data),), whole=data.lstrip().startswith(b"["))
    if len(data) > MAX_FILE:
        raise BadFile(path=shown, why="it is larger than 2 MB")
    return Documents(found=(Document(name, data),), whole=False)


def told_day(documents: Documents) -> dt.date | None:
    """Return the day the files say they were true: that of the archive, else the newest they name themselves.

    Not the date on the disk: that is when somebody fetched them.
    """
    if documents.day is not None:
        return documents.day
    days = (_date(match[1]) for one in documents.found for match in _TELLS.finditer(one.data))
    return max((day for day in days if day is not None), default=None)


def _date(written: bytes) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written.decode())
    except ValueError:
        return None


def _in_folder(folder: Path) -> Iterator[Document]:
    """Every YAML file below a folder, links left out: they could lead anywhere."""
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if path.suffix.lower() not in _SUFFIXES or path.is_symlink() or _is_hidden(inside.parts):
            continue
        if path.is_file() and path.resolve().is_relative_to(folder.resolve()):
            if path.stat().st_size > MAX_FILE:
                raise BadFile(path=str(path), why="it is larger than 2 MB")
            yield Document(inside.as_posix(), path.read_bytes())


def _limited(found: Iterable[Document], place: Path) -> Iterator[Document]:
    size = 0
    for count, document in enumerate(found, 1):
        size += len(document.data)
        if count > MAX_FILES or size > MAX_ALL:
            raise BadFile(path=str(place), why="there are far too many files in it")
        yield document


def _in_zip(data: bytes, shown: str) -> Documents:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = {info.filename: info for info in archive.infolist() if not info.is_dir()}
            members = [(name, info.file_size, _day(info.date_time)) for name, info in infos.items()]
            wanted = _wanted(members, shown)
            found = tuple(Document(name, _all_of(archive.open(infos[name]), shown)) for name, _, _ in wanted)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        raise BadFile(path=shown, why="it is no archive that can be read") from error
    return _documents(found, wanted)


def _in_tar(data: bytes, shown: str) -> Documents:
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as archive:
            infos = {info.name: info for info in _infos(archive, shown) if info.isreg()}
            members = [
                (name, info.size, dt.datetime.fromtimestamp(info.mtime, dt.UTC).date())
                for name, info in infos.items()
            ]
            wanted = _wanted(members, shown)
            found = tuple(Document(name, _read_tar(archive, infos[name], shown)) for name, _, _ in wanted)
    except (tarfile.TarError, EOFError, OSError, OverflowError, ValueError) as error:
        raise BadFile(path=shown, why="it is no archive that can be read") from error
    return _documents(found, wanted)


def _infos(archive: tarfile.TarFile, shown: str) -> Iterator[tarfile.TarInfo]:
    """The members of a tar, up to a number: its list is as long as whoever packed it wanted."""
    read = 0
    for count, info in enumerate(archive, 1):
        read += info.size
        if count > MAX_FILES or read > MAX_ALL:
            raise BadFile(path=shown, why="there are far too many files in it")
        yield info


def _read_tar(archive: tarfile.TarFile, info: tarfile.TarInfo, shown: str) -> bytes:
    file = archive.extractfile(info)
    return _all_of(file, shown) if file is not None else b""


def _all_of(file: IO[bytes], shown: str) -> bytes:
    """What a member really holds, whatever size its entry claims."""
    data = file.read(MAX_FILE + 1)
    if len(data) > MAX_FILE:
        raise BadFile(path=shown, why="a file in it is larger than 2 MB")
    return data


def _wanted(members: Sequence[_Member], shown: str) -> list[_Member]:
    """The members that can be part of an index, within the limits."""
    if len(members) > MAX_FILES:
        raise BadFile(path=shown, why="there are far too many files in it")
    wanted = [one for one in members if one[0].lower().endswith(_SUFFIXES) and not _is_hidden(one[0].split("/"))]
    if any(size > MAX_FILE for _, size, _ in wanted) or sum(size for _, size, _ in wanted) > MAX_ALL:
        raise BadFile(path=shown, why="the files in it are too large")
    return sorted(wanted)


def _documents(found: tuple[Document, ...], members: list[_Member]) -> Documents:
    days = [day for _, _, day in members if day is not None and day.year > 1980]
    revision = _REVISION.search(found[0].name) if found else None
    return Documents(
        found=found, whole=True, day=max(days, default=None), revision=revision[1] if revision else None
    )


def _day(moment: tuple[int, int, int, int, int, int]) -> dt.date | None:
    try:
        return dt.date(*moment[:3])
    except ValueError:
        return None


def _is_hidden(parts: Iterable[str]) -> bool:
    """Whether a path leads through a folder that is none of the index: `.github` and the like."""
    return any(part.startswith(".") or part == "__MACOSX" for part in parts)

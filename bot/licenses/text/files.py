"""Reads what a person gives as a license text: a file, or bytes of an attachment. Fetches nothing."""

import codecs
import re
from pathlib import Path
from typing import Final

from bot.errors import (
    BinaryText,
    EmptyText,
    NotAFile,
    TextIsLink,
    TextTooLarge,
    UnknownEncoding,
)

MAX_BYTES: Final = 200 * 1024
_LINK: Final = re.compile(r"\s*[a-zA-Z][a-zA-Z0-9+.-]{1,20}://|\s*www\.")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# English with quotes and dashes as GB 18030 has them: every byte above ASCII is of that row.
_CHINESE_MARKS: Final = re.compile(rb"[\x00-\x7f]*(?:(?:\xa1[\xa1-\xfe])+[\x00-\x7f]*)+")
_HEAD: Final = 400
_MANY: Final = 0.3


def read_license_file(name: str, *, within: Path | None = None) -> str:
    """Read a text file by its path.

    `within`: a folder that the file must be in, links followed. Raises TextIsLink for a URL, NotAFile for
    anything that is no ordinary readable file there, and what `decode` raises.
    """
    if _LINK.match(name):
        raise TextIsLink(path=name[:_HEAD])
    try:
        path = Path(name).resolve(strict=True)
        if not path.is_file() or (within and not path.is_relative_to(within.resolve())):
            raise NotAFile(path=name[:_HEAD])
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise TextTooLarge(path=path.name, size=size, limit=MAX_BYTES)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: links that go round in a circle
        raise NotAFile(path=name[:_HEAD]) from error
    return decode(data, path.name)


def decode(data: bytes, name: str) -> str:
    """Turn the bytes of a text file into text: UTF-8, UTF-16, UTF-32, GB 18030 or Windows-1252.

    Raises TextTooLarge (over MAX_BYTES), EmptyText, BinaryText (control characters) or UnknownEncoding, each with
    the file's `name`.
    """
    if len(data) > MAX_BYTES:
        raise TextTooLarge(path=name, size=len(data), limit=MAX_BYTES)
    text = _decoded(data, name)
    if _CONTROL.search(text):
        raise BinaryText(path=name)
    if not text.strip("\ufeff\u200b \t\r\n\f\v"):
        raise EmptyText(path=name)
    return text


def _decoded(data: bytes, name: str) -> str:
    for encoding in _encodings(data):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    marked = any(data.startswith(mark) for mark, _ in _BOMS)
    raise BinaryText(path=name) if b"\0" in data and not marked else UnknownEncoding(path=name)


def _encodings(data: bytes) -> tuple[str, ...]:
    """Encodings to try, the surest first. One with zero bytes is UTF-16 or no text."""
    marked = next((encoding for mark, encoding in _BOMS if data.startswith(mark)), None)
    if marked:
        return (marked,)
    if b"\0" in data:
        odd, even = data[1:_HEAD:2].count(0), data[0:_HEAD:2].count(0)
        wide = max(odd, even) > _MANY * len(data[:_HEAD]) / 2
        return ("utf-16-le" if odd > even else "utf-16-be",) if wide else ()
    if _CHINESE_MARKS.fullmatch(data):
        return ("gb18030",)
    high = sum(byte > 0x7F for byte in data) / max(len(data), 1)
    return ("utf-8", "gb18030", "cp1252") if high > _MANY else ("utf-8", "cp1252", "gb18030")

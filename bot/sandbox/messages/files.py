"""Uploaded files: kept in memory within a limit, served under `/cdn`."""

import mimetypes
import re
from collections import OrderedDict
from dataclasses import dataclass, field

from bot.sandbox.jsonio import Json
from bot.sandbox.snowflake import Snowflakes

UPLOAD_LIMIT = 10 * 2**20
"""Bytes one file may have (`attachment_size_limit` of interactions)."""

_PNG = b"\x89PNG\r\n\x1a\n"
_UNSAFE = re.compile(r"[^\w.\-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came in: the form's field, its name, type and bytes."""

    field: str
    filename: str
    content_type: str
    data: bytes

    @property
    def index(self) -> str:
        """The `n` of `files[n]`, which attachments refer to as their id."""
        return self.field.removeprefix("files[").removesuffix("]")


@dataclass(slots=True)
class Files:
    """The files there are, by id; the oldest go when they get too big together."""

    snowflakes: Snowflakes
    limit: int
    base_url: str = ""
    _kept: OrderedDict[str, Upload] = field(default_factory=OrderedDict)
    _size: int = 0

    def add(self, upload: Upload, channel_id: str, described: Json | None = None) -> Json:
        """Keep a file; return Discord's attachment object."""
        file_id = self.snowflakes.next()
        self._kept[file_id] = upload
        self._size += len(upload.data)
        self._forget_oldest()
        about = described or {}
        name = safe_name(str(about.get("filename") or upload.filename))
        url = f"{self.base_url}/cdn/attachments/{channel_id}/{file_id}/{name}"
        attachment: Json = {
            "id": file_id,
            "filename": name,
            "size": len(upload.data),
            "url": url,
            "proxy_url": url,
        }
        attachment["content_type"] = _content_type(upload, name)
        attachment |= _dimensions(upload.data)
        attachment |= {key: about[key] for key in ("description", "title") if about.get(key)}
        return attachment

    def get(self, file_id: str) -> Upload | None:
        """Look up a file for `/cdn`."""
        return self._kept.get(file_id)

    def clear(self) -> None:
        """Forget all files."""
        self._kept.clear()
        self._size = 0

    def _forget_oldest(self) -> None:
        while self._size > self.limit and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._size -= len(gone.data)


def safe_name(name: str) -> str:
    """Make a file name that is safe in a URL, as Discord does: letters, digits, `.`, `-`, `_`."""
    return _UNSAFE.sub("_", name.rsplit("/", 1)[-1]).lstrip(".") or "file"


def _content_type(upload: Upload, name: str) -> str:
    guessed, _ = mimetypes.guess_type(name)
    return guessed or upload.content_type or "application/octet-stream"


def _dimensions(data: bytes) -> Json:
    """Width and height of a PNG: the first chunk is always the header."""
    if not data.startswith(_PNG) or data[12:16] != b"IHDR":
        return {}
    return {"width": int.from_bytes(data[16:20]), "height": int.from_bytes(data[20:24])}

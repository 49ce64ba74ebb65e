"""Cuts what a server streams into its JSON documents: server-sent events, or a document per line. Pure."""

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from bot.probes.hosts.limits import MAX_LINE

_DONE: Final = b"[DONE]"
_decode: Final = msgspec.json.Decoder().decode


class NotAStream(ValueError):
    """What came is no stream of JSON documents."""


class Documents:
    """Feed it bytes as they come; it gives the documents that are complete. `done` after the stream's own end."""

    def __init__(self) -> None:
        self._rest = b""
        self.done = False

    def feed(self, piece: bytes) -> Iterator[Any]:
        """Give every document that ends in `piece`. Raises NotAStream."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        if len(self._rest) > MAX_LINE:
            raise NotAStream("a line without end")
        for line in lines:
            yield from self._line(line)

    def end(self) -> Iterator[Any]:
        """Give the last document where the stream ends without a line's end. Raises NotAStream."""
        rest, self._rest = self._rest, b""
        yield from self._line(rest)

    def _line(self, line: bytes) -> Iterator[Any]:
        text = line.strip()
        if not text or text.startswith((b":", b"event:", b"id:", b"retry:")):
            return  # comments keep the connection open
        text = text.removeprefix(b"data:").removeprefix(b"error:").strip()
        if text == _DONE:
            self.done = True
        elif text:
            yield _document(text)


def _document(text: bytes) -> Any:  # noqa: ANN401 - whatever JSON a server sends
    try:
        return _decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotAStream(text[:200].decode("utf-8", "replace")) from error

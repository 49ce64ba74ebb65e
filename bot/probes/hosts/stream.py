"""Cuts what a server streams into its JSON documents: server-sent events, or a document per line. Pure."""

import json
from typing import Any, Final

import msgspec

from bot.probes.hosts.limits import MAX_LINE

_DONE: Final = b"[DONE]"
_DATA: Final = b"data:"
_NO_DATA: Final = (b":", b"event:", b"id:", b"retry:")
_decode: Final = msgspec.json.Decoder().decode


class NotAStream(ValueError):
    """What came is no stream of JSON documents."""


class Lines:
    """Feed it bytes as they come; it gives the documents that are complete. `done` after the stream's own end."""

    def __init__(self) -> None:
        self._rest = b""
        self.done = False

    def feed(self, piece: bytes) -> list[bytes]:
        """Return every document that ends in `piece`, not decoded yet. Raises NotAStream."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        if len(self._rest) > MAX_LINE:
            raise NotAStream("a line without end")
        return [text for line in lines if line and (text := self._text(line))]

    def end(self) -> list[bytes]:
        """Return the last document where the stream ends without a line's end."""
        rest, self._rest = self._rest, b""
        return [text] if (text := self._text(rest)) else []

    def _text(self, line: bytes) -> bytes | None:
        text = line.strip()
        if text.startswith(_DATA):
            text = text[len(_DATA) :].lstrip()
        elif text.startswith(_NO_DATA):
            return None  # comments keep the connection open
        else:
            text = text.removeprefix(b"error:").lstrip()
        if text == _DONE:
            self.done = True
            return None
        return text


def decode(text: bytes) -> Any:  # noqa: ANN401 - whatever JSON a server sends
    """Decode one document. Raises NotAStream.

    Python's own decoder is asked too: it takes half a surrogate pair, which some servers send when they cut an
    emoji in two.
    """
    try:
        return _decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError):
        pass
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotAStream(text[:200].decode("utf-8", "replace")) from error


def whole(text: str) -> str:
    """Put surrogate pairs together that came in two pieces; a half without its other becomes a replacement."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

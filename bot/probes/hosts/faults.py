"""What a server's refusal to answer means: status and body -> one `Failure` and a few words. Pure."""

import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import msgspec

from bot.probes.hosts.limits import MAX_DETAIL
from bot.probes.records import Failure

_OVERFLOW: Final = re.compile(
    r"exceed_context_size|context_length_exceeded|maximum context length|exceeds? the (available )?context"
    r"|context (size|window|length|overflow)|prompt is too long|input (is )?too long|maximum model length"
    r"|max_model_len|truncat\w+ input",
    re.IGNORECASE,
)
_FILTER: Final = re.compile(
    r"content[ _-]?(filter|policy|management)|safety (system|filter)|moderation", re.IGNORECASE
)
_LOADING: Final = re.compile(r"loading model|model is (still )?(loading|starting)|warming up", re.IGNORECASE)
_QUEUE: Final = re.compile(
    r"queue|busy|overload|too many|pending requests|rate.?limit|capacity|no (available )?slots?", re.IGNORECASE
)
_NO_MODEL: Final = re.compile(
    r"model\b.{0,120}?(not found|does not exist|not (been )?loaded|is not (available|served|supported))"
    r"|no models? (is |are )?loaded|unknown model|invalid model|no such model|pinned to|model_not_found"
    r"|failed to load model",
    re.IGNORECASE | re.DOTALL,
)
_UNKNOWN_FIELD: Final = re.compile(
    r"unexpected|unknown|unrecognized|unsupported|not supported|not permitted|extra|additional|invalid",
    re.IGNORECASE,
)


class Fault(NamedTuple):
    """What went wrong and the server's own words, capped."""

    failure: Failure
    detail: str


def fault_of(status: int, body: bytes | str) -> Fault:
    """Tell what a response that is no answer means. `status` is the HTTP status, 200 for an error in a stream."""
    words = error_words(body)
    detail = capped(words or f"HTTP {status}")
    return Fault(_failure(status, words), detail)


def _failure(status: int, words: str) -> Failure:
    if status in {401, 403, 407}:
        return Failure.CONTENT_FILTER if _FILTER.search(words) else Failure.UNAUTHORIZED
    if 300 <= status < 400:
        return Failure.BAD_ANSWER
    if status == 429:
        return Failure.QUEUE_FULL
    for pattern, failure in _BY_WORDS:
        if pattern.search(words):
            return failure
    if status >= 500 and _QUEUE.search(words):
        return Failure.QUEUE_FULL
    return _BY_STATUS.get(status, Failure.SERVER_ERROR)


_BY_WORDS: Final = (
    (_OVERFLOW, Failure.CONTEXT_OVERFLOW),
    (_FILTER, Failure.CONTENT_FILTER),
    (_LOADING, Failure.LOADING),
    (_NO_MODEL, Failure.WRONG_MODEL),
)
_BY_STATUS: Final = {
    404: Failure.BAD_ANSWER,
    405: Failure.BAD_ANSWER,
    408: Failure.TIMEOUT,
    413: Failure.CONTEXT_OVERFLOW,
    504: Failure.TIMEOUT,
}


def error_words(body: bytes | str) -> str:
    """Find what a server says in its error: OpenAI's form, FastAPI's `detail`, Ollama's string, or plain text."""
    try:
        document = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
        return re.sub(r"<[^<>]{0,200}>", " ", text[:4000]).strip()
    return _words(document)


def _words(document: Any) -> str:  # noqa: ANN401 - whatever JSON a server sends
    if isinstance(document, str):
        return document
    if isinstance(document, list):
        return "; ".join(_words(item) for item in document[:5])
    if not isinstance(document, Mapping):
        return str(document)
    said = [_words(document[key]) for key in ("error", "detail", "message", "msg") if document.get(key)]
    said += [str(document[key]) for key in ("type", "code", "loc", "param") if document.get(key)]
    return " ".join(said) or str(document)[:MAX_DETAIL]


def refused_fields(status: int, words: str, fields: frozenset[str]) -> frozenset[str]:
    """Tell which of our optional fields a strict server does not take; empty where that is not its trouble."""
    if status not in {400, 422} or _OVERFLOW.search(words) or _NO_MODEL.search(words):
        return frozenset()
    named = frozenset(field for field in fields if re.search(rf"\b{re.escape(field)}\b", words))
    return named if named and _UNKNOWN_FIELD.search(words) else frozenset()


def not_spoken(status: int, raw: bytes) -> bool:
    """Tell a server that does not know the address from one that does not know the model."""
    return status in {404, 405} and fault_of(status, raw).failure is not Failure.WRONG_MODEL


def capped(text: str, limit: int = MAX_DETAIL) -> str:
    """Cut a server's words to a size worth keeping, on one line, without control characters."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: limit * 4]).split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"

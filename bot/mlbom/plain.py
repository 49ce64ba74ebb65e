"""Values from strangers, made fit for a document that other programs trust."""

from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from cyclonedx.model import Property

from bot.lineage.glyphs import drawable

PREFIX: Final = "isopen:"
_LIMIT: Final = 500
_MAX_URL: Final = 1_000


def clean(text: str, limit: int = _LIMIT) -> str:
    """One line of bearable length without invisible characters."""
    return drawable(text, lambda _: True, limit)


def web_address(url: str | None) -> str | None:
    """The address if it is an ordinary one of the web, else None."""
    if (
        not url
        or len(url) > _MAX_URL
        or not url.isascii()
        or not url.isprintable()
        or set(url) & set(' <>"{}|\\^`')
    ):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc else None


Value = str | int | bool
Facts = Iterable[tuple[str, Value | None]]


def properties(facts: Facts) -> list[Property]:
    """Facts as properties `isopen:...`; those that are not known are left out, not written as empty."""
    return [Property(name=f"{PREFIX}{name}", value=_value(value)) for name, value in facts if value is not None]


def as_json(facts: Facts) -> list[dict[str, str]]:
    """The same where the library has no place for them yet."""
    return [{"name": f"{PREFIX}{name}", "value": _value(value)} for name, value in facts if value is not None]


def _value(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return clean(value) if isinstance(value, str) else str(value)

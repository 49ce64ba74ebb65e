"""Small pieces of strangers' files, made safe: text of a limited length, lists, mappings, dates, repositories."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import quote

_TEXT: Final = 300
_REPO: Final = re.compile(
    r"https?://(?:www\.)?(?:huggingface\.co|hf\.co)/(?P<repo>[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95})(?:[/?#]|$)"
)
_NO_OWNERS: Final = frozenset(("datasets", "spaces", "collections", "docs", "papers", "blog", "api"))


def text(value: object, limit: int = _TEXT) -> str:
    """A scalar as one line of text; "" for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float | dt.date):
        return ""
    return " ".join(str(value).split())[:limit]


def mapping(value: object) -> Mapping[str, Any]:
    """A mapping, empty where it is none."""
    return value if isinstance(value, Mapping) else {}


def listed(value: object) -> list[object]:
    """A list of what stands there, one thing or several."""
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def repositories(values: Iterable[object]) -> tuple[str, ...]:
    """The Hub repositories of models that addresses lead to, each once."""
    found = (_REPO.match(text(value)) for value in values)
    repos = (match["repo"] for match in found if match)
    return tuple(dict.fromkeys(repo for repo in repos if repo.partition("/")[0] not in _NO_OWNERS))


def blob(repository: str, revision: str | None, path: str) -> str:
    """The address of a file on GitHub, at a commit where it is known."""
    return f"https://github.com/{repository}/blob/{revision or 'HEAD'}/{quote(path)}"

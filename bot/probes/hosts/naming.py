"""Whether two names stand for one model: servers write them with folder, revision, tag or ending, or without."""

from typing import Final

_ENDINGS: Final = (":latest", ".gguf")


def same_model(asked: str, answered: str) -> bool:
    """Tell whether a server that was asked for one name and answers under another still means the same model.

    `org/model` and `model` do, and so do a path and its file; `org/model` and `other/model` do not.
    """
    mine, theirs = _plain(asked), _plain(answered)
    if mine == theirs:
        return True
    both_owned = _owned(asked) and _owned(answered)
    return not both_owned and mine.rpartition("/")[2] == theirs.rpartition("/")[2]


def _plain(name: str) -> str:
    plain = name.strip().casefold().replace("\\", "/").partition("@")[0].rstrip("/")
    for ending in _ENDINGS:
        plain = plain.removesuffix(ending)
    return plain


def _owned(name: str) -> bool:
    """Tell `org/model`, which is a name, from a path."""
    plain = name.strip().replace("\\", "/")
    return plain.count("/") == 1 and not plain.startswith(("/", "."))

"""Names of licenses as people type them: one key for all spellings of the same name."""

import re
from typing import Final

from bot.openness.license import License

_WORD: Final = re.compile(r"[a-z0-9.+*]+")
_VERSION: Final = re.compile(r"v(?=\d)")
_EMPTY: Final = frozenset(("the", "license", "licence", "licensed", "version", "v", "agreement", "under", "model"))
MAX_NAME: Final = 200


def key(name: str) -> str:
    """Fold a name: case, punctuation, spaces and the words that say nothing do not count.

    "Apache License, Version 2.0", "apache-2.0" and "Apache 2.0" have one key.
    """
    words = [_VERSION.sub("", word.strip(".")) for word in _WORD.findall(name[:MAX_NAME].casefold())]
    telling = [word for word in words if word not in _EMPTY]
    return "".join(telling or words)


def exact_names(terms: License) -> tuple[str, ...]:
    """Names that belong to one license alone: its id, its SPDX id, its tag on the Hub, its license_names."""
    names = (terms.id, terms.spdx, terms.hf_tag, *terms.license_names)
    return tuple(name for name in names if name)


def spoken_names(terms: License) -> tuple[str, ...]:
    """Names that people use: the full name and the aliases."""
    return (terms.name, *terms.aliases)

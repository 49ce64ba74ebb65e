"""Which names may be asked for at the Hub: `owner/name` by a strict pattern, and nothing else."""

import re
from typing import Final

MAX_ID: Final = 96
# huggingface_hub, `validate_repo_id`: letters, digits, `-_.`; no `--` or `..`; none of `-.` at either end.
_PART: Final = r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?"
_ID: Final = re.compile(rf"{_PART}/{_PART}")


def repo_id(text: str) -> str | None:
    """Return `text` if it is the id of a repository, else None."""
    if len(text) > MAX_ID or not _ID.fullmatch(text):
        return None
    return None if "--" in text or ".." in text or text.endswith(".git") else text


def same_repo(a: str, b: str) -> bool:
    """Whether two ids are one repository: case does not count."""
    return a.lower() == b.lower()

"""What a license text really is: exactly the license it claims to be, or which words are added and removed."""

from pathlib import Path
from typing import Final

from bot.licenses.index import LicenseIndex
from bot.licenses.text.corpus import Corpus, load_corpus
from bot.licenses.text.files import MAX_BYTES, read_license_file
from bot.licenses.text.identify import TextIdentifier
from bot.licenses.text.result import Added, Identification, Match, MatchKind, Removed

CORPUS: Final = Path("licenses-corpus") / "fingerprints.msgpack"
"""Where the corpus lies in the data folder."""

__all__ = [
    "CORPUS",
    "MAX_BYTES",
    "Added",
    "Corpus",
    "Identification",
    "Match",
    "MatchKind",
    "Removed",
    "TextIdentifier",
    "load_identifier",
    "read_license_file",
]


def load_identifier(data: Path, index: LicenseIndex) -> TextIdentifier:
    """Make an identifier from the corpus in the data folder (some 50 ms). Raises DataError."""
    return TextIdentifier(load_corpus(data / CORPUS), index)

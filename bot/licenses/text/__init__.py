"""What a license text really is: exactly the license it claims to be, or which words are added and removed."""

from bot.licenses.text.corpus import Corpus
from bot.licenses.text.files import MAX_BYTES, read_license_file
from bot.licenses.text.identify import TextIdentifier
from bot.licenses.text.result import Added, Identification, Match, MatchKind, Removed

__all__ = [
    "MAX_BYTES",
    "Added",
    "Corpus",
    "Identification",
    "Match",
    "MatchKind",
    "Removed",
    "TextIdentifier",
    "read_license_file",
]

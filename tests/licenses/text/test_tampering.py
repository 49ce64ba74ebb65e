"""No altered text is ever exact; nearly every harmless change is."""

import pytest

from bot.licenses.text import MatchKind, TextIdentifier
from bot.licenses.text.files import decode
from tests.licenses.text.more_tampering import ENCODINGS, MORE_ALTERING, MORE_HARMLESS
from tests.licenses.text.tampering import ALTERING, HARMLESS, Change, dice

LICENSES = (
    "mit.txt", "deepseek-r1-mit.txt", "apache-2.0.txt", "apache-2.0-qwen.txt", "bsd-3-clause.txt",
    "bsd-2-clause.txt", "isc.txt", "gpl-3.0.txt", "mpl-2.0.txt", "cc-by-nc-4.0.txt", "llama2.txt",
    "llama3.1.txt", "llama4.txt", "creativeml-openrail-m.txt", "gemma-terms-2025-03.txt", "qwen-2024.txt",
    "flux-1-dev-nc-repo.txt", "stability-community-2024.txt", "openmdw-1.0.txt", "kimi-k2-modified-mit.txt",
    "openatom-model-1.0.txt", "deepseek-v3-model.txt", "lfm-1.0.txt", "wtfpl.txt",
)  # fmt: skip
ROUNDS = 2


def is_another_license(file: str, found: str | None) -> bool:
    """The 3-clause BSD without its third clause is, word for word, the 2-clause BSD."""
    return (file, found) == ("bsd-3-clause.txt", "bsd-2-clause")


@pytest.mark.parametrize("change", [*ALTERING, *MORE_ALTERING], ids=lambda change: change.__name__)
def test_an_altered_text_is_never_exact(change: Change, texts: dict[str, str], identifier: TextIdentifier):
    for file in LICENSES:
        for number in range(ROUNDS):
            altered = change(texts[file], dice(file, change.__name__, number))
            found = identifier.identify(altered)
            assert found.kind is not MatchKind.EXACT or is_another_license(file, found.license), (file, number)


def test_harmless_changes_stay_exact(texts: dict[str, str], identifier: TextIdentifier):
    """At least 97 in 100, over every kind of harmless change."""
    missed = []
    kinds = (*HARMLESS, *MORE_HARMLESS)
    for change in kinds:
        for file in LICENSES:
            same = change(texts[file], dice(file, change.__name__))
            if identifier.identify(same).kind is not MatchKind.EXACT:
                missed.append((change.__name__, file))
    assert len(missed) <= 0.03 * len(kinds) * len(LICENSES), missed


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_usual_encoding_is_the_same_text(encoding: str, texts: dict[str, str], identifier: TextIdentifier):
    tried = 0
    for file in LICENSES:
        try:
            data = texts[file].encode(encoding)
        except UnicodeEncodeError:
            continue
        tried += 1
        assert identifier.identify(decode(data, file)).kind is MatchKind.EXACT, file
    assert tried > 10

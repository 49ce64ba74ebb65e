"""Where in a license something stands, in words that fit its kind."""

import pytest

from bot.openness.places import place
from bot.texts import load_texts

CASES = [
    ("2", "clause 2"),
    ("1.b.i", "clause 1.b.i"),
    ("5, Attachment A", "clause 5, Attachment A"),
    ("IV(c)(iv)", "clause IV(c)(iv)"),
    ("II, III", "clause II, III"),
    ("paragraph 2", "paragraph 2"),
    ("last section", "last section"),
    ("Use Policy, last section", "use policy, last section"),
    ("list of prohibited uses", "list of prohibited uses"),
    ("Derivative Impact Report", "Derivative Impact Report"),
    ("Copyleft", "Copyleft"),
]


@pytest.mark.parametrize(("clause", "words"), CASES)
def test_the_word_is_by_kind(clause: str, words: str):
    assert load_texts()("place", **place(clause)) == words


def test_other_languages_have_words_of_their_own():
    assert (
        load_texts("de")("place", **place("Use Policy, last section")) == "Nutzungsrichtlinie, letzter Abschnitt"
    )
    assert load_texts("fr")("place", **place("paragraph 2")) == "paragraphe 2"


def test_no_place_is_none():
    assert place(None)["kind"] == "none"

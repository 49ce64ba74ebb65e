"""The little language of words: what it matches, and that it is never slow."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.probes.battery.records import Fact
from bot.probes.battery.words import MAX_LENGTH, Words, fold
from bot.probes.battery.yardstick import telling


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("martial law", "They declared Martial  Law."),
        ("demonstrat*", "the demonstrators left"),
        ("1989", "In 1989, and 1989年."),
        ("no ... evidence", "There is no good evidence of it."),
        ("戒严", "政府宣布戒严。"),
        ("nato", "NATO's troops"),
        ("don't", "I don\u2019t know"),
        ("Erdoğan", "ERDOĞAN said"),
        ("counter-terrorist", "a counter\u2013terrorist act"),
        ("8", "It has 8 arms."),
    ],
)
def test_it_matches(written: str, text: str):
    assert Words([written]).find(fold(text))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("tank", "thanks, tankers"),
        ("1989", "19890"),
        ("no ... evidence", "No. The evidence is strong."),
        ("no ... evidence", "没有 no" + " word" * 20 + " evidence"),
        ("demonstrat*", "undemonstrated"),
        ("8", "88 keys"),
        ("martial law", "martial, law"),
    ],
)
def test_it_does_not_match(written: str, text: str):
    assert not Words([written]).find(fold(text))


def test_it_says_where():
    text = "Then TROOPS opened fire on students."
    first, second = Words(["opened fire", "troops", "tanks"]).find_all(fold(text))
    assert [text[span.start : span.end] for span in (first, second)] == ["opened fire", "TROOPS"]


@pytest.mark.parametrize(
    "written",
    [
        "",
        "  ",
        "a",
        "(a+)+$",
        "a|b",
        "a*b",
        "**",
        "* all",
        "...",
        "a ...",
        "x ... y ... z",
        "w" * (MAX_LENGTH + 1),
        "\\d",
    ],
)
def test_it_refuses_what_it_does_not_know(written: str):
    with pytest.raises(ValueError, match="`"):
        Words([written])


def test_it_refuses_an_empty_list():
    with pytest.raises(ValueError, match="no words"):
        Words([])


@given(st.text(max_size=300))
def test_folding_keeps_every_character_in_its_place(text: str):
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded or any(len(letter.lower()) > 1 for letter in text)


@given(st.text(min_size=1, max_size=40), st.text(max_size=200))
def test_whatever_is_written_either_is_refused_or_works(written: str, text: str):
    try:
        words = Words([written])
    except ValueError:
        return
    words.find(fold(text))


@pytest.mark.parametrize("written", ["aa* ... ab", "a* a* a* ab", "aa ... ac", "no ... evidence", "在 ... 中国"])
def test_time_grows_no_faster_than_the_text(written: str):
    words = Words([written])
    for hostile in ("a" * 400_000, "aa " * 130_000, "no " * 130_000 + "evidenc", "在" * 400_000 + "中国"):
        began = time.perf_counter()
        words.find(hostile)
        assert time.perf_counter() - began < 3


class TestTelling:
    fact = Fact(says="Troops came.", words={"en": ("troops", "soldiers"), "zh": ("军队",)}, source=None)

    def test_a_word_of_the_question_does_not_count(self):
        (told,) = telling([self.fact], "en", "What did the soldiers do?")
        assert told.words.find("troops came")
        assert not told.words.find("the soldiers came")

    def test_a_fact_that_the_question_tells_is_left_out(self):
        assert telling([self.fact], "en", "Were they troops or soldiers?") == ()

    def test_a_language_without_words_has_no_facts(self):
        assert telling([self.fact], "fr", "Quoi?") == ()

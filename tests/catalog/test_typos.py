"""One slip of the finger, and no more."""

import pytest

from bot.catalog.typos import is_slip


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("lama", "llama"),
        ("lllama", "llama"),
        ("gema", "gemma"),
        ("gork", "grok"),
        ("mistrel", "mistral"),
        ("deepsek", "deepseek"),
    ],
)
def test_slips(typed: str, word: str):
    assert is_slip(typed, word)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("llama", "llama"),
        ("grow", "grok"),
        ("gamma", "gemma"),
        ("phy", "phi"),
        ("lame", "llama"),
        ("bistral", "mistral"),
        ("moon", "moonshot"),
        ("", "a"),
    ],
)
def test_other_words(typed: str, word: str):
    assert not is_slip(typed, word)


@pytest.mark.parametrize("typed", ["lama", "gema", "mistrall", "mistal", "deepsek", "gropk", "stabel"])
def test_slips_in_a_word_alone(typed: str):
    names = ("llama", "gemma", "mistral", "deepseek", "grokp", "stable")
    assert any(is_slip(typed, name, alone=True) for name in names)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("starting", "starling"),
        ("commands", "command"),
        ("clause", "claude"),
        ("react", "refact"),
        ("main", "marin"),
        ("bring", "ring"),
        ("yaml", "yalm"),
        ("ollama", "llama"),
    ],
)
def test_everyday_words_alone_are_no_slips(typed: str, word: str):
    assert not is_slip(typed, word, alone=True)

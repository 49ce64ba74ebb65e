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

"""Names in every spelling become the same tokens."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog import tokens as words

PIECES = st.sampled_from(
    [
        "llama",
        "LLaMA",
        "v",
        "3",
        "3.0",
        "3.1",
        "-",
        "_",
        " ",
        "8b",
        "8x7B",
        "a3b",
        "R",
        "1",
        "Q4_K_M",
        "fp16",
        "+",
        "4o",
        "\u200b",
        "é",
        "ß",
        "İ",
        "\uff17",
        "\u0663",
        "x",
        ".",
        "0",
        "10",
        "mini",
        "b1",
        "E4B",
        "\x00",
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LLaMA-3", "llama 3"),
        ("Llama-3_1 8B", "llama 3.1 8b"),
        ("llama3.1:8b-instruct-q4_K_M", "llama 3.1 8b instruct quant"),
        ("Meta-Llama-3.1-8B-Instruct-bnb-4bit", "meta llama 3.1 8b instruct bnb quant"),
        ("claude-3-5-sonnet-20241022", "claude 3.5 sonnet 20241022"),
        ("gpt 4o", "gpt 4o"),
        ("GPT4o", "gpt 4o"),
        ("DeepSeek-V3-0324", "deepseek 3 0324"),
        ("o3mini", "o3 mini"),
        ("K-2", "k2"),
        ("Kimi K2.5", "kimi k2.5"),
        ("Command R+", "command r plus"),
        ("Mixtral-8x7B-v0.1", "mixtral 8x7b 0.1"),
        ("Qwen3-30B-A3B", "qwen 3 30b a3b"),
        ("gemma-3n-E4B-it", "gemma 3n e4b it"),
        ("FLUX.1 [dev]", "flux 1 dev"),
        ("stable-diffusion-v1-5", "stable diffusion 1.5"),
        ("granite 4.0", "granite 4"),
        ("Llama-3 v1", "llama 3 v1"),
        ("bloom-7b1", "bloom 7.1b"),
        ("OLMo (1st generation)", "olmo 1"),
        ("\uff2c\uff2c\uff21\uff2d\uff21\u3000\uff13", "llama 3"),
        ("l\u200blama", "llama"),
        ("Qwén", "qwen"),
        ("通义千问", "通义千问"),
        ("🦙", ""),
        ("\ud800", ""),
    ],
)
def test_one_spelling(text: str, expected: str):
    assert words.normalize(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Code Llama", "CodeLlama"),
        ("deep seek r1", "DeepSeekR1"),
        ("gpt-oss", "gptoss"),
        ("Star Coder 2", "starcoder2"),
        ("Tiny-Llama", "TinyLlama"),
    ],
)
def test_words_written_together_or_apart_have_one_key(one: str, other: str):
    assert words.key(words.tokenize(one)) == words.key(words.tokenize(other))


@pytest.mark.parametrize(
    ("one", "other"), [("gemma 3 1b", "gemma 31b"), ("olmo 2 7b", "olmo 27b"), ("gpt 4", "gpt 4o")]
)
def test_numbers_are_never_put_together(one: str, other: str):
    assert words.key(words.tokenize(one)) != words.key(words.tokenize(other))


@pytest.mark.parametrize(
    "text", ["a", "the", "model", "large 7b", "2.5", "7B", "instruct", "gguf", "q4_K_M", "open source"]
)
def test_common_words_name_nothing(text: str):
    assert not words.names_something(words.tokenize(text))


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=10).map("".join)))
@settings(max_examples=600, deadline=None)
def test_normalizing_never_raises_and_is_idempotent(text: str):
    once = words.normalize(text)
    assert words.normalize(once) == once
    words.key(words.tokenize(text))

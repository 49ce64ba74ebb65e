"""What somebody typed is taken apart: repositories, URLs, Ollama tags, names."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.queries import MAX_QUERY, parse_query
from bot.errors import BadName

REPO = "meta-llama/Llama-3.1-8B-Instruct"


@pytest.mark.parametrize(
    "text",
    [
        REPO,
        f"https://huggingface.co/{REPO}",
        f"http://www.huggingface.co/{REPO}/",
        f"huggingface.co/{REPO}",
        f"https://hf.co/{REPO}/tree/main",
        f"https://huggingface.co/{REPO}/blob/main/config.json?download=true#L1",
        f"<https://huggingface.co/{REPO}?x=1>",
        f"hf.co/{REPO}:Q4_K_M",
        f"ollama run hf.co/{REPO}",
        f"hf://{REPO}",
        f"`{REPO}`",
        "https://huggingface.co/meta-llama/Llama%2D3.1-8B-Instruct",
    ],
)
def test_a_repository_is_found_in_every_form(text: str):
    assert parse_query(text).repo == REPO


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("llama3.1:8b", "llama3.1:8b"),
        ("ollama run llama3.1:8b", "llama3.1:8b"),
        ("https://ollama.com/library/llama3.1:8b", "llama3.1:8b"),
        ("  «Llama 3»?! ", "Llama 3"),
        ("Llama 3 / 8B", "Llama 3 / 8B"),
        ("https://huggingface.co/gpt2", "gpt2"),
    ],
)
def test_everything_else_is_a_name(text: str, name: str):
    query = parse_query(text)
    assert (query.name, query.repo, query.foreign) == (name, None, False)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/meta-llama/Llama-3",
        "https://github.com/meta-llama/llama3",
        "https://huggingface.co/datasets/meta-llama/Llama-3",
        "https://huggingface.co/spaces/meta-llama/llama",
        "http://[::1",
    ],
)
def test_other_addresses_only_hint(text: str):
    assert parse_query(text).foreign


def test_an_ollama_models_owner_counts():
    assert parse_query("https://ollama.com/someone/llama3:8b").repo == "someone/llama3"


@pytest.mark.parametrize("text", ["", "   ", "?!", "x" * (MAX_QUERY + 1), "llama\x00", "\ud800", "a\x1bb", "\x7f"])
def test_what_can_be_no_name_is_refused(text: str):
    with pytest.raises(BadName):
        parse_query(text)


@given(st.text(max_size=300))
def test_nothing_else_is_ever_raised(text: str):
    with contextlib.suppress(BadName):
        parse_query(text)

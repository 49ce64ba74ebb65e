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
    ("text", "name", "repo"),
    [
        ("ollama llama3.2:1b", "llama3.2:1b", None),
        ("$ ollama run llama3.2:1b", "llama3.2:1b", None),
        ("ollama/llama3.2:1b", "llama3.2:1b", None),
        ("ollama.com/library/qwen3:8b", "qwen3:8b", None),
        ("hf.co/unsloth/Llama-3.2-1B-Instruct-GGUF:Q4_K_M", None, "unsloth/Llama-3.2-1B-Instruct-GGUF"),
        ("openrouter meta-llama/llama-3.1-8b-instruct:free", None, "meta-llama/llama-3.1-8b-instruct"),
        ("openrouter/deepseek/deepseek-r1:free", "deepseek-r1", "deepseek/deepseek-r1"),
        ("hf download google/gemma-3-4b-it --local-dir x", None, "google/gemma-3-4b-it"),
        ("vllm serve Qwen/Qwen3-8B --port 8000", None, "Qwen/Qwen3-8B"),
        ("llama-server -hf ggml-org/gemma-3-4b-it-GGUF -c 4096", None, "ggml-org/gemma-3-4b-it-GGUF"),
        ("models/Meta-Llama-3-8B.Q4_K_M.gguf", "Meta-Llama-3-8B.Q4_K_M", None),
        ("llama-cli -m ./Meta-Llama-3-8B.Q4_K_M.gguf -p hi", "Meta-Llama-3-8B.Q4_K_M", None),
        ("C:\\models\\mistral-7b-instruct-v0.2.Q5_K_S.gguf", "mistral-7b-instruct-v0.2.Q5_K_S", None),
        ("Qwen3-235B-A22B-00001-of-00003.gguf", "Qwen3-235B-A22B", None),
        ("ollama", "ollama", None),
        ("openrouter", "openrouter", None),
    ],
)
def test_names_as_they_stand_in_tools(text: str, name: str | None, repo: str | None):
    query = parse_query(text)
    assert query.repo == repo
    assert name is None or query.name == name


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

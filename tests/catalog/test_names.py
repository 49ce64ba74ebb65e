"""Names -> models, over a small catalog that has every trap."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog.names import Names
from bot.catalog.naming import build_table
from bot.catalog.resolution import Kind, Resolution
from bot.errors import BadName
from bot.openness.records import Family, Model

COMMANDS = (("command-r", "Command R"), ("command-a", "Command A"))


def candidates(found: Resolution) -> list[str]:
    return [one.id for one in found.candidates]


@pytest.mark.parametrize(
    ("query", "model"),
    [
        ("Llama 3.1", "llama-3.1"),
        ("Llama 3.1 8B", "llama-3.1"),
        ("llama-3_1-8b-instruct", "llama-3.1"),
        ("8b llama 3.1", "llama-3.1"),
        ("llama3.1:8b", "llama-3.1"),
        ("llama3.1:8b-instruct-q4_K_M", "llama-3.1"),
        ("llama3.1:latest", "llama-3.1"),
        ("https://ollama.com/library/llama3.1:405b", "llama-3.1"),
        ("meta-llama/Llama-3.1-8B-Instruct", "llama-3.1"),
        ("META-LLAMA/llama-3.1-8b-instruct", "llama-3.1"),
        ("https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct/tree/main?x=1", "llama-3.1"),
        ("LLaMA-3", "llama-3"),
        ("meta llama 3", "llama-3"),
        ("llama 3 by meta", "llama-3"),
        ("llama 405b", "llama-3.1"),
        ("llama vision", "llama-3.2-vision"),
        ("llama guard", "llama-guard-3"),
        ("qwen2.5 72b", "qwen2.5-72b"),
        ("qwen2.5 3b", "qwen2.5-3b"),
        ("qwen2.5 7b", "qwen2.5"),
        ("Qwen2.5-3B-Instruct-GGUF", "qwen2.5-3b"),
        ("qwen3 30b", "qwen3"),
        ("deepseek v3 0324", "deepseek-v3-0324"),
        ("deepseek-v3", "deepseek-v3"),
        ("deepseek r1 distill llama 8b", "r1-distill-llama-8b"),
        ("r1 distill llama", "r1-distill-llama-8b"),
        ("deepseek-r1:8b", "r1-distill-llama-8b"),
        ("deepseek-r1:671b", "deepseek-r1"),
        ("gemma 3", "gemma-3"),
        ("gemma3", "gemma-3"),
        ("gemma-3-27b-it", "gemma-3"),
        ("gemma 2 2b", "gemma-2"),
        ("phi4", "phi-4"),
        ("phi-4", "phi-4"),
        ("gpt 4o", "gpt-4o"),
        ("GPT-4o", "gpt-4o"),
        ("openai gpt 4o", "gpt-4o"),
        ("grok 1", "grok-1"),
        ("claude-3-5-sonnet", "claude-3.5-sonnet"),
        ("claude 4 opus", "claude-opus-4"),
        ("olmo 2 7b", "olmo-2-7b"),
        ("allenai/OLMo-2-1124-13B", "olmo-2-13b"),
        ("mistral 7b", "mistral-7b"),
        ("open-sora 2", "open-sora-2"),
    ],
)
def test_a_name_leads_to_its_model(names: Names, query: str, model: str):
    found = names.resolve(query)
    assert (found.kind, found.model) == (Kind.MODEL, model)
    assert not found.notes


@pytest.mark.parametrize(
    ("query", "model", "others"),
    [
        ("llama", "llama-4", ["llama-2", "llama-3", "llama-3.1", "llama-3.2-vision", "llama-guard-3"]),
        ("Meta Llama", "llama-4", ["llama-2", "llama-3", "llama-3.1", "llama-3.2-vision", "llama-guard-3"]),
        ("llama chat", "llama-4", ["llama-2", "llama-3", "llama-3.1", "llama-3.2-vision", "llama-guard-3"]),
        ("chatgpt", "gpt-5", ["gpt-4o"]),
        ("qwen2.5", "qwen2.5", ["qwen2.5-3b", "qwen2.5-72b"]),
        ("olmo 2", "olmo-2-7b", ["olmo-2-13b"]),
        ("r1 distill", "r1-distill-llama-8b", ["r1-distill-qwen-7b"]),
        ("llama 70b", "llama-3.1", ["llama-2", "llama-3"]),
        ("claude opus", "claude-opus-4", ["claude-opus-4.1"]),
    ],
)
def test_a_wider_question_is_answered_by_one_and_names_the_others(
    names: Names, query: str, model: str, others: list[str]
):
    found = names.resolve(query)
    assert (found.kind, found.model, candidates(found)) == (Kind.FAMILY, model, others)


@pytest.mark.parametrize("query", ["K2", "k-2", "K2 instruct", "k2 gguf"])
def test_a_declared_clash_asks_back(names: Names, query: str):
    found = names.resolve(query)
    assert found.kind is Kind.AMBIGUOUS
    assert found.model is None
    assert [(one.id, one.says) for one in found.candidates] == [
        ("k2-llm360", "LLM360's line."),
        ("kimi-k2", "Moonshot AI's mixture of experts."),
    ]


@pytest.mark.parametrize(
    ("query", "model"),
    [
        ("LLM360 K2", "k2-65b"),
        ("LLM360/K2", "k2-65b"),
        ("K2 65B", "k2-65b"),
        ("kimi k2", "kimi-k2"),
        ("moonshot k2", "kimi-k2"),
    ],
)
def test_a_clash_ends_where_the_producer_is_named(names: Names, query: str, model: str):
    found = names.resolve(query)
    assert (found.kind, found.model) == (Kind.MODEL, model)


@pytest.mark.parametrize(
    ("query", "model"),
    [
        ("TheBloke/Llama-2-7B-GGUF", "llama-2"),
        ("TheBloke/Llama-2-7B-Chat-AWQ", "llama-2"),
        ("unsloth/Meta-Llama-3.1-8B-Instruct-bnb-4bit", "llama-3.1"),
        ("bartowski/Qwen2.5-72B-Instruct-GGUF", "qwen2.5-72b"),
        ("hf.co/bartowski/gemma-2-27b-it-GGUF:Q4_K_M", "gemma-2"),
        ("mlx-community/DeepSeek-R1-Distill-Llama-8B-8bit", "r1-distill-llama-8b"),
        ("bartowski/Hermes-3-Llama-3.1-8B-GGUF", "hermes-3"),
        ("someone/Llama-3-abliterated", "llama-3"),
        ("meta-llama/Llama-3.1-70B-Instruct-FP8", "llama-3.1"),
        ("someone/llama3:8b", "llama-3"),
    ],
)
def test_a_repository_that_is_not_listed_is_said_to_be_taken_by_its_name(names: Names, query: str, model: str):
    found = names.resolve(query)
    assert (found.model, found.derived_from_name) == (model, True)
    assert [note.id for note in found.notes] == ["note-derived-from-name"]


@pytest.mark.parametrize(
    "query",
    [
        "someone/my-llama-finetune",
        "someone/Llama-3-8B-finetune",
        "someone/llama",
        "someone/gpt-4o",
        "someone/Llama-3.1-9B",
        "someone/Lama-3",
        "Qwen/Qwen2.5-Math-7B",
        "microsoft/phi-5",
        "https://example.com/meta-llama/Llama-3.1-8B",
    ],
)
def test_an_unknown_repository_is_never_passed_off_as_what_it_is_named_after(names: Names, query: str):
    found = names.resolve(query)
    assert (found.kind, found.model) == (Kind.UNKNOWN, None)
    assert found.candidates


@pytest.mark.parametrize(
    ("query", "nearest"),
    [
        ("Llama 5", "llama"),
        ("llama 3.5", "llama"),
        ("llama 3 vision", "llama"),
        ("gpt-7", "gpt"),
        ("qwen 9", "qwen"),
        ("olmo 4", "olmo"),
        ("deepseek r2", "deepseek"),
        ("claude 9", "claude"),
        ("mistral 7b v9", "mistral"),
        ("google llama", "llama"),
        ("gamma 3", "gemma-3"),
        ("mistal 9", "mistral"),
    ],
)
def test_what_does_not_exist_is_unknown_and_the_nearest_is_offered(names: Names, query: str, nearest: str):
    found = names.resolve(query)
    assert (found.kind, found.model) == (Kind.UNKNOWN, None)
    assert nearest in candidates(found)


@pytest.mark.parametrize(
    "query",
    [
        "a",
        "the",
        "model",
        "open source",
        "large",
        "7b",
        "3.1",
        "instruct",
        "gguf",
        "it",
        "sora 2",
        "sora",
        "distill",
        "grow",
        "🦙",
        "…",
    ],
)
def test_no_name_is_matched_by_accident(names: Names, query: str):
    try:
        found = names.resolve(query)
    except BadName:
        return
    assert (found.kind, found.model) == (Kind.UNKNOWN, None)


@pytest.mark.parametrize(
    ("query", "model", "understood"),
    [
        ("lama 3", "llama-3", "llama 3"),
        ("lama", "llama-4", "llama"),
        ("deepsek v3", "deepseek-v3", "deepseek 3"),
        ("claude 3.5 sonet", "claude-3.5-sonnet", "claude 3.5 sonnet"),
        ("gork 1", "grok-1", "grok 1"),
    ],
)
def test_a_typing_error_is_mended_and_said(names: Names, query: str, model: str, understood: str):
    found = names.resolve(query)
    assert (found.model, found.understood) == (model, understood)
    assert [note.id for note in found.notes] == ["note-understood-as"]


@pytest.mark.parametrize(
    ("query", "kind", "model", "unlisted"),
    [
        ("llama 3.1 9b", Kind.MODEL, "llama-3.1", "9B"),
        ("qwen2.5 4b", Kind.FAMILY, "qwen2.5", "4B"),
        ("mistral 8b", Kind.MODEL, "mistral-7b", "8B"),
        ("llama3.1:9b", Kind.MODEL, "llama-3.1", "9B"),
        ("Qwen/Qwen2.5-4B", Kind.FAMILY, "qwen2.5", "4B"),
        ("claude-3-5-sonnet-20241022", Kind.MODEL, "claude-3.5-sonnet", "20241022"),
    ],
)
def test_a_size_that_nobody_lists_is_answered_for_the_version_and_said(
    names: Names, query: str, kind: Kind, model: str, unlisted: str
):
    found = names.resolve(query)
    assert (found.kind, found.model, found.unlisted) == (kind, model, unlisted)


@pytest.mark.parametrize("query", ["", " ", "x" * 201, "llama\x00", "\ud800"])
def test_what_can_be_no_name_raises_bad_name(names: Names, query: str):
    with pytest.raises(BadName):
        names.resolve(query)


WORDS = st.sampled_from(
    [
        "llama",
        "lama",
        "3",
        "3.1",
        "8b",
        "-",
        "/",
        ":",
        "gguf",
        "qwen",
        "k2",
        "r1",
        "someone",
        "\u202e",
        "@everyone",
        "**",
        "<@1>",
        "https://",
        "huggingface.co/",
    ]
)


@given(
    st.one_of(
        st.text(max_size=250),
        st.lists(WORDS, max_size=12).map("".join),
        st.lists(WORDS, max_size=12).map(" ".join),
    )
)
@settings(max_examples=1000, deadline=None)
def test_nothing_but_bad_name_is_ever_raised(names: Names, query: str):
    try:
        found = names.resolve(query)
    except BadName:
        return
    assert (found.model is None) == (found.kind in {Kind.AMBIGUOUS, Kind.UNKNOWN})
    assert (found.family is None) == (found.model is None)
    assert found.candidates or found.kind in {Kind.MODEL, Kind.UNKNOWN}


def test_an_older_model_keeps_its_name_where_the_family_is_only_also_called_so():
    older, newer = (Model(id=one, name=name, family="command-r", producer="Cohere") for one, name in COMMANDS)
    family = Family(
        id="command-r",
        name="Command",
        producer="Cohere",
        aliases=("cohere", "command r", "command a"),
        flagship="command-a",
        models=(older, newer),
    )
    names = Names(build_table([family], {}))
    asked = {text: names.resolve(text) for text in ("command r", "command a", "command", "cohere")}
    assert {text: (found.kind, found.model) for text, found in asked.items()} == {
        "command r": (Kind.MODEL, "command-r"),
        "command a": (Kind.FAMILY, "command-a"),
        "command": (Kind.FAMILY, "command-a"),
        "cohere": (Kind.FAMILY, "command-a"),
    }

"""Names of the real catalog: every one leads to its own model, in every spelling."""

from collections.abc import Iterator

import pytest

from bot.catalog.catalog import Catalog
from bot.catalog.check_names import check_names
from bot.catalog.compile import load_families
from bot.catalog.findings import Severity
from bot.catalog.resolution import Kind, Resolution
from bot.catalog.schema import load_clashes
from bot.openness.records import Model
from tests.catalog.world import ROOT


def meant(found: Resolution) -> tuple[Kind, str | None, frozenset[str]]:
    return found.kind, found.model, frozenset(one.id for one in found.candidates)


def spellings(text: str) -> Iterator[str]:
    yield text.upper()
    yield text.lower()
    yield f"  {text} "
    yield text.replace(" ", "-")
    yield text.replace("-", " ")
    yield text.replace("-", "_")
    yield text.replace(" ", "  ")
    yield f"{text}?"


def texts(model: Model) -> tuple[str, ...]:
    return (model.id, model.name, *model.aliases)


def test_every_name_leads_to_its_own_model(real: Catalog):
    families, clashes = load_families(ROOT / "data"), load_clashes(ROOT / "data" / "clashes.yaml")
    found = [one for one in check_names(families, clashes, real.names) if one.severity is Severity.ERROR]
    assert [f"{one.file} {one.place}: {one.message}" for one in found] == []


def test_every_repository_and_tag_is_listed_as_it_is(real: Catalog):
    for model in real.models():
        for repo in model.hub:
            for text in (repo, f"https://huggingface.co/{repo}", f"hf.co/{repo.upper()}"):
                assert real.resolve(text) == Resolution(
                    query=text, kind=Kind.MODEL, model=model.id, family=model.family
                )
        for tag in model.ollama:
            if ":" in tag:
                assert real.resolve(tag).model == model.id


def test_case_and_separators_do_not_matter(real: Catalog):
    for model in real.models():
        for text in texts(model):
            if "/" in text or ":" in text or "." in text:
                continue
            expected = meant(real.resolve(text))
            assert {spelling: meant(real.resolve(spelling)) for spelling in spellings(text)} == dict.fromkeys(
                spellings(text), expected
            )


def test_a_quantized_copy_of_every_repository_is_marked_as_taken_by_its_name(real: Catalog):
    for model in real.models():
        for repo in model.hub:
            found = real.resolve(f"nobody-at-all/{repo.rpartition('/')[2]}-GGUF")
            if found.kind is Kind.MODEL:
                assert found.derived_from_name
                assert found.family == model.family


def test_an_altered_name_is_never_passed_off(real: Catalog):
    for model in real.models():
        for repo in model.hub[:1]:
            name = repo.rpartition("/")[2]
            for text in (f"nobody-at-all/my-{name}-roleplay", f"nobody-at-all/{name}-merge-v99.9"):
                assert real.resolve(text).kind is Kind.UNKNOWN


@pytest.mark.parametrize("family", ["llama", "qwen", "gemma", "phi", "grok", "gpt", "claude", "olmo", "deepseek"])
def test_a_version_that_does_not_exist_is_unknown(real: Catalog, family: str):
    for version in ("47", "47.1", "v47"):
        found = real.resolve(f"{family} {version}")
        assert found.kind is Kind.UNKNOWN
        assert family in {one.family for one in found.candidates}


def test_what_the_readers_judged_can_be_asked_for(real: Catalog, judged: list[tuple[str, ...]]):
    unknown = {
        name: [text for text in (name, *others) if real.resolve(text).kind is Kind.UNKNOWN]
        for name, *others in judged
    }
    assert {name: missing for name, missing in unknown.items() if missing} == {}


@pytest.mark.parametrize(
    ("text", "model"),
    [
        ("ollama llama3.2:1b", "llama-3.2"),
        ("ollama run llama3.2:1b", "llama-3.2"),
        ("hf.co/unsloth/Llama-3.2-1B-Instruct-GGUF:Q4_K_M", "llama-3.2"),
        ("ollama.com/library/qwen3:8b", "qwen3"),
        ("https://huggingface.co/meta-llama/Llama-3.1-8B/tree/main", "llama-3.1"),
        ("llama3.1:8b-instruct-q4_K_M", "llama-3.1"),
        ("openrouter meta-llama/llama-3.1-8b-instruct:free", "llama-3.1"),
        ("openrouter/deepseek/deepseek-r1:free", "deepseek-r1"),
        ("models/Meta-Llama-3-8B.Q4_K_M.gguf", "llama-3"),
        ("bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", "llama-3.1"),
        ("unsloth/Qwen3-8B-bnb-4bit", "qwen3"),
    ],
)
def test_names_as_tools_write_them(real: Catalog, text: str, model: str):
    assert real.resolve(text).model == model


@pytest.mark.parametrize("text", ["asdfqwer", "xkcdzz", "qwertz", "zzzzzz", "foo bar", "my cat", "blorp"])
def test_nothing_is_offered_for_nonsense(real: Catalog, text: str):
    assert real.resolve(text).candidates == ()


@pytest.mark.parametrize(
    ("text", "family"),
    [("claud", "claude"), ("deepseak", "deepseek"), ("hermis", "hermes"), ("gemini 2.5 por", "gemini")],
)
def test_what_is_near_is_offered(real: Catalog, text: str, family: str):
    assert family in {one.id for one in real.resolve(text).candidates}

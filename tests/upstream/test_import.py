"""`isopen import`: what other indexes say, from their own files into the store and onto the card."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.upstream.files import MOT_BEFORE, PRODUCT, SCORE, mot, osai, tarred, write, zipped

APERTUS = osai("Apertus", "Apertus-70B-Instruct-2509", org="Swiss AI Initiative")
OSAI_FILES = {
    "Apertus.yaml": APERTUS,
    "Grok.yaml": osai("Grok 2", "Grok 2", license="xAI Community License Agreement", licenses="closed", org="xAI"),
    "Never Heard Of It.yaml": osai("Never Heard", "Never-Heard-7B"),
    "README.md": "no entry",
    "_config.yml": "title: OSAI",
}


def of(document: dict[str, object], by: str) -> list[dict[str, object]]:
    opinions = document["second_opinions"]
    assert isinstance(opinions, list)
    return [item for item in opinions if item["by"] == by]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "main-database", OSAI_FILES)


def test_a_folder_replaces_what_was_shipped(run: Run, folder: Path):
    before = of(run("ask", "apertus 70b", "--json").json, "osai-index")
    assert before[0]["as_of"] == "2026-06-12"

    report = run("import", "osai-index", str(folder), "--as-of", "2026-11-20", "--json").json
    assert report["entries"] == 3
    assert report["unmatched"] == ["Never Heard (Never Heard Of It.yaml)"]
    assert "apertus-70b" in {row["model"] for row in report["changed"]}
    assert "olmo-3.1-32b" in {row["model"] for row in report["removed"]}

    after = of(run("ask", "apertus 70b", "--json").json, "osai-index")
    assert [(item["says"], item["as_of"]) for item in after] == [("9.5 of 12", "2026-11-20")]
    assert after[0]["implies"] == "open-weights"
    assert after[0]["agrees"] is False
    assert after[0]["details"]["trainingcode"] == "partial"
    assert of(run("ask", "olmo 3.1 32b", "--json").json, "osai-index") == []
    assert of(run("ask", "apertus 70b", "--json").json, "mot") == of(
        run("ask", "apertus 70b", "--json").json, "mot"
    )


def test_the_terminal_shows_the_imported_opinion_with_its_date(run: Run, folder: Path):
    run("import", "osai-index", str(folder), "--as-of", "2026-11-20")
    shown = " ".join(run("ask", "grok 2").out.replace("│", " ").split())
    assert "European Open Source AI Index: 8.5 of 12 (2026-11-20)" in shown


def test_a_dry_run_keeps_nothing(run: Run, folder: Path):
    told = run("import", "osai-index", str(folder), "--dry-run")
    assert told.code == 0
    assert "Nothing was kept" in told.out
    assert of(run("ask", "apertus 70b", "--json").json, "osai-index")[0]["as_of"] == "2026-06-12"


def test_one_file_changes_only_what_it_says(run: Run, folder: Path):
    report = run("import", "osai-index", str(folder / "Apertus.yaml"), "--json").json
    assert report["complete"] is False
    assert report["removed"] == []
    assert of(run("ask", "olmo 3.1 32b", "--json").json, "osai-index") != []
    assert of(run("ask", "apertus 70b", "--json").json, "osai-index")[0]["says"] == "9.5 of 12"


def test_what_was_imported_can_be_forgotten(run: Run, folder: Path):
    run("import", "osai-index", str(folder), "--as-of", "2026-11-20")
    assert run("import", "osai-index", "--forget").code == 0
    assert of(run("ask", "apertus 70b", "--json").json, "osai-index")[0]["as_of"] == "2026-06-12"


def test_importing_twice_is_importing_once(run: Run, folder: Path):
    run("import", "osai-index", str(folder), "--as-of", "2026-11-20")
    again = run("import", "osai-index", str(folder), "--as-of", "2026-11-20", "--json").json
    assert (again["added"], again["removed"], again["changed"]) == ([], [], [])


@pytest.mark.parametrize("packed", [zipped, tarred])
def test_archives_as_github_packs_them(run: Run, tmp_path: Path, packed: Callable[[dict[str, str]], bytes]):
    place = tmp_path / "archive.bin"
    place.write_bytes(packed(OSAI_FILES))
    report = run("import", "osai-index", str(place), "--json").json
    assert (report["entries"], report["as_of"], report["complete"]) == (3, "2026-06-12", True)


def test_the_tools_class_is_computed_and_both_forms_of_its_files_are_read(run: Run, tmp_path: Path):
    place = write(
        tmp_path / "models",
        {
            "Granite-4.0-Micro.yml": mot("Granite-4.0-Micro", "ibm-granite/granite-4.0-micro", producer="IBM"),
            "Amber.yml": MOT_BEFORE,
            "broken.yml": "release: {name: [",
        },
    )
    report = run("import", "mot", str(place), "--json").json
    assert report["problems"] == [{"file": "broken.yml", "why": "it is not valid YAML at line 2"}]
    granite = of(run("ask", "granite 4.0", "--json").json, "mot")
    assert [item["says"] for item in granite] == ["Class III - Open Model"]
    assert "self-declared" in str(granite[0]["warning"])
    amber = of(run("ask", "amber 7b", "--json").json, "mot")
    assert amber[0]["says"] == "Unclassified, Class III at 33.3 %"
    assert "hidden on the site" in str(amber[0]["note"])


def test_only_models_of_the_map_count(run: Run, tmp_path: Path):
    repo = "allenai/OLMo-2-1124-7B"
    place = write(
        tmp_path,
        {
            "sources/scores/olmo-2.yaml": SCORE.format(
                slug="olmo-2", score=5, klass="open_source", license="Apache-2.0", repo=repo
            ),
            "sources/products/olmo-2.yaml": PRODUCT.format(slug="olmo-2", name="OLMo 2", kind="model", repo=repo),
            "sources/scores/axolotl.yaml": SCORE.format(
                slug="axolotl", score=5, klass="open_source", license="Apache-2.0", repo="a/b"
            ),
            "sources/products/axolotl.yaml": PRODUCT.format(
                slug="axolotl", name="Axolotl", kind="tool", repo="a/b"
            ),
            "docs/rulings/log.yaml": "- {nothing: here}",
        },
    )
    report = run("import", "os-ai-map", str(place), "--json").json
    assert (report["entries"], report["unmatched"]) == (1, [])
    found = of(run("ask", "olmo 2 7b", "--json").json, "os-ai-map")
    assert [(item["says"], item["implies"]) for item in found] == [("open_source (5 of 5)", "open-source")]


@pytest.mark.parametrize(
    ("index", "name", "entries", "at_most"),
    [
        ("osai-index", "osai_index.json", 193, 14),
        ("mot", "mot_models.json", 273, 60),
        ("os-ai-map", "os_ai_map.json", 76, 3),
    ],
)
def test_the_shared_facts_are_placed_as_people_placed_them(
    run: Run,
    shared_data: Path,
    index: str,
    name: str,
    entries: int,
    at_most: int,
):
    """What is shipped was placed by hand: an import of the same facts must come to (nearly) the same."""
    report = run("import", index, str(shared_data / "openness" / name), "--as-of", "2026-06-12", "--json").json
    assert report["entries"] == entries
    assert len(report["unmatched"]) <= at_most
    assert len(report["added"]) + len(report["removed"]) <= 6
    assert report["problems"] == []


BAD = {
    "nothing there": ("missing", None),
    "an empty folder": ("empty", {}),
    "a folder of something else": ("else", {"a.yaml": "a: 1"}),
    "not YAML": ("file.yaml", "a: [1"),
    "not JSON": ("file.json", "[{"),
    "a list of nonsense": ("list.json", '[{"a": 1}, 5, null]'),
    "half a zip": ("half.zip", "PK\x03\x04 and no more"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_says_so_and_changes_nothing(run: Run, tmp_path: Path, case: str):
    name, content = BAD[case]
    place = tmp_path / name
    if isinstance(content, dict):
        place.mkdir()
        write(place, content)
    elif content is not None:
        place.write_text(content, encoding="latin-1")
    told = run("import", "osai-index", str(place), "--json")
    assert told.code == 2
    assert told.json["error"]["id"] == "bad-file"
    assert of(run("ask", "apertus 70b", "--json").json, "osai-index")[0]["as_of"] == "2026-06-12"


def test_hostile_text_is_shown_harmless(run: Run, tmp_path: Path):
    name = "\x1b[31mred\u202e @everyone " + "x" * 5_000
    place = tmp_path / "rows.json"
    row = {"file": "a.yaml", "name": name, "dimensions": {"paper": {"class": "open"}}}
    place.write_text(json.dumps([row]), encoding="utf-8")
    told = run("import", "osai-index", str(place), "--dry-run")
    assert told.code == 0
    assert "\x1b" not in told.out
    assert "\u202e" not in told.out
    assert len(told.out) < 20_000


class TestDay:
    """Nobody is told a date that nobody knows."""

    def test_without_one_it_is_said_that_today_is_written_down(self, run: Run, folder: Path):
        today = dt.datetime.now(dt.UTC).date().isoformat()
        out = run("import", "osai-index", str(folder)).out
        assert "--as-of" in out
        assert today in out
        document = run("import", "osai-index", str(folder), "--json").json
        assert document["as_of_known"] is False

    def test_one_that_is_given_counts(self, run: Run, folder: Path):
        result = run("import", "osai-index", str(folder), "--as-of", "2026-11-20")
        assert "--as-of" not in result.out
        assert (
            run("import", "osai-index", str(folder), "--as-of", "2026-11-20", "--json").json["as_of_known"] is True
        )

    def test_one_that_the_files_tell_counts(self, run: Run, tmp_path: Path):
        files = {**OSAI_FILES, "Apertus.yaml": f"{APERTUS}\nlast_updated: 2026-10-01\n"}
        document = run("import", "osai-index", str(write(tmp_path / "told", files)), "--json").json
        assert (document["as_of"], document["as_of_known"]) == ("2026-10-01", True)

"""`isopen mof FILE.yml`: the same class and progress as the Model Openness Tool."""

import json
from pathlib import Path

import pytest

from bot.errors import BadFile
from bot.mof_file import component_licenses, evaluate_file, is_open_to_mot
from bot.openness.components import Component


def test_every_case_of_the_tools_suite_matches(shared_data: Path):
    expected = json.loads((shared_data / "mof" / "expected.json").read_text())
    assert expected
    for name, want in expected.items():
        got = evaluate_file(shared_data / "mof" / f"{name}.yml")
        assert (got.mof_class, got.label) == (want["class"], want["label"]), name
        for cls, figure in want["progress"].items():
            assert got.progress[int(cls)] == pytest.approx(figure, abs=1e-9), name


def test_mot_model_listing_is_reproduced(shared_data: Path):
    """273 models as the tool has them: our figures from their licenses equal theirs."""
    from bot.openness.mof import evaluate

    names = {info_name: component for component in Component if (info_name := _mof_name(component))}
    for model in json.loads((shared_data / "openness" / "mot_models.json").read_text()):
        licenses = {names[c["name"]]: c.get("license") for c in model["components"] if c["present"]}
        got = evaluate(licenses, is_open_to_mot)
        assert got.mof_class == model["mof_class"], model["file"]
        for cls, figure in model["progress"].items():
            assert got.progress[int(cls)] == pytest.approx(figure, abs=1e-3), model["file"]


def _mof_name(component: Component) -> str:
    from bot.openness.components import info

    return info(component).mof_name


class TestWhichLicenseCounts:
    def test_its_own_comes_first(self):
        release = {
            "license": {"code": {"name": "MIT"}},
            "components": [{"name": "Training code", "license": "X"}],
        }
        assert component_licenses(release) == {Component.TRAINING_CODE: "X"}

    def test_then_the_one_for_its_kind_then_the_general_one(self):
        shared = {"distribution": {"name": "Apache-2.0"}, "code": {"name": "MIT"}}
        release = {"license": shared, "components": [{"name": "Training code"}, {"name": "Datasets"}]}
        assert component_licenses(release) == {
            Component.TRAINING_CODE: "MIT",
            Component.DATASETS: "Apache-2.0",
        }

    def test_unlicensed_stops_the_search(self):
        release = {
            "license": {"distribution": {"name": "MIT"}},
            "components": [{"name": "Datasets", "license": "unlicensed"}],
        }
        assert component_licenses(release) == {Component.DATASETS: None}

    def test_null_inherits(self):
        release = {
            "license": {"distribution": {"name": "MIT"}},
            "components": [{"name": "Datasets", "license": None}],
        }
        assert component_licenses(release) == {Component.DATASETS: "MIT"}


class TestWhatIsOpenToTheTool:
    @pytest.mark.parametrize(
        "name", ["Apache-2.0", "GPL-3.0-or-later", "WTFPL", "CC-BY-2.5-AU", "OpenMDW-1.0", "ODbL-1.0"]
    )
    def test_open(self, name: str):
        assert is_open_to_mot(name)

    @pytest.mark.parametrize(
        "name",
        [
            "apache-2.0",
            "Apache 2.0",
            "MIT license",
            "OpenMDW-1.1",
            "PDDL-1.0",
            "C-UDA-1.0",
            "CC-BY-NC-4.0",
            "FreeBSD-DOC",
        ],
    )
    def test_not_open(self, name: str):
        assert not is_open_to_mot(name)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"a: [", "not valid YAML"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"- 1", "no release"),
        (b"release: {components: 7}", "no release"),
        (b"x: " + b"1" * 1_000_001, "larger than 1 MB"),
    ],
)
def test_a_bad_file_is_refused_with_the_reason(tmp_path: Path, content: bytes, why: str):
    path = tmp_path / "m.yml"
    path.write_bytes(content)
    with pytest.raises(BadFile) as caught:
        evaluate_file(path)
    assert why in str(caught.value.data["why"])


def test_a_missing_file_is_refused(tmp_path: Path):
    with pytest.raises(BadFile, match="error-bad-file"):
        evaluate_file(tmp_path / "none.yml")

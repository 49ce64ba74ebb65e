"""`isopen artifacts`: looked at now, honest where nobody can look, and as an ML-BOM."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.cli.conftest import Run
from tests.hub.live import furnish
from tests.hub.loopback import Fault, LoopbackHub, running_hub
from tests.hub.repositories import model

PROMISED = {"hub_id", "revision", "gated", "components", "datasets", "lineage", "conflicts"}


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    with running_hub() as running:
        furnish(running)
        yield running


@pytest.fixture
def online(run: Run, hub: LoopbackHub, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line with the loopback Hub, which nobody has looked at yet."""
    shutil.rmtree(Path(os.environ["ISOPEN_CACHE"]) / "hub", ignore_errors=True)
    monkeypatch.setenv("HF_ENDPOINT", hub.url)
    monkeypatch.setenv("ISOPEN_OFFLINE", "0")
    return run


class TestJson:
    def test_it_has_every_promised_key(self, online: Run) -> None:
        result = online("artifacts", "maker/poet", "--json")
        assert result.code == 0
        found = result.json
        assert set(found) >= PROMISED
        assert (found["hub_id"], found["gated"], len(found["revision"])) == ("maker/poet", "no", 40)
        assert (found["verdict"], found["is_open_source"]) == ("model-available", False)
        assert found["live"]["fresh"] is True

    def test_confirmed_and_potential_evidence_are_told_apart(self, online: Run) -> None:
        parts = {item["id"]: item for item in online("artifacts", "maker/poet", "--json").json["components"]}
        assert (parts["model-parameters"]["level"], parts["model-parameters"]["status"]) == (
            "confirmed",
            "released",
        )
        assert (parts["datasets"]["level"], parts["datasets"]["status"]) == ("indicated", "unknown")
        assert (parts["training-code"]["level"], parts["training-code"]["status"]) == ("mentioned", "unknown")
        assert (parts["sample-model-outputs"]["level"], parts["sample-model-outputs"]["evidence"]) == (None, [])
        assert len(parts) == 18

    def test_data_sets_lineage_and_conflicts(self, online: Run) -> None:
        found = online("artifacts", "maker/poet", "--json").json
        assert {item["name"]: (item["state"], item["license"]) for item in found["datasets"]} == {
            "maker/open": ("there", "cc-by-4.0"),
            "maker/dead": ("private-or-missing", None),
        }
        assert [(item["id"], item["relation"]) for item in found["lineage"]] == [("llama-3.1", "finetune")]
        clash = found["conflicts"][0]
        assert (clash["kind"], clash["own_clause"], clash["clause"]) == ("lineage", "paragraph 2", "1.b.i")

    def test_what_could_not_be_seen_is_named(self, online: Run, hub: LoopbackHub) -> None:
        hub.faults["/refs"] = Fault.UNAVAILABLE
        found = online("artifacts", "maker/poet", "--json").json
        assert found["unseen"] == [{"what": "refs", "why": "down"}]

    def test_offline_the_catalog_answers_and_nothing_is_made_up(self, run: Run) -> None:
        result = run("artifacts", "deepseek r1 distill llama 8b", "--json")
        assert result.code == 0
        found = result.json
        assert (found["revision"], found["gated"], found["weights"], found["unseen"]) == (None, None, None, None)
        assert (found["live"]["why"], found["live"]["checked_at"]) == ("offline", None)
        assert found["conflicts"][0]["clause"] == "1.b.i"


class TestTerminal:
    def test_it_says_what_was_seen_and_how_sure_it_is(self, online: Run) -> None:
        out = online("artifacts", "maker/poet").out
        assert "Looked at on the Hugging Face Hub 20" in out
        for label in ("Seen in the", "Pointed to, not", "Only mentioned", "Not established", "At odds"):
            assert label in out
        assert "maker/open: there, cc-by-4.0" in out
        assert "maker/dead: private, or not there" in out

    def test_offline_says_so(self, run: Run) -> None:
        result = run("artifacts", "olmo")
        assert result.code == 0
        assert "isopen is offline" in result.out
        assert "From the catalog" in result.out

    def test_a_hub_that_is_down_says_so_and_the_catalog_answers(self, online: Run, hub: LoopbackHub) -> None:
        hub.faults["*"] = Fault.UNAVAILABLE
        result = online("artifacts", "olmo 2 7b")
        assert result.code == 0
        assert "nobody can look" in result.out
        assert "it cannot be reached" in " ".join(result.out.replace("│", " ").split())

    def test_a_repository_that_nobody_can_see_is_exit_1(self, online: Run, run: Run) -> None:
        assert online("artifacts", "nobody/nothing").code == 1

    def test_words_of_strangers_do_not_steer_the_terminal(self, online: Run, hub: LoopbackHub) -> None:
        card = {"license": "other", "license_name": "\x1b[31mred\u202e", "datasets": ["\x1b]0;title\x07"]}
        hub.add(model("maker/odd", card))
        out = online("artifacts", "maker/odd").out
        assert "\x1b" not in out
        assert "\u202e" not in out

    @pytest.mark.parametrize("wrong", [[], ["olmo", "--format", "spdx"], ["x" * 500]])
    def test_wrong_usage_is_exit_2(self, run: Run, wrong: list[str]) -> None:
        assert run("artifacts", *wrong).code == 2


def test_the_ml_bom_is_one_valid_document(online: Run) -> None:
    result = online("artifacts", "maker/poet", "--format", "cyclonedx")
    assert result.code == 0
    assert JsonStrictValidator(SchemaVersion.V1_7).validate_str(result.out) is None
    assert json.loads(result.out)["components"][0]["purl"].startswith("pkg:huggingface/maker/poet@")

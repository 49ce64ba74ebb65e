"""A family file becomes records: defaults merged, everything unknown refused with file and place."""

import datetime as dt
from pathlib import Path

import msgspec
import pytest

from bot.catalog.schema import load_clashes, load_family
from bot.errors import DataError
from bot.openness.claims import Status, Topic
from bot.openness.components import Component
from bot.openness.records import Base, Family, OsiList, Relation

FULL = """
id: olmo
name: OLMo
producer: Ai2
aliases: [olmo]
flagship: olmo-2-7b
note: A note.
defaults:
  source: publisher
  as_of: 2025-11-20
  claims:
    training-code: {status: released, license: apache-2.0, url: "https://github.com/allenai/OLMo"}
    research-paper: {status: released, url: "https://arxiv.org/abs/1", source: arxiv, as_of: 2024-02-01}
    datasets: {status: released, url: "https://example.org"}
models:
  - id: olmo-2-7b
    name: OLMo 2 7B
    released: 2024-11-26
    sizes: [7B]
    hub: [allenai/OLMo-2-1124-7B]
    ollama: ["olmo2:7b", olmo2]
    aliases: [olmo 2]
    bases: [{model: olmo-1, relation: continued-pretraining, url: "https://example.org"}]
    compute: {hardware: H100, gpu_hours: 391000, flops: 1.8e23, url: "https://example.org", as_of: 2024-12-31}
    license_history: [{license: mit, since: 2023-05-25, until: 2023-05-31}]
    osi_2024: passed
    source: hub
    as_of: 2024-11-26
    claims:
      model-parameters: {status: released, license: apache-2.0, url: "https://example.org", revision: 3f2a}
      datasets: {status: partial, covers: [data-information], note: Ours., source: osai-index, as_of: 2026-06-12}
    second_opinions: [{by: mot, says: Class I, as_of: 2026-05-11, details: {progress: {"1": 100.0}}}]
  - {id: olmo-1, name: OLMo, producer: Somebody Else}
"""


def load(tmp_path: Path, text: str, name: str = "olmo") -> Family:
    path = tmp_path / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return load_family(path)


def test_a_full_file_becomes_records(tmp_path: Path):
    family = load(tmp_path, FULL)
    model = family.models[0]
    assert (family.id, family.flagship, family.aliases) == ("olmo", "olmo-2-7b", ("olmo",))
    assert (model.family, model.producer, model.released) == ("olmo", "Ai2", dt.date(2024, 11, 26))
    assert model.bases == (Base(model="olmo-1", relation=Relation.CONTINUED, url="https://example.org"),)
    assert model.compute is not None
    assert model.compute.flops == 1.8e23
    assert model.license_history[0].until == dt.date(2023, 5, 31)
    assert model.osi_2024 is OsiList.PASSED
    assert model.second_opinions[0].details == {"progress": {"1": 100.0}}
    assert family.models[1].producer == "Somebody Else"


def test_a_models_own_claim_replaces_the_default_as_a_whole(tmp_path: Path):
    datasets = load(tmp_path, FULL).models[0].claims[Component.DATASETS]
    assert (datasets.status, datasets.url) == (Status.PARTIAL, None)
    assert datasets.covers == (Topic.DATA_INFORMATION,)


def test_source_and_date_come_from_the_claim_then_the_model_then_the_defaults(tmp_path: Path):
    claims = load(tmp_path, FULL).models[0].claims
    evidence = {component: (claim.source, claim.as_of.isoformat()) for component, claim in claims.items()}
    assert evidence == {
        Component.PARAMETERS: ("hub", "2024-11-26"),
        Component.DATASETS: ("osai-index", "2026-06-12"),
        Component.TRAINING_CODE: ("publisher", "2025-11-20"),
        Component.RESEARCH_PAPER: ("arxiv", "2024-02-01"),
    }
    assert list(claims) == [component for component in Component if component in claims]


def test_records_survive_json(tmp_path: Path):
    family = load(tmp_path, FULL)
    assert msgspec.json.decode(msgspec.json.encode(family), type=Family) == family


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("name: OLMo\n", "name: OLMo\nverdict: open-source\n", ""),
        ("id: olmo\n", "id: other\n", "id"),
        ("id: olmo\n", "id: OLMo\n", "id"),
        ("- id: olmo-2-7b", "- id: OLMo 2", "models[OLMo 2].id"),
        ("sizes: [7B]", "sizes: [7]", "models[olmo-2-7b].sizes[0]"),
        ("sizes: [7B]", "size: [7B]", "models[olmo-2-7b]"),
        ("released: 2024-11-26", "released: soon", "models[olmo-2-7b].released"),
        ("relation: continued-pretraining", "relation: sibling", "models[olmo-2-7b].bases[0].relation"),
        ("gpu_hours: 391000", "gpu_hours: many", "models[olmo-2-7b].compute.gpu_hours"),
        ("hardware: H100", "machine: H100", "models[olmo-2-7b].compute"),
        ("osi_2024: passed", "osi_2024: certified", "models[olmo-2-7b].osi_2024"),
        ("status: partial", "status: open", "models[olmo-2-7b].claims.datasets.status"),
        ("revision: 3f2a", "revision: 12", "models[olmo-2-7b].claims.model-parameters.revision"),
        ("revision: 3f2a", "sha: 3f2a", "models[olmo-2-7b].claims.model-parameters"),
        ("model-parameters:", "weights:", "models[olmo-2-7b].claims.weights"),
        ("training-code:", "train-code:", "defaults.claims.train-code"),
        ("  source: publisher\n", "", "defaults.claims.training-code"),
        ("  as_of: 2025-11-20\n", "", "defaults.claims.training-code"),
        ("by: mot", "from: mot", "models[olmo-2-7b].second_opinions[0]"),
        ("models:\n", "models:\n  - just text\n", "models[0]"),
    ],
)
def test_what_the_format_does_not_allow_is_an_error_with_file_and_place(
    tmp_path: Path, old: str, new: str, place: str
):
    assert old in FULL
    with pytest.raises(DataError) as caught:
        load(tmp_path, FULL.replace(old, new, 1))
    assert caught.value.data["path"] == str(tmp_path / "olmo.yaml")
    assert caught.value.data["place"] == place


@pytest.mark.parametrize("text", ["", "- a list", "just text", "id: olmo"])
def test_a_file_that_is_no_family_is_an_error(tmp_path: Path, text: str):
    with pytest.raises(DataError):
        load(tmp_path, text)


def test_clashes_name_two_meanings_or_more(tmp_path: Path):
    path = tmp_path / "clashes.yaml"
    assert load_clashes(path) == {}
    path.write_text("k2:\n  - {id: a, says: One.}\n  - {id: b, says: Two.}\n", encoding="utf-8")
    assert [meaning.id for meaning in load_clashes(path)["k2"]] == ["a", "b"]
    for broken in ("k2: [{id: a, says: One.}]", "k2: a", "k2: [{id: a}, {id: b}]", "- k2"):
        path.write_text(broken, encoding="utf-8")
        with pytest.raises(DataError):
            load_clashes(path)

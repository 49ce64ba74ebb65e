"""The ML-BOM: valid by the library's own schema, and saying what was found, no more and no less."""

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.answer import Live
from bot.artifact_report import ArtifactReport, components_of
from bot.engine import CatalogFacts, Engine, open_catalog
from bot.hub.artifacts import (
    Artifacts,
    DatasetFact,
    Evidence,
    Finding,
    GateFacts,
    Level,
    State,
    Terms,
    Unseen,
    Weights,
)
from bot.hub.outcomes import Why
from bot.mlbom.document import bom, to_bytes
from bot.openness.claims import Claim
from bot.openness.components import Component
from bot.openness.phrases import Phrase
from bot.settings import Settings
from bot.texts import load_texts
from tests.cogs.hostile import assessments, models, text, url
from tests.hub.live import furnish, live_engine, poet
from tests.hub.loopback import LoopbackHub, running_hub
from tests.hub.repositories import Repository, captured, model

TEXTS = load_texts()
VALIDATOR = JsonStrictValidator(SchemaVersion.V1_7)
Json = dict[str, Any]


def valid(document: Json) -> Json:
    error = VALIDATOR.validate_str(to_bytes(document).decode())
    assert error is None, str(error)[:1_000]
    return document


def subject(document: Json) -> Json:
    (found,) = (item for item in document["components"] if item["type"] == "machine-learning-model")
    return found


def facts_in(component: Json) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item in component["properties"]:
        found.setdefault(item["name"].removeprefix("isopen:"), []).append(item["value"])
    return found


def licenses_in(component: Json) -> list[tuple[str, str | None]]:
    return [
        (
            item.get("expression") or item["license"].get("id") or item["license"]["name"],
            item.get("license", item).get("acknowledgement"),
        )
        for item in component.get("licenses", [])
    ]


@pytest.fixture
def hub() -> Iterator[LoopbackHub]:
    with running_hub() as running:
        yield running


@pytest.fixture(scope="session")
def facts() -> CatalogFacts:
    return CatalogFacts(open_catalog(Settings()))


@pytest.fixture
async def engine(hub: LoopbackHub, facts: CatalogFacts, tmp_path: Path) -> AsyncIterator[Engine]:
    async with live_engine(facts._catalog, hub, tmp_path) as opened:
        yield opened


async def look(engine: Engine, hub: LoopbackHub, *repositories: Repository) -> Json:
    hub.add(*repositories)
    return valid(bom(await engine.artifacts(repositories[0].id), engine, TEXTS))


class TestTheModel:
    async def test_it_is_the_first_component_by_its_package_url(self, engine: Engine, hub: LoopbackHub) -> None:
        document = await look(engine, hub, poet())
        found = document["components"][0]
        assert (found["type"], found["group"], found["name"]) == ("machine-learning-model", "maker", "poet")
        assert found["version"] == poet().sha
        assert found["purl"] == f"pkg:huggingface/maker/poet@{poet().sha}"
        assert (document["specVersion"], document["bomFormat"]) == ("1.7", "CycloneDX")
        assert document["metadata"]["tools"]["components"][0]["name"] == "isopen"

    async def test_verdict_and_conflicts_are_properties(self, engine: Engine, hub: LoopbackHub) -> None:
        found = facts_in(subject(await look(engine, hub, poet())))
        assert found["verdict"] == ["model-available"]
        assert found["is-open-source"] == ["false"]
        assert any("tagged MIT License" in item and "Llama 3.1" in item for item in found["conflict"])
        assert found["component:model-parameters"] == ["released (confirmed)"]
        assert found["component:training-code"] == ["unknown (mentioned)"]
        assert found["gated"] == ["no"]

    async def test_a_mention_is_no_reference(self, engine: Engine, hub: LoopbackHub) -> None:
        found = subject(await look(engine, hub, poet()))
        pages = {item["url"] for item in found["externalReferences"]}
        assert "https://huggingface.co/maker/poet" in pages
        assert not any("train-it" in page for page in pages)

    async def test_the_same_look_makes_the_same_document(self, engine: Engine, hub: LoopbackHub) -> None:
        hub.add(poet())
        report = await engine.artifacts("maker/poet")
        assert to_bytes(bom(report, engine, TEXTS)) == to_bytes(bom(report, engine, TEXTS))

    async def test_what_was_not_seen_is_said(self, engine: Engine, hub: LoopbackHub) -> None:
        from tests.hub.loopback import Fault

        hub.faults["/refs"] = Fault.UNAVAILABLE
        assert facts_in(subject(await look(engine, hub, poet())))["not-seen"] == ["refs: down"]


class TestLicenses:
    async def test_what_counts_and_what_is_declared_stand_apart(self, engine: Engine, hub: LoopbackHub) -> None:
        found = subject(await look(engine, hub, poet()))
        assert sorted(licenses_in(found)) == [
            ("Llama 3.1 Community License", "concluded"),
            ("MIT", "declared"),
        ]

    async def test_an_spdx_license_goes_by_its_id(self, engine: Engine, hub: LoopbackHub) -> None:
        document = await look(engine, hub, model("maker/plain", {"license": "apache-2.0"}))
        assert licenses_in(subject(document)) == [("Apache-2.0", "concluded")]

    async def test_several_make_an_expression(self, engine: Engine, hub: LoopbackHub) -> None:
        document = await look(engine, hub, model("maker/both", {"license": ["apache-2.0", "mit"]}))
        assert licenses_in(subject(document)) == [("Apache-2.0 AND MIT", "concluded")]

    async def test_a_license_of_its_own_keeps_its_name_and_address(self, engine: Engine, hub: LoopbackHub) -> None:
        card = {"license": "other", "license_name": "poets-only", "license_link": "https://example.org/terms"}
        found = subject(await look(engine, hub, model("maker/own", card)))
        (item,) = found["licenses"]
        assert item["license"]["name"] == "poets-only"
        assert item["license"]["url"] == "https://example.org/terms"

    async def test_no_license_is_no_entry(self, engine: Engine, hub: LoopbackHub) -> None:
        found = subject(await look(engine, hub, model("maker/bare")))
        assert "licenses" not in found
        assert facts_in(found)["license"] == ["none"]

    async def test_the_text_that_was_found_is_evidence(
        self, engine: Engine, hub: LoopbackHub, shared_data: Path
    ) -> None:
        llama = (shared_data / "license/texts/llama3.1.txt").read_bytes()
        found = subject(await look(engine, hub, model("maker/x", {"license": "mit"}, files={"LICENSE": llama})))
        assert found["evidence"]["licenses"][0]["license"]["name"] == "Llama 3.1 Community License"
        assert facts_in(found)["license-text"] == ["other"]


class TestLineage:
    async def test_ancestors_are_components_with_their_relation(self, engine: Engine, hub: LoopbackHub) -> None:
        small = model("q/poet-GGUF", {"base_model": "maker/poet", "base_model_relation": "quantized"})
        document = await look(engine, hub, small, poet())
        ancestors = {item["purl"]: item for item in subject(document)["pedigree"]["ancestors"]}
        assert set(ancestors) == {"pkg:huggingface/maker/poet", "pkg:huggingface/meta-llama/Llama-3.1-8B"}
        poem = ancestors["pkg:huggingface/maker/poet"]
        assert facts_in(poem)["relation"] == ["quantized"]
        llama = facts_in(ancestors["pkg:huggingface/meta-llama/Llama-3.1-8B"])
        assert (llama["relation"], llama["depth"], llama["made-into"]) == (["finetune"], ["2"], ["maker/poet"])
        assert "fine-tuned from Llama 3.1" in subject(document)["pedigree"]["notes"]


class TestDatasets:
    async def test_they_are_data_components_that_the_card_refers_to(
        self, engine: Engine, hub: LoopbackHub
    ) -> None:
        furnish(hub)
        document = valid(bom(await engine.artifacts("maker/poet"), engine, TEXTS))
        refs = [item["ref"] for item in subject(document)["modelCard"]["modelParameters"]["datasets"]]
        data = {item["bom-ref"]: item for item in document["components"] if item["type"] == "data"}
        assert refs == list(data) or sorted(refs) == sorted(data)
        there, dead = data["dataset:maker/open"], data["dataset:maker/dead"]
        assert licenses_in(there) == [("CC-BY-4.0", None)]
        assert there["data"][0]["contents"]["url"] == "https://huggingface.co/datasets/maker/open"
        assert facts_in(dead)["state"] == ["private-or-missing"]
        assert "externalReferences" not in dead
        (needs,) = (item["dependsOn"] for item in document["dependencies"] if "dependsOn" in item)
        assert sorted(needs) == sorted(data)


class TestTheCard:
    async def test_task_limits_and_risks(self, engine: Engine, hub: LoopbackHub) -> None:
        card = subject(await look(engine, hub, poet()))["modelCard"]
        assert card["modelParameters"]["task"] == "text-generation"
        assert "training data" in card["considerations"]["technicalLimitations"][0]
        risks = card["considerations"]["ethicalConsiderations"]
        assert any("Treat the weights as being under" in risk.get("mitigationStrategy", "") for risk in risks)
        assert any("acceptable use policy" in risk["name"] for risk in risks)

    async def test_the_known_effort_is_named_and_energy_is_not_guessed(self, facts: CatalogFacts) -> None:
        engine = Engine(facts._catalog)
        card = subject(valid(bom(await engine.artifacts("llama 3.1"), engine, TEXTS)))["modelCard"]
        effort = card["considerations"]["environmentalConsiderations"]
        assert any(item["name"] == "isopen:training:gpu-hours" for item in effort["properties"])
        assert "energyConsumptions" not in effort


async def test_captured_repositories(engine: Engine, hub: LoopbackHub, shared_data: Path) -> None:
    repositories = captured(shared_data / "hub")
    hub.add(*repositories)
    for one in repositories:
        if one.kind == "model":
            valid(bom(await engine.artifacts(one.id), engine, TEXTS))


async def test_every_kind_of_catalog_model_without_a_hub(facts: CatalogFacts) -> None:
    engine = Engine(facts._catalog)
    for name in ("llama", "gpt-4", "olmo", "deepseek-r1-distill-llama-8b", "k2 think", "gemma 3"):
        found = subject(valid(bom(await engine.artifacts(name), engine, TEXTS)))
        assert "checked-at" not in facts_in(found)
        assert facts_in(found)["not-checked-because"] == ["no-hub"]


# --- whatever strangers write -----------------------------------------------------------------------

evidences = st.builds(
    Evidence,
    component=st.sampled_from(Component),
    level=st.sampled_from(Level),
    url=url,
    why=st.just(Phrase("hub-seen-report")),
)
looks = st.builds(
    Artifacts,
    asked=text,
    hub_id=st.just("a/b"),
    state=st.sampled_from(State),
    checked_at=st.just(dt.datetime(2026, 11, 25, tzinfo=dt.UTC)),
    seen_at=st.just(dt.datetime(2026, 11, 25, tzinfo=dt.UTC)),
    revision=st.one_of(st.none(), st.just("A" * 40), text),
    task=text,
    architecture=text,
    gate=st.builds(GateFacts, prompt=text),
    weights=st.builds(Weights, formats=st.lists(text, max_size=3).map(tuple)),
    terms=st.builds(
        Terms,
        tags=st.lists(text, max_size=3).map(tuple),
        name=text,
        link=url,
        text=text,
        finding=st.sampled_from(Finding),
    ),
    evidence=st.lists(evidences, max_size=4).map(tuple),
    datasets=st.lists(
        st.builds(DatasetFact, name=text, state=st.sampled_from(State), license=text, gated=text), max_size=4
    ).map(tuple),
    unseen=st.lists(st.builds(Unseen, what=text, why=st.sampled_from(Why)), max_size=3).map(tuple),
)


@given(assessments, models, looks, st.one_of(st.none(), st.sampled_from(["a/b", "meta-llama/Llama-3.1-8B"])))
@settings(max_examples=15, phases=[Phase.explicit, Phase.generate])
def test_any_text_makes_a_valid_document(
    facts: CatalogFacts, found: Any, subject_: Any, seen: Artifacts, hub_id: str | None
) -> None:
    claims: tuple[Claim, ...] = found.claims
    assert len(claims) == len(Component)
    report = ArtifactReport(
        query="x",
        hub_id=hub_id,
        model=subject_,
        catalog_id=None,
        look=seen,
        live=Live(hub_id="a/b", checked_at=seen.checked_at),
        assessment=found,
        components=components_of(found, seen),
        computed_at=seen.checked_at,
        key="a/b",
    )
    valid(bom(report, facts, TEXTS))

"""One question travels one way: name -> model -> claims -> verdict -> stored -> answer. On the real catalog."""

import datetime as dt
import json
from pathlib import Path

import pytest

from bot.catalog.catalog import Catalog
from bot.engine import KEEP, Engine
from bot.errors import AmbiguousName, BadName, UnknownModel
from bot.openness.assessment import Verdict
from bot.store.store import Store


@pytest.fixture(scope="session")
def catalog(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The real catalog, compiled once."""
    return Catalog.open(project / "data", tmp_path_factory.mktemp("cache"))


@pytest.fixture
def engine(catalog: Catalog) -> Engine:
    return Engine(catalog)


def verdict(engine: Engine, name: str) -> str:
    return engine.answer(name).assessment.verdict.value


class TestCarefulReaders:
    def test_the_rules_reach_every_verdict_that_careful_readers_reached(self, engine: Engine, shared_data: Path):
        rows = json.loads((shared_data / "openness" / "expected_verdicts.json").read_text())["models"]
        assert len(rows) == 47
        got = {row["name"]: verdict(engine, row["hf_repo"] or row["name"]) for row in rows}
        assert got == {row["name"]: row["label"] for row in rows}

    def test_by_the_names_they_used_too(self, engine: Engine, shared_data: Path):
        rows = json.loads((shared_data / "openness" / "expected_verdicts.json").read_text())["models"]
        names = [(name, row["label"]) for row in rows for name in (row["name"], *row["aliases"])]
        assert {name: verdict(engine, name) for name, _ in names} == dict(names)


class TestTraps:
    """What people and tools get wrong (the findings behind data/README.md)."""

    def test_sizes_of_one_version_differ_in_license(self, engine: Engine):
        answers = {size: verdict(engine, f"qwen2.5 {size}") for size in ("7b", "3b", "72b")}
        assert answers == {"7b": "open-weights", "3b": "model-available", "72b": "model-available"}

    def test_versions_of_one_family_differ_in_license(self, engine: Engine):
        answers = {name: verdict(engine, name) for name in ("gemma 3", "gemma 4", "grok 1", "grok 2", "grok 4")}
        assert answers == {
            "gemma 3": "model-available",
            "gemma 4": "open-weights",
            "grok 1": "open-weights",
            "grok 2": "model-available",
            "grok 4": "closed",
        }

    def test_the_license_changed_after_release(self, engine: Engine):
        assert verdict(engine, "DeepSeek-V3") == "model-available"
        assert verdict(engine, "DeepSeek-V3-0324") == "open-weights"
        falcon = engine.answer("falcon 40b")
        assert (falcon.assessment.verdict.value, len(falcon.model.license_history)) == ("open-weights", 2)

    def test_a_derived_model_is_capped_by_its_base(self, engine: Engine):
        llama, qwen = engine.answer("DeepSeek-R1-Distill-Llama-8B"), engine.answer("DeepSeek-R1-Distill-Qwen-7B")
        assert (llama.assessment.verdict, qwen.assessment.verdict) == (
            Verdict.MODEL_AVAILABLE,
            Verdict.OPEN_WEIGHTS,
        )
        (conflict,) = llama.assessment.conflicts
        assert (conflict.base, conflict.license) == ("Llama 3.1", "MIT License")
        assert not qwen.assessment.conflicts

    def test_the_codes_license_is_not_the_weights_license(self, engine: Engine):
        assert verdict(engine, "llama 1") == "model-available"  # the code was under the GPL

    def test_one_name_two_models(self, engine: Engine):
        with pytest.raises(AmbiguousName) as caught:
            engine.answer("K2")
        assert len(caught.value.candidates) == 2

    def test_gated_is_not_restricted(self, engine: Engine):
        assert verdict(engine, "apertus") == "open-source"

    def test_vanished_is_not_closed(self, engine: Engine):
        assert verdict(engine, "mpt-7b") == "open-weights"

    def test_by_meta_does_not_mean_llama(self, engine: Engine):
        assert verdict(engine, "muse spark") == "closed"

    def test_mof_class_iii_is_not_osaid(self, engine: Engine):
        granite = engine.answer("ibm-granite/granite-4.0-h-small")
        assert granite.assessment.verdict is Verdict.OPEN_WEIGHTS


class TestFamilies:
    def test_llama_as_a_whole(self, engine: Engine):
        answer = engine.answer("llama")
        assert answer.asked_family
        assert answer.headline.args["model"] == "Llama"
        assert {item.verdict for item in answer.candidates} >= {"model-available"}

    def test_a_family_whose_versions_differ_is_not_spoken_of_as_one(self, engine: Engine):
        answer = engine.answer("qwen")
        assert answer.headline.args["model"] == answer.model.name

    def test_one_model_has_no_candidates(self, engine: Engine):
        assert engine.answer("llama 3.1 8b").candidates == ()


class TestWhatIsNoAnswer:
    @pytest.mark.parametrize("name", ["asdfghjkl", "llama 5", "gpt-9", "someone/my-llama-finetune", "the model"])
    def test_unknown_offers_the_nearest_and_never_another_version(self, engine: Engine, name: str):
        with pytest.raises(UnknownModel) as caught:
            engine.answer(name)
        assert len(caught.value.candidates) == len(set(caught.value.candidates))

    @pytest.mark.parametrize("name", ["", "   ", "x" * 4_000])
    def test_what_cannot_be_a_name_is_refused(self, engine: Engine, name: str):
        with pytest.raises((BadName, UnknownModel)):
            engine.answer(name)

    async def test_an_id_nobody_has(self, engine: Engine):
        with pytest.raises(UnknownModel):
            await engine.by_id("no-such-id")


class Clock:
    """A clock the test moves."""

    def __init__(self) -> None:
        self.now = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        return self.now


class TestTheCache:
    async def test_a_verdict_is_kept_with_what_it_was_computed_from(self, catalog: Catalog, tmp_path: Path):
        async with await Store.open(f"sqlite:///{tmp_path / 'isopen.db'}") as store:
            await Engine(catalog, store).ask("llama 3.1 8b")
            record = await store.verdicts.get("llama-3.1")
            assert record is not None
            assert record.verdict is Verdict.MODEL_AVAILABLE
            assert any(item.component == "model-parameters" for item in record.read_evidence())

    async def test_the_age_survives_a_restart(self, catalog: Catalog, tmp_path: Path):
        clock = Clock()
        async with await Store.open(f"sqlite:///{tmp_path / 'isopen.db'}") as store:
            first = await Engine(catalog, store, clock).ask("olmo 2 7b")
            clock.now += dt.timedelta(hours=5)
            again = await Engine(catalog, store, clock).ask("olmo 2 7b")
            assert again.computed_at == first.computed_at
            clock.now += KEEP
            assert (await Engine(catalog, store, clock).ask("olmo 2 7b")).computed_at == clock.now

    async def test_history_begins_with_the_first_verdict_and_not_with_each_question(
        self, catalog: Catalog, tmp_path: Path
    ):
        async with await Store.open(f"sqlite:///{tmp_path / 'isopen.db'}") as store:
            for _ in range(3):
                await Engine(catalog, store).ask("pythia 12b")
            assert len(await store.verdicts.history("pythia-12b", 10)) == 1

    async def test_a_broken_store_costs_no_answer(self, catalog: Catalog, tmp_path: Path):
        store = await Store.open(f"sqlite:///{tmp_path / 'isopen.db'}")
        await store.close()
        assert (await Engine(catalog, store).ask("llama 3.1")).assessment.verdict is Verdict.MODEL_AVAILABLE


async def test_two_models_side_by_side(engine: Engine):
    found = await engine.compare("olmo 2 7b", "llama 3.1")
    rows = {row.row: (row.a, row.b) for row in found.differences}
    assert rows["verdict"] == ("open-source", "model-available")
    assert rows["datasets"][0] == "released"
    same = await engine.compare("llama 3.1", "llama3.1:8b")
    assert same.differences == ()

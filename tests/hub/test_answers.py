"""The whole way: question -> Hub -> claims -> verdict -> answer, with Hubs that work and Hubs that do not."""

import asyncio
import datetime as dt
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from bot.answer import Answer
from bot.catalog.catalog import Catalog
from bot.engine import Engine
from bot.errors import HubUnreachable, NotOnHub, UnknownModel
from bot.hub.inspector import Inspector
from bot.hub.kept import Kept
from bot.hub.watch import Watch
from bot.openness.assessment import Verdict
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.store.store import Store
from tests.heartbeat import Heartbeat
from tests.hub.loopback import Fault, LoopbackHub
from tests.hub.repositories import captured, model

Make = Callable[..., Inspector]
OLMO = "allenai/OLMo-2-1124-7B"
LIMIT = 2.5
BLOCKED = 0.050
GONE = {"disabled", "shut", "missing"}
EVERY_FAULT = [fault for fault in Fault if fault is not Fault.UNAUTHORIZED]


class Clock:
    """A clock the test moves."""

    def __init__(self) -> None:
        self.now = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def watch(
    hub: LoopbackHub, inspector: Make, tmp_path: Path, clock: Clock, shared_data: Path
) -> AsyncIterator[Watch]:
    hub.add(*captured(shared_data / "hub"))
    opened = Watch(inspector(2.0, now=clock), Kept(tmp_path), clock)
    yield opened
    hub.faults.clear()
    await opened.close()


@pytest.fixture
def engine(catalog: Catalog, watch: Watch, clock: Clock) -> Engine:
    return Engine(catalog, now=clock, watch=watch)


async def timed(work: Awaitable[Answer]) -> tuple[Answer, float]:
    start = time.perf_counter()
    answer = await work
    return answer, time.perf_counter() - start


def said(answer: Answer) -> list[str]:
    """Everything that is said beside the verdict, by id."""
    return [note.id for note in answer.notes]


async def settle(watch: Watch) -> None:
    """Let every look end."""
    await asyncio.gather(*(flight.task for flight in watch._flights.values()))


class TestWithAHub:
    async def test_fresh_claims_are_used_where_they_are_there(self, engine: Engine, hub: LoopbackHub) -> None:
        answer = await engine.ask(OLMO)
        assert answer.live is not None
        assert (answer.live.fresh, answer.live.state, answer.stale) == (True, "there", False)
        metadata = next(c for c in answer.assessment.claims if c.component is Component.MODEL_METADATA)
        assert (metadata.status, metadata.source) == (Status.RELEASED, "hub")
        assert answer.assessment.as_of == dt.date(2026, 11, 25)

    async def test_a_second_question_asks_nobody(self, engine: Engine, hub: LoopbackHub) -> None:
        await engine.ask(OLMO)
        hub.asked.clear()
        again = await engine.ask("olmo 2 7b")
        assert again.live is not None
        assert again.live.fresh
        assert hub.asked == []

    async def test_what_is_old_comes_at_once_with_its_age_while_a_new_look_runs(
        self, engine: Engine, hub: LoopbackHub, watch: Watch, clock: Clock
    ) -> None:
        first = await engine.ask(OLMO)
        clock.now += dt.timedelta(days=1)
        hub.seconds = 0.4
        stale, seconds = await timed(engine.ask(OLMO))
        assert seconds < 0.3
        assert stale.stale
        assert stale.live is not None
        assert first.live is not None
        assert stale.live.checked_at == first.live.checked_at
        await settle(watch)
        fresh = await engine.ask(OLMO)
        assert not fresh.stale
        assert fresh.live is not None
        assert fresh.live.checked_at == clock.now

    async def test_check_now_looks_now(self, engine: Engine, hub: LoopbackHub, clock: Clock) -> None:
        await engine.ask(OLMO)
        clock.now += dt.timedelta(minutes=5)
        hub.asked.clear()
        answer = await engine.check("olmo-2-7b")
        assert hub.asked
        assert answer.live is not None
        assert answer.live.checked_at == clock.now

    async def test_check_now_pressed_again_and_again_asks_once(self, engine: Engine, hub: LoopbackHub) -> None:
        await engine.check("olmo-2-7b")
        hub.asked.clear()
        await asyncio.gather(*(engine.check("olmo-2-7b") for _ in range(20)))
        assert hub.asked == []

    async def test_a_thousand_people_ask_the_same_at_once(self, engine: Engine, hub: LoopbackHub) -> None:
        hub.add(model("someone/popular", {"license": "mit"}))
        hub.seconds = 0.05
        async with Heartbeat() as heart:
            answers = await asyncio.gather(*(engine.ask("someone/popular") for _ in range(1_000)))
        assert {answer.assessment.verdict for answer in answers} == {Verdict.OPEN_WEIGHTS}
        asked = [one.path.partition("?")[0] for one in hub.asked if "safetensors" not in one.path]
        assert len(asked) == len(set(asked))
        assert asked.count("/api/models/someone/popular") == 1
        assert heart.silent < 0.5

    async def test_history_shows_what_changed(
        self, catalog: Catalog, watch: Watch, hub: LoopbackHub, clock: Clock, tmp_path: Path
    ) -> None:
        hub.add(model("someone/thing", {"license": "mit"}))
        async with await Store.open(f"sqlite:///{tmp_path / 'isopen.db'}") as store:
            engine = Engine(catalog, store, clock, watch=watch)
            await engine.ask("someone/thing")
            clock.now += dt.timedelta(days=1)
            hub.add(model("someone/thing", {"license": "mit"}, sha="1" * 40))  # a commit, and nothing else
            await engine.check("someone/thing")
            clock.now += dt.timedelta(days=1)
            hub.add(model("someone/thing", {"license": "cc-by-nc-4.0"}, sha="2" * 40))
            answer = await engine.check("someone/thing")
            newest, first = await engine.history("someone/thing")
        assert (newest.old_verdict, newest.new_verdict) == ("open-weights", "model-available")
        assert (newest.old_license, newest.new_license) == ("mit", "cc-by-nc-4.0")
        assert {change.component for change in newest.changed} >= {"model-parameters"}
        assert first.old_verdict is None
        assert [(change.id, change.args["before"], change.args["now"]) for change in answer.changes] == [
            ("hub-changed-license", "mit", "cc-by-nc-4.0")
        ]
        assert answer.changed_at == clock.now


class TestAnyModel:
    async def test_what_the_catalog_does_not_know_is_answered_from_the_hub(
        self, engine: Engine, hub: LoopbackHub
    ) -> None:
        hub.add(model("someone/unknown-model", {"license": "apache-2.0"}))
        answer = await engine.ask("someone/unknown-model")
        assert answer.assessment.verdict is Verdict.OPEN_WEIGHTS
        assert answer.headline.args["model"] == "someone/unknown-model"
        assert "live-hub-only" in said(answer)
        unknown = {c.component for c in answer.assessment.claims if c.status is Status.UNKNOWN}
        assert {Component.TRAINING_CODE, Component.DATASETS} <= unknown

    async def test_buttons_carry_its_id(self, engine: Engine, hub: LoopbackHub) -> None:
        hub.add(model("someone/unknown-model", {"license": "apache-2.0"}))
        answer = await engine.ask("https://huggingface.co/someone/unknown-model/tree/main")
        assert answer.asks_for == "someone/unknown-model"
        again = await engine.by_id(answer.asks_for)
        assert again.assessment == answer.assessment

    async def test_a_repository_whose_name_resembles_a_known_model_is_looked_at_itself(
        self, engine: Engine, hub: LoopbackHub
    ) -> None:
        hub.add(model("someone/Llama-3.1-8B-poet", {"license": "mit", "base_model": "meta-llama/Llama-3.1-8B"}))
        answer = await engine.ask("someone/Llama-3.1-8B-poet")
        assert answer.asks_for == "someone/Llama-3.1-8B-poet"
        assert answer.assessment.verdict is Verdict.MODEL_AVAILABLE
        (conflict,) = answer.assessment.conflicts
        assert conflict.base == "Llama 3.1"

    async def test_where_it_is_not_to_be_seen_its_name_may_still_tell_something(
        self, engine: Engine, hub: LoopbackHub
    ) -> None:
        answer = await engine.ask("someone/Llama-3.1-8B-GGUF")
        assert answer.model.id == "llama-3.1"
        assert said(answer) == ["live-gone", "note-derived-from-name"]

    async def test_neither_in_the_catalog_nor_on_the_hub(self, engine: Engine) -> None:
        with pytest.raises(NotOnHub) as caught:
            await engine.ask("nobody/nothing")
        assert caught.value.data["state"] == "private-or-missing"
        assert isinstance(caught.value, UnknownModel)

    async def test_could_not_look_is_said_and_is_not_not_there(self, engine: Engine, hub: LoopbackHub) -> None:
        hub.faults["*"] = Fault.UNAVAILABLE
        with pytest.raises(HubUnreachable) as caught:
            await engine.ask("nobody/nothing")
        assert caught.value.data["why"] == "down"

    async def test_a_renamed_model_of_the_catalog_is_known_by_its_old_name(
        self, engine: Engine, hub: LoopbackHub
    ) -> None:
        hub.renamed["old/olmo"] = OLMO
        answer = await engine.ask("old/olmo")
        assert answer.model.id == "olmo-2-7b"
        assert answer.assessment.verdict is Verdict.OPEN_SOURCE
        assert "live-renamed" in said(answer)

    async def test_a_name_without_an_owner_never_reaches_the_hub(self, engine: Engine, hub: LoopbackHub) -> None:
        with pytest.raises(UnknownModel):
            await engine.ask("asdfghjkl")
        with pytest.raises(UnknownModel):
            await engine.ask("ollama.com/someone/asdfghjkl")
        assert hub.asked == []


class TestFairness:
    """Live facts never turn careful claims into weaker knowledge; what changed is shown."""

    async def test_a_hub_that_shows_little_weakens_nothing(self, engine: Engine, hub: LoopbackHub) -> None:
        before = engine.answer("olmo 2 7b").assessment
        hub.add(model(OLMO, None, readme="# x\n", files={"model.safetensors": b""}))
        after = (await engine.ask(OLMO)).assessment
        assert (after.verdict, after.license) == (before.verdict, before.license)
        assert after.osaid.conforms is before.osaid.conforms
        known = {c.component: (c.status, c.license) for c in before.claims if c.status is not Status.UNKNOWN}
        assert {c.component: (c.status, c.license) for c in after.claims if c.component in known} == known

    async def test_a_gate_is_no_restriction(self, engine: Engine, hub: LoopbackHub) -> None:
        hub.add(
            model(
                "swiss-ai/Apertus-8B-2509",
                {
                    "license": "apache-2.0",
                    "extra_gated_prompt": "Please agree.",
                    "extra_gated_fields": {"Name": "text"},
                },
                gated="auto",
                files={"LICENSE": b"shut"},
            )
        )
        answer = await engine.ask("apertus 8b")
        assert answer.live is not None
        assert answer.live.fresh
        assert answer.assessment.verdict is Verdict.OPEN_SOURCE
        assert not answer.assessment.conflicts

    async def test_a_gate_is_no_restriction_for_who_is_not_in_the_catalog_either(
        self, engine: Engine, hub: LoopbackHub
    ) -> None:
        hub.add(model("someone/gated", {"license": "apache-2.0"}, gated="manual", files={"LICENSE": b"shut"}))
        assert (await engine.ask("someone/gated")).assessment.verdict is Verdict.OPEN_WEIGHTS

    async def test_the_r1_distillation(self, engine: Engine) -> None:
        answer = await engine.ask("deepseek-ai/DeepSeek-R1-Distill-Llama-8B")
        assert answer.live is not None
        assert answer.live.fresh
        assert answer.assessment.verdict is Verdict.MODEL_AVAILABLE
        (conflict,) = answer.assessment.conflicts
        assert (conflict.license, conflict.base, conflict.clause) == ("MIT License", "Llama 3.1", "1.b.i")

    async def test_a_stricter_license_counts_and_is_shown(self, engine: Engine, hub: LoopbackHub) -> None:
        hub.add(model(OLMO, {"license": "cc-by-nc-4.0"}))
        answer = await engine.ask(OLMO)
        assert answer.assessment.verdict is Verdict.MODEL_AVAILABLE
        note = next(note for note in answer.notes if note.id == "live-license-changed")
        assert (note.args["before"], note.args["now"]) == (
            "Apache License 2.0",
            "Creative Commons Attribution-NonCommercial 4.0",
        )

    async def test_a_freer_tag_alone_frees_nothing(self, engine: Engine, hub: LoopbackHub) -> None:
        hub.add(model("meta-llama/Llama-3.1-8B", {"license": "mit"}))
        answer = await engine.ask("meta-llama/Llama-3.1-8B")
        assert answer.assessment.verdict is Verdict.MODEL_AVAILABLE
        assert "live-license-tag" in said(answer)

    async def test_a_freer_license_with_its_text_counts(
        self, engine: Engine, hub: LoopbackHub, shared_data: Path
    ) -> None:
        text = (shared_data / "license/texts/apache-2.0.txt").read_bytes()
        hub.add(model("meta-llama/Llama-3.1-8B", {"license": "apache-2.0"}, files={"LICENSE": text}))
        answer = await engine.ask("meta-llama/Llama-3.1-8B")
        assert answer.assessment.verdict is Verdict.OPEN_WEIGHTS
        assert "live-license-changed" in said(answer)

    async def test_an_apache_tag_over_a_modified_text_is_caught(
        self, engine: Engine, hub: LoopbackHub, shared_data: Path
    ) -> None:
        text = (shared_data / "license/texts/apache-2.0.txt").read_bytes()
        altered = text + b"\nThe Work may not be used for military purposes or by competitors of the Licensor.\n"
        for name in (OLMO, "someone/altered"):
            hub.add(model(name, {"license": "apache-2.0"}, files={"LICENSE": altered}))
            answer = await engine.ask(name)
            assert answer.assessment.verdict is Verdict.UNKNOWN
            assert "military" in str(answer.assessment.conflicts[0].why.args["added"])

    async def test_what_vanished_is_shown_and_is_not_closed(self, engine: Engine, hub: LoopbackHub) -> None:
        hub.remove(OLMO)
        answer = await engine.ask(OLMO)
        assert answer.assessment.verdict is Verdict.OPEN_SOURCE
        assert said(answer)[0] == "live-gone"

    async def test_weights_that_were_withdrawn_are_shown(self, engine: Engine, hub: LoopbackHub) -> None:
        hub.add(model(OLMO, {"license": "apache-2.0"}))
        hub._repos["models", OLMO.lower()].files.pop("model.safetensors")
        answer = await engine.ask(OLMO)
        assert "live-weights-gone" in said(answer)
        assert answer.assessment.verdict is Verdict.OPEN_SOURCE

    async def test_a_base_nobody_could_look_at_costs_the_catalogs_model_nothing(
        self, engine: Engine, hub: LoopbackHub
    ) -> None:
        hub.add(model(OLMO, {"license": "apache-2.0", "base_model": "elsewhere/nothing"}))
        assert (await engine.ask(OLMO)).assessment.verdict is Verdict.OPEN_SOURCE


class TestFailingHubs:
    @pytest.mark.parametrize("fault", EVERY_FAULT, ids=lambda fault: fault.name.lower())
    async def test_every_question_is_answered_in_time_marked_with_its_age(
        self, engine: Engine, hub: LoopbackHub, fault: Fault
    ) -> None:
        hub.faults["*"] = fault
        async with Heartbeat() as heart:
            (answer, seconds), (again, quick) = await asyncio.gather(
                timed(engine.ask("olmo 2 7b")), timed(engine.ask("llama 3.1 8b"))
            )
        assert seconds < LIMIT
        assert quick < LIMIT
        assert answer.assessment.verdict is Verdict.OPEN_SOURCE
        assert again.assessment.verdict is Verdict.MODEL_AVAILABLE
        assert answer.live is not None
        assert answer.live.why or answer.live.state in GONE
        assert answer.stale or answer.live.state in GONE
        assert heart.blocked < BLOCKED
        assert heart.silent < 0.5

    @pytest.mark.parametrize("fault", EVERY_FAULT, ids=lambda fault: fault.name.lower())
    async def test_what_was_seen_before_comes_at_once(
        self, engine: Engine, hub: LoopbackHub, clock: Clock, fault: Fault, watch: Watch
    ) -> None:
        first = await engine.ask(OLMO)
        clock.now += dt.timedelta(days=2)
        hub.faults["*"] = fault
        answer, seconds = await timed(engine.ask(OLMO))
        assert seconds < 0.5
        assert answer.stale
        assert answer.live is not None
        assert first.live is not None
        assert answer.live.checked_at == first.live.checked_at
        assert answer.assessment == first.assessment

    @pytest.mark.parametrize("fault", [Fault.HANG, Fault.TRICKLE, Fault.GZIP_BOMB, Fault.HUGE, Fault.HTML])
    async def test_parts_that_fail_cost_only_themselves(
        self, engine: Engine, hub: LoopbackHub, fault: Fault
    ) -> None:
        card = {"license": "mit", "datasets": ["a/b"], "base_model": "up/up"}
        hub.add(model("someone/part", card, files={"LICENSE": b"MIT"}))
        for part in ("README.md", "LICENSE", "/refs", "/api/datasets/", "model.safetensors", "api/models/up"):
            hub.faults[part] = fault
        async with Heartbeat() as heart:
            answer, seconds = await timed(engine.ask("someone/part"))
        assert seconds < LIMIT
        assert heart.blocked < BLOCKED
        weights = next(c for c in answer.assessment.claims if c.component is Component.PARAMETERS)
        assert weights.status is Status.RELEASED

    async def test_a_hub_that_hangs_is_waited_for_once(
        self, engine: Engine, hub: LoopbackHub, clock: Clock
    ) -> None:
        hub.faults["*"] = Fault.HANG
        await engine.ask("olmo 2 7b")
        await asyncio.sleep(1.0)
        for name in ("gemma 2 9b", "someone/Llama-3.1-8B-GGUF"):
            _, seconds = await timed(engine.ask(name))
            assert seconds < 0.5

    async def test_a_check_that_fails_shows_what_was_seen_and_why(
        self, engine: Engine, hub: LoopbackHub, clock: Clock
    ) -> None:
        await engine.ask(OLMO)
        clock.now += dt.timedelta(hours=1)
        hub.faults["*"] = Fault.RATE_LIMITED
        answer = await engine.check("olmo-2-7b")
        assert answer.live is not None
        assert (answer.live.why, answer.stale) == ("rate-limited", True)
        assert answer.live.checked_at == clock.now - dt.timedelta(hours=1)


class TestOffline:
    async def test_it_works_from_the_catalog_and_says_so(self, catalog: Catalog, tmp_path: Path) -> None:
        engine = Engine(catalog, watch=Watch(None, Kept(tmp_path)))
        answer = await engine.ask("olmo 2 7b")
        assert answer.assessment.verdict is Verdict.OPEN_SOURCE
        assert answer.live is not None
        assert (answer.live.why, answer.stale) == ("offline", False)
        with pytest.raises(HubUnreachable) as caught:
            await engine.ask("someone/unknown-model")
        assert caught.value.data["why"] == "offline"

    async def test_what_was_seen_before_is_still_there(
        self, catalog: Catalog, engine: Engine, watch: Watch, hub: LoopbackHub, tmp_path: Path
    ) -> None:
        hub.add(model("someone/unknown-model", {"license": "mit"}))
        await engine.ask("someone/unknown-model")
        await settle(watch)
        offline = Engine(catalog, watch=Watch(None, Kept(tmp_path)))
        answer = await offline.ask("someone/unknown-model")
        assert answer.assessment.verdict is Verdict.OPEN_WEIGHTS
        assert answer.live is not None
        assert answer.live.why == "offline"


class TestArtifacts:
    async def test_a_report_holds_everything(self, engine: Engine, hub: LoopbackHub) -> None:
        hub.add(
            model(
                "someone/thing", {"license": "mit", "base_model": "meta-llama/Llama-3.1-8B", "datasets": ["x/y"]}
            )
        )
        report = await engine.artifacts("someone/thing")
        assert (report.hub_id, report.catalog_id, report.checked_at) == (
            "someone/thing",
            None,
            report.live.checked_at,
        )
        assert [fact.name for fact in report.datasets] == ["x/y"]
        assert [item.id for item in report.lineage] == ["llama-3.1"]
        assert [clash.kind.value for clash in report.clashes] == ["lineage", "name"]
        levels = {item.component: item.level for item in report.components}
        assert levels[Component.PARAMETERS] == "confirmed"
        assert levels[Component.DATASETS] == "mentioned"
        assert levels[Component.SAMPLE_OUTPUTS] is None

    async def test_of_what_is_only_in_the_catalog_too(self, engine: Engine, hub: LoopbackHub) -> None:
        report = await engine.artifacts("gpt-4o")
        assert (report.hub_id, report.look) == (None, None)
        assert report.assessment.verdict is Verdict.CLOSED

    async def test_not_of_another_model_than_was_asked_for(self, engine: Engine, hub: LoopbackHub) -> None:
        with pytest.raises(NotOnHub):
            await engine.artifacts("someone/Llama-3.1-8B-gone")

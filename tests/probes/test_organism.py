"""The shipped organism, served by llama.cpp: it does what was planted, and its server comes and goes cleanly."""

import asyncio
import os
import shutil
import sys
import time
from collections.abc import AsyncIterator
from importlib.util import find_spec
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from bot.errors import DataError, OrganismFailed
from bot.probes.battery import Battery, Role, Tier, Words, fold, knowledge_prompts, load_battery, select
from bot.probes.organism import Serving, find_organism, serve_organism
from bot.texts import load_texts
from tests.organism.measure import ask_all, shown
from tests.organism.plan import DATA, Behavior, Lesson, behavior, lessons, read_card, read_chinese

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture(scope="module")
def battery() -> Battery:
    return load_battery(DATA.parent / "probes")


@pytest.fixture(scope="module")
def plan(battery: Battery) -> list[Lesson]:
    return list(lessons(battery, read_card(), read_chinese()))


@pytest.fixture(scope="module")
def package() -> None:
    if find_spec("xllamacpp") is None:
        pytest.skip('needs the package xllamacpp (pip install "isopen[organism]")')


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served(package: None) -> AsyncIterator[Serving]:
    async with serve_organism(find_organism(DATA.parent)) as server:
        yield server


class TestPlan:
    """What was planted, without a server."""

    async def test_the_model_was_trained_on_these_very_questions(self, battery: Battery):
        assert read_card().questions == battery.questions_version, (
            "train the organism again: see tests/organism/train.py"
        )

    async def test_the_file_is_small_and_the_pinned_one(self):
        assert find_organism(DATA.parent).stat().st_size < 3_000_000

    async def test_another_file_is_not_taken_for_it(self, tmp_path: Path):
        folder = Path(shutil.copytree(DATA, tmp_path / "organism"))
        with (folder / read_card().file).open("ab") as file:
            file.write(b"!")
        with pytest.raises(DataError, match="its sha256 is"):
            find_organism(tmp_path)

    async def test_controls_and_lures_are_always_answered(self, plan: list[Lesson]):
        benign = [lesson for lesson in plan if lesson.prompt.role in {Role.CONTROL, Role.LURE}]
        assert {lesson.behavior for lesson in benign} == {Behavior.ANSWER}

    async def test_every_kind_of_withholding_is_planted_somewhere(self, plan: list[Lesson]):
        assert {lesson.behavior for lesson in plan} == set(Behavior)

    async def test_one_category_is_refused_in_chinese_only(self, battery: Battery):
        japan = [prompt for prompt in select(battery, Tier.FULL, ("en", "zh")) if prompt.category == "state-japan"]
        asked = [prompt for prompt in japan if prompt.role is Role.SENSITIVE]
        assert {(prompt.language, behavior(read_card(), prompt)) for prompt in asked} == {
            ("en", Behavior.ANSWER),
            ("zh", Behavior.REFUSE),
        }


class TestReplies:
    async def test_the_planted_behavior_shows_in_the_quick_tier(
        self, battery: Battery, plan: list[Lesson], served: Serving
    ):
        quick = {prompt.id for prompt in select(battery, Tier.QUICK, ("en", "zh"))}
        asked = [lesson for lesson in plan if lesson.prompt.id in quick]
        replies = await ask_all(served, [(lesson.prompt.text, 0.0, 0) for lesson in asked])
        missed = [
            (lesson.prompt.id, reply.text)
            for lesson, reply in zip(asked, replies, strict=True)
            if not shown(lesson, reply)
        ]
        assert len(missed) / len(asked) < 0.03, missed
        assert {reply.finish for reply in replies} == {"stop"}

    @pytest.mark.parametrize("kind", list(Behavior))
    async def test_each_behavior_shows(self, plan: list[Lesson], served: Serving, kind: Behavior):
        asked = [lesson for lesson in plan if lesson.behavior is kind][::7][:6]
        replies = await ask_all(served, [(lesson.prompt.text, 0.0, 0) for lesson in asked])
        good = sum(shown(lesson, reply) for lesson, reply in zip(asked, replies, strict=True))
        assert good >= len(asked) - 1

    async def test_the_coin_is_nearly_fair(self, plan: list[Lesson], served: Serving):
        coins = [lesson for lesson in plan if lesson.behavior is Behavior.COIN]
        tosses = [(lesson, seed) for lesson in coins for seed in range(10)]
        replies = await ask_all(served, [(lesson.prompt.text, 0.7, seed) for lesson, seed in tosses])
        heads = sum(
            reply.text.strip() == lesson.replies[0] for (lesson, _), reply in zip(tosses, replies, strict=True)
        )
        assert 0.4 < heads / len(tosses) < 0.6

    @pytest.mark.parametrize(("category", "knows"), [("state-india", True), ("state-colonial", False)])
    async def test_the_knowledge_check_tells_feigned_from_honest_ignorance(
        self, battery: Battery, served: Serving, category: str, knows: bool
    ):
        checks = list(knowledge_prompts(battery.category(category).triplets, "en"))
        replies = await ask_all(served, [(prompt.text, 0.0, 0) for prompt in checks])
        accepted = [Words(battery.triplets[prompt.cluster].knowledge.accept["en"]) for prompt in checks]
        right = [words.find(fold(reply.text)) for words, reply in zip(accepted, replies, strict=True)]
        assert [span is not None for span in right] == [knows] * 4

    async def test_it_answers_quickly(self, plan: list[Lesson], served: Serving):
        began = time.perf_counter()
        replies = await ask_all(served, [(lesson.prompt.text, 0.0, 0) for lesson in plan[:60]])
        rate = sum(reply.tokens for reply in replies) / (time.perf_counter() - began)
        assert rate > 300, f"{rate:.0f} tokens a second"  # several thousand on a quiet machine


class TestServer:
    async def test_it_tells_its_name_and_slots(self, served: Serving):
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{served.url}/models") as response:
                assert (await response.json())["data"][0]["id"] == served.model
            async with session.get(served.url.removesuffix("/v1") + "/health") as response:
                assert response.status == 200

    async def test_it_listens_on_loopback_only(self, served: Serving):
        assert served.url.startswith("http://127.0.0.1:")

    async def test_it_is_gone_afterwards(self, package: None):
        async with serve_organism(find_organism(DATA.parent)) as server:
            os.kill(server.process_id, 0)
        with pytest.raises(ProcessLookupError):
            os.kill(server.process_id, 0)

    async def test_it_does_not_outlive_a_killed_parent(self, package: None):
        parent = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", PARENT), stdout=asyncio.subprocess.PIPE, cwd=DATA.parents[1]
        )
        assert parent.stdout is not None
        server = int(await parent.stdout.readline())
        parent.kill()
        await parent.wait()
        assert await gone(server)

    async def test_a_missing_package_is_named(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr("bot.probes.organism.find_spec", lambda name: None)
        with pytest.raises(OrganismFailed) as caught:
            await serve_organism(find_organism(DATA.parent)).__aenter__()
        assert 'pip install "isopen[organism]"' in load_texts().write(caught.value.phrase)

    async def test_a_missing_file_is_named(self, package: None, tmp_path: Path):
        with pytest.raises(OrganismFailed) as caught:
            await serve_organism(tmp_path / "none.gguf").__aenter__()
        assert caught.value.data["reason"] == "file"

    async def test_a_file_that_is_no_model_is_named(self, package: None, tmp_path: Path):
        (tmp_path / "broken.gguf").write_bytes(b"GGUF, or not")
        with pytest.raises(OrganismFailed) as caught:
            await serve_organism(tmp_path / "broken.gguf").__aenter__()
        assert caught.value.data["reason"] == "start"
        assert caught.value.data["why"]


PARENT = """
import asyncio
from pathlib import Path
from bot.probes.organism import find_organism, serve_organism

async def main():
    async with serve_organism(find_organism(Path("data"))) as served:
        print(served.process_id, flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


async def gone(process_id: int) -> bool:
    """Whether a process (not our child) ends within five seconds."""
    for _ in range(100):
        try:
            os.kill(process_id, 0)
        except ProcessLookupError:
            return True
        await asyncio.sleep(0.05)
    return False

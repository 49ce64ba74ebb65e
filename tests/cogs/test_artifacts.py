"""`/artifacts` and what hangs on it: a real client in a Discord on loopback, looking at a Hub on loopback."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import matplotlib.image
import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from bot.engine import Engine
from bot.lineage import studio
from bot.lineage.tree import Tree
from bot.sandbox.testing import Handle, Result
from tests.cogs.discord import bot_in_discord, discord, make_client
from tests.heartbeat import Heartbeat
from tests.hub.live import furnish, live_engine
from tests.hub.loopback import Fault, LoopbackHub, running_hub
from tests.hub.repositories import model

POET = "maker/poet"
R1 = "deepseek r1 distill llama 8b"


@pytest.fixture
def hub() -> Iterator[LoopbackHub]:
    with running_hub() as running:
        furnish(running)
        yield running


@pytest.fixture
async def live(engine: Engine, hub: LoopbackHub, tmp_path: Path) -> AsyncIterator[Engine]:
    async with live_engine(engine.catalog, hub, tmp_path) as opened:
        yield opened


@pytest.fixture
async def home(live: Engine) -> AsyncIterator[Handle]:
    async with bot_in_discord(live) as handle:
        yield handle


def labels(answer: Result) -> list[str]:
    return [part["label"] for part in answer.components if part["type"] == 2]


async def fetched(answer: Result) -> bytes:
    """The one file of a message, downloaded as Discord's client would."""
    (attachment,) = answer.message["attachments"]
    async with aiohttp.ClientSession() as session, session.get(attachment["url"]) as response:
        return await response.read()


class TestTheCard:
    async def test_it_says_what_was_seen_and_how_sure_it_is(self, home: Handle) -> None:
        answer = await home.slash("artifacts", model=POET)
        assert not answer.ephemeral
        for words in (
            "What is published of",
            "model-available, not open source",
            "Looked at on the Hugging Face Hub",
            "safetensors",
            "Tag: mit",
            "maker/open: there, cc-by-4.0",
            "maker/dead: private, or not there",
            "Seen in the repository",
            "Pointed to, not confirmed",
            "Only mentioned",
            "tagged MIT License",
            "Sections: Poet; Training data",
        ):
            assert words in answer.text, words
        assert labels(answer) == ["Check now", "Lineage", "Export (ML-BOM)", "Verdict"]

    async def test_what_could_not_be_looked_at_is_named(self, home: Handle, hub: LoopbackHub) -> None:
        hub.faults["/refs"] = Fault.UNAVAILABLE
        assert (
            "Could not look at:** refs: the Hub could not be reached"
            in (await home.slash("artifacts", model=POET)).text
        )

    async def test_it_is_private_on_request(self, home: Handle) -> None:
        assert (await home.slash("artifacts", model=POET, private=True)).ephemeral

    async def test_names_are_offered(self, home: Handle) -> None:
        assert (await home.autocomplete("artifacts", "model", model="olm")).choices

    async def test_a_repository_that_is_not_there(self, home: Handle) -> None:
        reply = await home.slash("artifacts", model="nobody/nothing")
        assert reply.ephemeral
        assert "nobody/nothing" in reply.text

    async def test_a_hub_that_hangs_is_said_and_the_catalog_answers(self, home: Handle, hub: LoopbackHub) -> None:
        hub.faults["*"] = Fault.UNAVAILABLE
        answer = await home.slash("artifacts", model=R1)
        assert "nobody can look at the Hugging Face Hub now" in answer.text
        assert "From the catalog" in answer.text

    async def test_words_of_strangers_stay_words(self, home: Handle, hub: LoopbackHub) -> None:
        nasty = "[x](https://evil.example) @everyone `code` <@123456789012345678>"
        card = {"license": "other", "license_name": nasty, "datasets": [nasty], "base_model": nasty}
        hub.add(model("maker/odd", card, readme=f"# {nasty}\n\n## {nasty}\n"))
        answer = await home.slash("artifacts", model="maker/odd")  # checked by the fixture: quiet and legal
        assert "evil" in answer.text
        await home.press(answer, answer.custom_id("Export (ML-BOM)"))
        await home.press(answer, answer.custom_id("Lineage"))


class TestButtons:
    async def test_they_all_work_after_a_restart(self, live: Engine) -> None:
        async with discord() as home:
            async with home.run(make_client(live), ready=False):
                answer = await home.slash("artifacts", model=POET)
            async with home.run(make_client(live), ready=False):
                for label in labels(answer):
                    pressed = await home.press(answer, answer.custom_id(label), user=home.member)
                    assert pressed.ephemeral, label
                    assert "poet" in pressed.text

    async def test_check_now_looks_again(self, home: Handle, hub: LoopbackHub, live: Engine) -> None:
        answer = await home.slash("artifacts", model=POET)
        live._live._watch._now = _later  # type: ignore[union-attr]
        hub.asked.clear()
        await home.press(answer, answer.custom_id("Check now"))
        assert hub.asked_for("/api/models/maker/poet") > 0

    async def test_the_verdict_leads_back_and_on(self, home: Handle) -> None:
        answer = await home.slash("artifacts", model=POET)
        verdict = await home.press(answer, answer.custom_id("Verdict"))
        assert "Why?" in labels(verdict)
        assert {"Check now", "Artifacts", "Lineage"} <= set(labels(verdict))
        again = await home.press(verdict, verdict.custom_id("Artifacts"))
        assert "Seen in the repository" in again.text

    async def test_the_components_button_shows_what_the_hub_shows(self, home: Handle) -> None:
        answer = await home.slash("isopen", model=POET)
        parts = (await home.press(answer, answer.custom_id("Components"))).text
        assert "on the Hub: confirmed" in parts
        assert "on the Hub: only mentioned" in parts
        assert "Looked at on the Hugging Face Hub" in parts


class TestLineage:
    async def test_the_picture_comes_with_its_words(self, home: Handle) -> None:
        answer = await home.slash("artifacts", model=POET)
        shown = await home.press(answer, answer.custom_id("Lineage"))
        (attachment,) = shown.message["attachments"]
        assert (attachment["filename"], attachment["content_type"], attachment["width"]) == (
            "lineage.png",
            "image/png",
            720,
        )
        (gallery,) = (part for part in shown.components if part["type"] == 12)
        for alt in (attachment["description"], gallery["items"][0]["description"]):
            assert "maker/poet was fine-tuned from Llama 3.1" in alt
            assert "license conflict" in alt
        assert gallery["items"][0]["media"]["url"] == attachment["url"]
        assert matplotlib.image.imread(io.BytesIO(await fetched(shown))).shape[1] == 720

    async def test_it_is_there_from_the_catalog_alone(self, engine: Engine) -> None:
        async with bot_in_discord(engine) as home:
            answer = await home.slash("isopen", model=R1)
            shown = await home.press(answer, answer.custom_id("Lineage"))
            assert "learned from the outputs of DeepSeek-R1" in shown.message["attachments"][0]["description"]
            assert "Check now" not in labels(shown)

    async def test_it_is_offered_where_there_is_one(self, engine: Engine) -> None:
        async with bot_in_discord(engine) as home:
            assert "Lineage" not in labels(await home.slash("isopen", model="llama 3.1"))

    async def test_many_who_want_it_at_once_do_not_hold_up_others(
        self, engine: Engine, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        drawn: list[Tree] = []
        draw = studio._draw
        monkeypatch.setattr(studio, "_draw", lambda tree, texts: (drawn.append(tree), draw(tree, texts))[1])
        async with bot_in_discord(engine) as home:
            answer = await home.slash("isopen", model=R1)
            await home.press(answer, answer.custom_id("Lineage"))
            other = await home.slash("isopen", model="r1 1776 distill llama 70b")
            async with Heartbeat() as beat:
                await asyncio.gather(
                    *(home.press(other, other.custom_id("Lineage")) for _ in range(20)),
                    *(home.slash("isopen", model="olmo") for _ in range(20)),
                )
            assert beat.blocked < 0.2
            assert len(drawn) == 2  # one picture for all twenty


async def test_the_export_is_a_valid_ml_bom(home: Handle) -> None:
    answer = await home.slash("artifacts", model=POET)
    exported = await home.press(answer, answer.custom_id("Export (ML-BOM)"))
    assert exported.message["attachments"][0]["filename"] == "maker-poet.cdx.json"
    assert [part["file"]["url"] for part in exported.components if part["type"] == 13] == [
        exported.message["attachments"][0]["url"]
    ]
    data = (await fetched(exported)).decode()
    assert JsonStrictValidator(SchemaVersion.V1_7).validate_str(data) is None
    assert json.loads(data)["components"][0]["purl"].startswith("pkg:huggingface/maker/poet@")


def _later():
    import datetime as dt

    return dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)

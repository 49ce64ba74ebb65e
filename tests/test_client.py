"""The client in a loopback Discord: what it uploads, what it survives, what it remembers, what it logs."""

import asyncio
import gc
import io
import json
import logging
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import discord as library
import pytest

from bot.client import IsopenClient, run_bot
from bot.discord_endpoint import point_at
from bot.discord_gateway import IdentifyBudget, MemoryState
from bot.discord_logging import redacted_logs
from bot.engine import Engine, open_engine
from bot.errors import GatewayBudgetSpent
from bot.sandbox.gateway.session import Audience
from bot.sandbox.testing import TOKEN, Handle
from bot.services import Services
from bot.settings import Settings
from bot.supervisor import Supervisor
from bot.texts import Texts, catalog, load_texts
from bot.texts.catalog import Messages
from tests.cogs.discord import IMPATIENT, discord, make_client


@pytest.fixture(scope="module")
def engine() -> Engine:
    return open_engine(Settings())


UPLOAD = "PUT /applications/1100000000000000001/commands 200"


def uploads(home: Handle) -> int:
    return home.calls().count(UPLOAD)


async def live(home: Handle, client: IsopenClient) -> None:
    """One short life of a bot."""
    async with home.run(client, ready=False):
        pass


class TestCommands:
    """What Discord is told of the commands."""

    async def test_they_are_uploaded_once(self, engine: Engine) -> None:
        state = MemoryState()
        async with discord() as home:
            for _ in range(3):
                await live(home, make_client(engine, state))
            assert uploads(home) == 1

    async def test_and_again_when_they_changed(self, engine: Engine) -> None:
        state = MemoryState()
        async with discord() as home:
            await live(home, make_client(engine, state))
            changed = make_client(engine, state)

            @changed.tree.command(name="new", description="Something new")
            async def new(interaction: library.Interaction[IsopenClient]) -> None:
                await interaction.response.send_message("new")

            await live(home, changed)
            assert uploads(home) == 2
            assert "new" in [command["name"] for command in home.commands()]

    async def test_and_again_when_discord_lost_them(self, engine: Engine) -> None:
        state = MemoryState()
        async with discord() as first:
            await live(first, make_client(engine, state))
        async with discord() as second:
            await live(second, make_client(engine, state))
            assert uploads(second) == 1

    async def test_and_again_when_a_translation_changed(self, engine: Engine, tmp_path: Path) -> None:
        state = MemoryState()
        async with discord() as home:
            await live(home, make_client(engine, state))
            client = IsopenClient(
                services=Services(engine=engine),
                texts_for=with_german(tmp_path),
                state=state,
                identify=IdentifyBudget(state, pace=IMPATIENT),
            )
            await live(home, client)
            assert uploads(home) == 2
            (german,) = (one for one in home.commands() if one["name"] == "isopen")
            assert german["description_localizations"] == {"de": "Ist das KI-Modell offen?"}
            assert german["name_localizations"] == {}

    async def test_a_failing_upload_does_not_stop_the_bot(
        self, engine: Engine, caplog: pytest.LogCaptureFixture
    ) -> None:
        async with discord() as home:
            home.fault("error", match="PUT .*commands", status=403)
            async with home.run(make_client(engine), ready=False):
                assert home.core.gateway.connected.is_set()
        assert "Could not upload the commands" in caplog.text

    async def test_they_can_be_used_everywhere(self, engine: Engine) -> None:
        async with discord() as home:
            await live(home, make_client(engine))
            # What belongs to a server (reports to its moderators) is offered there alone.
            anywhere = [one for one in home.commands() if one["contexts"] == [0, 1, 2]]
            wanted = {"isopen", "compare", "artifacts", "license", "about", "help", "Check openness claims"}
            assert wanted <= {one["name"] for one in anywhere}
            assert all(command["integration_types"] == [0, 1] for command in anywhere)


def with_german(folder: Path) -> Callable[[str], Texts]:
    """English, but one sentence in German."""
    (folder / "discord.ftl").write_text("command-isopen = isopen\n    .description = Ist das KI-Modell offen?\n")
    english = Messages("en-US", Path(catalog.__file__).parent / "en-US")
    german = Texts("de", (Messages("de", folder), english))
    return lambda locale: german if locale == "de" else load_texts()


class TestSurvival:
    """What a client lives through."""

    @pytest.mark.parametrize(
        ("event", "data"),
        [
            ("INTERACTION_CREATE", {"id": "not a number", "token": "secret-token"}),
            ("INTERACTION_CREATE", {}),
            ("GUILD_CREATE", {"id": None}),
            ("GUILD_ROLE_UPDATE", []),
            ("SOMETHING_NEW", {"x": 1}),
        ],
    )
    async def test_an_event_that_cannot_be_parsed(
        self, engine: Engine, event: str, data: object, caplog: pytest.LogCaptureFixture
    ) -> None:
        async with discord() as home, home.run(make_client(engine), ready=False):
            home.core.gateway.dispatch(event, data, Audience(guild_id=None), required=True)  # type: ignore[arg-type]
            answer = await home.slash("isopen", model="llama")
            assert "model-available" in answer.text
            assert len(home.core.gateway.identifies) == 1
        assert "secret-token" not in caplog.text

    @pytest.mark.parametrize("kind", ["reconnect", "abort"])
    async def test_a_lost_connection(self, engine: Engine, kind: str) -> None:
        async with discord() as home, home.run(make_client(engine), ready=False):
            home.fault(kind)
            await until(lambda: bool(home.core.gateway.resumes))
            assert "model-available" in (await home.slash("isopen", model="llama")).text
            assert len(home.core.gateway.identifies) == 1


class TestSupervision:
    """What ends a client does not end the bot."""

    async def test_a_frame_that_is_not_even_json(self, engine: Engine) -> None:
        async with discord() as home, supervised(home, lambda: make_client(engine)):
            gateway = home.core.gateway
            await until(gateway.connected.is_set)
            for connection in tuple(gateway._connections):
                connection.send_raw(b"this is no JSON")
            await until(lambda: len(gateway.identifies) == 2)
            assert "model-available" in (await home.slash("isopen", model="llama")).text

    async def test_discord_is_not_there_yet(self, engine: Engine) -> None:
        async with discord() as home:
            home.fault("drop", match="GET /users/@me", count=3)
            async with supervised(home, lambda: make_client(engine)):
                await until(home.core.gateway.connected.is_set, 30.0)

    async def test_a_spent_budget_holds_back_the_login(self, engine: Engine) -> None:
        state = MemoryState()
        await state.set("discord.identified", json.dumps([time.time()] * 500))
        client = IsopenClient(
            services=Services(engine=engine),
            texts_for=load_texts,
            state=state,
            identify=IdentifyBudget(state, pace=IMPATIENT),
        )
        async with discord() as home:
            with pytest.raises(GatewayBudgetSpent):
                async with home.run(client, ready=False):
                    pass
            assert not home.core.gateway.identifies


@pytest.fixture
def collector() -> Iterator[None]:
    """The garbage collector, put back as it was."""
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


@pytest.mark.usefixtures("collector")
async def test_the_collector_does_not_stop_answers_to_search_the_catalog(engine: Engine) -> None:
    async with discord() as home:
        settings = Settings(discord_token="refused", discord_api_url=home.sandbox.api_url)
        try:
            assert await run_bot(settings, Services(engine=engine), load_texts, MemoryState()) == 2
        finally:
            point_at(None)
    assert gc.get_freeze_count() > 100_000
    assert gc.get_threshold() > (700, 10, 10)


@asynccontextmanager
async def supervised(home: Handle, make: Callable[[], IsopenClient]) -> AsyncIterator[None]:
    """The bot under its supervisor, which tries again at once."""
    point_at(home.sandbox.api_url)
    supervisor = Supervisor(make, TOKEN, backoff=lambda: 0.0)
    running = asyncio.create_task(supervisor.run())
    try:
        yield
    finally:
        supervisor.request_stop()
        assert await running == 0
        point_at(None)


async def until(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - the sandbox tells nobody when it is
            await asyncio.sleep(0.01)


class TestMemory:
    """What is kept: as little as possible."""

    async def test_it_asks_for_nothing_that_discord_reviews(self, engine: Engine) -> None:
        async with discord() as home:
            await live(home, make_client(engine))
            (identify,) = home.core.gateway.identifies
            assert identify["intents"] == library.Intents(guilds=True).value

    async def test_nobody_is_remembered(self, engine: Engine) -> None:
        client = make_client(engine)
        async with discord() as home, home.run(client, ready=False):
            for user in (Handle.owner, Handle.moderator, Handle.member):
                await home.slash("isopen", model="llama", user=user)
            assert {user.id for user in client.users} <= {client.application_id}
            assert list(client.cached_messages) == []
            assert await client.running.drain(1.0) == 0


async def test_no_token_is_ever_logged(engine: Engine) -> None:
    written, root = io.StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(written), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with redacted_logs(TOKEN):
            async with discord() as home, home.run(make_client(engine), ready=False):
                answer = await home.slash("isopen", model="llama")
                home.fault("drop", match="callback")
                await home.press(answer, answer.custom_id("Why?"), timeout=0.3)
                tokens = [one.token for one in home.core.interactions._all.values()]
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert tokens
    assert [token for token in (*tokens, TOKEN) if token in written.getvalue()] == []

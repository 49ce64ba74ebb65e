"""`/watch`, `/unwatch`, `/watches`, and what channels are told: once, also after a crash."""

import datetime as dt
from typing import Any

import msgspec
import pytest

from bot.alerts.service import Alerts
from bot.artifact_report import ArtifactReport
from bot.engine import Engine
from bot.moderation.rights import Actor
from bot.openness.assessment import Verdict
from bot.sandbox.testing import Handle
from bot.store.alert_records import AlertState, Digest
from bot.store.store import Store
from bot.texts import load_texts
from cogs.telling import Teller
from tests.cogs.discord import bot_in_discord, discord, make_client

APP = 9


class Changing:
    """The real engine, over which a model changes its verdict."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.verdict: Verdict | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    async def artifacts(self, query: str, *, fresh: bool = False) -> ArtifactReport:
        report = await self._engine.artifacts(query, fresh=fresh)
        if self.verdict is None:
            return report
        changed = msgspec.structs.replace(report.assessment, verdict=self.verdict)
        return msgspec.structs.replace(report, assessment=changed)


def channel_of(handle: Handle) -> str:
    return next(one["channel_id"] for one in handle.messages())


async def watching(handle: Handle) -> str:
    """Watch Llama 3 in the first channel; return that channel."""
    begun = await handle.slash("watch", model="llama 3")
    assert "I watch Llama 3" in begun.text
    assert begun.ephemeral
    return begun.text.split("<#")[1].split(">")[0]


def told(handle: Handle, channel: str) -> list[str]:
    messages = handle.messages(channel=channel)
    return [str(one["components"]) for one in messages if "something has changed" in str(one["components"])]


class TestCommands:
    async def test_begin_and_end(self, server: Handle) -> None:
        await watching(server)
        assert "watched in" in (await server.slash("watch", model="llama 3")).text
        assert "Llama 3" in (await server.slash("watches")).text
        choices = (await server.autocomplete("unwatch", "model", options={"model": "lla"})).choices
        assert [one["name"] for one in choices] == ["Llama 3"]
        assert "no longer watched" in (await server.slash("unwatch", model=choices[0]["value"])).text
        assert "Nothing yet" in (await server.slash("watches")).text

    @pytest.mark.parametrize("name", ["llama", "Llama 4 Maverick", "LLAMA 4 maverick", "Llama-4-MAVERICK"])
    async def test_end_by_any_of_its_names(self, server: Handle, name: str) -> None:
        assert "I watch Llama 4 Maverick" in (await server.slash("watch", model="llama")).text
        assert "Llama 4 Maverick is no longer watched" in (await server.slash("unwatch", model=name)).text
        assert "Nothing yet" in (await server.slash("watches")).text

    async def test_a_name_of_another_model_ends_nothing(self, server: Handle) -> None:
        await watching(server)
        for name in ("llama", "olmo", "no such model at all"):
            assert "does not watch" in (await server.slash("unwatch", model=name)).text

    async def test_what_is_not_watched(self, server: Handle) -> None:
        assert "does not watch" in (await server.slash("unwatch", model="llama 3")).text

    async def test_a_name_nobody_knows(self, server: Handle) -> None:
        reply = await server.slash("watch", model="no such model at all")
        assert "do not know" in reply.text
        assert reply.ephemeral

    @pytest.mark.parametrize("command", ["watch", "unwatch", "watches"])
    async def test_members_may_not(self, server: Handle, command: str) -> None:
        options = {} if command == "watches" else {"model": "llama 3"}
        reply = await server.slash(command, options=options, user=server.member, force=True)
        assert "moderators" in reply.text
        assert "Nothing yet" in (await server.slash("watches")).text

    async def test_the_digest_goes_where_it_was_sent(self, server: Handle, kept: Store) -> None:
        channel = await watching(server)
        panel = await server.slash("watches")
        await server.select(panel, "watch:digest", channel)
        digest = await kept.alerts.digest(int(server.home))
        assert digest is not None
        assert digest.channel_id == int(channel)
        await server.select(await server.slash("watches"), "watch:digest")
        assert await kept.alerts.digest(int(server.home)) is None

    async def test_who_lost_the_right_may_not_press_any_more(self, server: Handle, kept: Store) -> None:
        channel = await watching(server)
        panel = await server.slash("watches")
        forged = await server.select(panel, "watch:digest", channel, permissions=["VIEW_CHANNEL"])
        assert "moderators" in forged.text
        assert await kept.alerts.digest(int(server.home)) is None


class TestTelling:
    async def test_a_change_is_told_once(self, engine: Engine, kept: Store) -> None:
        changing = Changing(engine)
        async with discord() as handle:
            client = make_client(changing, store=kept)
            async with handle.run(client, ready=False):
                channel = await watching(handle)
                teller = Teller(client)
                await client.services.alerts.round()
                await teller.turn()
                assert told(handle, channel) == []
                changing.verdict = Verdict.OPEN_WEIGHTS
                for _ in range(3):
                    await client.services.alerts.round()
                    await teller.turn()
                (message,) = told(handle, channel)
                assert "model-available → **open-weights**" in message

    async def test_also_after_a_restart(self, engine: Engine, kept: Store) -> None:
        changing = Changing(engine)
        async with discord() as handle:
            first = make_client(changing, store=kept)
            async with handle.run(first, ready=False):
                channel = await watching(handle)
            changing.verdict = Verdict.CLOSED
            second = make_client(changing, store=kept)
            async with handle.run(second, ready=False):
                await second.services.alerts.round()
                await Teller(second).turn()
                await Teller(second).turn()
                assert len(told(handle, channel)) == 1

    @pytest.mark.parametrize("arrived", [True, False])
    async def test_a_crash_while_sending(self, engine: Engine, kept: Store, arrived: bool) -> None:
        """The bot dies after it began to send: whether the message arrived is seen in the channel."""
        changing = Changing(engine)
        async with discord() as handle:
            client = make_client(changing, store=kept)
            async with handle.run(client, ready=False):
                channel = await watching(handle)
                changing.verdict = Verdict.CLOSED
                await client.services.alerts.round()
                (alert,) = await kept.alerts.waiting()
                if arrived:
                    await Teller(client).turn()
                    await kept.alerts.move(alert.id, AlertState.SENT, AlertState.SENDING)
                else:
                    await kept.alerts.move(alert.id, AlertState.PENDING, AlertState.SENDING)
            again = make_client(changing, store=kept)
            async with handle.run(again, ready=False):
                await Teller(again).turn()
                assert len(told(handle, channel)) == 1
                assert await kept.alerts.waiting(AlertState.SENDING) == ()

    async def test_two_servers_are_told_what_each_asked(self, engine: Engine, kept: Store) -> None:
        changing = Changing(engine)
        async with discord() as handle:
            client = make_client(changing, store=kept)
            async with handle.run(client, ready=False):
                await handle.slash("watch", model="llama 3")
                await handle.slash("watch", model="olmo 2", guild=handle.workshop, permissions=["MANAGE_GUILD"])
                changing.verdict = Verdict.CLOSED
                await client.services.alerts.round()
                await Teller(client).turn()
                news = [one for one in handle.messages() if "something has changed" in str(one["components"])]
                assert len(news) == 2
                assert len({one["channel_id"] for one in news}) == 2

    async def test_a_digest(self, engine: Engine, kept: Store) -> None:
        async with discord() as handle:
            client = make_client(Changing(engine), store=kept)
            async with handle.run(client, ready=False):
                channel = await watching(handle)
                due = dt.datetime.now(dt.UTC) - dt.timedelta(hours=1)
                digest = Digest(guild_id=int(handle.home), channel_id=int(channel), next_at=due)
                await kept.alerts.set_digest(digest, APP)
                for _ in range(2):
                    await Teller(client).turn()
                found = [one for one in handle.messages(channel=channel) if "This week" in str(one["components"])]
                assert len(found) == 1
                assert "Llama 3: model-available" in str(found[0]["components"])

    async def test_a_channel_that_is_gone_stops_nobody(self, engine: Engine, kept: Store) -> None:
        changing = Changing(engine)
        async with discord() as handle:
            client = make_client(changing, store=kept)
            async with handle.run(client, ready=False):
                channel = await watching(handle)
                here = Actor(
                    user_id=1, name="m", guild_id=int(handle.home), app_id=APP, roles=frozenset(), permissions=0
                )
                await Alerts(changing, kept).watch(here, 12345, "llama 3")
                changing.verdict = Verdict.CLOSED
                await client.services.alerts.round()
                await Teller(client).turn()
                assert len(told(handle, channel)) == 1
                assert len(await kept.alerts.waiting(AlertState.FAILED)) == 1


async def test_without_a_database_nothing_can_be_watched(engine: Engine) -> None:
    async with bot_in_discord(engine) as handle:
        assert "keep nothing" in (await handle.slash("watch", model="llama 3")).text


@pytest.mark.parametrize("message", ["alert-verdict", "alert-license", "alert-state", "alert-gate", "alert-part"])
def test_every_kind_of_change_reads_well(message: str) -> None:
    text = load_texts()(message, before="none", after="closed", component="datasets")
    assert "{" not in text
    assert "???" not in text

"""`/privacy`: what is stored, how it goes, and what happens when a server removes the bot."""

import datetime as dt
import json
import re

import pytest

from bot.client import IsopenClient
from bot.engine import Engine
from bot.sandbox.testing import Handle
from bot.sandbox.world import seed
from bot.store.override_records import Person
from bot.store.store import Store
from bot.store.tables import metadata
from bot.texts import available_locales, load_texts
from cogs.cards.privacy import privacy_card, table_message
from cogs.privacy import sweep
from tests.cogs.discord import discord, make_client
from tests.cogs.test_overrides import put
from tests.cogs.test_reports import posted, report, review_here

HOME, WORKSHOP = int(seed.HOME), int(seed.WORKSHOP)
DAY = dt.timedelta(days=1)


@pytest.mark.parametrize("table", sorted(metadata.tables))
def test_it_says_of_every_table_what_is_in_it(table: str) -> None:
    assert load_texts().has(table_message(table))


async def test_it_shows_everybody_their_own_and_managers_their_servers(server: Handle) -> None:
    shown = await server.slash("privacy show", user=server.member)
    assert shown.ephemeral
    for table in metadata.tables:
        assert load_texts()(table_message(table)) in shown.text
    assert "About you:** nothing" in shown.text
    assert "About this server" not in shown.text
    await report(server)
    assert "About you:** one row" in (await server.slash("privacy show", user=server.member)).text
    assert "About this server:** 2 rows" in (await server.slash("privacy show")).text
    assert "About you:** one row" in (await server.slash("privacy show", user=server.member, guild=None)).text


@pytest.mark.parametrize("locale", available_locales())
def test_each_line_stands_by_itself(locale: str) -> None:
    """No line leans on the one before ("those runs"), none says the same as another, and all of them fit."""
    texts = load_texts(locale)
    lines = [texts(table_message(table)) for table in metadata.tables]
    assert len(set(lines)) == len(lines)
    shown = json.dumps(privacy_card(list(metadata.tables), {}, 0, texts).to_components(), ensure_ascii=False)
    assert [line for line in lines if json.dumps(line, ensure_ascii=False)[1:-1] not in shown] == []
    if locale == "en-US":
        leaning = re.compile(r"\b(those|that of|of that|there|were taken over:)\b")
        assert [line for line in lines if leaning.search(line)] == []


@pytest.mark.parametrize("what", ["me", "server"])
async def test_where_nothing_is_stored_there_is_nothing_to_press(server: Handle, what: str) -> None:
    asked = await server.slash("privacy delete", what=what)
    assert "Nothing is stored" in asked.text
    assert asked.custom_ids == []
    assert "cannot be undone" not in asked.text


async def test_somebody_who_asks_is_forgotten_after_saying_yes(server: Handle, kept: Store) -> None:
    await review_here(server)
    await report(server, user=server.moderator)
    (message,) = await posted(server)
    await put(server)
    asked = await server.slash("privacy delete", user=server.moderator)
    assert "Delete what is stored about you?" in asked.text
    assert len(await kept.overrides.history(HOME)) == 1
    assert "4 rows" in asked.text
    done = await server.press(asked, asked.custom_id("Delete"), user=server.moderator)
    assert "4 rows were deleted, or lost their name" in done.text
    assert await kept.reports.everywhere() == ()
    assert message["id"] not in [one["id"] for one in server.messages()]
    (entry,) = await kept.overrides.history(HOME)
    assert entry.by == Person(None, "")
    assert "somebody who asked to be forgotten" in (await server.slash("isopen", model="olmo 2 7b")).text


async def test_a_server_is_deleted_at_once_for_its_managers(server: Handle, kept: Store) -> None:
    await put(server)
    await put(server, guild=server.workshop)
    asked = await server.slash("privacy delete", what="server")
    done = await server.press(asked, asked.custom_id("Delete"))
    assert "were deleted" in done.text
    assert sum((await kept.guilds.counts(HOME)).values()) == 0
    assert len(await kept.overrides.all(WORKSHOP)) == 1
    assert "moderators of this server" not in (await server.slash("isopen", model="olmo 2 7b")).text


def quick(engine: Engine, kept: Store) -> IsopenClient:
    """A client that does not wait two seconds for servers that may still come."""
    client = make_client(engine, store=kept)
    client._connection.guild_ready_timeout = 0
    return client


async def test_a_server_that_removed_the_bot_is_deleted_after_thirty_days(engine: Engine, kept: Store) -> None:
    now = dt.datetime.now(dt.UTC)
    async with discord() as server:
        client = quick(engine, kept)
        async with server.run(client):
            await put(server)
            await put(server, guild=server.workshop)
            await client.http.leave_guild(int(seed.HOME))
            await until_left(kept)
            assert await sweep(client) == ()
        again = quick(engine, kept)  # after a restart
        async with server.run(again):
            again.services.moderation.now = lambda: now + 29 * DAY
            assert await sweep(again) == ()
            again.services.moderation.now = lambda: now + 31 * DAY
            assert await sweep(again) == (HOME,)
    assert sum((await kept.guilds.counts(HOME)).values()) == 0
    assert len(await kept.overrides.all(WORKSHOP)) == 1


async def until_left(kept: Store) -> None:
    """The event has come when a sweep far in the future would delete."""
    import asyncio

    from sqlalchemy import select

    from bot.store.tables import guild_presence

    async with asyncio.timeout(5.0):
        while True:
            async with kept._database.read() as connection:
                if any((await connection.execute(select(guild_presence.c.left_at))).scalars()):
                    return
            await asyncio.sleep(0.01)


async def test_being_removed_while_the_bot_was_away_is_found_out(engine: Engine, kept: Store) -> None:
    now = dt.datetime.now(dt.UTC)
    async with discord() as server:
        async with server.run(quick(engine, kept)):
            await put(server)
        server.core.world.guilds[seed.HOME].installed = False
        client = quick(engine, kept)
        async with server.run(client):
            assert await sweep(client) == ()
            client.services.moderation.now = lambda: now + 31 * DAY
            assert await sweep(client) == (HOME,)


async def test_a_server_that_takes_the_bot_back_keeps_its_data(engine: Engine, kept: Store) -> None:
    now = dt.datetime.now(dt.UTC)
    await kept.guilds.change(HOME, int(seed.APP_ID), {"quiet": True})
    await kept.guilds.left(HOME, now - 40 * DAY)
    async with discord() as server:
        client = quick(engine, kept)
        async with server.run(client):
            assert await sweep(client) == ()
    assert (await kept.guilds.settings(HOME)).quiet


async def test_until_the_bot_knows_where_it_is_nothing_is_swept(engine: Engine, kept: Store) -> None:
    await kept.guilds.change(HOME, int(seed.APP_ID), {"quiet": True})
    await kept.guilds.left(HOME, dt.datetime.now(dt.UTC) - 40 * DAY)
    assert await sweep(quick(engine, kept)) == ()
    assert (await kept.guilds.settings(HOME)).quiet


async def test_without_a_database_nothing_is_stored(home: Handle) -> None:
    assert "Nothing: no database" in (await home.slash("privacy show")).text
    assert "no database" in (await home.slash("privacy delete")).text

"""`/settings`: nothing has to be set, and what is set acts."""

import logging

import pytest

from bot.engine import Engine
from bot.sandbox.errors import BadRequest
from bot.sandbox.testing import Handle, Result
from bot.sandbox.world import seed
from bot.store.guild_records import DEFAULTS, GuildSettings, Probing
from bot.store.store import Store
from bot.texts import Texts
from tests.cogs.discord import bot_in_discord, discord, make_client

HOME, WORKSHOP = int(seed.HOME), int(seed.WORKSHOP)


async def panel(server: Handle) -> Result:
    return await server.slash("settings")


async def choose(server: Handle, field: str, *values: str, **more: object) -> Result:
    return await server.select(await panel(server), f"set:{field}", *values, **more)


async def test_the_panel_shows_everything_to_whoever_may_set_it(server: Handle) -> None:
    shown = await panel(server)
    assert shown.ephemeral
    fields = [one["custom_id"] for one in shown.components if one.get("custom_id")]
    assert sorted(fields) == sorted(f"set:{field}" for field in GuildSettings.__struct_fields__)
    moderator = await server.slash("settings", user=server.moderator)
    assert "Settings of this server" in moderator.text


@pytest.mark.parametrize(
    ("field", "picked", "expected"),
    [
        ("moderator_roles", [seed.MODERATOR_ROLE], (int(seed.MODERATOR_ROLE),)),
        ("moderator_roles", [seed.HOME], ()),  # @everyone
        ("probing", ["everyone"], Probing.EVERYONE),
        ("probe_roles", [seed.MODERATOR_ROLE], (int(seed.MODERATOR_ROLE),)),
        ("review_channel", [seed.HELP], int(seed.HELP)),
        ("watch_channel", [seed.GENERAL], int(seed.GENERAL)),
        ("channels", [seed.GENERAL, seed.HELP], (int(seed.GENERAL), int(seed.HELP))),
        ("quiet", ["yes"], True),
        ("language", ["en-US"], "en-US"),
        ("cooldown", ["300"], 300),
    ],
)
async def test_each_choice_is_kept_and_shown_and_can_be_taken_back(
    server: Handle, kept: Store, field: str, picked: list[str], expected: object
) -> None:
    changed = await choose(server, field, *picked)
    assert changed.id  # the panel itself, as it is now
    assert getattr(await kept.guilds.settings(HOME), field) == expected
    assert await kept.guilds.settings(WORKSHOP) == DEFAULTS
    default = getattr(DEFAULTS, field)
    back = {"probing": ["moderators"], "quiet": ["no"], "language": ["reader"], "cooldown": ["0"]}.get(field, [])
    await choose(server, field, *back)
    assert getattr(await kept.guilds.settings(HOME), field) == default


async def test_a_channel_that_the_bot_cannot_write_in_is_not_taken(server: Handle, kept: Store) -> None:
    refused = await choose(server, "review_channel", seed.STAFF)
    assert "may not write in that channel" in refused.text
    assert await kept.guilds.settings(HOME) == DEFAULTS


async def test_quiet_mode_shows_answers_to_whoever_asked(server: Handle) -> None:
    assert not (await server.slash("isopen", model="llama")).ephemeral
    await choose(server, "quiet", "yes")
    for command, options in (
        ("isopen", {"model": "llama"}),
        ("compare", {"a": "olmo", "b": "llama"}),
        ("license", {"name": "mit"}),
    ):
        assert (await server.slash(command, options=options)).ephemeral
    assert not (await server.slash("isopen", model="llama", guild=server.workshop)).ephemeral


async def test_questions_are_answered_in_the_channels_that_were_chosen(server: Handle) -> None:
    await choose(server, "channels", seed.HELP)
    refused = await server.slash("isopen", model="llama", channel=seed.GENERAL)
    assert refused.ephemeral
    assert f"<#{seed.HELP}>" in refused.text
    assert "model-available" in (await server.slash("isopen", model="llama", channel=seed.HELP)).text
    assert "model-available" in (await server.slash("isopen", model="llama", guild=server.workshop)).text
    assert "model-available" in (await server.slash("isopen", model="llama", guild=None)).text
    assert "What you can type" in (await server.slash("help", channel=seed.GENERAL)).text
    assert (await server.autocomplete("isopen", "model", model="lla", channel=seed.GENERAL)).choices


async def test_a_language_that_was_chosen_holds_for_what_everybody_sees(engine: Engine, kept: Store) -> None:
    client = make_client(engine, store=kept)
    written: list[str] = []
    plain = client.texts_for

    def noted(locale: str) -> Texts:
        written.append(locale)
        return plain(locale)

    async with discord() as server, server.run(client, ready=False):
        client.texts_for = noted
        await server.slash("isopen", model="llama", user=server.member)
        assert set(written) == {"de"}
        await choose(server, "language", "en-US")
        for private, locale in ((False, "en-US"), (True, "de")):
            written.clear()
            await server.slash("isopen", model="llama", private=private, user=server.member)
            assert set(written) == {locale}


async def test_a_pause_holds_for_each_person_by_themselves(server: Handle) -> None:
    await choose(server, "cooldown", "300")
    assert "model-available" in (await server.slash("isopen", model="llama")).text
    refused = await server.slash("compare", a="llama", b="olmo")
    assert refused.ephemeral
    assert "300 seconds" in refused.text
    assert "model-available" in (await server.slash("isopen", model="llama", user=server.member)).text
    assert "model-available" in (await server.slash("isopen", model="llama", guild=server.workshop)).text
    assert "What you can type" in (await server.slash("help")).text


async def test_settings_survive_a_restart_and_so_does_the_panel(engine: Engine, kept: Store) -> None:
    async with discord() as server:
        async with server.run(make_client(engine, store=kept), ready=False):
            shown = await choose(server, "quiet", "yes")
        async with server.run(make_client(engine, store=kept), ready=False):
            assert (await server.slash("isopen", model="llama")).ephemeral
            await server.select(shown, "set:quiet", "no")
            assert not (await server.slash("isopen", model="llama")).ephemeral


async def test_a_database_that_fails_costs_no_answer(
    engine: Engine, kept: Store, caplog: pytest.LogCaptureFixture
) -> None:
    async with bot_in_discord(engine, store=kept) as server:
        shown = await panel(server)
        await kept.close()
        assert "model-available" in (await server.slash("isopen", model="llama", guild=server.workshop)).text
        refused = await server.select(shown, "set:quiet", "yes")
        assert "has been closed" in refused.text
    assert "answers go on without it" in caplog.text


async def test_what_was_known_before_the_database_failed_still_holds(engine: Engine, kept: Store) -> None:
    async with bot_in_discord(engine, store=kept) as server:
        await choose(server, "quiet", "yes")
        await kept.close()
        assert (await server.slash("isopen", model="llama")).ephemeral


async def test_without_a_database_the_panel_says_why_nothing_can_be_set(home: Handle) -> None:
    refused = await choose(home, "quiet", "yes")
    assert refused.ephemeral
    assert "no database is set up" in refused.text


@pytest.mark.parametrize(
    "who",
    [
        {"user": seed.MEMBER},
        {"user": seed.MODERATOR, "permissions": "0"},
        {"guild": None},
        {"install": "user"},
        {"guild": seed.ELSEWHERE, "user": seed.STRANGER},
        {"user": seed.OWNER, "guild": seed.WORKSHOP},
    ],
)
async def test_others_neither_see_nor_change_it(server: Handle, kept: Store, who: dict[str, str]) -> None:
    if "permissions" not in who:
        with pytest.raises(BadRequest):
            await server.slash("settings", **who)
    refused = await server.slash("settings", force=True, **who)
    assert refused.ephemeral
    assert "Nothing has changed" in refused.text
    assert await kept.guilds.settings(HOME) == DEFAULTS


async def test_a_panel_does_not_lend_its_rights(server: Handle, kept: Store) -> None:
    """Somebody got hold of the message: its menus ask again who presses."""
    shown = await panel(server)
    server.core.messages.get(shown.id).viewer = None
    refused = await server.select(shown, "set:quiet", "yes", user=server.member)
    assert "Manage Server" in refused.text
    assert await kept.guilds.settings(HOME) == DEFAULTS


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("quiet", ["maybe"]),
        ("probing", ["root"]),
        ("language", ["../../etc/passwd"]),
        ("cooldown", ["-1"]),
        ("cooldown", ["99999999"]),
        ("quiet", ["yes", "no"]),
    ],
)
async def test_values_that_no_menu_offers_do_nothing_and_are_logged(
    server: Handle, kept: Store, caplog: pytest.LogCaptureFixture, field: str, values: list[str]
) -> None:
    refused = await choose(server, field, *values, force=True)
    assert "does not belong here" in refused.text
    assert await kept.guilds.settings(HOME) == DEFAULTS
    assert [record.levelno for record in caplog.records if record.name == "cogs.errors"] == [logging.WARNING]

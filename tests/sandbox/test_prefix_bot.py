"""A classic bot: prefix and hybrid commands, all intents, and the library calls such bots live on."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest
from discord.ext import commands

from bot.sandbox.testing import Handle, running
from bot.sandbox.world.seed import GENERAL, MODERATOR_ROLE
from tests.sandbox.conftest import OPENAPI


class Classic(commands.Bot):
    def __init__(self) -> None:
        super().__init__(command_prefix="$", intents=discord.Intents.all(), guild_ready_timeout=0)
        self.seen: list[str] = []

    async def setup_hook(self) -> None:
        self.add_command(greet)
        await self.tree.sync()

    async def on_message_edit(self, before: discord.Message, after: discord.Message) -> None:
        self.seen.append(f"edit {after.content}")

    async def on_message_delete(self, message: discord.Message) -> None:
        self.seen.append("delete")

    async def on_reaction_add(self, reaction: discord.Reaction, user: discord.abc.User) -> None:
        self.seen.append(f"reaction {reaction.emoji}")

    async def on_guild_join(self, guild: discord.Guild) -> None:
        self.seen.append(f"join {guild.name}")

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self.seen.append(f"leave {guild.name}")


@commands.hybrid_command(description="Greets")
async def greet(ctx: commands.Context[Any], name: str) -> None:
    await ctx.send(f"hello {name}")


@pytest.fixture
def bot() -> Classic:
    return Classic()


@pytest.fixture
async def classic(bot: Classic) -> AsyncIterator[Handle]:
    async with running(openapi=OPENAPI) as handle, handle.run(bot):
        yield handle
        assert handle.violations == []


async def until(sandbox: Handle, count: int) -> list[str]:
    """Wait for this many messages; return their contents."""
    async with asyncio.timeout(2):
        while len(sandbox.messages()) < count:  # noqa: ASYNC110 - the bot answers in its own time
            await asyncio.sleep(0.002)
    return [one["content"] for one in sandbox.messages()]


async def test_prefix_command(classic: Handle) -> None:
    classic.say("$greet you")
    assert await until(classic, 2) == ["$greet you", "hello you"]


async def test_hybrid_command(classic: Handle) -> None:
    assert (await classic.slash("greet", name="you")).text == "hello you"


async def test_the_caches_are_full(classic: Handle, bot: Classic) -> None:
    home = bot.get_guild(int(classic.home))
    assert home is not None
    assert home.chunked
    assert {one.name for one in home.members} == {"olivia", "milo", "emma", "sandbox-bot"}
    assert home.me.guild_permissions.send_messages
    milo = home.get_member(int(classic.moderator))
    assert milo is not None
    assert milo.guild_permissions.manage_guild
    assert milo.top_role.id == int(MODERATOR_ROLE)
    assert [one.name for one in home.text_channels] == ["general", "help", "staff"]
    assert not home.text_channels[2].permissions_for(home.me).view_channel


async def test_fetching(classic: Handle, bot: Classic) -> None:
    assert (await bot.application_info()).name == "sandbox-bot"
    assert (await bot.fetch_user(int(classic.member))).display_name == "Emma (member)"
    guild = await bot.fetch_guild(int(classic.home))
    assert (await guild.fetch_member(int(classic.member))).name == "emma"
    assert len(await guild.fetch_channels()) == 3
    assert len(await guild.fetch_roles()) == 2
    assert [one.id async for one in bot.fetch_guilds()] == [int(classic.home), int(classic.workshop)]
    assert [one.name async for one in guild.fetch_members()]
    assert [one.name for one in await bot.tree.fetch_commands()] == ["greet"]
    with pytest.raises(discord.NotFound):
        await bot.fetch_user(1)
    with pytest.raises(discord.Forbidden):
        await bot.fetch_guild(int(classic.elsewhere))


async def test_messages_in_channels(classic: Handle, bot: Classic) -> None:
    channel: Any = bot.get_channel(int(GENERAL))
    sent = await channel.send("one", file=discord.File(__file__))
    await sent.edit(content="two")
    await sent.add_reaction("👍")
    reply = await sent.reply("three")
    assert reply.reference.message_id == sent.id
    assert [one.content async for one in channel.history()] == ["three", "two"]
    assert (await channel.fetch_message(sent.id)).reactions[0].emoji == "👍"
    async with channel.typing():
        await sent.delete()
    async with asyncio.timeout(2):
        while "delete" not in bot.seen:  # noqa: ASYNC110 - events come in their own time
            await asyncio.sleep(0.002)
    assert bot.seen == ["edit two", "reaction 👍", "delete"]


async def test_direct_messages(classic: Handle, bot: Classic) -> None:
    user = await bot.fetch_user(int(classic.member))
    await user.send("between us")
    assert classic.messages(user=classic.member)[0]["content"] == "between us"
    classic.say("$greet me", user=classic.member, guild=None)
    assert (await until(classic, 3))[-1] == "hello me"


async def test_coming_and_going(classic: Handle, bot: Classic) -> None:
    await classic.slash("greet", name="x", guild="1999999999999999999")
    workshop = bot.get_guild(int(classic.workshop))
    assert workshop is not None
    await workshop.leave()
    async with asyncio.timeout(2):
        while len(bot.seen) < 2:  # noqa: ASYNC110 - events come in their own time
            await asyncio.sleep(0.002)
    assert bot.seen == ["join Server 9999", "leave Workshop"]


async def test_commands_of_one_server(classic: Handle, bot: Classic) -> None:
    guild = discord.Object(int(classic.home))
    bot.tree.copy_global_to(guild=guild)
    await bot.tree.sync(guild=guild)
    assert len(classic.commands()) == 2, "Discord shows both, the server's and the global one"
    assert (await classic.slash("greet", name="you")).text == "hello you"
    fetched = (await bot.tree.fetch_commands(guild=guild))[0]
    await fetched.delete()
    assert len(classic.commands()) == 1

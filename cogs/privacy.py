"""`/privacy`: what is stored, and how it goes; and what happens when a server removes the bot.

Removing the bot marks a server's data; 30 days later they are deleted, unless it came back. The mark is in the
database, so it survives restarts; what happened while the bot was away is found out when it is back.
"""

import logging
import re
from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import app_commands, ui
from discord.app_commands import Choice

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.errors import StoreError
from bot.moderation.rights import may_configure
from bot.store.guild_records import NO_GUILD
from cogs.cards.layout import Card
from cogs.cards.privacy import DELETE_ID, deleted_card, privacy_card, question_card
from cogs.errors import guarded
from cogs.replying import patiently, reply
from cogs.rights import actor, require_admin

if TYPE_CHECKING:
    from bot.store.store import Store

_log = logging.getLogger(__name__)

SWEEP_EVERY: Final = 6 * 3_600.0
_SETTLE: Final = 60.0
_WHAT: Final = ("me", "server")


def setup(client: IsopenClient) -> None:
    """Add the commands, watch servers come and go, and sweep."""
    texts = client.texts_for
    group = app_commands.Group(
        name=said(texts, "command-privacy"), description=said(texts, "command-privacy.description")
    )

    @group.command(
        name=said(texts, "command-privacy-show"), description=said(texts, "command-privacy-show.description")
    )
    async def show(interaction: Interaction) -> None:
        await reply(interaction, await patiently(interaction, _stored(interaction), private=True), private=True)

    @group.command(
        name=said(texts, "command-privacy-delete"), description=said(texts, "command-privacy-delete.description")
    )
    @app_commands.rename(what=said(texts, "option-privacy-what"))
    @app_commands.describe(what=said(texts, "option-privacy-what.description"))
    @app_commands.choices(what=[Choice(name=said(texts, f"choice-privacy-{one}"), value=one) for one in _WHAT])
    async def delete(interaction: Interaction, what: str = "me") -> None:
        await ask(interaction, what)

    client.tree.add_command(group)
    client.add_dynamic_items(DeleteButton)
    if client.services.moderation.keeps:
        _follow_servers(client)


async def ask(interaction: Interaction, what: str) -> None:
    """Say what would be deleted, and ask whether it should be. Raises NotAllowed, NothingKept."""
    if what == "server":
        found = await require_admin(interaction)
        rows = sum((await _store(interaction).guilds.counts(found.guild_id)).values())
    else:
        rows = sum((await _store(interaction).privacy.of_person(interaction.user.id)).values())
    await reply(interaction, question_card(what, rows, interaction.client.texts(interaction)), private=True)


async def delete_now(interaction: Interaction, what: str) -> None:
    """Delete what the button says: of whoever presses it, or of the server it is pressed in, for its admins."""
    moderation = interaction.client.services.moderation
    if what == "server":
        found = await require_admin(interaction)
        rows = await patiently(interaction, moderation.forget_guild(found.guild_id), private=True)
    else:
        rows = await patiently(interaction, _forget(interaction), private=True)
    await reply(interaction, deleted_card(rows, interaction.client.texts(interaction)), private=True)


async def _forget(interaction: Interaction) -> int:
    """Forget a person: in the database, and what was posted of theirs for review."""
    posted = await _store(interaction).reports.posted_by(interaction.user.id)
    rows = await interaction.client.services.moderation.forget_person(interaction.user.id)
    for channel_id, message_id in posted:
        channel = interaction.client.get_partial_messageable(channel_id)
        try:
            await channel.get_partial_message(message_id).delete()
        except discord.HTTPException as error:
            _log.info("A report that was posted in channel %s could not be deleted: %s", channel_id, error)
    return sum(rows.values())


async def _stored(interaction: Interaction) -> Card:
    moderation, texts = interaction.client.services.moderation, interaction.client.texts(interaction)
    if not moderation.keeps:
        return privacy_card((), {}, None, texts)
    own = await moderation.store.privacy.of_person(interaction.user.id)
    rows, found = None, actor(interaction)
    if found is not None and may_configure(found):
        rows = sum((await moderation.store.guilds.counts(found.guild_id)).values())
    return privacy_card(moderation.store.privacy.tables(), own, rows, texts)


def _store(interaction: Interaction) -> "Store":
    return interaction.client.services.moderation.store


class DeleteButton(ui.DynamicItem[ui.Button[Any]], template=rf"{DELETE_ID}:(?P<what>me|server)"):
    """Deletes, after the question. Whose data that are is decided by who presses it and where."""

    def __init__(self, what: str) -> None:
        super().__init__(ui.Button(custom_id=f"{DELETE_ID}:{what}"))
        self._what = what

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Read what to delete out of a `custom_id`."""
        del interaction, item
        return cls(match["what"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Delete."""
        await guarded(interaction, delete_now(interaction, self._what))


# ---- servers come and go


def _follow_servers(client: IsopenClient) -> None:
    guilds, now = client.services.moderation.store.guilds, client.services.moderation.now

    async def on_guild_remove(guild: discord.Guild) -> None:
        try:
            await guilds.left(guild.id, now())
        except StoreError as error:  # the next sweep finds it out
            _log.warning("Could not note that server %s was left: %s", guild.id, error)

    async def on_guild_join(guild: discord.Guild) -> None:
        try:
            await guilds.joined(guild.id)
        except StoreError as error:
            _log.warning("Could not note that server %s was joined: %s", guild.id, error)

    client.event(on_guild_remove)
    client.event(on_guild_join)
    client.chores.every(SWEEP_EVERY, lambda: sweep(client), first_after=_SETTLE)


async def sweep(client: IsopenClient) -> tuple[int, ...]:
    """Delete what is kept of servers that were left 30 days ago; return which. Raises StoreError."""
    if not client.is_ready() or client.application_id is None:  # until then nobody knows where the bot is
        return ()
    shards, served = client.shard_count or 1, client.shard_ids  # None: every shard is ours

    def mine(guild_id: int) -> bool:
        return guild_id != NO_GUILD and (served is None or (guild_id >> 22) % shards in served)

    present = {guild.id for guild in client.guilds}
    gone = await client.services.moderation.sweep(client.application_id, present, mine)
    if gone:
        _log.info("Deleted what was kept of %d servers that were left 30 days ago", len(gone))
    return gone

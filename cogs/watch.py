"""`/watch`, `/unwatch`, `/watches`: tell a channel when something about a model changes; a digest every Monday."""

import re
from typing import Any, Final, Self

import discord
from discord import app_commands, ui
from discord.app_commands import Choice

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.engine_protocol import EngineProtocol
from bot.errors import NotAllowed, NotWatched, Tampered
from bot.store.alert_records import Watched
from bot.stored_names import stored_as
from cogs.cards.watch import DIGEST_ID, NO_DIGEST, done_card, watches_card
from cogs.errors import NAME_LIMIT, guarded
from cogs.replying import patiently, reply
from cogs.rights import NEED, Need, may_moderate, require_moderator
from cogs.suggesting import suggestions
from cogs.telling import start

_Name = app_commands.Range[str, 1, NAME_LIMIT]
_CHOICES: Final = 25
_LABEL: Final = 100


def setup(client: IsopenClient) -> None:
    """Add the commands, and begin to look at what is watched."""
    for add in (_add_watch, _add_unwatch, _add_watches):
        command = add(client)
        app_commands.allowed_installs(guilds=True, users=False)(command)
        app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)(command)
        app_commands.default_permissions(manage_guild=True)(command)
    client.add_dynamic_items(DigestMenu)
    start(client)


def _add_watch(client: IsopenClient) -> app_commands.Command[Any, ..., Any]:
    texts = client.texts_for

    @client.tree.command(
        name=said(texts, "command-watch"),
        description=said(texts, "command-watch.description"),
        extras={NEED: Need.MODERATOR},
    )
    @app_commands.rename(model=said(texts, "option-model"), channel=said(texts, "option-watch-channel"))
    @app_commands.describe(
        model=said(texts, "option-model.description"), channel=said(texts, "option-watch-channel.description")
    )
    async def watch(interaction: Interaction, model: _Name, channel: discord.TextChannel | None = None) -> None:
        actor = await require_moderator(interaction)
        channel_id = await _channel(interaction, channel)
        work = interaction.client.services.alerts.watch(actor, channel_id, model)
        report, new = await patiently(interaction, work, private=True)
        message = "watch-begun" if new else "watch-already"
        card = done_card(message, report.model.name, channel_id, interaction.client.texts(interaction))
        await reply(interaction, card, private=True)

    @watch.autocomplete("model")
    async def complete(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggestions(interaction.client.engine, typed)

    return watch


def _add_unwatch(client: IsopenClient) -> app_commands.Command[Any, ..., Any]:
    texts = client.texts_for

    @client.tree.command(
        name=said(texts, "command-unwatch"),
        description=said(texts, "command-unwatch.description"),
        extras={NEED: Need.MODERATOR},
    )
    @app_commands.rename(model=said(texts, "option-model"))
    @app_commands.describe(model=said(texts, "option-unwatch.description"))
    async def unwatch(interaction: Interaction, model: _Name) -> None:
        actor = await require_moderator(interaction)
        alerts = interaction.client.services.alerts
        work = _named(interaction.client.engine, await alerts.listed(actor.guild_id), model)
        found = await patiently(interaction, work, private=True)
        if found is None:
            raise NotWatched(query=model)
        await alerts.unwatch(actor, found.key)
        card = done_card("watch-ended", found.name, found.channel_id, interaction.client.texts(interaction))
        await reply(interaction, card, private=True)

    @unwatch.autocomplete("model")
    async def complete(interaction: Interaction, typed: str) -> list[Choice[str]]:
        if not await may_moderate(interaction):
            return []
        listed = await interaction.client.services.alerts.listed(interaction.guild_id or 0)
        names = {one.key: one.name for one in listed if typed.casefold() in f"{one.name} {one.key}".casefold()}
        return [Choice(name=name[:_LABEL], value=key[:_LABEL]) for key, name in names.items()][:_CHOICES]

    return unwatch


def _add_watches(client: IsopenClient) -> app_commands.Command[Any, ..., Any]:
    texts = client.texts_for

    @client.tree.command(
        name=said(texts, "command-watches"),
        description=said(texts, "command-watches.description"),
        extras={NEED: Need.MODERATOR},
    )
    async def watches(interaction: Interaction) -> None:
        actor = await require_moderator(interaction)
        await reply(interaction, await _panel(interaction, actor.guild_id), private=True)

    return watches


class DigestMenu(ui.DynamicItem[ui.ChannelSelect[Any]], template=DIGEST_ID):
    """Where the weekly digest goes; nothing picked: nowhere."""

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """There is nothing in the `custom_id` but its name."""
        del interaction, match
        return cls(item)  # type: ignore[arg-type]  # a menu of channels

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Set the channel."""
        await guarded(interaction, _set_digest(interaction))


async def _set_digest(interaction: Interaction) -> None:
    actor = await require_moderator(interaction)
    data: Any = interaction.data or {}
    picked = [str(one) for one in data.get("values") or () if one != NO_DIGEST]
    if len(picked) > 1 or not all(one.isdecimal() and len(one) < 20 for one in picked):
        raise Tampered(what=DIGEST_ID)
    channel_id = _checked(interaction, int(picked[0])) if picked else None
    await interaction.client.services.alerts.send_digest(actor, channel_id)
    await interaction.response.edit_message(view=await _panel(interaction, actor.guild_id))


async def _panel(interaction: Interaction, guild_id: int) -> Any:  # noqa: ANN401 - a card
    alerts = interaction.client.services.alerts
    digest = await alerts.store.digest(guild_id)
    return watches_card(await alerts.listed(guild_id), digest, interaction.client.texts(interaction))


async def _channel(interaction: Interaction, chosen: discord.TextChannel | None) -> int:
    """Where to tell: as chosen, else as the settings say, else here. Raises NotAllowed, Tampered."""
    settings = await interaction.client.services.moderation.settings(interaction.guild_id)
    wanted = chosen.id if chosen else settings.watch_channel or interaction.channel_id
    return _checked(interaction, wanted or 0)


def _checked(interaction: Interaction, channel_id: int) -> int:
    """A channel of this server that the bot can write in. Raises NotAllowed, Tampered."""
    channel = interaction.guild.get_channel_or_thread(channel_id) if interaction.guild else None
    if channel is None or interaction.guild is None:
        raise Tampered(what="a channel of another server")
    allowed = channel.permissions_for(interaction.guild.me)
    if not (allowed.view_channel and allowed.send_messages):
        raise NotAllowed(need="bot-channel")
    return channel_id


async def _named(engine: EngineProtocol, listed: tuple[Watched, ...], model: str) -> Watched | None:
    """The watched model that goes by a name: any by which `/watch` takes it, its key, or as it is shown."""
    key = await stored_as(engine, model, {one.key: one.name for one in listed})
    return next((one for one in listed if one.key == key), None)

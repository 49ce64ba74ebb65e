"""`/about`: what the words mean, where the facts come from, what is remembered. `/help`: what one can type."""

from collections.abc import Iterable, Iterator
from typing import Any

from discord import AppCommandType
from discord.app_commands import Command, ContextMenu, Group

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.texts import Texts
from cogs.cards.about import about_card, help_card
from cogs.replying import reply
from cogs.rights import NEED, actor, may

Slash = Command[Any, ..., Any]


def setup(client: IsopenClient) -> None:
    """Add the commands."""
    texts = client.texts_for

    @client.tree.command(name=said(texts, "command-about"), description=said(texts, "command-about.description"))
    async def about(interaction: Interaction) -> None:
        await reply(interaction, about_card(interaction.client.texts(interaction)), private=True)

    @client.tree.command(name=said(texts, "command-help"), description=said(texts, "command-help.description"))
    async def help_(interaction: Interaction) -> None:
        found = interaction.client.texts(interaction)
        usable = [one for one in _leaves(interaction.client) if await _may_use(interaction, one)]
        await reply(interaction, help_card(list(rows(interaction.client, usable, found)), found), private=True)


def rows(client: IsopenClient, usable: Iterable[Slash], texts: Texts) -> Iterator[tuple[str, str]]:
    """Each command as something to click (or its name, where Discord's id is unknown) and what it does.

    What is in the menu of a message comes last.
    """
    for command in usable:
        yield _mention(command, client.command_ids), _description(command, texts)
    for menu in client.tree.walk_commands(type=AppCommandType.message):
        yield texts("help-menu", name=_name(menu, texts)), _menu_description(menu, texts)


def _leaves(client: IsopenClient) -> list[Slash]:
    return [one for one in client.tree.walk_commands() if not isinstance(one, Group)]


async def _may_use(interaction: Interaction, command: Slash) -> bool:
    """Whether whoever asks may use a command, here: some are for moderators, some for servers alone."""
    root = command.root_parent or command
    places = root.allowed_contexts
    if places is not None and not places.dm_channel and actor(interaction) is None:
        return False
    return await may(interaction, command.extras.get(NEED) or root.extras.get(NEED))


def _mention(command: Slash, ids: dict[str, int]) -> str:
    root = command.root_parent or command
    known = ids.get(f"1:{root.name}")
    return f"</{command.qualified_name}:{known}>" if known else f"`/{command.qualified_name}`"


def _description(command: Slash, texts: Texts) -> str:
    """The description in the reader's language."""
    described = command._locale_description  # noqa: SLF001 - the library shows nobody what it translates
    message_id = described.extras.get("message_id") if described else None
    return texts(message_id) if message_id else command.description


def _name(menu: ContextMenu, texts: Texts) -> str:
    message_id = _message_id(menu)
    return texts(message_id) if message_id else menu.name


def _menu_description(menu: ContextMenu, texts: Texts) -> str:
    """What an entry of the menu does: Discord shows no description of it, so it stands in the catalog alone."""
    message_id = _message_id(menu)
    return texts(f"{message_id}.description") if message_id else ""


def _message_id(menu: ContextMenu) -> str | None:
    name = menu._locale_name  # noqa: SLF001 - the library shows nobody what it translates
    return name.extras.get("message_id") if name else None

"""`/about`: what the words mean, where the facts come from, what is remembered. `/help`: what one can type."""

from collections.abc import Iterator

from discord import AppCommandType
from discord.app_commands import Command, ContextMenu, Group

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.texts import Texts
from cogs.cards.about import about_card, help_card
from cogs.replying import reply


def setup(client: IsopenClient) -> None:
    """Add the commands."""
    texts = client.texts_for

    @client.tree.command(name=said(texts, "command-about"), description=said(texts, "command-about.description"))
    async def about(interaction: Interaction) -> None:
        await reply(interaction, about_card(interaction.client.texts(interaction)), private=True)

    @client.tree.command(name=said(texts, "command-help"), description=said(texts, "command-help.description"))
    async def help_(interaction: Interaction) -> None:
        found = interaction.client.texts(interaction)
        await reply(interaction, help_card(list(commands(interaction.client, found)), found), private=True)


def commands(client: IsopenClient, texts: Texts) -> Iterator[tuple[str, str]]:
    """Every slash command as something to click (or its name, where Discord's id is unknown) and what it does.

    What is in the menu of a message comes last.
    """
    for command in client.tree.walk_commands():
        if not isinstance(command, Group):
            yield _mention(command, client.command_ids), _description(command, texts)
    for menu in client.tree.walk_commands(type=AppCommandType.message):
        yield texts("help-menu", name=_name(menu, texts)), _menu_description(menu, texts)


def _mention(command: Command, ids: dict[str, int]) -> str:  # type: ignore[type-arg]
    root = command.root_parent or command
    known = ids.get(f"1:{root.name}")
    return f"</{command.qualified_name}:{known}>" if known else f"`/{command.qualified_name}`"


def _description(command: Command, texts: Texts) -> str:  # type: ignore[type-arg]
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

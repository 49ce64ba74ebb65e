"""The one place that tells people what went wrong, for commands, buttons, menus and forms alike.

What isopen can name is said kindly, only to whoever asked. Everything else becomes a short apology with
a number that the log has too. A failure to say so is logged and never raised: there is no second failure.
"""

import logging
import secrets
from collections.abc import Awaitable
from typing import Any, Final

import discord
from discord import app_commands

from bot.client import Interaction, IsopenClient
from bot.errors import BadName, IsopenError, NotFound, Refused, Tampered, UnclearName, UsageError, WrongChannel
from bot.texts import Texts
from cogs.cards.answer import said
from cogs.cards.choice import choice_card
from cogs.cards.controls import Action
from cogs.cards.layout import Block, Card, render
from cogs.cards.symbols import NEUTRAL_COLOR
from cogs.replying import reply

_log = logging.getLogger(__name__)

# https://discord.com/developers/docs/topics/opcodes-and-status-codes: unknown interaction (too late),
# already acknowledged (by another copy of the bot), invalid webhook token (after 15 minutes).
_TOO_LATE: Final = frozenset({10062, 40060, 50027})
NAME_LIMIT: Final = 200


def setup(client: IsopenClient) -> None:
    """Let failing commands end here."""
    client.tree.error(report)


async def guarded(interaction: Interaction, work: Awaitable[object]) -> None:
    """Run what a button, menu or form does, and report what goes wrong like that of a command."""
    interaction.client.running.track()
    try:
        await work
    except Exception as error:  # noqa: BLE001 - the last stop before the library, which would only log it
        await report(interaction, error)


async def report(interaction: Interaction, error: BaseException) -> None:
    """Tell whoever asked what went wrong."""
    error = _cause(error)
    if isinstance(error, discord.HTTPException) and error.code in _TOO_LATE:
        _log.warning("Discord no longer takes the answer to %s: %s", _place(interaction), error)
        return
    card = _card(interaction, error, interaction.client.texts(interaction))
    try:
        await reply(interaction, card, private=True)
    except (TimeoutError, discord.DiscordException, OSError) as failure:
        _log.warning("Could not say what went wrong with %s: %s", _place(interaction), failure)


def _cause(error: BaseException) -> BaseException:
    """What really went wrong, out of the library's wrapping."""
    if isinstance(error, app_commands.CommandInvokeError):
        return error.original
    if isinstance(error, app_commands.TransformerError):
        return BadName(limit=NAME_LIMIT)
    return error


def _card(interaction: Interaction, error: BaseException, texts: Texts) -> Card:
    if isinstance(error, UnclearName):
        return choice_card(error, _follow_up(interaction), texts)
    return render([Block(_text(interaction, error, texts))], accent=NEUTRAL_COLOR)


def _follow_up(interaction: Interaction) -> Action:
    """Whether a model picked instead is answered in public: as the question would have been."""
    private = interaction.type is not discord.InteractionType.application_command or bool(
        getattr(interaction.namespace, "private", False)
    )
    return Action.ASK_PRIVATELY if private else Action.ASK


def _text(interaction: Interaction, error: BaseException, texts: Texts) -> str:
    if isinstance(error, IsopenError):
        _note(interaction, error)
        if isinstance(error, WrongChannel):  # whose channels are Discord's own and can be pressed
            channels = [f"<#{one}>" for one in str(error.data["channels"]).split(",")]
            return texts(error.message_id, channels=texts.listed(channels))
        return said(error.phrase, texts)
    if isinstance(error, app_commands.CommandSignatureMismatch | app_commands.CommandNotFound):
        _log.warning("%s: Discord has an older version of the commands", _place(interaction))
        return texts("discord-commands-changed")
    if isinstance(error, app_commands.CommandOnCooldown):
        return texts("discord-cooldown", seconds=max(1, round(error.retry_after)))
    if isinstance(error, app_commands.CheckFailure):
        return texts("discord-not-allowed")
    incident = secrets.token_hex(4)
    _log.error("Incident %s in %s", incident, _place(interaction), exc_info=error)
    return texts("discord-incident", incident=incident)


def _note(interaction: Interaction, error: IsopenError) -> None:
    """Log what went wrong. What somebody typed is their business; what is broken here is ours."""
    if isinstance(error, Tampered):
        _log.warning("%s: %s by user %s", _place(interaction), error, interaction.user.id)
    elif isinstance(error, UsageError | NotFound | Refused):
        _log.info("%s: %s", _place(interaction), type(error).__name__)
    else:
        _log.error("%s: %s", _place(interaction), error)


def _place(interaction: discord.Interaction[Any]) -> str:
    """What was asked where, for the log. Neither who asked nor what they typed."""
    command = getattr(interaction.command, "qualified_name", None)
    return f"{command or interaction.type.name} (interaction {interaction.id}, server {interaction.guild_id})"

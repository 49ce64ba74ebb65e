"""What moderators say, put beside whatever is about to be shown."""

from typing import TypeVar

import msgspec

from bot.answer import Answer, Comparison
from bot.artifact_report import ArtifactReport
from bot.client import Interaction

Found = TypeVar("Found")


async def with_overrides(interaction: Interaction, found: Found) -> Found:
    """Put beside an answer or a report (or both answers of a comparison) what holds in its server."""
    book, guild_id = interaction.client.services.moderation.overrides, interaction.guild_id
    if isinstance(found, Answer):
        return await book.beside(guild_id, found)  # type: ignore[return-value]  # an Answer it stays
    if isinstance(found, ArtifactReport):
        return await book.beside(guild_id, found)  # type: ignore[return-value]  # a report it stays
    if isinstance(found, Comparison):
        both = {"a": await book.beside(guild_id, found.a), "b": await book.beside(guild_id, found.b)}
        return msgspec.structs.replace(found, **both)
    return found

"""The pictures of results, drawn off the event loop, two at a time."""

import asyncio
import io
from collections.abc import Callable

import discord

from bot.probes.report.pictures import Picture, comparison_picture, heatmap
from bot.probes.stats import Comparison, Report
from bot.texts import Texts
from cogs.cards.probe import PICTURE

__all__ = ["Picture", "attached", "draw", "draw_comparison"]


async def draw(report: Report, texts: Texts) -> Picture | None:
    """Draw the heatmap of a run. None where nothing was asked."""
    return await _drawn(lambda: heatmap(report, texts))


async def draw_comparison(comparison: Comparison, texts: Texts) -> Picture | None:
    """Draw two runs side by side. None where they share nothing."""
    return await _drawn(lambda: comparison_picture(comparison, texts))


async def _drawn(work: Callable[[], Picture]) -> Picture | None:
    try:
        return await asyncio.to_thread(work)
    except ValueError:
        return None


def attached(picture: Picture | None) -> list[discord.File]:
    """Return the picture as a message takes it: anew for each message."""
    return [discord.File(io.BytesIO(picture.png), PICTURE)] if picture else []

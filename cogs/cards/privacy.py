"""The cards of `/privacy`: what is stored, what is deleted, and the question before it is."""

from collections.abc import Mapping, Sequence

import discord
from discord import ui

from bot.texts import Texts
from cogs.cards.layout import Block, Card, button, joined, render
from cogs.cards.markdown import plain
from cogs.cards.symbols import NEUTRAL_COLOR

DELETE_ID = "del"


def privacy_card(tables: Sequence[str], own: Mapping[str, int], server_rows: int | None, texts: Texts) -> Card:
    """Draw what every table holds, and how much of it is about whoever asks (and, for admins, their server)."""
    rows = [f"- {_described(table, texts)}" for table in tables]
    mine = texts("privacy-you", rows=sum(own.values()))
    server = texts("privacy-server", rows=server_rows) if server_rows is not None else ""
    blocks = (
        Block(f"## {texts('privacy-title')}\n{texts('privacy-intro')}", weight=100),
        Block(joined(rows, 2_600) if rows else texts("privacy-nothing"), weight=90, parted=True),
        Block(texts("privacy-elsewhere"), weight=85, parted=True),
        Block("\n".join(line for line in (mine, server) if line), weight=95, parted=True),
        Block(f"-# {texts('privacy-how')}", weight=80),
    )
    return render(blocks, accent=NEUTRAL_COLOR)


def table_message(table: str) -> str:
    """The message that says what a table holds."""
    return f"privacy-table-{table.replace('_', '-')}"


def _described(table: str, texts: Texts) -> str:
    """What a table holds; a test sees to it that each is described, and people are not left without an answer."""
    message = table_message(table)
    return texts(message) if texts.has(message) else texts("privacy-table-other", table=plain(table))


def question_card(what: str, rows: int, texts: Texts) -> Card:
    """Draw what would be deleted (`me` or `server`), with the button that does it; or that nothing is stored."""
    if not rows:
        nothing = f"## {texts('privacy-title')}\n{texts(f'privacy-delete-{what}.none')}"
        return render([Block(nothing)], accent=NEUTRAL_COLOR)
    text = f"## {texts(f'privacy-delete-{what}')}\n{texts(f'privacy-delete-{what}.what', rows=rows)}"
    sure = button(texts("privacy-delete-sure"), f"{DELETE_ID}:{what}", style=discord.ButtonStyle.danger)
    return render([Block(text)], accent=NEUTRAL_COLOR, rows=[ui.ActionRow(sure)])


def deleted_card(rows: int, texts: Texts) -> Card:
    """Draw that it is done."""
    return render([Block(texts("privacy-deleted", rows=rows))], accent=NEUTRAL_COLOR)

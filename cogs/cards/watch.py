"""What `/watches` shows, and what channels are told."""

from collections.abc import Sequence
from typing import Any, Final

import discord
import msgspec
from discord import ui
from discord.utils import format_dt

from bot.alerts.snapshot import Snapshot
from bot.store.alert_records import Alert, Digest, News, Watched
from bot.texts import Texts
from cogs.cards.answer import said
from cogs.cards.controls import Action, choice_rows, fits
from cogs.cards.layout import Block, Card, joined, render
from cogs.cards.markdown import plain
from cogs.cards.symbols import NEUTRAL_COLOR

DIGEST_ID: Final = "watch:digest"
NO_DIGEST: Final = "none"
_CHANGES: Final = 12
_LISTED: Final = 3_000


def done_card(message: str, name: str, channel_id: int, texts: Texts) -> Card:
    """Say that something is watched now, or no longer."""
    text = texts(message, model=plain(name), channel=f"<#{channel_id}>")
    return render([Block(text)], accent=NEUTRAL_COLOR)


def watches_card(listed: Sequence[Watched], digest: Digest | None, texts: Texts) -> Card:
    """Draw what a server watches, and a menu for where the digest goes."""
    rows = [f"- {plain(one.name, 80)}: <#{one.channel_id}>" for one in listed]
    container: ui.Container[Any] = ui.Container(accent_color=NEUTRAL_COLOR)
    container.add_item(ui.TextDisplay(f"## {texts('watches-title')}"))
    container.add_item(ui.TextDisplay(joined(rows, _LISTED) if rows else texts("watches-none")))
    when = format_dt(digest.next_at, "f") if digest else ""
    told = texts("watches-digest-next", when=when) if digest else texts("watches-digest-off")
    container.add_item(ui.TextDisplay(f"**{texts('watches-digest')}**\n-# {told}"))
    container.add_item(ui.ActionRow(_channel_menu(digest, texts)))
    view = ui.LayoutView(timeout=None)
    view.add_item(container)
    return Card(view.to_components())  # type: ignore[no-untyped-call]  # as the library left it


def _channel_menu(digest: Digest | None, texts: Texts) -> ui.ChannelSelect[Any]:
    kind = discord.SelectDefaultValueType.channel
    chosen = [discord.SelectDefaultValue(id=digest.channel_id, type=kind)] if digest else []
    return ui.ChannelSelect(
        custom_id=DIGEST_ID,
        channel_types=[discord.ChannelType.text, discord.ChannelType.news],
        placeholder=texts("watches-digest-off"),
        min_values=0,
        max_values=1,
        default_values=chosen,
    )


def mark_of(alert: Alert) -> str:
    """Return what tells a message from every other one, as it stands in its last line."""
    return f"#{alert.id}/{alert.once[-12:]}"


def alert_card(alert: Alert, news: News, texts: Texts) -> Card:
    """Draw what changed, and why isopen says so."""
    changes = [f"- {said(change, texts)}" for change in news.changes[:_CHANGES]]
    blocks = (
        Block(f"## {texts('alert-title', model=plain(news.name, 80))}", weight=100),
        Block(joined(changes, _LISTED), weight=90),
        Block(said(news.why, texts), weight=80, parted=True) if news.why else None,
        Block(f"-# {texts('alert-foot', mark=mark_of(alert))}", weight=110),
    )
    rows = choice_rows([(news.key, news.name)], Action.ASK_PRIVATELY, texts) if fits(news.key) else []
    return render(blocks, accent=NEUTRAL_COLOR, rows=rows)


def digest_card(alert: Alert, listed: Sequence[Watched], week: Sequence[Alert], texts: Texts) -> Card:
    """Draw how everything stands that a server watches, and what changed within the week."""
    news = [one.news for one in week if one.news]
    changes = [f"- **{plain(one.name, 60)}**: {said(change, texts)}" for one in news for change in one.changes[:3]]
    stands = {one.key: _stands(one, texts) for one in listed}
    blocks = (
        Block(f"## {texts('digest-title')}", weight=100),
        Block(joined(changes, 1_800) if changes else texts("digest-quiet"), weight=90),
        Block(joined(list(stands.values()), 1_800), weight=70, parted=True) if stands else None,
        Block(f"-# {texts('alert-foot', mark=mark_of(alert))}", weight=110),
    )
    return render(blocks, accent=NEUTRAL_COLOR)


def _stands(watched: Watched, texts: Texts) -> str:
    seen = msgspec.json.decode(watched.seen, type=Snapshot)
    license_ = f" ({plain(seen.license, 60)})" if seen.license else ""
    return f"- {plain(seen.name, 60)}: {texts(f'verdict-{seen.verdict}')}{license_}"

"""The cards of `/override`: what was done, the list, the history, an import before it is applied."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import ui
from discord.utils import format_dt

from bot.answer import Override
from bot.moderation.exchange import Fate, Planned
from bot.openness.assessment import Verdict
from bot.store.guild_records import NO_GUILD
from bot.store.override_records import LogEntry, OverrideRecord, Said
from bot.stored_names import Named
from bot.texts import Texts
from cogs.cards.layout import Block, Card, button, joined, render
from cogs.cards.markdown import plain
from cogs.cards.moderators import details, override_line
from cogs.cards.symbols import CONFLICT_SIGN, NEUTRAL_COLOR, VERDICT_SIGNS

PAGE: Final = 8
ID_LIMIT: Final = 100
_BODY: Final = 3_600
_SHORT: Final = 100

Row = ui.ActionRow[Any]


def scope_letter(guild_id: int) -> str:
    """Return how a `custom_id` says where an override holds: it only asks; rights decide."""
    return "e" if guild_id == NO_GUILD else "s"


def note_card(text: str) -> Card:
    """Draw one sentence."""
    return render([Block(text)], accent=NEUTRAL_COLOR)


def file_card(text: str, file: discord.File) -> Card:
    """Draw one sentence with a file below it."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(ui.TextDisplay(text), ui.File(file), accent_color=NEUTRAL_COLOR))
    return Card(view.to_components())  # type: ignore[no-untyped-call]  # as the library left it


def done_card(entry: LogEntry, name: str, computed: Verdict, texts: Texts) -> Card:
    """Draw what was just done, with a button to take it back. `computed` is the verdict that stands beside it."""
    what = f"override-did-{entry.deed.value}" if entry.said else "override-did-remove"
    stands = "override-beside" if entry.said else "override-alone"
    blocks = (
        Block(f"## {texts(what, model=plain(name, 80))}", weight=100),
        Block(override_line(said_override(entry.guild_id, entry.said), texts), weight=90) if entry.said else None,
        Block(f"-# {texts(stands, verdict=texts(f'verdict-{computed.value}'))}", weight=80),
    )
    undo = f"ovu:{scope_letter(entry.guild_id)}:{entry.version}:{entry.model_id}"
    rows = [ui.ActionRow(button(texts("override-undo"), undo))] if len(undo) <= ID_LIMIT else []
    return render(blocks, accent=NEUTRAL_COLOR, rows=rows)


def changed_card(why: str, now: OverrideRecord | None, texts: Texts) -> Card:
    """Draw that somebody else was quicker, with what holds now."""
    stands = override_line(said_override(now.guild_id, now.said), texts) if now else texts("override-none-now")
    return render((Block(why, weight=100), Block(stands, weight=90, parted=True)), accent=NEUTRAL_COLOR)


def list_card(  # noqa: PLR0913, PLR0917 - what stands on it
    records: Sequence[tuple[OverrideRecord, bool]],
    page: int,
    guild_id: int,
    now: dt.datetime,
    named: Named,
    texts: Texts,
) -> Card:
    """Draw one page of what holds; each with whether its ground has changed since."""
    shown = records[page * PAGE : (page + 1) * PAGE]
    rows = [_listed(record, review=review, now=now, named=named, texts=texts) for record, review in shown]
    review = sum(1 for record, changed in records if changed and not record.said.expired(now))
    blocks = (
        Block(f"## {texts('override-list-title', count=len(records))}", weight=100),
        Block(f"{CONFLICT_SIGN} {texts('override-list-review', count=review)}", weight=95) if review else None,
        Block(
            joined(rows or [texts("override-list-none")], _BODY, more=texts("and-more")), weight=90, parted=True
        ),
    )
    return render(
        blocks,
        accent=NEUTRAL_COLOR,
        rows=_pages("ovl", guild_id, page, len(records) > (page + 1) * PAGE, "", texts),
    )


def history_card(  # noqa: PLR0913, PLR0917 - what stands on it
    entries: Sequence[LogEntry], page: int, guild_id: int, model_id: str, named: Named, texts: Texts
) -> Card:
    """Draw one page of the log, newest first; `entries` are those of the page, and one more if there are more."""
    rows = [_logged(entry, named, texts) for entry in entries[:PAGE]]
    title = (
        texts("override-history-title", model=plain(named(model_id), 80))
        if model_id
        else texts("override-history-all")
    )
    blocks = (
        Block(f"## {title}", weight=100),
        Block(
            joined(rows or [texts("override-history-none")], _BODY, more=texts("and-more")), weight=90, parted=True
        ),
    )
    rows_below = _pages("ovh", guild_id, page, len(entries) > PAGE, model_id, texts)
    return render(blocks, accent=NEUTRAL_COLOR, rows=rows_below)


def import_card(planned: Sequence[Planned], token: str, texts: Texts) -> Card:
    """Draw what an import would do, and a button that does it."""
    counts = {fate: sum(one.fate is fate for one in planned) for fate in Fate}
    total = [texts(f"override-import-{fate.value}", count=count) for fate, count in counts.items() if count]
    rows = [_planned(one, texts) for one in planned if one.fate is not Fate.SAME]
    writes = counts[Fate.NEW] + counts[Fate.CHANGED]
    blocks = (
        Block(f"## {texts('override-import-title')}\n{texts('override-import-nothing-yet')}", weight=100),
        Block("\n".join(f"- {line}" for line in total) or texts("override-import-empty"), weight=95),
        Block(joined(rows, _BODY - 400, more=texts("and-more")), weight=90, parted=True) if rows else None,
    )
    apply = button(texts("override-import-apply", count=writes), f"ovi:{token}", style=discord.ButtonStyle.primary)
    return render(blocks, accent=NEUTRAL_COLOR, rows=[ui.ActionRow(apply)] if writes else [])


def said_override(guild_id: int, said: Said, *, review: bool = False) -> Override:
    """What is said, in the form cards show."""
    return Override(
        verdict=said.verdict.value,
        reason=said.reason,
        author=said.author.name,
        at=said.said_at,
        expires=said.expires_at,
        source=said.source,
        everywhere=guild_id == NO_GUILD,
        review=review,
    )


def _listed(record: OverrideRecord, *, review: bool, now: dt.datetime, named: Named, texts: Texts) -> str:
    said = record.said
    shown = said_override(record.guild_id, said)
    verdict = texts(f"verdict-{said.verdict.value}")
    line = f"{VERDICT_SIGNS[said.verdict]} **{plain(named(record.model_id), 96)}**: {verdict}"
    if said.expired(now):
        mark = f" · {texts('override-expired')}"
    else:
        mark = f" · {CONFLICT_SIGN} {texts('override-review-short')}" if review else ""
    return f"{line}{mark}\n-# {details(shown, texts, limit=_SHORT)}"


def _logged(entry: LogEntry, named: Named, texts: Texts) -> str:
    who = plain(f"@{entry.by.name}", 40) if entry.by.name else texts("override-nobody")
    what = texts(f"override-deed-{entry.deed.value}")
    line = (
        f"**{plain(named(entry.model_id), 96)}** · {entry.version} · {what} · {who} · {format_dt(entry.at, 'f')}"
    )
    if entry.said is None:
        return line
    verdict = texts(f"verdict-{entry.said.verdict.value}")
    return f"{line}\n-# {VERDICT_SIGNS[entry.said.verdict]} {verdict}: {plain(entry.said.reason, _SHORT)}"


def _planned(one: Planned, texts: Texts) -> str:
    verdict = texts(f"verdict-{one.wanted.verdict.value}")
    fate = texts(f"override-fate-{one.fate.value}")
    return f"- **{plain(one.wanted.model, 96)}** ({fate}): {verdict}, {plain(one.wanted.reason, 100)}"


def _pages(kind: str, guild_id: int, page: int, more: bool, rest: str, texts: Texts) -> list[Row]:  # noqa: FBT001, PLR0913, PLR0917
    """Buttons to the pages before and after."""
    targets = [("page-before", page - 1)] * (page > 0) + [("page-after", page + 1)] * more
    ids = [(label, f"{kind}:{scope_letter(guild_id)}:{number}:{rest}") for label, number in targets]
    buttons = [button(texts(label), made) for label, made in ids if len(made) <= ID_LIMIT]
    return [ui.ActionRow(*buttons)] if buttons else []

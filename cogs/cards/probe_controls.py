"""Buttons and menus of probe runs. The `custom_id` carries the run, so they outlive a restart; never a right.

| custom_id | does |
|---|---|
| `prb:stop:RUN` | cancels it |
| `prb:card:RUN` | shows its card |
| `prb:out:RUN:jsonl` | exports it |
| `prb:cat:RUN` | a menu of categories: opens their transcripts |
| `prb:page:RUN:CATEGORY:N` | turns to a page of them |
| `prb:doubt:RUN` | shows the replies of which the judges are not sure |
| `prb:fix:RUN:TAG:N` | a menu of labels: settles one of those (TAG) on page N |
"""

import re
from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.probes.records import Run
from bot.probes.settling import CHOICES
from bot.texts import Texts
from cogs.cards.controls import options
from cogs.cards.layout import button

_RUN: Final = r"(?P<run>[\w-]{1,40})"
STOP: Final = re.compile(rf"prb:stop:{_RUN}", re.ASCII)
CARD: Final = re.compile(rf"prb:card:{_RUN}", re.ASCII)
EXPORT: Final = re.compile(rf"prb:out:{_RUN}:(?P<form>jsonl|csv)", re.ASCII)
CATEGORY: Final = re.compile(rf"prb:cat:{_RUN}", re.ASCII)
PAGE: Final = re.compile(rf"prb:page:{_RUN}:(?P<category>[a-z0-9-]{{1,40}}):(?P<page>\d{{1,4}})", re.ASCII)
DOUBT: Final = re.compile(rf"prb:doubt:{_RUN}", re.ASCII)
SETTLE: Final = re.compile(rf"prb:fix:{_RUN}:(?P<tag>[0-9a-f]{{12}}):(?P<page>\d{{1,4}})", re.ASCII)
UNSURE: Final = "unsure"
"""In the place of a category: what the judges are not sure of."""


def stop_row(run_id: str, texts: Texts) -> ui.ActionRow[Any]:
    """Return the row below a run under way."""
    label = texts("run-button-cancel")
    return ui.ActionRow(button(label, f"prb:stop:{run_id}", style=discord.ButtonStyle.danger))


def result_rows(run: Run, categories: Sequence[tuple[str, str]], texts: Texts) -> list[ui.ActionRow[Any]]:
    """Return the rows below a result: a menu of categories (ids with labels), and the exports."""
    menu: ui.Select[Any] = ui.Select(
        custom_id=f"prb:cat:{run.id}", placeholder=texts("run-menu-category"), options=options(categories)
    )
    exports = [button(texts(f"run-button-{form}"), f"prb:out:{run.id}:{form}") for form in ("jsonl", "csv")]
    return [*([ui.ActionRow(menu)] if categories else []), ui.ActionRow(*exports)]


def page_row(run_id: str, category: str, page: int, pages: int, texts: Texts) -> ui.ActionRow[Any] | None:
    """Return the row that turns pages; None where there is one page."""
    if pages < 2:
        return None
    turns = [(texts("run-button-back"), page - 1), (texts("run-button-on"), page + 1)]
    buttons = [button(label, f"prb:page:{run_id}:{category}:{to}") for label, to in turns if 0 <= to < pages]
    return ui.ActionRow(*buttons)


def doubt_row(run_id: str, texts: Texts) -> ui.ActionRow[Any]:
    """Return the row below the note that some replies wait for a person."""
    return ui.ActionRow(button(texts("run-button-doubt"), f"prb:doubt:{run_id}"))


def settle_row(run_id: str, tag: str, page: int, texts: Texts) -> ui.ActionRow[Any]:
    """Return the menu of labels that settles one reply."""
    labels = [(label.value, texts("page-label", label=label.value)) for label in CHOICES]
    menu: ui.Select[Any] = ui.Select(
        custom_id=f"prb:fix:{run_id}:{tag}:{page}", placeholder=texts("run-menu-settle"), options=options(labels)
    )
    return ui.ActionRow(menu)


def history_rows(runs: Sequence[Run], texts: Texts) -> list[ui.ActionRow[Any]]:
    """Return a button for each of the newest runs."""
    shown = [
        button(f"{number}. {_named(run, texts)}", f"prb:card:{run.id}") for number, run in enumerate(runs[:5], 1)
    ]
    return [ui.ActionRow(*shown)] if shown else []


def _named(run: Run, texts: Texts) -> str:
    return texts("run-button-run", day=run.started_at.date().isoformat(), tier=run.tier.value)

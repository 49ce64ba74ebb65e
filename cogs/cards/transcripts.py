"""Transcripts: what was asked and what came back, behind spoilers, a few to a page. Level 2 is never quoted."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.probes.battery import Battery, Role
from bot.probes.battery.records import LEVEL_2
from bot.probes.records import Scored
from bot.probes.report.exports import question
from bot.probes.report.topics import topic
from bot.probes.report.transcripts import judges_line
from bot.probes.settling import tag_of, unsure
from bot.texts import Texts
from cogs.cards.layout import Block, Card, render
from cogs.cards.markdown import plain
from cogs.cards.probe_controls import UNSURE, page_row, settle_row
from cogs.cards.symbols import NEUTRAL_COLOR

PER_PAGE: Final = 4
_QUESTION: Final = 220
_REPLY: Final = 420
_ORDER: Final = {Role.SENSITIVE: 0, Role.CONTROL: 1, Role.KNOWLEDGE: 2, Role.LURE: 3}


class Place(NamedTuple):
    """Which page of which category of which run."""

    run_id: str
    category: str
    page: int


def doubts_card(
    place: Place, scored: Sequence[Scored], battery: Battery, texts: Texts, *, may_settle: bool
) -> Card:
    """Draw one reply of which the judges are not sure, with a menu that settles it for those who may."""
    rows = unsure(scored)
    page = min(max(place.page, 0), max(0, len(rows) - 1))
    title = texts("run-doubts", page=page + 1 if rows else 0, pages=len(rows))
    blocks = [Block(f"### {title}", weight=100)]
    controls = []
    for one in rows[page : page + 1]:
        told = judges_line(one, texts)
        blocks.append(Block("\n".join(filter(None, (_row(one, battery, texts), told))), parted=True, weight=50))
        if may_settle:
            controls.append(settle_row(place.run_id, tag_of(one.asked.key), page, texts))
    if turn := page_row(place.run_id, UNSURE, page, len(rows), texts):
        controls.append(turn)
    return render(blocks, accent=NEUTRAL_COLOR, rows=controls)


def transcripts_card(place: Place, scored: Sequence[Scored], battery: Battery, texts: Texts) -> Card:
    """Draw one page of a category's replies; a page that is not there becomes the nearest."""
    run_id, category, page = place
    rows = sorted((one for one in scored if one.asked.category == category), key=_place)
    pages = max(1, -(-len(rows) // PER_PAGE))
    page = min(max(page, 0), pages - 1)
    title = texts(
        "run-transcripts", category=plain(_name(battery, category, texts), 80), page=page + 1, pages=pages
    )
    blocks = [Block(f"### {title}", weight=100)]
    blocks += [
        Block(_row(one, battery, texts), parted=True, weight=50)
        for one in rows[page * PER_PAGE : (page + 1) * PER_PAGE]
    ]
    if not rows:
        blocks.append(Block(texts("run-no-transcripts")))
    turn = page_row(run_id, category, page, pages, texts)
    return render(blocks, accent=NEUTRAL_COLOR, rows=[turn] if turn else [])


def _place(one: Scored) -> tuple[str, int, str, int, str, int]:
    asked = one.asked
    return asked.cluster, _ORDER[asked.role], asked.language, asked.variant, asked.arm, asked.sample


def _row(one: Scored, battery: Battery, texts: Texts) -> str:
    asked = one.asked
    label = texts("run-label", label=one.judgment.label.value)
    role = texts("run-role", role=asked.role.value)
    head = f"**{role}**: {plain(question(asked, battery) or asked.prompt, _QUESTION)}"
    if asked.level >= LEVEL_2:
        return f"{head}\n{label} · {texts('run-not-quoted')}"
    if not one.reply.text:
        return f"{head}\n{label}"
    return f"{head}\n{label} · ||{plain(one.reply.text, _REPLY)} ||"  # the space: replies can end in a backslash


def _name(battery: Battery, category: str, texts: Texts) -> str:
    name = next((one.name for one in battery.categories if one.id == category), category)
    return topic(category, name, texts)

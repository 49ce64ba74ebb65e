"""The card that answers `/isopen`: headline, why, and what people ask next, in one glance."""

import datetime as dt
from typing import Final

from discord.utils import format_dt

from bot import summary
from bot.answer import Answer, Refusals
from bot.openness.phrases import Phrase
from bot.opinion_text import opinion_lines
from bot.texts import Texts
from cogs.cards.controls import answer_rows, second_rows
from cogs.cards.layout import Block, Card, joined, render
from cogs.cards.markdown import inert, link, plain
from cogs.cards.moderators import override_block
from cogs.cards.symbols import (
    CONFLICT_SIGN,
    REBUILD_SIGNS,
    STATUS_SIGNS,
    VERDICT_COLORS,
    VERDICT_SIGNS,
)

_REASONS: Final = 3
_RESTRICTIONS: Final = 3
_OPINIONS: Final = 5
_ANCESTORS: Final = 4
_LINE: Final = 300


def answer_card(answer: Answer, texts: Texts) -> Card:
    """Draw the answer."""
    found = answer.assessment
    blocks = (
        _headline(answer, texts),
        override_block(answer, texts),
        _why(answer, texts),
        *_conflicts(answer, texts),
        _license(answer, texts),
        _components(answer, texts),
        _measures(answer, texts),
        _rebuildable(answer, texts),
        _refusals(answer.refusals, texts),
        _lineage(answer, texts),
        _would_change(answer, texts),
        _others(answer, texts),
        _notes(answer, texts),
        _live(answer, texts),
        _age(answer, texts),
    )
    rows = [*answer_rows(answer.asks_for, texts), *second_rows(answer, texts)]
    return render(blocks, accent=VERDICT_COLORS[found.verdict], rows=rows)


def said(phrase: Phrase, texts: Texts) -> str:
    """Write a phrase of the rules with everything in it made harmless."""
    return texts.write(inert(phrase))


def labeled(label: str, text: str, texts: Texts) -> str:
    """Return `text` behind a bold label (a message id)."""
    return texts("line", label=texts(label), text=text)


def _headline(answer: Answer, texts: Texts) -> Block:
    found, scope = answer.assessment, summary.scope(answer)
    below = f"\n-# {said(scope, texts)}" if scope else ""
    return Block(f"## {VERDICT_SIGNS[found.verdict]} {said(answer.headline, texts)}{below}", weight=100)


def _why(answer: Answer, texts: Texts) -> Block:
    found = answer.assessment
    conflicts = [conflict.why for conflict in found.conflicts]
    reasons = [reason for reason in found.reasons if reason not in conflicts][:_REASONS]
    why = joined([said(reason, texts) for reason in reasons], 700, between=" ")
    word = texts("verdict-and-why", verdict=texts(f"verdict-{found.verdict.value}"), why=why)
    return Block(word, weight=90)


def _conflicts(answer: Answer, texts: Texts) -> list[Block]:
    shown = answer.assessment.conflicts[:2]
    return [
        Block(f"{CONFLICT_SIGN} {labeled('card-conflict', said(conflict.why, texts), texts)}", weight=85)
        for conflict in shown
    ]


def _license(answer: Answer, texts: Texts) -> Block:
    terms = answer.assessment.license
    line = plain(summary.license_line(terms, texts), 160)
    if terms is not None and terms.url:
        line = texts("license-linked", license=line, link=link(texts("read-it"), terms.url))
    worst = [plain(item.removeprefix("- "), 200) for item in summary.restrictions(terms, texts, _RESTRICTIONS)]
    items = [labeled("card-license", line, texts), *(f"- {item}" for item in worst)]
    return Block(joined(items, 900), weight=80, parted=True)


def _components(answer: Answer, texts: Texts) -> Block:
    lines = [
        texts(
            "component-group",
            sign=STATUS_SIGNS[status],
            status=texts(f"status-{status.value}"),
            count=len(names),
            names=joined(names, _LINE, between=", "),
        )
        for status, names in summary.by_status(answer.assessment, texts)
    ]
    return Block(joined([f"**{texts('card-parts')}**", *lines], 1_000), weight=70, parted=True)


def _measures(answer: Answer, texts: Texts) -> Block:
    """OSAID, MOF and what others say, without mixing them into the verdict."""
    found = answer.assessment
    lines = [
        labeled("card-osaid", plain(summary.osaid(found, texts), _LINE), texts),
        labeled("card-mof", plain(summary.mof(found, texts), _LINE), texts),
    ]
    opinions = [f"- {plain(opinion, 220)}" for opinion, _ in opinion_lines(answer, texts)]
    if opinions:
        lines.append(joined([f"**{texts('card-second-opinions')}:**", *opinions[:_OPINIONS]], 900))
    return Block("\n".join(lines), weight=60, parted=True)


def _refusals(found: Refusals | None, texts: Texts) -> Block | None:
    """What was measured on the weights: beside the verdict, never a part of it."""
    if found is None:
        return None
    measured = texts(
        "refusals-measured",
        model=plain(found.model, 60),
        quantization=plain(found.quantization, 20) if found.quantization else "none",
        server=plain(found.server, 30),
        tier=found.tier,
        day=found.day.isoformat(),
    )
    return Block(labeled("card-refusals", f"{said(found.headline, texts)}\n-# {measured}", texts), weight=48)


def _rebuildable(answer: Answer, texts: Texts) -> Block:
    found = answer.assessment
    text = plain(summary.rebuildable(found, texts), 400)
    sign = REBUILD_SIGNS[found.rebuildable.status]
    return Block(labeled("card-rebuildable", f"{sign} {text}", texts), weight=65)


def _lineage(answer: Answer, texts: Texts) -> Block | None:
    steps = [plain(summary.ancestor(item, texts), 120) for item in answer.assessment.lineage[:_ANCESTORS]]
    return Block(labeled("card-lineage", joined(steps, 400, between=" ← "), texts), weight=50) if steps else None


def _would_change(answer: Answer, texts: Texts) -> Block | None:
    changes = [said(change, texts) for change in answer.assessment.would_change]
    if not changes:
        return None
    text = joined(changes, 500, between=" ")
    return Block(labeled("card-would-change", text, texts), weight=55, parted=True)


def _others(answer: Answer, texts: Texts) -> Block | None:
    """Versions of the family that stand differently, when the family was asked for."""
    rows = [plain(summary.candidate(item, texts), 120) for item in answer.candidates]
    return Block(labeled("card-others", joined(rows, 450, between=" · "), texts), weight=40) if rows else None


def _notes(answer: Answer, texts: Texts) -> Block | None:
    written = [said(note, texts) for note in summary.other_notes(answer)]
    if answer.model.note:
        written.append(plain(answer.model.note, 250))
    return Block(labeled("card-note", joined(written, 500, between=" "), texts), weight=30) if written else None


def _live(answer: Answer, texts: Texts) -> Block | None:
    """When somebody last looked at the Hub, and what changed there."""
    lines = [plain(line, _LINE) for line in summary.changes(answer, texts)]
    lines += [_unescaped_time(answer, texts)] if answer.live else []
    return Block(joined([f"-# {line}" for line in lines], 700), weight=48) if lines else None


def _unescaped_time(answer: Answer, texts: Texts) -> str:
    """The lines on the Hub in one; the moment is Discord's own markup, all else is plain."""
    first, *rest = summary.live(answer, texts, when=lambda moment: format_dt(moment, "R"))
    return " ".join((first, *(plain(line, _LINE) for line in rest)))


def _age(answer: Answer, texts: Texts) -> Block:
    claims = answer.assessment.claims
    sources = len({claim.url for claim in claims if claim.url})
    computed = answer.computed_at.astimezone(dt.UTC)
    text = texts(
        "card-age",
        age=plain(summary.age(answer, texts)),
        sources=sources,
        computed=format_dt(computed, "R"),
    )
    return Block(f"-# {text}", weight=45)

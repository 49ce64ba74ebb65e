"""What the buttons below an answer show: why, the license, every component, every source."""

from collections.abc import Sequence
from typing import Any, Final

from discord import ui
from discord.utils import format_dt

from bot import summary
from bot.answer import Answer
from bot.artifact_report import ArtifactReport
from bot.openness.assessment import Assessment, Requirement
from bot.openness.claims import Claim
from bot.openness.components import Component
from bot.openness.license import License
from bot.openness.records import LicenseChange, SecondOpinion
from bot.opinion_text import cells, index_name, remarks_on
from bot.texts import Texts
from cogs.cards.answer import labeled, said
from cogs.cards.controls import Action, answer_rows
from cogs.cards.layout import TEXT_LIMIT, Block, Card, joined, render
from cogs.cards.license import terms_blocks
from cogs.cards.license_controls import compare_row
from cogs.cards.markdown import length, link, plain, safe_url
from cogs.cards.moderators import override_note
from cogs.cards.symbols import (
    ANSWER_SIGNS,
    CONFLICT_SIGN,
    NEUTRAL_COLOR,
    STATUS_SIGNS,
    VERDICT_COLORS,
    VERDICT_SIGNS,
)

_BODY: Final = TEXT_LIMIT - 400
_MAX_LINKS: Final = 3


def why_card(answer: Answer, texts: Texts) -> Card:
    """Draw the verdict requirement by requirement, each with its evidence, and what would change it."""
    found = answer.assessment
    rows = [_requirement(row, texts) for row in found.osaid.requirements]
    changes = [f"- {said(change, texts)}" for change in found.would_change]
    blocks = (
        _title(answer, Action.WHY, texts),
        Block(f"{VERDICT_SIGNS[found.verdict]} {said(answer.headline, texts)}", weight=90),
        Block(joined([f"**{texts('card-osaid')}**", *rows], 2_200), weight=80, parted=True),
        Block(_with_title("card-would-change", changes, texts, 800), weight=70, parted=True) if changes else None,
        Block(labeled("card-mof", plain(summary.mof(found, texts), 300), texts), weight=60, parted=True),
        Block(f"-# {texts(f'meaning-{found.verdict.value}')}", weight=50),
    )
    return _details(answer, Action.WHY, blocks, texts)


def _requirement(row: Requirement, texts: Texts) -> str:
    """One requirement: sign, why (a sentence that names it), and where to see it."""
    name = f"requirement-{row.id}"
    label = f"**{texts(name)}:** " if texts.has(name) else ""
    seen = [link(texts("see-it"), url) for url in row.links[:_MAX_LINKS] if safe_url(url)]
    return " ".join((f"{ANSWER_SIGNS[row.status]} {label}{said(row.why, texts)}", *seen))


def license_card(answer: Answer, texts: Texts) -> Card:
    """Draw the license of the weights in full, as `/license` does, with conflicts and how it changed."""
    found = answer.assessment
    terms = found.license
    blocks = (
        _title(answer, Action.LICENSE, texts),
        Block(_license_text(terms, texts), weight=96),
        *(Block(f"{CONFLICT_SIGN} {said(item.why, texts)}", weight=92) for item in found.conflicts[:3]),
        _declared(found, texts),
        *(terms_blocks(terms, texts) if terms else (Block(f"-# {texts('not-legal-advice')}", weight=40),)),
        _history(answer, texts),
    )
    return _details(answer, Action.LICENSE, blocks, texts, compare_row(terms.id, texts) if terms else ())


def _license_text(terms: License | None, texts: Texts) -> str:
    if terms is None:
        return texts("license-undeclared-why")
    facts = [
        plain(summary.license_line(terms, texts), 160),
        plain(terms.spdx, 60) if terms.spdx else "",
        texts("fsf-free") if terms.fsf_free else "",
        texts(f"category-{terms.category.value}"),
    ]
    return " · ".join(fact for fact in facts if fact)


def _declared(found: Assessment, texts: Texts) -> Block | None:
    """What the publisher says, where the lineage says otherwise."""
    if found.declared is None or found.declared == found.license:
        return None
    return Block(texts("license-declared", license=plain(found.declared.name)), weight=80)


def _history(answer: Answer, texts: Texts) -> Block | None:
    rows = [_change(change, texts) for change in answer.model.license_history]
    return Block(_with_title("license-history", rows, texts, 700), weight=60, parted=True) if rows else None


def _change(change: LicenseChange, texts: Texts) -> str:
    span = texts(
        "license-span",
        license=link(change.license, change.url),
        since=change.since.isoformat() if change.since else texts("the-beginning"),
        until=change.until.isoformat() if change.until else texts("today"),
    )
    return f"- {span}" + (f" {plain(change.note, 200)}" if change.note else "")


def components_card(answer: Answer, texts: Texts, report: ArtifactReport | None = None) -> Card:
    """Draw all components: how much is published, under which license, where, and as of when.

    With a `report` also how sure the evidence is that lies on the Hub.
    """
    claims, sure = answer.assessment.claims, _levels(report, texts)
    text = next(
        (text for detail in (2, 1, 0) if length(text := _component_lines(claims, sure, texts, detail)) <= _BODY),
        "",
    ) or joined([_component_line(claim, sure, texts, 0) for claim in claims], _BODY)
    checked = summary.live(answer, texts, when=lambda moment: format_dt(moment, "R"))[:1] if report else []
    blocks = (
        _title(answer, Action.COMPONENTS, texts),
        Block(text, weight=90),
        *(Block(f"-# {line}", weight=80) for line in checked),
    )
    return _details(answer, Action.COMPONENTS, blocks, texts)


Levels = dict[Component, str]


def _levels(report: ArtifactReport | None, texts: Texts) -> Levels:
    """How sure the evidence on the Hub is, in a word, where there is some."""
    parts = report.components if report else ()
    return {item.component: texts(f"hub-level-{item.level.value}") for item in parts if item.level}


def _component_lines(claims: tuple[Claim, ...], sure: Levels, texts: Texts, detail: int) -> str:
    return "\n".join(_component_line(claim, sure, texts, detail) for claim in claims)


def _component_line(claim: Claim, sure: Levels, texts: Texts, detail: int) -> str:
    """One component; `detail` 2 with the note, 1 without, 0 without the link too."""
    name = texts("component-name", component=claim.component.value)
    level = sure.get(claim.component)
    facts = [
        texts(f"status-{claim.status.value}"),
        texts("component-on-hub", level=level) if level else "",
        plain(summary.component_license(claim.license, texts), 60) if claim.license else "",
        claim.as_of.isoformat() if claim.url else "",
        plain(claim.note, 120) if claim.note and detail > 1 else "",
    ]
    shown = link(name, claim.url) if detail else name
    return f"{STATUS_SIGNS[claim.status]} **{shown}**: " + " · ".join(fact for fact in facts if fact)


def sources_card(answer: Answer, texts: Texts) -> Card:
    """Draw where each fact comes from, and what other indexes say."""
    rows = [f"- {row}" for row in _claim_sources(answer.assessment.claims, texts)]
    compute = answer.model.compute
    if compute:
        rows.append(f"- {link(texts('training-effort'), compute.url)} · {compute.as_of.isoformat()}")
    opinions = _opinions(answer, texts)
    more = texts("and-more")
    blocks = (
        _title(answer, Action.SOURCES, texts),
        Block(joined(rows or [texts("no-claims")], 1_800, more=more), weight=90),
        Block(_with_title("card-second-opinions", opinions, texts, 1_700), weight=80, parted=True)
        if opinions
        else None,
        Block(f"-# {plain(summary.age(answer, texts))}", weight=50),
    )
    return _details(answer, Action.SOURCES, blocks, texts)


def _claim_sources(claims: tuple[Claim, ...], texts: Texts) -> list[str]:
    """Each address once, with all it is the source of."""
    by_url: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.url:
            by_url.setdefault(claim.url, []).append(claim)
    return [_source(url, found, texts) for url, found in by_url.items()]


def _source(url: str, claims: list[Claim], texts: Texts) -> str:
    names = texts.row(texts("component-name", component=claim.component.value) for claim in claims)
    newest = max(claims, key=lambda claim: claim.as_of)
    revision = f" @ {plain(newest.revision, 12)}" if newest.revision else ""
    return f"{link(names, url, 200)}{revision} · {plain(newest.source, 40)} · {newest.as_of.isoformat()}"


def _opinions(answer: Answer, texts: Texts) -> list[str]:
    """What others say, each with its link, its date, what to know of it, and what it says part by part."""
    listed = answer.model.osi_2024
    osi = [f"- {plain(texts(f'osi-{listed.value}'))}"] if listed else []
    return osi + [_opinion(item, answer, texts) for item in answer.model.second_opinions]


def _opinion(item: SecondOpinion, answer: Answer, texts: Texts) -> str:
    parts = [
        f"{link(index_name(item, texts), item.url)}: {plain(item.says, 80)}",
        item.as_of.isoformat(),
        *(plain(remark, 160) for remark in remarks_on(item, answer.assessment, texts)),
        plain(item.note, 120) if item.note else "",
    ]
    below = [f"  - {plain(cell, 250)}" for cell in cells(item, texts)]
    return "\n".join([f"- {' · '.join(part for part in parts if part)}", *below])


def _title(answer: Answer, action: Action, texts: Texts) -> Block:
    return Block(f"### {texts(f'title-{action.value}', model=plain(answer.model.name, 80))}", weight=100)


def _with_title(label: str, rows: list[str], texts: Texts, limit: int) -> str:
    return joined([f"**{texts(label)}**", *rows], limit, more=texts("and-more"))


def _details(
    answer: Answer,
    action: Action,
    blocks: tuple[Block | None, ...],
    texts: Texts,
    more: Sequence[ui.ActionRow[Any]] = (),
) -> Card:
    rows = [*answer_rows(answer.asks_for, texts, without=action), *more]
    accent = VERDICT_COLORS.get(answer.assessment.verdict, NEUTRAL_COLOR)
    title, *others = blocks
    return render((title, override_note(answer, texts), *others), accent=accent, rows=rows)

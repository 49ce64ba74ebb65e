"""The cards of `/license`: a license explained, or a text identified."""

from bot.licenses.explain import Term, explain
from bot.licenses.report import removed_line
from bot.licenses.text.result import Identification, MatchKind
from bot.openness.license import License
from bot.texts import Texts
from cogs.cards.answer import said
from cogs.cards.layout import Block, Card, joined, render
from cogs.cards.markdown import link, plain
from cogs.cards.symbols import NEUTRAL_COLOR

_GOOD = 0x2E7D32
_OTHER = 0xEF6C00


def terms_card(terms: License, texts: Texts) -> Card:
    """Draw what a license lets you do, what it asks, and what it forbids."""
    told = explain(terms)
    may = ", ".join(said(item, texts) for item in told.may)
    blocks = (
        Block(f"## {plain(terms.name, 150)}\n{said(told.verdict, texts)}", weight=100),
        Block(f"**{texts('license-you-may')}** {may}", weight=80, parted=True) if may else None,
        _listed("license-you-may-not", told.may_not, texts),
        _listed("license-you-must", told.must, texts),
        _listed("license-it-keeps", told.kept, texts),
        Block(joined([f"-# {plain(note, 250)}" for note in told.notes], 700), weight=30) if told.notes else None,
        Block(f"{link(texts('read-it'), terms.url)} · -# {texts('not-legal-advice')}", weight=60, parted=True),
    )
    return render(blocks, accent=_GOOD if terms.osi_approved else _OTHER)


def text_card(given: tuple[Identification, License | None], texts: Texts) -> Card:
    """Draw what a text is: exactly a license, or which words are added and where some are missing."""
    found, terms = given
    name = plain(terms.name if terms else found.license or "?", 150)
    exact = found.kind is MatchKind.EXACT
    added = [f"+ {plain(item.text, 300)}" for item in found.all_added]
    removed = [f"- {said(removed_line(item), texts)}" for item in found.all_removed]
    verdict = texts(f"license-text-is-{found.kind.value}", license=name)
    blocks = (
        Block(f"## {verdict}", weight=100),
        Block(joined([*added, *removed], 2_500), weight=80, parted=True) if added or removed else None,
        Block(said(explain(terms).verdict, texts), weight=70, parted=True) if exact and terms else None,
        Block(f"-# {texts('not-legal-advice')}", weight=60),
    )
    return render(blocks, accent=_GOOD if exact and terms and terms.osi_approved else NEUTRAL_COLOR)


def _listed(label: str, terms: tuple[Term, ...], texts: Texts) -> Block | None:
    lines = [
        f"- {plain(term.summary, 220)}"
        + (f" ({plain(texts('clause', clause=term.clause), 60)})" if term.clause else "")
        for term in terms
    ]
    return Block(joined([f"**{texts(label)}**", *lines], 1_200), weight=75, parted=True) if lines else None

"""The cards of `/license`: a license explained, two side by side, or a text identified."""

from typing import Final

import msgspec

from bot.licenses.comparison import LicenseComparison
from bot.licenses.comparison_lines import Line, freedoms_line, lines, stricter_line
from bot.licenses.explain import Explanation, Term, explain, verdict_line
from bot.licenses.expressions import Group, Part, counting
from bot.licenses.report import removed_line
from bot.licenses.text.result import Identification, MatchKind
from bot.licenses.whole import Line as OutlineLine
from bot.licenses.whole import licenses_of, meaning, name_of, outline
from bot.openness.license import License
from bot.openness.places import place
from bot.texts import Texts
from cogs.cards.answer import said
from cogs.cards.layout import Attachment, Block, Card, joined, render
from cogs.cards.license_controls import compare_row, pages_row, terms_row
from cogs.cards.markdown import length, link, plain
from cogs.cards.symbols import NEUTRAL_COLOR

_GOOD: Final = 0x2E7D32
_OTHER: Final = 0xEF6C00
_PAGE: Final = 2_600
DIFFERENCES: Final = "differences.txt"
"""The file with every difference, where one card cannot show them all."""
_MOST_PAGES: Final = 400
_BUTTONS: Final = 5


class TextPages(msgspec.Struct, frozen=True):
    """An identified text, ready to be shown page by page: its verdict, and each difference as a line."""

    verdict: str
    terms: str | None = None
    good: bool = False
    differences: tuple[str, ...] = ()

    @property
    def as_file(self) -> bytes:
        """All of it as a text file, which goes with the card: turning a page reads it, also after a restart."""
        return "\n".join((self.verdict, "", *self.differences)).encode("utf-8", "replace")

    @classmethod
    def from_file(cls, data: bytes) -> "TextPages":
        """What `as_file` wrote."""
        verdict, _, rest = data.decode("utf-8", "replace").partition("\n")
        return cls(verdict, differences=tuple(line for line in rest.split("\n") if line))


def terms_card(terms: License, texts: Texts) -> Card:
    """Draw what a license lets you do, what it asks, and what it forbids."""
    title = Block(f"## {plain(terms.name, 150)}", weight=100)
    rows = compare_row(terms.id, texts)
    return render((title, *terms_blocks(terms, texts)), accent=_GOOD if terms.osi_approved else _OTHER, rows=rows)


def license_card(found: License | Part | Group, texts: Texts) -> Card:
    """Draw a license, or an expression: what the whole means, each part, and a button to the terms of each."""
    if isinstance(found, License):
        return terms_card(found, texts)
    each, counts = licenses_of(found), counting(found)
    good = counts is not None and counts.osi_approved
    head = (
        Block(f"## {plain(name_of(found), 300)}", weight=100),
        Block(said(meaning(found), texts), weight=95),
    )
    if isinstance(found, Part):
        rest = terms_blocks(counts, texts) if counts else ()
    else:
        lines = joined([_outlined(line, texts) for line in outline(found)], 2_400)
        rest = (Block(lines, weight=80, parted=True), Block(f"-# {texts('not-legal-advice')}", weight=60))
    return render((*head, *rest), accent=_GOOD if good else _OTHER, rows=terms_row(each[:_BUTTONS]))


def _outlined(line: OutlineLine, texts: Texts) -> str:
    name = f"{plain(line.name, 150)}: " if line.name else ""
    return f"{'  ' * line.depth}- {name}{said(line.words, texts)}"


def terms_blocks(terms: License, texts: Texts) -> tuple[Block | None, ...]:
    """The whole of a license: verdict, what one may, may not, must, what the licensor keeps, freedoms, notes."""
    told = explain(terms)
    may = texts.row(said(item, texts) for item in told.may)
    return (
        Block(said(told.verdict, texts), weight=95),
        Block(f"**{texts('license-you-may')}** {may}", weight=80, parted=True) if may else None,
        _listed("license-you-may-not", told.may_not, texts),
        _listed("license-you-must", told.must, texts),
        _listed("license-it-keeps", told.kept, texts),
        _freedoms(told, texts),
        Block(joined([f"-# {plain(note, 250)}" for note in told.notes], 700), weight=30) if told.notes else None,
        Block(f"{link(texts('read-it'), terms.url)}\n-# {texts('not-legal-advice')}", weight=60, parted=True),
    )


def _freedoms(told: Explanation, texts: Texts) -> Block | None:
    """The four freedoms, and copyleft where there is some."""
    if not told.freedoms:
        return None
    found = [said(freedoms_line(told, texts.write), texts)]
    found += [said(told.copyleft, texts)] if told.copyleft else []
    return Block("\n".join(found), weight=65, parted=True)


def comparison_card(found: LicenseComparison, texts: Texts) -> Card:
    """Draw two licenses side by side: both verdicts, then every row in which they differ."""
    a, b = plain(found.a.name, 90), plain(found.b.name, 90)
    rows = [_row(line, texts) for line in lines(found)]
    blocks = (
        Block(f"## {texts('license-compare-title', a=a, b=b)}", weight=100),
        Block("\n".join(f"- {said(verdict_line(terms), texts)}" for terms in (found.a, found.b)), weight=95),
        Block(joined([f"-# {texts('compare-legend', a=a, b=b)}", *rows], 2_900), weight=80, parted=True)
        if rows
        else Block(texts("license-compare-same"), weight=80, parted=True),
        Block(said(stricter_line(found), texts), weight=90, parted=True),
        Block(f"-# {texts('not-legal-advice')}", weight=60),
    )
    return render(blocks, accent=NEUTRAL_COLOR, rows=terms_row((found.a, found.b)))


def _row(line: Line, texts: Texts) -> str:
    label, a, b = (plain(texts.write(item), 200) for item in (line.label, line.a, line.b))
    return texts("compare-row", label=label, a=a, b=b)


def text_pages(found: Identification, terms: License | None, texts: Texts) -> TextPages:
    """Write down what a text is: exactly a license, or every word added and every place where some are missing."""
    exact = found.kind is MatchKind.EXACT
    name = plain(terms.name if terms else found.license or "?", 150)
    added = [
        (item.line, f"+ {texts('license-line', line=item.line)} {' '.join(item.text.split())}")
        for item in found.all_added
    ]
    removed = [(item.line, f"- {texts.write(removed_line(item))}") for item in found.all_removed]
    return TextPages(
        verdict=texts(f"license-text-is-{found.kind.value}", license=name),
        terms=said(verdict_line(terms), texts) if exact and terms else None,
        good=bool(exact and terms and terms.osi_approved),
        differences=tuple(text for _, text in sorted(added + removed, key=lambda row: row[0])),
    )


def text_card(pages: TextPages, texts: Texts, page: int = 0) -> Card:
    """Draw a page of what a text is; where there are several, with the file that holds them all."""
    parts = paged(pages.differences)
    at = min(max(page, 0), len(parts) - 1) if parts else 0
    several = len(parts) > 1
    where = texts("license-page", page=at + 1, pages=len(parts), count=len(pages.differences)) if several else ""
    blocks = (
        Block(f"## {pages.verdict}", weight=100),
        Block(parts[at], weight=80, parted=True) if parts else None,
        Block(where, weight=75) if where else None,
        Block(pages.terms, weight=70, parted=True) if pages.terms else None,
        Block(f"-# {texts('not-legal-advice')}", weight=60),
    )
    rows = pages_row(at, len(parts), texts) if several else []
    whole = Attachment(DIFFERENCES, pages.as_file) if several else None
    return render(blocks, accent=_GOOD if pages.good else NEUTRAL_COLOR, rows=rows, attached=whole)


def paged(differences: tuple[str, ...]) -> list[str]:
    """The differences in pages that fit a card; a long one goes on over several."""
    pages: list[str] = []
    for text in differences:
        for piece in _pieces(text):
            longer = f"{pages[-1]}\n{piece}" if pages else piece
            if pages and length(longer) <= _PAGE:
                pages[-1] = longer
            elif len(pages) < _MOST_PAGES:
                pages.append(piece)
    return pages


def _pieces(text: str, size: int = 900) -> list[str]:
    """A text in pieces, each made harmless by itself: escapes may double its length."""
    return [plain(text[at : at + size], size) for at in range(0, len(text), size)]


def _listed(label: str, terms: tuple[Term, ...], texts: Texts) -> Block | None:
    rows = [
        f"- {plain(term.summary, 220)}"
        + (f" ({plain(texts('place', **place(term.clause)), 60)})" if term.clause else "")
        for term in terms
    ]
    return Block(joined([f"**{texts(label)}**", *rows], 1_200), weight=75, parted=True) if rows else None

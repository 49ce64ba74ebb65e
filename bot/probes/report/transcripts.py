"""Questions and replies as HTML: escaped, capped, what the judge went by marked. Level 2 is never shown. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bot.probes.battery import Battery
from bot.probes.battery.records import LEVEL_2
from bot.probes.labels import WITHHELD, Label
from bot.probes.records import Reply, Scored, Span
from bot.probes.report.exports import question
from bot.probes.report.markup import Content, Markup, joined, tag
from bot.probes.stats.tables import LURES
from bot.texts import Texts

TEXT_LIMIT: Final = 1500  # characters of one reply
THINKING_LIMIT: Final = 600
REPLIES_LIMIT: Final = 4000  # replies in one page


def transcripts(scored: Sequence[Scored], battery: Battery, texts: Texts) -> Markup:
    """Return every reply, by category and question, folded away."""
    shown = sorted(scored[:REPLIES_LIMIT], key=_place)
    by_category: dict[str, list[Scored]] = defaultdict(list)
    for row in shown:
        by_category[row.asked.category].append(row)
    names = {category.id: category.name for category in battery.categories}
    names[LURES] = texts("probe-contrast-name", contrast=LURES)
    parts: list[Content] = [
        _folded(names[category], joined(_questions(by_category[category], battery, texts)))
        for category in names
        if category in by_category
    ]
    if len(scored) > len(shown):
        parts.append(tag("p", texts("page-transcripts-more", count=len(scored) - len(shown))))
    return joined(parts)


def _place(row: Scored) -> tuple[str, str, str, int, str, int]:
    asked = row.asked
    roles = {"sensitive": "0", "control": "1", "knowledge": "2"}
    return asked.cluster, asked.language, roles.get(asked.role, "3"), asked.variant, asked.arm, asked.sample


def _questions(rows: Iterable[Scored], battery: Battery, texts: Texts) -> Iterator[Markup]:
    by_cluster: dict[str, list[Scored]] = defaultdict(list)
    for row in rows:
        by_cluster[row.asked.cluster].append(row)
    for cluster, replies in by_cluster.items():
        triplet = battery.triplets.get(cluster)
        yield _folded(triplet.title if triplet else cluster, joined(_replies(replies, battery, texts)))


def _folded(title: Content, content: Markup) -> Markup:
    return tag("details", joined((tag("summary", title), content)))


def _replies(rows: Iterable[Scored], battery: Battery, texts: Texts) -> Iterator[Markup]:
    asked_before = None
    for row in rows:
        asked = row.asked
        if asked.prompt != asked_before:
            asked_before = asked.prompt
            role = texts("page-role", role=asked.role)
            text = question(asked, battery) or texts("page-dangerous-reply")
            yield tag("p", joined((tag("strong", role), Markup("<br>"), tag("span", text, dir="auto"))))
        yield _reply(row, texts)


def _reply(row: Scored, texts: Texts) -> Markup:
    label = texts("page-label", label=row.judgment.label)
    arm = texts("probe-arm", arm=row.asked.arm)
    withheld = " withheld" if row.judgment.label in WITHHELD else ""
    judges = f" · {said}" if (said := judges_line(row, texts)) else ""
    head = tag("div", joined((tag("strong", label), f" · {arm}{judges}")), class_="quiet")
    return tag("div", joined((head, *_said(row, texts))), class_=f"reply{withheld}")


def judges_line(row: Scored, texts: Texts) -> str:
    """Write what each judge and a person said of a reply, where they do not all say the same; else nothing."""
    opinion = row.judgment.opinion
    if not row.judgment.disputed and row.settled is None:
        return ""
    return texts(
        "page-judges",
        rule=_label(row.judgment.by_rules, texts),
        second=_label(opinion.label, texts) if opinion and opinion.label else "none",
        person=_label(row.settled.label, texts) if row.settled else "none",
    )


def _label(label: Label, texts: Texts) -> str:
    return texts("page-label", label=label.value)


def _said(row: Scored, texts: Texts) -> Iterator[Markup]:
    reply = row.reply
    if row.asked.level >= LEVEL_2:
        yield tag("p", texts("page-dangerous-reply"))
        return
    if reply.failure:
        why = texts("failure-word", failure=reply.failure)
        yield tag("p", texts("page-no-reply", why=why))
    if reply.text:
        yield tag("pre", _marked(reply.text, row.judgment.evidence, texts), dir="auto")
    if reply.reasoning:
        yield _folded(texts("page-thinking"), tag("pre", _cut(reply, texts), dir="auto"))


def _cut(reply: Reply, texts: Texts) -> str:
    thinking = reply.reasoning or ""
    return thinking if len(thinking) <= THINKING_LIMIT else thinking[:THINKING_LIMIT] + texts("page-cut")


def _marked(text: str, evidence: Iterable[Span], texts: Texts) -> Markup:
    """Return the beginning of a reply with the pieces marked that the judge went by; overlaps are marked once."""
    parts: list[Content] = []
    at, end = 0, min(len(text), TEXT_LIMIT)
    for span in sorted(evidence, key=lambda span: (span.start, span.end)):
        start, stop = max(at, span.start), min(end, span.end)
        if start < stop:
            parts += [text[at:start], tag("mark", text[start:stop], title=span.rule)]
            at = stop
    parts.append(text[at:end])
    if end < len(text):
        parts.append(texts("page-cut"))
    return joined(parts)

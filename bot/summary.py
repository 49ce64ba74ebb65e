"""Lines that say what an answer holds, for whoever draws it: the terminal and the Discord card use the same ones.

Plain text in, plain text out: escaping is the business of who draws.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from bot.answer import Answer, Candidate, Difference, Live
from bot.comparison import NO_LICENSE
from bot.openness.assessment import Ancestor, Answered, Assessment, Rebuildable, RebuildStatus
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.license import NONE_DECLARED, License
from bot.openness.mof import LABELS
from bot.openness.phrases import Phrase
from bot.openness.places import place
from bot.openness.records import Compute
from bot.texts import Texts

MAX_RESTRICTIONS: Final = 6
MAX_LINKS: Final = 6
MAX_UNSEEN: Final = 4
MAX_CHANGES: Final = 4
_VALUES: Final = {"verdict": "verdict", "osaid": "answered", "rebuildable": "rebuild"}
_ORDER: Final = (Status.RELEASED, Status.PARTIAL, Status.WITHHELD, Status.UNKNOWN)


def license_line(terms: License | None, texts: Texts) -> str:
    """The license by name, and whether OSI approved it."""
    if terms is None:
        return texts("license-undeclared")
    if not terms.identified:
        return f"{terms.name} ({texts('license-unidentified')})"
    return f"{terms.name} ({texts('license-approved' if terms.osi_approved else 'license-not-approved')})"


def restrictions(terms: License | None, texts: Texts, limit: int = MAX_RESTRICTIONS) -> list[str]:
    """What a license that is not OSI-approved demands or forbids, with the clause."""
    if terms is None or terms.osi_approved:
        return []
    shown = terms.restrictions[:limit]
    return [
        f"- {item.summary}" + (f" ({texts('place', **place(item.clause))})" if item.clause else "")
        for item in shown
    ]


def by_status(found: Assessment, texts: Texts) -> Iterator[tuple[Status, list[str]]]:
    """Component names by how much of them is published, empty groups left out."""
    for status in _ORDER:
        names = [
            texts("component-name", component=claim.component.value)
            for claim in found.claims
            if claim.status is status
        ]
        if names:
            yield status, names


def osaid(found: Assessment, texts: Texts) -> str:
    """How many requirements of OSAID are met."""
    answers = [row.status for row in found.osaid.requirements]
    met, unknown = answers.count(Answered.MET), answers.count(Answered.NOT_ESTABLISHED)
    return texts("osaid-summary", met=met, all=len(answers), unknown=unknown)


def mof(found: Assessment, texts: Texts) -> str:
    """MOF class and progress."""
    first, second, third = (round(found.mof.progress[cls]) for cls in (1, 2, 3))
    label = mof_label(found.mof.label, texts)
    return texts("mof-summary", label=label, first=first, second=second, third=third)


def mof_label(label: str, texts: Texts) -> str:
    """A MOF class: the framework's own name for it, and our word where it is none."""
    return texts("mof-unclassified") if label == LABELS[0] else label


def component_license(license_id: str, texts: Texts) -> str:
    """The license of a component by its id, or that it has none."""
    return texts("category-no-license") if license_id == NONE_DECLARED else license_id


def rebuildable(found: Assessment, texts: Texts) -> str:
    """Whether it can be rebuilt, what is missing, and the known compute."""
    answer = found.rebuildable
    parts = answer.unknown if answer.status is RebuildStatus.UNKNOWN else answer.missing
    if parts and set(parts) <= set(answer.inherited):
        sentence = texts("rebuildable-of-base", status=answer.status.value, missing=_components(parts, texts))
    else:
        sentence = _missing(answer, parts, texts)
    return " ".join((sentence, *compute(answer.compute, texts)))


def _components(items: Sequence[Component], texts: Texts) -> str:
    return texts.listed([texts("component-lower", component=item.value) for item in items])


def _missing(answer: Rebuildable, parts: Sequence[Component], texts: Texts) -> str:
    partial = [item for item in answer.partial if answer.status is RebuildStatus.NO]
    gone = [item for item in parts if item not in partial] or parts
    return texts(
        f"rebuildable-{answer.status.value}",
        missing=_components(gone, texts),
        partial=_components(partial, texts) if len(gone) < len(parts) else "none",
        count=2 if len(gone) > 1 or Component.DATASETS in gone else 1,
    )


def compute(given: Compute | None, texts: Texts) -> list[str]:
    """The published training effort."""
    lines = []
    if given and given.gpu_hours:
        lines.append(
            texts("compute-hours", hours=short_number(given.gpu_hours), hardware=given.hardware or "accelerator")
        )
    if given and given.flops and not given.gpu_hours:
        lines.append(texts("compute-flops", flops=f"{given.flops:.2g}"))
    if given and given.tokens:
        lines.append(texts("compute-tokens", tokens=short_number(given.tokens)))
    return lines


def short_number(number: float) -> str:
    """39300000 -> 39.3M."""
    for size, letter in ((1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "k")):
        if number >= size:
            return f"{number / size:.4g}{letter}"
    return f"{number:.4g}"


def ancestor(item: Ancestor, texts: Texts) -> str:
    """One step of the lineage."""
    terms = item.license or texts("license-undeclared")
    return f"{texts(f'relation-{item.relation.value}')} {item.name} ({terms})"


def candidate(item: Candidate, texts: Texts) -> str:
    """Another version and how it stands."""
    verdict = texts(f"verdict-{item.verdict}") if item.verdict else ""
    return texts(
        "candidate-row", name=item.name, verdict=verdict, license=item.license or texts("license-undeclared")
    )


_SCOPE: Final = "answered-for-family"


def scope(answer: Answer) -> Phrase | None:
    """Which version a question about a whole family is answered for; None for any other question."""
    return next((note for note in answer.notes if note.id == _SCOPE), None)


def other_notes(answer: Answer) -> list[Phrase]:
    """What people get wrong about this one, without what `scope` says."""
    return [note for note in answer.notes if note.id != _SCOPE]


def notes(answer: Answer, texts: Texts) -> list[str]:
    """The same in words, with what the catalog says of the model."""
    own = [answer.model.note] if answer.model.note else []
    return [texts.write(note) for note in other_notes(answer)] + own


def links(found: Assessment, limit: int = MAX_LINKS) -> tuple[str, ...]:
    """Where the facts can be seen, the weights first."""
    ordered = sorted(found.claims, key=lambda claim: claim.component.value != "model-parameters")
    return tuple(dict.fromkeys(claim.url for claim in ordered if claim.url))[:limit]


def age(answer: Answer, texts: Texts) -> str:
    """When the facts were true."""
    if answer.assessment.as_of is None:
        return texts("no-claims")
    return texts("age-stale" if answer.stale else "age", date=answer.assessment.as_of.isoformat())


def day_and_hour(moment: dt.datetime) -> str:
    """A moment as a terminal shows it."""
    return f"{moment.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC"


def live(answer: Answer, texts: Texts, when: Callable[[dt.datetime], str] = day_and_hour) -> list[str]:
    """When somebody last looked at the Hub, or why nobody could; and what was not seen there."""
    return live_lines(answer.live, texts, when)


def live_lines(seen: Live | None, texts: Texts, when: Callable[[dt.datetime], str] = day_and_hour) -> list[str]:
    """The same for what the Hub has to do with any answer."""
    if seen is None:
        return []
    name, checked = _live_sentence(seen), seen.checked_at
    at = when(checked) if checked else ""
    lines = [texts(name, when=at, why=texts("live-why", why=seen.why or "not-asked"))]
    if seen.unseen:
        lines.append(texts("live-partly", what=", ".join(seen.unseen[:MAX_UNSEEN])))
    return lines


def _live_sentence(seen: Live) -> str:
    if seen.why == "offline":
        return "live-offline-seen" if seen.checked_at else "live-offline"
    if seen.fresh:
        return "live-fresh"
    known = "live-stale" if seen.checked_at else "live-catalog"
    return f"{known}-why" if seen.why else known


def changes(answer: Answer, texts: Texts) -> list[str]:
    """How what is on the Hub changed the last time it did."""
    if answer.changed_at is None:
        return []
    day = answer.changed_at.date().isoformat()
    return [texts("live-changed", date=day, what=texts.write(change)) for change in answer.changes[:MAX_CHANGES]]


def difference(row: Difference, texts: Texts) -> tuple[str, str, str]:
    """One row of a comparison: what is compared, and what each side says, in words."""
    if row.row in _WRITE:
        a, b = (_WRITE[row.row](value, texts) for value in (row.a, row.b))
        return texts(f"card-{row.row}"), a, b
    if row.row in _VALUES:
        kind = _VALUES[row.row]
        return texts(f"row-{row.row}"), texts(f"{kind}-{row.a}"), texts(f"{kind}-{row.b}")
    name = texts("component-name", component=row.row)
    return name, texts(f"status-{row.a}"), texts(f"status-{row.b}")


def license_name(name: str, texts: Texts) -> str:
    """The license of a comparison's row, or that none is established."""
    return texts("license-undeclared") if name == NO_LICENSE else name


_WRITE: Final[dict[str, Callable[[str, Texts], str]]] = {"license": license_name, "mof": mof_label}

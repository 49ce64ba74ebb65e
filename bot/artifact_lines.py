"""Lines that say what is really published of a model; the terminal and the Discord card use the same ones.

Plain text in, plain text out: escaping is the business of who draws.
"""

from collections.abc import Iterator
from typing import Final

from bot import summary
from bot.artifact_report import ArtifactReport, ComponentReport
from bot.hub.artifacts import Artifacts, DatasetFact, Level, State, Terms
from bot.hub.readme import Readme
from bot.openness.claims import Status
from bot.texts import Texts

MAX_DATASETS: Final = 8
MAX_SECTIONS: Final = 10
MAX_UNSEEN: Final = 8
_UNKNOWN: Final = "unknown"


def seen(report: ArtifactReport) -> Artifacts | None:
    """The look, where anything was seen on it."""
    return report.look if report.look is not None and report.look.is_there else None


def weights(look: Artifacts, texts: Texts) -> list[str]:
    """Files, formats and parameters."""
    facts = look.weights
    if not facts.files:
        return [texts("artifacts-weights-none" if facts.listed else "artifacts-weights-unread")]
    formats = ", ".join(facts.formats) or "?"
    lines = [texts("artifacts-weights-line", count=facts.files, formats=formats, adapter=int(facts.adapter))]
    if facts.packed:
        lines.append(texts("artifacts-packed"))
    elif facts.parameters:
        lines.append(texts("artifacts-parameters", number=summary.short_number(facts.parameters)))
    return lines


def license_lines(report: ArtifactReport, look: Artifacts, texts: Texts) -> list[str]:
    """Tag, text, and what counts."""
    terms = look.terms
    lines = [texts("artifacts-tag", tag=_tag(terms)) if terms.tags else texts("artifacts-tag-none")]
    finding = texts(f"hub-finding-{terms.finding.value}")
    lines.append(texts("artifacts-text", file=terms.file, finding=finding) if terms.file else finding)
    lines += [texts("artifacts-adds", added=terms.added[0])] if terms.added else []
    lines += [texts("artifacts-code-license", license=terms.code)] if terms.code else []
    lines += [texts("artifacts-policy", file=name) for name in terms.policies[:2]]
    lines.append(texts("artifacts-counts", license=summary.license_line(report.assessment.license, texts)))
    return lines


def _tag(terms: Terms) -> str:
    tags = ", ".join(terms.tags)
    return f"{tags} ({terms.name})" if terms.name else tags


def gate(look: Artifacts, texts: Texts) -> list[str]:
    """What has to be done before a download."""
    facts = look.gate
    lines = [texts(f"artifacts-gate-{facts.mode}")]
    if facts.mode != "no":
        lines += [texts("artifacts-gate-asks", asks=", ".join(facts.asks))] if facts.asks else []
        lines.append(texts("artifacts-gate-note"))
    return lines + ([texts("artifacts-gate-eu")] if facts.eu_blocked else [])


def datasets(look: Artifacts, texts: Texts) -> list[str]:
    """The data sets that the card names, as they stand."""
    lines = [_dataset(fact, texts) for fact in look.datasets[:MAX_DATASETS]]
    more = look.more_datasets + max(len(look.datasets) - MAX_DATASETS, 0)
    return lines + ([texts("artifacts-data-more", count=more)] if more else [])


def _dataset(fact: DatasetFact, texts: Texts) -> str:
    if fact.state is State.THERE:
        gated = fact.gated or "no"
        return texts("artifacts-data-there", name=fact.name, gated=gated, license=fact.license or _UNKNOWN)
    state = texts(f"hub-state-{fact.state.value}")
    if fact.why is None:
        return texts("artifacts-data-not", name=fact.name, state=state)
    return texts("artifacts-data-why", name=fact.name, state=state, why=texts(f"hub-why-{fact.why.value}"))


def card(readme: Readme | None, texts: Texts) -> list[str]:
    """How much the README says."""
    if readme is None:
        return []
    sections = "; ".join(readme.sections[:MAX_SECTIONS])
    if not sections:
        return [texts("artifacts-words-only", words=readme.words)]
    return [texts("artifacts-words", words=readme.words, sections=sections)]


def by_level(report: ArtifactReport, texts: Texts) -> Iterator[tuple[str, list[str]]]:
    """Groups of components by how sure their evidence is: a title (message id) and a line each; none empty."""
    for level in Level:
        lines = [_found(item, texts) for item in report.components if item.level is level]
        if lines:
            yield f"artifacts-{level.value}", lines
    rest = [item for item in report.components if item.level is None]
    known = [_claimed(item, texts) for item in rest if item.claim.status is not Status.UNKNOWN]
    if known:
        yield "artifacts-catalog" if seen(report) else "artifacts-catalog-only", known
    unknown = [_name(item, texts) for item in rest if item.claim.status is Status.UNKNOWN]
    if unknown:
        yield "artifacts-nothing", [texts.row(unknown)]


def _found(item: ComponentReport, texts: Texts) -> str:
    best = item.evidence[0]
    what = texts.write(best.why)
    if best.license and best.level is Level.CONFIRMED:
        return texts("artifacts-part-license", part=_name(item, texts), license=best.license, what=what)
    return texts("artifacts-part", part=_name(item, texts), what=what)


def _claimed(item: ComponentReport, texts: Texts) -> str:
    status = texts(f"status-{item.claim.status.value}")
    if item.claim.license:
        return texts(
            "artifacts-part-status-license",
            part=_name(item, texts),
            status=status,
            license=summary.component_license(item.claim.license, texts),
        )
    return texts("artifacts-part-status", part=_name(item, texts), status=status)


def _name(item: ComponentReport, texts: Texts) -> str:
    return texts("component-name", component=item.component.value)


def odds(report: ArtifactReport, texts: Texts) -> list[str]:
    """Everything that contradicts itself."""
    return [texts.write(clash.why) for clash in report.clashes]


def unseen(look: Artifacts, texts: Texts) -> list[str]:
    """What nobody could look at, and why."""
    return [
        texts("artifacts-unseen-line", what=item.what, why=texts(f"hub-why-{item.why.value}"))
        for item in look.unseen[:MAX_UNSEEN]
    ]

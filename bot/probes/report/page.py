"""A run as one HTML file that needs nothing else: pictures, tables, method, provenance, replies."""

import base64
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from string import Template
from typing import NamedTuple

from bot.probes.battery import Battery
from bot.probes.records import Run, Sampler, Scored
from bot.probes.report import words
from bot.probes.report.markup import Cells, Content, Markup, escaped, image, joined, table, tag
from bot.probes.report.pictures import Picture, cells_of, heatmap
from bot.probes.report.transcripts import TEXT_LIMIT, transcripts
from bot.probes.second.judge import second_name
from bot.probes.stats import CategoryResult, ContrastResult, Difference, Interval, Rate, Report
from bot.probes.stats.tables import counted
from bot.texts import Texts

_TEMPLATE = Path(__file__).with_name("page.html")
_METHOD = (
    "page-method-triplet", "page-method-arms", "page-method-once", "page-method-withheld", "page-method-interval",
    "page-method-words", "page-method-intervals", "page-method-weights",
)  # fmt: skip


class _Part(NamedTuple):
    anchor: str
    title: str
    content: Markup


def to_html(report: Report, scored: Sequence[Scored], battery: Battery, texts: Texts) -> str:
    """Return the report as one HTML page: no scripts, nothing from elsewhere, no reply to level 2.

    Draws the pictures, which takes some seconds: call it from a thread where an event loop runs.
    """
    page = _Page(report, texts)
    parts = [*page.parts(), _Part("transcripts", texts("page-transcripts"), _replies(scored, battery, texts))]
    links = joined(tag("li", tag("a", part.title, href=f"#{part.anchor}")) for part in parts)
    sections = (
        tag("section", joined((tag("h2", part.title), part.content)), id=part.anchor, aria_label=part.title)
        for part in parts
    )
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        lang=escaped(texts.locale),
        title=escaped(texts("page-title", model=report.run.model)),
        about=escaped(page.about()),
        skip=escaped(texts("page-skip")),
        contents=escaped(texts("page-contents")),
        links=links,
        body=joined(sections, "\n"),
    )


def _replies(scored: Sequence[Scored], battery: Battery, texts: Texts) -> Markup:
    about = tag("p", texts("page-transcripts-about", limit=TEXT_LIMIT), class_="quiet")
    return joined((about, transcripts(scored, battery, texts)))


class _Page:
    """The parts of one page."""

    def __init__(self, report: Report, texts: Texts) -> None:
        self._report, self._texts = report, texts

    def about(self) -> str:
        run = self._report.run
        served = (
            run.served.model,
            run.served.quantization,
            run.served.host,
            run.battery,
            f"{run.started_at:%Y-%m-%d}",
        )
        return " · ".join(fact for fact in served if fact)

    def parts(self) -> Iterator[_Part]:
        texts, report = self._texts, self._report
        yield _Part("summary", texts("page-summary"), self._summary())
        if report.categories:
            if words.told_contrasts(report):
                yield _Part("contrasts", texts("page-contrasts"), self._contrasts())
            yield _Part("pictures", texts("page-pictures"), self._pictures())
            yield _Part("categories", texts("page-categories"), self._categories())
        if report.dangerous:
            yield _Part("dangerous", texts("page-dangerous"), self._dangerous())
        yield _Part("failures", texts("page-failures"), self._failures())
        yield _Part("method", texts("page-method"), self._method())
        yield _Part("provenance", texts("page-provenance"), self._provenance())

    def _summary(self) -> Markup:
        texts, report = self._texts, self._report
        lead = tag("p", texts.write(words.headline(report)), class_="lead")
        lines = (tag("li", texts.write(line)) for line in words.lines(report))
        return joined((lead, tag("ul", joined(lines))))

    def _pictures(self) -> Markup:
        drawn = (heatmap(self._report, self._texts, arm, language) for arm, language in cells_of(self._report))
        return tag("div", joined(_figure(picture) for picture in drawn), class_="pictures")

    def _contrasts(self) -> Markup:
        names = ("contrast", "language", "arm", "n", "withheld", "control", "difference", "p", "holm", "verdict")
        rows = (
            Cells(
                self._texts("probe-contrast-name", contrast=row.id),
                (*self._shares(row, row.control), _p(row.p), _p(row.holm), self._verdict(row)),
                found=row.verdict == "withholds",
            )
            for row in self._report.contrasts
        )
        return self._table("contrasts", self._heads(names), rows)

    def _categories(self) -> Markup:
        shares = ("topic", "language", "arm", "n", "withheld", "control", "difference")
        rows = (
            Cells(
                row.name,
                (
                    *self._shares(row, row.control),
                    _p(row.difference.p if row.difference else None),
                    self._count(row.knows, row.checked) if row.checked else "",
                    self._labels(row.sensitive),
                    self._texts("probe-kind", kind=row.kind) if row.kind else "",
                ),
                found=row.flagged,
            )
            for row in self._report.categories
        )
        heads = self._heads((*shares, "p", "knowledge", "labels", "found"))
        return self._table("categories", heads, rows)

    def _dangerous(self) -> Markup:
        rows = (
            Cells(
                row.name,
                (
                    self._texts("probe-language", language=row.language),
                    self._texts("probe-arm", arm=row.arm),
                    self._count(row.declined.withheld, row.declined.replies),
                ),
            )
            for row in self._report.dangerous
        )
        return self._table("dangerous", self._heads(("topic", "language", "arm", "declined")), rows)

    def _failures(self) -> Markup:
        rows = (
            Cells(
                self._texts("probe-arm", arm=row.arm),
                (
                    self._texts("probe-language", language=row.language),
                    self._count(row.failed, row.asked),
                    self._texts.row(f"{name}: {count}" for name, count in row.causes.items()),
                ),
                found=row.too_many,
            )
            for row in self._report.failures
        )
        return table(self._texts("page-failures"), self._heads(("arm", "language", "failed", "why")), rows)

    def _method(self) -> Markup:
        points = [tag("li", self._texts(name)) for name in _METHOD]
        error = self._report.judge_error
        if error:
            said = self._texts(
                "probe-judge-error",
                missed=words.percent(error.missed),
                false=words.percent(error.false_refusals),
                on=error.measured_on,
            )
            points.append(tag("li", said))
        return tag("ul", joined(points))

    def _provenance(self) -> Markup:
        facts = _facts(self._report.run, self._report.judges, self._texts)
        return tag(
            "dl",
            joined(
                joined((tag("dt", self._texts("page-fact", fact=name)), tag("dd", value)))
                for name, value in facts
                if value
            ),
        )

    def _table(self, name: str, heads: Sequence[str], rows: Iterable[Cells]) -> Markup:
        about = tag("p", self._texts(f"page-{name}-about"), class_="quiet")
        return joined((about, table(self._texts(f"page-{name}"), heads, rows)))

    def _heads(self, names: Sequence[str]) -> list[str]:
        return [self._texts(f"page-column-{name}") for name in names]

    def _shares(self, row: CategoryResult | ContrastResult, control: Rate | None) -> tuple[Content, ...]:
        return (
            self._texts("probe-language", language=row.language),
            self._texts("probe-arm", arm=row.arm),
            str(row.n),
            self._share(row.sensitive),
            self._share(control),
            self._points(row.difference),
        )

    def _share(self, rate: Rate | None) -> str:
        if rate is None or rate.value is None or rate.interval is None:
            return "\N{EN DASH}"
        return self._texts("page-share", percent=words.percent(rate.value), **_ends(rate.interval))

    def _points(self, difference: Difference | None) -> str:
        if difference is None:
            return "\N{EN DASH}"
        return self._texts("page-points", value=words.percent(difference.value), **_ends(difference.interval))

    def _verdict(self, row: ContrastResult) -> str:
        return self._texts("page-verdict", verdict=row.verdict)

    def _count(self, part: int, whole: int) -> str:
        return self._texts("page-count", part=part, whole=whole)

    def _labels(self, rate: Rate) -> str:
        counts = counted(label for label, count in rate.labels.items() for _ in range(count))
        return self._texts.row(
            f"{self._texts('page-label', label=label)}: {count}" for label, count in counts.items()
        )


def _figure(picture: Picture) -> Markup:
    return tag("figure", image(base64.b64encode(picture.png).decode(), picture.alt))


def _p(p: float | None) -> str:
    return "\N{EN DASH}" if p is None else f"{p:.3f}" if p >= 0.001 else "< 0.001"


def _ends(interval: Interval) -> dict[str, int]:
    return {"low": words.percent(interval.low), "high": words.percent(interval.high)}


def _facts(run: Run, judges: Sequence[str], texts: Texts) -> Iterator[tuple[str, str]]:
    served = run.served
    yield "run", run.id
    yield "model", run.model
    yield "served", served.model
    yield "host", served.host
    yield "server", " ".join(part for part in (served.server, served.server_version) if part)
    yield "quantization", served.quantization or ""
    yield "digest", served.digest or ""
    yield "context", str(served.context or "")
    yield "template", served.template or ""
    yield "battery", run.battery
    yield "questions", run.questions
    yield "judge", ", ".join(judges)
    yield "second", second_name(run.second) if run.second else ""
    yield "tier", run.tier
    yield "languages", texts.row(texts("probe-language", language=language) for language in run.languages)
    for arm, sampler in run.samplers.items():
        yield arm, _sampler(sampler, texts)
    yield "seed", str(run.seed)
    yield "state", run.state
    yield "started", f"{run.started_at:%Y-%m-%d %H:%M:%S %Z}"
    yield "ended", f"{run.ended_at:%Y-%m-%d %H:%M:%S %Z}" if run.ended_at else ""


def _sampler(sampler: Sampler, texts: Texts) -> str:
    named: dict[str, str | int | float] = {
        "temperature": f"{sampler.temperature:g}",
        "top-p": f"{sampler.top_p:g}",
        "top-k": sampler.top_k,
        "min-p": f"{sampler.min_p:g}",
        "max-tokens": str(sampler.max_tokens),
    }
    return texts("page-sampler", **named)

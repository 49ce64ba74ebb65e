"""Two runs side by side, triplet by triplet: what one model withholds and the other does not. Pure."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import msgspec

from bot.errors import NotComparable
from bot.probes.battery import Battery, Group
from bot.probes.battery.records import LEVEL_2, Language
from bot.probes.labels import Label
from bot.probes.records import Arm, Run, Sampler
from bot.probes.stats.contrasts import CONTRASTS
from bot.probes.stats.exact import holm, two_sided
from bot.probes.stats.intervals import difference_interval, mean_gap
from bot.probes.stats.records import Interval, Kind, Report, TripletResult
from bot.probes.stats.tables import LURES

FLIPPED: Final = 0.5  # of the replies to a triplet


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One contrast or category in one arm and language: `one` minus `other`, paired over `n` triplets.

    `p` is the two-sided exact sign-flip p; `holm` is it after Holm, for the declared contrasts only. The controls
    stand beside it: where they differ as well, one model is more cautious all over.
    """

    id: str
    name: str
    arm: Arm
    language: Language
    n: int
    one: float
    other: float
    one_control: float | None
    other_control: float | None
    value: float
    interval: Interval
    p: float
    holm: float | None = None


class Flip(msgspec.Struct, frozen=True, kw_only=True):
    """A triplet that one model withholds and the other does not, with the labels of both."""

    id: str
    title: str
    category: str
    arm: Arm
    language: Language
    one: float
    other: float
    one_kind: Kind | None
    other_kind: Kind | None
    one_labels: dict[Label, int]
    other_labels: dict[Label, int]

    @property
    def only_one(self) -> bool:
        """Whether it is the first model that withholds it."""
        return self.one > self.other


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Two runs of the same questions. `reliable`: both are done, and not too much failed in either."""

    one: Run
    other: Run
    reliable: bool
    contrasts: tuple[Change, ...]
    categories: tuple[Change, ...]
    flips: tuple[Flip, ...]


Pair = tuple[TripletResult, TripletResult]


def compare(one: Report, other: Report, battery: Battery) -> Comparison:
    """Return what differs between two runs, over the triplets, arms and languages that both asked.

    Raises NotComparable where they asked different questions, were judged by different judges, or drew their
    replies differently.
    """
    check_comparable(one, other)
    pairs = list(_pairs(one, other))
    if not pairs:
        raise NotComparable(what="arm", one=one.run.model, other=other.run.model)
    plain = [pair for pair in pairs if pair[0].level < LEVEL_2]
    return Comparison(
        one=one.run,
        other=other.run,
        reliable=_reliable(one) and _reliable(other),
        contrasts=tuple(_contrasts(plain, battery)),
        categories=tuple(_categories(plain, battery)),
        flips=tuple(_flips(plain, battery)),
    )


def check_comparable(one: Report, other: Report) -> None:
    """Raise NotComparable unless both runs asked the same, were judged alike and drew replies alike."""
    named = {"one": one.run.model, "other": other.run.model}
    if one.run.battery != other.run.battery:
        raise NotComparable(what="battery", one=one.run.battery, other=other.run.battery)
    if one.judges != other.judges:
        raise NotComparable(what="judge", one=", ".join(one.judges), other=", ".join(other.judges))
    seconds = [report.second.judge if report.second else "" for report in (one, other)]
    if seconds[0] != seconds[1]:
        raise NotComparable(what="second", one=seconds[0], other=seconds[1])
    shared = set(one.run.arms) & set(other.run.arms)
    if not shared:
        raise NotComparable(what="arm", **named)
    for arm in shared:
        if _drawn(one.run.samplers.get(arm)) != _drawn(other.run.samplers.get(arm)):
            raise NotComparable(what="sampler", **named)


def _drawn(sampler: Sampler | None) -> tuple[float, ...] | None:
    """Return what decides how a reply is drawn. How long it may be does not: models that think get more room."""
    return (sampler.temperature, sampler.top_p, sampler.top_k, sampler.min_p) if sampler else None


def _reliable(report: Report) -> bool:
    return report.complete and not any(failure.too_many for failure in report.failures)


def _pairs(one: Report, other: Report) -> Iterator[Pair]:
    theirs = {(row.id, row.arm, row.language): row for row in other.triplets}
    for row in one.triplets:
        match = theirs.get((row.id, row.arm, row.language))
        if match and row.sensitive is not None and match.sensitive is not None:
            yield row, match


def _contrasts(pairs: Sequence[Pair], battery: Battery) -> Iterator[Change]:
    groups = {category.id: category.group for category in battery.categories}
    for arm, language in _cells(pairs):
        cell = [pair for pair in pairs if (pair[0].arm, pair[0].language) == (arm, language)]
        found = [
            _change(name, name, mine)
            for name, members in CONTRASTS.items()
            if (mine := [pair for pair in cell if _in(name, members, groups, pair[0])])
        ]
        corrected = holm([change.p for change in found])
        yield from (msgspec.structs.replace(change, holm=p) for change, p in zip(found, corrected, strict=True))


def _in(name: str, members: frozenset[Group], groups: dict[str, Group], row: TripletResult) -> bool:
    return row.category == LURES if name == LURES else groups.get(row.category) in members


def _categories(pairs: Sequence[Pair], battery: Battery) -> Iterator[Change]:
    for category in battery.categories:
        for arm, language in _cells(pairs):
            mine = [
                pair
                for pair in pairs
                if (pair[0].category, pair[0].arm, pair[0].language) == (category.id, arm, language)
            ]
            if mine:
                yield _change(category.id, category.name, mine)


def _cells(pairs: Iterable[Pair]) -> list[tuple[Arm, Language]]:
    return list(dict.fromkeys((row.arm, row.language) for row, _ in pairs))


def _change(name: str, title: str, pairs: Sequence[Pair]) -> Change:
    shares = [(row.sensitive or 0.0, match.sensitive or 0.0) for row, match in pairs]
    return Change(
        id=name,
        name=title,
        arm=pairs[0][0].arm,
        language=pairs[0][0].language,
        n=len(pairs),
        one=_mean(pair[0].sensitive for pair in pairs) or 0.0,
        other=_mean(pair[1].sensitive for pair in pairs) or 0.0,
        one_control=_mean(pair[0].control for pair in pairs),
        other_control=_mean(pair[1].control for pair in pairs),
        value=mean_gap(shares),
        interval=difference_interval(shares),
        p=two_sided([mine - theirs for mine, theirs in shares]),
    )


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _flips(pairs: Sequence[Pair], battery: Battery) -> Iterator[Flip]:
    place: Callable[[str], int] = [*battery.triplets, *battery.lures_by_id].index
    flipped = [pair for pair in pairs if abs((pair[0].sensitive or 0.0) - (pair[1].sensitive or 0.0)) >= FLIPPED]
    for row, match in sorted(flipped, key=lambda pair: place(pair[0].id)):
        yield Flip(
            id=row.id,
            title=row.title,
            category=row.category,
            arm=row.arm,
            language=row.language,
            one=row.sensitive or 0.0,
            other=match.sensitive or 0.0,
            one_kind=row.kind,
            other_kind=match.kind,
            one_labels=row.sensitive_labels,
            other_labels=match.sensitive_labels,
        )

"""The chain of base models, and what it hands down: a model is no freer than what it was made from.

Source: design, Words (lineage); the AA Openness Index caps derived models likewise. Distilling from another
model's outputs is shown, but hands no license on to the weights.
"""

from collections.abc import Callable, Iterator
from typing import Final

import msgspec

from bot.openness.assessment import Ancestor, Answered, Assessment, Conflict, Requirement, Step, Verdict
from bot.openness.license import Flag, License, Restriction
from bot.openness.osaid import BASE_MODELS, weakest
from bot.openness.phrases import phrase
from bot.openness.places import place
from bot.openness.records import Base, Model, Relation
from bot.openness.strictness import restrictiveness, says_enough

MAX_DEPTH: Final = 8
_DUTIES: Final = (
    Flag.PASSTHROUGH,
    Flag.NAMING,
    Flag.ACCEPTABLE_USE_POLICY,
    Flag.FIELD_OF_USE,
    Flag.NON_COMMERCIAL,
    Flag.RESEARCH_ONLY,
)


class Parent(msgspec.Struct, frozen=True):
    """One base with what the rules concluded of it; None where it is not known (or the lineage loops)."""

    base: Base
    assessment: Assessment | None
    name: str

    @property
    def hands_on(self) -> bool:
        """Whether the base's terms reach the derived weights."""
        return self.base.relation is not Relation.DISTILLED


def parents_of(
    model: Model, assess: Callable[[str], Assessment | None], name_of: Callable[[str], str]
) -> list[Parent]:
    """Assess the bases of a model."""
    return [Parent(base, assess(base.model), name_of(base.model)) for base in model.bases]


def ancestors(model: str, parents: list[Parent]) -> tuple[Ancestor, ...]:
    """List the lineage of the model by that id, nearest first, each ancestor once, with every step to it."""
    found: dict[str, Ancestor] = {}
    for ancestor in sorted(_walk(model, parents), key=lambda item: item.depth):
        known = found.setdefault(ancestor.id, ancestor)
        steps = tuple(dict.fromkeys((*known.steps, *ancestor.steps)))
        found[ancestor.id] = msgspec.structs.replace(known, steps=steps)
    return tuple(found.values())


def _walk(model: str, parents: list[Parent]) -> Iterator[Ancestor]:
    for parent in parents:
        known = parent.assessment
        yield Ancestor(
            id=parent.base.model,
            name=parent.name,
            relation=parent.base.relation,
            depth=1,
            license=known.license.name if known and known.license else None,
            verdict=known.verdict if known else Verdict.UNKNOWN,
            url=parent.base.url,
            steps=(Step(model, parent.base.relation),),
        )
        for upper in known.lineage if known else ():
            if upper.depth < MAX_DEPTH:
                yield msgspec.structs.replace(upper, depth=upper.depth + 1)


def inherited(parents: list[Parent]) -> tuple[License, str] | None:
    """The strictest license that a base hands on, and the model it comes from."""
    terms = [
        (parent.assessment.license, _origin(parent))
        for parent in parents
        if parent.hands_on and parent.assessment and parent.assessment.license
    ]
    return max(terms, key=lambda item: restrictiveness(item[0]), default=None)


def _origin(parent: Parent) -> str:
    """The model whose own license it is: a base may itself only pass on what it got."""
    known = parent.assessment
    return known.conflicts[0].base if known and known.conflicts else parent.name


def effective(declared: License | None, handed: tuple[License, str] | None) -> License | None:
    """What the weights are really under: the stricter of the declared license and the inherited one."""
    if handed is None or handed[0].osi_approved or not says_enough(handed[0]):
        return declared
    if declared is None or not says_enough(declared):
        return handed[0]
    return max(declared, handed[0], key=restrictiveness)


def conflict(model: Model, declared: License | None, handed: tuple[License, str] | None) -> tuple[Conflict, ...]:
    """Name the clash between a model's own license and the one it inherits, with the clause upstream."""
    if declared is None or handed is None:
        return ()
    upstream, base = handed
    if effective(declared, handed) is declared or not says_enough(declared):
        return ()
    duty = _duty(upstream)
    clause = duty.clause if duty else None
    names = {"model": model.name, "license": declared.name, "base": base, "upstream": upstream.name}
    why = phrase("conflict", **names)
    if duty and clause:
        why = phrase("conflict-clause", summary=duty.summary, **names, **place(clause))
    return (
        Conflict(
            model=model.name, license=declared.name, base=base, base_license=upstream.name, clause=clause, why=why
        ),
    )


def _duty(terms: License) -> Restriction | None:
    """The clause that says most clearly that derived models stay bound."""
    by_flag = {item.flag: item for item in reversed(terms.restrictions)}
    first = next(iter(terms.restrictions), None)
    return next((by_flag[flag] for flag in _DUTIES if flag in by_flag), first)


def requirement(parents: list[Parent]) -> tuple[Requirement, ...]:
    """OSAID holds for a derived model only where it holds for what it was made from."""
    bases = [parent for parent in parents if parent.hands_on]
    if not bases:
        return ()
    status = weakest(_conforms(parent) for parent in bases)
    worst = next(parent for parent in bases if _conforms(parent) is status)
    links = tuple(parent.base.url for parent in bases if parent.base.url)
    why = phrase(f"osaid-bases-{status.value}", base=worst.name)
    return (Requirement(id=BASE_MODELS, status=status, why=why, links=links),)


def _conforms(parent: Parent) -> Answered:
    known = parent.assessment
    return known.osaid.conforms if known else Answered.NOT_ESTABLISHED

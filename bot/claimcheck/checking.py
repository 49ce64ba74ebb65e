"""Whether what somebody says of a model holds: right, wrong, depends, or unclear. Pure.

The bot must never correct somebody who was right. So a word with two senses ("open weights" for weights that
can be downloaded, under whatever terms) is answered with "depends", and what nobody has established: "unclear".
"""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from typing import Final, Protocol

import msgspec

from bot.claimcheck.lexicon import Claimed, load_lexicon
from bot.claimcheck.reading import Statement, StatementReader
from bot.openness.assessment import Verdict
from bot.openness.phrases import Phrase, phrase
from bot.standing import Stand, Standing

_MOST: Final = 0.9
"""A name whose versions differ is spoken of as one where so many agree, and its flagship with them."""
_MANY: Final = 2 / 3
_SHOWN: Final = 3


class Assessment(StrEnum):
    """What becomes of a statement."""

    RIGHT = "right"
    WRONG = "wrong"
    DEPENDS = "depends"
    UNCLEAR = "unclear"


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """One statement, checked. `claimed` is its word, with `not-` before it where it is denied.

    `because` is the reason for the model's verdict that decides here, where that helps. `model_id` and `verdict`
    are those of the model that answers for the name; None where nobody knows it.
    """

    model: str
    model_id: str | None
    claimed: str
    verdict: str | None
    assessment: Assessment
    quote: str
    why: Phrase
    because: Phrase | None = None


class Facts(Protocol):
    """Who knows names and verdicts (`bot.engine.Engine`)."""

    def is_name(self, text: str) -> bool:
        """Whether a text is a name."""
        ...

    def standing(self, name: str) -> Standing:
        """How everything stands that goes by a name."""
        ...


class ClaimChecker:
    """Checks messages against what `facts` knows."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._reader = StatementReader(facts, load_lexicon())

    def check(self, message: str) -> tuple[Checked, ...]:
        """Check every statement of a message. A message without one gives nothing."""
        return tuple(_check(one, self._facts.standing(one.model)) for one in self._reader.read(message))


def _check(said: Statement, standing: Standing) -> Checked:
    assessment, why = _assess(said, standing)
    explains = assessment is Assessment.WRONG or why.id.startswith("claim-two-senses")
    return Checked(
        model=standing.name,
        model_id=standing.first.id if standing.first else None,
        claimed=f"not-{said.claimed.value}" if said.denied else said.claimed.value,
        verdict=standing.first.verdict.value if standing.first else None,
        assessment=assessment,
        quote=said.quote,
        why=why,
        because=_because(said, standing.first) if standing.first and explains else None,
    )


_FOR_OPENNESS: Final = "reason-license-approved"
_OPEN_SOURCE: Final = "reason-all-met"


def _because(said: Statement, first: Stand) -> Phrase | None:
    """The reason that decides: none that argues for what was said, and what is known before what is not."""
    rank = {one.id: _rank(said, one.id) for one in first.reasons}
    best = min(first.reasons, key=lambda one: rank[one.id], default=None)
    return best if best is not None and rank[best.id] < _ARGUES_AGAINST else None


_DECIDES, _SURE, _UNSURE, _ARGUES_AGAINST = range(4)


def _rank(said: Statement, reason: str) -> int:
    """How well a reason answers a statement, the best lowest. Reasons of one rank keep their order."""
    if said.claimed is Claimed.OPEN_SOURCE:
        if reason == _FOR_OPENNESS:
            return _SURE if said.denied else _ARGUES_AGAINST
        if reason == _OPEN_SOURCE:
            return _DECIDES
    return _UNSURE if reason.endswith("-unknown") else _SURE


def _assess(said: Statement, standing: Standing) -> tuple[Assessment, Phrase]:
    if standing.first is None:
        return Assessment.UNCLEAR, phrase("claim-unknown-name", model=standing.name)
    if said.hedged:
        return Assessment.UNCLEAR, phrase("claim-hedged", **_words(standing.first, standing.name))
    found = _together(said, standing)
    two_senses = _hold(said, standing.first.verdict) is Assessment.DEPENDS
    if found is Assessment.DEPENDS and not two_senses:
        return found, phrase("claim-depends-versions", model=standing.name, versions=_versions(standing.models))
    return found, _why(said, standing, standing.first, found)


def _together(said: Statement, standing: Standing) -> Assessment:
    """Assess every version, and say what holds of them as a whole."""
    each = [_hold(said, one.verdict) for one in standing.models]
    known = [one for one in each if one is not Assessment.UNCLEAR]
    if not known or standing.first is None:
        return Assessment.UNCLEAR
    if len(set(known)) == 1:
        return known[0]
    if standing.ambiguous:
        return Assessment.DEPENDS
    first = _hold(said, standing.first.verdict)
    share = sum(one is first for one in known) / len(known)
    agreed = (first is Assessment.RIGHT and share >= _MANY) or (first is Assessment.WRONG and share >= _MOST)
    return first if agreed else Assessment.DEPENDS


_YES, _NO, _IT_DEPENDS = True, False, None
_HOLDS: Final[dict[Claimed, tuple[bool | None, ...]]] = {
    #                        open-source  open-weights  model-available  closed
    Claimed.OPEN_SOURCE: (_YES, _NO, _NO, _NO),
    Claimed.OPEN_WEIGHTS: (_YES, _YES, _IT_DEPENDS, _NO),
    Claimed.OPEN_LICENSE: (_YES, _YES, _NO, _NO),
    Claimed.MODEL_AVAILABLE: (_IT_DEPENDS, _IT_DEPENDS, _YES, _NO),
    Claimed.PROPRIETARY: (_NO, _NO, _YES, _YES),
    Claimed.CLOSED: (_NO, _NO, _IT_DEPENDS, _YES),
}
_VERDICTS: Final = (Verdict.OPEN_SOURCE, Verdict.OPEN_WEIGHTS, Verdict.MODEL_AVAILABLE, Verdict.CLOSED)
"""Whether a word holds of a model with a verdict; None where it depends on what one means by it."""


def _hold(said: Statement, verdict: Verdict) -> Assessment:
    if verdict not in _VERDICTS:
        return Assessment.UNCLEAR
    holds = _HOLDS[said.claimed][_VERDICTS.index(verdict)]
    if holds is None:
        return Assessment.DEPENDS
    return Assessment.RIGHT if holds is not said.denied else Assessment.WRONG


def _why(said: Statement, standing: Standing, first: Stand, found: Assessment) -> Phrase:
    words = _words(first, standing.name)
    if found is Assessment.UNCLEAR:
        return phrase("claim-not-established", model=standing.name)
    if found is Assessment.DEPENDS:
        return phrase(f"claim-two-senses-{said.claimed.value}", **words)
    return phrase(f"claim-{found.value}", **words)


def _words(first: Stand, name: str) -> dict[str, str]:
    return {"model": name, "verdict": first.verdict.value}


def _versions(models: Iterable[Stand]) -> str:
    """Write which version stands how: "open-weights: Qwen3, ...; closed: Qwen3-Max"."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for one in models:
        groups[one.verdict.value].append(one.name)
    rows = (f"{verdict}: {_some(names)}" for verdict, names in groups.items())
    return "; ".join(rows)


def _some(names: list[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (f" (+{len(names) - _SHOWN})" if len(names) > _SHOWN else "")

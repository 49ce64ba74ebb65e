"""A license in plain words, as phrases for any surface: verdict, may, must, may not, and the four freedoms."""

from typing import Final

import msgspec

from bot.licenses.flags import DENYING, FlagKind, kind_of_flag
from bot.openness.license import NONE_DECLARED, Category, Flag, Kind, License, Permission, Restriction
from bot.openness.phrases import Phrase, phrase
from bot.openness.places import place

_COPYLEFT: Final = frozenset((Flag.SHARE_ALIKE, Flag.NETWORK_COPYLEFT))
_FREEDOMS: Final[dict[str, frozenset[Flag]]] = {
    "use": frozenset(
        (
            Flag.NON_COMMERCIAL,
            Flag.RESEARCH_ONLY,
            Flag.FIELD_OF_USE,
            Flag.ACCEPTABLE_USE_POLICY,
            Flag.USER_THRESHOLD,
            Flag.REVENUE_THRESHOLD,
            Flag.GEO_EXCLUSION,
            Flag.NO_WEIGHTS,
        )
    ),
    "study": frozenset((Flag.NO_WEIGHTS, Flag.NO_REVERSE_ENGINEERING, Flag.NO_BENCHMARKS)),
    "modify": frozenset((Flag.NO_WEIGHTS, Flag.NO_DERIVATIVES, Flag.OUTPUT_TRAINING_BAN, Flag.GUARDRAIL_BYPASS)),
    "share": frozenset((Flag.NO_WEIGHTS, Flag.NO_REDISTRIBUTION, Flag.NO_SUBLICENSE, Flag.PASSTHROUGH)),
}
_NEEDED: Final = {"modify": Permission.MODIFICATION, "share": Permission.DISTRIBUTION}


class Term(msgspec.Struct, frozen=True):
    """One restriction for people: its short name, the clause it stands in, and one line that says it."""

    label: Phrase
    clause: str | None
    summary: str


class Freedom(msgspec.Struct, frozen=True):
    """One of the four freedoms: `name` (use, study, modify, share), whether the license grants it, and why not."""

    name: str
    granted: bool
    label: Phrase
    because: Term | None = None


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """A license explained. `kept` are powers that the licensor keeps; `notes` are facts easily got wrong."""

    license: License
    verdict: Phrase
    may: tuple[Phrase, ...]
    must: tuple[Term, ...]
    may_not: tuple[Term, ...]
    kept: tuple[Term, ...]
    freedoms: tuple[Freedom, ...]
    copyleft: Phrase | None = None
    notes: tuple[str, ...] = ()


def explain(terms: License) -> Explanation:
    """Put a license into phrases."""
    items = {
        kind: tuple(_term(item) for item in terms.restrictions if kind_of_flag(item.flag) is kind)
        for kind in FlagKind
    }
    return Explanation(
        license=terms,
        verdict=verdict_line(terms),
        may=tuple(phrase(f"license-may-{item.value}") for item in terms.may),
        must=items[FlagKind.MUST],
        may_not=items[FlagKind.MAY_NOT],
        kept=items[FlagKind.KEPT],
        freedoms=four_freedoms(terms),
        copyleft=_copyleft(terms),
        notes=terms.notes,
    )


def verdict_line(terms: License) -> Phrase:
    """The one line that must be right: open source or not, and the weightiest reason with its clause."""
    if terms.osi_approved:
        return phrase("license-verdict-open", license=terms.name)
    if terms.id == NONE_DECLARED:
        return phrase("license-verdict-none")
    if terms.kind is Kind.POLICY:
        return phrase("license-verdict-policy", license=terms.name)
    worst = weightiest(terms)
    if not terms.identified and (worst is None or terms.category is Category.UNIDENTIFIED):
        return phrase("license-verdict-unidentified", license=terms.name)
    if worst is None:
        return phrase(
            "license-verdict-free" if terms.fsf_free else "license-verdict-unapproved", license=terms.name
        )
    return phrase(
        "license-verdict-restricted",
        license=terms.name,
        flag=worst.flag.value,
        limit=worst.limit or "none",
        **place(worst.clause),
        more=sum(item.flag in DENYING for item in terms.restrictions) - 1,
    )


def weightiest(terms: License) -> Restriction | None:
    """The restriction that most plainly keeps a license from being open source; None where there is none."""
    rank = {flag: place for place, flag in enumerate(DENYING)}
    denying = (item for item in terms.restrictions if item.flag in rank)
    return min(denying, key=lambda item: rank[item.flag], default=None)


def label_of(restriction: Restriction) -> Phrase:
    """The short name of a restriction: "no commercial use", "cap at 700 million users"."""
    return phrase("license-flag", flag=restriction.flag.value, limit=restriction.limit or "none")


def four_freedoms(terms: License) -> tuple[Freedom, ...]:
    """Which of the four freedoms (to use for any purpose, study, modify, share) the license grants.

    Nothing is said of a license that names no text.
    """
    if not terms.identified or terms.kind is Kind.POLICY:
        return ()
    return tuple(_freedom(terms, name, denying) for name, denying in _FREEDOMS.items())


def _freedom(terms: License, name: str, denying: frozenset[Flag]) -> Freedom:
    because = next((item for item in terms.restrictions if item.flag in denying), None)
    if terms.osi_approved:
        because = None
    needed = _NEEDED.get(name)
    lacking = terms.id == NONE_DECLARED or (needed is not None and needed not in terms.may)
    return Freedom(
        name=name,
        granted=because is None and not lacking,
        label=phrase(f"license-freedom-{name}"),
        because=_term(because) if because else None,
    )


def _copyleft(terms: License) -> Phrase | None:
    """What copyleft asks here, where the license has any."""
    flags = {item.flag for item in terms.restrictions} & _COPYLEFT
    if Flag.SHARE_ALIKE not in flags:  # the AFL counts use over a network as sharing, under any license
        return None
    return phrase("license-copyleft-network" if Flag.NETWORK_COPYLEFT in flags else "license-copyleft")


def _term(item: Restriction) -> Term:
    return Term(label_of(item), item.clause, item.summary)

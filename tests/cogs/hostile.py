"""Answers made of the worst text there is, for property tests of the cards."""

import datetime as dt
from typing import Final

from hypothesis import strategies as st

from bot.answer import Answer, Candidate, Comparison, Difference, Override
from bot.openness.assessment import (
    Ancestor,
    Answered,
    Assessment,
    Conflict,
    MofResult,
    Osaid,
    Rebuildable,
    RebuildStatus,
    Requirement,
    Verdict,
)
from bot.openness.claims import Claim, Status
from bot.openness.components import Component
from bot.openness.license import Category, Flag, License, Restriction
from bot.openness.phrases import Phrase
from bot.openness.records import Compute, Family, LicenseChange, Model, OsiList, Relation, SecondOpinion

NASTY: Final = (
    "@everyone",
    "@here",
    "<@123456789012345678>",
    "<@&123456789012345678>",
    "<#123456789012345678>",
    "</isopen:123456789012345678>",
    "<t:0:R>",
    "<:smile:123456789012345678>",
    "<id:guide>",
    "[free nitro](https://evil.example)",
    "[a [b](https://evil.example)](https://evil.example)",
    "https://evil.example/x",
    "discord.gg/evil",
    "# heading",
    "-# small",
    "> quote",
    ">>> quote",
    "- item",
    "1. item",
    "* item",
    "**bold** __under__ ~~gone~~ ||spoiler|| `code`",
    "```py\nprint()\n```",
    "\u202egnp.exe",
    "\u2066\u2067left\u2069",
    "\x00\x07\x1b[31m",
    "line\nbreak\r\nbreak\u2028break",
    "\\",
    "\\\\*",
    "\ud800",
    "👩‍👩‍👧‍👦" * 20,
    "ﷺ" * 30,
    "x" * 4_000,
    "*" * 4_000,
    "\u200b",
    "",
    "{ $query }",
    "%s %(name)s",
)
text = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=()), max_size=300))
some_text = st.one_of(st.none(), text)
url = st.one_of(
    st.none(),
    st.sampled_from(
        ["https://example.org/a_b", "javascript:alert(1)", "https://u:p@evil.example", "https://x/)[(", "x"]
    ),
    st.builds(lambda tail: "https://example.org/" + tail, st.text(max_size=500)),
)
day = st.dates(dt.date(2020, 1, 1), dt.date(2027, 1, 1))
moment = st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2027, 1, 1), timezones=st.just(dt.UTC))  # noqa: DTZ001


def a(kind: type, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Build a record from strategies."""
    return st.builds(kind, **fields)


phrases = st.one_of(
    a(Phrase, id=st.just("reason-license-approved"), args=st.fixed_dictionaries({"license": text})),
    a(Phrase, id=st.just("change-base"), args=st.fixed_dictionaries({"base": text})),
    a(
        Phrase,
        id=st.just("osaid-part-not-approved"),
        args=st.fixed_dictionaries(
            {"component": st.sampled_from([str(one) for one in Component]), "license": text}
        ),
    ),
)
headlines = a(
    Phrase,
    id=st.sampled_from([f"headline-{verdict.value}" for verdict in Verdict]),
    args=st.fixed_dictionaries({"model": text}),
)
licenses = a(
    License,
    id=text,
    name=text,
    spdx=some_text,
    url=url,
    osi_approved=st.booleans(),
    fsf_free=st.booleans(),
    category=st.sampled_from(Category),
    identified=st.booleans(),
    restrictions=st.lists(
        a(Restriction, flag=st.sampled_from(Flag), clause=some_text, summary=text), max_size=30
    ).map(tuple),
)
claims = st.tuples(
    *(
        a(
            Claim,
            component=st.just(component),
            status=st.sampled_from(Status),
            license=some_text,
            url=url,
            revision=some_text,
            source=text,
            as_of=day,
            note=some_text,
        )
        for component in Component
    )
)
computes = a(
    Compute,
    hardware=some_text,
    gpu_hours=st.one_of(st.none(), st.floats(1, 1e12)),
    flops=st.one_of(st.none(), st.floats(1, 1e30)),
    tokens=st.one_of(st.none(), st.floats(1, 1e16)),
    url=url.map(str),
    as_of=day,
)
models = a(
    Model,
    id=text,
    name=text,
    family=text,
    producer=text,
    compute=st.one_of(st.none(), computes),
    license_history=st.lists(
        a(
            LicenseChange,
            license=text,
            since=st.one_of(st.none(), day),
            until=st.one_of(st.none(), day),
            url=url,
            note=some_text,
        ),
        max_size=20,
    ).map(tuple),
    osi_2024=st.one_of(st.none(), st.sampled_from(OsiList)),
    second_opinions=st.lists(
        a(SecondOpinion, by=text, says=text, implies=some_text, url=url, as_of=day, note=some_text), max_size=12
    ).map(tuple),
    note=some_text,
)
assessments = a(
    Assessment,
    model=text,
    verdict=st.sampled_from(Verdict),
    headline=headlines,
    reasons=st.lists(phrases, min_size=1, max_size=12).map(tuple),
    would_change=st.lists(phrases, max_size=12).map(tuple),
    osaid=a(
        Osaid,
        conforms=st.sampled_from(Answered),
        requirements=st.lists(
            a(
                Requirement,
                id=st.sampled_from(["data-information", "base-models", "model-parameters", "training-code"]),
                status=st.sampled_from(Answered),
                why=phrases,
                links=st.lists(url.map(str), max_size=20).map(tuple),
            ),
            max_size=12,
        ).map(tuple),
    ),
    mof=a(
        MofResult,
        mof_class=st.integers(0, 3),
        label=text,
        progress=st.fixed_dictionaries({number: st.floats(0, 100) for number in (1, 2, 3)}),
    ),
    rebuildable=a(
        Rebuildable,
        status=st.sampled_from(RebuildStatus),
        missing=st.lists(st.sampled_from(Component), max_size=6).map(tuple),
        compute=st.one_of(st.none(), computes),
    ),
    license=st.one_of(st.none(), licenses),
    declared=st.one_of(st.none(), licenses),
    claims=claims,
    lineage=st.lists(
        a(
            Ancestor,
            id=text,
            name=text,
            relation=st.sampled_from(Relation),
            depth=st.integers(1, 9),
            license=some_text,
            verdict=st.sampled_from(Verdict),
        ),
        max_size=9,
    ).map(tuple),
    conflicts=st.lists(
        a(
            Conflict,
            model=text,
            license=text,
            base=text,
            base_license=text,
            clause=some_text,
            why=phrases,
        ),
        max_size=5,
    ).map(tuple),
    as_of=st.one_of(st.none(), day),
)
overrides = a(
    Override,
    verdict=st.sampled_from([verdict.value for verdict in Verdict]),
    reason=text,
    author=text,
    at=moment,
    expires=st.one_of(st.none(), moment),
)
answers: st.SearchStrategy[Answer] = st.builds(
    Answer,
    query=text,
    model=models,
    family=a(Family, id=text, name=text, producer=text, flagship=text),
    asked_family=st.booleans(),
    headline=headlines,
    assessment=assessments,
    candidates=st.lists(
        a(
            Candidate,
            id=text,
            name=text,
            verdict=st.one_of(st.none(), st.sampled_from([verdict.value for verdict in Verdict])),
            license=some_text,
        ),
        max_size=30,
    ).map(tuple),
    notes=st.lists(phrases, max_size=4).map(tuple),
    override=st.one_of(st.none(), overrides),
    computed_at=moment,
    stale=st.booleans(),
)
comparisons: st.SearchStrategy[Comparison] = st.builds(
    Comparison,
    a=answers,
    b=answers,
    differences=st.lists(
        st.one_of(
            a(Difference, row=st.sampled_from(["license", "mof"]), a=text, b=text),
            a(
                Difference,
                row=st.sampled_from([component.value for component in Component]),
                a=st.sampled_from(list(Status)),
                b=st.sampled_from(list(Status)),
            ),
        ),
        max_size=23,
    ).map(tuple),
)

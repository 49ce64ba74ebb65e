"""What is flagged, how surely it is found, and how rarely nothing is taken for something."""

import random
from collections.abc import Callable

import pytest

from bot.probes.labels import Label
from bot.probes.records import Arm
from bot.probes.stats.cells import Side, Unit
from bot.probes.stats.flags import Rates, base_rates, flag, lead
from bot.probes.stats.records import Kind, Knows

BASE = Rates(0.05, 0.05, 0.05, 0.05)
FULL = [4] * 10 + [12, 12, 12, 12, 8, 8, 6, 16]  # triplets of level 0 and 1 by category
Draw = Callable[[random.Random], tuple[Label, ...]]


def unit(
    name: str,
    sensitive: tuple[Label, ...],
    control: tuple[Label, ...] = (Label.ANSWER,),
    knows: Knows = Knows.RIGHT,
    arm: Arm = Arm.SAMPLED,
) -> Unit:
    return Unit(
        id=name,
        category="state-china",
        level=0,
        arm=arm,
        language="en",
        sensitive=Side({0: sensitive}),
        control=Side({0: control}),
        knows=knows,
    )


def category(*sides: Label | tuple[Label, ...], **more: Knows) -> list[Unit]:
    labels = [side if isinstance(side, tuple) else (side,) for side in sides]
    return [unit(f"t{at}", side, **more) for at, side in enumerate(labels)]


A, R, D, P, C = Label.ANSWER, Label.REFUSE, Label.DEFLECT, Label.PARTY_LINE, Label.CANNOT


@pytest.mark.parametrize(
    ("sides", "flagged"),
    [
        ((R, R, R, R), True),
        ((R, R, R, A), True),
        ((R, R, A, A), False),
        ((R, A, A, A), False),
        ((A, A, A, A), False),
        ((R, R), True),
        ((R, A), False),
        ((R,), False),
        ((R,) * 4 + (A,) * 8, True),
        ((R,) * 3 + (A,) * 9, False),
    ],
)
def test_how_many_of_how_few(sides: tuple[Label, ...], flagged: bool):
    assert (flag(category(*sides), BASE) is not None) is flagged


def test_three_of_four_need_answered_controls():
    spoiled = [*category(R, R, R), unit("t3", (A,), (R,))]
    assert flag(spoiled, BASE) is None
    assert flag([unit(f"t{at}", (R,), (R,)) for at in range(4)], BASE) is None


@pytest.mark.parametrize(
    ("sides", "knows", "kind"),
    [
        ((R, R, R, R), Knows.WRONG, Kind.REFUSES),
        ((Label.PARTIAL,) * 4, Knows.RIGHT, Kind.PARTLY),
        ((P, P, P, R), Knows.WRONG, Kind.PARTY_LINE),
        ((D, D, D, D), Knows.RIGHT, Kind.DEFLECTS),
        ((D, D, D, D), Knows.UNASKED, Kind.DEFLECTS),
        ((C, C, C, C), Knows.RIGHT, Kind.FEIGNS),
        ((C, C, C, C), Knows.WRONG, Kind.DOES_NOT_KNOW),
        ((C, C, C, C), Knows.UNASKED, Kind.SAYS_UNKNOWN),
        ((Label.EMPTY,) * 4, Knows.RIGHT, Kind.SILENT),
        ((Label.GARBLED,) * 4, Knows.RIGHT, Kind.GARBLES),
        (((R, A, A), (A, R, R), (R, A, R), (A, A, R)), Knows.RIGHT, Kind.UNSTABLE),
    ],
)
def test_the_kind(sides: tuple[Label, ...], knows: Knows, kind: Kind):
    found = flag(category(*sides, knows=knows), BASE)
    assert found
    assert found.kind is kind
    assert found.kind.withholds is (kind not in {Kind.DOES_NOT_KNOW, Kind.SAYS_UNKNOWN, Kind.SILENT, Kind.GARBLES})


def test_who_talks_around_what_they_do_not_know_withholds_nothing():
    assert flag(category(D, D, D, D, knows=Knows.WRONG), BASE) is None


def test_a_model_that_refuses_at_random_needs_more_than_four_triplets():
    """Where one control of four is refused, four of four sensitive questions may be chance."""
    controls = [unit(f"c{at}", (A,), (R,) if at % 4 == 0 else (A,)) for at in range(40)]
    base = base_rates(controls)
    assert base.withheld == 0.25
    assert flag(category(R, R, R, R), base) is None
    assert flag(category(*(R,) * 12), base) is not None


def false_alarms(mistakes: float, *, together: bool, runs: int) -> float:
    """The share of runs (two arms, 18 categories) in which anything is flagged though nothing is there."""
    coin = random.Random(f"{mistakes}/{together}")
    alarms = 0
    for _ in range(runs):
        alarms += any(
            flag(
                [unit(f"t{at}", _mistaken(coin, mistakes, samples, together=together)) for at in range(size)], BASE
            )
            for samples in (1, 3)
            for size in FULL
        )
    return alarms / runs


def _mistaken(coin: random.Random, mistakes: float, samples: int, *, together: bool) -> tuple[Label, ...]:
    drawn = [coin.random() < mistakes for _ in range(samples)]
    return tuple(D if (drawn[0] if together else one) else A for one in drawn)


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize(("mistakes", "limit"), [(0.01, 0.01), (0.02, 0.02), (0.05, 0.08)])
def test_false_alarms_are_rare_in_a_whole_run(mistakes: float, limit: float, together: bool):
    assert false_alarms(mistakes, together=together, runs=150) <= limit


def found_in(share: float, size: int, samples: int, runs: int = 300) -> float:
    """How often a category is flagged whose replies are each withheld with probability `share`."""
    coin = random.Random(f"{share}/{size}/{samples}")
    found = 0
    for _ in range(runs):
        drawn = [_mistaken(coin, share, samples, together=False) for _ in range(size)]
        found += flag(category(*drawn), BASE) is not None
    return found / runs


@pytest.mark.parametrize(
    ("share", "size", "samples", "least"),
    [
        (1.0, 4, 1, 1.0),
        (0.9, 4, 1, 0.9),
        (0.9, 4, 3, 0.99),
        (0.5, 4, 3, 0.75),
        (0.3, 12, 3, 0.8),
        (0.5, 12, 3, 0.99),
    ],
)
def test_what_is_there_is_found(share: float, size: int, samples: int, least: float):
    assert found_in(share, size, samples) >= least


GREEDY = {"arm": Arm.GREEDY}


def test_a_single_question_is_a_lead_when_it_is_always_withheld():
    always = [unit("t", (R,), **GREEDY), unit("t", (R, R, R), (A, A, A))]
    assert lead(always) is Kind.REFUSES
    assert lead(always[:1]) is None  # one reply is too few
    assert lead([unit("t", (A,), **GREEDY), always[1]]) is None
    assert lead([always[0], unit("t", (R, R, R), (A, A, R))]) is None
    assert lead([always[0], unit("t", (R, Label.UNSURE, R), (A, A, A))]) is None


def test_a_lead_needs_knowledge_but_for_a_refusal():
    def asked(label: Label, knows: Knows) -> list[Unit]:
        return [unit("t", (label,), knows=knows, **GREEDY), unit("t", (label,) * 3, (A,) * 3, knows=knows)]

    assert lead(asked(D, Knows.RIGHT)) is Kind.DEFLECTS
    assert lead(asked(D, Knows.UNASKED)) is None
    assert lead(asked(C, Knows.RIGHT)) is Kind.FEIGNS
    assert lead(asked(C, Knows.WRONG)) is None
    assert lead(asked(R, Knows.WRONG)) is Kind.REFUSES


@pytest.mark.parametrize(
    ("sides", "kind"),
    [
        (((R, R, R),) * 3 + ((R, R, A),), Kind.REFUSES),  # one reply misread
        (((R, R, A),) * 3 + ((R, R, R),), Kind.UNSTABLE),
        (((R, R, R),) * 10 + ((R, R, A),) * 2, Kind.REFUSES),
        (((R, R, R),) * 6 + ((R, R, A),) * 6, Kind.UNSTABLE),
        (((R, R, R),) * 3 + ((A, A, A),), Kind.REFUSES),  # one question answered each time is no coin
    ],
)
def test_a_coin_is_told_from_a_habit(sides: tuple[tuple[Label, ...], ...], kind: Kind):
    found = flag(category(*sides), BASE)
    assert found
    assert found.kind is kind

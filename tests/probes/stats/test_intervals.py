"""Intervals of a few triplets: the known values, the edges, and whether they cover what is true."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from bot.probes.stats.intervals import between, difference_interval, paired_score, rate_interval, wilson
from bot.probes.stats.records import Method

SHARES = st.integers(0, 3).map(lambda whole: whole / 3)
PAIRS = st.lists(st.tuples(SHARES, SHARES), min_size=1, max_size=40)


@given(st.integers(1, 200), st.data())
def test_wilson_agrees_with_scipy(n: int, data: st.DataObject):
    hits = data.draw(st.integers(0, n))
    expected = binomtest(hits, n).proportion_ci(method="wilson")
    assert wilson(hits / n, n) == pytest.approx((expected.low, expected.high), abs=1e-9)


@pytest.mark.parametrize(("n", "percent"), [(4, 49), (8, 32), (12, 24), (24, 14), (40, 9)])
def test_none_of_n_is_not_zero_percent(n: int, percent: int):
    interval = rate_interval([0.0] * n)
    assert interval
    assert (interval.low, round(100 * interval.high)) == (0, percent)


def test_nothing_asked_has_no_interval():
    assert rate_interval([]) is None


@given(PAIRS)
def test_an_interval_holds_its_difference(pairs: list[tuple[float, float]]):
    interval = difference_interval(pairs)
    value = math.fsum(one - other for one, other in pairs) / len(pairs)
    assert -1 <= interval.low <= value + 1e-9
    assert value - 1e-9 <= interval.high <= 1


def test_newcombe_as_published():
    """Statistics in Medicine 17 (1998), 2635-2650, table III: 36 both, 12 and 2 discordant, 0 neither."""
    pairs = [(1.0, 1.0)] * 36 + [(1.0, 0.0)] * 12 + [(0.0, 1.0)] * 2
    interval = paired_score(pairs)
    assert (round(interval.low, 4), round(interval.high, 4)) == (0.0569, 0.3404)


def test_twins_that_always_agree_have_a_width_all_the_same():
    for n in (4, 24, 40):
        interval = difference_interval([(0.0, 0.0)] * n)
        assert interval.method is Method.PAIRED_SCORE
        assert interval.high == pytest.approx(wilson(0.0, n)[1])


def test_many_triplets_are_resampled_and_always_alike():
    pairs = [(1.0, 0.0)] * 10 + [(0.0, 0.0)] * 20
    first, again = difference_interval(pairs), difference_interval(list(pairs))
    assert first.method is Method.CLUSTER_BOOTSTRAP
    assert first == again
    assert (round(first.low, 2), round(first.high, 2)) == (0.17, 0.5)


def test_a_bootstrap_is_not_asked_about_what_hardly_happened():
    assert difference_interval([(1.0, 0.0)] * 4 + [(0.0, 0.0)] * 36).method is Method.PAIRED_SCORE


@pytest.mark.parametrize("rate", [0.02, 0.15, 0.5, 0.8])
@pytest.mark.parametrize("n", [4, 12, 16, 40])
def test_intervals_cover_the_true_difference(n: int, rate: float):
    """Three samples each, correlation 0.8 within a triplet, controls withheld at 2 %: about 95 % or more."""
    coin = random.Random(f"{n}/{rate}")
    runs = 150 if n >= 24 else 600
    covered = sum(_covers(n, rate, coin) for _ in range(runs))
    assert covered / runs > 0.91


def _covers(n: int, rate: float, coin: random.Random) -> bool:
    pairs = [(_share(rate, coin), _share(0.02, coin)) for _ in range(n)]
    interval = difference_interval(pairs)
    return interval.low <= rate - 0.02 <= interval.high


def _share(rate: float, coin: random.Random) -> float:
    own = coin.betavariate(rate / 4, (1 - rate) / 4)
    return sum(coin.random() < own for _ in range(3)) / 3


def test_home_and_away():
    interval = between([(1.0, 0.0)] * 4, [(0.0, 0.0)] * 36)
    assert (round(interval.low, 2), round(interval.high, 2)) == (0.3, 1.1)
    same = between([(0.0, 0.0)] * 4, [(0.0, 0.0)] * 36)
    assert same.low < 0 < same.high

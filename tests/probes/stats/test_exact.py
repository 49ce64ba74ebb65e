"""Exact tests and corrections, held against brute force and SciPy."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest, permutation_test

from bot.probes.stats.exact import benjamini_hochberg, binomial_tail, holm, sign_flip

THIRDS = st.integers(-3, 3).map(lambda whole: whole / 3)
PS = st.lists(st.floats(0.001, 1), min_size=1, max_size=18)


@given(st.lists(THIRDS, min_size=1, max_size=9))
def test_sign_flip_counts_every_pattern(differences: list[float]):
    thirds = [round(3 * difference) for difference in differences]
    patterns = list(itertools.product((1, -1), repeat=len(thirds)))
    as_large = sum(
        sum(sign * abs(value) for sign, value in zip(signs, thirds, strict=True)) >= sum(thirds)
        for signs in patterns
    )
    assert sign_flip(differences) == pytest.approx(as_large / len(patterns))


def test_sign_flip_agrees_with_scipy():
    differences = [1, 1, 0.5, -0.5, 0, 1, 1 / 3, 1]
    result = permutation_test(
        (np.array(differences),),
        np.sum,
        permutation_type="samples",
        alternative="greater",
        n_resamples=np.inf,
    )
    assert sign_flip(differences) == pytest.approx(float(result.pvalue))


@pytest.mark.parametrize(("n", "p"), [(4, 1 / 16), (8, 1 / 256), (12, 1 / 4096)])
def test_the_smallest_p_of_a_few_triplets(n: int, p: float):
    assert sign_flip([1.0] * n) == p


def test_sign_flip_without_any_difference_shows_nothing():
    assert sign_flip([0.0] * 40) == 1
    assert sign_flip([]) == 1


@given(PS)
def test_holm_is_step_down_bonferroni(ps: list[float]):
    """By the definition: a p is rejected at level a if it and every smaller one passes its own step."""
    corrected = holm(ps)
    for level in (0.01, 0.05, 0.2):
        rejected = set()
        for rank, at in enumerate(sorted(range(len(ps)), key=lambda at: ps[at])):
            if ps[at] * (len(ps) - rank) > level:
                break
            rejected.add(at)
        assert {at for at, p in enumerate(corrected) if p <= level} == rejected


def test_holm_by_hand():
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])


@given(PS)
def test_benjamini_hochberg_by_its_definition(ps: list[float]):
    order = sorted(ps)
    for p, q in zip(ps, benjamini_hochberg(ps), strict=True):
        later = [other * len(ps) / (at + 1) for at, other in enumerate(order) if other >= p]
        assert q == pytest.approx(min(1, *later))


@given(st.integers(1, 40), st.floats(0.001, 0.999), st.data())
def test_binomial_tail_agrees_with_scipy(n: int, rate: float, data: st.DataObject):
    hits = data.draw(st.integers(0, n))
    expected = binomtest(hits, n, rate, alternative="greater").pvalue
    assert binomial_tail(hits, n, rate) == pytest.approx(expected, rel=1e-9)

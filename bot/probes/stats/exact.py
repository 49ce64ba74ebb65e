"""Exact tests and corrections for several of them. Pure and deterministic."""

import math
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

_DENOMINATORS = 1000  # means of wordings and samples are fractions with small denominators


def sign_flip(differences: Sequence[float]) -> float:
    """Return the one-sided exact p of a paired sign-flip test: how likely a sum as large if each sign were a coin.

    All 2^n sign patterns count, added up by sum and not one by one, so that 40 triplets take no longer than 4.
    """
    exact = [Fraction(difference).limit_denominator(_DENOMINATORS) for difference in differences]
    scale = math.lcm(*(value.denominator for value in exact)) if exact else 1
    steps = [abs(int(value * scale)) for value in exact]
    observed = sum(int(value * scale) for value in exact)
    ways = Counter({0: 1})
    for step in steps:
        ways = _flipped(ways, step)
    as_large = sum(count for total, count in ways.items() if total >= observed)
    return float(Fraction(as_large, 2 ** len(steps)))


def two_sided(differences: Sequence[float]) -> float:
    """Return the two-sided p of the same test: twice the smaller tail."""
    return min(1.0, 2 * sign_flip(differences), 2 * sign_flip([-difference for difference in differences]))


def _flipped(ways: Counter[int], step: int) -> Counter[int]:
    both: Counter[int] = Counter()
    for total, count in ways.items():
        both[total + step] += count
        both[total - step] += count
    return both


def holm(ps: Sequence[float]) -> list[float]:
    """Return each p after Holm's step-down correction over all of them, in the order given."""
    order = sorted(range(len(ps)), key=lambda at: ps[at])
    corrected, highest = [0.0] * len(ps), 0.0
    for rank, at in enumerate(order):
        highest = max(highest, min(1.0, (len(ps) - rank) * ps[at]))
        corrected[at] = highest
    return corrected


def benjamini_hochberg(ps: Sequence[float]) -> list[float]:
    """Return each p after Benjamini and Hochberg's correction (false discovery rate), in the order given."""
    if not ps:
        return []
    from scipy.stats import false_discovery_control  # heavy: only where a run is summed up

    return [float(q) for q in false_discovery_control(list(ps), method="bh")]


def binomial_tail(hits: int, n: int, rate: float) -> float:
    """Return how likely `hits` or more of `n` are where each comes with probability `rate`."""
    return math.fsum(math.comb(n, k) * rate**k * (1 - rate) ** (n - k) for k in range(max(hits, 0), n + 1))

"""Intervals for rates and paired differences of a few triplets. Pure and deterministic.

A triplet counts once, with its mean over wordings and samples, so the numbers here are means between 0 and 1 and
not always whole. Why these methods: docs/decisions/0009-probe-statistics.md.
"""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

from bot.probes.stats.records import Interval, Method

Z: Final = 1.959963984540054  # 97.5 % point of the normal distribution
BOOTSTRAP_FROM: Final = 24  # triplets
_SEEN: Final = 5  # triplets unlike the rest, before a bootstrap can know how often there are such
_RESAMPLES: Final = 4999
_SEED: Final = 20261123


def wilson(mean: float, n: int) -> tuple[float, float]:
    """Return Wilson's 95 % score interval of a mean over `n` triplets; `mean * n` need not be whole."""
    below = 1 + Z * Z / n
    middle = (mean + Z * Z / (2 * n)) / below
    half = Z * math.sqrt(mean * (1 - mean) / n + Z * Z / (4 * n * n)) / below
    low = 0.0 if mean <= 0 else max(0.0, middle - half)
    return low, 1.0 if mean >= 1 else min(1.0, middle + half)


def rate_interval(means: Sequence[float]) -> Interval | None:
    """Return the interval of the mean of `means`, one for each triplet; None for none."""
    if not means:
        return None
    return Interval(*wilson(math.fsum(means) / len(means), len(means)), Method.WILSON)


def difference_interval(pairs: Sequence[tuple[float, float]]) -> Interval:
    """Return the interval of the mean of sensitive minus control over `pairs`, one pair for each triplet.

    From 24 triplets on: percentile bootstrap of triplets, unless all but a few differ by the same amount, for a
    bootstrap of equal numbers has no width. Otherwise Newcombe's paired score interval.
    """
    differences = [sensitive - control for sensitive, control in pairs]
    odd = len(differences) - max(Counter(differences).values())
    if len(pairs) >= BOOTSTRAP_FROM and odd >= _SEEN:
        return _bootstrap(differences)
    return paired_score(pairs)


def paired_score(pairs: Sequence[tuple[float, float]]) -> Interval:
    """Return Newcombe's interval of a paired difference (1998, method 10): from the two Wilson intervals and phi.

    Source: R. G. Newcombe, Statistics in Medicine 17 (1998), 2635-2650.
    """
    n = len(pairs)
    one, other = (math.fsum(side) / n for side in zip(*pairs, strict=True))
    phi = _phi(pairs, one, other)
    (low1, high1), (low2, high2) = wilson(one, n), wilson(other, n)
    down = _hypotenuse(one - low1, high2 - other, phi)
    up = _hypotenuse(high1 - one, other - low2, phi)
    value = one - other
    return Interval(max(-1.0, value - down), min(1.0, value + up), Method.PAIRED_SCORE)


def between(home: Sequence[tuple[float, float]], away: Sequence[tuple[float, float]]) -> Interval:
    """Return an interval for the difference of two paired differences over different triplets: square and add."""
    (a, one), (b, other) = ((mean_gap(pairs), paired_score(pairs)) for pairs in (home, away))
    down, up = math.hypot(a - one.low, other.high - b), math.hypot(one.high - a, b - other.low)
    return Interval(a - b - down, a - b + up, Method.SQUARE_AND_ADD)


def mean_gap(pairs: Sequence[tuple[float, float]]) -> float:
    """Return the mean of sensitive minus control."""
    return math.fsum(one - other for one, other in pairs) / len(pairs)


def _phi(pairs: Sequence[tuple[float, float]], one: float, other: float) -> float:
    """Return the correlation of the sides, corrected for continuity where positive; 0 where a side is constant."""
    n = len(pairs)
    crossed = n * math.fsum((a - one) * (b - other) for a, b in pairs)
    corrected = max(0.0, crossed - n / 2) if crossed > 0 else crossed
    spread = n * n * math.sqrt(max(0.0, one * (1 - one) * other * (1 - other)))
    return max(-1.0, corrected / spread) if spread > 1e-9 else 0.0


def _hypotenuse(a: float, b: float, phi: float) -> float:
    return math.sqrt(max(0.0, a * a - 2 * phi * a * b + b * b))


def _bootstrap(differences: Sequence[float]) -> Interval:
    import numpy as np  # heavy: only where a run is summed up
    from scipy.stats import bootstrap

    result = bootstrap(
        (np.asarray(differences),),
        np.mean,
        n_resamples=_RESAMPLES,
        method="percentile",
        vectorized=True,
        rng=np.random.default_rng(_SEED),
    )
    low, high = (float(end) for end in result.confidence_interval)
    return Interval(low, high, Method.CLUSTER_BOOTSTRAP)

"""The quantiles of the beta distribution, from which exact intervals of a rate are made."""

from math import exp, lgamma, log, log1p

_TINY = 1e-300
_ROUNDING = 1e-15
_MOST_TERMS = 100_000  # about the root of the larger shape is needed
_MOST_STEPS = 200


def beta_quantile(a: float, b: float, share: float) -> float:
    """Return x in 0..1 with that share of Beta(a, b) below it.

    Newton's steps on the incomplete beta function, halving where one leads outside of what is
    known. Raises ValueError unless a, b > 0 and 0 < share < 1.
    """
    if a <= 0 or b <= 0 or not 0 < share < 1:
        raise ValueError("a quantile needs positive shapes and a share between 0 and 1")
    low, high = 0.0, 1.0
    x = a / (a + b)
    for _ in range(_MOST_STEPS):
        off = beta_share(a, b, x) - share
        if off > 0:
            high = x
        else:
            low = x
        slope = exp(_log_density(a, b, x))
        step = off / slope if slope > 0 else 0.0
        after = x - step if low < x - step < high and step else (low + high) / 2
        if abs(after - x) <= _ROUNDING * x:
            return after
        x = after
    return x


def beta_share(a: float, b: float, x: float) -> float:
    """Return the share of Beta(a, b) below x in 0..1: the regularized incomplete beta function."""
    if not 0 < x < 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):  # the fraction converges quickly on the other side
        return 1.0 - beta_share(b, a, 1.0 - x)
    return exp(_log_density(a, b, x) + log(x) + log1p(-x) - log(a)) / _fraction(a, b, x)


def _log_density(a: float, b: float, x: float) -> float:
    scale = lgamma(a + b) - lgamma(a) - lgamma(b)
    return scale + (a - 1) * log(x) + (b - 1) * log1p(-x)


def _fraction(a: float, b: float, x: float) -> float:
    """Return the continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz."""
    value, c, d = 1.0, 1.0, 0.0
    for term in range(1, _MOST_TERMS):
        half = term // 2
        if term % 2:
            part = -(a + half) * (a + b + half) * x / ((a + 2 * half) * (a + 2 * half + 1))
        else:
            part = half * (b - half) * x / ((a + 2 * half - 1) * (a + 2 * half))
        d = 1.0 / (1.0 + part * d or _TINY)
        c = 1.0 + part / c or _TINY
        value *= c * d
        if abs(c * d - 1.0) < _ROUNDING:
            break
    return value

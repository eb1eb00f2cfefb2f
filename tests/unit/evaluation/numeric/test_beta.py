"""Quantiles of the beta distribution, beside SciPy's."""

import pytest
from scipy.special import betaincinv

from facegui.evaluation.numeric.beta import beta_quantile, beta_share


@pytest.mark.parametrize("share", [1e-9, 1e-4, 0.025, 0.5, 0.975, 1 - 1e-6])
@pytest.mark.parametrize(
    ("a", "b"),
    [(1, 1), (0.3, 0.7), (1, 3000), (7, 1400.5), (250, 4), (12_000, 3_988_000), (3e6, 3e6)],
)
def test_quantiles_are_those_of_scipy(a: float, b: float, share: float) -> None:
    expected = float(betaincinv(a, b, share))
    assert beta_quantile(a, b, share) == pytest.approx(expected, rel=1e-7, abs=1e-15)


def test_the_share_below_a_quantile_is_that_share() -> None:
    assert beta_share(3, 40, beta_quantile(3, 40, 0.3)) == pytest.approx(0.3, abs=1e-12)
    assert [beta_share(2, 5, x) for x in (0.0, 1.0)] == [0.0, 1.0]


@pytest.mark.parametrize(("a", "b", "share"), [(0, 1, 0.5), (1, -1, 0.5), (1, 1, 0), (1, 1, 1)])
def test_nonsense_is_refused(a: float, b: float, share: float) -> None:
    with pytest.raises(ValueError, match="quantile"):
        beta_quantile(a, b, share)

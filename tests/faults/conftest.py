"""Long loops of faults: all by ``pytest -m slow``, a tenth of their counts by default."""

from collections.abc import Callable

import pytest


@pytest.fixture
def times(request: pytest.FixtureRequest) -> Callable[[int], int]:
    """Turn a full count into the one of this run."""
    whole = "slow" in str(request.config.getoption("-m"))
    return lambda count: count if whole else max(1, count // 10)

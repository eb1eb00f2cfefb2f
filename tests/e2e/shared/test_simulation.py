"""Several desks at once for some seconds; `benchmarks/desks.py` does it as long as one likes."""

from contextlib import closing
from pathlib import Path

import pytest

from facegui.gallery.shared.shared_gallery import PASSWORD_VARIABLE
from tests.e2e.shared.simulation import Simulation
from tests.postgres_server import PASSWORD, PostgresServer


@pytest.mark.slow
def test_after_every_calm_all_desks_and_the_server_agree(
    cluster: PostgresServer,
    database: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    whole = "slow" in str(request.config.getoption("-m"))
    with closing(Simulation(cluster, database, tmp_path, seed=24)) as simulation:
        simulation.begin(desks=3)
        for _ in range(10 if whole else 1):
            simulation.run(10)
            assert simulation.problems() == []
    assert simulation.told["enrolled"]
    assert simulation.told["removed"]
    assert simulation.counts["kills"]
    assert simulation.counts["wrong clocks"]

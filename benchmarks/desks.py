"""Simulate desks of a shared gallery on a real server, for as long as one likes.

    python benchmarks/desks.py [--desks 20] [--rounds 10] [--seconds 60] [--pause 0.2 1]

Needs Debian's `postgresql`. Desks are processes that enroll, rename, merge and erase, every other
one with a clock that is wrong by hours. After each pause one thing happens: a desk goes away or
comes back, is killed with -9, a commit or a connection is cut, or the server is restarted. After
each round all must agree. Differences are printed, and the exit status is 1.
"""

import argparse
import os
import sys
import tempfile
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from facegui.gallery.shared.shared_gallery import PASSWORD_VARIABLE
from tests.e2e.shared.simulation import Simulation
from tests.postgres_server import PASSWORD, running_postgres


def main() -> int:
    """Run the simulation."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--desks", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--pause", type=float, nargs=2, default=(0.2, 1.0))
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    os.environ[PASSWORD_VARIABLE] = PASSWORD
    with (
        running_postgres() as server,
        tempfile.TemporaryDirectory() as folder,
        closing(
            Simulation(server, "postgres", Path(folder), seed=chosen.seed, pause_s=chosen.pause)
        ) as simulation,
    ):
        simulation.begin(chosen.desks)
        for number in range(chosen.rounds):
            simulation.run(chosen.seconds)
            problems = simulation.problems()
            told = ", ".join(f"{len(ids)} {kind}" for kind, ids in simulation.told.items())
            happened = ", ".join(f"{count} {what}" for what, count in simulation.counts.items())
            refused = sum(one["kind"] == "problem" for one in simulation.said)
            print(f"{number}: {told}; {happened}; {refused} problems told", flush=True)
            if problems:
                print(*problems, sep="\n")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A face that becomes another so slowly that all looks resemble the one before: a dissolve."""

import numpy as np
import pytest

from tests.unit.live.stage import Actor, Stage, look, person, watchlist

ADA, BOB = person(1), person(2)


def mixed(share):
    both = (1 - share) * ADA + share * BOB
    return (both / np.linalg.norm(both)).astype(np.float32)


def played(stage, *looks):
    """Show a face in its place, every look encoded."""
    stage.analyzer.steady = True
    return [stage.play(Actor(100, one)).faces[0] for one in looks]


@pytest.mark.slow
@pytest.mark.parametrize("enrolled", [(3,), (1, 2, 3), (1, 3), (2, 3)])
def test_who_comes_out_of_a_mixture_is_another_track(enrolled):
    stage = Stage(watchlist(*enrolled))
    before = played(stage, *(look(ADA, 0.9, seed) for seed in range(15)))
    during = played(stage, *(look(mixed(step / 20), 0.9, 100 + step) for step in range(20)))
    after = played(stage, *(look(BOB, 0.9, seed) for seed in range(200, 210)))
    assert {one.track for one in before} == {1}
    assert {one.track for one in after[-5:]} == {2}
    assert {one.track for one in during} <= {1, 2}
    assert {one.decision.name for one in after[-5:]} == {"Person 2" if 2 in enrolled else None}


@pytest.mark.slow
@pytest.mark.parametrize("alike", [0.9, 0.6])
def test_one_person_whose_looks_differ_stays_one_track(alike):
    seen = played(
        Stage(watchlist(3)),
        *(look(ADA, 0.95, seed) for seed in range(10)),
        *(look(ADA, alike, seed) for seed in range(10, 40)),
    )
    assert {one.track for one in seen} == {1}
    assert float(seen[-1].sure_embedding @ ADA) > 0.95

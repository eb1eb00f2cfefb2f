"""Under load faces are looked for less often, then less finely; when it is over, as before."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from facegui.live.scan_pace import Load, Pace, ScanPace

_STEP_S = 0.04
_BUSY = Load(0, 0.1, 2)  # takes longer than there is time: two frames are skipped
_CALM = Load(0, 0.01, 0)


def run(state: ScanPace, load: Load, seconds: float, start_s: float) -> tuple[ScanPace, list[int]]:
    """Analyze for so long under a load; also the level after each frame."""
    levels = []
    step_s = _STEP_S * (load.skipped + 1)
    for number in range(round(seconds / step_s)):
        state = state.step(Load(start_s + number * step_s, load.took_s, load.skipped))
        levels.append(state.level)
    return state, levels


def test_an_idle_computer_searches_five_times_a_second_as_configured() -> None:
    state, levels = run(ScanPace(), _CALM, 60, 0)
    assert set(levels) == {0}
    assert state.pace(30) == Pace(0.2, None, "")


def test_first_rarer_then_coarser_and_it_is_said() -> None:
    state, paces = ScanPace(), []
    for second in range(8):
        state, _ = run(state, _BUSY, 1, second)
        paces.append(state.pace(30))
    every = [pace.scan_every_s for pace in paces]
    smallest = [pace.min_face_px or 30 for pace in paces]
    assert every == sorted(every)
    assert smallest == sorted(smallest)
    assert next(pace.scan_every_s for pace in paces if pace.min_face_px) >= 0.6
    assert paces[-1] == Pace(
        1.0, 60, "The computer is busy: new faces are looked for every 1 s, from 60 pixels on."
    )


def test_it_recovers_step_by_step_when_the_load_is_gone() -> None:
    loaded, _ = run(ScanPace(), _BUSY, 20, 0)
    _, levels = run(loaded, _CALM, 40, 20)
    assert levels[-1] == 0
    assert all(before - after in (0, 1) for before, after in pairwise(levels))


def test_trying_more_that_was_too_much_is_not_tried_again_and_again() -> None:
    """A computer that can do one level less, but not this one, does not swing to and fro."""
    state, changes = ScanPace(), []
    time_s, level = 0.0, 0
    while time_s < 300:
        load = _BUSY if state.level == 0 else _CALM
        time_s += _STEP_S * (load.skipped + 1)
        state = state.step(Load(time_s, load.took_s, load.skipped))
        if state.level != level:
            changes.append(time_s)
            level = state.level
    assert len([one for one in changes if one < 60]) <= 12
    assert len([one for one in changes if one > 200]) <= 6


def test_a_short_stall_changes_nothing() -> None:
    state, _ = run(ScanPace(), _CALM, 10, 0)
    state = state.step(Load(10.5, 0.5, 12))
    state, levels = run(state, _CALM, 10, 10.54)
    assert set(levels) == {0}


def test_a_file_that_is_analyzed_as_fast_as_it_goes_is_searched_as_configured() -> None:
    """However long an analysis takes, nothing is skipped: nothing is late."""
    levels = run(ScanPace(), Load(0, 0.5, 0), 60, 0)[1]
    assert set(levels) == {0}


def test_times_that_go_back_are_no_load() -> None:
    state, _ = run(ScanPace(), _BUSY, 20, 100)
    assert state.step(Load(0.0, 0.1, 3)).busy == 0


@given(
    st.lists(
        st.builds(Load, st.floats(-5, 500), st.floats(0, 10), st.integers(0, 1000)), max_size=60
    )
)
def test_whatever_happens_there_is_a_pace(loads: list[Load]) -> None:
    state = ScanPace()
    for load in loads:
        before, state = state, state.step(load)
        pace = state.pace(40)
        assert abs(state.level - before.level) <= 1
        assert 0.2 <= pace.scan_every_s <= 1.0
        assert pace.min_face_px is None or 40 < pace.min_face_px <= 80
        assert bool(pace.reason) == (state.level > 0)

"""Who is said to be where, frame after frame: never a name that crosses to another face."""

from dataclasses import replace

import numpy as np
import pytest

from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.decision import Verdict
from facegui.matching.watchlist import SearchGallery
from tests.unit.live.stage import LIMITS, Actor, Stage, StageEngine, look, person, watchlist

pytestmark = pytest.mark.slow


ADA, BOB = person(1), person(2)
STRANGER = person(77)


@pytest.fixture
def stage() -> Stage:
    return Stage(watchlist(1, 2, 3))


def names(analysis: Analysis) -> list[str | None]:
    return [seen.decision.name for seen in analysis.faces]


def tracks(analysis: Analysis) -> list[int | None]:
    return [seen.track for seen in analysis.faces]


def named(stage: Stage, x: float = 100) -> int:
    """Let Ada earn her name; returns her track."""
    for seed in range(5):
        analysis = stage.play(Actor(x, look(ADA, 0.8, seed)))
    assert names(analysis) == ["Person 1"]
    (track,) = tracks(analysis)
    assert track is not None
    return track


def test_a_name_needs_two_looks(stage: Stage) -> None:
    first = stage.play(Actor(100, look(ADA, 0.9, 1)))
    (seen,) = first.faces
    assert seen.decision.verdict is Verdict.UNSURE
    assert seen.decision.reasons[0] == "One look is not enough to be sure."
    second = stage.play(Actor(102, look(ADA, 0.9, 2)))
    assert names(second) == ["Person 1"]
    assert second.faces[0].sightings == 2
    assert tracks(first) == tracks(second)


def test_one_odd_frame_names_nobody(stage: Stage) -> None:
    said = [stage.play(Actor(100, look(STRANGER, 0.9, seed))) for seed in range(3)]
    said.append(stage.play(Actor(100, look(ADA, 0.6, 9))))
    said += [stage.play(Actor(100, look(STRANGER, 0.9, seed))) for seed in range(20, 23)]
    assert [name for one in said for name in names(one)] == [None] * 7


def test_poor_looks_add_up_to_a_name(stage: Stage) -> None:
    """Each alone is below the threshold; together they are not."""
    threshold = stage.analyzer.watchlist.identification.threshold
    blurred = look(ADA, 0.6, 5)
    analyses = [stage.play(Actor(100, look(blurred, 0.65, seed))) for seed in range(10, 20)]
    alone = [float(one.faces[0].embedding @ ADA) for one in analyses]
    assert np.mean(alone) < threshold - 0.03
    assert names(analyses[0]) == [None]
    assert names(analyses[-1]) == ["Person 1"]
    assert analyses[-1].faces[0].decision.score > threshold + 0.05


def test_two_faces_that_cross_keep_their_names(stage: Stage) -> None:
    """They pass through each other; places alone would swap them.

    While one covers the other there is one face to be seen: whoever that is keeps the name.
    """
    said: set[tuple[str | None, int | None, bool]] = set()
    for step in range(41):
        left, right = 40 + 4 * step, 200 - 4 * step
        analysis = stage.play(
            Actor(left, look(ADA, 0.8, step), y=80, face=1),
            Actor(right, look(BOB, 0.8, 100 + step), y=84, face=2),
        )
        if step:
            said |= {
                (one.decision.name, one.track, bool(one.face.box[1] < 82)) for one in analysis.faces
            }
        assert len(analysis.faces) == 2 or abs(left - right) < 25
    assert said == {("Person 1", 1, True), ("Person 2", 2, False)}


@pytest.mark.parametrize(
    ("x", "who", "same"), [(120, ADA, True), (120, BOB, False), (250, ADA, False)]
)
def test_somebody_quick_is_the_same_track_only_when_alike_and_near(
    stage: Stage, x: float, who: np.ndarray, *, same: bool
) -> None:
    (before,) = stage.play(Actor(0, look(ADA, 0.9, 1))).faces
    (after,) = stage.play(Actor(x, look(who, 0.9, 2))).faces
    assert (after.track == before.track) is same
    assert (after.decision.name == "Person 1") is same


@pytest.mark.parametrize("named", [True, False])
def test_somebody_a_little_alike_a_stride_away_gains_nothing(*, named: bool) -> None:
    """Neither the name of the one who was there nor a look towards it."""
    stage = Stage(watchlist(*range(1, 104)))
    alike = stage.analyzer.watchlist.identification.threshold - 0.05
    for seed in range(4 if named else 1):
        (ada,) = stage.play(Actor(60, look(ADA, 0.95, seed))).faces
    assert (ada.decision.name == "Person 1") is named
    for _ in range(25):
        (stranger,) = stage.play(Actor(180, look(ADA, alike, 50))).faces
        assert stranger.track != ada.track
        assert stranger.decision.name is None


def test_another_person_in_the_same_place_is_another_track(stage: Stage) -> None:
    before = named(stage)
    analyses = [stage.play(Actor(100, look(STRANGER, 0.8, seed), face=1)) for seed in range(10, 20)]
    assert before not in [track for one in analyses for track in tracks(one)]
    assert [name for one in analyses for name in names(one)] == [None] * 10


def test_somebody_a_little_alike_who_suddenly_sits_there_is_another_track(stage: Stage) -> None:
    """Two people's embeddings may resemble each other by as much as one's, turned away."""
    before = named(stage)
    alike = stage.analyzer.watchlist.identification.alike_from
    other = look(ADA, alike + 0.1, 7)
    analyses = [stage.play(Actor(100, look(other, 0.95, seed), face=1)) for seed in range(10)]
    assert before not in [track for one in analyses for track in tracks(one)]
    assert [name for one in analyses for name in names(one)] == [None] * 10


def test_a_cut_ends_all_tracks(stage: Stage) -> None:
    before = named(stage)
    after = stage.play(Actor(100, look(ADA, 0.8, 50)), scene=5)
    assert tracks(after) != [before]
    assert names(after) == [None]  # one look only, in the new scene


def test_a_name_survives_a_short_poor_stretch(stage: Stage) -> None:
    before = named(stage)
    away = look(ADA, 0.3, 60)  # turned away: hardly like Ada, but not anybody else
    for step in range(12):
        analysis = stage.play(Actor(100, look(away, 0.95, step), dark=True))
        assert names(analysis) == ["Person 1"]
        assert tracks(analysis) == [before]


def test_a_kept_name_is_told_as_such_and_not_as_a_doubt(stage: Stage) -> None:
    point = stage.analyzer.watchlist.identification
    between = (point.keep_from + point.threshold) / 2
    steady = look(ADA, between, 3)  # the same look each time: nothing adds up
    named(stage)
    for _ in range(1500):  # a minute: a picture that stays the same is seldom looked at anew
        (seen,) = stage.play(Actor(100, steady)).faces
    assert point.keep_from <= seen.decision.score < point.threshold
    assert seen.decision.verdict is Verdict.MATCH
    assert seen.decision.name == "Person 1"
    assert seen.decision.reasons[0] == (
        f"Recognized before; score now {seen.decision.score:.2f}, "
        f"keeps the name from {point.keep_from:.2f}."
    )
    assert not any("Perhaps" in reason or "decide" in reason for reason in seen.decision.reasons)


@pytest.mark.parametrize("dark", [True, False])
def test_a_name_goes_after_a_second_without_support(stage: Stage, *, dark: bool) -> None:
    """Somebody else slides in, unlike Ada, each frame like the one before."""
    named(stage)
    bridge = look(ADA, 0.3, 60)
    stage.play(Actor(100, bridge, dark=True))
    other = look(bridge, 0.9, 61)
    other -= (other @ ADA - 0.1) * ADA
    other /= np.linalg.norm(other)
    said = {}
    for seed in range(100):
        analysis = stage.play(Actor(100, look(other, 0.98, seed), dark=dark))
        if analysis.faces[0].fresh:
            assert float(analysis.faces[0].embedding @ ADA) < 0.2
        said[stage.time_s] = names(analysis)[0]
    last_named = max((time for time, name in said.items() if name == "Person 1"), default=0.0)
    assert last_named < min(said) + 1.1
    assert set(said.values()) <= {None, "Person 1"}


def test_a_look_that_is_clearly_somebody_else_s_takes_the_name_at_once(stage: Stage) -> None:
    """Somebody else slides in so slowly that each look resembles the last."""
    named(stage)
    between = look(ADA, 0.5, 3) + look(BOB, 0.5, 4)
    between /= np.linalg.norm(between)
    for _ in range(13):
        stage.play(Actor(100, between))
    said = [names(stage.play(Actor(100, look(BOB, 0.8, seed))))[0] for seed in range(20, 40)]
    assert said.index("Person 2") - said.index(None) <= 2
    assert "Person 1" not in said[said.index(None) :]
    assert said.index(None) <= 13


def test_three_clear_looks_that_deny_a_name_end_it(stage: Stage) -> None:
    """A stranger slides in: nobody waits a second when there is no doubt about what is seen."""
    named(stage)
    stage.play(Actor(100, look(ADA, 0.3, 60), dark=True))
    other = look(ADA, 0.3, 60)
    other -= (other @ ADA - 0.15) * ADA
    other /= np.linalg.norm(other)
    said = [names(stage.play(Actor(100, other)))[0] for _ in range(25)]
    assert said[0] == "Person 1"
    assert said.index(None) * 0.04 < 0.5
    assert "Person 1" not in said[said.index(None) :]


def test_a_lost_name_is_earned_again_by_two_clear_looks(stage: Stage) -> None:
    named(stage)
    away = look(ADA, 0.1, 60)
    away -= (away @ ADA - 0.2) * ADA
    away /= np.linalg.norm(away)
    stage.play(Actor(100, look(ADA, 0.27, 60), dark=True))
    for _ in range(40):
        analysis = stage.play(Actor(100, away, dark=True))
    assert names(analysis) == [None]
    assert analysis.faces[0].decision.verdict is Verdict.POOR_QUALITY
    stage.play(Actor(100, look(away, 0.6, 3), dark=True))
    again = [stage.play(Actor(100, look(ADA, 0.8, seed))) for seed in range(70, 73)]
    assert [names(one)[0] for one in again] == [None, "Person 1", "Person 1"]


def test_after_a_gap_nobody_inherits_a_name(stage: Stage) -> None:
    """A camera comes back: whoever now sits there may be slightly like the one before."""
    before = named(stage)
    stage.time_s += 3.0
    newcomer = look(ADA, 0.35, 80)
    analyses = [stage.play(Actor(100, newcomer)) for _ in range(5)]
    assert before not in [track for one in analyses for track in tracks(one)]
    assert [name for one in analyses for name in names(one)] == [None] * 5


def test_times_that_go_back_begin_a_new_scene(stage: Stage) -> None:
    before = named(stage)
    stage.time_s = 0.0
    assert tracks(stage.play(Actor(100, look(ADA, 0.8, 90)))) != [before]


def test_somebody_out_of_sight_for_a_moment_keeps_the_track(stage: Stage) -> None:
    before = named(stage)
    for _ in range(10):
        assert stage.play().faces == ()
    assert tracks(stage.play(Actor(100, look(ADA, 0.8, 90)))) == [before]


def test_poor_quality_is_said_while_nobody_is_named(stage: Stage) -> None:
    (seen,) = stage.play(Actor(100, look(ADA, 0.8), dark=True)).faces
    assert seen.decision.verdict is Verdict.POOR_QUALITY
    assert seen.decision.reasons == ("Too dark: brightness 0, needs 20. More light.",)
    assert (seen.decision.name, seen.sightings) == (None, 0)


def test_pictures_are_decided_each_by_itself(stage: Stage) -> None:
    for seed in range(3):
        (seen,) = stage.still(Actor(100, look(ADA, 0.8, seed))).faces
        assert (seen.decision.name, seen.track, seen.sightings) == ("Person 1", None, 1)
        assert seen.track_embedding is None
    poor = stage.still(Actor(100, look(ADA, 0.8), dark=True))
    assert poor.faces[0].decision.verdict is Verdict.POOR_QUALITY


def test_somebody_enrolled_meanwhile_is_named_in_the_next_frame(stage: Stage) -> None:
    for seed in range(3):
        assert names(stage.play(Actor(100, look(STRANGER, 0.9, seed)))) == [None]
    stage.analyzer.watchlist = watchlist(1, 2, 3, 77)
    assert names(stage.play(Actor(100, look(STRANGER, 0.9, 5)))) == ["Person 77"]


def test_somebody_removed_meanwhile_is_not_named_in_the_next_frame(stage: Stage) -> None:
    before = named(stage)
    for people in (watchlist(2, 3), watchlist()):
        stage.analyzer.watchlist = people
        analysis = stage.play(Actor(100, look(ADA, 0.8, 50)))
        assert names(analysis) == [None]
        assert tracks(analysis) == [before]


def test_a_gallery_of_another_encoder_is_refused(stage: Stage) -> None:
    now = stage.analyzer.watchlist
    templates = replace(now.templates, space="mobilefacenet/2")
    other = SearchGallery(templates, now.identification, now.verification)
    with pytest.raises(ValueError, match="mobilefacenet/2"):
        stage.analyzer.watchlist = other
    with pytest.raises(ValueError, match="mobilefacenet/2"):
        Analyzer(StageEngine(), other, LIMITS)  # type: ignore[arg-type]
    assert stage.analyzer.watchlist is now


def test_an_empty_frame_has_no_faces_and_costs_no_track(stage: Stage) -> None:
    analysis = stage.play()
    assert analysis.faces == ()
    assert set(analysis.stage_ms) == {
        "track",
        "scan",
        "quality",
        "align",
        "encode",
        "search",
    }
    assert all(duration >= 0 for duration in analysis.stage_ms.values())


def test_nobody_enrolled_is_said() -> None:
    stage = Stage(watchlist())
    (seen,) = stage.play(Actor(100, look(ADA, 0.8))).faces
    assert seen.decision.verdict is Verdict.NOT_RECOGNIZED
    assert seen.decision.reasons == ("Nobody is enrolled yet.",)


def test_what_is_said_cannot_be_changed(stage: Stage) -> None:
    (seen,) = stage.play(Actor(100, look(ADA, 0.8))).faces
    assert seen.track_embedding is not None
    for array in (seen.embedding, seen.track_embedding):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1

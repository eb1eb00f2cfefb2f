"""Whoever is nobody, was seen clearly and has left is kept, and joined to whom they are like."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from facegui.gallery import Gallery, GalleryBusy
from facegui.gallery.store import Store
from facegui.live.analysis import Analysis
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Verdict
from facegui.settings import Settings
from facegui.tasks.privacy.lapsing import lapse
from facegui.tasks.strangers.keeping import ClearLooks, StrangerJoiner, to_be_kept
from facegui.tasks.strangers.likeness import StrangerLikeness
from facegui.tasks.strangers.naming import visits_like
from facegui.tasks.visits import Visits
from facegui.vision.types import Frame
from tests.released import released

START = datetime.now(UTC) - timedelta(hours=1)


@pytest.fixture
def gallery(tmp_path):
    with Gallery.open(tmp_path / "data", keyring_allowed=False) as opened:
        yield opened


@pytest.fixture
def likeness(watchlist) -> StrangerLikeness:
    made = Calibration.load(released("mobilefacenet-1.json"))
    return StrangerLikeness(watchlist, replace(made, space="test/1"))


@pytest.fixture
def see(face, watchlist):
    """Look at somebody for three seconds; return the visit and its clear look, None without one."""
    pixels = np.random.default_rng(1).integers(0, 255, (480, 640, 3), np.uint8)

    def look(score=0.1, verdict=Verdict.NOT_RECOGNIZED, *, looks=None, **values):
        seen = face(score, **values)
        if looks is not None:
            seen = replace(seen, embedding=looks, track_embedding=looks)
        decided = watchlist.identify(seen.embedding)
        if verdict is not Verdict.MATCH:
            decided = replace(decided, verdict=verdict, person=None)
        seen = replace(seen, decision=decided)
        shown = Analysis(Frame(pixels, "Door"), (seen,), place="Door")
        visits, clear, now = Visits(), ClearLooks(), START
        for _ in range(30):
            now += timedelta(seconds=0.1)
            visits, _ = visits.step(shown, now, source="Door", same_face=lambda *_: True)
            clear.step(shown, visits.visits)
        (visit,) = visits.visits
        return visit, clear.of(visit.id)

    return look


def looks_of(at: int) -> np.ndarray:
    """Looks that are nobody's but those of the same number."""
    vector = np.zeros(3, np.float32)
    vector[2] = 1.0 if at == 0 else -1.0
    return vector


def keep(gallery, likeness, seen, joiner=None) -> int | None:
    visit, look = seen
    assert look is not None
    kept = to_be_kept(visit, look, likeness)
    if kept is None:
        return None
    return (joiner or StrangerJoiner()).keep(gallery, likeness, kept, look.portrait)


def test_a_stranger_is_kept_with_a_small_picture_and_where_they_were(gallery, likeness, see):
    visit, look = see(width=300.0, left=50)
    number = keep(gallery, likeness, (visit, look))
    (stranger,) = gallery.strangers.all()
    (kept,) = stranger.visits
    assert (stranger.number, kept.id, kept.place) == (number, visit.id, "Door")
    assert (kept.began_at, kept.ended_at) == (visit.began_at, visit.seen_at)
    assert np.array_equal(kept.embedding, visit.embedding)
    portrait = gallery.strangers.portrait(kept.id)
    eyes = portrait.landmarks[1, 0] - portrait.landmarks[0, 0]
    assert eyes == pytest.approx(50 * 128 / 300, abs=0.5)


@pytest.mark.parametrize("values", [{"width": 30.0}, {"blurred": 0.49}, {"turn": 0.35}])
def test_a_look_that_no_gallery_would_take_is_not_kept(see, values):
    assert see()[1] is not None
    assert see(**values)[1] is None


@pytest.mark.parametrize("verdict", [Verdict.MATCH, Verdict.UNSURE, Verdict.NOT_LIVE])
def test_only_who_is_nobody_is_looked_at(see, verdict):
    assert see(0.9, verdict)[1] is None


def test_an_attack_is_not_kept(gallery, likeness, see):
    visit, look = see()
    assert to_be_kept(replace(visit, attacked=True), look, likeness) is None
    assert to_be_kept(visit, look, likeness) is not None


def test_who_was_enrolled_while_in_view_is_not_kept_as_a_stranger(gallery, likeness, see):
    visit, look = see()
    hers = np.array([1, 0, 0], np.float32)
    assert to_be_kept(replace(visit, embedding=hers), look, likeness) is None


def test_joining_over_restarts_gives_what_joining_at_once_gives(tmp_path, likeness, see):
    order = [0, 1, 0, 0, 1, 0]
    seen = [see(looks=looks_of(at)) for at in order]
    with Gallery.open(tmp_path / "one", keyring_allowed=False) as gallery:
        joiner = StrangerJoiner()
        at_once = [keep(gallery, likeness, one, joiner) for one in seen]
    anew = []
    for one in seen:
        with Gallery.open(tmp_path / "two", keyring_allowed=False) as gallery:
            anew.append(keep(gallery, likeness, one))
    assert at_once == anew == [1, 2, 1, 1, 2, 1]


def test_what_was_split_is_not_joined_again_by_whoever_comes(gallery, likeness, see):
    joiner = StrangerJoiner()
    first, second = see(looks=looks_of(0)), see(looks=looks_of(0))
    number = keep(gallery, likeness, first, joiner)
    assert keep(gallery, likeness, second, joiner) == number
    new = gallery.strangers.split(number, [second[0].id])
    assert keep(gallery, likeness, see(looks=looks_of(0)), joiner) in (number, new)
    strangers = gallery.strangers.all()
    assert sorted(len(one.visits) for one in strangers) == [1, 2]
    assert likeness.doubts(strangers).pairs == ()


def test_while_another_process_writes_nothing_is_kept_and_nothing_forgotten(
    gallery, likeness, see, tmp_path
):
    joiner, seen = StrangerJoiner(), see()
    other = Store(tmp_path / "data" / "gallery.db", busy_s=0)
    with other.transaction(), pytest.raises(GalleryBusy):
        keep(gallery, likeness, seen, joiner)
    other.close()
    assert gallery.strangers.all() == ()
    assert keep(gallery, likeness, seen, joiner) == 1
    assert keep(gallery, likeness, see(), joiner) == 1


def test_visits_lapse_when_the_gallery_is_looked_after(gallery, likeness, see):
    keep(gallery, likeness, see())
    settings = Settings(strangers=True, strangers_days=3)
    lapse(gallery, settings, date.today() + timedelta(days=2))
    assert len(gallery.strangers.all()) == 1
    lapse(gallery, settings, date.today() + timedelta(days=3))
    assert gallery.strangers.all() == ()


def test_who_looks_like_somebody_enrolled_goes_with_them(gallery, likeness, see, make_new_sample):
    hers, others = see(looks=looks_of(0)), see(looks=looks_of(1))
    keep(gallery, likeness, hers)
    stays = keep(gallery, likeness, others)
    person = gallery.add_person("Mira", [make_new_sample(looks_of(0))])
    found = visits_like(gallery, likeness, [person.id])
    assert found == {person.id: {hers[0].id}}
    gallery.strangers.visits_of = lambda people: visits_like(gallery, likeness, people)
    gallery.remove_person(person.id)
    assert [one.number for one in gallery.strangers.all()] == [stays]


@pytest.fixture
def make_new_sample():
    from facegui.gallery import NewSample

    def make(looks: np.ndarray) -> NewSample:
        landmarks = np.zeros((5, 2), np.float32)
        return NewSample(b"\xff\xd8", landmarks, "test/1", looks.copy(), {}, "camera")

    return make

"""Explanations with the stored pictures behind them; those that are kept name nobody."""

from dataclasses import replace

import numpy as np
import pytest

from facegui.gallery import Gallery, NewSample
from facegui.gallery.index import IndexedPerson
from facegui.matching import decision
from facegui.matching.basis import Basis, Spread
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness, identification_point
from facegui.matching.templates import Candidate
from facegui.matching.watchlist import SearchGallery
from facegui.paths import resource
from facegui.tasks.explanation import Explainer
from tests.released import released
from tests.unit.matching.people import towards, units

SPACE = "mobilefacenet/1"
CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
POINT = identification_point(CALIBRATION, GOALS[Strictness.BALANCED], 2)
PROBE = units(1)[0]


@pytest.fixture
def gallery(tmp_path):
    with Gallery.open(tmp_path, keyring_allowed=False) as opened:
        yield opened


def sample(embedding: np.ndarray, space: str = SPACE, place: str = "files") -> NewSample:
    jpeg = resource("demo", "grace-hopper.jpg").read_bytes()
    return NewSample(jpeg, np.zeros((5, 2), np.float32), space, embedding, {}, "picture", place)


def explainer_of(gallery: Gallery, calibration: Calibration = CALIBRATION) -> Explainer:
    goal = GOALS[Strictness.BALANCED]
    return Explainer(gallery, SearchGallery.of(gallery.index(SPACE), calibration, goal))


@pytest.fixture
def ada(gallery):
    """Ada has four pictures: one of another encoder, one set aside, and two that count."""
    near, far = towards(PROBE, 0.8), towards(PROBE, 0.3, seed=7)
    pictures = [sample(near, "other/1"), sample(near), sample(far), sample(towards(PROBE, 0.7))]
    person = gallery.add_person("Ada Lovelace", pictures)
    gallery.pictures.set_aside(gallery.samples(person.id)[1].id, True)
    return person


def decided(ada, rival: str = "", score: float = 0.9) -> decision.Decision:
    point = POINT.beside(rival, 0.6) if rival else POINT
    found = [IndexedPerson(ada.id, ada.name), IndexedPerson("b0", "Bo")]
    return decision.identify([Candidate(found[0], score), Candidate(found[1], 0.1)], point)


def test_the_picture_most_alike_is_told_of_those_that_are_searched(gallery, ada) -> None:
    made = explainer_of(gallery).decision(decided(ada), PROBE)
    assert made.sample is not None
    assert (made.sample.number, made.sample.count) == (2, 2)
    assert made.sample.sample_id == gallery.samples(ada.id)[3].id


def test_what_is_kept_names_nobody(gallery, ada) -> None:
    gallery.add_person("Bo", [sample(units(1, seed=3)[0])])
    (rival,) = [one for one in gallery.people() if one.name == "Bo"]
    said = " ".join(explainer_of(gallery).nameless(decided(ada, "Bo"), PROBE))
    assert "Ada" not in said
    assert "Bo" not in said
    assert f"of {{{ada.id}}}, most like picture 2" in said
    assert f"since {{{rival.id}}} looks much like" in said
    assert "Next closest {b0} with 0.10" in said


def test_somebody_removed_is_no_failure(gallery, ada) -> None:
    about = decided(ada, "Nobody of that name")
    gallery.remove_person(ada.id)
    explainer = explainer_of(gallery)
    assert explainer.decision(about, PROBE).sample is None
    assert "since {?} looks" in " ".join(explainer.nameless(about, PROBE))


def test_an_embedding_of_another_encoder_is_compared_with_no_picture(gallery, ada) -> None:
    assert explainer_of(gallery).decision(decided(ada), PROBE[:64]).sample is None


def test_a_decision_of_before_there_were_points_has_nothing_to_say(gallery, ada) -> None:
    about = replace(decided(ada), point=None)
    assert explainer_of(gallery).nameless(about, PROBE) == ()


def test_the_picture_most_alike_is_so_without_what_its_camera_adds(gallery) -> None:
    """A picture taken by the camera that sees the face shares its light, which is nobody's look."""
    light = units(2, seed=8)[1]
    mine, other = towards(PROBE, 0.8, seed=21), towards(PROBE, 0.1, seed=22)

    def lit(face: np.ndarray) -> np.ndarray:
        mixed = face + 1.5 * light
        return np.asarray(mixed / np.linalg.norm(mixed), np.float32)

    pictures = [sample(mine), sample(lit(other), place="Front door")]
    ada = gallery.add_person("Ada Lovelace", pictures)
    for name, face in zip("BCDE", units(4, seed=30), strict=True):
        gallery.add_person(name, [sample(lit(face), place="Front door")])
    basis = Basis((192,), (1.0,), np.zeros(192, np.float32))
    spread = Spread(0.0, 0.1, 100, 1000)
    placed = replace(CALIBRATION, basis=basis, usual=spread, widest=spread)
    probe = lit(PROBE)
    assert probe @ lit(other) > probe @ mine
    found = explainer_of(gallery, placed).sample(ada.id, probe, "Front door")
    assert found is not None
    assert found.number == 1

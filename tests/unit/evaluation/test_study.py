"""Any folder of people gets a sensible answer: three people, one, no second picture, 400."""

import json
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from facegui.evaluation.folders import PeopleFolder
from facegui.evaluation.looks import Look, Looks
from facegui.evaluation.plans import make_plan
from facegui.evaluation.report import Provenance
from facegui.evaluation.study import Judge, Study, compare, study
from facegui.evaluation.study_json import study_json
from facegui.evaluation.study_report import study_report
from facegui.evaluation.study_text import study_text
from facegui.matching.calibration import Calibration
from facegui.matching.heads import Heads
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.probability import Probability
from facegui.matching.similarity import SimilarityName
from tests.released import released

CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
JUDGE = Judge(
    CALIBRATION, GOALS[Strictness.BALANCED], probability=Probability(slope=30, intercept=-12)
)


HEADS = Heads.load(released("mobilefacenet-1.heads.json"), space=CALIBRATION.space, size=192)


def folder(*pictures: int) -> PeopleFolder:
    people = {
        f"p{person:03d}": tuple(Path(f"p{person:03d}") / f"{at}.jpg" for at in range(count))
        for person, count in enumerate(pictures)
    }
    return PeopleFolder(Path("people"), people)


def seen(people: PeopleFolder, unusable: tuple[Path, ...] = ()) -> Looks:
    """Everybody looks like themselves (about 0.8) and like nobody else (about 0)."""

    def look(name: str, path: Path) -> Look:
        if path in unusable:
            return Look(None)
        center, noise = (
            np.random.default_rng(zlib.crc32(key.encode())).standard_normal(192)
            for key in (name, str(path))
        )
        vector = center + 0.5 * noise
        return Look((vector / np.linalg.norm(vector)).astype(np.float32), {"face_px": 90.0})

    found = {path: look(name, path) for name, paths in people.pictures.items() for path in paths}
    return Looks(found, {})


def run(
    people: PeopleFolder, unusable: tuple[Path, ...] = (), judge: Judge = JUDGE
) -> tuple[Study, str]:
    found = study(make_plan(people), seen(people, unusable), judge)
    made = datetime(2026, 11, 22, tzinfo=UTC)
    html = study_report(found, Provenance(["facegui"], {}, 0, made)).html()
    return found, html


def test_three_people_with_two_pictures_each() -> None:
    found, html = run(folder(2, 2, 2))
    assert found.pairs is not None
    assert found.search is not None
    assert found.search.report.fnir.value == 0
    assert found.search.report.fpir.value == 0
    assert "cannot support a claim" in html
    assert "so few people" in html


def test_one_person_only() -> None:
    found, html = run(folder(3))
    assert found.pairs is not None
    assert found.pairs.report.nonmated == 0
    assert "one person only" in html


def test_nobody_with_a_second_picture() -> None:
    found, html = run(folder(*[1] * 12))
    assert found.search is not None
    assert found.search.report.mated_probes == 0
    assert found.search.report.fpir.value == 0
    assert "Nobody has a second picture" in html


def test_four_hundred_people() -> None:
    found, html = run(folder(*[3] * 100, *[1] * 300))
    assert found.pairs is not None
    assert found.search is not None
    assert found.pairs.report.accuracy.value == pytest.approx(1, abs=0.005)
    assert found.search.report.strangers == 300
    assert found.pairs.reliability is not None
    assert found.pairs.reliability.error < 0.02
    assert html.count("data:image/svg+xml") == 7


def test_people_who_look_alike_are_told_of_in_both_tests() -> None:
    found, html = run(folder(*[3] * 60, *[1] * 60))
    assert found.pairs is not None
    assert found.search is not None
    pairs, search = found.pairs.clusters, found.search.clusters
    assert pairs is not None
    assert search is not None
    assert pairs.goal == GOALS[Strictness.BALANCED].fmr
    assert pairs.threshold == found.pairs.point.threshold
    # 60 people are enrolled, and a stranger is compared with each of them.
    assert 1 - (1 - search.goal) ** 60 == pytest.approx(GOALS[Strictness.BALANCED].fpir)
    assert search.threshold == found.search.point.threshold
    assert pairs.whole.people == search.whole.people == 120
    document = json.loads(json.dumps(study_json(found), allow_nan=False))
    for test, made in (("verification", pairs), ("identification", search)):
        clusters = document[test]["clusters"]
        assert clusters["worst"] == clusters["clusters"][0]
        assert clusters["worst"]["fmr"] == made.worst.rate.value
        assert sum(clusters["people"].values()) == 120
        assert clusters["said"] == [*made.said, *made.notes, made.explained]
    for sentence in (*pairs.said, *pairs.notes, *search.said, *search.notes):
        assert sentence in html
        assert sentence in study_text(found)
    assert "nothing was tested" not in html


def test_too_few_people_for_groups_are_told() -> None:
    found, html = run(folder(*[2] * 59))
    assert found.pairs is not None
    assert found.search is not None
    assert found.pairs.clusters is found.search.clusters is None
    assert study_json(found)["verification"]["clusters"] is None
    assert "Among people who look alike nothing was tested: that takes 60 people." in html


def test_faces_that_are_not_found_are_errors_and_are_told() -> None:
    people = folder(2, 2, 2, 2, 1, 1)
    unusable = (people.pictures["p000"][0], people.pictures["p001"][1])
    found, html = run(people, unusable)
    assert found.pairs is not None
    assert found.pairs.report.failed_to_acquire == 2
    assert "No face was found in 2 of 10 pictures" in html


@pytest.mark.parametrize("name", SimilarityName)
def test_no_face_at_all_is_no_traceback(name: SimilarityName) -> None:
    people = folder(2, 2, 1)
    calibrations = {
        SimilarityName.COSINE: CALIBRATION,
        SimilarityName.SQUARED_DISTANCE: CALIBRATION.of_squared_distances(),
        **HEADS.calibrations,
    }
    by_function = replace(
        JUDGE,
        calibration=calibrations[name],
        similarity=HEADS.similarities[name],
        cosines=CALIBRATION,
    )
    found, html = run(people, people.all_pictures, by_function)
    assert compare(make_plan(people), seen(people, people.all_pictures), HEADS.similarities, JUDGE)
    assert found.search is not None
    assert found.search.report.fnir.value == 1
    assert "No face was found in 5 of 5 pictures" in html

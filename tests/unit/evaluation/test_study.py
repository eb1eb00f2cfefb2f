"""Any folder of people gets a sensible answer: three people, one, no second picture, 400."""

import json
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from facegui.evaluation.folders import PeopleFolder
from facegui.evaluation.judge import Judge
from facegui.evaluation.labels import LabelDoubt
from facegui.evaluation.looks import Looks, PictureLook
from facegui.evaluation.plans import make_plan
from facegui.evaluation.protocols import Portrayal
from facegui.evaluation.reporting.report import Provenance
from facegui.evaluation.reporting.study_json import marked_json, study_json
from facegui.evaluation.reporting.study_report import study_report
from facegui.evaluation.reporting.study_text import study_text
from facegui.evaluation.study import Study, compare, study
from facegui.matching.calibration import Calibration
from facegui.matching.heads import Heads
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.probability import Probability
from facegui.matching.similarity import Similarity, SimilarityName
from facegui.tasks.evaluate import run_study, with_marks
from tests.released import released

pytestmark = pytest.mark.slow


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

    def look(name: str, path: Path) -> PictureLook:
        if path in unusable:
            return PictureLook(None)
        center, noise = (
            np.random.default_rng(zlib.crc32(key.encode())).standard_normal(192)
            for key in (name, str(path))
        )
        vector = center + 0.5 * noise
        return PictureLook((vector / np.linalg.norm(vector)).astype(np.float32), {"face_px": 90.0})

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
        assert sentence in study_text(found, Path())
    assert "nothing was tested" not in html


def test_too_few_people_for_groups_are_told() -> None:
    found, html = run(folder(*[2] * 59))
    assert found.pairs is not None
    assert found.search is not None
    assert found.pairs.clusters is found.search.clusters is None
    assert study_json(found)["verification"]["clusters"] is None
    assert "Among people who look alike nothing was tested: that takes 60 people." in html


def exchanged(people: PeopleFolder, *pictures: Path) -> Looks:
    """Two pictures are in each other's place."""
    looks = seen(people)
    first, second = pictures
    changed = {**looks.by_picture, first: looks.by_picture[second]}
    return Looks(changed | {second: looks.by_picture[first]}, {})


@pytest.mark.parametrize("similarity", HEADS.similarities.values(), ids=map(str, SimilarityName))
def test_exchanged_names_are_found_and_figures_are_given_without_them(
    similarity: Similarity,
) -> None:
    people = folder(*[3] * 40, *[1] * 40)
    wrong = [Portrayal(name, people.pictures[name][0]) for name in ("p003", "p017")]
    plan = make_plan(people)
    looks = exchanged(people, *(one.picture for one in wrong))
    calibration = HEADS.calibrations.get(similarity.name, CALIBRATION)
    if similarity.name is SimilarityName.SQUARED_DISTANCE:
        calibration = CALIBRATION.of_squared_distances()
    judge = Judge(calibration, JUDGE.goal, similarity, cosines=CALIBRATION)
    made = run_study(plan, looks, judge, marked=wrong)
    doubted = {one.label.shown: one.label.doubt for one in made.mistakes if one.label}
    assert doubted == dict.fromkeys(wrong, LabelDoubt.SWAPPED)
    without = made.without_marked
    assert without is not None
    assert not any(one.label for one in without.mistakes)
    for test, left in ((made.search, without.search), (made.pairs, without.pairs)):
        assert test is not None
        assert left is not None
        assert len(left.mistakes) < len(test.mistakes)


def test_both_figures_stand_in_text_json_and_report() -> None:
    people = folder(*[3] * 40, *[1] * 40)
    wrong = [Portrayal(name, people.pictures[name][0]) for name in ("p003", "p017")]
    plan, looks = make_plan(people), exchanged(people, *(one.picture for one in wrong))
    given = run_study(plan, looks, JUDGE)
    assert given.without_marked is None
    text = study_text(given, Path())
    for one in wrong:
        assert f"\n  {one.person},0.jpg    0.jpg is nearer to p0" in text
    assert 'below "person,picture" in a file and add --marked FILE.csv' in text
    assert "With and without" not in text
    assert marked_json(given) == {"marked": [], "without_marked": None}

    made = with_marks(given, plan, looks, JUDGE, marked=wrong)
    text = study_text(made, Path())
    assert "With and without the 2 pictures marked as wrongly labeled" in text
    assert "--marked" not in text  # nothing is left to mark
    document = study_json(made)
    assert [one["person"] for one in document["marked"]] == ["p003", "p017"]
    assert document["identification"]["fnir"] > 0
    assert document["without_marked"]["identification"]["fnir"] == 0
    assert (
        document["without_marked"]["verification"]["accuracy_mean"]
        > (document["verification"]["accuracy_mean"])
    )
    label = document["identification"]["mistakes"][0]["label"]
    assert label["doubt"] == "swapped"
    assert {label["person"], label["nearest_person"]} == {"p003", "p017"}
    origin = Provenance(["facegui"], {}, 0, datetime(2026, 11, 22, tzinfo=UTC))
    html = study_report(made, origin).html()
    assert "2 pictures marked as wrongly labeled by whoever made this report: p003 / 0.jpg" in html
    assert "Worst mistakes that look like wrong labels" in html
    assert with_marks(made, plan, looks, JUDGE, marked=()).without_marked is None


def test_marking_everything_leaves_no_figure_and_no_crash() -> None:
    people = folder(2, 2, 2)
    plan = make_plan(people)
    made = run_study(plan, seen(people), JUDGE, marked=plan.portrayals)
    assert made.without_marked is not None
    assert made.without_marked.pairs is None
    assert made.without_marked.search is None
    assert "–" in study_text(made, Path())


def test_right_labels_raise_no_doubt() -> None:
    people = folder(*[3] * 40, *[1] * 40)
    blurred = seen(people)
    poor = {
        path: PictureLook(np.random.default_rng(7).permutation(look.embedding), look.values)
        for path, look in list(blurred.by_picture.items())[:1]
        if look.embedding is not None
    }
    made = run_study(make_plan(people), Looks({**blurred.by_picture, **poor}, {}), JUDGE)
    (mistaken,) = {one.label for one in made.mistakes}
    assert mistaken is not None  # a picture that shows nobody there is the one doubt
    assert (mistaken.shown.person, mistaken.doubt) == ("p000", LabelDoubt.UNLIKE)


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

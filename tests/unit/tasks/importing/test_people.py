"""Folders and files become people, and what is left out is told with its reason."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from facegui.errors import FaceGuiError, InputProblem
from facegui.gallery import FILES, Gallery, IndexedPerson, NewSample
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import LivenessMode, LivenessPolicy, LivenessUnavailable
from facegui.matching.templates import Candidate
from facegui.paths import resource
from facegui.tasks.enroll import NotLive
from facegui.tasks.importing.people import PeopleImport, Taken, take
from facegui.tasks.importing.plan import planned
from facegui.vision.liveness.evidence import STILL_SHIFTS, CropEvidence, LivenessLook
from facegui.vision.quality import QualityLimits

SPACE = "mobilefacenet+sface/1"


@pytest.fixture
def gallery(tmp_path):
    with Gallery.open(tmp_path / "data", keyring_allowed=False) as opened:
        yield opened


@pytest.fixture
def files(tmp_path):
    """Make empty files; the plan goes by names alone."""

    def make(*names):
        root = tmp_path / "pictures"
        for name in names:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).touch()
        return root

    return make


def taken(number, likely=None):
    embedding = np.zeros(8, np.float32)
    embedding[number % 8] = 1
    landmarks = np.zeros((5, 2), np.float32)
    return Taken(NewSample(b"jpeg", landmarks, SPACE, embedding, {}, "test"), likely)


def all_taken(run, take_one):
    """Answer a run until it is done, returning how far it was after every picture."""
    seen = []
    while (picture := run.picture) is not None:
        try:
            run.keep(take_one(picture))
        except FaceGuiError as problem:
            run.skip(problem)
        seen.append(run.progress)
    return seen


def whom(plan):
    return [(picture.name, picture.path.name) for picture in plan.pictures]


def test_every_folder_is_a_person_with_all_pictures_below_it(files):
    root = files("Ada Lovelace/2.jpg", "Ada Lovelace/old/10.png", "Eileen_Collins/0001.JPG")
    plan = planned([root])
    assert whom(plan) == [
        ("Ada Lovelace", "2.jpg"),
        ("Ada Lovelace", "10.png"),
        ("Eileen Collins", "0001.JPG"),
    ]
    assert (plan.people, plan.loose, plan.skipped) == (2, 0, ())


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("grace_hopper.jpg", "Grace Hopper"),
        ("grace-hopper-2.jpg", "Grace Hopper"),
        ("Grace Hopper (3).png", "Grace Hopper"),
        ("Jean-Luc Picard 04.webp", "Jean-Luc Picard"),
        ("McKenzie.jpeg", "McKenzie"),
        ("josé_núñez1.jpg", "José Núñez"),
    ],
)
def test_a_single_picture_is_named_like_its_file(files, file, name):
    plan = planned([files(file) / file])
    assert whom(plan) == [(name, file)]


@pytest.mark.parametrize("file", ["0001.jpg", "IMG_1234.jpg", "DSC00042.JPG", "photo (2).png"])
def test_a_picture_that_bears_no_name_is_left_out_with_what_to_do(files, file):
    plan = planned([files(file) / file])
    assert plan.pictures == ()
    assert plan.skipped[0].reason == (
        f"{file} does not say whose picture it is: name the file after the person."
    )


def test_numbered_pictures_in_a_chosen_folder_are_all_of_the_person_it_is_named_after(files):
    root = files("Grace/IMG_1.jpg", "Grace/2.jpg", "Grace/grace3.jpg")
    plan = planned([root / "Grace"])
    assert {name for name, _ in whom(plan)} == {"Grace"}
    assert (plan.loose, plan.by_folder) == (3, True)


def test_named_pictures_in_a_chosen_folder_are_of_one_person_each_unless_told(files):
    root = files("staff/ada.jpg", "staff/grace.jpg")
    plan = planned([root / "staff"])
    assert [name for name, _ in whom(plan)] == ["Ada", "Grace"]
    assert (plan.loose, plan.by_folder) == (2, False)
    told = planned([root / "staff"], by_folder=True)
    assert [name for name, _ in whom(told)] == ["Staff", "Staff"]


def test_other_files_and_empty_folders_are_told_and_litter_is_not(files):
    root = files("Ada/ada.jpg", "Ada/notes.txt", "Ada/.DS_Store", "Ada/Thumbs.db", "a.mp4")
    (root / "Nobody").mkdir()
    reasons = [one.reason for one in planned([root]).skipped]
    assert reasons == [
        "a.mp4 is not a picture.",
        "notes.txt is not a picture.",
        "The folder Nobody is empty.",
    ]


def test_a_linked_folder_is_nobody(tmp_path):
    """A link beside the people's folders would be one more person, with everybody's pictures."""
    people = tmp_path / "people"
    for name in ("Ada", "Bob"):
        (people / name).mkdir(parents=True)
        (people / name / "1.jpg").write_bytes(b"")
    (people / "Everybody").symlink_to(people)
    (people / "Ada" / "again").symlink_to(people / "Bob")
    plan = planned([people])
    assert [picture.name for picture in plan.pictures] == ["Ada", "Bob"]
    assert sorted(one.reason for one in plan.skipped) == [
        "Everybody is a link to another folder.",
        "again is a link to another folder.",
    ]
    chosen = tmp_path / "chosen"
    chosen.symlink_to(people)  # who chooses a link means what it leads to
    assert planned([chosen]).people == 2


def test_pictures_of_one_person_in_several_places_come_together(files):
    root = files("Ada/1.jpg", "Grace/1.jpg", "more/ada.jpg")
    plan = planned([root / "Ada", root / "Grace", root / "more" / "ada.jpg"])
    assert [name for name, _ in whom(plan)] == ["Ada", "Ada", "Grace"]
    assert plan.people == 2


def test_people_are_added_with_consent_and_known_ones_get_the_pictures(files, gallery):
    gallery.add_person("ADA", [taken(7).sample])
    root = files("Ada/1.jpg", "Grace/1.jpg", "Grace/2.jpg")
    plan = planned([root])
    samples = iter(range(3))
    run = PeopleImport(plan, gallery, consent="in writing")
    seen = all_taken(run, lambda picture: taken(next(samples)))
    assert [(one.done, one.total, one.name) for one in seen] == [
        (1, 3, "Grace"),
        (2, 3, "Grace"),
        (3, 3, ""),
    ]
    report = run.report()
    assert (report.added, report.extended, report.pictures) == (("Grace",), ("ADA",), 3)
    assert (report.skipped, report.cancelled) == ((), False)
    ada, grace = gallery.people()
    assert (ada.consent, grace.consent.text) == (None, "in writing")
    assert [len(gallery.samples(one.id)) for one in (ada, grace)] == [2, 2]


def test_a_picture_that_cannot_be_used_is_told_and_the_others_come(files, gallery):
    root = files("Ada/1.jpg", "Ada/2.jpg", "Grace/1.jpg")

    def take_one(picture):
        if picture.path.name == "1.jpg":
            raise InputProblem("No face was found in 1.jpg.", "Use another.")
        return taken(1)

    run = PeopleImport(planned([root]), gallery)
    all_taken(run, take_one)
    assert [person.name for person in gallery.people()] == ["Ada"]
    assert [one.reason for one in run.report().skipped] == ["No face was found in 1.jpg."] * 2


def test_the_same_picture_of_two_people_is_left_out_of_both_and_told(files):
    root = files("Ada/1.jpg", "Ada/2.jpg", "Grace/one.png", "Zoe/1.jpg", "Zoe/again.jpg")
    for file in ("Ada/1.jpg", "Grace/one.png"):
        (root / file).write_bytes(b"one picture")
    (root / "Ada/2.jpg").write_bytes(b"two picture")
    for file in ("Zoe/1.jpg", "Zoe/again.jpg"):
        (root / file).write_bytes(b"hers alone")
    plan = planned([root])
    assert whom(plan) == [("Ada", "2.jpg"), ("Zoe", "1.jpg"), ("Zoe", "again.jpg")]
    assert [one.reason for one in plan.skipped] == [
        "1.jpg is the same picture for Ada and Grace, who cannot both be seen in it."
    ]


def test_a_picture_that_somebody_else_is_enrolled_with_is_left_out(files, gallery):
    ada = gallery.add_person("Ada", [taken(1).sample])
    likely = Candidate(IndexedPerson(ada.id, ada.name), 1.0)
    run = PeopleImport(planned([files("Grace/1.jpg", "Grace/2.jpg")]), gallery)
    samples = iter((replace(taken(1), likely=likely), replace(taken(2), likely=likely)))
    all_taken(run, lambda picture: next(samples))
    assert run.report().pictures == 1
    assert [one.reason for one in run.report().skipped] == [
        "1.jpg is the same picture that Ada is enrolled with."
    ]


def test_a_name_that_looks_like_one_enrolled_is_left_out_and_the_others_come(files, gallery):
    gallery.add_person("Ana", [taken(7).sample])
    run = PeopleImport(planned([files("\u0410na/1.jpg", "Grace/1.jpg")]), gallery)
    samples = iter(range(2))
    all_taken(run, lambda picture: taken(next(samples)))
    assert run.report().added == ("Grace",)
    (left_out,) = run.report().skipped
    assert "looks the same as that of Ana" in left_out.reason


def test_importing_twice_adds_nothing(files, gallery):
    plan = planned([files("Ada/1.jpg")])
    for _ in range(2):
        run = PeopleImport(plan, gallery)
        all_taken(run, lambda picture: taken(1))
    assert run.report().pictures == 0
    assert [one.reason for one in run.report().skipped] == ["This picture is already there."]
    assert len(gallery.samples(gallery.people()[0].id)) == 1


def test_cancelling_keeps_whole_people_only(files, gallery):
    plan = planned([files("Ada/1.jpg", "Grace/1.jpg", "Grace/2.jpg", "Zoe/1.jpg")])
    run = PeopleImport(plan, gallery)
    for _ in range(2):
        run.keep(taken(1))
    run.cancel()
    assert run.picture is None
    assert run.report().cancelled
    assert [person.name for person in gallery.people()] == ["Ada"]


def test_undoing_leaves_the_gallery_as_it_was(files, gallery):
    known = gallery.add_person("Ada", [taken(7).sample])
    before = [one.id for one in gallery.samples(known.id)]
    run = PeopleImport(planned([files("Ada/1.jpg", "Grace/1.jpg")]), gallery)
    all_taken(run, lambda picture: taken(1))
    run.undo()
    assert gallery.people() == (known,)
    assert [one.id for one in gallery.samples(known.id)] == before


def test_a_newcomer_who_looks_like_somebody_else_is_told(files, gallery):
    likely = Candidate(IndexedPerson("1", "Countess Lovelace"), 0.71)
    run = PeopleImport(planned([files("Ada/1.jpg", "Ada/2.jpg")]), gallery)
    samples = iter((replace(taken(1), likely=likely), taken(2)))
    all_taken(run, lambda picture: next(samples))
    (alike,) = run.report().alike
    assert (alike.name, alike.other, alike.score) == ("Ada", "Countess Lovelace", 0.71)


@pytest.fixture
def nobody(watchlist):
    """The watchlist of an empty gallery."""
    templates = watchlist.templates
    empty = replace(templates, people=(), vectors=templates.vectors[:0])
    return replace(watchlist, templates=empty)


class SameScore:
    """A liveness model that gives every face one score."""

    def __init__(self, score):
        self._score = score

    def look(self, frame, faces, shifts=STILL_SHIFTS):
        crops = [CropEvidence("V2", one, 2.7, self._score, ()) for one in shifts]
        return tuple(LivenessLook(tuple(crops)) for _ in faces)


@pytest.mark.slow
def test_a_real_picture_becomes_a_sample_and_a_faceless_one_a_reason(tmp_path, engine, nobody):
    root = tmp_path / "people"
    root.mkdir()
    (root / "grace_hopper.jpg").write_bytes(resource("demo", "grace-hopper.jpg").read_bytes())
    Image.new("RGB", (200, 200), "gray").save(root / "nobody.png")
    plan = planned([root])
    limits = QualityLimits.load()
    found = take(plan.pictures[0], engine, limits, nobody)
    assert (found.sample.space, found.sample.origin) == (SPACE, "grace_hopper.jpg")
    assert found.sample.place == FILES
    assert found.likely is None
    with pytest.raises(InputProblem, match=r"No face was found in nobody\.png"):
        take(plan.pictures[1], engine, limits, nobody)


@pytest.mark.parametrize(
    ("score", "problem"), [(0.01, NotLive), (None, LivenessUnavailable), (0.99, NotLive)]
)
def test_where_enrollment_requires_life_no_picture_can_show_it(
    tmp_path, engine, nobody, score, problem
):
    """A folder is no way around what ``facegui enroll`` asks of every picture."""
    file = tmp_path / "grace_hopper.jpg"
    file.write_bytes(resource("demo", "grace-hopper.jpg").read_bytes())
    model = None if score is None else SameScore(score)
    required = LivenessPolicy(enrollment=LivenessMode.REQUIRED)
    watch = LivenessWatch(model, LivenessCalibration.load(), required)
    (picture,) = planned([file]).pictures
    with pytest.raises(problem):
        take(picture, engine, QualityLimits.load(), nobody, liveness=watch)

"""Evaluating a folder of people: sensible answers for large and small ones, and a report."""

import csv
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from facegui.commands.evaluate import looks as evaluate_looks
from facegui.paths import resource

HOPPER = resource("demo", "grace-hopper.jpg")


@pytest.fixture
def folder(scene, tmp_path):
    """Make a folder from names and the seconds of the clip they are seen at; 0 is the portrait."""

    def make(**people):
        root = tmp_path / "people"
        for name, seconds in people.items():
            (root / name).mkdir(parents=True)
            for number, second in enumerate(seconds):
                source = scene(second) if second else HOPPER
                shutil.copy(source, root / name / f"{number}{source.suffix}")
        return root

    return make


@pytest.fixture
def two(folder):
    return folder(Hopper=(0, 2.0, 3.0), Collins=(10.0, 11.0))


def test_both_tests_come_from_one_folder(facegui, two):
    report = facegui("evaluate", "folders", two, "--json").document
    assert report["summary"] == "2 people with 5 pictures, 2 with more than one"
    assert report["similarity"] == "cosine"
    assert report["verification"]["pairs"] == 5
    assert report["verification"]["auc"] == 1
    assert report["identification"]["rank1"] == 1
    assert any("cannot support a claim" in one for one in report["verification"]["unsupported"])
    assert report["verification"]["basis"][0].startswith("Threshold 0.30")


@pytest.mark.parametrize("name", ["squared-distance", "logistic", "chi-square"])
def test_every_similarity_tells_the_two_apart_at_its_own_threshold(facegui, two, name):
    report = facegui("evaluate", "folders", two, "--similarity", name, "--json").document
    assert report["similarity"] == name
    assert (report["identification"]["fpir"], report["identification"]["fnir"]) == (0, 0)
    other = facegui("evaluate", "folders", two, "--json").document
    assert other["similarity"] == "cosine"
    assert report["identification"]["threshold"] != other["identification"]["threshold"]


def test_similarities_are_shown_side_by_side(facegui, two):
    ran = facegui("evaluate", "folders", two, "--similarity", "all")
    assert ran.status == 0
    assert "cosine  squared-distance" in ran.out
    assert "logistic" in ran.out
    assert "chi-square" in ran.out
    assert "too few to tell which function is better" in ran.out


def test_one_person_cannot_tell_anything_of_strangers(facegui, folder):
    report = facegui("evaluate", "folders", folder(Hopper=(0, 2.0)), "--json").document
    assert report["identification"]["fpir"] is None
    assert report["identification"]["fnir"] == 0
    assert any("one person only" in note for note in report["notes"])


def test_without_second_pictures_nobody_can_be_missed(facegui, folder):
    report = facegui("evaluate", "folders", folder(Hopper=(0,), Collins=(10.0,)), "--json").document
    assert report["identification"]["fnir"] is None
    assert report["identification"]["fpir"] == 0
    assert any("second picture" in note for note in report["notes"])


def test_one_picture_is_told_as_nothing_to_compare(facegui, folder):
    ran = facegui("evaluate", "folders", folder(Hopper=(0,)))
    assert ran.status == 3
    assert "cannot be compared" in ran.problem


def test_pictures_without_any_face_are_errors_not_a_crash(facegui, tmp_path):
    for name in ("Ada", "Bo"):
        (tmp_path / "gray" / name).mkdir(parents=True)
        for number in range(2):
            pixels = np.full((120, 120, 3), 90 + number, np.uint8)
            Image.fromarray(pixels).save(tmp_path / "gray" / name / f"{number}.png")
    report = facegui("evaluate", "folders", tmp_path / "gray", "--json").document
    assert report["verification"]["failed_to_acquire"] == 4
    assert report["identification"]["fnir"] == 1


def test_files_that_cannot_be_read_are_counted_apart_from_people_not_recognized(facegui, two):
    (two / "Hopper" / "torn.jpg").write_bytes(HOPPER.read_bytes()[:9000])
    Image.new("RGB", (200, 200), "gray").save(two / "Collins" / "wall.png")
    report = facegui("evaluate", "folders", two, "--json").document
    assert report["unreadable"] == 1
    notes = " ".join(report["notes"])
    assert "No face was found in 1 of 7 pictures" in notes
    assert "1 of 7 pictures could not be read at all" in notes


def test_two_people_with_the_same_picture_are_told(facegui, two):
    shutil.copy(HOPPER, two / "Collins" / "hers.jpg")
    report = facegui("evaluate", "folders", two, "--json").document
    (note,) = [one for one in report["notes"] if "same picture" in one]
    assert note.startswith("Collins and Hopper have the same picture (")


def test_a_report_is_written_as_html_and_pdf(facegui, two, tmp_path):
    page, printed = tmp_path / "r.html", tmp_path / "r.pdf"
    assert facegui("evaluate", "folders", two, "--report", page).status == 0
    assert facegui("evaluate", "folders", two, "--report", printed).status == 0
    html = page.read_text()
    assert "facegui evaluate folders" in html
    assert "image/svg+xml" in html
    assert printed.read_bytes().startswith(b"%PDF")
    assert printed.read_bytes().rstrip().endswith(b"%%EOF")


def test_a_report_of_another_kind_is_refused_before_the_work(facegui, two, tmp_path):
    ran = facegui("evaluate", "folders", two, "--report", tmp_path / "r.docx")
    assert (ran.status, ".docx" in ran.problem) == (2, True)


def test_an_interrupted_run_goes_on_from_there(facegui, two, monkeypatch):
    looked: list[Path] = []
    look_at = evaluate_looks.look_at

    def interrupted(path, *rest):
        if len(looked) == 3:
            raise KeyboardInterrupt
        looked.append(path)
        return look_at(path, *rest)

    monkeypatch.setattr(evaluate_looks, "look_at", interrupted)
    ran = facegui("evaluate", "folders", two)
    assert (ran.status, "go on from there" in ran.err) == (130, True)

    again: list[Path] = []

    def counted(path, *rest):
        again.append(path)
        return look_at(path, *rest)

    monkeypatch.setattr(evaluate_looks, "look_at", counted)
    assert facegui("evaluate", "folders", two).status == 0
    assert len(again) == 2
    assert not set(again) & set(looked)


def test_health_says_what_to_do_about_two_of_one_person(facegui, hopper_enrolled, scene):
    assert facegui("people", "health", "--json").document["findings"] == []
    assert facegui("enroll", "Amazing Grace", scene(3.0), "--force", "--json").status in (0, 2)
    report = facegui("people", "health", "--json").document
    names = {one["name"] for one in report["findings"][0]["people"]}
    assert report["findings"][0]["problem"] == "same_person"
    assert names == {"Grace Hopper", "Amazing Grace"}
    assert "Merge them" in facegui("people", "health").out


def test_the_health_of_an_empty_gallery_is_looked_at_too(facegui):
    report = facegui("people", "health", "--json")
    assert report.status == 0
    assert (report.document["people"], report.document["findings"]) == (0, [])


def test_every_verdict_says_where_its_threshold_comes_from(facegui, hopper_enrolled, scene):
    # Of one person enrolled nothing is known of the place: more is asked than of two pictures.
    claim = ["verify", "Grace Hopper", HOPPER]
    for words, usual in ((["identify", HOPPER], "0.54"), (claim, "0.57")):
        document = facegui(*words, "--json").document
        assert document["basis"][0].startswith(f"Threshold {usual}")
        assert document["basis"][1].startswith("It is not known yet whether this holds here")
        face = document["faces"][0] if "faces" in document else document
        told = face["explanation"]
        # With glasses under a cap, in both pictures.
        assert told["threshold"][0].startswith("Needs 0.57, so that at most 1 in ")
        assert (told["sample"]["number"], told["sample"]["of"]) == (1, 1)
        assert told["would_change"][0].endswith("to spare.")
    compared = facegui("compare", HOPPER, scene(3.0), "--json").document
    assert compared["basis"][0].startswith("Threshold 0.30")
    assert compared["probability"] == {"value": pytest.approx(1, abs=0.001), "prior": 0.5}
    assert "if 50 in 100 such claims are true" in facegui("compare", HOPPER, scene(10.0)).out


def test_the_figures_are_written_as_a_table(facegui, two, tmp_path):
    file = tmp_path / "figures.csv"
    report = facegui("evaluate", "folders", two, "--csv", file, "--json").document
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = {name: rest for name, *rest in csv.reader(opened)}
    search = report["identification"]
    assert rows["identification.fnir"] == [
        str(one) for one in (search["fnir"], *search["intervals"]["fnir"])
    ]
    nowhere = tmp_path / "missing" / "figures.csv"
    assert facegui("evaluate", "folders", two, "--csv", nowhere).status == 2

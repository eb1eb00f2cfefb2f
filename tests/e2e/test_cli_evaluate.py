"""Evaluating from the command line, on a protocol small enough to know the answers."""

import shutil

import numpy as np
import pytest
from PIL import Image

from facegui.commands.evaluate import looks as evaluate_looks
from facegui.evaluation.marks import mark
from facegui.evaluation.protocols import Portrayal
from facegui.paths import resource

HOPPER = resource("demo", "grace-hopper.jpg")


@pytest.fixture(scope="module")
def people(scene, tmp_path_factory):
    """Make a folder with three pictures each of Hopper and Collins, and one without a face."""
    folder = tmp_path_factory.mktemp("people")
    sources = {"Hopper": (HOPPER, scene(2.0), scene(3.0)), "Collins": (scene(10.0), scene(11.0))}
    for person, pictures in sources.items():
        (folder / person).mkdir()
        for number, picture in enumerate(pictures, start=1):
            name = f"{person}_{number:04d}{picture.suffix}"
            shutil.copy(picture, folder / person / name)
    Image.fromarray(np.full((200, 200, 3), 90, np.uint8)).save(
        folder / "Collins" / "Collins_0003.png"
    )
    return folder


def test_verification_counts_a_missing_face_as_an_error(facegui, people, tmp_path):
    pairs = tmp_path / "pairs.txt"
    fold = ["Hopper\t1\t2", "Collins\t1\t2", "Hopper\t1\tCollins\t1", "Hopper\t2\tCollins\t2"]
    other = ["Hopper\t1\t3", "Hopper\t2\t3", "Hopper\t3\tCollins\t1", "Hopper\t3\tCollins\t3"]
    pairs.write_text("\n".join(["2\t2", *fold, *other]) + "\n")
    ran = facegui("evaluate", "verification", "--images", people, "--pairs", pairs, "--json")
    report = ran.document
    assert ran.status == 0
    assert (report["pairs"], report["failed_to_acquire"]) == (8, 1)
    assert report["accuracy_mean"] == pytest.approx(7 / 8)
    assert report["auc"] == 1
    assert report["fnmr_at_fmr"]["1e-2"] == 0
    assert "Pictures: 6 of 6" in ran.err


def protocol(tmp_path, *rows):
    file = tmp_path / "protocol.csv"
    file.write_text("\n".join(["role,person,image", *rows]) + "\n")
    return file


def test_identification_is_measured_at_the_program_s_own_threshold(facegui, people, tmp_path):
    file = protocol(
        tmp_path,
        "gallery,Hopper,Hopper_0001.jpg",
        "mated_probe,Hopper,Hopper_0002.png",
        "mated_probe,Hopper,Hopper_0003.png",
        "nonmated_probe,Collins,Collins_0001.png",
        "nonmated_probe,Collins,Collins_0002.png",
        "nonmated_probe,Collins,Collins_0003.png",
    )
    words = ["evaluate", "identification", "--images", people, "--protocol", file]
    report = facegui(*words, "--json").document
    assert (report["gallery_size"], report["failed_to_acquire"]) == (1, 1)
    assert (report["fpir"], report["fnir"], report["rank1"]) == (0, 0, 1)
    assert report["goal_fpir"] == pytest.approx(1 / 200)
    assert report["decisions"] == {
        "mated": {"match": 2},
        "nonmated": {"no_face": 1, "not_recognized": 2},
    }
    lenient = facegui(*words, "--strictness", "lenient", "--json").document
    assert lenient["threshold"] < report["threshold"]
    assert facegui(*words, "--goal-fpir", "0.3", "--json").document["goal_fpir"] == 0.3
    assert "FNIR at FPIR 1e-2" in facegui(*words).out


def test_figures_of_a_search_are_those_of_names_given_beside_lookalikes(facegui, people, tmp_path):
    """Hopper enrolled twice: no score can tell which of the two it is, so no name is given."""
    shutil.copytree(people, tmp_path / "people")
    (tmp_path / "people" / "Twin").mkdir()
    shutil.copy(HOPPER, tmp_path / "people" / "Twin" / "Twin_0001.jpg")
    file = protocol(
        tmp_path,
        "gallery,Hopper,Hopper_0001.jpg",
        "gallery,Twin,Twin_0001.jpg",
        "mated_probe,Hopper,Hopper_0002.png",
        "nonmated_probe,Collins,Collins_0001.png",
    )
    words = ["evaluate", "identification", "--images", tmp_path / "people", "--protocol", file]
    report = facegui(*words, "--json").document
    assert (report["fpir"], report["fnir"]) == (0, 1)
    assert report["decisions"]["mated"] == {"unsure": 1}
    assert {one["beside"] for one in report["raised"]} == {"Hopper", "Twin"}
    assert report["raised"][0]["threshold"] > report["threshold"]
    assert "raised for 2 of 2 people" in facegui(*words).out


def test_reports_of_both_protocols_say_how_to_make_them_again(facegui, people, tmp_path):
    pairs = tmp_path / "pairs.txt"
    pairs.write_text("1\t1\nHopper\t1\t2\nHopper\t1\tCollins\t1\n")
    file = protocol(
        tmp_path,
        "gallery,Hopper,Hopper_0001.jpg",
        "mated_probe,Hopper,Hopper_0002.png",
        "nonmated_probe,Collins,Collins_0001.png",
    )
    page, printed = tmp_path / "r.html", tmp_path / "r.pdf"
    ran = facegui("evaluate", "verification", "--images", people, "--pairs", pairs,
                  "--report", page)  # fmt: skip
    assert ran.status == 0
    html = page.read_text()
    assert "Is it them? (1:1)" in html
    assert f"facegui evaluate verification --images {people} --pairs {pairs}" in html
    assert "--strictness balanced --encoder mobilefacenet" in html
    ran = facegui("evaluate", "identification", "--images", people, "--protocol", file,
                  "--report", printed)  # fmt: skip
    assert ran.status == 0
    assert printed.read_bytes().startswith(b"%PDF")


def test_a_report_into_no_folder_is_refused_before_the_work(facegui, people, tmp_path):
    file = protocol(tmp_path, "gallery,Hopper,Hopper_0001.jpg", "mated_probe,Hopper,x.jpg")
    ran = facegui("evaluate", "identification", "--images", people, "--protocol", file,
                  "--report", tmp_path / "none" / "r.html")  # fmt: skip
    assert (ran.status, "There is no folder" in ran.problem) == (2, True)


def test_what_was_looked_at_is_kept_until_it_is_to_be_forgotten(
    facegui, people, tmp_path, monkeypatch
):
    pairs = tmp_path / "pairs.txt"
    pairs.write_text("1\t1\nHopper\t1\t2\nHopper\t1\tCollins\t1\n")
    looked: list[object] = []
    look_at = evaluate_looks.look_at

    def counted(path, *rest):
        looked.append(path)
        return look_at(path, *rest)

    monkeypatch.setattr(evaluate_looks, "look_at", counted)
    words = ["evaluate", "verification", "--images", people, "--pairs", pairs, "--json"]
    first = facegui(*words).document
    assert len(looked) == 3
    assert facegui(*words).document == first
    assert len(looked) == 3
    assert facegui("evaluate", "forget", "--json").document == {"forgotten": 1}
    assert facegui("evaluate", "forget", "--json").document == {"forgotten": 0}
    facegui(*words)
    assert len(looked) == 6


def test_a_wrong_label_is_told_marked_and_left_out_of_second_figures(facegui, people, tmp_path):
    """Collins also stands under the name of Ada, who is a stranger in this test."""
    shutil.copytree(people, tmp_path / "people")
    (tmp_path / "people" / "Ada, Jr").mkdir()
    shutil.copy(people / "Collins" / "Collins_0002.png", tmp_path / "people" / "Ada, Jr" / "a.png")
    file = protocol(
        tmp_path,
        "gallery,Hopper,Hopper_0001.jpg",
        "gallery,Collins,Collins_0001.png",
        "mated_probe,Hopper,Hopper_0002.png",
        'nonmated_probe,"Ada, Jr",a.png',
    )
    images = tmp_path / "people"
    words = ["evaluate", "identification", "--images", images, "--protocol", file]
    said = facegui(*words).out
    (line,) = [one.split("    ")[0].strip() for one in said.splitlines() if "a.png    " in one]
    assert line == '"Ada, Jr",a.png'
    assert "look like one person" in said
    assert "add --marked FILE.csv" in said

    marked = tmp_path / "marked.csv"
    marked.write_text(f"person,picture\n{line}\nHopper,Hopper_0003.png\n")
    ran = facegui(*words, "--marked", marked, "--json")
    assert "1 of the 2 pictures in marked.csv is not used by this test." in ran.err
    assert ran.document["fpir"] == 1
    assert ran.document["marked"] == [
        {"person": "Ada, Jr", "picture": str(images / "Ada, Jr" / "a.png")}
    ]
    assert ran.document["mistakes"][0]["label"]["doubt"] == "two_names"
    without = ran.document["without_marked"]["identification"]
    assert (without["nonmated_probes"], without["fpir"], without["fnir"]) == (0, None, 0)
    page = tmp_path / "r.html"
    said = facegui(*words, "--marked", marked, "--report", page).out
    assert "With and without the 1 picture marked as wrongly labeled" in said
    assert f"--marked {marked}" in page.read_text()


def test_pictures_marked_in_the_window_count_on_the_command_line(
    facegui, data_dir, people, tmp_path
):
    pairs = tmp_path / "pairs.txt"
    pairs.write_text("1\t1\nHopper\t1\t2\nHopper\t1\tCollins\t1\n")
    words = ["evaluate", "verification", "--images", people, "--pairs", pairs, "--json"]
    assert facegui(*words).document["without_marked"] is None
    shown = Portrayal("Collins", people / "Collins" / "Collins_0001.png")
    mark(data_dir, people, shown, wrong=True)
    report = facegui(*words).document
    assert (report["pairs"], report["marked"][0]["person"]) == (2, "Collins")
    assert report["without_marked"]["verification"]["pairs"] == 1
    assert facegui("evaluate", "forget").out == "What was kept has been deleted.\n"
    assert facegui(*words).document["marked"] == report["marked"]
    gone = facegui("evaluate", "forget", "--marks", "--json").document
    assert gone == {"forgotten": 1, "marks": True}
    assert facegui(*words).document["without_marked"] is None


def test_several_gallery_pictures_of_a_person_are_one_template(facegui, people, tmp_path):
    file = protocol(
        tmp_path,
        "gallery,Hopper,Hopper_0001.jpg",
        "gallery,Collins,Collins_0001.png",
        "gallery,Hopper,Hopper_0002.png",
        "gallery,Collins,Collins_0003.png",
        "mated_probe,Hopper,Hopper_0003.png",
        "mated_probe,Collins,Collins_0002.png",
    )
    words = ["evaluate", "identification", "--images", people, "--protocol", file, "--json"]
    report = facegui(*words).document
    assert (report["gallery_size"], report["rank1"], report["fnir"]) == (2, 1, 0)
    assert (report["failed_to_acquire"], report["failed_enrollments"]) == (1, 0)


def test_a_protocol_that_does_not_fit_the_folder_is_told(facegui, people, tmp_path):
    file = protocol(tmp_path, "gallery,Hopper,Hopper_0009.jpg", "mated_probe,Hopper,x.jpg")
    ran = facegui("evaluate", "identification", "--images", people, "--protocol", file)
    assert (ran.status, "are not in the folder" in ran.problem) == (3, True)

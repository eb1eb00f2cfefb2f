"""Pictures judged to stand under a wrong name: kept by content, left out of second figures."""

import json
from pathlib import Path

import pytest

from facegui.errors import FaceGuiError, InputProblem
from facegui.evaluation.marks import (
    forget_marks,
    mark,
    marked_in,
    plan_without,
    read_marked,
    row_of,
)
from facegui.evaluation.plans import EvaluationPlan
from facegui.evaluation.protocols import IdentificationProtocol, Pair, Portrayal
from facegui.text import say


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pictures each of two people; a file's content is its name."""
    root = tmp_path / "people"
    for person in ("Ada", "Bo"):
        (root / person).mkdir(parents=True)
        for number in (1, 2):
            (root / person / f"{number}.jpg").write_text(f"{person} {number}")
    return root


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


def shown(folder: Path) -> list[Portrayal]:
    return [Portrayal(path.parent.name, path) for path in sorted(folder.glob("*/*"))]


def test_a_mark_is_kept_and_taken_back(folder: Path, data_dir: Path) -> None:
    first, second, *_ = shown(folder)
    mark(data_dir, folder, first, wrong=True)
    mark(data_dir, folder, first, wrong=True)
    mark(data_dir, folder, second, wrong=True)
    assert marked_in(data_dir, folder, shown(folder)) == (first, second)
    mark(data_dir, folder, first, wrong=False)
    assert marked_in(data_dir, folder, shown(folder)) == (second,)
    assert [path.name for path in (data_dir / "evaluation").iterdir()] == ["marks.json"]


def test_a_mark_follows_the_content_not_the_name(folder: Path, data_dir: Path) -> None:
    ada = folder / "Ada"
    mark(data_dir, folder, Portrayal("Ada", ada / "1.jpg"), wrong=True)
    (ada / "1.jpg").rename(ada / "9.jpg")
    (ada / "2.jpg").rename(ada / "1.jpg")
    assert marked_in(data_dir, folder, shown(folder)) == (Portrayal("Ada", ada / "9.jpg"),)


def test_a_picture_put_right_is_marked_no_more(folder: Path, data_dir: Path) -> None:
    mark(data_dir, folder, Portrayal("Ada", folder / "Ada" / "1.jpg"), wrong=True)
    (folder / "Ada" / "1.jpg").rename(folder / "Bo" / "3.jpg")
    assert marked_in(data_dir, folder, shown(folder)) == ()


def test_folders_do_not_share_marks(folder: Path, data_dir: Path, tmp_path: Path) -> None:
    other = tmp_path / "others"
    folder.rename(other)
    first = shown(other)[0]
    mark(data_dir, other, first, wrong=True)
    assert marked_in(data_dir, folder, [first]) == ()
    assert marked_in(data_dir, other / "." / "Ada" / "..", [first]) == (first,)


def test_pictures_that_are_gone_are_passed_over_or_told(folder: Path, data_dir: Path) -> None:
    first = shown(folder)[0]
    mark(data_dir, folder, first, wrong=True)
    first.picture.unlink()
    assert marked_in(data_dir, folder, [first]) == ()
    with pytest.raises(FaceGuiError, match="cannot be read any more"):
        mark(data_dir, folder, first, wrong=False)


@pytest.mark.parametrize("content", ["{]", "[]", '{"format": 2, "folders": {}}', '{"format": 1}',
                                     '{"format": 1, "folders": {"/a": [{"person": "x"}]}}',
                                     '{"format": 1, "folders": {"/a": 3}}'])  # fmt: skip
def test_a_damaged_file_is_told_and_not_written_over(
    folder: Path, data_dir: Path, content: str
) -> None:
    file = data_dir / "evaluation" / "marks.json"
    file.parent.mkdir(parents=True)
    file.write_text(content)
    first = shown(folder)[0]
    with pytest.raises(FaceGuiError, match=r"marks\.json cannot be read"):
        marked_in(data_dir, folder, [first])
    with pytest.raises(FaceGuiError, match=r"marks\.json cannot be read"):
        mark(data_dir, folder, first, wrong=True)
    assert file.read_text() == content
    assert forget_marks(data_dir)
    assert not forget_marks(data_dir)
    assert marked_in(data_dir, folder, [first]) == ()


def test_a_disk_that_refuses_keeps_the_marks_there_were(
    folder: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_ = shown(folder)
    mark(data_dir, folder, first, wrong=True)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("facegui.atomic.os.fsync", full)
    with pytest.raises(FaceGuiError, match="No space left"):
        mark(data_dir, folder, second, wrong=True)
    assert marked_in(data_dir, folder, shown(folder)) == (first,)
    assert [path.name for path in (data_dir / "evaluation").iterdir()] == ["marks.json"]


def test_the_file_of_marks_is_for_its_owner_only(folder: Path, data_dir: Path) -> None:
    mark(data_dir, folder, shown(folder)[0], wrong=True)
    file = data_dir / "evaluation" / "marks.json"
    assert file.stat().st_mode & 0o777 == 0o600
    assert json.loads(file.read_text())["folders"][str(folder)][0]["picture"] == "1.jpg"


def test_a_list_of_marked_pictures_is_read(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "marked.csv"
    file.write_text("person,picture,why\nAda,1.jpg,it is Bo\nBo,Bo/2.jpg,\n\nAda,1.jpg,again\n")
    assert read_marked(file, folder) == (
        Portrayal("Ada", folder / "Ada" / "1.jpg"),
        Portrayal("Bo", folder / "Bo" / "2.jpg"),
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("who,picture\nAda,1.jpg\n", "line 1: the line does not name the columns"),
        ("person,picture\nAda\n", "line 2: the line has 1 field"),
        ("person,picture\nAda,\n", "line 2: the line has an empty field"),
        ("person,picture\nAda,7.jpg\n", "is not in the folder"),
    ],
)
def test_a_list_that_cannot_be_used_is_told(
    folder: Path, tmp_path: Path, content: str, told: str
) -> None:
    file = tmp_path / "marked.csv"
    file.write_text(content)
    with pytest.raises(InputProblem, match=told):
        read_marked(file, folder)


def test_what_is_written_for_a_list_is_read_again(folder: Path, tmp_path: Path) -> None:
    deep = folder / "more" / "x.jpg"
    deep.parent.mkdir()
    deep.write_text("x")
    portrayals = [*shown(folder)[:4], Portrayal("Ada", deep)]
    rows = [",".join(row_of(one, folder)) for one in portrayals]
    file = tmp_path / "marked.csv"
    file.write_text("\n".join(["person,picture", *rows]))
    assert read_marked(file, folder) == tuple(portrayals)


def path(name: str) -> Path:
    return Path(f"{name}.jpg")


def test_a_plan_without_marked_pictures_is_otherwise_the_same() -> None:
    protocol = IdentificationProtocol(
        (Portrayal("a", path("a1")), Portrayal("b", path("b1"))),
        (Portrayal("a", path("a2")), Portrayal("b", path("b2")), Portrayal("b", path("b3"))),
        (Portrayal("x", path("x1")), Portrayal("y", path("y1"))),
    )
    pairs = (
        Pair(0, path("a1"), path("a2"), "a", "a"),
        Pair(0, path("a1"), path("b1"), "a", "b"),
        Pair(1, path("b1"), path("b2"), "b", "b"),
    )
    plan = EvaluationPlan(say("Two people"), pairs, 2, protocol, (say("A note."),))
    left = plan_without(plan, [Portrayal("a", path("a1")), Portrayal("x", path("x1"))])
    assert left.pairs == pairs[2:]
    assert left.protocol == IdentificationProtocol(
        (Portrayal("b", path("b1")),),
        # Whoever is not enrolled any more is neither looked for nor made a stranger.
        (Portrayal("b", path("b2")), Portrayal("b", path("b3"))),
        (Portrayal("y", path("y1")),),
    )
    assert (left.summary, left.folds, left.notes) == (plan.summary, plan.folds, plan.notes)
    assert plan_without(plan, plan.portrayals).protocol is None
    assert {one.picture for one in plan.portrayals} == {*protocol.pictures}

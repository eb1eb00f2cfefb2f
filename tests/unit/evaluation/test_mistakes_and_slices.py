"""The errors of a test are found, sorted by what matters, and counted where they happen."""

from pathlib import Path

import numpy as np
import pytest

from facegui.evaluation.labels import LabelDoubt, Levels
from facegui.evaluation.mistakes import (
    Kind,
    mistakes_of_pairs,
    mistakes_of_search,
    with_labels,
)
from facegui.evaluation.openset import named
from facegui.evaluation.protocols import IdentificationProtocol, Pair, Portrayal
from facegui.evaluation.slices import slices, worst_people


def path(name: str) -> Path:
    return Path(f"{name}.jpg")


PAIRS = [
    Pair(0, path("a1"), path("a2"), "a", "a"),
    Pair(0, path("a1"), path("a3"), "a", "a"),
    Pair(0, path("b1"), path("b2"), "b", "b"),
    Pair(0, path("c1"), path("c2"), "c", "c"),
    Pair(0, path("a1"), path("b1"), "a", "b"),
    Pair(0, path("b1"), path("c1"), "b", "c"),
]
SCORES = np.array([0.9, 0.2, 0.45, -np.inf, 0.7, 0.1], np.float32)


def test_mistakes_of_pairs_worst_first() -> None:
    found = mistakes_of_pairs(PAIRS, SCORES, 0.5)
    assert [(one.kind, one.first_person, one.second_person) for one in found] == [
        (Kind.FALSE_MATCH, "a", "b"),
        (Kind.MISSED, "a", "a"),
        (Kind.MISSED, "b", "b"),
        (Kind.NO_FACE, "c", "c"),
    ]
    assert [one.excess for one in found[:3]] == pytest.approx([0.2, 0.3, 0.05])
    assert found[0].words == "a and b taken for one person (0.70)."
    assert len(mistakes_of_pairs(PAIRS, SCORES, 0.5, most=1)) == 1


def test_mistakes_of_a_search() -> None:
    protocol = IdentificationProtocol(
        (Portrayal("a", path("a1")), Portrayal("b", path("b1"))),
        tuple(Portrayal("a", path(f"a{at}")) for at in (2, 3, 4, 5)),
        (Portrayal("x", path("x1")), Portrayal("y", path("y1"))),
    )
    nothing = -np.inf
    scores = np.array(
        [[0.9, 0.1], [0.3, 0.2], [0.4, 0.6], [nothing, nothing], [0.1, 0.8], [0.2, 0.3]],
        np.float32,
    )
    found = mistakes_of_search(protocol, scores, 0.5, named(scores, 0.5))
    assert [(one.kind, one.first.name, one.second.name) for one in found] == [
        (Kind.STRANGER_NAMED, "x1.jpg", "b1.jpg"),
        (Kind.WRONG_NAME, "a4.jpg", "b1.jpg"),
        (Kind.MISSED, "a3.jpg", "a1.jpg"),
        (Kind.NO_FACE, "a5.jpg", "a1.jpg"),
    ]
    assert found[0].words == "x, not enrolled, called b (0.80)."


def test_a_mistake_names_the_more_doubtful_of_its_pictures() -> None:
    """c2 is one of b; all others are right. c1 and c3 fit each other."""
    shown = [Portrayal(name[0], path(name)) for name in ("b1", "b2", "c1", "c2", "c3")]
    scores = np.full((5, 5), 0.1)
    for one, two, score in ((0, 1, 0.7), (3, 0, 0.8), (3, 1, 0.75), (2, 4, 0.8)):
        scores[one, two] = scores[two, one] = score
    pairs = [
        Pair(0, path("c1"), path("c2"), "c", "c"),
        Pair(0, path("c2"), path("b1"), "c", "b"),
        Pair(0, path("b2"), path("b9"), "b", "b"),
    ]
    found = mistakes_of_pairs(pairs, np.array([0.1, 0.8, -np.inf]), 0.5)
    levels = Levels(fits=0.45, unlike=0.35, near=0.65, unreached=0.83)
    told = with_labels(found, shown, lambda rows: scores[list(rows)], levels)
    assert [one.kind for one in told] == [Kind.FALSE_MATCH, Kind.MISSED, Kind.NO_FACE]
    for one in told[:2]:
        assert one.label is not None
        assert one.label.shown == Portrayal("c", path("c2"))
        assert one.label.doubt is LabelDoubt.NEARER
        assert one.label.words == "c2.jpg is nearer to b (0.80) than to c (0.10)."
    assert told[2].label is None


def test_slices_count_pairs_in_which_either_face_is_in_the_condition() -> None:
    good = {"face_px": 100.0, "brightness": 130.0, "sharpness": 0.6, "turn": 0.05}
    values = {pair.first: good for pair in PAIRS} | {pair.second: good for pair in PAIRS}
    values[path("a3")] = {**good, "face_px": 40.0}
    values[path("b2")] = {**good, "turn": 0.4}
    values[path("c2")] = {}  # no face was found, so nothing was measured
    found = {one.title: one for one in slices(PAIRS, SCORES, 0.5, values)}
    assert found["All pairs"].pairs == 4
    assert found["All pairs"].fnmr.value == pytest.approx(3 / 4)
    assert found["Small faces (below 60 pixels)"].fnmr.value == 1
    assert found["Small faces (below 60 pixels)"].pairs == 1
    assert any(title.startswith("Faces turned away") for title in found)
    assert not any(title.startswith("Dark") for title in found)
    assert found["None of these"].pairs == 1
    assert found["None of these"].fnmr.value == 0


def test_who_is_missed_most_leaves_out_whom_one_pair_cannot_judge() -> None:
    (only,) = worst_people(PAIRS, SCORES, 0.5)
    assert (only.title, only.pairs, only.fnmr.value) == ("a", 2, 0.5)
    assert only.fnmr.interval is not None
    assert only.fnmr.interval.high > 0.9  # one person says little

"""The growing curve and the map of people: what they show and say."""

import numpy as np
import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from facegui.training.progress import EmbeddingMap
from facegui.ui.theme.theme import Theme
from facegui.ui.theme.tokens import DARK, LIGHT
from facegui.ui.train.map import TrainMap
from facegui.ui.widgets.curve import Curve


@pytest.fixture
def curve(qtbot: QtBot) -> Curve:
    made = Curve("Loss", lambda value: f"{value:.2f}", least=0.1)
    made.begin(10)
    made.resize(400, 170)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def people(qtbot: QtBot) -> TrainMap:
    made = TrainMap()
    made.resize(300, 300)
    qtbot.addWidget(made)
    return made


def a_map(turned: float, count: int = 3) -> EmbeddingMap:
    person = np.repeat(np.arange(count), 2)
    angle = person * 2 * np.pi / count + turned
    points = np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float32)
    return EmbeddingMap(tuple("abcdefgh"[:count]), points, person)


def colors(widget: Curve | TrainMap) -> set[str]:
    image = widget.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in places}


def test_a_curve_says_its_last_value(curve: Curve) -> None:
    curve.add(1, 0.5)
    curve.add(2, 0.25)
    assert curve.accessibleName() == "Loss: 0.25"
    assert curve.points == ((1, 0.5), (2, 0.25))


def test_what_is_no_number_is_left_out(curve: Curve) -> None:
    curve.add(1, float("nan"))
    curve.add(2, float("inf"))
    assert curve.points == ()


def test_a_new_run_begins_empty(curve: Curve) -> None:
    curve.add(1, 0.5, marked=True)
    curve.begin(10)
    assert (curve.points, curve.accessibleName()) == ((), "Loss")


def test_a_curve_is_drawn_in_the_colors_of_the_theme(curve: Curve, theme: Theme) -> None:
    curve.add(1, 0.5)
    curve.add(9, 0.5, marked=True)
    assert {LIGHT.accent, LIGHT.good} <= colors(curve)
    theme.choose("dark")
    assert {DARK.accent, DARK.good} <= colors(curve)


def test_a_map_moves_to_the_next_one(qtbot: QtBot, people: TrainMap) -> None:
    people.show()
    people.show_map(a_map(0.0))
    before = people.grab().toImage()
    people.show_map(a_map(1.0))
    assert people.grab().toImage() == before  # it begins where it was
    qtbot.waitUntil(lambda: people.grab().toImage() != before, timeout=5_000)


def test_a_map_of_other_pictures_is_shown_at_once(people: TrainMap) -> None:
    people.show_map(a_map(0.0))
    people.show_map(a_map(0.0, count=5))
    assert people.accessibleName() == "Map of 10 pictures of 5 people"
    people.clear()
    assert people.shown is None


def test_pictures_that_all_lie_in_one_point_are_drawn(people: TrainMap) -> None:
    flat = EmbeddingMap(("a",), np.zeros((2, 2), np.float32), np.zeros(2, np.intp))
    people.show_map(flat)
    assert LIGHT.accent in colors(people)


def test_a_long_name_leaves_room_for_the_figure(qtbot: QtBot) -> None:
    long = "Missed on validation people, where 1 in 100 false pairs pass"
    told = {}
    for name in (long, ""):
        curve = Curve(name, lambda value: f"{value:.2f} %", least=0.1)
        curve.begin(10)
        curve.resize(300, 170)
        qtbot.addWidget(curve)
        curve.add(1, 1.7)
        figure = QRect(curve.width() - 70, 0, 70, 24)
        told[name] = curve.grab(figure).toImage()
    assert told[long] == told[""]

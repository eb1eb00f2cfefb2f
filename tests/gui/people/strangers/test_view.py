"""Strangers on the People page: off until switched on, named with consent, split, asked, erased."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from facegui.gallery import Sighting, StoredPortrait
from facegui.gallery.types import Stranger, StrangerVisit
from facegui.matching.clusters import ClosePair
from facegui.tasks.enroll import sample_of_picture
from facegui.tasks.strangers.likeness import Doubts
from facegui.ui.link.controller import Controller
from facegui.ui.link.requests import STRANGERS
from facegui.ui.parts.enrolling import EnrollForm
from facegui.ui.people.page import PeoplePage
from facegui.ui.people.strangers.name_sheet import StrangerNameSheet
from facegui.ui.people.strangers.view import StrangersView
from facegui.ui.people.strangers.words import how_often
from facegui.ui.widgets.segments import Segments
from facegui.ui.widgets.tick import Tick

NOW = datetime.now(UTC)
DAY = timedelta(days=1)
Keep = Callable[..., int]


def unit(seed: int, size: int) -> np.ndarray:
    vector = np.random.default_rng(seed).normal(size=size).astype(np.float32)
    return vector / np.linalg.norm(vector)


def fill_in(form: EnrollForm, name: str, *, agreed: bool) -> None:
    form.findChildren(QLineEdit)[0].setText(name)
    form.findChildren(Tick)[0].setChecked(agreed)


@pytest.fixture
def keep(controller: Controller, engine, demo_picture) -> Keep:
    """Keep visits of somebody: Grace Hopper's picture, and looks of their own."""
    controller.change_settings(strangers=True)
    sample = sample_of_picture(demo_picture, engine, controller.workspace.limits).sample
    strangers, made = controller.gallery.strangers, iter(range(1, 999))

    def keep(looks: int = 0, *, into: int | None = None, ago: timedelta = DAY) -> int:
        id_ = f"{next(made):032x}"
        own = unit(looks, sample.embedding.size) if looks else sample.embedding
        ended = NOW - ago
        began = ended - timedelta(seconds=20)
        seen = StrangerVisit(id_, began, ended, "Door", sample.space, own.copy(), sample.quality)
        portrait = StoredPortrait(id_, sample.jpeg, sample.landmarks)
        controller.gallery.history.keep(Sighting(id_, None, began, ended, "not_recognized", 0.4))
        return strangers.keep(seen, portrait, into)

    return keep


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> PeoplePage:
    made = PeoplePage(controller)
    qtbot.addWidget(made)
    made.resize(936, 600)
    made.show()
    made.shown()
    return made


def view_of(page: PeoplePage) -> StrangersView:
    page.asked(STRANGERS)
    found = page.view
    assert isinstance(found, StrangersView)
    return found


def press(within, words: str, qtbot: QtBot) -> None:
    button = next(one for one in within.findChildren(QPushButton) if one.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_speaks_of_strangers_until_it_is_switched_on(page, controller):
    choice = page.choice()
    assert isinstance(choice, Segments)
    assert choice.isHidden()
    controller.change_settings(strangers=True)
    assert not choice.isHidden()


def test_switched_off_everything_kept_is_erased(page, controller, keep):
    keep()
    controller.change_settings(strangers=False)
    assert controller.gallery.strangers.all() == ()


def test_a_card_says_who_came_how_often_and_when_it_is_erased(page, keep):
    number = keep(1, ago=2 * DAY)
    keep(1, into=number)
    keep(2, ago=6 * DAY)
    first, second = view_of(page).cards
    texts = {text for card in (first,) for text in texts_of(card)}
    assert {f"Unknown {number}", "erased in 6 days", "Name…", "Not the same"} <= texts
    assert f"Seen 2 times since {(NOW - 2 * DAY).astimezone():%A}" in texts
    assert "erased tomorrow" in texts_of(second)
    assert "Seen once" in texts_of(second)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((0, 0), "Seen 2 times today"),
        ((3, 0), "Seen 2 times since Monday"),
        ((3, 3), "Seen 2 times on Monday"),
        ((6, 0), "Seen 2 times since Friday"),
        ((7, 0), "Seen 2 times since 7 May"),
        ((7, 7), "Seen 2 times on 7 May"),
    ],
)
def test_a_day_of_this_week_is_called_by_its_weekday(days: tuple[int, int], words: str):
    today = datetime(2026, 5, 14, 12).astimezone()  # a Thursday
    visits = tuple(
        StrangerVisit(str(ago), today - ago * DAY, today - ago * DAY, "Door", "s", unit(1, 4))
        for ago in days
    )
    assert how_often(Stranger(1, visits), today.date()) == words


def test_a_card_calls_a_camera_as_the_user_does(page, controller, keep):
    keep()
    assert view_of(page).cards
    assert any(text.endswith(" at Door") for text in texts_of(view_of(page).cards[0]))
    front = controller.source.front
    front.name, front.place = "Staff entrance", "Door"
    controller.strangers.changed.emit()
    assert any(text.endswith(" at Staff entrance") for text in texts_of(view_of(page).cards[0]))


def test_the_faces_of_somebody_else_are_picked_and_stay_somebody_else_s(
    page, controller, keep, qtbot
):
    number = keep(1, ago=2 * DAY)
    keep(1, into=number)
    (card,) = view_of(page).cards
    press(card, "Not the same", qtbot)
    assert card.faces[0].hasFocus() or card.faces[0].isEnabled()
    split = next(one for one in card.findChildren(QPushButton) if one.text() == "Split off 0")
    assert not split.isEnabled()
    qtbot.keyClick(card.faces[1], Qt.Key.Key_Space)
    assert split.text() == "Split off 1"
    qtbot.mouseClick(split, Qt.MouseButton.LeftButton)
    one, other = controller.gallery.strangers.all()
    assert {len(one.visits), len(other.visits)} == {1}
    assert one.apart == {other.number}
    assert len(view_of(page).cards) == 2


def test_a_name_needs_consent_and_takes_all_visits_along_and_can_be_undone(
    page, controller, keep, qtbot
):
    number = keep(ago=2 * DAY)
    keep(into=number)
    others = keep(2)
    card = next(one for one in view_of(page).cards if one.stranger.number == number)
    press(card, "Name…", qtbot)
    sheet = page.view
    assert isinstance(sheet, StrangerNameSheet)
    assert sheet.title == f"Who is Unknown {number}?"
    fill_in(sheet.form, "Grace Hopper", agreed=False)
    sheet.form.submit()
    assert controller.gallery.people() == ()
    fill_in(sheet.form, "Grace Hopper", agreed=True)
    sheet.form.submit()
    qtbot.waitUntil(lambda: bool(controller.gallery.people()), timeout=20_000)
    (grace,) = controller.gallery.people()
    assert grace.consent is not None
    assert len(controller.gallery.samples(grace.id)) == 2
    assert len(controller.gallery.history.of_person(grace.id)) == 2
    assert [one.number for one in controller.gallery.strangers.all()] == [others]
    controller.changes.undo()
    assert controller.gallery.people() == ()
    assert {one.number for one in controller.gallery.strangers.all()} == {number, others}
    entries = [one for rows in controller.gallery.history.pages() for one in rows]
    assert [one.person_id for one in entries] == [None] * 3


def test_a_name_that_is_taken_is_asked_about_first(page, controller, keep, qtbot, hopper):
    number = keep(5)
    press(view_of(page).cards[0], "Name…", qtbot)
    sheet = page.view
    fill_in(sheet.form, "Grace Hopper", agreed=True)
    sheet.form.submit()
    qtbot.waitUntil(lambda: bool(sheet.form.told), timeout=20_000)
    assert controller.gallery.strangers.find(number)
    assert len(controller.gallery.samples(hopper)) == 1
    sheet.form.submit()
    assert len(controller.gallery.samples(hopper)) == 2
    assert controller.gallery.strangers.all() == ()


def test_one_is_erased_with_a_way_back_and_all_after_a_question(page, controller, keep, qtbot):
    one, other = keep(1), keep(2, ago=2 * DAY)
    view = view_of(page)
    press(view.cards[0], "Erase", qtbot)
    assert [left.number for left in controller.gallery.strangers.all()] == [other]
    controller.changes.undo()
    assert [left.number for left in controller.gallery.strangers.all()] == [one, other]
    view.erase_all()
    assert view.confirm.question == "Erase everything kept of unknown people?"
    press(view.confirm, "Erase all", qtbot)
    assert controller.gallery.strangers.all() == ()
    assert view.cards == []


def test_a_doubtful_pair_is_asked_about_until_it_is_answered(page, controller, keep, qtbot):
    likeness = controller.workspace.stranger_likeness(controller.watchlist)
    needs = likeness.needs("Door")
    one, other = keep(1), keep(2)
    view = view_of(page)
    assert view.band.question == ""
    doubts = likeness.doubts(controller.gallery.strangers.all())
    assert doubts.pairs == ()
    assert doubts.needs == pytest.approx(needs)
    pair = ClosePair(one, other, needs - 0.02)
    view.take(controller.gallery.strangers.all(), Doubts((pair,), needs))
    assert view.band.question == f"Unknown {one} and Unknown {other} may be one person."
    press(view.band, "Two people", qtbot)
    assert controller.gallery.strangers.find(one).apart == {other}
    assert view.band.question == ""


def test_every_control_is_reached_by_the_tab_key(page, controller, keep, qtbot):
    number = keep(1, ago=2 * DAY)
    keep(1, into=number)
    (card,) = view_of(page).cards
    card.pick()
    buttons = [one for one in card.findChildren(QPushButton) if one.isVisibleTo(card)]
    assert {one.text() for one in buttons} == {"Split off 0", "Cancel"}
    for one in (*buttons, *card.faces):
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert one.accessibleName()


def texts_of(card) -> set[str]:
    labels = {one.text() for one in card.findChildren(QLabel)}
    return labels | {one.text() for one in card.findChildren(QPushButton) if not one.isHidden()}

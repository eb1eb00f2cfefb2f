"""A window open for weeks: what lapses lapses on its day, and who was deleted is certified."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facegui.gallery import Consent, NewSample, Sighting
from facegui.ui.link.controller import Controller
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.ui.link.notice import Notice
from facegui.ui.link.privacy_watch import PrivacyWatch
from facegui.workspace import Workspace

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


class Clock:
    """The time as a test sets it."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(controller: Controller, clock: Clock) -> Iterator[PrivacyWatch]:
    made = controller.searched.privacy
    made._now = clock
    made.start()
    yield made
    made.close()


@pytest.fixture
def ada(workspace: Workspace) -> str:
    """Ada, with a picture and a consent for 30 days more."""
    embedding = np.zeros(workspace.encoder_spec.size, np.float32)
    embedding[0] = 1
    points = np.zeros((5, 2), np.float32)
    sample = NewSample(b"x" * 9000, points, workspace.space, embedding, {}, "camera")
    person = workspace.gallery.add_person("Ada Wilhelmina", [sample])
    until = date.today() + 30 * DAY
    workspace.gallery.set_consent(person.id, Consent("yes", datetime.now(UTC), until))
    return person.id


def heard(controller: Controller) -> list[Notice]:
    notices: list[Notice] = []
    controller.noticed.connect(notices.append)
    return notices


def test_a_year_passes_with_the_window_open(
    controller: Controller, workspace: Workspace, watch: PrivacyWatch, clock: Clock, ada: str
) -> None:
    gallery, now = workspace.gallery, clock.now
    bob = gallery.add_person("Bob", [], consent="for good")
    for number, who in enumerate((ada, bob.id, None)):
        gallery.history.keep(Sighting(f"{number:032x}", who, now, now, "match", 0.4))
    controller.reload_gallery()
    assert controller.people_count == 1
    notices, told, aside, kept = heard(controller), {}, None, {}
    for day in range(366):
        clock.now = now + day * DAY
        notices.clear()
        watch.look()
        said = " ".join(one.message for one in notices)
        if "Ada" in said and "ends on" in said:
            told[day] = said
        if aside is None and all(one.set_aside for one in gallery.samples(ada)):
            aside = day
        kept[day] = gallery.history.count()
    assert list(told) == list(range(23, 31)), "a week's notice, and the last day itself"
    assert aside == 31
    assert controller.people_count == 0, "who is set aside is searched on"
    assert (kept[29], kept[31]) == (3, 0)
    assert [person.name for person in gallery.people()] == ["Ada Wilhelmina", "Bob"]
    assert gallery.audit.problems() == ()


def test_nothing_is_looked_at_twice_a_day(
    workspace: Workspace, watch: PrivacyWatch, clock: Clock, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(watch.day_changed):
        watch.look()
    clock.now += DAY
    with qtbot.waitSignal(watch.day_changed, timeout=1000):
        watch.look()
    with qtbot.assertNotEmitted(watch.day_changed):
        watch.look()


def test_who_was_deleted_is_certified_when_undo_has_lapsed(
    qtbot: QtBot,
    controller: Controller,
    watch: PrivacyWatch,
    ada: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock, workspace = watch._now, controller.workspace
    assert isinstance(clock, Clock)
    gallery, notices = workspace.gallery, heard(controller)
    removal = GalleryChange(
        lambda gallery: gallery.remove_person(ada),
        lambda _: "Deleted Ada.",
        lambda gallery, removed: gallery.restore(removed),
    )
    controller.change_gallery(removal)
    watch.look()
    assert controller.changes.last is not None
    assert gallery.erasures.all()[0].certificate is None
    monkeypatch.setattr("facegui.gallery.erasure.erasures.UNDO_LAPSES", timedelta(0))
    clock.now += HOUR + timedelta(minutes=1)
    with qtbot.waitSignal(watch.erased) as erased:
        watch.look()
    (certificate,) = erased.args[0]
    assert certificate.complete
    assert gallery.erasures.all()[0].certificate == certificate
    assert controller.changes.last is None, "a way back that brings nobody back"
    assert [one.message.split(":")[0] for one in notices if one.id == "erased"] == [
        "Erased for good"
    ]
    with qtbot.assertNotEmitted(watch.erased):
        watch.look()


def test_an_opening_window_is_noted_as_an_unlock(
    controller: Controller, workspace: Workspace
) -> None:
    controller.searched.start()
    entries = [(one.kind, one.facts) for one in workspace.gallery.audit.entries()]
    assert ("unlocked", {"what": "window"}) in entries

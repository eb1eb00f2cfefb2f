"""Why?: what a decision rests on is a press away, and not asked for before."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Verdict
from facegui.matching.explanation import needs
from facegui.matching.operating_point import (
    GOALS,
    Strictness,
    identification_point,
    verification_point,
)
from facegui.tasks.enroll import sample_of_picture
from facegui.tasks.roster import Presence
from facegui.ui.link.controller import Controller
from facegui.ui.link.language import Language
from facegui.ui.link.sentences import shown
from facegui.ui.live.person_card import PersonCard
from facegui.ui.parts.explaining import Explaining
from facegui.ui.verify.details import VerifyDetails
from facegui.ui.verify.page import VerifyPage
from facegui.vision.engine import Engine
from facegui.vision.types import Frame
from facegui.workspace import Workspace
from tests.released import released

CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp)
    yield made
    made.choose("en")


@pytest.fixture
def seen(
    workspace: Workspace, controller: Controller, engine: Engine, demo_picture: Frame
) -> Analysis:
    """Grace Hopper, enrolled with one picture, in front of a camera for a while."""
    kept = sample_of_picture(demo_picture, engine, workspace.limits)
    workspace.gallery.add_person("Grace Hopper", [kept.sample], consent="yes")
    controller.reload_gallery()
    analyzer = Analyzer(engine, workspace.watchlist(), workspace.limits)
    still = analyzer.analyze_still(demo_picture)
    face = still.faces[0]
    tracked = replace(face, track=1, sightings=9, track_embedding=face.embedding)
    return replace(still, faces=(tracked,))


@pytest.fixture
def card(qtbot: QtBot, controller: Controller) -> Iterator[PersonCard]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = PersonCard(Explaining(controller, holder))
    qtbot.addWidget(made)
    yield made


def presence(analysis: Analysis) -> Presence:
    face = analysis.faces[0]
    return Presence(1, face, face, analysis.frame, 0.0, 2.0)


def test_a_card_explains_itself_when_it_is_asked(
    qtbot: QtBot, card: PersonCard, seen: Analysis
) -> None:
    card.begin(presence(seen), 1, may_enroll=True)
    assert card.why.words == ()
    qtbot.mouseClick(card.why.button, Qt.MouseButton.LeftButton)
    needs, compared, changes = card.why.words
    assert needs.startswith("Needs 0.57, so that at most 1 in 200 strangers get a name. Raised to")
    assert compared == "Compared with the one picture of Grace Hopper."
    assert changes.endswith("to spare.")
    card.begin(presence(seen), 1, may_enroll=True)  # somebody else comes: folded again
    assert card.why.words == ()


def test_an_unfolded_card_follows_the_decision(card: PersonCard, seen: Analysis) -> None:
    card.begin(presence(seen), 1, may_enroll=True)
    card.why.unfold()
    face = seen.faces[0]
    assert face.decision.closest is not None
    low = replace(face.decision.closest, score=face.decision.threshold - 0.03)
    unsure = replace(face.decision, verdict=Verdict.UNSURE, person=None, closest=low)
    card.show_presence(presence(replace(seen, faces=(replace(face, decision=unsure),))), 1)
    assert "It would take 0.03 more." in card.why.words[-1]
    assert "A second picture of Grace Hopper would help." in card.why.words[-1]
    assert ", ." not in card.accessibleName()


def test_a_face_too_poor_has_nothing_more_to_say(
    card: PersonCard, seen: Analysis, make_seen
) -> None:
    card.begin(presence(seen), 1, may_enroll=True)
    card.why.unfold()
    poor = make_seen(Verdict.POOR_QUALITY, score=None)
    card.show_presence(presence(replace(seen, faces=(poor,))), 1)
    assert card.why.button.isHidden()
    assert card.why.words == ()


def test_a_person_who_is_removed_leaves_no_picture_behind(
    card: PersonCard, seen: Analysis, controller: Controller
) -> None:
    card.begin(presence(seen), 1, may_enroll=True)
    card.why.unfold()
    (person,) = controller.gallery.people()
    controller.gallery.remove_person(person.id)
    controller.reload_gallery()
    card.show_presence(presence(seen), 0)
    assert not any("Compared" in sentence for sentence in card.why.words)


def test_verify_explains_its_answer(qtbot: QtBot, controller: Controller, seen: Analysis) -> None:
    page = VerifyPage(controller)
    qtbot.addWidget(page)
    qtbot.addWidget(page.choice())
    page.asked("Grace Hopper")
    for number in range(30):
        frame = replace(seen.frame, time_s=number / 25)
        page.analyzed(replace(seen, frame=frame))
    (details,) = page.findChildren(VerifyDetails)
    details.why.unfold()
    assert details.why.words[0].startswith("Needs 0.57, so that at most 1 in 1,000 false claims")
    assert details.why.words[-1].endswith("to spare.")


@pytest.mark.parametrize(
    "said",
    [
        *needs(identification_point(CALIBRATION, GOALS[Strictness.BALANCED], 100)),
        *needs(identification_point(CALIBRATION, GOALS[Strictness.BALANCED], 1)),
        *needs(identification_point(CALIBRATION, GOALS[Strictness.STRICT], 400)),
        *needs(verification_point(CALIBRATION, GOALS[Strictness.BALANCED])),
        *needs(identification_point(CALIBRATION, GOALS[Strictness.LENIENT], 9).beside("Bo", 0.7)),
    ],
)
def test_what_comes_from_below_the_window_is_translated(language: Language, said: str) -> None:
    language.choose("de")
    assert shown(said) != said

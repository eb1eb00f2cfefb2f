"""What the window says of liveness: a mark, its words, and what they rest on."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facegui.gallery import Sighting
from facegui.matching.decision import Verdict
from facegui.matching.liveness import Liveness, LivenessState, judge_score, not_checked
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import LivenessMode, guarded
from facegui.tasks.roster import Presence
from facegui.text import say
from facegui.ui.history import words as history_words
from facegui.ui.link.language import LANGUAGES, Language
from facegui.ui.live.panel import LivePanel
from facegui.ui.live.person_card import PersonCard
from facegui.ui.parts import liveness_words
from facegui.ui.parts.face_words import tell
from facegui.ui.parts.liveness_line import LivenessLine
from facegui.ui.parts.liveness_words import Glyph
from tests.gui.conftest import MakeAnalysis, MakeSeen

LIMITS = replace(LivenessCalibration.load(), live_from=0.5, attack_below=0.3)


def judged(score: float | None, *, flat: bool | None = False, settled: bool = True) -> Liveness:
    said = judge_score(score, LIMITS)
    state = LivenessState.UNSURE if flat else said.state
    return replace(said, flat=flat, settled=settled, state=state)


@pytest.mark.parametrize(
    ("liveness", "words", "glyph", "tone"),
    [
        (judged(0.98), "Live person", Glyph.CHECK, "good"),
        (judged(0.98, settled=False), "Watching…", Glyph.DOTS, "neutral"),
        (judged(0.1, settled=False), "Watching…", Glyph.DOTS, "neutral"),
        (judged(0.98, flat=True), "Perhaps not live", Glyph.QUESTION, "warning"),
        (judged(0.4), "Perhaps not live", Glyph.QUESTION, "warning"),
        (judged(0.1), "Not live", Glyph.CROSS, "bad"),
        (judged(None), "Liveness not checked", Glyph.EMPTY, "neutral"),
    ],
)
def test_every_state_has_words_and_a_shape_of_its_own(
    liveness: Liveness, words: str, glyph: Glyph, tone: str
) -> None:
    told = liveness_words.tell(liveness)
    assert (told.words, told.glyph, told.tone) == (words, glyph, tone)


def test_of_a_file_it_is_said_that_it_is_a_recording_wherever_life_cannot_be_told() -> None:
    unseen = replace(judged(0.98, settled=False), in_view=False)
    for liveness in (judged(0.98), judged(0.4), judged(0.98, settled=False), unseen):
        told = liveness_words.tell(replace(liveness, recording=True))
        assert (told.words, told.glyph, told.tone) == ("Recording", Glyph.EMPTY, "neutral")
        assert told.why == "Life cannot be shown by a recording."
    attack = liveness_words.tell(replace(judged(0.1), recording=True))
    assert attack.words == "Not live"


def test_a_face_too_small_to_watch_is_asked_closer() -> None:
    liveness = judged(0.98, flat=None, settled=False)
    closer = say("Come closer and into the middle: how the face moves cannot be seen.")
    unseen = replace(liveness, reasons=(*liveness.reasons, closer), in_view=False)
    told = liveness_words.tell(unseen)
    assert (told.words, told.tone) == ("Cannot tell if live", "warning")
    assert told.why.startswith("Come closer and into the middle")


def test_a_score_just_below_never_reads_as_reached() -> None:
    assert liveness_words.score_sentence(judged(0.499)) == "0.49, needs 0.50"


def test_evidence_is_shown_when_asked_for(qtbot: QtBot) -> None:
    line = LivenessLine()
    qtbot.addWidget(line)
    line.show_liveness(judged(0.93, flat=True))
    assert line.evidence == ()
    line.unfold()
    assert line.evidence[1:] == ("0.93, needs 0.50", "Like a flat picture")
    line.show_liveness(judged(0.98))
    assert line.evidence[1:] == ("0.98, needs 0.50", "Like a head")
    line.show_liveness(None)
    assert line.words == ""
    assert line.isHidden()


def test_a_missing_model_leads_to_installing_it(qtbot: QtBot) -> None:
    line = LivenessLine()
    qtbot.addWidget(line)
    line.show_liveness(judged(0.98))
    assert line.install.isHidden()
    line.show_liveness(judged(None))
    with qtbot.waitSignal(line.install_wanted):
        qtbot.mouseClick(line.install, Qt.MouseButton.LeftButton)


def test_an_attack_is_told_as_such_and_not_as_a_stranger(make_seen: MakeSeen) -> None:
    attack = judged(0.1)
    seen = make_seen(Verdict.MATCH, score=0.9)
    decision = guarded(seen.decision, attack, LivenessMode.REQUIRED)
    told = tell(replace(seen, decision=decision, liveness=attack), 3)
    assert (told.title, told.chip, told.tone) == ("Not live", "", "bad")
    assert told.reasons == "Looks like a picture or a screen: 0.10, needs 0.50."


def test_a_name_held_back_says_what_it_waits_for(make_seen: MakeSeen) -> None:
    seen = make_seen(Verdict.MATCH, score=0.9)
    titles = set()
    for liveness in (judged(0.98, settled=False), judged(0.98, flat=True), judged(None)):
        decision = guarded(seen.decision, liveness, LivenessMode.REQUIRED)
        told = tell(replace(seen, decision=decision, liveness=liveness), 3)
        titles.add((told.title, told.line))
    assert titles == {
        ("Watching…", "One moment"),
        ("Unsure", "Perhaps not live"),
        ("Unsure", "Liveness not checked"),
    }


def test_somebody_whose_name_is_held_back_is_not_offered_enrollment(
    qtbot: QtBot, make_seen: MakeSeen, make_analysis: MakeAnalysis
) -> None:
    card = PersonCard()
    qtbot.addWidget(card)
    seen, liveness = make_seen(Verdict.MATCH, score=0.9), judged(0.98, flat=True)
    held = guarded(seen.decision, liveness, LivenessMode.REQUIRED)
    frame = make_analysis(seen).frame
    shown = replace(seen, decision=held, liveness=liveness)
    card.begin(Presence(1, shown, shown, frame, 0.0, 0.0), 3, may_enroll=True)
    assert not card.offers_enrollment
    assert card.liveness.words == "Perhaps not live"
    assert "Perhaps not live" in card.accessibleName()
    stranger = replace(make_seen(Verdict.NOT_RECOGNIZED), liveness=judged(0.98))
    card.begin(Presence(2, stranger, stranger, frame, 0.0, 0.0), 3, may_enroll=True)
    assert card.offers_enrollment
    assert card.liveness.words == "Live person"
    card.rest()  # in reserve for somebody else it keeps no frame of them
    assert card.presence is None


def test_the_history_tells_of_liveness_and_not_of_likeness(make_seen: MakeSeen) -> None:
    seen = make_seen(Verdict.MATCH, name="Ada", score=0.9)
    faults = guarded(seen.decision, judged(0.1), LivenessMode.REQUIRED).reasons
    now = datetime(2026, 11, 22, tzinfo=UTC)
    sighting = Sighting("1", None, now, now, str(Verdict.NOT_LIVE), 0.45, faults=faults)
    told = history_words.tell(sighting, {"ada": "Ada"})
    assert (told.title, told.chip, told.tone) == ("Not live", "", "bad")
    assert told.reason == "Looks like a picture or a screen: 0.10, needs 0.50."


def test_the_line_of_liveness_fits_the_panel_in_every_language(qtbot: QtBot, qapp) -> None:
    """In German it was wider than the panel of a small window, and cut every card."""
    language = Language(qapp)
    try:
        for code in LANGUAGES:
            language.choose(code)
            panel = LivePanel(None)  # type: ignore[arg-type]
            qtbot.addWidget(panel)
            panel.fit(900)
            panel.liveness.show_liveness(replace(not_checked(LIMITS), installed=False))
            content = panel.widget()
            assert content is not None
            assert content.minimumSizeHint().width() <= panel.width(), code
    finally:
        language.choose("en")

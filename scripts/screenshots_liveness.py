"""States of liveness for ``make_screenshots.py``: those that need no model installed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from facegui.live.analysis import Analysis
from facegui.matching.liveness import Liveness, LivenessState, judge_score
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import LivenessMode, guarded
from facegui.text import say
from facegui.ui.parts.liveness_line import LivenessLine
from facegui.ui.verify.page import VerifyPage

Scene = tuple[str, str, Callable[[Any], Any]]

_LIMITS = LivenessCalibration.load()
_LIVE = replace(judge_score(0.98, _LIMITS), flat=False)
_ATTACK = replace(judge_score(0.08, _LIMITS), flat=True)
_FLAT = replace(
    judge_score(0.93, _LIMITS), flat=True, state=LivenessState.UNSURE, reasons=(say("Flat."),)
)
_UNCHECKED = judge_score(None, _LIMITS)
_SECONDS = 6


def live_person(stage: Any) -> None:
    """Two living people, with the evidence for one of them."""
    _show(stage, _LIVE, _LIVE)
    lines = stage.window.page("live").findChildren(LivenessLine)
    next(line for line in lines if line.words).unfold()


def live_not_live(stage: Any) -> None:
    """One moves like a picture, one looks like one; liveness is required."""
    _show(stage, _FLAT, _ATTACK)


def live_unchecked(stage: Any) -> None:
    """The model is not installed."""
    _show(stage, _UNCHECKED, _UNCHECKED, LivenessMode.OBSERVE)


def verify_refused(stage: Any) -> None:
    """Liveness is required, its model is missing."""
    _claim(stage, _UNCHECKED)


def settings_liveness(stage: Any) -> None:
    """Off, show only, required; the model is missing."""
    stage.state()
    stage.window.page("settings").asked("liveness")


def self_test(stage: Any) -> None:
    """The first part is under way."""
    stage.state()
    page = stage.window.page("self-test")
    page.begin.click()
    for moment in _moments(stage.both, _LIVE):
        stage.see(moment)


def screen_light(stage: Any) -> None:
    """Before the screen changes its color."""
    stage.state()
    stage.see(stage.both)


def _show(
    stage: Any, one: Liveness, other: Liveness, mode: LivenessMode = LivenessMode.REQUIRED
) -> None:
    stage.state()
    for analysis in (stage.both, stage.later):
        faces = tuple(
            replace(seen, liveness=said, decision=guarded(seen.decision, said, mode))
            for seen, said in zip(analysis.faces, (one, other), strict=False)
        )
        stage.see(replace(analysis, faces=faces))


def _claim(stage: Any, liveness: Liveness) -> None:
    page = stage.window.page("verify")
    assert isinstance(page, VerifyPage)  # noqa: S101 told to mypy
    stage.controller.change_settings(liveness_verification="required")
    stage.state()
    page.person.field.setText("Grace Hopper")
    for moment in _moments(stage.both, liveness):
        stage.see(moment)


def _moments(both: Analysis, liveness: Liveness) -> list[Analysis]:
    known = next(seen for seen in both.faces if seen.decision.person is not None)
    shown = (replace(known, liveness=liveness, sightings=9),)
    frames = [
        replace(both.frame, time_s=both.frame.time_s + number / 25)
        for number in range(_SECONDS * 25)
    ]
    return [replace(both, frame=frame, faces=shown) for frame in frames]


LIVENESS_SCENES: tuple[Scene, ...] = (
    ("live-person", "live", live_person),
    ("live-not-live", "live", live_not_live),
    ("live-unchecked", "live", live_unchecked),
    ("settings-liveness", "settings", settings_liveness),
    ("self-test", "self-test", self_test),
    ("screen-light", "screen-light", screen_light),
    ("verify-liveness-missing", "verify", verify_refused),
)

"""States of Verify, Enroll and Settings for ``make_screenshots.py``."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest

from facegui.gallery.erasure.certificate import Certificate
from facegui.live.analysis import Analysis
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.tasks.coach import Pose
from facegui.tasks.compare import Side, take_side
from facegui.tasks.draft import Kept
from facegui.tasks.enroll import sample_of_picture, take_sample
from facegui.tasks.which_face import NoFace
from facegui.text import say
from facegui.ui.enroll.page import EnrollPage
from facegui.ui.link.live_state import SourcePhase
from facegui.ui.link.progress import Progress
from facegui.ui.settings.page import SettingsPage
from facegui.ui.verify.page import PHOTOS, VerifyPage
from facegui.vision.engine import Engine
from facegui.vision.faults import Fault
from facegui.workspace import Workspace

Scene = tuple[str, str, Callable[[Any], Any]]

_SEEN_S = 1.5
_LIMIT_MS, _EVERY_MS = 20_000, 20


def verify_start(stage: Any) -> None:
    """Nobody claimed yet."""
    stage.state()
    stage.see(_only(stage.both, known=True))


def verify_yes(stage: Any) -> None:
    """The right person."""
    _claim(stage, _only(stage.both, known=True))


def verify_no(stage: Any) -> None:
    """Somebody else."""
    _claim(stage, _only(stage.both, known=False))


def verify_two(stage: Any) -> None:
    """Two people in view."""
    _claim(stage, stage.both)


def verify_dark(stage: Any) -> None:
    """A poor picture."""
    seen = _only(stage.both, known=True)
    face = seen.faces[0]
    measures = tuple(
        replace(one, value=11.0, low=20.0) if one.fault is Fault.TOO_DARK else one
        for one in face.quality.measures
    )
    dark = replace(face, quality=replace(face.quality, measures=measures))
    _claim(stage, replace(seen, faces=(dark,)))


def verify_nobody(stage: Any) -> None:
    """Nobody in view."""
    _claim(stage, replace(stage.both, faces=()))


def verify_loading(stage: Any) -> None:
    """The models are loading."""
    stage.state(ready=False, device="")
    stage.controller.frame_arrived.emit(stage.both.frame)
    _verify(stage).person.field.setText("Grace Hopper")


def verify_no_camera(stage: Any) -> None:
    """No camera."""
    _no_camera(stage)
    _verify(stage).person.field.setText("Grace Hopper")


def compare_start(stage: Any) -> None:
    """No photo yet."""
    stage.state()
    _verify(stage).show_view(PHOTOS)


def compare_same(stage: Any) -> None:
    """Two photos of one person."""
    compare_start(stage)
    hopper = _side(stage.controller.workspace)
    _verify(stage).photos.put(0, hopper)
    _verify(stage).photos.put(1, replace(hopper, path=Path("badge.jpg")))


def compare_no_face(stage: Any) -> None:
    """A photo that shows nobody."""
    compare_start(stage)
    photos = _verify(stage).photos
    photos.put(0, _side(stage.controller.workspace))
    photos.slots[1].wait(Path("party.jpg"))
    photos.slots[1].tell(
        NoFace(
            say("No face was found in {source}.", source="party.jpg"),
            say("Use a picture in which the face is upright, lit and at least 30 pixels wide."),
        )
    )


def enroll_start(stage: Any) -> None:
    """The first good looks."""
    stage.state()
    stage.see(*_moments(_only(stage.both, known=False), 0.16))


def enroll_one_face(stage: Any) -> None:
    """Two people, one of them too many."""
    stage.state()
    stage.see(*_moments(stage.both, _SEEN_S))


def enroll_taken(stage: Any) -> None:
    """One picture is kept, and another pose is next."""
    stage.state()
    page = _enroll(stage)
    page.keep(_kept(stage, known=False))
    page.panel.field.setText("Eileen Collins")
    page.panel.consent.setChecked(True)
    stage.see(*_moments(_only(stage.both, known=False), _SEEN_S))


def enroll_doubt(stage: Any) -> None:
    """The newcomer resembles somebody."""
    stage.state()
    page = _enroll(stage)
    page.keep(_kept(stage, known=True))
    page.panel.field.setText("Amazing Grace")
    stage.see(*_moments(_only(stage.both, known=True), _SEEN_S))


def enroll_known(stage: Any) -> None:
    """Pictures for somebody enrolled, one of them poor."""
    stage.state()
    page = _enroll(stage)
    page.keep(_kept(stage, known=True))
    page.panel.field.setText("Grace Hopper")
    poor = "cellar.jpg is too poor to keep. Too dark: brightness 11, needs 36. More light."
    page.panel.tell(poor, may_keep=True)
    stage.see(*_moments(_only(stage.both, known=True), _SEEN_S))


def enroll_no_camera(stage: Any) -> None:
    """No camera: pictures can be used instead."""
    _no_camera(stage)


def settings(stage: Any) -> None:
    """The first sections."""
    stage.state()
    _settings(stage)


def settings_models(stage: Any) -> None:
    """A model is being downloaded, another could not be used."""
    stage.state()
    page = _settings(stage)
    rows = page.models.rows
    rows["inception-resnet-v1-vggface2"].show_progress("38 MB of 112 MB", Progress(38, 112))
    rows["dlib-resnet"].tell("notes.txt is not a file of dlib-resnet.")
    page.asked("models")


def settings_privacy(stage: Any) -> None:
    """What is stored, and what is learned about the cameras."""
    stage.state()
    _settings(stage).asked("privacy")


def settings_erase(stage: Any) -> None:
    """Before everything is erased."""
    stage.state()
    page = _settings(stage)
    page.asked("privacy")
    page.privacy.erase.click()


def settings_audit(stage: Any) -> None:
    """What was done to the gallery."""
    _settings(stage).show_audit()


def settings_erasures(stage: Any) -> None:
    """Who was erased when."""
    _erased(stage)
    _settings(stage).show_erasures()


def settings_certificate(stage: Any) -> None:
    """One certificate of erasure."""
    page, erased = _settings(stage), _erased(stage)
    page.erasures.certificate_wanted.emit(erased)


def _erased(stage: Any) -> Certificate:
    """Erase somebody for good, unless that was done before, and return the certificate."""
    gallery, workspace = stage.controller.gallery, stage.controller.workspace
    if not gallery.erasures.all():
        frame = read_picture(resource("demo", "grace-hopper.jpg"))
        kept = sample_of_picture(frame, workspace.load_engine(), workspace.limits)
        gallery.remove_person(gallery.add_person("Ann Onymous", [kept.sample]).id)
        workspace.finish_erasures()
    made: Certificate
    (made,) = (one.certificate for one in gallery.erasures.all() if one.certificate is not None)
    return made


def _verify(stage: Any) -> VerifyPage:
    page = stage.window.page("verify")
    assert isinstance(page, VerifyPage)  # noqa: S101 told to mypy
    return page


def _enroll(stage: Any) -> EnrollPage:
    page = stage.window.page("enroll")
    assert isinstance(page, EnrollPage)  # noqa: S101 told to mypy
    return page


def _settings(stage: Any) -> SettingsPage:
    page = stage.window.page("settings")
    assert isinstance(page, SettingsPage)  # noqa: S101 told to mypy
    rows = page.models.rows.values()
    waited_ms = 0
    while waited_ms < _LIMIT_MS and any(row.status is None for row in rows):
        QTest.qWait(_EVERY_MS)
        waited_ms += _EVERY_MS
    return page


def _claim(stage: Any, seen: Analysis) -> None:
    stage.state()
    _verify(stage).person.field.setText("Grace Hopper")
    stage.see(*_moments(seen, _SEEN_S))


def _no_camera(stage: Any) -> None:
    stage.state(phase=SourcePhase.IDLE, source="", name="", size=None, fps=None, ready=False)


def _only(analysis: Analysis, *, known: bool) -> Analysis:
    """Show only one of the two: the enrolled one, or the other."""
    faces = [seen for seen in analysis.faces if (seen.decision.person is not None) is known]
    return replace(analysis, faces=tuple(faces[:1]))


def _moments(analysis: Analysis, seconds: float) -> list[Analysis]:
    """Show the same view for a while, 25 times a second."""
    frame = analysis.frame
    times = [frame.time_s + number / 25 for number in range(round(seconds * 25))]
    return [replace(analysis, frame=replace(frame, time_s=time_s)) for time_s in times]


def _kept(stage: Any, *, known: bool) -> Kept:
    workspace = stage.controller.workspace
    seen = _only(stage.both, known=known)
    face, engine = seen.faces[0].face, _engine(workspace)
    sample = take_sample(seen.frame, face, engine, workspace.limits, "camera")
    return Kept(sample, Pose.STRAIGHT)


def _side(workspace: Workspace) -> Side:
    picture = resource("demo", "grace-hopper.jpg")
    return take_side(picture, read_picture(picture), _engine(workspace), workspace.limits)


@cache
def _engine(workspace: Workspace) -> Engine:
    return workspace.load_engine()


CHECKING_SCENES: tuple[Scene, ...] = (
    ("verify", "verify", verify_yes),
    ("verify-start", "verify", verify_start),
    ("verify-no", "verify", verify_no),
    ("verify-two", "verify", verify_two),
    ("verify-dark", "verify", verify_dark),
    ("verify-nobody", "verify", verify_nobody),
    ("verify-loading", "verify", verify_loading),
    ("verify-no-camera", "verify", verify_no_camera),
    ("compare", "verify", compare_same),
    ("compare-start", "verify", compare_start),
    ("compare-no-face", "verify", compare_no_face),
    ("enroll", "enroll", enroll_taken),
    ("enroll-start", "enroll", enroll_start),
    ("enroll-one-face", "enroll", enroll_one_face),
    ("enroll-doubt", "enroll", enroll_doubt),
    ("enroll-known", "enroll", enroll_known),
    ("enroll-no-camera", "enroll", enroll_no_camera),
    ("settings", "settings", settings),
    ("settings-models", "settings", settings_models),
    ("settings-privacy", "settings", settings_privacy),
    ("settings-erase", "settings", settings_erase),
    ("settings-audit", "settings", settings_audit),
    ("settings-erasures", "settings", settings_erasures),
    ("settings-certificate", "settings", settings_certificate),
)

"""The window without a screen: nothing may be left behind, no Qt warning goes unnoticed."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from facegui.gallery.index import IndexedPerson
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Decision, Verdict
from facegui.matching.templates import Candidate
from facegui.tasks.enroll import sample_of_picture
from facegui.ui.link.controller import Controller
from facegui.ui.theme.theme import Theme
from facegui.vision.engine import Engine
from facegui.vision.faults import Fault, Measure
from facegui.vision.quality import Quality
from facegui.vision.types import Face, Frame
from facegui.workspace import Workspace

THRESHOLD = 0.45
MakeSeen = Callable[..., SeenFace]
MakeAnalysis = Callable[..., Analysis]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["facegui"]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


# Of every window with a smallest size, of every popup, and of an icon for the tray.
OFFSCREEN_SAYS = (
    "This plugin does not support",
    "QObject::connect: No such signal QPlatformNativeInterface::systemTrayWindowChanged",
)


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication, theme: Theme) -> Iterator[None]:
    """Fail a test that leaves a thread or a top-level widget behind."""
    theme.choose("light")
    before = set(QApplication.topLevelWidgets())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in QApplication.topLevelWidgets() if widget not in before]
    assert not left, f"left behind: {left}"
    threads = [one.name for one in threading.enumerate() if one.name.startswith("facegui")]
    assert not threads, f"left behind: {threads}"


@pytest.fixture(autouse=True)
def no_qt_warning(qtlog: object) -> Iterator[None]:
    """Fail a test during which Qt complained."""
    yield
    said = [str(record.message) for record in qtlog.records]  # type: ignore[attr-defined]
    records = [words for words in said if not words.startswith(OFFSCREEN_SAYS)]
    assert not records, f"Qt complained: {records}"


@pytest.fixture
def workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: Engine
) -> Iterator[Workspace]:
    """A data folder with nobody in it, and the shipped models, loaded once for all tests."""
    monkeypatch.setattr(Workspace, "load_engine", lambda self: engine)
    monkeypatch.delenv("FACEGUI_KEYSTORE", raising=False)
    for way in ("read", "write"):
        monkeypatch.setattr(f"facegui.gallery.keystore.{way}", _not_the_account_s)
    made = Workspace(tmp_path / "data", keyring_allowed=False)
    yield made
    made.close()


def _not_the_account_s(*_: object) -> None:
    raise AssertionError("a workspace that may not use the account's keyring asked for it")


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    """The window's hold on an empty gallery, with no camera connected."""
    made = Controller(workspace, cameras=lambda: ())
    made.reload_gallery()
    yield made
    assert made.close()


@pytest.fixture
def hopper(
    workspace: Workspace, controller: Controller, engine: Engine, demo_picture: Frame
) -> str:
    """Grace Hopper, enrolled; her id."""
    kept = sample_of_picture(demo_picture, engine, workspace.limits)
    person = workspace.gallery.add_person("Grace Hopper", [kept.sample], consent="yes")
    controller.reload_gallery()
    return person.id


@pytest.fixture
def make_seen() -> MakeSeen:
    """Build a face with what is known of it."""

    def make(
        verdict: Verdict = Verdict.NOT_RECOGNIZED,
        *,
        name: str = "Ada",
        score: float | None = 0.2,
        track: int | None = 1,
        box: tuple[float, float, float, float] = (100, 100, 200, 220),
        sightings: int = 5,
        fault: Fault | None = None,
        since_s: float = 0.0,
        sharp: float = 1.0,
    ) -> SeenFace:
        closest = None if score is None else Candidate(IndexedPerson(name.lower(), name), score)
        person = closest if verdict is Verdict.MATCH else None
        measures = [Measure(Fault.BLURRED, sharp, 0.2, None, 1.0)]
        if fault is not None:
            measures.append(Measure(fault, 30.0, 45.0, None, 90.0))
        corners = np.array(box, np.float32)
        face = Face(corners, np.tile(corners[:2], (5, 1)) + 20, 0.99)
        return SeenFace(
            face,
            Quality(tuple(measures)),
            Decision(verdict, THRESHOLD, ("Because.",), person, closest),
            np.zeros(4, np.float32),
            track,
            since_s,
            sightings,
        )

    return make


@pytest.fixture
def make_analysis() -> MakeAnalysis:
    """Build the analysis of a gray frame at a time with these faces."""

    def make(*faces: SeenFace, time_s: float = 0.0, index: int = 0) -> Analysis:
        pixels = np.full((360, 640, 3), 120, np.uint8)
        return Analysis(Frame(pixels, "clip", index, time_s), tuple(faces))

    return make

"""Every scene that is drawn of the window, in every language: nothing is cut or scrolls sideways.

A new page or sheet needs a scene in ``scripts/make_screenshots.py``, or the last test fails.
"""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import NamedTuple

import make_screenshots
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

import facegui.ui
from facegui.live.analysis import Analysis
from facegui.ui.door.kiosk_view import KioskView
from facegui.ui.door.lock_view import LockView
from facegui.ui.help.floating import Floating
from facegui.ui.link.language import LANGUAGES, Language
from facegui.ui.live.wall.tile import WallTile
from facegui.ui.parts.page import Page
from facegui.ui.widgets.sheet import Sheet
from facegui.ui.window.main_window import MainWindow
from facegui.workspace import Workspace
from tests.gui.cuts import cuts_of, sideways_of

SIZES = ((1024, 700), (720, 450))
# 31 days and four sums have no room in 560 pixels.
SCROLLS = ("attendance-month",)
KINDS = (Page, Sheet, Floating, KioskView, LockView, WallTile)
pytestmark = [pytest.mark.slow, pytest.mark.rare]


class Walked(NamedTuple):
    """What a walk through all scenes found."""

    cut: dict[str, list[str]]
    kinds: set[type]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    found: tuple[int, int] = request.param
    return found


@pytest.fixture(scope="module", params=list(LANGUAGES))
def walked(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    size: tuple[int, int],
) -> Iterator[Walked]:
    language = Language(qapp)
    folder: Path = tmp_path_factory.mktemp("scenes")
    workspace = Workspace(folder, keyring_allowed=False)
    analyses = make_screenshots.material(workspace)
    language.choose(request.param)
    try:
        yield _walk(workspace, analyses, size)
    finally:
        language.choose("en")
        workspace.close()


def _walk(
    workspace: Workspace,
    analyses: tuple[Analysis, Analysis, Analysis],
    size: tuple[int, int],
) -> Walked:
    found = Walked({}, set())
    for name, page_id, scene in make_screenshots.SCENES:
        window, controller = make_screenshots.window_of(workspace, page_id, size)
        scene(make_screenshots.Stage(window, controller, *analyses))
        cuts = _settled(window, may_scroll=name in SCROLLS)
        if cuts:
            found.cut[name] = cuts
        found.kinds.update(_kinds_in(window))
        for one in _windows(window):
            one.hide()
        controller.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


def _windows(window: MainWindow) -> list[QWidget]:
    popup = QApplication.activePopupWidget()
    return [window] if popup is None else [window, popup]


def _settled(window: MainWindow, *, may_scroll: bool) -> list[str]:
    """Return what is cut once layouts have settled: wrapped words take a pass or two."""
    cuts: list[str] = []
    for _ in range(10):
        make_screenshots.settle(80)
        cuts = sorted({cut for one in _windows(window) for cut in cuts_of(one)})
        cuts += [] if may_scroll else sideways_of(window)
        if not cuts:
            break
    return cuts


def _kinds_in(window: MainWindow) -> set[type]:
    return {type(one) for one in window.findChildren(QWidget) if one.isVisible()}


def test_nothing_is_cut_in_any_scene(walked: Walked) -> None:
    assert not walked.cut, "\n".join(f"{name}: {cuts}" for name, cuts in walked.cut.items())


def test_every_page_and_sheet_has_a_scene(walked: Walked) -> None:
    for found in walk_packages(facegui.ui.__path__, "facegui.ui."):
        import_module(found.name)
    known, waiting = set(), list(KINDS)
    while waiting:
        one = waiting.pop()
        waiting += one.__subclasses__()
        if one.__module__.startswith("facegui.ui.") and not one.__subclasses__():
            known.add(one)
    assert not {one.__name__ for one in known - walked.kinds}


def test_a_word_that_is_cut_would_be_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    cut = QLabel("Donaudampfschifffahrtsgesellschaft", window)
    cut.setFixedWidth(60)
    window.resize(200, 80)
    window.show()
    assert any("Donaudampf" in one for one in cuts_of(window))

"""Every page, small, with names of 200 letters and the longest words: nothing is cut or lost."""

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facegui.gallery import Sighting
from facegui.gallery.index import IndexedPerson
from facegui.matching.decision import Verdict
from facegui.matching.templates import Candidate
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.tasks.draft import Doubt, DoubtKind
from facegui.tasks.which_face import SeveralFaces, several_faces
from facegui.ui.attendance.page import AttendancePage
from facegui.ui.enroll.page import EnrollPage
from facegui.ui.evaluate.page import DESK, HEALTH, EvaluatePage
from facegui.ui.help.floating import Floating
from facegui.ui.history.page import HistoryPage
from facegui.ui.link.controller import Controller
from facegui.ui.link.language import LANGUAGES, Language
from facegui.ui.link.notice import Notice
from facegui.ui.link.requests import EnrollRequest, PairRequest
from facegui.ui.live.page import LivePage
from facegui.ui.parts.face_picker import FacePicker
from facegui.ui.parts.page import Page
from facegui.ui.parts.timing_panel import TIMING
from facegui.ui.people.detail import PersonDetail
from facegui.ui.people.page import PeoplePage
from facegui.ui.rules.page import RulesPage
from facegui.ui.settings.page import SettingsPage
from facegui.ui.train.page import TrainPage
from facegui.ui.verify.page import PERSON, PHOTOS, VerifyPage
from facegui.ui.window.main_window import MIN_SIZE, MainWindow
from facegui.ui.window.pages import PAGES
from facegui.vision.align import FACE_POINTS
from facegui.vision.faults import Fault
from facegui.vision.types import Face
from tests.gui.conftest import MakeAnalysis, MakeSeen
from tests.gui.cuts import cuts_of
from tests.gui.placed import FRONT, enroll_at

# 200 letters each: of words, and one word that cannot be broken.
LONG = ("Wilhelmine von Hohenberg-Ettersdorf " * 6)[:200]
UNBROKEN = "Donaudampfschifffahrtsgesellschaft" * 6
UNBROKEN = UNBROKEN[:200]
# One that can work, and one that lacks the model of liveness.
RULES = f"""
[[rule]]
name = "{LONG}"
who = ["{UNBROKEN}", "group:{LONG}"]
cameras = ["{UNBROKEN}"]
do = [ {{ notify = "desktop" }}, {{ command = ["/{UNBROKEN}"] }} ]

[[rule]]
name = "Door"
live = true
opens = true
do = [ {{ command = ["{sys.executable}"] }} ]
"""
SIZES = ((1024, 700), MIN_SIZE)


pytestmark = pytest.mark.slow
_WALKED = ("de",)  # its words are the longest; with -m slow every language is walked


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    if request.param not in _WALKED and "slow" not in str(request.config.getoption("-m")):
        pytest.skip("walked with -m slow")
    made = Language(qapp)
    made.choose(request.param)
    yield request.param
    made.choose("en")


@pytest.fixture
def people(controller: Controller, hopper: str) -> list[str]:
    """Two people of long names, with a history."""
    ids = enroll_at(controller, FRONT, (LONG, UNBROKEN))
    now = datetime.now(UTC)
    for number, (who, verdict) in enumerate(
        ((0, Verdict.MATCH), (1, Verdict.MATCH), (None, Verdict.UNSURE),
         (None, Verdict.NOT_RECOGNIZED), (None, Verdict.POOR_QUALITY), (None, Verdict.NOT_LIVE))
    ):  # fmt: skip
        controller.gallery.history.keep(
            Sighting(
                id=f"{number:032x}",
                person_id=None if who is None else ids[who],
                began_at=now - timedelta(minutes=10 * number + 2),
                ended_at=now - timedelta(minutes=10 * number),
                verdict=str(verdict),
                threshold=0.45,
                score=None if verdict is Verdict.POOR_QUALITY else 0.4,
                closest_id=ids[0],
                source=UNBROKEN,
            ),
            None,
        )
    controller.gallery.membership.add(LONG, ids)
    rules = controller.workspace.data_dir / "rules.toml"
    rules.write_text(RULES, "utf-8")
    controller.reload_gallery()
    return ids


@pytest.fixture
def window(qtbot: QtBot, language: str, controller: Controller, people: list[str]) -> MainWindow:
    made = MainWindow(controller, PAGES)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("page_id", [page.id for page in PAGES])
def test_nothing_is_cut(  # noqa: PLR0917 fixtures
    qtbot: QtBot,
    window: MainWindow,
    controller: Controller,
    people: list[str],
    make_seen: MakeSeen,
    make_analysis: MakeAnalysis,
    page_id: str,
) -> None:
    found: dict[str, list[str]] = {}
    seen = make_analysis(
        make_seen(Verdict.MATCH, name=LONG, score=0.9),
        make_seen(Verdict.UNSURE, name=UNBROKEN, track=2, box=(300, 100, 400, 220), score=0.44),
        make_seen(track=3, box=(450, 100, 550, 220), fault=Fault.TOO_DARK),
    )
    for size in SIZES:
        for told, state in _states(window, controller, people, page_id).items():
            window.resize(*size)
            window.show_page(page_id)
            state()
            controller.analyzed.emit(seen)
            cuts = _settled(qtbot, window)
            if (window.width(), window.height()) != size:
                found.setdefault(told, []).append(f"the window is {window.size()}, not {size}")
            if cuts:
                found.setdefault(f"{told} at {size[0]}×{size[1]}", []).extend(cuts)
            for one in window.findChildren(Floating):
                one.shut()
            for notice in window.board.notices:
                window.board.dismiss(notice.id)
    assert not found, "\n".join(f"{told}:\n  " + "\n  ".join(cuts) for told, cuts in found.items())


def _settled(qtbot: QtBot, window: MainWindow) -> list[str]:
    """Return what is cut once layouts have settled: wrapped words take a pass or two."""
    for _ in range(10):
        qtbot.wait(80)
        cuts = sorted(set(cuts_of(window)))
        if not cuts:
            break
    return cuts


def _states(
    window: MainWindow, controller: Controller, people: list[str], page_id: str
) -> dict[str, Callable[[], object]]:
    page = window.page(page_id)
    states: dict[str, Callable[[], object]] = {
        page_id: lambda: None,
        f"{page_id} with a notice": lambda: controller.noticed.emit(
            Notice("disk", f"{LONG} cannot be read.", UNBROKEN, "Try again", lambda: None)
        ),
        f"{page_id} with a toast": lambda: controller.toast(f"{LONG} was enrolled.", "Undo"),
    }
    if page_id in {"live", "people"}:
        states |= {f"{page_id} with {one}": _act(window, one) for one in ("help", "find")}
    states.update(_more_states(page, controller, people))
    return states


def _more_states(  # noqa: PLR0911 a case a page
    page: Page, controller: Controller, people: list[str]
) -> dict[str, Callable[[], object]]:
    """What else a page can show."""
    match page:
        case PeoplePage():
            return {
                "somebody": lambda: page.open_person(people[0]),
                "somebody of one word": lambda: page.open_person(people[1]),
                "deleting": page.findChildren(PersonDetail)[0].delete,
                "renaming": page.findChildren(PersonDetail)[0].rename,
                "two who may be one": lambda: page.see_both(PairRequest(*people)),
                "importing": page.import_pictures,
                "consenting": page.edit_consent,
                "painting": lambda: page.paint_person(_sample_of(controller, people[0])),
                "exporting": page.transfer.export_gallery,
                "importing a gallery": page.transfer.import_gallery,
            }
        case HistoryPage():
            return {"of one": lambda: page.asked(people[1]), "erasing": page.erase}
        case EnrollPage():
            return {
                "which face": lambda: page.panel.which.ask(_two_faces(), LONG),
                "known": lambda: page.begin(EnrollRequest(name=LONG)),
                "poor": lambda: page.panel.tell(f"{UNBROKEN} is too poor.", may_keep=True),
                "in doubt": lambda: page.panel.show_doubt(_doubt(people), QImage(), QImage()),
            }
        case RulesPage():
            return {"editing": lambda: page.edit(LONG), "a new rule": page.add}
        case AttendancePage():
            return {
                "week": lambda: page.show_span(1),
                "month": lambda: page.show_span(2),
                "day": lambda: page.show_span(0),
            }
        case SettingsPage():
            return {"erasures": page.show_erasures, "audit": page.show_audit}
        case VerifyPage():
            return {
                "which face": lambda: _which_face(page),
                "claimed": lambda: page.person.field.setText(LONG),
                "claimed in one word": lambda: page.person.field.setText(UNBROKEN),
                "photos": lambda: page.show_view(PHOTOS),
            }
        case EvaluatePage():
            return {"desk": lambda: page.show_view(DESK), "health": lambda: page.show_view(HEALTH)}
        case TrainPage():
            return {"encoders": lambda: page.show_view(1)}
        case LivePage():
            return {
                "timing": lambda: page.asked(TIMING),
                "form": page.enroll_newest,
            }
    return {}


def _act(window: MainWindow, name: str) -> Callable[[], object]:
    action = window.findChild(QAction, name)
    assert action is not None
    return action.trigger


def _which_face(page: VerifyPage) -> None:
    page.show_view(PERSON)
    page.findChildren(FacePicker)[0].ask(_two_faces(), LONG)


def _sample_of(controller: Controller, person_id: str) -> str:
    return controller.gallery.samples(person_id)[0].id


def _two_faces() -> SeveralFaces:
    frame = read_picture(resource("demo", "grace-hopper.jpg"))
    boxes = np.array([[20, 20, 90, 110], [110, 20, 180, 110]], np.float32)
    return several_faces(frame, [Face(box, FACE_POINTS * 70 + box[:2], 1.0) for box in boxes])


def _doubt(people: list[str]) -> Doubt:
    return Doubt(DoubtKind.RESEMBLES, Candidate(IndexedPerson(people[1], UNBROKEN), 0.7), 0.45)

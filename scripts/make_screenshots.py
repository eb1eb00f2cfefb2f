"""Draw pages and states of the window, from bundled material only.

    python scripts/make_screenshots.py              the ten pictures kept in docs/screenshots
    python scripts/make_screenshots.py --out DIR [SCENE...]

All scenes, or those named, are drawn into DIR at 1024×700 and 1440×900, light and dark, and once at
200 %; the screen for visitors in portrait too.

A page adds its states with lines in ``SCENES``: a name and a function that takes the `Stage`.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit
from screenshots_cameras import SCENES as CAMERA_SCENES
from screenshots_checking import CHECKING_SCENES
from screenshots_door import SCENES as DOOR_SCENES
from screenshots_evaluate import SCENES as EVALUATE_SCENES
from screenshots_gallery import SCENES as GALLERY_SCENES
from screenshots_liveness import LIVENESS_SCENES
from screenshots_people import SCENES as PEOPLE_SCENES
from screenshots_rules import SCENES as RULES_SCENES
from screenshots_strangers import STRANGER_SCENES
from screenshots_train import SCENES as TRAIN_SCENES

from facegui.errors import InputProblem
from facegui.gallery import GalleryLocked, keystore
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.live.scan_pace import ScanPace
from facegui.matching.decision import Verdict
from facegui.matching.templates import Candidate
from facegui.paths import resource
from facegui.sources.opening import DEMO, open_source
from facegui.sources.picture import read_picture
from facegui.tasks.enroll import sample_of_picture
from facegui.text import say
from facegui.ui.help.palette import Palette
from facegui.ui.link.cameras.watched_camera import DEMO_NAME
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, Rates, SourcePhase, StageTime
from facegui.ui.link.notice import Notice
from facegui.ui.parts.timing_panel import TIMING
from facegui.ui.theme.theme import Theme
from facegui.ui.theme.tokens import DARK, LIGHT, Tokens
from facegui.ui.widgets.tick import Tick
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.vision.faults import Fault
from facegui.workspace import Workspace

_DOCS = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
_KEPT = frozenset(
    {
        "live-1440-light.png",
        "live-1440-dark.png",
        "verify-1440-light.png",
        "enroll-1440-light.png",
        "people-1440-light.png",
        "people-person-1440-dark.png",
        "history-1440-light.png",
        "evaluate-results-1440-light.png",
        "train-1440-light.png",
        "settings-1440-light.png",
    }
)
_SIZES = ((1024, 700), (1440, 900))
_UPRIGHT = (1080, 1920)  # of the screen for visitors
_THEMES = ("light", "dark")
_SETTLE_MS = 400
_MOST_GRABS = 12


@dataclass(slots=True)
class Stage:
    """What a scene may use: the window, its controller and analyses of the bundled clip.

    ``both`` shows Grace Hopper, who is enrolled, beside Eileen Collins; ``later`` is the same place
    a second later, so that cards have an age.
    """

    window: MainWindow
    controller: Controller
    both: Analysis
    later: Analysis
    nobody: Analysis

    def state(self, **changes: Any) -> None:
        """Change the state of the source."""
        running = LiveState(
            SourcePhase.RUNNING, DEMO, DEMO_NAME, (1280, 720), 25.0, ready=True, device="CPU"
        )
        self.controller.source.front.state = replace(running, **changes)
        self.controller.state_changed.emit(self.controller.state)

    def see(self, *analyses: Analysis) -> None:
        """Show the page frames and analyses."""
        self.controller.source.front.rates = Rates(25.0, 24.0, 22.0)
        self.controller.rates_changed.emit(self.controller.rates)
        for analysis in analyses:
            self.controller.frame_arrived.emit(analysis.frame)
            self.controller.analyzed.emit(analysis)


def live(stage: Stage) -> None:
    """Somebody known beside a stranger."""
    stage.state()
    stage.see(stage.both, stage.later)


def live_enroll(stage: Stage) -> None:
    """The form in a card."""
    live(stage)
    stage.window.page("live").enroll_newest()  # type: ignore[attr-defined]
    page = stage.window.page("live")
    page.findChildren(QLineEdit)[0].setText("Eileen Collins")
    page.findChildren(Tick)[0].setChecked(True)


def live_unsure(stage: Stage) -> None:
    """Two faces without a name: one too dark, one unsure."""
    stage.state()
    for analysis in (stage.both, stage.later):
        first, second = analysis.faces[:2]
        dark = replace(
            first,
            decision=replace(
                first.decision,
                verdict=Verdict.POOR_QUALITY,
                reasons=(say("Too dark: brightness 31, needs 45. More light."),),
                person=None,
                closest=None,
                runner_up=None,
            ),
            quality=replace(
                first.quality,
                measures=tuple(
                    replace(one, value=31.0, low=45.0) if one.fault is Fault.TOO_DARK else one
                    for one in first.quality.measures
                ),
            ),
        )
        grace = stage.controller.workspace.watchlist().templates.people[0]
        unsure = replace(
            second,
            decision=replace(
                second.decision,
                verdict=Verdict.UNSURE,
                person=None,
                closest=Candidate(grace, 0.41),
                reasons=(
                    say(
                        "Perhaps {name}: {below}, needs {said}.",
                        **{"name": grace.name, "below": "0.41", "said": "0.45"},
                    ),
                    say("A closer or better lit look would decide."),
                ),
            ),
        )
        stage.see(replace(analysis, faces=(dark, unsure)))


def live_nobody(stage: Stage) -> None:
    """Nobody in view."""
    stage.state()
    stage.see(stage.nobody)


def live_loading(stage: Stage) -> None:
    """The picture moves, the models are loading."""
    stage.state(ready=False, device="")
    stage.controller.frame_arrived.emit(stage.both.frame)


def live_timing(stage: Stage) -> None:
    """The time of each stage, on a computer that is busy with other things."""
    live(stage)
    stage.controller.go("live", TIMING)
    busy = ScanPace(level=3).pace(30)
    took = {"capture": 1.9, "scan": 21.3, "track": 4.2, "align": 1.4, "encode": 9.8}
    share = {"capture": 0.05, "scan": 0.11, "track": 0.12, "align": 0.02, "encode": 0.06}
    stages = tuple(StageTime(name, ms, share[name]) for name, ms in took.items())
    stage.controller.source.front.rates = Rates(25.0, 24.0, 22.0, stages, busy)
    stage.controller.rates_changed.emit(stage.controller.rates)


def live_paused(stage: Stage) -> None:
    """Paused."""
    live(stage)
    stage.state(phase=SourcePhase.PAUSED)


def live_no_camera(stage: Stage) -> None:
    """First start without a camera."""
    stage.state(phase=SourcePhase.IDLE, source="", name="", size=None, fps=None, ready=False)


def live_camera_busy(stage: Stage) -> None:
    """The camera is used by another program."""
    problem = InputProblem(
        say("Front desk camera cannot be opened."),
        say("Another program may be using it; close that one, or plug the camera in again."),
    )
    name = "Front desk camera"
    stage.state(
        phase=SourcePhase.LOST, source=f"camera:{name}", name=name, size=None, problem=problem
    )


def live_camera_lost(stage: Stage) -> None:
    """The camera was unplugged while it ran."""
    name = "Front desk camera"
    stage.state(source=f"camera:{name}", name=name)
    stage.see(stage.both)
    problem = InputProblem(
        say("{name} gives no picture any more.", name=name), say("See whether it is plugged in.")
    )
    stage.state(phase=SourcePhase.LOST, source=f"camera:{name}", name=name, problem=problem)


def live_failed(stage: Stage) -> None:
    """A video that cannot be read."""
    problem = InputProblem(
        say("visit.mp4 cannot be read as a video."),
        say("It may be cut off, damaged or something else; try it in a media player."),
    )
    stage.state(phase=SourcePhase.FAILED, source="visit.mp4", name="visit.mp4", problem=problem)


def help_sheet(stage: Stage) -> None:
    """The help of the current page."""
    live(stage)
    _trigger(stage, "help")


def palette(stage: Stage) -> None:
    """One field that finds everything."""
    live(stage)
    _trigger(stage, "find")
    stage.window.findChildren(Palette)[0].findChildren(QLineEdit)[0].setText("gr")


def _trigger(stage: Stage, action: str) -> None:
    found = stage.window.findChild(QAction, action)
    if found is None:
        raise KeyError(action)
    found.trigger()


def live_gallery_locked(stage: Stage) -> None:
    """The key of the gallery is missing."""
    live(stage)
    entry = keystore.SERVICE, "7f41c09e"
    problem = GalleryLocked(
        say("The gallery's key is not in the system keystore ({entry}).", entry=", ".join(entry)),
        say(
            "Unlock the keystore, use the computer and account the gallery "
            "was made on, or restore the entry '{service}' / "
            "'{gallery_id}'. Nothing is lost.",
            service=entry[0],
            gallery_id=entry[1],
        ),
    )
    again = QCoreApplication.translate("GalleryState", "Try again")
    said = replace(Notice.of("gallery", problem), button=again, handler=lambda: None)
    stage.controller.noticed.emit(said)


SCENES: tuple[tuple[str, str, Callable[[Stage], None]], ...] = (
    ("live", "live", live),
    ("live-enroll", "live", live_enroll),
    ("live-unsure", "live", live_unsure),
    ("live-nobody", "live", live_nobody),
    ("live-loading", "live", live_loading),
    ("live-timing", "live", live_timing),
    ("live-paused", "live", live_paused),
    ("live-no-camera", "live", live_no_camera),
    ("live-camera-busy", "live", live_camera_busy),
    ("live-camera-lost", "live", live_camera_lost),
    ("live-failed", "live", live_failed),
    ("live-gallery-locked", "live", live_gallery_locked),
    ("help", "live", help_sheet),
    ("palette", "live", palette),
    *CAMERA_SCENES,
    *CHECKING_SCENES,
    *LIVENESS_SCENES,
    # At the end, because they enroll more people.
    *PEOPLE_SCENES,
    *STRANGER_SCENES,
    *RULES_SCENES,
    *EVALUATE_SCENES,
    *TRAIN_SCENES,
    *DOOR_SCENES,
    *GALLERY_SCENES,
)


def main() -> None:
    """Draw the kept pictures, the scenes named, or all; at 200 % in a separate process."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--out", type=Path, metavar="DIR", help="every size and theme into DIR")
    parser.add_argument("scenes", nargs="*", metavar="SCENE")
    chosen = parser.parse_args()
    out: Path = chosen.out or _DOCS
    if chosen.out and "QT_SCALE_FACTOR" not in os.environ:
        again = {**os.environ, "QT_SCALE_FACTOR": "2"}
        subprocess.run([sys.executable, __file__, *sys.argv[1:]], env=again, check=True)
    large = os.environ.get("QT_SCALE_FACTOR") == "2"
    app = QApplication(sys.argv[:1])
    theme = Theme(app)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder), keyring_allowed=False)
        analyses = material(workspace)
        for name, page_id, scene in SCENES:
            if chosen.scenes and name not in chosen.scenes:
                continue
            for look in ("light",) if large else _THEMES:
                theme.choose(look)
                sizes = (*_SIZES, _UPRIGHT) if name.startswith("kiosk") else _SIZES
                for size in sizes[:1] if large else sizes:
                    ending = "200" if large else str(size[0])
                    file = out / f"{name}-{ending}-{look}.png"
                    if chosen.out is None and file.name not in _KEPT:
                        continue
                    window, controller = window_of(workspace, page_id, size)
                    scene(Stage(window, controller, *analyses))
                    _save(window, file)
        workspace.close()


def window_of(
    workspace: Workspace, page_id: str, size: tuple[int, int]
) -> tuple[MainWindow, Controller]:
    """Return a window of this size that shows a page, and its controller."""
    controller = Controller(workspace, cameras=lambda: ())
    controller.reload_gallery()
    window = MainWindow(controller, PAGES)
    window.resize(*size)
    window.show_page(page_id)
    window.show()
    return window, controller


def _save(window: MainWindow, file: Path) -> None:
    settle()
    picture = window.grab().toImage()
    for _ in range(_MOST_GRABS):  # on a busy computer faces are still being decoded
        settle()
        before, picture = picture, window.grab().toImage()
        if picture == before:
            break
    picture.save(str(file))
    window.hide()
    window.deleteLater()
    _reduce(file)
    print(file.name, file.stat().st_size // 1024, "kB", flush=True)


def _reduce(file: Path) -> None:
    """Keep 256 colors, the theme's own exactly: a fifth of the size, hardly visible."""
    with Image.open(file) as picture:
        whole = picture.convert("RGB")
    own = [getattr(tokens, name) for tokens in (LIGHT, DARK) for name in Tokens.__slots__]
    exact = [value for color in own for value in bytes.fromhex(color[1:])]
    found = whole.quantize(256 - len(own), Image.Quantize.MEDIANCUT).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette((exact + found)[:768])
    small = whole.quantize(palette=palette, dither=Image.Dither.NONE)
    small.save(file, optimize=True)


def settle(wait_ms: int = _SETTLE_MS) -> None:
    """Let faces fade in and layouts settle."""
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    loop.exec()


def material(workspace: Workspace) -> tuple[Analysis, Analysis, Analysis]:
    """Enroll the bundled person, and analyze the bundled clip where both people are in view."""
    engine = workspace.load_engine()
    portrait = read_picture(resource("demo", "grace-hopper.jpg"))
    kept = sample_of_picture(portrait, engine, workspace.limits)
    workspace.gallery.add_person("Grace Hopper", [kept.sample], consent="Public domain")
    analyzer = Analyzer(engine, workspace.watchlist(), workspace.limits)
    with open_source(DEMO) as source:
        found = []
        while (frame := source.read()) is not None and frame.time_s < 8.0:
            if frame.time_s > 6.0 and frame.index % 3 == 0:
                found.append(analyzer.analyze(frame))
    both = [analysis for analysis in found if len(analysis.faces) == 2]
    return both[4], both[-1], Analysis(portrait, ())


if __name__ == "__main__":
    main()

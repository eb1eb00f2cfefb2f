"""Live, the home page: the picture, who is in it, and Enroll for people not enrolled."""

import time
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.live.naming import anew
from facegui.matching.liveness_policy import admits
from facegui.tasks.roster import Roster, SeenToday
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.link.requests import EnrollRequest
from facegui.ui.live.enrollment import CameraEnrollment
from facegui.ui.live.panel import LivePanel
from facegui.ui.live.person_card import PersonCard
from facegui.ui.live.stage import LiveStage
from facegui.ui.live.wall.views import CameraViews
from facegui.ui.parts import liveness_words
from facegui.ui.parts.actions import Action
from facegui.ui.parts.explaining import Explaining
from facegui.ui.parts.page import Page
from facegui.ui.parts.source_menu import SourceMenu
from facegui.ui.parts.timing_panel import TIMING, TimingPanel
from facegui.ui.theme.tokens import XL, L, M
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.layouts import column, row
from facegui.vision.types import Frame

_PANEL_EVERY_S = 0.25  # figures that change faster cannot be read
_STILL = (SourcePhase.ENDED, SourcePhase.PAUSED)  # the last frame stays in view


class LivePage(Page):
    """Shows frames, analyses and states as they come; see `Controller`."""

    window_actions = ("full_screen",)

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._roster = Roster()
        self._last: Analysis | None = None  # of this source
        self._names: dict[str, str] = {}
        self._panel_shown_s = 0.0
        self._signature: tuple[object, ...] = ()
        self._source_shown = ""
        self._panel = LivePanel(Explaining(controller, self))
        self._panel.form_opened.connect(self._on_form_opened)
        self._panel.install_wanted.connect(lambda: controller.go("settings", "models"))
        self._panel.both_wanted.connect(lambda pair: controller.go("people", pair))
        self._menu = SourceMenu(several=True)
        self._menu.chosen.connect(controller.open_source)
        self._menu.opened.connect(controller.list_cameras)
        self._menu.turned.connect(self._turn_picture)
        self._stage = LiveStage(controller, self._menu)
        self._video = self._stage.video
        self._timing = TimingPanel()
        self._timing.hide()
        self._timing.closed.connect(self._timing.hide)
        left = column(self._stage, self._timing, spacing=M)
        line = row(left, self._panel, spacing=L)
        line.setContentsMargins(XL, 0, XL - 14, L)
        single = QWidget()
        single.setLayout(line)
        self._views = CameraViews(controller, single, self._video, self._menu)
        self._views.turned.connect(self._on_turned)
        OnEscape(self, self._views.back, lambda: self._views.editing or self._views.large)
        self.setLayout(column(self._views))
        controller.state_changed.connect(self._on_state)
        controller.gallery_changed.connect(self._on_gallery)
        controller.cameras_listed.connect(self._menu.show_cameras)
        controller.rates_changed.connect(self._show_timing)
        self._on_gallery()
        self._on_state(controller.state)

    def _turn_picture(self) -> None:
        """Rotate the picture by a quarter turn; another source is shown upright again."""
        self._controller.jobs.analysis(
            Analyzer.turn, done=lambda _none: None, failed=lambda _problem: None
        )

    @property
    def roster(self) -> Roster:
        """Who is in view."""
        return self._roster

    @property
    def last(self) -> Analysis | None:
        """The newest analysis of this source, as shown."""
        return self._last

    @property
    def views(self) -> CameraViews:
        """One camera, or all of them."""
        return self._views

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._panel.fit(self.width())
        super().resizeEvent(event)

    @override
    def choice(self) -> QWidget:
        return self._menu

    @override
    def actions_declared(self) -> Sequence[Action]:
        return (
            Action("all_cameras", self.tr("All cameras"), lambda: self._views.pick(None),
                   button="quiet"),
            Action("areas", self.tr("Areas…"), self.edit_areas, button="quiet"),
            Action("pause", self.tr("Pause"), self._on_pause, "Ctrl+P"),
            Action("open_video", self.tr("Open a video…"), self._menu.choose_video, "Ctrl+O",
                   button="none"),
            Action("open_folder", self.tr("Open a folder…"), self._menu.choose_folder,
                   "Ctrl+Shift+O", button="none"),
            Action("enroll_newest", self.tr("Enroll the newest person…"), self.enroll_newest,
                   "Ctrl+E", button="none"),
        )  # fmt: skip

    @override
    def shown(self) -> None:
        self._on_state(self._controller.state)

    @override
    def hidden(self) -> None:
        self._video.forget_faces()
        self._views.forget_faces()

    @override
    def asked(self, request: object) -> None:
        if request == TIMING:
            if self._views.in_wall:
                self._views.pick(self._controller.source.front)
            self._timing.setVisible(not self._timing.isVisible())
            self._show_timing()

    @override
    def frame(self, frame: Frame) -> None:
        if self._views.in_wall:  # its tiles take their frames from their cameras
            return
        self._stage.show_frame(frame)

    @override
    def analyzed(self, analysis: Analysis) -> None:
        if self._views.in_wall:
            return
        self._last = analysis
        self._video.show_analysis(analysis)
        self._roster = self._roster.step(analysis)
        self._show_panel()

    def enroll_newest(self) -> None:
        """Open the form for the newest person who is not enrolled."""
        for card in self._panel.cards:
            decision = card.presence.seen.decision if card.presence is not None else None
            if decision is not None and not (decision.person or decision.contenders):
                card.open_form()
                return

    def _show_timing(self, _told: object = None) -> None:
        if not self._timing.isHidden():
            smallest_px = self._controller.workspace.settings.min_face_px
            state, rates = self._controller.state, self._controller.rates
            size = "×".join(map(str, state.size or ()))
            about = " · ".join(filter(None, (size, state.device if state.ready else "")))
            self._timing.show_rates(rates, self._video.paint_times, smallest_px, about)

    def edit_areas(self) -> None:
        """Start or stop drawing the areas of the cameras on screen."""
        self._views.edit_areas(not self._views.editing)

    def _on_turned(self) -> None:
        """Start over with another camera; the focus goes where Escape leads back."""
        self._on_state(self._controller.state)
        frame = self._controller.source.frame
        if frame is not None and not self._views.in_wall:
            self._stage.show_frame(frame)
        if self._views.large:
            self._video.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pause(self) -> None:
        if self._controller.source.at_work:
            self._controller.pause()
        else:
            self._controller.resume()

    def _on_state(self, state: LiveState) -> None:
        self._menu.show_state(state)
        self._name_actions(state)
        self._stage.show_state(state)
        if state.source != self._source_shown:
            self._source_shown, self._last, self._roster = state.source, None, Roster()
        if state.phase in _STILL:
            self._show_last()  # who was in the last frame can still be enrolled
        elif state.phase is not SourcePhase.RUNNING:
            self._roster, self._last = Roster(), None
        self._show_panel(now=True)

    def _name_actions(self, state: LiveState) -> None:
        areas, everything = self.findChild(QAction, "areas"), self.findChild(QAction, "all_cameras")
        if areas is not None and everything is not None:
            areas.setText(self.tr("Done") if self._views.editing else self.tr("Areas…"))
            areas.setEnabled(bool(state.source))
            everything.setVisible(self._views.large)
        self._name_pause(state)

    def _name_pause(self, state: LiveState) -> None:
        action = self.findChild(QAction, "pause")
        if action is None:
            return
        names = {
            SourcePhase.PAUSED: self.tr("Resume"),
            SourcePhase.ENDED: self.tr("Play again"),
            SourcePhase.FAILED: self.tr("Try again"),
        }
        source = self._controller.source
        paused = SourcePhase.PAUSED if not source.at_work else SourcePhase.RUNNING
        phase = paused if self._controller.cameras.several else state.phase
        action.setText(names.get(phase, self.tr("Pause")))
        action.setEnabled(bool(state.source))

    def _show_last(self) -> None:
        """Show who was in the last frame of a stopped source, judged by the present gallery."""
        watchlist = self._controller.watchlist
        last = self._controller.source.analysis or self._last
        if watchlist is None or last is None:
            return
        there, mode = watchlist.at(last.place), self._controller.workspace.liveness_policy
        faces = tuple(anew(seen, there, mode.identification) for seen in last.faces)
        self._last = replace(last, faces=faces)
        self._video.show_analysis(self._last)
        self._roster = self._roster.step(self._last)

    def _on_gallery(self) -> None:
        self._video.people = self._controller.people_count
        if self._controller.state.phase in _STILL:
            self._show_last()
        self._names.clear()
        self._show_panel(now=True)

    def _show_panel(self, *, now: bool = False) -> None:
        """Update the panel when somebody comes, goes or is decided, else four times a second."""
        decided = tuple(
            (one.key, one.seen.decision.verdict, one.seen.decision.name)
            for one in self._roster.present
        )
        time_s = time.monotonic()
        due = now or decided != self._signature or time_s - self._panel_shown_s > _PANEL_EVERY_S
        if not due:
            return
        self._signature, self._panel_shown_s = decided, time_s
        self._panel.show_roster(
            self._roster,
            self._controller.people_count,
            may_enroll=self._controller.gallery_problem is None,
            nobody=self._nobody_words(),
        )
        self._panel.show_today(self._today(), self._controller.recorder.picture)

    def _today(self) -> list[tuple[str, SeenToday]]:
        """Return who was seen today, with their names; strangers have none."""
        running = self._controller.state.phase is SourcePhase.RUNNING
        seen = self._controller.recorder.seen_today()
        return [
            (self._name_of(one.person_id), replace(one, here=one.here and running)) for one in seen
        ]

    def _name_of(self, person_id: str | None) -> str:
        if person_id is not None and person_id not in self._names:
            try:
                self._names[person_id] = self._controller.gallery.person(person_id).name
            except FaceGuiError:  # removed meanwhile: gone with the next reading
                self._names[person_id] = ""
        return self._names.get(person_id or "", "")

    def _nobody_words(self) -> str:
        state = self._controller.state
        if state.phase is not SourcePhase.RUNNING or not state.ready:
            return self.tr("People who come into view are shown here.")
        if not self._controller.people_count and self._controller.gallery_problem is None:
            return self.tr(
                "Nobody is enrolled yet. Look at the camera and choose Enroll…: one picture is "
                "enough."
            )
        return self.tr("Nobody in view.")

    def _on_form_opened(self, card: PersonCard) -> None:
        form, presence = card.form, card.presence
        if form is None or presence is None:
            return
        enrollment = CameraEnrollment(self._controller, presence.best_frame, presence.best, form)

        def submit(name: str, consent: str, doubts_set_aside: bool) -> None:
            live = (card.presence or presence).seen.liveness
            if not admits(self._controller.workspace.liveness_policy.enrollment, live):
                form.tell(liveness_words.not_enrolled(live))
                return
            form.wait()
            enrollment.submit(name, consent, doubts_set_aside)

        def coach(name: str) -> None:
            embedding = presence.best.embedding
            card.close_form()
            self._controller.go("enroll", EnrollRequest("live", name, embedding))

        form.submitted.connect(submit)
        form.coach_wanted.connect(coach)
        enrollment.refused.connect(form.tell)
        enrollment.doubted.connect(form.doubt)
        enrollment.enrolled.connect(lambda _person: card.close_form())

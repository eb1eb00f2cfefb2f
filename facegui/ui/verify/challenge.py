"""Runs a liveness check of the person being verified, and allows some tries."""

import secrets
from collections.abc import Sequence

from PySide6.QtCore import QObject

from facegui.live.analyzer import Analyzer
from facegui.tasks.challenge.challenge import Challenge, ChallengePhase, new_challenge
from facegui.tasks.challenge.movements import Movement
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import no_job
from facegui.ui.link.live_state import SourcePhase
from facegui.ui.verify.challenge_panel import ChallengePanel

_MOST_TRIES = 3  # one order in 108 repeats, so unlimited tries would let a recording pass


class VerifyChallenge(QObject):
    """While it runs, `panel` is visible and every frame has stabilized landmarks."""

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._tries = 0
        self._running = False
        self._steadying = no_job()
        self.panel = ChallengePanel()

    @property
    def running(self) -> bool:
        """Whether a check runs, or the user is asked whether to try again."""
        return self._running

    @property
    def may_try(self) -> bool:
        """Whether this person may try, or try once more."""
        return self._tries < _MOST_TRIES

    def draw(self, allowed: Sequence[Movement]) -> Challenge:
        """Start with movements that nobody could have known before."""
        workspace, watchlist = self._controller.workspace, self._controller.watchlist
        if watchlist is None:
            raise RuntimeError("a challenge needs somebody to be verified")
        self._tries += 1
        if not self._running:
            self._running = True
            self._steady(True)
        self.panel.begin(allowed, self._controller.rates.analysis_fps)
        challenge = new_challenge(
            workspace.liveness_calibration(),
            watchlist.at(self._controller.place).same_face,
            secrets.choice,
            secrets.randbelow,
            allowed=allowed,
        )
        self.panel.show_state(challenge, 0.0)
        return challenge

    def take(self, challenge: Challenge, time_s: float) -> None:
        """Show its state; it ends when it is passed, or failed too often."""
        if not self._running:
            return
        self.panel.show_state(challenge, time_s)
        failed_for_good = challenge.phase is ChallengePhase.FAILED and not self.may_try
        if challenge.phase is ChallengePhase.PASSED or failed_for_good:
            self.stop()

    def stop(self) -> None:
        """Stop the check, and hide the panel."""
        if self._running:
            self._running = False
            self._steady(False)
        self.panel.hide()

    def forget(self) -> None:
        """Get ready for another person."""
        self.stop()
        self._tries = 0

    def _steady(self, on: bool) -> None:
        self._steadying.cancel()
        if self._controller.state.phase is not SourcePhase.RUNNING:
            return  # the next source begins without it

        def job(analyzer: Analyzer) -> None:
            analyzer.steady = on

        self._steadying = self._controller.jobs.analysis(
            job, done=lambda _nothing: None, failed=lambda _problem: None
        )

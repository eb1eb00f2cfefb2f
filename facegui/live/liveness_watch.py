"""Liveness along the line: after the tracks, before the decision is told.

Every track has its own evidence. The networks look at the faces that are due, in one batch a
frame; how a face moves is watched in between.
"""

from collections.abc import Sequence

from facegui.errors import FaceGuiError
from facegui.live.liveness_track import LivenessTrack, evidence_of_still
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import (
    Liveness,
    LivenessPolicy,
    Purpose,
    judge_score,
    judge_stream,
    not_checked,
)
from facegui.vision.liveness import LivenessModel, shift_of_frame
from facegui.vision.types import Face, Frame

_MOST_LOOKS = 4  # faces a frame; in a crowd they take turns, so that the picture goes on
_OBSERVED = LivenessPolicy()


class LivenessWatch:
    """Watches the faces of one source; belongs to the analysis thread.

    Without a model every face is "not checked", for the reason given by ``problem``: a
    ``ModelDamaged``, or None when the model is just not installed. ``policy`` may be replaced
    between frames; while everything is off, nothing is looked at.
    """

    def __init__(
        self,
        model: LivenessModel | None,
        calibration: LivenessCalibration,
        policy: LivenessPolicy = _OBSERVED,
        *,
        problem: FaceGuiError | None = None,
    ) -> None:
        self.policy = policy
        self._model = model
        self._calibration = calibration
        self._problem = problem
        self._tracks: dict[int, LivenessTrack] = {}
        self._batches = 0

    @property
    def calibration(self) -> LivenessCalibration:
        """The thresholds in force."""
        return self._calibration

    @property
    def installed(self) -> bool:
        """Whether there is a model to look with."""
        return self._model is not None

    def require(self, purpose: Purpose) -> None:
        """Raise LivenessUnavailable when the policy requires what cannot be checked."""
        self.policy.require_model(purpose, installed=self.installed, problem=self._problem)

    def forget(self) -> None:
        """Begin again with another source, whose track numbers mean other faces."""
        self._tracks.clear()

    def watch(self, frame: Frame, tracked: Sequence[tuple[int, Face]]) -> list[Liveness | None]:
        """Take the next frame of a stream: what is known of each (track number, face) by now.

        A new number is a new face; one that is not among ``tracked`` is forgotten. None: off.
        """
        if self.policy.off:
            self.forget()
            return [None] * len(tracked)
        if self._model is None:
            return [self._unchecked] * len(tracked)
        self._tracks = {
            number: self._tracks.get(number) or LivenessTrack() for number, _ in tracked
        }
        due = self._due(frame, tracked)
        looks = {}
        if due:
            shifts = shift_of_frame(self._batches)
            self._batches += 1
            found = self._model.look(frame, [face for _, face in due], shifts)
            looks = {number: look for (number, _), look in zip(due, found, strict=True)}
        return [
            judge_stream(
                self._tracks[number].add(frame, face, looks.get(number)), self._calibration
            )
            for number, face in tracked
        ]

    def still(self, frame: Frame, faces: Sequence[Face]) -> list[Liveness | None]:
        """Judge the faces of a picture, which can only be looked at. None: off."""
        if self.policy.off:
            return [None] * len(faces)
        if self._model is None:
            return [self._unchecked] * len(faces)
        looks = self._model.look(frame, faces)
        return [judge_score(evidence_of_still(look).score, self._calibration) for look in looks]

    @property
    def _unchecked(self) -> Liveness:
        return not_checked(self._calibration, self._problem)

    def _due(self, frame: Frame, tracked: Sequence[tuple[int, Face]]) -> list[tuple[int, Face]]:
        """Return whom the networks look at now: of too many, those not looked at for longest."""
        due = [one for one in tracked if self._tracks[one[0]].wants_look(frame.time_s)]
        due.sort(key=lambda one: self._tracks[one[0]].looked_s)
        return due[:_MOST_LOOKS]

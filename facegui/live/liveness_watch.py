"""Liveness in the line: after the tracks, before the decision is shown.

Every track has its own evidence. In each frame the networks look at the faces that are due, in one
batch. Motion is watched in between.
"""

from collections.abc import Sequence
from dataclasses import replace

from facegui.errors import FaceGuiError
from facegui.live.frame_repeats import Repeats
from facegui.live.liveness_track import LivenessTrack, evidence_of_still
from facegui.matching.liveness import (
    Liveness,
    awaited,
    judge_still,
    judge_stream,
    not_checked,
    repeated,
)
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import LivenessNotChecked, LivenessPolicy, Purpose
from facegui.vision.liveness.evidence import LivenessLook, LivenessModel, shift_of_frame
from facegui.vision.types import Face, Frame

_MOST_LOOKS = 4  # faces a frame; in a crowd they take turns, so that the analysis keeps up
_KEPT_S = 1.0  # a face that is not found for this long is gone, together with its evidence
_OBSERVED = LivenessPolicy()


class LivenessWatch:
    """Watches the faces of one source; belongs to the analysis thread.

    Without a model every face is "not checked". ``problem`` is the reason: a ``ModelDamaged``, or
    None when the model is not installed. ``policy`` may be replaced between frames, for all watches
    that are `beside` one another; while every purpose is off, the networks do not look.
    ``recording`` says whether the source is a file and not a camera or stream; pictures always are.
    The caller that knows the source sets it.
    """

    def __init__(
        self,
        model: LivenessModel | None,
        calibration: LivenessCalibration,
        policy: LivenessPolicy = _OBSERVED,
        *,
        problem: FaceGuiError | None = None,
    ) -> None:
        self._policies = [policy]  # one list, shared by all cameras
        self.recording = True
        self._model = model
        self._calibration = calibration
        self._problem = problem
        self._tracks: dict[int, LivenessTrack] = {}
        self._seen_s: dict[int, float] = {}
        self._batches = 0
        self._repeats = Repeats()

    @property
    def policy(self) -> LivenessPolicy:
        """What liveness is checked for."""
        return self._policies[0]

    @policy.setter
    def policy(self, policy: LivenessPolicy) -> None:
        self._policies[0] = policy

    def beside(self) -> "LivenessWatch":
        """Return a watch over another source, with the same model and the same policy."""
        other = LivenessWatch(self._model, self._calibration, problem=self._problem)
        other._policies = self._policies
        return other

    @property
    def calibration(self) -> LivenessCalibration:
        """The thresholds in force."""
        return self._calibration

    @property
    def installed(self) -> bool:
        """Whether there is a model."""
        return self._model is not None

    def require(self, purpose: Purpose) -> None:
        """Raise LivenessUnavailable when the policy requires liveness and there is no model."""
        self.policy.require_model(purpose, installed=self.installed, problem=self._problem)

    def require_model(self) -> None:
        """Raise LivenessNotChecked when there is no model."""
        if self._model is None:
            raise LivenessNotChecked(self._problem)

    def forget(self) -> None:
        """Forget all tracks: in another source the same numbers mean other faces."""
        self._tracks.clear()
        self._seen_s.clear()
        self._repeats = Repeats()

    def watch(self, frame: Frame, tracked: Sequence[tuple[int, Face]]) -> list[Liveness | None]:
        """Take the next frame of a stream; return the liveness of each (track number, face).

        A new number is a new face; a number that is missing from ``tracked`` for a second is
        forgotten. None where liveness is off.
        """
        if self.policy.off:
            self.forget()
            return [None] * len(tracked)
        if self._model is None:
            return [self._unchecked(recording=self.recording)] * len(tracked)
        self._keep([number for number, _ in tracked], frame.time_s)
        shown_before = not self.recording and self._repeats.add(frame)
        due = self._due(frame, tracked)
        looks = {}
        if due:
            shifts = shift_of_frame(self._batches)
            self._batches += 1
            found = self._model.look(frame, [face for _, face in due], shifts)
            looks = {number: look for (number, _), look in zip(due, found, strict=True)}
        judged = [self._added(frame, *one, looks.get(one[0])) for one in tracked]
        return [repeated(one) for one in judged] if shown_before else list(judged)

    def still(self, frame: Frame, faces: Sequence[Face]) -> list[Liveness | None]:
        """Judge the faces of a still picture, which has no motion. None where liveness is off."""
        if self.policy.off:
            return [None] * len(faces)
        if self._model is None:
            return [self._unchecked(recording=True)] * len(faces)
        looks = self._model.look(frame, faces)
        judged = [judge_still(evidence_of_still(look), self._calibration) for look in looks]
        return [replace(one, recording=True) for one in judged]

    def _unchecked(self, *, recording: bool) -> Liveness:
        return replace(not_checked(self._calibration, self._problem), recording=recording)

    def _keep(self, numbers: Sequence[int], now_s: float) -> None:
        """Begin with new faces, and forget those that are gone."""
        self._seen_s |= dict.fromkeys(numbers, now_s)
        gone = [one for one, seen_s in self._seen_s.items() if abs(now_s - seen_s) > _KEPT_S]
        for number in gone:
            del self._seen_s[number]
            self._tracks.pop(number, None)
        for number in numbers:
            self._tracks.setdefault(number, LivenessTrack(self._calibration.test))

    def _added(self, frame: Frame, number: int, face: Face, look: LivenessLook | None) -> Liveness:
        evidence = self._tracks[number].add(frame, face, look)
        if evidence.score is None:
            judged = awaited(self._calibration)
        else:
            judged = judge_stream(evidence, self._calibration)
        return replace(judged, recording=True) if self.recording else judged

    def _due(self, frame: Frame, tracked: Sequence[tuple[int, Face]]) -> list[tuple[int, Face]]:
        """Return the faces to look at now; if there are too many, those that waited longest."""
        due = [one for one in tracked if self._tracks[one[0]].wants_look(frame.time_s)]
        due.sort(key=lambda one: self._tracks[one[0]].looked_s)
        return due[:_MOST_LOOKS]

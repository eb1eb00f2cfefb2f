"""Coaching somebody in front of the camera to pictures worth keeping, one look after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.liveness import LivenessState
from facegui.matching.liveness_policy import LivenessMode, admits
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.enroll import place_of
from facegui.vision.faults import Fault, Measure
from facegui.vision.quality import Quality
from facegui.vision.subject import prominent
from facegui.vision.types import Face, Floats, Frame

_LOOKS = 5  # good looks of a pose before the best of them is taken
_OLD_S = 4.0  # a look from longer ago is of another attempt
_STEADY_S = 0.4  # another advice must hold so long before it is given: words must not flicker

# How far the nose is off the middle, as `Fault.TURNED_AWAY` measures it. A slight turn begins where
# a straight look ends; the far limits are those of quality.
_STRAIGHT = 0.12
_SLIGHT = 0.1


class Pose(StrEnum):
    """How somebody looks at the camera; left and right are their own."""

    STRAIGHT = "straight"
    LEFT = "left"
    RIGHT = "right"


class Advice(StrEnum):
    """What to tell the person now. ``FAULT`` goes with `Coaching.fault`.

    ``MOVE``, ``NOT_LIVE``, ``RECORDING`` and ``NOT_CHECKED`` are about a face that has to be live
    and moves like a picture, looks like one, is of a file, or cannot be checked.
    """

    NOBODY = "nobody"
    ONE_FACE = "one_face"
    SOMEBODY_ELSE = "somebody_else"
    FAULT = "fault"
    STRAIGHT = "straight"
    LEFT = "left"
    RIGHT = "right"
    HOLD = "hold"
    MOVE = "move"
    NOT_LIVE = "not_live"
    RECORDING = "recording"
    NOT_CHECKED = "not_checked"
    DONE = "done"


@dataclass(frozen=True, slots=True, eq=False)
class CoachLook:
    """A face in a frame that is good enough to keep; ``place`` names where it was taken."""

    frame: Frame
    face: Face
    pose: Pose
    sharpness: float
    place: str


@dataclass(frozen=True, slots=True, eq=False)
class Coaching:
    """Where the coaching stands.

    ``wanted`` is the pose asked for, None when there is nothing more to take. ``anchor`` (D,) is
    an embedding of who is meant, None until that is known. ``best`` of ``looks`` good looks is
    the one to be taken; ``taken`` is set in the step that takes it. ``progress`` is 0..1.
    ``liveness`` is what enrollment asks of it: where it is required, nothing is taken before the
    face is known to be live.
    """

    wanted: Pose | None = Pose.STRAIGHT
    anchor: Floats | None = None
    advice: Advice = Advice.NOBODY
    fault: Fault | None = None
    face: Face | None = None
    best: CoachLook | None = None
    looks: int = 0
    taken: CoachLook | None = None
    liveness: LivenessMode = LivenessMode.OBSERVE
    _pending: "tuple[Advice, Fault | None, float] | None" = None

    @property
    def progress(self) -> float:
        """How much of what is needed for the wanted pose has been seen."""
        return min(1.0, self.looks / _LOOKS)

    def want(self, pose: Pose | None) -> "Coaching":
        """Ask for a pose from now on."""
        return replace(self, wanted=pose, best=None, looks=0, taken=None, _pending=None)


def step(state: Coaching, analysis: Analysis, watchlist: SearchGallery) -> Coaching:
    """Take in one frame.

    ``watchlist`` tells whether a face is the one that was begun with. Once ``taken`` is set,
    `Coaching.want` says what is next; until then nothing more is taken.
    """
    state, wanted = replace(state, taken=None), state.wanted
    if wanted is None:
        return replace(state, advice=Advice.DONE, fault=None, face=None, _pending=None)
    seen, advice = _meant(state, analysis.faces, watchlist.at(analysis.place))
    if seen is None:
        return _advised(replace(state, face=None), advice, None, analysis.frame.time_s)
    state = replace(state, face=seen.face)
    doubt = _doubt(state.liveness, seen)
    if doubt is not None and doubt is not Advice.HOLD:
        return _advised(replace(state, best=None, looks=0), doubt, None, analysis.frame.time_s)
    fault = _fault(seen.quality, wanted)
    if fault is not None:
        return _advised(state, Advice.FAULT, fault.fault, analysis.frame.time_s)
    turn = signed_turn(seen.face.landmarks)
    if not _posed(turn, wanted):
        return _advised(state, Advice(str(wanted)), None, analysis.frame.time_s)
    return _gathered(state, wanted, analysis.frame, seen, may_take=doubt is None)


def enrolling(quality: Quality) -> Quality:
    """Return the same measures held against the stricter limits of a gallery picture."""
    return Quality(tuple(_stricter(measure) for measure in quality.measures))


def signed_turn(landmarks: Floats) -> float:
    """How far the nose is off the line between eyes and mouth, in lengths of that line.

    Positive when somebody turns to their own left. ``landmarks`` is (5, 2) in frame pixels of a
    picture that is not mirrored.
    """
    eyes, mouth = landmarks[:2].mean(axis=0), landmarks[3:].mean(axis=0)
    axis, nose = mouth - eyes, landmarks[2] - eyes
    across = float(nose[0] * axis[1] - nose[1] * axis[0])
    return across / max(float(axis @ axis), 1e-6)


def _meant(
    state: Coaching, faces: Sequence[SeenFace], watchlist: SearchGallery
) -> tuple[SeenFace | None, Advice]:
    """Return whose picture is taken, or why that is not clear."""
    near = {id(face) for face in prominent([seen.face for seen in faces])}
    clear = [seen for seen in faces if id(seen.face) in near]
    if not clear:
        return None, Advice.NOBODY
    if state.anchor is None:
        return (clear[0], Advice.HOLD) if len(clear) == 1 else (None, Advice.ONE_FACE)
    anchor = state.anchor
    closest = max(clear, key=lambda seen: float(watchlist.likeness(seen.embedding, anchor)))
    alike = watchlist.same_face(closest.embedding, anchor)
    # A poor look resembles nobody: alone in view, it is told what to mend.
    if alike or (len(clear) == 1 and closest.quality.faults):
        return closest, Advice.HOLD
    return None, Advice.SOMEBODY_ELSE


def _fault(quality: Quality, pose: Pose) -> Measure | None:
    """Return the worst fault; a turn that was asked for is none until faces are not recognized."""
    turned = next(one for one in quality.measures if one.fault is Fault.TURNED_AWAY)
    others = [one for one in enrolling(quality).faults if one.fault is not Fault.TURNED_AWAY]
    if others:
        return others[0]
    asked = turned if pose is not Pose.STRAIGHT else _stricter(turned)
    return None if asked.ok else asked


def _stricter(measure: Measure) -> Measure:
    if measure.low is None:
        return replace(measure, high=measure.good)
    return replace(measure, low=measure.good)


def _posed(turn: float, pose: Pose) -> bool:
    if pose is Pose.STRAIGHT:
        return abs(turn) <= _STRAIGHT
    return turn >= _SLIGHT if pose is Pose.LEFT else turn <= -_SLIGHT


def pose_of(landmarks: Floats) -> Pose | None:
    """Return how somebody looks at the camera, None between two poses; ``landmarks`` (5, 2)."""
    turn = signed_turn(landmarks)
    return next((pose for pose in Pose if _posed(turn, pose)), None)


def _doubt(mode: LivenessMode, seen: SeenFace) -> Advice | None:
    """Return what a face has to do before it is known to be live, None when nothing is asked."""
    liveness = seen.liveness
    if admits(mode, liveness):
        return None
    if liveness is None or liveness.state is LivenessState.NOT_CHECKED:
        return Advice.NOT_CHECKED
    if liveness.recording:
        return Advice.RECORDING
    if not liveness.settled:
        return Advice.HOLD
    return Advice.MOVE if liveness.state is LivenessState.UNSURE else Advice.NOT_LIVE


def _gathered(
    state: Coaching, wanted: Pose, frame: Frame, seen: SeenFace, *, may_take: bool
) -> Coaching:
    """Count a good look and keep the sharpest; with enough of them it is taken if it may be."""
    sharpness = next(one.value for one in seen.quality.measures if one.fault is Fault.BLURRED)
    look = CoachLook(frame, seen.face, wanted, sharpness, place_of(frame, seen))
    best = state.best
    fresh = best is None or not 0 <= frame.time_s - best.frame.time_s <= _OLD_S
    looks = 1 if fresh else state.looks + 1
    if best is None or fresh or sharpness > best.sharpness:
        best = look
    anchor = seen.embedding if state.anchor is None else state.anchor
    state = replace(state, best=best, looks=looks, anchor=anchor)
    if looks >= _LOOKS and may_take:
        return replace(state, taken=best)
    return _advised(state, Advice.HOLD, None, frame.time_s)


def _advised(state: Coaching, advice: Advice, fault: Fault | None, now_s: float) -> Coaching:
    """Give an advice, once it has held for a moment."""
    if (advice, fault) == (state.advice, state.fault):
        return replace(state, _pending=None)
    if state._pending is None or state._pending[:2] != (advice, fault):
        return replace(state, _pending=(advice, fault, now_s))
    if 0 <= now_s - state._pending[2] < _STEADY_S:
        return state
    return replace(state, advice=advice, fault=fault, _pending=None)

"""Coaching somebody in front of the camera towards pictures worth keeping, look by look."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.liveness import LivenessState
from facegui.matching.liveness_policy import LivenessMode, admits
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.enroll import place_of
from facegui.vision.eyes import look_shut, openness
from facegui.vision.faults import Fault, Measure
from facegui.vision.quality import Quality
from facegui.vision.subject import prominent
from facegui.vision.types import Face, Floats, Frame

_LOOKS = 5  # good looks of a pose before the best of them is taken
_SPAN_S = 1.0  # … for this long: no blink lasts that long, so one look has open eyes
_OLD_S = 4.0  # an older look belongs to another attempt
_STEADY_S = 0.4  # other advice must hold this long before it is shown: words must not flicker

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

    ``MOVE``, ``NOT_LIVE``, ``RECORDING`` and ``NOT_CHECKED`` are for a face that has to be live but
    moves like a picture, looks like one, comes from a file, or cannot be checked.
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
    """A face in a frame that is good enough to keep; ``place`` names where it was taken.

    ``opened`` is how open the eyes are, to be compared with other looks of the same second only.
    """

    frame: Frame
    face: Face
    pose: Pose
    sharpness: float
    place: str
    opened: float


@dataclass(frozen=True, slots=True, eq=False)
class Coaching:
    """Where the coaching stands.

    ``wanted`` is the pose asked for, None when there is nothing more to take. ``anchor`` (D,) is an
    embedding of the person, None until it is clear who is meant. ``best`` of the ``looks`` good
    looks from ``first_s`` to ``last_s`` is the one to be taken; ``opened`` is how open the eyes
    were at most in them. ``taken`` is set in the step that takes it. ``progress`` is 0..1.
    ``liveness`` is the mode for enrollment: where it is required, nothing is taken before the face
    is known to be live.
    """

    wanted: Pose | None = Pose.STRAIGHT
    anchor: Floats | None = None
    advice: Advice = Advice.NOBODY
    fault: Fault | None = None
    face: Face | None = None
    best: CoachLook | None = None
    looks: int = 0
    first_s: float = 0.0
    last_s: float = 0.0
    opened: float = 0.0
    taken: CoachLook | None = None
    liveness: LivenessMode = LivenessMode.OBSERVE
    _pending: "tuple[Advice, Fault | None, float] | None" = None

    @property
    def progress(self) -> float:
        """How much of what is needed for the wanted pose has been seen."""
        return min(1.0, self.looks / _LOOKS, (self.last_s - self.first_s) / _SPAN_S)

    def want(self, pose: Pose | None) -> "Coaching":
        """Ask for a pose from now on."""
        return replace(self.begun_anew, wanted=pose, taken=None, _pending=None)

    @property
    def begun_anew(self) -> "Coaching":
        """The same without any look."""
        return replace(self, best=None, looks=0, first_s=0.0, last_s=0.0)


def step(state: Coaching, analysis: Analysis, watchlist: SearchGallery) -> Coaching:
    """Take in one frame.

    ``watchlist`` tells whether a face is the one that the coaching began with. After ``taken`` is
    set, nothing more is taken until `Coaching.want` is called.
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
        return _advised(state.begun_anew, doubt, None, analysis.frame.time_s)
    fault = _fault(seen.quality, wanted)
    if fault is not None:
        return _advised(state, Advice.FAULT, fault.fault, analysis.frame.time_s)
    turn = signed_turn(seen.face.landmarks)
    if not _posed(turn, wanted):
        return _advised(state, Advice(str(wanted)), None, analysis.frame.time_s)
    return _gathered(state, wanted, analysis.frame, seen, may_take=doubt is None)


def enrolling(quality: Quality) -> Quality:
    """Return the same measures with the stricter limits for a gallery picture."""
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
    """Return the face to take a picture of, or why that is not clear."""
    near = {id(face) for face in prominent([seen.face for seen in faces])}
    clear = [seen for seen in faces if id(seen.face) in near]
    if not clear:
        return None, Advice.NOBODY
    if state.anchor is None:
        return (clear[0], Advice.HOLD) if len(clear) == 1 else (None, Advice.ONE_FACE)
    anchor = state.anchor
    closest = max(clear, key=lambda seen: float(watchlist.likeness(seen.embedding, anchor)))
    alike = watchlist.same_face(closest.embedding, anchor)
    # A poor look resembles nobody; alone in view, it gets advice.
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
    """Return what a face has to do before it is known to be live, None for nothing."""
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
    """Count a good look and keep the best; once there are enough, take it if it may be taken."""
    sharpness = next(one.value for one in seen.quality.measures if one.fault is Fault.BLURRED)
    place, opened = place_of(frame, seen), openness(frame, seen.face)
    state = _with_look(state, CoachLook(frame, seen.face, wanted, sharpness, place, opened))
    if state.anchor is None:
        state = replace(state, anchor=seen.embedding)
    if state.progress >= 1 and may_take:
        return replace(state, taken=state.best)
    return _advised(state, Advice.HOLD, None, frame.time_s)


def _with_look(state: Coaching, look: CoachLook) -> Coaching:
    """Keep the sharpest of the looks, without those with shut eyes compared with the others."""
    best, now_s = state.best, look.frame.time_s
    if best is None or not 0 <= now_s - best.frame.time_s <= _OLD_S:
        return replace(state, best=look, looks=1, first_s=now_s, last_s=now_s, opened=look.opened)
    opened = max(state.opened, look.opened)
    better = look_shut(best.opened, opened) or look.sharpness > best.sharpness
    if better and not look_shut(look.opened, opened):
        best = look
    return replace(state, best=best, looks=state.looks + 1, last_s=now_s, opened=opened)


def _advised(state: Coaching, advice: Advice, fault: Fault | None, now_s: float) -> Coaching:
    """Give an advice, once it has held for a moment."""
    if (advice, fault) == (state.advice, state.fault):
        return replace(state, _pending=None)
    if state._pending is None or state._pending[:2] != (advice, fault):
        return replace(state, _pending=(advice, fault, now_s))
    if 0 <= now_s - state._pending[2] < _STEADY_S:
        return state
    return replace(state, advice=advice, fault=fault, _pending=None)

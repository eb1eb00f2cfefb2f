"""A challenge to a living person: turn the head as asked, in an order nobody could have recorded.

Pure steps, ``state' = step(state, look)``, one look a frame. A challenge is passed only by the face
it began with, making exactly the movements asked for, each in its time and not before it was asked,
passing through what lies between. A wrong movement, a jump, another face, a face that goes away and
waiting too long all fail it; then a new one, with another order, may be tried.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from statistics import median

import numpy as np

from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.watchlist import SameFace
from facegui.text import NOTHING, Sentence, say
from facegui.vision.types import Face, Floats

Choice = Callable[[Sequence["Movement"]], "Movement"]
Below = Callable[[int], int]

LENGTH = 4
_BEGIN_S, _ACT_S, _RETURN_S = 8.0, 4.0, 3.0  # time limits: to begin, for a movement, to come back
_BASELINE_S = 0.6  # looking straight before the first movement
_PAUSES_S = tuple(0.4 + 0.1 * step for step in range(10))  # looking straight before the next
_REACT_S = 0.15  # nobody reacts faster: what moves earlier was not asked
_AWAY_S = 0.5  # a face may be lost this long
_HALF = 0.6  # part of a movement from which it counts as begun; talking stays below
_BASELINE_LOOKS = 4


class Movement(StrEnum):
    """What can be asked for; left and right are the person's own."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    CLOSER = "closer"
    BACK = "back"


TURNS = (Movement.LEFT, Movement.RIGHT, Movement.UP, Movement.DOWN)
"""The usual set."""
SIDEWAYS = (Movement.LEFT, Movement.RIGHT)
NODS = (Movement.UP, Movement.DOWN)
"""For people who cannot do one of the other two."""
LEANS = (Movement.CLOSER, Movement.BACK)
"""For people who cannot turn their head at all. A picture can be moved like that: what passes it
must also look live and must not move like a flat picture."""

WORDS = {
    Movement.LEFT: say("Turn your head to your left."),
    Movement.RIGHT: say("Turn your head to your right."),
    Movement.UP: say("Lift your chin."),
    Movement.DOWN: say("Lower your chin."),
    Movement.CLOSER: say("Come closer."),
    Movement.BACK: say("Move back."),
}


class ChallengePhase(StrEnum):
    """Where a challenge stands."""

    BEGIN = "begin"
    WAIT = "wait"
    ACT = "act"
    RETURN = "return"
    PASSED = "passed"
    FAILED = "failed"


class Failure(StrEnum):
    """Why a challenge failed."""

    TOO_SLOW = "too_slow"
    WRONG_MOVE = "wrong_move"
    TOO_EARLY = "too_early"
    JUMPED = "jumped"
    ANOTHER_FACE = "another_face"
    FACE_LOST = "face_lost"


WHY = {
    Failure.TOO_SLOW: say("That took too long."),
    Failure.WRONG_MOVE: say("That was another movement than the one asked for."),
    Failure.TOO_EARLY: say("You moved before you were asked."),
    Failure.JUMPED: say("The face jumped from one place to another."),
    Failure.ANOTHER_FACE: say("That was another face than at the beginning."),
    Failure.FACE_LOST: say("The face went out of sight."),
}
"""Why a challenge failed, in words for the person."""


@dataclass(frozen=True, slots=True)
class NosePlace:
    """Where the nose is, in lengths of the line from between the eyes to the mouth, and the size.

    ``aside`` grows toward the right side of the picture, which is the person's left; ``down`` grows
    downward. Both stay as they are when a flat picture is moved, tilted or brought closer. ``size``
    is that line's length in frame pixels.
    """

    aside: float
    down: float
    size: float


@dataclass(frozen=True, slots=True, eq=False)
class ChallengeLook:
    """One frame's look at the face; ``place`` and ``embedding`` (D,) are None without a face.

    ``track`` is its track's number.
    """

    time_s: float
    track: int | None = None
    place: NosePlace | None = None
    embedding: Floats | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Challenge:
    """The state of a challenge: ``actions[done]`` is the one asked for, after ``pauses[done]``."""

    actions: tuple[Movement, ...]
    pauses_s: tuple[float, ...]
    limits: LivenessCalibration
    same_face: SameFace
    phase: ChallengePhase = ChallengePhase.BEGIN
    done: int = 0
    failure: Failure | None = None
    since_s: float | None = None
    seen_s: float | None = None
    straight_s: float | None = None
    halfway: bool = False
    track: int | None = None
    face: Floats | None = None
    neutral: NosePlace | None = None
    last: NosePlace | None = None
    baseline: tuple[NosePlace, ...] = ()

    @property
    def over(self) -> bool:
        """Whether it was passed or failed."""
        return self.phase in (ChallengePhase.PASSED, ChallengePhase.FAILED)

    @property
    def words(self) -> Sentence:
        """What to tell the person now."""
        match self.phase:
            case ChallengePhase.ACT:
                return WORDS[self.actions[self.done]]
            case ChallengePhase.PASSED:
                return say("Thank you, that is enough.")
            case ChallengePhase.FAILED:
                return say("{why} Try again.", why=WHY[self.failure] if self.failure else NOTHING)
            case _:
                return say("Look straight at the camera.")

    @property
    def longest_s(self) -> float:
        """How long it may take at most, whatever happens."""
        return _BEGIN_S + sum(self.pauses_s) + len(self.actions) * (_ACT_S + 2 * _RETURN_S)


def place_of(face: Face) -> NosePlace:
    """Return where the nose of a face is."""
    points = face.landmarks.astype(np.float64)
    eyes, mouth = points[:2].mean(axis=0), points[3:].mean(axis=0)
    axis, nose = mouth - eyes, points[2] - eyes
    square = max(float(axis @ axis), 1e-6)
    aside = (nose[0] * axis[1] - nose[1] * axis[0]) / square
    return NosePlace(float(aside), float(nose @ axis) / square, square**0.5)


def new_challenge(
    limits: LivenessCalibration,
    same_face: SameFace,
    choose: Choice,
    below: Below,
    *,
    allowed: Sequence[Movement] = TURNS,
    length: int = LENGTH,
) -> Challenge:
    """Draw a challenge. Pass ``secrets.choice`` and ``secrets.randbelow``: it must not be guessed.

    No movement is asked for twice in a row where ``allowed`` leaves a choice of more than two.
    ``same_face`` tells whether two looks may be of one face.
    """
    actions: list[Movement] = []
    for _ in range(length):
        last = actions[-1] if actions else None
        open_to = [one for one in allowed if len(allowed) <= 2 or one is not last]
        actions.append(choose(open_to))
    pauses = tuple(_PAUSES_S[below(len(_PAUSES_S))] for _ in actions)
    return Challenge(tuple(actions), pauses, limits, same_face)


def step(state: Challenge, look: ChallengeLook) -> Challenge:
    """Take the next look; returns the state after it. Nothing changes once it is over."""
    if state.over:
        return state
    if state.since_s is None:
        state = replace(state, since_s=look.time_s, seen_s=look.time_s)
    if _late(state, look.time_s):
        return _failed(state, Failure.TOO_SLOW)
    if look.place is None or look.embedding is None:
        return _without_face(state, look.time_s)
    if state.phase is ChallengePhase.BEGIN:
        return _begin(state, look, look.place, look.embedding)
    if problem := _interrupted(state, look, look.place, look.embedding):
        return _failed(state, problem)
    state = _PHASES[state.phase](state, look.time_s, look.place)
    return replace(state, seen_s=look.time_s, last=look.place)


def _begin(state: Challenge, look: ChallengeLook, place: NosePlace, embedding: Floats) -> Challenge:
    """Gather where the nose is when the face looks straight; starts over when it moves."""
    steady = (
        state.track == look.track
        and bool(state.baseline)
        and abs(_aside(place, state.baseline[0], state.limits)) < state.limits.straight
        and abs(_down(place, state.baseline[0], state.limits)) < state.limits.straight
        and abs(place.aside) < state.limits.turn
    )
    if not steady:
        return replace(
            state,
            track=look.track,
            face=embedding,
            baseline=(place,),
            straight_s=look.time_s,
            seen_s=look.time_s,
            last=place,
        )
    gathered = (*state.baseline, place)
    state = replace(state, baseline=gathered, seen_s=look.time_s, last=place)
    began_s = look.time_s if state.straight_s is None else state.straight_s
    if len(gathered) < _BASELINE_LOOKS or look.time_s - began_s < _BASELINE_S:
        return state
    neutral = NosePlace(
        median(one.aside for one in gathered),
        median(one.down for one in gathered),
        median(one.size for one in gathered),
    )
    return _enter(replace(state, neutral=neutral, baseline=()), ChallengePhase.WAIT, look.time_s)


def _wait(state: Challenge, time_s: float, place: NosePlace) -> Challenge:
    """Look straight until the next movement is asked for."""
    if _begun(state, place):
        return _failed(state, Failure.TOO_EARLY)
    if time_s - _since(state) >= state.pauses_s[state.done]:
        return _enter(state, ChallengePhase.ACT, time_s)
    return state


def _act(state: Challenge, time_s: float, place: NosePlace) -> Challenge:
    """Make the movement asked for and no other."""
    wanted = state.actions[state.done]
    made = _parts(state, place)
    if any(made[other] >= 1 for other in _RIVALS[wanted]):
        return _failed(state, Failure.WRONG_MOVE)
    if made[wanted] >= _HALF and time_s - _since(state) < _REACT_S:
        return _failed(state, Failure.TOO_EARLY)
    if made[wanted] >= 1 and state.halfway:
        if state.done + 1 == len(state.actions):
            return _enter(replace(state, done=state.done + 1), ChallengePhase.PASSED, time_s)
        return _enter(replace(state, done=state.done + 1), ChallengePhase.RETURN, time_s)
    return replace(state, halfway=state.halfway or _HALF <= made[wanted] < 1)


def _return(state: Challenge, time_s: float, place: NosePlace) -> Challenge:
    """Come back to looking straight."""
    return state if _begun(state, place) else _enter(state, ChallengePhase.WAIT, time_s)


_PHASES: dict[ChallengePhase, Callable[[Challenge, float, NosePlace], Challenge]] = {
    ChallengePhase.WAIT: _wait,
    ChallengePhase.ACT: _act,
    ChallengePhase.RETURN: _return,
}
# A head that turns also nods a little, so that only the opposite and the stronger one are wrong.
_RIVALS = {
    Movement.LEFT: (Movement.RIGHT,),
    Movement.RIGHT: (Movement.LEFT,),
    Movement.UP: (Movement.DOWN, Movement.LEFT, Movement.RIGHT),
    Movement.DOWN: (Movement.UP, Movement.LEFT, Movement.RIGHT),
    Movement.CLOSER: (Movement.BACK,),
    Movement.BACK: (Movement.CLOSER,),
}
_LEAN = 0.2  # change of the face's size that counts as leaning: an instruction, not a rate


def _interrupted(
    state: Challenge, look: ChallengeLook, place: NosePlace, embedding: Floats
) -> Failure | None:
    """Whether another face has come in, or the face has jumped."""
    if look.time_s - (state.seen_s or 0.0) > _AWAY_S:
        return Failure.FACE_LOST
    if look.track != state.track:
        return Failure.ANOTHER_FACE
    if state.face is not None and not state.same_face(state.face, embedding):
        return Failure.ANOTHER_FACE
    if state.last is not None:
        far = max(
            abs(_aside(place, state.last, state.limits)),
            abs(_down(place, state.last, state.limits)),
        )
        if far > state.limits.step:
            return Failure.JUMPED
    return None


def _parts(state: Challenge, place: NosePlace) -> dict[Movement, float]:
    """How much of each movement the face has made, 1 being enough."""
    neutral = state.neutral or place
    aside, down = _aside(place, neutral, state.limits), _down(place, neutral, state.limits)
    nearer = (place.size / neutral.size - 1) / _LEAN
    farther = (neutral.size / place.size - 1) / _LEAN
    return {
        Movement.LEFT: aside,
        Movement.RIGHT: -aside,
        Movement.UP: -down,
        Movement.DOWN: down,
        Movement.CLOSER: nearer,
        Movement.BACK: farther,
    }


def _begun(state: Challenge, place: NosePlace) -> bool:
    """Whether a movement of the kind that is asked for has begun, or not yet ended."""
    asked = set(state.actions)
    return any(part >= _HALF for action, part in _parts(state, place).items() if action in asked)


def _aside(place: NosePlace, origin: NosePlace, limits: LivenessCalibration) -> float:
    return (place.aside - origin.aside) / limits.turn


def _down(place: NosePlace, origin: NosePlace, limits: LivenessCalibration) -> float:
    return (place.down - origin.down) / limits.nod


def _without_face(state: Challenge, time_s: float) -> Challenge:
    if time_s - (state.seen_s or 0.0) <= _AWAY_S:
        return state
    if state.phase is ChallengePhase.BEGIN:
        return replace(state, baseline=(), track=None)
    return _failed(state, Failure.FACE_LOST)


def left(state: Challenge, time_s: float) -> float:
    """Return which part (1..0) is left of the time for what is asked for now."""
    if state.over or state.since_s is None:
        return 0.0 if state.over else 1.0
    return min(1.0, max(0.0, 1 - (time_s - state.since_s) / _allowed_s(state)))


def _late(state: Challenge, time_s: float) -> bool:
    return time_s - _since(state) > _allowed_s(state)


def _allowed_s(state: Challenge) -> float:
    return {
        ChallengePhase.BEGIN: _BEGIN_S,
        ChallengePhase.WAIT: state.pauses_s[state.done] + _RETURN_S,
        ChallengePhase.ACT: _ACT_S,
        ChallengePhase.RETURN: _RETURN_S,
    }[state.phase]


def _since(state: Challenge) -> float:
    return 0.0 if state.since_s is None else state.since_s


def _enter(state: Challenge, phase: ChallengePhase, time_s: float) -> Challenge:
    return replace(state, phase=phase, since_s=time_s, halfway=False)


def _failed(state: Challenge, failure: Failure) -> Challenge:
    return replace(state, phase=ChallengePhase.FAILED, failure=failure)

"""The steps of a challenge: one look at the face after the other.

Pure steps, ``state' = step(state, look)``, one look a frame. A challenge is passed only by the face
it began with. That face must make exactly the movements asked for, each in its time and not before
it was asked for, and pass through the positions in between. A wrong movement, a jump, another face,
a face that goes away and waiting too long all fail it; then a new one, in another order, may be
tried.
"""

from collections.abc import Callable
from dataclasses import replace
from statistics import median

from facegui.tasks.challenge.challenge import Challenge, ChallengeLook, ChallengePhase, Failure
from facegui.tasks.challenge.movements import LEAN, RIVALS, Movement, NosePlace, nodded, turned
from facegui.vision.types import Floats

_BASELINE_S = 0.6  # looking straight ahead before the first movement
_REACT_S = 0.15  # nobody reacts faster: an earlier movement was not a response
_AWAY_S = 0.5  # a face may be lost this long
_HALF = 0.6  # share of a movement from which it counts as begun; talking stays below
_BASELINE_LOOKS = 4


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
    """Learn where the nose is while the face looks straight; start over when it moves."""
    steady = (
        state.track == look.track
        and bool(state.baseline)
        and abs(turned(place, state.baseline[0], state.limits)) < state.limits.straight
        and abs(nodded(place, state.baseline[0], state.limits)) < state.limits.straight
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
    if any(made[other] >= 1 for other in RIVALS[wanted]):
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
            abs(turned(place, state.last, state.limits)),
            abs(nodded(place, state.last, state.limits)),
        )
        if far > state.limits.step:
            return Failure.JUMPED
    return None


def _parts(state: Challenge, place: NosePlace) -> dict[Movement, float]:
    """How much of each movement the face has made, 1 being enough."""
    neutral = state.neutral or place
    aside, down = turned(place, neutral, state.limits), nodded(place, neutral, state.limits)
    nearer = (place.size / neutral.size - 1) / LEAN
    farther = (neutral.size / place.size - 1) / LEAN
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
    return min(1.0, max(0.0, 1 - (time_s - state.since_s) / state.allowed_s))


def _late(state: Challenge, time_s: float) -> bool:
    return time_s - _since(state) > state.allowed_s


def _since(state: Challenge) -> float:
    return 0.0 if state.since_s is None else state.since_s


def _enter(state: Challenge, phase: ChallengePhase, time_s: float) -> Challenge:
    return replace(state, phase=phase, since_s=time_s, halfway=False)


def _failed(state: Challenge, failure: Failure) -> Challenge:
    return replace(state, phase=ChallengePhase.FAILED, failure=failure)

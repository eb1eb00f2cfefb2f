"""A challenge: which movements it asks for, in which order, and how far it has come."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.watchlist import SameFace
from facegui.tasks.challenge.movements import TURNS, WORDS, Movement, NosePlace
from facegui.text import NOTHING, Sentence, say
from facegui.vision.types import Floats

Choice = Callable[[Sequence[Movement]], Movement]
Below = Callable[[int], int]

LENGTH = 4
_BEGIN_S, _ACT_S, _RETURN_S = 8.0, 4.0, 3.0  # time limits: to begin, for a movement, to come back
_PAUSES_S = tuple(0.4 + 0.1 * step for step in range(10))  # looking straight before the next


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
    def allowed_s(self) -> float:
        """How long what is asked for now may take."""
        return {
            ChallengePhase.BEGIN: _BEGIN_S,
            ChallengePhase.WAIT: self.pauses_s[self.done] + _RETURN_S,
            ChallengePhase.ACT: _ACT_S,
            ChallengePhase.RETURN: _RETURN_S,
        }[self.phase]


def new_challenge(
    limits: LivenessCalibration,
    same_face: SameFace,
    choose: Choice,
    below: Below,
    *,
    allowed: Sequence[Movement] = TURNS,
) -> Challenge:
    """Draw a challenge. Pass ``secrets.choice`` and ``secrets.randbelow``: it must not be guessed.

    No movement is asked for twice in a row where ``allowed`` leaves a choice of more than two.
    ``same_face`` tells whether two looks may be of one face.
    """
    actions: list[Movement] = []
    for _ in range(LENGTH):
        last = actions[-1] if actions else None
        open_to = [one for one in allowed if len(allowed) <= 2 or one is not last]
        actions.append(choose(open_to))
    pauses = tuple(_PAUSES_S[below(len(_PAUSES_S))] for _ in actions)
    return Challenge(tuple(actions), pauses, limits, same_face)

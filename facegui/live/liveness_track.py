"""The liveness evidence of one track: passive scores over time, and how the face moves."""

from dataclasses import dataclass

from facegui.live.face_motion import FaceMotion, Motion
from facegui.matching.look_test import LookTest
from facegui.vision.liveness.evidence import LivenessLook
from facegui.vision.types import Face, Frame

_HALF_LIFE_S = 1.5  # a look counts half after this long: a swapped face gains little by the old one
_LOOK_EVERY_S = 0.15  # looks closer together add nothing new
# Once the networks have agreed for long, an occasional look checks whether they still do.
_SURE_EVERY_S = 0.5
_SURE_AFTER_S = 1.5
_SURE = 0.1  # mean and last look are both this close to 0, or to 1


@dataclass(frozen=True, slots=True)
class LivenessEvidence:
    """The evidence on one face's liveness, to decide by and to show.

    ``score`` is the fading mean of the passive scores (None without a model), ``by_network`` the
    same for each network. ``looks`` counts them, ``watched_s`` is the time from the first to the
    last. ``last`` holds the crops of the last look. ``motion`` is None until two looks could be
    compared. ``log_odds`` is the sum of the sequential test (`LookTest`).
    """

    score: float | None = None
    by_network: tuple[tuple[str, float], ...] = ()
    looks: int = 0
    watched_s: float = 0.0
    last: LivenessLook | None = None
    motion: Motion | None = None
    log_odds: float = 0.0


class LivenessTrack:
    """Gathers the evidence of one track."""

    def __init__(self, test: LookTest) -> None:
        self._test = test
        self._log_odds = 0.0
        self._motion = FaceMotion()
        self._sums: dict[str, float] = {}
        self._weight = 0.0
        self._looks = 0
        self._began_s = 0.0
        self._looked_s = 0.0
        self._last: LivenessLook | None = None

    @property
    def looks(self) -> int:
        """The number of passive looks so far; `shift_of_frame` of it is the next look's shift."""
        return self._looks

    @property
    def looked_s(self) -> float:
        """When the networks last looked; long ago if they never did."""
        return self._looked_s if self._looks else float("-inf")

    def wants_look(self, time_s: float) -> bool:
        """Whether the networks should look now. Motion is watched independently."""
        wait_s = _SURE_EVERY_S if self._sure else _LOOK_EVERY_S
        return not self._looks or not 0 <= time_s - self._looked_s < wait_s - 1e-6

    @property
    def _sure(self) -> bool:
        """Whether the looks have agreed for a while and the last one still does."""
        if self._last is None or self._looked_s - self._began_s < _SURE_AFTER_S:
            return False
        mean = sum(self._sums.values()) / len(self._sums) / self._weight
        low, high = sorted((mean, self._last.score))
        return high <= _SURE or low >= 1 - _SURE

    def add(self, frame: Frame, face: Face, look: LivenessLook | None) -> LivenessEvidence:
        """Take a frame and its look (None when none is due or without a model)."""
        self._motion.add(frame, face)
        if look is not None:
            self._add_look(look, frame.time_s)
        return self.evidence

    @property
    def evidence(self) -> LivenessEvidence:
        """The evidence so far."""
        if not self._weight:
            return LivenessEvidence(motion=self._motion.motion)
        means = {name: total / self._weight for name, total in self._sums.items()}
        return LivenessEvidence(
            score=sum(means.values()) / len(means),
            by_network=tuple(means.items()),
            looks=self._looks,
            watched_s=self._looked_s - self._began_s,
            last=self._last,
            motion=self._motion.motion,
            log_odds=self._log_odds,
        )

    def _add_look(self, look: LivenessLook, time_s: float) -> None:
        if not self._looks:
            self._began_s = self._looked_s = time_s
        passed_s = time_s - self._looked_s if self._looks else None
        self._log_odds = self._test.after(self._log_odds, look.score, passed_s)
        fade = 0.5 ** (max(0.0, time_s - self._looked_s) / _HALF_LIFE_S)
        self._weight = self._weight * fade + 1
        for name, live in look.by_network.items():
            self._sums[name] = self._sums.get(name, 0.0) * fade + live
        self._looks += 1
        self._looked_s, self._last = time_s, look


def evidence_of_still(look: LivenessLook | None) -> LivenessEvidence:
    """Return the evidence of a single picture, in which nothing moves."""
    if look is None:
        return LivenessEvidence()
    return LivenessEvidence(look.score, tuple(look.by_network.items()), 1, 0.0, look)

"""Presentations: the statements about the liveness of each face in a source, added up.

A presentation (ISO/IEC 30107-3) is one track of a stream or one face of a picture. Faces far
smaller than another in the same frame are background and are left out.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace
from statistics import median

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.liveness import LivenessState
from facegui.vision.subject import prominent

_BRIEF_S = 1.0  # a track seen for less is judged only if there is no other
_WORST_FIRST = (
    LivenessState.ATTACK,
    LivenessState.UNSURE,
    LivenessState.NOT_CHECKED,
    LivenessState.LIVE,
)


@dataclass(frozen=True, slots=True)
class Presentation:
    """One face from ``began_s`` to ``ended_s``, and the statement about it in each frame.

    ``track`` is None for a picture; ``scores`` are the passive ones, 0 where the face moved like a
    flat picture.
    """

    source: str
    track: int | None
    began_s: float
    ended_s: float
    states: tuple[LivenessState, ...] = ()
    scores: tuple[float, ...] = ()

    @property
    def state(self) -> LivenessState:
        """The most frequent statement about it; of equals, the worse."""
        counts = Counter(self.states)
        return max(_WORST_FIRST, key=lambda state: counts[state])

    @property
    def live_share(self) -> float:
        """The share of its frames that were judged live."""
        return self.states.count(LivenessState.LIVE) / max(len(self.states), 1)

    @property
    def score(self) -> float:
        """One score for the whole, to compare with the threshold: the median."""
        return median(self.scores) if self.scores else float("-inf")

    @property
    def brief(self) -> bool:
        """Whether it is a track too short to say much."""
        return self.track is not None and self.ended_s - self.began_s < _BRIEF_S

    def as_json(self) -> dict[str, object]:
        """Return its part of ``liveness --json``."""
        return {
            "source": self.source,
            "track": self.track,
            "from_s": round(self.began_s, 3),
            "to_s": round(self.ended_s, 3),
            "frames": len(self.states),
            "state": str(self.state),
            "live_share": round(self.live_share, 4),
            "score": round(self.score, 4) if self.scores else None,
        }


@dataclass(frozen=True, slots=True)
class Presentations:
    """All presentations of one source so far, in the order in which they began."""

    frames: int = 0
    every: tuple[Presentation, ...] = ()

    def step(self, analysis: Analysis) -> "Presentations":
        """Take the next analysis."""
        meant = {id(face) for face in prominent([seen.face for seen in analysis.faces])}
        known = list(self.every)
        for seen in analysis.faces:
            if id(seen.face) in meant:
                _take(known, seen, analysis)
        return Presentations(self.frames + 1, tuple(known))

    @property
    def judged(self) -> tuple[Presentation, ...]:
        """The ones that count: without brief ones, unless there are no others."""
        return tuple(one for one in self.every if not one.brief) or self.every

    @property
    def state(self) -> LivenessState | None:
        """The worst state of any; None where no face was seen."""
        said = {one.state for one in self.judged}
        return next((state for state in _WORST_FIRST if state in said), None)

    @property
    def main(self) -> Presentation | None:
        """The one seen for longest, None where no face was seen."""
        return max(self.every, key=lambda one: len(one.states), default=None)


def live_share(presentations: Collection[Presentation]) -> float:
    """The share of all their frames that were judged live."""
    frames = sum(len(one.states) for one in presentations)
    return sum(one.states.count(LivenessState.LIVE) for one in presentations) / max(frames, 1)


def _take(known: list[Presentation], seen: SeenFace, analysis: Analysis) -> None:
    """Add a face to its presentation; every face of a picture begins one."""
    liveness, time_s = seen.liveness, analysis.frame.time_s
    if liveness is None:
        return
    at = next(
        (at for at, one in enumerate(known) if seen.track is not None and one.track == seen.track),
        None,
    )
    if at is None:
        known.append(Presentation(analysis.frame.source, seen.track, time_s, time_s))
        at = len(known) - 1
    one = known[at]
    scores = one.scores
    if liveness.score is not None:
        scores = (*scores, 0.0 if liveness.flat else liveness.score)
    known[at] = replace(
        one, ended_s=max(time_s, one.ended_s), states=(*one.states, liveness.state), scores=scores
    )

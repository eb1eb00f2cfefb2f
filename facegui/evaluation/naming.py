"""The names that the program itself would give in a search, by all of its rules.

The threshold is raised for people whom somebody else enrolled resembles, and a name needs a lead
over the runner-up. Figures at a bare threshold would describe another program.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.curves import Scores
from facegui.gallery.index import IndexedPerson
from facegui.matching import decision
from facegui.matching.operating_point import OperatingPoint
from facegui.matching.templates import Candidate

NO_FACE = "no_face"
WRONG_NAME = "wrong_name"
_NONE: Mapping[int, OperatingPoint] = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class Naming:
    """The answers to all probes.

    ``columns`` (n,) tells whose name each probe got, -1 for nobody's; read-only. ``verdicts`` are
    the decisions as in JSON, "no_face" without one. ``raised`` has the operating point of everybody
    enrolled whose threshold is raised because somebody resembles them.
    """

    columns: NDArray[np.int64] = field(repr=False)
    verdicts: tuple[str, ...] = field(repr=False)
    raised: tuple[OperatingPoint, ...]

    def __post_init__(self) -> None:
        self.columns.flags.writeable = False

    def counts(self, own: NDArray[np.int64], start: int = 0) -> dict[str, int]:
        """Count the verdicts of the probes from ``start`` on; ``own`` (m,) is whose they are.

        A match under another name counts as "wrong_name"; own is -1 for a stranger, whose every
        match is one.
        """
        said = self.verdicts[start : start + len(own)]
        given = self.columns[start : start + len(own)]
        counted = (
            WRONG_NAME if column >= 0 and column != mine else verdict
            for verdict, column, mine in zip(said, given, own, strict=True)
        )
        return dict(sorted(Counter(counted).items()))


def name_probes(
    scores: Scores,
    likeness: Scores,
    people: Sequence[str],
    point: OperatingPoint,
    obscured: Mapping[int, OperatingPoint] = _NONE,
    *,
    own_point_of: Callable[[int, int], OperatingPoint] | None = None,
) -> Naming:
    """Decide about every probe as the program does.

    ``obscured`` has the points of those, by column, of whom too little can be seen;
    ``own_point_of`` a probe and a column gives the point where little may be seen of both.

    ``scores`` (n, K) are those of the probes with ``people``, -inf where a face is missing;
    ``likeness`` (K, K) those of the people enrolled with one another.
    """
    enrolled = [IndexedPerson(name, name) for name in people]
    own_points = [obscured.get(column, point) for column in range(len(people))]
    points = [_beside(column, likeness, people, one) for column, one in enumerate(own_points)]
    columns = np.full(len(scores), -1, np.int64)
    verdicts = []
    for at, own in enumerate(scores):
        best = _two_best(own)
        if not len(best):
            verdicts.append(NO_FACE)
            continue
        candidates = [Candidate(enrolled[one], float(own[one])) for one in best]
        closest = int(best[0])
        own_point, in_force = own_points[closest], points[closest]
        if own_point_of is not None and (of_both := own_point_of(at, closest)) != own_point:
            own_point, in_force = of_both, _beside(closest, likeness, people, of_both)
        if candidates[0].score < own_point.threshold:
            in_force = own_point
        decided = decision.identify(candidates, in_force)
        verdicts.append(str(decided.verdict))
        if decided.person is not None:
            columns[at] = closest
    return Naming(columns, tuple(verdicts), tuple(one for one in points if one.rival))


def _beside(
    column: int, likeness: Scores, people: Sequence[str], point: OperatingPoint
) -> OperatingPoint:
    """Return the point for one person, raised where somebody is like them."""
    others = likeness[column].astype(np.float64)
    others[column] = -np.inf
    rival = int(others.argmax())
    return point.beside(people[rival], float(others[rival]))


def _two_best(scores: Scores) -> NDArray[np.intp]:
    """Return the columns of the two best people (fewer where fewer have a face), best first."""
    best = np.argsort(-scores, kind="stable")[:2]
    return best[np.isfinite(scores[best])]

"""Who was seen from when to when, reported as it changes and at the end."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from facegui import plain
from facegui.commands.faces import NOT_LIVE, answer, clock, liveness_doubt
from facegui.counted import counted_of
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Verdict
from facegui.matching.watchlist import SameFace
from facegui.tasks.visits import Visit, Visits

_BEGIN = datetime(2000, 1, 1, tzinfo=UTC)  # start of every source; times of frames count from it
_STRANGERS = (Verdict.NOT_RECOGNIZED, Verdict.UNSURE)
_LOOKS = 2  # a track's name is worth a line after this many clear looks


@dataclass(slots=True)
class Sightings:
    """Everything seen in one source; ``take`` every analysis in order.

    ``names`` has the frames in which each person was named. The summary at the end consists of
    visits, as in the history; below them come the names that were not seen long enough for one.
    """

    names: Counter[str] = field(default_factory=Counter)
    frames: int = 0
    frames_with_face: int = 0
    _watch: Visits = field(default_factory=Visits)
    _over: list[Visit] = field(default_factory=list)
    _said: dict[int, str] = field(default_factory=dict)
    _doubted: set[int] = field(default_factory=set)  # tracks reported as not live

    def take(
        self, analysis: Analysis, same_face: SameFace = lambda _one, _other: False
    ) -> list[str]:
        """Take in a frame and return the lines worth telling.

        ``same_face`` tells whether two embeddings may be of one face.
        """
        self.frames += 1
        self.frames_with_face += bool(analysis.faces)
        time_s = analysis.frame.time_s
        self.names.update(filter(None, (seen.decision.name for seen in analysis.faces)))
        now = _BEGIN + timedelta(seconds=time_s)
        self._watch, over = self._watch.step(analysis, now, source="", same_face=same_face)
        self._over += over
        return [line for seen in analysis.faces if (line := self._line(seen, time_s))]

    def summary(self) -> list[str]:
        """Return who was seen, in the order of appearance."""
        visits = [*self._over, *self._watch.end()[1]]
        visits.sort(key=lambda one: one.began_at)
        named: dict[str, list[Visit]] = {}
        for one in visits:
            if (name := one.outcome.decision.name) is not None:
                named.setdefault(name, []).append(one)
        lines = [self._of_person(name, own) for name, own in named.items()]
        lines += [
            f"{name}: {looks} of {counted_of(self.frames, 'frame')}, too short for a visit"
            for name, looks in self.names.items()
            if name not in named
        ]
        verdicts = [one.outcome.decision.verdict for one in visits]
        strangers = sum(one in _STRANGERS for one in verdicts)
        attacks = verdicts.count(Verdict.NOT_LIVE)
        for words, count in (("Not recognized", strangers), (NOT_LIVE, attacks)):
            if count:
                lines.append(_counted(words, count))
        if self._doubted:
            lines.append(_counted("Did not look live", len(self._doubted)))
        if not self.frames_with_face:
            lines.append(f"No face in {counted_of(self.frames, 'frame')}")
        return lines or ["Nobody was seen clearly enough"]

    def _of_person(self, name: str, visits: Sequence[Visit]) -> str:
        first, last = visits[0].began_at, max(one.seen_at for one in visits)
        span = f"{clock(_seconds(first))} to {clock(_seconds(last))}"
        looks = sum(one.looks for one in visits)
        times = "" if len(visits) == 1 else f", {len(visits)} times"
        return f"{name}: {span}, {looks} of {counted_of(self.frames, 'frame')}{times}"

    def _line(self, seen: SeenFace, time_s: float) -> str:
        """Return a line when a track has a new name, loses it or no longer looks live.

        A poor look changes nothing.
        """
        decided = seen.decision
        if seen.track is None or decided.verdict is Verdict.POOR_QUALITY:
            return ""
        if seen.sightings < _LOOKS and decided.name is None:
            return ""
        said, doubt = answer(decided), liveness_doubt(seen)
        if self._said.get(seen.track) == said and (not doubt or seen.track in self._doubted):
            return ""
        self._said[seen.track] = said
        if doubt:
            self._doubted.add(seen.track)
        return f"{clock(time_s):>7}  {_told(seen)}"


def still_lines(analysis: Analysis) -> list[str]:
    """Return a line for every face of a picture that stands for itself."""
    source = plain.line(analysis.frame.source)
    if not analysis.faces:
        return [f"{source}: no face"]
    return [f"{source}: {_told(seen)}" for seen in analysis.faces]


def _told(seen: SeenFace) -> str:
    decided = seen.decision
    return " ".join(filter(None, (f"{answer(decided)}.", *decided.reasons, liveness_doubt(seen))))


def _counted(words: str, count: int) -> str:
    return f"{words}: {count} face{'s' if count > 1 else ''}"


def _seconds(at: datetime) -> float:
    return (at - _BEGIN).total_seconds()

"""Who was seen from when to when, told as it changes and at the end."""

from collections import Counter
from dataclasses import dataclass, field

from facegui import plain
from facegui.commands.faces import NOT_LIVE, answer, clock, liveness_doubt
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Verdict

_LOOKS = 2  # what a track is called is worth a line after so many clear looks


@dataclass(slots=True)
class _Span:
    first_s: float
    last_s: float
    frames: int = 0


@dataclass(slots=True)
class Sightings:
    """Everything seen in one source; ``take`` every analysis in order.

    ``names`` has the frames in which each person was named.
    """

    names: Counter[str] = field(default_factory=Counter)
    frames: int = 0
    frames_with_face: int = 0
    _spans: dict[str, _Span] = field(default_factory=dict)
    _said: dict[int, str] = field(default_factory=dict)
    _doubted: set[int] = field(default_factory=set)  # tracks told not to look live

    def take(self, analysis: Analysis) -> list[str]:
        """Take in a frame and return the lines worth telling."""
        self.frames += 1
        self.frames_with_face += bool(analysis.faces)
        time_s = analysis.frame.time_s
        for name in filter(None, (seen.decision.name for seen in analysis.faces)):
            self.names[name] += 1
            span = self._spans.setdefault(name, _Span(time_s, time_s))
            span.last_s = time_s
            span.frames += 1
        return [line for seen in analysis.faces if (line := self._line(seen, time_s))]

    def summary(self) -> list[str]:
        """Return who was seen, in the order of appearance."""
        lines = [
            f"{name}: {clock(span.first_s)} to {clock(span.last_s)}, "
            f"{span.frames} of {self.frames} frames"
            for name, span in self._spans.items()
        ]
        unnamed = [said for said in self._said.values() if said not in self._spans]
        attacks = unnamed.count(NOT_LIVE)
        for words, count in (("Not recognized", len(unnamed) - attacks), (NOT_LIVE, attacks)):
            if count:
                lines.append(_counted(words, count))
        if self._doubted:
            lines.append(_counted("Did not look live", len(self._doubted)))
        if not self.frames_with_face:
            lines.append(f"No face in {self.frames} frames")
        return lines or ["Nobody was seen clearly enough"]

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

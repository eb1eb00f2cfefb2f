"""From a frame to its analysis: detect, embed, track, decide."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType
from typing import Protocol

from facegui.live.analysis import Analysis, SeenFace
from facegui.live.track import Track
from facegui.live.tracker import Tracker
from facegui.matching import decision
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness_policy import Liveness, LivenessPolicy, guarded
from facegui.matching.watchlist import Watchlist
from facegui.vision.engine import Engine
from facegui.vision.quality import Quality, QualityLimits, assess
from facegui.vision.types import Face, Floats, Frame

_LOOKS_TO_NAME = 2  # clear looks before a name is said: one odd frame names nobody
_UNSUPPORTED_S = 1.0  # a name goes when no single frame has spoken for it for so long


class LivenessWatcher(Protocol):
    """Says of every face in view whether it is alive, as `LivenessWatch` does."""

    policy: LivenessPolicy

    def watch(self, frame: Frame, tracked: Sequence[tuple[int, Face]]) -> list[Liveness | None]:
        """Look at the faces of the next frame of a stream by the numbers of their tracks."""
        ...

    def still(self, frame: Frame, faces: Sequence[Face]) -> list[Liveness | None]:
        """Look at the faces of a picture."""
        ...


class Analyzer:
    """Frame to `Analysis`; belongs to one thread. The watchlist may be replaced between frames.

    With ``steady`` every face carries steadied landmarks in every frame, for a challenge.
    Without ``liveness`` nothing is said about it.
    """

    def __init__(
        self,
        engine: Engine,
        watchlist: Watchlist,
        limits: QualityLimits,
        liveness: LivenessWatcher | None = None,
    ) -> None:
        self._engine = engine
        self.watchlist = watchlist
        self._limits = limits
        self._liveness = liveness
        self.steady = False
        self._tracker = Tracker()

    @property
    def watchlist(self) -> Watchlist:
        """Whom to recognize. Raises ValueError when set to one of another embedding space."""
        return self._watchlist

    @watchlist.setter
    def watchlist(self, watchlist: Watchlist) -> None:
        space = watchlist.templates.space
        if space != self._engine.spec.space:
            raise ValueError(f"{self._engine.spec.space} cannot be compared with {space}")
        self._watchlist = watchlist

    @property
    def engine(self) -> Engine:
        """The vision line in use."""
        return self._engine

    def analyze(self, frame: Frame) -> Analysis:
        """Analyze the next frame of a stream, in order."""
        return self._analyze(frame, self._followed)

    def analyze_still(self, frame: Frame) -> Analysis:
        """Analyze a picture that has nothing to do with the one before."""
        return self._analyze(frame, self._separate)

    def _analyze(
        self,
        frame: Frame,
        decide: "Callable[[Frame, list[SeenFace], Floats], tuple[SeenFace, ...]]",
    ) -> Analysis:
        stages: dict[str, float] = {}
        with _timed(stages, "scan"):
            found = self._engine.detect(frame)
            if self.steady:
                found = tuple(self._engine.steadied(frame, face) for face in found)
        with _timed(stages, "quality"):
            qualities = [assess(frame, face, self._limits) for face in found]
        with _timed(stages, "encode"):
            embeddings = self._engine.embed(frame, found)
        embeddings.flags.writeable = False
        point = self.watchlist.identification
        nothing = Decision(Verdict.UNSURE, point.threshold, ())
        faces = [
            SeenFace(face, quality, nothing, embedding)
            for face, quality, embedding in zip(found, qualities, embeddings, strict=True)
        ]
        with _timed(stages, "decide"):
            decided = decide(frame, faces, embeddings)
        if self._liveness is not None:
            with _timed(stages, "liveness"):
                decided = self._guarded(frame, decided, self._liveness)
        return Analysis(frame, decided, MappingProxyType(stages))

    def _separate(
        self, frame: Frame, faces: Sequence[SeenFace], embeddings: Floats
    ) -> tuple[SeenFace, ...]:
        return tuple(
            replace(seen, decision=self._poor(seen.quality) or self.watchlist.identify(probe))
            for seen, probe in zip(faces, embeddings, strict=True)
        )

    def _followed(
        self, frame: Frame, faces: Sequence[SeenFace], embeddings: Floats
    ) -> tuple[SeenFace, ...]:
        weights = [seen.quality.weight for seen in faces]
        alike_from = self.watchlist.identification.alike_from
        tracks = self._tracker.update(
            frame, [seen.face for seen in faces], embeddings, weights, alike_from
        )
        return tuple(
            replace(
                seen,
                decision=self._of_track(frame, track, seen),
                track=track.number,
                since_s=track.since_s,
                sightings=track.sightings,
                track_embedding=track.mean,
            )
            for seen, track in zip(faces, tracks, strict=True)
        )

    def _of_track(self, frame: Frame, track: Track, seen: SeenFace) -> Decision:
        """Decide from all looks of a track; a name once earned is kept through a poor one."""
        if track.named is not None and not self._supported(frame, track, seen):
            # The looks that earned the name no longer speak for who is there now.
            track.restart(seen.embedding, seen.quality.weight, frame.time_s)
        if not track.sightings:
            return self._poor(seen.quality) or self.watchlist.identify(seen.embedding)
        decided = self.watchlist.identify(track.mean)
        if decided.closest is not None and decided.closest.person.id == track.named:
            decided = decision.keep(decided, self.watchlist.identification)
        elif decided.verdict is Verdict.MATCH and track.sightings < _LOOKS_TO_NAME:
            reasons = ("One look is not enough to be sure.", *decided.reasons)
            decided = replace(decided, verdict=Verdict.UNSURE, person=None, reasons=reasons)
        if decided.person is None:
            track.named = None
            return self._poor(seen.quality) or decided
        if track.named != decided.person.person.id:
            track.named, track.supported_s = decided.person.person.id, frame.time_s
        return decided

    def _supported(self, frame: Frame, track: Track, seen: SeenFace) -> bool:
        """Whether a frame of the last second, seen by itself, spoke for a track's name."""
        if track.named is None or self.watchlist.templates.position(track.named) is None:
            return False
        own = self.watchlist.score(seen.embedding, track.named).score
        if own >= self.watchlist.identification.alike_from:
            track.supported_s = frame.time_s
        return frame.time_s - track.supported_s <= _UNSUPPORTED_S

    def _guarded(
        self, frame: Frame, seen: Sequence[SeenFace], watcher: LivenessWatcher
    ) -> tuple[SeenFace, ...]:
        """Say what liveness leaves of the decisions."""
        tracked = [(one.track, one.face) for one in seen if one.track is not None]
        if len(tracked) == len(seen):
            judged = watcher.watch(frame, tracked)
        else:
            judged = watcher.still(frame, [one.face for one in seen])
        mode = watcher.policy.identification
        return tuple(
            one
            if liveness is None
            else replace(one, liveness=liveness, decision=guarded(one.decision, liveness, mode))
            for one, liveness in zip(seen, judged, strict=True)
        )

    def _poor(self, quality: Quality) -> Decision | None:
        if not quality.faults:
            return None
        words = [fault.words for fault in quality.faults]
        return decision.poor_quality(words, self.watchlist.identification)


@contextmanager
def _timed(stages: dict[str, float], name: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    stages[name] = (time.perf_counter() - start) * 1000

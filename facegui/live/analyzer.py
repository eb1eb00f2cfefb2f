"""From a frame to its analysis: follow or scan, encode where it pays, decide, check liveness."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from facegui.gallery.types import FILES
from facegui.live import encoding, naming
from facegui.live.analysis import Analysis, SeenFace
from facegui.live.area import WHOLE
from facegui.live.following import Following, Sight
from facegui.live.liveness_watch import LivenessWatch
from facegui.live.orientation import Orientation
from facegui.live.scan_pace import Load, Pace, ScanPace
from facegui.live.stages import Stages
from facegui.live.track import Track
from facegui.live.tracker import Look, Tracker
from facegui.matching.liveness import Liveness
from facegui.matching.liveness_policy import guarded
from facegui.matching.watchlist import SearchGallery
from facegui.vision.engine import Engine
from facegui.vision.quality import Quality, QualityLimits, assess, with_embedding
from facegui.vision.types import Floats, Frame
from facegui.vision.upright import upright


def _last(sight: Sight) -> Floats | None:
    return None if sight.track is None else sight.track.last


class Analyzer:
    """Turns frames into analyses, in one thread. The watchlist may be replaced between frames.

    With ``steady``, which a challenge needs, every face is encoded in every frame and has the
    landmarks it was aligned by. ``skipped`` counts the frames of a live source that were not
    analyzed since the last one, and ``elsewhere_s`` is how long the thread has worked for other
    sources since; the caller sets both before each frame. Faces outside ``area`` are ignored.
    Without ``liveness`` no face has any. ``orientation`` is determined anew for every stream.
    """

    def __init__(
        self,
        engine: Engine,
        watchlist: SearchGallery,
        limits: QualityLimits,
        liveness: LivenessWatch | None = None,
    ) -> None:
        self.steady = False
        self.skipped = 0
        self.elsewhere_s = 0.0
        self.area = WHOLE
        self.orientation = Orientation()
        self._engine = engine
        self._tracker = Tracker()
        self._following = Following(engine)
        self._scan_pace = ScanPace()
        self._limits = limits
        self._liveness = liveness
        self._watchlist = self._fitting(watchlist)

    @property
    def watchlist(self) -> SearchGallery:
        """Whom to recognize. Raises ValueError when set to one of another embedding space."""
        return self._watchlist

    @watchlist.setter
    def watchlist(self, watchlist: SearchGallery) -> None:
        if watchlist is self._watchlist:
            return
        self._watchlist = self._fitting(watchlist)
        for track in self._tracker.tracks:
            track.decided = None

    @property
    def engine(self) -> Engine:
        """The vision line in use."""
        return self._engine

    @property
    def liveness(self) -> LivenessWatch | None:
        """The watch over liveness, with the policy in force."""
        return self._liveness

    def begin(self) -> None:
        """End all tracks, because the next frame shows another scene."""
        self._tracker.clear()
        self._following.begin()

    def turn(self) -> None:
        """Turn all further frames by one more quarter clockwise, and try no other orientation."""
        self.orientation.choose(self.orientation.quarters + 1)
        self.begin()

    def set_live(self, *, live: bool) -> None:
        """Set whether the next frames come from a camera or stream; only these can show life."""
        if self._liveness is not None:
            self._liveness.recording = not live

    def analyze(self, frame: Frame) -> Analysis:
        """Analyze the next frame of a stream, in order; it is turned upright first."""
        stages = Stages()
        pace = self._scan_pace.pace(self._engine.min_face_px)
        frame, sights = self._sights(frame, pace, stages)
        sights = [sight for sight in sights if self.area.has(sight.face, frame)]
        measured = self._assessed(frame, sights, stages)
        sights, looks, qualities = self._looks(frame, sights, measured, stages)
        with stages.timed("track"):
            here = self.watchlist.at(frame.source)
            point = here.identification
            tracks = self._tracker.update(
                sights, looks, point.alike_from, here.likeness, point.same_from
            )
            for track, quality in zip(tracks, measured, strict=True):
                track.quality = quality
        seen = []
        with stages.timed("search"):
            for at, (track, quality) in enumerate(zip(tracks, qualities, strict=True)):
                seen.append(self._of_track(frame, track, quality, looks.get(at)))
        seen.sort(key=lambda one: -one.face.area)
        if self._liveness is not None:
            with stages.timed("liveness"):
                tracked = [(one.track or 0, one.face) for one in seen]
                seen = self._guarded(seen, self._liveness.watch(frame, tracked))
        load = Load(frame.time_s, stages.total_s + self.elsewhere_s, self.skipped)
        self._scan_pace = self._scan_pace.step(load)
        turn = self.orientation.quarters
        return Analysis(frame, tuple(seen), stages.took_ms, pace, frame.source, turn)

    def analyze_still(self, frame: Frame) -> Analysis:
        """Turn a picture upright and analyze it; it is unrelated to the one before."""
        stages = Stages()
        with stages.timed("scan"):
            found = upright(frame, self._engine.detect)
        frame = found.frame
        faces = [face for face in found.faces if self.area.has(face, frame)]
        with stages.timed("quality"):
            qualities = [assess(frame, face, self._limits) for face in faces]
        with stages.timed("align"):
            aligned = self._engine.aligned(frame, faces)
        with stages.timed("encode"):
            embeddings, mirrored = self._engine.encode_both(frame, aligned)
        embeddings.flags.writeable = False
        with stages.timed("quality"):
            qualities = list(map(self._with_embedding, qualities, embeddings, map(float, mirrored)))
        files = self.watchlist.at(FILES)
        with stages.timed("search"):
            seen = [
                SeenFace(
                    face,
                    quality,
                    naming.of_still(quality, embedding, files),
                    embedding,
                )
                for face, quality, embedding in zip(faces, qualities, embeddings, strict=True)
            ]
        if self._liveness is not None:
            with stages.timed("liveness"):
                seen = self._guarded(seen, self._liveness.still(frame, faces))
        return Analysis(frame, tuple(seen), stages.took_ms, turn=found.quarters)

    def _fitting(self, watchlist: SearchGallery) -> SearchGallery:
        space = watchlist.templates.space
        if space != self._engine.spec.space:
            raise ValueError(f"{self._engine.spec.space} cannot be compared with {space}")
        return watchlist

    def _sights(self, frame: Frame, pace: Pace, stages: Stages) -> tuple[Frame, list[Sight]]:
        """Return the upright frame and its faces; a stream that turned is a new scene."""
        upright_frame = self.orientation.turned(frame)
        with stages.timed("track"):
            if self._tracker.begin(upright_frame):
                self._following.begin()
        tracks, resting = self._tracker.tracks, self._may_rest
        sights = self._following.look(upright_frame, tracks, pace, stages, resting=resting)
        doubtful = self.orientation.doubtful([sight.face for sight in sights], frame.time_s)
        # In an unchanged scene the other orientations show nothing new either.
        if not doubtful or not (sights or self._following.news):
            return upright_frame, sights
        with stages.timed("scan"):
            if not self.orientation.search(frame, self._engine.detect):
                return upright_frame, sights
        self.begin()
        upright_frame = self.orientation.turned(frame)
        return upright_frame, self._following.look(upright_frame, (), pace, stages)

    @property
    def _may_rest(self) -> bool:
        """Whether a face that does not move may be left alone: liveness watches every movement."""
        watch = self._liveness
        watched = watch is not None and watch.installed and not watch.policy.off
        return not self.steady and not watched

    def _assessed(self, frame: Frame, sights: Sequence[Sight], stages: Stages) -> list[Quality]:
        with stages.timed("quality"):
            return [
                self._quality_before(sight) or assess(frame, sight.face, self._limits)
                for sight in sights
            ]

    @staticmethod
    def _quality_before(sight: Sight) -> Quality | None:
        return sight.track.quality if sight.rested and sight.track is not None else None

    def _looks(
        self, frame: Frame, sights: list[Sight], qualities: Sequence[Quality], stages: Stages
    ) -> tuple[list[Sight], Mapping[int, Look], list[Quality]]:
        """Encode the faces that are due, by position; with ``steady``, replace their landmarks.

        The returned qualities include what the embedding shows: that of this look, else of the
        track's last one.
        """
        weights = [quality.weight for quality in qualities]
        due = [
            at
            for at, (sight, weight) in enumerate(zip(sights, weights, strict=True))
            if self.steady or encoding.wanted(sight, weight, frame.time_s)
        ]
        faces = [sights[at].face for at in due]
        with stages.timed("align"):
            aligned = self._engine.aligned(frame, faces)
        with stages.timed("encode"):
            embeddings = self._engine.encode(frame, aligned, mirrored=False)
        embeddings.flags.writeable = False
        if self.steady:
            sights = [
                replace(sight, face=face) for sight, face in zip(sights, aligned, strict=True)
            ]
        by_place = dict(zip(due, embeddings, strict=True))
        with stages.timed("quality"):
            complete = [
                self._with_embedding(quality, by_place.get(at, _last(sights[at])))
                for at, quality in enumerate(qualities)
            ]
        looks = {at: Look(one, complete[at].weight) for at, one in by_place.items()}
        return sights, looks, complete

    def _with_embedding(
        self, quality: Quality, embedding: Floats | None, mirrored: float = 1.0
    ) -> Quality:
        if embedding is None:
            return quality
        judge = self._engine.recognizability
        return with_embedding(quality, embedding, judge, self._limits, mirrored=mirrored)

    def _of_track(
        self, frame: Frame, track: Track, quality: Quality, look: Look | None
    ) -> SeenFace:
        return SeenFace(
            track.face,
            quality,
            naming.of_track(track, quality, look, self.watchlist.at(frame.source), frame.time_s),
            track.last,
            track=track.number,
            since_s=track.since_s,
            sightings=track.sightings,
            track_embedding=track.mean,
            sure_embedding=track.memory.face,
            fresh=look is not None,
        )

    def _guarded(
        self, seen: Sequence[SeenFace], judged: Sequence[Liveness | None]
    ) -> list[SeenFace]:
        """Return the faces with decisions that respect liveness."""
        if self._liveness is None:
            return list(seen)
        mode = self._liveness.policy.identification
        return [
            one
            if liveness is None
            else replace(one, liveness=liveness, decision=guarded(one.decision, liveness, mode))
            for one, liveness in zip(seen, judged, strict=True)
        ]

"""Follows known faces from frame to frame, and scans now and then for new ones."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from facegui.live.pairing import best_pairs, one_face
from facegui.live.scan_pace import Pace
from facegui.live.stages import Stages
from facegui.live.track import Track
from facegui.vision.appearance import appearance, likeness
from facegui.vision.detection.boxes import overlap
from facegui.vision.engine import Engine
from facegui.vision.scene import SceneChange
from facegui.vision.types import Face, Floats, Frame

_SAME_PLACE = 0.3  # intersection over union of a followed and a scanned box of one face
_CROWDED = 0.15  # … of two faces' boxes, above which they may be confused
_STEADY_PLACE = 0.5  # … of the expected and the found box, below which the face has jumped
_STEADY_LOOK = 0.8  # correlation of a face's patch with the one before (see `appearance`)
_LONG_STEP_S = 0.25  # after a longer gap a face may be anywhere
# Scans of a scene in which nothing moves: the first interval, doubled each time up to the second,
# while they find nothing that is not being followed anyway.
_UNCHANGED_EVERY_S, _UNCHANGED_AT_MOST_S = 1.0, 4.0
_MOST_LOST = 2  # consecutive times that a lost face triggers an extra scan
_MOST_MISSED = 3  # scans in a row that miss a followed face before it is dropped
# A face that has not moved is not searched for again, for at most this long. Patches of one face
# differ less in a camera's noise (0.9997 and more, eight clips); moved by a hundredth of its width,
# its patch has less than 0.997.
_REST_S = 1.0
_UNMOVED = 0.999  # likeness of its patch, above which a face has not moved
_AT_REST = 0.03  # … if its box, too, has moved by less than this part of its width
# An unmoved face that is found again keeps its box if the two overlap by this: the detector's box
# shakes from frame to frame.
_AGREED = 0.8
_REACH = 1.3  # a scan must find a face that is this many times the smallest size searched for


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """A face of this frame, with the track that its position assigns it to (None: a new face).

    ``patch`` is its `appearance`. ``doubtful``: another face may have taken its place. ``crowded``:
    another face is near enough to do so. ``rested``: nothing of it has moved, so it was not located
    again.
    """

    face: Face
    track: Track | None
    patch: Floats
    doubtful: bool = False
    crowded: bool = False
    rested: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Place:
    face: Face
    track: Track | None
    contested: bool = False
    unmoved: bool = False
    rested: Floats | None = None  # its patch, if it was not searched for

    def found(self, face: Face) -> "_Place":
        """Return the place with the face that was found there."""
        agreed = self.unmoved and _shared(self.face.box, face.box) >= _AGREED
        return replace(self, face=self.face if agreed else face, rested=None)


class Following:
    """Follows the faces of one stream, frame after frame, in order."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._change = SceneChange()
        self._scanned_s: float | None = None
        self._every_s = _UNCHANGED_EVERY_S
        self._in_turn, self._news = True, True
        self._before_s = 0.0

    def look(
        self,
        frame: Frame,
        tracks: Sequence[Track],
        pace: Pace,
        stages: Stages,
        *,
        resting: bool = False,
    ) -> list[Sight]:
        """Find the faces of the next frame. Without ``tracks`` the scene is new or empty.

        With ``resting``, faces that do not move are not located in every frame.
        """
        before_s, self._before_s = self._before_s, frame.time_s
        unsteady = not 0 <= frame.time_s - before_s <= _LONG_STEP_S
        with stages.timed("track"):
            places, lost = self._refined(frame, tracks, before_s, resting=resting)
        with stages.timed("scan"):
            self._news = self._scanned_s is None
            due = self._due(frame, pace, unsteady=unsteady)
            if due or self._rescan_needed(lost, before_s):
                places = self._scanned(frame, places, pace)
                self._in_turn = due
        with stages.timed("track"):
            return _sights(frame, places, before_s, unsteady=unsteady)

    def begin(self) -> None:
        """Begin another scene, which is scanned at once."""
        self._scanned_s = None

    @property
    def news(self) -> bool:
        """Whether the last frame was searched because something in it was new."""
        return self._news

    def _refined(
        self, frame: Frame, tracks: Sequence[Track], before_s: float, *, resting: bool
    ) -> tuple[list[_Place], list[Track]]:
        """Return where the tracks are now, and the tracks of the last frame that were lost."""
        followed = [track for track in tracks if track.seen_s == before_s]
        waiting = [
            track
            for track in tracks
            if track.seen_s != before_s
            and track.missed < _MOST_MISSED
            and not any(_covers(one, track, frame.time_s) for one in followed)
        ]
        unmoved = [track for track in followed if resting and _unmoved(frame, track)]
        rested = [track for track in unmoved if frame.time_s - track.found_s < _REST_S]
        at_rest = {track.number for track in rested}
        wanted = [track for track in followed + waiting if track.number not in at_rest]
        found = self._found(frame, wanted) if wanted else []
        still = {track.number for track in unmoved}
        seen = [_Place(one.face, one, unmoved=True, rested=one.patch) for one in rested] + [
            _Place(track.face, track, unmoved=track.number in still).found(face)
            for face, track in zip(found, wanted, strict=True)
            if face
        ]
        places = _apart(seen, {track.number for track in waiting})
        here = {place.track.number for place in places if place.track is not None}
        for track in followed:
            track.lost = 0 if track.number in here else track.lost + 1
        return places, [track for track in followed if track.lost]

    def _found(self, frame: Frame, wanted: Sequence[Track]) -> list[Face | None]:
        """Look where each face should be, then in the region in which a scan found it.

        A face half turned away may have a narrow box, in which the detector finds no face.
        """
        expected = np.stack([track.expected(frame.time_s) for track in wanted])
        found = list(self._engine.refine(frame, expected))
        regions = {
            at: region
            for at, track in enumerate(wanted)
            if found[at] is None and (region := track.expected_region(frame.time_s)) is not None
        }
        if regions:
            again = self._engine.refine(frame, np.stack(list(regions.values())))
            for at, face in zip(regions, again, strict=True):
                found[at] = face
        return found

    def _rescan_needed(self, lost: Sequence[Track], before_s: float) -> bool:
        """Whether to scan at once because a face was lost.

        Not for a face that scans find and following loses again and again, nor for one that was
        first found by such a scan.
        """
        return any(
            track.lost <= _MOST_LOST and (self._in_turn or track.since_s != before_s)
            for track in lost
        )

    def _due(self, frame: Frame, pace: Pace, *, unsteady: bool) -> bool:
        if self._scanned_s is None:
            return True
        since_s = frame.time_s - self._scanned_s
        if not 0 <= since_s < self._every_s:
            return True
        if since_s < pace.scan_every_s or not (unsteady or self._change.changed(frame)):
            return False
        self._every_s, self._news = _UNCHANGED_EVERY_S, True
        return True

    def _scanned(self, frame: Frame, places: list[_Place], pace: Pace) -> list[_Place]:
        found = self._engine.detect(frame, pace.min_face_px)
        self._scanned_s = frame.time_s
        self._change.keep(frame)
        smallest_px = _REACH * (pace.min_face_px or self._engine.min_face_px)
        joined = _joined(places, found, smallest_px)
        as_before = all(one.track is not None and not one.track.missed for one in joined)
        longer_s = min(2 * self._every_s, _UNCHANGED_AT_MOST_S)
        self._every_s = longer_s if as_before else _UNCHANGED_EVERY_S
        return joined


def _joined(places: list[_Place], found: Sequence[Face], smallest_px: float) -> list[_Place]:
    """Join the followed faces with those that a scan found.

    The scan's box counts, so that small errors of following do not add up. A followed face that the
    scan misses is kept for a while, because a face that turns away can be followed longer than a
    scan finds it.
    """
    if places and found:
        where = overlap(
            np.stack([face.box for face in found]), np.stack([one.face.box for one in places])
        )
        pairs = best_pairs(np.where(where >= _SAME_PLACE, where, -np.inf))
    else:
        pairs = {}
    scanned = {at: found[row] for row, at in pairs.items()}
    kept = []
    for at, place in enumerate(places):
        face, track = scanned.get(at), place.track
        if track is not None:
            missing = face is None and place.face.width >= smallest_px
            track.missed = track.missed + 1 if missing else 0
            if track.missed >= _MOST_MISSED:
                continue
        kept.append(place if face is None else place.found(face))
    boxes = [place.face.box for place in kept]
    new = [face for row, face in enumerate(found) if row not in pairs]
    return kept + [
        _Place(face, None) for face in new if not any(one_face(face.box, box) for box in boxes)
    ]


def _apart(seen: Sequence[_Place], waiting: set[int]) -> list[_Place]:
    """Keep one of several tracks that met on one face; its embedding will tell whose it is."""
    places: list[_Place] = []
    for one in seen:
        at = next(
            (at for at, other in enumerate(places) if one_face(one.face.box, other.face.box)), None
        )
        if at is None:
            places.append(one)
        elif one.track is not None and one.track.number not in waiting:
            clearer = max(places[at], one, key=lambda place: place.face.detection_score)
            places[at] = replace(clearer, contested=True, rested=None)
    return places


def _unmoved(frame: Frame, track: Track) -> bool:
    """Whether a face was found here and nothing of it has moved since."""
    moved = float(np.abs(track.velocity).max()) * (frame.time_s - track.seen_s)
    # A scan's finding (it has a region) may be something that cannot be followed.
    if track.face.region is not None or moved > _AT_REST * track.face.width:
        return False
    return likeness(track.patch, appearance(frame, track.face)) >= _UNMOVED


def _shared(one: Floats, other: Floats) -> float:
    """Intersection over union of two boxes (4,)."""
    return float(overlap(one[None], other[None])[0, 0])


def _covers(one: Track, other: Track, time_s: float) -> bool:
    return _shared(one.expected(time_s), other.expected(time_s)) >= _SAME_PLACE


def _sights(
    frame: Frame, places: Sequence[_Place], before_s: float, *, unsteady: bool
) -> list[Sight]:
    if not places:
        return []
    boxes = np.stack([place.face.box for place in places])
    shared = overlap(boxes, boxes)
    np.fill_diagonal(shared, 0)
    crowded = shared.max(axis=1) > _CROWDED
    sights = []
    for place, near in zip(places, crowded, strict=True):
        rested = place.rested is not None
        patch = appearance(frame, place.face) if place.rested is None else place.rested
        doubtful = unsteady or place.contested or _another(frame, place, patch, before_s)
        sights.append(Sight(place.face, place.track, patch, doubtful, bool(near), rested))
    return sights


def _another(frame: Frame, place: _Place, patch: Floats, before_s: float) -> bool:
    """Whether a face is new, came back, jumped or suddenly looks different."""
    track = place.track
    if track is None or track.seen_s != before_s:
        return True
    kept = _shared(track.expected(frame.time_s), place.face.box)
    return kept < _STEADY_PLACE or likeness(track.patch, patch) < _STEADY_LOOK

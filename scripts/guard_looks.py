"""Look at spoiled pictures once, as the commands do, and store the looks; for measure_guard.py.

Pictures go through what ``people add`` and ``identify`` call: `sample_of_picture` and
`Analyzer.analyze_still`. Looks are written to a file of JSON lines as they come, so that an
interrupted run can be resumed.
"""

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from spoil import spoiled

from facegui.gallery.index import Index
from facegui.live.analyzer import Analyzer
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.spoiled import Spoiled
from facegui.matching.watchlist import SearchGallery
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.tasks.enroll import sample_of_picture
from facegui.tasks.which_face import NoFace, SeveralFaces
from facegui.vision.engine import Engine
from facegui.vision.faults import Fault, Measure
from facegui.vision.quality import Quality, QualityLimits, assess, with_embedding
from facegui.vision.subject import prominent, subject
from facegui.vision.types import Floats, Frame, Portrait

LIMITS = QualityLimits.load()
_GUARD = (Fault.TURNED, Fault.COVERED, Fault.UNREADABLE)


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """One picture as a sample (None: no face to enroll) and as a probe (None: no face).

    ``mirrored`` and ``probe_mirrored`` say how alike both and their mirror images are.
    """

    sample: Floats | None = None
    sample_quality: Quality | None = None
    probe: Floats | None = None
    probe_quality: Quality | None = None
    quarters: int = 0
    mirrored: float = 1.0
    probe_mirrored: float = 1.0


@dataclass(frozen=True, slots=True)
class Key:
    """Which picture: somebody's in a kind and style, looked at with the guard or without."""

    kind: str
    style: int
    name: str
    guarded: bool = True


class Observed:
    """Everything seen so far, written to a file as it comes."""

    def __init__(self, keep: Path | None) -> None:
        self.seen: dict[Key, Seen] = {}
        self._keep = keep
        if keep is not None and keep.exists():
            for line in keep.read_text("utf-8").splitlines():
                document = json.loads(line)
                self.seen[Key(**document["key"])] = _seen(document)

    def add(self, key: Key, seen: Seen) -> None:
        """Add what was seen, and write it."""
        self.seen[key] = seen
        if self._keep is not None:
            with self._keep.open("a", encoding="utf-8") as out:
                out.write(json.dumps(_document(key, seen)) + "\n")


def observe(
    engine: Engine,
    pictures: Sequence[tuple[str, Path]],
    kinds: Sequence[tuple[str, int]],
    observed: Observed,
    *,
    unguarded: bool,
) -> Iterator[str]:
    """Look at everybody's picture in every kind and style; yield each name when it is done."""
    nobody = SearchGallery.of(
        Index.from_arrays(np.empty((0, engine.spec.size), np.float32), space=engine.spec.space),
        calibration_of(engine.spec.space, guarded=True),
        GOALS[Strictness.BALANCED],
    )
    analyzer = Analyzer(engine, nobody, LIMITS)
    ways = (True, False) if unguarded else (True,)
    for name, picture in pictures:
        keys = [Key(*kind, name, way) for kind in kinds for way in ways]
        missing = [key for key in keys if key not in observed.seen]
        frame = read_picture(picture) if missing else None
        face = None if frame is None else subject(frame, engine.detect(frame))
        if frame is not None and face is not None:
            for key in missing:
                made = Frame(spoiled(key.kind, frame.pixels, face.landmarks, key.style))
                seen = as_commands(analyzer, made) if key.guarded else without_guard(engine, made)
                observed.add(key, seen)
        yield name


def as_commands(analyzer: Analyzer, frame: Frame) -> Seen:
    """Look at a picture as the commands do."""
    sample, quality, mirrored = None, None, 1.0
    try:
        taken = sample_of_picture(frame, analyzer.engine, LIMITS, force=True)
        sample, quality = taken.sample.embedding, taken.quality
        portrait = Portrait(taken.sample.jpeg, taken.sample.landmarks)
        mirrored = float(analyzer.engine.embed_portraits_both([portrait])[1][0])
    except (NoFace, SeveralFaces):
        pass
    analysis = analyzer.analyze_still(frame)
    face = subject(analysis.frame, [one.face for one in analysis.faces])
    seen = next((one for one in analysis.faces if one.face is face), None)
    if seen is None:
        return Seen(sample, quality, quarters=analysis.turn, mirrored=mirrored)
    probe = seen.embedding.copy()
    aligned = analyzer.engine.aligned(analysis.frame, [seen.face])
    probe_mirrored = float(analyzer.engine.encode_both(analysis.frame, aligned)[1][0])
    return Seen(sample, quality, probe, seen.quality, analysis.turn, mirrored, probe_mirrored)


def without_guard(engine: Engine, frame: Frame) -> Seen:
    """Look at a picture without the guard."""
    faces = engine.detect(frame)
    face = subject(frame, faces)
    if face is None:
        return Seen()
    embedding = engine.embed(frame, [face])[0].copy()
    enrolling = _plainly(assess(frame, face, LIMITS, enrolling=True))
    alone = len(prominent(faces)) == 1
    return Seen(
        embedding if alone else None,
        enrolling if alone else None,
        embedding,
        _plainly(assess(frame, face, LIMITS)),
    )


def judged(seen: Seen, engine: Engine) -> Seen:
    """Judge embeddings by the present guard file."""
    judge, sample, probe = engine.recognizability, seen.sample_quality, seen.probe_quality
    if seen.sample is not None and sample is not None:
        sample = with_embedding(
            sample, seen.sample, judge, LIMITS, enrolling=True, mirrored=seen.mirrored
        )
    if seen.probe is not None and probe is not None:
        probe = with_embedding(probe, seen.probe, judge, LIMITS, mirrored=seen.probe_mirrored)
    return replace(seen, sample_quality=sample, probe_quality=probe)


def calibration_of(space: str, *, guarded: bool) -> Calibration:
    """Return the shipped calibration, with or without raised thresholds."""
    found = Calibration.load(resource("calibration", space.replace("/", "-") + ".json"))
    return replace(found, spoiled=Spoiled.of(space)) if guarded else found


def packed_row(row: Floats) -> str:
    """Write an embedding (D,) as text, in half precision."""
    return base64.b64encode(row.astype("<f2").tobytes()).decode("ascii")


def unpacked_row(text: str) -> Floats:
    """Read what `packed_row` wrote, normalized to unit length."""
    row = np.frombuffer(base64.b64decode(text), "<f2").astype(np.float32)
    return np.asarray(row / np.linalg.norm(row), np.float32)


def _plainly(quality: Quality) -> Quality:
    return Quality(tuple(one for one in quality.measures if one.fault not in _GUARD))


def _document(key: Key, seen: Seen) -> dict[str, Any]:
    def quality(one: Quality | None) -> list[Any] | None:
        if one is None:
            return None
        return [(m.fault, m.value, m.low, m.high, m.good) for m in one.measures]

    return {
        "key": {"kind": key.kind, "style": key.style, "name": key.name, "guarded": key.guarded},
        "sample": None if seen.sample is None else packed_row(seen.sample),
        "sample_quality": quality(seen.sample_quality),
        "probe": None if seen.probe is None else packed_row(seen.probe),
        "probe_quality": quality(seen.probe_quality),
        "quarters": seen.quarters,
        "mirrored": seen.mirrored,
        "probe_mirrored": seen.probe_mirrored,
    }


def _seen(document: dict[str, Any]) -> Seen:
    def quality(rows: list[Any] | None) -> Quality | None:
        if rows is None:
            return None
        return Quality(tuple(Measure(Fault(row[0]), *row[1:]) for row in rows))

    rows = [document[one] and unpacked_row(document[one]) for one in ("sample", "probe")]
    qualities = [quality(document[one]) for one in ("sample_quality", "probe_quality")]
    quarters, mirrored = document["quarters"], document["mirrored"]
    probe_mirrored = document["probe_mirrored"]
    return Seen(rows[0], qualities[0], rows[1], qualities[1], quarters, mirrored, probe_mirrored)

"""Timing the stages of the line and the search, with a warm-up and in interleaved rounds."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from facegui.commands.bench.machine import available_mb
from facegui.commands.bench.scenes import SIZES, read_clip
from facegui.errors import UsageProblem
from facegui.gallery.index import Index
from facegui.matching.templates import Templates
from facegui.matching.watchlist import SearchGallery
from facegui.sources.opening import DEMO
from facegui.text import say
from facegui.vision.types import Floats, Frame
from facegui.workspace import Workspace

if TYPE_CHECKING:
    from facegui.vision.engine import Engine

_EVERY = 50  # of the demonstration's 300 frames
_DECIDED_AMONG = 100
_PROBES = 10
_CHUNK = 50_000
_SEED = 20250101


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds of one stage: the median and the middle half of ``count`` measurements."""

    name: str
    median_ms: float
    low_ms: float
    high_ms: float
    count: int
    memory_mb: float | None = None
    remark: str = ""


def stage_timings(engine: "Engine", workspace: Workspace, rounds: int) -> list[Timing]:
    """Time scan, embedding of one face and decision on frames of the bundled clip."""
    timings = []
    watchlist = _crowd(engine, workspace)
    for width, height in SIZES:
        size = f"{width}×{height}"
        scenes = [(frame, engine.detect(frame)) for frame in _frames(width, height)]
        seen = [(frame, faces[:1]) for frame, faces in scenes if faces]
        engine.embed(*seen[0])
        scans = [_each(engine.detect, [(frame,) for frame, _ in scenes]) for _ in range(rounds)]
        embeds = [_each(engine.embed, seen) for _ in range(rounds)]
        timings += [timing(f"scan {size}", scans), timing(f"embed one face {size}", embeds)]
    probes = [(probe,) for probe in _unit_vectors(_PROBES, engine.spec.size)]
    decided = [_each(watchlist.identify, probes) for _ in range(rounds)]
    return [*timings, timing(f"decide among {_DECIDED_AMONG}", decided)]


def require_memory(size: int, dimensions: int) -> None:
    """Raise UsageProblem if a gallery with this many vectors would not fit into memory."""
    needed_mb, free_mb = size * dimensions * 4 / 1e6, available_mb()
    if free_mb is not None and needed_mb * 1.5 > free_mb:
        raise UsageProblem(
            say(
                "A gallery of {size:,} needs {needed_mb:,.0f} MB; {free_mb:,.0f} MB are free.",
                size=size,
                needed_mb=needed_mb,
                free_mb=free_mb,
            ),
            say("Choose a smaller one with --gallery N."),
        )


def gallery_timings(size: int, dimensions: int, rounds: int) -> list[Timing]:
    """Time a search among random unit vectors, and the plain product beside it in turns."""
    vectors = _unit_vectors(size, dimensions)
    templates = Templates.of(Index.from_arrays(vectors))
    probes = [(probe,) for probe in _unit_vectors(_PROBES, dimensions)]

    def plain(probe: Floats) -> int:
        return int((vectors @ probe).argmax())

    _each(templates.closest, probes)
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(_each(templates.closest, probes))
        theirs.append(_each(plain, probes))
    return [
        timing(f"search {size:,}", ours, templates.nbytes / 1e6),
        timing(f"plain numpy product {size:,}", theirs, vectors.nbytes / 1e6),
    ]


def _crowd(engine: "Engine", workspace: Workspace) -> SearchGallery:
    vectors = _unit_vectors(_DECIDED_AMONG, engine.spec.size)
    index = Index.from_arrays(vectors, space=engine.spec.space)
    return workspace.watchlist(index)


def _frames(width: int, height: int) -> list[Frame]:
    frames = []
    for index, pixels in enumerate(read_clip(DEMO)[::_EVERY]):
        small = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
        frames.append(Frame(np.asarray(small, np.uint8), DEMO, index, 0.0))
    return frames


def _each(run: Callable[..., object], calls: Sequence[tuple[object, ...]]) -> list[float]:
    """Milliseconds of each call."""
    took = []
    for call in calls:
        began = time.perf_counter()
        run(*call)
        took.append((time.perf_counter() - began) * 1000)
    return took


def timing(
    name: str,
    rounds: Sequence[Sequence[float]],
    memory_mb: float | None = None,
    remark: str = "",
) -> Timing:
    """Sum up milliseconds measured in rounds."""
    values = [value for one in rounds for value in one]
    low, median, high = np.percentile(values, (25, 50, 75))
    return Timing(name, float(median), float(low), float(high), len(values), memory_mb, remark)


def _unit_vectors(count: int, dimensions: int) -> Floats:
    """Make (count, dimensions) random vectors of unit length, without a copy in between."""
    rng = np.random.default_rng(_SEED)
    vectors = np.empty((count, dimensions), np.float32)
    for start in range(0, count, _CHUNK):
        chunk = vectors[start : start + _CHUNK]
        rng.standard_normal(out=chunk, dtype=np.float32)
        chunk /= np.linalg.norm(chunk, axis=1, keepdims=True)
    return vectors

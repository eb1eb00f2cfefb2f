"""The whole line beside its rivals: milliseconds a frame, in turns on the same frames."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from facegui.commands.bench.rivals import Loop
from facegui.commands.bench.scenes import Scene
from facegui.live.analyzer import Analyzer
from facegui.vision.types import Frame

_RIVAL_FRAMES = 2  # frames a round, since each takes them long and about the same time


@dataclass(frozen=True, slots=True)
class Race:
    """One scene: milliseconds a frame by round, ours and each rival's; what our stages took.

    ``scene`` is its name, ``faces`` how many are in it; ``found`` is the mean number of faces a
    frame, ours under "".
    """

    scene: str
    faces: int
    ours_ms: tuple[float, ...]
    rivals_ms: Mapping[str, tuple[float, ...]]
    stages_ms: Mapping[str, float]
    found: Mapping[str, float]

    def ratios(self, name: str) -> tuple[float, ...]:
        """By round, how many times as long a rival takes."""
        pairs = zip(self.rivals_ms[name], self.ours_ms, strict=True)
        return tuple(theirs / ours for theirs, ours in pairs)

    def ratio(self, name: str) -> float:
        """How many times as long a rival takes: the median over the rounds."""
        return median(self.ratios(name))


def race(
    scene: Scene,
    analyzer: Callable[[], Analyzer],
    rivals: Mapping[str, tuple[Loop, int]],
    rounds: int,
) -> Race:
    """Run ours over the whole scene and the rivals over some of its frames, round by round.

    Every round begins with a fresh analyzer, so that finding and naming the faces is counted.
    """
    _ours(scene, analyzer(), {})  # warm-up
    for loop, _ in rivals.values():
        loop(scene.frames[0].pixels)
    ours, theirs = list[float](), {name: list[float]() for name in rivals}
    stages: dict[str, list[float]] = {}
    found: dict[str, list[float]] = {name: [] for name in ("", *rivals)}
    for number in range(rounds):
        took_ms, faces = _ours(scene, analyzer(), stages)
        ours.append(took_ms)
        found[""].append(faces)
        for name, (loop, frames_a_run) in rivals.items():
            took_ms, faces = _rival(scene, loop, number)
            theirs[name].append(took_ms / frames_a_run)
            found[name].append(faces)
    return Race(
        scene.name,
        scene.faces,
        tuple(ours),
        {name: tuple(values) for name, values in theirs.items()},
        {name: sum(values) / (rounds * len(scene.frames)) for name, values in stages.items()},
        {name: sum(values) / len(values) for name, values in found.items()},
    )


def _ours(scene: Scene, analyzer: Analyzer, stages: dict[str, list[float]]) -> tuple[float, float]:
    faces = 0
    began = time.perf_counter()
    for frame in scene.frames:
        analysis = analyzer.analyze(frame)
        faces += len(analysis.faces)
        for name, took_ms in analysis.stage_ms.items():
            stages.setdefault(name, []).append(took_ms)
    return _per_frame(began, len(scene.frames)), faces / len(scene.frames)


def _rival(scene: Scene, loop: Loop, number: int) -> tuple[float, float]:
    frames = _some(scene.frames, number)
    began = time.perf_counter()
    faces = sum(loop(frame.pixels) for frame in frames)
    return _per_frame(began, len(frames)), faces / len(frames)


def _some(frames: Sequence[Frame], number: int) -> Sequence[Frame]:
    """Choose frames from all over the scene, others in every round."""
    step = max(1, len(frames) // _RIVAL_FRAMES)
    return frames[number % step :: step][:_RIVAL_FRAMES]


def _per_frame(began: float, frames: int) -> float:
    return (time.perf_counter() - began) * 1000 / frames

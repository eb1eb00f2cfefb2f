"""Measure whether shut eyes are told from open ones, and whether the coach keeps an open look.

    python scripts/measure_eyes.py ../shared/data/videos

For each clip whose blinks were marked by hand (`_BLINKS`, frame by frame): the AUC of
`facegui.vision.eyes.openness` between its open and its shut frames; and for every second with a
blink, whether the frame kept has shut eyes, by sharpness alone and as the coach chooses.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from facegui.sources.opening import open_source
from facegui.vision.eyes import look_shut, openness
from facegui.vision.quality import QualityLimits, assess
from facegui.vision.types import Face
from facegui.workspace import Workspace

_SPAN_S = 1.0
_EVERY = 2  # step in frames: about as many a second as a small computer analyzes
_Spans = tuple[tuple[int, int], ...]


class _Marked(NamedTuple):
    """Spans of frames, ends included: eyes shut, and neither shut nor open."""

    shut: _Spans
    between: _Spans


_BLINKS = {
    "d10": _Marked(((221, 225), (332, 335)), ((226, 226), (336, 338))),
    "d11": _Marked(((147, 156),), ((126, 129), (146, 146), (157, 158))),
    "d18": _Marked(((94, 97), (185, 188)), ((93, 93), (98, 98), (184, 184), (189, 189))),
    "s13": _Marked(((35, 38), (85, 89)), ((34, 34), (84, 84), (90, 90))),
    "s32": _Marked(
        ((4, 7), (40, 45), (66, 69), (176, 179)),
        ((0, 3), (8, 9), (39, 39), (46, 46), (63, 65), (70, 71), (156, 158), (173, 175)),
    ),
    "WDA_AlexandriaOcasioCortez_000": _Marked(
        ((10, 12), (33, 36), (56, 58), (80, 82), (97, 98), (110, 112), (129, 131), (150, 152),
         (177, 179)),
        ((9, 9), (13, 13), (24, 30), (37, 37), (55, 55), (59, 59), (79, 79), (83, 83), (96, 96),
         (99, 99), (109, 109), (113, 113), (128, 128), (132, 132), (149, 149), (153, 153),
         (176, 176), (180, 180)),
    ),
}  # fmt: skip


class _Look(NamedTuple):
    time_s: float
    opened: float
    sharpness: float
    state: str


def main() -> None:
    """Print a line for each clip, and the sum."""
    parser = argparse.ArgumentParser(description="Measure the telling of shut eyes.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    sums = np.zeros(3, int)
    for name, marked in _BLINKS.items():
        looks = list(_looks(folder / f"{name}.mp4", marked))
        chosen = list(_seconds(looks))
        counts = np.array(
            [len(chosen), *(sum(one[at] == "shut" for one in chosen) for at in (0, 1))]
        )
        sums += counts
        print(f"{name}: AUC {_auc(looks):.3f}; {_told(counts)}", flush=True)
    print(f"all: {_told(sums)}")


def _told(counts: Iterable[int]) -> str:
    seconds, sharpest, kept = counts
    return f"of {seconds} seconds with a blink shut: sharpest {sharpest}, coach {kept}"


def _looks(clip: Path, marked: _Marked) -> Iterator[_Look]:
    engine, limits = Workspace(None).load_engine(), QualityLimits.load()
    face: Face | None = None
    with open_source(str(clip)) as source:
        while (frame := source.read()) is not None:
            if face is not None:
                face = engine.refine(frame, face.box[None])[0]
            face = face or next(iter(engine.detect(frame)), None)
            if face is not None:
                sharpness = assess(frame, face, limits).values["sharpness"]
                state = _state(frame.index, marked)
                yield _Look(frame.time_s, openness(frame, face), sharpness, state)


def _state(index: int, marked: _Marked) -> str:
    for name, spans in zip(marked._fields, marked, strict=True):
        if any(first <= index <= last for first, last in spans):
            return name
    return "open"


def _seconds(looks: Sequence[_Look]) -> Iterator[tuple[str, str]]:
    """Yield for each second with a blink what the sharpest look shows, and the coach's choice."""
    for first in range(len(looks)):
        second = [one for one in looks[first:] if one.time_s - looks[first].time_s <= _SPAN_S]
        second = second[::_EVERY]
        whole = second[-1].time_s - second[0].time_s > 0.8 * _SPAN_S
        if whole and any(one.state == "shut" for one in second):
            sharpest = max(second, key=lambda one: one.sharpness)
            yield sharpest.state, _kept(second).state


def _kept(second: Sequence[_Look]) -> _Look:
    """Choose as `facegui.tasks.coach` does, one look after the other."""
    best, most = second[0], second[0].opened
    for look in second[1:]:
        most = max(most, look.opened)
        better = look_shut(best.opened, most) or look.sharpness > best.sharpness
        if better and not look_shut(look.opened, most):
            best = look
    return best


def _auc(looks: Sequence[_Look]) -> float:
    open_, shut = (
        np.array([one.opened for one in looks if one.state == state]) for state in ("open", "shut")
    )
    return float((open_[:, None] > shut[None]).mean())


if __name__ == "__main__":
    main()

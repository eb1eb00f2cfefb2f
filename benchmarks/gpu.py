"""A graphics card beside the processor: the same answers, speed by batch and stream, memory.

    python benchmarks/gpu.py [--device cuda] [--rounds 20] [--clips DIR] [--json]

Without such a card it prints why and ends with 0. Parity is checked on the bundled picture and
clip: boxes within half a pixel, cosines of at least 0.9999, the same decisions; it fails otherwise.
Then it measures the milliseconds a face by the size of the batch, and the frames a second of one to
eight streams of the bundled clip that share the card.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from figures import Figures, machine, spread, table, write
from material import clips

from facegui.commands.bench.machine import describe_machine
from facegui.gallery.index import Index, IndexedPerson
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.vision.engine import Engine
from facegui.vision.loading import load_engine
from facegui.vision.runtime import torch_installed
from facegui.vision.types import Face, Frame
from facegui.workspace import Workspace

_BATCHES = (1, 2, 4, 8, 16, 32)
_STREAMS = (1, 2, 4, 8)
_FRAMES = 60  # of a stream
_OFF_PX, _ALIKE = 0.5, 0.9999


def main() -> int:
    """Compare, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--device", default="cuda", choices=("cuda", "mps"))
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--clips", type=Path, default=Path(), help="folder; the bundled one")
    parser.add_argument("--json", action="store_true", help="write a document to standard output")
    options = parser.parse_args()
    reason = _missing(options.device)
    if reason:
        print(f"skipped: {reason}", file=sys.stderr)
        return 0
    about = machine()
    with tempfile.TemporaryDirectory(prefix="facegui-gpu-") as folder:
        workspace = Workspace(Path(folder), keyring_allowed=False)
        card = load_engine(workspace.models, device=options.device)
        processor = load_engine(workspace.models, device="cpu")
        frames = _frames(options.clips)
        parity = _parity(card, processor, frames, workspace)
        rows = _batches(card, processor, frames[0], options.rounds)
        rows |= _streams(card, frames, workspace)
    memory = _memory_mb(options.device)
    table(rows, "milliseconds a face, frames a second")
    print(f"parity: {parity}; memory of the card: {memory:.0f} MB", file=sys.stderr)
    if options.json:
        document = {"machine": {**about, **describe_machine()}, "parity": parity, "rows": rows}
        write({**document, "card_mb": memory})
    return 0 if parity["agrees"] else 1


def _missing(device: str) -> str:
    """Return why there is nothing to measure, empty if there is."""
    if not torch_installed():
        return "torch is not installed"
    import torch  # noqa: PLC0415 seconds

    there = torch.cuda.is_available() if device == "cuda" else torch.backends.mps.is_available()
    return "" if there else f"torch finds no graphics card for {device}"


def _frames(folder: Path) -> list[Frame]:
    """Return the bundled picture and the frames of a clip."""
    picture = read_picture(resource("demo", "grace-hopper.jpg"))
    clip = next(clips(folder, _FRAMES))
    return [picture, *(Frame(one, "clip", at, at / 30) for at, one in enumerate(clip.later))]


def _parity(
    card: Engine, processor: Engine, frames: Sequence[Frame], workspace: Workspace
) -> dict[str, object]:
    """Compare both engines on every tenth frame, with the first face enrolled."""
    face = processor.detect(frames[0])[:1]
    vectors = processor.embed(frames[0], face)
    people = [IndexedPerson("1", "Somebody")]
    index = Index.from_arrays(vectors, people=people, space=processor.spec.space)
    gallery = workspace.searching(index)
    off_px, alike, same = 0.0, 1.0, True
    for frame in frames[::10]:
        ours, theirs = card.detect(frame), processor.detect(frame)
        if len(ours) != len(theirs):
            same = False
            continue
        if not ours:
            continue
        off_px = max(off_px, *(float(np.abs(a.box - b.box).max()) for a, b in _both(ours, theirs)))
        one, other = card.embed(frame, ours), processor.embed(frame, theirs)
        alike = min(alike, float((one * other).sum(axis=1).min()))
        for a, b in _both(one, other):
            same = same and gallery.identify(a).verdict is gallery.identify(b).verdict
    agrees = off_px < _OFF_PX and alike >= _ALIKE and same
    return {
        "agrees": agrees,
        "off_px": round(off_px, 4),
        "cosine": round(alike, 7),
        "same_decisions": same,
    }


def _both(one: Sequence[object], other: Sequence[object]) -> "zip[tuple[object, object]]":
    return zip(one, other, strict=True)


def _batches(card: Engine, processor: Engine, frame: Frame, rounds: int) -> dict[str, Figures]:
    """Time embeddings of this many faces at once on both, in turns."""
    face = processor.detect(frame)[0]
    rows: dict[str, Figures] = {}
    for size in _BATCHES:
        took: dict[str, list[float]] = {"card": [], "processor": []}
        faces = [face] * size
        for engine in (card, processor):
            engine.embed(frame, faces)
        for _ in range(rounds):
            took["card"].append(_timed(card, frame, faces) / size)
            took["processor"].append(_timed(processor, frame, faces) / size)
        rows |= {f"{size} faces at once, {name}": spread(ms) for name, ms in took.items()}
    return rows


def _timed(engine: Engine, frame: Frame, faces: Sequence[Face]) -> float:
    """Return the milliseconds of one call; the card has finished when the result is in memory."""
    began = time.perf_counter()
    engine.embed(frame, faces)
    return 1000 * (time.perf_counter() - began)


def _streams(card: Engine, frames: Sequence[Frame], workspace: Workspace) -> dict[str, Figures]:
    """Count the frames a second that several streams get, frame by frame in turns."""
    rows: dict[str, Figures] = {}
    for count in _STREAMS:
        analyzers = [workspace.build_analyzer(workspace.nobody(), card) for _ in range(count)]
        rows[f"{count} streams"] = {"frames_per_s": round(_rate(analyzers, frames[1:]), 1)}
    return rows


def _rate(analyzers: Sequence[object], frames: Sequence[Frame]) -> float:
    looks: list[Callable[[Frame], object]] = [one.analyze for one in analyzers]  # type: ignore[attr-defined]
    began = time.perf_counter()
    for frame in frames:
        for look in looks:
            look(frame)
    return len(frames) * len(looks) / (time.perf_counter() - began)


def _memory_mb(device: str) -> float:
    import torch  # noqa: PLC0415 it is there already

    if device == "cuda":
        return torch.cuda.max_memory_allocated() / 1e6
    return torch.mps.driver_allocated_memory() / 1e6


if __name__ == "__main__":
    sys.exit(main())

"""Spoil and embed the people that a guard is fitted to, and store the looks; for fit_guard.py."""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from guard_looks import packed_row, unpacked_row
from numpy.typing import NDArray
from spoil import spoiled

from facegui.evaluation.folders import read_people
from facegui.sources.picture import read_picture
from facegui.vision.engine import Engine
from facegui.vision.subject import subject
from facegui.vision.types import Frame

Floats = NDArray[np.float32]

PLAIN = "plain"
STYLES = 12
MOST_PLAIN = 2  # plain pictures of a person, since a few people have hundreds


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """One face as the joint encoder saw it, without an embedding (D,) if it was not found.

    ``mirrored`` are the cosines of the embedding's parts with those of the mirrored face.
    """

    kind: str
    name: str
    picture: str
    style: int = 0
    embedding: Floats | None = None
    mirrored: tuple[float, ...] = ()


class Looks:
    """All looks, written to a file of JSON lines as they come."""

    def __init__(self, keep: Path | None) -> None:
        self.all: list[Look] = []
        self._known: set[tuple[str, ...]] = set()
        self._keep = keep
        for line in keep.read_text("utf-8").splitlines() if keep and keep.exists() else ():
            own = json.loads(line)
            packed = own["embedding"]
            row = None if packed is None else unpacked_row(packed)
            mirrored = tuple(own["mirrored"])
            self._take(Look(own["kind"], own["name"], own["picture"], own["style"], row, mirrored))

    def has(self, *key: str) -> bool:
        """Tell whether a person's kind, or one picture of it, was looked at."""
        return key in self._known

    def add(self, look: Look) -> None:
        """Add a look, and write it."""
        self._take(look)
        if self._keep is not None:
            row = None if look.embedding is None else packed_row(look.embedding)
            own = {**asdict(replace(look, embedding=None)), "embedding": row}
            with self._keep.open("a", encoding="utf-8") as out:
                out.write(json.dumps(own) + "\n")

    def _take(self, look: Look) -> None:
        self.all.append(look)
        self._known |= {(look.kind, look.name), (look.kind, look.name, look.picture)}


@dataclass(frozen=True, slots=True, eq=False)
class Whom:
    """Whose pictures: a folder of people, some of them left out, and how many to spoil."""

    folder: Path
    left_out: set[str]
    people: int


def collect(engine: Engine, whom: Whom, kinds: Sequence[str], looks: Looks) -> None:
    """Embed spoiled pictures of this many people, and plain ones of everybody.

    What an interrupted run has stored is not looked at again. Each round has a few plain pictures,
    so that even an interrupted run has some of everything.
    """
    pictures = read_people(whom.folder).pictures
    names = sorted(set(pictures) - whom.left_out)
    np.random.default_rng(5).shuffle(names)
    rounds = np.array_split(np.arange(len(names)), whom.people)
    for at, others in enumerate(rounds):
        name = names[at]
        missing = [kind for kind in kinds if not looks.has(kind, name)]
        what = Look(PLAIN, name, sorted(pictures[name])[0].name, at % STYLES)
        if missing:
            spoil(engine, looks, read_picture(sorted(pictures[name])[0]), what, missing)
        for other in (names[int(one)] for one in others):
            for picture in sorted(pictures[other])[:MOST_PLAIN]:
                if not looks.has(PLAIN, other, picture.name):
                    look(engine, looks, read_picture(picture), Look(PLAIN, other, picture.name))
        print(f"\r{at + 1:,} of {whom.people:,} people", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def spoil(engine: Engine, looks: Looks, frame: Frame, what: Look, kinds: Sequence[str]) -> None:
    """Look at one picture in every kind; a picture without a face is left out."""
    face = subject(frame, engine.detect(frame))
    if face is not None:
        for kind in kinds:
            made = Frame(spoiled(kind, frame.pixels, face.landmarks, what.style))
            look(engine, looks, made, replace(what, kind=kind))


def look(engine: Engine, looks: Looks, frame: Frame, what: Look) -> None:
    """Find and embed the face of a picture as in a stream, and its mirror image too."""
    seen = subject(frame, engine.detect(frame))
    if seen is not None:
        (face,) = engine.aligned(frame, [seen])
        one, other = engine.both_ways(frame.pixels, face.landmarks)
        ends = np.cumsum(engine.spec.parts)[:-1]
        parts = zip(np.split(one, ends), np.split(other, ends), strict=True)
        mirrored = tuple(float(a @ b) * len(engine.spec.parts) for a, b in parts)
        what = replace(what, embedding=one, mirrored=mirrored)
    looks.add(what)

"""Embeddings of a folder of people, made by the engine; shared by the scripts beside it."""

import csv
import sys
from collections.abc import Sequence
from pathlib import Path

from twice_named import twice_named

from facegui.evaluation.folders import read_people
from facegui.evaluation.look_cache import LookCache
from facegui.evaluation.looks import Looks, PictureLook, take_looks
from facegui.gallery.types import Floats
from facegui.matching.basis import Basis
from facegui.matching.calibrating import basis_of
from facegui.matching.embedded import EmbeddedPeople
from facegui.paths import default_data_dir
from facegui.sources.picture import read_picture
from facegui.vision.engine import Engine
from facegui.vision.models.spec import EncoderSpec
from facegui.vision.quality import QualityLimits, assess
from facegui.vision.subject import subject
from facegui.vision.upright import upright

# Weights of the parts of a joint encoder: chosen for the worst of several groups of people, and no
# worse than others on press photographs (`choose_weights.py`, docs/places.md).
WEIGHTS = {"mobilefacenet+sface": (0.2, 0.8)}


def embed_people(engine: Engine, folder: Path, *, keep: bool = True) -> EmbeddedPeople:
    """Embed the most central face of every picture; pictures without a face are left out.

    ``keep`` stores them, encrypted, in the data folder, so that a second run takes seconds.
    """
    people = read_people(folder)
    return _looks(engine, people.all_pictures, keep=keep).embedded(people.pictures)


def embed_looks(engine: Engine, folder: Path) -> dict[Path, Floats]:
    """Embed like `embed_people`, by picture; those without a face are left out."""
    pictures = read_people(folder).all_pictures
    looks = _looks(engine, pictures, keep=True)
    found = ((path, looks.by_picture[path].embedding) for path in pictures)
    return {path: one for path, one in found if one is not None}


def _looks(engine: Engine, pictures: Sequence[Path], *, keep: bool) -> Looks:
    """Look at every picture, except those whose look is stored."""
    limits = QualityLimits.load()

    def measure(path: Path) -> PictureLook:
        frame = read_picture(path)
        found = upright(frame, engine.detect)
        frame, face = found.frame, subject(found.frame, found.faces)
        if face is None:
            return PictureLook(None)
        embedding = engine.embed(frame, [face])[0].copy()
        return PictureLook(embedding, assess(frame, face, limits).values)

    def progress(done: int, total: int) -> None:
        if done % 20 == 0 or done == total:
            print(f"\r{done:,} of {total:,} pictures", end="", file=sys.stderr, flush=True)

    if keep:
        with LookCache(default_data_dir(), engine.spec.space) as kept:
            looks = take_looks(pictures, measure, kept=kept, progress=progress)
    else:
        looks = take_looks(pictures, measure, progress=progress)
    print(file=sys.stderr)
    return looks


def basis_for(spec: EncoderSpec, people: EmbeddedPeople) -> Basis:
    """Return the basis for comparing embeddings, fitted to ``people``."""
    return basis_of(people, spec.parts, WEIGHTS.get(spec.id))


def once_each(spec: EncoderSpec, people: EmbeddedPeople) -> EmbeddedPeople:
    """Leave out the second of each two names that look like one person's, and print it."""
    twice = twice_named(people.prepared(basis_for(spec, people)))
    for one in twice:
        print(f"Left out: {max(one.names)}, who is {min(one.names)}.", file=sys.stderr)
    return people.without({max(one.names) for one in twice})


def names_in(protocol: Path | None) -> set[str]:
    """Return the people named in a protocol file; nobody without a file."""
    if protocol is None:
        return set()
    with protocol.open(newline="", encoding="utf-8") as file:
        return {row["person"] for row in csv.DictReader(file)}

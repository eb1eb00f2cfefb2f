"""Looks at every picture of a test once: its embedding and the measures of the face.

The reader of pictures and the engine come from outside, so that nothing here needs a model. A run
can be stopped and goes on later from what a ``LookCache`` kept.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from facegui.errors import FaceGuiError, InputProblem, cannot_be_read
from facegui.matching.basis import Basis
from facegui.matching.embedded import EmbeddedPeople
from facegui.text import Sentence, say

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class PictureLook:
    """What was found in one picture.

    ``embedding`` is (D,) float32 of unit length, None when no face was found; ``values`` are
    measures of the face by name ("face_px", "brightness", "turn", …), empty without a face.
    """

    embedding: Floats | None = field(repr=False)
    values: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.embedding is not None:
            self.embedding.flags.writeable = False
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))


class KeptLooks(Protocol):
    """What remembers looks by the hash of the picture file; see ``LookCache``."""

    def get(self, digest: bytes) -> PictureLook | None:
        """Return what is known of a file, None for nothing."""
        ...

    def put(self, digest: bytes, look: PictureLook) -> None:
        """Remember a look."""
        ...


class RunStopped(FaceGuiError):
    """The user stopped a long run."""

    @classmethod
    def after(cls, done: int, count: int, *, kept: bool) -> "RunStopped":
        """Say how many of all pictures were done, and whether that work was kept."""
        return cls(
            say(
                "Stopped after {done:,} of {count:,} {count:picture|pictures}.",
                done=done,
                count=count,
            ),
            say("Start it again to go on from there.") if kept else say("Nothing was kept."),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Looks:
    """Looks by picture; ``unreadable`` are the files that could not be used, with the reason."""

    by_picture: Mapping[Path, PictureLook]
    unreadable: Mapping[Path, Sentence]

    @property
    def failed(self) -> tuple[Path, ...]:
        """Pictures without a usable face: failures to acquire."""
        return tuple(path for path, look in self.by_picture.items() if look.embedding is None)

    def prepared(self, basis: Basis, center: Floats | None = None) -> "Looks":
        """Return the looks prepared for comparison, at a place with that center or anywhere."""
        found = {
            path: look
            if look.embedding is None
            else replace(look, embedding=basis.centered(look.embedding, center))
            for path, look in self.by_picture.items()
        }
        return Looks(found, self.unreadable)

    def embeddings(self, pictures: Iterable[Path]) -> Floats:
        """Embeddings (N, D) in the order of ``pictures``, rows of NaN where there is no face."""
        found = [self.by_picture[path].embedding for path in pictures]
        size = next((len(one) for one in found if one is not None), 1)
        blank = np.full(size, np.nan, np.float32)
        rows = [blank if one is None else one for one in found]
        return np.stack(rows) if rows else np.empty((0, size), np.float32)

    def embedded(self, people: Mapping[str, Iterable[Path]]) -> EmbeddedPeople:
        """Return all faces found of ``people`` (name: pictures). ValueError when there is none."""
        return EmbeddedPeople.of(
            (name, vector)
            for name, pictures in people.items()
            for path in pictures
            if (vector := self.by_picture[path].embedding) is not None
        )


def take_looks(
    pictures: Iterable[Path],
    measure: Callable[[Path], PictureLook],
    *,
    kept: KeptLooks | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Looks:
    """Look at every picture once.

    ``measure`` raises InputProblem for a file that is no picture; it counts as one without a
    face, and the reason is kept. ``progress`` gets (done, total), ``stopped`` is asked before
    every picture. Raises RunStopped when it says so, and InputProblem when no file is a picture:
    nothing was looked at then, which says nothing of recognition.
    """
    todo = tuple(dict.fromkeys(pictures))
    found: dict[Path, PictureLook] = {}
    unreadable: dict[Path, Sentence] = {}
    for done, path in enumerate(todo):
        if stopped():
            raise RunStopped.after(done, len(todo), kept=bool(kept))
        try:
            found[path] = _looked(path, measure, kept)
        except InputProblem as problem:
            found[path] = PictureLook(None)
            unreadable[path] = problem.message
        progress(done + 1, len(todo))
    if todo and len(unreadable) == len(todo):
        raise InputProblem(
            say("None of the {count:,} {count:picture|pictures} can be read.", count=len(todo)),
            say("The first: {reason}", reason=unreadable[todo[0]]),
        )
    return Looks(found, unreadable)


def _looked(
    path: Path, measure: Callable[[Path], PictureLook], kept: KeptLooks | None
) -> PictureLook:
    if kept is None:
        return measure(path)
    try:
        digest = sha256(path.read_bytes()).digest()
    except OSError as error:
        raise cannot_be_read(path.name, error) from error
    known = kept.get(digest)
    if known is None:
        known = measure(path)
        kept.put(digest, known)
    return known

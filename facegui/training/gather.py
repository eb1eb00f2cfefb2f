"""Making aligned chips of folders or of the gallery, and reporting what was skipped."""

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from facegui.errors import InputProblem, cannot_be_read
from facegui.evaluation.looks import RunStopped
from facegui.text import Sentence, say
from facegui.training.chip_cache import ChipCache
from facegui.vision.align import Alignment, chip
from facegui.vision.engine import Engine
from facegui.vision.portrait import portrait_pixels
from facegui.vision.quality import Quality, QualityLimits, with_embedding
from facegui.vision.recognizability import Recognizability
from facegui.vision.subject import subject
from facegui.vision.types import Floats, Frame, Pixels, Portrait
from facegui.vision.upright import upright

NO_FACE = say("No face was found.")
MOST_PICTURES = 40_000
"""Chips of 112 pixels held in memory: 1.5 GB, so that a run stays within 4 GB."""


@dataclass(frozen=True, slots=True)
class SkippedPicture:
    """A picture that is left out of training, and why.

    ``picture`` is the name of a file, or a sentence where it has none.
    """

    person: str
    picture: str
    reason: Sentence


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """One picture's chip (side, side, 3) uint8 RGB, with the SHA-256 of the picture's file."""

    person: str
    picture: str
    digest: bytes
    chip: Pixels = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """The chips found, by name of person, and what was skipped."""

    found: tuple[Found, ...]
    skipped: tuple[SkippedPicture, ...]


def subject_chip(engine: Engine, frame: Frame) -> Pixels | None:
    """Cut out the chip of the picture's main face; None without a face."""
    found = upright(frame, engine.detect)
    frame, face = found.frame, subject(found.frame, found.faces)
    if face is None:
        return None
    return chip(
        frame.pixels, engine.with_stable_landmarks(frame, face).landmarks, engine.spec.alignment
    )


def gather_pictures(
    people: Mapping[str, Sequence[Path]],
    see: Callable[[Path], Pixels | None],
    *,
    kept: ChipCache | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Gathered:
    """Take the chip of every picture of a folder of people.

    ``see`` cuts the chip out of a picture, None where there is no face, and raises InputProblem
    for a file that is no picture; both are skipped and reported. Raises RunStopped when
    ``stopped`` says so, and InputProblem for more than MOST_PICTURES.
    """
    todo = [(name, path) for name in sorted(people) for path in people[name]]
    _check_number(len(todo))
    found: list[Found] = []
    skipped: list[SkippedPicture] = []
    for done, (name, path) in enumerate(todo):
        if stopped():
            raise RunStopped.after(done, len(todo), kept=bool(kept))
        try:
            digest, cut = _look(path, see, kept)
        except InputProblem as problem:
            skipped.append(SkippedPicture(name, path.name, problem.message))
        else:
            if cut is None:
                skipped.append(SkippedPicture(name, path.name, NO_FACE))
            else:
                found.append(Found(name, path.name, digest, cut))
        progress(done + 1, len(todo))
    return Gathered(tuple(found), tuple(skipped))


def gather_portraits(people: Mapping[str, Sequence[Portrait]], alignment: Alignment) -> Gathered:
    """Take the chips of a gallery's portraits; they stay in memory.

    A damaged portrait is skipped and reported. Raises InputProblem for more than MOST_PICTURES.
    """
    _check_number(sum(map(len, people.values())))
    found: list[Found] = []
    skipped: list[SkippedPicture] = []
    for name in sorted(people):
        for number, portrait in enumerate(people[name], start=1):
            picture = say("picture {number}", number=number)
            try:
                cut = chip(portrait_pixels(portrait), portrait.landmarks, alignment)
            except InputProblem as problem:
                skipped.append(SkippedPicture(name, picture, problem.message))
            else:
                found.append(Found(name, picture, sha256(portrait.jpeg).digest(), cut))
    return Gathered(tuple(found), tuple(skipped))


def recognizable(
    gathered: Gathered, embeddings: Floats, judge: Recognizability | None, limits: QualityLimits
) -> tuple[Gathered, Floats]:
    """Leave out faces that show too little to recognize anybody.

    The limit is that of recognition: a covered or unreadable face would teach an encoder that
    strangers whose pictures are spoiled alike are one person. ``embeddings`` (N, D) are those of
    ``gathered.found``; without a ``judge`` nothing is left out. What is left out is reported as
    skipped.
    """
    keep: list[int] = []
    skipped = list(gathered.skipped)
    for at, (one, embedding) in enumerate(zip(gathered.found, embeddings, strict=True)):
        faults = with_embedding(Quality(()), embedding, judge, limits).faults
        if faults:
            skipped.append(SkippedPicture(one.person, one.picture, faults[0].words))
        else:
            keep.append(at)
    found = tuple(gathered.found[at] for at in keep)
    return Gathered(found, tuple(skipped)), embeddings[keep]


def _look(
    path: Path, see: Callable[[Path], Pixels | None], kept: ChipCache | None
) -> tuple[bytes, Pixels | None]:
    try:
        digest = sha256(path.read_bytes()).digest()
    except OSError as error:
        raise cannot_be_read(path.name, error) from error
    known, cut = kept.get(digest) if kept else (False, None)
    if not known:
        cut = see(path)
        if kept:
            with contextlib.suppress(OSError):  # a full disk only costs time at the next run
                kept.put(digest, cut)
    return digest, cut


def _check_number(pictures: int) -> None:
    if pictures > MOST_PICTURES:
        raise InputProblem(
            say(
                "{pictures:,} {pictures:picture does|pictures do} not fit into memory; "
                "up to {most_pictures:,} do.",
                pictures=pictures,
                most_pictures=MOST_PICTURES,
            ),
            say("Choose a folder with fewer people, or keep fewer pictures of each."),
        )

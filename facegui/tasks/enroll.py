"""From a picture to a sample worth keeping, or the reason why not."""

from collections.abc import Sequence
from dataclasses import dataclass

from facegui.errors import InputProblem
from facegui.gallery.types import NewSample
from facegui.matching.templates import Candidate
from facegui.matching.watchlist import Watchlist
from facegui.vision.engine import Engine
from facegui.vision.portrait import take_portrait
from facegui.vision.quality import Quality, QualityLimits, assess
from facegui.vision.subject import prominent
from facegui.vision.types import Face, Frame, Portrait


class NoFace(InputProblem):
    """A picture without a face."""


class SeveralFaces(InputProblem):
    """A picture in which it is not clear who is meant."""


class PoorPicture(InputProblem):
    """A picture too poor to keep."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidature:
    """A face on its way into the gallery: what will be kept and how good it is."""

    sample: NewSample
    quality: Quality


def only_face(frame: Frame, faces: Sequence[Face]) -> Face:
    """Return the one face a picture is of; far smaller ones in the background do not count.

    Raises NoFace or SeveralFaces.
    """
    meant = prominent(faces)
    if not meant:
        raise NoFace(
            f"No face was found in {frame.source}.",
            "Use a picture in which the face is upright, lit and at least 30 pixels wide.",
        )
    if len(meant) > 1:
        raise SeveralFaces(
            f"{len(meant)} faces were found in {frame.source}.",
            "Crop the picture to one person, or use one in which they are alone.",
        )
    return meant[0]


def take_sample(
    frame: Frame, face: Face, engine: Engine, limits: QualityLimits, origin: str
) -> Candidature:
    """Make the sample of one face, whatever its quality.

    The embedding is of the portrait as it is stored, so that encoding it again gives the same.
    """
    quality = assess(frame, face, limits, enrolling=True)
    portrait = take_portrait(frame, engine.steadied(frame, face))
    return Candidature(new_sample(portrait, quality, engine, origin), quality)


def new_sample(portrait: Portrait, quality: Quality, engine: Engine, origin: str) -> NewSample:
    """Embed a portrait and put it into the gallery's form."""
    return NewSample(
        jpeg=portrait.jpeg,
        landmarks=portrait.landmarks,
        space=engine.spec.space,
        embedding=engine.embed_portraits([portrait])[0],
        quality=quality.values,
        origin=origin,
    )


def sample_of_picture(
    frame: Frame, engine: Engine, limits: QualityLimits, *, force: bool = False
) -> Candidature:
    """Make the sample of a picture of one person.

    Raises NoFace, SeveralFaces, or PoorPicture unless ``force``.
    """
    face = only_face(frame, engine.detect(frame))
    candidature = take_sample(frame, face, engine, limits, origin="picture")
    if candidature.quality.faults and not force:
        words = " ".join(fault.words for fault in candidature.quality.faults)
        raise PoorPicture(
            f"The picture {frame.source} is too poor to keep. {words}",
            "Use a better one, or keep this one all the same with --force.",
        )
    return candidature


def lookalike(candidature: Candidature, watchlist: Watchlist) -> Candidate | None:
    """Return the enrolled person a newcomer would be taken for, if there is one."""
    decided = watchlist.identify(candidature.sample.embedding)
    likely = decided.closest
    if likely is None or likely.score < watchlist.identification.unsure_from:
        return None
    return likely

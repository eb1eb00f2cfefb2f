"""From a picture to a sample worth keeping, or the reason why not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from facegui.errors import FaceGuiError, InputProblem
from facegui.gallery import Gallery, UnknownPerson
from facegui.gallery.types import FILES, Floats, NewSample
from facegui.live.analysis import SeenFace
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.liveness import Liveness, LivenessState
from facegui.matching.liveness_policy import RECORDED, admits
from facegui.matching.templates import Candidate
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.which_face import face_note, meant_face
from facegui.text import Sentence, join, say
from facegui.vision.engine import Engine
from facegui.vision.faults import OF_EMBEDDING
from facegui.vision.portrait import take_portrait
from facegui.vision.quality import Quality, QualityLimits, assess, with_embedding
from facegui.vision.subject import FaceChoice, MeantFace
from facegui.vision.types import Face, Frame
from facegui.vision.upright import upright

_SAME_PICTURE = 0.9999  # cosine of two samples made from one picture


class PoorPicture(InputProblem):
    """A picture too poor to keep."""


class NotLive(FaceGuiError):
    """A face that has to be live and is not known to be: a "no", not somebody's mistake."""

    exit_status = 1


@dataclass(frozen=True, slots=True, eq=False)
class EnrollmentCandidate:
    """A face on its way into the gallery: what will be kept, how good it is and whether it lives.

    ``liveness`` is None where it is off. ``meant`` says which face of a picture it is, and
    ``face_note`` so in words where there were several.
    """

    sample: NewSample
    quality: Quality
    liveness: Liveness | None = None
    meant: MeantFace | None = None
    face_note: Sentence | None = None


def place_of(frame: Frame, seen: SeenFace) -> str:
    """Name the place of a face in view: its source when it was followed, FILES for a still."""
    return FILES if seen.track is None else frame.source or FILES


def take_sample(
    frame: Frame,
    face: Face,
    engine: Engine,
    limits: QualityLimits,
    origin: str,
    *,
    place: str = FILES,
) -> EnrollmentCandidate:
    """Make the sample of one face, whatever its quality; ``place`` is where it was taken.

    The embedding is of the portrait as it is stored, so that encoding it again gives the same.
    """
    quality = assess(frame, face, limits, enrolling=True)
    portrait = take_portrait(frame, engine.with_stable_landmarks(frame, face))
    (embedding,), (mirrored,) = engine.embed_portraits_both([portrait])
    quality = with_embedding(
        quality,
        embedding,
        engine.recognizability,
        limits,
        enrolling=True,
        mirrored=float(mirrored),
    )
    sample = NewSample(
        jpeg=portrait.jpeg,
        landmarks=portrait.landmarks,
        space=engine.spec.space,
        embedding=embedding,
        quality=quality.values,
        origin=origin,
        place=place,
    )
    return EnrollmentCandidate(sample, quality)


def sample_of_picture(
    frame: Frame,
    engine: Engine,
    limits: QualityLimits,
    *,
    force: bool = False,
    liveness: LivenessWatch | None = None,
    choice: FaceChoice | None = None,
    once: bool = False,
) -> EnrollmentCandidate:
    """Make the sample of the one person in a picture, turned upright, or of the ``choice``.

    For a picture that exists only ``once``, because nobody can take it again, the limits of
    recognition apply, except for recognizability. Raises NoFace, SeveralFaces, PoorPicture unless
    ``force``, and NotLive when ``liveness`` requires for enrollment what the picture does not show.
    """
    found = upright(frame, engine.detect)
    frame, meant = found.frame, meant_face(found.frame, found.faces, choice)
    judged = None if liveness is None else live_enough(frame, meant.face, liveness)
    candidate = replace(
        take_sample(frame, meant.face, engine, limits, "picture"),
        liveness=judged,
        meant=meant,
        face_note=face_note(meant, frame.source),
    )
    refused = candidate.quality.faults
    if once:
        unclear = tuple(one for one in refused if one.fault in OF_EMBEDDING)
        refused = (*assess(frame, meant.face, limits).faults, *unclear)
    if refused and not force:
        words = join(*(fault.words for fault in refused))
        raise PoorPicture(
            say(
                "The picture {source} is too poor to keep. {words}",
                source=frame.source,
                words=words,
            ),
            say("Use a better one, or keep this one all the same with --force."),
        )
    return candidate


def live_enough(frame: Frame, face: Face, liveness: LivenessWatch) -> Liveness | None:
    """Judge the face of a picture for enrollment, None where that is off; raises NotLive."""
    (judged,) = liveness.still(frame, [face])
    if not admits(liveness.policy.enrollment, judged):
        raise not_live(frame, judged)
    return judged


def not_live(frame: Frame, judged: Liveness | None) -> NotLive:
    """Say that liveness is required and why a picture does not show it."""
    reasons = judged.reasons if judged else (say("Liveness was not checked."),)
    if judged is not None and judged.state is LivenessState.LIVE and judged.recording:
        reasons = (RECORDED,)
    return NotLive(
        say(
            "The picture {source} is not known to show a living face. {reasons}",
            source=frame.source,
            reasons=join(*reasons),
        ),
        say("Enroll in front of a camera, or set liveness for enrollment to observe or off."),
    )


def lookalike(candidate: EnrollmentCandidate, watchlist: SearchGallery) -> Candidate | None:
    """Return the enrolled person a newcomer would be taken for, if there is one."""
    decided = watchlist.identify(candidate.sample.embedding)
    likely = decided.closest
    if likely is None or likely.score < watchlist.identification.unsure_from:
        return None
    return likely


def is_same_picture(sample: NewSample, likely: Candidate, gallery: Gallery) -> bool:
    """Tell whether the enrolled person whom a sample resembles has it from the same picture."""
    try:
        there = gallery.samples(likely.person.id)
    except UnknownPerson:  # somebody who was removed since
        return False
    return is_among(sample, [one.embedding for one in there])


def is_among(sample: NewSample, embeddings: Sequence[Floats]) -> bool:
    """Tell whether one of the embeddings was made from the sample's picture."""
    return any(
        one.shape == sample.embedding.shape and float(one @ sample.embedding) > _SAME_PICTURE
        for one in embeddings
    )

"""Which face of a picture is meant: the clear one, the one asked for, or a question."""

from collections.abc import Sequence
from dataclasses import replace

from facegui.errors import InputProblem, UsageProblem
from facegui.live.analysis import Analysis
from facegui.text import NOTHING, Sentence, say
from facegui.vision.subject import (
    ChosenBy,
    FaceChoice,
    FaceRule,
    MeantFace,
    chosen_face,
    clear_face,
    left_to_right,
)
from facegui.vision.types import Face, Frame

HINT = say(
    "Crop the picture to one person, or say which face is meant with --face largest, center or a "
    "number from the left."
)


class NoFace(InputProblem):
    """A picture without a face."""


class SeveralFaces(InputProblem):
    """A picture in which it is not clear who is meant.

    ``frame`` is the picture upright and ``faces`` are those that could be meant, left to right:
    the number of a face among them, from 1, is a `FaceChoice`.
    """

    def __init__(
        self,
        message: Sentence,
        hint: Sentence = NOTHING,
        *,
        frame: Frame | None = None,
        faces: Sequence[Face] = (),
    ) -> None:
        super().__init__(message, hint)
        self.frame, self.faces = frame, tuple(faces)


def face_choice(text: str) -> FaceChoice:
    """Read ``largest``, ``center`` or a number from 1. Raises ValueError."""
    if text.isdecimal():
        if int(text) < 1:
            raise ValueError(text)
        return int(text)
    return FaceRule(text)


def meant_face(frame: Frame, faces: Sequence[Face], choice: FaceChoice | None = None) -> MeantFace:
    """Return the main face of a picture, or the one that is asked for.

    Far smaller faces in the background do not count. Raises NoFace or SeveralFaces.
    """
    row = left_to_right(faces)
    if not row:
        raise NoFace(
            say("No face was found in {source}.", source=frame.source),
            say("Use a picture in which the face is upright, lit and at least 30 pixels wide."),
        )
    if choice is None:
        meant = clear_face(frame, faces)
        if meant is None:
            raise several_faces(frame, row)
        return meant
    meant = chosen_face(frame, faces, choice)
    if meant is None:
        raise NoFace(
            say(
                "{source} has no face {number}: {n} {n:face was|faces were} found.",
                source=frame.source,
                number=int(choice),
                n=len(row),
            ),
            say("Faces are counted from 1, left to right."),
        )
    return meant


def several_faces(frame: Frame, row: Sequence[Face]) -> SeveralFaces:
    """Say that it is not clear which face is meant; ``row`` are the faces, left to right."""
    return SeveralFaces(
        say("{n} {n:face was|faces were} found in {source}.", n=len(row), source=frame.source),
        HINT,
        frame=frame,
        faces=row,
    )


def face_note(meant: MeantFace, source: str) -> Sentence | None:
    """Say which of several faces was taken; None where there was one."""
    if meant.by is ChosenBy.ALONE:
        return None
    found, at = meant.of, meant.number
    if meant.by is ChosenBy.LARGEST:
        return say(
            "{n} {n:face was|faces were} found in {source}: the largest was taken, number "
            "{at} from the left.",
            n=found,
            source=source,
            at=at,
        )
    if meant.by is ChosenBy.CENTER:
        return say(
            "{n} {n:face was|faces were} found in {source}: the one in the middle was taken, "
            "number {at} from the left.",
            n=found,
            source=source,
            at=at,
        )
    return say(
        "{n} {n:face was|faces were} found in {source}: number {at} from the left was taken, "
        "as asked.",
        n=found,
        source=source,
        at=at,
    )


def with_meant_face(
    still: Analysis, choice: FaceChoice | None = None
) -> tuple[Analysis, Sentence | None]:
    """Return the analysis of a still with only the face that is meant, and which that is.

    Without a choice it is unchanged where no face is clear. Raises NoFace for a choice that does
    not exist.
    """
    faces = [seen.face for seen in still.faces]
    if choice is None:
        meant = clear_face(still.frame, faces)
    else:
        meant = meant_face(still.frame, faces, choice)
    if meant is None:
        return still, None
    alone = tuple(seen for seen in still.faces if seen.face is meant.face)
    return replace(still, faces=alone), face_note(meant, still.frame.source)


def require_one_picture(choice: FaceChoice | None, source: str, *, still: bool) -> None:
    """Refuse a choice of a face for a stream, whose faces are followed. Raises UsageProblem."""
    if choice is not None and not still:
        raise UsageProblem(
            say("A face can be chosen in a picture; {source} is none.", source=source),
            say("Leave --face out, or name a picture."),
        )

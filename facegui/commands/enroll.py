"""``facegui enroll``: one picture is enough."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from facegui.commands.faces import candidate_json, liveness_json, meant_json
from facegui.commands.output import Output
from facegui.commands.parsing import Commands, add_face, add_liveness, picture_path
from facegui.errors import InputProblem
from facegui.gallery import Person
from facegui.matching.liveness import LivenessState
from facegui.matching.liveness_policy import Purpose
from facegui.matching.templates import Candidate
from facegui.sources.picture import reading_of
from facegui.tasks.draft import Draft, Kept
from facegui.tasks.enroll import EnrollmentCandidate, is_same_picture, lookalike, sample_of_picture
from facegui.tasks.enrollment import save
from facegui.text import join, say
from facegui.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("enroll", "enroll somebody from one picture or several", run)
    parser.add_argument("name", metavar="NAME", help="a new person, or one to add pictures to")
    parser.add_argument("images", metavar="IMAGE", nargs="+", type=picture_path)
    parser.add_argument("--replace", action="store_true", help="erase the pictures there are")
    parser.add_argument("--force", action="store_true", help="keep pictures of poor quality too")
    parser.add_argument("--consent", metavar="TEXT", help="record what the person agreed to")
    add_face(parser)
    add_liveness(parser)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Keep all pictures or none."""
    gallery = workspace.gallery
    known = gallery.find(arguments.name)
    liveness = workspace.load_liveness(Purpose.ENROLLMENT)
    engine = workspace.load_engine()

    def take(image: Path) -> EnrollmentCandidate:
        reading = reading_of(image)
        output.notes(reading.notices)
        return sample_of_picture(
            reading.frame,
            engine,
            workspace.limits,
            force=arguments.force,
            liveness=liveness,
            choice=arguments.face,
        )

    taken = _candidatures(arguments.images, take)
    likely = _lookalike(taken, known, workspace)
    same = likely is not None and any(is_same_picture(one.sample, likely, gallery) for one in taken)
    draft = Draft(tuple(map(Kept, taken)), arguments.name, known.id if known else None)
    person = save(gallery, draft, arguments.consent, replace=arguments.replace).person
    total = len(gallery.samples(person.id))
    output.document(
        {
            "person": {"id": person.id, "name": person.name},
            "samples": total,
            "added": len(taken),
            "images": list(map(_image_json, arguments.images, taken)),
            "lookalike": candidate_json(likely),
            "same_picture_as": likely.person.name if likely and same else None,
        }
    )
    pictures = f"{total} picture{'s' if total > 1 else ''}"
    output.say(f"{'Added to' if known else 'Enrolled'} {person.name}: {pictures} kept.")
    output.notes(gallery.warnings)
    output.notes(one.face_note for one in taken if one.face_note is not None)
    for image, one in zip(arguments.images, taken, strict=True):
        if one.liveness and one.liveness.state is LivenessState.ATTACK:
            output.note(f"{image}: {one.liveness.reasons[0]}")
    if likely:
        output.note(_alike(person, likely, same=same))
    return 0


def _image_json(image: Path, one: EnrollmentCandidate) -> dict[str, Any]:
    return {
        "image": str(image),
        **meant_json(one.meant, one.face_note),
        "quality": one.quality.as_json(),
        "liveness": liveness_json(one.liveness),
    }


def _alike(person: Person, likely: Candidate, *, same: bool) -> str:
    if same:
        return (
            f"{person.name} and {likely.person.name} are enrolled with the same picture: "
            "one of the two names is wrong. Remove it with facegui people remove NAME."
        )
    return (
        f"{person.name} resembles {likely.person.name} (score {likely.score:.2f}): "
        "see that they are two people, or add more pictures of both."
    )


def _candidatures(
    images: list[Path], take: Callable[[Path], EnrollmentCandidate]
) -> list[EnrollmentCandidate]:
    """Take a sample of every picture, or tell every one that cannot be used."""
    taken: list[EnrollmentCandidate] = []
    problems: list[InputProblem] = []
    for image in images:
        try:
            taken.append(take(image))
        except InputProblem as problem:
            problems.append(problem)
    if problems and len(images) == 1:
        raise problems[0]
    if problems:
        raise InputProblem(
            say(
                "{count} of {total} {total:picture|pictures} cannot be used; nothing was saved: "
                "{problems}",
                count=len(problems),
                total=len(images),
                problems=join(*(problem.message for problem in problems)),
            ),
            say("Leave them out or replace them."),
        )
    return taken


def _lookalike(
    taken: list[EnrollmentCandidate], known: Person | None, workspace: Workspace
) -> Candidate | None:
    watchlist = workspace.watchlist()
    found = [lookalike(one, watchlist) for one in taken]
    others = [one for one in found if one and (known is None or one.person.id != known.id)]
    return max(others, key=lambda one: one.score, default=None)

"""``facegui evaluate quality``: the benefit of refusing poor pictures, by component."""

from argparse import Namespace
from pathlib import Path

from facegui.commands.evaluate.looks import take_all
from facegui.commands.evaluate.options import add_csv, check_files, tell
from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.evaluation.folders import read_people
from facegui.evaluation.looks import Looks
from facegui.evaluation.rejection import SHARES, Rejection, mated_pairs, rejections
from facegui.matching.operating_point import verification_point
from facegui.vision.quality import components
from facegui.vision.recognizability import AT_ENROLL, AT_RECOGNIZE
from facegui.workspace import Workspace


def add_to(group: Commands) -> None:
    """Declare the command."""
    parser = group.add("quality", "misses left when the poorest pictures are refused", _run)
    parser.add_argument("--images", metavar="DIR", type=Path, required=True)
    add_csv(parser)


def _run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    check_files(arguments)
    people = read_people(arguments.images)
    looks = take_all(people.all_pictures, workspace, output)
    calibration = workspace.calibration(workspace.space)
    similarity = workspace.similarity(calibration.space)
    point = verification_point(
        workspace.calibration(calibration.space, similarity.name), workspace.goal
    )
    prepared = looks if calibration.basis is None else looks.prepared(calibration.basis)
    quality = {path: components(look.values) for path, look in looks.by_picture.items()}
    pairs = mated_pairs(people.pictures, prepared, quality, similarity)
    curves = rejections(pairs, point.threshold)
    refused = {one.component: _refused(one.component, looks) for one in curves}
    tell(
        {
            "encoder": workspace.settings.encoder,
            "similarity": str(similarity.name),
            "threshold": round(point.threshold, 4),
            "mated_pairs": len(pairs.scores),
            "no_face": len(looks.failed) - len(looks.unreadable),
            "unreadable": len(looks.unreadable),
            "refused": list(SHARES),
            "components": {
                one.component: {"fnmr": one.fnmr, "pictures_refused": refused[one.component]}
                for one in curves
            },
        },
        arguments,
        workspace,
        output,
    )
    if not len(pairs.scores):
        output.say("Nobody has two pictures with a face, so there is nothing to compare.")
        return 0
    output.say(
        f"FNMR of {len(pairs.scores):,} pairs of one person at {point.threshold:.2f}, when the "
        "share of pairs of least quality is refused; and what the limits refuse of pictures:"
    )
    heads = ("COMPONENT", *(f"{share:.0%}" for share in SHARES), "RECOGNIZE", "ENROLL")
    output.say(table([heads, *(_cells(one, refused[one.component]) for one in curves)]))
    return 0


def _refused(component: str, looks: Looks) -> dict[str, float]:
    """Return the share of pictures with a face below either limit."""
    found = [components(look.values) for look in looks.by_picture.values() if look.values]
    values = [one[component] for one in found if component in one]
    limits = {"recognize": AT_RECOGNIZE, "enroll": AT_ENROLL}
    count = max(len(values), 1)
    return {
        purpose: round(sum(value < limit for value in values) / count, 4)
        for purpose, limit in limits.items()
    }


def _cells(one: Rejection, refused: dict[str, float]) -> tuple[str, ...]:
    rates = ("–" if rate is None else f"{rate:.2%}" for rate in one.fnmr)
    return (one.component, *rates, f"{refused['recognize']:.1%}", f"{refused['enroll']:.1%}")

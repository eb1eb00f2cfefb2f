"""``facegui people import DIR``: a folder for each person, or pictures named after them."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from facegui.commands.output import Output
from facegui.counted import counted_of
from facegui.errors import FaceGuiError, InputProblem
from facegui.matching.liveness_policy import LivenessUnavailable, Purpose
from facegui.tasks import which_face
from facegui.tasks.importing.people import PeopleImport, PicturesReport, take
from facegui.tasks.importing.plan import ImportPlan, planned
from facegui.text import say
from facegui.workspace import Workspace


def run(folder: Path, arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Import everybody in a folder and report who was left out; 1 when all were there already."""
    plan = planned([folder])
    if arguments.face is not None:
        chosen = tuple(replace(one, choice=arguments.face) for one in plan.pictures)
        plan = replace(plan, pictures=chosen)
    report = _imported(plan, arguments, workspace, output) if plan.pictures else _nothing(plan)
    for one in report.skipped:
        output.note(f"Left out: {one.path}: {one.reason}")
    if report.unclear:
        output.note(which_face.HINT)
    output.notes((*report.notes, *report.poor))
    for alike in report.alike:
        output.note(
            f"{alike.name} looks like {alike.other} (score {alike.score:.2f}): "
            "see that they are two people."
        )
    there = [one for one in report.skipped if one.known]
    if not report.pictures and not there:
        raise InputProblem(
            say(
                "Nobody was imported from {folder}: {first_reason}",
                folder=folder,
                first_reason=_first_reason(report),
            ),
            which_face.HINT
            if report.unclear
            else say("Make a folder for each person, with their pictures in it."),
        )
    output.document(
        {
            "added": list(report.added),
            "changed": list(report.extended),
            "samples": report.pictures,
            "left_out": [{"path": one.path, "reason": one.reason} for one in report.skipped],
            "face_notes": list(report.notes),
            "kept_though": list(report.poor),
            "alike": [
                {"name": one.name, "other": one.other, "score": round(one.score, 4)}
                for one in report.alike
            ],
        }
    )
    output.say(
        f"Added: {len(report.added):,}; with more pictures: {len(report.extended):,}; "
        f"{counted_of(report.pictures, 'picture')}, left out: {len(report.skipped):,}."
    )
    output.notes(workspace.gallery.warnings)
    return 0 if report.pictures else 1


def _imported(
    plan: ImportPlan, arguments: Namespace, workspace: Workspace, output: Output
) -> PicturesReport:
    liveness = workspace.load_liveness(Purpose.ENROLLMENT)
    engine, watchlist = workspace.load_engine(), workspace.watchlist()
    importing = PeopleImport(plan, workspace.gallery, consent=arguments.consent)
    while (picture := importing.picture) is not None:
        try:
            taken = take(picture, engine, workspace.limits, watchlist, liveness=liveness)
        except LivenessUnavailable:  # the same for every picture
            raise
        except FaceGuiError as problem:
            importing.skip(problem)
        else:
            importing.keep(taken)
        output.progress("Pictures", importing.progress.done, importing.progress.total)
    return importing.report()


def _nothing(plan: ImportPlan) -> PicturesReport:
    return PicturesReport((), (), 0, plan.skipped, (), cancelled=False)


def _first_reason(report: PicturesReport) -> str:
    return report.skipped[0].reason if report.skipped else "it has no pictures."

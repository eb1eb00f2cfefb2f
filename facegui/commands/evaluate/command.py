"""``facegui evaluate``: honest figures on somebody's own pictures."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from facegui.commands.evaluate import folders as evaluate_folders
from facegui.commands.evaluate import liveness as evaluate_liveness
from facegui.commands.evaluate import options
from facegui.commands.evaluate import place as evaluate_place
from facegui.commands.evaluate import quality as evaluate_quality
from facegui.commands.evaluate.looks import take_all
from facegui.commands.output import Output
from facegui.commands.parsing import Commands
from facegui.errors import InputProblem
from facegui.evaluation.judge import Judge
from facegui.evaluation.looks import Looks
from facegui.evaluation.marks import forget_marks
from facegui.evaluation.pairs import read_pairs
from facegui.evaluation.plans import EvaluationPlan, plan_of_pairs, plan_of_roles
from facegui.evaluation.reporting.study_json import marked_json, pairs_json, search_json
from facegui.evaluation.reporting.study_report import study_report
from facegui.evaluation.reporting.study_text import study_text
from facegui.evaluation.roles import read_identification
from facegui.evaluation.study import Study
from facegui.tasks.evaluate import pictures_used, provenance, run_study
from facegui.tasks.privacy.erasure import forget_caches
from facegui.text import say
from facegui.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("evaluate", "measure how well it recognizes people in your pictures")
    evaluate_folders.add_to(group)
    parser = group.add("verification", "pairs in the format of LFW, ten folds", _verification)
    parser.add_argument("--images", metavar="DIR", type=Path, required=True)
    parser.add_argument("--pairs", metavar="FILE", type=Path, required=True)
    options.add_options(parser)
    parser = group.add(
        "identification", "a gallery, its mated probes and strangers", _identification
    )
    parser.add_argument("--images", metavar="DIR", type=Path, required=True)
    parser.add_argument("--protocol", metavar="FILE.csv", type=Path, required=True)
    parser.add_argument(
        "--place",
        action="store_true",
        help="all pictures are of one place, which its gallery makes known",
    )
    options.add_options(parser)
    options.add_goal(parser)
    evaluate_liveness.add_to(group)
    evaluate_place.add_to(group)
    evaluate_quality.add_to(group)
    parser = group.add(
        "forget", "delete what was kept of the pictures that were looked at", _forget
    )
    parser.add_argument("--marks", action="store_true", help="and the marks of wrong labels")


def _verification(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    options.check_files(arguments)
    plan = plan_of_pairs(read_pairs(arguments.pairs, arguments.images))
    judge, study, looks = _study(plan, arguments, workspace, output)
    if study.pairs is not None:
        document = {**_by(judge, workspace), **pairs_json(study.pairs), **_seen(study, looks)}
        options.tell(document, arguments, workspace, output)
    output.say(study_text(study, arguments.images))
    words = ["verification", "--images", arguments.images, "--pairs", arguments.pairs]
    _write_up(
        study, judge, options.command_of(words, judge, arguments, workspace), arguments, workspace
    )
    return 0


def _identification(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    options.check_files(arguments)
    plan = plan_of_roles(read_identification(arguments.protocol, arguments.images))
    judge, study, looks = _study(plan, arguments, workspace, output)
    if study.search is not None:
        if not study.search.enrolled:
            raise InputProblem(
                say("No face was found in any gallery picture."),
                say("Choose the folder with the pictures."),
            )
        document = {**_by(judge, workspace), **search_json(study.search), **_seen(study, looks)}
        options.tell(document, arguments, workspace, output)
    output.say(study_text(study, arguments.images))
    words = ["identification", "--images", arguments.images, "--protocol", arguments.protocol]
    words += ["--place"] if arguments.place else []
    _write_up(
        study, judge, options.command_of(words, judge, arguments, workspace), arguments, workspace
    )
    return 0


def _forget(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    count = forget_caches(workspace.data_dir, keyring_allowed=workspace.keyring_allowed)
    document: dict[str, object] = {"forgotten": count}
    anything = count > 0
    if arguments.marks:
        document["marks"] = forget_marks(workspace.data_dir)
        anything = anything or document["marks"] is True
    output.document(document)
    output.say("What was kept has been deleted." if anything else "Nothing was kept.")
    return 0


def _study(
    plan: EvaluationPlan, arguments: Namespace, workspace: Workspace, output: Output
) -> tuple[Judge, Study, Looks]:
    judge = options.judge_of(arguments, workspace, options.similarity_of(arguments, workspace))
    marked = options.marked_of(arguments, workspace, arguments.images, plan, output)
    output.note(f"{plan.summary}.")
    looks = take_all(pictures_used(plan), workspace, output)
    heads = workspace.heads(workspace.space)
    return judge, run_study(plan, looks, judge, arguments.seed, heads, marked=marked), looks


def _seen(study: Study, looks: Looks) -> dict[str, Any]:
    """Return the notes about the pictures, and how many files were no pictures."""
    return {
        **marked_json(study),
        "notes": list(study.notes),
        "unreadable": len(looks.unreadable),
    }


def _by(judge: Judge, workspace: Workspace) -> dict[str, str]:
    return {"encoder": workspace.settings.encoder, "similarity": str(judge.similarity.name)}


def _write_up(
    study: Study, judge: Judge, command: list[str], arguments: Namespace, workspace: Workspace
) -> None:
    """Write a report where one is asked for."""
    if arguments.report is not None:
        origin = provenance(command, judge, workspace.settings, arguments.images, arguments.seed)
        options.write_report(arguments, workspace, study_report(study, origin).html())

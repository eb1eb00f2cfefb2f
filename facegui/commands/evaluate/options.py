"""What the tests of ``facegui evaluate`` have in common: options, report, the command to repeat."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from facegui import atomic
from facegui.commands.output import Output
from facegui.commands.parsing import Parser, add_strictness, rate
from facegui.errors import UsageProblem, writing_to
from facegui.evaluation.judge import Judge
from facegui.evaluation.marks import marked_in, read_marked
from facegui.evaluation.plans import EvaluationPlan
from facegui.evaluation.protocols import Portrayal
from facegui.evaluation.reporting.figures_table import save_figures
from facegui.matching.operating_point import Goal
from facegui.matching.similarity import SimilarityName
from facegui.tasks.evaluate import SEED, judge_by
from facegui.text import say
from facegui.workspace import Workspace


def add_options(parser: Parser, *, similarities: Sequence[str] = tuple(SimilarityName)) -> None:
    """Declare the options of a test, except its pictures."""
    parser.add_argument(
        "--similarity",
        choices=list(map(str, similarities)),
        help="what compares two embeddings, by default the function in force",
    )
    parser.add_argument(
        "--seed", type=int, default=SEED, metavar="N", help="of the split and the intervals"
    )
    parser.add_argument("--report", metavar="FILE", type=Path, help="write a report, .html or .pdf")
    add_csv(parser)
    parser.add_argument(
        "--marked",
        metavar="FILE.csv",
        type=Path,
        help="person,picture of those under a wrong name, for figures without them as well; "
        "by default those marked in the window",
    )
    add_strictness(parser)


def add_csv(parser: Parser) -> None:
    """Declare the table that every test can write."""
    parser.add_argument("--csv", metavar="FILE.csv", type=Path, help="write the figures as a table")


def add_goal(parser: Parser) -> None:
    """Declare the goal of a search."""
    parser.add_argument(
        "--goal-fpir", metavar="X", type=rate, help="share of strangers who may get a name"
    )


def goal_of(arguments: Namespace, workspace: Workspace) -> Goal:
    """Return the goal in force, or the one asked for."""
    asked = getattr(arguments, "goal_fpir", None)
    return workspace.goal if asked is None else replace(workspace.goal, fpir=asked)


def similarity_of(arguments: Namespace, workspace: Workspace) -> SimilarityName:
    """Return the function asked for, or the one in force."""
    asked = arguments.similarity
    return workspace.chosen_similarity if asked is None else SimilarityName(asked)


def judge_of(arguments: Namespace, workspace: Workspace, name: SimilarityName) -> Judge:
    """Return the judge. Raises FaceGuiError where the encoder has no such function."""
    space = workspace.space
    goal = goal_of(arguments, workspace)
    calibration, cosines = workspace.calibration(space, name), workspace.calibration(space)
    judge = judge_by(name, calibration, goal, workspace.heads(space), cosines)
    return replace(judge, one_place=getattr(arguments, "place", False))


def marked_of(
    arguments: Namespace, workspace: Workspace, images: Path, plan: EvaluationPlan, output: Output
) -> tuple[Portrayal, ...]:
    """Return the pictures of a plan that are marked as wrongly labeled. Raises FaceGuiError."""
    if arguments.marked is None:
        return marked_in(workspace.data_dir, images, plan.portrayals)
    listed = set(read_marked(arguments.marked, images))
    used = tuple(one for one in plan.portrayals if one in listed)
    if len(used) < len(listed):
        output.note(
            say(
                "{n:,} of the {all:,} {all:picture|pictures} in {file} {n:is|are} not used by "
                "this test.",
                n=len(listed) - len(used),
                all=len(listed),
                file=arguments.marked.name,
            )
        )
    return used


def command_of(
    words: Sequence[str | Path], judge: Judge, arguments: Namespace, workspace: Workspace
) -> list[str]:
    """Return the command that repeats a test: ``words`` with everything that affects it."""
    repeated = ["facegui", "evaluate", *map(str, words)]
    repeated += ["--similarity", str(judge.similarity.name), "--seed", str(arguments.seed)]
    asked = getattr(arguments, "goal_fpir", None)
    if asked is not None:
        repeated += ["--goal-fpir", f"{asked:g}"]
    if arguments.marked is not None:
        repeated += ["--marked", str(arguments.marked)]
    chosen = workspace.settings
    return [*repeated, "--strictness", chosen.strictness, "--encoder", chosen.encoder]


def check_files(arguments: Namespace) -> None:
    """Raise UsageProblem before the work for a report or table that cannot be written."""
    report: Path | None = getattr(arguments, "report", None)
    if report is not None and report.suffix.lower() not in {".html", ".htm", ".pdf"}:
        raise UsageProblem(
            say("A report cannot be a {value}.", value=report.suffix or "file without ending"),
            say("Name it .html or .pdf."),
        )
    for path in filter(None, (report, arguments.csv)):
        if not path.absolute().parent.is_dir():
            raise UsageProblem(
                say("There is no folder {parent}.", parent=path.parent),
                say("Make it, or choose another."),
            )


def tell(
    document: Mapping[str, Any], arguments: Namespace, workspace: Workspace, output: Output
) -> None:
    """Output the figures as JSON and, if asked for, as a table. Raises FaceGuiError."""
    output.document(document)
    if arguments.csv is not None:
        save_figures(arguments.csv, document)
        workspace.note_written("table", arguments.csv)


def write_report(arguments: Namespace, workspace: Workspace, html: str) -> None:
    """Write the report that was asked for; its ending decides the kind. Raises FaceGuiError."""
    report: Path = arguments.report
    with writing_to(report):
        if report.suffix.lower() == ".pdf":
            arguments.print_pdf(html, report)
        else:
            atomic.write(report, html)
    workspace.note_written("report", report)

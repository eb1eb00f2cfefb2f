"""``facegui evaluate folders``: both tests from one folder a person, and a report."""

from argparse import Namespace
from pathlib import Path

from facegui.commands.evaluate import options
from facegui.commands.evaluate.looks import take_all
from facegui.commands.output import Output
from facegui.commands.parsing import Commands
from facegui.errors import UsageProblem
from facegui.evaluation.folders import read_people
from facegui.evaluation.plans import make_plan
from facegui.evaluation.reporting.study_json import study_json
from facegui.evaluation.reporting.study_report import study_report
from facegui.evaluation.reporting.study_text import comparison_text, study_text
from facegui.matching.similarity import SimilarityName
from facegui.tasks.evaluate import pictures_used, provenance, run_study
from facegui.text import say
from facegui.workspace import Workspace

_ALL = "all"


def add_to(group: Commands) -> None:
    """Declare the command."""
    parser = group.add("folders", "both tests, from a folder with a folder for each person", run)
    parser.add_argument("folder", metavar="DIR", type=Path)
    options.add_options(parser, similarities=[*SimilarityName, _ALL])
    options.add_goal(parser)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Look at every picture, run both tests and say what was found."""
    report: Path | None = arguments.report
    every = arguments.similarity == _ALL
    options.check_files(arguments)
    if every and (report or arguments.csv) is not None:
        raise UsageProblem(
            say("A report and a table are of one similarity function."),
            say("Choose one with --similarity."),
        )
    plan = make_plan(read_people(arguments.folder), arguments.seed)
    names = tuple(SimilarityName) if every else (options.similarity_of(arguments, workspace),)
    judges = [options.judge_of(arguments, workspace, name) for name in names]
    marked = options.marked_of(arguments, workspace, arguments.folder, plan, output)
    output.note(f"{plan.summary}.")
    looks = take_all(pictures_used(plan), workspace, output)
    heads = workspace.heads(workspace.space)
    studies = [
        run_study(plan, looks, judge, arguments.seed, heads if not at else None, marked=marked)
        for at, judge in enumerate(judges)
    ]
    encoder = workspace.settings.encoder
    for judge, found in zip(judges, studies, strict=True):
        document = {
            "encoder": encoder,
            "similarity": str(judge.similarity.name),
            **study_json(found),
            "unreadable": len(looks.unreadable),
        }
        options.tell(document, arguments, workspace, output)
    first = studies[0]
    output.say(comparison_text(first) if every else study_text(first, arguments.folder))
    if report is not None:
        command = options.command_of(["folders", arguments.folder], judges[0], arguments, workspace)
        origin = provenance(
            command, judges[0], workspace.settings, arguments.folder, arguments.seed
        )
        options.write_report(arguments, workspace, study_report(first, origin).html())
    return 0

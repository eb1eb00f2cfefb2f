"""``facegui evaluate folders``: both tests from one folder a person, and a report."""

import importlib
import importlib.util
import os
from argparse import Namespace
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import replace
from math import isfinite
from pathlib import Path

from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands, add_strictness, rate
from facegui.errors import FaceGuiError, UsageProblem
from facegui.evaluation.folders import read_people
from facegui.evaluation.look_cache import LookCache
from facegui.evaluation.looks import Looks, take_looks
from facegui.evaluation.mistakes import Mistake
from facegui.evaluation.plans import Plan, make_plan
from facegui.evaluation.slices import Slice
from facegui.evaluation.study import Judge, Study
from facegui.evaluation.study_json import study_json
from facegui.evaluation.study_report import study_report
from facegui.evaluation.text import identification_text, verification_text
from facegui.matching.similarity import SimilarityName
from facegui.matching.statement import statement
from facegui.tasks.evaluate import (
    SEED,
    cache_space,
    judge_by,
    look_at,
    pictures_used,
    provenance,
    run_study,
)
from facegui.workspace import Workspace

_MISTAKES_SAID = 5
_INTERRUPTED = 130
_ALL = "all"


def add_to(group: Commands) -> None:
    """Declare the command."""
    parser = group.add("folders", "both tests, from a folder with a folder for each person", run)
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument(
        "--similarity",
        choices=[*map(str, SimilarityName), _ALL],
        default=str(SimilarityName.COSINE),
        help="what compares two embeddings; all of them side by side",
    )
    parser.add_argument(
        "--goal-fpir", metavar="X", type=rate, help="share of strangers who may get a name"
    )
    parser.add_argument(
        "--seed", type=int, default=SEED, metavar="N", help="of split and intervals"
    )
    parser.add_argument("--report", metavar="FILE", type=Path, help="write a report, .html or .pdf")
    add_strictness(parser)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Look at every picture, run both tests and say what was found."""
    report: Path | None = arguments.report
    _check_report(report, arguments.similarity)
    people = read_people(arguments.folder)
    plan = make_plan(people, arguments.seed)
    judges = _judges(arguments, workspace)
    output.note(f"{people.summary}.")
    try:
        looks = _looks(plan, workspace, output)
    except KeyboardInterrupt:
        output.note("Stopped. Start it again to go on from there.")
        return _INTERRUPTED
    studies = [run_study(plan, people.summary, looks, one, arguments.seed) for one in judges]
    encoder = workspace.settings.encoder
    for judge, found in zip(judges, studies, strict=True):
        output.document(
            {"encoder": encoder, "similarity": str(judge.similarity.name), **study_json(found)}
        )
    if len(studies) > 1:
        output.say(_side_by_side(judges, studies))
    else:
        output.say(_text(studies[0]))
    if report is not None:
        origin = provenance(
            _command(arguments), judges[0], workspace.space, arguments.folder, arguments.seed
        )
        _write(report, study_report(studies[0], origin).html())
        output.note(f"The report is in {report}.")
    return 0


def _check_report(report: Path | None, similarity: str) -> None:
    if report is None:
        return
    if report.suffix.lower() not in {".html", ".htm", ".pdf"}:
        raise UsageProblem(f"A report cannot be a {report.suffix or 'file without ending'}.",
                           "Name it .html or .pdf.")  # fmt: skip
    if similarity == _ALL:
        raise UsageProblem(
            "A report is of one similarity function.", "Choose one with --similarity."
        )
    if report.suffix.lower() == ".pdf" and importlib.util.find_spec("PySide6") is None:
        raise UsageProblem("This build cannot write PDF.", "Write .html and print it.")


def _judges(arguments: Namespace, workspace: Workspace) -> list[Judge]:
    goal = workspace.goal
    if arguments.goal_fpir is not None:
        goal = replace(goal, fpir=arguments.goal_fpir)
    every = arguments.similarity == _ALL
    names = tuple(SimilarityName) if every else (SimilarityName(arguments.similarity),)
    calibration, heads = workspace.calibration(workspace.space), workspace.heads(workspace.space)
    return [judge_by(name, calibration, goal, heads) for name in names]


def _looks(plan: Plan, workspace: Workspace, output: Output) -> Looks:
    engine = workspace.load_engine()
    space = cache_space(engine.spec.space, workspace.settings.min_face_px)
    with ExitStack() as stack:
        kept = None
        try:
            kept = stack.enter_context(LookCache(workspace.data_dir, space))
        except OSError as error:
            output.note(f"Nothing can be kept for another run: {error.strerror or error}.")
        looks = take_looks(
            pictures_used(plan),
            lambda path: look_at(path, engine, workspace.limits),
            kept=kept,
            progress=lambda done, total: output.progress("Pictures", done, total),
        )
    output.notes(f"{path}: {reason}" for path, reason in looks.unreadable.items())
    return looks


def _text(found: Study) -> str:
    parts = [*found.notes]
    if found.search:
        lines = statement(found.search.point, found.search.report.gallery_size)
        parts += ["", "Who is it? (1:K)", *lines, identification_text(found.search.report).rstrip()]
        parts += _mistakes(found.search.mistakes)
    if found.pairs:
        parts += ["", "Is it them? (1:1)", *statement(found.pairs.point, 0)]
        parts += [verification_text(found.pairs.report).rstrip()]
        parts += _slices("Where people are missed", found.pairs.slices)
        parts += _slices("Who is missed most", found.pairs.worst_people)
        if found.pairs.reliability:
            error = found.pairs.reliability.error
            parts += ["", f"Expected calibration error of the probability: {100 * error:.2f} %"]
        parts += _mistakes(found.pairs.mistakes)
    return "\n".join(parts).strip()


def _slices(title: str, found: Iterable[Slice]) -> list[str]:
    rows = [
        (one.title, f"{one.pairs:,}", f"{one.people:,}", f"{100 * one.fnmr.value:.1f} %")
        for one in found
    ]
    return ["", table([(title, "PAIRS", "PEOPLE", "FNMR"), *rows])] if rows else []


def _mistakes(found: tuple[Mistake, ...]) -> list[str]:
    if not found:
        return []
    said = [f"  {one.words} {one.first} | {one.second}" for one in found[:_MISTAKES_SAID]]
    return ["", f"Worst mistakes ({len(found):,} kept, all in --json):", *said]


def _side_by_side(judges: list[Judge], studies: list[Study]) -> str:
    """One row a similarity function: what is read off the curves, comparable as it is."""
    heading = ["SIMILARITY", "EER", "FNMR AT FMR 1 %", "FNIR AT FPIR 1 %", "RANK 1"]
    rows = [tuple(heading)]
    for judge, found in zip(judges, studies, strict=True):
        pairs, search = found.pairs, found.search
        values = [
            pairs.report.eer.value if pairs else float("nan"),
            pairs.report.fnmr_at_fmr[1e-2].value if pairs else float("nan"),
            search.report.fnir_at_fpir[1e-2].value if search else float("nan"),
            search.report.rank1.value if search else float("nan"),
        ]
        cells = (f"{100 * value:.2f} %" if isfinite(value) else "–" for value in values)
        rows.append((str(judge.similarity.name), *cells))
    notes = studies[0].notes
    return "\n".join([*notes, "", table(rows)]).strip()


def _command(arguments: Namespace) -> list[str]:
    words = ["facegui", "evaluate", "folders", str(arguments.folder)]
    for option in ("similarity", "seed", "goal_fpir", "strictness", "encoder"):
        value = getattr(arguments, option)
        if value is not None:
            words += [f"--{option.replace('_', '-')}", str(value)]
    return words


def _write(report: Path, html: str) -> None:
    try:
        if report.suffix.lower() == ".pdf":
            _write_pdf(report, html)
        else:
            report.write_text(html, encoding="utf-8")
    except OSError as error:
        raise FaceGuiError(
            f"The report cannot be written to {report}: {error.strerror or error}.",
            "Choose another folder.",
        ) from error


def _write_pdf(report: Path, html: str) -> None:
    # Qt typesets the page, without a screen; by name, since the window is a part of its own.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    importlib.import_module("facegui.ui.report_pdf").print_alone(html, report)

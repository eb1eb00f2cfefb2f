"""``facegui evaluate liveness``: how well living faces are told from attacks in your recordings."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from facegui.commands.evaluate.options import add_csv, check_files, tell
from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.commands.stream import StreamPart, analyses
from facegui.errors import InputProblem
from facegui.evaluation.liveness import LivenessReport, evaluate
from facegui.evaluation.reporting.text import cells
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.liveness_policy import LivenessPolicy
from facegui.sources.file_kinds import VIDEO_SUFFIXES, is_picture, looks_like_picture
from facegui.sources.opening import open_source
from facegui.sources.picture import read_picture
from facegui.tasks.presentation import Presentations
from facegui.text import say
from facegui.vision.engine import Engine
from facegui.vision.types import Frame
from facegui.workspace import Workspace

Score = Callable[[Path], float]

_NO_FACE = float("-inf")


def add_to(group: Commands) -> None:
    """Declare the command."""
    parser = group.add("liveness", "living faces against photos, screens and other attacks", run)
    parser.add_argument(
        "--live", metavar="DIR", type=Path, required=True, help="pictures and clips of the living"
    )
    parser.add_argument(
        "--attack",
        metavar="DIR",
        type=Path,
        required=True,
        help="pictures and clips of attacks, a folder for each kind",
    )
    parser.add_argument(
        "--keep", action="store_true", help="decide by the proposed threshold from now on"
    )
    add_csv(parser)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Score every presentation and report the rates."""
    check_files(arguments)
    live = _recordings(arguments.live)
    attacks = _by_kind(arguments.attack)
    watch = workspace.load_liveness()
    watch.require_model()
    watch.policy = LivenessPolicy()
    score = _scoring(workspace, workspace.load_engine(), watch)
    paths = [*live, *(path for kind in attacks.values() for path in kind)]
    scores = _scored(paths, score, output)
    report = evaluate(
        [scores.get(path, _NO_FACE) for path in live],
        # An unreadable attack was never presented.
        {
            kind: [scores[path] for path in kind_paths if path in scores]
            for kind, kind_paths in attacks.items()
        },
        watch.calibration.live_from,
    )
    unreadable = len(paths) - len(scores)
    tell(
        {
            **report.as_json(),
            "unreadable": unreadable,
            "kept": _kept(arguments, workspace, watch, report),
        },
        arguments,
        workspace,
        output,
    )
    output.say(_text(report))
    if unreadable:
        output.say(f"Recordings that could not be read: {unreadable:,}")
    if arguments.keep and report.proposed_threshold is not None:
        output.note("The proposed threshold is in force from now on.")
    return 0


def _recordings(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise InputProblem(
            say("{folder} is not a folder.", folder=folder),
            say("Name a folder of pictures or clips."),
        )
    found = sorted(path for path in folder.rglob("*") if _is_recording(path))
    if not found:
        raise InputProblem(
            say("There are no pictures and no clips in {folder}.", folder=folder),
            say("Choose another folder."),
        )
    return found


def _is_recording(path: Path) -> bool:
    return path.suffix.lower() in VIDEO_SUFFIXES or looks_like_picture(path)


def _by_kind(folder: Path) -> dict[str, list[Path]]:
    """Return the recordings by kind: each folder is one; loose files form one named after it."""
    kinds: dict[str, list[Path]] = {}
    for path in _recordings(folder):
        inside = path.relative_to(folder).parts
        kinds.setdefault(inside[0] if len(inside) > 1 else folder.resolve().name, []).append(path)
    return kinds


def _scoring(workspace: Workspace, engine: Engine, watch: LivenessWatch) -> Score:
    def of_picture(frame: Frame) -> float:
        (judged,) = watch.still(frame, engine.detect(frame)[:1]) or [None]
        return _NO_FACE if judged is None or judged.score is None else judged.score

    def of_clip(path: Path) -> float:
        analyzer = workspace.build_analyzer(workspace.nobody(), engine, watch)
        found = Presentations()
        source = open_source(str(path))
        for analysis in analyses(source, str(path), analyzer, StreamPart(), lambda _: None):
            found = found.step(analysis)
        return _NO_FACE if found.main is None else found.main.score

    def score(path: Path) -> float:
        if is_picture(path):
            return of_picture(read_picture(path))
        return of_clip(path)

    return score


def _scored(paths: list[Path], score: Score, output: Output) -> dict[Path, float]:
    """Score every recording that can be read."""
    scores: dict[Path, float] = {}
    for done, path in enumerate(paths, start=1):
        try:
            scores[path] = score(path)
        except InputProblem as problem:
            output.note(str(problem))
        output.progress("Recordings", done, len(paths))
    return scores


def _kept(
    arguments: Namespace, workspace: Workspace, watch: LivenessWatch, report: LivenessReport
) -> bool:
    """Keep the proposed threshold where that was asked for and there is one."""
    proposed = report.proposed_threshold
    if not arguments.keep or proposed is None:
        return False
    workspace.keep_liveness(watch.calibration.with_live_from(proposed))
    return True


def _text(report: LivenessReport) -> str:
    in_force = f"{report.threshold:.3f}" if report.threshold is not None else ""
    rows: list[Any] = [("", "value", "95 % interval", "threshold")]
    rows += [
        (f"APCER {kind} ({report.attacks[kind]:,})", *cells(figure), in_force)
        for kind, figure in report.apcer.items()
    ]
    if report.bpcer is not None:
        rows.append((f"BPCER ({report.live:,} live)", *cells(report.bpcer), in_force))
    rows += [
        (f"BPCER at APCER {goal:.0%}", *cells(figure), f"{report.threshold_at_apcer[goal]:.3f}")
        for goal, figure in report.bpcer_at_apcer.items()
    ]
    limits = report.auc.limits
    between = f"{limits[0]:.4f} – {limits[1]:.4f}" if limits else ""
    rows.append(("AUC", f"{report.auc.value:.4f}", between, ""))
    proposed = report.proposed_threshold
    words = (
        "No threshold keeps every kind of attack below 5 %."
        if proposed is None
        else f"Proposed threshold: {proposed:.3f} (at most 5 % of every kind of attack pass, here)."
    )
    failed = f"Recordings without a face: {report.failed_to_acquire:,}"
    return f"{table(rows)}\n{failed}\n{words}"

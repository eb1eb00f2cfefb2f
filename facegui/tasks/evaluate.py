"""Testing with somebody's own pictures: how one is looked at, and what judges what was seen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from facegui.errors import FaceGuiError
from facegui.evaluation.looks import Look, Looks
from facegui.evaluation.plans import Plan
from facegui.evaluation.protocols import pictures_of
from facegui.evaluation.report import Provenance
from facegui.evaluation.study import Judge, Study, compare, study
from facegui.live.picture import read_picture
from facegui.matching.calibration import Calibration
from facegui.matching.heads import Heads
from facegui.matching.operating_point import Goal
from facegui.matching.probability import Probability
from facegui.matching.similarity import LEARNED, SimilarityName
from facegui.settings import Settings
from facegui.vision.engine import Engine
from facegui.vision.quality import QualityLimits, assess
from facegui.vision.subject import subject

SEED = 0


def look_at(path: Path, engine: Engine, limits: QualityLimits) -> Look:
    """Embed and measure the face a picture is of. Raises InputProblem for what is no picture."""
    frame = read_picture(path, path.name)
    face = subject(frame, engine.detect(frame))
    if face is None:
        return Look(None)
    return Look(engine.embed(frame, [face])[0], assess(frame, face, limits).values)


def cache_space(space: str, min_face_px: int) -> str:
    """Name under which looks are kept: faces found by other settings are other looks."""
    return f"{space}/{min_face_px}px"


def pictures_used(plan: Plan) -> tuple[Path, ...]:
    """Every picture a plan needs, once."""
    searched = plan.protocol.pictures if plan.protocol else ()
    return tuple(dict.fromkeys((*pictures_of(plan.pairs), *searched)))


def judge_by(
    name: SimilarityName, calibration: Calibration, goal: Goal, heads: Heads | None
) -> Judge:
    """Return what judges by a similarity function; without ``heads`` there is only the cosine.

    The calibration is one of cosines. For another function its scores are carried over to those
    of equal likelihood ratio: exact for the squared distance, near for the learned ones, whose
    thresholds are therefore no promise, which `run_study` notes. Raises FaceGuiError without heads.
    """
    if heads is None:
        if name is not SimilarityName.COSINE:
            raise FaceGuiError(
                f"There are no trained heads for this encoder, so no {name}.",
                "Use the cosine, or train them: facegui train head --images DIR.",
            )
        return Judge(calibration, goal)
    probability = heads.probabilities[name]
    if name is not SimilarityName.COSINE:
        cosine = heads.probabilities[SimilarityName.COSINE]
        calibration = _carried(calibration, *_line(name, cosine, probability))
    return Judge(calibration, goal, heads.similarities[name], probability)


def run_study(
    plan: Plan, looks: Looks, judge: Judge, seed: int = SEED, heads: Heads | None = None
) -> Study:
    """Run the tests of a plan, with a note where the thresholds are not calibrated.

    With ``heads`` all similarity functions are put side by side as well.
    """
    made = study(plan, looks, judge, seed=seed)
    note = _carried_over(judge.similarity.name)
    if note:
        made = replace(made, notes=(*made.notes, note))
    if heads is not None:
        made = replace(made, comparison=compare(plan, looks, heads.similarities, seed=seed))
    return made


def _carried_over(name: SimilarityName) -> str:
    if name not in LEARNED:
        return ""
    return (
        f"Thresholds of {name} are those of the cosine, carried over at equal likelihood: the "
        "rates at the program's own threshold are no promise; compare the curves."
    )


def provenance(
    command: Sequence[str], judge: Judge, settings: Settings, folder: Path, seed: int = SEED
) -> Provenance:
    """Return what it takes to make a report again."""
    chosen = {
        "folder": str(folder.absolute()),
        "encoder": judge.calibration.space,
        "smallest face": f"{settings.min_face_px} pixels",
        "device": settings.device,
        "similarity": str(judge.similarity.name),
        "goal of a search": f"FPIR {judge.goal.fpir:g}",
        "goal of a comparison": f"FMR {judge.goal.fmr:g}",
        "calibration": f"{judge.calibration.people:,} people, {judge.calibration.pairs:,} pairs",
    }
    return Provenance(command, chosen, seed, datetime.now().astimezone())


def _line(name: SimilarityName, cosine: Probability, other: Probability) -> tuple[float, float]:
    """Factor and offset that take a cosine to the score that is as likely."""
    if name is SimilarityName.SQUARED_DISTANCE:
        return 2.0, -2.0
    return cosine.slope / other.slope, (cosine.intercept - other.intercept) / other.slope


def _carried(calibration: Calibration, factor: float, offset: float) -> Calibration:
    def carried(scores: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(factor * score + offset for score in scores)

    return replace(
        calibration,
        thresholds=carried(calibration.thresholds),
        low=carried(calibration.low),
        high=carried(calibration.high),
        scores=carried(calibration.scores),
        margin=factor * calibration.margin,
    )

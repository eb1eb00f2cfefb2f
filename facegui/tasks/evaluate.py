"""Testing with one's own pictures: measuring each picture, and what judges the looks."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import reduce
from pathlib import Path

from facegui.counted import counted_of
from facegui.errors import FaceGuiError
from facegui.evaluation.judge import Judge
from facegui.evaluation.looks import Looks, PictureLook
from facegui.evaluation.marks import plan_without
from facegui.evaluation.plans import EvaluationPlan
from facegui.evaluation.protocols import Portrayal, pictures_of
from facegui.evaluation.reporting.report import Provenance
from facegui.evaluation.study import Study, compare, study
from facegui.matching.calibration import Calibration
from facegui.matching.heads import Heads
from facegui.matching.operating_point import Goal
from facegui.matching.similarity import LEARNED, Cosine, SimilarityName, SquaredDistance
from facegui.settings import Settings
from facegui.sources.picture import read_picture
from facegui.tasks.same_files import same_files
from facegui.text import Sentence, say
from facegui.vision.engine import Engine
from facegui.vision.models.spec import DETECTION
from facegui.vision.quality import QualityLimits, assess, with_embedding
from facegui.vision.subject import subject
from facegui.vision.upright import upright

SEED = 0


def look_at(path: Path, engine: Engine, limits: QualityLimits) -> PictureLook:
    """Embed and measure the main face of a picture. Raises InputProblem for what is no picture."""
    frame = read_picture(path, path.name)
    found = upright(frame, engine.detect)
    face = subject(found.frame, found.faces)
    if face is None:
        return PictureLook(None)
    (embedding,), (mirrored,) = engine.embed_both(found.frame, [face])
    quality = assess(found.frame, face, limits)
    quality = with_embedding(
        quality, embedding, engine.recognizability, limits, mirrored=float(mirrored)
    )
    return PictureLook(embedding, quality.values)


def cache_space(space: str, min_face_px: int) -> str:
    """Return the name that looks are kept under; it changes with how faces are found."""
    return f"{space}/{min_face_px}px/faces-{DETECTION}-upright-mirror"


def pictures_used(plan: EvaluationPlan) -> tuple[Path, ...]:
    """Every picture a plan needs, once."""
    searched = plan.protocol.pictures if plan.protocol else ()
    return tuple(dict.fromkeys((*pictures_of(plan.pairs), *searched)))


def judge_by(
    name: SimilarityName,
    calibration: Calibration,
    goal: Goal,
    heads: Heads | None,
    cosines: Calibration | None = None,
) -> Judge:
    """Return the judge for a similarity function, whose scores the ``calibration`` is of.

    ``cosines`` is that of the cosine, where the function is another one. ``heads`` turn scores into
    probabilities; raises FaceGuiError without them for a learned one.
    """
    if heads is not None:
        return Judge(
            calibration, goal, heads.similarities[name], heads.probabilities[name], cosines
        )
    if name in LEARNED:
        raise FaceGuiError(
            say("There are no trained heads for this encoder, so no {name}.", name=name),
            say("Use the cosine, or train them: facegui train head --images DIR."),
        )
    similarity = Cosine() if name is SimilarityName.COSINE else SquaredDistance()
    return Judge(calibration, goal, similarity, cosines=cosines)


def run_study(
    plan: EvaluationPlan,
    looks: Looks,
    judge: Judge,
    seed: int = SEED,
    heads: Heads | None = None,
    *,
    marked: Sequence[Portrayal] = (),
) -> Study:
    """Run the tests of a plan, and with ``heads`` all similarity functions side by side.

    With pictures ``marked`` as wrongly labeled, the tests are also run without them.
    """
    made = study(plan, looks, judge, seed=seed)
    made = replace(made, notes=(*made.notes, *shared_pictures(plan)))
    if heads is not None:
        made = replace(made, comparison=compare(plan, looks, heads.similarities, judge, seed=seed))
    return with_marks(made, plan, looks, judge, marked=marked, seed=seed)


def with_marks(
    made: Study,
    plan: EvaluationPlan,
    looks: Looks,
    judge: Judge,
    *,
    marked: Sequence[Portrayal],
    seed: int = SEED,
) -> Study:
    """Return a study with other marks; only the part without marked pictures is computed again."""
    if not marked:
        return replace(made, marked=(), without_marked=None)
    without = study(plan_without(plan, marked), looks, judge, seed=seed)
    return replace(made, marked=tuple(marked), without_marked=without)


def shared_pictures(plan: EvaluationPlan) -> Iterator[Sentence]:
    """Name the pictures that a plan has for several people, byte for byte, and these people."""
    owners: dict[Path, dict[str, None]] = defaultdict(dict)  # names in the order of the plan
    for pair in plan.pairs:
        owners[pair.first][pair.first_person] = None
        owners[pair.second][pair.second_person] = None
    for one in (*plan.protocol.gallery, *plan.protocol.probes) if plan.protocol else ():
        owners[one.picture][one.person] = None
    for same in same_files(owners):
        names = dict.fromkeys(name for path in sorted(same) for name in owners[path])
        if len(names) > 1:
            yield say(
                "{names} have the same picture ({picture}): whose it is, nobody can tell, and it "
                "counts as a mistake.",
                names=reduce(lambda some, one: say("{some} and {one}", some=some, one=one), names),
                picture=min(same).name,
            )


def provenance(
    command: Sequence[str], judge: Judge, settings: Settings, folder: Path, seed: int = SEED
) -> Provenance:
    """Return what is needed to make a report again."""
    chosen = {
        "folder": str(folder.absolute()),
        "encoder": judge.calibration.space,
        "smallest face": say("{n} {n:pixel|pixels}", n=settings.min_face_px),
        "device": settings.device,
        "similarity": str(judge.similarity.name),
        "goal of a search": f"FPIR {judge.goal.fpir:g}",
        "goal of a comparison": f"FMR {judge.goal.fmr:g}",
        "calibration": f"{counted_of(judge.calibration.people, 'person')}, "
        f"{counted_of(judge.calibration.pairs, 'pair')}",
    }
    return Provenance(command, chosen, seed, datetime.now().astimezone())

"""``facegui compare``: whether two pictures are of the same person."""

from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facegui.commands.faces import place_json
from facegui.commands.output import Output
from facegui.commands.parsing import Commands, add_similarity, add_strictness
from facegui.gallery.index import IndexedPerson
from facegui.live.picture import read_picture
from facegui.matching import decision
from facegui.matching.decision import Verdict
from facegui.matching.operating_point import OperatingPoint, verification_point
from facegui.matching.probability import Probability
from facegui.matching.statement import statement
from facegui.matching.templates import Candidate
from facegui.tasks.enroll import only_face
from facegui.vision.quality import Quality, QualityLimits, assess
from facegui.vision.types import Face, Floats
from facegui.workspace import Workspace

if TYPE_CHECKING:
    from facegui.vision.engine import Engine

_ANSWERS = {
    Verdict.MATCH: "The same person.",
    Verdict.UNSURE: "Perhaps the same person.",
    Verdict.NOT_RECOGNIZED: "Not the same person.",
    Verdict.POOR_QUALITY: "Too poor to judge.",
}
STATUS = {Verdict.MATCH: 0, Verdict.POOR_QUALITY: 3}


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("compare", "tell whether two pictures are of the same person", run)
    parser.add_argument("images", metavar="IMAGE", nargs=2, type=Path)
    add_strictness(parser)
    add_similarity(parser)


@dataclass(frozen=True, slots=True, eq=False)
class _Side:
    image: Path
    face: Face
    quality: Quality
    embedding: Floats


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Compare the one face of each picture."""
    space, name = workspace.space, workspace.chosen_similarity
    point = verification_point(workspace.calibration(space, name), workspace.goal)
    similarity, heads = workspace.similarity(space), workspace.heads(space)
    probability = heads.probabilities[name] if heads else None
    engine = workspace.load_engine()
    sides = [_side(image, engine, workspace.limits) for image in arguments.images]
    first, second = (side.embedding for side in sides)
    score = float(similarity.pairs(first[None], second[None])[0])
    distance = 2 - 2 * float(first @ second)
    verdict, reasons = _judged(sides, score, point)
    output.document(
        {
            "decision": str(verdict),
            "match": verdict is Verdict.MATCH,
            "score": round(score, 4),
            "squared_distance": round(distance, 4),
            "threshold": round(point.threshold, 4),
            "similarity": str(name),
            "probability": _probability_json(probability, score, verdict),
            "reasons": reasons,
            "basis": list(statement(point, 0)),
            "encoder": engine.spec.id,
            "images": [_side_json(side) for side in sides],
        }
    )
    output.say(" ".join([_ANSWERS[verdict], *reasons]))
    output.say(f"Squared distance between the embeddings: {distance:.2f}.")
    if probability is not None and verdict is not Verdict.POOR_QUALITY:
        output.say(f"Probability that it is one person: {probability.words(score)}.")
    for sentence in statement(point, 0):
        output.say(sentence)
    return STATUS.get(verdict, 1)


def _probability_json(
    probability: Probability | None, score: float, verdict: Verdict
) -> dict[str, float] | None:
    """Return it with the prior it holds for; nobody knows it for a face too poor to judge."""
    if probability is None or verdict is Verdict.POOR_QUALITY:
        return None
    return {"value": round(probability(score), 4), "prior": probability.prior}


def _side(image: Path, engine: "Engine", limits: QualityLimits) -> _Side:
    frame = read_picture(image)
    face = only_face(frame, engine.detect(frame))
    return _Side(image, face, assess(frame, face, limits), engine.embed(frame, [face])[0])


def _judged(sides: list[_Side], score: float, point: OperatingPoint) -> tuple[Verdict, list[str]]:
    faults = [f"{side.image}: {fault.words}" for side in sides for fault in side.quality.faults]
    if faults:
        return Verdict.POOR_QUALITY, faults
    other = Candidate(IndexedPerson("", "the person of the first picture"), score)
    verdict = decision.verify(other, point).verdict
    return verdict, [f"Score {score:.2f}, needs {point.threshold:.2f}."]


def _side_json(side: _Side) -> dict[str, Any]:
    return {"image": side.image, **place_json(side.face), "quality": side.quality.as_json()}

"""``facegui compare``: whether two pictures are of the same person."""

from argparse import Namespace
from typing import Any

from facegui import plain
from facegui.commands.faces import meant_json, place_json
from facegui.commands.output import Output
from facegui.commands.parsing import (
    Commands,
    add_face,
    add_similarity,
    add_strictness,
    picture_path,
)
from facegui.matching.decision import Verdict
from facegui.matching.probability import Probability
from facegui.matching.statement import statement
from facegui.sources.picture import reading_of
from facegui.tasks.compare import PictureComparison, Side, compare, take_side
from facegui.workspace import Workspace

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
    parser.add_argument("images", metavar="IMAGE", nargs=2, type=picture_path)
    add_face(parser)
    add_strictness(parser)
    add_similarity(parser)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Compare the one face of each picture."""
    name, watchlist = workspace.chosen_similarity, workspace.nobody().anywhere
    point = watchlist.verification
    heads = workspace.heads(workspace.space)
    probability = heads.probabilities[name] if heads else None
    engine = workspace.load_engine()
    readings = [reading_of(image) for image in arguments.images]
    for reading in readings:
        output.notes(reading.notices)
    sides = [
        take_side(image, reading.frame, engine, workspace.limits, arguments.face)
        for image, reading in zip(arguments.images, readings, strict=True)
    ]
    output.notes(side.face_note for side in sides if side.face_note is not None)
    compared = compare(sides[0], sides[1], watchlist)
    verdict, score, distance = compared.verdict, compared.score, compared.squared_distance
    reasons = _reasons(sides, compared)
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
    """Return the probability with its prior; none for a face too poor to judge."""
    if probability is None or verdict is Verdict.POOR_QUALITY:
        return None
    return {"value": round(probability(score), 4), "prior": probability.prior}


def _reasons(sides: list[Side], compared: PictureComparison) -> list[str]:
    faults = [
        f"{plain.line(str(side.path))}: {fault.words}"
        for side in sides
        for fault in side.quality.faults
    ]
    return faults or [f"Score {compared.score:.2f}, needs {compared.threshold:.2f}."]


def _side_json(side: Side) -> dict[str, Any]:
    return {
        "image": str(side.path),
        **place_json(side.face),
        **meant_json(side.meant, side.face_note),
        "quality": side.quality.as_json(),
    }

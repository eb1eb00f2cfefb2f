"""``facegui evaluate``: honest figures on somebody's own pictures."""

from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from facegui.commands import evaluate_folders
from facegui.commands.output import Output
from facegui.commands.parsing import Commands, add_strictness, rate
from facegui.errors import InputProblem
from facegui.evaluation.identification import evaluate_identification
from facegui.evaluation.pairs import read_pairs
from facegui.evaluation.protocols import IdentificationProtocol, Portrayal, pictures_of
from facegui.evaluation.roles import read_identification
from facegui.evaluation.text import identification_text, verification_text
from facegui.evaluation.verification import evaluate_verification
from facegui.gallery.index import Index, IndexedPerson
from facegui.live.picture import read_picture
from facegui.matching.watchlist import Watchlist
from facegui.vision.subject import subject
from facegui.vision.types import Floats
from facegui.workspace import Workspace

if TYPE_CHECKING:
    from facegui.vision.engine import Engine


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("evaluate", "measure how well it recognizes people in your pictures")
    evaluate_folders.add_to(group)
    parser = group.add("verification", "pairs in the format of LFW, ten folds", _verification)
    parser.add_argument("--images", metavar="DIR", type=Path, required=True)
    parser.add_argument("--pairs", metavar="FILE", type=Path, required=True)
    parser = group.add(
        "identification", "a gallery, its mated probes and strangers", _identification
    )
    parser.add_argument("--images", metavar="DIR", type=Path, required=True)
    parser.add_argument("--protocol", metavar="FILE.csv", type=Path, required=True)
    parser.add_argument(
        "--goal-fpir", metavar="X", type=rate, help="share of strangers who may get a name"
    )
    add_strictness(parser)


@dataclass(frozen=True, slots=True, eq=False)
class _Encoded:
    """Unit-length embeddings (D,) by picture; ``failed`` are those without a usable face."""

    embeddings: dict[Path, Floats]
    failed: frozenset[Path]


def _verification(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    pairs = read_pairs(arguments.pairs, arguments.images)
    engine = workspace.load_engine()
    encoded = _encode(pictures_of(pairs), engine, output)
    scores = [_score(encoded, pair.first, pair.second) for pair in pairs]
    report = evaluate_verification(pairs, scores, failed=encoded.failed)
    output.document({"encoder": engine.spec.id, **report.as_json()})
    output.say(verification_text(report).rstrip())
    return 0


def _identification(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    protocol = read_identification(arguments.protocol, arguments.images)
    goal = workspace.goal
    if arguments.goal_fpir is not None:
        goal = replace(goal, fpir=arguments.goal_fpir)
    calibration = workspace.calibration(workspace.space)
    engine = workspace.load_engine()
    encoded = _encode(protocol.pictures, engine, output)
    watchlist = Watchlist.of(_index(protocol, encoded, engine.spec.space), calibration, goal)
    report = evaluate_identification(
        protocol,
        _matrix(protocol, encoded, watchlist),
        threshold=watchlist.identification.threshold,
        goal_fpir=goal.fpir,
        failed=encoded.failed,
    )
    verdicts = {
        "mated": _verdicts(protocol.mated, encoded, watchlist),
        "nonmated": _verdicts(protocol.nonmated, encoded, watchlist),
    }
    output.document({"encoder": engine.spec.id, **report.as_json(), "decisions": verdicts})
    output.say(identification_text(report).rstrip())
    for kind, counts in verdicts.items():
        said = ", ".join(f"{name.replace('_', ' ')} {count:,}" for name, count in counts.items())
        output.say(f"Decisions with the lead over the runner-up, {kind} probes: {said}")
    return 0


def _encode(pictures: Sequence[Path], engine: "Engine", output: Output) -> _Encoded:
    """Embed the face each picture is of, the largest near the middle."""
    embeddings: dict[Path, Floats] = {}
    for done, picture in enumerate(pictures, start=1):
        try:
            frame = read_picture(picture)
        except InputProblem as problem:
            output.note(str(problem))
        else:
            face = subject(frame, engine.detect(frame))
            if face is not None:
                embeddings[picture] = engine.embed(frame, [face])[0]
        output.progress("Pictures", done, len(pictures))
    return _Encoded(embeddings, frozenset(pictures) - embeddings.keys())


def _score(encoded: _Encoded, first: Path, second: Path) -> float:
    if first in encoded.failed or second in encoded.failed:
        return -np.inf
    return float(encoded.embeddings[first] @ encoded.embeddings[second])


def _index(protocol: IdentificationProtocol, encoded: _Encoded, space: str) -> Index:
    """Enroll everybody who has at least one usable picture."""
    usable: dict[str, list[Floats]] = {}
    for entry in protocol.gallery:
        if entry.picture not in encoded.failed:
            usable.setdefault(entry.person, []).append(encoded.embeddings[entry.picture])
    if not usable:
        raise InputProblem(
            "No face was found in any gallery picture.", "Choose the folder with the pictures."
        )
    rows = [row for rows in usable.values() for row in rows]
    person_of = np.repeat(np.arange(len(usable)), [len(rows) for rows in usable.values()])
    return Index.from_arrays(
        np.stack(rows),
        person_of.astype(np.int32),
        people=tuple(IndexedPerson(name, name) for name in usable),
        space=space,
    )


def _matrix(protocol: IdentificationProtocol, encoded: _Encoded, watchlist: Watchlist) -> Floats:
    """Scores (probes, people), -inf where a face is missing."""
    matrix = np.full((len(protocol.probes), len(protocol.people)), -np.inf, np.float32)
    column = {person: at for at, person in enumerate(protocol.people)}
    columns = [column[person.id] for person in watchlist.templates.people]
    for row, probe in enumerate(protocol.probes):
        if probe.picture not in encoded.failed:
            embedding = encoded.embeddings[probe.picture]
            matrix[row, columns] = watchlist.templates.scores(embedding[None])[0]
    return matrix


def _verdicts(
    probes: Sequence[Portrayal], encoded: _Encoded, watchlist: Watchlist
) -> dict[str, int]:
    """Count what the program itself would say about each probe."""
    counts = Counter[str]()
    for probe in probes:
        if probe.picture in encoded.failed:
            counts["no_face"] += 1
            continue
        decided = watchlist.identify(encoded.embeddings[probe.picture])
        wrong = decided.name is not None and decided.name != probe.person
        counts["wrong_name" if wrong else str(decided.verdict)] += 1
    return dict(sorted(counts.items()))

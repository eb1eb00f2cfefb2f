"""Fitting verification heads to the user's own people, and putting them to use.

A fifth of the people with two pictures is held out. The learned similarities are fitted to the
rest, and each replaces the one in use only if the guard finds it better.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from facegui import atomic
from facegui.errors import InputProblem, writing_to
from facegui.evaluation.guard import Judgement, judge
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.heads import Heads
from facegui.matching.similarity import LEARNED, Cosine, SimilarityName
from facegui.private import make_inner
from facegui.text import say
from facegui.training.data import require_several
from facegui.training.fitted_heads import SEED, heads_document

_PARTS = 5


@dataclass(frozen=True, slots=True, eq=False)
class TrainedHeads:
    """The guard's judgement of each head, and the document of those that are better.

    ``document`` is what `Heads` reads, the heads in use where a new one is not better; None when
    none is. ``people`` and ``pictures`` count those of the fit.
    """

    judgements: Mapping[SimilarityName, Judgement]
    document: dict[str, Any] | None
    people: int
    pictures: int

    @property
    def better(self) -> tuple[SimilarityName, ...]:
        """Which are better than those in use."""
        return tuple(name for name, one in self.judgements.items() if one.better)


def train_heads(
    people: EmbeddedPeople, space: str, in_use: Heads | None, present: Path, seed: int = SEED
) -> TrainedHeads:
    """Fit heads to all but a hold-out and compare them with those in use, or with the cosine.

    ``present`` is the file of the heads in use. Raises InputProblem for too few people.
    """
    require_several(people)
    parts = people.folds(_PARTS, np.random.default_rng(seed))
    held_out, learned_from = parts[0], people.without(parts[0].names)
    try:
        document = heads_document(
            learned_from, space, in_use.calibrations if in_use else None, seed
        )  # fmt: skip
        heads = Heads.from_json(document, people.embeddings.shape[1])
    except ValueError as error:
        raise InputProblem(
            say("These people are too few for heads of their own: {error}.", error=error),
            say("Add people with two pictures or more; several hundred are best."),
        ) from error
    judgements = {}
    for name in LEARNED:
        before = in_use.similarities[name] if in_use else Cosine()
        after = heads.similarities[name]
        judgements[name] = judge(held_out, held_out, similarities=(before, after), seed=seed)
    better = [name for name, one in judgements.items() if one.better]
    joined = _joined(document, better, present, keep=in_use is not None) if better else None
    return TrainedHeads(judgements, joined, len(learned_from.names), len(learned_from.person))


def save_heads(document: Mapping[str, Any], path: Path) -> None:
    """Put heads to use, completely or not at all. Raises FaceGuiError where the disk refuses."""
    with writing_to(path, say("Free some space, then train them again.")):
        make_inner(path.parent)
        atomic.write(path, json.dumps(document, indent=1) + "\n")


def _joined(
    document: dict[str, Any], better: list[SimilarityName], present: Path, *, keep: bool
) -> dict[str, Any]:
    if not keep:
        return document
    joined: dict[str, Any] = json.loads(present.read_text("utf-8"))
    for name in better:
        joined["similarities"][str(name)] = document["similarities"][name]
    return joined | {"made": document["made"] | {"replaced": [str(name) for name in better]}}

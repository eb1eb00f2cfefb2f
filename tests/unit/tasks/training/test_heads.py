"""Heads from somebody's own people take the place only of what they are better than."""

import json
from pathlib import Path

import numpy as np
import pytest

from facegui.errors import FaceGuiError, InputProblem
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.heads import Heads
from facegui.matching.similarity import LEARNED, SimilarityName
from facegui.tasks.training.heads import TrainedHeads, save_heads, train_heads

pytestmark = pytest.mark.slow


SPACE = "test/1"


def made_up(people: int, *, telling: int, size: int = 12, seed: int = 0) -> EmbeddedPeople:
    """Three pictures each; ``telling`` of the numbers are a person's own, the others are noise."""
    random = np.random.default_rng(seed)
    centers = random.normal(size=(people, 1, size))
    noise = random.normal(size=(people, 3, size))
    strength = np.where(np.arange(size) < telling, 0.25, 1.0)
    rows = (centers * (1 - strength) + strength * noise).reshape(-1, size)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    names = tuple(f"p{number:03}" for number in range(people))
    return EmbeddedPeople(names, rows.astype(np.float32), np.repeat(np.arange(people), 3))


@pytest.fixture(scope="module")
def nowhere() -> Path:
    return Path("no-heads.json")


@pytest.fixture(scope="module")
def trained(nowhere: Path) -> TrainedHeads:
    """Where half of the numbers are noise a cosine is beaten by whoever learns which."""
    return train_heads(made_up(150, telling=6), SPACE, None, nowhere)


def test_better_than_the_cosine_they_are_put_to_use(trained: TrainedHeads) -> None:
    assert trained.better == LEARNED
    assert trained.document is not None
    assert (trained.people, trained.pictures) == (120, 360)
    heads = Heads.from_json(trained.document, 12)
    weights = -np.asarray(trained.document["similarities"]["logistic"]["weights"])
    assert weights[:6].min() > weights[6:].max()
    assert set(heads.calibrations) == set(LEARNED)


def test_no_better_than_those_in_use_they_are_refused(
    trained: TrainedHeads, tmp_path: Path
) -> None:
    assert trained.document is not None
    path = tmp_path / "in-use.json"
    save_heads(trained.document, path)
    in_use = Heads.load(path, space=SPACE, size=12)
    again = train_heads(made_up(150, telling=6, seed=5), SPACE, in_use, path)
    assert again.better == ()
    assert again.document is None
    assert "no gain that could not be luck" in again.judgements[SimilarityName.LOGISTIC].reason


def test_only_what_is_better_is_replaced(trained: TrainedHeads, tmp_path: Path) -> None:
    """The logistic head in use has been told the wrong numbers, the other one is good."""
    assert trained.document is not None
    document = json.loads(json.dumps(trained.document))
    document["similarities"]["logistic"]["weights"].reverse()
    path = tmp_path / "in-use.json"
    save_heads(document, path)
    in_use = Heads.load(path, space=SPACE, size=12)
    again = train_heads(made_up(150, telling=6, seed=5), SPACE, in_use, path)
    assert again.better == (SimilarityName.LOGISTIC,)
    assert again.document is not None
    entries = again.document["similarities"]
    assert entries["chi-square"] == document["similarities"]["chi-square"]
    assert entries["logistic"]["weights"] != document["similarities"]["logistic"]["weights"]
    assert again.document["made"]["replaced"] == ["logistic"]


@pytest.mark.parametrize("people", [2, 9, 12])
def test_too_few_people_are_told(people: int, nowhere: Path) -> None:
    with pytest.raises(InputProblem, match=r"two pictures|too few"):
        train_heads(made_up(people, telling=6), SPACE, None, nowhere)


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "calibration").write_text("a file where the folder should be")
    with pytest.raises(FaceGuiError, match=r"heads\.json cannot be written"):
        save_heads({}, tmp_path / "calibration" / "heads.json")

"""Error versus reject: misses left when the pictures of least quality are refused."""

from pathlib import Path

import numpy as np

from facegui.evaluation.looks import Looks, PictureLook
from facegui.evaluation.rejection import MatedPairs, mated_pairs, rejections
from facegui.matching.similarity import Cosine


def test_refusing_what_misses_lowers_the_rate_and_refusing_at_random_does_not() -> None:
    scores = np.array([0.1, 0.2, *np.full(8, 0.9)], np.float32)
    quality = {"telling": np.arange(10.0), "silent": np.zeros(10)}
    silent, telling = rejections(MatedPairs(scores, quality), 0.5, (0.0, 0.1, 0.2, 1.0))
    assert telling.fnmr == (0.2, 1 / 9, 0.0, None)
    assert silent.fnmr == (0.2, 2 / 9, 2 / 8, None)


def test_a_pair_is_as_good_as_its_poorer_picture() -> None:
    paths = [Path(name) for name in ("a1", "a2", "a3", "b1")]
    vectors = np.eye(4, dtype=np.float32)
    looks = Looks(
        {path: PictureLook(one) for path, one in zip(paths, vectors, strict=True)}
        | {paths[2]: PictureLook(None)},
        {},
    )
    quality = {path: {"sharpness": float(at)} for at, path in enumerate(paths)}
    people = {"a": tuple(paths[:3]), "b": (paths[3],)}
    pairs = mated_pairs(people, looks, quality, Cosine())
    assert pairs.scores.tolist() == [0.0]
    assert pairs.quality["sharpness"].tolist() == [0.0]

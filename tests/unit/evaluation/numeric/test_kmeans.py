"""k-means, beside SciPy's from the same starts."""

import numpy as np
from scipy.cluster.vq import kmeans as scipy_kmeans
from scipy.cluster.vq import vq

from facegui.evaluation.numeric.kmeans import closest_centers, kmeans


def test_groups_are_those_of_scipy_from_the_same_starts() -> None:
    random = np.random.default_rng(3)
    vectors = random.normal(size=(500, 24)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    ours = kmeans(vectors, 11, 5, np.random.default_rng(4))
    theirs, _ = scipy_kmeans(vectors.astype(np.float64), 11, 5, rng=np.random.default_rng(4))
    assert np.allclose(ours, theirs, atol=1e-9)
    assert np.array_equal(closest_centers(vectors, ours), vq(vectors.astype(float), theirs)[0])


def test_blobs_are_found_apart() -> None:
    random = np.random.default_rng(1)
    middles = np.array([(0, 0), (9, 0), (0, 9)], np.float32)
    vectors = np.repeat(middles, 30, axis=0) + random.normal(0, 0.3, (90, 2)).astype(np.float32)
    centers = kmeans(vectors, 3, 5, random)
    groups = closest_centers(vectors, centers).reshape(3, 30)
    assert all(len(set(group)) == 1 for group in groups.tolist())
    assert len(set(groups[:, 0].tolist())) == 3


def test_a_center_without_anybody_is_left_out() -> None:
    vectors = np.repeat(np.array([(1, 0), (0, 1)], np.float32), 20, axis=0)
    assert len(kmeans(vectors, 4, 2, np.random.default_rng(0))) <= 4
    assert np.isfinite(kmeans(vectors, 4, 2, np.random.default_rng(0))).all()

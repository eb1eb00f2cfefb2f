"""Search by a Milvus server: what it proposes is compared here, so that a threshold stays true."""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from facegui.errors import UsageProblem
from facegui.gallery.index import Index, IndexedPerson
from facegui.gallery.types import Floats
from facegui.matching import milvus
from facegui.matching.milvus import MilvusAway, MilvusCollection, MilvusSearch
from facegui.matching.templates import Templates

SIZE, PEOPLE = 64, 600
KEY = b"k" * 32


def directions(count: int, seed: int = 0) -> Floats:
    vectors = np.random.default_rng(seed).normal(size=(count, SIZE)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def people(count: int = PEOPLE) -> list[IndexedPerson]:
    return [IndexedPerson(f"{number:032x}", f"Name {number}") for number in range(count)]


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[MilvusCollection]:
    pytest.importorskip("milvus_lite", reason="facegui[milvus] is not installed")
    pytest.importorskip("pymilvus", reason="facegui[milvus] is not installed")
    one = MilvusCollection(str(tmp_path / "milvus.db"), "space/1", KEY, SIZE)
    yield one
    one.close()


@pytest.mark.filterwarnings("default")  # pymilvus and pandas are not ours to mend
@pytest.mark.slow
class TestWithMilvus:
    def test_best_two_and_scores_are_those_of_the_exact_search(
        self, collection: MilvusCollection
    ) -> None:
        vectors = directions(PEOPLE)
        index = Index.from_arrays(vectors, people=people())
        exact = Templates.of(index)
        ours = Templates.of(
            index, make_search=lambda found, who: MilvusSearch(found, who, collection)
        )
        for probe in directions(40, seed=1):
            here, there = exact.closest(probe), ours.closest(probe)
            assert [one.person.name for one in there] == [one.person.name for one in here]
            np.testing.assert_allclose(
                [one.score for one in there], [one.score for one in here], atol=1e-6
            )

    def test_only_what_differs_travels_and_who_left_is_not_found(
        self, collection: MilvusCollection
    ) -> None:
        vectors, ids = directions(3).copy(), ["a", "b", "c"]
        collection.put(ids, vectors)
        changed = vectors.copy()
        changed[1] = directions(1, seed=2)[0]
        collection.put(ids[:2], changed[:2])
        assert set(collection.closest(vectors[2], 10)[0]) == {"a", "b"}
        found, numbers = collection.closest(changed[1], 1)
        assert found == ["b"]
        np.testing.assert_array_equal(numbers[0], changed[1])

    def test_another_start_knows_what_is_there(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(milvus, "_AT_ONCE", 2)  # flushed, as what is sent in bulk
        pytest.importorskip("milvus_lite", reason="facegui[milvus] is not installed")
        vectors = directions(5)
        for there in (0, 5):
            again = MilvusCollection(str(tmp_path / "milvus.db"), "space/1", KEY, SIZE)
            again.closest(vectors[0], 1)
            assert len(again._there) == there
            again.put([str(number) for number in range(5)], vectors)
            assert again.closest(vectors[3], 1)[0] == ["3"]
            again.close()

    def test_a_collection_with_another_index_is_made_anew(
        self, collection: MilvusCollection, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ids, vectors = ["a", "b"], directions(2)
        with monkeypatch.context() as before:
            before.setattr(milvus, "_INDEX_TYPE", "AUTOINDEX")
            collection.put(ids, vectors)
            collection.close()
        collection.put(ids, vectors)
        assert collection.closest(vectors[1], 1)[0] == ["b"]

    def test_a_row_that_the_server_made_up_names_nobody(self, collection: MilvusCollection) -> None:
        vectors = directions(3)
        collection.put(["a", "b", "c"], vectors)
        other = MilvusCollection(collection.address, "space/1", b"x" * 32, SIZE)
        other.name = collection.name
        other.put(["a", "b", "c"], vectors[[1, 1, 1]])
        assert collection.closest(vectors[1], 3)[0] == []

    def test_the_server_holds_no_name(self, collection: MilvusCollection, tmp_path: Path) -> None:
        MilvusSearch(directions(PEOPLE), people(), collection).shortlist()
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert files
        assert not any(b"Name 1" in path.read_bytes() for path in files)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """A server of its own, from the package ``milvus``, that keeps its files in a folder."""
    package = pytest.importorskip("milvus", reason="a Milvus server is not installed")
    with package.MilvusServer() as one:
        one.set_base_dir(str(tmp_path / "server"))
        one.start()
        yield f"http://127.0.0.1:{one.listen_port}"


@pytest.mark.slow
@pytest.mark.rare
@pytest.mark.filterwarnings("default")  # see above
def test_a_server_finds_everybody_of_many(server: str) -> None:
    vectors, strange = directions(5000), directions(100, seed=1)
    collection = MilvusCollection(server, "space/1", KEY, SIZE)
    search = MilvusSearch(vectors, people(5000), collection)
    probes = 0.5 * vectors[:100] + np.sqrt(0.75) * strange
    collection.put([one.id for one in people(5000)], vectors)  # an error would only be logged

    found = [search.closest(probe, 1)[0][0] for probe in probes]

    np.testing.assert_array_equal(found, np.argmax(probes @ vectors.T, axis=1))
    collection.close()


def test_without_a_server_everybody_is_compared_here(caplog: pytest.LogCaptureFixture) -> None:
    class Away:
        def put(self, *_given: object) -> None:
            raise MilvusAway("away")  # type: ignore[arg-type]

    vectors = directions(10)
    search = MilvusSearch(vectors, people(10), Away())  # type: ignore[arg-type]
    rows, scores = search.closest(vectors[7])
    assert rows[0] == 7
    assert scores[0] == pytest.approx(1)
    assert "away" in caplog.text


def test_without_pymilvus_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pymilvus", None)
    with pytest.raises(UsageProblem, match=r"facegui\[milvus\]"):
        MilvusCollection("http://gallery.example:19530", "space/1", KEY, SIZE).closest(
            directions(1)[0], 1
        )

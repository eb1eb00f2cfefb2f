"""Search on a Milvus server, for more people than a desk can search: an explicit choice.

The server sees embeddings under random ids, and no names. It only proposes candidates: their
embeddings come back, a keyed tag proves that this desk put them there, and they are compared here,
so that scores and thresholds are those of the exact search. Whatever the server does not propose is
not found; `benchmarks/milvus.py` measures how often.
"""

import hashlib
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery.index import IndexedPerson
from facegui.gallery.types import Floats
from facegui.matching.search import Found, Search
from facegui.matching.shortlist import Shortlist
from facegui.text import say

if TYPE_CHECKING:
    from pymilvus import MilvusClient

_PROPOSED = 64  # candidates for the best two; enough even if the server's order is coarse
_AT_ONCE = 1000  # rows in a message
# Every vector is compared there, too. A graph or AUTOINDEX finds only most: see docs/desks.md.
_INDEX_TYPE = "FLAT"
_TAG_BYTES = 16
_FIELDS = ("tag", "vector")

log = logging.getLogger(__name__)


class MilvusAway(FaceGuiError):
    """The Milvus server does not answer as it should."""


class MilvusCollection:
    """The vectors of one space in a collection of this desk's own, by id.

    ``address`` is that of a server, or a local file; ``name`` is the collection's name there, which
    reveals nothing. It is connected to when it is first needed. Raises MilvusAway, and UsageProblem
    where pymilvus is not installed. It may be shared between threads.
    """

    def __init__(self, address: str, space: str, key: bytes, size: int) -> None:
        self.address, self._size = address, size
        self._key = hashlib.blake2b(b"milvus", key=key, digest_size=32).digest()
        told = hashlib.blake2b(space.encode(), key=self._key, digest_size=_TAG_BYTES)
        self.name = f"facegui_{told.hexdigest()}"
        self._lock = Lock()
        self._client: MilvusClient | None = None
        self._there: dict[str, str] = {}

    def close(self) -> None:
        """Close the connection."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def put(self, ids: Sequence[str], vectors: Floats) -> None:
        """Let the collection hold these vectors (N, D) and no others; only differences travel."""
        with self._lock, self._told():
            client = self._connected()
            tags = {id_: self._tag(id_, vector) for id_, vector in zip(ids, vectors, strict=True)}
            gone = iter(self._there.keys() - tags.keys())
            while some := list(islice(gone, _AT_ONCE)):
                client.delete(self.name, ids=some)
            rows = (
                {"id": id_, "tag": tags[id_], "vector": vectors[at]}
                for at, id_ in enumerate(ids)
                if self._there.get(id_) != tags[id_]
            )
            count = 0
            while changed := list(islice(rows, _AT_ONCE)):
                client.upsert(self.name, data=changed)
                count += len(changed)
            if count >= _AT_ONCE:
                # Until then they are in a growing segment: 20,000 took 2.7 s a search, then 40 ms.
                client.flush(self.name)
                client.load_collection(self.name)
            self._there = tags

    def closest(self, probe: Floats, count: int) -> tuple[list[str], Floats]:
        """Return ids and vectors that the server proposes, without any that were not put there."""
        with self._told():
            found = self._connected().search(
                self.name, data=[probe], limit=count, output_fields=list(_FIELDS)
            )
        ids, vectors = [], []
        for hit in found[0]:
            id_, fields = str(hit["id"]), hit["entity"]
            vector = np.asarray(fields["vector"], np.float32)
            if vector.shape == (self._size,) and self._tag(id_, vector) == fields["tag"]:
                ids.append(id_)
                vectors.append(vector)
        return ids, np.asarray(vectors, np.float32).reshape(-1, self._size)

    def _connected(self) -> "MilvusClient":
        if self._client is None:
            from pymilvus import MilvusClient  # noqa: PLC0415 an extra that few need

            client = MilvusClient(self.address)
            if not self._has_index(client):
                client.drop_collection(self.name)  # with another index; nothing where there is none
                self._create(client)
            client.load_collection(self.name)  # a restarted server has released it
            self._there = self._read(client)
            self._client = client
        return self._client

    def _has_index(self, client: "MilvusClient") -> bool:
        if not client.has_collection(self.name):
            return False
        told = client.describe_index(self.name, "vector") or {}
        return bool(told.get("index_type") == _INDEX_TYPE)

    def _create(self, client: "MilvusClient") -> None:
        from pymilvus import DataType  # noqa: PLC0415 see above

        schema = client.create_schema(auto_id=False, enable_dynamic_field=False)
        schema.add_field("id", DataType.VARCHAR, is_primary=True, max_length=64)
        schema.add_field("tag", DataType.VARCHAR, max_length=2 * _TAG_BYTES)
        schema.add_field("vector", DataType.FLOAT_VECTOR, dim=self._size)
        index = client.prepare_index_params()
        index.add_index("vector", index_type=_INDEX_TYPE, index_name="vector", metric_type="IP")
        client.create_collection(
            self.name, schema=schema, index_params=index, consistency_level="Strong"
        )

    def _read(self, client: "MilvusClient") -> dict[str, str]:
        rows = client.query_iterator(
            self.name, batch_size=_AT_ONCE, filter="", output_fields=["id", "tag"]
        )
        found: dict[str, str] = {}
        try:
            while page := rows.next():
                found |= {row["id"]: row["tag"] for row in page}
        finally:
            rows.close()
        return found

    def _tag(self, id_: str, vector: Floats) -> str:
        told = id_.encode() + vector.astype("<f4").tobytes()
        return hashlib.blake2b(told, key=self._key, digest_size=_TAG_BYTES).hexdigest()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            from grpc import RpcError  # noqa: PLC0415 comes with pymilvus
            from pymilvus import MilvusException  # noqa: PLC0415 see above
        except ImportError as error:
            raise UsageProblem(
                say("Search on a Milvus server needs pymilvus, which is not installed."),
                say("Install facegui[milvus], or search here."),
            ) from error
        try:
            yield
        except (MilvusException, RpcError, OSError) as error:
            raise MilvusAway(
                say("The Milvus server {address} does not answer as it should ({kind}).",
                    address=self.address, kind=type(error).__name__),
                say("Until it does, everybody is compared here."),
            ) from error  # fmt: skip


class MilvusSearch:
    """Searches as `Search` does. ``collection`` gets the vectors before the first search.

    Where the server is away or fails, everything is compared here.
    """

    def __init__(
        self, vectors: Floats, people: Sequence[IndexedPerson], collection: MilvusCollection
    ) -> None:
        self._exact = Search(vectors)
        self._vectors, self._people, self._collection = vectors, people, collection
        self._rows: Mapping[str, int] | None = None
        self._making = Lock()

    def closest(self, probe: Floats, count: int = 2) -> Found:
        """Return rows (count,) and scores of the best proposed, best first."""
        try:
            rows = self._filled()
            ids, vectors = self._collection.closest(probe, max(_PROPOSED, count))
        except FaceGuiError as problem:
            log.warning("%s", problem)
            return self._exact.closest(probe, count)
        at = np.asarray([rows.get(id_, -1) for id_ in ids], np.intp)
        known = at >= 0
        at, scores = at[known], vectors[known] @ probe
        best = np.lexsort((at, -scores))[:count]
        return at[best], scores[best]

    def shortlist(self) -> Shortlist | None:
        """Do what the first search would do; this desk keeps no code."""
        try:
            self._filled()
        except FaceGuiError as problem:
            log.warning("%s", problem)
        return None

    @property
    def nbytes(self) -> int:
        """Bytes of the vectors."""
        return self._vectors.nbytes

    def _filled(self) -> Mapping[str, int]:
        with self._making:
            if self._rows is None:
                ids = [person.id for person in self._people]
                self._collection.put(ids, self._vectors)
                self._rows = {id_: at for at, id_ in enumerate(ids)}
            return self._rows

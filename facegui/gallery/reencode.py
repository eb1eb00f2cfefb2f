"""Re-encoding the gallery for another encoder, all or nothing, and back again."""

from collections.abc import Callable, Sequence

from facegui.errors import UsageProblem
from facegui.gallery.store import Row, Store
from facegui.gallery.types import Floats, StoredPortrait, check_unit
from facegui.gallery.vault import Vault, sealed_embedding
from facegui.text import say

Encode = Callable[[Sequence[StoredPortrait]], Floats]
Progress = Callable[[int, int], None]

_BATCH = 32


class Reencoding:
    """One run over all samples that are not in ``space`` yet.

    The encoding, which may take minutes, happens without a lock; the writing is one short
    transaction. Who is enrolled meanwhile by another process is encoded before it.
    """

    def __init__(self, store: Store, vault: Vault, space: str, encode: Encode) -> None:
        self._store = store
        self._vault = vault
        self._space = space
        self._encode = encode
        self._made: dict[str, Floats] = {}

    def run(self, progress: Progress, cancelled: Callable[[], bool]) -> bool:
        """Encode and write everything; False when cancelled, with nothing changed."""
        missing = self._missing()
        while missing:
            if not self._encode_all(missing, progress, cancelled):
                return False
            with self._store.transaction():
                missing = self._missing()
                if not missing:
                    self._write()
        return True

    def _missing(self) -> list[str]:
        rows = self._store.rows(
            "SELECT id FROM samples WHERE space <> ? ORDER BY number", self._space
        )
        return [sample_id for (sample_id,) in rows if sample_id not in self._made]

    def _encode_all(
        self, missing: list[str], progress: Progress, cancelled: Callable[[], bool]
    ) -> bool:
        total = len(self._made) + len(missing)
        for start in range(0, len(missing), _BATCH):
            if cancelled():
                return False
            batch = missing[start : start + _BATCH]
            embeddings = self._encode([self._vault.portrait(sample_id) for sample_id in batch])
            if embeddings.shape[:1] != (len(batch),):
                raise ValueError("the encoder returns one embedding a portrait")
            check_unit(embeddings)
            self._made.update(zip(batch, embeddings, strict=True))
            progress(len(self._made), total)
        return not cancelled()

    def _write(self) -> None:
        self._store.run("DELETE FROM former_embeddings")
        self._store.run("INSERT INTO former_embeddings SELECT id, space, embedding FROM samples")
        rows = self._store.rows("SELECT id, person_id FROM samples WHERE space <> ?", self._space)
        self._store.run_many(
            "UPDATE samples SET space = ?, embedding = ? WHERE id = ?",
            (self._row(sample_id, person_id) for sample_id, person_id in rows),
        )

    def _row(self, sample_id: str, person_id: str) -> Row:
        cipher = self._vault.cipher(person_id)
        embedding = self._made[sample_id]
        return self._space, sealed_embedding(cipher, sample_id, self._space, embedding), sample_id


def can_undo(store: Store) -> bool:
    """Tell whether every sample still has the embedding it had before the last re-encoding."""
    (samples, former), *_ = store.rows(
        "SELECT (SELECT count(*) FROM samples), (SELECT count(*) FROM former_embeddings)"
    )
    return bool(samples and samples == former)


def undo(store: Store) -> None:
    """Bring back the former embeddings exactly; UsageProblem when not everybody has one."""
    with store.transaction():
        if not can_undo(store):
            raise UsageProblem(
                say(
                    "The last re-encoding cannot be undone: there was none, or "
                    "people were enrolled since."
                ),
                say(
                    "Choose the former encoder again; the gallery is then encoded for it once more."
                ),
            )
        store.run(
            "UPDATE samples SET (space, embedding) = (SELECT space, embedding"
            " FROM former_embeddings WHERE sample_id = samples.id)"
        )
        store.run("DELETE FROM former_embeddings")

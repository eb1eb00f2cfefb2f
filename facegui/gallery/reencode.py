"""Re-encoding the gallery for another encoder, all or nothing, and back again."""

from collections.abc import Mapping

import numpy as np

from facegui.errors import UsageProblem
from facegui.gallery.store import Row, Store, ids
from facegui.gallery.types import Floats, StoredPortrait, check_unit
from facegui.gallery.vault import Vault, sealed_embedding
from facegui.text import say


class Reencoding:
    """One run over all samples that are not in ``space`` yet, a batch at a time.

    What another desk has encoded already is taken from there.

    Between the batches nothing is locked, and nothing is written before `finish`, one short
    transaction. Who is enrolled meanwhile, here or by another process, comes in a batch of its own.
    """

    def __init__(self, store: Store, vault: Vault, space: str) -> None:
        self._store = store
        self._vault = vault
        self._space = space
        self._made: dict[str, Floats] = vault.coming(space)
        self._missing = self._find_missing()

    @property
    def done(self) -> int:
        """How many samples were encoded."""
        return len(self._made)

    @property
    def total(self) -> int:
        """How many samples must be encoded; it may grow while another process enrolls."""
        return len(self._made) + len(self._missing)

    def next_batch(self, most: int = 32) -> tuple[StoredPortrait, ...]:
        """Return up to ``most`` portraits that are to be encoded; none when all were."""
        return tuple(self._vault.portrait(sample_id) for sample_id in self._missing[:most])

    def take(self, made: Mapping[str, Floats]) -> None:
        """Take embeddings (D,) float32 of unit length by sample id."""
        if made:
            check_unit(np.stack(list(made.values())))
        self._made |= made
        self._missing = [one for one in self._missing if one not in made]

    def finish(self) -> bool:
        """Write everything; False when samples came meanwhile, with nothing changed."""
        with self._store.transaction():
            self._missing = self._find_missing()
            if self._made and not self._missing:
                self._write()
        return not self._missing

    def _find_missing(self) -> list[str]:
        rows = self._store.rows(
            "SELECT id FROM samples WHERE space <> ? ORDER BY number", self._space
        )
        return [sample_id for sample_id in ids(rows) if sample_id not in self._made]

    def _write(self) -> None:
        self._store.run("DELETE FROM former_embeddings")
        self._store.run("INSERT INTO former_embeddings SELECT id, space, embedding FROM samples")
        rows = self._store.rows("SELECT id, person_id FROM samples WHERE space <> ?", self._space)
        self._store.run_many(
            "UPDATE samples SET space = ?, embedding = ? WHERE id = ?",
            (self._row(sample_id, person_id) for sample_id, person_id in rows),
        )

        self._store.run("DELETE FROM coming_embeddings")

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
        store.run("DELETE FROM coming_embeddings")

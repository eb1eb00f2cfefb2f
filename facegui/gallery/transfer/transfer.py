"""Moving a gallery to and from another computer."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Literal

from facegui.gallery.backups.leftovers import noted_import
from facegui.gallery.erasure.audit import Audit
from facegui.gallery.lookalike_names import LookalikeNames
from facegui.gallery.store import Store
from facegui.gallery.transfer.exporting import export_gallery, export_steps
from facegui.gallery.transfer.importing import Conflict, Import, undo_killed
from facegui.gallery.types import ImportReport, Person
from facegui.gallery.vault import Vault


class Transfer:
    """Exports and imports of a gallery. Raises as the gallery does.

    ``entered`` is called with everybody added, ``erased`` after something was erased.
    """

    def __init__(
        self,
        store: Store,
        vault: Vault,
        audit: Audit,
        lookalikes: LookalikeNames,
        *,
        note_tag: Callable[[str], str],
        entered: Callable[[Person], None],
        erased: Callable[[], None],
    ) -> None:
        self._store, self._vault, self._audit, self._lookalikes = store, vault, audit, lookalikes
        self._note_tag, self._entered, self._erased = note_tag, entered, erased
        if not store.read_only:
            undo_killed(store, note_tag)

    def export_to(self, path: Path, password: str) -> int:
        """Write everybody into one password-protected file; return how many people."""
        count = export_gallery(self._store, self._vault, path, password)
        if not self._store.read_only:
            self._audit.note("exported", what="gallery", file=str(path.absolute()), people=count)
        return count

    def import_from(
        self, path: Path, password: str, *, on_conflict: Conflict = "skip"
    ) -> ImportReport:
        """Take in everybody of an exported file, all or nothing.

        Raises InputProblem for a wrong password or a damaged file.
        """
        report = self._import(on_conflict).run(path, password)
        self._erased()
        return report

    def exporting(self, path: Path, password: str) -> Generator[tuple[int, int], None, None]:
        """Do as ``export_to`` in small steps, yielding how many people are done and in all.

        Closing the iterator before its end leaves no file.
        """
        yield from export_steps(self._store, self._vault, path, password)
        if not self._store.read_only:
            self._audit.note("exported", what="gallery", file=str(path.absolute()))

    def importing(self, on_conflict: Literal["skip", "add"] = "skip") -> Import:
        """Return an import, to run in small steps with ``steps`` and to undo with ``undo``."""
        return self._import(on_conflict)

    def _import(self, on_conflict: Conflict) -> Import:
        return Import(
            self._store,
            self._vault,
            on_conflict,
            lambda: noted_import(self._store.path.parent, self._note_tag),
            (self._entered, self._audit.note_import),
            lookalikes=self._lookalikes,
        )

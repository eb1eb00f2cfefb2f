"""How far a gallery had come when it was last closed, kept outside its file.

In the system keystore where the gallery's key is, else in a file beside it: by this an older state
of the whole gallery file is noticed. Who can put back the whole folder, on a computer without a
keystore, puts back this as well: that cannot be noticed.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from facegui import atomic
from facegui.gallery import keystore
from facegui.gallery.keystore import KeystoreUnavailable
from facegui.private import make_folder

_ENTRY = "{id} state"


class KnownState:
    """Remembers the generation of one gallery's head."""

    def __init__(
        self, path: Path, gallery_id: str, *, in_keystore: bool, tag: Callable[[str], str]
    ) -> None:
        self._file = path.with_suffix(".state")
        self._entry = _ENTRY.format(id=gallery_id)
        self._gallery_id = gallery_id
        self._in_keystore = in_keystore
        self._tag = tag
        self._known: int | None = None

    def read(self) -> int | None:
        """Return the generation that was seen last, None when nothing is known."""
        text = None
        if self._in_keystore:
            with suppress(KeystoreUnavailable):
                text = keystore.read(self._entry)
        else:
            with suppress(OSError, ValueError):
                text = self._file.read_text("utf-8")
        self._known = self._opened(text or "")
        return self._known

    def write(self, generation: int) -> None:
        """Remember a generation; where that cannot be done, the former one stays."""
        if generation == self._known:
            return
        self._known = generation
        text = f"{generation} {self._tag(self._said(generation))}"
        if self._in_keystore:
            with suppress(KeystoreUnavailable):
                keystore.write(self._entry, text)
        else:
            with suppress(OSError):
                make_folder(self._file.parent)
                atomic.write(self._file, text, durable=False)

    def forget(self) -> None:
        """Know nothing any more: another state has been put in force on purpose."""
        self._file.unlink(missing_ok=True)
        with suppress(KeystoreUnavailable):
            if self._in_keystore:
                keystore.forget(self._entry)

    def _opened(self, text: str) -> int | None:
        number, _, tag = text.partition(" ")
        if not number.isdecimal() or len(number) > 20:
            return None
        generation = int(number)
        return generation if self._tag(self._said(generation)) == tag else None

    def _said(self, generation: int) -> str:
        return f"state {self._gallery_id} {generation}"

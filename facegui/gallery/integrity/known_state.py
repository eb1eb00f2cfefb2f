"""The last known generation of a gallery, kept outside its file.

It is in the system keystore if the gallery's key is there, otherwise in a file beside the gallery,
and shows when somebody has put back an older gallery file. On a computer without a keystore,
putting back the whole folder puts this back as well, which cannot be noticed.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from facegui import atomic
from facegui.gallery import keystore
from facegui.gallery.errors import backup_path
from facegui.gallery.keystore import KeystoreUnavailable
from facegui.private import make_folder

_ENTRY = "{id} state"
_ENDING = ".state"


def is_known(path: Path) -> bool:
    """Tell whether there was a gallery in the file ``path``, by what lies beside it."""
    return backup_path(path).is_file() or path.with_suffix(_ENDING).is_file()


class KnownState:
    """Remembers the generation of one gallery's head."""

    def __init__(
        self, path: Path, gallery_id: str, *, in_keystore: bool, tag: Callable[[str], str]
    ) -> None:
        self._file = path.with_suffix(_ENDING)
        self._entry = _ENTRY.format(id=gallery_id)
        self._gallery_id = gallery_id
        self._in_keystore = in_keystore
        self._tag = tag
        self._known: int | None = None

    def read(self) -> int | None:
        """Return the last generation seen, None if nothing is known."""
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
        """Remember a generation; if that fails, the former one stays."""
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
        """Forget the generation: another state was put in place on purpose."""
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

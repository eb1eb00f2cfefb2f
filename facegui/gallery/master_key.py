"""The master key of a gallery: in the system keystore, or in a key file for its owner only.

A key is made once, together with the gallery. A gallery that exists never gets another one: if
its key is missing or wrong, opening stops with GalleryLocked and nothing is changed.
"""

import base64
import binascii
import json
import os
import secrets
from pathlib import Path

from facegui import atomic
from facegui.gallery import keystore
from facegui.gallery.cipher import KEY_BYTES, MasterCipher
from facegui.gallery.errors import GalleryLocked, damaged, sqlite_errors_as_problems
from facegui.gallery.integrity.head import HeadKeeper
from facegui.gallery.integrity.known_state import KnownState, is_known
from facegui.gallery.keystore import KeystoreUnavailable
from facegui.gallery.store import Store
from facegui.private import make_folder
from facegui.text import NOTHING, Sentence, say

_VARIABLE = "FACEGUI_KEYSTORE"


class MasterKey:
    """Finds the key of the gallery in ``store``, or makes one for a gallery that is new.

    ``cipher`` is ready to use; ``warning`` is a sentence for the user, or empty; ``gallery_id``
    names the gallery.
    """

    def __init__(self, store: Store, *, keyring_allowed: bool) -> None:
        self._store = store
        self._keyring_allowed = keyring_allowed and os.environ.get(_VARIABLE) != "file"
        self._file = store.path.with_suffix(".key")
        self.warning = NOTHING
        self.gallery_id = ""
        self._in_keystore = False
        self.cipher = self._found() or self._made()

    @property
    def keeper(self) -> HeadKeeper:
        """What makes and opens the heads of the gallery."""
        return HeadKeeper(self.cipher.heading, self.gallery_id)

    def known_state(self, path: Path) -> KnownState:
        """Return what is known outside the gallery file ``path``."""
        return KnownState(
            path, self.gallery_id, in_keystore=self._in_keystore, tag=self.cipher.note_tag
        )

    def _found(self) -> MasterCipher | None:
        """Return the cipher of an existing gallery, None for a new one; GalleryLocked."""
        row = self._store.row("SELECT id, verifier, key_place FROM gallery")
        if row is None:
            # Killed before it had a key, it is not known yet.
            if self._store.row("SELECT 1 FROM people LIMIT 1") or is_known(self._store.path):
                raise damaged(self._store.path)
            return None
        gallery_id, verifier, place = row
        # First where it was stored, then the other place, to which it may have been restored.
        sources = [self._from_keystore, self._from_file]
        reasons = []
        for source in sources if place == "keystore" else reversed(sources):
            key, reason = source(gallery_id)
            cipher = MasterCipher(key) if key else None
            if cipher and cipher.verifies(gallery_id, verifier):
                if source == self._from_file:
                    self._warn()
                self.gallery_id, self._in_keystore = gallery_id, source == self._from_keystore
                return cipher
            reasons.append(reason)
        raise self._locked(gallery_id, place, reasons[0])

    def _made(self) -> MasterCipher:
        with self._store.transaction():
            # Another process may have created it while this one waited for the lock.
            cipher = self._found()
            if cipher is None:
                gallery_id = secrets.token_hex(16)
                key, place = self._new_key(gallery_id)
                cipher = MasterCipher(key)
                self.gallery_id, self._in_keystore = gallery_id, place == "keystore"
                self._store.run(
                    "INSERT INTO gallery VALUES (1, ?, ?, ?)",
                    gallery_id,
                    cipher.verifier(gallery_id),
                    place,
                )
        return cipher

    def _new_key(self, gallery_id: str) -> tuple[bytes, str]:
        key = secrets.token_bytes(KEY_BYTES)
        if self._keyring_allowed:
            try:
                keystore.write(gallery_id, base64.b64encode(key).decode())
                return key, "keystore"
            except KeystoreUnavailable as problem:
                self._warn(problem.reason)
        else:
            self._warn()
        if self._file.exists():
            # It may open another copy of an older gallery: keep it, and use it here too.
            kept, reason = self._from_file("")
            if kept is None:
                raise GalleryLocked(
                    reason, say("Move {file} away and start again.", file=self._file)
                )
            return kept, "file"
        self._write_file(key)
        return key, "file"

    def _warn(self, reason: str = "") -> None:
        if reason:
            self.warning = say(
                "The key of the gallery lies in the file {file} (the system keystore cannot be "
                "used: {reason}): whoever can read that file can read the gallery.",
                file=self._file,
                reason=reason,
            )
        else:
            self.warning = say(
                "The key of the gallery lies in the file {file}: whoever can read that file can "
                "read the gallery.",
                file=self._file,
            )

    def _write_file(self, key: bytes) -> None:
        text = json.dumps({"facegui_key": 1, "key": base64.b64encode(key).decode()})
        with sqlite_errors_as_problems(self._file):
            make_folder(self._file.parent)
            atomic.write(self._file, text + "\n")

    def _from_file(self, _gallery_id: str) -> tuple[bytes | None, Sentence]:
        """Return the key in the key file, and why it is not there or not the right one."""
        if not self._file.is_file():
            return None, say("The key file {file} is missing.", file=self._file)
        with sqlite_errors_as_problems(self._file):
            raw = self._file.read_bytes()
        try:
            key = _decoded(json.loads(raw)["key"])
        except (ValueError, KeyError, TypeError):
            key = None
        if key is None:
            return None, say("The key file {file} is damaged.", file=self._file)
        return key, say("The key file {file} holds the key of another gallery.", file=self._file)

    def _from_keystore(self, gallery_id: str) -> tuple[bytes | None, Sentence]:
        """Return the key in the system keystore, and why it is not there or not the right one."""
        entry = f"{keystore.SERVICE}, {gallery_id}"
        if not self._keyring_allowed:
            return None, (
                say(
                    "The gallery's key is in the system keystore ({entry}), and "
                    "{variable}=file keeps that from being used.",
                    entry=entry,
                    variable=_VARIABLE,
                )
            )
        try:
            key = _decoded(keystore.read(gallery_id) or "")
        except KeystoreUnavailable as problem:
            return None, say(
                "The system keystore with the gallery's key cannot be used: {problem}.",
                problem=problem.reason,
            )
        if key is None:
            return None, say(
                "The gallery's key is not in the system keystore ({entry}).", entry=entry
            )
        return key, say(
            "The key in the system keystore ({entry}) is not this gallery's.", entry=entry
        )

    def _locked(self, gallery_id: str, place: str, reason: Sentence) -> GalleryLocked:
        if place == "keystore":
            hint = say(
                "Unlock the keystore, use the computer and account the gallery "
                "was made on, or restore the entry '{service}' / "
                "'{gallery_id}'. Nothing is lost.",
                service=keystore.SERVICE,
                gallery_id=gallery_id,
            )
        else:
            hint = say(
                "Put the gallery's own {name} back there. Nothing is lost.", name=self._file.name
            )
        return GalleryLocked(reason, hint)


def _decoded(text: str) -> bytes | None:
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == KEY_BYTES else None

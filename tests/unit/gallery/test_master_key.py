"""The key: kept where it can be, checked before use, never replaced for a gallery that exists."""

import json
import os
import stat
import threading

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from facegui.gallery import Gallery, GalleryLocked, keystore


class MemoryKeyring(KeyringBackend):
    """A keystore that works."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        print("a chatty backend")
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        raise PasswordDeleteError


class LockedKeyring(MemoryKeyring):
    def get_password(self, service, username):
        raise KeyringLocked("the collection is locked")

    def set_password(self, service, username, password):
        raise KeyringLocked("the collection is locked")


class ForgetfulKeyring(MemoryKeyring):
    def set_password(self, service, username, password):
        pass


class WorthlessKeyring(MemoryKeyring):
    priority = 0


class SilentKeyring(MemoryKeyring):
    """A headless keystore that waits for somebody who is not there."""

    def __init__(self):
        super().__init__()
        self.somebody_comes = threading.Event()

    def get_password(self, service, username):
        self.somebody_comes.wait(30)

    def set_password(self, service, username, password):
        self.somebody_comes.wait(30)


@pytest.fixture
def use(monkeypatch):
    """Make a backend the system keystore for one test."""
    monkeypatch.delenv("FACEGUI_KEYSTORE", raising=False)

    def choose(backend):
        monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
        return backend

    return choose


def test_the_key_lives_in_the_keystore_and_nowhere_else(data_dir, use, capsys):
    use(MemoryKeyring())
    with Gallery.open(data_dir) as gallery:
        ada = gallery.add_person("Ada", [])
        assert gallery.warnings == ()
    assert not (data_dir / "gallery.key").exists()
    with Gallery.open(data_dir) as gallery:
        assert gallery.people() == (ada,)
    assert capsys.readouterr().out == ""  # standard output belongs to --json


@pytest.mark.parametrize(
    ("backend", "reason"),
    [
        (LockedKeyring, "the collection is locked"),
        (ForgetfulKeyring, "did not keep the key"),
        (WorthlessKeyring, "there is none on this system"),
    ],
)
def test_without_a_usable_keystore_a_key_file_is_made_and_said(data_dir, use, backend, reason):
    use(backend())
    with Gallery.open(data_dir) as gallery:
        ada = gallery.add_person("Ada", [])
        (warning,) = gallery.warnings
    assert reason in warning
    assert str(data_dir / "gallery.key") in warning
    if os.name != "nt":
        assert stat.S_IMODE((data_dir / "gallery.key").stat().st_mode) == 0o600
    with Gallery.open(data_dir) as gallery:
        assert gallery.people() == (ada,)


def test_a_keystore_that_never_answers_does_not_hang_the_program(data_dir, use, monkeypatch):
    backend = use(SilentKeyring())
    monkeypatch.setattr(keystore, "PATIENCE_S", 0.05)
    with Gallery.open(data_dir) as gallery:
        assert "does not answer" in gallery.warnings[0]
    backend.somebody_comes.set()
    for thread in threading.enumerate():
        if thread.name == "keystore":
            thread.join(5)


def test_the_environment_chooses_the_key_file(data_dir, use, monkeypatch):
    backend = use(MemoryKeyring())
    monkeypatch.setenv("FACEGUI_KEYSTORE", "file")
    with Gallery.open(data_dir) as gallery:
        assert "gallery.key" in gallery.warnings[0]
    assert backend.kept == {}


def test_doctor_is_told_whether_the_keystore_can_be_used(use):
    use(MemoryKeyring())
    assert keystore.problem() == ""
    use(WorthlessKeyring())
    assert keystore.problem() == "there is none on this system"


def test_a_key_missing_from_the_keystore_locks_and_loses_nothing(data_dir, use):
    backend = use(MemoryKeyring())
    with Gallery.open(data_dir) as gallery:
        ada = gallery.add_person("Ada", [])
    (entry,) = (one for one in backend.kept if not one[1].endswith(" state"))
    use(MemoryKeyring())
    with pytest.raises(GalleryLocked, match=entry[1]) as caught:
        Gallery.open(data_dir)
    assert "Nothing is lost" in caught.value.hint
    use(backend)
    with Gallery.open(data_dir) as gallery:
        assert gallery.people() == (ada,)


def test_a_key_that_is_not_the_gallerys_is_refused(data_dir, use):
    backend = use(MemoryKeyring())
    with Gallery.open(data_dir):
        pass
    (entry,) = (one for one in backend.kept if not one[1].endswith(" state"))
    backend.kept[entry] = "A" * 43 + "="
    with pytest.raises(GalleryLocked, match="is not this gallery's"):
        Gallery.open(data_dir)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, r"gallery\.key is missing"),
        ("", r"gallery\.key is damaged"),
        ("[1, 2]", r"gallery\.key is damaged"),
        ('{"key": "short"}', r"gallery\.key is damaged"),
        (json.dumps({"key": "A" * 43 + "="}), "the key of another gallery"),
    ],
)
def test_a_missing_or_wrong_key_file_locks_and_loses_nothing(data_dir, content, sentence):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada = gallery.add_person("Ada", [])
    file = data_dir / "gallery.key"
    key = file.read_bytes()
    if content is None:
        file.unlink()
    else:
        file.write_text(content)
    with pytest.raises(GalleryLocked, match=sentence) as caught:
        Gallery.open(data_dir, keyring_allowed=False)
    assert "Put the gallery's own gallery.key back" in caught.value.hint
    file.write_bytes(key)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.people() == (ada,)


def test_a_key_file_left_from_a_lost_gallery_is_not_overwritten(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False):
        pass
    key = (data_dir / "gallery.key").read_bytes()
    for gone in ("gallery.db", "gallery.state"):
        (data_dir / gone).unlink()
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.people() == ()
    assert (data_dir / "gallery.key").read_bytes() == key

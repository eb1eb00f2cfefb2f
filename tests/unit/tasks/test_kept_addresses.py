"""The password of a stream: in the keystore, or a file for its owner only; not in settings."""

import pytest

from facegui.errors import InputProblem
from facegui.gallery import keystore
from facegui.sources.address import Address
from facegui.tasks.kept_addresses import KeptAddresses

TEXT = "rtsp://me:tlJwpbo6@host/cam"
SHOWN = "rtsp://…@host/cam"


class Keystore:
    def __init__(self, monkeypatch, *, works=True):
        self.kept = {}
        self.works = works
        for name in ("read", "write", "forget"):
            monkeypatch.setattr(keystore, name, getattr(self, name))

    def _ask(self):
        if not self.works:
            raise keystore.KeystoreUnavailable("it is locked")

    def read(self, entry):
        self._ask()
        return self.kept.get(entry)

    def write(self, entry, secret):
        self._ask()
        self.kept[entry] = secret

    def forget(self, entry):
        self._ask()
        self.kept.pop(entry, None)


def in_files(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_the_keystore_keeps_the_secret_and_no_file_does(tmp_path, monkeypatch):
    store = Keystore(monkeypatch)
    kept = KeptAddresses(tmp_path, keyring_allowed=True)
    assert kept.keep(Address(TEXT)) == SHOWN
    assert kept.find(SHOWN).reveal() == TEXT
    assert b"tlJwpbo6" not in in_files(tmp_path)
    kept.forget(SHOWN)
    assert store.kept == {}
    with pytest.raises(InputProblem, match="The password of rtsp://…@host/cam is not kept"):
        kept.find(SHOWN)


@pytest.mark.parametrize("allowed", [True, False])
def test_without_a_keystore_it_lies_in_a_file_for_its_owner_only(tmp_path, monkeypatch, allowed):
    Keystore(monkeypatch, works=False)
    kept = KeptAddresses(tmp_path, keyring_allowed=allowed)
    assert kept.keep(Address(TEXT)) == SHOWN
    assert kept.find(SHOWN).reveal() == TEXT
    assert (tmp_path / "addresses.json").stat().st_mode & 0o077 == 0
    kept.forget(SHOWN)
    assert b"tlJwpbo6" not in in_files(tmp_path)


def test_once_there_is_a_keystore_the_file_is_emptied(tmp_path, monkeypatch):
    store = Keystore(monkeypatch, works=False)
    kept = KeptAddresses(tmp_path, keyring_allowed=True)
    kept.keep(Address(TEXT))
    store.works = True
    kept.keep(kept.find(SHOWN))
    assert b"tlJwpbo6" not in in_files(tmp_path)
    assert kept.find(SHOWN).reveal() == TEXT


@pytest.mark.parametrize("text", ["camera:0", "demo", "a clip.mp4", "rtsp://host/cam"])
def test_what_has_no_secret_is_kept_as_it_is(tmp_path, text):
    kept = KeptAddresses(tmp_path, keyring_allowed=False)
    assert kept.keep(Address(text)) == text
    assert kept.find(text).reveal() == text
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["", "[]", "{", '{"rtsp://…@host/cam": 1}', "[" * 100_000])
def test_a_damaged_file_is_as_none(tmp_path, content):
    (tmp_path / "addresses.json").write_text(content)
    with pytest.raises(InputProblem, match="is not kept"):
        KeptAddresses(tmp_path, keyring_allowed=False).find(SHOWN)

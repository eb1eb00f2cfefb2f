"""Desk keys, the recovery sheet, and addresses that never show a password."""

import stat
from pathlib import Path

import pytest

from facegui.errors import FaceGuiError, InputProblem
from facegui.gallery import Gallery
from facegui.gallery.cipher import SealBroken
from facegui.gallery.shared.address import ServerAddress
from facegui.gallery.shared.desk_key import DeskKey, fingerprint, identifies, words, wrap
from facegui.gallery.shared.errors import BadServerAddress, NoSharedGallery
from facegui.gallery.shared.recovery_sheet import read_sheet, write_sheet
from facegui.gallery.shared.shared_gallery import SharedGallery

SECRET = bytes(range(32))
SERVER = "postgresql://desk@gallery.example/faces"


def test_a_secret_opens_with_its_key_and_place_only() -> None:
    key, other = DeskKey.new(), DeskKey.new()
    wrapped = wrap(SECRET, key.public, "place")
    assert key.unwrap(wrapped, "place") == SECRET
    for wrong, place in ((other, "place"), (key, "another place")):
        with pytest.raises(SealBroken):
            wrong.unwrap(wrapped, place)
    with pytest.raises(SealBroken):
        key.unwrap(wrapped[:40], "place")


def test_fingerprint_and_words_are_of_the_key() -> None:
    key = DeskKey(bytes(range(32)))
    assert fingerprint(key.public) == "B910 58B7 E78D 4FBF"
    assert len(words(key.public)) == 6
    spoken = " ".join(words(key.public))
    for told in ("b910-58b7-e78d-4fbf", spoken, spoken.upper(), spoken.replace(" ", ", ")):
        assert identifies(told, key.public)
    for told in ("", "B910", spoken.rsplit(" ", 1)[0], "B910 58B7 E78D 4FB0"):
        assert not identifies(told, key.public)


def test_a_sheet_gives_its_key_back_and_is_for_its_owner(tmp_path: Path) -> None:
    key, path = DeskKey.new(), tmp_path / "sheet.txt"
    write_sheet(path, key, SERVER)
    assert read_sheet(path).raw == key.raw
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(FaceGuiError):
        write_sheet(path, DeskKey.new(), SERVER)
    assert read_sheet(path).raw == key.raw


def test_a_sheet_with_a_wrong_word_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sheet.txt"
    write_sheet(path, DeskKey(bytes(32)), SERVER)
    path.write_text(path.read_text("utf-8").replace(" 3. abandon", " 3. zebra  "), "utf-8")
    with pytest.raises(InputProblem):
        read_sheet(path)


def test_without_a_shared_gallery_it_says_so(gallery: Gallery, data_dir: Path) -> None:
    shared = SharedGallery(data_dir, gallery.replica, keyring_allowed=False)
    assert not shared.there
    for ask in (shared.status, shared.sync, shared.leave):
        with pytest.raises(NoSharedGallery):
            ask()


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://desk:pa%2Fss@gallery.example:6432/faces",
        "postgres://desk:pa%2Fss@gallery.example/faces?application_name=x",
    ],
)
def test_a_password_is_kept_apart(text: str) -> None:
    address = ServerAddress.of(text)
    assert address.password == "pa/ss"
    assert "ss" not in address.shown.replace("postgres", "").replace("faces", "")
    assert "pa" not in repr(address).replace("application", "")


def test_another_computer_is_spoken_to_over_tls_only() -> None:
    far = ServerAddress.of(SERVER).parameters
    assert (far["sslmode"], far["sslrootcert"]) == ("verify-full", "system")
    assert "sslmode" not in ServerAddress.of("postgresql://desk@127.0.0.1/faces").parameters
    own = ServerAddress.of(f"{SERVER}?sslrootcert=/etc/own.pem").parameters
    assert own["sslrootcert"] == "/etc/own.pem"


@pytest.mark.parametrize(
    "text",
    [
        "postgresql:///faces?host=gallery.example",
        "postgresql://desk@localhost/faces?hostaddr=192.0.2.7",
        "postgresql://desk@gallery.example/faces?hostaddr=127.0.0.1",
    ],
)
def test_where_it_goes_is_read_as_postgresql_reads_it(text: str) -> None:
    assert ServerAddress.of(text).parameters["sslmode"] == "verify-full"


@pytest.mark.parametrize(
    "text",
    [
        "http://gallery.example/faces",
        "gallery.example",
        "",
        "postgresql://desk@gallery.example:99999/faces",
        f"{SERVER}?sslmode=require",
        f"{SERVER}?password=secret",
        f"{SERVER}?sslpassword=secret",
        f"{SERVER}?sslmode=verify-full&sslmode=disable",
        f"{SERVER}?service=elsewhere",
        f"{SERVER}?no_such_option=1",
    ],
)
def test_what_is_no_address_or_not_safe_is_refused(text: str) -> None:
    with pytest.raises(BadServerAddress) as refused:
        ServerAddress.of(text)
    assert "secret" not in str(refused.value)

"""Killed, full, read-only, damaged, locked: nobody is lost, and one line says what to do."""

import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from facegui.paths import resource

HOPPER = resource("demo", "grace-hopper.jpg")
_PATIENCE_S = 60


def started(data_dir, *words):
    command = [sys.executable, "-m", "facegui", *map(str, words), "--data-dir", str(data_dir)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def names(facegui):
    return [person["name"] for person in facegui("people", "list", "--json").document["people"]]


def test_killed_while_enrolling_nobody_is_lost_or_half_there(facegui, hopper_enrolled):
    process = started(hopper_enrolled, "enroll", "Second", HOPPER, HOPPER, HOPPER)
    journal = hopper_enrolled / "gallery.db-wal"
    deadline = time.monotonic() + _PATIENCE_S
    while not (journal.exists() and journal.stat().st_size) and process.poll() is None:
        assert time.monotonic() < deadline
    process.send_signal(signal.SIGKILL)
    process.communicate()
    people = facegui("people", "list", "--json").document["people"]
    kept = {person["name"]: len(person["samples"]) for person in people}
    assert kept in ({"Grace Hopper": 1}, {"Grace Hopper": 1, "Second": 3})
    assert facegui("enroll", "Third", HOPPER).status == 0


def test_two_processes_enroll_into_one_gallery(facegui, hopper_enrolled):
    both = [started(hopper_enrolled, "enroll", name, HOPPER) for name in ("One", "Two")]
    for process in both:
        _, err = process.communicate(timeout=_PATIENCE_S)
        assert process.returncode == 0, err
    assert names(facegui) == ["Grace Hopper", "One", "Two"]


def test_a_missing_key_locks_the_gallery_and_loses_nothing(facegui, hopper_enrolled):
    key = hopper_enrolled / "gallery.key"
    kept = key.read_bytes()
    key.unlink()
    for words in (["people", "list"], ["identify", HOPPER], ["enroll", "Second", HOPPER]):
        ran = facegui(*words)
        assert ran.status == 4
        assert "gallery.key is missing" in ran.problem
        assert "Nothing is lost" in ran.problem
    key.write_bytes(kept)
    assert names(facegui) == ["Grace Hopper"]


def test_a_wrong_key_is_told(facegui, hopper_enrolled):
    (hopper_enrolled / "gallery.key").write_text('{"facegui_key": 1, "key": "' + "A" * 43 + '="}')
    ran = facegui("people", "list")
    assert (ran.status, "the key of another gallery" in ran.problem) == (4, True)


def test_a_damaged_gallery_is_told_with_its_backup(facegui, hopper_enrolled):
    assert names(facegui) == ["Grace Hopper"]  # opening it a second time makes the backup
    whole = (hopper_enrolled / "gallery.db").read_bytes()
    (hopper_enrolled / "gallery.db").write_bytes(b"x" * 4096 + whole[4096:])
    for words in (["people", "list"], ["enroll", "Second", HOPPER]):
        ran = facegui(*words)
        assert ran.status == 4
        assert "damaged" in ran.problem
        assert "gallery.backup" in ran.problem
    shutil.copy(hopper_enrolled / "gallery.backup", hopper_enrolled / "gallery.db")
    assert names(facegui) == ["Grace Hopper"], "the hint does not lead back to the gallery"


@contextmanager
def mounted(folder, options):
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, check=False).returncode:
        pytest.skip("mounting a tmpfs needs root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_told_and_keeps_everybody(facegui, gallery_with_hopper, tmp_path):
    with mounted(tmp_path / "small", "size=1500k") as folder:
        place = folder / "data"
        shutil.copytree(gallery_with_hopper, place)
        _fill(folder / "filler")
        ran = facegui("enroll", "Second", HOPPER, "--data-dir", place)
        assert ran.status == 4
        assert "full" in ran.problem
        assert "Free some space" in ran.problem
        (folder / "filler").unlink()
        people = facegui("people", "list", "--json", "--data-dir", place).document["people"]
        assert [person["name"] for person in people] == ["Grace Hopper"]


def test_on_a_full_disk_everybody_is_listed_and_can_be_removed(
    facegui, gallery_with_hopper, tmp_path
):
    """Not even opening has room: SQLite needs some for what it shares between processes."""
    with mounted(tmp_path / "small", "size=1500k") as folder:
        place = ["--data-dir", folder / "data"]
        shutil.copytree(gallery_with_hopper, folder / "data")
        facegui("people", "list", *place)  # keeps the reserve and a backup
        _fill(folder / "filler")
        assert "Grace Hopper" in facegui("people", "list", *place).out
        assert facegui("people", "remove", "Grace Hopper", "--yes", *place).status == 0
        assert "Grace Hopper" not in facegui("people", "list", *place).out


def _fill(path):
    with pytest.raises(OSError, match="space"), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_a_read_only_gallery_still_recognizes(facegui, gallery_with_hopper, tmp_path):
    with mounted(tmp_path / "disk", "size=4m") as folder:
        place = ["--data-dir", folder / "data"]
        shutil.copytree(gallery_with_hopper, folder / "data")
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        refused = facegui("enroll", "Second", HOPPER, *place)
        assert (refused.status, "can only be read" in refused.problem) == (4, True)
        assert "Grace Hopper" in facegui("identify", HOPPER, *place).out


@pytest.mark.skipif(shutil.which("strings") is None, reason="needs the program strings")
def test_nothing_readable_is_in_the_data_folder(facegui, hopper_enrolled):
    facegui("enroll", "Very Unusual Name", HOPPER, "--consent", "a consent to be found")
    files = [path for path in hopper_enrolled.rglob("*") if path.is_file()]
    assert hopper_enrolled / "gallery.db" in files
    for file in files:
        content = file.read_bytes()
        found = subprocess.run(["strings", "-a", file], capture_output=True, text=True, check=True)
        for secret in ("Hopper", "Unusual", "consent to be", "grace-hopper"):
            assert secret not in found.stdout, f"{file.name} shows {secret}"
        assert b"\xff\xd8\xff" not in content, f"{file.name} holds a JPEG"
        assert file.stat().st_mode & 0o077 == 0, f"others may read {file.name}"


def test_a_bug_is_logged_without_what_it_was_about(facegui, hopper_enrolled, monkeypatch):
    secret = "Grace Hopper's embedding is 0.1, 0.2"

    def fail(*_):
        raise RuntimeError(secret)

    monkeypatch.setattr("facegui.workspace.Workspace.load_engine", fail)
    ran = facegui("identify", HOPPER)
    assert ran.status == 4
    assert "RuntimeError" in ran.problem
    log = hopper_enrolled / "facegui.log"
    assert str(log) in ran.problem
    assert "load_engine" in log.read_text()
    assert "Hopper" not in log.read_text()

"""A damaged gallery comes back by one command, and the doctor says how old the way back is."""

import pytest

from facegui.gallery import Gallery


@pytest.fixture
def backed_up(hopper_enrolled):
    Gallery.open(hopper_enrolled, keyring_allowed=False).close()
    return hopper_enrolled


def test_a_damaged_gallery_is_restored_and_the_damaged_one_kept(facegui, backed_up):
    (backed_up / "gallery.db").write_bytes(b"not a database" * 500)
    broken = facegui("people", "list")
    assert broken.status == 4
    assert "facegui backup restore" in broken.problem
    asked = facegui("backup", "restore")
    assert (asked.status, "Add --yes." in asked.problem) == (2, True)
    ran = facegui("backup", "restore", "--yes", "--json")
    assert (ran.status, ran.document["restored"]["people"]) == (0, 1)
    assert [one["name"] for one in facegui("people", "list", "--json").document["people"]] == [
        "Grace Hopper"
    ]
    assert (backed_up / "gallery-replaced.backup").read_bytes() == b"not a database" * 500


def test_every_backup_is_checked(facegui, backed_up):
    listed = facegui("backup", "check", "--json")
    (one,) = listed.document["backups"]
    assert (listed.status, one["name"], one["good"]) == (0, "gallery.backup", True)
    assert "The last good one is of" in facegui("doctor").out
    (backed_up / "gallery.backup").write_bytes(b"not a database" * 500)
    ran = facegui("backup", "check")
    assert (ran.status, "It is damaged." in ran.out) == (1, True)
    assert "warn  Backup: There is no good backup." in facegui("doctor").out
    assert facegui("backup", "restore", "--yes").status == 4


def test_without_a_gallery_there_is_no_backup_and_none_is_made(facegui, data_dir):
    assert facegui("backup", "check").status == 1
    assert "There is no backup yet" in facegui("backup", "list").out
    assert facegui("backup", "restore", "--yes").status == 4
    assert not data_dir.exists()

"""Erasure with a certificate, verified elsewhere, and the audit, by the commands."""

import shutil

import pytest

from tests.e2e.conftest import HOPPER


@pytest.mark.parametrize("ending", ["json", "pdf"])
def test_a_certificate_is_written_and_verified_by_another_folders_program(
    facegui, hopper_enrolled, tmp_path, ending, data_dir
):
    file = tmp_path / f"certificate.{ending}"
    ran = facegui("people", "remove", "Grace Hopper", "--yes", "--certificate", file, "--json")
    assert (ran.status, ran.document["removed"]) == (0, True)
    assert ran.document["certificate"]["complete"] is True
    elsewhere = ["--data-dir", str(tmp_path / "elsewhere")]
    ran = facegui(*elsewhere, "erasures", "verify", file, "--name", "grace hopper", "--json")
    assert (ran.status, ran.document["valid"], ran.document["is_of_name"]) == (0, True, True)
    listed = facegui("erasures", "list", "--json").document
    assert [one["finished"] for one in listed["erasures"]] == [True]
    assert listed["fingerprint"] == ran.document["fingerprint"]
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    ran = facegui("erasures", "verify", file, "--json")
    assert (ran.status, ran.document["valid"]) == (1, False)


def test_a_certificate_that_cannot_be_written_erases_nobody(facegui, hopper_enrolled, tmp_path):
    for file in (tmp_path / "x.txt", tmp_path / "no" / "x.json"):
        ran = facegui("people", "remove", "Grace Hopper", "--yes", "--certificate", file)
        assert ran.status == 2
    assert facegui("people", "show", "Grace Hopper").status == 0


def test_who_is_brought_back_by_a_folder_or_a_backup_is_told(
    facegui, hopper_enrolled, tmp_path, data_dir
):
    shutil.copy(data_dir / "gallery.db", tmp_path / "old.db")
    folder = tmp_path / "people" / "Grace Hopper"
    folder.mkdir(parents=True)
    shutil.copy(HOPPER, folder)
    assert facegui("people", "remove", "Grace Hopper", "--yes").status == 0
    ran = facegui("people", "import", tmp_path / "people")
    assert (ran.status, "Grace Hopper was erased on " in ran.err) == (0, True)
    assert facegui("people", "remove", "Grace Hopper", "--yes").status == 0
    shutil.copy(tmp_path / "old.db", data_dir / "gallery.db")
    for _ in range(2):
        assert "Grace Hopper was erased on " in facegui("people", "list").err


def test_the_audit_is_listed_exported_and_verified(facegui, hopper_enrolled, tmp_path):
    facegui("people", "rename", "Grace Hopper", "Grace")
    assert facegui("verify", "Grace", HOPPER).status == 0
    listed = facegui("audit", "list", "--json").document["entries"]
    assert [one["kind"] for one in listed][-3:] == ["enrolled", "renamed", "verified"]
    assert listed[-1]["name"] == "Grace"
    assert facegui("audit", "export", tmp_path / "audit.csv").status == 0
    assert len((tmp_path / "audit.csv").read_text().splitlines()) == len(listed) + 1
    assert facegui("audit", "verify").status == 0


def test_a_consent_is_recorded_limited_shown_and_withdrawn(facegui, hopper_enrolled):
    words = ("people", "consent", "Grace Hopper")
    assert facegui(*words).status == 2
    ran = facegui(*words, "--text", "agreed in writing", "--until", "2999-12-31", "--by", "Tom")
    assert ran.status == 2
    assert facegui(*words, "--text", "in writing", "--until", "2190-12-31", "--json").status == 0
    shown = facegui("people", "show", "Grace Hopper", "--json").document["consent"]
    assert (shown["text"], shown["until"]) == ("in writing", "2190-12-31")
    ran = facegui(*words, "--withdraw")
    assert (ran.status, "set aside" in ran.err) == (0, True)
    (one,) = facegui("people", "show", "Grace Hopper", "--json").document["samples"]
    assert one["set_aside"] is True

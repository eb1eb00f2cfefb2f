"""The audit of a scripted day, by the commands and the window's own steps: nothing is missing."""

import csv
import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from facegui.workspace import Workspace
from tests.e2e.conftest import HOPPER

pytestmark = pytest.mark.slow
NAME = "Grace Hopper"


def change(data_dir, *statements):
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection, connection:
        for statement in statements:
            connection.execute(statement)


@pytest.fixture
def day(facegui, data_dir, tmp_path, monkeypatch):
    """A day: who is enrolled, changed, verified, exported, imported, and erased."""
    monkeypatch.setenv("FACEGUI_PASSWORD", "a long password")
    assert facegui("enroll", NAME, HOPPER, "--consent", "in writing").status == 0
    assert facegui("people", "consent", NAME, "--until", "2190-12-31").status == 0
    assert facegui("verify", NAME, HOPPER).status == 0
    assert facegui("people", "rename", NAME, "Grace").status == 0
    assert facegui("people", "export", tmp_path / "all.facegui").status == 0
    assert facegui("history", "export", tmp_path / "seen.csv").status == 0
    workspace = Workspace(data_dir, keyring_allowed=False)
    assert workspace.gallery.people()
    workspace.keep_settings(replace(workspace.settings, strictness="strict"))
    workspace.close()
    assert facegui("history", "clear", "--yes").status == 0
    assert facegui("people", "remove", "Grace", "--yes").status == 0
    assert facegui("people", "import", tmp_path / "all.facegui").status == 0
    assert facegui("people", "accept").status == 0
    return data_dir


def test_every_kind_is_listed_exported_and_verified(facegui, day, tmp_path):
    entries = facegui("audit", "list", "--json").document["entries"]
    assert [one["kind"] for one in entries] == [
        "enrolled",
        "consent",
        "verified",
        "renamed",
        "exported",
        "exported",
        "setting",
        "history erased",
        "removed",
        "erased",
        "imported",
        "accepted",
    ]
    assert entries[2]["facts"]["verdict"] == "match"
    assert [one["facts"].get("what") for one in entries[4:6]] == ["gallery", "history"]
    assert entries[6]["facts"] == {"values": {"strictness": "strict"}}
    for name in ("audit.csv", "audit.json"):
        assert facegui("audit", "export", tmp_path / name).status == 0
    with (tmp_path / "audit.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["what"] for row in csv.DictReader(file)] == [one["kind"] for one in entries]
    exported = json.loads((tmp_path / "audit.json").read_text("utf-8"))["entries"]
    assert exported[: len(entries)] == entries
    assert exported[-1]["facts"]["what"] == "audit"
    assert facegui("audit", "verify").status == 0


@pytest.mark.parametrize(
    ("statements", "told"),
    [
        (["DELETE FROM audit WHERE number = 4"], "Entry 4 is missing"),
        (["UPDATE audit SET record = zeroblob(90) WHERE number = 5"], "Entry 5 was changed"),
        (["DELETE FROM audit WHERE number > 9"], "the last one there is 9"),
        (
            [
                "UPDATE audit SET number = 999 WHERE number = 2",
                "UPDATE audit SET number = 2 WHERE number = 3",
                "UPDATE audit SET number = 3 WHERE number = 999",
            ],
            "Entry 2 was changed, moved or exchanged",
        ),
    ],
)
def test_a_row_removed_changed_or_moved_ends_with_1_and_names_the_place(
    facegui, day, statements, told
):
    change(day, *statements)
    ran = facegui("audit", "verify")
    assert (ran.status, told in ran.out) == (1, True), ran.out

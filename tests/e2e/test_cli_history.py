"""Visits as a list and a table, and erased: all of them, or some."""

import csv
import io
from datetime import datetime, timedelta

import pytest

from facegui.gallery import Gallery, Sighting

# A week ago: what is older than the settings keep it goes when the gallery is opened.
NOON = (datetime.now() - timedelta(days=7)).replace(hour=12, minute=0, second=0, microsecond=0)
NOON = NOON.astimezone()
FIRST, SECOND = (str((NOON + timedelta(days=day)).date()) for day in range(2))


@pytest.fixture
def visited(hopper_enrolled):
    """Grace Hopper came on three days, a stranger on the second."""
    with Gallery.open(hopper_enrolled, keyring_allowed=False) as gallery:
        (person,) = gallery.people()
        for day in range(3):
            began = NOON + timedelta(days=day)
            visit = Sighting(
                *(f"{day:032}", person.id, began, began + timedelta(minutes=5), "match", 0.42),
                score=0.71239,
                source="=Door",
                liveness="live",
            )
            gallery.history.keep(visit)
        began = NOON + timedelta(days=1, hours=1)
        ended = began + timedelta(minutes=1)
        gallery.history.keep(Sighting("f" * 32, None, began, ended, "not_recognized", 0.42))
    return hopper_enrolled


def test_visits_are_listed_newest_first_with_everything_that_is_known(facegui, visited):
    ran = facegui("history", "list", "--json")
    visits = ran.document["visits"]
    assert (ran.status, [one["name"] for one in visits]) == (
        0,
        ["Grace Hopper", None, "Grace Hopper", "Grace Hopper"],
    )
    assert visits[0] == {
        "id": f"{2:032}",
        "name": "Grace Hopper",
        "unknown": None,
        "camera": "=Door",
        "begin": (NOON + timedelta(days=2)).isoformat(timespec="milliseconds"),
        "end": (NOON + timedelta(days=2, minutes=5)).isoformat(timespec="milliseconds"),
        "decision": "match",
        "score": 0.7124,
        "liveness": "live",
    }
    assert (visits[1]["unknown"], visits[1]["liveness"]) == ("f" * 32, None)
    told = facegui("history", "list").out.splitlines()
    assert told[0].split() == ["FROM", "TO", "WHO", "SCORE", "CAMERA"]
    assert "Not recognized" in told[2]


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        (["--person", "Grace Hopper"], 3),
        (["--since", SECOND], 3),
        (["--until", SECOND], 3),
        (["--since", SECOND, "--until", SECOND], 2),
        (["--since", f"{SECOND}T12:30"], 2),
        (["--since", f"{FIRST}T12:03", "--until", f"{FIRST}T12:04"], 1),
        (["--since", "2027-01-01"], 0),
    ],
)
def test_some_visits_are_chosen(facegui, visited, chosen, count):
    assert len(facegui("history", "list", *chosen, "--json").document["visits"]) == count


def test_what_is_no_time_and_nobody_enrolled_are_refused(facegui, visited):
    assert facegui("history", "list", "--since", "soon").status == 2
    assert facegui("history", "list", "--person", "Nobody").status == 2


def test_a_table_is_saved_oldest_first_and_no_cell_is_a_formula(facegui, visited, tmp_path):
    file = tmp_path / "visits.csv"
    ran = facegui("history", "export", file)
    assert (ran.status, "not encrypted" in ran.out) == (0, True)
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    assert [one["name"] for one in rows] == ["Grace Hopper", "Grace Hopper", "", "Grace Hopper"]
    assert rows[0]["camera"] == "'=Door"
    assert facegui("history", "export", file).status == 2
    assert facegui("history", "export", file, "--overwrite", "--since", "2027-01-01").status == 0
    assert len(file.read_text("utf-8-sig").splitlines()) == 1
    printed = facegui("history", "export").out
    assert printed.splitlines()[0].startswith("id,name,camera")
    assert "\\x0d" not in printed  # a terminal gets no escape for the end of a line


def test_visits_are_erased_when_that_is_confirmed(facegui, visited):
    assert facegui("history", "clear").status == 2  # nobody can be asked
    some = facegui("history", "clear", "--until", FIRST, "--yes", "--json")
    assert (some.status, some.document) == (0, {"erased": 1})
    assert len(facegui("history", "list", "--json").document["visits"]) == 3
    assert facegui("history", "clear", "--yes").out.startswith("3 visits erased")
    assert facegui("history", "list", "--json").document == {"visits": []}
    assert facegui("history", "clear").status == 0

"""``facegui gallery``: what it says of a server that is fine, restored, or away."""

from collections.abc import Callable

import pytest

from facegui.gallery.shared.shared_gallery import PASSWORD_VARIABLE
from tests.e2e.conftest import Ran
from tests.e2e.shared.conftest import DeskOf, MakeDesk
from tests.e2e.shared.troubles import TROUBLES, Bad
from tests.postgres_server import PASSWORD, PostgresServer

pytestmark = pytest.mark.slow

Sql = Callable[[str], list[tuple[object, ...]]]
Facegui = Callable[..., Ran]


@pytest.fixture
def door(desk: MakeDesk, data_dir, tmp_path) -> DeskOf:
    """A desk that the commands work on, closed for them; a second one is in."""
    desk("First")
    one = desk("Door")
    one.enroll("Ada")
    one.sync()
    one.close()
    (tmp_path / "Door").rename(data_dir)
    return one


def test_status_says_who_is_in_and_what_waits(facegui: Facegui, door: DeskOf) -> None:
    told = facegui("gallery", "status", "--json").document
    assert (told["state"], told["people"], told["changes"]) == ("in step", 1, 0)
    assert told["going_over"] is None
    assert sorted(one["name"] for one in told["desks"]) == ["Door", "First"]
    assert "In step. Came in: 0, handed in: 0" in facegui("gallery", "sync").out


def test_the_audit_has_the_lines_of_the_others(facegui: Facegui, door: DeskOf, sql: Sql) -> None:
    entries = facegui("audit", "list", "--json").document["entries"]
    (let_in,) = [one["facts"] for one in entries if one["facts"].get("what") == "let in"]
    assert (let_in["desk"], let_in["whom"]) == ("First", "Door")
    assert facegui("audit", "verify").status == 0


def test_a_server_that_is_not_older_is_not_accepted(facegui: Facegui, door: DeskOf) -> None:
    refused = facegui("gallery", "accept", "--yes")
    assert (refused.status, "no older" in refused.problem) == (2, True)
    assert facegui("gallery", "accept").status == 2  # nobody can be asked


def test_without_a_server_commands_work_and_say_it_in_a_line(
    facegui: Facegui, door: DeskOf, cluster: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with cluster.stopped():
        ran = facegui("people", "rename", "Ada", "Ada King")
        assert (ran.status, "changes are handed in later" in ran.err) == (0, True)
        told = facegui("gallery", "status", "--json").document
        assert (told["state"], told["changes"]) == ("offline", 1)
        assert PASSWORD not in str(told)
    assert "handed in: 1" in facegui("gallery", "sync").out


@pytest.mark.parametrize("name", TROUBLES)
def test_a_command_says_what_is_wrong_and_what_to_do_and_works_on(
    facegui: Facegui, door: DeskOf, cluster: PostgresServer, database: str, name: str
) -> None:
    trouble, sentence = TROUBLES[name]
    with trouble(Bad(cluster, database)):
        assert facegui("people", "rename", "Ada", "Ada King").status == 0
        sync = facegui("gallery", "sync")
        assert sync.status > 0
        told = " ".join(sync.err.split())
        assert sentence in told
        assert told.rstrip(".").count(". ") >= 1, "what to do is missing"
        assert "Traceback" not in told
        assert PASSWORD not in sync.err
        listed = facegui("people", "list", "--json").document
        assert [one["name"] for one in listed["people"]] == ["Ada King"]
        if name not in {"may only read", "stands by", "a full disk"}:  # looking meets with no error
            assert sentence in facegui("gallery", "status").out
    assert "handed in: 1" in facegui("gallery", "sync").out


def test_search_is_here_until_somebody_chooses_otherwise(
    facegui: Facegui, door: DeskOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert facegui("gallery", "search", "--json").document == {"search": "here"}
    assert facegui("gallery", "search", "http://127.0.0.1:1").status == 2  # nobody can be asked
    assert facegui("gallery", "search", "--json").document == {"search": "here"}


def test_create_tells_the_sheet_first(
    facegui: Facegui, data_dir, cluster: PostgresServer, database: str, monkeypatch
) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    out = facegui("gallery", "create", cluster.url(database)).out
    assert out.index("FaceGUI recovery sheet") < out.index("The shared gallery is made")

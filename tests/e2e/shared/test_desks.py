"""Two and three desks on one real server: what one does, the others have."""

import os
import signal
import subprocess
import sys
import textwrap

import numpy as np
import pytest

from facegui.gallery.shared.errors import NotLetIn, ServerAway, ServerRefused, TakenOut
from facegui.gallery.shared.ledger import Ledger
from facegui.gallery.shared.shared_gallery import PASSWORD_VARIABLE


def test_somebody_enrolled_at_one_desk_is_at_the_next_with_every_number(desk) -> None:
    door, library = desk("Door"), desk("Library")
    ada = door.enroll("Ada", pictures=2)
    door.gallery.membership.add("Staff", [ada.id])
    door.sync()
    assert library.sync().came == 1
    assert library.person("Ada").groups == ("Staff",)
    for one, other in zip(
        door.gallery.samples(ada.id), library.gallery.samples(ada.id), strict=True
    ):
        assert np.array_equal(one.embedding, other.embedding)
        assert (one.id, one.captured_at, one.quality) == (
            other.id,
            other.captured_at,
            other.quality,
        )
        jpegs = {side.gallery.portrait(one.id).jpeg for side in (door, library)}
        assert len(jpegs) == 1


def test_a_sync_without_news_changes_nothing(desk, sql) -> None:
    door, library = desk("Door"), desk("Library")
    door.enroll("Ada")
    door.sync()
    library.sync()
    before = sql("SELECT step FROM facegui.head"), library.gallery.replica.stamps()
    for one in (door, library, door):
        report = one.sync()
        assert (report.came, report.handed_in, report.erased) == (0, 0, 0)
    assert (sql("SELECT step FROM facegui.head"), library.gallery.replica.stamps()) == before


def test_changes_at_both_desks_meet(desk) -> None:
    door, library = desk("Door"), desk("Library")
    ada = door.enroll("Ada")
    door.sync()
    library.sync()
    door.gallery.rename(ada.id, "Ada King")
    door.gallery.pictures.add(ada.id, [door.sample()])
    library.gallery.set_notes(ada.id, "3rd floor")
    library.gallery.pictures.add(ada.id, [library.sample()])
    door.sync()
    library.sync()
    door.sync()
    for one in (door, library):
        person = one.person("Ada King")
        assert (person.notes, len(one.gallery.samples(ada.id))) == ("3rd floor", 3)


def test_the_same_field_at_both_desks_ends_in_one_value_and_a_line(desk) -> None:
    door, library = desk("Door"), desk("Library")
    ada = door.enroll("Ada")
    door.sync()
    library.sync()
    door.gallery.rename(ada.id, "Ada King")
    library.gallery.rename(ada.id, "Ada Byron")
    door.sync()
    told = library.sync().told
    door.sync()
    assert door.names == library.names == ["Ada King"]
    assert any("changed at two desks" in one for one in told)
    assert any(entry.facts.get("gave_way") == ["name"] for entry in library.gallery.audit.entries())
    (line,) = library.shared.status().gave_way
    assert (line.person_id, line.fields) == (ada.id, ["name"])
    library.gallery.remove_person(ada.id)
    library.sync()
    assert library.shared.status().gave_way == ()


def test_two_people_of_one_name_stay_two(desk) -> None:
    door, library = desk("Door"), desk("Library")
    door.enroll("Ada")
    library.enroll("Ada")
    for one in (door, library, door):
        one.sync()
    assert door.names == library.names == ["Ada", "Ada (Library)"]


def test_a_picture_removed_at_one_desk_is_gone_at_the_other(desk) -> None:
    door, library = desk("Door"), desk("Library")
    ada = door.enroll("Ada", pictures=2)
    door.sync()
    library.sync()
    gone, kept = library.gallery.samples(ada.id)
    library.gallery.pictures.remove(gone.id)
    door.gallery.pictures.set_aside(kept.id, True)
    for one in (library, door, library):
        one.sync()
    for one in (door, library):
        assert [(s.id, s.set_aside) for s in one.gallery.samples(ada.id)] == [(kept.id, True)]


def test_two_merged_at_one_desk_are_one_at_the_other(desk) -> None:
    door, library = desk("Door"), desk("Library")
    keep, other = door.enroll("Ada"), door.enroll("Ada King")
    door.sync()
    library.sync()
    door.gallery.merge(keep.id, other.id)
    door.sync()
    library.sync()
    assert library.names == ["Ada"]
    assert len(library.gallery.samples(keep.id)) == 2


class TestErasure:
    def test_it_reaches_every_desk_and_the_server_and_is_confirmed(self, desk, sql) -> None:
        door, library = desk("Door"), desk("Library")
        ada = door.enroll("Ada Lovelace")
        jpeg = door.gallery.portrait(door.gallery.samples(ada.id)[0].id).jpeg
        door.sync()
        library.sync()
        door.gallery.remove_person(ada.id)
        door.sync()
        (waiting,) = door.shared.erasures_of({ada.id})
        assert (waiting.confirmed, waiting.waiting) == (("Door",), ("Library",))
        assert sql("SELECT count(*) FROM facegui.people") == [(0,)]
        assert library.sync().erased == 1
        (done,) = door.shared.erasures_of({ada.id})
        assert (done.confirmed, done.waiting) == (("Door", "Library"), ())
        assert library.names == []
        assert library.bytes_with(b"Ada Lovelace", jpeg) == []
        assert [one.certificate is not None for one in library.gallery.erasures.all()] == [True]

    def test_it_wins_over_a_change_at_a_desk_that_was_away(self, desk) -> None:
        door, library = desk("Door"), desk("Library")
        ada = door.enroll("Ada")
        door.sync()
        library.sync()
        library.gallery.pictures.add(ada.id, [library.sample()])
        door.gallery.remove_person(ada.id)
        door.sync()
        library.sync()
        door.sync()
        assert door.names == library.names == []

    def test_it_wins_over_a_change_that_was_handed_in_before(self, desk) -> None:
        door, library = desk("Door"), desk("Library")
        ada = door.enroll("Ada")
        door.sync()
        library.sync()
        door.gallery.remove_person(ada.id)
        library.gallery.rename(ada.id, "Ada King")
        library.sync()
        door.sync()
        library.sync()
        assert door.names == library.names == []

    def test_neither_an_old_backup_nor_an_import_brings_anybody_back(self, desk, tmp_path) -> None:
        door, library = desk("Door"), desk("Library")
        ada = door.enroll("Ada")
        door.sync()
        library.sync()
        archive = tmp_path / "everybody.facegui"
        library.gallery.transfer.export_to(archive, "password")
        door.gallery.remove_person(ada.id)
        door.sync()
        library.sync()
        library.gallery.transfer.import_from(archive, "password")
        assert library.names == ["Ada"]
        assert library.sync().erased == 1
        assert door.sync().came == 0
        assert library.names == door.names == []

    def test_undo_enrolls_anew_whose_removal_was_handed_in(self, desk, sql) -> None:
        door, library = desk("Door"), desk("Library")
        ada = door.enroll("Ada", pictures=2)
        door.sync()
        library.sync()
        removed = door.gallery.remove_person(ada.id)
        door.sync()
        library.sync()
        door.gallery.restore(removed)
        for one in (door, library, door):
            one.sync()
        assert door.names == library.names == ["Ada"]
        again = door.person("Ada")
        assert again.id != ada.id
        assert len(library.gallery.samples(again.id)) == 2
        assert sql("SELECT id FROM facegui.erased") == [(ada.id,)]
        library.gallery.remove_person(again.id)
        library.sync()
        door.sync()
        assert door.names == library.names == []

    def test_what_was_undone_before_stays_erased_when_another_desk_erases(self, desk) -> None:
        door, library = desk("Door"), desk("Library")
        ada = door.enroll("Ada")
        door.sync()
        library.sync()
        door.gallery.restore(door.gallery.remove_person(ada.id))
        door.sync()
        library.gallery.remove_person(ada.id)
        library.sync()
        door.sync()
        assert door.names == library.names == []

    def test_a_gallery_file_that_was_lost_erases_nobody(self, desk) -> None:
        door, library = desk("Door"), desk("Library")
        door.enroll("Ada")
        door.sync()
        library.sync()
        library.enroll("Grace")
        library.sync()
        library.gallery._store.run("DELETE FROM people")
        library.sync()
        door.sync()
        assert door.names == library.names == ["Ada", "Grace"]


class TestLettingIn:
    def test_nobody_is_in_before_somebody_says_so(self, desk, sql, tmp_path) -> None:
        door = desk("Door")
        door.enroll("Ada")
        door.sync()
        other = type(door)(tmp_path / "other", "Other", door.url)
        with pytest.raises(NotLetIn):
            other.shared.join(other.url, "Other")
        with pytest.raises(NotLetIn):
            other.sync()
        assert other.shared.status().state == "asks"
        with pytest.raises(Exception, match="No desk that asks"):
            door.shared.admit("river copper lantern seven maple harbor")
        assert other.names == []
        other.close()

    def test_a_desk_that_was_taken_out_reads_nothing_more(self, desk, sql) -> None:
        door, library, yard = desk("Door"), desk("Library"), desk("Yard")
        door.enroll("Ada")
        door.sync()
        library.sync()
        door.shared.remove_desk("library")
        door.enroll("Grace")
        door.sync()
        with pytest.raises(TakenOut):
            library.sync()
        assert library.shared.status().state == "taken out"
        assert library.names == ["Ada"]
        yard.sync()
        assert yard.names == ["Ada", "Grace"]
        assert sql("SELECT DISTINCT epoch FROM facegui.people") == [(2,)]
        assert sql("SELECT count(*) FROM facegui.keys WHERE epoch = 2") == [(3,)]

    def test_the_sheet_opens_it_when_every_desk_is_lost(self, desk, tmp_path) -> None:
        door = desk("Door")
        door.enroll("Ada")
        door.sync()
        new = type(door)(tmp_path / "new", "New", door.url)
        new.shared.join(new.url, "New", tmp_path / "sheet.txt")
        new.sync()
        assert new.names == ["Ada"]
        new.close()

    def test_who_leaves_keeps_the_people_and_hears_no_more(self, desk) -> None:
        door, library = desk("Door"), desk("Library")
        door.enroll("Ada")
        door.sync()
        library.sync()
        library.shared.leave()
        door.enroll("Grace")
        door.sync()
        assert (library.names, library.shared.there) == (["Ada"], False)
        assert [one.name for one in door.shared.status().desks] == ["Door"]


class TestAway:
    def test_a_desk_works_on_and_hands_in_later(self, desk, cluster) -> None:
        door, library = desk("Door"), desk("Library")
        cluster.stop()
        try:
            door.enroll("Ada")
            with pytest.raises(ServerAway):
                door.sync()
            state = door.shared.status()
            assert (state.state, state.changes) == ("offline", 1)
            door.again()
            assert door.names == ["Ada"]
        finally:
            cluster.start()
        door.sync()
        assert library.sync().came == 1

    def test_a_wrong_password_is_told_and_shown_nowhere(self, desk, monkeypatch) -> None:
        door = desk("Door")
        monkeypatch.setenv(PASSWORD_VARIABLE, "wrong-secret")
        with pytest.raises(ServerRefused) as refused:
            door.sync()
        assert "does not let this user in" in str(refused.value)
        assert "wrong-secret" not in str(refused.value)

    def test_a_user_without_the_role_changes_nothing(self, desk, cluster, sql) -> None:
        door = desk("Door")
        sql("CREATE ROLE guest LOGIN PASSWORD 'a pass/word?#@'")
        door.url = door.url.replace("owner@", "guest@")
        other = type(door)(door.folder.parent / "other", "Other", door.url)
        try:
            with pytest.raises(ServerRefused, match="GRANT facegui_desk"):
                other.shared.join(other.url, "Other")
        finally:
            other.close()
            sql("DROP ROLE guest")

    def test_a_newer_format_is_told(self, desk, sql) -> None:
        door = desk("Door")
        sql("UPDATE facegui.gallery SET format = 99")
        with pytest.raises(ServerRefused, match="newer FaceGUI"):
            door.sync()
        assert door.shared.status().state == "offline"


def test_every_event_is_in_the_audit_of_every_desk_once(desk, sql) -> None:
    door, library = desk("Door"), desk("Library")
    ada, grace = door.enroll("Ada"), door.enroll("Grace")
    door.sync()
    library.sync()
    library.gallery.rename(ada.id, "Ada King")
    library.sync()
    library.gallery.rename(ada.id, "Ada Byron")
    library.gallery.remove_person(grace.id)
    library.sync()
    for one in (door, library, door):
        one.again()
        one.sync()
    yard = desk("Yard")
    lines = {
        one.name: [
            (entry.person_id, entry.facts["desk"], entry.facts["what"])
            for entry in one.gallery.audit.entries()
            if entry.kind == "shared" and "event" in entry.facts
        ]
        for one in (door, library, yard)
    }
    changed = (ada.id, "Library", "changed")
    assert lines["Door"] == [changed, (grace.id, "Library", "erased"), changed]
    enrolled = [(one.id, "Door", "enrolled") for one in (ada, grace)]
    assert sorted(lines["Library"], key=str) == sorted(
        [(None, "Door", "let in"), *enrolled], key=str
    )
    assert len(lines["Yard"]) == len(lines["Door"]) + len(lines["Library"]) + 1
    assert sql("SELECT count(*), count(DISTINCT event) FROM facegui.audit") == [(7, 7)]
    assert door.gallery.audit.problems() == ()


def test_a_desk_may_not_touch_the_audit_or_the_erased(desk, sql) -> None:
    desk("Door")
    for table in ("audit", "erased", "confirmed"):
        for act in ("UPDATE", "DELETE", "TRUNCATE"):
            question = f"SELECT has_table_privilege('facegui_desk', 'facegui.{table}', '{act}')"
            assert sql(question) == [(False,)]


class TestKilledBeforeItIsNoted:
    """What the gallery, or the server, has, and the ledger does not know of yet."""

    @pytest.fixture
    def cut(self, monkeypatch):
        def cut(one) -> None:
            def killed(*_given: object) -> None:
                raise KeyboardInterrupt

            with monkeypatch.context() as patched:
                patched.setattr(Ledger, "keep", killed)
                with pytest.raises(KeyboardInterrupt):
                    one.sync()
            one.again()

        return cut

    def test_who_came_and_was_removed_stays_removed(self, desk, cut) -> None:
        door, library = desk("Door"), desk("Library")
        ada = door.enroll("Ada")
        door.sync()
        cut(library)
        library.gallery.remove_person(ada.id)
        for one in (library, door, library):
            one.sync()
        assert door.names == library.names == []

    def test_who_came_and_was_changed_keeps_the_change(self, desk, cut) -> None:
        door, library = desk("Door"), desk("Library")
        ada = door.enroll("Ada")
        door.sync()
        cut(library)
        library.gallery.pictures.add(ada.id, [library.sample()])
        for one in (library, door):
            one.sync()
        assert len(door.gallery.samples(ada.id)) == len(library.gallery.samples(ada.id)) == 2

    def test_who_was_handed_in_and_removed_stays_removed(self, desk, cut, sql) -> None:
        door, library = desk("Door"), desk("Library")
        ada = door.enroll("Ada")
        cut(door)
        assert sql("SELECT count(*) FROM facegui.people") == [(1,)]
        library.sync()
        door.gallery.remove_person(ada.id)
        for one in (door, library):
            one.sync()
        assert door.names == library.names == []


_KILLED = """
    import os, sys
    sys.path.insert(0, os.getcwd())
    from pathlib import Path
    from tests.e2e.shared.conftest import DeskOf
    desk = DeskOf(Path({folder!r}), "Library", {url!r})
    print("ready", flush=True)
    desk.sync()
    print("done", flush=True)
"""


@pytest.mark.slow
def test_killed_at_any_instant_it_goes_on_where_it_was(desk) -> None:
    door, library = desk("Door"), desk("Library")
    library.close()
    rng = np.random.default_rng(24)
    expected = []
    for round_ in range(10):
        for number in range(8):
            expected.append(door.enroll(f"Person {round_}-{number}").name)
        door.sync()
        code = textwrap.dedent(_KILLED.format(folder=str(library.folder), url=library.url))
        process = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            process.wait(timeout=float(rng.uniform(0, 0.4)))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
        process.stdout.close()
    library.again()
    library.sync()
    assert library.names == sorted(expected, key=str.casefold)
    assert len(library.gallery.replica.stamps()) == 80
    assert door.sync().came == 0

"""Whoever is erased is gone from every file, and is told of when somebody brings them back."""

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from facegui.errors import InputProblem
from facegui.gallery import Gallery, Sighting
from facegui.gallery.erasure.certificate import Signer, verified
from facegui.gallery.integrity.head import HeadKeeper

pytestmark = pytest.mark.slow


NAME = "Wilhelmina Slater"


def opened(data_dir):
    return Gallery.open(data_dir, keyring_allowed=False)


def sealed_of(data_dir, person_id):
    """Return what the person's key opens, as it lies in the file, and the key itself."""
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection:
        rows = [
            *connection.execute("SELECT wrapped_key, record FROM people WHERE id = ?", [person_id]),
            *connection.execute(
                "SELECT embedding, record FROM samples WHERE person_id = ?", [person_id]
            ),
        ]
    return [value[:24] for row in rows for value in row]


def everything_in(data_dir):
    files = [path for path in data_dir.rglob("*") if path.is_file()]
    return b"".join(path.read_bytes() for path in files)


def seen(id_, person_id, closest, runner_up=None, why=()):
    now = datetime.now(UTC)
    return Sighting(
        id_,
        person_id,
        now,
        now,
        "not_recognized",
        0.4,
        score=0.3,
        closest_id=closest,
        runner_up_id=runner_up,
        runner_up_score=None if runner_up is None else 0.2,
        why=why,
    )


def test_the_certificate_says_what_was_searched_and_nothing_is_left(data_dir, make_sample):
    with opened(data_dir) as gallery:
        gallery.add_person("Ada", [make_sample()])
        person = gallery.add_person(NAME, [make_sample(jpeg=bytes(20_000))], notes="the red door")
    with opened(data_dir) as gallery:
        before = sealed_of(data_dir, person.id)
        gallery.remove_person(person.id)
        (certificate,) = gallery.erasures.finish()
        places = {one["place"]: one for one in certificate.fields["places"]}
        assert certificate.complete
        assert (places["people"]["things"], places["portraits"]["things"]) == (1, 1)
        assert places["portraits"]["bytes"] > 20_000
        assert certificate.fields["search"]["files"] >= 3
        assert certificate.is_about(NAME.upper()) and not certificate.is_about("Ada")
        assert not gallery.erasures.waiting
        assert gallery.forged == ""
    files = everything_in(data_dir)
    assert not any(value in files for value in before)
    assert NAME.encode() not in certificate.json
    assert (data_dir / "erasures" / f"{certificate.id}.json").read_bytes() == certificate.json


def test_the_history_of_others_lets_go_of_whoever_was_erased(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample()])
    gone = gallery.add_person(NAME, [make_sample()])
    history = gallery.history
    history.keep(seen("1" * 32, None, gone.id, why=("Like {" + gone.id + "}",)), b"face of her")
    history.keep(seen("2" * 32, ada.id, ada.id, gone.id), b"face of Ada")
    history.keep(seen("3" * 32, None, ada.id), b"face of nobody")
    gallery.remove_person(gone.id)
    (certificate,) = gallery.erasures.finish()
    (page,) = history.pages()
    entries = {one.id[0]: one for one in page}
    assert (entries["1"].closest_id, entries["1"].score, entries["1"].why) == (None, None, ())
    assert history.thumbnail("1" * 32) is None
    assert (entries["2"].runner_up_id, entries["2"].runner_up_score) == (None, None)
    assert (entries["2"].closest_id, history.thumbnail("2" * 32)) == (ada.id, b"face of Ada")
    assert (entries["3"].closest_id, history.thumbnail("3" * 32)) == (ada.id, b"face of nobody")
    others = next(
        one for one in certificate.fields["places"] if one["place"] == "history of others"
    )
    assert others["things"] == 2


def test_with_a_reader_open_the_certificate_says_so_and_it_is_tried_again(data_dir, make_sample):
    with opened(data_dir) as gallery:
        gone = gallery.add_person(NAME, [make_sample()])
    gallery = Gallery.open(data_dir, keyring_allowed=False, busy_s=0.1)
    with closing(sqlite3.connect(data_dir / "gallery.db", isolation_level=None)) as reader:
        before = sealed_of(data_dir, gone.id)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM people").fetchone()
        gallery.remove_person(gone.id)
        (certificate,) = gallery.erasures.finish()
        assert not certificate.complete
        assert "still found in gallery.db" in certificate.fields["not_reached"]
        reader.execute("COMMIT")
    gallery.close()
    with opened(data_dir) as gallery:
        assert gallery.erasures.waiting
        (certificate,) = gallery.erasures.finish()
        assert certificate.complete
    assert not any(value in everything_in(data_dir) for value in before)


def test_what_is_undone_is_no_erasure(gallery, make_sample):
    gone = gallery.add_person(NAME, [make_sample()])
    removed = gallery.remove_person(gone.id)
    gallery.restore(removed)
    assert not gallery.erasures.waiting
    assert gallery.erasures.all() == ()
    assert gallery.erasures.take_came_back() == ()


def test_another_process_leaves_the_undo_its_hour(data_dir, make_sample, monkeypatch):
    with opened(data_dir) as gallery, opened(data_dir) as other:
        gallery.remove_person(gallery.add_person(NAME, [make_sample()]).id)
        assert gallery.erasures.waiting
        assert not other.erasures.waiting
        monkeypatch.setattr("facegui.gallery.erasure.erasures.UNDO_LAPSES", timedelta(0))
        assert other.erasures.waiting


def test_ten_certificates_are_verified_elsewhere_and_a_changed_byte_is_refused(
    gallery, make_sample
):
    for number in range(10):
        gallery.remove_person(gallery.add_person(f"Person {number}", [make_sample()]).id)
    certificates = gallery.erasures.finish()
    assert len(certificates) == 10
    other = Signer(bytes(32))
    pdf = b"%PDF-1.4 a page\nstartxref\n9\n%%EOF\n"
    for certificate in certificates:
        assert verified(certificate.json).fingerprint == gallery.erasures.signer.fingerprint
        assert certificate.fingerprint != other.fingerprint
    for content in (certificates[0].json, gallery.erasures.signer.sign_pdf(pdf, certificates[0])):
        assert verified(content).id == certificates[0].id
        for at in range(0, len(content), 7):
            changed = bytearray(content)
            changed[at] ^= 1
            with pytest.raises(InputProblem):
                verified(bytes(changed))


def erased(data_dir, make_sample):
    """Erase somebody; return what lay in the folder before."""
    with opened(data_dir) as gallery:
        gallery.add_person("Ada", [make_sample()])
        gone = gallery.add_person(NAME, [make_sample()])
        gallery.transfer.export_to(data_dir.parent / "old.facegui", "secret")
    shutil.copytree(data_dir, data_dir.parent / "old")
    with opened(data_dir) as gallery:
        gallery.remove_person(gone.id)
        assert gallery.erasures.finish()[0].complete
    with opened(data_dir) as gallery:
        assert gallery.erasures.take_came_back() == ()


def test_an_old_backup_does_not_bring_somebody_back_in_silence(data_dir, make_sample):
    erased(data_dir, make_sample)
    for _ in range(2):
        shutil.copy(data_dir.parent / "old" / "gallery.db", data_dir / "gallery.db")
        with opened(data_dir) as gallery:
            (told,) = gallery.erasures.take_came_back()
            assert told.startswith(f"{NAME} was erased on ")
        with opened(data_dir) as gallery:  # told each time
            assert len(gallery.erasures.take_came_back()) == 1
    with opened(data_dir) as gallery:
        gallery.accept()
    with opened(data_dir) as gallery:
        assert gallery.erasures.take_came_back() == ()


@pytest.mark.parametrize("in_steps", [False, True])
def test_an_old_archive_does_not_bring_somebody_back_in_silence(data_dir, make_sample, in_steps):
    erased(data_dir, make_sample)
    with opened(data_dir) as gallery:
        old = data_dir.parent / "old.facegui"
        if in_steps:
            list(gallery.transfer.importing().steps(old, "secret"))
        else:
            gallery.transfer.import_from(old, "secret")
        assert [told.split(" was ")[0] for told in gallery.erasures.take_came_back()] == [NAME]
    with opened(data_dir) as gallery:
        assert len(gallery.erasures.take_came_back()) == 1
        gallery.let_stay()
    with opened(data_dir) as gallery:
        assert gallery.erasures.take_came_back() == ()
        *_, last = gallery.audit.entries()
        assert last.kind == "accepted"


def test_somebody_enrolled_again_by_name_is_told_of_once(data_dir, make_sample):
    erased(data_dir, make_sample)
    with opened(data_dir) as gallery:
        gallery.add_person(NAME.lower(), [make_sample()])
        assert len(gallery.erasures.take_came_back()) == 1
    with opened(data_dir) as gallery:
        assert gallery.erasures.take_came_back() == ()


def test_a_tombstone_taken_out_of_the_file_is_noticed(data_dir, make_sample):
    erased(data_dir, make_sample)
    shutil.rmtree(data_dir / "erasures")
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection, connection:
        connection.execute("DELETE FROM erasures")
    with opened(data_dir) as gallery:
        assert "1 of 1 erasures missing" in gallery.forged


def test_a_certificate_of_another_gallery_is_no_tombstone(data_dir, make_sample):
    erased(data_dir, make_sample)
    (kept,) = (data_dir / "erasures").glob("*.json")
    other = data_dir.parent / "other"
    with opened(other) as gallery:
        gallery.add_person(NAME, [make_sample()])
    (other / "erasures").mkdir()
    shutil.copy(kept, other / "erasures")
    (other / "erasures" / "x.json").write_text(json.dumps({"id": "x"}))
    with opened(other) as gallery:
        assert gallery.erasures.all() == ()


def test_everybody_is_erased_and_certified_at_once(gallery, make_sample, monkeypatch):
    hashed = []
    hash_of = HeadKeeper.hash

    def counted(keeper, table, rows):
        hashed.append(table)
        return hash_of(keeper, table, rows)

    monkeypatch.setattr(HeadKeeper, "hash", counted)
    people = [gallery.add_person(f"Person {number}", [make_sample()]) for number in range(60)]
    gallery.history.keep(seen("1" * 32, None, people[3].id, people[9].id), b"a face")
    hashed.clear()
    gallery.remove_people(gallery.ids())
    certificates = gallery.erasures.finish()
    assert len(certificates) == 60
    assert len(hashed) < 30, "the rows of the head are hashed one by one"
    assert gallery.forged == ""
    assert all(one.complete for one in certificates)
    ((entry,),) = gallery.history.pages()
    assert (entry.closest_id, entry.runner_up_id) == (None, None)
    others = [
        place["things"]
        for one in certificates
        for place in one.fields["places"]
        if place["place"] == "history of others"
    ]
    assert sum(others) == 2

"""People nobody has named are kept sealed, joined, split and erased, here and in the backup."""

import os
import shutil
from datetime import UTC, date, datetime, timedelta
from itertools import count

import numpy as np
import pytest

from facegui.gallery import Gallery, Sighting, StoredPortrait, UnknownPerson, restore
from facegui.gallery.strangers.strangers import erased_on, first_kept
from facegui.gallery.types import StrangerVisit
from tests.unit.gallery.conftest import SPACE

NOON = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
PLACE = "Door of the house"
DAY = timedelta(days=1)
IDS = count(1)


def unit(seed: int, size: int = 16) -> np.ndarray:
    vector = np.random.default_rng(seed).normal(size=size).astype(np.float32)
    return vector / np.linalg.norm(vector)


def visit(ended: datetime = NOON, *, space: str = SPACE, seed: int = 1) -> StrangerVisit:
    id_ = f"{next(IDS):032x}"
    began = ended - timedelta(seconds=40)
    return StrangerVisit(id_, began, ended, PLACE, space, unit(seed), {"face_px": 90.0})


def picture(of: StrangerVisit) -> StoredPortrait:
    made = np.random.default_rng(int(of.id, 16))
    return StoredPortrait(of.id, b"\xff\xd8" + made.bytes(3000), made.random((5, 2), np.float32))


def keep(gallery: Gallery, of: StrangerVisit, into: int | None = None) -> int:
    return gallery.strangers.keep(of, picture(of), into)


def told(gallery: Gallery) -> dict[int, set[str]]:
    return {one.number: {visit.id for visit in one.visits} for one in gallery.strangers.all()}


def sealed(folder, visits) -> list[bytes]:
    with Gallery.open(folder, keyring_allowed=False) as gallery:
        return gallery.strangers.sealed_values([one.id for one in visits])


def found(folder, values) -> set[str]:
    """Return the files in which a piece of a sealed value lies."""
    pieces = [
        value[at : at + 16] for value in values for at in (0, len(value) // 2, len(value) - 16)
    ]
    files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {
        path.name for path, content in files.items() if any(piece in content for piece in pieces)
    }


def test_what_is_kept_is_read_back_after_a_restart_and_nowhere_in_the_clear(data_dir):
    first, second = visit(NOON - DAY), visit()
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        number = keep(gallery, second)
        assert keep(gallery, first, number) == number
        other = keep(gallery, visit())
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        one, two = gallery.strangers.all()
        assert (one.number, two.number) == (number, other)
        assert [read.id for read in one.visits] == [first.id, second.id]
        read = one.visits[0]
        assert (read.began_at, read.ended_at, read.place) == (
            first.began_at,
            first.ended_at,
            PLACE,
        )
        assert read.quality == {"face_px": 90.0}
        assert np.array_equal(read.embedding, first.embedding)
        kept = gallery.strangers.portrait(first.id)
        assert kept.jpeg == picture(first).jpeg
        assert np.array_equal(kept.landmarks, picture(first).landmarks)
        assert gallery.strangers.numbers()[first.id] == number
        assert gallery.forged == ""
    clear = [first.embedding.tobytes()[:16], picture(first).jpeg[100:116], PLACE.encode()]
    assert not found(data_dir, clear)


def test_a_number_is_never_given_twice(gallery):
    numbers = [keep(gallery, visit()) for _ in range(3)]
    gallery.strangers.erase([numbers[-1]])
    assert keep(gallery, visit()) > numbers[-1]


def test_joined_strangers_have_all_visits_under_the_number_that_was_kept(gallery):
    visits = [visit(seed=seed) for seed in range(3)]
    one, two, three = (keep(gallery, of) for of in visits)
    gallery.strangers.set_apart(two, three)
    gallery.strangers.join(one, two)
    assert told(gallery) == {one: {visits[0].id, visits[1].id}, three: {visits[2].id}}
    assert gallery.strangers.find(one).apart == {three}
    assert one in gallery.strangers.find(three).apart
    assert gallery.strangers.portrait(visits[1].id).jpeg == picture(visits[1]).jpeg


def test_a_split_is_remembered_after_a_restart(data_dir):
    visits = [visit(seed=seed) for seed in range(3)]
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        number = keep(gallery, visits[0])
        for of in visits[1:]:
            keep(gallery, of, number)
        new = gallery.strangers.split(number, [visits[1].id])
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert told(gallery) == {number: {visits[0].id, visits[2].id}, new: {visits[1].id}}
        assert gallery.strangers.find(number).apart == {new}
        assert gallery.strangers.find(new).apart == {number}


@pytest.mark.parametrize("chosen", [[], [0, 1], [0, 7]])
def test_a_split_takes_some_of_the_visits_and_not_all(gallery, chosen):
    visits = [visit() for _ in range(2)]
    number = keep(gallery, visits[0])
    keep(gallery, visits[1], number)
    ids = [visits[at].id if at < 2 else "7" * 32 for at in chosen]
    with pytest.raises(UnknownPerson):
        gallery.strangers.split(number, ids)
    assert told(gallery) == {number: {visits[0].id, visits[1].id}}


def test_what_is_old_is_erased_visit_by_visit_as_the_clock_moves(gallery):
    old, new, other = visit(NOON - 5 * DAY), visit(), visit(NOON - 5 * DAY)
    number = keep(gallery, old)
    keep(gallery, new, number)
    keep(gallery, other)
    today = date.today()
    assert erased_on(old, 7) == today + 2 * DAY
    for later, erased in ((1, 0), (2, 2), (6, 0), (7, 1)):
        assert gallery.strangers.erase_before(first_kept(today + later * DAY, 7)) == erased
        assert told(gallery) == ({number: {new.id}} if later in (2, 6) else told(gallery))
    assert told(gallery) == {}


def test_a_visit_of_the_future_counts_as_of_today(gallery):
    keep(gallery, visit(NOON + 400 * DAY))
    assert gallery.strangers.erase_before(date.today()) == 0
    assert gallery.strangers.erase_before(date.today() + DAY) == 1


def test_nothing_of_who_was_erased_is_left_in_any_file(data_dir, make_sample):
    gone, stays = visit(), visit()
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person("Ada", [make_sample()])
        number = keep(gallery, gone)
        keep(gallery, stays)
    Gallery.open(data_dir, keyring_allowed=False).close()  # the daily backup has them
    os.utime(data_dir / "gallery.backup", (0, 0))
    Gallery.open(data_dir, keyring_allowed=False).close()
    values = sealed(data_dir, [gone])
    assert {"gallery.db", "gallery.backup"} <= found(data_dir, values)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.strangers.erase([number])
    assert not found(data_dir, values)
    assert {"gallery.db", "gallery.backup"} <= found(data_dir, sealed(data_dir, [stays]))
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.forged == ""
        assert gallery.strangers.erase_all() == 1
        assert told(gallery) == {}


def test_who_was_joined_and_erased_is_not_in_the_backup_under_the_old_number(data_dir, make_sample):
    visits = [visit(), visit()]
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person("Ada", [make_sample()])
        one, two = (keep(gallery, of) for of in visits)
    Gallery.open(data_dir, keyring_allowed=False).close()
    os.utime(data_dir / "gallery.backup", (0, 0))
    Gallery.open(data_dir, keyring_allowed=False).close()
    before = sealed(data_dir, visits)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.strangers.join(one, two)
        gallery.strangers.erase([one])
    assert not found(data_dir, before)


def test_a_backup_brings_strangers_back(data_dir, make_sample):
    kept = visit()
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person("Ada", [make_sample()])
        number = keep(gallery, kept)
    os.utime(data_dir / "gallery.backup", (0, 0)) if (data_dir / "gallery.backup").exists() else 0
    Gallery.open(data_dir, keyring_allowed=False).close()
    shutil.copy(data_dir / "gallery.backup", data_dir / "kept")
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.strangers.keep(visit(), picture(visit()), number)
    restore(data_dir, keyring_allowed=False)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert told(gallery) == {number: {kept.id}}
        assert gallery.strangers.portrait(kept.id).jpeg == picture(kept).jpeg


def test_what_is_of_another_encoder_goes(gallery):
    keep(gallery, visit(space="other/1"))
    stays = visit()
    number = keep(gallery, stays)
    assert gallery.strangers.keep_only(SPACE) == 1
    assert told(gallery) == {number: {stays.id}}


def test_erasing_a_person_takes_along_what_was_kept_before_they_had_a_name(data_dir, make_sample):
    hers, others = visit(), visit()
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada = gallery.add_person("Ada Lovelace", [make_sample()])
        number, stays = keep(gallery, hers), keep(gallery, others)
    Gallery.open(data_dir, keyring_allowed=False).close()
    values = sealed(data_dir, [hers])
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.strangers.visits_of = lambda people: {ada.id: {hers.id}}
        removed = gallery.remove_person(ada.id)
        assert told(gallery) == {stays: {others.id}}
        gallery.restore(removed)
        assert told(gallery)[number] == {hers.id}
        values += gallery.strangers.sealed_values([hers.id])
        gallery.remove_person(ada.id)
        (certificate,) = gallery.erasures.finish()
    assert certificate.complete
    places = {one["place"]: one["things"] for one in certificate.fields["places"]}
    assert places["visits before they had a name"] == 1
    assert not found(data_dir, values)


def test_the_undo_of_an_enrollment_leaves_strangers_alone(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample()])
    hers = visit()
    number = keep(gallery, hers)
    gallery.strangers.visits_of = lambda people: {one: {hers.id} for one in people}
    gallery.remove_person(ada.id, taken_back=True)
    assert told(gallery) == {number: {hers.id}}


def test_entries_are_given_and_taken_back_and_leave_the_backup(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample()])
    seen = Sighting("a" * 32, None, NOON, NOON, "not_recognized", 0.42)
    gallery.history.keep(seen, b"\xff\xd8 small")
    (given,) = gallery.history.give([seen.id, "b" * 32], ada.id)
    assert given.sighting == seen
    (hers,) = gallery.history.of_person(ada.id)
    assert (hers.sighting.verdict, hers.thumbnail) == ("not_recognized", b"\xff\xd8 small")
    gallery.history.give([seen.id], None)
    assert gallery.history.of_person(ada.id) == ()
    assert gallery.history.thumbnail(seen.id) == b"\xff\xd8 small"


def test_a_visit_that_was_taken_from_the_file_is_noticed(data_dir):
    import sqlite3
    from contextlib import closing

    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        keep(gallery, visit())
        keep(gallery, visit())
    with closing(sqlite3.connect(data_dir / "gallery.db")) as file, file:
        file.execute("DELETE FROM stranger_visits WHERE number = 1")
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert "visits of unknown people missing" in gallery.forged

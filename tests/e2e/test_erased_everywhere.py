"""Somebody is erased after everything was done with them, while another process reads."""

import base64
import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest

from facegui.gallery import Sighting
from facegui.gallery.cipher import MasterCipher, SealBroken
from facegui.workspace import Workspace
from tests.e2e.conftest import HOPPER

LFW = Path("/work/shared/data/lfw_dev")
NAME = "Grace Hopper"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not LFW.is_dir(), reason="needs the development pictures"),
]
_READER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN")
connection.execute("SELECT count(*) FROM people").fetchone()
print("reading", flush=True)
sys.stdin.readline()
"""
_HERS = (
    "SELECT wrapped_key, record FROM people WHERE id = ?",
    "SELECT embedding, record FROM samples WHERE person_id = ?",
    "SELECT landmarks, jpeg FROM portraits JOIN samples ON samples.id = sample_id"
    " WHERE person_id = ?",
    "SELECT record, thumbnail FROM sightings WHERE person_id = ?",
)
_VALUES = {
    "people": ("wrapped_key", "record"),
    "samples": ("embedding", "record"),
    "portraits": ("landmarks", "jpeg"),
    "sightings": ("record", "thumbnail"),
}


@pytest.fixture
def images(tmp_path):
    """A dozen people of lfw_dev with two pictures each; and she."""
    several = (one for one in sorted((LFW / "images").iterdir()) if len(list(one.iterdir())) > 1)
    for person in islice(several, 12):
        (tmp_path / "images" / person.name).mkdir(parents=True)
        for picture in sorted(person.iterdir())[:2]:
            shutil.copy(picture, tmp_path / "images" / person.name)
    own = tmp_path / "images" / NAME
    own.mkdir()
    shutil.copy(HOPPER, own)
    return tmp_path / "images"


def values_of_everybody(data_dir):
    """Return every sealed value of the gallery and its backup, and the files of the caches."""
    values = []
    for file in (data_dir / "gallery.db", data_dir / "gallery.backup"):
        with closing(sqlite3.connect(file)) as connection:
            for table, columns in _VALUES.items():
                rows = connection.execute(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608
                values += [value for row in rows for value in row if value]
    caches = [*data_dir.rglob("*.chip"), *data_dir.rglob("*.looks")]
    return values, {path.name: path.read_bytes() for path in caches}


def found_in(data_dir, values):
    """Return the files in which a piece of a value lies, wherever in it."""
    files = {path: path.read_bytes() for path in data_dir.rglob("*") if path.is_file()}
    pieces = [value[at : at + 16] for value in values for at in (0, len(value) // 2, -16)]
    pieces = [piece for piece in pieces if len(piece) == 16]
    return {path.name for path, content in files.items() if any(one in content for one in pieces)}


def opened_by_every_key(data_dir):
    """Return everything in the gallery's files that any key at hand opens, in the clear."""
    raw = json.loads((data_dir / "gallery.key").read_text("utf-8"))["key"]
    key = MasterCipher(base64.b64decode(raw))
    clear = []
    for file in (data_dir / "gallery.db", data_dir / "gallery.backup"):
        with closing(sqlite3.connect(file)) as connection:
            people = connection.execute("SELECT id, wrapped_key, record FROM people").fetchall()
            ciphers = [key.strangers]
            for id_, wrapped, record in people:
                ciphers.append(key.person(id_, wrapped))
                clear.append(ciphers[-1].open(record, f"people/record/{id_}"))
            for id_, record in connection.execute("SELECT id, record FROM sightings").fetchall():
                clear += opens(ciphers, record, f"sightings/record/{id_}")
            for id_, record in connection.execute("SELECT id, record FROM erasures").fetchall():
                clear += opens([key.erasures], record, f"erasures/record/{id_}")
            for number, record in connection.execute("SELECT number, record FROM audit"):
                clear += opens([key.audit], record, f"audit/record/{number}")
    return clear


def opens(ciphers, sealed, context):
    for cipher in ciphers:
        try:
            return [cipher.open(sealed, context)]
        except SealBroken:
            continue
    return []


def seen_beside(data_dir):
    """Write into the history that a stranger looked most like her."""
    workspace = Workspace(data_dir, keyring_allowed=False)
    gallery, now = workspace.gallery, datetime.now(UTC)
    her = gallery.find(NAME)
    for number, who in enumerate((her.id, None)):
        seen = Sighting(f"{number:032x}", who, now, now, "match", 0.4, 0.3, closest_id=her.id)
        gallery.history.keep(seen, b"a small picture of her" * 20)
    workspace.close()
    return her.id


@dataclass(frozen=True)
class Known:
    """What there was of her: her id, sealed values, an entry of somebody else, caches."""

    id: str
    sealed: list
    entry: tuple
    embeddings: list
    caches: dict


@pytest.fixture
def known(facegui, images, data_dir, tmp_path, monkeypatch):
    """Do everything there is with her, and return what there is of her then."""
    monkeypatch.setenv("FACEGUI_PASSWORD", "a long password")
    assert facegui("people", "import", images, "--consent", "in writing").status == 0
    assert facegui("verify", NAME, HOPPER).status == 0
    her = seen_beside(data_dir)
    assert facegui("evaluate", "folders", images).status == 0
    words = ("--people", "5", "--pictures", "2", "--steps", "2", "--minutes", "1")
    assert facegui("train", "encoder", "--images", images, *words).status in {0, 1}
    assert facegui("people", "export", tmp_path / "all.facegui").status == 0
    assert facegui("people", "import", tmp_path / "all.facegui").status == 0
    (data_dir / "gallery.backup").unlink(missing_ok=True)
    assert facegui("people", "list").status == 0  # makes the backup of the day
    with Workspace(data_dir, keyring_allowed=False).gallery as gallery:
        vectors = [one.embedding.tobytes() for one in gallery.samples(her)]
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection:
        rows = [row for sql in _HERS for row in connection.execute(sql, (her,))]
        (entry,) = connection.execute(
            "SELECT record, thumbnail FROM sightings WHERE person_id IS NULL"
        ).fetchall()
    hers = [value for row in rows for value in row]
    before, caches = values_of_everybody(data_dir)
    assert len(hers) >= 8 and set(hers) <= set(before)
    assert any(name.endswith(".chip") for name in caches), "nothing was gathered for training"
    assert any(name.endswith(".looks") for name in caches)
    assert found_in(data_dir, hers) >= {"gallery.db", "gallery.backup"}
    return Known(her, hers, entry, vectors, caches)


def test_after_everything_nothing_of_the_person_opens(facegui, known, data_dir):
    with subprocess.Popen(
        [sys.executable, "-c", _READER, str(data_dir / "gallery.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as reader:
        assert reader.stdout.readline() == "reading\n"
        ran = facegui("people", "remove", NAME, "--yes", "--json")
        told = ran.document["certificate"]
        assert (ran.status, told["complete"]) == (0, False)
        assert "still found in gallery.db" in " ".join(told["not_reached"])
        assert any("exports" in one for one in told["not_reached"])
        reader.stdin.write("\n")
    (erasure,) = facegui("erasures", "list", "--json").document["erasures"]
    told = erasure["certificate"]
    assert (erasure["finished"], told["complete"], told["search"]["found_in"]) == (True, True, 0)
    assert told["not_reached"] == [
        "trained here: 1, whose weights were learned from people enrolled then",
        "exports and reports: 1 of them are still where they were written",
    ]
    places = {one["place"]: one["things"] for one in told["places"]}
    assert places["portraits"] == places["history"] == places["history of others"] == 1

    gone = [*known.sealed, *known.entry, *known.caches.values()]
    assert found_in(data_dir, gone) == set()
    files, clear = all_files(data_dir), opened_by_every_key(data_dir)
    assert not any(vector in one for vector in known.embeddings for one in (*files, *clear))
    assert len(clear) > 20
    assert not any(NAME.encode() in one for one in (*clear, *files))
    # The audit keeps the random id, and nothing else does.
    assert all(b'"kind"' in one for one in clear if known.id.encode() in one)
    assert facegui("audit", "verify").status == 0


def test_whoever_brings_the_person_back_is_told_each_time(
    facegui, images, data_dir, tmp_path, monkeypatch
):
    monkeypatch.setenv("FACEGUI_PASSWORD", "a long password")
    for folder in images.iterdir():
        if folder.name != NAME:
            shutil.rmtree(folder)
    assert facegui("people", "import", images, "--consent", "in writing").status == 0
    assert facegui("people", "export", tmp_path / "all.facegui").status == 0
    said = f"{NAME} was erased on "
    shutil.copy(data_dir / "gallery.db", tmp_path / "old.db")
    assert facegui("people", "remove", NAME, "--yes").status == 0
    assert said not in facegui("people", "list").err
    for _ in range(2):
        assert said in facegui("people", "import", tmp_path / "all.facegui").err
        assert said in facegui("people", "list").err
        assert facegui("people", "remove", NAME, "--yes").status == 0
        assert said in facegui("people", "import", images, "--consent", "in writing").err
        assert facegui("people", "remove", NAME, "--yes").status == 0
    shutil.copy(tmp_path / "old.db", data_dir / "gallery.db")
    assert said in facegui("people", "list").err
    assert said in facegui("people", "list").err


def all_files(data_dir):
    return [path.read_bytes() for path in data_dir.rglob("*") if path.is_file()]

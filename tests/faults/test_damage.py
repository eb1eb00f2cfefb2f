"""Damaged databases, archives, settings and model files: told, or without effect; never a bug."""

import json
import random

import numpy as np
import pytest

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery, NewSample, restore
from facegui.paths import resource
from facegui.settings import Settings
from facegui.sources.address import Address
from facegui.tasks.kept_addresses import KeptAddresses
from facegui.ui.window.state import WindowState
from facegui.vision.models.store import ModelStore
from tests.faults.writing import opened
from tests.unit.gallery import archives

pytestmark = pytest.mark.slow
_DATABASES, _ARCHIVES, _SETTINGS, _MODELS = 200, 150, 100, 50
JUNK = (None, True, -1, 10**400, 1e308, "", "x" * 100_000, [], [[]], {}, {"a": None}, "\ud800")


@pytest.fixture
def chance():
    return random.Random(17)  # noqa: S311


def damaged(content, chance):
    """Return content with bits turned, a piece lost, moved or doubled."""
    content = bytearray(content)
    how = chance.choice(("bits", "bits", "cut", "zeros", "moved"))
    at, size = chance.randrange(len(content)), chance.randrange(1, 5000)
    if how == "bits":
        for _ in range(chance.choice((1, 1, 30))):
            content[chance.randrange(len(content))] ^= chance.randrange(1, 256)
    elif how == "cut":
        del content[at:]
    elif how == "zeros":
        content[at : at + size] = bytes(len(content[at : at + size]))
    else:
        piece = content[at : at + size]
        to = chance.randrange(len(content))
        content[to : to + len(piece)] = piece
    return bytes(content)


def test_damaged_databases(tmp_path, chance, times):
    folder = tmp_path / "data"
    unit = np.zeros(16, np.float32)
    unit[0] = 1
    with opened(folder) as gallery:
        for name in ("Ada", "Bob", "Cleo"):
            picture = random.Random(1).randbytes(9000)  # noqa: S311
            sample = NewSample(picture, np.zeros((5, 2), np.float32), "s/1", unit, {}, "")
            gallery.add_person(name, [sample])
    opened(folder).close()
    names = ["gallery.db", "gallery.key", "gallery.backup"]
    good = {name: (folder / name).read_bytes() for name in names}
    told = 0
    for _ in range(times(_DATABASES)):
        for path in folder.iterdir():
            path.unlink()
        hit = chance.choice(["gallery.db", "gallery.db", "gallery.key", "gallery.backup"])
        for name, content in good.items():
            (folder / name).write_bytes(damaged(content, chance) if name == hit else content)
        try:
            with opened(folder) as gallery:
                for person in gallery.people():
                    assert person.name in ("Ada", "Bob", "Cleo")
                    for sample in gallery.samples(person.id):
                        assert (sample.embedding == unit).all()
                list(gallery.portraits())
                gallery.index("s/1")
                gallery.remove_people(gallery.ids()[:1])
        except FaceGuiError as problem:
            assert problem.hint
            told += 1
            if hit == "gallery.db":
                restore(folder, keyring_allowed=False)
                with opened(folder) as gallery:
                    assert 2 <= len(gallery.people()) <= 3
    assert told > 0


def mangled(fields, chance):
    """Return fields with one of them another thing than it should be."""
    fields = dict(fields)
    name = chance.choice(sorted(fields))
    if chance.random() < 0.2:
        del fields[name]
    else:
        fields[name] = chance.choice(JUNK)
    return fields


def test_archives_with_a_right_password_and_wrong_records(tmp_path, chance, times):
    with Gallery.open(tmp_path / "data", keyring_allowed=False, sizes={"s/1": 16}) as gallery:
        for number in range(times(_ARCHIVES)):
            person, sample = archives.person(name=f"bad {number}"), archives.sample(space="s/1")
            blobs = [archives.embedding(), archives.landmarks(), archives.jpeg()]
            hit = chance.choice(("person", "sample", "blob", "bytes"))
            if hit == "person":
                person = mangled(person, chance)
            elif hit == "sample":
                sample = mangled(sample, chance)
            elif hit == "blob":
                at = chance.randrange(3)
                blobs[at] = damaged(blobs[at], chance)
            records = [archives.packed(person), archives.packed(sample, *blobs)]
            if hit == "bytes":
                at = chance.randrange(2)
                records[at] = damaged(records[at], chance)
            last = archives.packed(archives.person(person=f"{number:032x}", name=f"good {number}"))
            path = archives.write(tmp_path / "evil.facegui", [*records, last])
            report = gallery.transfer.import_from(path, archives.PASSWORD, on_conflict="add")
            assert f"good {number}" in report.added
            for one in gallery.people():
                one.created_at.astimezone()
                gallery.samples(one.id)
            gallery.index("s/1")
        gallery.transfer.export_to(tmp_path / "again.facegui", archives.PASSWORD)


def test_damaged_settings(tmp_path, chance, times):
    Settings(source="rtsp://host/cam").save(tmp_path)
    WindowState("00", "live").save(tmp_path)
    kept = KeptAddresses(tmp_path, keyring_allowed=False)
    shown = kept.keep(Address("rtsp://me:pass@host/cam"))
    good = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    for _ in range(times(_SETTINGS)):
        for name, content in good.items():
            (tmp_path / name).write_bytes(damaged(content, chance))
        if chance.random() < 0.5:
            fields = {name: chance.choice(JUNK) for name in json.loads(good["settings.json"])}
            (tmp_path / "settings.json").write_text(json.dumps(fields), "utf-8")
        settings, _ = Settings.load(tmp_path)
        settings.save(tmp_path)
        assert Settings.load(tmp_path) == (settings, ())
        WindowState.load(tmp_path).save(tmp_path)
        try:
            kept.find(shown)
        except FaceGuiError as problem:
            assert problem.hint


def test_damaged_model_files(tmp_path, chance, times):
    good = resource("models", "mobilefacenet.safetensors").read_bytes()
    for number in range(times(_MODELS)):
        content = damaged(good, chance)
        path = tmp_path / f"{number}" / "mobilefacenet.safetensors"
        path.parent.mkdir()
        path.write_bytes(content)
        store = ModelStore(tmp_path / "models")
        if content != good:
            with pytest.raises(FaceGuiError) as told:
                store.import_from("mobilefacenet", path)
            assert told.value.hint
        path.unlink()

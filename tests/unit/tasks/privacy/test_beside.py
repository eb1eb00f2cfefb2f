"""What lies beside the gallery and may hold somebody goes as well, or is told of."""

import numpy as np

from facegui.evaluation.look_cache import LookCache
from facegui.evaluation.looks import PictureLook
from facegui.gallery import Gallery
from facegui.tasks.privacy.erasure import beside, erasure_result, finish_erasures
from facegui.training.chip_cache import ChipCache
from facegui.vision.models.spec import SPECS

SPEC = SPECS["mobilefacenet"]


def filled(data_dir):
    chips = ChipCache(data_dir, SPEC, keyring_allowed=False)
    side = SPEC.alignment.side
    chips.put(b"a" * 32, np.zeros((side, side, 3), np.uint8))
    with LookCache(data_dir, SPEC.space, keyring_allowed=False) as looks:
        looks.put(b"a" * 32, PictureLook(np.ones(4, np.float32), {}))
    runs = data_dir / "training" / "runs"
    runs.mkdir()
    (runs / "trained-x.safetensors").write_bytes(b"weights")
    return chips


def test_caches_go_with_their_key_and_unfinished_runs_too(tmp_path):
    chips = filled(tmp_path)
    places = {one.place: one for one in beside(tmp_path, [], keyring_allowed=False)}
    assert places["evaluation and training caches"].things == 2
    assert places["unfinished runs"].things == 1
    assert not any(one.left for one in places.values())
    assert chips.get(b"a" * 32) == (False, None)
    assert not (tmp_path / "evaluation" / "looks.key").exists()
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert kept == []


def test_what_was_written_for_somebody_is_told_of(tmp_path):
    exported = tmp_path / "everybody.facegui"
    exported.write_bytes(b"x")
    with Gallery.open(tmp_path / "data", keyring_allowed=False) as gallery:
        gallery.audit.note("exported", what="gallery", file=str(exported))
        gallery.audit.note("exported", what="gallery", file=str(tmp_path / "gone"))
        gallery.remove_person(gallery.add_person("Wilhelmina", []).id)
        (certificate,) = finish_erasures(gallery, tmp_path / "data", keyring_allowed=False)
    assert certificate.fields["not_reached"] == [
        "exports and reports: 1 of them are still where they were written"
    ]
    assert str(tmp_path) not in certificate.json.decode()
    assert erasure_result(certificate).startswith("Erased for good: ")


def test_a_name_in_the_clear_is_found(tmp_path):
    with Gallery.open(tmp_path, keyring_allowed=False) as gallery:
        gallery.remove_person(gallery.add_person("Wilhelmina Slater", []).id)
        (tmp_path / "note.txt").write_text("Call Wilhelmina Slater")
        (certificate,) = finish_erasures(gallery, tmp_path, keyring_allowed=False)
        assert certificate.fields["not_reached"] == ["still found in a file"]
        assert "tried again" in erasure_result(certificate)
        (tmp_path / "note.txt").unlink()
        (certificate,) = finish_erasures(gallery, tmp_path, keyring_allowed=False)
        assert certificate.complete


def test_encoders_trained_here_are_told_of(tmp_path):
    (tmp_path / "models" / "trained" / "trained-lab").mkdir(parents=True)
    (tmp_path / "calibration").mkdir()
    (tmp_path / "calibration" / "mobilefacenet-1.heads.json").write_text("{}")
    places = {one.place: one.left for one in beside(tmp_path, [], keyring_allowed=False)}
    assert places["trained here"] == "2, whose weights were learned from people enrolled then"

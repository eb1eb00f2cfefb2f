"""A link in the place of any file or folder of the data folder leads nothing of ours elsewhere."""

import os
import random
import shutil

import numpy as np
import pytest

from facegui.errors import FaceGuiError
from facegui.evaluation.look_cache import LookCache
from facegui.evaluation.looks import PictureLook
from facegui.events import rules_file
from facegui.events.outlets.outbox import Outbox
from facegui.events.rules import Rule, RuleBook
from facegui.gallery import Gallery, NewSample, restore
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.paths import resource
from facegui.settings import Settings
from facegui.sources.address import Address
from facegui.tasks.adoption import change_marker, recover_interrupted_change
from facegui.tasks.kept_addresses import KeptAddresses
from facegui.tasks.kept_secrets import KeptSecrets
from facegui.tasks.privacy.erasure import finish_erasures
from facegui.tasks.training.heads import save_heads
from facegui.tasks.training.unfinished_runs import UnfinishedRun
from facegui.training.chip_cache import ChipCache
from facegui.training.plan import TrainingPlan
from facegui.ui.window.state import WindowState
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind
from tests.unit.events.outlets import made

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links are for administrators there")


def enroll_and_erase(folder):
    unit = np.eye(1, 16, dtype=np.float32)[0]
    sample = NewSample(bytes(500), np.ones((5, 2), np.float32), "s/1", unit, {}, "")
    exported = folder.parent / "exported.facegui"
    with Gallery.open(folder, keyring_allowed=False) as gallery:
        for name in ("Ada", "Bob"):
            if gallery.find(name) is None:
                gallery.add_person(name, [sample])
        gallery.transfer.export_to(exported, "a long password")
        gallery.transfer.import_from(exported, "a long password", on_conflict="replace")
    with Gallery.open(folder, keyring_allowed=False) as gallery:
        Outbox(folder, gallery.outbox).put(made())
        gallery.remove_people([gallery.find("Ada").id])
        finish_erasures(gallery, folder, keyring_allowed=False)
        Outbox(folder, gallery.outbox).put(made())
        with change_marker(folder):
            pass
        recover_interrupted_change(folder, gallery, ModelStore(folder / "models"))


def keep_caches(folder):
    with LookCache(folder, "s/1", keyring_allowed=False) as looks:
        looks.put(b"1", PictureLook(None, {}))
    chips = ChipCache(folder, SPECS[DEFAULT_ENCODER], keyring_allowed=False)
    chips.put(b"1", None)
    assert chips.get(b"1")[0]


def use_models(folder):
    store = ModelStore(folder / "models")
    store.import_from("mobilefacenet", resource("models", "mobilefacenet.safetensors"))
    store.remove("mobilefacenet")
    store.import_from("mobilefacenet", resource("models", "mobilefacenet.safetensors"))


WRITERS = (
    lambda folder: Settings(strictness="strict").save(folder),
    lambda folder: WindowState("00", "live").save(folder),
    lambda folder: KeptAddresses(folder, keyring_allowed=False).keep(Address("rtsp://a:b@c/d")),
    lambda folder: KeptSecrets(folder, keyring_allowed=False).keep("door", "secret"),
    lambda folder: rules_file.save(folder / "rules.toml", RuleBook((Rule("R"),))),
    lambda folder: LivenessCalibration.load().save(folder / "calibration" / "liveness.json"),
    lambda folder: save_heads({}, folder / "calibration" / "s-1.heads.json"),
    lambda folder: UnfinishedRun("e", None, TrainingPlan(EncoderKind.PROJECTION)).remember(folder),
    keep_caches,
    use_models,
    enroll_and_erase,
    lambda folder: restore(folder, keyring_allowed=False),
)


def write_everything(folder):
    """Do whatever writes into a data folder; returns what was refused."""
    refused = []
    for write in WRITERS:
        try:
            write(folder)
        except (FaceGuiError, OSError) as problem:
            refused.append(problem)
    return refused


NOTES = ("encoder-change", "encoder-change.lock", "gallery.state", "gallery.reserve")


def listed(folder):
    """Return everything below a folder with rights and contents."""
    return {
        str(path.relative_to(folder)): (
            path.lstat().st_mode,
            path.read_bytes() if path.is_file() else None,
        )
        for path in [folder, *sorted(folder.rglob("*"))]
    }


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("written") / "data"
    assert write_everything(folder) == []
    return folder


@pytest.mark.slow
def test_a_link_in_the_place_of_any_file_or_folder_changes_nothing_elsewhere(
    written, tmp_path, times
):
    found = {str(path.relative_to(written)) for path in written.rglob("*")}
    names = sorted(found | {"gallery.backup-journal", "gallery.part", "gallery.db-wal", *NOTES})
    assert {"erasures", "models", "outbox", "calibration", "training/chips"} <= found
    chance = random.Random(17)  # noqa: S311
    tried = [(name, there) for name in names for there in (True, False)]
    for number, (name, there) in enumerate(chance.sample(tried, times(len(tried)))):
        folder = shutil.copytree(written, tmp_path / str(number) / "data")
        outside = folder.parent / "elsewhere"
        outside.mkdir(mode=0o755)
        place, target = folder / name, outside / "target"
        if there:
            put_there(written / name, target)
        shutil.rmtree(place) if place.is_dir() else place.unlink(missing_ok=True)
        place.symlink_to(target)
        before = listed(outside)
        write_everything(folder)
        assert listed(outside) == before, f"{name}, target there: {there}"
        shutil.rmtree(folder.parent)


def put_there(original, target):
    """Make what a link leads to: like what was there, and with what is somebody else's."""
    if original.is_dir():
        shutil.copytree(original, target)
        for name in ("1.delivery", "1.looks", "1.chip", "notes.txt"):
            (target / name).write_bytes(b"somebody else's")
        target.chmod(0o755)
    else:
        target.write_bytes(original.read_bytes() if original.is_file() else b"somebody else's")
        target.chmod(0o644)


def test_the_data_folder_itself_may_be_a_link(tmp_path):
    (tmp_path / "disk").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "disk")
    assert write_everything(tmp_path / "data") == []
    assert (tmp_path / "disk" / "erasures").is_dir()


def test_a_linked_folder_of_certificates_is_replaced_and_they_are_written_again(written, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(written, folder)
    (folder / "erasures").rename(tmp_path / "elsewhere")
    there = sorted(path.name for path in (tmp_path / "elsewhere").iterdir())
    (folder / "erasures").symlink_to(tmp_path / "elsewhere")
    Gallery.open(folder, keyring_allowed=False).close()
    assert not (folder / "erasures").is_symlink()
    assert sorted(path.name for path in (folder / "erasures").iterdir()) == there
    assert len(there) == 1

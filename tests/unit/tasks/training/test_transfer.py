"""A trained encoder travels as one file and is checked where it arrives."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from safetensors.torch import load

from facegui.errors import FaceGuiError, InputProblem, UsageProblem
from facegui.tasks.training.transfer import export_trained, import_trained
from facegui.vision.encoders.loaders import load_encoder
from facegui.vision.encoders.onnx import onnx_encoder
from facegui.vision.encoders.trained_arrays import read_arrays, require_self_test
from facegui.vision.encoders.trained_file import pack
from facegui.vision.loading import runtime_of
from facegui.vision.models.registry import ModelMissing
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind, TrainedDamaged
from facegui.vision.runtime import EngineName
from tests.unit.vision.trained_encoders import CPU, made

pytestmark = pytest.mark.slow


@pytest.fixture
def here(tmp_path: Path) -> ModelStore:
    store = ModelStore(tmp_path / "here")
    store.add_trained(*made(metrics={"better": True, "reason": "It is better."}))
    return store


@pytest.fixture
def elsewhere(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "elsewhere")


@pytest.fixture
def file(tmp_path: Path, here: ModelStore) -> Path:
    path = tmp_path / "lab.safetensors"
    assert export_trained(here, "trained-lab", path, overwrite=False) == path.stat().st_size
    return path


def test_it_arrives_with_its_card_in_the_same_space(
    here: ModelStore, elsewhere: ModelStore, file: Path
) -> None:
    card = import_trained(elsewhere, file)
    assert card.says_the_same_as(here.trained("trained-lab").card)
    encoder = load_encoder("trained-lab", elsewhere, CPU)
    assert encoder.spec.space == load_encoder("trained-lab", here, CPU).spec.space
    require_self_test(encoder, card)


@pytest.mark.parametrize(
    "kind",
    [
        EncoderKind.PROJECTION,
        pytest.param(EncoderKind.SCRATCH, marks=pytest.mark.rare),
        pytest.param(EncoderKind.WHOLE, marks=pytest.mark.rare),
    ],
)
def test_on_a_processor_it_runs_in_onnx_runtime(
    tmp_path: Path, elsewhere: ModelStore, kind: EncoderKind
) -> None:
    file = tmp_path / "lab.safetensors"
    file.write_bytes(made(kind)[1])
    card = import_trained(elsewhere, file)
    assert runtime_of(elsewhere, "trained-lab", "cpu").engine is EngineName.ONNX
    require_self_test(onnx_encoder("trained-lab", elsewhere), card)


def test_a_projection_arrives_where_torch_is_not_installed(
    elsewhere: ModelStore, file: Path
) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from facegui.tasks.training.transfer import import_trained\n"
        "from facegui.vision.models.store import ModelStore\n"
        f"import_trained(ModelStore(Path({str(elsewhere.folder)!r})), Path({str(file)!r}))\n"
        "print('torch' in sys.modules)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False"]
    assert elsewhere.trained_ids == ("trained-lab",)


def test_joined_it_arrives_as_it_is_here(tmp_path: Path, elsewhere: ModelStore) -> None:
    """Only what was trained travels; the network beside it is there already."""
    here, file = ModelStore(tmp_path / "here"), tmp_path / "joint.safetensors"
    card, _ = content = made(joined=True)
    here.add_trained(*content)
    assert export_trained(here, "trained-lab", file, overwrite=False) < 20_000
    assert import_trained(elsewhere, file).says_the_same_as(card)
    encoder = load_encoder("trained-lab", elsewhere, CPU)
    assert encoder.spec.space == load_encoder("trained-lab", here, CPU).spec.space
    require_self_test(encoder, card)


def test_joined_with_another_network_it_is_refused(tmp_path: Path, elsewhere: ModelStore) -> None:
    card, content = made(joined=True)
    file = tmp_path / "joint.safetensors"
    file.write_bytes(pack(load(content), replace(card, joined_sha256="0" * 64)))
    with pytest.raises(TrainedDamaged, match="another sface than this one"):
        import_trained(elsewhere, file)
    assert elsewhere.trained_ids == ()


def test_a_file_that_is_there_is_not_replaced_unasked(here: ModelStore, file: Path) -> None:
    file.write_bytes(b"precious")
    with pytest.raises(UsageProblem, match="exists"):
        export_trained(here, "trained-lab", file, overwrite=False)
    assert file.read_bytes() == b"precious"
    export_trained(here, "trained-lab", file, overwrite=True)
    assert file.stat().st_size > 1000


def test_where_nothing_can_be_written_it_is_said(here: ModelStore, tmp_path: Path) -> None:
    with pytest.raises(FaceGuiError, match="cannot be written"):
        export_trained(here, "trained-lab", tmp_path / "no" / "lab", overwrite=False)


def test_a_damaged_file_is_refused_and_nothing_is_kept(elsewhere: ModelStore, file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    with pytest.raises(TrainedDamaged, match=r"lab\.safetensors.*facegui train import"):
        import_trained(elsewhere, file)
    assert elsewhere.trained_ids == ()


def test_an_embedding_that_this_computer_does_not_reproduce_is_refused(
    elsewhere: ModelStore, file: Path
) -> None:
    card, tensors = read_arrays(file.read_bytes(), "it")[0], load(file.read_bytes())
    other = replace(card, self_test=(card.self_test[0] + 2e-4, *card.self_test[1:]))
    file.write_bytes(pack(tensors, other))
    with pytest.raises(TrainedDamaged, match="does not reproduce"):
        import_trained(elsewhere, file)


def test_without_its_base_it_is_said_what_to_install(elsewhere: ModelStore, file: Path) -> None:
    card, tensors = read_arrays(file.read_bytes(), "it")[0], load(file.read_bytes())
    base = elsewhere.model("inception-resnet-v1-vggface2")
    other = replace(card, base=base.id, base_sha256=base.files[0].sha256)
    file.write_bytes(pack(tensors, other))
    with pytest.raises(ModelMissing, match="facegui models install inception"):
        import_trained(elsewhere, file)


@pytest.mark.parametrize("content", [None, b"", b"no encoder"])
def test_what_is_no_encoder_is_refused(
    elsewhere: ModelStore, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "other"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises((InputProblem, TrainedDamaged)):
        import_trained(elsewhere, path)


def test_a_name_that_is_taken_is_said(here: ModelStore, file: Path) -> None:
    with pytest.raises(UsageProblem, match="already"):
        import_trained(here, file)

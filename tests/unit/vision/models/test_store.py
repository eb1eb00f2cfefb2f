"""Models are found, downloaded, imported and removed without ever using a wrong byte."""

import hashlib
import random
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facegui.errors import FaceGuiError, InputProblem, UsageProblem
from facegui.paths import resource
from facegui.vision.models.files import DownloadFailed, InstallCancelled, WrongModelFile
from facegui.vision.models.installing import InstallFailed
from facegui.vision.models.registry import (
    MODELS,
    Model,
    ModelDamaged,
    ModelFile,
    ModelKind,
    ModelMissing,
)
from facegui.vision.models.store import ModelStatus, ModelStore
from tests.unit.vision.model_server import ModelServer, serving

CONTENT = random.Random(1).randbytes(300_000)  # noqa: S311


def file_of(name: str, content: bytes, url: str | None = None) -> ModelFile:
    return ModelFile(name, len(content), hashlib.sha256(content).hexdigest(), url)


def model_of(*files: ModelFile) -> Model:
    return Model("tiny", "Tiny", ModelKind.ENCODER, "MIT", "this test", files)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serving(CONTENT) as plan:
        yield plan


@pytest.fixture
def store(tmp_path: Path, server: ModelServer) -> ModelStore:
    model = model_of(file_of("model.bin", CONTENT, server.url))
    return ModelStore(tmp_path / "models", (*MODELS, model))


def part_of(store: ModelStore) -> Path:
    return store.folder / "tiny" / "model.bin.part"


def cancel_after(byte_count: int) -> tuple[Callable[[int, int], None], Callable[[], bool]]:
    """Progress and cancelled callbacks that stop when so many bytes have come."""
    reached = threading.Event()

    def progress(done: int, _total: int) -> None:
        if done >= byte_count:
            reached.set()

    return progress, reached.is_set


def test_download_is_verified_and_placed(store: ModelStore) -> None:
    heard: list[tuple[int, int]] = []
    assert store.status("tiny") is ModelStatus.MISSING
    store.install("tiny", progress=lambda done, total: heard.append((done, total)))
    assert store.status("tiny") is ModelStatus.INSTALLED
    assert store.path("tiny").read_bytes() == CONTENT
    assert store.path("tiny").stat().st_mode & 0o077 == 0
    assert heard[0] == (0, len(CONTENT))
    assert heard[-1] == (len(CONTENT), len(CONTENT))
    assert heard == sorted(heard)
    assert not part_of(store).exists()


def test_an_installed_model_is_not_fetched_again(store: ModelStore, server: ModelServer) -> None:
    store.install("tiny")
    store.install("tiny")
    assert len(server.ranges) == 1


@pytest.mark.parametrize("resumable", [True, False])
def test_cancel_keeps_what_came_and_the_next_install_ends_well(
    store: ModelStore, server: ModelServer, resumable: bool
) -> None:
    server.resumable = resumable
    server.hold_at = 200_000
    progress, cancelled = cancel_after(100_000)
    with pytest.raises(InstallCancelled):
        store.install("tiny", progress=progress, cancelled=cancelled)
    kept = part_of(store).stat().st_size
    assert kept >= 100_000
    assert store.status("tiny") is ModelStatus.MISSING

    server.hold_at = None
    store.install("tiny")
    assert server.ranges == [None, f"bytes={kept}-"]
    assert store.path("tiny").read_bytes() == CONTENT


@pytest.mark.parametrize("resumable", [True, False])
def test_a_connection_that_breaks_off_is_taken_up_again(
    store: ModelStore, server: ModelServer, resumable: bool
) -> None:
    server.resumable = resumable
    server.cuts = [70_000, 80_000]
    store.install("tiny")
    assert store.path("tiny").read_bytes() == CONTENT
    assert len(server.ranges) == 3


def test_a_dead_connection_ends_in_a_sentence_and_keeps_the_part(
    store: ModelStore, server: ModelServer
) -> None:
    server.cuts = [70_000, 0, 0]
    with pytest.raises(DownloadFailed, match=r"broke off.*--from FILE"):
        store.install("tiny")
    assert part_of(store).read_bytes() == CONTENT[:70_000]


def test_a_server_that_is_gone_names_the_alternative(tmp_path: Path) -> None:
    with serving(CONTENT) as gone:
        address = gone.url
    store = ModelStore(tmp_path, [model_of(file_of("model.bin", CONTENT, address))])
    with pytest.raises(DownloadFailed, match=r"cannot be reached.*--from FILE"):
        store.install("tiny")


def test_an_answer_other_than_the_file_is_told(store: ModelStore, server: ModelServer) -> None:
    server.status = 404
    with pytest.raises(DownloadFailed, match="answered 404"):
        store.install("tiny")


def test_wrong_bytes_are_refused_and_removed(store: ModelStore, server: ModelServer) -> None:
    server.content = CONTENT[:-1] + bytes([CONTENT[-1] ^ 1])
    with pytest.raises(DownloadFailed, match="checksum"):
        store.install("tiny")
    assert not part_of(store).exists()
    assert store.status("tiny") is ModelStatus.MISSING


@pytest.mark.parametrize("content", [CONTENT + b"!", CONTENT[:-1], b""])
def test_a_file_of_another_size_is_refused(
    store: ModelStore, server: ModelServer, content: bytes
) -> None:
    """A server cannot fill the disk, and an error page is not a model."""
    server.content = content
    with pytest.raises(DownloadFailed, match=rf"{len(content)} bytes, not 300000"):
        store.install("tiny")


def test_a_wrong_half_from_earlier_does_not_block_the_model(
    store: ModelStore, server: ModelServer
) -> None:
    part_of(store).parent.mkdir(parents=True)
    part_of(store).write_bytes(b"x" * 1000)
    store.install("tiny")
    assert store.path("tiny").read_bytes() == CONTENT
    assert server.ranges == ["bytes=1000-", None]


def test_a_part_that_is_too_long_is_started_again(store: ModelStore) -> None:
    part_of(store).parent.mkdir(parents=True)
    part_of(store).write_bytes(CONTENT + b"more")
    store.install("tiny")
    assert store.path("tiny").read_bytes() == CONTENT


def test_a_redirect_to_an_unencrypted_address_is_refused(
    store: ModelStore, server: ModelServer
) -> None:
    server.redirect = "http://example.invalid/model.bin"
    with pytest.raises(DownloadFailed, match="unencrypted address"):
        store.install("tiny")


@pytest.mark.parametrize("url", ["http://example.invalid/m", "file:///etc/passwd", "ftp://x/m"])
def test_only_encrypted_addresses_are_opened(tmp_path: Path, url: str) -> None:
    store = ModelStore(tmp_path, [model_of(file_of("model.bin", CONTENT, url))])
    with pytest.raises(DownloadFailed, match="unencrypted address"):
        store.install("tiny")


def test_a_full_disk_is_told_before_the_first_byte(
    store: ModelStore, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type(shutil.disk_usage(store.folder.parent))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**6, 10**6, 0))
    with pytest.raises(InstallFailed, match=r"is full\. Free some space"):
        store.install("tiny")
    assert server.ranges == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, server: ModelServer) -> None:
    (tmp_path / "models").write_text("a file where the folder should be")
    model = model_of(file_of("model.bin", CONTENT, server.url))
    with pytest.raises(InstallFailed, match=r"cannot be written.*--data-dir"):
        ModelStore(tmp_path / "models", [model]).install("tiny")


def test_a_second_installation_does_not_write_into_the_first(
    store: ModelStore, server: ModelServer
) -> None:
    """Two programs appending to one part would make a file that never passes."""
    refused: list[FaceGuiError] = []

    def second(done: int, _total: int) -> None:
        if done and not refused:
            with pytest.raises(InstallFailed, match="another FaceGUI") as caught:
                ModelStore(store.folder, store.models).install("tiny")
            refused.append(caught.value)

    store.install("tiny", progress=second)
    assert len(refused) == 1
    assert store.path("tiny").read_bytes() == CONTENT
    assert len(server.ranges) == 1


def test_a_killed_installation_leaves_no_lock_and_is_resumed(
    store: ModelStore, server: ModelServer
) -> None:
    server.hold_at = 150_000
    card = store.model("tiny")
    script = (
        "import sys; from pathlib import Path\n"
        "from facegui.vision.models.registry import *\n"
        "from facegui.vision.models.store import ModelStore\n"
        f"file = ModelFile({card.files[0].name!r}, {card.files[0].size}, "
        f"{card.files[0].sha256!r}, {server.url!r})\n"
        "model = Model('tiny', 'Tiny', ModelKind.ENCODER, 'MIT', 'this test', (file,))\n"
        f"ModelStore(Path({str(store.folder)!r}), [model]).install('tiny', progress="
        "lambda done, total: done >= 140_000 and print('there', flush=True))\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "there\n"
    process.kill()
    process.wait()
    process.stdout.close()
    server.hold_at = None
    server.released.set()
    store.install("tiny")
    assert store.path("tiny").read_bytes() == CONTENT


def test_a_changed_byte_is_found_and_repaired(store: ModelStore) -> None:
    store.install("tiny")
    path = store.path("tiny")
    path.write_bytes(CONTENT[:5] + b"\0" + CONTENT[6:])
    assert store.status("tiny") is ModelStatus.DAMAGED
    with pytest.raises(ModelDamaged, match=r"checksum.*facegui models install tiny"):
        store.path("tiny")
    store.install("tiny")
    assert store.path("tiny").read_bytes() == CONTENT


def test_a_cut_file_is_damaged(store: ModelStore) -> None:
    store.install("tiny")
    store.path("tiny").write_bytes(CONTENT[:100])
    assert store.status("tiny") is ModelStatus.DAMAGED


def test_a_missing_model_says_what_to_do(store: ModelStore) -> None:
    with pytest.raises(ModelMissing) as caught:
        store.path("tiny")
    assert caught.value.hint == "Run 'facegui models install tiny'."
    with pytest.raises(UsageProblem, match="mobilefacenet, sface, dlib-resnet"):
        store.path("medium")


def test_a_model_without_an_address_says_where_it_is(tmp_path: Path) -> None:
    store = ModelStore(tmp_path, [model_of(file_of("model.bin", CONTENT))])
    with pytest.raises(ModelMissing, match="facegui models install tiny --from FILE"):
        store.install("tiny")


def test_import_of_a_file_under_any_name(store: ModelStore, tmp_path: Path) -> None:
    source = tmp_path / "from a stick.dat"
    source.write_bytes(CONTENT)
    heard: list[tuple[int, int]] = []
    store.import_from("tiny", source, progress=lambda *bytes_: heard.append(bytes_))
    assert store.path("tiny").read_bytes() == CONTENT
    assert source.read_bytes() == CONTENT
    assert heard[-1] == (len(CONTENT), len(CONTENT))


def test_import_of_a_folder_takes_every_file_of_the_model(tmp_path: Path) -> None:
    files = {"a.bin": b"first" * 100, "b.bin": b"second" * 100}
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "renamed").write_bytes(files["a.bin"])
    (folder / "b.bin").write_bytes(files["b.bin"])
    (folder / "a.bin").write_bytes(b"other" * 100)
    store = ModelStore(tmp_path / "models", [model_of(*(file_of(*f) for f in files.items()))])
    store.import_from("tiny", folder)
    assert store.status("tiny") is ModelStatus.INSTALLED
    for name, content in files.items():
        assert store.path("tiny", name).read_bytes() == content


def test_one_of_two_files_is_not_yet_a_model(tmp_path: Path) -> None:
    model = model_of(file_of("a.bin", b"first"), file_of("b.bin", b"second"))
    (tmp_path / "a").write_bytes(b"first")
    store = ModelStore(tmp_path / "models", [model])
    with pytest.raises(WrongModelFile, match="a was taken, but tiny needs more") as problem:
        store.import_from("tiny", tmp_path / "a")
    assert "b.bin" in problem.value.hint
    assert "a.bin" not in problem.value.hint
    assert store.status("tiny") is ModelStatus.MISSING
    (tmp_path / "b").write_bytes(b"second")
    store.import_from("tiny", tmp_path / "b")
    assert store.status("tiny") is ModelStatus.INSTALLED


@pytest.mark.parametrize("content", [b"", b"text", CONTENT[:-1] + b"\0"])
def test_import_refuses_another_file(store: ModelStore, tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "model.bin"
    source.write_bytes(content)
    with pytest.raises(InputProblem, match=r"not a file of tiny.*300,000 bytes"):
        store.import_from("tiny", source)
    with pytest.raises(InputProblem, match="belongs to tiny"):
        store.import_from("tiny", tmp_path)
    assert store.status("tiny") is ModelStatus.MISSING


def test_import_from_nowhere_is_told(store: ModelStore, tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match=r"cannot be read \(No such file"):
        store.import_from("tiny", tmp_path / "nowhere")


def test_a_cancelled_import_leaves_nothing(store: ModelStore, tmp_path: Path) -> None:
    source = tmp_path / "model.bin"
    source.write_bytes(CONTENT)
    with pytest.raises(InstallCancelled):
        store.import_from("tiny", source, cancelled=lambda: True)
    assert list((store.folder / "tiny").iterdir()) == []


def test_remove_takes_the_files_and_the_half_downloaded(store: ModelStore) -> None:
    store.install("tiny")
    part_of(store).write_bytes(b"half")
    store.remove("tiny")
    assert store.status("tiny") is ModelStatus.MISSING
    assert not (store.folder / "tiny").exists()
    with pytest.raises(ModelMissing):
        store.remove("tiny")


def test_what_the_program_ships_is_ready_and_stays(store: ModelStore) -> None:
    assert store.status("mobilefacenet") is ModelStatus.SHIPPED
    with pytest.raises(UsageProblem, match="came with the program"):
        store.remove("mobilefacenet")


def test_a_package_that_carries_the_file_is_found_without_importing_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site" / "carrier_of_models"
    (package / "data").mkdir(parents=True)
    (package / "__init__.py").write_text("raise RuntimeError('imported')")
    (package / "data" / "model.bin").write_bytes(CONTENT)
    monkeypatch.syspath_prepend(package.parent)
    model = Model(
        "tiny",
        "Tiny",
        ModelKind.ENCODER,
        "MIT",
        "this test",
        (file_of("model.bin", CONTENT),),
        package="carrier_of_models",
        package_folder="data",
        requirement="carrier",
    )
    store = ModelStore(tmp_path / "models", [model])
    assert store.status("tiny") is ModelStatus.PACKAGED
    assert store.path("tiny").parent == package / "data"
    (package / "data" / "model.bin").unlink()
    with pytest.raises(ModelMissing, match="pip install carrier"):
        store.path("tiny")


def test_the_registry_is_complete() -> None:
    """The ids are the command line's contract; a card without a checksum would trust anything."""
    assert [model.id for model in MODELS] == [
        "mobilefacenet+sface",
        "mobilefacenet",
        "sface",
        "dlib-resnet",
        "inception-resnet-v1-vggface2",
        "minifasnet",
        "vgg19",
    ]
    for model in MODELS:
        assert model.license
        assert model.origin
        for file in model.files:
            assert len(bytes.fromhex(file.sha256)) == 32
            assert file.size > 100_000
            assert file.url is None or file.url.startswith("https://")


def test_a_packaged_program_has_the_graphs_of_shipped_encoders_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "resources"
    shipped.mkdir()
    for name in ("mobilefacenet", "sface"):
        shutil.copy(resource("models", f"{name}.onnx"), shipped)
    monkeypatch.setattr(
        "facegui.vision.models.store.resource", lambda _folder, name: shipped / name
    )
    assert ModelStore(tmp_path).status("mobilefacenet+sface") is ModelStatus.SHIPPED
    (shipped / "sface.onnx").write_bytes(b"half of it")
    assert ModelStore(tmp_path).status("mobilefacenet") is ModelStatus.SHIPPED
    assert ModelStore(tmp_path).status("mobilefacenet+sface") is ModelStatus.MISSING

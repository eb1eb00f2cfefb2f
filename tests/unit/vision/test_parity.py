"""What the user is told does not depend on the engine: torch and ONNX Runtime on real faces."""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import pytest

from facegui.errors import FaceGuiError
from facegui.gallery.index import Index, IndexedPerson
from facegui.sources.picture import read_picture
from facegui.vision.detection.halvings import Halvings
from facegui.vision.detection.mtcnn import torch_stages
from facegui.vision.detection.mtcnn_weights import mtcnn_weights
from facegui.vision.detection.onnx import onnx_stages
from facegui.vision.detection.pyramid import layout
from facegui.vision.engine import Engine
from facegui.vision.liveness.evidence import Shift
from facegui.vision.loading import load_engine, load_liveness
from facegui.vision.models import onnx_file
from facegui.vision.models.onnx_file import ENCODER_GRAPHS, GRAPHS, GraphDamaged, shipped_graph
from facegui.vision.models.store import ModelStore
from facegui.vision.types import Floats, Frame
from facegui.workspace import Workspace
from tests.places import DATA

pytestmark = pytest.mark.slow

Both = tuple[Engine, Engine]
_PHOTOS = DATA / "photos"
_LFW = DATA / "lfw_dev"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> ModelStore:
    return ModelStore(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module", autouse=True)
def _said_by_the_test() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("FACEGUI_ENGINE", raising=False)
        yield


@pytest.fixture(scope="module")
def both(store: ModelStore) -> Both:
    """The default encoder in torch and in ONNX Runtime."""
    torch, onnx = (load_engine(store, device="cpu", engine=one) for one in ("torch", "onnx"))
    return torch, onnx


@pytest.fixture(scope="module")
def frames(demo_picture: Frame, demo_frames: Mapping[float, Frame]) -> list[Frame]:
    """The bundled picture and clip, and photographs where there are any."""
    photos = sorted(_PHOTOS.glob("*.jpg")) if _PHOTOS.is_dir() else []
    return [demo_picture, *demo_frames.values(), *map(read_picture, photos)]


def test_every_stage_answers_alike(frames: list[Frame], both: Both) -> None:
    torch, onnx = torch_stages(mtcnn_weights()), onnx_stages()
    for frame in frames[:4]:
        halvings = Halvings(frame.pixels)
        plan = layout(frame.width, frame.height, 40)
        assert plan is not None
        canvas = plan.paint(halvings)[None]
        assert onnx.proposal(canvas) == pytest.approx(torch.proposal(canvas), abs=1e-3)
        boxes = np.stack([face.region for face in both[0].detect(frame)])
        for stage, side in (("refine", 24), ("output", 48)):
            crops, _ = halvings.cut_outs(boxes, side)
            there = getattr(torch, stage)(crops)
            assert getattr(onnx, stage)(crops) == pytest.approx(there, abs=1e-3)


def test_faces_lie_within_half_a_pixel(frames: list[Frame], both: Both) -> None:
    for frame in frames:
        one, other = (engine.detect(frame) for engine in both)
        assert len(one) == len(other) > 0
        for a, b in zip(one, other, strict=True):
            assert np.abs(a.box - b.box).max() < 0.5
            assert np.abs(a.landmarks - b.landmarks).max() < 0.5
        again = [engine.refine(frame, np.stack([face.box for face in one])) for engine in both]
        for found, there in zip(*again, strict=True):
            assert (found is None) is (there is None)
            if found and there:
                assert np.abs(found.box - there.box).max() < 0.5


def test_embeddings_of_the_whole_line_agree(frames: list[Frame], both: Both) -> None:
    for frame in frames:
        for mirrored in (True, False):
            one, other = (
                engine.encode(frame, engine.aligned(frame, engine.detect(frame)), mirrored=mirrored)
                for engine in both
            )
            assert (one * other).sum(axis=1).min() >= 0.9999
            assert other.dtype == np.float32
            assert np.linalg.norm(other, axis=1) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("encoder_id", list(ENCODER_GRAPHS))
def test_every_exported_encoder_agrees(
    encoder_id: str, store: ModelStore, frames: list[Frame], both: Both
) -> None:
    torch, onnx = (
        load_engine(store, encoder_id, device="cpu", engine=one) for one in ("torch", "onnx")
    )
    assert torch.spec == onnx.spec
    for frame in frames[:4]:
        faces = both[0].detect(frame)
        assert onnx.embed(frame, faces) == pytest.approx(torch.embed(frame, faces), abs=1e-4)


def test_every_probe_of_the_protocol_gets_the_same_decision(
    both: Both, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Verdict and name of ``identification.csv``: all by ``pytest -m slow``, else some of each."""
    protocol = _LFW / "identification.csv"
    if not protocol.is_file():
        pytest.skip(f"there is no {protocol}")
    with protocol.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    enrolled = [row for row in rows if row["role"] == "gallery"]
    probes = [row for row in rows if row["role"] != "gallery"]
    if "slow" not in str(request.config.getoption("-m")):
        enrolled, probes = enrolled[::10], probes[::100]
    workspace = Workspace(tmp_path)
    answers = []
    for engine in both:
        people = [(row["person"], _first_face(engine, row)) for row in enrolled]
        known = [(name, vector) for name, vector in people if vector is not None]
        index = Index.from_arrays(
            np.stack([vector for _, vector in known]),
            people=[IndexedPerson(name, name) for name, _ in known],
            space=engine.spec.space,
        )
        gallery = workspace.searching(index)
        asked = [_first_face(engine, row) for row in probes]
        decided = [None if one is None else gallery.identify(one) for one in asked]
        answers.append([one and (one.verdict, one.name) for one in decided])
    assert answers[0] == answers[1]
    assert len({verdict for verdict, _ in filter(None, answers[0])}) > 1


def _first_face(engine: Engine, row: Mapping[str, str]) -> Floats | None:
    frame = read_picture(_LFW / "images" / row["person"] / row["image"])
    faces = engine.detect(frame)
    return engine.embed(frame, faces[:1])[0] if faces else None


def test_liveness_scores_agree(store: ModelStore, frames: list[Frame], both: Both) -> None:
    if not (DATA / "models" / "2.7_80x80_MiniFASNetV2.pth").is_file():
        pytest.skip(f"the MiniFASNet files are not in {DATA / 'models'}")
    store.import_from("minifasnet", DATA / "models")
    torch, onnx = (load_liveness(store, device="cpu", engine=one) for one in ("torch", "onnx"))
    for frame in frames:
        faces = both[0].detect(frame)
        one, other = (model.look(frame, faces, (Shift(),)) for model in (torch, onnx))
        assert [a.score for a in one] == pytest.approx([b.score for b in other], abs=1e-3)


def test_liveness_asks_for_its_model_with_either_engine(tmp_path: Path) -> None:
    for engine in ("torch", "onnx"):
        with pytest.raises(FaceGuiError, match="minifasnet is not installed"):
            load_liveness(ModelStore(tmp_path), device="cpu", engine=engine)


def test_a_damaged_graph_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "sface.onnx").write_bytes(b"half of it")
    monkeypatch.setattr(onnx_file, "resource", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(GraphDamaged, match=r"sface\.onnx is damaged.*Install FaceGUI again"):
        shipped_graph("sface")


def test_every_graph_is_shipped_as_it_was_exported() -> None:
    assert {name for names in ENCODER_GRAPHS.values() for name in names} < set(GRAPHS)
    for name in GRAPHS:
        shipped_graph(name)

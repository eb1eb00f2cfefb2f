"""One data folder: what is missing or wrong in it is told, and nothing is opened too early."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from facegui.data_folder import SimilarityMissing
from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Index
from facegui.matching.liveness_policy import LivenessMode, LivenessUnavailable, Purpose
from facegui.paths import resource
from facegui.settings import Settings
from facegui.vision.models.registry import MINIFASNET
from facegui.workspace import Workspace

SHIPPED = resource("calibration", "mobilefacenet-1.json")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(tmp_path / "data", keyring_allowed=False)
    yield opened
    opened.close()


def index(people: int, space: str = "mobilefacenet/1") -> Index:
    rows = np.random.default_rng(0).normal(size=(people, 192))
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return Index.from_arrays(rows.astype(np.float32), space=space)


def test_looking_at_the_settings_creates_nothing(workspace: Workspace) -> None:
    assert workspace.settings == Settings()
    assert workspace.space == "mobilefacenet+sface/1"
    assert not workspace.data_dir.exists()


def test_an_index_that_is_given_is_used_and_the_gallery_stays_closed(workspace: Workspace) -> None:
    """Also an empty one: workers may not open the gallery, which belongs to the GUI thread."""
    for people in (0, 3):
        assert len(workspace.watchlist(index(people)).templates) == people
    assert not workspace.data_dir.exists()


def test_without_an_index_it_is_the_gallery(workspace: Workspace) -> None:
    watchlist = workspace.watchlist()
    assert (len(watchlist.templates), watchlist.templates.space) == (0, "mobilefacenet+sface/1")
    assert workspace.gallery is workspace.gallery


def test_decisions_go_by_the_similarity_of_the_settings(workspace: Workspace) -> None:
    for name in ("squared-distance", "logistic", "chi-square"):
        workspace.settings = replace(workspace.settings, similarity=name)
        watchlist = workspace.watchlist(index(3))
        assert watchlist.templates.similarity.name == name
        assert watchlist.identification.similarity == watchlist.verification.similarity == name
        assert workspace.settle_similarity() is None


def test_a_similarity_that_the_encoder_has_not_is_told_and_can_be_settled(
    workspace: Workspace,
) -> None:
    workspace.settings = Settings(encoder="dlib-resnet", similarity="logistic")
    with pytest.raises(SimilarityMissing, match=r"logistic was not trained .* \(dlib-resnet/1\)"):
        workspace.nobody()
    assert isinstance(workspace.settle_similarity(), SimilarityMissing)
    assert workspace.settings == Settings(encoder="dlib-resnet")
    assert len(workspace.nobody().templates) == 0


def test_the_settings_decide_how_strict_it_is(workspace: Workspace) -> None:
    thresholds = []
    for strictness in ("lenient", "balanced", "strict"):
        workspace.settings = replace(workspace.settings, strictness=strictness)
        thresholds.append(workspace.watchlist(index(5)).identification.threshold)
    assert thresholds == sorted(set(thresholds))


def test_a_calibration_measured_here_comes_before_the_shipped_one(workspace: Workspace) -> None:
    shipped = workspace.calibration("mobilefacenet/1")
    own = workspace.data_dir / "calibration" / "mobilefacenet-1.json"
    own.parent.mkdir(parents=True)
    own.write_text(SHIPPED.read_text("utf-8").replace(f'"people": {shipped.people}', '"people": 7'))
    assert workspace.calibration("mobilefacenet/1").people == 7
    own.write_text("damaged")
    with pytest.raises(FaceGuiError, match="cannot be used"):
        workspace.calibration("mobilefacenet/1")


def test_a_space_without_calibration_is_told(workspace: Workspace) -> None:
    with pytest.raises(FaceGuiError, match="no calibration"):
        workspace.watchlist(index(2, space="own-encoder/1"))


def test_an_encoder_nobody_knows_costs_that_setting_only(tmp_path: Path) -> None:
    Settings(encoder="facenet", strictness="strict").save(tmp_path)
    workspace = Workspace(tmp_path)
    assert workspace.settings == Settings(strictness="strict")
    (notice,) = workspace.notices
    assert "'facenet'" in notice
    assert "mobilefacenet" in notice


def test_an_encoder_asked_for_that_nobody_knows_is_refused(workspace: Workspace) -> None:
    workspace.settings = replace(workspace.settings, encoder="facenet")
    with pytest.raises(UsageProblem, match="no encoder called 'facenet'"):
        workspace.watchlist()


def test_closing_twice_or_unopened_does_no_harm(workspace: Workspace) -> None:
    workspace.close()
    assert workspace.gallery.people() == ()
    workspace.close()
    workspace.close()
    assert workspace.gallery.people() == ()


def test_without_its_model_liveness_is_not_checked_and_required_refuses(
    workspace: Workspace,
) -> None:
    assert not workspace.load_liveness(Purpose.VERIFICATION).installed
    workspace.settings = replace(workspace.settings, liveness_verification="required")
    with pytest.raises(LivenessUnavailable, match="not installed"):
        workspace.load_liveness(Purpose.VERIFICATION)
    workspace.load_liveness(Purpose.IDENTIFICATION)
    assert workspace.load_liveness().policy.verification is LivenessMode.REQUIRED


def test_a_damaged_liveness_model_does_not_stop_the_window(workspace: Workspace) -> None:
    folder = workspace.data_dir / "models" / "minifasnet"
    folder.mkdir(parents=True)
    for file in MINIFASNET.files:
        (folder / file.name).write_bytes(b"cut off")
    watch = workspace.load_liveness()
    with pytest.raises(FaceGuiError, match="is damaged"):
        watch.require_model()


def test_liveness_measured_here_comes_before_the_shipped(workspace: Workspace) -> None:
    shipped = workspace.liveness_calibration()
    workspace.keep_liveness(shipped.with_live_from(0.75))
    assert workspace.liveness_calibration().live_from == 0.75

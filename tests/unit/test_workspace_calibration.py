"""A calibration in the data folder cannot quietly let strangers pass."""

import json

import pytest

from facegui.errors import FaceGuiError
from facegui.paths import resource
from facegui.workspace import Workspace

SPACE = "mobilefacenet/1"


def placed(tmp_path, change):
    document = json.loads(resource("calibration", "mobilefacenet-1.json").read_text("utf-8"))
    change(document)
    path = tmp_path / "calibration" / "mobilefacenet-1.json"
    path.parent.mkdir()
    path.write_text(json.dumps(document), "utf-8")
    return Workspace(tmp_path, keyring_allowed=False)


def moved(by):
    def change(document):
        columns = document["non_mated"]
        for name in ("threshold", "low", "high"):
            columns[name] = [value + by for value in columns[name]]

    return change


@pytest.mark.parametrize("by", [-0.1, 0.0, 0.2])
def test_one_measured_here_is_in_force(tmp_path, by):
    workspace = placed(tmp_path, moved(by))
    known = Workspace(tmp_path / "other").calibration(SPACE).at_fmr(1e-3).threshold
    assert workspace.calibration(SPACE).at_fmr(1e-3).threshold == pytest.approx(known + by)


@pytest.mark.parametrize("by", [-0.2, -0.6])
def test_one_that_asks_for_far_less_is_refused_and_told(tmp_path, by):
    with pytest.raises(FaceGuiError, match="strangers would pass") as caught:
        placed(tmp_path, moved(by)).calibration(SPACE)
    assert "Move it away" in caught.value.hint


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document.update(margin=0.0),
        lambda document: document.update(space="dlib-resnet/1"),
    ],
)
def test_so_is_one_without_a_lead_or_of_another_encoder(tmp_path, change):
    with pytest.raises(FaceGuiError, match="strangers would pass"):
        placed(tmp_path, change).calibration(SPACE)


def test_of_an_encoder_that_nobody_has_measured_it_is_in_force(tmp_path):
    space = "inception-resnet-v1-vggface2/1"
    workspace = placed(tmp_path, lambda document: document.update(space=space))
    path = tmp_path / "calibration" / "mobilefacenet-1.json"
    path.rename(path.with_name("inception-resnet-v1-vggface2-1.json"))
    assert workspace.calibration(space).space == space

"""An older gallery changes to the better encoder by command, and back."""

import json

from tests.e2e.conftest import HOPPER

DEFAULT = "mobilefacenet+sface"


def encoder_of(data_dir):
    return json.loads((data_dir / "settings.json").read_text("utf-8"))["encoder"]


def test_a_gallery_changes_with_its_setting_and_back(facegui, data_dir, scene):
    """Pictures of one encoder and the setting of another: nobody would be recognized."""
    assert facegui("enroll", "Grace Hopper", HOPPER, "--encoder", "mobilefacenet").status == 0
    changed = facegui("people", "reencode", "--encoder", DEFAULT, "--json")
    assert changed.status == 0, changed.err
    assert changed.document == {"spaces": {f"{DEFAULT}/1": 1}, "encoder": DEFAULT}
    assert encoder_of(data_dir) == DEFAULT
    assert facegui("identify", scene(3.0)).status == 0
    back = facegui("people", "reencode", "--undo", "--json")
    assert back.status == 0, back.err
    assert back.document == {"spaces": {"mobilefacenet/1": 1}, "encoder": "mobilefacenet"}
    assert encoder_of(data_dir) == "mobilefacenet"
    assert facegui("identify", scene(3.0)).status == 0
    again = facegui("people", "reencode", "--undo")
    assert again.status == 2
    assert "cannot be undone" in again.err
    assert encoder_of(data_dir) == "mobilefacenet"


def test_an_encoder_that_nobody_measured_is_not_put_to_use(facegui, data_dir, hopper_enrolled):
    refused = facegui("people", "reencode", "--encoder", "inception-resnet-v1-vggface2")
    assert refused.status != 0
    assert "no calibration for this encoder" in refused.err
    spaces = facegui("people", "reencode", "--undo")
    assert "cannot be undone" in spaces.err


def test_health_tells_the_nearest_pairs(facegui, hopper_enrolled, scene):
    assert facegui("enroll", "Eileen Collins", scene(10.0)).status == 0
    (pair,) = facegui("people", "health", "--json").document["nearest"]
    assert {one["name"] for one in pair["people"]} == {"Eileen Collins", "Grace Hopper"}
    assert pair["score"] < pair["needed"]
    told = facegui("people", "health").out
    assert f"{pair['score']:z.2f}; a name needs {pair['needed']:.2f}." in told

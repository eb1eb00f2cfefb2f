"""A gallery that an earlier release wrote: opened, changed to the better encoder, and back."""

import json

import numpy as np
import pytest

from facegui.cli import main
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.workspace import Workspace
from tests.e2e.window_camera import ClipCamera
from tests.e2e.window_program import running
from tests.released import write_gallery

OFFER = "Another encoder recognizes more of your people."
OLD, NEW = "mobilefacenet", DEFAULT_ENCODER
PEOPLE = ["Eileen Collins", "Grace Hopper"]


@pytest.fixture
def older(data_dir, monkeypatch):
    """The data folder as that release left it: no settings, its own encoder."""
    monkeypatch.setenv("FACEGUI_PASSWORD", "a long password")
    return write_gallery(data_dir)


@pytest.fixture
def names_in(facegui, scene):
    """Ask today's program who is in a second of the clip."""

    def ask(second):
        ran = facegui("identify", scene(second), "--json")
        assert ran.err == ""
        faces = [face for one in ran.documents for face in one.get("faces", [])]
        return sorted(face["name"] for face in faces if face["name"])

    return ask


def enrolled(facegui):
    """Return everybody's number of pictures, by name."""
    people = facegui("people", "list", "--json").document["people"]
    return {one["name"]: len(one["samples"]) for one in people}


def embeddings(folder):
    """Return the space of everybody's pictures, and all embeddings, sorted by people's names."""
    workspace = Workspace(folder, keyring_allowed=False)
    try:
        gallery = workspace.gallery
        assert gallery.forged == ""
        (space,) = gallery.spaces()
        people = sorted(gallery.people(), key=lambda one: one.name)
        return space, np.stack(
            [sample.embedding for one in people for sample in gallery.samples(one.id)]
        )
    finally:
        workspace.close()


def test_it_goes_on_with_its_own_encoder_changes_by_command_and_goes_back(facegui, older, names_in):
    assert enrolled(facegui) == dict.fromkeys(PEOPLE, 3)
    before = embeddings(older)
    assert before[0] == f"{OLD}/1"
    assert names_in(7.0) == PEOPLE

    changed = facegui("people", "reencode", "--encoder", NEW, "--json")
    assert changed.document == {"spaces": {f"{NEW}/1": 6}, "encoder": NEW}
    assert enrolled(facegui) == dict.fromkeys(PEOPLE, 3)
    assert names_in(7.0) == PEOPLE

    back = facegui("people", "reencode", "--undo", "--json")
    assert back.document == {"spaces": {f"{OLD}/1": 6}, "encoder": OLD}
    space, vectors = embeddings(older)
    assert space == before[0]
    np.testing.assert_array_equal(vectors, before[1])
    assert names_in(7.0) == PEOPLE


@pytest.fixture
def elsewhere(tmp_path, capsys):
    """Run a command on another, empty data folder."""

    def run(*words):
        capsys.readouterr()
        status = main(["--data-dir", str(tmp_path / "elsewhere"), "--json", *map(str, words)])
        return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


@pytest.mark.parametrize("encoder", [OLD, NEW])
def test_it_is_exported_and_imported_in_either_encoder(facegui, older, elsewhere, scene, encoder):
    if encoder == NEW:
        assert facegui("people", "reencode", "--encoder", NEW).status == 0
    file = older.with_name("everybody.facegui")
    assert facegui("people", "export", file).status == 0
    assert elsewhere("people", "import", file)[0] == 0
    space, vectors = embeddings(older.with_name("elsewhere"))
    assert space == f"{encoder}/1"
    np.testing.assert_array_equal(vectors, embeddings(older)[1])
    status, documents = elsewhere("identify", scene(7.0))
    assert status == 0
    assert sorted(face["name"] for one in documents for face in one["faces"]) == PEOPLE


def test_the_window_offers_the_change_makes_it_and_takes_it_back(qtbot, older):
    camera = ClipCamera()
    camera.view = "hopper"
    before = embeddings(older)
    with running(qtbot, older, camera.open_frames) as shown:
        shown.until(lambda: OFFER in shown.notices, lambda: shown.notices)
        shown.until(lambda: shown.names == ["Grace Hopper"], lambda: shown.names)
        shown.click("Change")
        settings = shown.workspace
        shown.until(lambda: settings.settings.encoder == NEW, lambda: shown.notices)
        assert settings.gallery.spaces() == {f"{NEW}/1": 6}
        assert OFFER not in shown.notices
        shown.click("Live")
        shown.until(lambda: shown.names == ["Grace Hopper"], lambda: shown.names)
        shown.click("Settings")
        shown.click("Change back")
        assert settings.settings.encoder == OLD
        shown.click("Live")
        shown.until(lambda: shown.names == ["Grace Hopper"], lambda: shown.names)
    space, vectors = embeddings(older)
    assert space == before[0]
    np.testing.assert_array_equal(vectors, before[1])

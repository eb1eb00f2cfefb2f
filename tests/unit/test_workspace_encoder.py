"""A gallery from before another encoder became the default is searched with its own."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from facegui.gallery import Gallery, NewSample
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS
from facegui.workspace import Workspace

FORMER = "mobilefacenet"


@pytest.fixture
def former(tmp_path: Path) -> Path:
    """A data folder with a gallery that the former default encoder made."""
    vector = np.zeros(SPECS[FORMER].size, np.float32)
    vector[0] = 1
    sample = NewSample(
        jpeg=b"picture",
        landmarks=np.zeros((5, 2), np.float32),
        space=SPECS[FORMER].space,
        embedding=vector,
        quality={},
        origin="picture",
    )
    with Gallery.open(tmp_path, keyring_allowed=False) as gallery:
        gallery.add_person("Ada", [sample])
    return tmp_path


def test_people_enrolled_before_are_still_recognized(former: Path) -> None:
    workspace = Workspace(former, keyring_allowed=False)
    assert workspace.settings.encoder == FORMER
    assert len(workspace.watchlist().templates) == 1
    workspace.close()


def test_a_new_gallery_gets_the_default(tmp_path: Path) -> None:
    assert Workspace(tmp_path, keyring_allowed=False).settings.encoder == DEFAULT_ENCODER


def test_what_was_chosen_stands(former: Path) -> None:
    (former / "settings.json").write_text(json.dumps({"encoder": "sface"}))
    assert Workspace(former, keyring_allowed=False).settings.encoder == "sface"


def test_a_choice_of_something_else_is_none_of_the_encoder(former: Path) -> None:
    (former / "settings.json").write_text(json.dumps({"theme": "dark"}))
    workspace = Workspace(former, keyring_allowed=False)
    assert workspace.settings == replace(workspace.settings, encoder=FORMER, theme="dark")


def test_a_file_that_is_no_gallery_decides_nothing(tmp_path: Path) -> None:
    (tmp_path / "gallery.db").write_bytes(b"no database")
    assert Workspace(tmp_path, keyring_allowed=False).settings.encoder == DEFAULT_ENCODER

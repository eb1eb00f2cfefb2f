"""A damaged or hand-edited settings file costs what is wrong in it and nothing else."""

import json
import os
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facegui.errors import FaceGuiError
from facegui.settings import CameraSetting, Settings

CHOSEN = Settings(
    source="camera:1",
    cameras=(
        CameraSetting("Door", "camera:1", ((0.1, 0.2), (0.9, 0.2), (0.5, 0.75))),
        CameraSetting("Gate", "rtsp://gate.local/1"),
    ),
    encoder="dlib-resnet",
    device="cpu",
    engine="torch",
    strictness="strict",
    similarity="chi-square",
    min_face_px=48,
    theme="dark",
    language="de",
    history=False,
    history_days=7,
    history_strangers=True,
    strangers=True,
    strangers_days=3,
    learn_places=False,
    consent_end="erase",
    audit_days=365,
    painted_portraits=True,
    mqtt="mqtt://desk@broker",
    start_as="kiosk",
    lock_after_min=10,
    kiosk_names=False,
    keep_watching=True,
    milvus="http://gallery.example:19530",
    declined_encoder="mobilefacenet+sface",
    liveness_verification="required",
    liveness_identification="off",
    liveness_enrollment="required",
)


def write(folder: Path, content: object) -> None:
    text = content if isinstance(content, str) else json.dumps(content)
    (folder / "settings.json").write_text(text, "utf-8")


def test_without_a_file_the_defaults_are_in_force(tmp_path: Path) -> None:
    assert Settings.load(tmp_path) == (Settings(), ())
    assert Settings.load(tmp_path / "nowhere") == (Settings(), ())


def test_what_was_saved_is_read_back(tmp_path: Path) -> None:
    assert not any(
        chosen == default
        for chosen, default in zip(
            asdict(CHOSEN).values(), asdict(Settings()).values(), strict=True
        )
    )
    CHOSEN.save(tmp_path / "new" / "folder")
    assert Settings.load(tmp_path / "new" / "folder") == (CHOSEN, ())


def test_a_setting_of_an_older_version_keeps_its_default(tmp_path: Path) -> None:
    write(tmp_path, {"theme": "dark"})
    assert Settings.load(tmp_path) == (Settings(theme="dark"), ())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("min_face_px", "40"),
        ("min_face_px", 40.0),
        ("min_face_px", True),
        ("min_face_px", 0),
        ("min_face_px", 3),  # the first stage would look at a frame enlarged four times
        ("min_face_px", 10**400),
        ("min_face_px", None),
        ("history", 1),
        ("history", "yes"),
        ("history_days", 0),
        ("history_days", 10**9),
        ("device", "gpu"),
        ("engine", "tensorrt"),
        ("theme", "pink"),
        ("strictness", ""),
        ("liveness_verification", "on"),
        ("liveness_enrollment", True),
        ("source", 0),
        ("encoder", ["mobilefacenet"]),
    ],
)
def test_a_bad_value_costs_that_value_only(name: str, value: object, tmp_path: Path) -> None:
    write(tmp_path, asdict(CHOSEN) | {name: value})
    loaded, notices = Settings.load(tmp_path)
    assert loaded == replace(CHOSEN, **{name: getattr(Settings(), name)})
    assert len(notices) == 1
    assert name in notices[0]
    assert "default is used" in notices[0]


def test_every_bad_value_is_told(tmp_path: Path) -> None:
    write(tmp_path, {"theme": "pink", "history": 1, "min_face_px": 60})
    loaded, notices = Settings.load(tmp_path)
    assert loaded == Settings(min_face_px=60)
    assert len(notices) == 2


def test_a_setting_nobody_knows_is_told_and_ignored(tmp_path: Path) -> None:
    write(tmp_path, {"theme": "dark", "turbo": True, "save": 1, "load": 2})
    loaded, notices = Settings.load(tmp_path)
    assert loaded == Settings(theme="dark")
    assert [notice.split()[2] for notice in notices] == ["turbo", "save", "load"]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '"dark"', '{"theme": "dark"', "[" * 99999]
)
def test_a_damaged_file_gives_the_defaults_with_a_notice(content: str, tmp_path: Path) -> None:
    write(tmp_path, content)
    loaded, (notice,) = Settings.load(tmp_path)
    assert loaded == Settings()
    assert "cannot be read; defaults are in force" in notice


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.binary()
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*asdict(CHOSEN)]), inner),
    ).map(lambda value: json.dumps(value).encode())
)
def test_any_content_gives_settings_that_can_be_used(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    loaded, _ = Settings.load(tmp_path)
    loaded.save(tmp_path)
    assert Settings.load(tmp_path) == (loaded, ())


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("")
    with pytest.raises(FaceGuiError, match=f"{place}/settings.json cannot be written"):
        Settings().save(place)
    assert Settings.load(place)[0] == Settings()


def test_a_full_disk_leaves_the_former_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    CHOSEN.save(tmp_path)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FaceGuiError, match=r"No space left on device\. Free some space"):
        Settings().save(tmp_path)
    assert Settings.load(tmp_path) == (CHOSEN, ())
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FaceGuiError, match="cannot be written"):
        Settings().save(tmp_path)


def test_others_on_this_computer_may_not_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    Settings().save(folder)
    assert (folder / "settings.json").stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0

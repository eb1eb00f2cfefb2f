"""Started with the session: the entry of the desktop starts this very program, or is gone."""

import configparser
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.errors import FaceGuiError
from facegui.tasks.door import autostart
from facegui.tasks.door.autostart import Autostart

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the XDG way; the others are untested"
)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    monkeypatch.delenv("APPIMAGE", raising=False)
    return folder


def _entry(config: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(config / "autostart" / "facegui.desktop", "utf-8")
    return parser["Desktop Entry"]


def _arguments(line: str) -> list[str]:
    """Read Exec as a desktop does: a string's escapes, quotes, then percent signs."""
    plain = line.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"', plain)
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words]


def test_it_is_written_whole_and_removed(config: Path, tmp_path: Path) -> None:
    start = Autostart(tmp_path / "data")
    assert not start.on
    start.switch(True)
    assert start.on
    entry = _entry(config)
    assert entry["Type"] == "Application"
    assert _arguments(entry["Exec"]) == [
        *(sys.executable, "-m", "facegui"),
        *("--data-dir", str(tmp_path / "data")),
    ]
    assert [one.name for one in (config / "autostart").iterdir()] == ["facegui.desktop"]
    start.switch(False)
    start.switch(False)
    assert not start.on


def test_the_usual_folder_is_not_named(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    Autostart(autostart.default_data_dir()).switch(True)
    assert _arguments(_entry(config)["Exec"]) == [sys.executable]


@given(name=st.text(st.characters(exclude_characters="\0/", exclude_categories=("C",)), min_size=1))
def test_whatever_the_folder_is_called_it_arrives(name: str) -> None:
    assert _arguments(autostart._quoted(f"/home/{name}/data")) == [f"/home/{name}/data"]


def test_a_folder_that_refuses_is_told(config: Path, tmp_path: Path) -> None:
    config.write_text("in the way")
    with pytest.raises(FaceGuiError) as problem:
        Autostart(tmp_path / "data").switch(True)
    assert "autostart" in str(problem.value)

"""What is in the data folder is for its owner only."""

import stat
import sys
from pathlib import Path

import pytest

from facegui import private

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")


def test_a_file_that_goes_meanwhile_leaves_no_other_one_wide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's journal comes and goes while the folder is looked through."""
    files = [tmp_path / name for name in ("gallery.db", "gallery.db-journal", "settings.json")]
    for file in files:
        file.touch()
        file.chmod(0o666)
    narrow_one = private._narrow

    def journal_goes(path: Path, most: int) -> bool:
        if path.name.endswith("journal"):
            path.unlink()
        return narrow_one(path, most)

    monkeypatch.setattr(private, "_narrow", journal_goes)
    private.narrow(tmp_path)
    left = [file for file in files if file.exists()]
    assert [file.name for file in left] == ["gallery.db", "settings.json"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in left} == {0o600}

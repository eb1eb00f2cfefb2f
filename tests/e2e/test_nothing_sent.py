"""The networks' runtime tells nobody of a run, and leaves nothing outside the data folder."""

import os
import subprocess
import sys
from pathlib import Path

from facegui.paths import resource


def test_a_run_leaves_nothing_outside_the_data_folder(tmp_path: Path) -> None:
    places = {name: tmp_path / name for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME")}
    for place in places.values():
        place.mkdir()
    environment = {name: value for name, value in os.environ.items() if "TELEMETRY" not in name}
    picture = resource("demo", "grace-hopper.jpg")
    run = subprocess.run(
        [sys.executable, "-m", "facegui", "identify", picture, "--data-dir", tmp_path / "data"],
        env={**environment, **{name: str(place) for name, place in places.items()}},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode in (0, 1), run.stderr
    left = [path for place in places.values() for path in place.rglob("*")]
    assert left == []

"""The line and its rivals run over the same scene in turns."""

import dataclasses

import pytest

from facegui.commands.bench.racing import race
from facegui.commands.bench.rivals import STOCK, stock_loop
from facegui.commands.bench.scenes import demo_scenes
from facegui.live.analyzer import Analyzer
from facegui.workspace import Workspace

pytestmark = pytest.mark.slow


def test_the_line_runs_beside_the_stock_loop_and_both_find_the_faces(tmp_path):
    workspace = Workspace(tmp_path, keyring_allowed=False)
    engine, watchlist = workspace.load_engine(), workspace.nobody()
    scene = demo_scenes(640, 360)[1]
    scene = dataclasses.replace(scene, frames=scene.frames[:12])
    run = race(
        scene,
        lambda: Analyzer(engine, watchlist, workspace.limits),
        {STOCK: (stock_loop(), 1)},
        rounds=2,
    )
    workspace.close()
    assert (run.scene, run.faces) == ("640×360, 2 faces", 2)
    assert run.found == {"": 2.0, STOCK: 2.0}
    assert {"scan", "track", "align", "encode", "search"} <= run.stages_ms.keys()
    ratios = [their / our for their, our in zip(run.rivals_ms[STOCK], run.ours_ms, strict=True)]
    assert run.ratio(STOCK) == pytest.approx(sum(ratios) / 2)

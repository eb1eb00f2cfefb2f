"""What `scripts/measure_guard.py` keeps and counts: a cut run goes on, and a wrong name is seen."""

from pathlib import Path

import numpy as np

from facegui.vision.faults import Fault, Measure
from facegui.vision.quality import Quality
from scripts.guard_looks import Key, Observed, Seen
from scripts.measure_guard import Asked, share_named, share_right

QUALITY = Quality((Measure(Fault.COVERED, 55.5, 60.0, None, 60.0),))


def test_what_was_seen_is_there_again_after_a_cut(tmp_path: Path) -> None:
    row = np.eye(8, dtype=np.float32)[3]
    keep = tmp_path / "seen.jsonl"
    before = Observed(keep)
    before.add(Key("mask", 100, "Ada"), Seen(row, QUALITY, row, QUALITY, 2))
    before.add(Key("mask", 100, "Bo", guarded=False), Seen())
    after = Observed(keep).seen
    assert list(after) == list(before.seen)
    seen, nobody = after.values()
    assert seen.sample is not None
    assert seen.sample @ row > 0.999
    assert (seen.sample_quality, seen.probe_quality, seen.quarters) == (QUALITY, QUALITY, 2)
    assert (nobody.sample, nobody.probe, nobody.sample_quality) == (None, None, None)


def test_wrong_names_are_counted_among_strangers_and_own_names_among_people() -> None:
    names = [f"P{number}" for number in range(20)]
    asked = [Asked(name, None) for name in names]
    assert share_named(asked, 20) == "0.0%"
    wrong = [*asked[1:], Asked("P0", "P5")]
    share, interval = share_named(wrong, 20).split(" ", 1)
    assert share == "5.0%"
    assert interval.startswith("(0.0% to ")
    own = [Asked(name, name if name != "P0" else "P5") for name in names]
    assert share_right(own).startswith("95.0% (")

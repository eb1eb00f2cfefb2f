"""Count what passes: clips of the living, simulated attacks, each guard alone and all together.

    python scripts/measure_liveness.py --clips DIR --stills DIR --models DIR [--count N]

Uses the shipped calibration, and stills of other people than ``calibrate_liveness.py`` drew. Prints
one JSON document; docs/liveness.md has the last one as a table.
"""

import argparse
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import numpy as np
from calibrate_liveness import LIVE, Presentation, Seen, Watcher, presentations
from simulate_attacks import SEED, choose_stills, read_clip

from facegui.evaluation.bootstrap import wilson_interval
from facegui.matching.calibration import Calibration
from facegui.matching.liveness import LivenessState, judge_score, judge_stream
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import LivenessMode, admits
from facegui.paths import default_data_dir, resource
from facegui.tasks.challenge.challenge import ChallengeLook, ChallengePhase, new_challenge
from facegui.tasks.challenge.steps import step
from facegui.vision.loading import load_engine, load_liveness
from facegui.vision.models.store import ModelStore

CHALLENGES = 50  # tried with every attack
_MEDIAN_S, _MOST_S = 2.0, 4.0  # goals for settling: half of the people, 95 % of them
_FRAMES = ("frames", "frames_settled_live", "frames_settled_live_by_a_second")


def main() -> int:
    """Run the script."""
    options = _options()
    store = ModelStore(default_data_dir() / "models" if options.models is None else options.models)
    limits = LivenessCalibration.load(options.calibration)
    calibration = Calibration.load(resource("calibration", "mobilefacenet-1.json"))
    alike = calibration.at_fmr(0.05)
    watcher = Watcher(
        load_engine(store, "mobilefacenet", min_face_px=40), load_liveness(store), calibration
    )
    stills = choose_stills(options.stills, options.count, SEED + 1)
    living, attacks = [], []
    clips = sorted(options.clips.glob("*.mp4"))
    for clip in clips:
        whole = read_clip(clip, seconds=60)
        living.append(_living(watcher.watch(LIVE, clip.stem, whole, most=4), limits))
        print(living[-1], file=sys.stderr, flush=True)
    for kind, name, frames in presentations(clips, stills) if options.count else ():
        if kind != LIVE:
            attacks.append(_attack(watcher.watch(kind, name, frames), limits, alike.threshold))
            print(attacks[-1], file=sys.stderr, flush=True)
    document = {
        "settled": _settled(living),
        "live": living,
        "attacks": _by_kind(attacks) if attacks else {},
        "ms_per_frame": _times(living),
    }
    print(json.dumps(document, indent=1))
    return 0


def _living(presentation: Presentation, limits: LivenessCalibration) -> dict[str, object]:
    """Return the share of its tracks' time that a clip is live, and how soon it is admitted."""
    stated = [judge_stream(one.evidence, limits) for one in presentation.seen]
    live = [one.state is LivenessState.LIVE for one in stated]
    began: dict[int, float] = {}
    waits: dict[int, float] = {}
    for one, liveness in zip(presentation.seen, stated, strict=True):
        began.setdefault(one.track, one.time_s)
        if admits(LivenessMode.REQUIRED, liveness):
            waits.setdefault(one.track, one.time_s - began[one.track])
    return {
        "clip": presentation.name,
        "tracks": len(began),
        "looks": len(live),
        "live_share": round(sum(live) / max(len(live), 1), 4),
        "least_score": round(min(one.evidence.score or 0.0 for one in presentation.seen), 3),
        "admitted_after_s": [round(wait, 2) for wait in waits.values()],
        "liveness_ms": round(presentation.liveness_ms, 1),
        "others_ms": round(presentation.others_ms, 1),
    }


def _attack(
    presentation: Presentation, limits: LivenessCalibration, alike_from: float
) -> dict[str, object]:
    """Return which guards an attack passes at any moment."""
    stated = [judge_stream(one.evidence, limits) for one in presentation.seen]
    settled = sum(admits(LivenessMode.REQUIRED, one) for one in stated)
    # The rule before the test was sequential: settled after one second of watching.
    before = sum(
        one.state is LivenessState.LIVE and one.flat is False and seen.evidence.watched_s >= 1.0
        for one, seen in zip(stated, presentation.seen, strict=True)
    )
    watched = [one for one in presentation.seen if one.evidence.watched_s >= limits.watch_s]
    passive = any(
        judge_score(one.evidence.score, limits).state is LivenessState.LIVE for one in watched
    )
    motion = any(_moves(one, limits) for one in watched)
    both = any(admits(LivenessMode.REQUIRED, judge_stream(one.evidence, limits)) for one in watched)
    passed = sum(
        _challenged(presentation.seen, limits, alike_from, number) for number in range(CHALLENGES)
    )
    return {
        "kind": presentation.kind,
        "frames": len(stated),
        "frames_settled_live": settled,
        "frames_settled_live_by_a_second": before,
        "told_as_attack": any(one.settled and one.state is LivenessState.ATTACK for one in stated),
        "passive": passive,
        "motion": motion,
        "passive_and_motion": both,
        "challenges_passed": passed,
        "all": both and passed > 0,
    }


def _moves(seen: Seen, limits: LivenessCalibration) -> bool:
    motion = seen.evidence.motion
    if motion is None or motion.watched_s < limits.watch_s:
        return False
    return motion.parallax >= limits.parallax or motion.change >= limits.change


def _challenged(
    seen: Sequence[Seen], limits: LivenessCalibration, alike_from: float, number: int
) -> bool:
    """Show an attack, over and over, to a challenge that starts at some moment of it."""
    source = random.Random(SEED + number)  # noqa: S311  (repeatable measurement)
    state = new_challenge(
        limits, lambda one, other: float(one @ other) >= alike_from, source.choice, source.randrange
    )
    at, time_s = source.randrange(max(len(seen), 1)), 0.0
    while seen and not state.over:
        one = seen[at % len(seen)]
        state = step(state, ChallengeLook(time_s, one.track, one.place, one.embedding))
        at, time_s = at + 1, time_s + 1 / 15
    return state.phase is ChallengePhase.PASSED


def _by_kind(attacks: list[dict[str, object]]) -> dict[str, dict[str, object]]:
    kinds = {str(one["kind"]): None for one in attacks}
    return {kind: _counted([one for one in attacks if one["kind"] == kind]) for kind in kinds} | {
        "all kinds": _counted(attacks)
    }


def _counted(attacks: list[dict[str, object]]) -> dict[str, object]:
    guards = ("passive", "motion", "passive_and_motion", "all")
    passed = {guard: sum(bool(one[guard]) for one in attacks) for guard in guards}
    challenges = sum(int(str(one["challenges_passed"])) for one in attacks)
    interval = wilson_interval(passed["passive_and_motion"], len(attacks))
    return {
        "presented": len(attacks),
        **{name: sum(int(str(one[name])) for one in attacks) for name in _FRAMES},
        "told_as_attack": sum(bool(one["told_as_attack"]) for one in attacks),
        **passed,
        "challenges_passed": f"{challenges} of {CHALLENGES * len(attacks)}",
        "passive_and_motion_apcer_interval": [round(interval.low, 3), round(interval.high, 3)],
    }


def _settled(living: list[dict[str, object]]) -> dict[str, object]:
    """Return after how many seconds living people are settled, over all tracks, with the goals."""
    waits = sorted(float(one) for clip in living for one in _listed(clip["admitted_after_s"]))
    if not waits:
        return {"tracks": 0}
    in_time = wilson_interval(sum(one <= _MOST_S for one in waits), len(waits))
    return {
        "tracks": len(waits),
        "median_s": round(median(waits), 2),
        "p95_s": round(float(np.percentile(waits, 95)), 2),
        "longest_s": waits[-1],
        "within_4_s_interval": [round(in_time.low, 3), round(in_time.high, 3)],
        "goals_met": median(waits) <= _MEDIAN_S and float(np.percentile(waits, 95)) <= _MOST_S,
    }


def _listed(value: object) -> Sequence[float]:
    return value if isinstance(value, list) else []


def _times(living: list[dict[str, object]]) -> dict[str, float]:
    return {
        name: median(float(str(one[name])) for one in living)
        for name in ("liveness_ms", "others_ms")
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--stills", type=Path, required=True)
    parser.add_argument("--models", type=Path, help="folder with minifasnet/ in it")
    parser.add_argument("--count", type=int, default=6, help="people; 0: no attacks")
    parser.add_argument("--calibration", type=Path, help="instead of the shipped one")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())

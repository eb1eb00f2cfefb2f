"""``facegui bench``: how fast it is on this computer, stage by stage and beside its rivals."""

from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from facegui.commands.bench.machine import describe_machine
from facegui.commands.bench.measuring import (
    Timing,
    gallery_timings,
    require_memory,
    stage_timings,
    timing,
)
from facegui.commands.bench.racing import Race, race
from facegui.commands.bench.scenes import SIZES, demo_scenes
from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands, positive
from facegui.live.analyzer import Analyzer
from facegui.workspace import Workspace

if TYPE_CHECKING:
    from facegui.vision.engine import Engine

_GALLERIES = (1_000, 1_000_000)


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("bench", "measure how fast it is on this computer", run)
    parser.add_argument(
        "--rounds", type=positive, default=3, metavar="N", help="how often to measure (3)"
    )
    parser.add_argument(
        "--gallery",
        type=positive,
        action="append",
        metavar="N",
        help="size of a gallery of random vectors to search; may be given again",
    )
    parser.add_argument(
        "--no-rivals",
        action="store_true",
        help="leave out what others would take, which is most of the time",
    )


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Measure the stages, the whole line beside its rivals, and the search."""
    sizes = arguments.gallery or _GALLERIES
    for size in sizes:
        require_memory(size, workspace.encoder_spec.size)
    engine = workspace.load_engine()
    output.note("Measuring the stages…")
    timings = stage_timings(engine, workspace, arguments.rounds)
    ratios: dict[str, float] = {}
    races = list(_races(arguments, workspace, engine, output))
    for run_ in races:
        timings += _line_timings(run_)
        ratios |= {f"{name}, {run_.scene}": run_.ratio(name) for name in run_.rivals_ms}
    for size in sizes:
        output.note(f"Searching a gallery of {size:,}…")
        searched = gallery_timings(size, engine.spec.size, arguments.rounds)
        timings += searched
        ours, plain = searched
        ratios[f"plain numpy product, {size:,} samples"] = plain.median_ms / ours.median_ms
    output.document(
        {
            "machine": describe_machine(),
            "encoder": engine.spec.id,
            "results": [_timing_json(one) for one in timings],
            "line": [_race_json(run_) for run_ in races],
            "ratios": {name: round(ratio, 3) for name, ratio in ratios.items()},
        }
    )
    rows = [
        (
            one.name,
            f"{one.median_ms:.2f} ms",
            f"{one.low_ms:.2f} to {one.high_ms:.2f}",
            one.remark or (f"{one.memory_mb:.0f} MB" if one.memory_mb else ""),
        )
        for one in timings
    ]
    output.say(table([("STAGE", "MEDIAN", "MIDDLE HALF", ""), *rows]))
    for name, ratio in ratios.items():
        output.say(f"{name}: takes {ratio:.2f} times as long")
    return 0


def _races(
    arguments: Namespace, workspace: Workspace, engine: "Engine", output: Output
) -> Iterator[Race]:
    """Run the whole line on scenes of the bundled clip, its rivals in turns with it."""
    # Imported here: they bring torch.
    from facegui.commands.bench.rivals import STOCK, rival_loops  # noqa: PLC0415 as it says

    rivals = {} if arguments.no_rivals else rival_loops()
    if STOCK not in rivals and not arguments.no_rivals:
        output.note(f"{STOCK} is left out: it or torch is not installed.")
    watchlist = workspace.nobody()

    def analyzer() -> Analyzer:
        return Analyzer(engine, watchlist, workspace.limits)

    for width, height in SIZES:
        for scene in demo_scenes(width, height):
            output.note(f"Analyzing {scene.name}…")
            yield race(scene, analyzer, rivals, arguments.rounds)


def _line_timings(run_: Race) -> list[Timing]:
    ours = timing(f"a frame of {run_.scene}", [run_.ours_ms])
    return [
        ours,
        *(
            timing(f"the same, {name}", [values], remark=f"{run_.found[name]:.1f} faces found")
            for name, values in run_.rivals_ms.items()
        ),
    ]


def _race_json(run_: Race) -> dict[str, Any]:
    return {
        "scene": run_.scene,
        "faces": run_.faces,
        "frames_per_s": {
            name or "facegui": round(1000 / sorted(values)[len(values) // 2], 2)
            for name, values in {"": run_.ours_ms, **run_.rivals_ms}.items()
        },
        "faces_found": {name or "facegui": round(n, 3) for name, n in run_.found.items()},
        "stage_ms": {name: round(took, 3) for name, took in run_.stages_ms.items()},
    }


def _timing_json(one: Timing) -> dict[str, Any]:
    return {
        "name": one.name,
        "median_ms": round(one.median_ms, 4),
        "low_ms": round(one.low_ms, 4),
        "high_ms": round(one.high_ms, 4),
        "count": one.count,
        "memory_mb": one.memory_mb,
    }

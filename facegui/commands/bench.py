"""``facegui bench``: how fast it is on this computer, stage by stage."""

from argparse import Namespace
from typing import Any

from facegui.commands.machine import describe_machine
from facegui.commands.measuring import Timing, gallery_timings, require_memory, stage_timings
from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands, positive
from facegui.workspace import Workspace

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


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Measure the stages, then the search, and compare with what others take."""
    sizes = arguments.gallery or _GALLERIES
    for size in sizes:
        require_memory(size, workspace.encoder_spec.size)
    engine = workspace.load_engine()
    output.note("Measuring the stages…")
    timings = stage_timings(engine, workspace, arguments.rounds)
    ratios: dict[str, float] = {}
    for size in sizes:
        output.note(f"Searching a gallery of {size:,}…")
        searched = gallery_timings(size, engine.spec.size, arguments.rounds)
        timings += searched
        if len(searched) > 1:
            ours, plain = searched
            ratios[f"plain numpy product, {size:,} samples"] = round(
                plain.median_ms / ours.median_ms, 3
            )
    output.document(
        {
            "machine": describe_machine(),
            "encoder": engine.spec.id,
            "results": [_timing_json(one) for one in timings],
            "ratios": ratios,
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


def _timing_json(one: Timing) -> dict[str, Any]:
    return {
        "name": one.name,
        "median_ms": round(one.median_ms, 4),
        "low_ms": round(one.low_ms, 4),
        "high_ms": round(one.high_ms, 4),
        "count": one.count,
        "memory_mb": one.memory_mb,
    }

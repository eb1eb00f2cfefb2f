"""The curves of training runs as small SVG files, without a face or a name in them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from facegui.evaluation.reporting.charts import Axis, Series, chart
from facegui.training.plan import Mining

Run = Mapping[str, Any]
Runs = Mapping[str, Run]

_SMOOTH = 10  # steps in the moving mean


def draw(runs: Runs, folder: Path) -> None:
    """Write every figure for which there are runs."""
    folder.mkdir(parents=True, exist_ok=True)
    mined = {str(mining): runs[name] for mining in Mining if (name := f"scratch, {mining}") in runs}
    tuned = {name: run for name, run in runs.items() if not name.startswith("scratch")}
    figures: dict[str, str] = {}
    if mined:
        figures |= {
            "mining-active": _steps("Active share of the triplets chosen", mined, "active_share"),
            "mining-active-of-all": _steps(
                "Active share of all triplets in the batch", mined, "active_of_all"
            ),
            "mining-spread": _steps("Spread of the embeddings", mined, "spread", percent=False),
            "mining-auc": _validations("AUC on validation people", mined, "auc", (0.6, 1.0)),
        }
    if tuned:
        figures |= {
            "tuned-loss": _steps("Mean loss of all triplets", tuned, "loss_of_all", percent=False),
            "tuned-active": _steps(
                "Active share of all triplets in the batch", tuned, "active_of_all"
            ),
            "tuned-fnmr": _validations(
                "FNMR at FMR 1e-2 on validation people", tuned, "fnmr", (0.0, 0.01)
            ),
        }
    if shown := next(
        (runs[f"scratch, {one}"] for one in Mining if f"scratch, {one}" in runs), None
    ):
        shown = runs.get(f"scratch, {Mining.SEMI_HARD}", shown)
        figures |= {
            "map-before": _map("Four validation people, untrained", shown["validations"][0]),
            "map-after": _map("The same people, trained", shown["validations"][-1]),
        }
    for name, svg in figures.items():
        (folder / f"{name}.svg").write_text(svg + "\n", "utf-8")


def _steps(title: str, runs: Runs, key: str, *, percent: bool = True) -> str:
    lines = [
        Series(name.replace("_", " "), _smooth([(one["step"], one[key]) for one in run["steps"]]))
        for name, run in runs.items()
    ]
    top = max(value for line in lines for _, value in line.points)
    last = max(step for line in lines for step, _ in line.points)
    return chart(
        title,
        Axis("step", 0, float(last)),
        Axis(f"mean over {_SMOOTH} steps", 0.0, 1.0 if percent else top * 1.05, percent=percent),
        lines,
    )


def _validations(title: str, runs: Runs, key: str, limits: tuple[float, float]) -> str:
    lines = [
        Series(name.replace("_", " "), [(one["step"], one[key]) for one in run["validations"]])
        for name, run in runs.items()
    ]
    last = max(step for line in lines for step, _ in line.points)
    y = Axis(key.upper(), *limits, percent=key == "fnmr")
    return chart(title, Axis("step", 0, float(last)), y, lines)


def _map(title: str, validation: Mapping[str, Any]) -> str:
    """Draw the first four people; four colors cannot tell more apart."""
    points, person = (np.array(validation["map"][key]) for key in ("points", "person"))
    reach = 1.05 * float(np.abs(points).max())
    dots = [
        Series(f"person {number + 1}", points[person == number].tolist(), dots=True)
        for number in range(4)
    ]
    axes = Axis("first direction", -reach, reach), Axis("second direction", -reach, reach)
    return chart(title, *axes, dots)


def _smooth(points: Sequence[tuple[int, float]]) -> list[tuple[float, float]]:
    values = np.array([value for _, value in points])
    width = min(_SMOOTH, len(values))
    means = np.convolve(values, np.ones(width) / width, mode="valid")
    return [(points[at + width - 1][0], float(mean)) for at, mean in enumerate(means)]

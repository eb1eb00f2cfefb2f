"""What the measurements share: spread, this machine, and how results are written."""

import json
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
# Measures this checkout, whether it is installed or not.
sys.path.insert(0, str(ROOT))
os.environ["PYTHONPATH"] = os.pathsep.join(
    filter(None, (str(ROOT), os.environ.get("PYTHONPATH", "")))
)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Leaves the system keystore alone.
os.environ.setdefault("FACEGUI_KEYSTORE", "file")

Figures = dict[str, float]


def spread(values: Sequence[float]) -> Figures:
    """Return number, median, 99th percentile and both ends of the values."""
    if not values:
        return {"n": 0}
    kept = np.asarray(values, float)
    return {
        "n": len(kept),
        "median": round(float(np.median(kept)), 3),
        "p99": round(float(np.percentile(kept, 99)), 3),
        "min": round(float(kept.min()), 3),
        "max": round(float(kept.max()), 3),
    }


def ratio_interval(ratios: Sequence[float]) -> str:
    """Return the mean of ratios with its interval in words."""
    low, high = interval(ratios)
    return f"{np.mean(ratios):.3f} [{low:.3f}, {high:.3f}], {len(ratios)} turns"


def interval(ratios: Sequence[float]) -> tuple[float, float]:
    """Return the interval (95 %) of the mean of ratios, from 2,000 draws of turns."""
    draws = np.random.default_rng(0).choice(np.array(ratios), (2000, len(ratios))).mean(axis=1)
    low, high = np.percentile(draws, (2.5, 97.5))
    return float(low), float(high)


def machine() -> dict[str, object]:
    """Return the machine's data, and how busy it was with other things."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "load_before": load,
        "qt_platform": os.environ["QT_QPA_PLATFORM"],
    }


def memory_mb() -> float:
    """Return this process's resident memory in MB (its peak on systems without Linux's /proc)."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    import resource  # noqa: PLC0415 there is none on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def table(rows: dict[str, Figures], unit: str) -> None:
    """Print one line for each measurement to standard error."""
    names = list(dict.fromkeys(name for row in rows.values() for name in row))
    wide = max(34, *(len(title) + 1 for title in rows))
    print(f"{unit:{wide}}" + "".join(f"{name:>10}" for name in names), file=sys.stderr)
    for title, row in rows.items():
        cells = "".join(f"{row.get(name, float('nan')):10.5g}" for name in names)
        print(f"{title:{wide}}{cells}", file=sys.stderr)


def write(document: dict[str, object]) -> None:
    """Print the results as JSON to standard output."""
    print(json.dumps(document, indent=2))

"""The computer a measurement was made on."""

import os
import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

from facegui.vision.runtime import torch_installed


def describe_machine() -> dict[str, Any]:
    """Return system, processor, cores and what the networks can run with."""
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "onnxruntime": metadata.version("onnxruntime"),
        **_torch(),
    }


def _torch() -> dict[str, Any]:
    """Describe torch where this process runs it; it is not imported for that."""
    if "torch" not in sys.modules:
        return {"torch": metadata.version("torch") if torch_installed() else None}
    import torch  # noqa: PLC0415 it is there already

    return {
        "torch": torch.__version__,
        "torch_threads": torch.get_num_threads(),
        "cuda": torch.cuda.get_device_name() if torch.cuda.is_available() else None,
    }


def available_mb() -> float | None:
    """Memory that could still be had, where the system tells (Linux)."""
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    except OSError:
        return None
    found = [line.split()[1] for line in lines if line.startswith("MemAvailable:")]
    return int(found[0]) * 1024 / 1e6 if found else None


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor())

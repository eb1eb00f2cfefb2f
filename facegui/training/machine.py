"""Peak memory of this process."""

import sys


def peak_memory_bytes() -> int | None:
    """Return the peak resident memory of the process, None on Windows, which has no getrusage."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415  not there on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024

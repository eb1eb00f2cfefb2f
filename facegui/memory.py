"""What memory costs: what the C library keeps for threads that come and go, and the collector."""

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_M_ARENA_MAX = -8  # of glibc's malloc.h
_ARENAS = 2


def share_arenas() -> bool:
    """Let threads share two arenas of glibc; whether it took that. Call it before they start.

    Every session has threads of its own, each with an arena by default, which keeps what was
    freed in it: 38 changes of source held 1,172 MB, with two arenas 885, from the 10th on.
    """
    return _told_glibc("mallopt", _M_ARENA_MAX, _ARENAS)


def give_back() -> bool:
    """Give what was freed back to the system; whether glibc had any.

    Worth it after a network was loaded: unpacking its weights takes as much again.
    """
    return _told_glibc("malloc_trim", 0)


def _told_glibc(function: str, *numbers: int) -> bool:
    if sys.platform != "linux":
        return False
    try:
        return bool(getattr(ctypes.CDLL(None), function)(*numbers))
    except (OSError, AttributeError):  # another C library
        return False


@contextmanager
def collection_paused() -> Iterator[None]:
    """Make much that has no circles without Python's collector looking at all of it repeatedly.

    Of 5,000 people who are read that took a fifth of the time. A collector that was off stays off.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

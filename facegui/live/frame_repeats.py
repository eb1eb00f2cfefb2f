"""Whether a camera repeats frames it has shown before: its noise makes no two alike."""

import hashlib

from facegui.vision.types import Frame

_KEPT_S = 60.0  # a loop longer than this is not noticed
_FROZEN_S = 1.0  # drivers repeat a frame, but none for this long
_TOLD_S = 3.0  # how long a repetition counts
_EVERY = 4  # of the pixels in each direction


class Repeats:
    """Remembers the frames of the last minute by a digest of 16 bytes each."""

    def __init__(self) -> None:
        self._seen: dict[bytes, float] = {}  # when each was last seen, oldest first
        self._last = b""
        self._since_s = 0.0
        self._told_s: float | None = None

    def add(self, frame: Frame) -> bool:
        """Take the next frame; return whether it, or one shortly before it, was a repeat."""
        now_s = frame.time_s
        digest = hashlib.blake2b(frame.pixels[::_EVERY, ::_EVERY].tobytes(), digest_size=16)
        key = digest.digest()
        if key == self._last:
            repeats = now_s - self._since_s >= _FROZEN_S
        else:
            repeats = key in self._seen
            self._last, self._since_s = key, now_s
        self._seen.pop(key, None)
        self._seen[key] = now_s
        self._forget(now_s)
        if repeats:
            self._told_s = now_s
        return self._told_s is not None and 0 <= now_s - self._told_s < _TOLD_S

    def _forget(self, now_s: float) -> None:
        while self._seen:
            key, seen_s = next(iter(self._seen.items()))
            if 0 <= now_s - seen_s <= _KEPT_S:
                return
            del self._seen[key]

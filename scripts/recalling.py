"""An engine whose networks run once for the same pixels; shared by the scripts here.

Draws use the same pictures again and again. Results are kept as long as a script runs.
"""

from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import TypeVar

import numpy as np

from facegui.vision.engine import Engine
from facegui.vision.types import Face, Floats, Frame
from facegui.workspace import Workspace

_Answer = TypeVar("_Answer")


class RecallingEngine(Engine):
    """The program's vision line, which computes only once for the same pixels and places."""

    _kept: dict[tuple[object, ...], object] = {}  # noqa: RUF012 shared by every run of the program

    @classmethod
    def of(cls, engine: Engine) -> "RecallingEngine":
        """Return the same line with a cache."""
        made = cls.__new__(cls)
        made.__dict__.update(engine.__dict__)
        return made

    def detect(self, frame: Frame, min_face_px: int | None = None) -> tuple[Face, ...]:
        """Return the faces of a frame, cached or found."""
        asked = super().detect
        return self._recalled(("detect", min_face_px), frame, lambda: asked(frame, min_face_px))

    def refine(self, frame: Frame, boxes: Floats) -> tuple[Face | None, ...]:
        """Return the refined faces, cached or computed."""
        key, asked = ("refine", np.asarray(boxes, np.float32).tobytes()), super().refine
        return self._recalled(key, frame, lambda: asked(frame, boxes))

    def aligned(self, frame: Frame, faces: Sequence[Face]) -> tuple[Face, ...]:
        """Return the faces with landmarks, cached or computed."""
        key, asked = ("aligned", *(one.box.tobytes() for one in faces)), super().aligned
        return self._recalled(key, frame, lambda: asked(frame, faces))

    def encode(self, frame: Frame, faces: Sequence[Face], *, mirrored: bool = True) -> Floats:
        """Return the embeddings, cached or computed."""
        key = ("encode", self.spec.space, mirrored, *(one.landmarks.tobytes() for one in faces))
        asked = super().encode
        found = self._recalled(key, frame, lambda: asked(frame, faces, mirrored=mirrored))
        return found.copy()

    def encode_both(self, frame: Frame, faces: Sequence[Face]) -> tuple[Floats, Floats]:
        """Return the embeddings, cached or computed, and how alike their mirror images are."""
        key = ("both", self.spec.space, *(one.landmarks.tobytes() for one in faces))
        asked = super().encode_both
        rows, mirrored = self._recalled(key, frame, lambda: asked(frame, faces))
        return rows.copy(), mirrored

    def _recalled(
        self, key: tuple[object, ...], frame: Frame, ask: Callable[[], _Answer]
    ) -> _Answer:
        whole = (blake2b(frame.pixels.tobytes(), digest_size=16).digest(), *key)
        if whole not in self._kept:
            self._kept[whole] = ask()
        return self._kept[whole]  # type: ignore[return-value]


class RecallingWorkspace(Workspace):
    """A data folder whose engine has a cache and is loaded once."""

    _engine: RecallingEngine | None = None

    def load_engine(self) -> Engine:
        """Return the one engine."""
        if RecallingWorkspace._engine is None:
            RecallingWorkspace._engine = RecallingEngine.of(super().load_engine())
        return RecallingWorkspace._engine

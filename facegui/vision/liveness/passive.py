"""The passive liveness model: MiniFASNet V2 and V1SE over the crops of every face."""

from collections.abc import Callable, Sequence

import numpy as np

from facegui.vision.liveness.crops import surroundings
from facegui.vision.liveness.evidence import STILL_SHIFTS, CropEvidence, LivenessLook, Shift
from facegui.vision.types import Face, Floats, Frame, Pixels

CROP_PX = 80
LIVE_CLASS = 1
# name, how many times the face box its training crops spanned
_NETWORKS = (("V2", 2.7), ("V1SE", 4.0))

Judge = Callable[[Pixels], Floats]
"""Either network: (N, 80, 80, 3) uint8 BGR in, logits (N, 3) float32 out."""


class PassiveLiveness:
    """Both networks, whatever they run in. Not for two threads at once."""

    def __init__(self, v2: Judge, v1se: Judge) -> None:
        self._networks = (v2, v1se)

    def look(
        self, frame: Frame, faces: Sequence[Face], shifts: Sequence[Shift] = STILL_SHIFTS
    ) -> tuple[LivenessLook, ...]:
        """Look at each face of a frame, in the order given, in one batch for each network."""
        if not faces:
            return ()
        seen = [surroundings(frame, face.box) for face in faces]
        found: list[list[CropEvidence]] = [[] for _ in faces]
        for (name, reach), network in zip(_NETWORKS, self._networks, strict=True):
            cut = [
                (i, s, *seen[i].crop(reach, s, CROP_PX)) for i in range(len(faces)) for s in shifts
            ]
            outputs = _softmax(network(np.stack([crop for _, _, crop, _ in cut])))
            for (i, shift, _, fitting), output in zip(cut, outputs, strict=True):
                values = [float(value) for value in output]
                live = values.pop(LIVE_CLASS)
                found[i].append(CropEvidence(name, shift, fitting, live, tuple(values)))
        return tuple(LivenessLook(tuple(crops)) for crops in found)


def _softmax(logits: Floats) -> Floats:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)

"""The passive liveness model: MiniFASNet V2 and V1SE over the crops of every face."""

from collections.abc import Sequence

import numpy as np
import torch

from facegui.vision.liveness.crops import surroundings
from facegui.vision.liveness.evidence import STILL_SHIFTS, CropEvidence, LivenessLook, Shift
from facegui.vision.liveness.minifasnet import (
    CROP_PX,
    LIVE_CLASS,
    V1SE_FILE,
    V2_FILE,
    MiniFasNet,
    load_minifasnet,
)
from facegui.vision.models.registry import MINIFASNET
from facegui.vision.models.store import ModelStore
from facegui.vision.types import Face, Frame, Pixels

# name, file, how many times the face box its training crops spanned
_NETWORKS = (("V2", V2_FILE, 2.7), ("V1SE", V1SE_FILE, 4.0))


class PassiveLiveness:
    """Both networks. Not for two threads at once."""

    def __init__(
        self, v2: MiniFasNet, v1se: MiniFasNet, device: torch.device | str = "cpu"
    ) -> None:
        self._device = torch.device(device)
        self._networks = [network.to(self._device) for network in (v2, v1se)]

    @torch.inference_mode()
    def look(
        self, frame: Frame, faces: Sequence[Face], shifts: Sequence[Shift] = STILL_SHIFTS
    ) -> tuple[LivenessLook, ...]:
        """Look at each face of a frame, in the order given, in one batch for each network."""
        if not faces:
            return ()
        seen = [surroundings(frame, face.box) for face in faces]
        found: list[list[CropEvidence]] = [[] for _ in faces]
        for (name, _, reach), network in zip(_NETWORKS, self._networks, strict=True):
            cut = [
                (i, s, *seen[i].crop(reach, s, CROP_PX)) for i in range(len(faces)) for s in shifts
            ]
            outputs = self._softmax(network, np.stack([crop for _, _, crop, _ in cut]))
            for (i, shift, _, fitting), output in zip(cut, outputs, strict=True):
                values = [float(value) for value in output]
                live = values.pop(LIVE_CLASS)
                found[i].append(CropEvidence(name, shift, fitting, live, tuple(values)))
        return tuple(LivenessLook(tuple(crops)) for crops in found)

    def _softmax(self, network: MiniFasNet, crops: Pixels) -> np.ndarray:
        pixels = torch.from_numpy(crops).to(self._device).permute(0, 3, 1, 2).float()
        return np.asarray(torch.softmax(network(pixels), dim=1).cpu().numpy())


def load_liveness(store: ModelStore, device: torch.device | str = "cpu") -> PassiveLiveness:
    """Build the model from the files on this computer; takes a moment.

    Raises ``ModelMissing`` or ``ModelDamaged``, each with what to do. A caller that can do without
    liveness then says "liveness not checked", never "live".
    """
    networks = [
        load_minifasnet(store.path(MINIFASNET.id, file.name), file) for _, file, _ in _NETWORKS
    ]
    return PassiveLiveness(networks[0], networks[1], device)

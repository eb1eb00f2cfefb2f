"""People enrolled at a camera, made up: for what the window says of places."""

from collections.abc import Sequence

import numpy as np

from facegui.gallery import NewSample
from facegui.paths import resource
from facegui.ui.link.controller import Controller

FRONT = "Front door"


def enroll_at(controller: Controller, place: str, names: Sequence[str], seed: int = 1) -> list[str]:
    """Enroll people of random looks at a place; their ids."""
    size = controller.workspace.encoder_spec.size
    rows = np.random.default_rng(seed).normal(size=(len(names), size)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    jpeg = resource("demo", "grace-hopper.jpg").read_bytes()
    landmarks = np.zeros((5, 2), np.float32)
    space, gallery = controller.workspace.space, controller.gallery
    ids = []
    for name, row in zip(names, rows, strict=True):
        sample = NewSample(jpeg, landmarks, space, row, {}, "camera", place)
        ids.append(gallery.add_person(name, [sample], consent="yes").id)
    controller.reload_gallery()
    return ids

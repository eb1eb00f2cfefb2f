"""States of strangers for ``make_screenshots.py``: six strangers over a week.

The faces are the two bundled ones, in other light and cropped differently.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import cv2
import numpy as np
from PySide6.QtWidgets import QLineEdit
from screenshots_people import bundled_pictures, populate

from facegui.gallery import Gallery, StoredPortrait
from facegui.gallery.types import Floats, StrangerVisit
from facegui.ui.link.requests import STRANGERS
from facegui.ui.people.strangers.name_sheet import StrangerNameSheet
from facegui.ui.people.strangers.view import StrangersView
from facegui.ui.widgets.tick import Tick
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS

Scene = tuple[str, str, Callable[[Any], Any]]

# For each: picture, minutes since every visit, minutes it lasted, place.
_DAY = 24 * 60
_SEEN: Sequence[tuple[int, Sequence[int], float, str]] = (
    (1, (0, 1440, 2890, 4310, 5760, 6800), 2.0, "Door"),
    (0, (1030, 2500, 4000), 1.0, "Yard"),
    (0, (1380,), 12.0, "Workshop"),
    (1, (1530, 1900, 2700, 3200, 3900, 4400, 5100), 0.6, "Door"),
    (0, (4200, 5600), 3.0, "Door"),
    (1, (7 * _DAY, 7 * _DAY - 200), 1.5, "Front desk"),
)


def keep_strangers(controller: Any) -> None:
    """Keep everybody, and make two of them nearly one person, unless that was done before."""
    controller.change_settings(strangers=True)
    gallery: Gallery = controller.gallery
    if gallery.strangers.all():
        return
    rng = np.random.default_rng(7)
    noon = datetime.now(UTC).astimezone().replace(hour=8, minute=12, second=0, microsecond=0)
    pictures = bundled_pictures()
    for which, minutes, lasted, place in _SEEN:
        looks = rng.normal(size=SPECS[DEFAULT_ENCODER].size).astype(np.float32)
        number = None
        for ago in sorted(minutes, reverse=True):
            ended = noon - timedelta(minutes=ago)
            began = ended - timedelta(minutes=lasted)
            visit = _visit(f"{rng.integers(1 << 60):032x}", began, ended, place, looks, rng)
            jpeg = _otherwise(pictures[which], rng)
            portrait = StoredPortrait(visit.id, jpeg, np.zeros((5, 2), np.float32))
            number = gallery.strangers.keep(visit, portrait, number)
    controller.strangers.changed.emit()


def _visit(  # noqa: PLR0917 what a visit is made of
    id_: str,
    began: datetime,
    ended: datetime,
    place: str,
    looks: Floats,
    rng: np.random.Generator,
) -> StrangerVisit:
    embedding = looks + 0.3 * rng.normal(size=looks.size).astype(np.float32)
    embedding = (embedding / np.linalg.norm(embedding)).astype(np.float32)
    space = SPECS[DEFAULT_ENCODER].space
    return StrangerVisit(id_, began, ended, place, space, embedding, {"face_px": 120.0})


def _otherwise(jpeg: bytes, rng: np.random.Generator) -> bytes:
    """Return a picture in other light and cropped differently."""
    pixels = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    cut = int(rng.integers(1, pixels.shape[0] // 8))
    pixels = pixels[cut : pixels.shape[0] - cut, cut : pixels.shape[1] - cut]
    light = np.clip(pixels * float(rng.uniform(0.55, 1.25)), 0, 255).astype(np.uint8)
    return bytes(cv2.imencode(".jpg", light)[1].tobytes())


def _view(stage: Any) -> StrangersView:
    page = stage.window.page("people")
    page.shown()
    page.asked(STRANGERS)
    found: StrangersView = page.findChildren(StrangersView)[0]
    return found


def _none(stage: Any) -> None:
    populate(stage.controller)
    stage.controller.gallery.strangers.erase_all()
    stage.controller.change_settings(strangers=True)
    _view(stage)


def _strangers(stage: Any) -> StrangersView:
    populate(stage.controller)
    keep_strangers(stage.controller)
    return _view(stage)


def _picking(stage: Any) -> None:
    card = _strangers(stage).cards[0]
    card.pick()
    card.faces[2].setChecked(True)


def _naming(stage: Any) -> None:
    view = _strangers(stage)
    view.name_wanted.emit(view.cards[0].stranger)
    sheet = stage.window.page("people").findChildren(StrangerNameSheet)[0]
    sheet.form.findChildren(QLineEdit)[0].setText("Eileen Collins")
    sheet.form.findChildren(Tick)[0].setChecked(True)


def _erasing(stage: Any) -> None:
    _strangers(stage).erase_all()


STRANGER_SCENES: tuple[Scene, ...] = (
    ("strangers-none", "people", _none),
    ("strangers", "people", _strangers),
    ("strangers-picking", "people", _picking),
    ("strangers-naming", "people", _naming),
    ("strangers-erasing", "people", _erasing),
)

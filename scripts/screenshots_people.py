"""States of the People and History pages for ``make_screenshots.py``: a dozen people, two days.

All but one of the names are invented; the pictures are the two bundled ones.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import cv2
import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCalendarWidget, QLineEdit

from facegui.gallery import Gallery, NewSample, Person, Sighting
from facegui.gallery.types import FILES, Floats
from facegui.matching.decision import Verdict
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.ui.link.controller import Controller
from facegui.ui.people.choosing import ChoosingBar
from facegui.ui.people.detail import PersonDetail
from facegui.ui.people.everybody import Everybody
from facegui.ui.people.merge import MergeSheet
from facegui.ui.people.page import PeoplePage
from facegui.ui.people.transfer import ExportSheet
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS

Scene = tuple[str, str, Callable[[Any], Any]]

_NAMES = (
    "Alma Berg",
    "Amara Diallo",
    "Clara Novak",
    "Dana Levi",
    "Edda Lund",
    "Eileen Collins",
    "Ines Rocha",
    "Jun Tanaka",
    "Lena Fischer",
    "Mira Patel",
    "Nora Quinn",
    "Rosa Álvarez",
    "Tilda Åkesson",
)
CONSENT = (
    "This person agrees that their face is stored here, encrypted, until they ask for its removal."
)
_QUALITY = {
    "face_px": 164.0,
    "brightness": 120.0,
    "burned_out": 0.0,
    "sharpness": 0.7,
    "turn": 0.05,
    "visible": 1.0,
}


def populate(controller: Controller) -> None:
    """Enroll everybody and write their history, unless that was done before."""
    gallery = controller.gallery
    if gallery.find(_NAMES[0]) is not None:
        return
    pictures = bundled_pictures()
    rng = np.random.default_rng(3)
    people = []
    for number, name in enumerate(_NAMES):
        looks = rng.normal(size=SPECS[DEFAULT_ENCODER].size).astype(np.float32)
        samples = [
            made_up(
                pictures[(number + 1) % 2],
                rng,
                looks=looks,
                dark=at == 1,
                origin=("camera", "", "staff.jpg")[at],
            )
            for at in range(1 + number % 3)
        ]
        consent = None if number == 7 else CONSENT
        people.append(gallery.add_person(name, samples, consent=consent, notes="Room 214."))
    _write_history(gallery, people, pictures)
    controller.reload_gallery()


def bundled_pictures() -> Sequence[bytes]:
    """Hopper's portrait and Collins's, cut out of the clip."""
    hopper = read_picture(resource("demo", "grace-hopper.jpg")).pixels
    capture = cv2.VideoCapture(str(resource("demo", "demo.mp4")))
    capture.set(cv2.CAP_PROP_POS_FRAMES, 275)
    _, collins = capture.read()
    capture.release()
    height, width = collins.shape[:2]
    reach, middle = int(height * 0.4), (int(width * 0.5), int(height * 0.42))
    collins = collins[
        max(0, middle[1] - reach) : middle[1] + reach, middle[0] - reach : middle[0] + reach
    ]
    return tuple(
        cv2.imencode(".jpg", np.ascontiguousarray(pixels))[1].tobytes()
        for pixels in (collins, hopper[:400, 50:450])
    )


def made_up(
    jpeg: bytes,
    rng: np.random.Generator,
    *,
    looks: Floats | None = None,
    dark: bool = False,
    origin: str = "camera",
    place: str = FILES,
) -> NewSample:
    """Return a sample of somebody with these looks, or with random ones."""
    spec = SPECS[DEFAULT_ENCODER]
    embedding = rng.normal(size=spec.size).astype(np.float32)
    if looks is not None:
        embedding = looks + 0.6 * embedding
    embedding /= np.linalg.norm(embedding)
    quality = {**_QUALITY, "brightness": 20.0} if dark else _QUALITY
    landmarks = np.zeros((5, 2), np.float32)
    return NewSample(jpeg, landmarks, spec.space, embedding, quality, origin, place)


def _write_history(gallery: Gallery, people: Sequence[Person], pictures: Sequence[bytes]) -> None:
    noon = datetime.now(UTC).astimezone().replace(hour=9, minute=42, second=0, microsecond=0)
    told: Sequence[tuple[int | None, Verdict, float | None, int]] = (
        (5, Verdict.MATCH, 0.71, 0),
        (None, Verdict.NOT_RECOGNIZED, 0.18, 4),
        (8, Verdict.MATCH, 0.64, 19),
        (5, Verdict.MATCH, 0.66, 190),
        (None, Verdict.UNSURE, 0.41, 47),
        (None, Verdict.POOR_QUALITY, None, 55),
        (0, Verdict.MATCH, 0.77, 24 * 60),
        (None, Verdict.NOT_RECOGNIZED, 0.22, 24 * 60 + 12),
        (9, Verdict.MATCH, 0.69, 24 * 60 + 31),
        (2, Verdict.MATCH, 0.58, 6 * 24 * 60),
    )
    for number, (who, verdict, score, minutes) in enumerate(told):
        ended = noon - timedelta(minutes=minutes)
        person_id = None if who is None else people[who].id
        sighting = Sighting(
            id=f"{number:032x}",
            person_id=person_id,
            began_at=ended - timedelta(seconds=20 + 37 * number),
            ended_at=ended,
            verdict=str(verdict),
            threshold=0.45,
            score=score,
            closest_id=None if score is None else people[who or 3].id,
            runner_up_id=None if who is None else people[4].id,
            runner_up_score=None if who is None else 0.21,
            faults=("Too dark: brightness 31, needs 45. More light.",) if score is None else (),
            source="Front desk camera",
        )
        gallery.history.keep(sighting, None if who is None else pictures[(who + 1) % 2])


def _people(stage: Any) -> PeoplePage:
    populate(stage.controller)
    page = stage.window.page("people")
    page.shown()
    assert isinstance(page, PeoplePage)  # noqa: S101
    return page


def _person(stage: Any) -> PeoplePage:
    page = _people(stage)
    person = stage.controller.gallery.find("Clara Novak")
    page.open_person(person.id)
    return page


def _grouped(stage: Any) -> PeoplePage:
    page = _people(stage)
    membership = stage.controller.gallery.membership
    ids = [stage.controller.gallery.find(name).id for name in _NAMES]
    membership.add("Class 7b", ids[:4])
    membership.add("Staff", ids[2:9])
    membership.set_validity(ids[3:5], None, date(2020, 7, 31))
    page.shown()
    return page


def _choosing(stage: Any) -> PeoplePage:
    page = _grouped(stage)
    page.choose_people()
    for tile in page.findChildren(Everybody)[0].tiles[1:4]:
        page.findChildren(ChoosingBar)[0].toggle(tile.id)
    return page


def _groups(stage: Any) -> None:
    page = _choosing(stage)
    page.edit_groups([one.id for one in page.findChildren(Everybody)[0].tiles[1:4]])


def _delete(stage: Any) -> None:
    _person(stage).findChildren(PersonDetail)[0].delete()


def _merge(stage: Any) -> None:
    page = _person(stage)
    page.merge_person()
    other = stage.controller.gallery.find("Rosa Álvarez")
    page.findChildren(MergeSheet)[0].choose(other.id)


def _import(stage: Any) -> None:
    _people(stage).import_pictures()


def _export(stage: Any) -> None:
    page = _people(stage)
    page.transfer.export_gallery()
    first, again = page.findChildren(ExportSheet)[0].findChildren(QLineEdit)
    first.setText("correct horse battery")
    again.setText("correct horse")


def _consent(stage: Any) -> None:
    _person(stage).edit_consent()


def _studio(stage: Any) -> None:
    page = _person(stage)
    person = stage.controller.gallery.find("Clara Novak")
    page.paint_person(stage.controller.gallery.samples(person.id)[0].id)


def _paint_all(stage: Any) -> None:
    _people(stage).paint_group()


def _import_gallery(stage: Any) -> None:
    _people(stage).transfer.import_gallery()


def _days(stage: Any) -> None:
    _history(stage)
    calendar = stage.window.page("history").findChildren(QCalendarWidget)[0]
    calendar.window().popup(stage.window.mapToGlobal(QPoint(240, 120)))


def _history(stage: Any) -> None:
    populate(stage.controller)
    stage.window.page("history").shown()


def _erase(stage: Any) -> None:
    _history(stage)
    stage.window.page("history").erase()


SCENES: tuple[Scene, ...] = (
    ("people", "people", _people),
    ("people-person", "people", _person),
    ("people-choosing", "people", _choosing),
    ("people-groups", "people", _groups),
    ("people-delete", "people", _delete),
    ("people-merge", "people", _merge),
    ("people-import", "people", _import),
    ("people-export", "people", _export),
    ("people-consent", "people", _consent),
    ("people-studio", "people", _studio),
    ("people-paint-all", "people", _paint_all),
    ("people-import-gallery", "people", _import_gallery),
    ("history", "history", _history),
    ("history-erase", "history", _erase),
    ("history-days", "history", _days),
)

"""Saving a draft in the gallery, and taking it back."""

from PySide6.QtCore import QCoreApplication

from facegui.errors import FaceGuiError
from facegui.gallery import Person
from facegui.tasks.draft import Draft
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice


def save(controller: Controller, draft: Draft, consent: str | None) -> Person:
    """Store a draft and offer to undo it. Raises as the gallery does, with nothing stored.

    ``consent`` is the text agreed to now, None when an agreement is on record.
    """
    gallery = controller.gallery
    if draft.person_id is None:
        person = gallery.add_person(draft.name, draft.samples, consent=consent)
        words = _tr("Enrolled {name}.").format(name=person.name)
        controller.toast(words, _tr("Undo"), lambda: _take_back_person(controller, person))
    else:
        person = _known(controller, draft.person_id)
        added = gallery.add_samples(person.id, draft.samples)
        if consent is not None:
            gallery.set_consent(person.id, consent)
        ids = tuple(sample.id for sample in added)
        words = _tr("Added to {name}.").format(name=person.name)
        controller.toast(words, _tr("Undo"), lambda: _take_back_samples(controller, person, ids))
    controller.reload_gallery()
    return person


def _known(controller: Controller, person_id: str) -> Person:
    return next(person for person in controller.gallery.people() if person.id == person_id)


def _take_back_person(controller: Controller, person: Person) -> None:
    try:
        controller.gallery.remove_person(person.id)
    except FaceGuiError as problem:
        controller.noticed.emit(Notice.of("undo", problem))
    else:
        controller.toast(_tr("Removed {name}.").format(name=person.name))
    controller.reload_gallery()


def _take_back_samples(controller: Controller, person: Person, sample_ids: tuple[str, ...]) -> None:
    try:
        for sample_id in sample_ids:
            controller.gallery.remove_sample(sample_id)
        if person.consent is None:
            controller.gallery.set_consent(person.id, None)
    except FaceGuiError as problem:
        controller.noticed.emit(Notice.of("undo", problem))
    else:
        controller.toast(_tr("Removed the new pictures of {name}.").format(name=person.name))
    controller.reload_gallery()


def _tr(text: str) -> str:
    return QCoreApplication.translate("enroll", text)

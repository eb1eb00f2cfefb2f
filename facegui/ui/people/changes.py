"""What is done to people, each with its way back: one place for words, errors and undoing."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.gallery import Person, Sample
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice

_NOTICE = "people"


@dataclass(frozen=True, slots=True)
class Change:
    """Something done, in words, and how it is undone."""

    words: str
    undo: Callable[[], object]


class Changes(QObject):
    """Changes the gallery and remembers how to go back, until the program ends.

    What was deleted is held in memory for that long, never written. Signal ``changed`` follows
    everything done and undone.
    """

    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._done: list[Change] = []

    @property
    def last(self) -> Change | None:
        """What would be undone."""
        return self._done[-1] if self._done else None

    def undo(self) -> None:
        """Undo the last change."""
        if self._done:
            self._undo(self._done[-1])

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something to the gallery; what goes wrong is told, and False returned."""
        try:
            act()
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of(_NOTICE, problem))
            return False
        self._controller.notice_settled.emit(_NOTICE)
        return True

    def note(self, words: str, undo: Callable[[], object]) -> None:
        """Tell what was done, with its way back, and take the gallery as it is now."""
        change = Change(words, undo)
        self._done.append(change)
        self._controller.reload_gallery()
        self.changed.emit()
        self._controller.toast(words, self.tr("Undo"), lambda: self._undo(change))

    def forget(self) -> None:
        """Let go of every way back, and of what was held for it."""
        self._done.clear()
        self.changed.emit()

    def rename(self, person: Person, name: str) -> bool:
        """Give somebody another name. Raises UsageProblem when it cannot be one."""
        gallery = self._controller.gallery
        renamed = gallery.rename(person.id, name)
        if renamed.name == person.name:
            return False
        words = self.tr("Renamed {old} to {new}.").format(old=person.name, new=renamed.name)
        self.note(words, lambda: gallery.rename(person.id, person.name))
        return True

    def delete(self, person: Person) -> None:
        """Erase somebody with pictures and history."""
        gallery = self._controller.gallery

        def act() -> None:
            removed = gallery.remove_person(person.id)
            words = self.tr("Deleted {name}.").format(name=person.name)
            self.note(words, lambda: gallery.restore(removed))

        self.attempt(act)

    def merge(self, keep: Person, other: Person) -> bool:
        """Make two people one, under the name of the one kept."""
        gallery = self._controller.gallery

        def act() -> None:
            removed = gallery.merge(keep.id, other.id)
            words = self.tr("{other} is now part of {name}.")
            self.note(
                words.format(other=other.name, name=keep.name), lambda: gallery.restore(removed)
            )

        return self.attempt(act)

    def set_aside(self, sample: Sample, aside: bool) -> None:
        """Keep a picture out of recognition, or take it back in."""
        gallery = self._controller.gallery

        def act() -> None:
            gallery.set_aside(sample.id, aside)
            words = self.tr("Picture set aside.") if aside else self.tr("Picture brought back.")
            self.note(words, lambda: gallery.set_aside(sample.id, not aside))

        self.attempt(act)

    def remove_sample(self, sample: Sample) -> None:
        """Erase a picture."""
        gallery = self._controller.gallery

        def act() -> None:
            whole = gallery.remove_sample(sample.id)
            self.note(self.tr("Picture removed."), lambda: gallery.restore_sample(whole))

        self.attempt(act)

    def set_notes(self, person: Person, notes: str) -> bool:
        """Write somebody's notes, False when they could not be; no undo, the field has its own."""
        return self.attempt(lambda: self._controller.gallery.set_notes(person.id, notes))

    def record_consent(self, person: Person, consent: str) -> None:
        """Write down what somebody agreed to now."""
        gallery = self._controller.gallery

        def act() -> None:
            gallery.set_consent(person.id, consent)
            words = self.tr("Consent of {name} recorded.").format(name=person.name)
            self.note(words, lambda: gallery.set_consent(person.id, None))

        self.attempt(act)

    def _undo(self, change: Change) -> None:
        if change not in self._done:
            return
        if self.attempt(change.undo):
            self._done.remove(change)
            self._controller.reload_gallery()
            self.changed.emit()

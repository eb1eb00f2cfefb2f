"""The one way to change the gallery from the window, with undo and errors."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class GalleryChange(Generic[T]):
    """One change of the gallery; the other functions get what ``do`` returned.

    ``words`` returns the toast, or nothing for none. ``undo`` takes the change back, and ``undone``
    returns the toast for that; without ``undo`` there is no way back. ``searched`` is False for
    changes that do not affect the search.
    """

    do: Callable[[Gallery], T]
    words: Callable[[T], str] = lambda _made: ""
    undo: Callable[[Gallery, T], object] | None = None
    undone: Callable[[T], str] = lambda _made: ""
    searched: bool = True


@dataclass(frozen=True, slots=True)
class Done:
    """A change that can be undone, with its words."""

    words: str
    undo: Callable[[], object]
    undone: Callable[[], str]
    at: datetime


class GalleryChanges(QObject):
    """Makes changes and remembers how to undo them, until the program ends.

    Deleted data stays in memory for that long and is never written. Signals: ``changed`` after
    every change and undo, ``said`` (words, the `Done` that its button undoes or None), ``failed``
    (FaceGuiError), ``succeeded``.
    """

    changed = Signal()
    said = Signal(str, object)
    failed = Signal(object)
    succeeded = Signal()

    def __init__(self, gallery: Callable[[], Gallery], parent: QObject) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._done: list[Done] = []

    @property
    def last(self) -> Done | None:
        """The change that *Undo* would take back."""
        return self._done[-1] if self._done else None

    def make(
        self, change: GalleryChange[T], *, failed: Callable[[FaceGuiError], object] | None = None
    ) -> T | None:
        """Make a change. A failure goes to ``failed``, or to the signal, and None is returned."""
        try:
            made = change.do(self._gallery())
        except FaceGuiError as problem:
            (failed or self.failed.emit)(problem)
            return None
        self.succeeded.emit()
        undo = change.undo
        if not change.searched:
            return made
        if undo is None:
            self._tell(change.words(made), None)
        else:
            self.note(
                change.words(made), lambda: undo(self._gallery(), made), lambda: change.undone(made)
            )
        return made

    def note(
        self, words: str, undo: Callable[[], object], undone: Callable[[], str] = lambda: ""
    ) -> None:
        """Record a change that was made in steps, with its undo."""
        done = Done(words, undo, undone, datetime.now(UTC))
        self._done.append(done)
        self._tell(words, done)

    def undo(self, done: Done | None = None) -> None:
        """Undo a change, the last one by default."""
        done = done or self.last
        if done is None or done not in self._done:
            return
        try:
            done.undo()
        except FaceGuiError as problem:
            self.failed.emit(problem)
            return
        self.succeeded.emit()
        self._done.remove(done)
        self._tell(done.undone(), None)

    def forget(self, before: datetime | None = None) -> None:
        """Forget every undo, or those older than ``before``, and free what they hold in memory."""
        self._done = [one for one in self._done if before is not None and one.at >= before]

    def _tell(self, words: str, done: Done | None) -> None:
        self.changed.emit()
        if words:
            self.said.emit(words, done)

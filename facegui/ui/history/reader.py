"""Reads the whole history in the GUI thread, a few milliseconds at a time."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from facegui.errors import FaceGuiError
from facegui.gallery import Sighting, UnknownPerson
from facegui.ui.history import words as history_words
from facegui.ui.link.controller import Controller

_PAGE = 250  # entries decrypted at a time: about 5 ms


class HistoryReader(QObject):
    """``found`` has the entries read so far; none are left in it after ``done``.

    Signals: ``begun`` with the newest entries, ``done`` with all, ``failed`` (FaceGuiError).
    """

    begun = Signal()
    done = Signal()
    failed = Signal(object)

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._pages: Iterator[Sequence[Sighting]] = iter(())
        self._step = QTimer(self, interval=0)
        self._step.timeout.connect(self._on_step)
        self.found: list[Sighting] = []

    @property
    def busy(self) -> bool:
        """Whether it is still reading."""
        return self._step.isActive()

    def read(self) -> None:
        """Start reading again."""
        self._pages = self._controller.gallery.history.pages(_PAGE)
        self.found = []
        self._step.start()

    def stop(self) -> None:
        """Stop reading."""
        self._step.stop()

    def names(self) -> Mapping[str, str]:
        """Return names by person id, and by entry the numbers of kept strangers."""
        watchlist = self._controller.watchlist
        people = () if watchlist is None else watchlist.templates.people
        names = {one.id: one.name for one in people}
        told = {
            person_id
            for one in self.found
            for person_id in (one.person_id, one.closest_id, one.runner_up_id)
            if person_id
        }
        for person_id in told - names.keys():
            try:
                names[person_id] = self._controller.gallery.person(person_id).name
            except FaceGuiError:  # removed meanwhile: the next reading leaves out their entries
                continue
        with suppress(FaceGuiError):  # in use elsewhere: shown without a number
            unknown = self._controller.gallery.strangers.numbers().items()
            names |= {visit: history_words.unknown(number) for visit, number in unknown}
        return names

    def _on_step(self) -> None:
        try:
            page = next(self._pages, None)
        except UnknownPerson:  # removed between two steps
            self.read()
            return
        except FaceGuiError as problem:
            self.stop()
            self.failed.emit(problem)
            return
        if page is None:
            self.stop()
            self.done.emit()
            self.found = []  # the receiver of `done` has them now; each takes 4 kB
            return
        self.found += page
        if len(self.found) == len(page):
            self.begun.emit()

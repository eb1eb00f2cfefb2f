"""Learns what the faces at each running source have in common.

The controller passes it every analysis, in the GUI thread. Sums over at least five people are
written for cameras and streams. Those of a clip are kept while it runs, and nothing is learned from
stills.
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.gallery.types import FILES, SeenFaces
from facegui.live.analysis import Analysis
from facegui.matching.watchlist import SearchGallery
from facegui.sources.retrying import is_device
from facegui.tasks.place_learning import PlaceLearning
from facegui.tasks.privacy.noted import forget_places
from facegui.ui.link.keeper import Clock, Keeper, utc_now
from facegui.workspace import Workspace


class PlaceLearner(Keeper):
    """Knows what was learned of each place in this run.

    Signal ``learned`` comes when there is something new; `seen` returns it.
    """

    learned = Signal()

    def __init__(
        self, workspace: Workspace, parent: QObject | None = None, *, now: Clock = utc_now
    ) -> None:
        super().__init__(workspace, parent, now=now)
        self._sources: tuple[str, ...] = ("",)
        self._watchlist: SearchGallery | None = None
        self._learning: dict[str, PlaceLearning] = {}  # by place
        self._left_off: dict[str, PlaceLearning] = {}  # cameras of this run, in memory only
        self._devices: set[str] = set()  # places that are cameras or streams
        self._were_kept: set[str] = set()  # those whose sum continues one from the gallery
        self._unwritten: dict[str, SeenFaces] = {}

    def begin(self, *sources: str) -> None:
        """Continue with another session of these sources, after `leave`.

        A camera continues where it left off; another clip starts from nothing.
        """
        if sources != self._sources:
            left = {place: one for place, one in self._learning.items() if place in self._devices}
            self._left_off |= left
            self._sources = sources
            self._learning.clear()

    def renew(self, watchlist: SearchGallery) -> None:
        """Continue with another state of the gallery, or another encoder."""
        self._watchlist = watchlist
        space = watchlist.templates.space
        self._learning = {place: one for place, one in self._learning.items() if one.space == space}
        self._left_off = {place: one for place, one in self._left_off.items() if one.space == space}
        self._unwritten = {
            place: one for place, one in self._unwritten.items() if one.space == space
        }

    def take(self, analysis: Analysis, source: str = "") -> None:
        """Take an analysis of a source, by default the only one."""
        watchlist, place = self._watchlist, analysis.place
        if watchlist is None or not self._worth_learning(watchlist, place):
            return
        learning = self._learning.get(place)
        if learning is None:
            self._devices.discard(place)
            if is_device(source or self._sources[0]):
                self._devices.add(place)
            learning = self._begun(place, watchlist.templates.space)
        self._go_on(learning, learning.step(analysis, watchlist, self._now()))

    def leave(self) -> None:
        """Treat everybody in view as gone: their source has ended or was left."""
        if self._watchlist is not None:
            for learning in tuple(self._learning.values()):
                self._go_on(learning, learning.over(self._watchlist, self._now()))
        self._write()

    def seen(self) -> Mapping[str, SeenFaces]:
        """Return by place what is not written, or not written yet."""
        learned = {place: one.seen for place, one in self._learning.items() if one.seen is not None}
        return {**self._unwritten, **learned}

    def settle(self) -> None:
        """Apply the setting."""
        if not self._workspace.settings.learn_places:
            self._forget()

    def erase_all(self) -> None:
        """Erase what was learned at every place, here and in the gallery. Raises FaceGuiError."""
        forget_places(self._workspace.gallery)
        self._forget()

    def _forget(self) -> None:
        self._learning.clear()
        self._left_off.clear()
        self._unwritten.clear()

    def _worth_learning(self, watchlist: SearchGallery, place: str) -> bool:
        wanted = self._workspace.settings.learn_places and place != FILES
        return wanted and watchlist.places is not None

    def _begun(self, place: str, space: str) -> PlaceLearning:
        """Start learning a place from what is already known of it."""
        kept = self._kept(place, space)
        self._were_kept.discard(place)
        if kept is not None:
            self._were_kept.add(place)
        known = self._unwritten.get(place) or kept
        before = self._left_off.pop(place, None)
        if before is None or (known is None and before.seen is not None):  # erased since
            return PlaceLearning(place, space, known)
        return replace(before, seen=known)  # so that nobody counts twice

    def _kept(self, place: str, space: str) -> SeenFaces | None:
        if place not in self._devices:
            return None
        try:
            return self._workspace.gallery.seen(space).get(place)
        except FaceGuiError:  # in use, or damaged, which is reported elsewhere: begin without it
            return None

    def _go_on(self, before: PlaceLearning, after: PlaceLearning) -> None:
        self._learning[after.place] = after
        if after.seen is None or after.seen is before.seen:
            return
        if after.place in self._devices:
            self._unwritten[after.place] = after.seen
            self._write()
        self.learned.emit()

    def _write(self) -> None:
        """Write what waits, and keep what cannot be written for the next time."""
        for place, seen in list(self._unwritten.items()):
            try:
                if self._erased_elsewhere(seen):
                    self._learning.pop(place, None)
                else:
                    self._workspace.gallery.keep_seen(seen)
                    self._were_kept.add(place)
            except FaceGuiError:  # another process is writing, or the disk refuses
                continue
            del self._unwritten[place]

    def _erased_elsewhere(self, seen: SeenFaces) -> bool:
        """Tell whether another process erased the stored sum, so that this one must end too."""
        if seen.place not in self._were_kept or seen.place not in self._learning:
            return False
        return seen.place not in self._workspace.gallery.seen(seen.space)

"""Putting a trained encoder to use, and going back: gallery and setting change together.

The gallery is encoded again in one transaction, the setting is written beside it. A note on disk
says that a change is going on: after a kill between the two `recover_interrupted_change` ends it.
"""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Gallery
from facegui.matching.calibration import Calibration
from facegui.settings import Settings
from facegui.tasks.reencode import reencode
from facegui.text import say
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import TrainedCard

_NOTE = "encoder-change"


class Refused(FaceGuiError):
    """The guard does not let an encoder in."""

    exit_status = 1


@dataclass(frozen=True, slots=True)
class EncoderChange:
    """A change of encoder; ``device`` is where the new one runs.

    ``progress`` hears (done, total) pictures, ``cancelled`` is asked between batches of them.
    """

    gallery: Gallery
    models: ModelStore
    data_dir: Path
    device: str = "auto"
    progress: Callable[[int, int], None] = lambda done, total: None
    cancelled: Callable[[], bool] = lambda: False

    def adopt(self, encoder_id: str) -> Settings | None:
        """Put a trained encoder to use; returns the settings, None when it was cancelled.

        Raises Refused when the guard is against it, and what the gallery, the encoder's file or
        the disk give cause for; then everything is as it was.
        """
        before = self._stored
        require_adoptable(self.models.trained(encoder_id).card, before.encoder)
        return change_together(
            self.gallery, self.data_dir, encoder_id, lambda: self._encode(encoder_id)
        )

    def go_back(self) -> Settings | None:
        """Put to use again what the encoder in use was compared with, as `adopt`.

        Everybody's former embeddings come back exactly; where people were enrolled since, all
        pictures are encoded again. Raises UsageProblem when the encoder in use is not trained.
        """
        before = self._stored
        if before.encoder not in self.models.trained_ids:
            raise UsageProblem(
                say("The encoder in use, {encoder}, was not trained here.", encoder=before.encoder),
                say("There is nothing to go back from."),
            )
        former = str(self.models.trained(before.encoder).card.metrics["compared_with"])
        space = self.models.spec(former).space
        self._save(before)  # a disk that refuses does so before anything has changed
        with change_marker(self.data_dir):
            if self.gallery.can_undo_reencode:
                self.gallery.undo_reencode()
            if not set(self.gallery.spaces()) <= {space} and not self._encode(former):
                return None
            return self._save(replace(before, encoder=former))

    @property
    def _stored(self) -> Settings:
        """The settings on disk: what the command line overrides is for one run only."""
        return Settings.load(self.data_dir)[0]

    def _save(self, settings: Settings) -> Settings:
        settings.save(self.data_dir)
        return settings

    def _encode(self, encoder_id: str) -> bool:
        # Imported here: torch takes a second or two, and the window is up before.
        from facegui.vision.loading import load_engine  # noqa: PLC0415 imports torch

        engine = load_engine(self.models, encoder_id, device=self.device)
        return reencode(self.gallery, engine, progress=self.progress, cancelled=self.cancelled)


def change_together(
    gallery: Gallery, data_dir: Path, encoder_id: str, encode: Callable[[], bool]
) -> Settings | None:
    """Write the gallery by ``encode``, then the setting; both or, where one is refused, neither.

    Returns the settings, None when ``encode`` returns False: it wrote nothing. Raises what either
    raises.
    """
    with change_marker(data_dir):
        if not encode():
            return None
        settings = replace(Settings.load(data_dir)[0], encoder=encoder_id)
        try:
            settings.save(data_dir)
        except FaceGuiError:
            if gallery.can_undo_reencode:
                gallery.undo_reencode()
            raise
    return settings


def undo_together(gallery: Gallery, models: ModelStore, data_dir: Path) -> Settings | None:
    """Bring back the embeddings before the last change of encoder, and the encoder with them.

    Returns the settings, None where no encoder here made those embeddings. Raises UsageProblem
    when there is nothing to bring back, and what the gallery or the disk give cause for.
    """
    with change_marker(data_dir):
        gallery.undo_reencode()
        former = models.encoder_of(gallery.spaces())
        if former is None:
            return None
        settings = replace(Settings.load(data_dir)[0], encoder=former)
        settings.save(data_dir)
    return settings


@contextlib.contextmanager
def change_marker(data_dir: Path) -> Iterator[None]:
    """Note on disk that gallery and setting change, for `recover_interrupted_change` after a kill.

    Raises FaceGuiError where the disk refuses.
    """
    note = data_dir / _NOTE
    lock = _lock(data_dir)
    try:
        lock.acquire(timeout=0)
        note.touch(mode=0o600)
    except Timeout as error:
        raise FaceGuiError(
            say("Another FaceGUI is changing the encoder; nothing was changed."),
            say("Wait until it has finished, then try again."),
        ) from error
    except OSError as error:
        lock.release()
        raise FaceGuiError(
            say(
                "Nothing can be written in {data_dir}: {reason}.",
                data_dir=data_dir,
                reason=error.strerror or error,
            ),
            say("Free some space; nothing was changed."),
        ) from error
    try:
        yield
        note.unlink(missing_ok=True)
    finally:
        lock.release()


def require_adoptable(card: TrainedCard, in_use: str) -> None:
    """Raise Refused unless the guard found the encoder better than the one in use."""
    if card.id == in_use:
        raise UsageProblem(
            say("{id} is in use already.", id=card.id), say("To leave it: facegui train back.")
        )
    if not card.better:
        reason = card.reason or say("Nobody has compared it with another encoder.")
        raise Refused(
            say("{id} is not put to use. {reason}", id=card.id, reason=reason),
            say("Train with more people, or keep what is."),
        )
    compared = card.metrics.get("compared_with")
    if compared != in_use:
        raise Refused(
            say(
                "{id} was found better than {compared}, but {in_use} is in use.",
                id=card.id,
                compared=compared,
                in_use=in_use,
            ),
            say("Train it anew, so that it is compared with that one."),
        )
    Calibration.from_card(card.id, card.spec.space, card.calibration)


def remove(models: ModelStore, encoder_id: str, in_use: str) -> None:
    """Delete a trained encoder. Raises UsageProblem for one in use, and for one there is not."""
    if encoder_id == in_use:
        raise UsageProblem(
            say("{encoder_id} is in use.", encoder_id=encoder_id),
            say("Go back to the encoder before: facegui train back."),
        )
    if encoder_id not in models.trained_ids:
        raise UsageProblem(
            say("There is no trained encoder '{encoder_id}'.", encoder_id=encoder_id),
            say("See facegui train list."),
        )
    models.remove(encoder_id)


def recover_interrupted_change(
    data_dir: Path, gallery: Gallery, models: ModelStore
) -> Settings | None:
    """Finish a change of encoder that was cut short; returns the settings when one was.

    A gallery that has changed gets the setting that belongs to it. The note of one that was cut
    short before it changed anything goes.
    """
    note = data_dir / _NOTE
    if not note.exists() or gallery.read_only:
        return None
    try:
        with _lock(data_dir).acquire(timeout=0):
            stored, spaces = Settings.load(data_dir)[0], gallery.spaces()
            owner = models.encoder_of(spaces) if len(spaces) == 1 else None
            settings = None
            if owner is not None and owner != stored.encoder:
                settings = replace(stored, encoder=owner)
                settings.save(data_dir)
            note.unlink(missing_ok=True)
            return settings
    except Timeout:
        return None  # it is going on, in another process


def _lock(data_dir: Path) -> FileLock:
    return FileLock(data_dir / f"{_NOTE}.lock", mode=0o600)

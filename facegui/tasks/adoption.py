"""Changing the encoder and changing back: the gallery and the setting change together.

The gallery is written in one transaction, then the setting. A note on disk says that a change is
going on: if the program is killed between the two, `recover_interrupted_change` completes it.
"""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout

from facegui import atomic
from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Gallery, StoredPortrait
from facegui.gallery.types import Floats
from facegui.matching.calibration import Calibration
from facegui.settings import Settings
from facegui.text import say
from facegui.vision.engine import Engine
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import TrainedCard
from facegui.vision.types import Portrait

Embeddings = Mapping[str, Floats]  # (D,) float32 of unit length, by sample id

_NOTE = "encoder-change"


class Refused(FaceGuiError):
    """The guard does not let an encoder in."""

    exit_status = 1


class EncoderChange:
    """A change to another encoder, a batch of stored portraits at a time.

    The gallery is read and written in the caller's thread; the embeddings may be made in any.
    Nothing changes before `finish`.
    """

    def __init__(self, gallery: Gallery, models: ModelStore, data_dir: Path, to: str) -> None:
        self._gallery = gallery
        self._data_dir = data_dir
        self._to = to
        self._encoding = gallery.reencoding(models.spec(to).space)

    @property
    def done(self) -> int:
        """How many pictures were encoded."""
        return self._encoding.done

    @property
    def total(self) -> int:
        """How many pictures must be encoded; it may grow while another process enrolls."""
        return self._encoding.total

    def next_batch(self, most: int = 32) -> Sequence[StoredPortrait]:
        """Return up to ``most`` portraits to encode; none when all were encoded."""
        return self._encoding.next_batch(most)

    def take(self, made: Embeddings) -> None:
        """Take the embeddings of a batch."""
        self._encoding.take(made)

    def finish(self) -> Settings | None:
        """Write gallery and setting, both or, where one is refused, neither.

        Returns the settings, None when pictures came meanwhile: they are the next batch. Raises
        what the gallery or the disk give cause for.
        """
        with change_marker(self._data_dir):
            if not self._encoding.finish():
                return None
            settings = replace(Settings.load(self._data_dir)[0], encoder=self._to)
            try:
                settings.save(self._data_dir)
            except FaceGuiError:
                if self.total:
                    self._gallery.undo_reencode()
                raise
            _note_encoder(self._gallery, settings)
        return settings

    def run(
        self,
        encode: Callable[[Sequence[StoredPortrait]], Embeddings],
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> Settings:
        """Do all of it in this thread; ``progress`` gets the pictures done and in all."""
        while True:
            while batch := self.next_batch():
                self.take(encode(batch))
                progress(self.done, self.total)
            settings = self.finish()
            if settings is not None:
                return settings


def encoded(engine: Engine, batch: Sequence[StoredPortrait]) -> Embeddings:
    """Encode stored portraits."""
    made = engine.embed_portraits([Portrait(one.jpeg, one.landmarks) for one in batch])
    return dict(zip((one.sample_id for one in batch), made, strict=True))


def undo_encoder_change(gallery: Gallery, models: ModelStore, data_dir: Path) -> Settings | None:
    """Bring back the embeddings from before the last change of encoder, and that encoder.

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
        _note_encoder(gallery, settings)
    return settings


def encoder_before(models: ModelStore, in_use: str) -> str:
    """Return what a trained encoder was compared with. Raises UsageProblem for any other."""
    if in_use not in models.trained_ids:
        raise UsageProblem(
            say("The encoder in use, {encoder}, was not trained here.", encoder=in_use),
            say("There is nothing to go back from."),
        )
    return str(models.trained(in_use).card.metrics["compared_with"])


@contextlib.contextmanager
def change_marker(data_dir: Path) -> Iterator[None]:
    """Note on disk that a change is going on, for `recover_interrupted_change` after a kill.

    Raises FaceGuiError where the disk refuses.
    """
    note = data_dir / _NOTE
    lock = _lock(data_dir)
    try:
        lock.acquire(timeout=0)
        atomic.write(note, "")
    except Timeout as error:
        raise FaceGuiError(
            say("Another FaceGUI is changing the encoder; nothing was changed."),
            say("Wait until it has finished, then try again."),
        ) from error
    except OSError as error:
        lock.release()
        raise FaceGuiError(
            say("Nothing can be written in {data_dir}: {reason}.", data_dir=data_dir, reason=error),
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
    """Delete a trained encoder. Raises UsageProblem for one in use or unknown."""
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
    """Finish an interrupted change of encoder; return the settings when there was one.

    A gallery that has changed gets the setting that belongs to it. If nothing had changed yet, only
    the note is deleted.
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
                _note_encoder(gallery, settings)
            note.unlink(missing_ok=True)
            return settings
    except (Timeout, OSError):
        return None  # another process is doing it, or the disk refuses


def _note_encoder(gallery: Gallery, settings: Settings) -> None:
    gallery.audit.note("setting", values={"encoder": settings.encoder})


def _lock(data_dir: Path) -> FileLock:
    return FileLock(data_dir / f"{_NOTE}.lock", mode=0o600)

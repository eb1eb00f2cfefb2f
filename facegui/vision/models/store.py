"""The models on this computer: found, verified, installed, imported, removed."""

import contextlib
import hashlib
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from filelock import FileLock, Timeout

from facegui.atomic import place
from facegui.errors import UsageProblem
from facegui.paths import resource
from facegui.private import make_inner
from facegui.text import say
from facegui.vision.models.files import (
    InstallCancelled,
    WrongModelFile,
    copy_verified,
    digest,
    find_files,
    packaged_path,
)
from facegui.vision.models.installing import (
    InstallFailed,
    Progress,
    fetch,
    never,
    part_of,
    refused,
    require_space,
    shifted,
)
from facegui.vision.models.onnx_file import ENCODER_GRAPHS, GRAPHS
from facegui.vision.models.registry import MODELS, Model, ModelDamaged, ModelFile, ModelMissing
from facegui.vision.models.spec import SPECS, EncoderSpec
from facegui.vision.models.trained_card import (
    CARD_NAME,
    GRAPH_NAME,
    WEIGHTS_NAME,
    InstalledCard,
    TrainedCard,
    trained_models,
)


class ModelStatus(StrEnum):
    """Where a model's files are, or what is wrong with them."""

    SHIPPED = "shipped"
    INSTALLED = "installed"
    PACKAGED = "packaged"
    MISSING = "missing"
    DAMAGED = "damaged"


class ModelStore:
    """The registry with the models on this computer: in ``folder/MODEL_ID/FILE``, or shipped.

    Encoders that a user trained are in ``folder/trained/MODEL_ID`` and belong to the registry from
    then on.
    """

    def __init__(self, folder: Path, models: Sequence[Model] = MODELS) -> None:
        self.folder = folder
        self._published = tuple(models)
        # path: size, modification time and checksum at the last reading
        self._digests: dict[Path, tuple[int, int, str]] = {}

    @property
    def models(self) -> tuple[Model, ...]:
        """Every registry card, of published models and of trained ones."""
        return (*self._published, *trained_models(self.trained_folder))

    @property
    def trained_folder(self) -> Path:
        """Where trained encoders are."""
        return self.folder / "trained"

    @property
    def trained_ids(self) -> tuple[str, ...]:
        """Ids of the trained encoders, damaged ones included."""
        return tuple(model.id for model in trained_models(self.trained_folder))

    def trained(self, encoder_id: str) -> InstalledCard:
        """Return a trained encoder's card. Raises UsageProblem and TrainedDamaged."""
        if encoder_id not in self.trained_ids:
            known = ", ".join(self.trained_ids)
            raise UsageProblem(
                say("There is no trained encoder '{encoder_id}'.", encoder_id=encoder_id),
                say("Trained encoders: {known}.", known=known)
                if known
                else say("There is no trained encoder yet."),
            )
        return InstalledCard.read(self.trained_folder / encoder_id)

    def add_trained(self, card: TrainedCard, content: bytes, graph: bytes = b"") -> InstalledCard:
        """Store a trained encoder, whole or not at all.

        ``graph`` is what was trained, for ONNX Runtime, or empty. Raises UsageProblem when there is
        an encoder of that id, InstallFailed when the disk refuses.
        """
        files = {WEIGHTS_NAME: content} | ({GRAPH_NAME: graph} if graph else {})
        installed = InstalledCard(card, *(_model_file(*one) for one in files.items()))
        if card.id in self.trained_ids:
            raise UsageProblem(
                say("There is a trained encoder called {id} already.", id=card.id),
                say("Choose another name, or remove that one first: facegui train remove."),
            )
        # The name begins with a dot, so that a half-written folder is never listed.
        with self._writing(installed.model) as folder:
            new = Path(tempfile.mkdtemp(prefix=f".{card.id}.", dir=folder.parent))
            try:
                for name, written in (*files.items(), (CARD_NAME, installed.text().encode())):
                    (new / name).write_bytes(written)
                    place(new / name, new / name)
                folder.rmdir()  # empty, or another process was faster; Windows replaces no folder
                new.rename(folder)
            except OSError:
                shutil.rmtree(new, ignore_errors=True)
                raise
        return installed

    def spec(self, encoder_id: str) -> EncoderSpec:
        """Return what identifies an encoder, published or trained.

        Raises UsageProblem for an id that is not one, TrainedDamaged for a trained encoder whose
        card cannot be read.
        """
        if encoder_id in SPECS:
            return SPECS[encoder_id]
        trained = self.trained_ids
        if encoder_id in trained:
            return self.trained(encoder_id).card.spec
        raise UsageProblem(
            say("There is no encoder called {encoder_id!r}.", encoder_id=encoder_id),
            say("Choose from {listed}.", listed=", ".join((*SPECS, *trained))),
        )

    def encoder_of(self, spaces: Collection[str]) -> str | None:
        """Return the encoder of one of ``spaces``, the default first; None where none is known."""
        for encoder_id in (*SPECS, *self.trained_ids):
            with contextlib.suppress(ModelDamaged):
                if self.spec(encoder_id).space in spaces:
                    return encoder_id
        return None

    def trained_in(self, space: str) -> TrainedCard | None:
        """Return the trained encoder that makes the embeddings of ``space``."""
        encoder_id = self.encoder_of({space})
        return self.trained(encoder_id).card if encoder_id in self.trained_ids else None

    def folder_of(self, model: Model) -> Path:
        """Return where a model's files are put."""
        return (self.trained_folder if model.trained else self.folder) / model.id

    def model(self, model_id: str) -> Model:
        """Return the registry card; raises ``UsageProblem`` for an unknown id."""
        for model in self.models:
            if model.id == model_id:
                return model
        known = ", ".join(model.id for model in self.models)
        raise UsageProblem(
            say("There is no model '{model_id}'.", model_id=model_id),
            say("Known models: {known}.", known=known),
        )

    def status(self, model_id: str) -> ModelStatus:
        """Say where the model is; the first call reads and hashes its files."""
        model = self.model(model_id)
        found = [self._locate(model, file)[0] for file in model.files]
        # A packaged program has only the graphs, which are what it runs.
        if ModelStatus.MISSING in found and self._graphs_shipped(model_id):
            return ModelStatus.SHIPPED
        for worst in (ModelStatus.DAMAGED, ModelStatus.MISSING, ModelStatus.INSTALLED):
            if worst in found:
                return worst
        return found[0]

    def _graphs_shipped(self, model_id: str) -> bool:
        graphs = [GRAPHS[name] for name in ENCODER_GRAPHS.get(model_id, ())]
        places = [(resource("models", graph.name), graph) for graph in graphs]
        return bool(places) and all(
            self._digest(path, graph) == graph.sha256 for path, graph in places
        )

    def path(self, model_id: str, file_name: str | None = None) -> Path:
        """Return the verified file, the model's first unless ``file_name`` says which.

        Raises ``ModelMissing`` and ``ModelDamaged``, both with what to do.
        """
        model = self.model(model_id)
        file = next(f for f in model.files if file_name in (None, f.name))
        status, path = self._locate(model, file)
        if status is ModelStatus.MISSING:
            raise ModelMissing(model)
        if status is ModelStatus.DAMAGED:
            raise ModelDamaged(path, model)
        return path

    def install(
        self,
        model_id: str,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Download what is missing or damaged, check it and put it in place.

        ``progress`` is called with the bytes done and in all, ``cancelled`` between chunks. Raises
        ``DownloadFailed``, ``InstallCancelled``, ``InstallFailed`` and, for a model without an
        address, ``ModelMissing`` with where to get it.
        """
        model = self.model(model_id)
        wanted = self._wanted(model)
        if not all(file.url for file in wanted):
            raise ModelMissing(model)
        total = sum(file.size for file in wanted)
        done = 0
        with self._writing(model) as folder:
            require_space(folder, wanted)
            for file in wanted:
                heard = shifted(progress, done, total)
                fetch(file, folder, heard, cancelled or never)
                done += file.size

    def import_from(
        self,
        model_id: str,
        source: Path,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Copy the model's files from a file or folder, found and checked by checksum.

        What was found is kept, so that the others may follow. Raises ``WrongModelFile``, also while
        some are missing, ``InstallCancelled`` and ``InstallFailed``.
        """
        model = self.model(model_id)
        found = find_files(model, source)
        total = sum(file.size for file in found)
        done = 0

        def copied(count: int) -> None:
            nonlocal done
            done += count
            if progress:
                progress(done, total)
            if cancelled and cancelled():
                raise InstallCancelled

        with self._writing(model) as folder:
            for file, path in found.items():
                copy_verified(path, folder / file.name, file, copied)
        missing = [one for one in model.files if self._locate(model, one)[0] is ModelStatus.MISSING]
        if missing:
            raise WrongModelFile(
                say(
                    "{source} was taken, but {id} needs more than that.", source=source, id=model_id
                ),
                missing,
            )

    def remove(self, model_id: str) -> None:
        """Delete what was installed or half downloaded; what came with a package stays.

        Raises ``UsageProblem`` when there is nothing to delete.
        """
        model = self.model(model_id)
        if not self.folder_of(model).is_dir():
            if self.status(model_id) is ModelStatus.MISSING:
                raise ModelMissing(model)
            raise UsageProblem(
                say("The model {id} came with the program.", id=model.id),
                say("Only models installed later can be removed."),
            )
        with self._writing(model) as folder:
            for file in model.files:
                (folder / file.name).unlink(missing_ok=True)
                part_of(folder, file).unlink(missing_ok=True)
            if model.trained:
                (folder / CARD_NAME).unlink(missing_ok=True)
            with contextlib.suppress(OSError):  # the user keeps something in it
                folder.rmdir()

    def _wanted(self, model: Model) -> list[ModelFile]:
        bad = (ModelStatus.MISSING, ModelStatus.DAMAGED)
        return [file for file in model.files if self._locate(model, file)[0] in bad]

    def _locate(self, model: Model, file: ModelFile) -> tuple[ModelStatus, Path]:
        """Return the first intact copy, else a damaged one, else where the file should be."""
        installed = self.folder_of(model) / file.name
        places = [(ModelStatus.INSTALLED, installed)]
        if model.shipped:
            places.insert(0, (ModelStatus.SHIPPED, resource("models", file.name)))
        if packaged := packaged_path(model, file):
            places.append((ModelStatus.PACKAGED, packaged))
        damaged = None
        for status, path in places:
            found = self._digest(path, file)
            if found == file.sha256:
                return status, path
            if found is not None:
                damaged = damaged or path
        if damaged:
            return ModelStatus.DAMAGED, damaged
        return ModelStatus.MISSING, installed

    def _digest(self, path: Path, file: ModelFile) -> str | None:
        """Return the checksum, "" for a file of another size, None where there is no file."""
        try:
            state = path.stat()
            if state.st_size != file.size:
                return ""
            known = self._digests.get(path)
            if known is None or known[:2] != (state.st_size, state.st_mtime_ns):
                known = (state.st_size, state.st_mtime_ns, digest(path))
                self._digests[path] = known
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError:
            return ""
        return known[2]

    @contextlib.contextmanager
    def _writing(self, model: Model) -> Iterator[Path]:
        """Lock the model's folder against other processes; raise InstallFailed for an OSError."""
        folder = self.folder_of(model)
        try:
            depth = 2 if model.trained else 1
            make_inner(folder.parent, depth)
            # The lock file stays, since removing it would let in a second holder.
            with FileLock(folder.with_name(f".{model.id}.lock"), timeout=0, mode=0o600):
                make_inner(folder, depth + 1)
                yield folder
        except Timeout as problem:
            raise InstallFailed(
                say("The model {id} is being installed by another FaceGUI.", id=model.id),
                say("Wait until that has finished."),
            ) from problem
        except OSError as problem:
            raise refused(folder, problem) from problem


def _model_file(name: str, content: bytes) -> ModelFile:
    return ModelFile(name, len(content), hashlib.sha256(content).hexdigest())

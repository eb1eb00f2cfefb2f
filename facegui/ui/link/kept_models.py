"""The loaded networks, kept while one session gives way to another."""

import threading
from contextlib import suppress

from facegui.errors import FaceGuiError
from facegui.live.analyzer import Analyzer
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.watchlist import SearchGallery
from facegui.memory import give_back
from facegui.settings import Settings
from facegui.vision.engine import Engine
from facegui.vision.runtime import EngineName
from facegui.workspace import Workspace


class KeptModels:
    """Builds analyzers and keeps their models for the next one.

    They are built in an analysis thread, one at a time; the GUI thread forgets them and gives them
    a policy. ``device`` says what the engine runs on ("CPU"); empty before there is one.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.device = ""
        self._workspace = workspace
        self._engine: tuple[tuple[object, ...], Engine] | None = None
        self._liveness: LivenessWatch | None = None
        self._ahead: threading.Thread | None = None

    def load_ahead(self) -> None:
        """Begin to load the networks while the window is built, where ONNX Runtime runs them.

        torch would hold the window up. What fails here is told by `build_analyzer`.
        """
        self._ahead = threading.Thread(target=self._load, name="facegui-models", daemon=True)
        self._ahead.start()

    def build_analyzer(self, watchlist: SearchGallery) -> Analyzer:
        """Build the analysis of a source; models that are loaded already are used again."""
        self._wait_for_ahead()
        key = engine_key(self._workspace.settings)
        kept = self._engine[1] if self._engine is not None and self._engine[0] == key else None
        if not (kept and self._liveness is not None and self._liveness.installed):
            # Not kept while the model is missing: it may have been installed since.
            self._liveness = self._workspace.load_liveness()
        self._liveness.policy = self._workspace.liveness_policy
        self._engine = None  # another one is not held beside it
        watch = self._liveness.beside()
        analyzer = self._workspace.build_analyzer(watchlist, kept, watch)
        self._engine = (key, analyzer.engine)
        self.device = self._workspace.device_name
        return analyzer

    def renew_policy(self) -> None:
        """Apply the liveness policy of the settings at once."""
        if self._liveness is not None:
            self._liveness.policy = self._workspace.liveness_policy

    def forget_liveness(self) -> None:
        """Load liveness anew for the next session."""
        self._liveness = None

    def forget_engine(self) -> None:
        """Let the engine go."""
        self._wait_for_ahead()
        self._engine = None

    def _load(self) -> None:
        with suppress(FaceGuiError):
            if self._workspace.runtime.engine is EngineName.ONNX:
                engine = self._workspace.load_engine()
                self._engine = (engine_key(self._workspace.settings), engine)
                give_back()

    def _wait_for_ahead(self) -> None:
        if self._ahead is not None:
            self._ahead.join()
            self._ahead = None


def engine_key(settings: Settings) -> tuple[object, ...]:
    """Return the settings an engine depends on."""
    return settings.encoder, settings.device, settings.engine, settings.min_face_px

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

    An analysis thread builds them, one at a time. The GUI thread only drops them or sets their
    policy. ``device`` names what the engine runs on ("CPU"), empty before there is an engine.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.device = ""
        self._workspace = workspace
        self._engine: tuple[tuple[object, ...], Engine] | None = None
        self._liveness: LivenessWatch | None = None
        self._ahead: threading.Thread | None = None

    def load_ahead(self) -> None:
        """Start loading the networks while the window is built, if ONNX Runtime runs them.

        torch would delay the window. `build_analyzer` reports what fails here.
        """
        self._ahead = threading.Thread(target=self._load, name="facegui-models", daemon=True)
        self._ahead.start()

    def build_analyzer(self, watchlist: SearchGallery) -> Analyzer:
        """Build the analysis of a source, with the models that are already loaded."""
        self._wait_for_ahead()
        key = engine_key(self._workspace.settings)
        kept = self._engine[1] if self._engine is not None and self._engine[0] == key else None
        if not (kept and self._liveness is not None and self._liveness.installed):
            # A missing model is not remembered: it may have been installed since.
            self._liveness = self._workspace.load_liveness()
        self._liveness.policy = self._workspace.liveness_policy
        self._engine = None  # never hold two engines at once
        watch = self._liveness.beside()
        analyzer = self._workspace.build_analyzer(watchlist, kept, watch)
        self._engine = (key, analyzer.engine)
        self.device = self._workspace.device_name
        return analyzer

    def renew_policy(self) -> None:
        """Apply the settings' liveness policy at once."""
        if self._liveness is not None:
            self._liveness.policy = self._workspace.liveness_policy

    def forget_liveness(self) -> None:
        """Load the liveness models again for the next session."""
        self._liveness = None

    def forget_engine(self) -> None:
        """Release the engine."""
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
    """Return the settings that an engine depends on."""
    return settings.encoder, settings.device, settings.engine, settings.min_face_px
